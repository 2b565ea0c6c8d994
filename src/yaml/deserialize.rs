//! Values into types, with errors as data.
//!
//! serde's errors are English sentences made by the parser. This deserializer keeps what they say
//! (the field, what was found, what is allowed) so that the interface can say it in the user's
//! language.

use std::cell::RefCell;
use std::fmt;

use super::join;
use super::node::{Content, Meaning, Node};
use serde::de::{self, Deserializer, IntoDeserializer, Visitor};

/// Why a value does not fit a type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShapeError {
    /// The path of the part at fault.
    pub path: String,
    /// What is wrong with it.
    pub kind: ShapeFault,
}

/// What can be wrong with the shape of a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ShapeFault {
    /// A field that the type does not have.
    UnknownField { found: String, allowed: Vec<String> },
    /// A field that must be there.
    MissingField { name: String },
    /// A value that is none of those allowed.
    UnknownValue { found: String, allowed: Vec<String> },
    /// A value of the wrong kind, as it was written, with one of the right kind where one says
    /// more than words.
    WrongKind {
        found: String,
        example: Option<String>,
    },
}

impl fmt::Display for ShapeFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ShapeFault::UnknownField { found, .. } => write!(f, "unknown-field {found}"),
            ShapeFault::MissingField { name } => write!(f, "missing-field {name}"),
            ShapeFault::UnknownValue { found, .. } => write!(f, "unknown-value {found}"),
            ShapeFault::WrongKind { found, .. } => write!(f, "wrong-kind {found}"),
        }
    }
}

impl fmt::Display for ShapeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path, self.kind)
    }
}

impl std::error::Error for ShapeError {}

fn fault(kind: ShapeFault) -> ShapeError {
    ShapeError {
        path: String::new(),
        kind,
    }
}

fn wrong_kind(found: impl Into<String>) -> ShapeError {
    fault(ShapeFault::WrongKind {
        found: found.into(),
        example: None,
    })
}

fn owned(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

impl de::Error for ShapeError {
    fn custom<T: fmt::Display>(message: T) -> Self {
        wrong_kind(message.to_string())
    }
    fn invalid_type(found: de::Unexpected<'_>, _: &dyn de::Expected) -> Self {
        wrong_kind(written(found))
    }
    fn invalid_value(found: de::Unexpected<'_>, expected: &dyn de::Expected) -> Self {
        // Our own types name an example that begins with a figure; serde's words are English.
        let expected = expected.to_string();
        fault(ShapeFault::WrongKind {
            found: written(found),
            example: expected
                .starts_with(|letter: char| letter.is_ascii_digit())
                .then_some(expected),
        })
    }
    fn unknown_variant(found: &str, allowed: &'static [&'static str]) -> Self {
        fault(ShapeFault::UnknownValue {
            found: found.to_owned(),
            allowed: owned(allowed),
        })
    }
    fn unknown_field(found: &str, allowed: &'static [&'static str]) -> Self {
        fault(ShapeFault::UnknownField {
            found: found.to_owned(),
            allowed: owned(allowed),
        })
    }
    fn missing_field(name: &'static str) -> Self {
        fault(ShapeFault::MissingField {
            name: name.to_owned(),
        })
    }
}

/// What was found, as a person wrote it: no words of any language.
fn written(found: de::Unexpected<'_>) -> String {
    match found {
        de::Unexpected::Bool(value) => value.to_string(),
        de::Unexpected::Unsigned(value) => value.to_string(),
        de::Unexpected::Signed(value) => value.to_string(),
        de::Unexpected::Float(value) => value.to_string(),
        de::Unexpected::Char(value) => value.to_string(),
        de::Unexpected::Str(value) => value.to_owned(),
        de::Unexpected::Seq => "[…]".to_owned(),
        de::Unexpected::Map | de::Unexpected::StructVariant => "{…}".to_owned(),
        de::Unexpected::Unit | de::Unexpected::Option => "null".to_owned(),
        _ => "?".to_owned(),
    }
}

/// Reads one part of a document into a type; the error says which field, and what would be allowed.
///
/// # Errors
/// When the part does not have the type's shape.
pub fn deserialize<T: de::DeserializeOwned>(value: &Node, path: &str) -> Result<T, ShapeError> {
    // The innermost part that was entered last is where an error arose.
    let deepest = RefCell::new(path.to_owned());
    T::deserialize(Shape {
        value,
        path: path.to_owned(),
        deepest: &deepest,
    })
    .map_err(|error| ShapeError {
        path: deepest.into_inner(),
        kind: error.kind,
    })
}

/// A whole number and a day, as they are written.
const NUMBER: &str = "12";
const DAY: &str = "2027-01-31";

struct Shape<'a> {
    value: &'a Node,
    path: String,
    deepest: &'a RefCell<String>,
}

impl<'a> Shape<'a> {
    fn enter(&self) {
        self.deepest.borrow_mut().clone_from(&self.path);
    }

    /// Reads a single value; where it is of the wrong kind, the fault shows what was written and
    /// one of the right kind.
    fn single<'de, V: Visitor<'de>>(
        self,
        visitor: V,
        example: &'static str,
    ) -> Result<V::Value, ShapeError> {
        let written = self.value.written();
        self.deserialize_any(visitor).map_err(|mut error| {
            if let ShapeFault::WrongKind { found, example: of } = &mut error.kind {
                *of = Some(example.to_owned());
                if let Some(written) = written {
                    *found = written.into();
                }
            }
            error
        })
    }

    fn part(&self, key: &str, value: &'a Node) -> Shape<'a> {
        Shape {
            value,
            path: join(&self.path, key),
            deepest: self.deepest,
        }
    }
}

impl<'de, 'a> Deserializer<'de> for Shape<'a> {
    type Error = ShapeError;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ShapeError> {
        self.enter();
        if self.value.is_tagged() {
            return Err(wrong_kind("!"));
        }
        match self.value.content() {
            Content::Scalar(scalar) => match scalar.meaning() {
                Meaning::Nothing => visitor.visit_unit(),
                Meaning::YesNo(value) => visitor.visit_bool(value),
                Meaning::Whole(value) => visitor.visit_i64(value),
                Meaning::Fraction(value) => visitor.visit_f64(value),
                Meaning::Text(text) => visitor.visit_str(text),
            },
            Content::Sequence(entries) => {
                let (path, deepest) = (self.path.clone(), self.deepest);
                let parts = entries.iter().enumerate().map(|(index, value)| {
                    let path = join(&path, &index.to_string());
                    Part(Shape {
                        value,
                        path,
                        deepest,
                    })
                });
                let made = visitor.visit_seq(de::value::SeqDeserializer::new(parts))?;
                self.enter();
                Ok(made)
            }
            Content::Mapping(entries) => {
                let parts = entries.iter().map(|(key, value)| {
                    let key = key.shown();
                    let part = self.part(&key, value);
                    (key, Part(part))
                });
                let mut entries = Entries {
                    parts: parts.collect::<Vec<_>>().into_iter(),
                    value: None,
                    mapping: &self,
                };
                let made = visitor.visit_map(&mut entries)?;
                self.enter();
                Ok(made)
            }
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ShapeError> {
        self.enter();
        if self.value.is_blank() {
            visitor.visit_none()
        } else {
            visitor.visit_some(self)
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, ShapeError> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, ShapeError> {
        self.enter();
        match self.value.as_str().filter(|_| !self.value.is_blank()) {
            Some(text) => visitor.visit_enum(text.into_deserializer()),
            None => Err(wrong_kind("…")),
        }
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ShapeError> {
        self.enter();
        // An id or a text that happens to look like a number was still meant as it was written.
        match self.value.meaning() {
            Some(Meaning::Whole(_) | Meaning::Fraction(_)) => {
                visitor.visit_str(self.value.as_str().unwrap_or_default())
            }
            _ => self.deserialize_any(visitor),
        }
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ShapeError> {
        self.single(visitor, "true")
    }

    fn deserialize_u16<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ShapeError> {
        self.single(visitor, NUMBER)
    }

    fn deserialize_u32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ShapeError> {
        self.single(visitor, NUMBER)
    }

    fn deserialize_u64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ShapeError> {
        self.single(visitor, NUMBER)
    }

    fn deserialize_i64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ShapeError> {
        self.single(visitor, NUMBER)
    }

    /// What asks for a borrowed text parses it: a day does. Texts and ids are taken as `String`.
    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ShapeError> {
        self.single(visitor, DAY)
    }

    serde::forward_to_deserialize_any! {
        i8 i16 i32 i128 u8 u128 f32 f64 char
        bytes byte_buf unit unit_struct seq tuple tuple_struct map struct
        identifier ignored_any
    }
}

/// Lets serde's own sequence access reach our deserializer.
struct Part<'a>(Shape<'a>);

impl<'de, 'a> IntoDeserializer<'de, ShapeError> for Part<'a> {
    type Deserializer = Shape<'a>;
    fn into_deserializer(self) -> Shape<'a> {
        self.0
    }
}

/// The entries of a mapping; after a key, the place is the key's own, so that an unknown field is
/// named where it stands.
struct Entries<'m, 'a> {
    parts: std::vec::IntoIter<(String, Part<'a>)>,
    value: Option<Shape<'a>>,
    mapping: &'m Shape<'a>,
}

impl<'de, 'a> de::MapAccess<'de> for &mut Entries<'_, 'a> {
    type Error = ShapeError;

    fn next_key_seed<K: de::DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, ShapeError> {
        let Some((key, part)) = self.parts.next() else {
            self.mapping.enter();
            return Ok(None);
        };
        part.0.enter();
        self.value = Some(part.0);
        seed.deserialize(key.into_deserializer()).map(Some)
    }

    fn next_value_seed<S: de::DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<S::Value, ShapeError> {
        let value = self
            .value
            .take()
            .expect("serde asks for a value only after its key");
        seed.deserialize(value)
    }
}
