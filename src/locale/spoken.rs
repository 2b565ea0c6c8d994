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

/// What people say for them in every language.
pub struct SpokenWords(Vec<(String, Spoken)>);

impl SpokenWords {
    /// The words of these languages.
    #[must_use]
    pub fn of(languages: &Languages) -> SpokenWords {
        let mut all = Vec::new();
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
                all.extend(words.split(',').map(|word| (fold(word), says)));
            }
        }
        SpokenWords(all)
    }

    /// What a word says, where it says the same in every language that has it.
    #[must_use]
    pub fn says(&self, word: &str) -> Option<Spoken> {
        let word = fold(word);
        let mut found = self.0.iter().filter(|(known, _)| *known == word);
        let (_, says) = found.next()?;
        found.all(|(_, other)| other == says).then_some(*says)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn yes_and_no_are_understood_in_every_language_and_nothing_else_is() {
        let words = SpokenWords::of(&Languages::default());
        for (typed, says) in [
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
            for word in typed {
                assert_eq!(words.says(word), says, "{word}");
            }
        }
    }

    #[test]
    fn a_word_that_says_one_thing_here_and_another_there_says_nothing() {
        let words = [
            ("na", Spoken::Yes),
            ("no", Spoken::No),
            ("na", Spoken::No),
            ("no", Spoken::No),
        ];
        let words = SpokenWords(words.map(|(word, says)| (word.to_owned(), says)).into());
        assert_eq!(words.says("na"), None);
        assert_eq!(words.says("no"), Some(Spoken::No));
    }
}
