//! In which language a text is written, so that one left in another is noticed.

use whatlang::{Detector, Lang};

/// A text of fewer letters is too short to tell its language.
const LETTERS: usize = 60;
/// Below this the language is a guess.
const CERTAIN: f64 = 0.9;

/// What the library calls the languages that have a code of two letters.
const CODES: [(&str, Lang); 29] = [
    ("ar", Lang::Ara),
    ("az", Lang::Aze),
    ("bn", Lang::Ben),
    ("bg", Lang::Bul),
    ("ca", Lang::Cat),
    ("de", Lang::Deu),
    ("el", Lang::Ell),
    ("en", Lang::Eng),
    ("es", Lang::Spa),
    ("fa", Lang::Pes),
    ("fr", Lang::Fra),
    ("hi", Lang::Hin),
    ("hr", Lang::Hrv),
    ("hy", Lang::Hye),
    ("id", Lang::Ind),
    ("it", Lang::Ita),
    ("ka", Lang::Kat),
    ("lt", Lang::Lit),
    ("lv", Lang::Lav),
    ("mk", Lang::Mkd),
    ("nl", Lang::Nld),
    ("pl", Lang::Pol),
    ("pt", Lang::Por),
    ("ro", Lang::Ron),
    ("ru", Lang::Rus),
    ("sr", Lang::Srp),
    ("tr", Lang::Tur),
    ("uk", Lang::Ukr),
    ("vi", Lang::Vie),
];

/// The language in which a text is surely written, where that is another of these languages than
/// its own: as a whole, and in each of its halves, since a few words that several languages have
/// sway a short text.
#[must_use]
pub fn other_language(text: &str, own: &str, languages: &[String]) -> Option<&'static str> {
    let words = own_words(text);
    let letters = words.chars().filter(|letter| letter.is_alphabetic());
    if letters.count() < LETTERS {
        return None;
    }
    let known = |code: &str| CODES.iter().find(|(known, _)| *known == code);
    let own = known(own)?.1;
    let among = languages.iter().filter_map(|code| Some(known(code)?.1));
    let detector = Detector::with_allowlist(among.collect());
    let found = detector.detect(&words)?;
    if found.lang() == own || found.confidence() < CERTAIN {
        return None;
    }
    let middle = words.char_indices().nth(words.chars().count() / 2)?.0;
    let (first, second) = words.split_at(middle);
    let agrees = |half| detector.detect_lang(half) == Some(found.lang());
    let code = CODES
        .iter()
        .find(|(_, language)| *language == found.lang())?
        .0;
    (agrees(first) && agrees(second)).then_some(code)
}

/// A text without what it quotes.
fn own_words(text: &str) -> String {
    let parts = text.split(['"', '«', '»', '“', '”']);
    parts.step_by(2).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::built_in;
    use crate::guide::Guide;
    use crate::guide::MODULES;

    fn codes() -> Vec<String> {
        ["en", "es", "fr", "pt"].map(str::to_owned).into()
    }

    #[test]
    fn no_text_of_the_guide_is_taken_for_one_of_another_language_and_most_would_be_noticed() {
        let guide = Guide::new(built_in::GUIDE);
        for (own, other) in [("en", "fr"), ("es", "en"), ("fr", "es")] {
            let (mut noticed, mut all) = (0, 0);
            for module in MODULES.iter().filter(|module| **module != "countries") {
                for (path, text) in guide.texts_of(own, module).iter() {
                    assert_eq!(
                        other_language(text, own, &codes()),
                        None,
                        "{own} {path}: {text}"
                    );
                    if text.chars().count() > 2 * LETTERS {
                        all += 1;
                        noticed += usize::from(other_language(text, other, &codes()).is_some());
                    }
                }
            }
            assert!(noticed * 100 > all * 85, "{own}: {noticed} of {all}");
        }
    }

    #[test]
    fn what_is_quoted_and_what_nobody_knows_is_left_alone() {
        let english = "Ask \u{201c}people\u{201d} what they need before you write anything down, \
                       and come back to them with what became of it.";
        assert_eq!(other_language(english, "es", &codes()), Some("en"));
        assert_eq!(other_language(english, "en", &codes()), None);
        assert_eq!(other_language(english, "zu", &codes()), None);
        assert_eq!(
            other_language(&format!("Diga «{english}»."), "es", &codes()),
            None
        );
    }
}
