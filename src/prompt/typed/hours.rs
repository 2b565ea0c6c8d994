//! Hours as people say them.

use jiff::civil::Time;

use super::numbers::are_digits;
use crate::locale::Messages;
use crate::text::fold;

/// An hour as people say it: "9 am", "2:30 de la tarde", "9:30 h"; as 14:30. Figures alone are left
/// to the judge of answers.
pub fn time(typed: &str, messages: &Messages) -> Option<String> {
    let typed = fold(typed);
    let behind = |id: &str| {
        let words = messages.text(id, &[]);
        let mut words: Vec<String> = words.split(',').map(fold).collect();
        // "de la mañana" ends in nothing shorter, "hrs" in "s".
        words.sort_by_key(|word| std::cmp::Reverse(word.len()));
        let found = words
            .iter()
            .find_map(|word| typed.strip_suffix(word.as_str()));
        found.map(|left| left.trim_matches(['-', '.']).to_owned())
    };
    let (figures, afternoon) = [
        ("locale-time-typed-morning", Some(false)),
        ("locale-time-typed-afternoon", Some(true)),
        ("locale-time-typed-hours", None),
    ]
    .into_iter()
    .find_map(|(id, afternoon)| behind(id).map(|left| (left, afternoon)))?;
    let (hour, minute) = figures
        .split_once([':', '.', 'h'])
        .unwrap_or((&figures, "00"));
    let digits = |text: &str| text.parse::<i8>().ok().filter(|_| are_digits(text));
    let (hour, minute) = (digits(hour)?, digits(minute).filter(|_| minute.len() == 2)?);
    let hour = match afternoon {
        Some(_) if !(1..=12).contains(&hour) => return None,
        Some(after) => hour % 12 + if after { 12 } else { 0 },
        None => hour,
    };
    let time = Time::new(hour, minute, 0, 0).ok()?;
    Some(time.strftime("%H:%M").to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Language;

    fn speaking(code: &str) -> Messages {
        Messages::new(Language::find(code).unwrap())
    }

    #[test]
    fn an_hour_is_understood_as_people_say_it() {
        for (language, typed, expected) in [
            ("es", "9 am", Some("09:00")),
            ("es", "9:30 a. m.", Some("09:30")),
            ("es", "2:30 de la tarde", Some("14:30")),
            ("es", "8 de la noche", Some("20:00")),
            ("es", "9:30 h", Some("09:30")),
            ("es", "14.30 hs", Some("14:30")),
            ("es", "15 horas", Some("15:00")),
            ("es", "12 pm", Some("12:00")),
            ("es", "12 am", Some("00:00")),
            ("es", "14 pm", None),
            ("es", "25 h", None),
            ("es", "de la tarde", None),
            ("es", "9:30", None),
            ("en", "2 p.m.", Some("14:00")),
            ("en", "9 o'clock", Some("09:00")),
            ("fr", "9 heures du matin", Some("09:00")),
            ("fr", "2 heures de l'après-midi", Some("14:00")),
            ("fr", "9 h", Some("09:00")),
        ] {
            let found = time(typed, &speaking(language));
            assert_eq!(found.as_deref(), expected, "{language} {typed}");
        }
    }
}
