//! All that is known of one entry of a list: a page of its own, or a row among its like.

use super::{Block, Document, Entry, Section, Table, Text, labelled, sources_section};
use crate::locale::Messages;
use crate::message;

/// All that is known of one entry.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FactSheet {
    pub id: String,
    /// What the entry is called, and the name of that column.
    pub title: (String, String),
    /// What stands under the title.
    pub lead: Vec<Text>,
    /// What the lead says, by name, for a table.
    pub lead_columns: Vec<(String, String)>,
    /// Names and values; a value may be empty.
    pub facts: Vec<(String, String)>,
    /// Where all this comes from, for a table.
    pub origin_columns: Vec<(String, String)>,
    /// Where the facts were read.
    pub sources: Vec<Entry>,
    /// What stands at the end.
    pub foot: Vec<Text>,
}

impl FactSheet {
    /// The entry on a page of its own.
    #[must_use]
    pub fn document(self, messages: &Messages) -> Document {
        let facts = self
            .facts
            .into_iter()
            .filter(|(_, value)| !value.is_empty());
        let facts = vec![Block::Facts(labelled(facts.collect(), messages))];
        let sections = [
            Section::new("facts", message!(messages, "list-facts"), facts),
            sources_section(self.sources, messages),
        ];
        Document {
            language: messages.language().code().to_owned(),
            title: self.title.1,
            lead: self.lead,
            sections: sections.into_iter().flatten().collect(),
            foot: self.foot,
            ..Document::default()
        }
    }

    /// Entries as rows, a column for each fact; all have the facts of `form`.
    #[must_use]
    pub fn table(
        form: FactSheet,
        sheets: impl Iterator<Item = FactSheet>,
        messages: &Messages,
    ) -> Table {
        let columns = form.cells(messages).map(|(name, _)| name).collect();
        let rows = sheets.map(|sheet| sheet.cells(messages).map(|(_, value)| value).collect());
        Table::new(columns, rows)
    }

    fn cells(self, messages: &Messages) -> impl Iterator<Item = (String, String)> {
        let id = (message!(messages, "list-column-id"), self.id);
        [self.title, id]
            .into_iter()
            .chain(self.lead_columns)
            .chain(self.facts)
            .chain(self.origin_columns)
    }
}
