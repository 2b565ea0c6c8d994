//! The stages in short, as a document, rows and data.

use serde_json::{Value as Data, json};

use super::names::Names;
use super::view::{Medium, Reading, View};
use super::{Block, Document, Entry, Part, Section, Table, Target, Text};
use crate::guide::model::{Stage, Stages};
use crate::guide::{Content, Guide, Id};
use crate::locale::Messages;
use crate::message;

/// The stages with what it takes to speak of them.
pub struct StagesBook<'a> {
    stages: Content<Stages>,
    messages: &'a Messages,
}

impl<'a> StagesBook<'a> {
    /// The stages of a guide in the language of `messages`.
    #[must_use]
    pub fn open(guide: &Guide, messages: &'a Messages) -> StagesBook<'a> {
        StagesBook {
            stages: guide.content(messages.language().code()),
            messages,
        }
    }

    fn word(&self, id: &str, field: &str) -> &'static str {
        self.stages.texts.get(&["stages", id, field])
    }

    fn document(&self) -> Document {
        let messages = self.messages;
        let stages = self.stages.facts.stages.keys();
        let facts = stages.map(|id| {
            (
                self.word(id, "name").to_owned(),
                self.word(id, "purpose"),
                id,
            )
        });
        let entry = |(name, purpose, id): (String, &str, &Id<Stage>)| {
            let advice = Target::entry(Part::Stage, id);
            Entry::new(name, [Text::from(purpose), advice.into()])
        };
        let blocks = vec![Block::Steps(facts.map(entry).collect())];
        Document {
            language: messages.language().code().to_owned(),
            title: message!(messages, "stage-title"),
            lead: Text::all(vec![message!(messages, "stage-lead")]),
            sections: Section::new("stages", message!(messages, "stage-order"), blocks)
                .into_iter()
                .collect(),
            ..Document::default()
        }
    }
}

impl View for StagesBook<'_> {
    type Choice = ();

    fn reading(&self, (): &(), _: Medium) -> Reading {
        self.document().into()
    }

    fn table(&self, (): &()) -> Table {
        let messages = self.messages;
        let columns = vec![
            message!(messages, "list-column-id"),
            message!(messages, "stage-column-stage"),
            message!(messages, "stage-column-purpose"),
        ];
        let row = |id: &Id<Stage>| {
            vec![
                id.to_string(),
                self.word(id, "name").to_owned(),
                self.word(id, "purpose").to_owned(),
            ]
        };
        Table::new(columns, self.stages.facts.stages.keys().map(row))
    }

    fn data(&self, (): &()) -> Data {
        let stages = self.stages.facts.stages.keys().map(|id| {
            json!({
                "id": id,
                "name": self.word(id, "name"),
                "purpose": self.word(id, "purpose"),
            })
        });
        json!({ "stages": stages.collect::<Vec<_>>() })
    }
}

/// Stages by their ids, aliases and names.
#[must_use]
pub fn stage_names(stages: &Content<Stages>) -> Names<'_> {
    let mut names = Names::of(
        stages.facts.stages.keys().map(Id::as_str),
        "stages",
        &stages.texts,
    );
    for (id, stage) in &stages.facts.stages {
        stage.aliases.iter().for_each(|alias| names.add(id, alias));
    }
    names
}
