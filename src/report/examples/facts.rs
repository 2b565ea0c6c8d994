//! All about one example.

use super::ExamplesBook;
use crate::guide::Id;
use crate::guide::model::{Example, Government, Sourced as _};
use crate::message;
use crate::report::{Entry, FactSheet, Part, SLOT, Target, Text, yes_no};

impl ExamplesBook<'_> {
    pub(super) fn sheet_of(&self, id: Id<Example>) -> FactSheet {
        let (messages, example) = (self.messages, self.example(id));
        let word = |field: &str| self.word("examples", &id, field).to_owned();
        let mut sources = self.citations.entries(&example.sources);
        if self.citations.full {
            sources.extend(example.addresses.iter().map(Entry::from));
        }
        let mut origin_columns = self.citations.facts(example.provenance(), messages);
        origin_columns.push((
            message!(messages, "examples-column-addresses"),
            example.addresses.iter().collect::<Vec<_>>().join(" "),
        ));
        FactSheet {
            id: id.to_string(),
            title: (
                message!(messages, "examples-column-example"),
                self.title_of(id),
            ),
            lead: Text::all(["done", "shows"].map(word)),
            facts: self.facts(id),
            lead_columns: vec![
                (
                    message!(messages, "examples-column-approach"),
                    self.approach(example).to_owned(),
                ),
                (message!(messages, "examples-column-done"), word("done")),
                (message!(messages, "examples-column-shows"), word("shows")),
            ],
            origin_columns,
            sources,
            foot: self.foot(example),
        }
    }

    /// What is known of it, by name.
    fn facts(&self, id: Id<Example>) -> Vec<(String, String)> {
        let (messages, example) = (self.messages, self.example(id));
        let government = match example.government {
            Government::National => message!(messages, "examples-government-national"),
            Government::Local => message!(messages, "examples-government-local"),
        };
        let mut facts = vec![
            (message!(messages, "examples-column-place"), self.place(id)),
            (
                message!(messages, "examples-fact-region"),
                self.word("regions", &example.region, "name").to_owned(),
            ),
            (message!(messages, "examples-fact-government"), government),
            (
                message!(messages, "examples-column-year"),
                self.year(example),
            ),
            (
                message!(messages, "examples-fact-ogp"),
                yes_no(example.ogp_process, messages),
            ),
            (
                message!(messages, "list-fact-stages"),
                self.names(&example.stages, "stages", &self.stages),
            ),
            (
                message!(messages, "list-fact-levels"),
                self.names(&example.levels, "levels", &self.levels),
            ),
            (
                message!(messages, "examples-fact-number"),
                self.number(&id, example),
            ),
            (
                message!(messages, "examples-fact-tools"),
                self.tools_of(example),
            ),
            (
                message!(messages, "examples-fact-named"),
                messages.series(&example.named.iter().collect::<Vec<_>>()),
            ),
            (
                message!(messages, "examples-fact-channels"),
                self.names(&example.channels, "channels", &self.examples.texts),
            ),
        ];
        if self.near.is_some() {
            let near = message!(messages, "examples-column-near");
            facts.insert(0, (near, self.near_words(&id)));
        }
        facts
    }

    /// How to see a tool of it, and how sure all this is.
    fn foot(&self, example: &Example) -> Vec<Text> {
        let messages = self.messages;
        let more = message!(messages, "examples-tool-more", command = SLOT);
        let tool = example.tools.first();
        let tool = tool.map(|tool| Text::to(&more, Target::entry(Part::Tool, tool)));
        let mut foot: Vec<Text> = tool.into_iter().collect();
        foot.extend(self.citations.words(example.provenance(), messages));
        foot.extend(self.citations.hint(messages).map(Text::from));
        foot
    }

    /// How many of what.
    fn number(&self, id: &str, example: &Example) -> String {
        let number = example.number.map(|number| {
            self.messages
                .number(i64::try_from(number).unwrap_or(i64::MAX))
        });
        number.map_or_else(
            || message!(self.messages, "list-unknown"),
            |number| format!("{number} {}", self.word("examples", id, "counted")),
        )
    }
}
