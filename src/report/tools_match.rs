//! The catalogue ranked for a plan, with what speaks for, what against, and what rules out.

use serde_json::{Value as Data, json};

use super::view::{Medium, Reading, View};
use super::{Block, Document, Entry, Section, Table, Text};
use crate::catalogue::{Fit, Judgement, Verdict, judge};
use crate::guide::model::Weight;
use crate::interview::Evaluation;
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
    pub most: usize,
}

impl<'a> ToolsMatch<'a> {
    /// The catalogue of a guide's parts in the language of `messages`.
    #[must_use]
    pub fn open(parts: &'a PlanGuide, messages: &'a Messages) -> ToolsMatch<'a> {
        ToolsMatch { parts, messages }
    }

    /// The tools for a plan; with stages, only those that are of use in one of them.
    #[must_use]
    pub fn rank(&self, plan: &Plan, stages: &[String], most: usize) -> Ranked {
        let tools = &self.parts.tools.facts;
        let evaluation = Evaluation::new(self.parts.questionnaire.facts(), &plan.answers);
        let mut fits = judge(&self.parts.fit.facts, tools, &evaluation);
        fits.retain(|fit| {
            let serves = |stage: &String| tools.tools[&fit.id].stages.contains(stage);
            stages.is_empty() || stages.iter().any(serves)
        });
        Ranked { fits, most }
    }

    fn name(&self, fit: &Fit) -> &str {
        self.parts
            .tools
            .facts
            .name(&fit.id, &self.parts.tools.texts)
    }

    fn reasons(&self, fit: &Fit, verdict: Verdict) -> Vec<String> {
        let field = match verdict {
            Verdict::Yes => "met",
            Verdict::No => "unmet",
            Verdict::Unknown => "unknown",
        };
        fit.with(verdict)
            .map(|reason| {
                self.parts
                    .fit
                    .texts
                    .get(&["needs", &reason.need, field])
                    .to_owned()
            })
            .collect()
    }

    /// What rules a tool out: that it is gone, or the needs it must meet and does not.
    fn ruled_out_by(&self, fit: &Fit) -> Vec<String> {
        let musts = fit
            .with(Verdict::No)
            .filter(|reason| reason.weight == Weight::Must);
        let mut reasons: Vec<String> = musts
            .map(|reason| {
                self.parts
                    .fit
                    .texts
                    .get(&["needs", &reason.need, "unmet"])
                    .to_owned()
            })
            .collect();
        if fit.gone {
            reasons.insert(0, message!(self.messages, "report-tool-gone"));
        }
        reasons
    }

    fn document(&self, fits: &[Fit], most: usize) -> Document {
        let messages = self.messages;
        let of = |judgement| fits.iter().filter(move |fit| fit.judgement() == judgement);
        let entry = |fit: &Fit| {
            let mut details = Vec::new();
            for (id, verdict) in [
                ("export-tool-for", Verdict::Yes),
                ("export-tool-against", Verdict::No),
                ("export-tool-unknown", Verdict::Unknown),
            ] {
                let reasons = self.reasons(fit, verdict);
                if !reasons.is_empty() {
                    details.push(message!(messages, id, reasons = messages.series(&reasons)));
                }
            }
            let caution = self.parts.tools.texts.get(&["tools", &fit.id, "caution"]);
            details.push(message!(messages, "tools-caution", caution = caution));
            Entry::new(format!("{} ({})", self.name(fit), fit.id), details)
        };
        let fitting = of(Judgement::Fits).count();
        let mut best = Vec::new();
        if fitting > 0 {
            best.push(Block::Steps(
                of(Judgement::Fits).take(most).map(entry).collect(),
            ));
        } else {
            best.push(Block::paragraph(message!(messages, "tools-match-none")));
        }
        if fitting > most {
            best.push(Block::paragraph(message!(
                messages,
                "tools-match-more",
                count = fitting - most,
                all = fitting
            )));
        }
        let unsure: Vec<Entry> = of(Judgement::Unsure).map(entry).collect();
        let ruled_out: Vec<Entry> = of(Judgement::RuledOut)
            .map(|fit| {
                let reasons = messages.series(&self.ruled_out_by(fit));
                Entry::from(message!(
                    messages,
                    "report-tool",
                    tool = self.name(fit),
                    reasons = reasons
                ))
            })
            .collect();
        let sections = [
            Section::new("best", message!(messages, "tools-match-best"), best),
            Section::new(
                "unsure",
                message!(messages, "tools-match-unsure"),
                vec![Block::List(unsure)],
            ),
            Section::new(
                "ruled-out",
                message!(messages, "tools-match-ruled-out"),
                vec![Block::List(ruled_out)],
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
        self.document(&choice.fits, choice.most).into()
    }

    fn table(&self, choice: &Ranked) -> Table {
        let messages = self.messages;
        let rows = choice.fits.iter().map(|fit| {
            vec![
                self.name(fit).to_owned(),
                fit.id.clone(),
                match fit.judgement() {
                    Judgement::Fits => message!(messages, "tools-judgement-fits"),
                    Judgement::Unsure => message!(messages, "tools-judgement-unsure"),
                    Judgement::RuledOut => message!(messages, "tools-judgement-ruled-out"),
                },
                messages.series(&self.reasons(fit, Verdict::Yes)),
                messages.series(&self.reasons(fit, Verdict::No)),
            ]
        });
        let columns = vec![
            message!(messages, "tools-column-name"),
            message!(messages, "tools-column-id"),
            message!(messages, "tools-column-judgement"),
            message!(messages, "tools-column-for"),
            message!(messages, "tools-column-against"),
        ];
        Table::new(columns, rows)
    }

    fn data(&self, choice: &Ranked) -> Data {
        let tools = choice.fits.iter().map(|fit| {
            json!({
                "id": fit.id,
                "name": self.name(fit),
                "judgement": judgement(fit),
                "score": fit.score,
                "reasons_for": self.reasons(fit, Verdict::Yes),
                "reasons_against": self.reasons(fit, Verdict::No),
                "reasons_unknown": self.reasons(fit, Verdict::Unknown),
                "ruled_out_by": if fit.judgement() == Judgement::RuledOut { self.ruled_out_by(fit) } else { Vec::new() },
            })
        });
        json!({ "tools": tools.collect::<Vec<_>>(), "checked": self.parts.tools.facts.checked })
    }
}

/// The name of a judgement in data.
fn judgement(fit: &Fit) -> &'static str {
    match fit.judgement() {
        Judgement::Fits => "fits",
        Judgement::Unsure => "unsure",
        Judgement::RuledOut => "ruled-out",
    }
}
