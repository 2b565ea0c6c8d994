//! What comes next: the course of an interview.

use std::collections::BTreeSet;

use super::accept::{Given, Refusal, accept};
use super::answer::{Answer, Answers};
use super::evaluation::Evaluation;
use super::questionnaire::Questionnaire;

/// How much is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// The ten to fifteen questions that give something useful.
    FirstPass,
    /// Every question that applies.
    Full,
}

/// An interview under way.
pub struct Interview<'q> {
    questionnaire: &'q Questionnaire,
    answers: Answers,
    scope: Scope,
    /// Passed over in this sitting, so not asked again until the next one.
    skipped: BTreeSet<String>,
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
            skipped: BTreeSet::new(),
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
        self.skipped.clear();
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
            .filter(|(_, question)| self.scope == Scope::Full || evaluation.is_first_pass(question))
            .map(|(id, _)| id.as_str())
            .collect()
    }

    fn is_open(&self, id: &str) -> bool {
        !self.answers.contains_key(id) && !self.skipped.contains(id)
    }

    /// The question to ask now; `None` when nothing is left.
    #[must_use]
    pub fn current(&self) -> Option<&'q str> {
        let course = self.course();
        let chosen = self
            .chosen
            .as_deref()
            .and_then(|chosen| course.iter().find(|id| **id == chosen).copied());
        chosen.or_else(|| course.into_iter().find(|id| self.is_open(id)))
    }

    /// Takes an answer to the current question.
    ///
    /// # Errors
    /// Why it is no answer; the question stays current.
    pub fn answer(&mut self, given: &Given) -> Result<(), Refusal> {
        let Some(id) = self.current() else {
            return Ok(());
        };
        let answer = accept(self.questionnaire, id, given)?;
        self.set(id, answer);
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
    pub fn skip(&mut self) -> Result<(), Refusal> {
        let Some(id) = self.current() else {
            return Ok(());
        };
        if self.questionnaire.question(id).required && !self.answers.contains_key(id) {
            return Err(Refusal::Required);
        }
        self.skipped.insert(id.to_owned());
        self.chosen = None;
        Ok(())
    }

    /// Goes to the question before the current one; false when there is none.
    pub fn back(&mut self) -> bool {
        let course = self.course();
        let position = match self.current() {
            Some(current) => course
                .iter()
                .position(|id| *id == current)
                .unwrap_or_default(),
            None => course.len(),
        };
        match position.checked_sub(1) {
            Some(before) => {
                self.chosen = Some(course[before].to_owned());
                true
            }
            None => false,
        }
    }

    /// Goes to any question that applies.
    pub fn go_to(&mut self, id: &str) {
        self.chosen = Some(id.to_owned());
    }

    /// How far it has come; `None` when nothing is left.
    #[must_use]
    pub fn progress(&self) -> Option<Progress<'q>> {
        let course = self.course();
        let current = self.current()?;
        let left = course
            .iter()
            .filter(|id| **id == current || self.is_open(id))
            .count();
        Some(Progress {
            section: &self.questionnaire.question(current).section,
            total: course.len(),
            left,
        })
    }
}
