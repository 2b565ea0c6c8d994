//! `cocreate examples`: country and local cases, filtered, or all about one of them.

use std::collections::BTreeMap;

use serde_json::{Value as Data, json};

use super::tools::yes_no;
use crate::catalogue::Verdict;
use crate::cli::arguments::ExamplesArguments;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::filter::{self, Filter, Filtered};
use crate::cli::names::{self, Names, Years, level_ids, stage_ids, tool_names};
use crate::cli::output::show::{self, Page};
use crate::guide::model::{
    Countries, Example, Examples, Government, Levels, Sourced as _, Stages, Tools,
};
use crate::guide::{Content, Guide, PackedStrings, Texts};
use crate::locale::{Messages, Order};
use crate::message;
use crate::render::{Format, List};
use crate::report::{Citations, Entry, Table, example_place, example_title, example_year};
use crate::text::nearest_of;

/// An example with its id.
type Case<'a> = (&'a str, &'a Example);

/// Runs the command.
pub fn run(context: &Context<'_>, arguments: &ExamplesArguments) -> Result<(), Failure> {
    let messages = &context.messages;
    let format = names::format(arguments.listing.format.as_deref(), messages)?;
    let guide = context.guide()?;
    let book = Book::open(&guide, context, arguments.listing.sources);
    match &arguments.id {
        Some(typed) => {
            let id = book.find(typed)?;
            let pages = || vec![book.page(id)];
            show::show(context, format, &pages, &|| book.data(id))
        }
        None => list(context, arguments, format, &guide, &book),
    }
}

fn list(
    context: &Context<'_>,
    arguments: &ExamplesArguments,
    format: Format,
    guide: &Guide,
    book: &Book<'_>,
) -> Result<(), Failure> {
    let messages = &context.messages;
    let filter = filters(context, arguments, guide, book)?;
    let mut filtered = Filtered::of(&book.cases.facts.examples, |case| filter.judge(case));
    let order = Order::new(messages.language());
    let places: BTreeMap<&str, String> = filtered
        .shown
        .iter()
        .map(|(id, _)| (*id, book.place(id)))
        .collect();
    filtered.shown.sort_by(|(a, one), (b, other)| {
        order
            .compare(&places[a], &places[b])
            .then(one.year.cmp(&other.year))
            .then(a.cmp(b))
    });
    let shown = &filtered.shown;
    let mut notes = vec![message!(
        messages,
        "examples-count",
        count = shown.len(),
        total = filtered.total()
    )];
    notes.extend(filtered.notes(messages));
    // The shortest: the least to type, and the least likely to be broken over lines.
    let shortest = shown.iter().map(|(id, _)| *id).min_by_key(|id| id.len());
    notes.extend(shortest.map(|id| message!(messages, "examples-more", id = id)));
    let list = List {
        table: &|| book.table(shown, format),
        data: &|| filtered.data("examples", |id| book.data(id)),
        notes: &notes,
    };
    let entries = || {
        shown
            .iter()
            .map(|(id, example)| book.entry(id, example))
            .collect()
    };
    let title = message!(messages, "examples-title");
    show::show_list(
        context,
        format,
        &list,
        arguments.listing.sources.then_some((title, &entries)),
    )
}

fn filters<'a>(
    context: &Context<'_>,
    arguments: &ExamplesArguments,
    guide: &Guide,
    book: &'a Book<'_>,
) -> Result<Filter<'a, Case<'a>>, Failure> {
    let messages = &context.messages;
    let cases = &book.cases;
    let mut filter = Filter::new(arguments.include_unknown);
    if !arguments.country.is_empty() {
        let countries = book.countries.facts.countries.iter().map(String::as_str);
        let names = Names::of(countries, "countries", &book.countries.texts);
        let ids = names.find_all("--country", &arguments.country, messages)?;
        filter.add("--country", move |(_, example): &Case<'_>| {
            filter::yes_if(ids.contains(&example.country))
        });
    }
    if !arguments.region.is_empty() {
        let names = Names::of(
            cases.facts.regions.iter().map(String::as_str),
            "regions",
            &cases.texts,
        );
        let ids = names.find_all("--region", &arguments.region, messages)?;
        filter.add("--region", move |(_, example): &Case<'_>| {
            filter::yes_if(ids.contains(&example.region))
        });
    }
    if !arguments.stage.is_empty() {
        let ids = stage_ids(guide, &arguments.stage, context)?;
        filter.add("--stage", move |(_, example): &Case<'_>| {
            filter::any(&ids, &example.stages)
        });
    }
    if !arguments.level.is_empty() {
        let ids = level_ids(guide, &arguments.level, context)?;
        filter.add("--level", move |(_, example): &Case<'_>| {
            filter::any(&ids, &example.levels)
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
        filter.add("--tool", move |(_, example): &Case<'_>| {
            filter::yes_if(
                [&example.tools, &example.named]
                    .iter()
                    .any(|has| filter::any(&ids, has) == Verdict::Yes),
            )
        });
    }
    if !arguments.year.is_empty() {
        let typed = arguments
            .year
            .iter()
            .map(|typed| names::years("--year", typed, messages));
        let years = typed.collect::<Result<Vec<Years>, Failure>>()?;
        filter.add("--year", move |(_, example): &Case<'_>| {
            match example.year {
                Some(year) => filter::yes_if(years.iter().any(|years| years.contains(year))),
                None => Verdict::Unknown,
            }
        });
    }
    filter.add_search(arguments.search.as_deref(), |(id, example)| {
        book.text_of(id, example)
    });
    Ok(filter)
}

/// The examples with the words of all that they name.
struct Book<'m> {
    cases: Content<Examples>,
    countries: Content<Countries>,
    stages: Texts,
    levels: Texts,
    tools: Content<Tools>,
    citations: Citations,
    messages: &'m Messages,
}

impl<'m> Book<'m> {
    fn open(guide: &Guide, context: &'m Context<'_>, with_sources: bool) -> Book<'m> {
        let language = context.language();
        Book {
            cases: guide.content(language),
            countries: guide.content(language),
            stages: guide.texts::<Stages>(language),
            levels: guide.texts::<Levels>(language),
            tools: guide.content(language),
            citations: Citations::open(guide, with_sources),
            messages: &context.messages,
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
            message!(messages, "examples-not-found", id = typed),
            match near {
                Some(id) => message!(messages, "error-nearest", name = id),
                None => message!(messages, "examples-not-found-hint"),
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

    fn names(&self, ids: &PackedStrings, collection: &str, texts: &Texts) -> String {
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
            || message!(self.messages, "list-unknown"),
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
            message!(messages, "examples-column-place"),
            message!(messages, "examples-column-year"),
            message!(messages, "examples-column-approach"),
            message!(messages, "list-column-id"),
        ];
        let wide = format != Format::Table;
        if wide {
            columns.extend(self.citations.columns(messages));
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
                row.extend(self.citations.cells(example.provenance(), messages));
                // The last cell holds the addresses of the sources; those that are the case's own
                // belong with them.
                if let Some(last) = row.last_mut().filter(|_| self.citations.full) {
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
            .citations
            .words(example.provenance(), self.messages)
            .into_iter()
            .collect();
        details.extend(
            self.citations
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
            Government::National => message!(messages, "examples-government-national"),
            Government::Local => message!(messages, "examples-government-local"),
        };
        let mut facts = vec![
            (message!(messages, "examples-column-place"), self.place(id)),
            (
                message!(messages, "examples-fact-region"),
                self.word("regions", &example.region, "name").to_owned(),
            ),
            (message!(messages, "examples-fact-government"), government),
            (
                message!(messages, "examples-column-year"),
                self.year(example),
            ),
            (
                message!(messages, "examples-fact-ogp"),
                yes_no(example.ogp_process, messages),
            ),
            (
                message!(messages, "list-fact-stages"),
                self.names(&example.stages, "stages", &self.stages),
            ),
            (
                message!(messages, "list-fact-levels"),
                self.names(&example.levels, "levels", &self.levels),
            ),
            (
                message!(messages, "examples-fact-number"),
                self.number(id, example),
            ),
            (
                message!(messages, "examples-fact-tools"),
                self.tools(example),
            ),
            (
                message!(messages, "examples-fact-named"),
                messages.series(&example.named.iter().collect::<Vec<_>>()),
            ),
            (
                message!(messages, "examples-fact-channels"),
                self.names(&example.channels, "channels", &self.cases.texts),
            ),
        ];
        facts.retain(|(_, value)| !value.is_empty());
        let mut foot = Vec::new();
        foot.extend(
            example
                .tools
                .first()
                .map(|tool| message!(messages, "examples-tool-more", id = tool)),
        );
        foot.extend(self.citations.words(example.provenance(), messages));
        foot.extend(self.citations.hint(messages));
        let mut sources = self.citations.entries(&example.sources);
        if self.citations.full {
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
        self.citations.add(&mut data, example.provenance());
        data
    }
}
