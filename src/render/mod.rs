//! What is shown in each format: pure, and the same bytes for the same input. A format is a file
//! that gives bytes, and a line in [`FORMATS`].

mod csv;
mod docx;
mod html;
mod ics;
mod json;
mod languages;
mod markdown;
mod months;
mod page_marks;
mod paper;
mod svg;
mod table;
mod terminal;
mod timeline_picture;
mod typeset;
mod yaml;

use serde_json::Value as Data;

use crate::report::view::{List, Medium, Reading};
use crate::report::{Block, Calendar, Document, Section, Table, Timeline};

pub use json::json;
pub use markdown::markdown;
pub use paper::Paper;
pub use table::list_text;
pub use terminal::{Line, Style, held, terminal, wrap, wrap_lines};

/// Every format of files, the one to fall back on first.
pub const FORMATS: &[Format] = &[
    markdown::FORMAT,
    html::FORMAT,
    docx::FORMAT,
    json::FORMAT,
    yaml::FORMAT,
    csv::FORMAT,
    ics::FORMAT,
    svg::FORMAT,
];

/// A format of files.
#[derive(Clone, Copy)]
pub struct Format {
    pub name: &'static str,
    /// How names of such files end, without the dot.
    pub endings: &'static [&'static str],
    /// What it shows.
    pub of: Matter,
    /// It is no text, and nothing for a terminal.
    pub binary: bool,
    /// It is for people, and can hold the same in several languages.
    pub for_reading: bool,
    write: fn(&dyn Content, &Setting<'_>) -> Vec<u8>,
}

/// What a format shows of its content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Matter {
    /// Whatever it holds.
    All,
    /// The days in it, for a calendar: only what has days can be written so.
    Calendar,
    /// The days in it, as a picture.
    Timeline,
}

/// What can be written in a format; only what the format needs is made.
pub trait Content {
    /// For reading.
    fn reading(&self, medium: Medium) -> Reading;
    /// As rows.
    fn table(&self) -> Table;
    /// For programs.
    fn data(&self) -> Data;
    /// For a calendar, where it has days.
    fn calendar(&self) -> Option<Calendar> {
        None
    }
    /// As days to draw, where it has them.
    fn timeline(&self) -> Option<Timeline> {
        None
    }
}

/// What is for reading, as documents.
fn documents(content: &dyn Content) -> Vec<Document> {
    match content.reading(Medium::File) {
        Reading::Documents(documents) => documents,
        Reading::List(list) => vec![of_list(list)],
    }
}

fn of_list(list: List) -> Document {
    Document {
        language: list.language,
        title: list.title.clone(),
        sections: vec![Section {
            id: "list".to_owned(),
            heading: list.title,
            blocks: vec![Block::Table(list.table)],
        }],
        foot: list.notes,
        ..Document::default()
    }
}

/// What a page itself says, in the document's language.
#[derive(Clone, Copy, Default)]
pub struct PageWords<'a> {
    /// The code of that language, and what it calls itself.
    pub language: &'a str,
    pub name: &'a str,
    /// The name of the list of sections.
    pub contents: &'a str,
    /// The name of what can be looked up behind.
    pub annexes: &'a str,
    /// The state of an item for those who do not see the box.
    pub done: &'a str,
    pub to_do: &'a str,
}

/// What formats must be told.
#[derive(Clone, Copy)]
pub struct Setting<'a> {
    /// What a page itself says, in each language of what is shown.
    pub words: &'a [PageWords<'a>],
    /// What stands between the cells of a row.
    pub separator: u8,
    /// Whether rows begin with the mark of UTF-8.
    pub byte_order_mark: bool,
    /// The paper on which pages are printed.
    pub paper: Paper,
}

impl Default for Setting<'_> {
    fn default() -> Self {
        Setting {
            words: &[],
            separator: b',',
            byte_order_mark: false,
            paper: Paper::A4,
        }
    }
}

impl<'a> Setting<'a> {
    /// What a page says in the language of a document.
    fn words_of(&self, document: &Document) -> PageWords<'a> {
        let mut words = self.words.iter();
        let own = words.find(|words| words.language == document.language);
        own.or(self.words.first()).copied().unwrap_or_default()
    }
}

/// The formats in which content is offered that has these matters besides what all content has.
#[must_use]
pub fn formats(also: &[Matter]) -> Vec<Format> {
    let offered = |format: &Format| format.of == Matter::All || also.contains(&format.of);
    FORMATS.iter().copied().filter(offered).collect()
}

impl Format {
    /// The name of a file in this format.
    #[must_use]
    pub fn name_of_file(&self, stem: &str) -> String {
        let ending = self.endings.first().unwrap_or(&self.name);
        format!("{stem}.{ending}")
    }

    /// The format of files whose names end so.
    #[must_use]
    pub fn of_ending(ending: &str) -> Option<Format> {
        let known = |format: &Format| {
            format
                .endings
                .iter()
                .any(|of| of.eq_ignore_ascii_case(ending))
        };
        FORMATS.iter().copied().find(known)
    }

    /// What is to be shown, in this format.
    #[must_use]
    pub fn write(&self, content: &dyn Content, setting: &Setting<'_>) -> Vec<u8> {
        (self.write)(content, setting)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_ending_chooses_its_format_and_no_other() {
        assert_eq!(
            Format::of_ending("HTM").map(|format| format.name),
            Some("html")
        );
        assert_eq!(
            Format::of_ending("md").map(|format| format.name),
            Some("markdown")
        );
        assert!(Format::of_ending("pdf").is_none());
        assert!(Format::of_ending("").is_none());
    }
}
