//! The catalogue ranked for a plan, with what speaks for, what against, and what rules out.

use indexmap::IndexMap;
use serde_json::{Value as Data, json};

use super::fit_words::FitWords;
use super::view::{Medium, Reading, View};
use super::{Block, Document, Entry, Section, Table, Text};
use crate::catalogue::{Fit, Judgement, gaps, judge_within, telling_apart};
use crate::guide::Id;
use crate::guide::model::Gap;
use crate::interview::{Answer, Evaluation};
use crate::locale::Messages;
use crate::message;
use crate::plan::{Plan, PlanGuide};

/// The catalogue as a plan's answers judge it.
pub struct ToolsMatch<'a> {
    parts: &'a PlanGuide,
    messages: &'a Messages,
}

/// What of it is shown.
pub struct Ranked {
    /// Best first.
    pub fits: Vec<Fit>,
    /// How many of those that fit are shown.
    pub limit: usize,
    /// What none of them offers, though the plan asks for it.
    gaps: Vec<Id<Gap>>,
}

impl<'a> ToolsMatch<'a> {
    /// The catalogue of a guide's parts in the language of `messages`.
    #[must_use]
    pub fn open(parts: &'a PlanGuide, messages: &'a Messages) -> ToolsMatch<'a> {
        ToolsMatch { parts, messages }
    }

    /// The tools for a plan; with stages, only those that are of use in one of them.
    #[must_use]
    pub fn rank(&self, plan: &Plan, stages: &[String], limit: usize) -> Ranked {
        let tools = &self.parts.tools.facts;
        let evaluation = Evaluation::new(self.parts.questionnaire.facts(), &plan.answers);
        let of_stages = Answer::Options(stages.to_vec());
        let part = match stages {
            [] => evaluation.clone(),
            _ => evaluation.with(&self.parts.manifest.roles.stages, &of_stages),
        };
        let mut fits = judge_within(&self.parts.fit.facts, tools, &evaluation, &part);
        fits.retain(|fit| {
            let serves = |stage: &String| tools.tools[fit.id].stages.contains(stage);
            stages.is_empty() || stages.iter().any(serves)
        });
        let gaps = gaps(&self.parts.fit.facts, &fits, &evaluation);
        Ranked { fits, limit, gaps }
    }

    fn name(&self, fit: &Fit) -> &str {
        self.parts
            .tools
            .facts
            .name(fit.id.as_str(), &self.parts.tools.texts)
    }

    /// All reasons of a tool.
    fn words(&self) -> FitWords<'_> {
        FitWords {
            texts: &self.parts.fit.texts,
            messages: self.messages,
            telling: None,
        }
    }

    fn entry(&self, words: &FitWords<'_>, fit: &Fit) -> Entry {
        let messages = self.messages;
        let mut details = Vec::new();
        for (id, reasons) in [
            ("export-tool-for", words.in_favour(fit)),
            ("export-tool-against", words.against(fit)),
            ("export-tool-unknown", words.uncertain(fit)),
        ] {
            if !reasons.is_empty() {
                details.push(message!(messages, id, reasons = messages.series(&reasons)));
            }
        }
        let caution = self.parts.tools.texts.get(&["tools", &fit.id, "caution"]);
        details.push(message!(messages, "tools-caution", caution = caution));
        Entry::new(format!("{} ({})", self.name(fit), fit.id), details)
    }

    /// Tools that are ruled out, each with why; those that are out for the same reasons together.
    fn out(&self, fits: &[&Fit]) -> Block {
        let words = self.words();
        let mut alike: IndexMap<String, Vec<&str>> = IndexMap::new();
        for fit in fits {
            let reasons = self.messages.series(&words.ruling_out(fit));
            alike.entry(reasons).or_default().push(self.name(fit));
        }
        let lines = alike.into_iter().map(|(reasons, tools)| match tools[..] {
            [tool] => Entry::from(message!(
                self.messages,
                "report-tool",
                tool = tool,
                reasons = reasons
            )),
            _ => Entry::new(capitalised(&reasons), [self.messages.series(&tools)]),
        });
        Block::List(lines.collect())
    }

    fn document(&self, ranked: &Ranked) -> Document {
        let messages = self.messages;
        let (fits, limit) = (&ranked.fits, ranked.limit);
        let of = |judgement| fits.iter().filter(move |fit| fit.judgement() == judgement);
        let fitting = of(Judgement::Fits).count();
        let mut best: Vec<Block> = self
            .words()
            .gaps(&ranked.gaps)
            .into_iter()
            .map(Block::paragraph)
            .collect();
        if fitting > 0 {
            let leading: Vec<&Fit> = of(Judgement::Fits).take(limit).collect();
            let words = FitWords {
                telling: Some(telling_apart(&leading, fits)),
                ..self.words()
            };
            let entries = leading.iter().map(|fit| self.entry(&words, fit));
            best.push(Block::Steps(entries.collect()));
        } else {
            best.push(Block::paragraph(message!(messages, "tools-match-none")));
        }
        if fitting > limit {
            best.push(Block::paragraph(message!(
                messages,
                "tools-match-more",
                count = fitting - limit,
                all = fitting
            )));
        }
        let (to_ask, ruled_out): (Vec<&Fit>, Vec<&Fit>) =
            of(Judgement::RuledOut).partition(|fit| fit.could_fit());
        let mut unconfirmed = vec![self.out(&to_ask)];
        if !to_ask.is_empty() {
            let ask = message!(messages, "tools-match-ask");
            unconfirmed.insert(0, Block::paragraph(ask));
        }
        let sections = [
            Section::new("best", message!(messages, "tools-match-best"), best),
            Section::new(
                "unconfirmed",
                message!(messages, "tools-match-unconfirmed"),
                unconfirmed,
            ),
            Section::new(
                "ruled-out",
                message!(messages, "tools-match-ruled-out"),
                vec![self.out(&ruled_out)],
            ),
        ];
        Document {
            language: messages.language().code().to_owned(),
            title: message!(messages, "tools-match-title"),
            sections: sections.into_iter().flatten().collect(),
            foot: Text::all(vec![message!(
                messages,
                "tools-checked",
                checked = messages.moment(&self.parts.tools.facts.checked)
            )]),
            ..Document::default()
        }
    }
}

impl View for ToolsMatch<'_> {
    type Choice = Ranked;

    fn reading(&self, choice: &Ranked, _: Medium) -> Reading {
        self.document(choice).into()
    }

    fn table(&self, choice: &Ranked) -> Table {
        let messages = self.messages;
        let words = self.words();
        let rows = choice.fits.iter().map(|fit| {
            vec![
                self.name(fit).to_owned(),
                fit.id.to_string(),
                match fit.judgement() {
                    Judgement::Fits => message!(messages, "tools-judgement-fits"),
                    Judgement::RuledOut => message!(messages, "tools-judgement-ruled-out"),
                },
                messages.series(&words.in_favour(fit)),
                messages.series(&words.against(fit)),
                messages.series(&words.uncertain(fit)),
                messages.series(&match fit.judgement() {
                    Judgement::Fits => Vec::default(),
                    Judgement::RuledOut => words.ruling_out(fit),
                }),
                messages.series(&words.unconfirmed(fit)),
            ]
        });
        let columns = vec![
            message!(messages, "tools-column-name"),
            message!(messages, "tools-column-id"),
            message!(messages, "tools-column-judgement"),
            message!(messages, "tools-column-for"),
            message!(messages, "tools-column-against"),
            message!(messages, "tools-column-unknown"),
            message!(messages, "tools-column-ruled-out-by"),
            message!(messages, "tools-column-unconfirmed"),
        ];
        Table::new(columns, rows)
    }

    fn data(&self, choice: &Ranked) -> Data {
        let words = self.words();
        let gaps = words.gaps(&choice.gaps);
        let tools = choice.fits.iter().map(|fit| {
            let is_ruled_out = fit.judgement() == Judgement::RuledOut;
            let ruled_out_by = is_ruled_out.then(|| words.ruling_out(fit));
            let ruled_out_by = ruled_out_by.unwrap_or_default();
            json!({
                "id": fit.id,
                "name": self.name(fit),
                "judgement": judgement(fit),
                "score": fit.score,
                "reasons_for": words.in_favour(fit),
                "reasons_against": words.against(fit),
                "reasons_unknown": words.uncertain(fit),
                "ruled_out_by": ruled_out_by,
                "unconfirmed": words.unconfirmed(fit),
            })
        });
        json!({
            "tools": tools.collect::<Vec<_>>(),
            "gaps": gaps,
            "checked": self.parts.tools.facts.checked,
        })
    }
}

/// Words with a capital letter at their beginning.
fn capitalised(words: &str) -> String {
    let mut letters = words.chars();
    let first = letters.next().map(char::to_uppercase);
    first.into_iter().flatten().chain(letters).collect()
}

/// The name of a judgement in data.
fn judgement(fit: &Fit) -> &'static str {
    match fit.judgement() {
        Judgement::Fits => "fits",
        Judgement::RuledOut => "ruled-out",
    }
}
