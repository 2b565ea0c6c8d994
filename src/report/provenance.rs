//! Where statements come from, in words and as data.

use std::cell::OnceCell;
use std::collections::BTreeSet;

use serde_json::{Value as Data, json};

use super::document::{Block, Entry, Section};
use super::{SLOT, Span, Text, yes_no};
use crate::guide::model::{Basis, Manifest, Provenance, Source, Sources};
use crate::guide::{Guide, Id};
use crate::locale::Messages;
use crate::message;

/// What a statement rests on, and whether it could be re-read there.
#[must_use]
pub fn basis(basis: Basis, verified: bool, titles: &[Span], messages: &Messages) -> Text {
    let has = if titles.is_empty() { "no" } else { "yes" };
    let source = messages.series(&vec![SLOT; titles.len()]);
    let text = match basis {
        Basis::Guide => message!(
            messages,
            "provenance-basis-guide",
            source = source,
            has = has
        ),
        Basis::Standard => message!(
            messages,
            "provenance-basis-standard",
            source = source,
            has = has
        ),
        Basis::Practice => message!(
            messages,
            "provenance-basis-practice",
            source = source,
            has = has
        ),
    };
    let text = Text::filled(&text, titles.iter().cloned());
    if verified {
        text
    } else {
        say_unverified(text, messages)
    }
}

/// A text with the words that nobody could check it at the source: behind a sentence they are one,
/// behind a name they belong to it.
#[must_use]
pub fn say_unverified(text: Text, messages: &Messages) -> Text {
    let is_name = text.plain().ends_with(char::is_alphanumeric);
    let words = if is_name {
        message!(messages, "provenance-unverified-name")
    } else {
        message!(messages, "provenance-unverified")
    };
    text.and(words.into())
}

/// The sources of the guide, and how much is said of them.
pub struct Citations {
    guide: Guide,
    /// Read when the first of them is to be said: most of what is shown names none.
    sources: OnceCell<Sources>,
    /// Whether the basis, code and sources of everything are wanted; what could not be verified is
    /// said in any case.
    pub full: bool,
}

impl Citations {
    /// The sources of a guide; `full` asks for all that is known of where things come from.
    #[must_use]
    pub fn open(guide: &Guide, full: bool) -> Citations {
        Citations {
            guide: *guide,
            sources: OnceCell::new(),
            full,
        }
    }

    /// What must be said of where a statement comes from, if anything.
    #[must_use]
    pub fn words(&self, provenance: Provenance<'_>, messages: &Messages) -> Option<Text> {
        if !self.full {
            return (!provenance.verified)
                .then(|| message!(messages, "provenance-unverified").into());
        }
        let titles: Vec<Span> = self
            .found(provenance.sources)
            .map(|source| Span::title(&source.title, Some(&source.language)))
            .collect();
        let words = basis(provenance.basis, provenance.verified, &titles, messages);
        Some(match provenance.code {
            Some(code) => {
                let coded = message!(messages, "provenance-code", basis = SLOT, code = code);
                words.within(&coded)
            }
            None => words,
        })
    }

    /// A text with what must be said of where it comes from.
    #[must_use]
    pub fn with(&self, text: &str, provenance: Provenance<'_>, messages: &Messages) -> Text {
        if !self.full && !provenance.verified {
            return say_unverified(Text::from(text), messages);
        }
        let words = self.words(provenance, messages);
        Text::from(text).and(words.unwrap_or_default())
    }

    /// A text with what kind of statement it is, or, where sources are wanted, all it rests on.
    #[must_use]
    pub fn tagged(&self, text: &str, provenance: Provenance<'_>, messages: &Messages) -> Text {
        if self.full {
            return self.with(text, provenance, messages);
        }
        let tagged = message!(
            messages,
            "provenance-tagged",
            text = text,
            basis = provenance.basis.name()
        );
        self.with(&tagged, provenance, messages)
    }

    /// Where it can be learnt what a statement rests on, as long as that is not shown.
    #[must_use]
    pub fn hint(&self, messages: &Messages) -> Option<String> {
        (!self.full).then(|| message!(messages, "provenance-sources-hint"))
    }

    /// When the guide was last checked, where all that is known is wanted.
    #[must_use]
    pub fn checked_words(&self, messages: &Messages) -> Option<String> {
        self.full.then(|| {
            message!(
                messages,
                "provenance-checked",
                checked = messages.moment(&self.checked())
            )
        })
    }

    /// The month in which the guide was last checked, as data.
    #[must_use]
    pub fn checked(&self) -> String {
        self.guide.facts::<Manifest>().checked
    }

    /// What stands below statements that are told apart, if there are `any`: what their tags mean,
    /// or when they were checked.
    #[must_use]
    pub fn foot(&self, any: bool, messages: &Messages) -> Vec<String> {
        let tags = (any && !self.full).then(|| message!(messages, "provenance-tags"));
        [tags, self.checked_words(messages), self.hint(messages)]
            .into_iter()
            .flatten()
            .collect()
    }

    fn sources(&self) -> &Sources {
        self.sources.get_or_init(|| self.guide.facts())
    }

    fn found<'a>(&'a self, keys: &'a [Id<Source>]) -> impl Iterator<Item = &'a Source> {
        keys.iter().filter_map(|key| self.source(key))
    }

    /// A source by its key.
    #[must_use]
    pub fn source(&self, key: &str) -> Option<&Source> {
        self.sources().sources.get(key)
    }

    /// The addresses of sources.
    #[must_use]
    pub fn addresses<'a>(&'a self, keys: &'a [Id<Source>]) -> Vec<&'a str> {
        self.found(keys)
            .map(|source| source.address.as_str())
            .collect()
    }

    /// Sources by their titles, each with its address, where they are wanted.
    #[must_use]
    pub fn entries(&self, keys: &[Id<Source>]) -> Vec<Entry> {
        self.found(keys).filter(|_| self.full).map(entry).collect()
    }

    /// Sources as data. The form of this is a contract.
    #[must_use]
    pub fn data(&self, keys: &[Id<Source>]) -> Vec<Data> {
        self.found(keys)
            .map(|source| json!({ "title": source.title, "address": source.address }))
            .collect()
    }

    /// All sources of these statements, each once, where they are wanted.
    #[must_use]
    pub fn section<'a>(
        &self,
        citations: impl Iterator<Item = Provenance<'a>>,
        messages: &Messages,
    ) -> Option<Section> {
        if !self.full {
            return None;
        }
        let used: BTreeSet<Id<Source>> = citations
            .flat_map(|provenance| provenance.sources)
            .copied()
            .collect();
        let sources = self
            .sources()
            .sources
            .iter()
            .filter(|(key, _)| used.contains(*key));
        sources_section(sources.map(|(_, source)| entry(source)).collect(), messages)
    }

    /// The columns that say where a row comes from; what is OGP's rule and what is not first.
    #[must_use]
    pub fn columns(&self, messages: &Messages) -> Vec<String> {
        vec![
            message!(messages, "provenance-column-verified"),
            message!(messages, "provenance-column-basis"),
            message!(messages, "provenance-column-code"),
            message!(messages, "provenance-sources"),
        ]
    }

    /// The cells of those columns.
    #[must_use]
    pub fn cells(&self, provenance: Provenance<'_>, messages: &Messages) -> Vec<String> {
        vec![
            yes_no(provenance.verified, messages),
            basis(provenance.basis, true, &[], messages).plain(),
            provenance.code.unwrap_or_default().to_owned(),
            self.addresses(provenance.sources).join(" "),
        ]
    }

    /// The same cells of what has parts with sources of their own: these stand in the last, too.
    #[must_use]
    pub fn cells_of_parts<'a>(
        &self,
        provenance: Provenance<'_>,
        parts: impl IntoIterator<Item = Provenance<'a>>,
        messages: &Messages,
    ) -> Vec<String> {
        let mut cells = self.cells(provenance, messages);
        let Some(last) = cells.last_mut() else {
            return cells;
        };
        for part in parts {
            for address in self.addresses(part.sources) {
                if !last.split(' ').any(|known| known == address) {
                    let gap = if last.is_empty() { "" } else { " " };
                    last.push_str(&format!("{gap}{address}"));
                }
            }
        }
        cells
    }

    /// All that is known of where an entry comes from, by name.
    #[must_use]
    pub fn facts(&self, provenance: Provenance<'_>, messages: &Messages) -> Vec<(String, String)> {
        vec![
            (
                message!(messages, "provenance-column-verified"),
                yes_no(provenance.verified, messages),
            ),
            (
                message!(messages, "provenance-column-basis"),
                basis(provenance.basis, true, &[], messages).plain(),
            ),
            (
                message!(messages, "provenance-column-code"),
                provenance.code.unwrap_or_default().to_owned(),
            ),
            (
                message!(messages, "provenance-sources"),
                self.addresses(provenance.sources).join(" "),
            ),
        ]
    }

    /// Adds where an entry comes from to its data. The form of this is a contract.
    pub fn add(&self, data: &mut Data, provenance: Provenance<'_>) {
        data["basis"] = json!(provenance.basis);
        if let Some(code) = provenance.code {
            data["code"] = json!(code);
        }
        data["verified"] = json!(provenance.verified);
        data["sources"] = json!(self.data(provenance.sources));
    }
}

fn entry(source: &Source) -> Entry {
    Entry::new(source.title.as_str(), vec![source.address.as_str()])
}

/// What was read, under its heading; none, if nothing was.
#[must_use]
pub fn sources_section(entries: Vec<Entry>, messages: &Messages) -> Option<Section> {
    Section::new(
        "sources",
        message!(messages, "provenance-sources"),
        vec![Block::List(entries)],
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Language;

    #[test]
    fn what_nobody_could_check_says_so_in_a_sentence_behind_one_and_in_words_behind_a_name() {
        for (language, sentence, words) in [
            (
                "en",
                "Basis: OGP standards. (Not checked at the source.)",
                "Final report (not checked at the source)",
            ),
            (
                "es",
                "Se basa en los estándares de OGP. (Sin verificar en la fuente.)",
                "Final report (sin verificar en la fuente)",
            ),
            (
                "fr",
                "Fondement\u{a0}: normes du PGO. (Non revérifié à la source.)",
                "Final report (non revérifié à la source)",
            ),
        ] {
            let messages = Messages::new(Language::find(language).unwrap());
            let said = basis(Basis::Standard, false, &[], &messages);
            assert_eq!(said.plain(), sentence);
            let named = say_unverified("Final report".into(), &messages);
            assert_eq!(named.plain(), words);
        }
    }
}
