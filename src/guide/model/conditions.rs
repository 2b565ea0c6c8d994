//! Conditions that several places name instead of writing them each.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::QuestionsOf;
use crate::guide::IdMap;
use crate::guide::condition::Condition;
use crate::guide::declarations::Declarations;
use crate::guide::module::{FactsReader, Module, Words};
use crate::guide::named_conditions::{OF_MEETINGS, OF_PLANS};

/// Conditions by their names.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Conditions {
    /// On the questions of a plan.
    pub of_plans: IdMap<Condition>,
    /// On those of a meeting, and of its plan.
    pub of_meetings: IdMap<Condition>,
}

impl Module for Conditions {
    const NAME: &'static str = "conditions";

    fn read(reader: &mut FactsReader<'_>) -> Conditions {
        Conditions {
            of_plans: reader.entries(OF_PLANS),
            of_meetings: reader.entries(OF_MEETINGS),
        }
    }

    fn declare<'a>(&'a self, declared: &mut Declarations<'a>) {
        let fields = [
            (OF_PLANS, &self.of_plans, QuestionsOf::Plan),
            (OF_MEETINGS, &self.of_meetings, QuestionsOf::Meeting),
        ];
        for (field, conditions, questions) in fields {
            declared.ids(field, conditions.keys());
            for (id, condition) in conditions {
                // Not every place that names it is looked at on a day: each is checked, too.
                let path = format!("{field}.{id}");
                match questions {
                    QuestionsOf::Plan => declared.condition_on_a_day(path, condition),
                    QuestionsOf::Meeting => declared.condition_of_meeting(path, Some(condition)),
                }
            }
        }
    }

    fn words(&self, _: &mut Words) {}
}
