//! Conditions: on questions that exist, with tests that their kind can answer, and never on a later
//! question.

use super::Found;
use super::known::Known;
use crate::guide::RelativeDate;
use crate::guide::condition::{Bound, Comparison, Condition, Test};
use crate::guide::declarations::{Declarations, Declared};
use crate::guide::model::{Kind, Question, QuestionSet};
use crate::guide::problem::Problem;

pub(super) fn check(
    modules: &[(&'static str, Declarations<'_>)],
    known: &Known<'_>,
    found: &mut Vec<Found>,
) {
    for (module, declared) in modules {
        let questions = known.questions(declared.questions);
        for condition in &declared.conditions {
            let questions = condition.of.map_or(questions, |of| known.questions(of));
            let place = Place::of(known, questions, module, condition);
            place.condition(condition.what, found);
        }
        for date in &declared.dates {
            let place = Place::of(known, questions, module, date);
            place.anchor(date.what, Kind::Date, found);
        }
    }
}

struct Place<'a> {
    known: &'a Known<'a>,
    questions: &'a QuestionSet,
    module: &'static str,
    path: String,
    /// The position of the question whose condition this is.
    before: Option<usize>,
    /// Whether it may speak of today.
    on_a_day: bool,
}

impl<'a> Place<'a> {
    fn of<T>(
        known: &'a Known<'a>,
        questions: &'a QuestionSet,
        module: &'static str,
        declared: &Declared<'_, T>,
    ) -> Place<'a> {
        let position = |question| questions.questions.get_index_of(question);
        Place {
            known,
            questions,
            module,
            path: declared.path.clone(),
            before: declared.before.and_then(position),
            on_a_day: declared.on_a_day,
        }
    }

    fn fault(&self, problem: Problem, found: &mut Vec<Found>) {
        found.push((self.module, self.path.clone(), problem));
    }

    fn condition(&self, condition: &Condition, found: &mut Vec<Found>) {
        condition.each_answer(&mut |id, test| {
            if let Some(question) = self.question(id, found) {
                self.test(id, question, test, found);
            }
        });
    }

    fn question(&self, id: &str, found: &mut Vec<Found>) -> Option<&Question> {
        let questions = &self.questions.questions;
        let Some((position, _, question)) = questions.get_full(id) else {
            let allowed = questions.keys().map(ToString::to_string).collect();
            self.fault(
                Problem::UnknownId {
                    found: id.to_owned(),
                    allowed,
                },
                found,
            );
            return None;
        };
        if self.before.is_some_and(|before| position >= before) {
            self.fault(
                Problem::LaterQuestion {
                    question: id.to_owned(),
                },
                found,
            );
        }
        Some(question)
    }

    fn wrong(&self, id: &str, question: &Question, found: &mut Vec<Found>) {
        let kind = question.kind.name().to_owned();
        self.fault(
            Problem::WrongTest {
                question: id.to_owned(),
                kind,
            },
            found,
        );
    }

    fn test(&self, id: &str, question: &Question, test: &Test, found: &mut Vec<Found>) {
        match (test, question.kind) {
            (Test::Missing | Test::Unknown | Test::Answered, _) | (Test::Is(_), Kind::YesNo) => {}
            (Test::AnyOf(options), Kind::OneOf | Kind::SomeOf) => {
                let allowed = self.known.options(question);
                for option in options
                    .iter()
                    .map(ToString::to_string)
                    .filter(|option| !allowed.contains(option))
                {
                    let problem = Problem::UnknownId {
                        found: option,
                        allowed: allowed.clone(),
                    };
                    self.fault(problem, found);
                }
            }
            (Test::Compare(bounds), Kind::Number | Kind::SomeOf | Kind::Date)
                if !bounds.is_empty() =>
            {
                for (_, bound) in bounds {
                    match (bound, question.kind) {
                        (Bound::Number(_), Kind::Number | Kind::SomeOf)
                        | (Bound::Date(_), Kind::Date) => {}
                        (Bound::Answer(anchor), kind @ (Kind::Number | Kind::Date)) => {
                            self.anchor(anchor, kind, found);
                        }
                        _ => self.wrong(id, question, found),
                    }
                }
            }
            _ => self.wrong(id, question, found),
        }
    }

    /// An anchor must be a question of the kind it is compared with.
    fn anchor(&self, anchor: &RelativeDate, kind: Kind, found: &mut Vec<Found>) {
        if anchor.question == RelativeDate::TODAY && kind == Kind::Date && self.on_a_day {
            return;
        }
        if let Some(question) = self.question(&anchor.question, found)
            && (question.kind != kind || (kind == Kind::Number && anchor.offset.count != 0))
        {
            self.wrong(&anchor.question, question, found);
        }
    }
}

/// Whether a number passes a comparison.
pub(super) fn passes(number: i64, comparison: Comparison, bound: i64) -> bool {
    match comparison {
        Comparison::AtLeast => number >= bound,
        Comparison::AtMost => number <= bound,
        Comparison::Above => number > bound,
        Comparison::Below => number < bound,
    }
}
