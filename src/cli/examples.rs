//! `cocreate examples`: country and local cases, filtered, or all about one of them.

use std::collections::BTreeMap;

use serde_json::{Value as Data, json};

use super::arguments::ExamplesArguments;
use super::failure::Failure;
use super::names::{self, Names, Years, level_ids, stage_ids, tool_names};
use super::page::{self, Page};
use super::session::Session;
use super::sieve::{self, Parted, Sieve};
use super::tools::yes_no;
use crate::guide::model::{
    Countries, Example, Examples, Government, Levels, Sourced as _, Stages, Tools,
};
use crate::guide::{Content, Guide, Lines, Texts};
use crate::locale::{Messages, Order, nearest_of};
use crate::plan::Verdict;
use crate::render::{Format, List};
use crate::report::{Entry, Origins, Table, example_place, example_title, example_year};
use crate::say;

/// An example with its id.
type Case<'a> = (&'a str, &'a Example);

/// Runs the command.
pub fn run(session: &Session<'_>, arguments: &ExamplesArguments) -> Result<(), Failure> {
    let messages = &session.messages;
    let format = names::format(arguments.listing.format.as_deref(), messages)?;
    let guide = session.guide()?;
    let book = Book::open(&guide, session, arguments.listing.sources);
    match &arguments.id {
        Some(typed) => {
            let id = book.find(typed)?;
            let pages = || vec![book.page(id)];
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
    let mut parted = Parted::of(&book.cases.facts.examples, |case| sieve.judge(case));
    let order = Order::new(messages.language());
    let places: BTreeMap<&str, String> = parted
        .shown
        .iter()
        .map(|(id, _)| (*id, book.place(id)))
        .collect();
    parted.shown.sort_by(|(a, one), (b, other)| {
        order
            .compare(&places[a], &places[b])
            .then(one.year.cmp(&other.year))
            .then(a.cmp(b))
    });
    let shown = &parted.shown;
    let mut notes = vec![say!(
        messages,
        "examples-count",
        count = shown.len(),
        total = parted.total()
    )];
    notes.extend(parted.notes(messages));
    // The shortest: the least to type, and the least likely to be broken over lines.
    let shortest = shown.iter().map(|(id, _)| *id).min_by_key(|id| id.len());
    notes.extend(shortest.map(|id| say!(messages, "examples-more", id = id)));
    let list = List {
        table: &|| book.table(shown, format),
        data: &|| parted.data("examples", |id| book.data(id)),
        notes: &notes,
    };
    let entries = || {
        shown
            .iter()
            .map(|(id, example)| book.entry(id, example))
            .collect()
    };
    let title = say!(messages, "examples-title");
    page::show_list(
        session,
        format,
        &list,
        arguments.listing.sources.then_some((title, &entries)),
    )
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
        sieve.add("--country", move |(_, example): &Case<'_>| {
            sieve::yes_if(ids.contains(&example.country))
        });
    }
    if !arguments.region.is_empty() {
        let names = Names::of(
            cases.facts.regions.iter().map(String::as_str),
            "regions",
            &cases.texts,
        );
        let ids = names.find_all("--region", &arguments.region, messages)?;
        sieve.add("--region", move |(_, example): &Case<'_>| {
            sieve::yes_if(ids.contains(&example.region))
        });
    }
    if !arguments.stage.is_empty() {
        let ids = stage_ids(guide, &arguments.stage, session)?;
        sieve.add("--stage", move |(_, example): &Case<'_>| {
            sieve::any(&ids, &example.stages)
        });
    }
    if !arguments.level.is_empty() {
        let ids = level_ids(guide, &arguments.level, session)?;
        sieve.add("--level", move |(_, example): &Case<'_>| {
            sieve::any(&ids, &example.levels)
        });
    }
    if !arguments.tool.is_empty() {
        // Those of the catalogue, and others that an example calls by their own names.
        let mut names = tool_names(&book.tools);
        names.extend(
            cases
                .facts
                .examples
                .values()
                .flat_map(|example| example.named.iter()),
        );
        let ids = names.find_all("--tool", &arguments.tool, messages)?;
        sieve.add("--tool", move |(_, example): &Case<'_>| {
            sieve::yes_if(
                [&example.tools, &example.named]
                    .iter()
                    .any(|has| sieve::any(&ids, has) == Verdict::Yes),
            )
        });
    }
    if !arguments.year.is_empty() {
        let typed = arguments
            .year
            .iter()
            .map(|typed| names::years("--year", typed, messages));
        let years = typed.collect::<Result<Vec<Years>, Failure>>()?;
        sieve.add("--year", move |(_, example): &Case<'_>| {
            match example.year {
                Some(year) => sieve::yes_if(years.iter().any(|years| years.contains(year))),
                None => Verdict::Unknown,
            }
        });
    }
    sieve.add_search(arguments.search.as_deref(), |(id, example)| {
        book.text_of(id, example)
    });
    Ok(sieve)
}

/// The examples with the words of all that they name.
struct Book<'m> {
    cases: Content<Examples>,
    countries: Content<Countries>,
    stages: Texts,
    levels: Texts,
    tools: Content<Tools>,
    origins: Origins,
    messages: &'m Messages,
}

impl<'m> Book<'m> {
    fn open(guide: &Guide, session: &'m Session<'_>, with_sources: bool) -> Book<'m> {
        let language = session.language();
        Book {
            cases: guide.content(language),
            countries: guide.content(language),
            stages: guide.texts::<Stages>(language),
            levels: guide.texts::<Levels>(language),
            tools: guide.content(language),
            origins: Origins::open(guide, with_sources),
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
        self.messages.series(
            &ids.iter()
                .map(|id| texts.get(&[collection, id, "name"]))
                .collect::<Vec<_>>(),
        )
    }

    /// Tools of the catalogue with their ids, so that they can be looked up there.
    fn tools(&self, example: &Example) -> String {
        let names = example
            .tools
            .iter()
            .map(|id| format!("{} ({id})", self.tools.facts.name(id, &self.tools.texts)));
        self.messages.series(&names.collect::<Vec<_>>())
    }

    /// How many of what.
    fn number(&self, id: &str, example: &Example) -> String {
        let number = example.number.map(|number| {
            self.messages
                .number(i64::try_from(number).unwrap_or(i64::MAX))
        });
        number.map_or_else(
            || say!(self.messages, "list-unknown"),
            |number| format!("{number} {}", self.word("examples", id, "counted")),
        )
    }

    /// Everything a search looks through.
    fn text_of(&self, id: &str, example: &Example) -> String {
        let mut parts = vec![id.to_owned(), self.place(id), self.tools(example)];
        parts.extend(example.named.iter().map(str::to_owned));
        parts.extend(
            ["done", "shows", "counted"].map(|field| self.word("examples", id, field).to_owned()),
        );
        parts.push(
            self.word("approaches", &example.approach, "name")
                .to_owned(),
        );
        parts.push(self.names(&example.channels, "channels", &self.cases.texts));
        parts.join(" ")
    }

    /// On a screen what it takes to choose; in a file also where each comes from.
    fn table(&self, shown: &[Case<'_>], format: Format) -> Table {
        let messages = self.messages;
        let mut columns = vec![
            say!(messages, "examples-column-place"),
            say!(messages, "examples-column-year"),
            say!(messages, "examples-column-approach"),
            say!(messages, "list-column-id"),
        ];
        let wide = format != Format::Table;
        if wide {
            columns.extend(self.origins.columns(messages));
        }
        let rows = shown.iter().map(|(id, example)| {
            let approach = self
                .word("approaches", &example.approach, "name")
                .to_owned();
            let mut row = vec![
                self.place(id),
                self.year(example),
                approach,
                (*id).to_owned(),
            ];
            if wide {
                row.extend(self.origins.cells(example.origin(), messages));
                // The last cell holds the addresses of the sources; those that are the case's own
                // belong with them.
                if let Some(last) = row.last_mut().filter(|_| self.origins.full) {
                    example
                        .addresses
                        .iter()
                        .for_each(|address| last.push_str(&format!(" {address}")));
                }
            }
            row
        });
        Table {
            caption: String::new(),
            columns,
            rows: rows.collect(),
        }
    }

    fn title(&self, id: &str) -> String {
        example_title(&self.cases, &self.countries.texts, id, self.messages)
    }

    /// One line of a list with its sources below.
    fn entry(&self, id: &str, example: &Example) -> Entry {
        let mut details: Vec<String> = self
            .origins
            .words(example.origin(), self.messages)
            .into_iter()
            .collect();
        details.extend(
            self.origins
                .addresses(&example.sources)
                .into_iter()
                .map(str::to_owned),
        );
        details.extend(example.addresses.iter().map(str::to_owned));
        Entry {
            text: format!("{} [{id}]", self.title(id)),
            details,
        }
    }

    fn page(&self, id: &str) -> Page {
        let (messages, example) = (self.messages, &self.cases.facts.examples[id]);
        let government = match example.government {
            Government::National => say!(messages, "examples-government-national"),
            Government::Local => say!(messages, "examples-government-local"),
        };
        let mut facts = vec![
            (say!(messages, "examples-column-place"), self.place(id)),
            (
                say!(messages, "examples-fact-region"),
                self.word("regions", &example.region, "name").to_owned(),
            ),
            (say!(messages, "examples-fact-government"), government),
            (say!(messages, "examples-column-year"), self.year(example)),
            (
                say!(messages, "examples-fact-ogp"),
                yes_no(example.ogp_process, messages),
            ),
            (
                say!(messages, "list-fact-stages"),
                self.names(&example.stages, "stages", &self.stages),
            ),
            (
                say!(messages, "list-fact-levels"),
                self.names(&example.levels, "levels", &self.levels),
            ),
            (
                say!(messages, "examples-fact-number"),
                self.number(id, example),
            ),
            (say!(messages, "examples-fact-tools"), self.tools(example)),
            (
                say!(messages, "examples-fact-named"),
                messages.series(&example.named.iter().collect::<Vec<_>>()),
            ),
            (
                say!(messages, "examples-fact-channels"),
                self.names(&example.channels, "channels", &self.cases.texts),
            ),
        ];
        facts.retain(|(_, value)| !value.is_empty());
        let mut foot = Vec::new();
        foot.extend(
            example
                .tools
                .first()
                .map(|tool| say!(messages, "examples-tool-more", id = tool)),
        );
        foot.extend(self.origins.words(example.origin(), messages));
        foot.extend(self.origins.hint(messages));
        let mut sources = self.origins.entries(&example.sources);
        if self.origins.full {
            sources.extend(
                example
                    .addresses
                    .iter()
                    .map(|address| Entry::from(address.to_owned())),
            );
        }
        Page {
            title: self.title(id),
            lead: ["done", "shows"]
                .map(|field| self.word("examples", id, field).to_owned())
                .into(),
            facts,
            sources,
            foot,
        }
    }

    /// An example as data; the form of this is a contract. Unknown is null.
    fn data(&self, id: &str) -> Data {
        let example = &self.cases.facts.examples[id];
        let mut data = json!({
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
            "addresses": example.addresses,
        });
        self.origins.add(&mut data, example.origin());
        data
    }
}
