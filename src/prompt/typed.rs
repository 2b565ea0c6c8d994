//! What people type, as the kind of question would have it: options by number, name or other name;
//! yes and no in their language; dates and numbers as they write them, where only one reading is
//! possible. In files there is one form only.

use jiff::civil::{Date, Weekday};

use super::{LONG, Reply};
use crate::guide::model::Kind;
use crate::interview::{Choice, Given};
use crate::locale::Messages;
use crate::message;
use crate::text::{begins_a_word, fold};

/// What was typed at a question, as the interview will judge it.
#[must_use]
pub fn given(typed: &str, kind: Kind, choices: &[Choice<'_>], messages: &Messages) -> Given {
    let as_typed = || Given::Text(typed.to_owned());
    match kind {
        Kind::YesNo => yes_or_no(typed, messages).map_or_else(as_typed, Given::YesNo),
        Kind::OneOf => Given::Text(
            none_of_them(typed, choices, messages).unwrap_or_else(|| option(typed, choices)),
        ),
        Kind::SomeOf => Given::List(
            none_of_them(typed, choices, messages)
                .map_or_else(|| options(typed, choices), |none| vec![none]),
        ),
        Kind::Number => number(typed, messages).map_or_else(as_typed, Given::Number),
        Kind::Date => {
            date(typed, messages).map_or_else(as_typed, |date| Given::Text(date.to_string()))
        }
        Kind::Time => time(typed, messages).map_or_else(as_typed, Given::Text),
        Kind::TimeZones | Kind::Text => as_typed(),
    }
}

/// The commands that can be typed at every question, as signs or as words of the language. Where a
/// text is asked only "don't know yet" is understood in words: the others may well be meant.
#[must_use]
pub fn command(typed: &str, kind: Kind, messages: &Messages) -> Option<Reply> {
    let unknown = || is_one_of(typed, &message!(messages, "interview-word-unknown"));
    let sign = if typed.is_empty() {
        Some(Reply::Skip)
    } else {
        sign(typed)
    };
    if sign.is_some() {
        return sign;
    }
    if unknown() {
        return Some(Reply::Given(Given::Unknown));
    }
    if kind == Kind::Text {
        return None;
    }
    let words = [
        (message!(messages, "interview-word-explain"), Reply::Explain),
        (message!(messages, "interview-word-back"), Reply::Back),
        (message!(messages, "interview-word-skip"), Reply::Skip),
        (message!(messages, "interview-word-review"), Reply::Review),
        (message!(messages, "interview-word-note"), Reply::Note(None)),
        (message!(messages, "interview-word-stop"), Reply::Stop),
    ];
    words
        .into_iter()
        .find(|(words, _)| is_one_of(typed, words))
        .map(|(_, reply)| reply)
}

/// The reply that a sign stands for. Behind the plus the note may follow at once.
#[must_use]
pub fn sign(typed: &str) -> Option<Reply> {
    Some(match typed {
        "?" => Reply::Explain,
        "??" => Reply::Given(Given::Unknown),
        "<" => Reply::Back,
        ">" => Reply::Skip,
        "=" => Reply::Review,
        "+" => Reply::Note(None),
        "." => Reply::Stop,
        _ => {
            let note = typed.strip_prefix("+ ")?.trim();
            Reply::Note(Some(note.to_owned()))
        }
    })
}

fn is_one_of(typed: &str, words: &str) -> bool {
    let typed = fold(typed);
    let typed = typed.trim_end_matches(['.', '!']);
    words.split(',').any(|word| fold(word) == typed)
}

/// Yes or no, by its word or its number.
#[must_use]
pub fn yes_or_no(typed: &str, messages: &Messages) -> Option<bool> {
    if typed == "1" || is_one_of(typed, &message!(messages, "interview-word-yes")) {
        Some(true)
    } else if typed == "2" || is_one_of(typed, &message!(messages, "interview-word-no")) {
        Some(false)
    } else {
        None
    }
}

/// The one option that stands for none of the others, where somebody says "none" in their language
/// and no option is called so.
fn none_of_them(typed: &str, choices: &[Choice<'_>], messages: &Messages) -> Option<String> {
    let says_none = is_one_of(typed, &message!(messages, "interview-word-none"));
    if !says_none || called(typed, choices).is_some() {
        return None;
    }
    let mut exclusive = choices.iter().filter(|choice| choice.exclusive);
    let none = exclusive.next().filter(|_| exclusive.next().is_none());
    none.map(|choice| choice.id.to_owned())
}

/// The id of an option typed as its number, its id or one of its names; what was typed where it is
/// none.
#[must_use]
pub fn option(typed: &str, choices: &[Choice<'_>]) -> String {
    let listed = choices.len() <= LONG;
    let number = typed
        .trim_end_matches(['.', ')'])
        .parse::<usize>()
        .ok()
        .filter(|_| listed);
    let by_number = number.and_then(|number| choices.get(number.wrapping_sub(1)));
    let found = by_number
        .or_else(|| called(typed, choices))
        .or_else(|| only_beginning(typed, choices).filter(|_| listed));
    found.map_or_else(|| typed.to_owned(), |choice| choice.id.to_owned())
}

/// The choice that is called exactly so; none where several are.
#[must_use]
pub fn called<'c, 'a>(typed: &str, choices: &'c [Choice<'a>]) -> Option<&'c Choice<'a>> {
    let typed = fold(typed);
    if let Some(choice) = choices.iter().find(|choice| fold(choice.id) == typed) {
        return Some(choice);
    }
    let mut called = choices
        .iter()
        .filter(|choice| choice.names().any(|name| fold(name) == typed));
    called.next().filter(|_| called.next().is_none())
}

/// The choices of which a name, or a word of one, begins as was typed.
#[must_use]
pub fn beginning<'c, 'a>(typed: &str, choices: &'c [Choice<'a>]) -> Vec<&'c Choice<'a>> {
    let typed = fold(typed);
    let begins = |name: &str| begins_a_word(&fold(name), &typed);
    let fits = |choice: &&Choice<'_>| !typed.is_empty() && choice.names().any(begins);
    choices.iter().filter(fits).collect()
}

/// The one choice of which a name, or a word of one, begins as was typed. What stands for none is
/// taken only by how its name begins: "needed" is not "No aids needed".
fn only_beginning<'c, 'a>(typed: &str, choices: &'c [Choice<'a>]) -> Option<&'c Choice<'a>> {
    let typed = fold(typed);
    if typed.chars().count() < 3 {
        return None;
    }
    let begins = |choice: &Choice<'_>| choice.names().any(|name| fold(name).starts_with(&typed));
    let mut fitting = beginning(&typed, choices)
        .into_iter()
        .filter(|choice| !choice.exclusive || begins(choice));
    fitting.next().filter(|_| fitting.next().is_none())
}

/// Several options, apart by commas or, for numbers, by spaces.
fn options(typed: &str, choices: &[Choice<'_>]) -> Vec<String> {
    let numbers = typed
        .chars()
        .all(|letter| letter.is_ascii_digit() || matches!(letter, ' ' | ',' | ';'));
    let parts: Vec<&str> = if numbers {
        typed.split([' ', ',', ';']).collect()
    } else if called(typed, choices).is_some() {
        vec![typed]
    } else {
        typed.split([',', ';']).collect()
    };
    let parts = parts
        .into_iter()
        .map(str::trim)
        .filter(|part| !part.is_empty());
    parts.map(|part| option(part, choices)).collect()
}

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

fn are_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

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

/// An hour as people say it: "9 am", "2:30 de la tarde", "9:30 h"; as 14:30. Figures alone are left
/// to the judge of answers.
fn time(typed: &str, messages: &Messages) -> Option<String> {
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
    let time = jiff::civil::Time::new(hour, minute, 0, 0).ok()?;
    Some(time.strftime("%H:%M").to_string())
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
    fn options_are_known_by_number_id_and_name() {
        let choice = |id, name| Choice {
            id,
            name,
            means: "",
            trade: "",
            aliases: "",
            exclusive: false,
        };
        let choices = [
            choice("phone", "Teléfono"),
            choice("sms", "Mensajes SMS, gratis"),
        ];
        assert_eq!(options("1 2", &choices), ["phone", "sms"]);
        assert_eq!(options("2,1", &choices), ["sms", "phone"]);
        assert_eq!(options("telefono; sms", &choices), ["phone", "sms"]);
        assert_eq!(options("mensajes sms, gratis", &choices), ["sms"]);
        assert_eq!(options("3", &choices), ["3"]);
        assert_eq!(options("sms, wolof", &choices), ["sms", "wolof"]);
        assert_eq!(options("wolof, phone", &choices), ["wolof", "phone"]);
    }

    #[test]
    fn a_word_or_a_beginning_is_enough_where_only_one_option_can_be_meant() {
        let choice = |id, name, exclusive| Choice {
            id,
            name,
            means: "",
            trade: "",
            aliases: "",
            exclusive,
        };
        let choices = [
            choice("national", "Miembro nacional", false),
            choice("local", "Miembro local", false),
            choice("none", "Sin miembro todavía", true),
        ];
        for (typed, expected) in [
            ("nacional", "national"),
            ("LOC", "local"),
            ("sin", "none"),
            // What fits two, too few letters, the middle of a word, a word of what stands for none.
            ("miembro", "miembro"),
            ("na", "na"),
            ("cional", "cional"),
            ("todavia", "todavia"),
            ("Reino Unido", "Reino Unido"),
        ] {
            assert_eq!(option(typed, &choices), expected);
        }
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

    #[test]
    fn dont_know_yet_is_understood_in_words_also_where_a_text_is_asked() {
        for (language, typed) in [
            ("en", "I don't know yet"),
            ("es", "Todavía no lo sé"),
            ("fr", "Je ne sais pas encore."),
        ] {
            let reply = command(typed, Kind::Text, &speaking(language));
            assert_eq!(reply, Some(Reply::Given(Given::Unknown)), "{language}");
        }
        assert_eq!(command("back", Kind::Text, &speaking("en")), None);
        assert_eq!(
            command("back", Kind::Number, &speaking("en")),
            Some(Reply::Back)
        );
    }

    #[test]
    fn a_note_may_follow_its_sign_at_once() {
        assert_eq!(
            sign("+ agreed in March"),
            Some(Reply::Note(Some("agreed in March".to_owned())))
        );
        assert_eq!(sign("+"), Some(Reply::Note(None)));
        assert_eq!(sign("+254700123456"), None);
    }

    #[test]
    fn none_in_the_words_of_a_language_is_the_option_that_stands_for_none() {
        let choice = |id, name, exclusive| Choice {
            id,
            name,
            means: "",
            trade: "",
            aliases: "",
            exclusive,
        };
        let choices = [
            choice("phone", "Téléphone", false),
            choice("nobody", "Personne n'est exclu", true),
        ];
        for (language, typed) in [
            ("fr", "Aucune."),
            ("fr", "rien"),
            ("es", "ninguna"),
            ("en", "none"),
        ] {
            let given = given(typed, Kind::SomeOf, &choices, &speaking(language));
            assert_eq!(given, Given::List(vec!["nobody".to_owned()]), "{typed}");
        }
        let without = given("rien", Kind::SomeOf, &choices[..1], &speaking("fr"));
        assert_eq!(without, Given::List(vec!["rien".to_owned()]));
    }

    #[test]
    fn one_and_two_answer_yes_or_no() {
        assert_eq!(yes_or_no("1", &speaking("fr")), Some(true));
        assert_eq!(yes_or_no("2", &speaking("fr")), Some(false));
        assert_eq!(yes_or_no("Sí", &speaking("es")), Some(true));
        assert_eq!(yes_or_no("ouais", &speaking("fr")), Some(true));
        assert_eq!(yes_or_no("3", &speaking("es")), None);
    }
}
