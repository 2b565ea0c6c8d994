//! Conditions: on questions that exist, with tests that their kind can answer, and never on a later
//! question.

use super::Found;
use crate::guide::RelativeDate;
use crate::guide::condition::{Bound, Comparison, Condition, Test};
use crate::guide::declarations::Declared;
use crate::guide::model::{Kind, OptionsFrom, Question, QuestionSet, QuestionsOf};
use crate::guide::module::Facts;
use crate::guide::problem::Problem;

pub(super) fn check(facts: &Facts, found: &mut Vec<Found>) {
    let sets = Sets::of(facts);
    for (module, declared) in facts.declarations() {
        let questions = sets.get(declared.questions);
        for condition in declared.conditions {
            let questions = condition.of.map_or(questions, |of| sets.get(of));
            let place = Place::of(facts, questions, module, &condition);
            place.condition(condition.what, found);
        }
        for date in declared.dates {
            let place = Place::of(facts, questions, module, &date);
            place.anchor(date.what, Kind::Date, found);
        }
    }
}

/// The questions on which things can hang.
pub(super) struct Sets<'a> {
    plan: &'a QuestionSet,
    meeting: QuestionSet,
}

impl<'a> Sets<'a> {
    pub(super) fn of(facts: &'a Facts) -> Sets<'a> {
        Sets {
            plan: &facts.questions,
            meeting: facts.questions.with_meeting(&facts.meeting_questions.own),
        }
    }

    pub(super) fn get(&self, of: QuestionsOf) -> &QuestionSet {
        match of {
            QuestionsOf::Plan => self.plan,
            QuestionsOf::Meeting => &self.meeting,
        }
    }
}

struct Place<'a> {
    facts: &'a Facts,
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
        facts: &'a Facts,
        questions: &'a QuestionSet,
        module: &'static str,
        declared: &Declared<'_, T>,
    ) -> Place<'a> {
        let position = |question| questions.questions.get_index_of(question);
        Place {
            facts,
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
            let allowed = questions.keys().cloned().collect();
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
                let allowed = options_of(self.facts, question);
                for option in options.iter().filter(|option| !allowed.contains(option)) {
                    let problem = Problem::UnknownId {
                        found: option.clone(),
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

/// The ids among which a question lets choose.
pub(super) fn options_of(facts: &Facts, question: &Question) -> Vec<String> {
    match question.options_from {
        None => question.options.clone(),
        Some(OptionsFrom::Countries) => facts.countries.countries.clone(),
        Some(OptionsFrom::Languages) => facts.manifest.languages.keys().cloned().collect(),
        Some(OptionsFrom::Stages) => facts.stages.stages.keys().cloned().collect(),
        Some(OptionsFrom::Levels) => facts.levels.levels.keys().cloned().collect(),
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
