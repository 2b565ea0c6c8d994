//! The plan: what people decided, as a value.

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};
use serde_yaml::Mapping;

use crate::interview::Answers;

/// The number of the file format that this program writes; newer ones are refused untouched.
pub const FORMAT: i64 = 1;

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
    /// What was done, by item.
    pub checklist: IndexMap<String, Progress>,
    /// The tools chosen, by stage.
    pub tools: IndexMap<String, Vec<String>>,
    /// Everything else in the file: kept, and written back.
    pub(super) rest: Mapping,
    /// Whether it holds ids that only another version of the guide knows.
    pub(super) holds_other_ids: bool,
}

/// How far an item of the checklist is.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Progress {
    pub status: ItemStatus,
    /// Who does it.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub owner: Option<String>,
    /// Addresses that show it was done.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub evidence: Vec<String>,
    /// Why it does not apply, or anything else.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub note: Option<String>,
    /// Fields that a newer program, or a person, added.
    #[serde(skip)]
    pub(super) rest: Mapping,
}

/// The state of an item.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ItemStatus {
    #[default]
    Todo,
    Doing,
    Done,
    NotApplicable,
}

impl ItemStatus {
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

    /// Names the guide with which the plan is saved. While it holds ids that only another version
    /// knows it goes on naming that one: by this they can be told from mistakes.
    pub fn set_guide(&mut self, version: &str) {
        if !self.holds_other_ids {
            version.clone_into(&mut self.guide);
        }
    }
}
