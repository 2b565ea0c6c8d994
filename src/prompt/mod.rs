//! How a person is asked: lists on a terminal, numbered lines elsewhere. Both understand what is
//! typed in the same way (`typed.rs`) and only pass it on; whether it is an answer is decided by
//! the interview.

mod plain;
mod terminal;
mod theme;
mod typed;

use std::io;

use crate::interview::{Answer, Given, Progress, Questionnaire};

pub use plain::Plain;
pub use terminal::{
    Console, Key, Keyboard, Screen, Terminal, give_back_for_good, lines_of_process,
};

/// Lists longer than this are searched rather than listed.
pub const LONG: usize = 30;

/// A question as it is put.
pub struct Asking<'a> {
    pub questionnaire: &'a Questionnaire,
    pub id: &'a str,
    /// The question in the words for the side that answers.
    pub ask: &'a str,
    pub progress: Progress<'a>,
    /// A slip could harm people: only whoever has seen the question answers it.
    pub careful: bool,
    /// What was answered before, if it is asked again.
    pub before: Option<&'a Answer>,
    /// The same in words.
    pub before_words: Option<String>,
}

#[cfg(test)]
impl<'a> Asking<'a> {
    /// A question that was not answered before, in the middle of an interview.
    pub fn of_test(questionnaire: &'a Questionnaire, id: &'a str) -> Asking<'a> {
        let section = &questionnaire.question(id).expect("a question").section;
        Asking {
            questionnaire,
            id,
            ask: questionnaire.text(id, "ask"),
            progress: Progress {
                section,
                left: 3,
                total: 10,
            },
            careful: false,
            before: None,
            before_words: None,
        }
    }
}

/// What a person did at a question.
#[derive(Clone, Debug, PartialEq)]
pub enum Reply {
    Given(Given),
    Back,
    Skip,
    Explain,
    Review,
    /// A note on the question; what it says, if that was typed at once.
    Note(Option<String>),
    Stop,
    /// Nothing yet: the question is put again.
    Again,
}

/// Why there is no reply.
#[derive(Debug)]
pub enum NoReply {
    /// The input has ended.
    Ended,
    /// Ctrl-C.
    Interrupted,
    Io(io::Error),
}

impl From<io::Error> for NoReply {
    fn from(error: io::Error) -> NoReply {
        match error.kind() {
            io::ErrorKind::Interrupted => NoReply::Interrupted,
            io::ErrorKind::UnexpectedEof => NoReply::Ended,
            _ => NoReply::Io(error),
        }
    }
}

/// A way of asking.
pub trait Prompter {
    /// Puts a question.
    ///
    /// # Errors
    /// When there is no reply.
    fn ask(&mut self, asking: &Asking<'_>) -> Result<Reply, NoReply>;

    /// Lets choose one of several; none when the person would rather not.
    ///
    /// # Errors
    /// When there is no reply.
    fn choose(&mut self, ask: &str, choices: &[String]) -> Result<Option<usize>, NoReply>;

    /// Takes a line of text; empty when the person would rather not.
    ///
    /// # Errors
    /// When there is no reply.
    fn line(&mut self, ask: &str) -> Result<String, NoReply>;

    /// Says something.
    fn tell(&mut self, text: &str);
}

#[cfg(test)]
mod scripted;
#[cfg(test)]
pub(crate) use scripted::{Act, Scripted, Seen};
#[cfg(test)]
pub(crate) use terminal::ScriptedScreen;
