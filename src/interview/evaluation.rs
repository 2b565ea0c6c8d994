//! Whether a condition holds, and which questions apply, given answers.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::answer::{Answer, Answers};
use crate::guide::model::{Question, QuestionSet};
use crate::guide::{Bound, Comparison, Condition, FirstKnown, RelativeDate, Test};

/// The answers that count: those whose question applies. What was answered to a question that is
/// hidden now is kept elsewhere and has no effect here.
#[derive(Clone)]
pub struct Evaluation<'a> {
    questions: &'a QuestionSet,
    active: BTreeMap<&'a str, &'a Answer>,
    applying: Vec<&'a str>,
    /// Whether each question applies, by its place in the guide.
    applies: Vec<bool>,
    /// The day that counts as today; none where only questions are chosen, which never hang on it.
    today: Option<Date>,
}

impl<'a> Evaluation<'a> {
    /// Finds, in the order of the guide, which questions apply. One pass is enough: conditions only
    /// look back.
    #[must_use]
    pub fn new(questions: &'a QuestionSet, answers: &'a Answers) -> Evaluation<'a> {
        let mut evaluation = Evaluation {
            questions,
            active: BTreeMap::new(),
            applying: Vec::new(),
            applies: Vec::with_capacity(questions.questions.len()),
            today: None,
        };
        for (id, question) in &questions.questions {
            let when = question.when.as_ref();
            let applies = when.is_none_or(|when| evaluation.holds(when));
            evaluation.applies.push(applies);
            if applies {
                evaluation.applying.push(id);
                if let Some(answer) = answers.get(id.as_str()) {
                    evaluation.active.insert(id, answer);
                }
            }
        }
        evaluation
    }

    /// The same, looked at on a day.
    #[must_use]
    pub fn on(mut self, today: Date) -> Evaluation<'a> {
        self.today = Some(today);
        self
    }

    /// The same, as if this had been answered to a question that applies.
    #[must_use]
    pub fn with(&self, id: &'a str, answer: &'a Answer) -> Evaluation<'a> {
        let mut other = self.clone();
        other.active.insert(id, answer);
        other
    }

    /// The questions that apply, in order.
    #[must_use]
    pub fn applying(&self) -> &[&'a str] {
        &self.applying
    }

    /// Whether a question applies.
    #[must_use]
    pub fn applies(&self, id: &str) -> bool {
        // Not looked for among those that apply: guides are edited, and may have thousands.
        let place = self.questions.questions.get_index_of(id);
        place.is_some_and(|place| self.applies.get(place) == Some(&true))
    }

    /// Whether a question belongs to the first pass, as far as things stand.
    #[must_use]
    pub fn is_first_pass(&self, question: &Question) -> bool {
        let under_condition = question.first_pass_when.as_ref();
        question.first_pass || under_condition.is_some_and(|when| self.holds(when))
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
            Condition::Answer(question, test) => self.passes(question, test).unwrap_or(false),
        }
    }

    /// The questions that apply and have no real answer, where only their answers will tell whether
    /// the condition holds; none where that is settled already.
    #[must_use]
    pub fn hangs_on<'c>(&self, condition: &'c Condition) -> Vec<&'c str> {
        let mut questions = Vec::new();
        if self.settled(condition).is_none() {
            condition.each_answer(&mut |question, _| {
                if self.applies(question)
                    && self.real(question).is_none()
                    && !questions.contains(&question)
                {
                    questions.push(question);
                }
            });
        }
        questions
    }

    /// Whether a condition holds whatever will be answered to the questions still open; `None`
    /// where that depends.
    #[must_use]
    pub fn settled(&self, condition: &Condition) -> Option<bool> {
        // One part with the deciding outcome is enough; otherwise one open part leaves all open.
        let settle = |parts: &[Condition], deciding: bool| {
            let parts: Vec<_> = parts.iter().map(|part| self.settled(part)).collect();
            if parts.contains(&Some(deciding)) {
                Some(deciding)
            } else if parts.contains(&None) {
                None
            } else {
                Some(!deciding)
            }
        };
        match condition {
            Condition::All(parts) => settle(parts, false),
            Condition::Any(parts) => settle(parts, true),
            Condition::Not(part) => self.settled(part).map(|holds| !holds),
            Condition::Answer(question, test) => self.passes(question, test),
        }
    }

    /// The questions whose answers settle that a condition holds, or that it does not.
    #[must_use]
    pub fn settling<'c>(&self, condition: &'c Condition) -> Vec<&'c str> {
        let mut found = Vec::new();
        self.find_settling(condition, &mut found);
        found
    }

    fn find_settling<'c>(&self, condition: &'c Condition, found: &mut Vec<&'c str>) {
        let Some(holds) = self.settled(condition) else {
            return;
        };
        match condition {
            Condition::All(parts) | Condition::Any(parts) => {
                let parts = parts
                    .iter()
                    .filter(|part| self.settled(part) == Some(holds));
                parts.for_each(|part| self.find_settling(part, found));
            }
            Condition::Not(part) => self.find_settling(part, found),
            Condition::Answer(question, _) => {
                if !found.contains(&question.as_str()) {
                    found.push(question);
                }
            }
        }
    }

    /// The date of an anchor: today's, or its question's, if that has one.
    #[must_use]
    pub fn date(&self, anchor: &RelativeDate) -> Option<Date> {
        if anchor.question == RelativeDate::TODAY {
            return anchor.at(self.today?);
        }
        anchor.at(self.real(&anchor.question)?.date()?)
    }

    /// The first date of several that is known.
    #[must_use]
    pub fn first_known(&self, dates: &FirstKnown) -> Option<Date> {
        dates.0.iter().find_map(|anchor| self.date(anchor))
    }

    /// `None` when only an answer still to come can tell.
    fn passes(&self, question: &str, test: &Test) -> Option<bool> {
        let answer = self.real(question);
        Some(match (test, answer) {
            (Test::Missing, answer) => answer.is_none(),
            (Test::Unknown, _) => self.answer(question) == Some(&Answer::Unknown),
            (Test::Answered, answer) => answer.is_some(),
            (_, None) if self.applies(question) => return None,
            (_, None) => false,
            (Test::Is(expected), Some(answer)) => *answer == Answer::YesNo(*expected),
            (Test::AnyOf(options), Some(answer)) => answer
                .options()
                .iter()
                .any(|option| options.iter().any(|id| id.as_str() == option)),
            (Test::Compare(bounds), Some(answer)) => bounds.iter().all(|(comparison, bound)| {
                self.compares(answer, *comparison, bound).unwrap_or(false)
            }),
        })
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
