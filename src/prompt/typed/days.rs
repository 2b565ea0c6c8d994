//! Days as people write them, where only one reading is possible.

use jiff::civil::{Date, Weekday};

use super::is_one_of;
use crate::locale::Messages;
use crate::message;
use crate::text::fold;

/// A day as people write it: year first with hyphens, day first with any mark between, or with the
/// month in words.
#[must_use]
pub fn date(typed: &str, messages: &Messages) -> Option<Date> {
    let parts: Vec<&str> = typed
        .split(|letter: char| letter.is_whitespace() || "/-.,".contains(letter))
        .filter(|part| !part.is_empty())
        .collect();
    let mut numbers = Vec::new();
    let mut month = None;
    let mut weekday = None;
    for part in parts {
        let digits = part
            .find(|letter: char| !letter.is_ascii_digit())
            .unwrap_or(part.len());
        if digits > 0 {
            // "1er", "15th", "1º"
            let ordinal = part[digits..].chars().count() <= 3;
            numbers.push((
                part[..digits].parse::<i16>().ok().filter(|_| ordinal)?,
                digits,
            ));
        } else if let Some(found) = named_month(part, messages) {
            month = Some(found).filter(|_| month.is_none());
            month?;
        } else if let Some(found) = named_weekday(part, messages) {
            weekday = Some(found).filter(|_| weekday.is_none());
            weekday?;
        } else if part.chars().count() > 3 {
            // Of, the, de, del, le: anything longer says something that we would not hear.
            return None;
        }
    }
    let year = |(number, digits): (i16, usize)| match digits {
        4 => Some(number),
        2 => Some(2000 + number),
        _ => None,
    };
    let date = |year: i16, month: i16, day: i16| {
        Date::new(year, month.try_into().ok()?, day.try_into().ok()?).ok()
    };
    let found = match (month, &numbers[..]) {
        (Some(month), [(first, 4), (day, 1 | 2)]) => date(*first, month, *day),
        (Some(month), [(day, 1 | 2), last]) => date(year(*last)?, month, *day),
        (None, [(first, 4), (month, 1 | 2), (day, 1 | 2)]) => date(*first, *month, *day),
        (None, [(first, 1 | 2), (second, 1 | 2), last]) => {
            let day_first = date(year(*last)?, *second, *first);
            let month_first = date(year(*last)?, *first, *second);
            // In English some put the month first and some the day: only one may be possible.
            let both_ways = message!(messages, "locale-date-typed-month-first") == "yes";
            match (day_first, month_first.filter(|_| both_ways)) {
                (Some(one), Some(other)) => Some(one).filter(|one| *one == other),
                (one, other) => one.or(other),
            }
        }
        _ => None,
    };
    // A day of the week that is not that day's says that something else was meant.
    found.filter(|date| weekday.is_none_or(|day| date.weekday() == day))
}

/// The day of the week of this name.
fn named_weekday(typed: &str, messages: &Messages) -> Option<Weekday> {
    let typed = fold(typed);
    let names = message!(messages, "locale-weekdays");
    let place = names.split(',').position(|name| fold(name) == typed)?;
    Weekday::from_monday_zero_offset(i8::try_from(place).ok()?).ok()
}

/// The number of a month by its name, or by a beginning of at least three letters that no other
/// month has.
fn named_month(typed: &str, messages: &Messages) -> Option<i16> {
    let typed = fold(typed);
    let name = |month: i16| {
        let words = message!(
            messages,
            "locale-month",
            month = i64::from(month),
            year = ""
        );
        let longest = words
            .split_whitespace()
            .max_by_key(|word| word.chars().count());
        fold(longest.unwrap_or_default())
    };
    // "setiembre" in Peru and Uruguay.
    let other_names =
        |month: i16| message!(messages, "locale-month-typed", month = i64::from(month));
    let begin = |month: &i16| name(*month).starts_with(&typed);
    let fitting: Vec<i16> = (1..=12).filter(begin).collect();
    match fitting[..] {
        [only] if typed.chars().count() >= 3 => Some(only),
        _ => fitting
            .into_iter()
            .find(|month| name(*month) == typed)
            .or_else(|| (1..=12).find(|month| is_one_of(&typed, &other_names(*month)))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Language;

    fn speaking(code: &str) -> Messages {
        Messages::new(Language::find(code).unwrap())
    }

    #[test]
    fn a_day_is_understood_as_people_write_it() {
        for (language, typed, expected) in [
            ("en", "2027-02-15", Some("2027-02-15")),
            ("en", "15/02/2027", Some("2027-02-15")),
            ("en", "02/15/2027", Some("2027-02-15")),
            ("en", "15-2-27", Some("2027-02-15")),
            ("en", "February 15, 2027", Some("2027-02-15")),
            ("en", "15th of February 2027", Some("2027-02-15")),
            ("en", "03/03/2027", Some("2027-03-03")),
            ("en", "03/04/2027", None),
            ("es", "03/04/2027", Some("2027-04-03")),
            ("es", "15 de febrero de 2027", Some("2027-02-15")),
            ("es", "15 feb 2027", Some("2027-02-15")),
            ("es", "1º de setiembre del 2027", Some("2027-09-01")),
            ("es", "1 set. 2027", Some("2027-09-01")),
            ("fr", "15 février 2027", Some("2027-02-15")),
            ("fr", "1er mars 2027", Some("2027-03-01")),
            ("fr", "1 jui 2027", None),
            ("fr", "1 juil. 2027", Some("2027-07-01")),
            ("fr", "31/02/2027", None),
            ("fr", "lundi 15 février 2027", Some("2027-02-15")),
            ("fr", "mardi 15 février 2027", None),
            ("fr", "le mardi 15 juin 2027", Some("2027-06-15")),
            ("en", "Monday, 15 February 2027", Some("2027-02-15")),
            ("es", "martes 15 de junio de 2027", Some("2027-06-15")),
            ("fr", "15 février", None),
            ("fr", "février 2027", None),
            ("en", "5 to 7 May 2027", None),
        ] {
            let found = date(typed, &speaking(language)).map(|date| date.to_string());
            assert_eq!(found.as_deref(), expected, "{language} {typed}");
        }
    }
}
