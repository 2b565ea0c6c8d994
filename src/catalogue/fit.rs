//! How well tools fit what the answers ask of them, with the reasons.

use std::cmp::Reverse;

use super::criterion::{Ask, Verdict, meets};
use crate::guide::model::{self, Criterion, Status, Tool, Tools, Value, Weight};
use crate::interview::{Answer, Evaluation};

/// How well one tool fits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fit {
    /// The tool.
    pub id: String,
    /// The weights for, less the weights against.
    pub score: i64,
    pub reasons: Vec<Reason>,
    /// It is closed or abandoned.
    pub gone: bool,
}

/// One need and how the tool meets it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// The id of the need.
    pub need: String,
    pub verdict: Verdict,
    pub weight: Weight,
}

/// Whether a tool can be used, given what is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Judgement {
    /// Nothing speaks against it that must not.
    Fits,
    /// A need that it must meet is not known to be met.
    Unsure,
    /// A need that it must meet is not met, or it is gone.
    RuledOut,
}

impl Fit {
    /// Whether the tool can be used.
    #[must_use]
    pub fn judgement(&self) -> Judgement {
        let must = |verdict| {
            self.reasons
                .iter()
                .any(|reason| reason.weight == Weight::Must && reason.verdict == verdict)
        };
        if self.gone || must(Verdict::No) {
            Judgement::RuledOut
        } else if must(Verdict::Unknown) {
            Judgement::Unsure
        } else {
            Judgement::Fits
        }
    }

    /// The needs with this verdict, in the order of the guide.
    pub fn with(&self, verdict: Verdict) -> impl Iterator<Item = &Reason> {
        self.reasons
            .iter()
            .filter(move |reason| reason.verdict == verdict)
    }
}

/// Judges every tool by what the answers ask, best first.
#[must_use]
pub fn judge(fit: &model::Fit, tools: &Tools, evaluation: &Evaluation<'_>) -> Vec<Fit> {
    let asks = asks(fit, evaluation);
    let free_only = asks
        .iter()
        .any(|(_, ask, weight)| ask.criterion == Criterion::Free && *weight == Weight::Must);
    let mut fits: Vec<Fit> = tools
        .tools
        .iter()
        .map(|(id, tool)| judge_one(id, tool, tools, &asks, free_only))
        .collect();
    fits.sort_by_key(|fit| (fit.judgement(), Reverse(fit.score)));
    fits
}

/// The needs that apply, with what they ask once answers are looked up.
fn asks(fit: &model::Fit, evaluation: &Evaluation<'_>) -> Vec<(String, Ask, Weight)> {
    let applying = fit
        .needs
        .iter()
        .filter(|(_, need)| evaluation.holds(&need.when));
    applying
        .filter_map(|(id, need)| {
            let (criterion, value) = need.tool.first()?;
            let value = match value {
                Value::Answer(question) => from_answer(evaluation.real(question)?)?,
                value => value.clone(),
            };
            Some((
                id.clone(),
                Ask {
                    criterion: *criterion,
                    value,
                },
                need.weight,
            ))
        })
        .collect()
}

fn from_answer(answer: &Answer) -> Option<Value> {
    match answer {
        Answer::Number(number) => Some(Value::Number(*number)),
        Answer::Option(_) | Answer::Options(_) => Some(Value::Ids(answer.options().to_vec())),
        _ => None,
    }
}

fn judge_one(
    id: &str,
    tool: &Tool,
    tools: &Tools,
    asks: &[(String, Ask, Weight)],
    free_only: bool,
) -> Fit {
    let mut score = 0;
    let mut reasons = Vec::new();
    for (need, ask, weight) in asks {
        let verdict = meets(tools, tool, ask, free_only);
        if let Weight::Counts(weight) = weight {
            score += match verdict {
                Verdict::Yes => i64::from(*weight),
                Verdict::No => -i64::from(*weight),
                Verdict::Unknown => 0,
            };
        }
        reasons.push(Reason {
            need: need.clone(),
            verdict,
            weight: *weight,
        });
    }
    let gone = matches!(tool.status, Status::Discontinued | Status::Dormant);
    Fit {
        id: id.to_owned(),
        score,
        reasons,
        gone,
    }
}

/// The best few tools for a stage, each of another kind, so that the list is a choice and not a row
/// of twins.
#[must_use]
pub fn shortlist<'f>(fits: &'f [Fit], tools: &Tools, stage: &str, most: usize) -> Vec<&'f Fit> {
    let mut kinds: Vec<&str> = Vec::new();
    let mut list = Vec::new();
    for fit in fits.iter().filter(|fit| fit.judgement() == Judgement::Fits) {
        let tool = &tools.tools[&fit.id];
        let kind = tool.categories.first().unwrap_or_default();
        if tool.stages.iter().any(|id| id == stage) && !kinds.contains(&kind) && list.len() < most {
            kinds.push(kind);
            list.push(fit);
        }
    }
    list
}
