//! Findings in words, and how ready a plan is by them.

use jiff::civil::Date;
use serde::Serialize;

use super::{Reference, Writer, rests_on};
use crate::guide::model::{Basis, FindingKind, Sourced as _};
use crate::message;
use crate::plan::{Crowd, Readiness, State, Tailored};

/// A finding in words.
#[derive(Clone, Debug, Serialize)]
pub struct Found {
    pub id: String,
    pub kind: FindingKind,
    pub title: String,
    pub reason: String,
    pub next: String,
    pub basis: Basis,
    pub verified: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub requirement: Option<String>,
    pub sources: Vec<Reference>,
    /// The answers that led to it.
    pub because: Vec<String>,
    /// Whether it is a conflict of dates.
    #[serde(skip)]
    pub conflict: bool,
    /// Whether nobody is asked for anything then.
    #[serde(skip)]
    pub asks_nobody: bool,
    /// Where too much falls together, or what falls into a bad time.
    #[serde(skip)]
    pub crowds: Vec<Crowd>,
    /// The bad time that it is about.
    #[serde(skip)]
    pub bad_time: Option<(Date, Date)>,
}

impl Writer<'_> {
    /// How ready it is, with what is missing.
    pub(super) fn readiness_name(&self, tailored: &Tailored) -> String {
        let messages = self.messages;
        let count =
            |id: &str, count: usize| (count > 0).then(|| message!(messages, id, count = count));
        let missing = |parts: [Option<String>; 4]| {
            let parts: Vec<String> = parts.into_iter().flatten().collect();
            messages.series(&parts)
        };
        match tailored.readiness {
            Readiness::Ready => {
                let date = messages.date(self.today);
                message!(messages, "report-ready", date = date)
            }
            Readiness::ReadyWithWarnings => {
                let open = tailored.open.len();
                let missing = missing([
                    count("report-missing-at-risk", tailored.in_state(State::AtRisk)),
                    count(
                        "report-missing-warnings",
                        tailored.of_kind(FindingKind::Warning),
                    ),
                    count("report-missing-open", open),
                    count("report-missing-unknown", tailored.in_state(State::Unknown)),
                ]);
                message!(messages, "report-ready-with-warnings", missing = missing)
            }
            Readiness::NotYet => {
                let missing = missing([
                    count(
                        "report-missing-requirements",
                        tailored.in_state(State::Missed),
                    ),
                    count(
                        "report-missing-blockers",
                        tailored.of_kind(FindingKind::Blocker),
                    ),
                    count("report-missing-late", tailored.late()),
                    count("report-missing-questions", tailored.decisive()),
                ]);
                message!(messages, "report-not-yet", missing = missing)
            }
        }
    }

    pub(super) fn findings(&self, tailored: &Tailored) -> Vec<Found> {
        let texts = &self.parts.rules.texts;
        let found = tailored.findings.iter().map(|finding| {
            let rule = &self.parts.rules.facts.rules[finding.id];
            let text = |field: &str| self.text_for_member(texts, &["rules", &finding.id, field]);
            let rests_on = rests_on(
                rule.provenance(),
                rule.requirement,
                rule.local_rule,
                self.member.rule_set,
                &self.parts.standards.facts,
            );
            Found {
                id: finding.id.to_string(),
                kind: finding.kind,
                title: text("title"),
                reason: text("reason"),
                next: text("next"),
                basis: rests_on.basis,
                verified: rests_on.verified,
                requirement: self
                    .member
                    .rule_set
                    .of_rule(rule)
                    .map(|rule| rule.to_string()),
                sources: self.parts.references(rests_on.sources),
                because: finding.questions.clone(),
                conflict: rule.conflict,
                asks_nobody: rule.asks_nobody,
                crowds: finding.crowds.clone(),
                bad_time: finding.bad_time,
            }
        });
        found.collect()
    }
}
