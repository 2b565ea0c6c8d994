//! Names compared as people type them: without accents, in any case.

use std::borrow::Cow;

use super::unfinished::without_mark;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A name without accents and case, with spaces as hyphens, for comparing.
#[must_use]
pub fn fold(name: &str) -> String {
    folded(name).into_owned()
}

/// The same, without a copy of what is folded already, as ids are.
#[must_use]
pub fn folded(name: &str) -> Cow<'_, str> {
    let name = without_mark(name.trim());
    if name
        .bytes()
        .all(|byte| byte.is_ascii() && plain(byte.into()) == char::from(byte))
    {
        return Cow::Borrowed(name);
    }
    // Most are ids, which have no accents to take off.
    if name.is_ascii() {
        return name.chars().map(plain).collect::<String>().into();
    }
    let letters = name.nfd().filter(|letter| !is_combining_mark(*letter));
    let letters = letters.flat_map(char::to_lowercase).map(plain);
    letters.collect::<String>().into()
}

fn plain(letter: char) -> char {
    match letter {
        // French has blanks that no keyboard has.
        ' ' | '_' | '\u{a0}' | '\u{202f}' => '-',
        '’' => '\'',
        letter => letter.to_ascii_lowercase(),
    }
}

/// Whether a folded name, or a word of it, begins so: in French and Catalan a word may follow an
/// apostrophe.
#[must_use]
pub fn begins_a_word(name: &str, typed: &str) -> bool {
    name.starts_with(typed)
        || name
            .match_indices(['-', '\''])
            .any(|(at, _)| name[at + 1..].starts_with(typed))
}

/// A folded name without the article or preposition that people say before it; `leads` are apart
/// by commas, longest first where one begins another.
#[must_use]
pub fn without_lead<'t>(typed: &'t str, leads: &str) -> &'t str {
    let without = leads.split(',').find_map(|lead| {
        let lead = fold(lead);
        let rest = typed.strip_prefix(lead.as_str())?;
        let rest = if lead.ends_with('\'') {
            rest
        } else {
            rest.strip_prefix('-')?
        };
        Some(rest).filter(|rest| !rest.is_empty())
    });
    without.unwrap_or(typed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_may_follow_a_space_a_hyphen_or_an_apostrophe() {
        let name = fold("La lecture et l’écriture");
        for typed in ["la", "lecture", "ecriture", "l'e"] {
            assert!(begins_a_word(&name, typed), "{typed}");
        }
        assert!(!begins_a_word(&name, "criture"));
    }

    #[test]
    fn a_blank_that_no_keyboard_has_is_one_that_is_typed() {
        assert_eq!(
            fold("Personnes\u{a0}: 463\u{202f}325"),
            fold("Personnes : 463 325")
        );
    }

    #[test]
    fn what_people_say_before_a_name_is_left_out() {
        let leads = "de la, du, la, le, l'";
        for (typed, name) in [
            ("le Sénégal", "senegal"),
            ("De la Tunisie", "tunisie"),
            ("l’Italie", "italie"),
            ("Lettonie", "lettonie"),
            ("la ", "la"),
        ] {
            assert_eq!(without_lead(&fold(typed), leads), name);
        }
    }
}
