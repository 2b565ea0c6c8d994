//! The levels of participation as a document, rows and data.

use serde_json::{Value as Data, json};

use super::names::Names;
use super::view::{Medium, Reading, View};
use super::{Block, Citations, Document, Entry, Section, Table, Text, labelled, names_of};
use crate::guide::model::{Level, Levels, Provenance, Sourced, Stages};
use crate::guide::{Content, Guide, Id, Texts};
use crate::locale::Messages;
use crate::message;

/// The levels with what it takes to speak of them.
pub struct LevelsBook<'a> {
    levels: Content<Levels>,
    stages: Texts,
    citations: Citations,
    messages: &'a Messages,
}

impl<'a> LevelsBook<'a> {
    /// The levels of a guide in the language of `messages`; `full` asks for all sources.
    #[must_use]
    pub fn open(guide: &Guide, messages: &'a Messages, full: bool) -> LevelsBook<'a> {
        let language = messages.language().code();
        LevelsBook {
            levels: guide.content(language),
            stages: guide.texts::<Stages>(language),
            citations: Citations::open(guide, full),
            messages,
        }
    }

    fn text(&self, id: &str, field: &str) -> &'static str {
        self.levels.texts.get(&["levels", id, field])
    }

    fn shown<'b>(&'b self, only: Option<&'b str>) -> impl Iterator<Item = (&'b str, &'b Level)> {
        let all = self
            .levels
            .facts
            .levels
            .iter()
            .map(|(id, level)| (id.as_str(), level));
        all.filter(move |(id, _)| only.is_none_or(|only| only == *id))
    }

    /// What a level promises, asks and uses, each with what it rests on.
    fn facts<'b>(&self, id: &str, level: &'b Level) -> [(String, &'static str, Provenance<'b>); 4] {
        let messages = self.messages;
        [
            (
                message!(messages, "levels-promise"),
                self.text(id, "promise"),
                level.provenance(),
            ),
            (
                message!(messages, "levels-asks"),
                self.text(id, "asks"),
                level.asks.provenance(),
            ),
            (
                message!(messages, "levels-offline"),
                self.text(id, "offline"),
                level.offline.provenance(),
            ),
            (
                message!(messages, "levels-online"),
                self.text(id, "online"),
                level.online.provenance(),
            ),
        ]
    }

    fn usual_in(&self, level: &Level) -> String {
        let stages = level.usual_in.iter().map(Id::as_str);
        names_of(stages, "stages", &self.stages, self.messages)
    }

    /// The levels by their names.
    #[must_use]
    pub fn names(&self) -> Names<'_> {
        level_names(&self.levels)
    }

    fn document(&self, only: Option<&str>) -> Document {
        let messages = self.messages;
        let mut sections: Vec<Section> = self
            .shown(only)
            .map(|(id, level)| self.section(id, level))
            .collect();
        if only.is_none() {
            let notes = self.levels.facts.notes.iter().map(|(id, note)| {
                let text = self.levels.texts.get(&["notes", id, "text"]);
                Entry::from(self.citations.with(text, note.provenance(), messages))
            });
            let blocks = vec![Block::List(notes.collect())];
            sections.extend(Section::new(
                "notes",
                message!(messages, "levels-notes"),
                blocks,
            ));
        }
        let levels = self.shown(only).flat_map(|(_, level)| {
            [
                level.provenance(),
                level.asks.provenance(),
                level.offline.provenance(),
                level.online.provenance(),
            ]
        });
        let notes = self
            .levels
            .facts
            .notes
            .values()
            .filter(|_| only.is_none())
            .map(Sourced::provenance);
        sections.extend(self.citations.section(levels.chain(notes), messages));
        let mut foot = vec![message!(messages, "levels-chart", address = self.chart())];
        foot.extend(self.citations.checked_words(messages));
        Document {
            language: messages.language().code().to_owned(),
            title: message!(messages, "levels-title"),
            lead: Text::all(vec![message!(messages, "levels-lead")]),
            sections,
            foot: Text::all(foot),
            ..Document::default()
        }
    }

    fn section(&self, id: &str, level: &Level) -> Section {
        let messages = self.messages;
        let facts = self.facts(id, level);
        let facts = facts.into_iter().map(|(name, text, provenance)| {
            (name, self.citations.with(text, provenance, messages))
        });
        let mut facts: Vec<(String, Text)> = facts.collect();
        if !level.usual_in.is_empty() {
            let usual = Text::from(self.usual_in(level));
            facts.push((message!(messages, "levels-usual-in"), usual));
        }
        let position = self
            .levels
            .facts
            .levels
            .get_index_of(id)
            .map_or(0, |index| index + 1);
        let name = self.text(id, "name");
        Section {
            id: id.to_owned(),
            heading: message!(
                messages,
                "levels-level",
                number = position,
                name = name,
                id = id
            ),
            blocks: vec![
                Block::paragraph(self.text(id, "goal").to_owned()),
                Block::Facts(labelled(facts, messages)),
            ],
        }
    }

    /// Where the association's own chart can be seen.
    fn chart(&self) -> &str {
        self.citations
            .source(&self.levels.facts.chart)
            .map_or("", |source| &source.address)
    }

    fn level_data(&self, id: &str, level: &Level) -> Data {
        let mut data = json!({
            "id": id,
            "name": self.text(id, "name"),
            "goal": self.text(id, "goal"),
            "promise": self.text(id, "promise"),
            "usual_in": level.usual_in,
        });
        for (field, statement) in [
            ("asks", &level.asks),
            ("offline", &level.offline),
            ("online", &level.online),
        ] {
            data[field] = json!({ "text": self.text(id, field) });
            self.citations.add(&mut data[field], statement.provenance());
        }
        self.citations.add(&mut data, level.provenance());
        data
    }
}

impl View for LevelsBook<'_> {
    /// One level, or all and what holds of the scale.
    type Choice = Option<String>;

    fn reading(&self, only: &Option<String>, _: Medium) -> Reading {
        self.document(only.as_deref()).into()
    }

    fn table(&self, only: &Option<String>) -> Table {
        let messages = self.messages;
        let mut columns = vec![
            message!(messages, "levels-column-id"),
            message!(messages, "levels-column-name"),
            message!(messages, "levels-column-goal"),
            message!(messages, "levels-promise"),
            message!(messages, "levels-asks"),
            message!(messages, "levels-offline"),
            message!(messages, "levels-online"),
            message!(messages, "levels-usual-in"),
        ];
        columns.extend(self.citations.columns(messages));
        let rows = self.shown(only.as_deref()).map(|(id, level)| {
            let mut cells = vec![
                id.to_owned(),
                self.text(id, "name").to_owned(),
                self.text(id, "goal").to_owned(),
            ];
            cells.extend(self.facts(id, level).map(|(_, text, _)| text.to_owned()));
            cells.push(self.usual_in(level));
            let parts = self.facts(id, level).map(|(_, _, provenance)| provenance);
            let origins = self
                .citations
                .cells_of_parts(level.provenance(), parts, messages);
            cells.extend(origins);
            cells
        });
        Table::new(columns, rows)
    }

    /// One as itself, all as a list.
    fn data(&self, only: &Option<String>) -> Data {
        let mut levels: Vec<Data> = self
            .shown(only.as_deref())
            .map(|(id, level)| self.level_data(id, level))
            .collect();
        if only.is_some() {
            return levels.pop().unwrap_or_default();
        }
        let notes = self.levels.facts.notes.iter().map(|(id, note)| {
            let mut data =
                json!({ "id": id, "text": self.levels.texts.get(&["notes", id, "text"]) });
            self.citations.add(&mut data, note.provenance());
            data
        });
        json!({
            "levels": levels,
            "notes": notes.collect::<Vec<_>>(),
            "chart": self.chart(),
            "checked": self.citations.checked(),
        })
    }
}

/// Levels by their ids and names.
#[must_use]
pub fn level_names(levels: &Content<Levels>) -> Names<'_> {
    Names::of(
        levels.facts.levels.keys().map(Id::as_str),
        "levels",
        &levels.texts,
    )
}
