//! How people write what they mean: days, numbers, names of options, texts.

use cocreate::interview::{Answer, Choice};
use cocreate::locale::Messages;
use cocreate::text::{begins_a_word, fold};
use jiff::civil::Date;

use crate::chance::Chance;

/// What people write where a text is asked, a line each where there are several.
const TEXTS: &[&[&str]] = &[
    &["Plan of Kenya 2027"],
    &["Plan de acción de gobierno abierto"],
    &["Agreed: see the minutes of 3 March"],
    &["+254 700 123 456"],
    &["#6 of the list"],
    &["1.10"],
    &["NO"],
    &["0x1F"],
    &["\"quoted\" and 'quoted'"],
    &["- no list: really"],
    &["Où ça ? À Œuvre-sur-l’Eau : « là »"],
    &["Ñandú, pingüino & cía. {x} [y]"],
    &["日本語 and 😀 wide"],
    &["e\u{301} beside é"],
    &["* ! & % @ ` | > ~ \\"],
    &["back"],
    &["2027-02-30"],
    &["Ana Pérez", "Ministry of ICT", "ana@example.org"],
    &[
        "Amina Diallo",
        "Ministère de la Justice",
        "+221 33 823 00 00",
    ],
    &["  Blanks around  ", "and a\ttab"],
    &["https://example.org/a?b=c#d", "second line"],
    &[
        "A long sentence that goes on, and on, about what was agreed at the forum in March by everybody who was there, who spoke, and who listened until the end of the day.",
    ],
];

/// A text in the lines in which it is pasted, and the one that is meant by them.
pub fn text(chance: &mut Chance) -> (Vec<String>, String) {
    let lines: Vec<String> = chance
        .of(TEXTS)
        .iter()
        .map(|line| (*line).to_owned())
        .collect();
    let meant: Vec<String> = lines
        .iter()
        .map(|line| line.trim().replace('\t', " "))
        .collect();
    (lines, meant.join(" "))
}

/// A day as people write it.
pub fn day(date: Date, messages: &Messages, chance: &mut Chance) -> String {
    let (year, month, day) = (date.year(), date.month(), date.day());
    let language = messages.language().code();
    let name = |year: &str| {
        messages.text(
            "locale-month",
            &[
                ("month", i64::from(month).into()),
                ("year", year.to_owned().into()),
            ],
        )
    };
    let name = name("")
        .trim()
        .trim_end_matches(" de")
        .trim_end_matches(',')
        .to_owned();
    let mut ways = vec![
        date.to_string(),
        format!("{day} {name} {year}"),
        format!(" {day:02}  {} {year} ", name.to_uppercase()),
        messages.date(date),
        messages.weekday_date(date),
    ];
    let short: String = name.chars().take(4).collect();
    ways.push(format!("{day} {short}. {year}"));
    match language {
        "en" => {
            ways.extend([
                format!("{name} {day}, {year}"),
                format!("{day}th of {name} {year}"),
            ]);
            if day > 12 {
                ways.extend([
                    format!("{day}/{month}/{year}"),
                    format!("{month:02}/{day:02}/{year}"),
                ]);
            }
        }
        "es" => ways.extend([
            format!("{day} de {name} de {year}"),
            format!("{day}º de {name} del {year}"),
            format!("{day}/{month}/{year}"),
            format!("{day:02}-{month:02}-{:02}", year % 100),
        ]),
        _ => ways.extend([
            format!("le {day} {name} {year}"),
            format!("{day}er {name} {year}"),
            format!("{day}.{month}.{year}"),
            format!("{day:02}/{month:02}/{:02}", year % 100),
        ]),
    }
    // Two figures mean a year of this century.
    chance.of(&ways).clone()
}

/// A number as people write it.
pub fn number(number: i64, unit: &str, messages: &Messages, chance: &mut Chance) -> String {
    let figures = number.to_string();
    let grouped = |by: &str| {
        let digits: Vec<char> = figures.chars().collect();
        let groups: Vec<String> = digits
            .rchunks(3)
            .rev()
            .map(|group| group.iter().collect())
            .collect();
        groups.join(by)
    };
    let own = if messages.language().code() == "en" {
        ","
    } else {
        "."
    };
    let mut ways = vec![
        figures.clone(),
        figures.clone(),
        grouped(" "),
        grouped("\u{a0}"),
        grouped("\u{202f}"),
        grouped(own),
        format!("{} {unit}", grouped(own)),
        format!("{figures} {unit}"),
        messages.number(number),
    ];
    if number > 0 && number % 1000 == 0 {
        let words = messages.text("locale-number-typed-thousand", &[]);
        let word = words.split(',').next().unwrap_or_default();
        ways.push(format!("{} {word}", number / 1000));
    }
    chance.of(&ways).clone()
}

/// Ways to name an option among others: by its names, or by a beginning that only it has and that
/// is no word for something else to do.
pub fn names(choices: &[Choice<'_>], place: usize, messages: &Messages) -> Vec<String> {
    let else_to_do: Vec<String> = [
        "explain", "back", "skip", "unknown", "review", "note", "stop",
    ]
    .iter()
    .map(|word| messages.text(&format!("interview-word-{word}"), &[]))
    .flat_map(|words| words.split(',').map(fold).collect::<Vec<_>>())
    .collect();
    let is_of_another = |typed: &str| {
        if else_to_do.contains(&fold(typed)) {
            return true;
        }
        let others = choices
            .iter()
            .enumerate()
            .filter(|(other, _)| *other != place);
        others
            .flat_map(|(_, choice)| choice.names())
            .any(|name| begins_a_word(&fold(name), &fold(typed)))
    };
    let own = choices[place]
        .names()
        .filter(|name| !name.contains([',', ';']));
    let mut ways: Vec<String> = own
        .filter(|name| !is_of_another(name))
        .map(str::to_owned)
        .collect();
    for name in ways.clone() {
        let letters: Vec<char> = name.chars().collect();
        let beginnings = (3..letters.len()).map(|end| letters[..end].iter().collect::<String>());
        ways.extend(beginnings.filter(|typed| !typed.ends_with(' ') && !is_of_another(typed)));
        ways.push(name.to_uppercase());
    }
    ways
}

/// What a person could mean by an answer that is written.
pub fn as_written(answer: &Answer, unit: &str, messages: &Messages, chance: &mut Chance) -> String {
    match answer {
        Answer::Date(date) => day(*date, messages, chance),
        Answer::Number(count) => number(*count, unit, messages, chance),
        Answer::Text(text) => text.clone(),
        Answer::Time(time) => Answer::clock(*time),
        Answer::Unknown | Answer::YesNo(_) | Answer::Option(_) | Answer::Options(_) => {
            String::new()
        }
    }
}
