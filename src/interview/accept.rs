//! The one validation path: what a person gave becomes an answer, or a refusal that says what would
//! be accepted.

use jiff::civil::Time;

use super::answer::Answer;
use super::questionnaire::Questionnaire;
use super::time_zones;
use crate::guide::model::{Kind, Question};
use crate::text::{day, is_hidden};

/// What a person gave, before it is known to be an answer.
#[derive(Clone, Debug, PartialEq)]
pub enum Given {
    /// "Don't know yet".
    Unknown,
    YesNo(bool),
    Number(i64),
    /// A text, a date, or the id of an option.
    Text(String),
    /// Ids of options.
    List(Vec<String>),
    /// Something that no question can take, as it was written.
    Other(String),
}

/// Why something is no answer to a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AnswerError {
    /// Not yes or no.
    NotYesNo { found: String },
    /// None of the question's options.
    NotAnOption { found: String, allowed: Vec<String> },
    /// More options than may be chosen.
    TooMany { limit: usize },
    /// An option twice.
    Twice { found: String },
    /// An option beside others that cannot be.
    NotAlone { found: String },
    /// No whole number.
    NotANumber { found: String },
    /// Outside the bounds.
    OutOfRange {
        found: i64,
        at_least: Option<i64>,
        at_most: Option<i64>,
    },
    /// No date of the calendar in the form 2027-01-31.
    NotADate { found: String },
    /// No time of day in the form 14:30.
    NotATime { found: String },
    /// No time zone of the world, with the name that is nearest.
    NotAZone {
        found: String,
        nearest: Option<String>,
    },
    /// A date in a year in which it cannot be.
    ImplausibleYear {
        found: i64,
        earliest: Option<i64>,
        latest: Option<i64>,
    },
    /// Nothing where something must be.
    Empty,
    /// Longer than `limit` characters.
    TooLong { limit: usize },
    /// A control character or a mark that turns the direction of writing.
    HiddenCharacter { code: String },
    /// "Don't know yet" where a plan cannot do without an answer.
    Required,
    /// There is no such question.
    NoQuestion,
}

/// The longest text that is taken as an answer, in characters.
pub const LETTER_LIMIT: usize = 2000;

impl Given {
    /// What was given, as it could be shown.
    #[must_use]
    pub fn shown(&self) -> String {
        match self {
            Given::Unknown => Answer::UNKNOWN.to_owned(),
            Given::YesNo(value) => value.to_string(),
            Given::Number(number) => number.to_string(),
            Given::Text(text) | Given::Other(text) => text.clone(),
            Given::List(ids) => format!("[{}]", ids.join(", ")),
        }
    }
}

/// Turns what was given into an answer to the question `id`.
///
/// # Errors
/// Why it is none, with what would be accepted.
pub fn accept(
    questionnaire: &Questionnaire,
    id: &str,
    given: &Given,
) -> Result<Answer, AnswerError> {
    let question = questionnaire.question(id).ok_or(AnswerError::NoQuestion)?;
    // Files write it as a word, so the word is never a text.
    if given.shown().trim() == Answer::UNKNOWN && !matches!(given, Given::List(_)) {
        return if question.required {
            Err(AnswerError::Required)
        } else {
            Ok(Answer::Unknown)
        };
    }
    match question.kind {
        Kind::YesNo => yes_no(given),
        Kind::OneOf => match given {
            Given::List(ids) if ids.len() > 1 => Err(AnswerError::TooMany { limit: 1 }),
            Given::List(ids) => option(questionnaire, id, ids.first().ok_or(AnswerError::Empty)?),
            other => option(questionnaire, id, &other.shown()),
        }
        .map(Answer::Option),
        Kind::SomeOf => some_of(questionnaire, id, question, given),
        Kind::Number => number(given, question.at_least, question.at_most),
        Kind::Date => date(given, question.at_least, question.at_most),
        Kind::Time => time(given),
        Kind::TimeZones => zones(given),
        Kind::Text => text(given),
    }
}

fn yes_no(given: &Given) -> Result<Answer, AnswerError> {
    match given {
        Given::YesNo(value) => Ok(Answer::YesNo(*value)),
        // Files made by older YAML tools write a boolean so.
        Given::Text(text) if text == "yes" => Ok(Answer::YesNo(true)),
        Given::Text(text) if text == "no" => Ok(Answer::YesNo(false)),
        other => Err(AnswerError::NotYesNo {
            found: other.shown(),
        }),
    }
}

fn option(questionnaire: &Questionnaire, id: &str, found: &str) -> Result<String, AnswerError> {
    let allowed = questionnaire.option_ids(id);
    match allowed.iter().find(|option| option.as_str() == found) {
        Some(option) => Ok(option.to_string()),
        None => Err(AnswerError::NotAnOption {
            found: found.to_owned(),
            allowed: allowed.iter().map(ToString::to_string).collect(),
        }),
    }
}

fn some_of(
    questionnaire: &Questionnaire,
    id: &str,
    question: &Question,
    given: &Given,
) -> Result<Answer, AnswerError> {
    let found: Vec<String> = match given {
        Given::List(ids) => ids.clone(),
        other => vec![other.shown()],
    };
    if found.is_empty() {
        return Err(AnswerError::Empty);
    }
    for (position, entry) in found.iter().enumerate() {
        option(questionnaire, id, entry)?;
        if found[..position].contains(entry) {
            return Err(AnswerError::Twice {
                found: entry.clone(),
            });
        }
    }
    let exclusive = &question.exclusive;
    if let Some(alone) = found
        .iter()
        .find(|entry| found.len() > 1 && exclusive.iter().any(|id| id.as_str() == *entry))
    {
        return Err(AnswerError::NotAlone {
            found: alone.clone(),
        });
    }
    if let Some(limit) = question.limit.filter(|limit| found.len() > *limit) {
        return Err(AnswerError::TooMany { limit });
    }
    let in_order = questionnaire
        .option_ids(id)
        .iter()
        .map(ToString::to_string)
        .filter(|option| found.contains(option));
    Ok(Answer::Options(in_order.collect()))
}

fn number(
    given: &Given,
    at_least: Option<i64>,
    at_most: Option<i64>,
) -> Result<Answer, AnswerError> {
    let found = match given {
        Given::Number(number) => *number,
        other => {
            let found = other.shown();
            found
                .trim()
                .parse()
                .map_err(|_| AnswerError::NotANumber { found })?
        }
    };
    let too_low = at_least.is_some_and(|least| found < least);
    let too_high = at_most.is_some_and(|most| found > most);
    if too_low || too_high {
        Err(AnswerError::OutOfRange {
            found,
            at_least,
            at_most,
        })
    } else {
        Ok(Answer::Number(found))
    }
}

fn date(given: &Given, earliest: Option<i64>, latest: Option<i64>) -> Result<Answer, AnswerError> {
    let found = given.shown();
    let date = day(found.trim()).ok_or(AnswerError::NotADate { found })?;
    let year = i64::from(date.year());
    if earliest.is_some_and(|earliest| year < earliest)
        || latest.is_some_and(|latest| year > latest)
    {
        return Err(AnswerError::ImplausibleYear {
            found: year,
            earliest,
            latest,
        });
    }
    Ok(Answer::Date(date))
}

/// As people write it: 14:30, 14.30, 14h30, 14 h 30, 9:05.
fn time(given: &Given) -> Result<Answer, AnswerError> {
    let found = given.shown();
    let parsed = || {
        // "14 h 30", as French writes it, with spaces of any width.
        let written = found.to_ascii_lowercase();
        let pieces: Vec<&str> = written.split_whitespace().collect();
        let is_digit = |letter: char| letter.is_ascii_digit();
        if pieces
            .windows(2)
            .any(|two| two[0].ends_with(is_digit) && two[1].starts_with(is_digit))
        {
            return None;
        }
        let written = pieces.concat();
        let written = written.trim_end_matches('h');
        let (hour, minute) = written
            .split_once([':', '.', 'h'])
            .unwrap_or((written, "00"));
        let digits = |text: &str| {
            let is_number = (1..=2).contains(&text.len());
            text.parse().ok().filter(|_| is_number)
        };
        let (hour, minute) = (digits(hour)?, digits(minute).filter(|_| minute.len() == 2)?);
        Time::new(hour, minute, 0, 0).ok()
    };
    match parsed() {
        Some(time) => Ok(Answer::Time(time)),
        None => Err(AnswerError::NotATime { found }),
    }
}

fn zones(given: &Given) -> Result<Answer, AnswerError> {
    let found = match given {
        Given::List(names) => names.clone(),
        other => other.shown().split(',').map(str::to_owned).collect(),
    };
    let mut zones = Vec::new();
    let named = found.iter().map(|name| name.trim());
    for name in named.filter(|name| !name.is_empty()) {
        let zone = time_zones::find(name).map_err(|nearest| AnswerError::NotAZone {
            found: name.to_owned(),
            nearest,
        })?;
        if !zones.contains(&zone) {
            zones.push(zone);
        }
    }
    if zones.is_empty() {
        Err(AnswerError::Empty)
    } else {
        Ok(Answer::Options(zones))
    }
}

fn text(given: &Given) -> Result<Answer, AnswerError> {
    let found = match given {
        Given::List(_) | Given::Other(_) => return Err(AnswerError::Empty),
        other => other.shown(),
    };
    check_text(&found)?;
    let found = found.trim();
    if found.is_empty() {
        Err(AnswerError::Empty)
    } else {
        Ok(Answer::Text(found.to_owned()))
    }
}

/// Refuses texts that are too long or hide something; also used for notes.
pub(crate) fn check_text(text: &str) -> Result<(), AnswerError> {
    if text.chars().count() > LETTER_LIMIT {
        return Err(AnswerError::TooLong {
            limit: LETTER_LIMIT,
        });
    }
    // What was typed in another encoding arrives as the sign for letters that could not be read.
    match text
        .chars()
        .find(|letter| is_hidden(*letter) || *letter == char::REPLACEMENT_CHARACTER)
    {
        Some(letter) => Err(AnswerError::HiddenCharacter {
            code: format!("U+{:04X}", u32::from(letter)),
        }),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::built_in;
    use crate::guide::Guide;

    #[test]
    fn what_says_that_none_holds_is_refused_beside_others() {
        let questionnaire = Questionnaire::open(&Guide::new(built_in::GUIDE), "en");
        let given = |ids: &[&str]| Given::List(ids.iter().map(|id| (*id).to_owned()).collect());
        let refused = Err(AnswerError::NotAlone {
            found: "none".to_owned(),
        });
        for id in ["offline-channel", "accommodations"] {
            let other = &questionnaire.option_ids(id)[0];
            assert_eq!(
                accept(&questionnaire, id, &given(&[other, "none"])),
                refused,
                "{id}"
            );
            assert!(
                accept(&questionnaire, id, &given(&["none"])).is_ok(),
                "{id}"
            );
        }
    }

    #[test]
    fn an_hour_is_understood_as_it_is_written_with_spaces_or_without() {
        let half_past_two = Answer::Time(Time::constant(14, 30, 0, 0));
        for written in [
            "14:30",
            "14.30",
            "14h30",
            "14 h 30",
            "14\u{202f}h\u{a0}30",
            "14 H 30",
        ] {
            let given = Given::Text(written.to_owned());
            assert_eq!(time(&given), Ok(half_past_two.clone()), "{written}");
        }
        for written in ["14 30", "1 4", "2 h 5", "25 h 00", "h 30"] {
            assert!(time(&Given::Text(written.to_owned())).is_err(), "{written}");
        }
    }
}
