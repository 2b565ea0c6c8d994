//! What is sought, compared with texts that no index holds.

use std::collections::BTreeSet;

use super::BEGINNING;
use super::words::{Stemming, plain, words_of};

/// Words that begin differently have no stem in common: what costs little is compared first.
const COMPARED: usize = 2;

/// What is sought, compared with texts that no index holds.
pub struct Sought {
    stemming: Stemming,
    /// Of each word that says something: how it begins, and its stems.
    words: Vec<(String, BTreeSet<String>)>,
}

impl Sought {
    /// The words of a text; short ones, such as "the", only where there are no others.
    #[must_use]
    pub fn new(sought: &str, language: &str) -> Sought {
        let stemming = Stemming::of(language);
        let mut words = BTreeSet::from_iter(words_of(sought));
        let is_long = |word: &String| word.chars().count() >= BEGINNING;
        if words.iter().any(is_long) {
            words.retain(is_long);
        }
        let words = words.iter().map(|word| {
            let beginning = plain(word).chars().take(COMPARED).collect();
            (beginning, stemming.stems(word))
        });
        Sought {
            stemming,
            words: words.collect(),
        }
    }

    /// How many words say something.
    #[must_use]
    pub fn count(&self) -> usize {
        self.words.len()
    }

    /// Whether all of them stand in a text, in any form.
    #[must_use]
    pub fn stands_in(&self, text: &str) -> bool {
        let text = words_of(text);
        let stands = |(beginning, stems): &(String, BTreeSet<String>)| {
            let alike = text
                .iter()
                .filter(|word| plain(word).starts_with(beginning));
            alike.into_iter().any(|word| {
                let of_word = self.stemming.stems(word);
                !of_word.is_disjoint(stems)
            })
        };
        !self.words.is_empty() && self.words.iter().all(stands)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_that_is_sought_stands_in_a_text_in_any_form() {
        let stands = |sought: &str, text: &str| Sought::new(sought, "en").stands_in(text);
        let text = "Mark items of the checklist as done";
        for sought in [
            "mark done",
            "marking items",
            "how do I mark it as done",
            "MARKED",
        ] {
            assert!(stands(sought, text), "{sought}");
        }
        for sought in ["mark undone", "market", "", "?"] {
            assert!(!stands(sought, text), "{sought}");
        }
        assert!(stands("log", "The log"), "a short word that stands alone");
    }
}
