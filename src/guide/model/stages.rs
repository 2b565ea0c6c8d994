//! The stages of co-creation and countries: short lists that others refer to.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::guide::declarations::{Declarations, Linked, List};
use crate::guide::module::{FactsReader, Module, Words};
use crate::guide::search::{Searchable, Title};
use crate::guide::{Condition, Id, IdMap, LastingText};

/// The stages, in the order of the cycle.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Stages {
    pub stages: IdMap<Stage>,
}

/// A stage of the cycle.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Stage {
    /// Other ids by which it is known.
    #[serde(default)]
    pub aliases: Vec<String>,
    /// When nobody is asked anything there, so that a plan calls it by another name.
    #[serde(default)]
    pub told: Option<Condition>,
}

impl Linked for Stage {
    const LIST: List = ("stages", "stages");
}

impl Module for Stages {
    const NAME: &'static str = "stages";

    fn read(reader: &mut FactsReader<'_>) -> Stages {
        Stages {
            stages: reader.entries("stages"),
        }
    }

    fn declare<'a>(&'a self, declared: &mut Declarations<'a>) {
        declared.ids("stages", self.stages.keys());
        for (id, stage) in &self.stages {
            declared.condition(format!("stages.{id}.told"), stage.told.as_ref());
        }
    }

    fn words(&self, words: &mut Words) {
        for (id, stage) in &self.stages {
            words.need(&["stages", id], &["name", "purpose"]);
            if stage.told.is_some() {
                words.need(&["stages", id], &["name-told"]);
            }
            words.allow(&["stages", id], &["aliases"]);
        }
    }

    fn searchable(&self) -> Vec<Searchable> {
        let thing = |id: &Id<Stage>| Searchable {
            command: format!("stage {id}"),
            title: Title::Word(format!("stages.{id}.name")),
            words: format!("stages.{id}"),
            facts: Vec::new(),
            is_past: false,
        };
        self.stages.keys().map(thing).collect()
    }
}

/// The codes of countries.
pub const COUNTRIES: List = ("countries", "countries");

/// Countries by ISO 3166-1 code; the names are those of Unicode CLDR.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Countries {
    pub countries: Vec<LastingText>,
    /// Those in which letters are written on paper of that name, and not on A4.
    #[serde(default)]
    pub letter_paper: Vec<LastingText>,
}

impl Module for Countries {
    const NAME: &'static str = "countries";

    fn read(reader: &mut FactsReader<'_>) -> Countries {
        Countries {
            countries: reader.value("countries"),
            letter_paper: reader.optional("letter-paper"),
        }
    }

    fn declare<'a>(&'a self, declared: &mut Declarations<'a>) {
        declared.names(COUNTRIES.1, &self.countries);
        let on_letter = self.letter_paper.iter().map(|code| &**code);
        declared.refers_all_to("letter-paper", &[COUNTRIES], on_letter);
    }

    fn words(&self, words: &mut Words) {
        for id in &self.countries {
            words.need(&["countries", id], &["name"]);
            words.allow(&["countries", id], &["aliases"]);
        }
    }
}
