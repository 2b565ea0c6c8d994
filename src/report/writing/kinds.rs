//! The texts that can be written, as a document, rows and data.

use serde_json::{Value as Data, json};

use crate::guide::model::{Manifest, Standards, TextKind, TextKinds};
use crate::guide::{Content, Guide, Id, Texts};
use crate::locale::Messages;
use crate::message;
use crate::report::names::{Names, Unknown};
use crate::report::view::{Medium, Reading, View};
use crate::report::{Block, Document, Entry, Part, Section, Table, Target, Text};

/// The texts with what it takes to speak of them.
pub struct TextsBook<'a> {
    pub(super) texts: Content<TextKinds>,
    /// What is asked of members.
    pub(super) standards: Content<Standards>,
    pub(super) messages: &'a Messages,
    /// The words of the texts in every other language, in which their names can be typed, too.
    others: Vec<Texts>,
    /// The file of the plan that they are to be written from, where one was named.
    plan: Option<&'a str>,
}

impl<'a> TextsBook<'a> {
    /// The texts of a guide in the language of `messages`.
    #[must_use]
    pub fn open(guide: &Guide, messages: &'a Messages) -> TextsBook<'a> {
        let language = messages.language().code();
        let languages = guide.facts::<Manifest>().languages;
        let others = languages.keys().filter(|code| *code != language);
        TextsBook {
            others: others.map(|code| guide.texts::<TextKinds>(code)).collect(),
            texts: guide.content(language),
            standards: guide.content(language),
            messages,
            plan: None,
        }
    }

    /// The same, to be written from the plan in this file.
    #[must_use]
    pub fn from_plan(self, plan: Option<&'a str>) -> TextsBook<'a> {
        TextsBook { plan, ..self }
    }

    /// The text that was meant: by its id, or its name in any language, that spoken first.
    ///
    /// # Errors
    /// When none is known under that name.
    pub fn find(&self, typed: &str) -> Result<Id<TextKind>, Unknown> {
        let here = self.names(&self.texts.texts).find(typed);
        here.or_else(|unknown| {
            let elsewhere = self.others.iter();
            let mut elsewhere = elsewhere.filter_map(|texts| self.names(texts).find(typed).ok());
            elsewhere.next().ok_or(unknown)
        })
    }

    fn names(&self, texts: &Texts) -> Names<'_, Id<TextKind>> {
        Names::of(self.ids(), "kinds", texts)
    }

    fn ids(&self) -> impl Iterator<Item = Id<TextKind>> {
        self.texts.facts.kinds.keys().copied()
    }

    pub(super) fn word(&self, id: &str, field: &str) -> &'static str {
        self.texts.texts.get(&["kinds", id, field])
    }

    fn document(&self) -> Document {
        let messages = self.messages;
        let entry = |id: Id<TextKind>| {
            let write = Target::entry(Part::Write, &id);
            let write = match self.plan {
                Some(plan) => write.with("plan", plan),
                None => write,
            };
            Entry::new(
                self.word(&id, "name"),
                [Text::from(self.word(&id, "use")), write.into()],
            )
        };
        let blocks = vec![Block::List(self.ids().map(entry).collect())];
        Document {
            language: messages.language().code().to_owned(),
            title: message!(messages, "write-title"),
            lead: Text::all([message!(messages, "write-lead")]),
            sections: Section::new("kinds", message!(messages, "write-kinds"), blocks)
                .into_iter()
                .collect(),
            ..Document::default()
        }
    }
}

impl View for TextsBook<'_> {
    type Choice = ();

    fn reading(&self, (): &(), _: Medium) -> Reading {
        self.document().into()
    }

    fn table(&self, (): &()) -> Table {
        let messages = self.messages;
        let columns = vec![
            message!(messages, "list-column-id"),
            message!(messages, "write-column-text"),
            message!(messages, "write-column-use"),
        ];
        let row = |id: Id<TextKind>| {
            vec![
                id.to_string(),
                self.word(&id, "name").to_owned(),
                self.word(&id, "use").to_owned(),
            ]
        };
        Table::new(columns, self.ids().map(row))
    }

    fn data(&self, (): &()) -> Data {
        let texts = self.ids().map(|id| {
            json!({
                "id": id,
                "name": self.word(&id, "name"),
                "use": self.word(&id, "use"),
            })
        });
        json!({ "texts": texts.collect::<Vec<_>>() })
    }
}
