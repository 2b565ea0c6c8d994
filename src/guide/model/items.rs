//! Things to do, from which each plan's checklist is made.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Sourced as _;
use super::{
    MEETING_QUESTIONS, Question, QuestionsOf, Requirement, Stage, Statement, TextKind, sourced,
};
use crate::guide::declarations::{Among, Declarations, Linked, List};
use crate::guide::module::{FactsReader, Module, Words};
use crate::guide::search::{Searchable, Title};
use crate::guide::{Condition, FirstKnown, Id, IdMap, Offset};

/// The items, in the order of a stage.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Items {
    pub items: IdMap<Item>,
}

sourced! {
    /// A thing to do.
    pub struct Item {
        pub stage: Id<Stage>,
        pub owner: Owner,
        /// When it is due, from one of the plan's dates.
        #[serde(default)]
        pub due: FirstKnown,
        /// The last day on which it still does what it is for; it can always be done late, if left
        /// out.
        #[serde(default)]
        pub last_day: FirstKnown,
        /// How it comes again; once, if left out.
        #[serde(default)]
        pub recurs: Option<Recurrence>,
        /// Whether it takes several people for days: of such items few go into one week.
        #[serde(default)]
        pub heavy: bool,
        /// The minimum requirement it serves, for a national member.
        #[serde(default)]
        pub requirement: Option<Id<Requirement>>,
        /// The rule of OGP Local it serves, for a local member.
        #[serde(default)]
        pub local_rule: Option<Id<Statement>>,
        /// It only prepares what its rule asks for, so that having done it shows nothing of that.
        #[serde(default)]
        pub prepares: bool,
        /// The text that does it.
        #[serde(default)]
        pub text: Option<Id<TextKind>>,
        /// Which meetings of a plan do it, where it is one: options of questions of meetings.
        #[serde(default)]
        pub meeting: IndexMap<Id<Question>, Vec<String>>,
        /// The version of the guide in which it is new; plans of older ones are told.
        #[serde(default)]
        pub new_in: Option<String>,
        /// When it applies; always, if left out.
        #[serde(default)]
        pub when: Option<Condition>,
    }
}

/// How an item comes again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Recurrence {
    pub every: Offset,
    pub counted: Counted,
    /// The day after which it no longer comes.
    pub until: FirstKnown,
}

/// What one time of a recurring item has to do with the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Counted {
    /// At most so far from the last time: several that were missed are made good by one.
    FromLast,
    /// Once in each period: each stands for itself, and the end of its period is its end.
    EachPeriod,
}

/// Whose task it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Owner {
    Government,
    CivilSociety,
    Both,
}

impl Linked for Item {
    const LIST: List = ("items", "items");
}

impl Module for Items {
    const NAME: &'static str = "items";

    fn read(reader: &mut FactsReader<'_>) -> Items {
        Items {
            items: reader.entries("items"),
        }
    }

    fn declare<'a>(&'a self, declared: &mut Declarations<'a>) {
        declared.ids("items", self.items.keys());
        for (id, item) in &self.items {
            let path = format!("items.{id}");
            declared.refers(format!("{path}.stage"), item.stage);
            declared.refers(format!("{path}.requirement"), item.requirement);
            declared.refers(format!("{path}.local-rule"), item.local_rule);
            declared.refers(format!("{path}.text"), item.text);
            for (question, options) in &item.meeting {
                let path = format!("{path}.meeting.{question}");
                declared.refers_to(&path, &[MEETING_QUESTIONS], question);
                let among = Among::OptionsOf(QuestionsOf::Meeting, question.as_str());
                declared.all_among(&path, &among, options.iter().map(String::as_str));
            }
            declared.condition_on_a_day(format!("{path}.when"), item.when.as_ref());
            let until = item.recurs.as_ref().map(|recurs| &recurs.until);
            for (field, dates) in [
                ("due", Some(&item.due)),
                ("last-day", Some(&item.last_day)),
                ("recurs.until", until),
            ] {
                for date in dates.into_iter().flat_map(|dates| &dates.0) {
                    declared.date(format!("{path}.{field}"), date, true);
                }
            }
            declared.statement(path, item.provenance());
        }
    }

    fn words(&self, words: &mut Words) {
        for id in self.items.keys() {
            words.need(&["items", id], &["title", "how"]);
            words.limit(&["items", id, "title"], 90);
            // What can still be done when it is too late; and the same for a local member, or
            // where people could be harmed.
            words.allow(&["items", id], &["late", "how-local", "how-risk"]);
        }
    }

    fn searchable(&self) -> Vec<Searchable> {
        let thing = |id: &Id<Item>| Searchable {
            command: "plan".to_owned(),
            title: Title::Word(format!("items.{id}.title")),
            words: format!("items.{id}"),
            facts: Vec::new(),
            is_past: false,
        };
        self.items.keys().map(thing).collect()
    }
}
