//! How platforms for a meeting are judged: as tools of its plan, with what the meeting itself says.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{CATEGORIES, MEETING_QUESTIONS, Need, Question, QuestionsOf, Tool};
use crate::guide::declarations::{Among, Declarations, Linked as _};
use crate::guide::{Condition, Id, IdMap};

/// How platforms for a meeting are judged.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Platforms {
    /// What is a platform for meetings: tools, or the categories that they name first.
    pub tools: Vec<String>,
    /// Needs that a platform may not leave unmet, where they are asked for.
    pub needed: Vec<NeedOfPlatform>,
    /// Needs that count neither for nor against a platform, where that holds.
    #[serde(default)]
    pub uncounted: Vec<NeedOfPlatform>,
    /// Questions of the plan whose answers ask nothing of a platform for a meeting.
    #[serde(default)]
    pub set_aside: Vec<Id<Question>>,
    /// What alone is a platform where something holds.
    #[serde(default)]
    pub only: IdMap<OnlyPlatforms>,
    /// Questions of the plan, each with the meeting's question that answers it.
    pub numbers: IndexMap<String, String>,
    /// What a meeting says in the plan's words.
    pub says: IdMap<Says>,
}

/// A need of the plan, where it has a part of its own for platforms.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct NeedOfPlatform {
    pub need: Id<Need>,
    #[serde(default)]
    pub when: Option<Condition>,
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
    pub question: Id<Question>,
    pub option: String,
    #[serde(default)]
    pub when: Option<Condition>,
}

impl Platforms {
    pub(super) fn declare<'a>(&'a self, declared: &mut Declarations<'a>) {
        let tools = self.tools.iter().map(String::as_str);
        declared.refers_all_to("platforms.tools", &[Tool::LIST, CATEGORIES], tools);
        for (list, needs) in [("needed", &self.needed), ("uncounted", &self.uncounted)] {
            for (place, of_platform) in needs.iter().enumerate() {
                let path = format!("platforms.{list}.{place}");
                declared.refers(format!("{path}.need"), of_platform.need);
                declared.condition(format!("{path}.when"), of_platform.when.as_ref());
            }
        }
        declared.refers_all("platforms.set-aside", &self.set_aside);
        for (question, own) in &self.numbers {
            let path = format!("platforms.numbers.{question}");
            declared.refers_to(&path, &[Question::LIST], question);
            declared.refers_to(&path, &[MEETING_QUESTIONS], own);
        }
        declared.nested_ids("platforms.only", self.only.keys());
        for (id, only) in &self.only {
            let path = format!("platforms.only.{id}");
            let tools = only.tools.iter().map(String::as_str);
            declared.refers_all_to(&format!("{path}.tools"), &[Tool::LIST, CATEGORIES], tools);
            declared.condition(format!("{path}.when"), &only.when);
        }
        declared.nested_ids("platforms.says", self.says.keys());
        for (id, says) in &self.says {
            let path = format!("platforms.says.{id}");
            declared.refers(format!("{path}.question"), says.question);
            let among = Among::OptionsOf(QuestionsOf::Plan, says.question.as_str());
            declared.among(format!("{path}.option"), among, &says.option);
            declared.condition(format!("{path}.when"), says.when.as_ref());
        }
    }
}
