//! Several short texts kept as one.

use std::fmt;

use schemars::JsonSchema;
use serde::de::{self, Deserializer, SeqAccess, Visitor};
use serde::ser::Serializer;
use serde::{Deserialize, Serialize};

use super::LastingText;

/// Short texts (ids, names, addresses) in order. Written as a list; none of them holds a line
/// break.
#[derive(Clone, Debug, Default, PartialEq, Eq, JsonSchema)]
#[schemars(with = "Vec<String>")]
pub struct PackedStrings(LastingText);

impl PackedStrings {
    /// The texts in order.
    pub fn iter(&self) -> impl Iterator<Item = &str> + Clone {
        self.0.as_str().lines()
    }

    /// The first text.
    #[must_use]
    pub fn first(&self) -> Option<&str> {
        self.iter().next()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether one of them is `text`.
    #[must_use]
    pub fn contains(&self, text: &str) -> bool {
        self.iter().any(|line| line == text)
    }
}

impl Serialize for PackedStrings {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if serializer.is_human_readable() {
            serializer.collect_seq(self.iter())
        } else {
            self.0.serialize(serializer)
        }
    }
}

impl<'de> Deserialize<'de> for PackedStrings {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<PackedStrings, D::Error> {
        struct ListVisitor;
        impl<'de> Visitor<'de> for ListVisitor {
            type Value = PackedStrings;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("[…]")
            }
            fn visit_seq<A: SeqAccess<'de>>(
                self,
                mut entries: A,
            ) -> Result<PackedStrings, A::Error> {
                let mut lines = String::new();
                while let Some(line) = entries.next_element::<String>()? {
                    if line.is_empty() || line.contains(['\n', '\r']) {
                        return Err(de::Error::invalid_value(de::Unexpected::Str(&line), &self));
                    }
                    lines.push_str(&line);
                    lines.push('\n');
                }
                Ok(PackedStrings(lines.into()))
            }
        }
        if deserializer.is_human_readable() {
            deserializer.deserialize_seq(ListVisitor)
        } else {
            LastingText::deserialize(deserializer).map(PackedStrings)
        }
    }
}
