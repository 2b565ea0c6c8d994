//! Examples: country and local cases, filtered, or all about one of them.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use serde_json::{Value as Data, json};

use super::entries::{Choice, Entries};
use super::filter::{Filter, Filtered, yes_if};
use super::names::Names;
use super::nearness::{self, Nearness};
use super::view::Medium;
use super::{
    Answered, Citations, Entry, FactSheet, Part, SLOT, Table, Target, Text, names_of, tool_names,
    yes_no,
};
use crate::catalogue::Verdict;
use crate::guide::model::{
    Countries, Example, Examples, Government, Levels, Sourced as _, Stages, Tools,
};
use crate::guide::{Content, Guide, Id, PackedStrings, Texts};
use crate::locale::{Messages, Order};
use crate::message;

/// What is asked of the list; whatever is empty asks for nothing.
#[derive(Debug, Default)]
pub struct ExamplesAsked {
    pub countries: Vec<String>,
    pub regions: Vec<String>,
    pub stages: Vec<String>,
    pub levels: Vec<String>,
    /// Those of the catalogue, and others that an example calls by their own names.
    pub tools: Vec<String>,
    pub years: Vec<Years>,
    pub search: Option<String>,
    pub include_unknown: bool,
}

/// Years from one to another, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Years {
    pub from: u16,
    pub to: u16,
}

/// The examples with the words of all that they name.
pub struct ExamplesBook<'a> {
    examples: Content<Examples>,
    countries: Content<Countries>,
    stages: Texts,
    levels: Texts,
    tools: Content<Tools>,
    citations: Citations,
    messages: &'a Messages,
    /// How near each is to the plan that is consulted, if one is.
    near: Option<BTreeMap<String, Nearness>>,
}

impl<'a> ExamplesBook<'a> {
    /// The examples of a guide in the language of `messages`; `full` asks for all sources.
    #[must_use]
    pub fn open(guide: &Guide, messages: &'a Messages, full: bool) -> ExamplesBook<'a> {
        let language = messages.language().code();
        ExamplesBook {
            examples: guide.content(language),
            countries: guide.content(language),
            stages: guide.texts::<Stages>(language),
            levels: guide.texts::<Levels>(language),
            tools: guide.content(language),
            citations: Citations::open(guide, full),
            messages,
            near: None,
        }
    }

    /// The same for a plan: what is near to it comes first, and what must not be copied where
    /// people could be harmed last.
    #[must_use]
    pub fn for_plan(mut self, guide: &Guide, plan: &Answered) -> ExamplesBook<'a> {
        self.near = Some(nearness::of_all(&self.examples, plan, guide, self.messages));
        self
    }

    fn nearness(&self, id: &str) -> Option<&Nearness> {
        self.near.as_ref()?.get(id)
    }

    /// Why it is near to the plan; where that would be dangerous, that it must not be copied.
    fn near_words(&self, id: &str) -> String {
        let Some(near) = self.nearness(id) else {
            return String::new();
        };
        let mut words = Vec::new();
        if near.exposes {
            words.push(message!(self.messages, "examples-exposes"));
        }
        if !near.reasons.is_empty() {
            words.push(self.messages.series(&near.reasons));
        }
        words.join(" ")
    }

    /// All countries by their names, those without an example too.
    #[must_use]
    pub fn countries(&self) -> Names<'_> {
        let ids = self.countries.facts.countries.iter().map(String::as_str);
        Names::of(ids, "countries", &self.countries.texts)
    }

    /// The regions by their names.
    #[must_use]
    pub fn regions(&self) -> Names<'_> {
        let ids = self.examples.facts.regions.keys().map(String::as_str);
        Names::of(ids, "regions", &self.examples.texts)
    }

    /// The tools of the catalogue, and others that an example calls by their own names.
    #[must_use]
    pub fn tools(&self) -> Names<'_> {
        let mut names = tool_names(&self.tools).as_texts();
        let examples = self.examples.facts.examples.values();
        names.extend(examples.flat_map(|example| example.named.iter()));
        names
    }

    /// The examples that meet what is asked, by place and year; for a plan, the nearest first.
    #[must_use]
    pub fn choose(&self, asked: &ExamplesAsked) -> Choice<Example> {
        let mut filter: Filter<'_, (Id<Example>, &Example)> = Filter::new(asked.include_unknown);
        filter.add_ids("country", &asked.countries, |(_, it), id| it.country == id);
        filter.add_ids("region", &asked.regions, |(_, it), id| it.region == id);
        filter.add_ids("stage", &asked.stages, |(_, it), id| it.stages.contains(id));
        filter.add_ids("level", &asked.levels, |(_, it), id| it.levels.contains(id));
        filter.add_ids("tool", &asked.tools, |(_, it), id| {
            it.tools.contains(id) || it.named.contains(id)
        });
        if !asked.years.is_empty() {
            filter.add("year", |(_, example)| match example.year {
                Some(year) => {
                    let among = |years: &Years| (years.from..=years.to).contains(&year);
                    yes_if(asked.years.iter().any(among))
                }
                None => Verdict::Unknown,
            });
        }
        filter.add_search(asked.search.as_deref(), |(id, example)| {
            self.text_of(*id, example)
        });
        let mut list = Filtered::of(&self.examples.facts.examples, |it| filter.judge(it));
        let order = Order::new(self.messages.language());
        list.shown.sort_by_cached_key(|id| {
            let near = self.nearness(id);
            let rank = near.map(|near| (near.exposes, Reverse(near.weight)));
            (
                rank,
                order.key(&self.place(*id)),
                self.example(*id).year,
                *id,
            )
        });
        Choice::List(list)
    }

    fn example(&self, id: Id<Example>) -> &Example {
        &self.examples.facts.examples[id]
    }

    fn word(&self, collection: &str, id: &str, field: &str) -> &'static str {
        self.examples.texts.get(&[collection, id, field])
    }

    fn place(&self, id: Id<Example>) -> String {
        example_place(&self.examples, &self.countries.texts, id, self.messages)
    }

    fn year(&self, example: &Example) -> String {
        example_year(example, self.messages)
    }

    fn names(&self, ids: &PackedStrings, collection: &str, texts: &Texts) -> String {
        names_of(ids.iter(), collection, texts, self.messages)
    }

    /// Tools of the catalogue with their ids, so that they can be looked up there.
    fn tools_of(&self, example: &Example) -> String {
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
    fn text_of(&self, id: Id<Example>, example: &Example) -> String {
        let mut parts = vec![id.to_string(), self.place(id), self.tools_of(example)];
        parts.extend(example.named.iter().map(str::to_owned));
        parts.extend(
            ["done", "shows", "counted"].map(|field| self.word("examples", &id, field).to_owned()),
        );
        parts.push(self.approach(example).to_owned());
        parts.push(self.names(&example.channels, "channels", &self.examples.texts));
        parts.join(" ")
    }

    /// Place, year and what it was.
    fn title_of(&self, id: Id<Example>) -> String {
        example_title(&self.examples, &self.countries.texts, id, self.messages)
    }

    fn approach(&self, example: &Example) -> &'static str {
        self.word("approaches", &example.approach, "name")
    }

    /// What is known of it, by name.
    fn facts(&self, id: Id<Example>) -> Vec<(String, String)> {
        let (messages, example) = (self.messages, self.example(id));
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
                self.number(&id, example),
            ),
            (
                message!(messages, "examples-fact-tools"),
                self.tools_of(example),
            ),
            (
                message!(messages, "examples-fact-named"),
                messages.series(&example.named.iter().collect::<Vec<_>>()),
            ),
            (
                message!(messages, "examples-fact-channels"),
                self.names(&example.channels, "channels", &self.examples.texts),
            ),
        ];
        if self.near.is_some() {
            let near = message!(messages, "examples-column-near");
            facts.insert(0, (near, self.near_words(&id)));
        }
        facts
    }

    /// How to see a tool of it, and how sure all this is.
    fn foot(&self, example: &Example) -> Vec<Text> {
        let messages = self.messages;
        let more = message!(messages, "examples-tool-more", command = SLOT);
        let tool = example.tools.first();
        let tool = tool.map(|tool| Text::to(&more, Target::entry(Part::Tool, tool)));
        let mut foot: Vec<Text> = tool.into_iter().collect();
        foot.extend(self.citations.words(example.provenance(), messages));
        foot.extend(self.citations.hint(messages).map(Text::from));
        foot
    }
}

impl Entries for ExamplesBook<'_> {
    type Of = Example;

    fn messages(&self) -> &Messages {
        self.messages
    }

    fn full(&self) -> bool {
        self.citations.full
    }

    fn name(&self) -> &'static str {
        "examples"
    }

    fn title(&self) -> String {
        message!(self.messages, "examples-title")
    }

    fn ids(&self) -> impl Iterator<Item = Id<Example>> {
        self.examples.facts.examples.keys().copied()
    }

    fn names(&self) -> Names<'_, Id<Example>> {
        Names::from(self.ids().map(|id| (id, Vec::new())))
    }

    /// In a file also where each comes from.
    fn list(&self, ids: &[Id<Example>], medium: Medium) -> Table {
        let messages = self.messages;
        let mut columns = vec![
            message!(messages, "examples-column-place"),
            message!(messages, "examples-column-year"),
            message!(messages, "examples-column-approach"),
            message!(messages, "list-column-id"),
        ];
        if self.near.is_some() {
            columns.insert(3, message!(messages, "examples-column-near"));
        }
        let wide = medium == Medium::File;
        // For reading, code and sources only where they are asked for.
        let origins = if self.citations.full { 4 } else { 2 };
        if wide {
            columns.extend(self.citations.columns(messages).into_iter().take(origins));
        }
        let rows = ids.iter().map(|id| {
            let example = self.example(*id);
            let mut row = vec![
                self.place(*id),
                self.year(example),
                self.approach(example).to_owned(),
                id.to_string(),
            ];
            if self.near.is_some() {
                row.insert(3, self.near_words(id));
            }
            if wide {
                let cells = self.citations.cells(example.provenance(), messages);
                row.extend(cells.into_iter().take(origins));
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
        Table::new(columns, rows)
    }

    fn count(&self, list: &Filtered<Example>) -> String {
        message!(
            self.messages,
            "examples-count",
            count = list.shown.len(),
            total = list.total()
        )
    }

    /// Of a plan, what nearness means, and what must not be copied.
    fn remarks(&self, list: &Filtered<Example>) -> Vec<Text> {
        let messages = self.messages;
        let mut remarks = Vec::new();
        if self.near.is_some() {
            let exposing = |id: &&Id<Example>| self.nearness(id).is_some_and(|near| near.exposes);
            let exposing = list.shown.iter().filter(exposing).count();
            remarks.push(message!(messages, "examples-near-note").into());
            if exposing > 0 {
                remarks.push(message!(messages, "examples-exposing-note", count = exposing).into());
            }
        }
        remarks
    }

    fn more(&self, list: &Filtered<Example>) -> Option<Text> {
        let more = message!(self.messages, "examples-more", command = SLOT);
        let one = list.shortest()?;
        Some(Text::to(&more, Target::entry(Part::Examples, one)))
    }

    fn entry(&self, id: Id<Example>) -> Entry {
        let example = self.example(id);
        let words = self.citations.words(example.provenance(), self.messages);
        let mut details: Vec<Text> = words.into_iter().collect();
        details.extend(Text::all(self.citations.addresses(&example.sources)));
        details.extend(Text::all(example.addresses.iter()));
        Entry::new(format!("{} [{id}]", self.title_of(id)), details)
    }

    fn sheet(&self, id: Id<Example>) -> FactSheet {
        let (messages, example) = (self.messages, self.example(id));
        let word = |field: &str| self.word("examples", &id, field).to_owned();
        let mut sources = self.citations.entries(&example.sources);
        if self.citations.full {
            sources.extend(example.addresses.iter().map(Entry::from));
        }
        let mut origin_columns = self.citations.facts(example.provenance(), messages);
        origin_columns.push((
            message!(messages, "examples-column-addresses"),
            example.addresses.iter().collect::<Vec<_>>().join(" "),
        ));
        FactSheet {
            id: id.to_string(),
            title: (
                message!(messages, "examples-column-example"),
                self.title_of(id),
            ),
            lead: Text::all(["done", "shows"].map(word)),
            facts: self.facts(id),
            lead_columns: vec![
                (
                    message!(messages, "examples-column-approach"),
                    self.approach(example).to_owned(),
                ),
                (message!(messages, "examples-column-done"), word("done")),
                (message!(messages, "examples-column-shows"), word("shows")),
            ],
            origin_columns,
            sources,
            foot: self.foot(example),
        }
    }

    /// Unknown is null.
    fn entry_data(&self, id: Id<Example>) -> Data {
        let example = self.example(id);
        let mut data = json!({
            "id": id,
            "country": example.country,
            "locality": self.examples.texts.find(&["examples", &id, "locality"]),
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
                "done": self.word("examples", &id, "done"),
                "shows": self.word("examples", &id, "shows"),
                "counted": self.examples.texts.find(&["examples", &id, "counted"]),
            },
            "addresses": example.addresses,
        });
        if let Some(near) = self.nearness(&id) {
            data["near"] = json!({
                "weight": near.weight,
                "reasons": near.reasons,
                "exposes": near.exposes,
            });
        }
        self.citations.add(&mut data, example.provenance());
        data
    }
}

/// The country, and the place in it where the case is a local one.
#[must_use]
pub fn example_place(
    examples: &Content<Examples>,
    countries: &Texts,
    id: Id<Example>,
    messages: &Messages,
) -> String {
    let country = countries.get(&["countries", &examples.facts.examples[id].country, "name"]);
    match examples.texts.find(&["examples", &id, "locality"]) {
        Some(locality) => message!(
            messages,
            "examples-place",
            country = country,
            locality = locality
        ),
        None => country.to_owned(),
    }
}

/// The year, if it is known.
#[must_use]
pub fn example_year(example: &Example, messages: &Messages) -> String {
    example.year.map_or_else(
        || message!(messages, "list-unknown"),
        |year| year.to_string(),
    )
}

/// Place, year and what it was.
#[must_use]
pub fn example_title(
    examples: &Content<Examples>,
    countries: &Texts,
    id: Id<Example>,
    messages: &Messages,
) -> String {
    let example = &examples.facts.examples[id];
    let approach = examples
        .texts
        .get(&["approaches", &example.approach, "name"]);
    let (place, year) = (
        example_place(examples, countries, id, messages),
        example_year(example, messages),
    );
    message!(
        messages,
        "examples-name",
        place = place,
        year = year,
        approach = approach
    )
}
