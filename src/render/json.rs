//! Data as JSON, for programs.

use super::{Content, Format, Matter, Setting};
use crate::text::is_hidden;

pub(super) const FORMAT: Format = Format {
    name: "json",
    endings: &["json"],
    of: Matter::All,
    binary: false,
    for_reading: false,
    write: |content: &dyn Content, _: &Setting<'_>| json(&content.data()).into_bytes(),
};

/// Data as JSON, where what [`sanitize`](crate::text::sanitize) replaces is written as its code: a
/// program reads the very same text.
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
