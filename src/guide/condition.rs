//! When a thing applies, in terms of answers.
//!
//! Written as one-entry mappings: `all`, `any` or `not`, or the id of a question with a test of its
//! answer. The name of one behind `is` is put aside before ([`super::named_conditions`]).

use std::fmt;

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::de::{self, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::{SerializeMap, Serializer};
use serde::{Deserialize, Serialize};

use super::{LastingText, RelativeDate};

/// When a thing applies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Condition {
    /// Every one holds.
    All(Vec<Condition>),
    /// At least one holds.
    Any(Vec<Condition>),
    /// It does not hold.
    Not(Box<Condition>),
    /// The answer to this question passes this test.
    Answer(LastingText, Test),
}

/// A test of one answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub enum Test {
    /// It is, or holds, one of these options.
    AnyOf(Vec<LastingText>),
    /// It is this yes or no.
    Is(bool),
    /// A number, a date, or how many options were chosen, compared.
    Compare(Vec<(Comparison, Bound)>),
    /// It is blank or "don't know yet".
    Missing,
    /// It is "don't know yet".
    Unknown,
    /// It is a real answer.
    Answered,
}

/// How an answer is compared with a bound.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Comparison {
    AtLeast,
    AtMost,
    Above,
    Below,
}

/// What an answer is compared with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Bound {
    Number(i64),
    Date(Date),
    /// Another question's answer; for dates, at a distance.
    Answer(RelativeDate),
}

impl Condition {
    /// Calls `visit` with every question the condition speaks of and the test it puts.
    pub fn each_answer<'a>(&'a self, visit: &mut impl FnMut(&'a str, &'a Test)) {
        match self {
            Condition::All(parts) | Condition::Any(parts) => {
                parts.iter().for_each(|part| part.each_answer(visit));
            }
            Condition::Not(part) => part.each_answer(visit),
            Condition::Answer(question, test) => visit(question, test),
        }
    }
}

impl Serialize for Condition {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(1))?;
        match self {
            Condition::All(parts) => map.serialize_entry("all", parts)?,
            Condition::Any(parts) => map.serialize_entry("any", parts)?,
            Condition::Not(part) => map.serialize_entry("not", part)?,
            Condition::Answer(question, test) => map.serialize_entry(question, test)?,
        }
        map.end()
    }
}

impl<'de> Deserialize<'de> for Condition {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Condition, D::Error> {
        struct OneEntry;
        impl<'de> Visitor<'de> for OneEntry {
            type Value = Condition;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("{…}")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Condition, A::Error> {
                let Some(key) = map.next_key::<LastingText>()? else {
                    return Err(de::Error::invalid_value(de::Unexpected::Map, &self));
                };
                let condition = match key.as_str() {
                    "all" => Condition::All(map.next_value()?),
                    "any" => Condition::Any(map.next_value()?),
                    "not" => Condition::Not(map.next_value()?),
                    _ => Condition::Answer(key, map.next_value()?),
                };
                match map.next_key::<LastingText>()? {
                    None => Ok(condition),
                    Some(_) => Err(de::Error::invalid_value(de::Unexpected::Map, &self)),
                }
            }
        }
        deserializer.deserialize_map(OneEntry)
    }
}

impl Serialize for Test {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if !serializer.is_human_readable() {
            return Test::serialize(self, serializer);
        }
        match self {
            Test::AnyOf(options) => options.serialize(serializer),
            Test::Is(value) => serializer.serialize_bool(*value),
            Test::Missing => serializer.serialize_str("missing"),
            Test::Unknown => serializer.serialize_str("unknown"),
            Test::Answered => serializer.serialize_str("answered"),
            Test::Compare(bounds) => {
                serializer.collect_map(bounds.iter().map(|(comparison, bound)| (comparison, bound)))
            }
        }
    }
}

impl<'de> Deserialize<'de> for Test {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Test, D::Error> {
        if !deserializer.is_human_readable() {
            return Test::deserialize(deserializer);
        }
        struct Written;
        impl<'de> Visitor<'de> for Written {
            type Value = Test;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("…")
            }
            fn visit_bool<E>(self, value: bool) -> Result<Test, E> {
                Ok(Test::Is(value))
            }
            fn visit_str<E>(self, text: &str) -> Result<Test, E> {
                Ok(match text {
                    "missing" => Test::Missing,
                    "unknown" => Test::Unknown,
                    "answered" => Test::Answered,
                    option => Test::AnyOf(vec![option.to_owned().into()]),
                })
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut entries: A) -> Result<Test, A::Error> {
                let mut options = Vec::new();
                while let Some(option) = entries.next_element()? {
                    options.push(option);
                }
                Ok(Test::AnyOf(options))
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Test, A::Error> {
                let mut bounds = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    bounds.push(entry);
                }
                Ok(Test::Compare(bounds))
            }
        }
        deserializer.deserialize_any(Written)
    }
}

impl Serialize for Bound {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Bound::Number(number) if serializer.is_human_readable() => {
                serializer.serialize_i64(*number)
            }
            Bound::Number(number) => serializer.collect_str(number),
            Bound::Date(date) => serializer.collect_str(date),
            Bound::Answer(anchor) => serializer.collect_str(anchor),
        }
    }
}

impl<'de> Deserialize<'de> for Bound {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Bound, D::Error> {
        // Also reads a number as its digits, so that the compiled form needs no second type.
        let text = String::deserialize(deserializer)?;
        if let Ok(number) = text.parse() {
            return Ok(Bound::Number(number));
        }
        if let Ok(date) = text.parse() {
            return Ok(Bound::Date(date));
        }
        RelativeDate::try_from(text)
            .map(Bound::Answer)
            .map_err(|text| de::Error::invalid_value(de::Unexpected::Str(&text), &"…"))
    }
}

impl JsonSchema for Condition {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Condition".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let condition = generator.subschema_for::<Condition>();
        let bound = schemars::json_schema!({ "type": ["integer", "string"] });
        let test = schemars::json_schema!({ "anyOf": [
            { "type": ["boolean", "string"] },
            { "type": "array", "items": { "type": "string" } },
            { "type": "object", "additionalProperties": false, "properties": {
                "at-least": bound, "at-most": bound, "above": bound, "below": bound } },
        ]});
        schemars::json_schema!({
            "type": "object", "minProperties": 1, "maxProperties": 1,
            "properties": {
                "all": { "type": "array", "items": condition },
                "any": { "type": "array", "items": condition },
                "not": condition,
                "is": { "type": "string" },
            },
            "additionalProperties": test,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Condition, crate::yaml::ShapeError> {
        let document = crate::yaml::Document::read(text.as_bytes()).unwrap();
        crate::yaml::deserialize(&document.root, "when")
    }

    #[test]
    fn conditions_survive_the_compiled_form() {
        for text in [
            "{ purpose: [ideas, expertise] }",
            "{ level: inform }",
            "{ risk: true }",
            "{ participants: { at-least: 41, below: 100 } }",
            "{ timeline-published: { above: co-creation-start - 14d } }",
            "{ all: [ { not: { side: government } }, { any: [ { feedback-date: missing } ] } ] }",
        ] {
            let condition = read(text).unwrap();
            let bytes = postcard::to_stdvec(&condition).unwrap();
            assert_eq!(
                postcard::from_bytes::<Condition>(&bytes).unwrap(),
                condition,
                "{text}"
            );
            let written = serde_yaml::to_string(&condition).unwrap();
            assert_eq!(read(&written).unwrap(), condition, "{written}");
        }
    }

    #[test]
    fn a_condition_has_exactly_one_entry() {
        for text in [
            "{}",
            "{ a: true, b: true }",
            "[a]",
            "yes-please",
            "{ all: { a: true } }",
            "{ a: { more: 3 } }",
        ] {
            assert!(read(text).is_err(), "{text}");
        }
    }
}
