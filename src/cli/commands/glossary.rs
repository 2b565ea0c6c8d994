//! `cocreate glossary`: the terms in every language, found under any of their forms.

use serde_json::{Map, Value as Data, json};

use crate::cli::arguments::GlossaryArguments;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::filter::{self, Filter, Filtered};
use crate::cli::names::{self, Names};
use crate::cli::output::show::{self, Page};
use crate::guide::Texts;
use crate::guide::model::{Glossary, Manifest, Term};
use crate::locale::{Messages, Order};
use crate::message;
use crate::render::{Format, List};
use crate::report::{Citations, Entry, Table};
use crate::text::{fold, nearest_of};

/// A term with its id.
type Listed<'a> = (&'a str, &'a Term);

/// Runs the command.
pub fn run(context: &Context<'_>, arguments: &GlossaryArguments) -> Result<(), Failure> {
    let messages = &context.messages;
    let format = names::format(arguments.listing.format.as_deref(), messages)?;
    let guide = context.guide()?;
    let manifest: Manifest = guide.facts();
    let tongue = |code: &str, name: &str| Tongue {
        code: code.to_owned(),
        name: name.to_owned(),
        texts: guide.texts::<Glossary>(code),
    };
    let book = Book {
        facts: guide.facts(),
        texts: guide.texts::<Glossary>(context.language()),
        tongues: manifest
            .languages
            .iter()
            .map(|(code, name)| tongue(code, name))
            .collect(),
        citations: Citations::open(&guide, arguments.listing.sources),
        messages,
    };
    // A term of several words needs no quotation marks.
    match arguments.term.join(" ").as_str() {
        "" => list(context, arguments, format, &book),
        typed => {
            let found = book.find(typed)?;
            let pages = || found.iter().map(|id| book.page(id)).collect();
            let data =
                || json!({ "terms": found.iter().map(|id| book.data(id)).collect::<Vec<_>>() });
            show::show(context, format, &pages, &data)
        }
    }
}

fn list(
    context: &Context<'_>,
    arguments: &GlossaryArguments,
    format: Format,
    book: &Book<'_>,
) -> Result<(), Failure> {
    let messages = &context.messages;
    let mut filter: Filter<'_, Listed<'_>> = Filter::new(false);
    if !arguments.topic.is_empty() {
        let names = Names::of(
            book.facts.topics.iter().map(String::as_str),
            "topics",
            &book.texts,
        );
        let ids = names.find_all("--topic", &arguments.topic, messages)?;
        filter.add("--topic", move |(_, term)| {
            filter::yes_if(ids.contains(&term.topic))
        });
    }
    filter.add_search(arguments.search.as_deref(), |(id, term)| {
        let forms = book.forms(id, term).into_iter().map(|(form, _)| form);
        forms
            .chain([book.word(id, "definition"), book.word(id, "usage")])
            .collect::<Vec<_>>()
            .join(" ")
    });
    let mut filtered = Filtered::of(&book.facts.terms, |term| filter.judge(term));
    let order = Order::new(messages.language());
    filtered.shown.sort_by(|(a, _), (b, _)| {
        order
            .compare(book.word(a, "name"), book.word(b, "name"))
            .then(a.cmp(b))
    });
    let shown = &filtered.shown;
    let mut notes = vec![message!(
        messages,
        "glossary-count",
        count = shown.len(),
        total = filtered.total()
    )];
    notes.extend(filtered.notes(messages));
    // One that can be typed as it stands: an apostrophe would open a quotation in a shell.
    let typed = shown
        .iter()
        .map(|(id, _)| book.word(id, "name"))
        .find(|name| !name.contains('\''));
    notes.extend(typed.map(|name| message!(messages, "glossary-more", term = name)));
    let list = List {
        table: &|| book.table(shown, format),
        data: &|| filtered.data("terms", |id| book.data(id)),
        notes: &notes,
    };
    let entries = || {
        shown
            .iter()
            .map(|(id, term)| book.entry(id, term))
            .collect()
    };
    let title = message!(messages, "glossary-title");
    show::show_list(
        context,
        format,
        &list,
        arguments.listing.sources.then_some((title, &entries)),
    )
}

/// One language of the glossary.
struct Tongue {
    code: String,
    /// Its own name for itself.
    name: String,
    texts: Texts,
}

struct Book<'m> {
    facts: Glossary,
    /// In the user's language.
    texts: Texts,
    tongues: Vec<Tongue>,
    citations: Citations,
    messages: &'m Messages,
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

impl Book<'_> {
    fn word(&self, id: &str, field: &str) -> &'static str {
        self.texts.get(&["terms", id, field])
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
        let variants = term
            .variants
            .values()
            .flat_map(crate::guide::PackedStrings::iter);
        forms.extend(short.chain(variants).map(|form| (form, Directness::Other)));
        forms
    }

    /// The terms that are known under a form, the most direct first. A word can be the name of two.
    fn find(&self, typed: &str) -> Result<Vec<&str>, Failure> {
        let folded = fold(typed);
        let mut found: Vec<(Directness, &str)> = Vec::new();
        for (id, term) in &self.facts.terms {
            let forms = self.forms(id, term).into_iter();
            let forms = forms
                .filter(|(form, _)| fold(form) == folded || fold(without_brackets(form)) == folded);
            found.extend(
                forms
                    .map(|(_, directness)| directness)
                    .min()
                    .map(|directness| (directness, id.as_str())),
            );
        }
        // The sort keeps the glossary's order among equals.
        found.sort_by_key(|(directness, _)| *directness);
        if !found.is_empty() {
            return Ok(found.into_iter().map(|(_, id)| id).collect());
        }
        let messages = self.messages;
        let forms = self.facts.terms.iter().flat_map(|(id, term)| {
            let forms = self
                .forms(id, term)
                .into_iter()
                .filter(|(form, _)| form.len() > 3);
            forms
                .map(|(form, _)| (form, self.word(id, "name")))
                .collect::<Vec<_>>()
        });
        let hint = message!(messages, "glossary-not-found-hint");
        let near =
            nearest_of(typed, forms).map(|name| message!(messages, "error-nearest", name = name));
        Err(Failure::usage(
            message!(messages, "glossary-not-found", term = typed),
            near.map_or_else(|| hint.clone(), |near| format!("{near} {hint}")),
        ))
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

    /// On a screen the forms; in a file also what they mean. The user's language comes first.
    fn table(&self, shown: &[Listed<'_>], format: Format) -> Table {
        let messages = self.messages;
        let code = messages.language().code();
        let (own, others): (Vec<&Tongue>, Vec<&Tongue>) =
            self.tongues.iter().partition(|tongue| tongue.code == code);
        let tongues: Vec<&Tongue> = own.into_iter().chain(others).collect();
        let wide = format != Format::Table;
        let mut columns: Vec<String> = tongues.iter().map(|tongue| tongue.name.clone()).collect();
        if wide {
            columns.extend([
                message!(messages, "glossary-column-definition"),
                message!(messages, "glossary-column-topic"),
            ]);
        }
        if self.citations.full {
            columns.push(message!(messages, "origin-sources"));
        }
        let rows = shown.iter().map(|(id, term)| {
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
        Table {
            caption: String::new(),
            columns,
            rows: rows.collect(),
        }
    }

    /// One line of a list with its forms and sources below.
    fn entry(&self, id: &str, term: &Term) -> Entry {
        let forms = self.tongues.iter().map(|tongue| {
            let name = message!(self.messages, "common-label", name = tongue.name.as_str());
            format!("{name} {}", self.line(id, term, tongue))
        });
        let addresses = self
            .citations
            .addresses(&term.sources)
            .into_iter()
            .map(str::to_owned);
        Entry {
            text: self.word(id, "name").to_owned(),
            details: forms.chain(addresses).collect(),
        }
    }

    fn page(&self, id: &str) -> Page {
        let (messages, term) = (self.messages, &self.facts.terms[id]);
        let mut lead = vec![self.word(id, "definition").to_owned()];
        if let Some(usage) = self.texts.find(&["terms", id, "usage"]) {
            lead.push(message!(messages, "glossary-usage", usage = usage));
        }
        let tongues = self.tongues.iter();
        let forms = tongues.map(|tongue| (tongue.name.clone(), self.line(id, term, tongue)));
        let topic = (
            message!(messages, "glossary-column-topic"),
            self.topic(term).to_owned(),
        );
        Page {
            title: self.word(id, "name").to_owned(),
            lead,
            facts: forms.chain([topic]).collect(),
            sources: self.citations.entries(&term.sources),
            foot: self.citations.hint(messages).into_iter().collect(),
        }
    }

    /// A term as data; the form of this is a contract.
    fn data(&self, id: &str) -> Data {
        let term = &self.facts.terms[id];
        let forms = self.tongues.iter().map(|tongue| {
            let form = json!({
                "name": tongue.texts.get(&["terms", id, "name"]),
                "short": term.short.get(&tongue.code),
                "variants": term.variants.get(&tongue.code).map(|variants| variants.iter().collect::<Vec<_>>()).unwrap_or_default(),
                "verified": term.verified.get(&tongue.code).copied().unwrap_or(true),
            });
            (tongue.code.clone(), form)
        });
        json!({
            "id": id,
            "topic": term.topic,
            "forms": forms.collect::<Map<_, _>>(),
            "words": { "definition": self.word(id, "definition"), "usage": self.texts.find(&["terms", id, "usage"]) },
            "sources": self.citations.data(&term.sources),
        })
    }
}
