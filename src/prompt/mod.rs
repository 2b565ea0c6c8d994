//! How a person is asked: rich prompts on a terminal, numbered lines elsewhere. Both only pass on
//! what was given; whether it is an answer is decided by the interview.

mod plain;
mod rich;

use std::io;

use crate::interview::{Answer, Given, Progress, Questionnaire};

pub use plain::Plain;
pub use rich::Rich;

/// Lists longer than this are searched rather than listed.
pub const LONG: usize = 30;

/// A question as it is put.
pub struct Asking<'a> {
    pub questionnaire: &'a Questionnaire,
    pub id: &'a str,
    pub progress: Progress<'a>,
    /// What was answered before, if it is asked again.
    pub before: Option<&'a Answer>,
    /// The same in words.
    pub before_words: Option<String>,
}

/// What a person did at a question.
#[derive(Clone, Debug, PartialEq)]
pub enum Reply {
    Given(Given),
    Back,
    Skip,
    Explain,
    Review,
    Note,
    Stop,
}

/// The reply that a sign stands for, at every question that is answered by typing.
fn sign(typed: &str) -> Option<Reply> {
    Some(match typed {
        "?" => Reply::Explain,
        "??" => Reply::Given(Given::Unknown),
        "<" => Reply::Back,
        ">" => Reply::Skip,
        "=" => Reply::Review,
        "+" => Reply::Note,
        "." => Reply::Stop,
        _ => return None,
    })
}

/// Why there is no reply.
#[derive(Debug)]
pub enum Silence {
    /// The input has ended.
    Ended,
    /// Ctrl-C.
    Interrupted,
    Io(io::Error),
}

impl From<io::Error> for Silence {
    fn from(error: io::Error) -> Silence {
        match error.kind() {
            io::ErrorKind::Interrupted => Silence::Interrupted,
            io::ErrorKind::UnexpectedEof => Silence::Ended,
            _ => Silence::Io(error),
        }
    }
}

/// A way of asking.
pub trait Prompter {
    /// Puts a question.
    ///
    /// # Errors
    /// When there is no reply.
    fn ask(&mut self, asking: &Asking<'_>) -> Result<Reply, Silence>;

    /// Lets choose one of several; none when the person would rather not.
    ///
    /// # Errors
    /// When there is no reply.
    fn choose(&mut self, ask: &str, choices: &[String]) -> Result<Option<usize>, Silence>;

    /// Takes a line of text; empty when the person would rather not.
    ///
    /// # Errors
    /// When there is no reply.
    fn line(&mut self, ask: &str) -> Result<String, Silence>;

    /// Says something.
    fn tell(&mut self, text: &str);
}
