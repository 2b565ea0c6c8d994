//! Ids that cannot name what is not there, and the entries that they name.

use std::borrow::Borrow;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::ops::{Deref, Index};

use foldhash::fast::RandomState;
use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::LastingText;

/// The id of an entry of kind `K` that the guide has. Only a guide makes one: it is read with the
/// guide's own facts, whose references were checked, or found among its entries. It lasts as long
/// as the program, as a guide does.
pub struct Id<K> {
    id: &'static str,
    kind: PhantomData<fn() -> K>,
}

impl<K> Id<K> {
    /// The id of an entry that is just read.
    pub(super) fn read(id: String) -> Id<K> {
        Id::new(id.leak())
    }

    pub(super) const fn new(id: &'static str) -> Id<K> {
        let kind = PhantomData;
        Id { id, kind }
    }

    /// An id for a test that needs no entry.
    #[cfg(test)]
    pub const fn of_test(id: &'static str) -> Id<K> {
        Id::new(id)
    }

    /// As it is written.
    #[must_use]
    pub fn as_str(&self) -> &'static str {
        self.id
    }
}

impl<K> Deref for Id<K> {
    type Target = str;

    fn deref(&self) -> &str {
        self.id
    }
}

impl<K> Borrow<str> for Id<K> {
    fn borrow(&self) -> &str {
        self.id
    }
}

impl<'a, K> From<Id<K>> for &'a str {
    fn from(id: Id<K>) -> &'a str {
        id.id
    }
}

impl<K> Clone for Id<K> {
    fn clone(&self) -> Id<K> {
        *self
    }
}

impl<K> Copy for Id<K> {}

impl<K> PartialEq for Id<K> {
    fn eq(&self, other: &Id<K>) -> bool {
        self.id == other.id
    }
}

impl<K> PartialEq<str> for Id<K> {
    fn eq(&self, other: &str) -> bool {
        self.id == other
    }
}

impl<K> PartialEq<&str> for Id<K> {
    fn eq(&self, other: &&str) -> bool {
        self.id == *other
    }
}

impl<K> PartialEq<String> for Id<K> {
    fn eq(&self, other: &String) -> bool {
        self.id == other
    }
}

impl<K> PartialEq<Id<K>> for String {
    fn eq(&self, other: &Id<K>) -> bool {
        self == other.id
    }
}

impl<K> Eq for Id<K> {}

impl<K> PartialOrd for Id<K> {
    fn partial_cmp(&self, other: &Id<K>) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl<K> Ord for Id<K> {
    fn cmp(&self, other: &Id<K>) -> std::cmp::Ordering {
        self.id.cmp(other.id)
    }
}

impl<K> Hash for Id<K> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.id.hash(state);
    }
}

impl<K> fmt::Display for Id<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self)
    }
}

impl<K> fmt::Debug for Id<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.id, f)
    }
}

impl<K> Serialize for Id<K> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self)
    }
}

impl<'de, K> Deserialize<'de> for Id<K> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Id<K>, D::Error> {
        LastingText::deserialize(deserializer).map(|id| Id::new(id.as_str()))
    }
}

impl<K> JsonSchema for Id<K> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        String::schema_name()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        String::json_schema(generator)
    }
}

/// Entries by their ids, in the order of the guide. What was typed or stands in a plan is looked up
/// ([`IdMap::get`]) and may not be there; an [`Id`] of theirs is there, so that it alone can be
/// an index.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(transparent)]
pub struct IdMap<T>(pub(super) IndexMap<Id<T>, T, RandomState>);

impl<T> Default for IdMap<T> {
    fn default() -> IdMap<T> {
        IdMap(IndexMap::default())
    }
}

impl<T> IdMap<T> {
    /// The id of an entry, if there is one of this name.
    #[must_use]
    pub fn id(&self, name: &str) -> Option<Id<T>> {
        self.0.get_key_value(name).map(|(id, _)| *id)
    }

    /// The entry of this name, if there is one.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&T> {
        self.0.get(name)
    }

    /// Whether there is an entry of this name.
    #[must_use]
    pub fn contains_key(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }

    /// The place of the entry of this name.
    #[must_use]
    pub fn get_index_of(&self, name: &str) -> Option<usize> {
        self.0.get_index_of(name)
    }
}

impl<T> FromIterator<(Id<T>, T)> for IdMap<T> {
    fn from_iter<I: IntoIterator<Item = (Id<T>, T)>>(entries: I) -> IdMap<T> {
        IdMap(entries.into_iter().collect())
    }
}

impl<T> Deref for IdMap<T> {
    type Target = IndexMap<Id<T>, T, RandomState>;

    fn deref(&self) -> &IndexMap<Id<T>, T, RandomState> {
        &self.0
    }
}

impl<T> Index<Id<T>> for IdMap<T> {
    type Output = T;

    /// # Panics
    /// Never: an id comes out of this map, or out of a reference that was checked against it.
    fn index(&self, id: Id<T>) -> &T {
        self.0
            .get(&id)
            .expect("an id is that of an entry of the guide")
    }
}

impl<'a, T> IntoIterator for &'a IdMap<T> {
    type Item = (&'a Id<T>, &'a T);
    type IntoIter = indexmap::map::Iter<'a, Id<T>, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

impl<T> IntoIterator for IdMap<T> {
    type Item = (Id<T>, T);
    type IntoIter = indexmap::map::IntoIter<Id<T>, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<T: JsonSchema> JsonSchema for IdMap<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        IndexMap::<String, T>::schema_name()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        IndexMap::<String, T>::json_schema(generator)
    }
}
