//! The glossary: terms in every language, found under any of their forms.

use serde_json::{Map, Value as Data, json};

use super::entries::{Choice, Entries};
use super::filter::{Filter, Filtered};
use super::names::{Names, Near, Unknown};
use super::view::Medium;
use super::{Citations, Entry, FactSheet, Part, SLOT, Table, Target, Text};
use crate::guide::model::{Glossary, Manifest, Term};
use crate::guide::{Guide, Id, PackedStrings, Texts};
use crate::locale::{Messages, Order};
use crate::message;
use crate::text::{fold, nearest_of};

/// What is asked of the list; whatever is empty asks for nothing.
#[derive(Debug, Default)]
pub struct GlossaryAsked {
    pub topics: Vec<String>,
    pub search: Option<String>,
}

/// The terms with their words in every language.
pub struct GlossaryBook<'a> {
    facts: Glossary,
    /// In the user's language.
    texts: Texts,
    tongues: Vec<Tongue>,
    citations: Citations,
    messages: &'a Messages,
}

/// One language of the glossary.
struct Tongue {
    code: String,
    /// Its own name for itself.
    name: String,
    texts: Texts,
}

/// A form such as "mecanismo (IRM)" without what stands in brackets after it.
fn without_brackets(form: &str) -> &str {
    form.split_once(" (").map_or(form, |(form, _)| form)
}

/// How directly a form names a term: a main form in the user's language first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Directness {
    Own,
    Main,
    Other,
}

impl<'a> GlossaryBook<'a> {
    /// The glossary of a guide in the language of `messages`; `full` asks for all sources.
    #[must_use]
    pub fn open(guide: &Guide, messages: &'a Messages, full: bool) -> GlossaryBook<'a> {
        let manifest: Manifest = guide.facts();
        let tongue = |(code, name): (&String, &String)| Tongue {
            code: code.clone(),
            name: name.clone(),
            texts: guide.texts::<Glossary>(code),
        };
        GlossaryBook {
            facts: guide.facts(),
            texts: guide.texts::<Glossary>(messages.language().code()),
            tongues: manifest.languages.iter().map(tongue).collect(),
            citations: Citations::open(guide, full),
            messages,
        }
    }

    /// The topics by their names.
    #[must_use]
    pub fn topics(&self) -> Names<'_> {
        Names::of(
            self.facts.topics.iter().map(String::as_str),
            "topics",
            &self.texts,
        )
    }

    /// The terms that meet what is asked, in the order of the language.
    #[must_use]
    pub fn choose(&self, asked: &GlossaryAsked) -> Choice<Term> {
        let mut filter: Filter<'_, (Id<Term>, &Term)> = Filter::new(false);
        filter.add_ids("topic", &asked.topics, |(_, term), id| term.topic == id);
        filter.add_search(asked.search.as_deref(), |(id, term)| {
            let forms = self.forms(id, term).into_iter().map(|(form, _)| form);
            forms
                .chain([self.word(id, "definition"), self.word(id, "usage")])
                .collect::<Vec<_>>()
                .join(" ")
        });
        let mut list = Filtered::of(&self.facts.terms, |term| filter.judge(term));
        let order = Order::new(self.messages.language());
        list.shown
            .sort_by_cached_key(|id| (order.key(self.word(id, "name")), *id));
        Choice::List(list)
    }

    fn term(&self, id: Id<Term>) -> &Term {
        &self.facts.terms[id]
    }

    fn word(&self, id: &str, field: &str) -> &'static str {
        self.texts.find(&["terms", id, field]).unwrap_or_default()
    }

    /// Every form under which a term is known.
    fn forms<'t>(&self, id: &'t str, term: &'t Term) -> Vec<(&'t str, Directness)> {
        let mut forms = vec![
            (id, Directness::Other),
            (self.word(id, "name"), Directness::Own),
        ];
        for tongue in &self.tongues {
            forms.push((tongue.texts.get(&["terms", id, "name"]), Directness::Main));
        }
        let short = term.short.values().map(String::as_str);
        let variants = term.variants.values().flat_map(PackedStrings::iter);
        forms.extend(short.chain(variants).map(|form| (form, Directness::Other)));
        forms
    }

    /// The main form in a language with its abbreviation.
    fn form(&self, id: &str, term: &Term, tongue: &Tongue) -> String {
        let name = tongue.texts.get(&["terms", id, "name"]);
        match term.short.get(&tongue.code) {
            Some(short) if short != name => format!("{name} ({short})"),
            _ => name.to_owned(),
        }
    }

    /// The forms in a language, with whether the main one was seen where sources are asked for.
    fn line(&self, id: &str, term: &Term, tongue: &Tongue) -> String {
        let messages = self.messages;
        let mut text = self.form(id, term, tongue);
        match term.verified.get(&tongue.code) {
            Some(true) if self.citations.full => {
                text = message!(messages, "glossary-form-seen", form = text);
            }
            Some(false) if self.citations.full => {
                text = message!(messages, "glossary-form-proposed", form = text);
            }
            _ => {}
        }
        match term.variants.get(&tongue.code) {
            Some(variants) => {
                let variants = messages.series(&variants.iter().collect::<Vec<_>>());
                message!(
                    messages,
                    "glossary-variants",
                    form = text,
                    variants = variants
                )
            }
            None => text,
        }
    }

    fn topic(&self, term: &Term) -> &'static str {
        self.texts.get(&["topics", &term.topic, "name"])
    }
}

impl Entries for GlossaryBook<'_> {
    type Of = Term;

    fn messages(&self) -> &Messages {
        self.messages
    }

    fn full(&self) -> bool {
        self.citations.full
    }

    fn name(&self) -> &'static str {
        "terms"
    }

    fn title(&self) -> String {
        message!(self.messages, "glossary-title")
    }

    fn ids(&self) -> impl Iterator<Item = Id<Term>> {
        self.facts.terms.keys().copied()
    }

    fn names(&self) -> Names<'_, Id<Term>> {
        let terms = self.facts.terms.iter();
        Names::from(terms.map(|(id, term)| {
            let forms = self.forms(id, term).into_iter().map(|(form, _)| form);
            (*id, forms.collect())
        }))
    }

    /// The terms that are known under a form, the most direct first. A word can be the name of two.
    fn find(&self, written: &str) -> Result<Vec<Id<Term>>, Unknown> {
        let folded = fold(written);
        let mut found: Vec<(Directness, Id<Term>)> = Vec::new();
        for (id, term) in &self.facts.terms {
            let forms = self.forms(id, term).into_iter();
            let forms = forms
                .filter(|(form, _)| fold(form) == folded || fold(without_brackets(form)) == folded);
            found.extend(
                forms
                    .map(|(_, directness)| directness)
                    .min()
                    .map(|directness| (directness, *id)),
            );
        }
        // The sort keeps the glossary's order among equals.
        found.sort_by_key(|(directness, _)| *directness);
        if !found.is_empty() {
            return Ok(found.into_iter().map(|(_, id)| id).collect());
        }
        // A word of a term's own name is that term, where no other has it.
        let has_word = |id: &Id<Term>| {
            let name = fold(self.word(id, "name"));
            name.split('-').any(|word| word == folded)
        };
        let with_word: Vec<Id<Term>> = self.ids().filter(has_word).collect();
        if with_word.len() == 1 {
            return Ok(with_word);
        }
        // Nearly every word is near to some abbreviation.
        let forms = self.facts.terms.iter().flat_map(|(id, term)| {
            let forms = self.forms(id, term).into_iter();
            forms
                .filter(|(form, _)| form.len() > 3)
                .map(|(form, _)| (form, self.word(id, "name")))
                .collect::<Vec<_>>()
        });
        Err(Unknown {
            name: written.to_owned(),
            nearest: nearest_of(written, forms).map(|word| Near::new(word, "")),
            several: Vec::new(),
            ids: self.ids().map(|id| Near::new(&id, "")).collect(),
        })
    }

    /// On a screen the forms; in a file also what they mean. The user's language comes first.
    fn list(&self, ids: &[Id<Term>], medium: Medium) -> Table {
        let messages = self.messages;
        let code = messages.language().code();
        let (own, others): (Vec<&Tongue>, Vec<&Tongue>) =
            self.tongues.iter().partition(|tongue| tongue.code == code);
        let tongues: Vec<&Tongue> = own.into_iter().chain(others).collect();
        let wide = medium == Medium::File;
        let mut columns: Vec<String> = tongues.iter().map(|tongue| tongue.name.clone()).collect();
        if wide {
            columns.extend([
                message!(messages, "glossary-column-definition"),
                message!(messages, "glossary-column-topic"),
            ]);
        }
        if self.citations.full {
            columns.push(message!(messages, "provenance-sources"));
        }
        let rows = ids.iter().map(|id| {
            let term = self.term(*id);
            let line = |tongue: &&Tongue| match self.citations.full {
                true => self.line(id, term, tongue),
                false => self.form(id, term, tongue),
            };
            let mut row: Vec<String> = tongues.iter().map(line).collect();
            if wide {
                row.extend([
                    self.word(id, "definition").to_owned(),
                    self.topic(term).to_owned(),
                ]);
            }
            if self.citations.full {
                row.push(self.citations.addresses(&term.sources).join(" "));
            }
            row
        });
        Table::new(columns, rows)
    }

    fn count(&self, list: &Filtered<Term>) -> String {
        message!(
            self.messages,
            "glossary-count",
            count = list.shown.len(),
            total = list.total()
        )
    }

    fn more(&self, list: &Filtered<Term>) -> Option<Text> {
        let more = message!(self.messages, "glossary-more", command = SLOT);
        let name = self.word(list.shown.first()?, "name");
        Some(Text::to(&more, Target::entry(Part::Glossary, name)))
    }

    /// With its forms.
    fn entry(&self, id: Id<Term>) -> Entry {
        let term = self.term(id);
        let forms = self.tongues.iter().map(|tongue| {
            let name = message!(self.messages, "common-label", name = tongue.name.as_str());
            format!("{name} {}", self.line(&id, term, tongue))
        });
        let addresses = self
            .citations
            .addresses(&term.sources)
            .into_iter()
            .map(str::to_owned);
        Entry::new(self.word(&id, "name").to_owned(), forms.chain(addresses))
    }

    fn sheet(&self, id: Id<Term>) -> FactSheet {
        let (messages, term) = (self.messages, self.term(id));
        let mut lead = vec![Text::from(self.word(&id, "definition"))];
        if let Some(usage) = self.texts.find(&["terms", &id, "usage"]) {
            lead.push(message!(messages, "glossary-usage", usage = usage).into());
        }
        let tongues = self.tongues.iter();
        let forms = tongues.map(|tongue| (tongue.name.clone(), self.line(&id, term, tongue)));
        let topic = (
            message!(messages, "glossary-column-topic"),
            self.topic(term).to_owned(),
        );
        let lead_columns = vec![
            (
                message!(messages, "glossary-column-definition"),
                self.word(&id, "definition").to_owned(),
            ),
            (
                message!(messages, "glossary-column-usage"),
                self.word(&id, "usage").to_owned(),
            ),
        ];
        let origin_columns = vec![(
            message!(messages, "provenance-sources"),
            self.citations.addresses(&term.sources).join(" "),
        )];
        FactSheet {
            id: id.to_string(),
            title: (
                message!(messages, "glossary-column-term"),
                self.word(&id, "name").to_owned(),
            ),
            lead,
            facts: forms.chain([topic]).collect(),
            lead_columns,
            origin_columns,
            sources: self.citations.entries(&term.sources),
            foot: Text::all(self.citations.hint(messages)),
        }
    }

    fn entry_data(&self, id: Id<Term>) -> Data {
        let term = self.term(id);
        let forms = self.tongues.iter().map(|tongue| {
            let variants = term.variants.get(&tongue.code);
            let variants = variants.into_iter().flat_map(PackedStrings::iter);
            let form = json!({
                "name": tongue.texts.get(&["terms", &id, "name"]),
                "short": term.short.get(&tongue.code),
                "variants": variants.collect::<Vec<_>>(),
                "verified": term.verified.get(&tongue.code).copied().unwrap_or(true),
            });
            (tongue.code.clone(), form)
        });
        json!({
            "id": id,
            "topic": term.topic,
            "forms": forms.collect::<Map<_, _>>(),
            "words": {
                "definition": self.word(&id, "definition"),
                "usage": self.texts.find(&["terms", &id, "usage"]),
            },
            "sources": self.citations.data(&term.sources),
        })
    }

    /// A word can name more than one term, so that there is always a list.
    fn entries_data(&self, ids: &[Id<Term>]) -> Data {
        json!({ "terms": ids.iter().map(|id| self.entry_data(*id)).collect::<Data>() })
    }
}
