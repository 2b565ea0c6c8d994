//! Tips for virtual meetings.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::sourced;
use super::{QuestionsOf, Sourced as _};
use crate::guide::declarations::{Among, Declarations};
use crate::guide::module::{FactsReader, Module, Words};
use crate::guide::search::{Searchable, Title};
use crate::guide::{Condition, Id, IdMap};

/// Tips by part and phase.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Meetings {
    /// What tips are gathered under; the first five are those of OGP's guide.
    pub parts: Vec<String>,
    /// When tips are of use, in order.
    pub phases: Vec<String>,
    /// Who may come by what a plan says, where nobody said it of the meeting: by the option of the
    /// meeting's question.
    pub setting: IndexMap<String, Condition>,
    pub tips: IdMap<MeetingTip>,
}

sourced! {
    /// A tip.
    pub struct MeetingTip {
        pub part: String,
        pub phase: String,
        /// For which meetings and plans; for all, if left out.
        #[serde(default)]
        pub when: Option<Condition>,
    }
}

impl Module for Meetings {
    const NAME: &'static str = "meetings";

    fn read(reader: &mut FactsReader<'_>) -> Meetings {
        Meetings {
            parts: reader.value("parts"),
            phases: reader.value("phases"),
            setting: reader.value("setting"),
            tips: reader.entries("tips"),
        }
    }

    fn declare<'a>(&'a self, declared: &mut Declarations<'a>) {
        declared.questions = QuestionsOf::Meeting;
        declared.ids("parts", &self.parts);
        declared.ids("phases", &self.phases);
        declared.ids("tips", self.tips.keys());
        let among = |list: &'a [String]| Among::Names(list.iter().map(String::as_str).collect());
        let (parts, phases) = (among(&self.parts), among(&self.phases));
        for (id, when) in &self.setting {
            declared.condition(format!("setting.{id}"), when);
        }
        for (id, tip) in &self.tips {
            let path = format!("tips.{id}");
            declared.among(format!("{path}.part"), parts.clone(), &tip.part);
            declared.among(format!("{path}.phase"), phases.clone(), &tip.phase);
            if let Some(when) = &tip.when {
                declared.condition(format!("{path}.when"), when);
            }
            declared.statement(path, tip.provenance());
        }
    }

    fn words(&self, words: &mut Words) {
        for (list, ids) in [("parts", &self.parts), ("phases", &self.phases)] {
            for id in ids {
                words.need(&[list, id], &["name"]);
                words.allow(&[list, id], &["aliases"]);
            }
        }
        let ids: Vec<&str> = self.tips.keys().map(Id::as_str).collect();
        words.need(&["tips"], &ids);
    }

    fn searchable(&self) -> Vec<Searchable> {
        let thing = |(id, tip): (&Id<MeetingTip>, &MeetingTip)| Searchable {
            command: format!("meeting tips --part {} --phase {}", tip.part, tip.phase),
            title: Title::Word(format!("tips.{id}")),
            words: format!("tips.{id}"),
            facts: Vec::new(),
            is_past: false,
        };
        self.tips.iter().map(thing).collect()
    }
}
