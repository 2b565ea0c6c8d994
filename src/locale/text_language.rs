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
/// its own.
#[must_use]
pub fn other_language(text: &str, own: &str, languages: &[String]) -> Option<&'static str> {
    let words = own_words(text);
    if words
        .chars()
        .filter(|letter| letter.is_alphabetic())
        .count()
        < LETTERS
    {
        return None;
    }
    let known = |code: &str| CODES.iter().find(|(known, _)| *known == code);
    let own = known(own)?.1;
    let known = languages.iter().filter_map(|code| Some(known(code)?.1));
    let found = Detector::with_allowlist(known.collect()).detect(&words)?;
    let code = CODES
        .iter()
        .find(|(_, language)| *language == found.lang())?
        .0;
    (found.lang() != own && found.confidence() >= CERTAIN).then_some(code)
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
            let mut wrong = Vec::new();
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
            eprintln!("{}", wrong.join("\n"));
            eprintln!("{own}: {noticed} of {all}");
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
