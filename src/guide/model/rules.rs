//! What answers imply.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Sourced as _;
use super::{Item, Requirement, Stage, Statement, sourced};
use crate::guide::declarations::Declarations;
use crate::guide::module::{FactsReader, Module, Words};
use crate::guide::search::{Searchable, Title};
use crate::guide::{Condition, Id, IdMap, RelativeDate};

/// The rules, in the order in which their findings are shown within one kind.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Rules {
    pub rules: IdMap<Rule>,
}

sourced! {
    /// A rule: what is found when its condition holds.
    pub struct Rule {
        pub finding: FindingKind,
        pub when: Condition,
        /// The stage it belongs to; none when it concerns the whole process.
        #[serde(default)]
        pub stage: Option<Id<Stage>>,
        /// The minimum requirement it touches, for a national member.
        #[serde(default)]
        pub requirement: Option<Id<Requirement>>,
        /// The rule of OGP Local it touches, for a local member.
        #[serde(default)]
        pub local_rule: Option<Id<Statement>>,
        /// Whether what is found is a conflict of dates, to be shown with them.
        #[serde(default)]
        pub conflict: bool,
        /// Where it is found, nobody is asked for anything.
        #[serde(default)]
        pub asks_nobody: bool,
        /// It is found only where so much falls together.
        #[serde(default)]
        pub crowded: Option<Crowded>,
        /// From which day until which a time is bad: what falls into it is named.
        #[serde(default)]
        pub bad_time: Option<BadTime>,
        /// The version of the guide in which it is new; plans of older ones are told.
        #[serde(default)]
        pub new_in: Option<String>,
        /// The item that, once it is settled and not late again, takes away what is found: the
        /// answer is then older than what was done.
        #[serde(default)]
        pub settled_by: Option<Id<Item>>,
    }
}

/// How much has to fall together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Crowded {
    /// So many items that are heavy.
    pub items: u32,
    /// Within so many days.
    pub days: u32,
}

/// The days of a bad time, counted from answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct BadTime {
    /// Its first day.
    pub from: RelativeDate,
    /// Its last day.
    pub until: RelativeDate,
}

/// How much a finding weighs, heaviest first.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum FindingKind {
    /// Do not launch before this is mended.
    Blocker,
    /// Likely to harm people or the process.
    Warning,
    /// Would make it better.
    Advice,
}

impl Module for Rules {
    const NAME: &'static str = "rules";

    fn read(reader: &mut FactsReader<'_>) -> Rules {
        Rules {
            rules: reader.entries("rules"),
        }
    }

    fn declare<'a>(&'a self, declared: &mut Declarations<'a>) {
        declared.ids("rules", self.rules.keys());
        for (id, rule) in &self.rules {
            let path = format!("rules.{id}");
            declared.refers(format!("{path}.stage"), rule.stage);
            declared.refers(format!("{path}.requirement"), rule.requirement);
            declared.refers(format!("{path}.local-rule"), rule.local_rule);
            declared.refers(format!("{path}.settled-by"), rule.settled_by);
            declared.condition_on_a_day(format!("{path}.when"), &rule.when);
            if let Some(bad_time) = &rule.bad_time {
                for (field, date) in [("from", &bad_time.from), ("until", &bad_time.until)] {
                    declared.date(format!("{path}.bad-time.{field}"), date, false);
                }
            }
            declared.statement(path, rule.provenance());
        }
    }

    fn words(&self, words: &mut Words) {
        for id in self.rules.keys() {
            words.need(&["rules", id], &["title", "reason", "next"]);
            words.limit(&["rules", id, "title"], 80);
            let local = ["title-local", "reason-local", "next-local"];
            words.allow(&["rules", id], &local);
        }
    }

    fn searchable(&self) -> Vec<Searchable> {
        let thing = |id: &Id<Rule>| Searchable {
            command: "plan".to_owned(),
            title: Title::Word(format!("rules.{id}.title")),
            words: format!("rules.{id}"),
            facts: Vec::new(),
            is_past: false,
        };
        self.rules.keys().map(thing).collect()
    }
}
