//! Words as they are compared: in small letters, without accents, by their stems.

use std::collections::BTreeSet;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use waken_snowball::SnowballEnv;
use waken_snowball::algorithms::{
    english_stemmer, french_stemmer, portuguese_stemmer, russian_stemmer, spanish_stemmer,
};

/// The words of a text in small letters. What stands before an apostrophe (*l'avis*) is a word of
/// its own.
pub(super) fn words_of(text: &str) -> Vec<String> {
    let words = text
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| word.chars().count() > 1);
    words
        .map(|word| word.nfc().flat_map(char::to_lowercase).collect())
        .collect()
}

/// A word without accents.
pub(super) fn plain(word: &str) -> String {
    word.nfd()
        .filter(|letter| !is_combining_mark(*letter))
        .collect()
}

/// How words of a language are brought back to their stems; none where no algorithm is linked, and
/// words are then taken as they are. Each algorithm costs every start of the program a little, so
/// these are the languages of OGP's own guide and those next to be expected.
#[derive(Clone, Copy)]
pub(super) struct Stemming(Option<fn(&mut SnowballEnv<'_>) -> bool>);

impl Stemming {
    pub(super) fn of(language: &str) -> Stemming {
        Stemming(match language {
            "en" => Some(english_stemmer::stem),
            "es" => Some(spanish_stemmer::stem),
            "fr" => Some(french_stemmer::stem),
            "pt" => Some(portuguese_stemmer::stem),
            "ru" => Some(russian_stemmer::stem),
            _ => None,
        })
    }

    /// The stems of a word, with and without its accents: people leave accents out, and endings
    /// depend on them.
    pub(super) fn stems(self, word: &str) -> BTreeSet<String> {
        let without = plain(word);
        [plain(&self.stem(word)), self.stem(&without)].into()
    }

    fn stem(self, word: &str) -> String {
        let mut stemmed = SnowballEnv::create(word);
        if let Some(stem) = self.0 {
            stem(&mut stemmed);
        }
        stemmed.get_current().into_owned()
    }
}
