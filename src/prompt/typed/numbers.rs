//! Numbers as people write them, where only one reading is possible.

use super::is_one_of;
use crate::locale::Messages;
use crate::message;

/// A whole number as people write it, with what it counts behind it or not.
///
/// Spaces stand between groups of three figures everywhere. A point or a comma does so only in a
/// language that does not set decimals apart with it. "1.2 thousand" is 1,200; what is counted by
/// another measure, "2 dozen" or "20 %", is not understood.
#[must_use]
pub fn number(typed: &str, messages: &Messages) -> Option<i64> {
    let typed = typed.trim();
    let is_figure =
        |letter: char| letter.is_ascii_digit() || ".,'’ \u{a0}\u{202f}".contains(letter);
    let end = typed
        .find(|letter| !is_figure(letter))
        .unwrap_or(typed.len());
    let (figures, unit) = typed.split_at(end);
    if unit
        .chars()
        .any(|letter| letter.is_ascii_digit() || "-+".contains(letter))
    {
        return None;
    }
    let figures = figures.trim();
    let first = unit.split_whitespace().next().unwrap_or_default();
    let first = first.trim_end_matches(['.', ',']);
    if is_one_of(
        first,
        &message!(messages, "locale-number-typed-other-measures"),
    ) {
        return None;
    }
    let times = if is_one_of(first, &message!(messages, "locale-number-typed-thousand")) {
        1_000
    } else if is_one_of(first, &message!(messages, "locale-number-typed-million")) {
        1_000_000
    } else {
        1
    };
    if let Some(whole) = whole_number(figures, messages) {
        return whole.checked_mul(times);
    }
    (times > 1).then(|| decimal_times(figures, times))?
}

/// Figures alone, in groups of three or not.
fn whole_number(figures: &str, messages: &Messages) -> Option<i64> {
    let own = message!(messages, "locale-number-typed-separators");
    let is_separator = |letter: char| " \u{a0}\u{202f}'’".contains(letter) || own.contains(letter);
    let groups: Vec<&str> = figures.split(is_separator).collect();
    let grouped = groups.len() == 1
        || (groups[0].len() <= 3 && groups[1..].iter().all(|group| group.len() == 3));
    if !grouped || !groups.iter().all(|group| are_digits(group)) {
        return None;
    }
    groups.concat().parse().ok()
}

/// So many thousands or millions with one or two decimals, apart by a point or a comma.
fn decimal_times(figures: &str, times: i64) -> Option<i64> {
    let (whole, decimals) = figures.split_once(['.', ','])?;
    if !are_digits(whole) || !are_digits(decimals) || decimals.len() > 2 {
        return None;
    }
    let tenths = 10_i64.pow(u32::try_from(decimals.len()).ok()?);
    let digits: i64 = format!("{whole}{decimals}").parse().ok()?;
    Some(digits.checked_mul(times)? / tenths)
}

pub fn are_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Language;

    fn speaking(code: &str) -> Messages {
        Messages::new(Language::find(code).unwrap())
    }

    #[test]
    fn a_number_is_understood_where_only_one_reading_is_possible() {
        for (language, typed, expected) in [
            ("en", "120", Some(120)),
            ("en", "120 people", Some(120)),
            ("en", "1,000", Some(1000)),
            ("en", "50 000", Some(50_000)),
            ("en", "50.000", None),
            ("en", "1.5", None),
            ("es", "50.000", Some(50_000)),
            ("es", "1,000", None),
            ("fr", "50\u{202f}000 personnes", Some(50_000)),
            ("fr", "50.000", Some(50_000)),
            ("fr", "1,5", None),
            ("es", "2 mil", Some(2000)),
            ("es", "1,2 mil personas", Some(1200)),
            ("es", "1.2 mil", Some(1200)),
            ("es", "1.200 mil", Some(1_200_000)),
            ("es", "1,5 millones", Some(1_500_000)),
            ("es", "1,2345 mil", None),
            ("es", "2 docenas", None),
            ("es", "20 %", None),
            ("es", "20% del padrón", None),
            ("es", "2 horas", None),
            ("es", "120 personas (aprox.)", Some(120)),
            ("en", "2k", Some(2000)),
            ("en", "1.2 thousand", Some(1200)),
            ("en", "2 dozen", None),
            ("fr", "2 mille", Some(2000)),
            ("fr", "1,5 million de personnes", Some(1_500_000)),
            ("fr", "une centaine", None),
            ("fr", "20 %", None),
            ("en", "10-20", None),
            ("en", "12 of 20", None),
            ("en", "1,00", None),
            ("en", "1 2", None),
            ("en", "many", None),
            ("en", "", None),
        ] {
            assert_eq!(
                number(typed, &speaking(language)),
                expected,
                "{language} {typed}"
            );
        }
    }
}
