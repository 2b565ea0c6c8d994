//! Words of ours as print has them.

use crate::text::sanitize;

/// Words of ours as they are printed: with the apostrophe and the ellipsis of print.
pub(super) fn typeset(words: &str) -> String {
    let words = sanitize(words).replace("...", "…");
    let mut set = String::with_capacity(words.len());
    let mut before = ' ';
    let mut letters = words.chars().peekable();
    while let Some(letter) = letters.next() {
        let within = before.is_alphanumeric() && letters.peek().is_some_and(|l| l.is_alphabetic());
        set.push(match letter {
            '\'' if within => '’',
            '\n' | '\r' => ' ',
            letter => letter,
        });
        before = letter;
    }
    set
}
