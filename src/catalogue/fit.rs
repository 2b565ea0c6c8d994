//! How well tools fit what the answers ask of them, with the reasons.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::criterion::{Ask, Verdict, meets, of_feature};
use crate::guide::Id;
use crate::guide::model::{self, Gap, Need, NotFor, Quality, Tool, Tools, Value, Weight};
use crate::interview::{Answer, Evaluation};

/// How well one tool fits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fit {
    /// The tool.
    pub id: Id<Tool>,
    /// The weights for, less the weights against.
    pub score: i64,
    pub reasons: Vec<Reason>,
    /// The ids of what it is not for and is asked all the same.
    pub not_for: Vec<Id<NotFor>>,
    /// It is closed or abandoned.
    pub gone: bool,
}

/// One need and how the tool meets it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// The id of the need.
    pub need: Id<Need>,
    pub verdict: Verdict,
    pub weight: Weight,
    /// It would meet it if it were paid for.
    pub paid: bool,
    /// That it is not met is said wherever the tool is named.
    pub warns: bool,
}

/// Whether a tool can be used, given what is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Judgement {
    /// It meets what it must, and nothing speaks against it that must not.
    Fits,
    /// A need that it must meet is not met, or only in part, or not known to be met; or it is not
    /// for this, or gone.
    RuledOut,
}

impl Fit {
    /// Whether the tool can be used.
    #[must_use]
    pub fn judgement(&self) -> Judgement {
        let mut must = self.reasons.iter().filter(|it| it.weight == Weight::Must);
        if self.gone || !self.not_for.is_empty() || must.any(|it| it.verdict != Verdict::Yes) {
            Judgement::RuledOut
        } else {
            Judgement::Fits
        }
    }

    /// The needs that it must meet, and that it meets in part or nobody could confirm. They rule it
    /// out: unknown is not yes.
    pub fn unconfirmed(&self) -> impl Iterator<Item = &Reason> {
        let must = self.reasons.iter().filter(|it| it.weight == Weight::Must);
        must.filter(|it| matches!(it.verdict, Verdict::Partly | Verdict::Unknown))
    }

    /// Whether nothing else rules it out than what is unconfirmed, so that it is worth asking.
    #[must_use]
    pub fn could_fit(&self) -> bool {
        let mut unmet = self.with(Verdict::No);
        !self.gone
            && self.not_for.is_empty()
            && self.unconfirmed().next().is_some()
            && !unmet.any(|reason| reason.weight == Weight::Must)
    }

    /// The needs with this verdict, in the order of the guide.
    pub fn with(&self, verdict: Verdict) -> impl Iterator<Item = &Reason> {
        self.reasons
            .iter()
            .filter(move |reason| reason.verdict == verdict)
    }
}

/// A need that applies, with what it asks once answers are looked up.
struct Asked<'a> {
    id: Id<Need>,
    need: &'a Need,
    asks: Vec<Ask>,
    qualities: Vec<&'a Quality>,
}

impl Asked<'_> {
    /// Whether it asks for what costs nothing.
    fn is_free(&self) -> bool {
        self.asks.iter().any(|ask| ask.criterion.is_free())
    }
}

/// Judges every tool by what the answers ask, best first.
#[must_use]
pub fn judge(fit: &model::Fit, tools: &Tools, evaluation: &Evaluation<'_>) -> Vec<Fit> {
    judge_within(fit, tools, evaluation, evaluation)
}

/// The same, while some needs count neither for nor against any tool.
#[must_use]
pub fn judge_without(
    fit: &model::Fit,
    tools: &Tools,
    evaluation: &Evaluation<'_>,
    uncounted: &[Id<Need>],
) -> Vec<Fit> {
    let mut asked = asked(fit, evaluation);
    asked.retain(|asked| !uncounted.contains(&asked.id));
    judge_by(&asked, fit, tools, evaluation)
}

/// The same for a part of what a plan covers, such as one stage: `part` tells what is asked there.
/// What a tool is not for, it is not for in the plan as a whole.
#[must_use]
pub fn judge_within(
    fit: &model::Fit,
    tools: &Tools,
    evaluation: &Evaluation<'_>,
    part: &Evaluation<'_>,
) -> Vec<Fit> {
    judge_by(&asked(fit, part), fit, tools, evaluation)
}

/// Judges every tool by these needs, and by what it is not for.
fn judge_by(
    asked: &[Asked<'_>],
    fit: &model::Fit,
    tools: &Tools,
    evaluation: &Evaluation<'_>,
) -> Vec<Fit> {
    let free_only = asked
        .iter()
        .any(|asked| asked.is_free() && asked.need.weight == Weight::Must);
    let not_for: Vec<(&Id<NotFor>, &NotFor)> = fit
        .not_for
        .iter()
        .filter(|(_, not_for)| evaluation.holds(&not_for.when))
        .collect();
    let mut fits: Vec<Fit> = tools
        .tools
        .iter()
        .map(|(id, tool)| {
            let speaking = not_for.iter().filter(|(_, it)| it.concerns(id, tool));
            let not_for = speaking.map(|(reason, _)| **reason).collect();
            Fit {
                not_for,
                ..judge_one(*id, tool, tools, asked, free_only)
            }
        })
        .collect();
    fits.sort_by_key(|fit| (fit.judgement(), !fit.could_fit(), Reverse(fit.score)));
    fits
}

/// What no tool that can be used offers, though the answers ask for it. Where there is no such
/// tool at all and nothing more exact to say, what is said of that.
#[must_use]
pub fn gaps(fit: &model::Fit, fits: &[Fit], evaluation: &Evaluation<'_>) -> Vec<Id<Gap>> {
    let open = |needs: &[Id<Need>]| {
        let mut usable = fits.iter().filter(|fit| fit.judgement() == Judgement::Fits);
        !usable.any(|fit| {
            let met = |need: &Id<Need>| fit.with(Verdict::Yes).any(|reason| reason.need == *need);
            needs.iter().all(met)
        })
    };
    let (exact, general): (Vec<_>, Vec<_>) = fit
        .gaps
        .iter()
        .filter(|(_, gap)| evaluation.holds(&gap.when) && open(&gap.needs))
        .partition(|(_, gap)| !gap.needs.is_empty());
    let said = if exact.is_empty() { general } else { exact };
    said.into_iter().map(|(id, _)| *id).collect()
}

/// The needs worth telling of the leading tools: those that tell them apart, and what they must
/// meet and few others do. What all of them meet, or none, says nothing about each.
#[must_use]
pub fn telling_apart(leading: &[&Fit], all: &[Fit]) -> BTreeSet<Id<Need>> {
    let mut seen: BTreeMap<Id<Need>, BTreeSet<Verdict>> = BTreeMap::new();
    for reason in leading.iter().flat_map(|fit| &fit.reasons) {
        seen.entry(reason.need).or_default().insert(reason.verdict);
    }
    let mut met: BTreeMap<Id<Need>, usize> = BTreeMap::new();
    for reason in all.iter().flat_map(|fit| fit.with(Verdict::Yes)) {
        if reason.weight == Weight::Must {
            *met.entry(reason.need).or_default() += 1;
        }
    }
    let alone = leading.len() < 2;
    let rare = |need: &Id<Need>| met.get(need).is_some_and(|count| count * 4 < all.len());
    seen.retain(|need, verdicts| alone || verdicts.len() > 1 || rare(need));
    seen.into_keys().collect()
}

/// The needs that apply.
fn asked<'a>(fit: &'a model::Fit, evaluation: &Evaluation<'_>) -> Vec<Asked<'a>> {
    let applying = fit
        .needs
        .iter()
        .filter(|(_, need)| evaluation.holds(&need.when));
    applying
        .map(|(id, need)| Asked {
            id: *id,
            need,
            asks: need
                .tool
                .iter()
                .filter_map(|(criterion, value)| {
                    let value = match value {
                        Value::Answer(question) => from_answer(evaluation.real(question)?)?,
                        value => value.clone(),
                    };
                    Some(Ask {
                        criterion: *criterion,
                        value,
                    })
                })
                .collect(),
            qualities: need.quality.iter().map(|id| &fit.qualities[*id]).collect(),
        })
        .filter(|asked| !asked.asks.is_empty() || !asked.qualities.is_empty())
        .collect()
}

fn from_answer(answer: &Answer) -> Option<Value> {
    match answer {
        Answer::Number(number) => Some(Value::Number(*number)),
        Answer::Option(_) | Answer::Options(_) => Some(Value::Ids(answer.options().to_vec())),
        _ => None,
    }
}

/// How a tool meets a need: as it meets the part of it that it meets best.
fn verdict(id: &str, tool: &Tool, tools: &Tools, asked: &Asked<'_>, free_only: bool) -> Verdict {
    let by_criteria = asked.asks.iter().map(|ask| {
        let verdict = meets(tools, tool, ask, free_only);
        let property = ask.criterion.property();
        match verdict {
            Verdict::Yes if property.is_promise && property.is_unconfirmed(tool) => {
                Verdict::Unknown
            }
            verdict => verdict,
        }
    });
    let qualities = asked.qualities.iter();
    let by_qualities = qualities.map(|quality| of_feature(quality.of(id, tool), free_only));
    let best = by_criteria.chain(by_qualities).max();
    best.unwrap_or(Verdict::Unknown)
}

fn judge_one(
    id: Id<Tool>,
    tool: &Tool,
    tools: &Tools,
    asked: &[Asked<'_>],
    free_only: bool,
) -> Fit {
    let mut score = 0;
    let mut reasons = Vec::new();
    // What is free only without something that it must have is not free for this plan.
    let costs = !free_only
        && asked.iter().any(Asked::is_free)
        && asked.iter().any(|asked| {
            let met = |free_only| verdict(&id, tool, tools, asked, free_only) == Verdict::Yes;
            asked.need.weight == Weight::Must && met(false) && !met(true)
        });
    for asked in asked {
        let verdict = match verdict(&id, tool, tools, asked, free_only) {
            Verdict::Yes if costs && asked.is_free() => Verdict::No,
            verdict => verdict,
        };
        if let Weight::Counts(weight) = asked.need.weight {
            score += match verdict {
                Verdict::Yes => i64::from(weight),
                Verdict::No => -i64::from(weight),
                Verdict::Partly | Verdict::Unknown => 0,
            };
        }
        // It counts all the same, as the tool does less for this plan; only no word says so.
        if verdict == Verdict::No && !asked.need.is_unmet_of(&id, tool) {
            continue;
        }
        reasons.push(Reason {
            need: asked.id,
            verdict,
            weight: asked.need.weight,
            warns: asked.need.warns && verdict != Verdict::Yes,
            paid: free_only
                && verdict == Verdict::No
                && self::verdict(&id, tool, tools, asked, false) != Verdict::No,
        });
    }
    Fit {
        id,
        score,
        reasons,
        not_for: Vec::new(),
        gone: tool.is_gone(),
    }
}

/// The best few tools for a stage, judged within it, of those that can be used in the plan as a
/// whole. They are of different kinds, so that the list is a choice and not a row of twins, as long
/// as another kind comes close. A tool against which more speaks than for it is no choice beside
/// others.
#[must_use]
pub fn shortlist<'f>(
    within: &'f [Fit],
    plan: &[Fit],
    tools: &Tools,
    stage: &str,
    limit: usize,
) -> Vec<&'f Fit> {
    let kind = |fit: &Fit| tools.tools[fit.id].categories.first().unwrap_or_default();
    let fits = |fit: &&Fit| {
        let in_plan = plan.iter().find(|other| other.id == fit.id);
        let usable = |fit: &Fit| fit.judgement() == Judgement::Fits;
        usable(fit) && in_plan.is_some_and(usable) && tools.tools[fit.id].stages.contains(stage)
    };
    let mut left: Vec<&Fit> = within.iter().filter(fits).collect();
    let mut list: Vec<&Fit> = Vec::new();
    while list.len() < limit && !left.is_empty() {
        let best = left[0].score;
        let another = left.iter().position(|fit| {
            let is_close = fit.score * 4 >= best * 3;
            is_close && list.iter().all(|chosen| kind(chosen) != kind(fit))
        });
        let next = left.remove(another.unwrap_or(0));
        if list.is_empty() || next.score >= 0 {
            list.push(next);
        }
    }
    list.sort_by_key(|fit| Reverse(fit.score));
    list
}
