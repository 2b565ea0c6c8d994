//! The user's language: choosing it, its messages, dates, numbers, names and order.
//!
//! Knows nobody above it. Everything comes in as values: the environment is read at the edge.

mod check;
mod choice;
mod language;
mod messages;
mod order;
mod spoken;
mod text_language;

pub use check::check_messages;
pub use choice::{Asked, Chosen, Surroundings, choose};
pub use language::{LOCALES, Language, Languages, MessageFiles};
pub use messages::Messages;
pub use order::Order;
pub use spoken::{Spoken, SpokenWords};
pub use text_language::other_language;
