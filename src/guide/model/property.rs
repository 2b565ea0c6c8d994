//! The one table of what is known of tools: pages, data, filters, needs and their help are made
//! from it.

use std::borrow::Cow;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::LazyLock;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{self, Deserializer};
use serde::ser::Serializer;
use serde::{Deserialize, Serialize};

use super::tools::{
    Anonymity, CATEGORIES, Feature, Hosted, INTERFACE_LANGUAGES, Mode, Participants, Pricing, Tool,
};
use super::{InterfaceLanguages, Level, Stage};
use crate::guide::declarations::{Among, Linked as _};
use crate::guide::{LastingText, PackedStrings};

/// One thing that is known of every tool.
pub struct Property {
    /// Its name in data; its words are `tools-fact-NAME`.
    pub name: &'static str,
    /// The name by which it can be asked for, where it can: an option of `cocreate tools`, a
    /// criterion of a need.
    pub criterion: Option<&'static str>,
    /// What asking for it names.
    pub asks: Asks,
    /// Whether people rely on it: while nobody could confirm it, it speaks for no tool. What a
    /// licence says, and what we judge ourselves, needs no confirming.
    pub is_promise: bool,
    /// None for words of the tool's own.
    read: Option<Read>,
}

/// What asking for a property names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asks {
    /// Nothing: that it be so.
    Yes,
    /// A number of people.
    Number,
    Stages,
    Levels,
    Categories,
    Modes,
    Languages,
}

impl Asks {
    /// Among what it names, where it names something.
    pub(super) fn among(self) -> Option<Among<'static>> {
        Some(match self {
            Asks::Yes | Asks::Number => return None,
            Asks::Stages => Among::Lists(&[Stage::LIST]),
            Asks::Levels => Among::Lists(&[Level::LIST]),
            Asks::Categories => Among::Lists(&[CATEGORIES]),
            Asks::Languages => Among::Lists(&[INTERFACE_LANGUAGES]),
            Asks::Modes => Among::Names(Mode::NAMES.to_vec()),
        })
    }
}

/// The value of a property.
#[derive(Clone, Copy)]
pub enum Fact<'t> {
    /// A text, empty where there is none.
    Text(&'t str),
    Names(&'t PackedStrings),
    /// Ids, which have names in the guide.
    Ids(&'t PackedStrings),
    Mode(Mode),
    Limits(&'t Participants),
    Pricing(Pricing),
    Flag(bool),
    /// Worth saying only where it is so.
    Exception(bool),
    Feature(Feature),
    Hosted(Hosted),
    Anonymity(Anonymity),
    Languages(&'t InterfaceLanguages),
    /// Words of the tool's own, in each language.
    Note,
}

/// Every property, in the order in which a page shows them.
static PROPERTIES: &[Property] = &[
    shown("address", |tool| Fact::Text(&tool.address)),
    shown("also-known-as", |tool| Fact::Names(&tool.also_known_as)),
    asked("stages", "stage", Asks::Stages, |tool| {
        Fact::Ids(&tool.stages)
    }),
    asked("levels", "level", Asks::Levels, |tool| {
        Fact::Ids(&tool.levels)
    }),
    asked("categories", "category", Asks::Categories, |tool| {
        Fact::Ids(&tool.categories)
    }),
    asked("mode", "mode", Asks::Modes, |tool| Fact::Mode(tool.mode)),
    asked("languages", "language", Asks::Languages, |tool| {
        Fact::Languages(&tool.languages)
    }),
    asked("participants", "participants", Asks::Number, |tool| {
        Fact::Limits(&tool.participants)
    }),
    note("limit"),
    shown("pricing", |tool| Fact::Pricing(tool.pricing)),
    yes("free", |tool| Fact::Flag(tool.free)),
    yes("open-source", |tool| Fact::Feature(tool.open_source)),
    shown("open-core", |tool| Fact::Exception(tool.open_core)),
    shown("licence", |tool| optional(&tool.licence)),
    note("licence-note"),
    shown("repository", |tool| optional(&tool.repository)),
    yes("self-hosted", |tool| Fact::Flag(tool.self_hosted)),
    yes("hosted", |tool| Fact::Hosted(tool.hosted)),
    yes("low-bandwidth", |tool| Fact::Flag(tool.low_bandwidth)),
    note("bandwidth"),
    promise("phone", |tool| Fact::Feature(tool.phone)),
    promise("sms", |tool| Fact::Feature(tool.sms)),
    promise("offline", |tool| Fact::Feature(tool.offline)),
    promise("anonymous", |tool| Fact::Anonymity(tool.anonymous)),
    promise("breakout-rooms", |tool| Fact::Feature(tool.breakout_rooms)),
    promise("polls", |tool| Fact::Feature(tool.polls)),
    promise("recording", |tool| Fact::Feature(tool.recording)),
    promise("encrypted", |tool| Fact::Feature(tool.encrypted)),
    note("details"),
    note("moderation"),
    note("accessibility"),
    note("data-residency"),
    note("security"),
];

type Read = fn(&Tool) -> Fact<'_>;

/// Words of a tool's own.
const fn note(name: &'static str) -> Property {
    Property {
        name,
        criterion: None,
        asks: Asks::Yes,
        is_promise: false,
        read: None,
    }
}

/// A property that is only shown.
const fn shown(name: &'static str, read: Read) -> Property {
    Property {
        read: Some(read),
        ..note(name)
    }
}

/// One that can be asked for.
const fn asked(name: &'static str, criterion: &'static str, asks: Asks, read: Read) -> Property {
    Property {
        criterion: Some(criterion),
        asks,
        ..shown(name, read)
    }
}

/// One that can be asked to be so.
const fn yes(name: &'static str, read: Read) -> Property {
    asked(name, name, Asks::Yes, read)
}

/// One that can be asked to be so, and on which people rely.
const fn promise(name: &'static str, read: Read) -> Property {
    Property {
        is_promise: true,
        ..yes(name, read)
    }
}

fn optional(text: &Option<LastingText>) -> Fact<'_> {
    Fact::Text(text.as_deref().unwrap_or_default())
}

impl Property {
    /// Every property, in the order of a page.
    #[must_use]
    pub fn all() -> &'static [Property] {
        PROPERTIES
    }

    /// What is known of a tool.
    #[must_use]
    pub fn of<'t>(&self, tool: &'t Tool) -> Fact<'t> {
        self.read.map_or(Fact::Note, |read| read(tool))
    }

    /// Whether it is words of a tool's own.
    #[must_use]
    pub fn is_note(&self) -> bool {
        self.read.is_none()
    }

    /// Whether nobody could confirm what is said of a tool.
    #[must_use]
    pub fn is_unconfirmed(&self, tool: &Tool) -> bool {
        // Of limits and languages a part may be unconfirmed: `participants.free`.
        let part = |known: &str| {
            let rest = known.strip_prefix(self.name);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        };
        tool.unconfirmed.iter().any(part)
    }
}

/// A property by which tools are filtered and matched: its place in the table.
#[derive(Clone, Copy)]
pub struct Criterion(&'static Property);

impl Criterion {
    /// All of them, in the order of the table.
    pub fn all() -> impl Iterator<Item = Criterion> {
        let asked = PROPERTIES.iter().filter(|it| it.criterion.is_some());
        asked.map(Criterion)
    }

    /// The one of this name.
    #[must_use]
    pub fn find(name: &str) -> Option<Criterion> {
        Criterion::all().find(|criterion| criterion.name() == name)
    }

    /// Its name: an option of `cocreate tools`, a criterion of a need.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.0.criterion.unwrap_or(self.0.name)
    }

    /// Whether it asks that the organiser pay nothing: then only what a tool offers without payment
    /// counts.
    #[must_use]
    pub fn is_free(self) -> bool {
        self.name() == "free"
    }

    /// What it is about.
    #[must_use]
    pub fn property(self) -> &'static Property {
        self.0
    }
}

impl PartialEq for Criterion {
    fn eq(&self, other: &Criterion) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}

impl Eq for Criterion {}

impl Hash for Criterion {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.name().hash(state);
    }
}

impl fmt::Debug for Criterion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// The names of all criteria.
static NAMES: LazyLock<Vec<&str>> =
    LazyLock::new(|| Criterion::all().map(Criterion::name).collect());

impl Serialize for Criterion {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

impl<'de> Deserialize<'de> for Criterion {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Criterion, D::Error> {
        let name = Cow::<str>::deserialize(deserializer)?;
        Criterion::find(&name).ok_or_else(|| de::Error::unknown_variant(&name, &NAMES))
    }
}

impl JsonSchema for Criterion {
    fn schema_name() -> Cow<'static, str> {
        "Criterion".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "enum": *NAMES })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_stands_once() {
        let mut names: Vec<&str> = Property::all().iter().map(|it| it.name).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), Property::all().len());
        for criterion in Criterion::all() {
            assert_eq!(Criterion::find(criterion.name()), Some(criterion));
        }
    }
}
