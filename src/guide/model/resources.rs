//! Further reading and help.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Stage;
use crate::guide::declarations::{Among, Declarations, Linked, List};
use crate::guide::module::{FactsReader, Module, Words};
use crate::guide::search::{Searchable, Title};
use crate::guide::{Condition, Id, IdMap, PackedStrings};

/// What resources are about.
pub(super) const TOPICS: List = ("resources", "topics");

/// The resources, and the lists that they choose from.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Resources {
    /// Codes of the languages in which there is something.
    pub languages: Vec<String>,
    pub kinds: Vec<String>,
    pub topics: Vec<String>,
    pub resources: IdMap<Resource>,
}

/// A page, document, body or collection.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Resource {
    /// Its own title, in its own language.
    pub title: String,
    pub publisher: String,
    pub kind: String,
    pub address: String,
    /// The languages that were seen.
    pub languages: PackedStrings,
    /// Languages that somebody names and nobody has checked.
    #[serde(default)]
    pub possible_languages: PackedStrings,
    pub topics: PackedStrings,
    /// The stages it helps with; none where it serves every stage.
    #[serde(default)]
    pub stages: PackedStrings,
    /// For which plans it is; for all, if left out.
    #[serde(default)]
    pub when: Option<Condition>,
    /// OGP's own guide links to it.
    pub in_guide: bool,
    /// What of it nobody could confirm.
    #[serde(default)]
    pub unconfirmed: Vec<Doubt>,
    /// False where the page could not be seen.
    #[serde(default = "super::sources::verified")]
    pub verified: bool,
}

/// What can be in doubt about a resource.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Doubt {
    /// Whether it is found at this address.
    Address,
    /// What it says: it is known only from what others say of it.
    Content,
}

impl Linked for Resource {
    const LIST: List = ("resources", "resources");
}

impl Module for Resources {
    const NAME: &'static str = "resources";

    fn read(reader: &mut FactsReader<'_>) -> Resources {
        Resources {
            languages: reader.value("languages"),
            kinds: reader.value("kinds"),
            topics: reader.value("topics"),
            resources: reader.entries("resources"),
        }
    }

    fn declare<'a>(&'a self, declared: &mut Declarations<'a>) {
        declared.ids("languages", &self.languages);
        declared.ids("kinds", &self.kinds);
        declared.ids("topics", &self.topics);
        declared.ids("resources", self.resources.keys());
        let among = |list: &'a [String]| Among::Names(list.iter().map(String::as_str).collect());
        let (kinds, topics) = (among(&self.kinds), among(&self.topics));
        let languages = among(&self.languages);
        for (id, it) in &self.resources {
            let field = |field: &str| format!("resources.{id}.{field}");
            declared.among(field("kind"), kinds.clone(), &it.kind);
            declared.all_among(&field("topics"), &topics, it.topics.iter());
            declared.all_among(&field("languages"), &languages, it.languages.iter());
            let possible = it.possible_languages.iter();
            declared.all_among(&field("possible-languages"), &languages, possible);
            declared.refers_packed::<Stage>(&field("stages"), &it.stages);
            declared.condition(field("when"), it.when.as_ref());
            declared.address(field("address"), &it.address);
        }
    }

    fn words(&self, words: &mut Words) {
        for (collection, ids) in [
            ("languages", &self.languages),
            ("kinds", &self.kinds),
            ("topics", &self.topics),
        ] {
            for id in ids {
                words.need(&[collection, id], &["name"]);
            }
        }
        for id in &self.languages {
            words.allow(&["languages", id], &["aliases"]);
        }
        for id in self.resources.keys() {
            words.need(&["resources", id], &["gives"]);
        }
    }

    fn searchable(&self) -> Vec<Searchable> {
        let thing = |(id, resource): (&Id<Resource>, &Resource)| Searchable {
            command: format!("resources {id}"),
            title: Title::Fact(resource.title.clone()),
            words: format!("resources.{id}"),
            facts: vec![resource.publisher.clone()],
            is_past: false,
        };
        self.resources.iter().map(thing).collect()
    }
}
