//! How texts are set: the signs of each language as its readers expect them, no slips of the
//! keyboard, no label too long for its place.

use crate::guide::problem::Problem;

/// What no text of ours holds.
const SLIPS: [&str; 10] = [
    "  ", " ,", " .", "..", "’", "`", "**", "-\u{2d}", "\t", "http",
];

/// What is wrong with how a text in a language is set.
pub(super) fn typography(language: &str, text: &str) -> Option<Problem> {
    if let Some(slip) = SLIPS.iter().find(|slip| text.contains(**slip)) {
        let found = (*slip).to_owned();
        return Some(Problem::TypingSlip { found });
    }
    match language {
        "fr" => french(text),
        "es" => spanish(text),
        _ => None,
    }
}

/// A no-break space before high signs and inside quotation marks, which are its own.
fn french(text: &str) -> Option<Problem> {
    if let Some(mark) = text.chars().find(|letter| "\"“”".contains(*letter)) {
        let found = mark.to_string();
        return Some(Problem::ForeignQuotes { found });
    }
    let letters: Vec<char> = text.chars().collect();
    for (position, letter) in letters.iter().enumerate() {
        let before = position
            .checked_sub(1)
            .and_then(|before| letters.get(before));
        let after = letters.get(position + 1);
        let is_set = |space: Option<&char>| space == Some(&'\u{a0}');
        // An address, a time, a command.
        let in_a_word = before.is_some_and(|letter| !letter.is_whitespace())
            && after.is_some_and(|letter| !letter.is_whitespace() && *letter != '»');
        let right = match letter {
            ':' | ';' | '?' | '!' => is_set(before) || in_a_word,
            '»' => is_set(before),
            '«' => is_set(after),
            _ => true,
        };
        if !right {
            let found = letter.to_string();
            return Some(Problem::NoBreakSpace { found });
        }
    }
    None
}

/// Questions and exclamations are opened as they are closed.
fn spanish(text: &str) -> Option<Problem> {
    let count = |sign: char| text.matches(sign).count();
    // A product may have a sign in its name.
    let exclamations = count('!') - text.matches("Kahoot!").count();
    let found = if count('¿') != count('?') {
        "¿?"
    } else if count('¡') != exclamations {
        "¡!"
    } else {
        return None;
    };
    let found = found.to_owned();
    Some(Problem::UnopenedSign { found })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_sets_its_own_signs() {
        for (language, right, wrong) in [
            ("fr", "Qui\u{a0}?", "Qui ?"),
            ("fr", "à 14:30, voir\u{a0}: ici", "voir: ici"),
            ("fr", "«\u{a0}oui\u{a0}»", "« oui »"),
            ("fr", "«\u{a0}oui\u{a0}»", "\"oui\""),
            ("es", "¿Quién?", "Quién?"),
            ("es", "¡Sí! Kahoot! sirve.", "Sí!"),
            ("en", "Who? Me.", "Who?  Me."),
        ] {
            assert_eq!(typography(language, right), None, "{right}");
            assert!(typography(language, wrong).is_some(), "{wrong}");
        }
    }
}
