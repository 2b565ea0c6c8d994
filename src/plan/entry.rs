//! The entries of a file, each with its place there.

use std::borrow::Cow;
use std::fmt;

use crate::yaml::Node;

/// Where a part of a file stands: the keys that lead to it. It is put into words only for a fault.
#[derive(Clone, Copy)]
pub(super) struct Path<'p> {
    above: Option<&'p Path<'p>>,
    key: &'p str,
}

impl<'p> Path<'p> {
    /// The whole file.
    pub const WHOLE: Path<'static> = Path {
        above: None,
        key: "",
    };

    /// A part of the file itself.
    pub fn of(key: &'p str) -> Path<'p> {
        Path { above: None, key }
    }

    fn is_empty(&self) -> bool {
        self.key.is_empty() && self.above.is_none_or(Path::is_empty)
    }

    /// A part of this one.
    pub fn to(&'p self, key: &'p str) -> Path<'p> {
        Path {
            above: Some(self),
            key,
        }
    }
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        // What stands in the file itself has no dot before it.
        if let Some(above) = self.above.filter(|above| !above.is_empty()) {
            write!(formatter, "{above}.")?;
        }
        formatter.write_str(self.key)
    }
}

/// The entries of a mapping, each made when it is asked for: of a long plan there are thousands.
pub(super) struct Entries<'n> {
    above: &'n Path<'n>,
    mapping: &'n [(Node, Node)],
    next: usize,
}

impl<'n> Entries<'n> {
    pub fn of(above: &'n Path<'n>, mapping: &'n [(Node, Node)]) -> Entries<'n> {
        Entries {
            above,
            mapping,
            next: 0,
        }
    }
}

impl<'n> Iterator for Entries<'n> {
    type Item = Entry<'n>;

    fn next(&mut self) -> Option<Entry<'n>> {
        let (before, rest) = self.mapping.split_at(self.next);
        let (name, value) = rest.first()?;
        self.next += 1;
        let mut key = key_of(name);
        let trimmed = trim(&key);
        // Of two keys that only blanks tell apart, the second is another one.
        if trimmed.len() < key.len()
            && !before
                .iter()
                .any(|(known, _)| trim(&key_of(known)) == trimmed)
        {
            key = trimmed.to_owned().into();
        }
        Some(Entry {
            key,
            above: self.above,
            line: name.line(),
            name,
            value,
        })
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let left = self.mapping.len() - self.next;
        (left, Some(left))
    }
}

/// A key without blanks around it, as most are.
fn trim(key: &str) -> &str {
    match key.as_bytes() {
        [b'!'..=b'~', .., b'!'..=b'~'] => key,
        _ => key.trim(),
    }
}

fn key_of(name: &Node) -> Cow<'_, str> {
    name.as_str().map_or_else(|| name.shown().into(), Cow::from)
}

/// An entry of a mapping.
pub(super) struct Entry<'n> {
    /// The key, without blanks of any kind around it.
    pub key: Cow<'n, str>,
    pub above: &'n Path<'n>,
    pub line: usize,
    pub name: &'n Node,
    pub value: &'n Node,
}

impl Entry<'_> {
    pub fn path(&self) -> Path<'_> {
        self.above.to(&self.key)
    }

    pub fn nodes(&self) -> (Node, Node) {
        (self.name.clone(), self.value.clone())
    }
}

/// The part of a file with this name.
pub(super) fn part<'p, 'n>(parts: &'p [Entry<'n>], name: &str) -> Option<&'p Entry<'n>> {
    parts.iter().find(|entry| entry.key == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_in_a_file_is_said_as_everywhere_else() {
        let keys = ["checklist", "1.1", "evidence", "0"];
        let checklist = Path::WHOLE.to(keys[0]);
        let item = checklist.to(keys[1]);
        let evidence = item.to(keys[2]);
        let joined = keys
            .iter()
            .fold(String::new(), |path, key| crate::yaml::join(&path, key));
        assert_eq!(evidence.to(keys[3]).to_string(), joined);
        assert_eq!(Path::WHOLE.to_string(), "");
        assert_eq!(Path::WHOLE.to("").to("x").to_string(), "x");
    }

    #[test]
    fn of_two_keys_that_only_blanks_tell_apart_the_second_is_another_one() {
        let text = "a: 1\n'a ': 2\n' b': 3\n'\u{a0}b': 4\n";
        let root = crate::yaml::Document::read(text.as_bytes()).unwrap().root;
        let entries = Entries::of(&Path::WHOLE, root.as_mapping().unwrap());
        let keys: Vec<String> = entries.map(|entry| entry.key.into_owned()).collect();
        assert_eq!(keys, ["a", "a ", "b", "\u{a0}b"]);
    }
}
