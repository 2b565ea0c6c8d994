//! The texts that a process needs: which there are, and each made of a plan's own answers.

mod blanks;
mod gaps;
mod kinds;
mod written;

pub(in crate::report) use blanks::{Blanks, Gap};
pub(in crate::report) use gaps::{Gaps, each_once};
pub use kinds::TextsBook;
pub use written::WrittenText;
