//! What comes next: the course of an interview.

use std::collections::BTreeSet;

use super::accept::{AnswerError, Given, accept};
use super::answer::{Answer, Answers};
use super::evaluation::Evaluation;
use super::questionnaire::Questionnaire;
use crate::guide::Id;

/// How much is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Scope {
    /// The ten to fifteen questions that give something useful.
    FirstPass,
    /// Every question that applies.
    Full,
    /// These questions, answered before or not, and what they hang on.
    Only(Vec<String>),
}

/// An interview under way.
pub struct Interview<'q> {
    questionnaire: &'q Questionnaire,
    answers: Answers,
    scope: Scope,
    /// Answered or passed over in this session, so not asked again until the next one.
    done: BTreeSet<String>,
    /// The question that a person went back to or chose; otherwise the next open one is asked.
    chosen: Option<String>,
}

/// How far an interview has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress<'q> {
    /// The id of the section of the current question.
    pub section: &'q str,
    /// How many questions of this scope apply now.
    pub total: usize,
    /// How many of them are still to come, the current one included.
    pub left: usize,
}

impl<'q> Interview<'q> {
    /// Begins, or goes on where the answers stop.
    #[must_use]
    pub fn new(questionnaire: &'q Questionnaire, answers: Answers, scope: Scope) -> Interview<'q> {
        Interview {
            questionnaire,
            answers,
            scope,
            done: BTreeSet::new(),
            chosen: None,
        }
    }

    /// The answers so far, those to hidden questions included.
    #[must_use]
    pub fn answers(&self) -> &Answers {
        &self.answers
    }

    /// Widens the interview to every question.
    pub fn ask_everything(&mut self) {
        self.scope = Scope::Full;
        self.done.clear();
    }

    /// The questions of this scope that apply now, in order.
    #[must_use]
    pub fn course(&self) -> Vec<&'q str> {
        let facts = self.questionnaire.facts();
        let evaluation = Evaluation::new(facts, &self.answers);
        let applying = facts
            .questions
            .iter()
            .filter(|(id, _)| evaluation.applies(id));
        applying
            .filter(|(id, question)| match &self.scope {
                Scope::FirstPass => evaluation.is_first_pass(question),
                Scope::Full => true,
                Scope::Only(ids) => ids.iter().any(|only| *id == only),
            })
            .map(|(id, _)| id.as_str())
            .collect()
    }

    /// Every question that applies now, in order, whatever the scope.
    #[must_use]
    pub fn applying(&self) -> Vec<&'q str> {
        let facts = self.questionnaire.facts();
        let evaluation = Evaluation::new(facts, &self.answers);
        let ids = facts.questions.keys().map(Id::as_str);
        ids.filter(|id| evaluation.applies(id)).collect()
    }

    fn is_open(&self, id: &str) -> bool {
        let answered = match self.scope {
            Scope::Only(_) => false,
            Scope::FirstPass | Scope::Full => self.answers.contains_key(id),
        };
        !answered && !self.done.contains(id)
    }

    /// The question to ask now; `None` when nothing is left.
    #[must_use]
    pub fn current(&self) -> Option<&'q str> {
        let facts = self.questionnaire.facts();
        let chosen = self.chosen.as_ref().and_then(|chosen| {
            let id = facts.questions.id(chosen)?;
            let evaluation = Evaluation::new(facts, &self.answers);
            evaluation.applies(&id).then_some(id.as_str())
        });
        chosen.or_else(|| self.course().into_iter().find(|id| self.is_open(id)))
    }

    /// The questions still to come, the current one included.
    #[must_use]
    pub fn left(&self) -> Vec<&'q str> {
        let current = self.current();
        let course = self.course().into_iter();
        course
            .filter(|id| Some(*id) == current || self.is_open(id))
            .collect()
    }

    /// Takes an answer to the current question.
    ///
    /// # Errors
    /// Why it is no answer; the question stays current.
    pub fn answer(&mut self, given: &Given) -> Result<(), AnswerError> {
        let Some(id) = self.current() else {
            return Ok(());
        };
        let answer = accept(self.questionnaire, id, given)?;
        self.set(id, answer);
        self.done.insert(id.to_owned());
        self.chosen = None;
        Ok(())
    }

    /// Sets an accepted answer, keeping the order of the guide.
    pub fn set(&mut self, id: &str, answer: Answer) {
        self.answers.insert(id.to_owned(), answer);
        let questions = &self.questionnaire.facts().questions;
        self.answers.sort_by_key(|id, _| questions.get_index_of(id));
    }

    /// Leaves the current question blank for now, or as it was answered before.
    ///
    /// # Errors
    /// When a plan cannot do without it.
    pub fn skip(&mut self) -> Result<(), AnswerError> {
        let Some(id) = self.current() else {
            return Ok(());
        };
        let question = self.questionnaire.question(id);
        let required = question.is_some_and(|question| question.required);
        if required && !self.answers.contains_key(id) {
            return Err(AnswerError::Required);
        }
        self.done.insert(id.to_owned());
        self.chosen = None;
        Ok(())
    }

    /// Goes to the question before the current one; false when there is none.
    pub fn back(&mut self) -> bool {
        let course = self.course();
        let order = |id: &str| self.questionnaire.facts().questions.get_index_of(id);
        let current = self.current();
        let position = course
            .iter()
            .take_while(|id| current.is_none_or(|current| order(id) < order(current)))
            .count();
        match position.checked_sub(1) {
            Some(before) => {
                self.chosen = Some(course[before].to_owned());
                true
            }
            None => false,
        }
    }

    /// Goes to any question that applies, also to one that this scope does not ask.
    pub fn go_to(&mut self, id: &str) {
        self.chosen = Some(id.to_owned());
    }

    /// How far it has come; `None` when nothing is left.
    #[must_use]
    pub fn progress(&self) -> Option<Progress<'q>> {
        let course = self.course();
        let current = self.current()?;
        let others = course
            .iter()
            .filter(|id| **id != current && self.is_open(id));
        let left = 1 + others.count();
        Some(Progress {
            section: &self.questionnaire.question(current)?.section,
            total: course.len().max(left),
            left,
        })
    }
}

/// A question with those that must be answered before it can be asked, as far as they are not: in
/// the order of the guide.
#[must_use]
pub fn with_what_it_hangs_on(
    questionnaire: &Questionnaire,
    answers: &Answers,
    id: &str,
) -> Vec<String> {
    let facts = questionnaire.facts();
    let evaluation = Evaluation::new(facts, answers);
    let mut wanted = vec![id.to_owned()];
    let mut position = 0;
    while let Some(question) = wanted.get(position).cloned() {
        let asked = facts.questions.get(&question);
        if let Some(when) = asked.and_then(|asked| asked.when.as_ref())
            && !evaluation.applies(&question)
        {
            when.each_answer(&mut |before, _| {
                let open = evaluation.real(before).is_none() || position == 0;
                if open && !wanted.iter().any(|known| known == before) {
                    wanted.push(before.to_owned());
                }
            });
        }
        position += 1;
    }
    wanted.sort_by_key(|id| facts.questions.get_index_of(id));
    wanted
}
