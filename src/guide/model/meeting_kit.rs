//! What a meeting needs: from its answers to its agenda, its people, its tasks and its texts.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::sourced;
use super::{Blank, QuestionsOf, Sourced};
use crate::guide::declarations::Declarations;
use crate::guide::module::{Module, Reader, Words};
use crate::guide::{Condition, RelativeDate};

/// All that a meeting's kit is made of.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct MeetingKit {
    pub numbers: KitNumbers,
    /// What its words leave open.
    pub blanks: IndexMap<String, Blank>,
    /// The parts of an agenda, in their order.
    pub blocks: IndexMap<String, AgendaBlock>,
    /// What makes everything said take longer.
    pub slower: IndexMap<String, Slower>,
    /// What a host says or does besides in some parts of the agenda.
    pub cues: IndexMap<String, Cue>,
    /// What can go wrong.
    pub failures: IndexMap<String, Failure>,
    /// What its planner must know before anything is sent.
    pub warnings: IndexMap<String, KitWarning>,
    /// Who does what, the most needed first.
    pub roles: IndexMap<String, MeetingRole>,
    /// What is to be done before the day, on it and after it.
    pub checklist: IndexMap<String, MeetingTask>,
    /// The requirements that meetings serve.
    pub serves: IndexMap<String, Served>,
    pub platforms: Platforms,
    /// What is handed out, a paragraph each.
    pub texts: IndexMap<String, HandOut>,
}

/// How many people make a room, and how long people can listen.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct KitNumbers {
    /// With fewer people all stay together.
    pub rooms_from: u32,
    /// How many people a room holds at least, and at most.
    pub room_least: u32,
    pub room_usual: u32,
    pub room_most: u32,
    /// The most minutes without a break.
    pub stretch: u32,
    /// The minutes of a break.
    pub r#break: u32,
    /// How many people stand for all where all are too many.
    pub panel: u32,
    /// Another length is proposed in steps of so many minutes, up to `most_minutes`.
    pub round_to: u32,
    pub most_minutes: u32,
    /// More meetings than this are not proposed.
    pub most_meetings: u32,
}

impl Default for KitNumbers {
    /// What stands for numbers that could not be read, of which a fault is known.
    fn default() -> Self {
        KitNumbers {
            rooms_from: 9,
            room_least: 4,
            room_usual: 6,
            room_most: 8,
            stretch: 60,
            r#break: 10,
            panel: 24,
            round_to: 15,
            most_minutes: 180,
            most_meetings: 12,
        }
    }
}

sourced! {
    /// A part of an agenda.
    pub struct AgendaBlock {
        /// The minutes that it must have.
        pub least: u32,
        /// The minutes that are good for it; `least`, if left out.
        #[serde(default)]
        pub usual: Option<u32>,
        /// How much of the minutes left over it takes.
        #[serde(default)]
        pub share: u32,
        /// Whether the minutes are those of each room or person.
        #[serde(default)]
        pub per: Option<Per>,
        /// Whether it is only where people are in rooms, or all together.
        #[serde(default)]
        pub form: Option<Form>,
        /// It is left out first where time is short.
        #[serde(default)]
        pub spare: bool,
        /// Nothing is said that had to be interpreted.
        #[serde(default)]
        pub unsaid: bool,
        /// The minutes say nothing of it.
        #[serde(default)]
        pub unnoted: bool,
        /// Everybody speaks in turn.
        #[serde(default)]
        pub each: bool,
        #[serde(default)]
        pub when: Option<Condition>,
    }
}

impl AgendaBlock {
    /// Whether people are in small rooms meanwhile.
    #[must_use]
    pub fn is_in_rooms(&self) -> bool {
        self.form == Some(Form::Rooms) && self.per.is_none()
    }
}

/// What minutes are counted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Per {
    Room,
    Person,
}

/// How people are together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Form {
    Rooms,
    Plenary,
}

sourced! {
    /// What makes everything said take longer.
    pub struct Slower {
        /// By how many per cent.
        pub percent: u32,
        pub when: Condition,
    }
}

sourced! {
    /// What a host says or does besides in parts of the agenda.
    pub struct Cue {
        pub blocks: Vec<String>,
        #[serde(default)]
        pub when: Option<Condition>,
    }
}

sourced! {
    /// Something that can go wrong.
    pub struct Failure {
        #[serde(default)]
        pub when: Option<Condition>,
    }
}

sourced! {
    /// Something that a planner must know.
    pub struct KitWarning {
        pub when: Condition,
    }
}

sourced! {
    /// What somebody does in a meeting.
    pub struct MeetingRole {
        pub of: RoleOf,
        #[serde(default)]
        pub when: Option<Condition>,
    }
}

/// Where a role is needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum RoleOf {
    /// Once in the meeting.
    Meeting,
    /// In each room.
    Room,
}

sourced! {
    /// Something to be done for a meeting.
    pub struct MeetingTask {
        /// Counted from the day of the meeting.
        pub due: RelativeDate,
        /// What is handed out does it.
        #[serde(default)]
        pub hand_out: Option<HandedTo>,
        /// A text does it.
        #[serde(default)]
        pub text: Option<String>,
        #[serde(default)]
        pub when: Option<Condition>,
    }
}

/// To whom a meeting's documents are handed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum HandedTo {
    Host,
    Participants,
    Minutes,
}

sourced! {
    /// A requirement that a meeting serves.
    pub struct Served {
        /// Of a national member.
        pub requirement: String,
        /// Of a member of OGP Local.
        pub local_rule: String,
        pub when: Condition,
    }
}

/// How platforms for a meeting are judged.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Platforms {
    /// What is a platform for meetings: tools, or the categories that they name first.
    pub tools: Vec<String>,
    /// Needs that a platform may not leave unmet, where they are asked for.
    pub needed: Vec<String>,
    /// What alone is a platform where something holds.
    #[serde(default)]
    pub only: IndexMap<String, OnlyPlatforms>,
    /// Questions of the plan, each with the meeting's question that answers it.
    pub numbers: IndexMap<String, String>,
    /// What a meeting says in the plan's words.
    pub says: IndexMap<String, Says>,
}

/// What alone is a platform where something holds.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct OnlyPlatforms {
    pub tools: Vec<String>,
    pub when: Condition,
}

/// An option that a meeting adds to an answer of the plan.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Says {
    pub question: String,
    pub option: String,
    #[serde(default)]
    pub when: Option<Condition>,
}

sourced! {
    /// A paragraph of what is handed out.
    pub struct HandOut {
        pub r#in: HandOutPart,
        #[serde(default)]
        pub when: Option<Condition>,
    }
}

/// Where a paragraph stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum HandOutPart {
    Invitation,
    Joining,
    Access,
    Data,
    Ballot,
    /// The sheet for each small room.
    Rooms,
    /// The form for minutes: who was there, and how it was decided.
    Attendance,
    Decided,
}

impl Module for MeetingKit {
    const NAME: &'static str = "meeting-kit";

    fn read(reader: &mut Reader<'_>) -> MeetingKit {
        MeetingKit {
            numbers: reader.value("numbers"),
            blanks: reader.entries("blanks"),
            blocks: reader.entries("blocks"),
            slower: reader.entries("slower"),
            cues: reader.entries("cues"),
            failures: reader.entries("failures"),
            warnings: reader.entries("warnings"),
            roles: reader.entries("roles"),
            checklist: reader.entries("checklist"),
            serves: reader.entries("serves"),
            platforms: reader.value("platforms"),
            texts: reader.entries("texts"),
        }
    }

    fn declare<'a>(&'a self, declared: &mut Declarations<'a>) {
        declared.questions = QuestionsOf::Meeting;
        declare(declared, "blocks", &self.blocks, |block| {
            block.when.as_ref()
        });
        declare(declared, "slower", &self.slower, |slower| {
            Some(&slower.when)
        });
        declare(declared, "cues", &self.cues, |cue| cue.when.as_ref());
        declare(declared, "failures", &self.failures, |failure| {
            failure.when.as_ref()
        });
        declared.ids("warnings", self.warnings.keys());
        for (id, warning) in &self.warnings {
            let path = format!("warnings.{id}");
            declared.condition_on_a_day(format!("{path}.when"), &warning.when);
            declared.statement(path, warning.provenance());
        }
        declared.ids("blanks", self.blanks.keys());
        for (id, blank) in &self.blanks {
            for date in &blank.date.0 {
                declared.date(format!("blanks.{id}.date"), date, true);
            }
        }
        declare(declared, "roles", &self.roles, |role| role.when.as_ref());
        declare(declared, "checklist", &self.checklist, |task| {
            task.when.as_ref()
        });
        declare(declared, "serves", &self.serves, |served| {
            Some(&served.when)
        });
        declare(declared, "texts", &self.texts, |text| text.when.as_ref());
        for (id, task) in &self.checklist {
            declared.date(format!("checklist.{id}.due"), &task.due, false);
        }
        declared.ids("platforms.only", self.platforms.only.keys());
        for (id, only) in &self.platforms.only {
            declared.condition(format!("platforms.only.{id}.when"), &only.when);
        }
        declared.ids("platforms.says", self.platforms.says.keys());
        for (id, says) in &self.platforms.says {
            declared.condition(format!("platforms.says.{id}.when"), says.when.as_ref());
        }
    }

    fn words(&self, words: &mut Words) {
        words.blanks = Some(self.blanks.keys().cloned().collect());
        for (id, blank) in &self.blanks {
            blank.words(&["blanks", id], words);
        }
        for id in self.blocks.keys() {
            words.need(&["blocks", id], &["title", "script"]);
            words.limit(&["blocks", id, "title"], 60);
            words.allow(&["blocks", id], &["script-risk"]);
        }
        for id in self.slower.keys() {
            words.need(&["slower", id], &["reason"]);
        }
        for id in self.failures.keys() {
            words.need(&["failures", id], &["title", "do"]);
            words.allow(&["failures", id], &["do-risk"]);
        }
        for id in self.roles.keys() {
            words.need(&["roles", id], &["name", "task"]);
            words.allow(&["roles", id], &["task-risk"]);
        }
        sentences("cues", &self.cues, words);
        sentences("warnings", &self.warnings, words);
        sentences("checklist", &self.checklist, words);
        sentences("texts", &self.texts, words);
    }
}

/// Needs a sentence for each entry of a collection; where people may be harmed it may be another.
fn sentences<T>(collection: &str, entries: &IndexMap<String, T>, words: &mut Words) {
    for id in entries.keys() {
        words.need(&[collection], &[id]);
        words.allow(&[collection], &[&format!("{id}-risk")]);
    }
}

/// Declares the entries of a collection.
fn declare<'a, T: Sourced>(
    declared: &mut Declarations<'a>,
    collection: &str,
    entries: &'a IndexMap<String, T>,
    when: impl Fn(&'a T) -> Option<&'a Condition>,
) {
    declared.ids(collection, entries.keys());
    for (id, entry) in entries {
        let path = format!("{collection}.{id}");
        declared.condition(format!("{path}.when"), when(entry));
        declared.statement(path, entry.provenance());
    }
}
