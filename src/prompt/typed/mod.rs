//! What people type, as the kind of question would have it: options by number, name or other name;
//! yes and no in their language; dates and numbers as they write them, where only one reading is
//! possible. In files there is one form only.

mod days;
mod hours;
mod numbers;
mod options;

pub use days::date;
use hours::time;
pub use numbers::number;
pub use options::{beginning, called, option};
use options::{none_of_them, options};

use super::Reply;
use crate::guide::model::Kind;
use crate::interview::{Choice, Given};
use crate::locale::Messages;
use crate::message;
use crate::text::fold;

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
    if kind.is_written() {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::built_in;
    use crate::guide::Guide;
    use crate::interview::Questionnaire;
    use crate::locale::Language;

    /// An option as it can be chosen.
    pub(super) fn choice(id: &'static str, name: &'static str, exclusive: bool) -> Choice<'static> {
        Choice {
            id,
            name,
            means: "",
            trade: "",
            aliases: "",
            exclusive,
        }
    }

    fn speaking(code: &str) -> Messages {
        Messages::new(Language::find(code).unwrap())
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

    /// A beginning of a name may be such a word, as "back" is of "Back it": then the word counts.
    #[test]
    fn no_option_is_called_as_what_else_can_be_done() {
        let guide = Guide::new(built_in::GUIDE);
        for language in ["en", "es", "fr"] {
            let messages = speaking(language);
            for asked in [
                Questionnaire::open(&guide, language),
                Questionnaire::open_for_meeting(&guide, language),
            ] {
                for id in asked.facts().questions.keys() {
                    let kind = asked.kind(id).unwrap();
                    for choice in asked.choices(id) {
                        let taken = choice
                            .names()
                            .find(|name| command(name, kind, &messages).is_some());
                        assert_eq!(taken, None, "{language} {id}");
                    }
                }
            }
        }
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
