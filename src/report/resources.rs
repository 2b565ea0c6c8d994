//! Resources: further reading and help, filtered, or all about one of them.

use serde_json::{Value as Data, json};

use super::entries::{Choice, Entries};
use super::filter::{Filter, Filtered, LeftOut};
use super::names::Names;
use super::view::Medium;
use super::{Entry, FactSheet, Part, SLOT, Table, Target, Text, names_of, yes_no};
use crate::catalogue::Verdict;
use crate::guide::model::{Doubt, Resource, Resources, Stages};
use crate::guide::{Content, Guide, Id, PackedStrings, Texts};
use crate::locale::{Messages, Order};
use crate::message;

/// What is asked of the list; whatever is empty asks for nothing.
#[derive(Debug, Default)]
pub struct ResourcesAsked {
    pub topics: Vec<String>,
    pub kinds: Vec<String>,
    pub languages: Vec<String>,
    pub stages: Vec<String>,
    pub search: Option<String>,
    pub include_unknown: bool,
    /// Also what serves every stage alike, where stages are asked for.
    pub include_general: bool,
}

/// The resources with the words of all that they name.
pub struct ResourcesBook<'a> {
    resources: Content<Resources>,
    stages: Texts,
    full: bool,
    messages: &'a Messages,
}

impl<'a> ResourcesBook<'a> {
    /// The resources of a guide in the language of `messages`; `full` asks for all sources.
    #[must_use]
    pub fn open(guide: &Guide, messages: &'a Messages, full: bool) -> ResourcesBook<'a> {
        let language = messages.language().code();
        ResourcesBook {
            resources: guide.content(language),
            stages: guide.texts::<Stages>(language),
            full,
            messages,
        }
    }

    /// The topics by their names.
    #[must_use]
    pub fn topics(&self) -> Names<'_> {
        let ids = self.resources.facts.topics.iter().map(String::as_str);
        Names::of(ids, "topics", &self.resources.texts)
    }

    /// The kinds by their names.
    #[must_use]
    pub fn kinds(&self) -> Names<'_> {
        let ids = self.resources.facts.kinds.iter().map(String::as_str);
        Names::of(ids, "kinds", &self.resources.texts)
    }

    /// The languages by their names.
    #[must_use]
    pub fn languages(&self) -> Names<'_> {
        let ids = self.resources.facts.languages.iter().map(String::as_str);
        Names::of(ids, "languages", &self.resources.texts)
    }

    /// The resources that meet what is asked, by title.
    #[must_use]
    pub fn choose(&self, asked: &ResourcesAsked) -> Choice<Resource> {
        let mut filter: Filter<'_, (Id<Resource>, &Resource)> = Filter::new(asked.include_unknown);
        filter.add_ids("topic", &asked.topics, |(_, it), id| it.topics.contains(id));
        filter.add_ids("kind", &asked.kinds, |(_, it), id| it.kind == id);
        if !asked.languages.is_empty() {
            let any = |has: &PackedStrings| asked.languages.iter().any(|id| has.contains(id));
            filter.add("language", move |(_, resource)| {
                if any(&resource.languages) {
                    Verdict::Yes
                } else if any(&resource.possible_languages) {
                    Verdict::Unknown
                } else {
                    Verdict::No
                }
            });
        }
        filter.add_ids("stage", &asked.stages, |(_, it), id| {
            it.stages.is_empty() || it.stages.contains(id)
        });
        filter.add_search(asked.search.as_deref(), |(id, resource)| {
            self.text_of(id, resource)
        });
        let only_stages = !asked.stages.is_empty() && !asked.include_general;
        let mut list = Filtered::of(&self.resources.facts.resources, |it| {
            match filter.judge(it) {
                Some(LeftOut::No(name)) => Some(LeftOut::No(name)),
                _ if only_stages && it.1.stages.is_empty() => Some(LeftOut::General),
                judged => judged,
            }
        });
        let order = Order::new(self.messages.language());
        let title = |id| &self.resource(id).title;
        list.shown
            .sort_by_cached_key(|id| (order.key(title(*id)), *id));
        Choice::List(list)
    }

    fn resource(&self, id: Id<Resource>) -> &Resource {
        &self.resources.facts.resources[id]
    }

    fn word(&self, collection: &str, id: &str, field: &str) -> &'static str {
        self.resources.texts.get(&[collection, id, field])
    }

    fn names(&self, ids: &PackedStrings, collection: &str, texts: &Texts) -> String {
        names_of(ids.iter(), collection, texts, self.messages)
    }

    /// Its languages, those apart that nobody has checked.
    fn languages_of(&self, resource: &Resource) -> String {
        let seen = self.names(&resource.languages, "languages", &self.resources.texts);
        if resource.possible_languages.is_empty() {
            return seen;
        }
        let possible = resource
            .possible_languages
            .iter()
            .map(|code| self.word("languages", code, "name"));
        let possible = self.messages.list(&possible.collect::<Vec<_>>());
        message!(
            self.messages,
            "resources-languages-possible",
            seen = seen,
            possible = possible
        )
    }

    /// Everything a search looks through.
    fn text_of(&self, id: &str, resource: &Resource) -> String {
        let topics = self.names(&resource.topics, "topics", &self.resources.texts);
        let kind = self.word("kinds", &resource.kind, "name");
        [
            id,
            &resource.title,
            &resource.publisher,
            self.word("resources", id, "gives"),
            kind,
            &topics,
        ]
        .join(" ")
    }

    /// What of it could be confirmed.
    fn standing(&self, resource: &Resource) -> String {
        let messages = self.messages;
        let mut parts = Vec::new();
        if resource.in_guide {
            parts.push(message!(messages, "resources-in-guide"));
        }
        if resource.verified && resource.unconfirmed.is_empty() {
            parts.push(message!(messages, "resources-verified"));
        }
        if resource.unconfirmed.contains(&Doubt::Address) {
            parts.push(message!(messages, "resources-doubt-address"));
        }
        if resource.unconfirmed.contains(&Doubt::Content) {
            parts.push(message!(messages, "resources-doubt-content"));
        }
        parts.join(" ")
    }
}

impl Entries for ResourcesBook<'_> {
    type Of = Resource;

    fn messages(&self) -> &Messages {
        self.messages
    }

    fn full(&self) -> bool {
        self.full
    }

    fn name(&self) -> &'static str {
        "resources"
    }

    fn title(&self) -> String {
        message!(self.messages, "resources-title")
    }

    fn ids(&self) -> impl Iterator<Item = Id<Resource>> {
        self.resources.facts.resources.keys().copied()
    }

    /// By id or title.
    fn names(&self) -> Names<'_, Id<Resource>> {
        let resources = self.resources.facts.resources.iter();
        Names::from(resources.map(|(id, it)| (*id, vec![it.title.as_str()])))
    }

    /// In a file also where each is, and what is verified.
    fn list(&self, ids: &[Id<Resource>], medium: Medium) -> Table {
        let wide = medium == Medium::File;
        let messages = self.messages;
        let mut columns = vec![
            message!(messages, "resources-column-title"),
            message!(messages, "resources-column-kind"),
            message!(messages, "resources-column-languages"),
            message!(messages, "list-column-id"),
        ];
        if wide {
            columns.extend([
                message!(messages, "resources-fact-address"),
                message!(messages, "resources-column-standing"),
            ]);
        }
        let rows = ids.iter().map(|id| {
            let resource = self.resource(*id);
            let kind = self.word("kinds", &resource.kind, "name").to_owned();
            let codes: Vec<&str> = resource.languages.iter().collect();
            let mut row = vec![
                resource.title.clone(),
                kind,
                codes.join(" "),
                id.to_string(),
            ];
            if wide {
                row.extend([resource.address.clone(), self.standing(resource)]);
            }
            row
        });
        Table::new(columns, rows)
    }

    fn count(&self, list: &Filtered<Resource>) -> String {
        message!(
            self.messages,
            "resources-count",
            count = list.shown.len(),
            total = list.total()
        )
    }

    fn more(&self, list: &Filtered<Resource>) -> Option<Text> {
        let more = message!(self.messages, "resources-more", command = SLOT);
        let one = list.shortest()?;
        Some(Text::to(&more, Target::entry(Part::Resources, one)))
    }

    /// With its address.
    fn entry(&self, id: Id<Resource>) -> Entry {
        let resource = self.resource(id);
        Entry::new(
            format!("{} [{id}]", resource.title),
            vec![resource.address.clone(), self.standing(resource)],
        )
    }

    fn sheet(&self, id: Id<Resource>) -> FactSheet {
        let (messages, resource) = (self.messages, self.resource(id));
        let stages = if resource.stages.is_empty() {
            message!(messages, "resources-every-stage")
        } else {
            self.names(&resource.stages, "stages", &self.stages)
        };
        let mut foot = Vec::new();
        if self.full {
            foot.push(self.standing(resource).into());
        } else {
            foot.push(message!(messages, "provenance-sources-hint").into());
        }
        FactSheet {
            id: id.to_string(),
            title: (
                message!(messages, "resources-column-title"),
                resource.title.clone(),
            ),
            lead: Text::all(vec![self.word("resources", &id, "gives").to_owned()]),
            facts: vec![
                (
                    message!(messages, "resources-fact-address"),
                    resource.address.clone(),
                ),
                (
                    message!(messages, "resources-fact-publisher"),
                    resource.publisher.clone(),
                ),
                (
                    message!(messages, "resources-column-kind"),
                    self.word("kinds", &resource.kind, "name").to_owned(),
                ),
                (
                    message!(messages, "resources-column-languages"),
                    self.languages_of(resource),
                ),
                (
                    message!(messages, "resources-fact-topics"),
                    self.names(&resource.topics, "topics", &self.resources.texts),
                ),
                (message!(messages, "list-fact-stages"), stages),
                (
                    message!(messages, "resources-fact-in-guide"),
                    yes_no(resource.in_guide, messages),
                ),
            ],
            lead_columns: vec![(
                message!(messages, "resources-column-gives"),
                self.word("resources", &id, "gives").to_owned(),
            )],
            origin_columns: vec![(
                message!(messages, "resources-column-standing"),
                self.standing(resource),
            )],
            sources: Vec::new(),
            foot,
        }
    }

    fn entry_data(&self, id: Id<Resource>) -> Data {
        let resource = self.resource(id);
        json!({
            "id": id,
            "title": resource.title,
            "publisher": resource.publisher,
            "kind": resource.kind,
            "address": resource.address,
            "languages": resource.languages,
            "possible_languages": resource.possible_languages,
            "topics": resource.topics,
            "stages": resource.stages,
            "in_guide": resource.in_guide,
            "words": { "gives": self.word("resources", &id, "gives") },
            "verified": resource.verified,
            "unconfirmed": resource.unconfirmed,
        })
    }
}
