//! The guide: all content, as facts once and words per language.
//!
//! The same code reads the guide when the crate is built and when an editor works on a folder: files become
//! checked, compiled parts ([`compile`]), and a [`Guide`] opens one part at a time in one language, so that no command
//! reads what it does not need. Nothing here knows the interface, the plan or the terminal.

mod anchor;
mod check;
mod compile;
mod condition;
mod fault;
mod files;
pub mod model;
mod module;
mod texts;

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;

pub use anchor::{Anchor, Offset, OffsetUnit};
pub use compile::compile;
pub use condition::{Bound, Comparison, Condition, Test};
pub use fault::{Fault, Problem};
pub use files::{Files, read_folder};
pub use module::{MODULES, Module};
pub use texts::{Texts, pseudo};

/// The compiled parts of a guide, by name: `tools` for facts, `es/tools` for words.
pub enum Parts {
    /// Compiled into the program.
    Embedded(&'static [(&'static str, &'static [u8])]),
    /// Compiled just now from a folder.
    Compiled(BTreeMap<String, Vec<u8>>),
}

/// A checked guide.
pub struct Guide {
    parts: Parts,
}

/// One module in one language.
pub struct Content<M> {
    /// Its facts.
    pub facts: M,
    /// Its words.
    pub texts: Texts,
}

impl Guide {
    /// A guide from parts that were compiled, and so checked, before.
    #[must_use]
    pub fn new(parts: Parts) -> Guide {
        Guide { parts }
    }

    /// The facts of a module.
    #[must_use]
    pub fn facts<M: Module + DeserializeOwned>(&self) -> M {
        self.open(M::NAME)
    }

    /// The words of a module in a language; in the guide's first language for a pseudo-language's sake.
    #[must_use]
    pub fn texts<M: Module>(&self, language: &str) -> Texts {
        let name = format!("{language}/{}", M::NAME);
        if self.part(&name).is_some() {
            return self.open(&name);
        }
        self.open::<Texts>(&format!("en/{}", M::NAME)).pseudo()
    }

    /// The facts and words of a module.
    #[must_use]
    pub fn content<M: Module + DeserializeOwned>(&self, language: &str) -> Content<M> {
        Content { facts: self.facts(), texts: self.texts::<M>(language) }
    }

    fn part(&self, name: &str) -> Option<&[u8]> {
        match &self.parts {
            Parts::Embedded(parts) => parts.iter().find(|part| part.0 == name).map(|part| part.1),
            Parts::Compiled(parts) => parts.get(name).map(Vec::as_slice),
        }
    }

    fn open<T: DeserializeOwned>(&self, name: &str) -> T {
        let bytes = self.part(name).expect("compile() makes every part of every module and language");
        postcard::from_bytes(bytes).expect("compile() and Guide share one set of types")
    }
}
