//! Things to do, from which each plan's checklist is made.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::sourced;
use crate::guide::module::{Module, Reader, Words};
use crate::guide::search::{Searchable, Title};
use crate::guide::{Condition, RelativeDate};

/// The items, in the order of a stage.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Items {
    pub items: IndexMap<String, Item>,
}

sourced! {
    /// A thing to do.
    pub struct Item {
        pub stage: String,
        pub owner: Owner,
        /// When it is due, from one of the plan's dates.
        #[serde(default)]
        pub due: Option<RelativeDate>,
        /// The minimum requirement it serves.
        #[serde(default)]
        pub requirement: Option<String>,
        /// When it applies; always, if left out.
        #[serde(default)]
        pub when: Option<Condition>,
    }
}

/// Whose task it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Owner {
    Government,
    CivilSociety,
    Both,
}

impl Module for Items {
    const NAME: &'static str = "items";

    fn read(reader: &mut Reader<'_>) -> Items {
        Items {
            items: reader.entries("items"),
        }
    }

    fn words(&self, words: &mut Words) {
        for id in self.items.keys() {
            words.need(&["items", id], &["title", "how"]);
        }
    }

    fn searchable(&self) -> Vec<Searchable> {
        let thing = |id: &String| Searchable {
            command: "plan".to_owned(),
            title: Title::Word(format!("items.{id}.title")),
            words: format!("items.{id}"),
            facts: Vec::new(),
        };
        self.items.keys().map(thing).collect()
    }
}
