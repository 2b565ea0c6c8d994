//! The levels of participation of IAP2's spectrum.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Sourced as _;
use super::{OwnProvenance, Source, Stage, sourced};
use crate::guide::declarations::{Declarations, Linked, List};
use crate::guide::module::{FactsReader, Module, Words};
use crate::guide::search::{Searchable, Title};
use crate::guide::{Id, IdMap};

/// The levels, lowest first.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Levels {
    /// The source where the association's own chart can be seen.
    pub chart: Id<Source>,
    pub levels: IdMap<Level>,
    /// What holds of the scale as a whole.
    pub notes: IdMap<LevelNote>,
}

sourced! {
    /// A level of participation.
    pub struct Level {
        /// The stages in which it is the usual choice: field practice.
        #[serde(default)]
        pub usual_in: Vec<Id<Stage>>,
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

impl Linked for Level {
    const LIST: List = ("levels", "levels");
}

impl Module for Levels {
    const NAME: &'static str = "levels";

    fn read(reader: &mut FactsReader<'_>) -> Levels {
        Levels {
            chart: reader.value_or("chart", || Id::new("")),
            levels: reader.entries("levels"),
            notes: reader.entries("notes"),
        }
    }

    fn declare<'a>(&'a self, declared: &mut Declarations<'a>) {
        declared.ids("levels", self.levels.keys());
        declared.ids("notes", self.notes.keys());
        declared.refers("chart", self.chart);
        for (id, level) in &self.levels {
            let path = format!("levels.{id}");
            declared.refers_all(&format!("{path}.usual-in"), &level.usual_in);
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
        let thing = |id: &Id<Level>| Searchable {
            command: format!("levels {id}"),
            title: Title::Word(format!("levels.{id}.name")),
            words: format!("levels.{id}"),
            facts: Vec::new(),
            is_past: false,
        };
        self.levels.keys().map(thing).collect()
    }
}
