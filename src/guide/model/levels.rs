//! The levels of participation of IAP2's spectrum.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Sourced as _;
use super::{OwnProvenance, sourced};
use crate::guide::declarations::Declarations;
use crate::guide::module::{Module, Reader, Words};
use crate::guide::search::{Searchable, Title};

/// The levels, lowest first.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Levels {
    /// The source where the association's own chart can be seen.
    pub chart: String,
    pub levels: IndexMap<String, Level>,
    /// What holds of the scale as a whole.
    pub notes: IndexMap<String, LevelNote>,
}

sourced! {
    /// A level of participation.
    pub struct Level {
        /// The stages in which it is the usual choice: field practice.
        #[serde(default)]
        pub usual_in: Vec<String>,
        /// What the words on the convenor's part rest on.
        pub asks: OwnProvenance,
        /// What the words on techniques without the internet rest on.
        pub offline: OwnProvenance,
        /// What the words on online techniques rest on.
        pub online: OwnProvenance,
    }
}

sourced! {
    /// A statement on the scale as a whole.
    pub struct LevelNote {}
}

impl Module for Levels {
    const NAME: &'static str = "levels";

    fn read(reader: &mut Reader<'_>) -> Levels {
        Levels {
            chart: reader.value("chart"),
            levels: reader.entries("levels"),
            notes: reader.entries("notes"),
        }
    }

    fn declare<'a>(&'a self, declared: &mut Declarations<'a>) {
        declared.ids("levels", self.levels.keys());
        declared.ids("notes", self.notes.keys());
        for (id, level) in &self.levels {
            let path = format!("levels.{id}");
            declared.statement(format!("{path}.asks"), level.asks.provenance());
            declared.statement(format!("{path}.offline"), level.offline.provenance());
            declared.statement(format!("{path}.online"), level.online.provenance());
            declared.statement(path, level.provenance());
        }
        for (id, note) in &self.notes {
            declared.statement(format!("notes.{id}"), note.provenance());
        }
    }

    fn words(&self, words: &mut Words) {
        for id in self.levels.keys() {
            words.need(
                &["levels", id],
                &["name", "goal", "promise", "asks", "offline", "online"],
            );
            words.allow(&["levels", id], &["aliases"]);
        }
        self.notes
            .keys()
            .for_each(|id| words.need(&["notes", id], &["text"]));
    }

    fn searchable(&self) -> Vec<Searchable> {
        let thing = |id: &String| Searchable {
            command: format!("levels {id}"),
            title: Title::Word(format!("levels.{id}.name")),
            words: format!("levels.{id}"),
            facts: Vec::new(),
            is_past: false,
        };
        self.levels.keys().map(thing).collect()
    }
}
