//! YAML at arm's length: one place reads it, bounds it, and says where a fault stands.
//!
//! Everything people write (guide, plan, answers) comes through [`Document::read`]. Faults are
//! data, never a parser's English: the interface words them in the user's language. The parser
//! itself is replaceable here.

mod deserialize;
mod lines;

use std::cell::OnceCell;
use std::collections::BTreeMap;

pub use deserialize::{ShapeError, ShapeFault};

/// The largest file read, in bytes: a hundred times our own largest, small enough to refuse a
/// mistake at once.
pub const MOST_BYTES: u64 = 8 * 1024 * 1024;

/// How many collections may stand one inside another; the guide's own files need eight.
const MOST_DEPTH: usize = 100;

/// The words that YAML took for yes and no until 2009, apart from `true` and `false`.
const OLD_YES_AND_NO: [&str; 16] = [
    "y", "Y", "yes", "Yes", "YES", "n", "N", "no", "No", "NO", "on", "On", "ON", "off", "Off",
    "OFF",
];

/// Why a text is not a YAML document that can be worked with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReadError {
    /// Not UTF-8; the line of the first bad byte.
    NotUtf8 { line: usize },
    /// Not YAML, or YAML that unfolds beyond bounds; the line where the parser gave up.
    Syntax { line: usize },
    /// A key that stands twice in one mapping.
    Duplicate { line: usize, path: String },
    /// A number larger than any that can be worked with.
    LargeNumber {
        line: usize,
        path: String,
        found: String,
    },
}

/// A YAML text that was read, with the means to find the line of each of its parts.
#[derive(Debug)]
pub struct Document {
    text: String,
    /// The content; `Null` for an empty text.
    pub value: serde_yaml::Value,
    lines: OnceCell<BTreeMap<String, usize>>,
    texts: OnceCell<Vec<(usize, usize)>>,
}

impl Document {
    /// Reads a document from bytes: UTF-8, with or without a byte-order mark, with any line ends.
    ///
    /// # Errors
    /// When the bytes are not UTF-8 or not one well-formed YAML document. Aliases are bounded by
    /// the parser, so a text that unfolds without end is refused as syntax.
    pub fn read(bytes: &[u8]) -> Result<Document, ReadError> {
        let text = std::str::from_utf8(bytes).map_err(|error| ReadError::NotUtf8 {
            line: 1 + bytes[..error.valid_up_to()]
                .iter()
                .filter(|byte| **byte == b'\n')
                .count(),
        })?;
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        // The parser behind takes a time that grows with the square of the depth before it refuses.
        if let Some(line) = lines::deeper_than(MOST_DEPTH, text) {
            return Err(ReadError::Syntax { line });
        }
        let value = serde_yaml::from_str(text).map_err(|error| {
            if let Some((path, line)) = lines::duplicate(text) {
                return ReadError::Duplicate { line, path };
            }
            let line = error.location().map_or(1, |place| place.line());
            match lines::large_number(text, line) {
                Some((path, found)) => ReadError::LargeNumber { line, path, found },
                None => ReadError::Syntax { line },
            }
        })?;
        Ok(Document {
            text: text.to_owned(),
            value,
            lines: OnceCell::new(),
            texts: OnceCell::new(),
        })
    }

    /// The line, from 1, on which the part at `path` (keys and indices joined by dots) begins; of
    /// its nearest parent where the part itself is missing.
    #[must_use]
    pub fn line(&self, path: &str) -> usize {
        let lines = self.lines.get_or_init(|| lines::by_path(&self.text));
        let mut path = path;
        loop {
            if let Some(line) = lines.get(path) {
                return *line;
            }
            match path.rfind('.') {
                Some(dot) => path = &path[..dot],
                None => return 1,
            }
        }
    }

    /// Every line by the path that begins on it, for carrying comments from one text to another.
    #[must_use]
    pub fn lines(&self) -> &BTreeMap<String, usize> {
        self.lines.get_or_init(|| lines::by_path(&self.text))
    }

    /// Whether a letter, counted from the start, lies inside a key or a value, where a `#` begins
    /// no comment.
    #[must_use]
    pub fn is_in_text(&self, letter: usize) -> bool {
        let texts = self.texts.get_or_init(|| lines::texts(&self.text));
        let before = texts.partition_point(|(start, _)| *start <= letter);
        before > 0 && letter < texts[before - 1].1
    }

    /// The text as read, without a byte-order mark.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }
}

/// Reads one part of a document into a type; the error says which field, and what would be allowed.
///
/// # Errors
/// When the part does not have the type's shape.
pub fn deserialize<T: serde::de::DeserializeOwned>(
    value: &serde_yaml::Value,
    path: &str,
) -> Result<T, ShapeError> {
    deserialize::read(value, path)
}

/// Writes a value. Words that many programs still take for yes and no, such as the code of Norway,
/// are set in quotation marks.
///
/// # Panics
/// Never: values that were read, or made of plain parts, can be written.
#[must_use]
pub fn write(value: &serde_yaml::Value) -> String {
    let text = serde_yaml::to_string(value).expect("plain values can always be written");
    let (mut written, mut rest, mut at) = (String::new(), text.as_str(), 0);
    for (letters, word) in lines::plain_words(&text, &OLD_YES_AND_NO) {
        let start = rest
            .char_indices()
            .nth(letters - at)
            .map_or(rest.len(), |(start, _)| start);
        let (before, from_word) = rest.split_at(start);
        written.push_str(&format!("{before}'{word}'"));
        rest = from_word.strip_prefix(word).unwrap_or(from_word);
        at = letters + word.len();
    }
    written + rest
}

/// The fault of a part that should be a text.
#[must_use]
pub fn not_a_text() -> ShapeFault {
    ShapeFault::WrongKind {
        found: "…".to_owned(),
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

    #[test]
    fn what_others_take_for_yes_and_no_is_written_in_quotation_marks() {
        let text =
            "é: 'NO'\n'n': 'yes'\nlist:\n- 'off'\n- 'no, thanks'\n- true\nlong: |-\n  no\n  yes\n";
        let value: serde_yaml::Value = serde_yaml::from_str(text).unwrap();
        assert_eq!(write(&value), text.replace("'no, thanks'", "no, thanks"));
    }
}
