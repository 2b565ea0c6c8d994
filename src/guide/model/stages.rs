//! The stages of co-creation and countries: short lists that others refer to.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::guide::declarations::Declarations;
use crate::guide::module::{Module, Reader, Words};
use crate::guide::search::{Searchable, Title};

/// The stages, in the order of the cycle.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Stages {
    pub stages: IndexMap<String, Stage>,
}

/// A stage of the cycle.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Stage {
    /// Other ids by which it is known.
    #[serde(default)]
    pub aliases: Vec<String>,
}

impl Module for Stages {
    const NAME: &'static str = "stages";

    fn read(reader: &mut Reader<'_>) -> Stages {
        Stages {
            stages: reader.entries("stages"),
        }
    }

    fn declare<'a>(&'a self, declared: &mut Declarations<'a>) {
        declared.ids("stages", self.stages.keys());
    }

    fn words(&self, words: &mut Words) {
        for id in self.stages.keys() {
            words.need(&["stages", id], &["name", "purpose"]);
            words.allow(&["stages", id], &["aliases"]);
        }
    }

    fn searchable(&self) -> Vec<Searchable> {
        let thing = |id: &String| Searchable {
            command: format!("stage {id}"),
            title: Title::Word(format!("stages.{id}.name")),
            words: format!("stages.{id}"),
            facts: Vec::new(),
            is_past: false,
        };
        self.stages.keys().map(thing).collect()
    }
}

/// Countries by ISO 3166-1 code; the names are those of Unicode CLDR.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Countries {
    pub countries: Vec<String>,
    /// Those in which letters are written on paper of that name, and not on A4.
    #[serde(default)]
    pub letter_paper: Vec<String>,
}

impl Module for Countries {
    const NAME: &'static str = "countries";

    fn read(reader: &mut Reader<'_>) -> Countries {
        Countries {
            countries: reader.value("countries"),
            letter_paper: reader.optional("letter-paper"),
        }
    }

    fn declare<'a>(&'a self, _: &mut Declarations<'a>) {}

    fn words(&self, words: &mut Words) {
        for id in &self.countries {
            words.need(&["countries", id], &["name"]);
            words.allow(&["countries", id], &["aliases"]);
        }
    }
}
