//! `cocreate examples`: country and local cases, filtered, or all about one of them.

use serde_json::{Value as Data, json};

use super::arguments::ExamplesArguments;
use super::failure::Failure;
use super::names::{self, Names, Years};
use super::page::{self, Page, source_data, source_entries};
use super::session::Session;
use super::sieve::{self, LeftOut, Sieve, left_out_data, left_out_notes};
use super::tools::{level_ids, stage_ids, yes_no};
use crate::guide::model::{Countries, Example, Examples, Government, Levels, Sources, Stages, Tools};
use crate::guide::{Content, Guide, Lines, Texts};
use crate::locale::{Messages, Order, nearest_of};
use crate::plan::Verdict;
use crate::render::{Format, List};
use crate::report::{Entry, Table, basis_words, example_place, example_title, example_year};
use crate::say;

/// An example with its id.
type Case<'a> = (&'a str, &'a Example);

/// Runs the command.
pub fn run(session: &Session<'_>, arguments: &ExamplesArguments) -> Result<(), Failure> {
    let messages = &session.messages;
    let format = names::format(arguments.format.as_deref(), messages)?;
    let guide = session.guide()?;
    let book = Book::open(&guide, session);
    match &arguments.id {
        Some(typed) => {
            let id = book.find(typed)?;
            let pages = || vec![book.page(id, arguments.sources)];
            page::show(session, format, &pages, &|| book.data(id))
        }
        None => list(session, arguments, format, &guide, &book),
    }
}

fn list(
    session: &Session<'_>,
    arguments: &ExamplesArguments,
    format: Format,
    guide: &Guide,
    book: &Book<'_>,
) -> Result<(), Failure> {
    let messages = &session.messages;
    let sieve = filters(session, arguments, guide, book)?;
    let cases = || book.cases.facts.examples.iter().map(|(id, example)| (id.as_str(), example));
    let judged: Vec<(Case<'_>, Option<LeftOut>)> = cases().map(|case| (case, sieve.judge(&case))).collect();
    let mut shown: Vec<Case<'_>> = judged.iter().filter(|(_, out)| out.is_none()).map(|(case, _)| *case).collect();
    let left_out = judged.iter().filter_map(|((id, _), out)| Some((*id, out.as_ref()?)));
    let order = Order::new(messages.language());
    let places: std::collections::BTreeMap<&str, String> = shown.iter().map(|(id, _)| (*id, book.place(id))).collect();
    shown.sort_by(|(a, one), (b, other)| {
        order.compare(&places[a], &places[b]).then(one.year.cmp(&other.year)).then(a.cmp(b))
    });
    let mut notes = vec![say!(messages, "examples-count", count = shown.len(), total = judged.len())];
    notes.extend(left_out_notes(left_out.clone().map(|(_, reason)| reason), messages));
    notes.extend(shown.first().map(|(id, _)| say!(messages, "examples-more", id = *id)));
    let list = List {
        table: &|| book.table(&shown, arguments.sources),
        data: &|| {
            json!({
                "examples": shown.iter().map(|(id, _)| book.data(id)).collect::<Vec<_>>(),
                "left_out": left_out.clone().map(|(id, reason)| left_out_data(id, reason)).collect::<Vec<_>>(),
                "total": judged.len(),
            })
        },
        notes: &notes,
    };
    let entries = || shown.iter().map(|(id, example)| book.entry(id, example)).collect();
    let title = say!(messages, "examples-title");
    page::show_list(session, format, &list, arguments.sources.then_some((title, &entries)))
}

fn filters<'a>(
    session: &Session<'_>,
    arguments: &ExamplesArguments,
    guide: &Guide,
    book: &'a Book<'_>,
) -> Result<Sieve<'a, Case<'a>>, Failure> {
    let messages = &session.messages;
    let cases = &book.cases;
    let mut sieve = Sieve::new(arguments.include_unknown);
    if !arguments.country.is_empty() {
        let countries = book.countries.facts.countries.iter().map(String::as_str);
        let names = Names::of(countries, "countries", &book.countries.texts);
        let ids = names.find_all("--country", &arguments.country, messages)?;
        sieve.add("--country", move |(_, example): &Case<'_>| sieve::yes_if(ids.contains(&example.country)));
    }
    if !arguments.region.is_empty() {
        let names = Names::of(cases.facts.regions.iter().map(String::as_str), "regions", &cases.texts);
        let ids = names.find_all("--region", &arguments.region, messages)?;
        sieve.add("--region", move |(_, example): &Case<'_>| sieve::yes_if(ids.contains(&example.region)));
    }
    if !arguments.stage.is_empty() {
        let ids = stage_ids(guide, &arguments.stage, session)?;
        sieve.add("--stage", move |(_, example): &Case<'_>| sieve::any(&ids, &example.stages));
    }
    if !arguments.level.is_empty() {
        let ids = level_ids(guide, &arguments.level, session)?;
        sieve.add("--level", move |(_, example): &Case<'_>| sieve::any(&ids, &example.levels));
    }
    if !arguments.tool.is_empty() {
        let ids = book.tool_names().find_all("--tool", &arguments.tool, messages)?;
        sieve.add("--tool", move |(_, example): &Case<'_>| {
            sieve::yes_if([&example.tools, &example.named].iter().any(|has| sieve::any(&ids, has) == Verdict::Yes))
        });
    }
    if !arguments.year.is_empty() {
        let typed = arguments.year.iter().map(|typed| names::years("--year", typed, messages));
        let years = typed.collect::<Result<Vec<Years>, Failure>>()?;
        sieve.add("--year", move |(_, example): &Case<'_>| match example.year {
            Some(year) => sieve::yes_if(years.iter().any(|years| years.contains(year))),
            None => Verdict::Unknown,
        });
    }
    sieve.add_search(arguments.search.as_deref(), |(id, example)| book.text_of(id, example));
    Ok(sieve)
}

/// The examples with the words of all that they name.
struct Book<'m> {
    cases: Content<Examples>,
    countries: Content<Countries>,
    stages: Texts,
    levels: Texts,
    tools: Content<Tools>,
    sources: Sources,
    messages: &'m Messages,
}

impl<'m> Book<'m> {
    fn open(guide: &Guide, session: &'m Session<'_>) -> Book<'m> {
        let language = session.language();
        Book {
            cases: guide.content(language),
            countries: guide.content(language),
            stages: guide.texts::<Stages>(language),
            levels: guide.texts::<Levels>(language),
            tools: guide.content(language),
            sources: guide.facts(),
            messages: &session.messages,
        }
    }

    /// The example that was meant.
    fn find(&self, typed: &str) -> Result<&str, Failure> {
        let ids = self.cases.facts.examples.keys().map(String::as_str);
        if let Some(id) = ids.clone().find(|id| *id == typed.trim()) {
            return Ok(id);
        }
        let messages = self.messages;
        let near = nearest_of(typed, ids.map(|id| (id, id)));
        Err(Failure::usage(
            say!(messages, "examples-not-found", id = typed),
            match near {
                Some(id) => say!(messages, "error-nearest", name = id),
                None => say!(messages, "examples-not-found-hint"),
            },
        ))
    }

    /// Every tool that an example may name: those of the catalogue and others by their own names.
    fn tool_names(&self) -> Names<'_> {
        let catalogue = &self.tools.facts.tools;
        let named = self.cases.facts.examples.values().flat_map(|example| example.named.iter());
        let mut names = Names::of(catalogue.keys().map(String::as_str).chain(named), "", &self.tools.texts);
        for (id, tool) in catalogue {
            names.add(id, &tool.name);
            names.add(id, self.tools.facts.name(id, &self.tools.texts));
            tool.also_known_as.iter().for_each(|name| names.add(id, name));
        }
        names
    }

    fn word(&self, collection: &str, id: &str, field: &str) -> &'static str {
        self.cases.texts.get(&[collection, id, field])
    }

    fn place(&self, id: &str) -> String {
        example_place(&self.cases, &self.countries.texts, id, self.messages)
    }

    fn year(&self, example: &Example) -> String {
        example_year(example, self.messages)
    }

    fn names(&self, ids: &Lines, collection: &str, texts: &Texts) -> String {
        self.messages.series(&ids.iter().map(|id| texts.get(&[collection, id, "name"])).collect::<Vec<_>>())
    }

    /// Tools of the catalogue with their ids, so that they can be looked up there.
    fn tools(&self, example: &Example) -> String {
        let names = example.tools.iter().map(|id| format!("{} ({id})", self.tools.facts.name(id, &self.tools.texts)));
        self.messages.series(&names.collect::<Vec<_>>())
    }

    /// How many of what.
    fn number(&self, id: &str, example: &Example) -> String {
        let number = example.number.map(|number| self.messages.number(i64::try_from(number).unwrap_or(i64::MAX)));
        number.map_or_else(
            || say!(self.messages, "list-unknown"),
            |number| format!("{number} {}", self.word("examples", id, "counted")),
        )
    }

    /// Everything a search looks through.
    fn text_of(&self, id: &str, example: &Example) -> String {
        let mut parts = vec![id.to_owned(), self.place(id), self.tools(example)];
        parts.extend(example.named.iter().map(str::to_owned));
        parts.extend(["done", "shows", "counted"].map(|field| self.word("examples", id, field).to_owned()));
        parts.push(self.word("approaches", &example.approach, "name").to_owned());
        parts.push(self.names(&example.channels, "channels", &self.cases.texts));
        parts.join(" ")
    }

    fn basis(&self, example: &Example) -> String {
        let source = example.sources.first().and_then(|key| self.sources.sources.get(key));
        basis_words(example.basis, example.verified, source.map(|source| source.title.as_str()), self.messages)
    }

    /// All addresses: those of the sources and the others that were read.
    fn addresses<'s>(&'s self, example: &'s Example) -> Vec<&'s str> {
        let sources = example.sources.iter().filter_map(|key| self.sources.sources.get(key));
        sources.map(|source| source.address.as_str()).chain(example.addresses.iter()).collect()
    }

    fn table(&self, shown: &[Case<'_>], with_sources: bool) -> Table {
        let messages = self.messages;
        let mut columns = vec![
            say!(messages, "examples-column-place"),
            say!(messages, "examples-column-year"),
            say!(messages, "examples-column-approach"),
            say!(messages, "list-column-id"),
        ];
        if with_sources {
            columns.extend([say!(messages, "list-column-basis"), say!(messages, "list-sources")]);
        }
        let rows = shown.iter().map(|(id, example)| {
            let approach = self.word("approaches", &example.approach, "name").to_owned();
            let mut row = vec![self.place(id), self.year(example), approach, (*id).to_owned()];
            if with_sources {
                row.extend([self.basis(example), self.addresses(example).join(" ")]);
            }
            row
        });
        Table { caption: String::new(), columns, rows: rows.collect() }
    }

    fn title(&self, id: &str) -> String {
        example_title(&self.cases, &self.countries.texts, id, self.messages)
    }

    /// One line of a list with its sources below.
    fn entry(&self, id: &str, example: &Example) -> Entry {
        let mut details = vec![self.basis(example)];
        details.extend(self.addresses(example).into_iter().map(str::to_owned));
        Entry { text: format!("{} [{id}]", self.title(id)), details }
    }

    fn page(&self, id: &str, with_sources: bool) -> Page {
        let (messages, example) = (self.messages, &self.cases.facts.examples[id]);
        let government = match example.government {
            Government::National => say!(messages, "examples-government-national"),
            Government::Local => say!(messages, "examples-government-local"),
        };
        let mut facts = vec![
            (say!(messages, "examples-column-place"), self.place(id)),
            (say!(messages, "examples-fact-region"), self.word("regions", &example.region, "name").to_owned()),
            (say!(messages, "examples-fact-government"), government),
            (say!(messages, "examples-column-year"), self.year(example)),
            (say!(messages, "examples-fact-ogp"), yes_no(example.ogp_process, messages)),
            (say!(messages, "list-fact-stages"), self.names(&example.stages, "stages", &self.stages)),
            (say!(messages, "list-fact-levels"), self.names(&example.levels, "levels", &self.levels)),
            (say!(messages, "examples-fact-number"), self.number(id, example)),
            (say!(messages, "examples-fact-tools"), self.tools(example)),
            (say!(messages, "examples-fact-named"), messages.series(&example.named.iter().collect::<Vec<_>>())),
            (say!(messages, "examples-fact-channels"), self.names(&example.channels, "channels", &self.cases.texts)),
        ];
        facts.retain(|(_, value)| !value.is_empty());
        let mut foot = Vec::new();
        foot.extend(example.tools.first().map(|tool| say!(messages, "examples-tool-more", id = tool)));
        let mut sources = Vec::new();
        if with_sources {
            foot.push(self.basis(example));
            sources = source_entries(&example.sources, &self.sources);
            sources.extend(example.addresses.iter().map(|address| Entry::from(address.to_owned())));
        } else {
            foot.push(say!(messages, "list-sources-hint"));
        }
        Page {
            title: self.title(id),
            lead: ["done", "shows"].map(|field| self.word("examples", id, field).to_owned()).into(),
            facts,
            sources,
            foot,
        }
    }

    /// An example as data; the form of this is a contract. Unknown is null.
    fn data(&self, id: &str) -> Data {
        let example = &self.cases.facts.examples[id];
        json!({
            "id": id,
            "country": example.country,
            "locality": self.cases.texts.find(&["examples", id, "locality"]),
            "region": example.region,
            "government": example.government,
            "year": example.year,
            "ogp_process": example.ogp_process,
            "stages": example.stages,
            "levels": example.levels,
            "approach": example.approach,
            "tools": example.tools,
            "named": example.named,
            "channels": example.channels,
            "number": example.number,
            "words": {
                "done": self.word("examples", id, "done"),
                "shows": self.word("examples", id, "shows"),
                "counted": self.cases.texts.find(&["examples", id, "counted"]),
            },
            "basis": example.basis,
            "verified": example.verified,
            "sources": source_data(&example.sources, &self.sources),
            "addresses": example.addresses,
        })
    }
}
