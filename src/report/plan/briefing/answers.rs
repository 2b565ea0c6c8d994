//! What was answered, in words: the answers, those still wanting, and the plan's own dates.

use jiff::civil::Date;
use serde::Serialize;

use super::Writer;
use crate::guide::model::{Kind, StoredIn};
use crate::plan::Tailored;
use crate::report::answer_words;

/// An answer in words.
#[derive(Clone, Debug, Serialize)]
pub struct Said {
    pub question: String,
    pub section: String,
    pub label: String,
    pub answer: String,
    /// Whether it is a text of the person's own.
    #[serde(skip)]
    pub written: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// A question still open.
#[derive(Clone, Debug, Serialize)]
pub struct Open {
    pub question: String,
    pub ask: String,
    pub unknown: bool,
    pub decisive: bool,
}

/// A date of the plan.
#[derive(Clone, Debug, Serialize)]
pub struct Dated {
    pub question: String,
    pub label: String,
    pub date: Date,
}

impl Writer<'_> {
    /// Answers in words, those of the profile first.
    pub(super) fn said(&self) -> (Vec<Said>, Vec<Said>) {
        let questionnaire = &self.parts.questionnaire;
        let applying = self.evaluation.applying().iter();
        let said = applying.filter_map(|id| {
            let question = questionnaire.question(id)?;
            Some(Said {
                question: (*id).to_owned(),
                section: question.section.to_string(),
                label: questionnaire.text(id, "short").to_owned(),
                answer: self.answer(id)?,
                written: question.kind.is_written(),
                note: self.plan.notes.get(*id).cloned(),
            })
        });
        let in_profile = StoredIn::Profile;
        said.partition(|said| {
            let question = questionnaire.question(&said.question);
            question.is_some_and(|question| question.stored_in == in_profile)
        })
    }

    /// An answer in words; stages are called as in all else that is said of the plan.
    fn answer(&self, question: &str) -> Option<String> {
        let answer = self.evaluation.answer(question)?;
        let stages = self.stages();
        if *self.parts.manifest.roles.stages == *question && !stages.is_empty() {
            let names: Vec<&str> = stages.iter().map(|stage| stage.name.as_str()).collect();
            return Some(self.messages.series(&names));
        }
        let questionnaire = &self.parts.questionnaire;
        Some(answer_words(questionnaire, question, answer, self.messages))
    }

    pub(super) fn open_questions(&self, tailored: &Tailored) -> Vec<Open> {
        let open = tailored.open.iter().map(|question| Open {
            question: question.id.clone(),
            ask: self
                .parts
                .questionnaire
                .text(&question.id, "ask")
                .to_owned(),
            unknown: question.unknown,
            decisive: question.decisive,
        });
        open.collect()
    }

    pub(super) fn dates(&self) -> Vec<Dated> {
        let questionnaire = &self.parts.questionnaire;
        let asked = self
            .evaluation
            .applying()
            .iter()
            .filter(|id| questionnaire.kind(id) == Some(Kind::Date));
        let mut dates: Vec<Dated> = asked
            .filter_map(|id| {
                let date = self.evaluation.real(id)?.date()?;
                Some(Dated {
                    question: (*id).to_owned(),
                    label: questionnaire.text(id, "short").to_owned(),
                    date,
                })
            })
            .collect();
        dates.sort_by_key(|dated| dated.date);
        dates
    }
}
