//! The texts that a process needs: which there are, and each made of a plan's own answers.

mod blanks;
mod kinds;
mod written;

pub use kinds::TextsBook;
pub use written::WrittenText;
