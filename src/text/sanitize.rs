//! What must not reach a terminal or turn the direction of writing.

use std::borrow::Cow;
use std::path::Path;

/// Whether a character can make a text look like another one, or drive a terminal: controls, turns
/// of direction, spaces of no width, tags; and the two that are no characters: no XML can hold
/// them, so that a document or a picture with one would not open. What joins letters of a script,
/// or emoji, is no such.
#[must_use]
pub fn is_hidden(letter: char) -> bool {
    (letter.is_control() && !matches!(letter, '\n' | '\t'))
        || matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
        || matches!(letter, '\u{200b}' | '\u{2060}'..='\u{2064}' | '\u{e0000}'..='\u{e007f}')
        || matches!(letter, '\u{fffe}' | '\u{ffff}')
}

/// A file's name as it is shown: on one line, so that nothing in it passes for a line of ours.
#[must_use]
pub fn name_of(path: &Path) -> String {
    on_one_line(&path.display().to_string())
}

/// A name on one line.
#[must_use]
pub fn on_one_line(name: &str) -> String {
    name.replace(|letter: char| letter.is_control(), "\u{fffd}")
}

/// A text without anything that drives a terminal or turns the direction of writing: such
/// characters become visible.
#[must_use]
pub fn sanitize(text: &str) -> Cow<'_, str> {
    let is_plain = text.bytes().all(|byte| (b' '..=b'~').contains(&byte));
    if !is_plain && text.chars().any(is_hidden) {
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
