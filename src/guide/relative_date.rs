//! Moments relative to an answer: `co-creation-start - 14d`.

use std::fmt;

use jiff::civil::Date;
use jiff::{Span, ToSpan};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A date question and a distance from its answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(try_from = "String", into = "String")]
#[schemars(with = "String")]
pub struct RelativeDate {
    /// The id of a question of kind `date`.
    pub question: String,
    /// How far from its answer.
    pub offset: Offset,
}

/// A distance in days, weeks or months.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Offset {
    /// Before (negative) or after.
    pub count: i32,
    /// The unit it is counted in.
    pub unit: OffsetUnit,
}

/// What an offset counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OffsetUnit {
    Days,
    Weeks,
    Months,
}

impl RelativeDate {
    /// The moment, given the anchor's date; `None` beyond the calendar.
    #[must_use]
    pub fn at(&self, date: Date) -> Option<Date> {
        let span: Span = match self.offset.unit {
            OffsetUnit::Days => self.offset.count.days(),
            OffsetUnit::Weeks => self.offset.count.weeks(),
            OffsetUnit::Months => self.offset.count.months(),
        };
        date.checked_add(span).ok()
    }
}

impl TryFrom<String> for RelativeDate {
    type Error = String;

    fn try_from(text: String) -> Result<RelativeDate, String> {
        parse(&text).ok_or(text)
    }
}

fn parse(text: &str) -> Option<RelativeDate> {
    let mut words = text.split_whitespace();
    let question = words.next()?.to_owned();
    if !question.starts_with(|c: char| c.is_ascii_lowercase()) {
        return None;
    }
    let offset = match words.next() {
        None => Offset {
            count: 0,
            unit: OffsetUnit::Days,
        },
        Some(sign @ ("+" | "-")) => {
            let amount = words.next()?;
            let (count, unit) = amount.split_at_checked(amount.len() - 1)?;
            let count: i32 = count
                .parse()
                .ok()
                .filter(|count| (0..=1200).contains(count))?;
            let unit = match unit {
                "d" => OffsetUnit::Days,
                "w" => OffsetUnit::Weeks,
                "m" => OffsetUnit::Months,
                _ => return None,
            };
            Offset {
                count: if sign == "-" { -count } else { count },
                unit,
            }
        }
        Some(_) => return None,
    };
    words
        .next()
        .is_none()
        .then_some(RelativeDate { question, offset })
}

impl From<RelativeDate> for String {
    fn from(anchor: RelativeDate) -> String {
        anchor.to_string()
    }
}

impl fmt::Display for RelativeDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Offset { count, unit } = self.offset;
        if count == 0 {
            return write!(f, "{}", self.question);
        }
        let sign = if count < 0 { '-' } else { '+' };
        let unit = match unit {
            OffsetUnit::Days => 'd',
            OffsetUnit::Weeks => 'w',
            OffsetUnit::Months => 'm',
        };
        write!(f, "{} {sign} {}{unit}", self.question, count.abs())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn anchors_read_and_write_the_same() {
        for text in [
            "co-creation-start",
            "co-creation-start - 14d",
            "plan-submission + 4m",
            "feedback-date + 2w",
        ] {
            assert_eq!(
                RelativeDate::try_from(text.to_owned()).map(|anchor| anchor.to_string()),
                Ok(text.to_owned())
            );
        }
        for text in [
            "",
            "start -",
            "start - 14",
            "start - d",
            "start 14d",
            "start - 14d more",
            "14d",
            "start - -3d",
        ] {
            assert!(RelativeDate::try_from(text.to_owned()).is_err(), "{text}");
        }
    }

    #[test]
    fn months_end_within_the_month() {
        let anchor = RelativeDate::try_from("start + 1m".to_owned()).unwrap();
        assert_eq!(
            anchor.at(jiff::civil::date(2027, 1, 31)),
            Some(jiff::civil::date(2027, 2, 28))
        );
    }
}
