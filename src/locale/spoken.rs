//! Yes, no and "don't know yet" as somebody writes them who speaks one of the languages.

use super::language::Languages;
use super::messages::Messages;
use crate::message;
use crate::text::fold;

/// What a word says in every language that has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spoken {
    Yes,
    No,
    Unknown,
}

/// What a word says, where it says the same in every language that has it.
#[must_use]
pub fn spoken(word: &str, languages: &Languages) -> Option<Spoken> {
    let word = fold(word);
    let mut found = None;
    for language in languages.all() {
        let messages = Messages::new(language);
        for (words, says) in [
            (message!(messages, "interview-word-yes"), Spoken::Yes),
            (message!(messages, "interview-word-no"), Spoken::No),
            (
                message!(messages, "interview-word-unknown"),
                Spoken::Unknown,
            ),
        ] {
            if words.split(',').any(|known| fold(known) == word) {
                if found.is_some_and(|before| before != says) {
                    return None;
                }
                found = Some(says);
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn yes_and_no_are_understood_in_every_language_and_nothing_else_is() {
        let languages = Languages::default();
        for (words, says) in [
            (
                &["yes", "Y", "sí", "SI", "s", "oui", "o"][..],
                Some(Spoken::Yes),
            ),
            (&["no", "N", "non", "Non"], Some(Spoken::No)),
            (
                &["don't know", "no sé", "je ne sais pas", "unknown"],
                Some(Spoken::Unknown),
            ),
            (&["maybe", "", "sim", "1", "x"], None),
        ] {
            for word in words {
                assert_eq!(spoken(word, &languages), says, "{word}");
            }
        }
    }
}
