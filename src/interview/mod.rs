//! The question engine: pure values in, values out. No terminal, no files, no clock.
//!
//! One path for every way of answering: prompts and answers files make a [`Given`], [`accept`]
//! turns it into an [`Answer`] or says why not, and [`Interview`] knows what comes next.

mod accept;
mod answer;
mod applies;
mod engine;
mod questionnaire;

pub use accept::{Given, Refusal, accept, hides};
pub(crate) use accept::{MOST_LETTERS, check_text};
pub use answer::{Answer, Answers};
pub use applies::Situation;
pub use engine::{Interview, Progress, Scope};
pub use questionnaire::{Choice, Questionnaire};
