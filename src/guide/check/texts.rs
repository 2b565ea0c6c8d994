//! Texts: blanks that something can fill, parts that do what is asked of the text.

use indexmap::IndexMap;

use super::references::Checking;
use crate::guide::model::{Asked, Blank, TextKind, TextKinds};
use crate::guide::module::Module as _;
use crate::guide::problem::Problem;

impl Checking<'_, '_> {
    pub(super) fn texts(&mut self) {
        let facts = self.facts;
        for (id, blank) in &facts.texts.blanks {
            self.blank(TextKinds::NAME, &format!("blanks.{id}"), blank);
        }
        for (id, kind) in &facts.texts.kinds {
            self.kind(&format!("kinds.{id}"), kind);
        }
        self.asks("asks", &facts.texts.asks);
    }

    /// What fills a blank of a module is there.
    pub(super) fn blank(&mut self, module: &'static str, path: &str, blank: &Blank) {
        let (of_plan, of_meeting) = (
            &self.facts.questions.questions,
            &self.facts.meeting_questions.own.questions,
        );
        let (field, questions, id) = match (&blank.answer, &blank.meeting) {
            (Some(answer), _) => ("answer", of_plan, answer),
            (None, Some(meeting)) => ("meeting", of_meeting, meeting),
            (None, None) => {
                if !blank.options.is_empty() {
                    let name = "answer".to_owned();
                    self.fault(module, path.to_owned(), Problem::MissingField { name });
                }
                return;
            }
        };
        let known = questions.keys().map(String::as_str);
        self.known(module, &format!("{path}.{field}"), id, known);
        let Some(question) = questions.get(id) else {
            return;
        };
        let allowed = super::conditions::options_of(self.facts, question);
        let allowed = allowed.iter().map(String::as_str);
        for option in &blank.options {
            self.known(module, &format!("{path}.options"), option, allowed.clone());
        }
    }

    fn kind(&mut self, path: &str, kind: &TextKind) {
        let texts = &self.facts.texts;
        let shared = texts.asks.keys().map(String::as_str);
        for asked in &kind.also_asks {
            let path = format!("{path}.also-asks");
            self.known("texts", &path, asked, shared.clone());
        }
        let sentences = texts.sentences.iter().map(String::as_str);
        let asks = kind.asks.keys().chain(&kind.also_asks);
        let asks = asks.map(String::as_str);
        for (part, of_part) in &kind.parts {
            let path = |field| format!("{path}.parts.{part}.{field}");
            for asked in &of_part.covers {
                self.known("texts", &path("covers"), asked, asks.clone());
            }
            if let Some(sentence) = &of_part.sentence {
                self.known("texts", &path("sentence"), sentence, sentences.clone());
            }
        }
        self.asks(&format!("{path}.asks"), &kind.asks);
    }

    fn asks(&mut self, path: &str, asks: &IndexMap<String, Asked>) {
        let facts = self.facts;
        let requirements = facts.standards.requirements.keys().map(String::as_str);
        let local = facts.standards.local.keys().map(String::as_str);
        for (id, asked) in asks {
            let path = |field| format!("{path}.{id}.{field}");
            if let Some(requirement) = &asked.requirement {
                let known = requirements.clone();
                self.known("texts", &path("requirement"), requirement, known);
            }
            if let Some(rule) = &asked.local_rule {
                self.known("texts", &path("local-rule"), rule, local.clone());
            }
        }
    }
}
