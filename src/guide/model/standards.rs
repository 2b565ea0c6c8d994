//! OGP's standards: those in force with their numbered requirements, the set they replaced, and OGP
//! Local's rules.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Sourced as _;
use super::{OwnProvenance, Stage, sourced};
use crate::guide::declarations::{Among, Declarations, Linked, List};
use crate::guide::module::{FactsReader, Module, Words};
use crate::guide::problem::Problem;
use crate::guide::search::{Searchable, Title};
use crate::guide::{Condition, Id, IdMap, RelativeDate};

/// The standards, their requirements, and the statements around them.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Standards {
    /// The sets of standards by the year they are known under, the one in force first.
    pub editions: IdMap<Edition>,
    /// The standards in force, by number.
    pub standards: IdMap<Standard>,
    /// Their minimum requirements, by number.
    pub requirements: IdMap<Requirement>,
    /// Dates that follow from a plan's own dates.
    pub deadlines: IdMap<Deadline>,
    /// What the statements below are gathered under.
    pub chapters: IdMap<Chapter>,
    /// How the standards in force work.
    pub rules: IdMap<Statement>,
    /// What the former set asked.
    pub superseded: IdMap<Statement>,
    /// What holds for members of OGP Local.
    pub local: IdMap<Statement>,
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
        pub standard: Id<Standard>,
        /// The stages it binds.
        pub stages: Vec<Id<Stage>>,
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
        pub requirement: Option<Id<Requirement>>,
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
    pub stages: Vec<Id<Stage>>,
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
        pub chapter: Id<Chapter>,
        /// The requirement that took the place of a superseded one.
        #[serde(default)]
        pub requirement: Option<Id<Requirement>>,
        /// What the words on evidence rest on, where a plan can be held to it.
        #[serde(default)]
        pub evidence: Option<OwnProvenance>,
    }
}

impl Standards {
    /// The statements of a collection; deadlines are none.
    #[must_use]
    pub fn statements(&self, collection: Collection) -> Option<&IdMap<Statement>> {
        match collection {
            Collection::Deadlines => None,
            Collection::Rules => Some(&self.rules),
            Collection::Superseded => Some(&self.superseded),
            Collection::Local => Some(&self.local),
        }
    }
}

impl Requirement {
    /// Tells what it names, and which of its numbers do not go together.
    fn declare<'a>(&'a self, id: &str, path: &str, declared: &mut Declarations<'a>) {
        declared.refers(format!("{path}.standard"), self.standard);
        declared.refers_all(&format!("{path}.stages"), &self.stages);
        // The number says to which standard a requirement belongs, so the two must agree.
        let number = id.strip_prefix(&*self.standard);
        let number = number.and_then(|rest| rest.strip_prefix('.'));
        if number.is_none_or(|number| number.parse::<u32>().is_err()) {
            let found = id.to_owned();
            declared.fault(path, Problem::BadId { found });
        }
        let path = format!("{path}.threshold");
        let counts = self.threshold.kind.counts();
        match self.threshold.number {
            None if counts => declared.missing(path, "number"),
            Some(number) if !counts || number == 0 => {
                let (question, kind) = (number.to_string(), String::new());
                declared.fault(path, Problem::WrongTest { question, kind });
            }
            _ => {}
        }
    }
}

impl Linked for Statement {
    /// Those of OGP Local: only they are named elsewhere.
    const LIST: List = ("standards", "local");
}

impl Linked for Standard {
    const LIST: List = ("standards", "standards");
}

impl Linked for Requirement {
    const LIST: List = ("standards", "requirements");
}

impl Linked for Chapter {
    const LIST: List = ("standards", "chapters");
}

impl Module for Standards {
    const NAME: &'static str = "standards";

    fn read(reader: &mut FactsReader<'_>) -> Standards {
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
        declared.names("requirements", self.requirements.keys());
        // One edition is in force, and one came before: the rest speaks of just these. Without
        // requirements there is no file that could be read, which has been told.
        let editions = self.editions.values();
        let ended = editions.filter(|edition| edition.until.is_some()).count();
        if !self.requirements.is_empty() && (self.editions.len() != 2 || ended != 1) {
            declared.missing("editions", "until");
        }
        for (id, chapter) in &self.chapters {
            declared.refers_all(&format!("chapters.{id}.stages"), &chapter.stages);
        }
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
            requirement.declare(id, &path, declared);
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
            declared.refers(format!("{path}.requirement"), deadline.requirement);
            declared.date(format!("{path}.due"), &deadline.due, false);
            declared.condition_on_a_day(format!("{path}.when"), deadline.when.as_ref());
            declared.statement(path, deadline.provenance());
        }
        for collection in [Collection::Rules, Collection::Superseded, Collection::Local] {
            let statements = self.statements(collection);
            declared.ids(
                collection.name(),
                statements.into_iter().flat_map(|all| all.keys()),
            );
            let chapters = self.chapters.iter();
            let chapters = chapters.filter(|(_, chapter)| chapter.r#in == collection);
            let chapters = Among::Names(chapters.map(|(id, _)| id.as_str()).collect());
            for (id, statement) in statements.into_iter().flatten() {
                let path = format!("{}.{id}", collection.name());
                let chapter = statement.chapter.as_str();
                declared.among(format!("{path}.chapter"), chapters.clone(), chapter);
                declared.refers(format!("{path}.requirement"), statement.requirement);
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
                    words.allow(&[collection, id], &["evidence-risk"]);
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
            words.allow(&["requirements", id], &["evidence-risk"]);
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
        let requirement = |id: &Id<Requirement>| Searchable {
            command: format!("standards {id}"),
            title: Title::Word(format!("requirements.{id}.name")),
            words: format!("requirements.{id}"),
            facts: vec![id.to_string()],
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
