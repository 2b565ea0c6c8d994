//! Whether a condition holds, and which questions apply, given answers.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::answer::{Answer, Answers};
use crate::guide::model::Questions;
use crate::guide::{Bound, Comparison, Condition, RelativeDate, Test};

/// The answers that count: those whose question applies. What was answered to a question that is
/// hidden now is kept elsewhere and has no effect here.
pub struct Evaluation<'a> {
    active: BTreeMap<&'a str, &'a Answer>,
    applying: Vec<&'a str>,
}

impl<'a> Evaluation<'a> {
    /// Finds, in the order of the guide, which questions apply. One pass is enough: conditions only
    /// look back.
    #[must_use]
    pub fn new(questions: &'a Questions, answers: &'a Answers) -> Evaluation<'a> {
        let mut evaluation = Evaluation {
            active: BTreeMap::new(),
            applying: Vec::new(),
        };
        for (id, question) in &questions.questions {
            if question
                .when
                .as_ref()
                .is_none_or(|when| evaluation.holds(when))
            {
                evaluation.applying.push(id);
                if let Some(answer) = answers.get(id) {
                    evaluation.active.insert(id, answer);
                }
            }
        }
        evaluation
    }

    /// The questions that apply, in order.
    #[must_use]
    pub fn applying(&self) -> &[&'a str] {
        &self.applying
    }

    /// Whether a question applies.
    #[must_use]
    pub fn applies(&self, id: &str) -> bool {
        self.applying.contains(&id)
    }

    /// The answer that counts, if there is one.
    #[must_use]
    pub fn answer(&self, id: &str) -> Option<&'a Answer> {
        self.active.get(id).copied()
    }

    /// The real answer: neither blank nor "don't know yet".
    #[must_use]
    pub fn real(&self, id: &str) -> Option<&'a Answer> {
        self.answer(id).filter(|answer| **answer != Answer::Unknown)
    }

    /// Whether a condition holds.
    #[must_use]
    pub fn holds(&self, condition: &Condition) -> bool {
        match condition {
            Condition::All(parts) => parts.iter().all(|part| self.holds(part)),
            Condition::Any(parts) => parts.iter().any(|part| self.holds(part)),
            Condition::Not(part) => !self.holds(part),
            Condition::Answer(question, test) => self.passes(question, test),
        }
    }

    /// The date of an anchor, if its question has one.
    #[must_use]
    pub fn date(&self, anchor: &RelativeDate) -> Option<Date> {
        anchor.at(self.real(&anchor.question)?.date()?)
    }

    fn passes(&self, question: &str, test: &Test) -> bool {
        let answer = self.real(question);
        match (test, answer) {
            (Test::Missing, answer) => answer.is_none(),
            (Test::Unknown, _) => self.answer(question) == Some(&Answer::Unknown),
            (Test::Answered, answer) => answer.is_some(),
            (_, None) => false,
            (Test::Is(expected), Some(answer)) => *answer == Answer::YesNo(*expected),
            (Test::AnyOf(options), Some(answer)) => answer
                .options()
                .iter()
                .any(|option| options.contains(option)),
            (Test::Compare(bounds), Some(answer)) => bounds.iter().all(|(comparison, bound)| {
                self.compares(answer, *comparison, bound).unwrap_or(false)
            }),
        }
    }

    /// `None` when the answer it is compared with is missing.
    fn compares(&self, answer: &Answer, comparison: Comparison, bound: &Bound) -> Option<bool> {
        let ordering = match (answer, bound) {
            (Answer::Number(number), Bound::Number(bound)) => number.cmp(bound),
            (Answer::Number(number), Bound::Answer(anchor)) => {
                number.cmp(&self.real(&anchor.question)?.number()?)
            }
            (Answer::Options(options), Bound::Number(bound)) => {
                i64::try_from(options.len()).ok()?.cmp(bound)
            }
            (Answer::Date(date), Bound::Date(bound)) => date.cmp(bound),
            (Answer::Date(date), Bound::Answer(anchor)) => date.cmp(&self.date(anchor)?),
            _ => return None,
        };
        Some(match comparison {
            Comparison::AtLeast => ordering.is_ge(),
            Comparison::AtMost => ordering.is_le(),
            Comparison::Above => ordering.is_gt(),
            Comparison::Below => ordering.is_lt(),
        })
    }
}
