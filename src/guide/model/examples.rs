//! Country and local cases.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Basis, COUNTRIES, Level, Provenance, Source, Sourced, Stage, Tool};
use crate::guide::declarations::{Among, Declarations, Linked, List};
use crate::guide::module::{FactsReader, Module, Words};
use crate::guide::problem::Problem;
use crate::guide::search::{Searchable, Title};
use crate::guide::{Condition, Id, IdMap, PackedStrings};

/// The cases, and the lists that they choose from.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Examples {
    /// With the countries and territories of each.
    pub regions: IndexMap<String, PackedStrings>,
    pub approaches: Vec<String>,
    /// Ways of taking part.
    pub channels: Vec<String>,
    /// Those by which people who take part can be seen, heard or traced.
    pub exposing: Vec<String>,
    /// What makes a case near to a plan.
    pub near: Near,
    /// Ways of taking part of which a plan's answers speak, and that make a case near, too.
    pub means: IdMap<Means>,
    pub examples: IdMap<Example>,
}

/// How much nearer a case is to a plan with which it shares one of these.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Near {
    pub country: u8,
    pub region: u8,
    pub government: u8,
    pub stage: u8,
    pub level: u8,
}

/// Means of taking part.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Means {
    pub weight: u8,
    /// Any of them will do.
    pub channels: PackedStrings,
    /// When a plan's answers speak of them.
    pub when: Condition,
}

/// A case.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Example {
    pub country: String,
    pub region: String,
    pub government: Government,
    /// None where it is not known.
    #[serde(default)]
    pub year: Option<u16>,
    /// Part of an OGP action plan cycle or an OGP commitment.
    pub ogp_process: bool,
    pub stages: PackedStrings,
    pub levels: PackedStrings,
    pub approach: String,
    /// Tools of the catalogue.
    #[serde(default)]
    pub tools: PackedStrings,
    /// Other tools and sites, by their own names.
    #[serde(default)]
    pub named: PackedStrings,
    #[serde(default)]
    pub channels: PackedStrings,
    /// How many; what it counts stands in the words. None where it is not known.
    #[serde(default)]
    pub number: Option<u64>,
    pub basis: Basis,
    #[serde(default)]
    pub sources: Vec<Id<Source>>,
    /// Further addresses that were read.
    #[serde(default)]
    pub addresses: PackedStrings,
    /// False where no page that states the facts could be seen.
    #[serde(default = "super::sources::verified")]
    pub verified: bool,
}

impl Sourced for Example {
    fn provenance(&self) -> Provenance<'_> {
        Provenance {
            code: None,
            basis: self.basis,
            sources: &self.sources,
            verified: self.verified,
        }
    }
}

/// Whose case it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Government {
    National,
    /// Any government below the national one; its name stands in the words.
    Local,
}

impl Examples {
    /// Whether people who take part as in a case can be seen, heard or traced.
    #[must_use]
    pub fn exposes(&self, id: Id<Example>) -> bool {
        let exposing = |channel: &str| self.exposing.iter().any(|it| it == channel);
        self.examples[id].channels.iter().any(exposing)
    }

    /// The region of a country.
    #[must_use]
    pub fn region_of(&self, country: &str) -> Option<&str> {
        let mut regions = self.regions.iter();
        let found = regions.find(|(_, countries)| countries.contains(country));
        found.map(|(id, _)| id.as_str())
    }
}

impl Linked for Example {
    const LIST: List = ("examples", "examples");
}

impl Module for Examples {
    const NAME: &'static str = "examples";

    fn read(reader: &mut FactsReader<'_>) -> Examples {
        Examples {
            regions: reader.value("regions"),
            approaches: reader.value("approaches"),
            channels: reader.value("channels"),
            exposing: reader.value("exposing"),
            near: reader.value("near"),
            means: reader.entries("means"),
            examples: reader.entries("examples"),
        }
    }

    fn declare<'a>(&'a self, declared: &mut Declarations<'a>) {
        declared.ids("regions", self.regions.keys());
        declared.ids("approaches", &self.approaches);
        declared.ids("channels", &self.channels);
        declared.ids("means", self.means.keys());
        for (id, means) in &self.means {
            declared.condition(format!("means.{id}.when"), Some(&means.when));
        }
        declared.ids("examples", self.examples.keys());
        let among = |list: &'a [String]| Among::Names(list.iter().map(String::as_str).collect());
        let approaches = among(&self.approaches);
        let channels = among(&self.channels);
        for (id, countries) in &self.regions {
            declared.refers_all_to(&format!("regions.{id}"), &[COUNTRIES], countries.iter());
        }
        for (id, means) in &self.means {
            let path = format!("means.{id}.channels");
            declared.all_among(&path, &channels, means.channels.iter());
        }
        let exposing = self.exposing.iter().map(String::as_str);
        declared.all_among("exposing", &channels, exposing);
        for (id, example) in &self.examples {
            let path = format!("examples.{id}");
            let field = |field: &str| format!("{path}.{field}");
            declared.refers_to(field("country"), &[COUNTRIES], &example.country);
            // A case is in the region of its country.
            let regions = self.regions.iter();
            let regions = regions.filter(|(_, countries)| countries.contains(&example.country));
            let regions = Among::Names(regions.map(|(id, _)| id.as_str()).collect());
            declared.among(field("region"), regions, &example.region);
            declared.among(field("approach"), approaches.clone(), &example.approach);
            declared.refers_packed::<Stage>(&field("stages"), &example.stages);
            declared.refers_packed::<Level>(&field("levels"), &example.levels);
            declared.refers_packed::<Tool>(&field("tools"), &example.tools);
            declared.all_among(&field("channels"), &channels, example.channels.iter());
            declared.addresses(&field("addresses"), &example.addresses);
            if example.sources.is_empty() && example.addresses.is_empty() {
                declared.fault(path.clone(), Problem::MissingSource);
            }
            declared.case(path, example.provenance());
        }
    }

    fn words(&self, words: &mut Words) {
        for (collection, ids) in [
            (
                "regions",
                self.regions.keys().map(String::as_str).collect::<Vec<_>>(),
            ),
            (
                "approaches",
                self.approaches.iter().map(String::as_str).collect(),
            ),
            (
                "channels",
                self.channels.iter().map(String::as_str).collect(),
            ),
            ("means", self.means.keys().map(|id| &**id).collect()),
        ] {
            for id in ids {
                words.need(&[collection, id], &["name"]);
            }
        }
        for (id, example) in &self.examples {
            words.need(&["examples", id], &["done", "shows"]);
            if example.government == Government::Local {
                words.need(&["examples", id], &["locality"]);
            }
            if example.number.is_some() {
                words.need(&["examples", id], &["counted"]);
            }
        }
    }

    fn searchable(&self) -> Vec<Searchable> {
        let thing = |(id, example): (&Id<Example>, &Example)| Searchable {
            command: format!("examples {id}"),
            title: Title::Word(format!("examples.{id}.done")),
            words: format!("examples.{id}"),
            facts: example.named.iter().map(str::to_owned).collect(),
            is_past: false,
        };
        self.examples.iter().map(thing).collect()
    }
}
