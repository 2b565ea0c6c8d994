//! The terms of OGP and of public participation.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::sources::{LANGUAGES, TRANSLATIONS};
use super::{Basis, Provenance, Source};
use crate::guide::declarations::{Among, Declarations};
use crate::guide::module::{FactsReader, Module, Words};
use crate::guide::search::{Searchable, Title};
use crate::guide::{Id, IdMap, PackedStrings};

/// The glossary. The main form of a term in each language stands in the words.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Glossary {
    pub topics: Vec<String>,
    pub terms: IdMap<Term>,
}

/// What is known of the forms of a term.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Term {
    pub topic: String,
    /// Abbreviations by language.
    #[serde(default)]
    pub short: IndexMap<String, String>,
    /// Other forms met in texts, by language.
    #[serde(default)]
    pub variants: IndexMap<String, PackedStrings>,
    /// Whether the form of a language was seen in a source; false is a proposal of ours. English is
    /// the base.
    pub verified: IndexMap<String, bool>,
    pub sources: Vec<Id<Source>>,
}

impl Module for Glossary {
    const NAME: &'static str = "glossary";

    fn read(reader: &mut FactsReader<'_>) -> Glossary {
        Glossary {
            topics: reader.value("topics"),
            terms: reader.entries("terms"),
        }
    }

    fn declare<'a>(&'a self, declared: &mut Declarations<'a>) {
        declared.ids("topics", &self.topics);
        declared.ids("terms", self.terms.keys());
        let topics = Among::Names(self.topics.iter().map(String::as_str).collect());
        for (id, term) in &self.terms {
            let path = format!("terms.{id}");
            declared.among(format!("{path}.topic"), topics.clone(), &term.topic);
            let verified: Vec<&str> = term.verified.keys().map(String::as_str).collect();
            for (field, languages) in [
                ("short", term.short.keys().map(String::as_str).collect()),
                (
                    "variants",
                    term.variants.keys().map(String::as_str).collect(),
                ),
                ("verified", verified.clone()),
            ] {
                for language in languages {
                    let path = format!("{path}.{field}.{language}");
                    declared.refers_to(path, &[LANGUAGES], language);
                }
            }
            // Of each form it must be said whether it was seen; English is the base.
            declared
                .complete
                .push((format!("{path}.verified"), TRANSLATIONS, verified));
            // A term rests on the texts in which its forms were seen; there is always one.
            let seen = Provenance {
                code: None,
                basis: Basis::Guide,
                sources: &term.sources,
                verified: true,
            };
            declared.case(path, seen);
        }
    }

    fn words(&self, words: &mut Words) {
        for id in &self.topics {
            words.need(&["topics", id], &["name"]);
        }
        for id in self.terms.keys() {
            words.need(&["terms", id], &["name", "definition"]);
            words.allow(&["terms", id], &["usage"]);
        }
    }

    fn searchable(&self) -> Vec<Searchable> {
        let thing = |(id, term): (&Id<Term>, &Term)| Searchable {
            command: format!("glossary {id}"),
            title: Title::Word(format!("terms.{id}.name")),
            words: format!("terms.{id}"),
            is_past: false,
            facts: {
                let variants = term
                    .variants
                    .values()
                    .flat_map(PackedStrings::iter)
                    .map(str::to_owned);
                term.short.values().cloned().chain(variants).collect()
            },
        };
        self.terms.iter().map(thing).collect()
    }
}
