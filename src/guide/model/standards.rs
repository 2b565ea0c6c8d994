//! OGP's standards: those in force with their numbered requirements, the set they replaced, and OGP
//! Local's rules.

use indexmap::IndexMap;
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Sourced as _;
use super::{OwnProvenance, sourced};
use crate::guide::declarations::Declarations;
use crate::guide::module::{Module, Reader, Words};
use crate::guide::search::{Searchable, Title};
use crate::guide::{Condition, RelativeDate};

/// The standards, their requirements, and the statements around them.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Standards {
    /// The sets of standards by the year they are known under, the one in force first.
    pub editions: IndexMap<String, Edition>,
    /// The standards in force, by number.
    pub standards: IndexMap<String, Standard>,
    /// Their minimum requirements, by number.
    pub requirements: IndexMap<String, Requirement>,
    /// Dates that follow from a plan's own dates.
    pub deadlines: IndexMap<String, Deadline>,
    /// What the statements below are gathered under.
    pub chapters: IndexMap<String, Chapter>,
    /// How the standards in force work.
    pub rules: IndexMap<String, Statement>,
    /// What the former set asked.
    pub superseded: IndexMap<String, Statement>,
    /// What holds for members of OGP Local.
    pub local: IndexMap<String, Statement>,
}

sourced! {
    /// A set of standards and the time in which it applies.
    pub struct Edition {
        #[serde(default)]
        #[schemars(with = "Option<String>")]
        pub from: Option<Date>,
        /// Its last day; none for the set in force.
        #[serde(default)]
        #[schemars(with = "Option<String>")]
        pub until: Option<Date>,
        /// Other years under which it is known.
        #[serde(default)]
        pub aliases: Vec<String>,
    }
}

sourced! {
    /// A standard.
    pub struct Standard {
        /// What the words on going further rest on.
        pub further: OwnProvenance,
    }
}

sourced! {
    /// A minimum requirement.
    pub struct Requirement {
        /// The standard it belongs to.
        pub standard: String,
        /// The stages it binds.
        pub stages: Vec<String>,
        pub threshold: Threshold,
        pub who: Who,
        /// What the words on measuring rest on.
        pub measure: OwnProvenance,
        /// What the words on evidence rest on.
        pub evidence: OwnProvenance,
    }
}

/// How much is enough.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Threshold {
    pub kind: ThresholdKind,
    /// How many; left out where the kind counts nothing.
    #[serde(default)]
    pub number: Option<u32>,
}

/// What a threshold counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ThresholdKind {
    /// At all times.
    Permanent,
    /// At most so many months from one time to the next.
    MonthsApart,
    /// At least so many times in each year.
    TimesAYear,
    /// At least so many times in all.
    Times,
    /// At least so many days before co-creation starts.
    DaysBefore,
    /// As long as the method needs.
    LongEnough,
    /// At some time before the plan is final.
    DuringDevelopment,
}

impl ThresholdKind {
    /// Whether it counts something.
    #[must_use]
    pub fn counts(self) -> bool {
        matches!(
            self,
            Self::MonthsApart | Self::TimesAYear | Self::Times | Self::DaysBefore
        )
    }
}

sourced! {
    /// Who answers for a requirement, and how we know.
    pub struct Who {
        pub party: Party,
    }
}

/// Who can answer for a requirement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Party {
    /// The member: the sources name nobody in particular.
    Member,
    /// The multi-stakeholder forum; where there is none, the government.
    ForumOrGovernment,
}

sourced! {
    /// A date that follows from a plan's own dates.
    pub struct Deadline {
        /// The requirement it serves, if it serves one.
        #[serde(default)]
        pub requirement: Option<String>,
        pub due: RelativeDate,
        /// For which plans it counts; for all, if left out.
        #[serde(default)]
        pub when: Option<Condition>,
    }
}

/// What statements are gathered under.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Chapter {
    /// The collection whose entries it holds.
    pub r#in: Collection,
    /// The stages in which it is of use; all, if left out.
    #[serde(default)]
    pub stages: Vec<String>,
    /// Whether what it holds is recommended and binds nobody.
    #[serde(default)]
    pub advisory: bool,
}

/// The collections that have chapters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Collection {
    Deadlines,
    Rules,
    Superseded,
    Local,
}

impl Collection {
    /// Its name in the files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Collection::Deadlines => "deadlines",
            Collection::Rules => "rules",
            Collection::Superseded => "superseded",
            Collection::Local => "local",
        }
    }
}

sourced! {
    /// One thing that holds, or held.
    pub struct Statement {
        pub chapter: String,
        /// The requirement that took the place of a superseded one.
        #[serde(default)]
        pub requirement: Option<String>,
        /// What the words on evidence rest on, where a plan can be held to it.
        #[serde(default)]
        pub evidence: Option<OwnProvenance>,
    }
}

impl Standards {
    /// The statements of a collection; deadlines are none.
    #[must_use]
    pub fn statements(&self, collection: Collection) -> Option<&IndexMap<String, Statement>> {
        match collection {
            Collection::Deadlines => None,
            Collection::Rules => Some(&self.rules),
            Collection::Superseded => Some(&self.superseded),
            Collection::Local => Some(&self.local),
        }
    }
}

impl Module for Standards {
    const NAME: &'static str = "standards";

    fn read(reader: &mut Reader<'_>) -> Standards {
        Standards {
            editions: reader.entries("editions"),
            standards: reader.entries("standards"),
            requirements: reader.entries("requirements"),
            deadlines: reader.entries("deadlines"),
            chapters: reader.entries("chapters"),
            rules: reader.entries("rules"),
            superseded: reader.entries("superseded"),
            local: reader.entries("local"),
        }
    }

    fn declare<'a>(&'a self, declared: &mut Declarations<'a>) {
        declared.ids("editions", self.editions.keys());
        declared.ids("standards", self.standards.keys());
        declared.ids("deadlines", self.deadlines.keys());
        declared.ids("chapters", self.chapters.keys());
        for (id, edition) in &self.editions {
            declared.case(format!("editions.{id}"), edition.provenance());
        }
        for (id, standard) in &self.standards {
            let path = format!("standards.{id}");
            declared.statement(format!("{path}.further"), standard.further.provenance());
            declared.statement(path, standard.provenance());
        }
        for (id, requirement) in &self.requirements {
            let path = format!("requirements.{id}");
            declared.statement(format!("{path}.who"), requirement.who.provenance());
            declared.statement(format!("{path}.measure"), requirement.measure.provenance());
            declared.statement(
                format!("{path}.evidence"),
                requirement.evidence.provenance(),
            );
            declared.statement(path, requirement.provenance());
        }
        for (id, deadline) in &self.deadlines {
            let path = format!("deadlines.{id}");
            declared.date(format!("{path}.due"), &deadline.due, false);
            declared.condition_on_a_day(format!("{path}.when"), deadline.when.as_ref());
            declared.statement(path, deadline.provenance());
        }
        for (collection, statements) in [
            ("rules", &self.rules),
            ("superseded", &self.superseded),
            ("local", &self.local),
        ] {
            declared.ids(collection, statements.keys());
            for (id, statement) in statements {
                let path = format!("{collection}.{id}");
                if let Some(evidence) = &statement.evidence {
                    declared.statement(format!("{path}.evidence"), evidence.provenance());
                }
                declared.statement(path, statement.provenance());
            }
        }
    }

    fn words(&self, words: &mut Words) {
        for (collection, statements) in [
            ("rules", &self.rules),
            ("superseded", &self.superseded),
            ("local", &self.local),
        ] {
            for (id, statement) in statements {
                words.need(&[collection, id], &["text"]);
                if statement.evidence.is_some() {
                    words.need(&[collection, id], &["evidence"]);
                }
            }
        }
        self.superseded
            .keys()
            .for_each(|id| words.allow(&["superseded", id], &["now"]));
        // What a rule is called where a plan serves it.
        self.local
            .keys()
            .for_each(|id| words.allow(&["local", id], &["name"]));
        self.editions
            .keys()
            .for_each(|id| words.need(&["editions", id], &["name", "text"]));
        self.standards
            .keys()
            .for_each(|id| words.need(&["standards", id], &["name", "text", "further"]));
        for id in self.requirements.keys() {
            words.need(
                &["requirements", id],
                &["name", "text", "measure", "evidence"],
            );
        }
        self.deadlines
            .keys()
            .for_each(|id| words.need(&["deadlines", id], &["text"]));
        for id in self.chapters.keys() {
            words.need(&["chapters", id], &["name"]);
            words.allow(&["chapters", id], &["aliases"]);
        }
    }

    fn searchable(&self) -> Vec<Searchable> {
        let requirement = |id: &String| Searchable {
            command: format!("standards {id}"),
            title: Title::Word(format!("requirements.{id}.name")),
            words: format!("requirements.{id}"),
            facts: vec![id.clone()],
            is_past: false,
        };
        let mut things: Vec<Searchable> = self.requirements.keys().map(requirement).collect();
        for collection in [Collection::Rules, Collection::Superseded, Collection::Local] {
            let statements = self.statements(collection).into_iter().flatten();
            things.extend(statements.map(|(id, statement)| Searchable {
                command: format!("standards {}", statement.chapter),
                title: Title::Word(format!("{}.{id}.text", collection.name())),
                words: format!("{}.{id}", collection.name()),
                facts: Vec::new(),
                is_past: collection == Collection::Superseded,
            }));
        }
        things
    }
}
