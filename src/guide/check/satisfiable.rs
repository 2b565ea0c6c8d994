//! Whether every question can be reached, and everything that depends on answers can apply.
//!
//! A condition is turned into its alternatives, each a list of demands on single answers; an
//! alternative is possible when no two demands contradict each other, and when the questions it
//! needs answered can themselves be asked.

use std::collections::BTreeMap;

use super::Found;
use super::conditions::{Sets, options_of, passes};
use crate::guide::condition::{Bound, Condition, Test};
use crate::guide::model::{Kind, Question, QuestionSet};
use crate::guide::module::Facts;
use crate::guide::problem::Problem;

/// One demand: a question, a test, and whether it must pass.
type Demand<'a> = (&'a str, &'a Test, bool);

/// More alternatives than this are not followed: such a condition counts as possible.
const MOST_ALTERNATIVES: usize = 2000;

pub(super) fn check(facts: &Facts, found: &mut Vec<Found>) {
    let sets = Sets::of(facts);
    for (module, declared) in facts.declarations() {
        let asked = Asked {
            facts,
            questions: sets.get(declared.questions),
        };
        for condition in declared.conditions {
            if !is_possible(asked, condition.what) {
                found.push((module, condition.path, Problem::Unreachable));
            }
        }
    }
}

/// The questions of which conditions speak, and what their options come from.
#[derive(Clone, Copy)]
struct Asked<'a> {
    facts: &'a Facts,
    questions: &'a QuestionSet,
}

fn is_possible(asked: Asked<'_>, condition: &Condition) -> bool {
    let alternatives = alternatives(condition, true);
    alternatives.len() > MOST_ALTERNATIVES
        || alternatives
            .into_iter()
            .any(|demands| can_hold(asked, demands))
}

/// The ways in which a condition can come out as `outcome`.
fn alternatives<'a>(condition: &'a Condition, outcome: bool) -> Vec<Vec<Demand<'a>>> {
    match (condition, outcome) {
        (Condition::Answer(question, test), _) => vec![vec![(question.as_str(), test, outcome)]],
        (Condition::Not(part), _) => alternatives(part, !outcome),
        (Condition::Any(parts), true) | (Condition::All(parts), false) => parts
            .iter()
            .flat_map(|part| alternatives(part, outcome))
            .collect(),
        (Condition::All(parts), true) | (Condition::Any(parts), false) => {
            let mut combined = vec![Vec::new()];
            for part in parts {
                let ways = alternatives(part, outcome);
                combined = combined
                    .iter()
                    .flat_map(|before| {
                        ways.iter()
                            .map(move |way| before.iter().chain(way).copied().collect())
                    })
                    .take(MOST_ALTERNATIVES + 1)
                    .collect();
            }
            combined
        }
    }
}

/// Adds what it takes for the demanded questions to be asked at all, then looks for contradictions.
fn can_hold<'a>(asked: Asked<'a>, demands: Vec<Demand<'a>>) -> bool {
    let mut ways: Vec<Vec<Demand<'a>>> = vec![demands];
    let mut position = 0;
    loop {
        // Each way grows by the conditions of the questions it needs; conditions look back only, so
        // this ends.
        let mut grown = Vec::new();
        let mut changed = false;
        for way in ways {
            let Some(&(id, test, outcome)) = way.get(position) else {
                grown.push(way);
                continue;
            };
            changed = true;
            let needs_answer = outcome && *test != Test::Missing;
            let question = asked.questions.questions.get(id);
            match question
                .and_then(|question| question.when.as_ref())
                .filter(|_| needs_answer)
            {
                None => grown.push(way),
                Some(when) => grown.extend(alternatives(when, true).into_iter().map(|more| {
                    let mut way = way.clone();
                    way.extend(
                        more.into_iter()
                            .filter(|demand| !way.contains(demand))
                            .collect::<Vec<_>>(),
                    );
                    way
                })),
            }
            if grown.len() > MOST_ALTERNATIVES {
                return true;
            }
        }
        ways = grown;
        position += 1;
        if !changed {
            break;
        }
    }
    ways.iter().any(|way| agrees(asked, way))
}

fn agrees(asked: Asked<'_>, demands: &[Demand<'_>]) -> bool {
    let mut by_question: BTreeMap<&str, Vec<(&Test, bool)>> = BTreeMap::new();
    for (question, test, outcome) in demands {
        by_question
            .entry(question)
            .or_default()
            .push((test, *outcome));
    }
    by_question.iter().all(|(id, tests)| {
        let question = asked.questions.questions.get(*id);
        question.is_some_and(|question| has_answer(asked.facts, question, tests))
    })
}

/// Whether some answer, or none, passes and fails the tests as demanded.
fn has_answer(facts: &Facts, question: &Question, tests: &[(&Test, bool)]) -> bool {
    let fits = |answer: &Sample| {
        tests
            .iter()
            .all(|(test, outcome)| answer.passes(test).is_none_or(|passed| passed == *outcome))
    };
    samples(facts, question, tests).iter().any(fits)
}

/// A kind of answer worth trying.
enum Sample {
    Blank,
    Unknown,
    YesNo(bool),
    Options(Vec<String>),
    Number(i64),
    /// Dates, times and texts: only whether there is one.
    Any,
}

impl Sample {
    /// Whether the test passes; `None` when that depends on another answer.
    fn passes(&self, test: &Test) -> Option<bool> {
        Some(match (test, self) {
            (Test::Missing, sample) => matches!(sample, Sample::Blank | Sample::Unknown),
            (Test::Unknown, sample) => matches!(sample, Sample::Unknown),
            (Test::Answered, sample) => !matches!(sample, Sample::Blank | Sample::Unknown),
            (Test::Is(expected), Sample::YesNo(value)) => value == expected,
            (Test::AnyOf(options), Sample::Options(chosen)) => {
                chosen.iter().any(|option| options.contains(option))
            }
            (Test::Compare(bounds), Sample::Number(number)) => {
                let mut all = true;
                for (comparison, bound) in bounds {
                    let Bound::Number(bound) = bound else {
                        return None;
                    };
                    all &= passes(*number, *comparison, *bound);
                }
                all
            }
            (Test::Compare(_), Sample::Options(chosen)) => {
                return Sample::Number(chosen.len() as i64).passes(test);
            }
            (Test::Compare(_), Sample::Any) => return None,
            _ => false,
        })
    }
}

fn samples(facts: &Facts, question: &Question, tests: &[(&Test, bool)]) -> Vec<Sample> {
    let mut samples = vec![Sample::Blank, Sample::Unknown];
    let options = options_of(facts, question);
    match question.kind {
        Kind::YesNo => samples.extend([Sample::YesNo(true), Sample::YesNo(false)]),
        Kind::OneOf => samples.extend(
            options
                .into_iter()
                .map(|option| Sample::Options(vec![option])),
        ),
        Kind::SomeOf => {
            // All that no test refuses, and each size up to that.
            let refused = |option: &String| {
                tests.iter().any(|(test, outcome)| {
                    !outcome && matches!(test, Test::AnyOf(options) if options.contains(option))
                })
            };
            let wanted = |option: &String| {
                tests.iter().any(|(test, outcome)| {
                    *outcome && matches!(test, Test::AnyOf(options) if options.contains(option))
                })
            };
            let mut free: Vec<String> = options
                .into_iter()
                .filter(|option| !refused(option))
                .collect();
            free.sort_by_key(|option| !wanted(option));
            let most = question.most.unwrap_or(free.len()).min(free.len());
            samples.extend((1..=most).map(|size| Sample::Options(free[..size].to_vec())));
        }
        Kind::Number => {
            let mut edges = vec![
                question.at_least.unwrap_or(0),
                question.at_most.unwrap_or(i64::from(i32::MAX)),
            ];
            for (test, _) in tests {
                if let Test::Compare(bounds) = test {
                    for (_, bound) in bounds {
                        if let Bound::Number(bound) = bound {
                            edges.extend([bound - 1, *bound, bound + 1]);
                        }
                    }
                }
            }
            let allowed = |number: &i64| {
                question.at_least.is_none_or(|least| *number >= least)
                    && question.at_most.is_none_or(|most| *number <= most)
            };
            samples.extend(edges.into_iter().filter(allowed).map(Sample::Number));
        }
        Kind::Date | Kind::Time | Kind::TimeZones | Kind::Text => samples.push(Sample::Any),
    }
    samples
}
