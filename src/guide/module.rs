//! What every module of the guide has: a way to be read, the words it needs, and its name.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::declarations::Declarations;
use super::model;
use super::problem::Problem;
use super::search::Searchable;
use super::{Id, IdMap};
use crate::yaml::{self, Node, ShapeFault};

/// A part of the guide.
pub trait Module: Serialize + JsonSchema {
    /// Its file name without the ending.
    const NAME: &'static str;

    /// Reads its facts; what cannot be read is told to the reader and left out.
    fn read(reader: &mut FactsReader<'_>) -> Self;

    /// Tells what stands in it: ids, statements, conditions and dates.
    fn declare<'a>(&'a self, declared: &mut Declarations<'a>);

    /// Tells which words it needs.
    fn words(&self, words: &mut Words);

    /// What of it can be searched for.
    fn searchable(&self) -> Vec<Searchable> {
        Vec::new()
    }
}

macro_rules! make_facts {
    ($($field:ident: $module:ident,)*) => {
        /// The facts of every module.
        pub(super) struct Facts {
            $(pub $field: model::$module,)*
        }

        impl Facts {
            /// Reads every module; `read` is called with the name and the way to read of each.
            pub(super) fn read(mut read: impl ReadModule) -> Facts {
                Facts { $($field: read.module(),)* }
            }

            /// The compiled facts of every module by name.
            pub(super) fn compile(&self) -> Vec<(&'static str, Vec<u8>)> {
                fn bytes<M: Module>(module: &M) -> Vec<u8> {
                    let bytes = postcard::to_stdvec(module);
                    bytes.expect("the model holds only types that postcard writes")
                }
                vec![$((model::$module::NAME, bytes(&self.$field)),)*]
            }

            /// What every module says of its facts.
            pub(super) fn declarations(&self) -> Vec<(&'static str, Declarations<'_>)> {
                fn declared<M: Module>(module: &M) -> (&'static str, Declarations<'_>) {
                    let mut declared = Declarations::default();
                    module.declare(&mut declared);
                    (M::NAME, declared)
                }
                vec![$(declared(&self.$field),)*]
            }

            /// What of every module can be searched for.
            pub(super) fn searchable(&self) -> Vec<(&'static str, Vec<Searchable>)> {
                vec![$((model::$module::NAME, self.$field.searchable()),)*]
            }
        }

        /// The names of all modules.
        pub const MODULES: &[&str] = &[$(model::$module::NAME,)*];

        /// The JSON Schema of the facts of a module, if there is one of that name.
        #[must_use]
        pub fn schema(name: &str) -> Option<schemars::Schema> {
            match name {
                $(model::$module::NAME => Some(schemars::schema_for!(model::$module)),)*
                _ => None,
            }
        }
    };
}

model::with_modules!(make_facts);

/// A way to read any module.
pub(super) trait ReadModule {
    /// Reads one module.
    fn module<M: Module>(&mut self) -> M;
}

/// Reads the top level of a facts file, one entry at a time, so that one fault does not hide the
/// next.
pub struct FactsReader<'a> {
    value: &'a Node,
    seen: Vec<&'static str>,
    /// Every fault with its path.
    pub faults: Vec<(String, Problem)>,
}

impl<'a> FactsReader<'a> {
    /// A reader of a whole file.
    #[must_use]
    pub fn new(value: &'a Node) -> FactsReader<'a> {
        FactsReader {
            value,
            seen: Vec::new(),
            faults: Vec::new(),
        }
    }

    fn field(&mut self, name: &'static str) -> Option<&'a Node> {
        self.seen.push(name);
        let found = self.value.get(name);
        if found.is_none() {
            self.faults.push((
                String::new(),
                Problem::MissingField {
                    name: name.to_owned(),
                },
            ));
        }
        found
    }

    /// One field as a whole.
    pub fn value<T: DeserializeOwned + Default>(&mut self, name: &'static str) -> T {
        self.value_or(name, T::default)
    }

    /// One field as a whole, or what stands for it where it cannot be read.
    pub fn value_or<T: DeserializeOwned>(
        &mut self,
        name: &'static str,
        unread: impl FnOnce() -> T,
    ) -> T {
        let Some(value) = self.field(name) else {
            return unread();
        };
        yaml::deserialize(value, name).unwrap_or_else(|error| {
            self.faults.push((error.path, Problem::Shape(error.kind)));
            unread()
        })
    }

    /// One field as a whole, which need not be there.
    pub fn optional<T: DeserializeOwned + Default>(&mut self, name: &'static str) -> T {
        if self.value.get(name).is_some() {
            return self.value(name);
        }
        self.seen.push(name);
        T::default()
    }

    /// A mapping of ids to entries.
    pub fn entries<T: DeserializeOwned>(&mut self, name: &'static str) -> IdMap<T> {
        let mut entries = IdMap::default();
        let Some(value) = self.field(name) else {
            return entries;
        };
        let Some(mapping) = value.as_mapping() else {
            let fault = ShapeFault::WrongKind {
                found: value.shown(),
                example: None,
            };
            self.faults.push((name.to_owned(), Problem::Shape(fault)));
            return entries;
        };
        for (id, value) in mapping {
            let id = id.shown();
            let path = yaml::join(name, &id);
            match yaml::deserialize(value, &path) {
                Ok(entry) => {
                    entries.0.insert(Id::read(id), entry);
                }
                Err(error) => self.faults.push((error.path, Problem::Shape(error.kind))),
            }
        }
        entries
    }

    /// Tells of fields that nobody asked for.
    pub fn finish(&mut self) {
        for (key, _) in self.value.as_mapping().unwrap_or_default() {
            let key = key.as_str().unwrap_or_default();
            if !self.seen.contains(&key) {
                let allowed = self.seen.iter().map(|name| (*name).to_owned()).collect();
                let fault = ShapeFault::UnknownField {
                    found: key.to_owned(),
                    allowed,
                };
                self.faults.push((key.to_owned(), Problem::Shape(fault)));
            }
        }
    }
}

/// The words that a module needs.
#[derive(Default)]
pub struct Words {
    /// By path: true where they must be there, false where they may be.
    pub needed: BTreeMap<String, bool>,
    /// How many characters have room, where that matters.
    pub limits: BTreeMap<String, usize>,
    /// What may stand in braces, where texts have blanks.
    pub blanks: Option<Vec<String>>,
}

impl Words {
    /// Each of `fields` must be there below `path`.
    pub fn need(&mut self, path: &[&str], fields: &[&str]) {
        self.add(path, fields, true);
    }

    /// Each of `fields` may be there below `path`, in all languages or in none.
    pub fn allow(&mut self, path: &[&str], fields: &[&str]) {
        self.add(path, fields, false);
    }

    /// The text at `path` has room for so many characters.
    pub fn limit(&mut self, path: &[&str], most: usize) {
        self.limits.insert(path.join("."), most);
    }

    fn add(&mut self, path: &[&str], fields: &[&str], needed: bool) {
        let path = path.join(".");
        for field in fields {
            self.needed.insert(yaml::join(&path, field), needed);
        }
    }
}
