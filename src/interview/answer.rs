//! What people answered.

use indexmap::IndexMap;
use jiff::civil::{Date, Time};
use serde::ser::{Serialize, Serializer};

/// Answers by question id, in the order of the guide.
pub type Answers = IndexMap<String, Answer>;

/// The answer to one question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// "Don't know yet": an answer of its own, different from none.
    Unknown,
    YesNo(bool),
    /// The id of one option.
    Option(String),
    /// The ids of several options, in the question's order; or the names of time zones.
    Options(Vec<String>),
    Number(i64),
    Date(Date),
    Time(Time),
    Text(String),
}

impl Answer {
    /// How "don't know yet" is written in files.
    pub const UNKNOWN: &'static str = "unknown";

    /// The ids chosen, if options were.
    #[must_use]
    pub fn options(&self) -> &[String] {
        match self {
            Answer::Option(id) => std::slice::from_ref(id),
            Answer::Options(ids) => ids,
            _ => &[],
        }
    }

    /// The number, if one was given.
    #[must_use]
    pub fn number(&self) -> Option<i64> {
        match self {
            Answer::Number(number) => Some(*number),
            _ => None,
        }
    }

    /// The time of day, if one was given.
    #[must_use]
    pub fn time(&self) -> Option<Time> {
        match self {
            Answer::Time(time) => Some(*time),
            _ => None,
        }
    }

    /// The time of day as files hold it.
    #[must_use]
    pub fn clock(time: Time) -> String {
        format!("{:02}:{:02}", time.hour(), time.minute())
    }

    /// The date, if one was given.
    #[must_use]
    pub fn date(&self) -> Option<Date> {
        match self {
            Answer::Date(date) => Some(*date),
            _ => None,
        }
    }
}

impl Serialize for Answer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Answer::Unknown => serializer.serialize_str(Answer::UNKNOWN),
            Answer::YesNo(value) => serializer.serialize_bool(*value),
            Answer::Option(id) => serializer.serialize_str(id),
            Answer::Options(ids) => ids.serialize(serializer),
            Answer::Number(number) => serializer.serialize_i64(*number),
            Answer::Date(date) => serializer.collect_str(date),
            Answer::Time(time) => serializer.serialize_str(&Answer::clock(*time)),
            Answer::Text(text) => serializer.serialize_str(text),
        }
    }
}
