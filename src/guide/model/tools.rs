//! The catalogue of participation tools.

use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize, de};

use super::{InterfaceLanguages, Level, Property, Stage};
use crate::guide::declarations::{Among, Declarations, Linked, List};
use crate::guide::module::{FactsReader, Module, Words};
use crate::guide::search::{Searchable, Title};
use crate::guide::{Id, IdMap, LastingText, PackedStrings, Texts};

/// The kinds of tools.
pub const CATEGORIES: List = ("tools", "categories");

/// The languages of interfaces.
pub(super) const INTERFACE_LANGUAGES: List = ("tools", "languages");

/// The catalogue.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Tools {
    /// The month in which the facts were last checked.
    pub checked: String,
    pub categories: Vec<String>,
    /// Those by which people who take part can be seen, heard or traced.
    pub exposing: Vec<String>,
    pub units: IdMap<Unit>,
    pub tools: IdMap<Tool>,
}

/// What a limit counts.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Unit {
    pub counts: Counts,
}

/// Whether a unit counts people who take part, and so can be compared with a number of
/// participants.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Counts {
    People,
    Other,
}

/// A tool or platform.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Tool {
    pub name: LastingText,
    pub address: LastingText,
    #[serde(default)]
    pub also_known_as: PackedStrings,
    pub status: Status,
    /// Since when it has that status.
    #[serde(default, deserialize_with = "year_month_or_day")]
    pub since: Option<LastingText>,
    /// Tools to look at instead.
    #[serde(default)]
    pub replaced_by: PackedStrings,
    pub categories: PackedStrings,
    pub stages: PackedStrings,
    pub levels: PackedStrings,
    pub mode: Mode,
    #[serde(default)]
    pub participants: Participants,
    pub pricing: Pricing,
    /// An organiser can use it without paying for a licence.
    pub free: bool,
    pub open_source: Feature,
    pub open_core: bool,
    /// The SPDX identifier of its licence.
    #[serde(default)]
    pub licence: Option<LastingText>,
    #[serde(default)]
    pub repository: Option<LastingText>,
    pub self_hosted: bool,
    pub hosted: Hosted,
    pub low_bandwidth: bool,
    pub phone: Feature,
    pub sms: Feature,
    pub offline: Feature,
    pub breakout_rooms: Feature,
    pub polls: Feature,
    pub recording: Feature,
    pub encrypted: Feature,
    pub anonymous: Anonymity,
    /// Whether its interface speaks each language.
    pub languages: InterfaceLanguages,
    /// Facts that no source backs.
    #[serde(default)]
    pub unconfirmed: PackedStrings,
    /// Addresses that were read.
    #[serde(default)]
    pub sources: PackedStrings,
}

impl Tool {
    /// Whether a tool is closed or abandoned.
    #[must_use]
    pub fn is_gone(&self) -> bool {
        matches!(self.status, Status::Discontinued | Status::Dormant)
    }
}

/// Whether a tool can be used now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    Active,
    /// It goes on under another name.
    Renamed,
    Discontinued,
    /// Public, but nobody seems to look after it.
    Dormant,
}

/// When people take part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Mode {
    Synchronous,
    Asynchronous,
    Both,
}

impl Mode {
    /// The names of all.
    pub const NAMES: [&'static str; 3] = ["synchronous", "asynchronous", "both"];

    /// Its name in data.
    #[must_use]
    pub fn name(self) -> &'static str {
        Mode::NAMES[self as usize]
    }
}

/// What it costs an organiser.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Pricing {
    Free,
    Freemium,
    Paid,
}

/// Who runs it for you, and at what price.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Hosted {
    Free,
    Freemium,
    Paid,
    ThirdParty,
    None,
}

/// How far a participant can stay unnamed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Anonymity {
    Possible,
    Pseudonymous,
    AccountRequired,
    Paid,
}

/// Whether a tool has something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Feature {
    Yes,
    No,
    /// On paid plans only.
    Paid,
    /// In some cases, which the tool's words tell.
    Partly,
    Unknown,
}

/// Limits, never without what they count.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Participants {
    #[serde(default)]
    pub free: Option<Limit>,
    #[serde(default)]
    pub paid: Option<Limit>,
    #[serde(default)]
    pub self_hosted: Option<Limit>,
    #[serde(default)]
    pub unit: Option<Id<Unit>>,
    /// When the limits were published.
    #[serde(default)]
    pub as_of: Option<LastingText>,
}

/// A time as exact as it is known: a year, a month or a day.
fn year_month_or_day<'de, D: Deserializer<'de>>(from: D) -> Result<Option<LastingText>, D::Error> {
    // What is compiled was checked when it was written.
    let is_checked = !from.is_human_readable();
    let written = Option::<LastingText>::deserialize(from)?;
    let is_time = |text: &str| {
        let day = match text.len() {
            4 => format!("{text}-01-01"),
            7 => format!("{text}-01"),
            _ => text.to_owned(),
        };
        crate::text::day(&day).is_some()
    };
    match written {
        Some(text) if !is_checked && !is_time(&text) => Err(de::Error::invalid_value(
            de::Unexpected::Str(&text),
            &"2027-01-31",
        )),
        written => Ok(written),
    }
}

/// A limit: a number, `unlimited`, or `server` where it depends on the server.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(try_from = "String", into = "String")]
#[schemars(with = "LimitSchema")]
pub enum Limit {
    Number(u64),
    Unlimited,
    Server,
}

/// A stand-in for the schema of a limit.
struct LimitSchema;

impl JsonSchema for LimitSchema {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Limit".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "anyOf": [
            { "type": "integer", "minimum": 0 },
            { "enum": ["unlimited", "server"] },
        ]})
    }
}

impl TryFrom<String> for Limit {
    type Error = String;

    fn try_from(text: String) -> Result<Limit, String> {
        match text.as_str() {
            "unlimited" => Ok(Limit::Unlimited),
            "server" => Ok(Limit::Server),
            number => number.parse().map(Limit::Number).map_err(|_| text),
        }
    }
}

impl From<Limit> for String {
    fn from(limit: Limit) -> String {
        match limit {
            Limit::Unlimited => "unlimited".to_owned(),
            Limit::Server => "server".to_owned(),
            Limit::Number(number) => number.to_string(),
        }
    }
}

impl Tools {
    /// The words that a tool may have besides its use and caution.
    pub fn notes() -> impl Iterator<Item = &'static str> {
        let notes = Property::all().iter().filter(|property| property.is_note());
        notes.map(|property| property.name).chain(["status-note"])
    }
}

impl Linked for Tool {
    const LIST: List = ("tools", "tools");
}

impl Linked for Unit {
    const LIST: List = ("tools", "units");
}

impl Module for Tools {
    const NAME: &'static str = "tools";

    fn read(reader: &mut FactsReader<'_>) -> Tools {
        Tools {
            checked: reader.value("checked"),
            categories: reader.value("categories"),
            exposing: reader.value("exposing"),
            units: reader.entries("units"),
            tools: reader.entries("tools"),
        }
    }

    fn declare<'a>(&'a self, declared: &mut Declarations<'a>) {
        declared.ids("categories", &self.categories);
        declared.ids("units", self.units.keys());
        declared.ids("tools", self.tools.keys());
        declared
            .lists
            .push(("languages", self.interface_languages()));
        let categories = Among::Names(self.categories.iter().map(String::as_str).collect());
        let properties = Property::all().iter().map(|property| property.name);
        let properties = Among::Names(properties.chain(["status", "replaced-by"]).collect());
        let exposing = self.exposing.iter().map(String::as_str);
        declared.all_among("exposing", &categories, exposing);
        for (id, tool) in &self.tools {
            let field = |field: &str| format!("tools.{id}.{field}");
            declared.refers_packed::<Tool>(&field("replaced-by"), &tool.replaced_by);
            declared.all_among(&field("categories"), &categories, tool.categories.iter());
            declared.refers_packed::<Stage>(&field("stages"), &tool.stages);
            declared.refers_packed::<Level>(&field("levels"), &tool.levels);
            let limits = &tool.participants;
            declared.refers(field("participants.unit"), limits.unit);
            let limited = [limits.free, limits.paid, limits.self_hosted];
            if limits.unit.is_none() && limited.iter().any(Option::is_some) {
                declared.missing(field("participants"), "unit");
            }
            declared.address(field("address"), &tool.address);
            if let Some(repository) = &tool.repository {
                declared.address(field("repository"), repository);
            }
            declared.addresses(&field("sources"), &tool.sources);
            for (index, fact) in tool.unconfirmed.iter().enumerate() {
                // Of limits and languages a part may be unconfirmed.
                let property = fact.split_once('.').map_or(fact, |(property, _)| property);
                let path = format!("{}.{index}", field("unconfirmed"));
                declared.among(path, properties.clone(), property);
            }
        }
    }

    fn words(&self, words: &mut Words) {
        for id in &self.categories {
            words.need(&["categories", id], &["name"]);
            words.allow(&["categories", id], &["aliases"]);
        }
        for id in self.units.keys() {
            words.need(&["units", id], &["name"]);
        }
        for language in self.interface_languages() {
            words.need(&["languages", language], &["name"]);
            words.allow(&["languages", language], &["aliases"]);
        }
        let notes: Vec<&str> = Tools::notes().collect();
        for id in self.tools.keys() {
            words.need(&["tools", id], &["use", "caution"]);
            words.allow(&["tools", id], &["name"]);
            words.allow(&["tools", id], &notes);
        }
    }

    fn searchable(&self) -> Vec<Searchable> {
        let thing = |(id, tool): (&Id<Tool>, &Tool)| Searchable {
            command: format!("tools show {id}"),
            title: Title::WordOr(format!("tools.{id}.name"), tool.name.to_string()),
            words: format!("tools.{id}"),
            // People look for a thing under its other names, too.
            facts: tool.also_known_as.iter().map(str::to_owned).collect(),
            is_past: tool.is_gone(),
        };
        self.tools.iter().map(thing).collect()
    }
}

impl Tools {
    /// The name of a tool: a product's own, or what such a thing is called in the language of
    /// `texts`. What the catalogue does not have is called by its id.
    #[must_use]
    pub fn name<'a>(&'a self, id: &'a str, texts: &Texts) -> &'a str {
        let own = || self.tools.get(id).map(|tool| &*tool.name);
        texts
            .find(&["tools", id, "name"])
            .or_else(own)
            .unwrap_or(id)
    }

    /// The languages that the catalogue knows something about.
    #[must_use]
    pub fn interface_languages(&self) -> Vec<&str> {
        let mut languages: Vec<&str> = self
            .tools
            .values()
            .flat_map(|tool| tool.languages.iter())
            .map(|(code, _)| code)
            .collect();
        languages.sort_unstable();
        languages.dedup();
        languages
    }
}
