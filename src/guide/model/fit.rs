//! What answers ask of a tool.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Sourced as _;
use super::sourced;
use crate::guide::Condition;
use crate::guide::declarations::Declarations;
use crate::guide::module::{Module, Reader, Words};

/// The needs, most decisive first.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Fit {
    pub needs: IndexMap<String, Need>,
}

sourced! {
    /// Something that a tool should do, given the answers.
    pub struct Need {
        pub when: Condition,
        /// One criterion with what it asks for.
        pub tool: IndexMap<Criterion, Value>,
        pub weight: Weight,
    }
}

/// A property of tools by which they are filtered and matched.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Criterion {
    Stage,
    Level,
    Category,
    Mode,
    Language,
    Free,
    OpenSource,
    SelfHosted,
    Hosted,
    Participants,
    LowBandwidth,
    Phone,
    Sms,
    Offline,
    Anonymous,
    BreakoutRooms,
    Polls,
    Recording,
    Encrypted,
}

/// What a criterion asks for.
#[derive(Clone, Debug, PartialEq, Eq, JsonSchema)]
#[schemars(with = "schema::Value")]
pub enum Value {
    /// That it be so.
    Yes,
    /// Any of these ids (all of them for languages).
    Ids(Vec<String>),
    /// At least this many.
    Number(i64),
    /// What this question's answer says.
    Answer(String),
}

/// Stand-ins for the schema of what may be written in several ways.
mod schema {
    use std::borrow::Cow;

    use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

    pub struct Value;

    impl JsonSchema for Value {
        fn schema_name() -> Cow<'static, str> {
            "Value".into()
        }
        fn json_schema(_: &mut SchemaGenerator) -> Schema {
            json_schema!({ "anyOf": [
                { "const": true },
                { "type": "integer" },
                { "type": "string" },
                { "type": "array", "items": { "type": "string" } },
                { "type": "object", "properties": { "answer": { "type": "string" } },
                  "required": ["answer"], "additionalProperties": false },
            ]})
        }
    }

    pub struct Weight;

    impl JsonSchema for Weight {
        fn schema_name() -> Cow<'static, str> {
            "Weight".into()
        }
        fn json_schema(_: &mut SchemaGenerator) -> Schema {
            json_schema!({ "description": "`must` rules a tool out; 1 to 5 count for or against.", "anyOf": [
                { "const": "must" },
                { "type": "integer", "minimum": 1, "maximum": 5 },
            ]})
        }
    }
}

/// How much a need weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, JsonSchema)]
#[schemars(with = "schema::Weight")]
pub enum Weight {
    /// It rules a tool out.
    Must,
    /// It counts for or against, 1 to 5.
    Counts(u8),
}

/// The two types above are written in several ways; both forms, text and compiled, are told from
/// here.
mod written {
    use serde::de::{self, Deserializer, MapAccess, SeqAccess, Visitor};
    use serde::ser::Serializer;
    use serde::{Deserialize, Serialize};

    use super::{Value, Weight};

    #[derive(Serialize, Deserialize)]
    enum CompiledValue {
        Yes,
        Ids(Vec<String>),
        Number(i64),
        Answer(String),
    }

    impl Serialize for Value {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            match self.clone() {
                Value::Yes => CompiledValue::Yes,
                Value::Ids(ids) => CompiledValue::Ids(ids),
                Value::Number(number) => CompiledValue::Number(number),
                Value::Answer(question) => CompiledValue::Answer(question),
            }
            .serialize(serializer)
        }
    }

    impl<'de> Deserialize<'de> for Value {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Value, D::Error> {
            if deserializer.is_human_readable() {
                return deserializer.deserialize_any(Written);
            }
            Ok(match CompiledValue::deserialize(deserializer)? {
                CompiledValue::Yes => Value::Yes,
                CompiledValue::Ids(ids) => Value::Ids(ids),
                CompiledValue::Number(number) => Value::Number(number),
                CompiledValue::Answer(question) => Value::Answer(question),
            })
        }
    }

    struct Written;

    impl<'de> Visitor<'de> for Written {
        type Value = Value;
        fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("true")
        }
        fn visit_bool<E: de::Error>(self, value: bool) -> Result<Value, E> {
            if value {
                Ok(Value::Yes)
            } else {
                Err(E::invalid_value(de::Unexpected::Bool(false), &self))
            }
        }
        fn visit_i64<E>(self, number: i64) -> Result<Value, E> {
            Ok(Value::Number(number))
        }
        fn visit_str<E>(self, id: &str) -> Result<Value, E> {
            Ok(Value::Ids(vec![id.to_owned()]))
        }
        fn visit_seq<A: SeqAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
            let mut ids = Vec::new();
            while let Some(id) = entries.next_element()? {
                ids.push(id);
            }
            Ok(Value::Ids(ids))
        }
        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
            match map.next_entry::<String, String>()? {
                Some((key, question)) if key == "answer" => Ok(Value::Answer(question)),
                Some((key, _)) => Err(de::Error::unknown_field(&key, &["answer"])),
                None => Err(de::Error::missing_field("answer")),
            }
        }
    }

    impl Serialize for Weight {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.serialize_str(&match self {
                Weight::Must => "must".to_owned(),
                Weight::Counts(weight) => weight.to_string(),
            })
        }
    }

    impl<'de> Deserialize<'de> for Weight {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Weight, D::Error> {
            let text = String::deserialize(deserializer)?;
            match (text.as_str(), text.parse()) {
                ("must", _) => Ok(Weight::Must),
                (_, Ok(weight @ 1..=5)) => Ok(Weight::Counts(weight)),
                _ => Err(de::Error::unknown_variant(
                    &text,
                    &["must", "1", "2", "3", "4", "5"],
                )),
            }
        }
    }
}

impl Module for Fit {
    const NAME: &'static str = "fit";

    fn read(reader: &mut Reader<'_>) -> Fit {
        Fit {
            needs: reader.entries("needs"),
        }
    }

    fn declare<'a>(&'a self, declared: &mut Declarations<'a>) {
        declared.ids("needs", self.needs.keys());
        for (id, need) in &self.needs {
            let path = format!("needs.{id}");
            declared.condition(format!("{path}.when"), &need.when);
            declared.statement(path, need.provenance());
        }
    }

    fn words(&self, words: &mut Words) {
        for id in self.needs.keys() {
            words.need(&["needs", id], &["met", "unmet", "unknown"]);
        }
    }
}
