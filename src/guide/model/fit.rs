//! What answers ask of a tool.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Sourced as _;
use super::sourced;
use super::{Asks, CATEGORIES, Criterion, Feature, Question, Tool};
use crate::guide::declarations::{Declarations, Linked, List};
use crate::guide::module::{FactsReader, Module, Words};
use crate::guide::problem::Problem;
use crate::guide::{Condition, Id, IdMap};
use crate::yaml::ShapeFault;

/// How answers judge tools. What only this judging needs to know of tools stands here and not in
/// the catalogue, which stays quick to filter.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Fit {
    /// What tools are like in use.
    pub qualities: IdMap<Quality>,
    /// The needs, most decisive first.
    pub needs: IdMap<Need>,
    /// What tools are not for.
    pub not_for: IdMap<NotFor>,
    /// What may be missing from the whole catalogue.
    pub gaps: IdMap<Gap>,
}

/// What tools are like in one respect. A tool is named, or the category that it names first; its
/// own name counts before its category.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Quality {
    #[serde(default)]
    pub yes: Vec<String>,
    #[serde(default)]
    pub partly: Vec<String>,
    #[serde(default)]
    pub no: Vec<String>,
    #[serde(default)]
    pub unknown: Vec<String>,
    /// What holds for all that are not named.
    pub others: Feature,
}

impl Quality {
    /// The lists with what each says.
    #[must_use]
    pub fn lists(&self) -> [(&'static str, Feature, &[String]); 4] {
        [
            ("yes", Feature::Yes, &self.yes),
            ("partly", Feature::Partly, &self.partly),
            ("no", Feature::No, &self.no),
            ("unknown", Feature::Unknown, &self.unknown),
        ]
    }

    /// Whether a tool has it.
    #[must_use]
    pub fn of(&self, id: &str, tool: &Tool) -> Feature {
        let listed = |name: &str| {
            let mut lists = self.lists().into_iter();
            lists.find_map(|(_, feature, list)| list.iter().any(|it| it == name).then_some(feature))
        };
        listed(id)
            .or_else(|| tool.categories.first().and_then(listed))
            .unwrap_or(self.others)
    }
}

sourced! {
    /// Something that a tool should do, given the answers.
    pub struct Need {
        pub when: Condition,
        /// Criteria with what each asks for; one of them, or of the qualities, is enough.
        #[serde(default)]
        pub tool: IndexMap<Criterion, Value>,
        /// Ids of qualities.
        #[serde(default)]
        pub quality: Vec<Id<Quality>>,
        /// Tools, or the categories that they name first, of which it is said that they do not meet
        /// it; all, where none is named. Nobody looks for breakout rooms in a mailbox. Only for
        /// what counts: what rules a tool out is always told.
        #[serde(default)]
        pub unmet_of: Vec<String>,
        pub weight: Weight,
        /// Where it is not met, that is said wherever the tool is named, also in a short list.
        #[serde(default)]
        pub warns: bool,
    }
}

sourced! {
    /// What tools are not for: where the condition holds, they are ruled out with its words.
    pub struct NotFor {
        /// Tools, or the categories that they name first.
        pub tools: Vec<String>,
        /// Tools to which it does not apply all the same.
        #[serde(default)]
        pub except: Vec<String>,
        pub when: Condition,
    }
}

sourced! {
    /// What is said when no tool that can be used meets all of these needs.
    pub struct Gap {
        pub when: Condition,
        pub needs: Vec<Id<Need>>,
    }
}

/// Where a name in a list of tools is looked for.
const TOOLS_AND_CATEGORIES: &[List] = &[Tool::LIST, CATEGORIES];

/// What a weight may be, as it is written.
const WEIGHTS: &[&str] = &["must", "1", "2", "3", "4", "5"];

/// Whether a list of tools and categories names a tool, or the category that it names first.
fn names(list: &[String], id: &str, tool: &Tool) -> bool {
    let named = |name: &str| list.iter().any(|it| it == name);
    named(id) || tool.categories.first().is_some_and(named)
}

impl Need {
    /// Whether it is worth saying that a tool does not meet it.
    #[must_use]
    pub fn is_unmet_of(&self, id: &str, tool: &Tool) -> bool {
        self.unmet_of.is_empty() || names(&self.unmet_of, id, tool)
    }

    /// Tells what it asks for, criterion by criterion.
    fn declare<'a>(&'a self, id: &'a str, declared: &mut Declarations<'a>) {
        let path = format!("needs.{id}.tool");
        if self.tool.is_empty() && self.quality.is_empty() {
            declared.missing(path.clone(), "tool");
        }
        declared.refers_all(&format!("needs.{id}.quality"), &self.quality);
        let unmet_of = self.unmet_of.iter().map(String::as_str);
        declared.refers_all_to(
            &format!("needs.{id}.unmet-of"),
            TOOLS_AND_CATEGORIES,
            unmet_of,
        );
        // What rules a tool out is always told.
        if self.weight == Weight::Must && !self.unmet_of.is_empty() {
            let allowed = WEIGHTS[1..].iter().map(ToString::to_string).collect();
            let found = WEIGHTS[0].to_owned();
            let shape = ShapeFault::UnknownValue { found, allowed };
            declared.fault(format!("needs.{id}.weight"), Problem::Shape(shape));
        }
        for (criterion, value) in &self.tool {
            let asks = criterion.property().asks;
            match (value, asks.among()) {
                (Value::Answer(question), _) => declared.refers(path.clone(), *question),
                (Value::Ids(ids), Some(among)) => {
                    for id in ids {
                        declared.among(path.clone(), among.clone(), id);
                    }
                }
                (Value::Number(_), None) if asks == Asks::Number => {}
                (Value::Yes, None) if asks == Asks::Yes => {}
                _ => {
                    let (question, kind) = (id.to_owned(), String::new());
                    declared.fault(path.clone(), Problem::WrongTest { question, kind });
                }
            }
        }
    }
}

impl NotFor {
    /// Whether it speaks of a tool.
    #[must_use]
    pub fn concerns(&self, id: &str, tool: &Tool) -> bool {
        !self.except.iter().any(|it| it == id) && names(&self.tools, id, tool)
    }
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
    Answer(Id<Question>),
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
            json_schema!({
                "description": "`must` rules a tool out; 1 to 5 count for or against.",
                "anyOf": [
                    { "const": "must" },
                    { "type": "integer", "minimum": 1, "maximum": 5 },
                ],
            })
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

    use super::{Id, Question, Value, WEIGHTS, Weight};

    #[derive(Serialize, Deserialize)]
    enum CompiledValue {
        Yes,
        Ids(Vec<String>),
        Number(i64),
        Answer(Id<Question>),
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
            match map.next_entry::<String, Id<Question>>()? {
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
                _ => Err(de::Error::unknown_variant(&text, WEIGHTS)),
            }
        }
    }
}

impl Linked for Quality {
    const LIST: List = ("fit", "qualities");
}

impl Linked for Need {
    const LIST: List = ("fit", "needs");
}

impl Module for Fit {
    const NAME: &'static str = "fit";

    fn read(reader: &mut FactsReader<'_>) -> Fit {
        Fit {
            qualities: reader.entries("qualities"),
            needs: reader.entries("needs"),
            not_for: reader.entries("not-for"),
            gaps: reader.entries("gaps"),
        }
    }

    fn declare<'a>(&'a self, declared: &mut Declarations<'a>) {
        declared.ids("qualities", self.qualities.keys());
        declared.ids("needs", self.needs.keys());
        declared.ids("not-for", self.not_for.keys());
        declared.ids("gaps", self.gaps.keys());
        for (id, quality) in &self.qualities {
            for (list, _, names) in quality.lists() {
                let names = names.iter().map(String::as_str);
                declared.refers_all_to(
                    &format!("qualities.{id}.{list}"),
                    TOOLS_AND_CATEGORIES,
                    names,
                );
            }
        }
        for (id, need) in &self.needs {
            need.declare(id, declared);
        }
        for (id, not_for) in &self.not_for {
            for (field, names) in [("tools", &not_for.tools), ("except", &not_for.except)] {
                let names = names.iter().map(String::as_str);
                declared.refers_all_to(
                    &format!("not-for.{id}.{field}"),
                    TOOLS_AND_CATEGORIES,
                    names,
                );
            }
        }
        for (id, gap) in &self.gaps {
            declared.refers_all(&format!("gaps.{id}.needs"), &gap.needs);
        }
        let needs = self.needs.iter();
        let needs = needs.map(|(id, it)| (format!("needs.{id}"), &it.when, it.provenance()));
        let not_for = self.not_for.iter();
        let not_for = not_for.map(|(id, it)| (format!("not-for.{id}"), &it.when, it.provenance()));
        let gaps = self.gaps.iter();
        let gaps = gaps.map(|(id, it)| (format!("gaps.{id}"), &it.when, it.provenance()));
        for (path, when, provenance) in needs.chain(not_for).chain(gaps) {
            declared.condition(format!("{path}.when"), when);
            declared.statement(path, provenance);
        }
    }

    fn words(&self, words: &mut Words) {
        for id in self.needs.keys() {
            words.need(&["needs", id], &["met", "unmet", "unknown"]);
            words.allow(&["needs", id], &["partly", "paid"]);
        }
        for id in self.not_for.keys() {
            words.need(&["not-for", id], &["text"]);
        }
        for id in self.gaps.keys() {
            words.need(&["gaps", id], &["text"]);
        }
    }
}
