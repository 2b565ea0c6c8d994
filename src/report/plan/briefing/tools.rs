//! The tools for the stages of a plan in words, and what no tool offers.

use std::collections::BTreeSet;

use serde::Serialize;

use super::Writer;
use crate::catalogue;
use crate::guide::model::Need;
use crate::guide::{Id, LastingText};
use crate::interview::Answer;
use crate::message;
use crate::report::fit_words::FitWords;

/// How many tools are shown for a stage.
const SHORTLIST: usize = 3;

/// The tools for a stage.
#[derive(Clone, Debug, Serialize)]
pub struct StageTools {
    pub stage: String,
    pub stage_name: String,
    /// Chosen by people, rather than suggested.
    pub chosen: bool,
    pub tools: Vec<ToolSaid>,
}

/// A tool in words.
#[derive(Clone, Debug, Serialize)]
pub struct ToolSaid {
    pub id: String,
    pub name: String,
    pub address: LastingText,
    #[serde(rename = "use")]
    pub use_: String,
    pub caution: String,
    /// What speaks for it, what against, and what is not known.
    pub reasons_for: Vec<String>,
    pub reasons_against: Vec<String>,
    pub reasons_unknown: Vec<String>,
    /// What of that against it is said wherever it is named.
    #[serde(skip)]
    pub warnings: Vec<String>,
}

impl ToolSaid {
    /// Adds what is said of it elsewhere, such as under another stage, and not yet here.
    pub fn add_reasons(&mut self, other: &ToolSaid) {
        let lists = [
            (&mut self.reasons_for, &other.reasons_for),
            (&mut self.reasons_against, &other.reasons_against),
            (&mut self.reasons_unknown, &other.reasons_unknown),
        ];
        for (own, others) in lists {
            for reason in others {
                if !own.contains(reason) {
                    own.push(reason.clone());
                }
            }
        }
    }
}

impl Writer<'_> {
    fn fit_words(&self, telling: Option<BTreeSet<Id<Need>>>) -> FitWords<'_> {
        FitWords {
            texts: &self.parts.fit.texts,
            messages: self.messages,
            telling,
        }
    }

    /// What no tool offers, though the answers ask for it, and what to do in stages for which
    /// there is no tool at all.
    pub(super) fn tool_gaps(&self, fits: &[catalogue::Fit], tools: &[StageTools]) -> Vec<String> {
        let words = self.fit_words(None);
        let of_all = catalogue::gaps(&self.parts.fit.facts, fits, self.evaluation);
        if !of_all.is_empty() {
            return words.gaps(&of_all);
        }
        let listed = |id: &str| tools.iter().any(|list| list.stage == id);
        let empty = self.stages().into_iter();
        let (ids, names): (Vec<String>, Vec<String>) = empty
            .filter(|stage| !listed(&stage.id))
            .map(|stage| (stage.id, stage.name))
            .unzip();
        if ids.is_empty() {
            return Vec::new();
        }
        let serving = fits.iter().filter(|fit| {
            let stages = &self.parts.tools.facts.tools[fit.id].stages;
            ids.iter().any(|id| stages.contains(id))
        });
        let serving: Vec<catalogue::Fit> = serving.cloned().collect();
        let stages = self.messages.series(&names);
        let gaps = catalogue::gaps(&self.parts.fit.facts, &serving, self.evaluation);
        let said = words.gaps(&gaps).into_iter().map(|text| {
            let stages = stages.as_str();
            message!(
                self.messages,
                "report-no-tool",
                stages = stages,
                text = text
            )
        });
        said.collect()
    }

    pub(super) fn tools(&self, fits: &[catalogue::Fit]) -> Vec<StageTools> {
        let stages = self.stages();
        let lists = stages.iter().map(|stage| {
            let chosen = self
                .plan
                .tools
                .get(&stage.id)
                .filter(|tools| !tools.is_empty());
            // What is said of a tool under a stage is what people do there.
            let alone = Answer::Options(vec![stage.id.clone()]);
            let part = self
                .evaluation
                .with(&self.parts.manifest.roles.stages, &alone);
            let (facts, tools) = (&self.parts.fit.facts, &self.parts.tools.facts);
            let within = catalogue::judge_within(facts, tools, self.evaluation, &part);
            let tools: Vec<&catalogue::Fit> = match chosen {
                Some(ids) => ids
                    .iter()
                    .filter_map(|id| within.iter().find(|fit| fit.id == *id))
                    .collect(),
                None => catalogue::shortlist(&within, fits, tools, &stage.id, SHORTLIST),
            };
            let words = self.fit_words(Some(catalogue::telling_apart(&tools, &within)));
            StageTools {
                stage: stage.id.clone(),
                stage_name: stage.name.clone(),
                chosen: chosen.is_some(),
                tools: tools
                    .into_iter()
                    .map(|fit| self.tool(&words, fit))
                    .collect(),
            }
        });
        lists.filter(|list| !list.tools.is_empty()).collect()
    }

    fn tool(&self, words: &FitWords<'_>, fit: &catalogue::Fit) -> ToolSaid {
        let tool = &self.parts.tools.facts.tools[fit.id];
        let text = |field| {
            self.parts
                .tools
                .texts
                .get(&["tools", &fit.id, field])
                .to_owned()
        };
        ToolSaid {
            id: fit.id.to_string(),
            name: self
                .parts
                .tools
                .facts
                .name(&fit.id, &self.parts.tools.texts)
                .to_owned(),
            address: tool.address,
            use_: text("use"),
            caution: text("caution"),
            reasons_for: words.in_favour(fit),
            reasons_against: words.against(fit),
            reasons_unknown: words.uncertain(fit),
            warnings: words.warning(fit),
        }
    }
}
