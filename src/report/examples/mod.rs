//! Examples: country and local cases, filtered, or all about one of them.

mod data;
mod facts;
mod place;

use std::cmp::Reverse;
use std::collections::BTreeMap;

use serde_json::Value as Data;

use crate::catalogue::Verdict;
use crate::guide::model::{Countries, Example, Examples, Levels, Sourced as _, Stages, Tools};
use crate::guide::{Content, Guide, Id, LastingText, PackedStrings, Texts};
use crate::locale::{Messages, Order};
use crate::message;
use crate::report::entries::{Choice, Entries};
use crate::report::filter::{Filter, Filtered, yes_if};
use crate::report::names::Names;
use crate::report::nearness::{self, Nearness};
use crate::report::view::Medium;
use crate::report::{
    Answered, Citations, Entry, FactSheet, Part, SLOT, Table, Target, Text, names_of, tool_names,
};
pub use place::{example_place, example_title, example_year};

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
        let ids = self
            .countries
            .facts
            .countries
            .iter()
            .map(LastingText::as_str);
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
        self.sheet_of(id)
    }

    fn entry_data(&self, id: Id<Example>) -> Data {
        self.data_of(id)
    }
}
