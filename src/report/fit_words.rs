//! How a tool fits, in words: what speaks for it, what against, what rules it out.

use std::collections::BTreeSet;

use crate::catalogue::{Fit, Judgement, Reason, Verdict};
use crate::guide::Texts;
use crate::guide::model::Weight;
use crate::locale::Messages;
use crate::message;

/// The reasons of a tool in words.
pub(super) struct FitWords<'a> {
    pub texts: &'a Texts,
    pub messages: &'a Messages,
    /// Only what these needs say; all, if none are named.
    pub telling: Option<BTreeSet<&'a str>>,
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
        let ruled_out = fit.judgement() == Judgement::RuledOut;
        let mut words = if ruled_out {
            self.ruling_out(fit)
        } else {
            Vec::new()
        };
        let others = fit.with(Verdict::No);
        let others = others.filter(|reason| reason.weight != Weight::Must && self.tells(reason));
        words.extend(self.words(others, "unmet"));
        words
    }

    /// What is met in part, or what nobody could confirm.
    pub fn uncertain(&self, fit: &Fit) -> Vec<String> {
        let partly = fit.with(Verdict::Partly).map(|reason| {
            let path = ["needs", &reason.need, "partly"];
            self.texts
                .find(&path)
                .unwrap_or_else(|| self.texts.get(&["needs", &reason.need, "unknown"]))
                .to_owned()
        });
        let unknown = self.words(fit.with(Verdict::Unknown), "unknown");
        partly.chain(unknown).collect()
    }

    /// What rules it out: that it is gone, what it is not for, what it must meet and does not.
    pub fn ruling_out(&self, fit: &Fit) -> Vec<String> {
        let gone = fit
            .gone
            .then(|| message!(self.messages, "report-tool-gone"));
        let not_for = fit.not_for.iter();
        let not_for = not_for.map(|id| self.texts.get(&["not-for", id, "text"]).to_owned());
        let unmet = fit.with(Verdict::No);
        let unmet = unmet.filter(|reason| reason.weight == Weight::Must);
        let unmet = self.words(unmet, "unmet");
        gone.into_iter().chain(unmet).chain(not_for).collect()
    }

    /// What no tool offers, though the answers ask for it.
    pub fn gaps(&self, gaps: &[&str]) -> Vec<String> {
        let gaps = gaps.iter();
        gaps.map(|id| self.texts.get(&["gaps", id, "text"]).to_owned())
            .collect()
    }

    fn tells(&self, reason: &Reason) -> bool {
        let telling = self.telling.as_ref();
        telling.is_none_or(|needs| needs.contains(reason.need.as_str()))
    }

    fn words<'f>(&self, reasons: impl IntoIterator<Item = &'f Reason>, field: &str) -> Vec<String> {
        let texts = reasons
            .into_iter()
            .map(|reason| self.texts.get(&["needs", &reason.need, field]));
        texts.map(str::to_owned).collect()
    }
}
