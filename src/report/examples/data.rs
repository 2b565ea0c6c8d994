//! An example as data.

use serde_json::{Value as Data, json};

use super::ExamplesBook;
use crate::guide::Id;
use crate::guide::model::{Example, Sourced as _};

impl ExamplesBook<'_> {
    /// Unknown is null.
    pub(super) fn data_of(&self, id: Id<Example>) -> Data {
        let example = self.example(id);
        let mut data = json!({
            "id": id,
            "country": example.country,
            "locality": self.examples.texts.find(&["examples", &id, "locality"]),
            "region": example.region,
            "government": example.government,
            "year": example.year,
            "ogp_process": example.ogp_process,
            "stages": example.stages,
            "levels": example.levels,
            "approach": example.approach,
            "tools": example.tools,
            "named": example.named,
            "channels": example.channels,
            "number": example.number,
            "words": {
                "done": self.word("examples", &id, "done"),
                "shows": self.word("examples", &id, "shows"),
                "counted": self.examples.texts.find(&["examples", &id, "counted"]),
            },
            "addresses": example.addresses,
        });
        if let Some(near) = self.nearness(&id) {
            data["near"] = json!({
                "weight": near.weight,
                "reasons": near.reasons,
                "exposes": near.exposes,
            });
        }
        self.citations.add(&mut data, example.provenance());
        data
    }
}
