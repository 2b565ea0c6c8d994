//! Where words stand, in all modules.

use serde_json::{Value as Data, json};

use super::view::{Medium, Reading, View};
use super::{Block, Document, Entry, Part, Section, Table, Target, Text};
use crate::guide::model::Manifest;
use crate::guide::{Guide, Hit};
use crate::locale::Messages;
use crate::message;

/// A guide in which words are sought.
pub struct SearchBook<'a> {
    guide: Guide,
    messages: &'a Messages,
    /// How a program is told what shows a thing.
    words: &'a dyn Fn(&Target) -> String,
}

/// What was found.
pub struct Found {
    sought: String,
    /// The language in which things were found.
    language: String,
    /// The best of them.
    hits: Vec<Hit>,
    total: usize,
}

impl<'a> SearchBook<'a> {
    /// A guide, searched in the language of `messages` first;
    /// `words` say what shows a thing.
    #[must_use]
    pub fn open(
        guide: &Guide,
        messages: &'a Messages,
        words: &'a dyn Fn(&Target) -> String,
    ) -> SearchBook<'a> {
        SearchBook {
            guide: *guide,
            messages,
            words,
        }
    }

    /// The best of what has these words; what another language has, where the user's has nothing.
    #[must_use]
    pub fn find(&self, sought: &str, most: usize) -> Found {
        let own = self.messages.language().code().to_owned();
        // Which languages there are is read only where it is needed.
        let languages = std::iter::once_with(|| self.guide.facts::<Manifest>().languages)
            .flat_map(indexmap::IndexMap::into_keys);
        let found = std::iter::once(own.clone())
            .chain(languages)
            .map(|language| (self.guide.index(&language).find(sought), language))
            .find(|(hits, _)| !hits.is_empty());
        let (mut hits, language) = found.unwrap_or((Vec::new(), own));
        let total = hits.len();
        hits.truncate(most);
        Found {
            sought: sought.to_owned(),
            language,
            hits,
            total,
        }
    }

    fn module(&self, hit: &Hit) -> String {
        self.messages
            .text(&format!("search-in-{}", hit.module), &[])
    }

    fn title(&self, hit: &Hit, language: &str) -> &'static str {
        hit.title(&self.guide.texts_of(language, hit.module))
    }

    /// What was found in another language is shown in it.
    fn target(&self, hit: &Hit, language: &str) -> Target {
        let other = language != self.messages.language().code();
        Target {
            language: other.then(|| language.to_owned()),
            ..Target::from(Part::Found(hit.command))
        }
    }

    fn document(&self, found: &Found) -> Document {
        let messages = self.messages;
        let entry = |hit: &Hit| {
            Entry::new(
                message!(
                    messages,
                    "search-hit",
                    place = self.module(hit),
                    title = self.title(hit, &found.language)
                ),
                [self.target(hit, &found.language)],
            )
        };
        let entries: Vec<Entry> = found.hits.iter().map(entry).collect();
        Document {
            language: found.language.clone(),
            title: message!(messages, "search-title", sought = found.sought.as_str()),
            lead: Text::all(self.lead(found)),
            sections: Section::new(
                "hits",
                message!(messages, "search-found"),
                vec![Block::Steps(entries)],
            )
            .into_iter()
            .collect(),
            foot: Text::all(self.foot(found)),
            ..Document::default()
        }
    }

    /// What was found elsewhere is introduced before it is shown.
    fn lead(&self, found: &Found) -> Vec<String> {
        let messages = self.messages;
        if found.language == messages.language().code() && !found.hits.is_empty() {
            return Vec::new();
        }
        let languages = self.guide.facts::<Manifest>().languages;
        let elsewhere = languages
            .get(&found.language)
            .filter(|_| !found.hits.is_empty());
        vec![
            message!(messages, "search-none", sought = found.sought.as_str()),
            match elsewhere {
                Some(name) => message!(
                    messages,
                    "search-elsewhere",
                    language = name.as_str(),
                    code = found.language.as_str()
                ),
                None => message!(messages, "search-none-hint"),
            },
        ]
    }

    fn foot(&self, found: &Found) -> Vec<String> {
        let more = (found.hits.len() < found.total).then(|| {
            message!(
                self.messages,
                "search-more",
                shown = found.hits.len(),
                total = found.total,
                most = found.total
            )
        });
        more.into_iter().collect()
    }
}

impl View for SearchBook<'_> {
    type Choice = Found;

    fn reading(&self, found: &Found, _: Medium) -> Reading {
        self.document(found).into()
    }

    fn table(&self, found: &Found) -> Table {
        let messages = self.messages;
        let columns = vec![
            message!(messages, "search-column-place"),
            message!(messages, "search-column-title"),
            message!(messages, "search-column-command"),
        ];
        let row = |hit: &Hit| {
            vec![
                Text::from(self.module(hit)),
                self.title(hit, &found.language).into(),
                self.target(hit, &found.language).into(),
            ]
        };
        Table::new(columns, found.hits.iter().map(row))
    }

    fn data(&self, found: &Found) -> Data {
        let hit = |hit: &Hit| {
            json!({
                "module": hit.module,
                "title": self.title(hit, &found.language),
                "command": (self.words)(&self.target(hit, &found.language)),
                "words": hit.words,
            })
        };
        json!({
            "language": found.language,
            "hits": found.hits.iter().map(hit).collect::<Data>(),
            "total": found.total,
        })
    }
}
