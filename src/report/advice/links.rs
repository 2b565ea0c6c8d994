//! What the advice for a stage points to: requirements, kinds of tools, examples, resources.

use super::AdviceBook;
use crate::guide::model::{
    Chapter, Collection, Countries, Example, Examples, Provenance, Resources, Sourced as _, Stage,
    Tools,
};
use crate::guide::{Content, Id};
use crate::message;
use crate::plan::RuleSet;
use crate::report::{Entry, Part, Target, example_title};

/// A rule that binds the member in a stage, in words.
pub(super) struct Rule<'b> {
    pub id: &'b str,
    pub name: String,
    pub text: &'static str,
    /// The eight requirements go by their numbers.
    pub is_numbered: bool,
    pub provenance: Provenance<'b>,
}

impl Rule<'_> {
    pub fn title(&self) -> String {
        match self.is_numbered {
            true => format!("{} {}", self.id, self.name),
            false => self.name.clone(),
        }
    }
}

impl AdviceBook<'_> {
    /// The rules in force that bind a stage: the member's own, by the plan.
    pub(super) fn requirements(&self, stage: &str) -> Vec<Rule<'_>> {
        let (facts, texts) = (&self.standards.facts, &self.standards.texts);
        let is_of = |stages: &[Id<Stage>]| stages.iter().any(|bound| *bound == stage);
        if self.rule_set() == RuleSet::Local {
            let binding = facts.local.iter().filter(|(_, rule)| {
                rule.evidence.is_some() && is_of(&facts.chapters[rule.chapter].stages)
            });
            let name = |id: &str, chapter: Id<Chapter>| {
                let name = texts.get(&[Collection::Local.name(), id, "name"]);
                match facts.chapters[chapter].advisory {
                    true => message!(self.messages, "review-recommended", name = name),
                    false => name.to_owned(),
                }
            };
            let rules = binding.map(|(id, rule)| Rule {
                id,
                name: name(id, rule.chapter),
                text: texts.get(&[Collection::Local.name(), id, "text"]),
                is_numbered: false,
                provenance: rule.provenance(),
            });
            return rules.collect();
        }
        let binding = facts.requirements.iter();
        let binding = binding.filter(|(_, requirement)| is_of(&requirement.stages));
        let rules = binding.map(|(id, requirement)| Rule {
            id,
            name: texts.get(&["requirements", id, "name"]).to_owned(),
            text: texts.get(&["requirements", id, "text"]),
            is_numbered: true,
            provenance: requirement.provenance(),
        });
        rules.collect()
    }

    /// Whose rules bind the member: where nobody said, the national ones.
    pub(super) fn rule_set(&self) -> RuleSet {
        self.plan.as_ref().map_or(RuleSet::National, |plan| {
            RuleSet::of(&plan.evaluation(), plan.questionnaire.roles())
        })
    }

    /// What the former standards said of a requirement's matter, as far as it concerns a stage.
    pub(super) fn before<'b>(
        &'b self,
        stage: &'b str,
        requirement: &'b str,
    ) -> impl Iterator<Item = &'static str> + 'b {
        let facts = &self.standards.facts;
        let concerns = move |chapter: Id<Chapter>| {
            let stages = &facts.chapters[chapter].stages;
            stages.is_empty() || stages.iter().any(|of| *of == stage)
        };
        let of_this = facts.superseded.iter().filter(move |(_, statement)| {
            statement.requirement.is_some_and(|id| id == requirement) && concerns(statement.chapter)
        });
        of_this.map(|(id, _)| {
            self.standards
                .texts
                .get(&[Collection::Superseded.name(), id, "text"])
        })
    }

    pub(super) fn tools(&self, stage: &str) -> Vec<Entry> {
        let Content {
            facts,
            texts: names,
        } = self.guide.content::<Tools>(self.language());
        // Some kinds serve a stage for which no tool of the catalogue was made.
        let serves = |id: &str| {
            let mut tools = facts.tools.values().filter(|tool| !tool.is_gone());
            tools.any(|tool| tool.categories.contains(id) && tool.stages.contains(stage))
        };
        let categories = self
            .advice(stage)
            .map(|advice| advice.categories.iter())
            .into_iter()
            .flatten();
        let risky = self.is_risky();
        let entry = |id: &str| {
            let name = names.get(&["categories", id, "name"]);
            let exposes = risky && facts.exposing.iter().any(|it| it == id);
            Entry::new(
                match exposes {
                    true => message!(self.messages, "stage-tools-expose", kind = name),
                    false => name.to_owned(),
                },
                [match serves(id) {
                    true => Target::from(Part::Tools).with("stage", stage),
                    false => Target::from(Part::Tools),
                }
                .with("category", id)],
            )
        };
        categories.map(entry).collect()
    }

    pub(super) fn examples(&self, stage: &str) -> Vec<Entry> {
        let examples = self.guide.content::<Examples>(self.language());
        let countries = self.guide.texts::<Countries>(self.language());
        let ids = self
            .advice(stage)
            .map(|advice| advice.examples.iter())
            .into_iter()
            .flatten();
        let risky = self.is_risky();
        let entry = |id: Id<Example>| {
            let title = example_title(&examples, &countries, id, self.messages);
            let title = if risky && examples.facts.exposes(id) {
                message!(
                    self.messages,
                    "stage-example-exposes",
                    example = title.as_str()
                )
            } else {
                title
            };
            Entry::new(title, [Target::entry(Part::Examples, &id)])
        };
        ids.filter_map(|id| examples.facts.examples.id(id))
            .map(entry)
            .collect()
    }

    pub(super) fn resources(&self, stage: &str) -> Vec<Entry> {
        let resources = self.guide.facts::<Resources>().resources;
        let ids = self
            .advice(stage)
            .map(|advice| advice.resources.iter())
            .into_iter()
            .flatten();
        let found = ids.filter_map(|id| resources.get(id));
        found
            .map(|resource| {
                Entry::new(
                    format!("{} ({})", resource.title, resource.publisher),
                    vec![resource.address.clone()],
                )
            })
            .collect()
    }
}
