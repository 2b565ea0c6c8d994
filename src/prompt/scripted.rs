//! A person whose every reply was written down before, for tests of what is done with replies.

#![cfg(test)]

use std::collections::VecDeque;

use super::{Asking, NoReply, Prompter, Reply};

/// What the person does next.
pub enum Act {
    /// Replies to a question.
    Reply(Reply),
    /// Takes the choice of this name.
    Choose(String),
    /// Types a line where one is asked for.
    Line(&'static str),
    /// Presses Ctrl-C.
    Interrupt,
}

/// A person who does one thing after the other, and leaves when none is left.
#[derive(Default)]
pub struct Scripted<'t> {
    acts: VecDeque<Act>,
    /// Looks somewhere each time that a question is put.
    look: Option<Box<dyn Fn() -> String + 't>>,
    pub seen: Seen,
}

/// What the person saw.
#[derive(Default)]
pub struct Seen {
    /// The questions that were put, each with the answer before and what was to be seen elsewhere.
    pub asked: Vec<Asked>,
    pub told: Vec<String>,
    pub offered: Vec<Vec<String>>,
}

/// A question that was put.
pub struct Asked {
    pub id: String,
    pub before: Option<String>,
    pub looked: String,
}

impl Seen {
    /// The questions in the order in which they were put.
    pub fn questions(&self) -> Vec<&str> {
        self.asked.iter().map(|asked| asked.id.as_str()).collect()
    }

    /// Whether something was told that holds this.
    pub fn was_told(&self, text: &str) -> bool {
        self.told.iter().any(|told| told.contains(text))
    }
}

impl<'t> Scripted<'t> {
    pub fn new(acts: impl IntoIterator<Item = Act>) -> Scripted<'t> {
        Scripted {
            acts: acts.into_iter().collect(),
            ..Scripted::default()
        }
    }

    /// The same, looking somewhere each time that a question is put.
    pub fn looking(self, look: impl Fn() -> String + 't) -> Scripted<'t> {
        Scripted {
            look: Some(Box::new(look)),
            ..self
        }
    }

    fn next(&mut self) -> Result<Act, NoReply> {
        match self.acts.pop_front() {
            Some(Act::Interrupt) => Err(NoReply::Interrupted),
            Some(act) => Ok(act),
            None => Err(NoReply::Ended),
        }
    }
}

impl Prompter for Scripted<'_> {
    fn ask(&mut self, asking: &Asking<'_>) -> Result<Reply, NoReply> {
        self.seen.asked.push(Asked {
            id: asking.id.to_owned(),
            before: asking.before_words.clone(),
            looked: self.look.as_ref().map(|look| look()).unwrap_or_default(),
        });
        match self.next()? {
            Act::Reply(reply) => Ok(reply),
            _ => panic!("a question is put: {}", asking.id),
        }
    }

    fn choose(&mut self, ask: &str, choices: &[String]) -> Result<Option<usize>, NoReply> {
        self.seen.offered.push(choices.to_vec());
        let Act::Choose(name) = self.next()? else {
            panic!("a choice is offered: {ask}")
        };
        let place = choices.iter().position(|choice| *choice == name);
        assert!(place.is_some(), "{name:?} is not among {choices:?}");
        Ok(place)
    }

    fn line(&mut self, ask: &str) -> Result<String, NoReply> {
        match self.next()? {
            Act::Line(line) => Ok(line.to_owned()),
            _ => panic!("a line is asked for: {ask}"),
        }
    }

    fn tell(&mut self, text: &str) {
        self.seen.told.push(text.to_owned());
    }
}
