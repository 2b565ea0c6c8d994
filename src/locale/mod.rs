//! The user's language: choosing it, its messages, dates, numbers, names and order.
//!
//! Knows nobody above it. Everything comes in as values: the environment is read at the edge.

mod choice;
mod language;
mod messages;
mod order;

pub use choice::{Asked, Chosen, Surroundings, choose};
pub use language::Language;
pub use messages::Messages;
pub use order::Order;
