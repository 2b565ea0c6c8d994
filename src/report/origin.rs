//! Where statements come from, in words and as data.

use std::collections::BTreeSet;

use serde_json::{Value as Data, json};

use super::document::{Block, Entry, Section};
use super::plan_screen::basis;
use crate::guide::model::{Origin, Sources};
use crate::locale::Messages;
use crate::say;

/// The sources of the guide, and how much is said of them.
pub struct Origins {
    pub sources: Sources,
    /// Whether the basis, code and sources of everything are wanted; what could not be verified is said in any case.
    pub full: bool,
}

impl Origins {
    /// What must be said of where a statement comes from, if anything.
    #[must_use]
    pub fn words(&self, origin: Origin<'_>, messages: &Messages) -> Option<String> {
        if !self.full {
            return (!origin.verified).then(|| say!(messages, "report-unverified"));
        }
        let titles = messages.series(&self.titles(origin));
        let source = Some(titles.as_str()).filter(|titles| !titles.is_empty());
        let words = basis(origin.basis, origin.verified, source, messages);
        Some(say!(messages, "origin-code", basis = words, code = origin.code))
    }

    /// A text with what must be said of where it comes from.
    #[must_use]
    pub fn with(&self, text: &str, origin: Origin<'_>, messages: &Messages) -> String {
        match self.words(origin, messages) {
            Some(words) => format!("{text} {words}"),
            None => text.to_owned(),
        }
    }

    /// The titles of the sources of a statement.
    #[must_use]
    pub fn titles(&self, origin: Origin<'_>) -> Vec<&str> {
        let found = origin.sources.iter().filter_map(|key| self.sources.sources.get(key));
        found.map(|source| source.title.as_str()).collect()
    }

    /// The addresses of all sources of these statements, each once, where they are wanted.
    #[must_use]
    pub fn section<'a>(&self, origins: impl Iterator<Item = Origin<'a>>, messages: &Messages) -> Option<Section> {
        if !self.full {
            return None;
        }
        let used: BTreeSet<&str> = origins.flat_map(|origin| origin.sources).map(String::as_str).collect();
        let entries = self.sources.sources.iter().filter(|(key, _)| used.contains(key.as_str()));
        let entries: Vec<Entry> = entries
            .map(|(_, source)| Entry { text: source.title.clone(), details: vec![source.address.clone()] })
            .collect();
        let blocks = if entries.is_empty() { Vec::new() } else { vec![Block::List(entries)] };
        Section::new("sources", say!(messages, "origin-sources"), blocks)
    }

    /// The columns that say where a row comes from; what is OGP's rule and what is not shows in any case.
    #[must_use]
    pub fn columns(&self, messages: &Messages) -> Vec<String> {
        let mut columns = vec![say!(messages, "origin-column-verified"), say!(messages, "origin-column-basis")];
        if self.full {
            columns.extend([say!(messages, "origin-column-code"), say!(messages, "origin-column-sources")]);
        }
        columns
    }

    /// The cells of those columns.
    #[must_use]
    pub fn cells(&self, origin: Origin<'_>, messages: &Messages) -> Vec<String> {
        let verified = if origin.verified { say!(messages, "common-yes") } else { say!(messages, "common-no") };
        let mut cells = vec![verified, basis(origin.basis, true, None, messages)];
        if self.full {
            let sources = origin.sources.iter().filter_map(|key| self.sources.sources.get(key));
            let addresses: Vec<&str> = sources.map(|source| source.address.as_str()).collect();
            cells.extend([origin.code.to_owned(), addresses.join(" ")]);
        }
        cells
    }

    /// Adds where an entry comes from to its data. The form of this is a contract.
    pub fn add(&self, data: &mut Data, origin: Origin<'_>) {
        let sources = origin.sources.iter().filter_map(|key| self.sources.sources.get(key));
        let sources: Vec<Data> =
            sources.map(|source| json!({ "title": source.title, "address": source.address })).collect();
        data["basis"] = json!(origin.basis);
        data["code"] = json!(origin.code);
        data["verified"] = json!(origin.verified);
        data["sources"] = json!(sources);
    }
}
