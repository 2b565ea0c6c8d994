//! The one document model of every format.

/// A document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Document {
    /// The code of its language.
    pub language: String,
    pub title: String,
    /// What stands under the title.
    pub lead: Vec<String>,
    pub sections: Vec<Section>,
    /// What stands at the end, apart from the content.
    pub foot: Vec<String>,
}

/// A part of a document with a heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// An id by which it can be linked.
    pub id: String,
    pub heading: String,
    pub blocks: Vec<Block>,
}

/// A piece of content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    Paragraph(String),
    /// A heading within a section.
    Heading(String),
    /// Names, with the mark that sets them apart from their values, and values.
    Facts(Vec<(String, String)>),
    List(Vec<Entry>),
    /// A list whose order matters.
    Steps(Vec<Entry>),
    Checklist(Vec<Check>),
    Table(Table),
}

/// An entry of a list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    pub text: String,
    /// Lines below it.
    pub details: Vec<String>,
}

/// An entry of a checklist.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    pub done: bool,
    /// What stands before the text: a date, or nothing.
    pub date: Option<String>,
    pub text: String,
    /// Lines below it.
    pub details: Vec<String>,
}

/// A table; the first column names the row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    pub caption: String,
    pub columns: Vec<String>,
    pub rows: Vec<Vec<String>>,
}

impl Section {
    /// A section, if it has anything to say: a list without entries is nothing.
    #[must_use]
    pub fn new(id: &str, heading: String, mut blocks: Vec<Block>) -> Option<Section> {
        blocks.retain(|block| match block {
            Block::List(entries) | Block::Steps(entries) => !entries.is_empty(),
            Block::Facts(facts) => !facts.is_empty(),
            _ => true,
        });
        (!blocks.is_empty()).then(|| Section {
            id: id.to_owned(),
            heading,
            blocks,
        })
    }
}

impl From<String> for Entry {
    fn from(text: String) -> Entry {
        Entry {
            text,
            details: Vec::new(),
        }
    }
}
