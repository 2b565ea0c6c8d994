//! What the advice for a stage points to: requirements, kinds of tools, examples, resources.

use super::AdviceBook;
use crate::catalogue::{Judgement, judge_within};
use crate::guide::model::{
    Chapter, Collection, Countries, Example, Examples, Provenance, Resources, Sourced as _, Stage,
    Tool, Tools,
};
use crate::guide::{Content, Id, PackedStrings};
use crate::interview::Answer;
use crate::message;
use crate::plan::RuleSet;
use crate::report::local_rule::local_rule_name;
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

/// Kinds of tools by their ids.
pub(super) struct Kinds {
    pub fitting: Vec<String>,
    /// Those of which the plan rules every tool out.
    pub unfit: Vec<String>,
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
            let rules = binding.map(|(id, rule)| Rule {
                id,
                name: local_rule_name(&self.standards, *id, self.messages),
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

    /// The kinds of tools, the examples or the resources of a stage that are for the plan, by their
    /// ids. Kinds of tools and examples serve what the stage has of its own: where the plan leaves
    /// nothing of that, there are none.
    pub(super) fn linked(&self, stage: &str, section: &str) -> Vec<(String, Entry)> {
        let Some(advice) = self.advice(stage) else {
            return Vec::new();
        };
        let is_replaced = self.instead(stage).is_some();
        match section {
            "resources" => self.resources(&advice.resources),
            "tools" if !is_replaced => self.tools(stage, &self.kinds(stage).fitting),
            "examples" if !is_replaced => self.examples(&advice.examples),
            _ => Vec::new(),
        }
    }

    /// The kinds of tools for a stage, apart by whether the plan can use any tool of them in it.
    pub(super) fn kinds(&self, stage: &str) -> Kinds {
        let all = self.advice(stage);
        let all = all.into_iter().flat_map(|advice| advice.categories.iter());
        let all = all.map(str::to_owned);
        let Some(plan) = &self.plan else {
            return Kinds {
                fitting: all.collect(),
                unfit: Vec::new(),
            };
        };
        let tools: Tools = self.guide.facts();
        // As the list judges to which each kind leads.
        let (whole, alone) = (plan.evaluation(), Answer::Options(vec![stage.to_owned()]));
        let part = whole.with(&plan.questionnaire.roles().stages, &alone);
        let judged = judge_within(&self.guide.facts(), &tools, &whole, &part);
        let usable = judged
            .iter()
            .filter(|fit| fit.judgement() == Judgement::Fits || fit.could_fit());
        let usable: Vec<&Tool> = usable.map(|fit| &tools.tools[fit.id]).collect();
        let is_usable = |kind: &String| {
            let mut of_kind = usable.iter();
            of_kind.any(|tool| tool.categories.contains(kind))
        };
        let (fitting, unfit): (Vec<String>, Vec<String>) = all.partition(is_usable);
        // Where none is left, none is worse than the others.
        if fitting.is_empty() {
            return Kinds {
                fitting: unfit,
                unfit: fitting,
            };
        }
        Kinds { fitting, unfit }
    }

    /// The names of kinds of tools.
    pub(super) fn kind_names(&self, kinds: &[String]) -> String {
        let names = self.guide.texts::<Tools>(self.language());
        let names = kinds
            .iter()
            .map(|id| names.get(&["categories", id, "name"]));
        self.messages.list(&names.collect::<Vec<_>>())
    }

    fn tools(&self, stage: &str, kinds: &[String]) -> Vec<(String, Entry)> {
        let Content {
            facts,
            texts: names,
        } = self.guide.content::<Tools>(self.language());
        // Some kinds serve a stage for which no tool of the catalogue was made.
        let serves = |id: &str| {
            let mut tools = facts.tools.values().filter(|tool| !tool.is_gone());
            tools.any(|tool| tool.categories.contains(id) && tool.stages.contains(stage))
        };
        let risky = self.is_risky();
        // Where people could be harmed, the list is the one that rules out what would expose them.
        let safe = self.plan.as_ref().filter(|plan| plan.is_risky());
        let list = |id: &str| match safe {
            Some(plan) => Target::from(Part::Found("tools match"))
                .with("stage", stage)
                .with("plan", &plan.file),
            None if serves(id) => Target::from(Part::Tools)
                .with("stage", stage)
                .with("category", id),
            None => Target::from(Part::Tools).with("category", id),
        };
        let entry = |id: &String| {
            let name = names.get(&["categories", id, "name"]);
            let exposes = risky && facts.exposing.contains(id);
            let entry = Entry::new(
                match exposes {
                    true => message!(self.messages, "stage-tools-expose", kind = name),
                    false => name.to_owned(),
                },
                [list(id)],
            );
            (id.clone(), entry)
        };
        kinds.iter().map(entry).collect()
    }

    fn examples(&self, ids: &PackedStrings) -> Vec<(String, Entry)> {
        let examples = self.guide.content::<Examples>(self.language());
        let countries = self.guide.texts::<Countries>(self.language());
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
            let entry = Entry::new(title, [Target::entry(Part::Examples, &id)]);
            (id.to_string(), entry)
        };
        let ids = ids.iter();
        ids.filter_map(|id| examples.facts.examples.id(id))
            .map(entry)
            .collect()
    }

    fn resources(&self, ids: &PackedStrings) -> Vec<(String, Entry)> {
        let resources = self.guide.facts::<Resources>().resources;
        let ids = ids.iter();
        let found = ids.filter_map(|id| Some((id, resources.get(id)?)));
        found
            .filter(|(_, resource)| self.aside(resource.when.as_ref()).is_none())
            .map(|(id, resource)| {
                let title = format!("{} ({})", resource.title, resource.publisher);
                (
                    id.to_owned(),
                    Entry::new(title, vec![resource.address.clone()]),
                )
            })
            .collect()
    }
}
