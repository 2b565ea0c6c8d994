//! What seasoned practitioners advise for each stage.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Sourced as _;
use super::{CATEGORIES, Example, Level, Resource, Stage, sourced};
use crate::guide::declarations::{Declarations, Linked as _};
use crate::guide::module::{FactsReader, Module, Words};
use crate::guide::search::{Searchable, Title};
use crate::guide::{Condition, Id, IdMap, PackedStrings};

/// Advice by stage.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Advice {
    pub advice: IdMap<StageAdvice>,
    /// What takes its place where the answers leave a stage nothing of its own to do.
    #[serde(default)]
    pub instead: IdMap<Instead>,
    /// What there is to spend.
    #[serde(default)]
    pub means: IdMap<Means>,
}

/// How much an approach may cost where something holds. Of one that costs more it is said: others
/// may give what it takes.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Means {
    pub when: Condition,
    pub money: Money,
}

/// What is advised in some stages instead of all that, at times.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Instead {
    pub stages: Vec<Id<Stage>>,
    pub when: Condition,
    /// In the order in which one would follow them.
    pub tips: IdMap<Tip>,
}

/// Advice for one stage. Which requirements bind it stands with the standards.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct StageAdvice {
    /// When going online fits.
    pub fits: IdMap<Tip>,
    /// When it does not.
    pub does_not_fit: IdMap<Tip>,
    /// In the order in which one would follow them.
    pub principles: IdMap<Tip>,
    /// From low-tech to advanced.
    pub approaches: IdMap<Approach>,
    pub cautions: IdMap<Tip>,
    /// Kinds of tools that serve the stage.
    pub categories: PackedStrings,
    pub examples: PackedStrings,
    pub resources: PackedStrings,
}

sourced! {
    /// One piece of advice.
    pub struct Tip {
        /// When it applies; always, if left out.
        #[serde(default)]
        pub when: Option<Condition>,
    }
}

sourced! {
    /// A way to do the work of a stage.
    pub struct Approach {
        pub technology: TechnologyLevel,
        /// The highest level of participation it can reach.
        pub level: Id<Level>,
        /// How many people it takes to run.
        pub people: u16,
        /// Weeks from setting it up to its results.
        pub weeks: u16,
        /// What it costs beside the time of staff.
        pub money: Money,
        /// Kinds of tools it uses.
        pub categories: PackedStrings,
        /// When it applies; always, if left out.
        #[serde(default)]
        pub when: Option<Condition>,
    }
}

/// How much technology an approach asks of people.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum TechnologyLevel {
    /// Telephone, radio, paper, text messages.
    LowTech,
    /// What most offices have or get within a day.
    ReadyMade,
    /// What must be set up, and looked after.
    Advanced,
}

/// What an approach costs beside the time of staff.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Money {
    None,
    Low,
    Medium,
    High,
}

impl Money {
    /// Its name in the files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Money::None => "none",
            Money::Low => "low",
            Money::Medium => "medium",
            Money::High => "high",
        }
    }
}

impl StageAdvice {
    /// Its lists of tips by the names they have in the files.
    #[must_use]
    pub fn tips(&self) -> [(&'static str, &IdMap<Tip>); 4] {
        [
            ("fits", &self.fits),
            ("does-not-fit", &self.does_not_fit),
            ("principles", &self.principles),
            ("cautions", &self.cautions),
        ]
    }

    /// The section, as it can be asked for, in which one of its lists is shown.
    #[must_use]
    pub fn section_of(list: &str) -> &str {
        match list {
            "fits" | "does-not-fit" => "when",
            "instead" => "principles",
            list => list,
        }
    }
}

impl Module for Advice {
    const NAME: &'static str = "advice";

    fn read(reader: &mut FactsReader<'_>) -> Advice {
        Advice {
            advice: reader.entries("advice"),
            instead: reader.entries("instead"),
            means: reader.entries("means"),
        }
    }

    fn declare<'a>(&'a self, declared: &mut Declarations<'a>) {
        let stages = self.advice.keys().map(Id::as_str).collect();
        declared
            .complete
            .push(("advice".to_owned(), Stage::LIST, stages));
        for (stage, advice) in &self.advice {
            let of_stage = format!("advice.{stage}");
            declared.refers_to(&of_stage, &[Stage::LIST], stage);
            declared.refers_all_to(
                &format!("{of_stage}.categories"),
                &[CATEGORIES],
                advice.categories.iter(),
            );
            declared.refers_packed::<Example>(&format!("{of_stage}.examples"), &advice.examples);
            declared.refers_packed::<Resource>(&format!("{of_stage}.resources"), &advice.resources);
            for (list, tips) in advice.tips() {
                declared.nested_ids(&format!("{of_stage}.{list}"), tips.keys());
                for (id, tip) in tips {
                    let path = format!("{of_stage}.{list}.{id}");
                    declared.condition(format!("{path}.when"), tip.when.as_ref());
                    declared.statement(path, tip.provenance());
                }
            }
            declared.nested_ids(&format!("{of_stage}.approaches"), advice.approaches.keys());
            for (id, approach) in &advice.approaches {
                let path = format!("{of_stage}.approaches.{id}");
                declared.refers(format!("{path}.level"), approach.level);
                declared.refers_all_to(
                    &format!("{path}.categories"),
                    &[CATEGORIES],
                    approach.categories.iter(),
                );
                declared.condition(format!("{path}.when"), approach.when.as_ref());
                declared.statement(path, approach.provenance());
            }
        }
        for (id, instead) in &self.instead {
            declared.ids.push((format!("instead.{id}"), id));
            declared.refers_all(&format!("instead.{id}.stages"), &instead.stages);
            declared.condition(format!("instead.{id}.when"), Some(&instead.when));
            for (tip, it) in &instead.tips {
                let path = format!("instead.{id}.tips.{tip}");
                declared.ids.push((path.clone(), tip));
                declared.condition(format!("{path}.when"), it.when.as_ref());
                declared.statement(path, it.provenance());
            }
        }
        declared.nested_ids("means", self.means.keys());
        for (id, means) in &self.means {
            declared.condition(format!("means.{id}.when"), &means.when);
        }
    }

    fn words(&self, words: &mut Words) {
        for (stage, advice) in &self.advice {
            for (list, tips) in advice.tips() {
                let ids: Vec<&str> = tips.keys().map(Id::as_str).collect();
                words.need(&["advice", stage, list], &ids);
                let forms = ids.iter();
                let forms = forms.flat_map(|id| [format!("{id}-local"), format!("{id}-risk")]);
                let forms: Vec<String> = forms.collect();
                let forms: Vec<&str> = forms.iter().map(String::as_str).collect();
                words.allow(&["advice", stage, list], &forms);
            }
            for id in advice.approaches.keys() {
                let path = ["advice", stage, "approaches", id];
                words.need(&path, &["name", "text", "companion"]);
                words.allow(&path, &["text-local", "text-risk", "companion-risk"]);
            }
        }
        for (id, instead) in &self.instead {
            words.need(&["instead", id], &["title", "purpose"]);
            let tips: Vec<&str> = instead.tips.keys().map(Id::as_str).collect();
            words.need(&["instead", id, "tips"], &tips);
        }
        let means: Vec<&str> = self.means.keys().map(Id::as_str).collect();
        words.need(&["means"], &means);
    }

    fn searchable(&self) -> Vec<Searchable> {
        let mut things = Vec::new();
        for (stage, advice) in &self.advice {
            for (list, tips) in advice.tips() {
                let section = StageAdvice::section_of(list);
                things.extend(tips.keys().map(|id| Searchable {
                    command: format!("stage {stage} --section {section}"),
                    title: Title::Word(format!("advice.{stage}.{list}.{id}")),
                    words: format!("advice.{stage}.{list}.{id}"),
                    facts: Vec::new(),
                    is_past: false,
                }));
            }
            things.extend(advice.approaches.keys().map(|id| Searchable {
                command: format!("stage {stage} --section approaches"),
                title: Title::Word(format!("advice.{stage}.approaches.{id}.name")),
                words: format!("advice.{stage}.approaches.{id}"),
                facts: Vec::new(),
                is_past: false,
            }));
        }
        for (id, instead) in &self.instead {
            // It is shown of a plan; without one, its stage is the nearest thing to look at.
            let stage = instead.stages.last().map_or("", Id::as_str);
            things.extend(instead.tips.keys().map(|tip| Searchable {
                command: format!("stage {stage}"),
                title: Title::Word(format!("instead.{id}.title")),
                words: format!("instead.{id}.tips.{tip}"),
                facts: Vec::new(),
                is_past: false,
            }));
        }
        things
    }
}
