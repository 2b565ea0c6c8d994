//! One entry of a list with all that is known of it, in every format of lists.

use serde_json::Value as Data;

use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::locale::Messages;
use crate::message;
use crate::render::{self, Format, List, markdown, terminal};
use crate::report::{Block, Document, Entry, Section, Table, labelled, sources_section};

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
        let facts = vec![Block::Facts(labelled(self.facts, messages))];
        let sections = [
            Section::new("facts", message!(messages, "list-facts"), facts),
            sources_section(self.sources, messages),
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
    context: &Context<'_>,
    format: Format,
    pages: &dyn Fn() -> Vec<Page>,
    data: &dyn Fn() -> Data,
) -> Result<(), Failure> {
    let messages = &context.messages;
    let documents = || {
        pages()
            .into_iter()
            .map(|page| page.document(messages))
            .collect()
    };
    let table = || Table {
        caption: String::new(),
        columns: vec![
            message!(messages, "list-column-fact"),
            message!(messages, "list-column-value"),
        ],
        rows: pages().into_iter().flat_map(Page::rows).collect(),
    };
    show_documents(context, format, &documents, &table, data)
}

/// Shows what reads as documents on a screen and in Markdown, and is rows or data in the other
/// formats.
///
/// # Errors
/// When stdout is closed or full.
pub fn show_documents(
    context: &Context<'_>,
    format: Format,
    documents: &dyn Fn() -> Vec<Document>,
    table: &dyn Fn() -> Table,
    data: &dyn Fn() -> Data,
) -> Result<(), Failure> {
    if !matches!(format, Format::Table | Format::Markdown) {
        return context.ui.result(&render::list(
            &List {
                table,
                data,
                notes: &[],
            },
            format,
            None,
        ));
    }
    for (position, document) in documents().into_iter().enumerate() {
        if position > 0 {
            context.ui.result("\n")?;
        }
        match format {
            Format::Table => context.ui.lines(&terminal(&document, context.ui.width))?,
            _ => context.ui.result(&markdown(&document))?,
        }
    }
    Ok(())
}

impl Page {
    fn rows(self) -> Vec<Vec<String>> {
        let texts = self
            .lead
            .into_iter()
            .map(|text| vec![self.title.clone(), text]);
        let facts = self
            .facts
            .into_iter()
            .map(|(name, value)| vec![name, value]);
        texts.chain(facts).collect()
    }
}

/// Shows a list. On a screen, what comes with sources is an entry each, so that no address is
/// broken over lines.
///
/// # Errors
/// When stdout is closed or full.
pub fn show_list(
    context: &Context<'_>,
    format: Format,
    list: &List<'_>,
    with_sources: Option<(String, &dyn Fn() -> Vec<Entry>)>,
) -> Result<(), Failure> {
    match with_sources {
        Some((title, entries)) if format == Format::Table => {
            let document = Document {
                language: context.language().to_owned(),
                title,
                sections: sources_section(entries(), &context.messages)
                    .into_iter()
                    .collect(),
                foot: list.notes.to_vec(),
                ..Document::default()
            };
            context.ui.lines(&terminal(&document, context.ui.width))
        }
        _ if format == Format::Table => {
            context
                .ui
                .read(&render::list(list, format, context.ui.width))
        }
        _ => context.ui.result(&render::list(list, format, None)),
    }
}
