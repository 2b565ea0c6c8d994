//! What the advice for a stage points to: requirements, kinds of tools, examples, resources.

use super::AdviceBook;
use crate::guide::Content;
use crate::guide::model::{Collection, Countries, Examples, Resources, Tools};
use crate::message;
use crate::report::{Entry, Part, Target, example_title};

impl AdviceBook<'_> {
    /// The requirements in force that bind a stage.
    pub(super) fn requirements<'b>(&'b self, stage: &'b str) -> impl Iterator<Item = &'b str> {
        let all = self.standards.facts.requirements.iter();
        all.filter(move |(_, requirement)| requirement.stages.iter().any(|bound| bound == stage))
            .map(|(id, _)| id.as_str())
    }

    /// What the former standards said of a requirement's matter, as far as it concerns a stage.
    pub(super) fn before<'b>(
        &'b self,
        stage: &'b str,
        requirement: &'b str,
    ) -> impl Iterator<Item = &'static str> + 'b {
        let facts = &self.standards.facts;
        let concerns = move |chapter: &str| {
            let stages = &facts.chapters[chapter].stages;
            stages.is_empty() || stages.iter().any(|of| of == stage)
        };
        let of_this = facts.superseded.iter().filter(move |(_, statement)| {
            statement.requirement.as_deref() == Some(requirement) && concerns(&statement.chapter)
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
        let exposes = |id: &str| {
            let exposing = |channel: &str| examples.facts.exposing.iter().any(|it| it == channel);
            examples.facts.examples[id].channels.iter().any(exposing)
        };
        let risky = self.is_risky();
        let entry = |id: &str| {
            let title = example_title(&examples, &countries, id, self.messages);
            let title = if risky && exposes(id) {
                message!(
                    self.messages,
                    "stage-example-exposes",
                    example = title.as_str()
                )
            } else {
                title
            };
            Entry::new(title, [Target::entry(Part::Examples, id)])
        };
        ids.map(entry).collect()
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
