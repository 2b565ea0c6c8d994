//! Documents and lists in each format: pure, and the same bytes for the same input.

mod html;
mod list;
mod markdown;
mod terminal;

use std::borrow::Cow;

pub use html::{PageWords, html};
pub use list::{Format, List, list};
pub use markdown::markdown;
pub use terminal::{Line, Style, terminal, wrap, wrap_lines};

/// Data as JSON, where what [`visible`] replaces is written as its code: a program reads the very
/// same text.
#[must_use]
pub fn json(data: &serde_json::Value) -> String {
    let mut text = String::new();
    for letter in format!("{data:#}\n").chars() {
        if crate::interview::hides(letter) {
            text.push_str(&format!("\\u{:04x}", u32::from(letter)));
        } else {
            text.push(letter);
        }
    }
    text
}

/// A text without anything that drives a terminal or turns the direction of writing: such
/// characters become visible.
#[must_use]
pub fn visible(text: &str) -> Cow<'_, str> {
    if text.chars().any(crate::interview::hides) {
        Cow::Owned(
            text.chars()
                .map(|letter| {
                    if crate::interview::hides(letter) {
                        '\u{fffd}'
                    } else {
                        letter
                    }
                })
                .collect(),
        )
    } else {
        Cow::Borrowed(text)
    }
}
