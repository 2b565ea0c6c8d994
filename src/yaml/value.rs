//! Trees from and to the values of serde, for what is handed to it.

use serde_yaml::value::{Tag, TaggedValue};
use serde_yaml::{Mapping, Number, Value};

use super::node::{Content, Meaning, Node, Scalar};

impl From<&Node> for Value {
    fn from(node: &Node) -> Value {
        if let Some(tag) = &node.tag {
            let value = Value::from(&Node {
                tag: None,
                ..node.clone()
            });
            return Value::Tagged(Box::new(TaggedValue {
                tag: Tag::new(tag.as_str()),
                value,
            }));
        }
        match &node.content {
            Content::Scalar(scalar) => match scalar.meaning() {
                Meaning::Nothing => Value::Null,
                Meaning::YesNo(value) => Value::Bool(value),
                Meaning::Whole(value) => Value::Number(value.into()),
                // A number too large to count with.
                Meaning::Fraction(_) if is_whole(scalar) => Value::String(scalar.text.clone()),
                Meaning::Fraction(value) => Value::Number(Number::from(value)),
                Meaning::Text(text) => Value::String(text.to_owned()),
            },
            Content::Sequence(entries) => {
                Value::Sequence(entries.iter().map(Value::from).collect())
            }
            Content::Mapping(entries) => {
                let entries = entries
                    .iter()
                    .map(|(key, value)| (key.into(), value.into()));
                Value::Mapping(entries.collect::<Mapping>())
            }
        }
    }
}

impl From<&Value> for Node {
    fn from(value: &Value) -> Node {
        match value {
            Value::Null => Node::plain(""),
            Value::Bool(value) => Node::plain(value),
            Value::Number(number) => Node::plain(number),
            Value::String(text) => Node::text(text.as_str()),
            Value::Sequence(entries) => Node::sequence(entries.iter().map(Node::from).collect()),
            Value::Mapping(entries) => Node {
                line: 0,
                tag: None,
                content: Content::Mapping(
                    entries
                        .iter()
                        .map(|(key, value)| (key.into(), value.into()))
                        .collect(),
                ),
            },
            Value::Tagged(tagged) => Node {
                tag: Some(tagged.tag.to_string()),
                ..Node::from(&tagged.value)
            },
        }
    }
}

fn is_whole(scalar: &Scalar) -> bool {
    scalar
        .text
        .bytes()
        .all(|byte| byte.is_ascii_digit() || b"+-".contains(&byte))
}
