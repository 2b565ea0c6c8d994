//! The guide itself, and what its statements rest on.

use std::collections::BTreeMap;

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Roles;
use crate::guide::declarations::{Among, Declarations, Linked, List};
use crate::guide::files::is_language;
use crate::guide::module::{FactsReader, Module, Words};
use crate::guide::problem::Problem;
use crate::guide::texts::PSEUDO;
use crate::guide::{Id, IdMap, LastingText};

/// What a statement rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Basis {
    /// The OGP guide "Taking the OGP Co-Creation Process Online".
    Guide,
    /// OGP's standards or handbook.
    Standard,
    /// Field practice: advice, never an OGP rule.
    Practice,
}

impl Basis {
    /// Its name in the files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Basis::Guide => "guide",
            Basis::Standard => "standard",
            Basis::Practice => "practice",
        }
    }
}

/// Where a statement comes from.
#[derive(Clone, Copy, Debug)]
pub struct Provenance<'a> {
    /// The code in our source notes, where there is one.
    pub code: Option<&'a str>,
    pub basis: Basis,
    /// Keys of the sources.
    pub sources: &'a [Id<Source>],
    pub verified: bool,
}

/// What does not say otherwise was re-read at its source.
pub(super) fn verified() -> bool {
    true
}

/// What can say where it comes from.
pub trait Sourced {
    /// Where it comes from.
    fn provenance(&self) -> Provenance<'_>;
}

/// Declares what says where it comes from: an entry of a module with, after its own fields, those
/// of its provenance. (serde could flatten them from a type of their own, but the compiled form
/// cannot be read back so.)
macro_rules! sourced {
    ($(#[$attribute:meta])* pub struct $entry:ident { $($fields:tt)* }) => {
        $(#[$attribute])*
        #[derive(Clone, Debug, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
        #[serde(rename_all = "kebab-case", deny_unknown_fields)]
        pub struct $entry {
            $($fields)*
            /// The code in our source notes.
            pub code: $crate::guide::LastingText,
            pub basis: $crate::guide::model::Basis,
            /// Keys of the sources.
            #[serde(default)]
            pub sources: Vec<$crate::guide::Id<$crate::guide::model::Source>>,
            /// False where an OGP text is recalled and could not be re-read.
            #[serde(default = "super::sources::verified")]
            pub verified: bool,
        }

        impl $crate::guide::model::Sourced for $entry {
            fn provenance(&self) -> $crate::guide::model::Provenance<'_> {
                $crate::guide::model::Provenance {
                    code: Some(&self.code),
                    basis: self.basis,
                    sources: &self.sources,
                    verified: self.verified,
                }
            }
        }
    };
}
pub(super) use sourced;

sourced! {
    /// What one part of an entry rests on, where that is not what the entry itself rests on.
    pub struct OwnProvenance {}
}

/// The languages of a guide.
pub(super) const LANGUAGES: List = ("guide", "languages");

/// Those of them into which all of it is translated.
pub(super) const TRANSLATIONS: List = ("guide", "translations");

/// Which guide this is.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Manifest {
    /// The version that plans name.
    pub version: String,
    /// The month in which the facts were last checked.
    pub checked: String,
    /// The languages by code, each with its own name for itself.
    pub languages: IndexMap<String, String>,
    /// Those that are still being translated: what is missing is shown in English.
    #[serde(default)]
    pub unfinished: Vec<String>,
    /// The entries that play a part in the program.
    pub roles: Roles,
}

impl Module for Manifest {
    const NAME: &'static str = "guide";

    fn read(reader: &mut FactsReader<'_>) -> Manifest {
        Manifest {
            version: reader.value("version"),
            checked: reader.value("checked"),
            languages: reader.value("languages"),
            unfinished: reader.optional("unfinished"),
            roles: reader.value_or("roles", Roles::unread),
        }
    }

    fn declare<'a>(&'a self, declared: &mut Declarations<'a>) {
        declared.names(LANGUAGES.1, self.languages.keys());
        let is_finished = |code: &&String| *code != "en" && !self.unfinished.contains(code);
        let translations: Vec<&String> = self.languages.keys().filter(is_finished).collect();
        declared.names(TRANSLATIONS.1, translations);
        for code in self.languages.keys() {
            if !is_language(code) || code == PSEUDO {
                let found = code.clone();
                declared.fault(format!("languages.{code}"), Problem::BadLanguage { found });
            }
        }
        let languages = self.languages.keys().map(String::as_str);
        let others = Among::Names(languages.filter(|code| *code != "en").collect());
        let unfinished = self.unfinished.iter().map(String::as_str);
        declared.all_among("unfinished", &others, unfinished);
        self.roles.declare(declared);
    }

    fn words(&self, _: &mut Words) {}
}

/// Titles and addresses of what the guide's statements rest on.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Sources {
    pub sources: IdMap<Source>,
}

/// A page or document.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Source {
    pub title: LastingText,
    pub address: LastingText,
    /// The code of the language of its title.
    #[serde(default = "english")]
    pub language: LastingText,
}

/// The language of most titles.
fn english() -> LastingText {
    LastingText::new("en")
}

impl Linked for Source {
    const LIST: List = ("sources", "sources");
}

impl Module for Sources {
    const NAME: &'static str = "sources";

    fn read(reader: &mut FactsReader<'_>) -> Sources {
        Sources {
            sources: reader.entries("sources"),
        }
    }

    fn declare<'a>(&'a self, declared: &mut Declarations<'a>) {
        declared.ids("sources", self.sources.keys());
        let mut seen: BTreeMap<&str, &str> = BTreeMap::new();
        for (id, source) in &self.sources {
            let path = format!("sources.{id}.address");
            declared.address(&path, &source.address);
            if let Some(other) = seen.insert(&source.address, id) {
                let other = other.to_owned();
                declared.fault(path, Problem::SameAddress { other });
            }
            if !is_language(&source.language) {
                let found = source.language.to_string();
                declared.fault(
                    format!("sources.{id}.language"),
                    Problem::BadLanguage { found },
                );
            }
        }
    }

    fn words(&self, _: &mut Words) {}
}
