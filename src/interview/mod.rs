//! The question engine: pure values in, values out. No terminal, no files, no clock.
//!
//! One path for every way of answering: prompts and answers files make a [`Given`], [`accept`]
//! turns it into an [`Answer`] or says why not, and [`Interview`] knows what comes next.

mod accept;
mod answer;
mod evaluation;
mod flow;
mod questionnaire;
mod time_zones;

pub use accept::{AnswerError, Given, accept};
pub(crate) use accept::{LETTER_LIMIT, check_text};
pub use answer::{Answer, Answers};
pub use evaluation::Evaluation;
pub use flow::{Interview, Progress, Scope, with_what_it_hangs_on};
pub use questionnaire::{Choice, Questionnaire};
