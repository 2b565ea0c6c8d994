//! `cocreate tools match`: the catalogue ranked for a plan, with what speaks for, what against, and
//! what rules out.

use serde_json::json;

use super::arguments::ToolsMatchArguments;
use super::failure::Failure;
use super::names::{self, stage_ids};
use super::page::show_documents;
use super::plan_file;
use super::session::Session;
use crate::guide::model::Weight;
use crate::interview::Situation;
use crate::plan::{Fit, Judgement, Verdict, judge};
use crate::report::{Block, Document, Entry, Parts, Section, Table};
use crate::say;

/// How many tools are shown unless more are asked for.
const MOST: usize = 10;

/// Runs the command.
pub fn run(session: Session<'_>, arguments: &ToolsMatchArguments) -> Result<(), Failure> {
    let format = names::format(arguments.format.as_deref(), &session.messages)?;
    let most = names::most(arguments.most.as_deref(), &session.messages)?.unwrap_or(MOST);
    let (session, parts, plan) = plan_file::open(session, arguments.plan.as_deref())?;
    let situation = Situation::new(parts.questionnaire.facts(), &plan.answers);
    let mut fits = judge(&parts.fit.facts, &parts.tools.facts, &situation);
    if let Some(typed) = &arguments.stage {
        let stages = stage_ids(&session.guide()?, std::slice::from_ref(typed), &session)?;
        fits.retain(|fit| {
            parts.tools.facts.tools[&fit.id]
                .stages
                .iter()
                .any(|stage| stages.iter().any(|wanted| wanted == stage))
        });
    }
    if fits.iter().all(|fit| fit.reasons.is_empty()) {
        session
            .ui
            .say(&say!(session.messages, "tools-match-no-needs"));
    }
    let matching = Matching {
        session: &session,
        parts: &parts,
        fits: &fits,
        most,
    };
    show_documents(
        &session,
        format,
        &|| vec![matching.document()],
        &|| matching.table(),
        &|| matching.data(),
    )
}

struct Matching<'a> {
    session: &'a Session<'a>,
    parts: &'a Parts,
    fits: &'a [Fit],
    most: usize,
}

impl Matching<'_> {
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
            reasons.insert(0, say!(self.session.messages, "report-tool-gone"));
        }
        reasons
    }

    fn document(&self) -> Document {
        let messages = &self.session.messages;
        let of = |judgement| {
            self.fits
                .iter()
                .filter(move |fit| fit.judgement() == judgement)
        };
        let entry = |fit: &Fit| {
            let mut details = Vec::new();
            for (id, verdict) in [
                ("export-tool-for", Verdict::Yes),
                ("export-tool-against", Verdict::No),
                ("export-tool-unknown", Verdict::Unknown),
            ] {
                let reasons = self.reasons(fit, verdict);
                if !reasons.is_empty() {
                    details.push(say!(messages, id, reasons = messages.series(&reasons)));
                }
            }
            let caution = self.parts.tools.texts.get(&["tools", &fit.id, "caution"]);
            details.push(say!(messages, "tools-caution", caution = caution));
            Entry {
                text: format!("{} ({})", self.name(fit), fit.id),
                details,
            }
        };
        let fitting = of(Judgement::Fits).count();
        let mut best = Vec::new();
        if fitting > 0 {
            best.push(Block::Steps(
                of(Judgement::Fits).take(self.most).map(entry).collect(),
            ));
        } else {
            best.push(Block::Paragraph(say!(messages, "tools-match-none")));
        }
        if fitting > self.most {
            best.push(Block::Paragraph(say!(
                messages,
                "tools-match-more",
                count = fitting - self.most,
                all = fitting
            )));
        }
        let unsure: Vec<Entry> = of(Judgement::Unsure).map(entry).collect();
        let ruled_out: Vec<Entry> = of(Judgement::RuledOut)
            .map(|fit| {
                let reasons = messages.series(&self.ruled_out_by(fit));
                Entry::from(say!(
                    messages,
                    "report-tool",
                    tool = self.name(fit),
                    reasons = reasons
                ))
            })
            .collect();
        let sections = [
            Section::new("best", say!(messages, "tools-match-best"), best),
            Section::new(
                "unsure",
                say!(messages, "tools-match-unsure"),
                vec![Block::List(unsure)],
            ),
            Section::new(
                "ruled-out",
                say!(messages, "tools-match-ruled-out"),
                vec![Block::List(ruled_out)],
            ),
        ];
        Document {
            language: self.session.language().to_owned(),
            title: say!(messages, "tools-match-title"),
            sections: sections.into_iter().flatten().collect(),
            foot: vec![say!(
                messages,
                "tools-checked",
                checked = messages.moment(&self.parts.tools.facts.checked)
            )],
            ..Document::default()
        }
    }

    fn table(&self) -> Table {
        let messages = &self.session.messages;
        let rows = self.fits.iter().map(|fit| {
            vec![
                self.name(fit).to_owned(),
                fit.id.clone(),
                match fit.judgement() {
                    Judgement::Fits => say!(messages, "tools-judgement-fits"),
                    Judgement::Unsure => say!(messages, "tools-judgement-unsure"),
                    Judgement::RuledOut => say!(messages, "tools-judgement-ruled-out"),
                },
                messages.series(&self.reasons(fit, Verdict::Yes)),
                messages.series(&self.reasons(fit, Verdict::No)),
            ]
        });
        Table {
            caption: String::new(),
            columns: vec![
                say!(messages, "tools-column-name"),
                say!(messages, "tools-column-id"),
                say!(messages, "tools-column-judgement"),
                say!(messages, "tools-column-for"),
                say!(messages, "tools-column-against"),
            ],
            rows: rows.collect(),
        }
    }

    /// The form of this is a contract.
    fn data(&self) -> serde_json::Value {
        let tools = self.fits.iter().map(|fit| {
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
