//! What a meeting needs: from its answers to its agenda, its people, its tasks and its texts.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::sourced;
use super::{Blank, Platforms, QuestionsOf, Requirement, Sourced, Statement, TextKind};
use crate::guide::declarations::{Declarations, Linked, List};
use crate::guide::module::{FactsReader, Module, Words};
use crate::guide::problem::Problem;
use crate::guide::{Condition, Id, IdMap, RelativeDate};

/// All that a meeting's kit is made of.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct MeetingKit {
    pub numbers: KitNumbers,
    /// What its words leave open.
    pub blanks: IdMap<Blank>,
    /// The parts of an agenda, in their order.
    pub blocks: IdMap<AgendaBlock>,
    /// What makes everything said take longer.
    pub slower: IdMap<Slower>,
    /// What a host says or does besides in some parts of the agenda.
    pub cues: IdMap<Cue>,
    /// What can go wrong.
    pub failures: IdMap<Failure>,
    /// What its planner must know before anything is sent.
    pub warnings: IdMap<KitWarning>,
    /// Who does what, the most needed first.
    pub roles: IdMap<MeetingRole>,
    /// What is to be done before the day, on it and after it.
    pub checklist: IdMap<MeetingTask>,
    /// The requirements that meetings serve.
    pub serves: IdMap<Served>,
    pub platforms: Platforms,
    /// What is handed out, a paragraph each.
    pub texts: IdMap<HandOut>,
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
    pub room_limit: u32,
    /// The most minutes without a break.
    pub stretch: u32,
    /// The minutes of a break.
    pub r#break: u32,
    /// How many people stand for all where all are too many.
    pub panel: u32,
    /// Another length is proposed in steps of so many minutes, up to `minute_limit`.
    pub round_to: u32,
    pub minute_limit: u32,
    /// More meetings than this are not proposed.
    pub meeting_limit: u32,
    /// The minutes in which rooms that cannot report aloud send what they wrote.
    pub written_report: u32,
}

impl Default for KitNumbers {
    /// What stands for numbers that could not be read, of which a fault is known.
    fn default() -> Self {
        KitNumbers {
            rooms_from: 9,
            room_least: 4,
            room_usual: 6,
            room_limit: 8,
            stretch: 60,
            r#break: 10,
            panel: 24,
            round_to: 15,
            minute_limit: 180,
            meeting_limit: 12,
            written_report: 10,
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
        /// The minutes keep its results in a table.
        #[serde(default)]
        pub records: Option<Records>,
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

/// As what the minutes keep the results of a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Records {
    Decisions,
    Recommendations,
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
        pub blocks: Vec<Id<AgendaBlock>>,
        /// Also where a part goes on after a break.
        #[serde(default)]
        pub again: bool,
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
        /// What somebody else does, where there are hosts enough: nobody does both well at a time.
        #[serde(default)]
        pub apart: Vec<Id<MeetingRole>>,
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
        pub text: Option<Id<TextKind>>,
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
        pub requirement: Id<Requirement>,
        /// Of a member of OGP Local.
        pub local_rule: Id<Statement>,
        pub when: Condition,
    }
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

impl Linked for AgendaBlock {
    const LIST: List = (MeetingKit::NAME, "blocks");
}

impl Linked for MeetingRole {
    const LIST: List = (MeetingKit::NAME, "roles");
}

impl KitNumbers {
    /// Tells of rooms that cannot be made, of breaks that are longer than what they part, of steps
    /// that lead nowhere.
    fn declare(self, declared: &mut Declarations<'_>) {
        let fewest_for_rooms = self.room_limit.saturating_add(1);
        for (field, found, least, most) in [
            ("room-least", self.room_least, 1, self.room_usual),
            (
                "room-usual",
                self.room_usual,
                self.room_least,
                self.room_limit,
            ),
            ("rooms-from", self.rooms_from, fewest_for_rooms, u32::MAX),
            ("break", self.r#break, 1, self.stretch),
            ("round-to", self.round_to, 1, self.minute_limit),
        ] {
            if !(least..=most).contains(&found) {
                let problem = Problem::UnknownId {
                    found: found.to_string(),
                    allowed: vec![least.to_string(), most.to_string()],
                };
                declared.fault(format!("numbers.{field}"), problem);
            }
        }
    }
}

impl Module for MeetingKit {
    const NAME: &'static str = "meeting-kit";

    fn read(reader: &mut FactsReader<'_>) -> MeetingKit {
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
            blank.declare(&format!("blanks.{id}"), declared);
        }
        for (id, cue) in &self.cues {
            declared.refers_all(&format!("cues.{id}.blocks"), &cue.blocks);
        }
        declare(declared, "roles", &self.roles, |role| role.when.as_ref());
        for (id, role) in &self.roles {
            declared.refers_all(&format!("roles.{id}.apart"), &role.apart);
        }
        declare(declared, "checklist", &self.checklist, |task| {
            task.when.as_ref()
        });
        declare(declared, "serves", &self.serves, |served| {
            Some(&served.when)
        });
        declare(declared, "texts", &self.texts, |text| text.when.as_ref());
        for (id, task) in &self.checklist {
            declared.date(format!("checklist.{id}.due"), &task.due, false);
            declared.refers(format!("checklist.{id}.text"), task.text);
        }
        for (id, served) in &self.serves {
            declared.refers(format!("serves.{id}.requirement"), served.requirement);
            declared.refers(format!("serves.{id}.local-rule"), served.local_rule);
        }
        self.platforms.declare(declared);
        self.numbers.declare(declared);
    }

    fn words(&self, words: &mut Words) {
        words.blanks = Some(self.blanks.keys().map(ToString::to_string).collect());
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
fn sentences<T>(collection: &str, entries: &IdMap<T>, words: &mut Words) {
    for id in entries.keys() {
        words.need(&[collection], &[id]);
        words.allow(&[collection], &[&format!("{id}-risk")]);
    }
}

/// Declares the entries of a collection.
fn declare<'a, T: Sourced>(
    declared: &mut Declarations<'a>,
    collection: &'static str,
    entries: &'a IdMap<T>,
    when: impl Fn(&'a T) -> Option<&'a Condition>,
) {
    declared.ids(collection, entries.keys());
    for (id, entry) in entries {
        let path = format!("{collection}.{id}");
        declared.condition(format!("{path}.when"), when(entry));
        declared.statement(path, entry.provenance());
    }
}
