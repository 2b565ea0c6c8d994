//! The numbered minimum requirements of the OGP standards in force.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Basis;
use crate::guide::module::{Module, Reader, Words};

/// The requirements by number.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Standards {
    pub requirements: IndexMap<String, Requirement>,
}

/// A minimum requirement.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Requirement {
    pub code: String,
    pub basis: Basis,
    #[serde(default)]
    pub sources: Vec<String>,
    /// False where the text could not be re-read at its source.
    #[serde(default = "super::questions::yes")]
    pub verified: bool,
}

impl Module for Standards {
    const NAME: &'static str = "standards";

    fn read(reader: &mut Reader<'_>) -> Standards {
        Standards { requirements: reader.entries("requirements") }
    }

    fn words(&self, words: &mut Words) {
        for id in self.requirements.keys() {
            words.need(&["requirements", id], &["name", "text", "evidence"]);
        }
    }
}
