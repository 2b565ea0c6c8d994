//! What people decided: the plan, as a value.

use compact_str::CompactString;
use foldhash::fast::RandomState;
use indexmap::IndexMap;
use jiff::civil::Date;
use serde::Serialize;

use super::said::Said;
use crate::guide::model::Owner;
use crate::interview::Answers;
use crate::yaml::Node;

/// The number of the file format that this program writes; newer ones are refused untouched.
pub const FORMAT: i64 = 1;

/// Entries of a file that nobody here understands, to be written back as they stood.
pub(super) type Kept = Vec<(Node, Node)>;

/// What people say of items, by their names in the plan.
pub type Checklist = IndexMap<CompactString, Progress, RandomState>;

/// What people decided.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Plan {
    /// The version of the guide whose ids it holds.
    pub guide: String,
    /// All answers, profile included, in the order of the guide; also those whose question is
    /// hidden now.
    pub answers: Answers,
    /// Remarks by question.
    pub notes: IndexMap<String, String>,
    /// What was done, by item; people's own items, too.
    pub checklist: Checklist,
    /// The tools chosen, by stage.
    pub tools: IndexMap<String, Vec<String>>,
    /// The meetings that are planned, by the name that people gave them.
    pub meetings: IndexMap<String, Meeting>,
    /// Answers and items of another guide, and everything else in the file.
    pub(super) kept_answers: Kept,
    pub(super) kept_items: Kept,
    pub(super) rest: Kept,
    /// Whether it holds ids that only another guide knows.
    pub(super) holds_other_ids: bool,
}

/// A meeting that is planned. What follows from it is computed each time and not kept.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Meeting {
    /// The answers to its own questions, in the order of the guide.
    pub answers: Answers,
    /// Remarks by question.
    pub notes: IndexMap<String, String>,
    /// The minutes of parts of its agenda that a person set.
    pub agenda: IndexMap<String, u32>,
    /// What people said of its tasks, in the order of the guide.
    pub checklist: Checklist,
    /// Tasks of another guide.
    pub(super) kept_tasks: Kept,
    /// Fields that a newer program, or a person, added.
    pub(super) rest: Kept,
}

/// How far an item of the checklist is.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Progress {
    /// What a person says of an item that no guide has.
    pub own: Option<OwnItem>,
    /// The date that a person set; otherwise it follows from the answers.
    pub due: Option<Date>,
    pub status: ItemStatus,
    pub done_on: Option<Date>,
    pub said: Said,
}

impl Progress {
    /// The same without texts that say nothing: a file that holds them reads as one without.
    pub(super) fn without_blanks(&self) -> Progress {
        let mut progress = self.clone();
        let said = &mut progress.said;
        said.owner = said.owner.take().filter(|text| !is_blank(text));
        said.note = said.note.take().filter(|text| !is_blank(text));
        said.evidence.retain(|text| !is_blank(text));
        progress
    }
}

/// Whether a text says nothing.
pub(super) fn is_blank(text: &str) -> bool {
    text.trim().is_empty()
}

/// An item of people's own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnItem {
    pub title: CompactString,
    pub stage: Option<CompactString>,
    /// The requirement, or the rule of OGP Local, that it serves.
    pub requirement: Option<CompactString>,
    /// Whose task it is.
    pub side: Option<Owner>,
    /// The review of the plan recommended it.
    pub recommended: bool,
}

/// The state of an item.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ItemStatus {
    #[default]
    Todo,
    Doing,
    Done,
    NotApplicable,
}

impl ItemStatus {
    /// All of them.
    pub const ALL: [ItemStatus; 4] = [
        ItemStatus::Todo,
        ItemStatus::Doing,
        ItemStatus::Done,
        ItemStatus::NotApplicable,
    ];

    /// Its name in data.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            ItemStatus::Todo => "todo",
            ItemStatus::Doing => "doing",
            ItemStatus::Done => "done",
            ItemStatus::NotApplicable => "not-applicable",
        }
    }
}

impl Plan {
    /// An empty plan.
    #[must_use]
    pub fn new() -> Plan {
        Plan::default()
    }

    /// Names the guide with which the plan is saved. While it holds ids that only another guide
    /// knows it goes on naming that one: by this they can be told from mistakes.
    pub fn set_guide(&mut self, version: &str) {
        if !self.holds_other_ids {
            version.clone_into(&mut self.guide);
        }
    }
}
