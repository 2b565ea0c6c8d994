//! Which languages a tool's interface speaks.

use std::fmt;

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::Feature;
use crate::guide::LastingText;

/// Whether an interface speaks each language of which that is known, by code, in the order in which
/// they stand: few for each tool, so that looking through them is quick.
#[derive(Clone, Debug, Default, JsonSchema)]
#[schemars(with = "IndexMap<String, Feature>")]
pub struct InterfaceLanguages(Vec<(LastingText, Feature)>);

impl InterfaceLanguages {
    /// Whether it speaks the language of this code, if that is known.
    #[must_use]
    pub fn get(&self, code: &str) -> Option<Feature> {
        self.iter()
            .find(|(known, _)| *known == code)
            .map(|(_, feature)| feature)
    }

    /// Every language with whether it is spoken.
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, Feature)> {
        let languages = self.0.iter();
        languages.map(|(code, feature)| (code.as_str(), *feature))
    }
}

impl Serialize for InterfaceLanguages {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter())
    }
}

impl<'de> Deserialize<'de> for InterfaceLanguages {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<InterfaceLanguages, D::Error> {
        struct MapVisitor;
        impl<'de> Visitor<'de> for MapVisitor {
            type Value = InterfaceLanguages;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("{…}")
            }
            fn visit_map<A: MapAccess<'de>>(
                self,
                mut entries: A,
            ) -> Result<InterfaceLanguages, A::Error> {
                let mut languages = Vec::with_capacity(entries.size_hint().unwrap_or_default());
                while let Some(entry) = entries.next_entry()? {
                    languages.push(entry);
                }
                Ok(InterfaceLanguages(languages))
            }
        }
        deserializer.deserialize_map(MapVisitor)
    }
}
