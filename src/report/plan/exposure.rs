//! What in a text could lead to a person: e-mail addresses, telephone numbers, names.

use crate::text::fold;

/// A piece of a text that could lead to a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exposed {
    /// What the text is, in words.
    pub place: String,
    /// The piece.
    pub found: String,
    pub kind: Exposure,
}

/// Of which kind it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exposure {
    Email,
    Telephone,
    /// A name that the plan holds elsewhere.
    Name,
}

/// How many digits a telephone number has.
const DIGITS: std::ops::RangeInclusive<usize> = 7..=15;
/// A shorter name is too common a word.
const SHORTEST_NAME: usize = 4;

/// What a text exposes, in its order; `names` are those that must not stand in it.
pub(super) fn exposed(text: &str, names: &[String]) -> Vec<(String, Exposure)> {
    let emails = emails(text);
    let mut found: Vec<(String, Exposure)> = Vec::new();
    // What is told as an address needs not be told as a name.
    let rest = emails
        .iter()
        .fold(text.to_owned(), |rest, email| rest.replace(email, " "));
    found.extend(emails.into_iter().map(|email| (email, Exposure::Email)));
    found.extend(
        telephones(&rest)
            .into_iter()
            .map(|number| (number, Exposure::Telephone)),
    );
    let here = words(&rest);
    for name in names
        .iter()
        .filter(|name| name.chars().count() >= SHORTEST_NAME)
    {
        let named = words(name);
        if !named.is_empty() && here.windows(named.len()).any(|some| some == named) {
            found.push((name.clone(), Exposure::Name));
        }
    }
    found
}

/// The names in a text such as "Amina Odhiambo, amina@example.org": its parts that are no address
/// and no number.
pub(super) fn names_in(text: &str) -> Vec<String> {
    let parts = text.split([',', ';', '(', ')', '/', '<', '>', '\n']);
    let parts = parts.map(str::trim).filter(|part| {
        !part.contains('@') && !part.contains("://") && part.chars().any(char::is_alphabetic)
    });
    parts.map(str::to_owned).collect()
}

fn words(text: &str) -> Vec<String> {
    let folded = fold(text);
    let words = folded.split(|letter: char| !letter.is_alphanumeric());
    words
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

fn emails(text: &str) -> Vec<String> {
    let of_name = |letter: char| letter.is_alphanumeric() || "._%+-'".contains(letter);
    let of_host = |letter: char| letter.is_alphanumeric() || ".-".contains(letter);
    let mut found = Vec::new();
    for (at, _) in text.match_indices('@') {
        let (before, after) = (&text[..at], &text[at + 1..]);
        let name = before.rfind(|letter| !of_name(letter));
        let name = name.map_or(0, |end| {
            end + before[end..].chars().next().map_or(1, char::len_utf8)
        });
        let end = after.find(|letter| !of_host(letter)).unwrap_or(after.len());
        let host = after[..end].trim_end_matches(['.', '-']);
        if name < at && host.contains('.') {
            found.push(format!("{}@{host}", &before[name..]));
        }
    }
    found
}

fn telephones(text: &str) -> Vec<String> {
    let of_number =
        |letter: char| letter.is_ascii_digit() || "+()-./ \u{a0}\u{202f}".contains(letter);
    text.split(|letter| !of_number(letter))
        .map(|piece| {
            piece.trim_matches(|letter: char| {
                !letter.is_ascii_digit() && letter != '+' && letter != '('
            })
        })
        .filter(|piece| is_telephone(piece))
        .map(str::to_owned)
        .collect()
}

/// Digits as many as a telephone number has, and neither a date, nor years, nor a large number.
fn is_telephone(piece: &str) -> bool {
    let digits = piece.chars().filter(char::is_ascii_digit).count();
    if !DIGITS.contains(&digits) {
        return false;
    }
    if piece.starts_with('+') || piece.contains('(') || piece.starts_with("00") {
        return true;
    }
    let groups: Vec<&str> = piece
        .split(|letter: char| !letter.is_ascii_digit())
        .filter(|group| !group.is_empty())
        .collect();
    let is_year =
        |group: &&str| group.len() == 4 && (group.starts_with("19") || group.starts_with("20"));
    let holds_a_year = groups.iter().any(is_year);
    let is_date = holds_a_year
        && groups
            .iter()
            .all(|group| is_year(group) || group.len() <= 2);
    let is_large_number = groups.len() > 1
        && !piece.starts_with('0')
        && groups[0].len() <= 3
        && groups[1..].iter().all(|group| group.len() == 3)
        && !piece.contains('-');
    !is_date && !is_large_number
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<String> {
        let names = names_in("Amina Odhiambo, amina@example.org, +254 700 123456");
        exposed(text, &names)
            .into_iter()
            .map(|(found, _)| found)
            .collect()
    }

    #[test]
    fn addresses_numbers_and_known_names_are_found() {
        for (text, expected) in [
            ("Write to amina@example.org.", "amina@example.org"),
            ("œuvre@exemple.fr, merci", "œuvre@exemple.fr"),
            ("Call +254 700 123 456 now", "+254 700 123 456"),
            ("Tel. (01) 23-45-67-89", "(01) 23-45-67-89"),
            ("01 23 45 67 89", "01 23 45 67 89"),
            ("0700123456", "0700123456"),
            ("Led by AMINA ODHIAMBO this year", "Amina Odhiambo"),
        ] {
            assert_eq!(found(text), [expected], "{text}");
        }
    }

    #[test]
    fn dates_years_numbers_and_addresses_of_pages_are_no_persons() {
        for text in [
            "From 2027-01-04 to 15.02.2027, 1/3/2027",
            "Action plan 2025-2027, and 2025–2027",
            "1 500 000 people, 12,345,678 votes or 1.234.567",
            "@example at 12:30, room 1204",
            "https://example.org/2027/01/04/minutes",
            "Aminata Odhiambo's plan",
        ] {
            assert_eq!(found(text), [""; 0], "{text}");
        }
    }
}
