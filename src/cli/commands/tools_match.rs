//! `cocreate tools match`: the catalogue ranked for a plan, with what speaks for, what against, and
//! what rules out.

use serde_json::json;

use crate::catalogue::{Fit, Judgement, Verdict, judge};
use crate::cli::arguments::ToolsMatchArguments;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::names::{self, stage_ids};
use crate::cli::output::show::show_documents;
use crate::cli::plan_file;
use crate::guide::model::Weight;
use crate::interview::Evaluation;
use crate::message;
use crate::report::{Block, Document, Entry, Parts, Section, Table};

/// How many tools are shown unless more are asked for.
const MOST: usize = 10;

/// Runs the command.
pub fn run(context: Context<'_>, arguments: &ToolsMatchArguments) -> Result<(), Failure> {
    let format = names::format(arguments.format.as_deref(), &context.messages)?;
    let most = names::most(arguments.most.as_deref(), &context.messages)?.unwrap_or(MOST);
    let (context, parts, plan) = plan_file::open(context, arguments.plan.as_deref())?;
    let evaluation = Evaluation::new(parts.questionnaire.facts(), &plan.answers);
    let mut fits = judge(&parts.fit.facts, &parts.tools.facts, &evaluation);
    if let Some(typed) = &arguments.stage {
        let stages = stage_ids(&context.guide()?, std::slice::from_ref(typed), &context)?;
        fits.retain(|fit| {
            parts.tools.facts.tools[&fit.id]
                .stages
                .iter()
                .any(|stage| stages.iter().any(|wanted| wanted == stage))
        });
    }
    if fits.iter().all(|fit| fit.reasons.is_empty()) {
        context
            .ui
            .say(&message!(context.messages, "tools-match-no-needs"));
    }
    let matching = Matching {
        context: &context,
        parts: &parts,
        fits: &fits,
        most,
    };
    show_documents(
        &context,
        format,
        &|| vec![matching.document()],
        &|| matching.table(),
        &|| matching.data(),
    )
}

struct Matching<'a> {
    context: &'a Context<'a>,
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
            reasons.insert(0, message!(self.context.messages, "report-tool-gone"));
        }
        reasons
    }

    fn document(&self) -> Document {
        let messages = &self.context.messages;
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
                    details.push(message!(messages, id, reasons = messages.series(&reasons)));
                }
            }
            let caution = self.parts.tools.texts.get(&["tools", &fit.id, "caution"]);
            details.push(message!(messages, "tools-caution", caution = caution));
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
            best.push(Block::Paragraph(message!(messages, "tools-match-none")));
        }
        if fitting > self.most {
            best.push(Block::Paragraph(message!(
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
            language: self.context.language().to_owned(),
            title: message!(messages, "tools-match-title"),
            sections: sections.into_iter().flatten().collect(),
            foot: vec![message!(
                messages,
                "tools-checked",
                checked = messages.moment(&self.parts.tools.facts.checked)
            )],
            ..Document::default()
        }
    }

    fn table(&self) -> Table {
        let messages = &self.context.messages;
        let rows = self.fits.iter().map(|fit| {
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
        Table {
            caption: String::new(),
            columns: vec![
                message!(messages, "tools-column-name"),
                message!(messages, "tools-column-id"),
                message!(messages, "tools-column-judgement"),
                message!(messages, "tools-column-for"),
                message!(messages, "tools-column-against"),
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
