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

/// The longest piece of a file that is quoted, in letters: enough to find it again.
const QUOTED: usize = 200;

/// What stands in a file, as a fault quotes it: on one line, and its beginning where it is long.
#[must_use]
pub fn quoted(found: &str) -> String {
    let mut letters = found.chars();
    let mut quoted = on_one_line(&letters.by_ref().take(QUOTED).collect::<String>());
    if letters.next().is_some() {
        quoted.push('…');
    }
    quoted
}

/// Whether a hidden character stands in a text: looked for by the bytes with which one begins, as
/// everything that is shown comes by here.
fn hides_something(text: &str) -> bool {
    let may_begin =
        |byte: u8| matches!(byte, ..b' ' | 0x7f) || matches!(byte, 0xc2 | 0xe2 | 0xef | 0xf3);
    let mut bytes = text.bytes().enumerate();
    bytes
        .any(|(place, byte)| may_begin(byte) && text[place..].chars().next().is_some_and(is_hidden))
}

/// A text without anything that drives a terminal or turns the direction of writing: such
/// characters become visible.
#[must_use]
pub fn sanitize(text: &str) -> Cow<'_, str> {
    if hides_something(text) {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_what_is_long_the_beginning_is_quoted() {
        let all = "é".repeat(200);
        assert_eq!(quoted(&all), all);
        assert_eq!(quoted(&format!("{all}x")), format!("{all}…"));
        assert_eq!(quoted("a\nb"), "a\u{fffd}b");
    }

    #[test]
    fn every_hidden_character_is_found_wherever_it_stands() {
        for letter in '\0'..=char::MAX {
            let text = format!("é{letter}a");
            assert_eq!(hides_something(&text), is_hidden(letter), "{letter:?}");
        }
    }
}
