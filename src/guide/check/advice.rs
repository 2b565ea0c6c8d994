//! Advice for stages and tips for meetings: what they name exists, every statement is sourced,
//! sizes can be met.

use super::references::Checking;
use crate::guide::problem::Problem;

impl Checking<'_, '_> {
    pub(super) fn advice(&mut self) {
        let facts = self.facts;
        let stages = facts.stages.stages.keys();
        for stage in stages
            .clone()
            .filter(|stage| !facts.advice.advice.contains_key(*stage))
        {
            self.fault(
                "advice",
                "advice".to_owned(),
                Problem::MissingField {
                    name: stage.clone(),
                },
            );
        }
        for (stage, advice) in &facts.advice.advice {
            let path = format!("advice.{stage}");
            self.known("advice", &path, stage, stages.clone().map(String::as_str));
            let categories: Vec<&String> = facts.tools.categories.iter().collect();
            for (id, approach) in &advice.approaches {
                let path = format!("{path}.approaches.{id}");
                let levels = facts.levels.levels.keys().map(String::as_str);
                self.known("advice", &format!("{path}.level"), &approach.level, levels);
                self.all_known(
                    "advice",
                    &format!("{path}.categories"),
                    approach.categories.iter(),
                    &categories,
                );
            }
            for (field, ids, allowed) in [
                ("categories", &advice.categories, categories),
                (
                    "examples",
                    &advice.examples,
                    facts.examples.examples.keys().collect(),
                ),
                (
                    "resources",
                    &advice.resources,
                    facts.resources.resources.keys().collect(),
                ),
            ] {
                self.all_known("advice", &format!("{path}.{field}"), ids.iter(), &allowed);
            }
        }
    }

    /// What takes the place of advice names stages that exist.
    pub(super) fn instead(&mut self) {
        let facts = self.facts;
        let stages: Vec<&String> = facts.stages.stages.keys().collect();
        for (id, instead) in &facts.advice.instead {
            let path = format!("instead.{id}.stages");
            let named = instead.stages.iter().map(String::as_str);
            self.all_known("advice", &path, named, &stages);
        }
    }

    pub(super) fn meetings(&mut self) {
        let facts = self.facts;
        let meetings = &facts.meetings;
        for (id, tip) in &meetings.tips {
            let path = format!("tips.{id}");
            for (field, id, allowed) in [
                ("part", &tip.part, &meetings.parts),
                ("phase", &tip.phase, &meetings.phases),
            ] {
                self.known(
                    "meetings",
                    &format!("{path}.{field}"),
                    id,
                    allowed.iter().map(String::as_str),
                );
            }
        }
    }
}
