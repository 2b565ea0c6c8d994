//! The guide: all content, as facts once and words per language.
//!
//! The same code reads the guide when the crate is built and when an editor works on a folder:
//! files become checked, compiled parts ([`compile`]), and a [`Guide`] opens one part at a time in
//! one language, so that no command reads what it does not need. Nothing here knows the interface,
//! the plan or the terminal.

mod check;
mod compile;
mod condition;
mod declarations;
mod files;
mod id;
mod lasting_text;
pub mod model;
mod module;
mod named_conditions;
mod packed_strings;
mod problem;
mod relative_date;
mod search;
mod texts;
mod version;

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;

pub use compile::{Compiled, Translated, Written, compile, written};
pub use condition::{Bound, Comparison, Condition, Test};
pub use files::{Files, languages_in, read_folder};
pub use id::{Id, IdMap};
pub use lasting_text::LastingText;
pub use module::{MODULES, Module, schema};
pub use packed_strings::PackedStrings;
pub use problem::{GuideDiagnostic, Problem};
pub use relative_date::{FirstKnown, Offset, OffsetUnit, RelativeDate};
pub use search::{Hit, Index, Sought};
pub use texts::{PSEUDO, Texts, pieces, pseudo};
pub use version::is_before;

/// The compiled parts of a guide, by name: `tools` for facts, `es/tools` for words. They last as
/// long as the program.
pub type Parts = &'static [(&'static str, &'static [u8])];

/// The part in which it is counted what the statements of all modules rest on.
const STATEMENTS: &str = "statements";

/// A checked guide.
#[derive(Clone, Copy)]
pub struct Guide {
    parts: Parts,
    /// Set where it is an edited form of another one.
    edits: Option<u32>,
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
        Guide { parts, edits: None }
    }

    /// A guide from parts that were compiled just now. They are kept until the program ends.
    #[must_use]
    pub fn from_compiled(parts: BTreeMap<String, Vec<u8>>) -> Guide {
        let parts = parts
            .into_iter()
            .map(|(name, bytes)| (&*name.leak(), &*bytes.leak()));
        Guide::new(parts.collect::<Vec<_>>().leak())
    }

    /// The same, known as an edited form of another one, unless it holds just the same.
    #[must_use]
    pub fn edited_from(mut self, original: Guide) -> Guide {
        let mark = digest(self.parts);
        self.edits = (mark != digest(original.parts)).then_some(mark);
        self
    }

    /// A short mark of what an edited guide holds; two that differ have different marks, though
    /// they name one version.
    #[must_use]
    pub fn mark_of_edits(&self) -> Option<String> {
        self.edits.map(|mark| format!("{mark:08x}"))
    }

    /// The facts of a module.
    ///
    /// # Panics
    /// Never: compiling makes every part, from the types that read it here.
    #[must_use]
    pub fn facts<M: Module + DeserializeOwned>(&self) -> M {
        self.read(M::NAME)
    }

    /// The entries that play a part in the program.
    #[must_use]
    pub fn roles(&self) -> model::Roles {
        self.facts::<model::Manifest>().roles
    }

    /// What every statement of the guide rests on, and whether it was re-read at its source.
    ///
    /// # Panics
    /// Never: compiling makes this part, too.
    #[must_use]
    pub fn statements(&self) -> Vec<(model::Basis, bool)> {
        self.read(STATEMENTS)
    }

    /// The words of a module in a language. For a language that the guide does not have, English
    /// ones, marked as such.
    #[must_use]
    pub fn texts<M: Module>(&self, language: &str) -> Texts {
        self.texts_of(language, M::NAME)
    }

    /// The words of the module of this name, as [`Guide::texts`].
    #[must_use]
    pub fn texts_of(&self, language: &str, module: &str) -> Texts {
        let texts = |language: &str| self.part(&format!("{language}/{module}")).map(Texts::open);
        let english = || {
            texts("en").map(|english| match language {
                PSEUDO => english.in_pseudo_language(),
                _ => english.marked(),
            })
        };
        texts(language).or_else(english).unwrap_or(Texts::open(&[]))
    }

    /// The facts and words of a module.
    #[must_use]
    pub fn content<M: Module + DeserializeOwned>(&self, language: &str) -> Content<M> {
        Content {
            facts: self.facts(),
            texts: self.texts::<M>(language),
        }
    }

    /// The index of a language; for a language that the guide does not have, that of English.
    #[must_use]
    pub fn index(&self, language: &str) -> Index {
        let index = |language: &str| {
            self.part(&format!("{language}/search"))
                .map(|part| Index::open(part, language))
        };
        index(language)
            .or_else(|| index("en"))
            .unwrap_or(Index::open(&[], language))
    }

    fn read<T: DeserializeOwned>(&self, name: &str) -> T {
        let bytes = self.part(name).expect("compile() makes every part");
        lasting_text::read_part(bytes).expect("compile() and Guide share one set of types")
    }

    fn part(&self, name: &str) -> Option<&'static [u8]> {
        self.parts
            .iter()
            .find(|part| part.0 == name)
            .map(|part| part.1)
    }
}

/// FNV-1a over the parts: the same on every system, and in every version of this program.
fn digest(parts: Parts) -> u32 {
    let mut parts = parts.to_vec();
    parts.sort_unstable();
    let bytes = parts
        .iter()
        .flat_map(|(name, bytes)| name.bytes().chain(bytes.iter().copied()));
    bytes.fold(0x811c_9dc5, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    })
}
