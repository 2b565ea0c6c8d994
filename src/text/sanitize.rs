//! What must not reach a terminal or turn the direction of writing.

use std::borrow::Cow;

/// Whether a character can make a text look like another one, or drive a terminal.
#[must_use]
pub fn is_hidden(letter: char) -> bool {
    (letter.is_control() && !matches!(letter, '\n' | '\t'))
        || matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// A text without anything that drives a terminal or turns the direction of writing: such
/// characters become visible.
#[must_use]
pub fn sanitize(text: &str) -> Cow<'_, str> {
    if text.chars().any(is_hidden) {
        Cow::Owned(
            text.chars()
                .map(|letter| {
                    if is_hidden(letter) {
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
