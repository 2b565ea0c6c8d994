//! One entry of a list with all that is known of it, in every format of lists.

use serde_json::Value as Data;

use super::failure::Failure;
use super::session::Session;
use crate::guide::model::Sources;
use crate::locale::Messages;
use crate::render::{self, Format, List, markdown, terminal};
use crate::report::{Block, Document, Entry, Section, Table, labelled};
use crate::say;

/// One entry.
pub struct Page {
    pub title: String,
    /// What stands under the title.
    pub lead: Vec<String>,
    /// Names and values.
    pub facts: Vec<(String, String)>,
    /// Where the facts were read.
    pub sources: Vec<Entry>,
    /// What stands at the end.
    pub foot: Vec<String>,
}

impl Page {
    fn document(self, messages: &Messages) -> Document {
        let sources = if self.sources.is_empty() { Vec::new() } else { vec![Block::List(self.sources)] };
        let facts = vec![Block::Facts(labelled(self.facts, messages))];
        let sections = [
            Section::new("facts", say!(messages, "list-facts"), facts),
            Section::new("sources", say!(messages, "list-sources"), sources),
        ];
        Document {
            language: messages.language().code().to_owned(),
            title: self.title,
            lead: self.lead,
            sections: sections.into_iter().flatten().collect(),
            foot: self.foot,
        }
    }
}

/// Shows entries one after the other.
///
/// # Errors
/// When stdout is closed or full.
pub fn show(
    session: &Session<'_>,
    format: Format,
    pages: &dyn Fn() -> Vec<Page>,
    data: &dyn Fn() -> Data,
) -> Result<(), Failure> {
    let messages = &session.messages;
    match format {
        Format::Table | Format::Markdown => {
            for (position, page) in pages().into_iter().enumerate() {
                if position > 0 {
                    session.ui.result("\n")?;
                }
                let document = page.document(messages);
                match format {
                    Format::Table => session.ui.lines(&terminal(&document, session.ui.width))?,
                    _ => session.ui.result(&markdown(&document))?,
                }
            }
            Ok(())
        }
        _ => {
            let rows = || pages().into_iter().flat_map(Page::rows).collect();
            let columns = vec![say!(messages, "list-column-fact"), say!(messages, "list-column-value")];
            let table = || Table { caption: String::new(), columns: columns.clone(), rows: rows() };
            session.ui.result(&render::list(&List { table: &table, data, notes: &[] }, format, None))
        }
    }
}

impl Page {
    fn rows(self) -> Vec<Vec<String>> {
        let texts = self.lead.into_iter().map(|text| vec![self.title.clone(), text]);
        let facts = self.facts.into_iter().map(|(name, value)| vec![name, value]);
        texts.chain(facts).collect()
    }
}

/// Sources by their titles, each with its address.
#[must_use]
pub fn source_entries<'k>(keys: impl IntoIterator<Item = &'k String>, sources: &Sources) -> Vec<Entry> {
    let found = keys.into_iter().filter_map(|key| sources.sources.get(key));
    found.map(|source| Entry { text: source.title.clone(), details: vec![source.address.clone()] }).collect()
}

/// Sources as data.
#[must_use]
pub fn source_data<'k>(keys: impl IntoIterator<Item = &'k String>, sources: &Sources) -> Vec<Data> {
    let found = keys.into_iter().filter_map(|key| sources.sources.get(key));
    found.map(|source| serde_json::json!({ "title": source.title, "address": source.address })).collect()
}

/// Shows a list. On a screen, what comes with sources is an entry each, so that no address is broken over lines.
///
/// # Errors
/// When stdout is closed or full.
pub fn show_list(
    session: &Session<'_>,
    format: Format,
    list: &List<'_>,
    with_sources: Option<(String, &dyn Fn() -> Vec<Entry>)>,
) -> Result<(), Failure> {
    match with_sources {
        Some((title, entries)) if format == Format::Table => {
            let entries = entries();
            let blocks = if entries.is_empty() { Vec::new() } else { vec![Block::List(entries)] };
            let section = Section::new("list", say!(session.messages, "list-sources"), blocks);
            let document = Document {
                language: session.language().to_owned(),
                title,
                sections: section.into_iter().collect(),
                foot: list.notes.to_vec(),
                ..Document::default()
            };
            session.ui.lines(&terminal(&document, session.ui.width))
        }
        _ => session.ui.result(&render::list(list, format, session.ui.width)),
    }
}
