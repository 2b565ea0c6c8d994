//! `cocreate resources`: further reading and help, filtered, or all about one of them.

use serde_json::{Value as Data, json};

use super::tools::yes_no;
use crate::catalogue::Verdict;
use crate::cli::arguments::ResourcesArguments;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::filter::{self, Filter, Filtered, LeftOut};
use crate::cli::names::{self, Names, stage_ids};
use crate::cli::output::show::{self, Page};
use crate::guide::model::{Doubt, Resource, Resources, Stages};
use crate::guide::{Content, Guide, PackedStrings, Texts};
use crate::locale::{Messages, Order};
use crate::message;
use crate::render::{Format, List};
use crate::report::{Entry, Table};
use crate::text::{fold, nearest_of};

/// A resource with its id.
type Held<'a> = (&'a str, &'a Resource);

/// Runs the command.
pub fn run(context: &Context<'_>, arguments: &ResourcesArguments) -> Result<(), Failure> {
    let messages = &context.messages;
    let format = names::format(arguments.listing.format.as_deref(), messages)?;
    let guide = context.guide()?;
    let shelf = Shelf {
        held: guide.content(context.language()),
        stages: guide.texts::<Stages>(context.language()),
        messages,
    };
    match &arguments.id {
        Some(typed) => {
            let id = shelf.find(typed)?;
            let pages = || vec![shelf.page(id, arguments.listing.sources)];
            show::show(context, format, &pages, &|| shelf.data(id))
        }
        None => list(context, arguments, format, &guide, &shelf),
    }
}

fn list(
    context: &Context<'_>,
    arguments: &ResourcesArguments,
    format: Format,
    guide: &Guide,
    shelf: &Shelf<'_>,
) -> Result<(), Failure> {
    let messages = &context.messages;
    let filter = filters(context, arguments, guide, shelf)?;
    let only_stages = !arguments.stage.is_empty() && !arguments.include_general;
    let mut filtered = Filtered::of(&shelf.held.facts.resources, |held| {
        match filter.judge(held) {
            Some(LeftOut::No(option)) => Some(LeftOut::No(option)),
            _ if only_stages && held.1.stages.is_empty() => Some(LeftOut::General),
            judged => judged,
        }
    });
    let order = Order::new(messages.language());
    filtered
        .shown
        .sort_by(|(a, one), (b, other)| order.compare(&one.title, &other.title).then(a.cmp(b)));
    let shown = &filtered.shown;
    let mut notes = vec![message!(
        messages,
        "resources-count",
        count = shown.len(),
        total = filtered.total()
    )];
    notes.extend(filtered.notes(messages));
    // The shortest: the least to type, and the least likely to be broken over lines.
    let shortest = shown.iter().map(|(id, _)| *id).min_by_key(|id| id.len());
    notes.extend(shortest.map(|id| message!(messages, "resources-more", id = id)));
    let list = List {
        table: &|| shelf.table(shown, format),
        data: &|| filtered.data("resources", |id| shelf.data(id)),
        notes: &notes,
    };
    let entries = || {
        shown
            .iter()
            .map(|(id, resource)| shelf.entry(id, resource))
            .collect()
    };
    let title = message!(messages, "resources-title");
    show::show_list(
        context,
        format,
        &list,
        arguments.listing.sources.then_some((title, &entries)),
    )
}

fn filters<'a>(
    context: &Context<'_>,
    arguments: &ResourcesArguments,
    guide: &Guide,
    shelf: &'a Shelf<'_>,
) -> Result<Filter<'a, Held<'a>>, Failure> {
    let messages = &context.messages;
    let held = &shelf.held;
    let find = |option: &str, collection: &str, ids: &[String], typed: &[String]| {
        Names::of(ids.iter().map(String::as_str), collection, &held.texts)
            .find_all(option, typed, messages)
    };
    let mut filter = Filter::new(arguments.include_unknown);
    if !arguments.topic.is_empty() {
        let ids = find("--topic", "topics", &held.facts.topics, &arguments.topic)?;
        filter.add("--topic", move |(_, resource): &Held<'_>| {
            filter::any(&ids, &resource.topics)
        });
    }
    if !arguments.kind.is_empty() {
        let ids = find("--kind", "kinds", &held.facts.kinds, &arguments.kind)?;
        filter.add("--kind", move |(_, resource): &Held<'_>| {
            filter::yes_if(ids.contains(&resource.kind))
        });
    }
    if !arguments.language.is_empty() {
        let ids = find(
            "--language",
            "languages",
            &held.facts.languages,
            &arguments.language,
        )?;
        filter.add("--language", move |(_, resource): &Held<'_>| {
            let possible = filter::any(&ids, &resource.possible_languages) == Verdict::Yes;
            match filter::any(&ids, &resource.languages) {
                Verdict::No if possible => Verdict::Unknown,
                verdict => verdict,
            }
        });
    }
    if !arguments.stage.is_empty() {
        let ids = stage_ids(guide, &arguments.stage, context)?;
        filter.add("--stage", move |(_, resource): &Held<'_>| {
            if resource.stages.is_empty() {
                Verdict::Yes
            } else {
                filter::any(&ids, &resource.stages)
            }
        });
    }
    filter.add_search(arguments.search.as_deref(), |(id, resource)| {
        shelf.text_of(id, resource)
    });
    Ok(filter)
}

/// The resources with the words of all that they name.
struct Shelf<'m> {
    held: Content<Resources>,
    stages: Texts,
    messages: &'m Messages,
}

impl Shelf<'_> {
    /// The resource that was meant, by its id or title.
    fn find(&self, typed: &str) -> Result<&str, Failure> {
        let resources = &self.held.facts.resources;
        let folded = fold(typed);
        let found = resources
            .iter()
            .find(|(id, resource)| **id == folded || fold(&resource.title) == folded);
        if let Some((id, _)) = found {
            return Ok(id);
        }
        let messages = self.messages;
        let names = resources
            .iter()
            .flat_map(|(id, resource)| [(id.as_str(), id), (resource.title.as_str(), id)]);
        let near = nearest_of(typed, names.map(|(name, id)| (name, id.as_str())));
        Err(Failure::usage(
            message!(messages, "resources-not-found", id = typed),
            match near {
                Some(id) => message!(messages, "error-nearest", name = id),
                None => message!(messages, "resources-not-found-hint"),
            },
        ))
    }

    fn word(&self, collection: &str, id: &str, field: &str) -> &'static str {
        self.held.texts.get(&[collection, id, field])
    }

    fn names(&self, ids: &PackedStrings, collection: &str, texts: &Texts) -> String {
        self.messages.series(
            &ids.iter()
                .map(|id| texts.get(&[collection, id, "name"]))
                .collect::<Vec<_>>(),
        )
    }

    /// Its languages, those apart that nobody has checked.
    fn languages(&self, resource: &Resource) -> String {
        let seen = self.names(&resource.languages, "languages", &self.held.texts);
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
        let topics = self.names(&resource.topics, "topics", &self.held.texts);
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

    /// On a screen what it takes to choose; in a file also where each is, and what is verified.
    fn table(&self, shown: &[Held<'_>], format: Format) -> Table {
        let wide = format != Format::Table;
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
        let rows = shown.iter().map(|(id, resource)| {
            let kind = self.word("kinds", &resource.kind, "name").to_owned();
            let codes: Vec<&str> = resource.languages.iter().collect();
            let mut row = vec![
                resource.title.clone(),
                kind,
                codes.join(" "),
                (*id).to_owned(),
            ];
            if wide {
                row.extend([resource.address.clone(), self.standing(resource)]);
            }
            row
        });
        Table {
            caption: String::new(),
            columns,
            rows: rows.collect(),
        }
    }

    /// One line of a list with its address below.
    fn entry(&self, id: &str, resource: &Resource) -> Entry {
        Entry {
            text: format!("{} [{id}]", resource.title),
            details: vec![resource.address.clone(), self.standing(resource)],
        }
    }

    fn page(&self, id: &str, with_sources: bool) -> Page {
        let (messages, resource) = (self.messages, &self.held.facts.resources[id]);
        let stages = if resource.stages.is_empty() {
            message!(messages, "resources-every-stage")
        } else {
            self.names(&resource.stages, "stages", &self.stages)
        };
        let mut foot = Vec::new();
        if with_sources {
            foot.push(self.standing(resource));
        } else {
            foot.push(message!(messages, "origin-sources-hint"));
        }
        Page {
            title: resource.title.clone(),
            lead: vec![self.word("resources", id, "gives").to_owned()],
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
                    self.languages(resource),
                ),
                (
                    message!(messages, "resources-fact-topics"),
                    self.names(&resource.topics, "topics", &self.held.texts),
                ),
                (message!(messages, "list-fact-stages"), stages),
                (
                    message!(messages, "resources-fact-in-guide"),
                    yes_no(resource.in_guide, messages),
                ),
            ],
            sources: Vec::new(),
            foot,
        }
    }

    /// A resource as data; the form of this is a contract.
    fn data(&self, id: &str) -> Data {
        let resource = &self.held.facts.resources[id];
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
            "words": { "gives": self.word("resources", id, "gives") },
            "verified": resource.verified,
            "unconfirmed": resource.unconfirmed,
        })
    }
}
