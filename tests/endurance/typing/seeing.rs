//! What somebody sees at the terminal, and waits to see: which question is asked, or what else.

use cocreate::guide::LastingText;
use cocreate::guide::model::Kind;

use super::{LONG, Somebody, one_line};
use crate::session::Terminal;

/// What is asked now.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Seen {
    Question {
        id: String,
        text: String,
    },
    Language,
    WhatNext {
        text: String,
    },
    /// Long reading goes on.
    More,
    Ended,
}

impl Somebody {
    pub(super) fn terminal(&mut self) -> &mut Terminal {
        self.terminal.as_mut().expect("somebody sits there")
    }

    pub(super) fn sends(&mut self, keys: &str) {
        self.did.push(format!("sends {keys:?}"));
        if self.plain {
            self.terminal().send(&keys.replace('\r', "\n"));
        } else {
            self.terminal().press(keys);
        }
    }

    pub(super) fn message(&self, id: &str) -> String {
        one_line(&self.words.message(id))
    }

    /// How a line begins that may be cut at the edge of the screen.
    pub(super) fn begin_of(&self, id: &str) -> String {
        self.message(id).chars().take(20).collect()
    }

    /// Waits until a text stands there, and a prompt below it.
    pub(super) fn reads(&mut self, text: &str) -> String {
        let text = one_line(text);
        let plain = self.plain;
        let what = format!("{text:?}");
        let sought = |said: &str| {
            (said.contains(&text) && (!plain || said.ends_with('>'))).then(|| said.to_owned())
        };
        let found = self.terminal().reads(&what, sought);
        found.unwrap_or_else(|| panic!("ended before {text:?}: {}", self.screen()))
    }

    pub(super) fn screen(&mut self) -> String {
        self.terminal().screen()
    }

    pub(super) fn ends(&mut self) {
        let ended = self.terminal().reads("the end", |_| None::<()>);
        assert!(ended.is_none());
    }

    /// What is asked now.
    pub(super) fn looks(&mut self) -> Seen {
        let words = &self.words;
        let questionnaire = &words.questionnaire;
        let sides: Vec<&str> = questionnaire
            .option_ids("side")
            .iter()
            .map(LastingText::as_str)
            .collect();
        let mut asks = Vec::new();
        for id in questionnaire.facts().questions.keys() {
            let marker = one_line(&self.marker(id));
            for side in sides.iter().copied().map(Some).chain([None]) {
                let ask = one_line(questionnaire.text_for(side, id, "ask"));
                asks.push((id.to_string(), ask, marker.clone()));
            }
        }
        let next = self.begin_of("interview-next-show");
        let last = self.begin_of("interview-menu-review");
        let language = self.message("interview-which-language");
        let before = [("answer", "".into())];
        let before = one_line(&self.words.messages.text("interview-before", &before));
        let answered: Vec<String> = self.meant.keys().cloned().collect();
        let more = self.message("common-more");
        let (plain, speaks) = (self.plain, self.speaks);
        let sought = |text: &str| {
            if text.ends_with(&more) {
                return Some(Seen::More);
            }
            if plain && !text.ends_with('>') {
                return None;
            }
            let asked = asks.iter().filter_map(|(id, ask, marker)| {
                let at = text.rfind(ask)?;
                let mut below = &text[at..];
                if answered.contains(id) {
                    below = &below[below.find(&before)? + before.len()..];
                }
                below.contains(marker).then_some((at, ask.len(), id))
            });
            let question = asked.max();
            let after = text
                .rfind(&next)
                .filter(|at| question.is_none_or(|it| it.0 < *at));
            // Its last line says that all of them are there.
            if after.is_some_and(|at| text[at..].contains(&last)) {
                return Some(Seen::WhatNext {
                    text: text.to_owned(),
                });
            }
            if let Some((_, _, id)) = question {
                return Some(Seen::Question {
                    id: id.clone(),
                    text: text.to_owned(),
                });
            }
            (!speaks && text.contains(&language)).then_some(Seen::Language)
        };
        let terminal = self.terminal.as_ref().expect("somebody sits there");
        terminal.reads("a prompt", sought).unwrap_or(Seen::Ended)
    }

    pub(super) fn kind(&self, id: &str) -> Kind {
        self.words.questionnaire.kind(id).expect("a question")
    }

    pub(super) fn is_long(&self, id: &str) -> bool {
        self.words.questionnaire.option_ids(id).len() > LONG
    }

    /// What stands at the prompt of a question.
    pub(super) fn marker(&self, id: &str) -> String {
        if self.plain {
            return String::new();
        }
        let with = |message: &str, name: &str, value: &str| {
            self.words
                .messages
                .text(message, &[(name, value.to_owned().into())])
        };
        match self.kind(id) {
            Kind::OneOf if self.is_long(id) => self.message("interview-type-to-find"),
            Kind::YesNo | Kind::OneOf => self.message("interview-your-answer"),
            Kind::SomeOf => match self
                .words
                .questionnaire
                .question(id)
                .and_then(|it| it.limit)
            {
                None => self.message("interview-your-answers"),
                Some(_) => String::new(),
            },
            Kind::Number => with("interview-how-number", "unit", self.unit(id)),
            Kind::Date => self.message("interview-how-date"),
            Kind::Time => self.message("interview-how-time"),
            Kind::TimeZones => self.message("interview-how-zones"),
            Kind::Text => self.message("interview-how-text"),
        }
    }

    pub(super) fn unit(&self, id: &str) -> &str {
        self.words.questionnaire.unit(id).unwrap_or_default()
    }
}
