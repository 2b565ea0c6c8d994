//! Documents and lists in each format: pure, and the same bytes for the same input.

mod html;
mod list;
mod markdown;
mod terminal;

use crate::text::is_hidden;

pub use html::{PageWords, html};
pub use list::{Format, csv, list_markdown, list_text, yaml};
pub use markdown::markdown;
pub use terminal::{Line, Style, terminal, wrap, wrap_lines};

/// Data as JSON, where what [`sanitize`] replaces is written as its code: a program reads the very
/// same text.
#[must_use]
pub fn json(data: &serde_json::Value) -> String {
    let mut text = String::new();
    for letter in format!("{data:#}\n").chars() {
        if is_hidden(letter) {
            text.push_str(&format!("\\u{:04x}", u32::from(letter)));
        } else {
            text.push(letter);
        }
    }
    text
}
