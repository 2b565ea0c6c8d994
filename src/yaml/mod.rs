//! YAML at arm's length: one place reads it, bounds it, and says where a fault stands.
//!
//! Everything people write (guide, plan, answers) comes through [`Document::read`], which reads it
//! once into a tree of [`Node`]s. Faults are data, never a parser's English: the interface words
//! them in the user's language. The parser itself is replaceable here.

mod deserialize;
mod lines;
mod node;
mod read;
mod write;

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::text::Encoding;

pub use deserialize::{ShapeError, ShapeFault, deserialize};
pub use node::{Content, ContentMut, Meaning, Node, Scalar, Style};
pub use write::write;

/// The largest file read, in bytes: a hundred times our own largest, small enough to refuse a
/// mistake at once.
pub const BYTE_LIMIT: u64 = 8 * 1024 * 1024;

/// Why a text is not a YAML document that can be worked with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReadError {
    /// Neither UTF-8 nor UTF-16 with a mark; the line of the first bad byte.
    NotUtf8 { line: usize },
    /// Not YAML; the line where the parser gave up.
    Syntax { line: usize },
    /// A line that begins with a tab, which YAML does not take.
    Tab { line: usize },
    /// A mark that git leaves in a file where two changes meet.
    ConflictMark { line: usize },
    /// A second document in the same text.
    SecondDocument { line: usize },
    /// More than a text may hold: too deep, or unfolding to too much.
    TooMuch { line: usize },
    /// A key that stands twice in one mapping.
    Duplicate { line: usize, path: String },
    /// A key that is a list or a mapping.
    OddKey {
        line: usize,
        path: String,
        found: String,
    },
}

impl ReadError {
    /// The kebab-case code by which it is known, and worded.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            ReadError::NotUtf8 { .. } => "not-utf8",
            ReadError::Syntax { .. } => "syntax",
            ReadError::Tab { .. } => "tab",
            ReadError::ConflictMark { .. } => "conflict-mark",
            ReadError::SecondDocument { .. } => "second-document",
            ReadError::TooMuch { .. } => "too-much",
            ReadError::Duplicate { .. } => "duplicate",
            ReadError::OddKey { .. } => "wrong-kind",
        }
    }

    /// The line, from 1.
    #[must_use]
    pub fn line(&self) -> usize {
        match self {
            ReadError::NotUtf8 { line }
            | ReadError::Syntax { line }
            | ReadError::Tab { line }
            | ReadError::ConflictMark { line }
            | ReadError::SecondDocument { line }
            | ReadError::TooMuch { line }
            | ReadError::Duplicate { line, .. }
            | ReadError::OddKey { line, .. } => *line,
        }
    }

    /// The path of the part at fault; empty for the whole text.
    #[must_use]
    pub fn path(&self) -> &str {
        match self {
            ReadError::Duplicate { path, .. } | ReadError::OddKey { path, .. } => path,
            _ => "",
        }
    }
}

/// A YAML text that was read.
#[derive(Clone, Debug)]
pub struct Document {
    text: String,
    /// How the file was written as bytes.
    pub encoding: Encoding,
    /// The content; blank for an empty text.
    pub root: Node,
    scalars: Vec<(usize, usize)>,
}

impl Document {
    /// Reads a document from bytes: UTF-8, or UTF-16 with a mark, with any line ends.
    ///
    /// # Errors
    /// When the bytes are not one well-formed YAML document of bearable size.
    pub fn read<'b>(bytes: impl Into<Cow<'b, [u8]>>) -> Result<Document, ReadError> {
        let (text, encoding) =
            Encoding::decode(bytes.into()).map_err(|line| ReadError::NotUtf8 { line })?;
        let read::Tree { root, scalars } = read::tree(&text)?;
        Ok(Document {
            text,
            encoding,
            root,
            scalars,
        })
    }

    /// The line, from 1, on which the part at `path` (keys and indices joined by dots) begins; of
    /// its nearest parent where the part itself is missing.
    #[must_use]
    pub fn line(&self, path: &str) -> usize {
        self.root.line_of(path)
    }

    /// Every line by the path that begins on it, for carrying comments from one text to another.
    #[must_use]
    pub fn lines(&self) -> BTreeMap<String, usize> {
        let mut lines = BTreeMap::new();
        collect_lines(&self.root, "", &mut lines);
        lines
    }

    /// Whether a letter, counted from the start, lies inside a key or a value, where a `#` begins
    /// no comment. Known only of texts that hold one.
    #[must_use]
    pub fn is_in_text(&self, letter: usize) -> bool {
        let before = self.scalars.partition_point(|(start, _)| *start <= letter);
        before > 0 && letter < self.scalars[before - 1].1
    }

    /// The text as read: without a byte-order mark, with a line feed at the end of each line.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }
}

fn collect_lines(node: &Node, path: &str, lines: &mut BTreeMap<String, usize>) {
    match node.content() {
        Content::Scalar(_) => {}
        Content::Sequence(entries) => {
            for (place, entry) in entries.iter().enumerate() {
                let path = join(path, &place.to_string());
                collect_lines(entry, &path, lines);
                lines.entry(path).or_insert(entry.line());
            }
        }
        Content::Mapping(entries) => {
            for (key, value) in entries {
                let path = join(path, &key.shown());
                collect_lines(value, &path, lines);
                lines.entry(path).or_insert(key.line());
            }
        }
    }
}

/// The fault of a part that should be a text.
#[must_use]
pub fn not_a_text() -> ShapeFault {
    ShapeFault::WrongKind {
        found: "…".to_owned(),
        example: None,
    }
}

/// Joins a path and a key.
#[must_use]
pub fn join(path: &str, key: &str) -> String {
    if path.is_empty() {
        key.to_owned()
    } else {
        format!("{path}.{key}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(text: &str) -> ReadError {
        Document::read(text.as_bytes()).unwrap_err()
    }

    #[test]
    fn every_part_has_its_line_also_where_keys_hold_dots() {
        let text = "a:\n  1.1: x\n  '1.1.2':\n    - y\n    - z: 1\nb: [c,\n  d]\n";
        let document = Document::read(text.as_bytes()).unwrap();
        for (path, line) in [
            ("a", 1),
            ("a.1.1", 2),
            ("a.1.1.2", 3),
            ("a.1.1.2.0", 4),
            ("a.1.1.2.1.z", 5),
            ("a.1.1.2.1.missing", 5),
            ("b.1", 7),
            ("missing", 1),
            ("", 1),
        ] {
            assert_eq!(document.line(path), line, "{path}");
        }
    }

    #[test]
    fn a_number_sign_before_a_letter_or_figure_belongs_to_the_text() {
        let text = "a: Action plan #6\nb: consult # agreed in March\nc: 'x' #6\n";
        let root = Document::read(text.as_bytes()).unwrap().root;
        assert_eq!(root.get("a").unwrap().written().unwrap(), "Action plan #6");
        assert_eq!(root.get("b").unwrap().written().unwrap(), "consult");
        assert_eq!(root.get("c").unwrap().written().unwrap(), "x");
    }

    #[test]
    fn what_cannot_be_read_is_told_by_its_cause_and_line() {
        assert_eq!(refused("a: 1\n\tb: 2\n"), ReadError::Tab { line: 2 });
        assert_eq!(
            refused("a:\n  b: 1\n<<<<<<< ours\n  c: 2\n=======\n  c: 3\n>>>>>>> theirs\n"),
            ReadError::ConflictMark { line: 3 }
        );
        assert_eq!(
            refused("a: 1\n---\nb: 2\n"),
            ReadError::SecondDocument { line: 2 }
        );
        assert_eq!(
            refused("a:\n  b: 1\n  b: 2\n"),
            ReadError::Duplicate {
                line: 3,
                path: "a.b".to_owned()
            }
        );
        assert_eq!(
            refused("a:\n  ? [b]\n  : 1\n"),
            ReadError::OddKey {
                line: 2,
                path: "a".to_owned(),
                found: "[b]".to_owned()
            }
        );
        assert_eq!(refused("a: [1\n").line(), 2);
    }

    #[test]
    fn a_text_that_unfolds_without_end_is_refused_at_once() {
        let mut bomb = String::from("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for step in 1..60 {
            let before = format!("*a{}, ", step - 1).repeat(10);
            bomb.push_str(&format!("a{step}: &a{step} [{before}]\n"));
        }
        assert!(matches!(refused(&bomb), ReadError::TooMuch { .. }));
        assert!(matches!(
            refused(&format!("{}1", "[".repeat(5000))).line(),
            1
        ));
    }
}
