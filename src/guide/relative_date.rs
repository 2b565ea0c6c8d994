//! Moments relative to an answer or to today: `co-creation-start - 14d`, `today + 2w`.

use std::fmt;

use jiff::civil::Date;
use jiff::{Span, ToSpan};
use schemars::JsonSchema;
use serde::de::{self, Deserializer, SeqAccess, Visitor};
use serde::{Deserialize, Serialize, Serializer};

/// A date question, or today, and a distance from it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(try_from = "String", into = "String")]
#[schemars(with = "String")]
pub struct RelativeDate {
    /// The id of a question of kind `date`, or [`RelativeDate::TODAY`].
    pub question: String,
    /// How far from its answer.
    pub offset: Offset,
    /// And how far from there: the last day of a year is `+ 12m - 1d`.
    pub then: Offset,
}

/// Moments of which the first that is known counts: one alone, or a list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FirstKnown(pub Vec<RelativeDate>);

/// A distance in days, weeks or months.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(try_from = "String", into = "String")]
#[schemars(with = "String")]
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
    /// The word for the day on which a plan is looked at; no question can have this id.
    pub const TODAY: &'static str = "today";

    /// The moment, given the anchor's date; `None` beyond the calendar.
    #[must_use]
    pub fn at(&self, date: Date) -> Option<Date> {
        self.then.from(self.offset.from(date)?)
    }
}

impl Offset {
    const NONE: Offset = Offset {
        count: 0,
        unit: OffsetUnit::Days,
    };

    /// The moment this far from a date; `None` beyond the calendar.
    #[must_use]
    pub fn from(self, date: Date) -> Option<Date> {
        self.times(1).and_then(|span| date.checked_add(span).ok())
    }

    /// This distance so many times.
    #[must_use]
    pub fn times(self, number: i32) -> Option<Span> {
        let count = self.count.checked_mul(number)?;
        Some(match self.unit {
            OffsetUnit::Days => count.days(),
            OffsetUnit::Weeks => count.weeks(),
            OffsetUnit::Months => count.months(),
        })
    }
}

/// A distance alone, as in `every: 6m`.
impl TryFrom<String> for Offset {
    type Error = String;

    fn try_from(text: String) -> Result<Offset, String> {
        amount(&text).ok_or(text)
    }
}

impl From<Offset> for String {
    fn from(offset: Offset) -> String {
        offset.to_string()
    }
}

impl fmt::Display for Offset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let unit = match self.unit {
            OffsetUnit::Days => 'd',
            OffsetUnit::Weeks => 'w',
            OffsetUnit::Months => 'm',
        };
        write!(f, "{}{unit}", self.count.abs())
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
    let offset = offset(&mut words)?;
    let then = self::offset(&mut words)?;
    words.next().is_none().then_some(RelativeDate {
        question,
        offset,
        then,
    })
}

/// Reads `+ 12m`; nothing is no distance.
fn offset<'t>(words: &mut impl Iterator<Item = &'t str>) -> Option<Offset> {
    let sign = match words.next() {
        None => return Some(Offset::NONE),
        Some(sign @ ("+" | "-")) => sign,
        Some(_) => return None,
    };
    let Offset { count, unit } = amount(words.next()?)?;
    Some(Offset {
        count: if sign == "-" { -count } else { count },
        unit,
    })
}

fn amount(text: &str) -> Option<Offset> {
    let (count, unit) = text.split_at_checked(text.len().checked_sub(1)?)?;
    let digits = count.bytes().all(|byte| byte.is_ascii_digit());
    let count = count
        .parse::<u16>()
        .ok()
        .filter(|count| digits && *count <= 1200)?;
    let unit = match unit {
        "d" => OffsetUnit::Days,
        "w" => OffsetUnit::Weeks,
        "m" => OffsetUnit::Months,
        _ => return None,
    };
    Some(Offset {
        count: count.into(),
        unit,
    })
}

impl From<RelativeDate> for String {
    fn from(anchor: RelativeDate) -> String {
        anchor.to_string()
    }
}

impl fmt::Display for RelativeDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.question)?;
        let said = [self.offset, self.then]
            .into_iter()
            .filter(|offset| offset.count != 0);
        for offset in said {
            let sign = if offset.count < 0 { '-' } else { '+' };
            write!(f, " {sign} {offset}")?;
        }
        Ok(())
    }
}

impl Serialize for FirstKnown {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for FirstKnown {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<FirstKnown, D::Error> {
        struct OneOrMore;
        impl<'de> Visitor<'de> for OneOrMore {
            type Value = FirstKnown;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("…")
            }
            fn visit_str<E: de::Error>(self, text: &str) -> Result<FirstKnown, E> {
                RelativeDate::try_from(text.to_owned())
                    .map(|date| FirstKnown(vec![date]))
                    .map_err(|text| E::invalid_value(de::Unexpected::Str(&text), &self))
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<FirstKnown, A::Error> {
                let mut dates = Vec::new();
                while let Some(date) = list.next_element()? {
                    dates.push(date);
                }
                Ok(FirstKnown(dates))
            }
        }
        if deserializer.is_human_readable() {
            deserializer.deserialize_any(OneOrMore)
        } else {
            Vec::deserialize(deserializer).map(FirstKnown)
        }
    }
}

impl JsonSchema for FirstKnown {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "FirstKnown".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "anyOf": [
            { "type": "string" },
            { "type": "array", "items": { "type": "string" } },
        ]})
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
            "implementation-start + 12m - 1d",
            "today + 14d",
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
            "start + 1m - 1d + 1d",
            "start + +3d",
        ] {
            assert!(RelativeDate::try_from(text.to_owned()).is_err(), "{text}");
        }
    }

    #[test]
    fn the_last_day_of_a_year_is_a_year_on_and_a_day_back() {
        let anchor = RelativeDate::try_from("start + 12m - 1d".to_owned()).unwrap();
        assert_eq!(
            anchor.at(jiff::civil::date(2026, 1, 1)),
            Some(jiff::civil::date(2026, 12, 31))
        );
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
