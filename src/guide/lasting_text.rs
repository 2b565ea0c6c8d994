//! Texts of the guide that last as long as the program, and where they come from lies in memory
//! once.

use std::cell::Cell;
use std::fmt;
use std::ops::Deref;

use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize, de};

use super::Id;

/// A text in the facts of the guide. One of a compiled part is not copied out of it: the catalogue
/// has thousands, and each copy would be a piece of memory of its own.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, JsonSchema,
)]
#[serde(transparent)]
#[schemars(with = "String")]
pub struct LastingText(&'static str);

thread_local! {
    /// The compiled part that is being read.
    static PART: Cell<&'static [u8]> = const { Cell::new(&[]) };
}

/// Reads a compiled part; its texts stay where they lie.
pub(super) fn read_part<'de, T: Deserialize<'de>>(part: &'static [u8]) -> postcard::Result<T> {
    let outer = PART.replace(part);
    let read = postcard::from_bytes(part);
    PART.set(outer);
    read
}

impl LastingText {
    /// The text as it lies in the part that is being read; one from elsewhere is kept. None, if it
    /// is no text.
    fn of(bytes: &[u8]) -> Option<LastingText> {
        let part = PART.get();
        let start = bytes.as_ptr().addr().wrapping_sub(part.as_ptr().addr());
        let end = start.checked_add(bytes.len())?;
        let lasting = part.get(start..end);
        let lasting = lasting.unwrap_or_else(|| bytes.to_owned().leak());
        std::str::from_utf8(lasting).ok().map(LastingText)
    }

    /// A text of the program itself.
    pub(super) const fn new(text: &'static str) -> LastingText {
        LastingText(text)
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &'static str {
        self.0
    }
}

impl Deref for LastingText {
    type Target = str;

    fn deref(&self) -> &str {
        self.0
    }
}

impl PartialEq<str> for LastingText {
    fn eq(&self, other: &str) -> bool {
        self.0 == other
    }
}

impl<K> From<Id<K>> for LastingText {
    fn from(id: Id<K>) -> LastingText {
        LastingText(id.as_str())
    }
}

impl From<String> for LastingText {
    fn from(text: String) -> LastingText {
        LastingText(text.leak())
    }
}

impl fmt::Display for LastingText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl<'de> Deserialize<'de> for LastingText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<LastingText, D::Error> {
        struct TextVisitor;
        impl de::Visitor<'_> for TextVisitor {
            type Value = LastingText;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a string")
            }
            fn visit_str<E: de::Error>(self, text: &str) -> Result<LastingText, E> {
                Ok(LastingText(text.to_owned().leak()))
            }
            fn visit_bytes<E: de::Error>(self, bytes: &[u8]) -> Result<LastingText, E> {
                let invalid = || E::invalid_value(de::Unexpected::Bytes(bytes), &self);
                LastingText::of(bytes).ok_or_else(invalid)
            }
        }
        if deserializer.is_human_readable() {
            deserializer.deserialize_string(TextVisitor)
        } else {
            // As bytes it is written like a text, and looked through once, where it lies.
            deserializer.deserialize_bytes(TextVisitor)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_of_a_part_is_not_copied_and_any_other_is_kept() {
        let part: &'static [u8] = postcard::to_stdvec(&("uno", "")).unwrap().leak();
        let (text, empty): (LastingText, LastingText) = read_part(part).unwrap();
        assert_eq!((text.as_str(), empty.as_str()), ("uno", ""));
        assert!(part.as_ptr_range().contains(&text.as_str().as_ptr()));
        let elsewhere = b"uno".to_vec();
        let kept = LastingText::of(&elsewhere).unwrap();
        drop(elsewhere);
        assert_eq!(kept.as_str(), "uno");
        assert_eq!(LastingText::of(b"\xff"), None);
    }
}
