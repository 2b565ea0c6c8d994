//! Answers, names and facts in words.

use super::Text;
use crate::guide::Texts;
use crate::interview::{Answer, Questionnaire};
use crate::locale::Messages;
use crate::message;

/// An answer as its reader would say it.
#[must_use]
pub fn answer_words(
    questionnaire: &Questionnaire,
    id: &str,
    answer: &Answer,
    messages: &Messages,
) -> String {
    match answer {
        Answer::Unknown => message!(messages, "common-unknown-yet"),
        Answer::YesNo(true) => message!(messages, "common-yes"),
        Answer::YesNo(false) => message!(messages, "common-no"),
        Answer::Option(option) => questionnaire.choice_name(id, option).to_owned(),
        Answer::Options(options) => {
            let names: Vec<&str> = options
                .iter()
                .map(|option| questionnaire.choice_name(id, option))
                .collect();
            messages.series(&names)
        }
        Answer::Number(number) => match questionnaire.unit_of(id, *number) {
            Some(unit) => format!("{} {unit}", messages.number(*number)),
            None => messages.number(*number),
        },
        Answer::Date(date) => messages.date(*date),
        Answer::Time(time) => messages.time(*time),
        Answer::Text(text) => text.clone(),
    }
}

/// Names and values, each name with the mark that its language sets after it.
#[must_use]
pub fn labelled<T: Into<Text>>(facts: Vec<(String, T)>, messages: &Messages) -> Vec<(Text, Text)> {
    facts
        .into_iter()
        .map(|(name, value)| {
            let name = message!(messages, "common-label", name = name);
            (name.into(), value.into())
        })
        .collect()
}

/// The names of several things, one after the other.
#[must_use]
pub fn names_of<'a>(
    ids: impl IntoIterator<Item = &'a str>,
    collection: &str,
    texts: &Texts,
    messages: &Messages,
) -> String {
    let names = ids
        .into_iter()
        .map(|id| texts.get(&[collection, id, "name"]));
    messages.series(&names.collect::<Vec<_>>())
}

/// Yes or no.
#[must_use]
pub fn yes_no(value: bool, messages: &Messages) -> String {
    if value {
        message!(messages, "common-yes")
    } else {
        message!(messages, "common-no")
    }
}
