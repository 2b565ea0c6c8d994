//! How a tool fits, in words: what speaks for it, what against, what rules it out.

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::catalogue::{Fit, Judgement, Reason, Verdict, judge};
use crate::guide::model::{Gap, Need, Weight};
use crate::guide::{Id, Texts};
use crate::interview::Evaluation;
use crate::locale::Messages;
use crate::message;
use crate::plan::{Plan, PlanGuide};

/// The reasons of a tool in words.
pub(super) struct FitWords<'a> {
    pub texts: &'a Texts,
    pub messages: &'a Messages,
    /// Only what these needs say; all, if none are named.
    pub telling: Option<BTreeSet<Id<Need>>>,
}

/// Which of some tools are ruled out for a plan, by name, each with its reasons.
#[must_use]
pub fn ruled_out(
    guide: &PlanGuide,
    plan: &Plan,
    tools: &[String],
    today: Date,
    messages: &Messages,
) -> Vec<(String, Vec<String>)> {
    let evaluation = Evaluation::new(guide.questionnaire.facts(), &plan.answers).on(today);
    let fits = judge(&guide.fit.facts, &guide.tools.facts, &evaluation);
    let words = FitWords {
        texts: &guide.fit.texts,
        messages,
        telling: None,
    };
    let of_tools = fits
        .iter()
        .filter(|fit| tools.iter().any(|id| fit.id == *id));
    let out = of_tools.filter(|fit| fit.judgement() == Judgement::RuledOut);
    out.map(|fit| {
        let name = guide.tools.facts.name(&fit.id, &guide.tools.texts);
        (name.to_owned(), words.ruling_out(fit))
    })
    .collect()
}

impl FitWords<'_> {
    /// What speaks for it, what every tool must meet last: that says least about each.
    pub fn in_favour(&self, fit: &Fit) -> Vec<String> {
        let mut reasons: Vec<&Reason> = fit.with(Verdict::Yes).collect();
        reasons.sort_by_key(|reason| reason.weight == Weight::Must);
        reasons.retain(|reason| self.tells(reason));
        self.words(reasons, "met")
    }

    /// What speaks against it, what rules it out first.
    pub fn against(&self, fit: &Fit) -> Vec<String> {
        let mut words = self.certain(fit);
        let others = fit.with(Verdict::No);
        let tells = |reason: &&Reason| reason.warns || self.tells(reason);
        let others = others.filter(|reason| reason.weight != Weight::Must && tells(reason));
        words.extend(self.words(others, "unmet"));
        words
    }

    /// What is said against it wherever it is named.
    pub fn warning(&self, fit: &Fit) -> Vec<String> {
        let warns = fit.with(Verdict::No).filter(|reason| reason.warns);
        self.words(warns, "unmet")
    }

    /// What is met in part, or what nobody could confirm.
    pub fn uncertain(&self, fit: &Fit) -> Vec<String> {
        let partly = fit.with(Verdict::Partly).chain(fit.with(Verdict::Unknown));
        partly.map(|reason| self.unsettled(reason)).collect()
    }

    /// What it must meet, and meets in part or nobody could confirm.
    pub fn unconfirmed(&self, fit: &Fit) -> Vec<String> {
        let reasons = fit.unconfirmed();
        reasons.map(|reason| self.unsettled(reason)).collect()
    }

    fn unsettled(&self, reason: &Reason) -> String {
        let text = |field| self.texts.find(&["needs", &reason.need, field]);
        let partly = (reason.verdict == Verdict::Partly).then(|| text("partly"));
        let unknown = || self.texts.get(&["needs", &reason.need, "unknown"]);
        partly.flatten().unwrap_or_else(unknown).to_owned()
    }

    /// What rules it out; where nothing certain does, what it must meet and is not known to.
    pub fn ruling_out(&self, fit: &Fit) -> Vec<String> {
        let certain = self.certain(fit);
        if certain.is_empty() {
            self.unconfirmed(fit)
        } else {
            certain
        }
    }

    /// That it is gone, or what it must meet and does not, and what it is not for.
    fn certain(&self, fit: &Fit) -> Vec<String> {
        if fit.gone {
            return vec![message!(self.messages, "report-tool-gone")];
        }
        let not_for = fit.not_for.iter();
        let not_for = not_for.map(|id| self.texts.get(&["not-for", id, "text"]).to_owned());
        let unmet = fit.with(Verdict::No);
        let unmet = unmet.filter(|reason| reason.weight == Weight::Must);
        let unmet = self.words(unmet, "unmet");
        unmet.into_iter().chain(not_for).collect()
    }

    /// What no tool offers, though the answers ask for it.
    pub fn gaps(&self, gaps: &[Id<Gap>]) -> Vec<String> {
        let gaps = gaps.iter();
        gaps.map(|id| self.texts.get(&["gaps", id, "text"]).to_owned())
            .collect()
    }

    fn tells(&self, reason: &Reason) -> bool {
        let telling = self.telling.as_ref();
        telling.is_none_or(|needs| needs.contains(&reason.need))
    }

    fn words<'f>(&self, reasons: impl IntoIterator<Item = &'f Reason>, field: &str) -> Vec<String> {
        let texts = reasons.into_iter().map(|reason| {
            let text = |field| self.texts.find(&["needs", &reason.need, field]);
            let paid = reason.paid.then(|| text("paid")).flatten();
            paid.unwrap_or_else(|| self.texts.get(&["needs", &reason.need, field]))
        });
        texts.map(str::to_owned).collect()
    }
}
