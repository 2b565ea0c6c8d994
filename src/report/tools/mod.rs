//! The catalogue of tools: filtered, or all about one of them.

mod data;
mod facts;

use std::cell::OnceCell;
use std::cmp::Reverse;

use serde_json::{Value as Data, json};

use self::facts::mode_words;
use super::entries::{Choice, Entries};
use super::filter::{Filter, Filtered, LeftOut};
use super::names::Names;
use super::view::Medium;
use super::{Entry, FactSheet, Part, SLOT, Table, Target, Text, yes_no};
use crate::catalogue::{Ask, meets};
use crate::guide::model::{Feature, Levels, Limit, Mode, Participants, Stages, Tool, Tools, Unit};
use crate::guide::{Content, Guide, Id, Texts};
use crate::locale::{Messages, Order};
use crate::message;

/// What is asked of the list.
#[derive(Debug, Default)]
pub struct ToolsAsked {
    pub asks: Vec<Ask>,
    pub search: Option<String>,
    pub include_unknown: bool,
    pub include_discontinued: bool,
    pub sort: Sort,
}

/// The order of the list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    #[default]
    Name,
    Category,
    Participants,
}

/// The tools with the words of all that they name.
pub struct ToolsBook<'a> {
    tools: Content<Tools>,
    guide: Guide,
    /// The words of stages and levels, read when the first page or row is made: a list has none.
    named: OnceCell<(Texts, Texts)>,
    full: bool,
    messages: &'a Messages,
}

impl<'a> ToolsBook<'a> {
    /// The tools of a guide in the language of `messages`; `full` asks for all sources.
    #[must_use]
    pub fn open(guide: &Guide, messages: &'a Messages, full: bool) -> ToolsBook<'a> {
        let language = messages.language().code();
        ToolsBook {
            tools: guide.content(language),
            guide: *guide,
            named: OnceCell::new(),
            full,
            messages,
        }
    }

    /// The kinds of tools by their names.
    #[must_use]
    pub fn categories(&self) -> Names<'_> {
        let ids = self.tools.facts.categories.iter().map(String::as_str);
        Names::of(ids, "categories", &self.tools.texts)
    }

    /// When people can take part, each with its name in words.
    #[must_use]
    pub fn modes(&self) -> [(&'static str, String); 3] {
        let modes = [Mode::Synchronous, Mode::Asynchronous, Mode::Both];
        modes.map(|mode| (mode.name(), mode_words(mode, self.messages)))
    }

    /// The languages of interfaces.
    #[must_use]
    pub fn languages(&self) -> Names<'_> {
        let codes = self.tools.facts.interface_languages();
        Names::of(codes.into_iter(), "languages", &self.tools.texts)
    }

    /// The tools that meet what is asked.
    #[must_use]
    pub fn choose(&self, asked: &ToolsAsked) -> Choice<Tool> {
        let facts = &self.tools.facts;
        let mut filter: Filter<'_, (Id<Tool>, &Tool)> = Filter::new(asked.include_unknown);
        let free_only = asked.asks.iter().any(|ask| ask.criterion.is_free());
        for ask in &asked.asks {
            filter.add(ask.criterion.name(), move |(_, tool)| {
                meets(facts, tool, ask, free_only)
            });
        }
        filter.add_search(asked.search.as_deref(), |(id, tool)| self.text_of(id, tool));
        let mut list = Filtered::of(&facts.tools, |it| match filter.judge(it) {
            Some(LeftOut::No(name)) => Some(LeftOut::No(name)),
            _ if !asked.include_discontinued && it.1.is_gone() => Some(LeftOut::Discontinued),
            judged => judged,
        });
        self.order(&mut list.shown, asked.sort);
        Choice::List(list)
    }

    fn order(&self, shown: &mut [Id<Tool>], sort: Sort) {
        let order = Order::new(self.messages.language());
        let categories = &self.tools.facts.categories;
        let position = |id: Id<Tool>| {
            let first = self.tool(id).categories.first();
            categories.iter().position(|id| first == Some(id.as_str()))
        };
        shown.sort_by_cached_key(|id| {
            let (mut category, mut people) = (None, None);
            match sort {
                Sort::Name => {}
                Sort::Category => category = position(*id),
                // The largest first; limits of different units never compare, so they stay in
                // groups.
                Sort::Participants => people = Some(Reverse(most(&self.tool(*id).participants))),
            }
            (category, people, order.key(self.tool_name(id)))
        });
    }

    fn named(&self) -> &(Texts, Texts) {
        self.named.get_or_init(|| {
            let language = self.messages.language().code();
            (
                self.guide.texts::<Stages>(language),
                self.guide.texts::<Levels>(language),
            )
        })
    }

    fn tool(&self, id: Id<Tool>) -> &Tool {
        &self.tools.facts.tools[id]
    }

    fn tool_name<'t>(&'t self, id: &'t str) -> &'t str {
        self.tools.facts.name(id, &self.tools.texts)
    }

    fn category(&self, id: &str) -> &'static str {
        self.tools.texts.get(&["categories", id, "name"])
    }

    /// Everything a search looks through.
    fn text_of(&self, id: &str, tool: &Tool) -> String {
        let categories = tool.categories.iter().map(|id| self.category(id));
        let texts = ["use", "caution"].map(|field| self.tools.texts.get(&["tools", id, field]));
        let names = [id, self.tool_name(id)]
            .into_iter()
            .chain(tool.also_known_as.iter());
        names
            .chain(categories)
            .chain(texts)
            .collect::<Vec<_>>()
            .join(" ")
    }

    /// That nothing backs the facts of a tool, if so.
    fn no_sources(&self, tool: &Tool) -> Option<String> {
        tool.sources
            .is_empty()
            .then(|| message!(self.messages, "tools-no-sources"))
    }
}

fn most(participants: &Participants) -> (Option<Id<Unit>>, u64) {
    let limits = [
        participants.free,
        participants.paid,
        participants.self_hosted,
    ];
    let number = |limit: Limit| match limit {
        Limit::Unlimited => u64::MAX,
        Limit::Number(number) => number,
        Limit::Server => 0,
    };
    (
        participants.unit,
        limits
            .into_iter()
            .flatten()
            .map(number)
            .max()
            .unwrap_or_default(),
    )
}

impl Entries for ToolsBook<'_> {
    type Of = Tool;

    fn messages(&self) -> &Messages {
        self.messages
    }

    fn full(&self) -> bool {
        self.full
    }

    fn name(&self) -> &'static str {
        "tools"
    }

    fn title(&self) -> String {
        message!(self.messages, "tools-title")
    }

    fn ids(&self) -> impl Iterator<Item = Id<Tool>> {
        self.tools.facts.tools.keys().copied()
    }

    fn names(&self) -> Names<'_, Id<Tool>> {
        tool_names(&self.tools)
    }

    fn list(&self, ids: &[Id<Tool>], medium: Medium) -> Table {
        let messages = self.messages;
        let with_sources = self.full && medium == Medium::File;
        let mut columns = vec![
            message!(messages, "tools-column-name"),
            message!(messages, "tools-column-id"),
            message!(messages, "tools-column-category"),
            message!(messages, "tools-column-free"),
            message!(messages, "tools-column-open-source"),
        ];
        columns.extend(with_sources.then(|| message!(messages, "provenance-sources")));
        let rows = ids.iter().map(|id| {
            let tool = self.tool(*id);
            let category = tool.categories.first().map(|id| self.category(id));
            let mut row = vec![
                self.tool_name(id).to_owned(),
                id.to_string(),
                category.unwrap_or_default().to_owned(),
                yes_no(tool.free, messages),
                feature_words(tool.open_source, messages),
            ];
            row.extend(with_sources.then(|| tool.sources.iter().collect::<Vec<_>>().join(" ")));
            row
        });
        Table::new(columns, rows)
    }

    /// How many are shown, how many were left out by which filter, and how to see the rest.
    fn count(&self, list: &Filtered<Tool>) -> String {
        message!(
            self.messages,
            "tools-count",
            count = list.shown.len(),
            total = list.total(),
            checked = self.messages.moment(&self.tools.facts.checked)
        )
    }

    fn more(&self, list: &Filtered<Tool>) -> Option<Text> {
        let more = message!(self.messages, "tools-more", command = SLOT);
        let first = list.shown.first()?;
        Some(Text::to(&more, Target::entry(Part::Tool, first)))
    }

    /// With the addresses at which its facts were read.
    fn entry(&self, id: Id<Tool>) -> Entry {
        let tool = self.tool(id);
        let mut details: Vec<String> = tool.sources.iter().map(str::to_owned).collect();
        details.extend(self.no_sources(tool));
        Entry::new(format!("{} [{id}]", self.tool_name(&id)), details)
    }

    fn sheet(&self, id: Id<Tool>) -> FactSheet {
        self.fact_sheet(id)
    }

    fn entry_data(&self, id: Id<Tool>) -> Data {
        self.tool_data(id)
    }

    fn list_data(&self, list: &Filtered<Tool>) -> Data {
        let mut data = list.data(self.name(), |id| self.entry_data(id));
        data["checked"] = json!(self.tools.facts.checked);
        data
    }
}

/// The tools of the catalogue under every name they have.
#[must_use]
pub fn tool_names(tools: &Content<Tools>) -> Names<'_, Id<Tool>> {
    let mut names = Names::of(tools.facts.tools.keys().copied(), "", &tools.texts);
    for (id, tool) in &tools.facts.tools {
        names.add(id, &tool.name);
        names.add(id, tools.facts.name(id, &tools.texts));
        tool.also_known_as
            .iter()
            .for_each(|name| names.add(id, name));
    }
    names
}

/// A feature in a word.
pub fn feature_words(feature: Feature, messages: &Messages) -> String {
    match feature {
        Feature::Yes => message!(messages, "common-yes"),
        Feature::No => message!(messages, "common-no"),
        Feature::Paid => message!(messages, "tools-feature-paid"),
        Feature::Partly => message!(messages, "tools-feature-partly"),
        Feature::Unknown => message!(messages, "tools-feature-unknown"),
    }
}
