//! `cocreate tools`: the catalogue, filtered; what was left out is said, and why.

use std::collections::BTreeMap;
use std::mem::ManuallyDrop;

use serde_json::{Value as Data, json};

use crate::catalogue::{Ask, meets};
use crate::cli::arguments::Filters;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::filter::{Filter, Filtered, LeftOut};
use crate::cli::names::{self, Names, level_ids, one_of, stage_ids};
use crate::cli::output::show::show_list;
use crate::guide::Content;
use crate::guide::model::{Anonymity, Criterion, Feature, Limit, Participants, Tool, Tools, Value};
use crate::locale::{Messages, Order};
use crate::message;
use crate::render::{Format, List};
use crate::report::{Entry, Table};

#[derive(Clone, Copy)]
enum Sort {
    Name,
    Category,
    Participants,
}

const SORTS: [(&str, Sort); 3] = [
    ("name", Sort::Name),
    ("category", Sort::Category),
    ("participants", Sort::Participants),
];

/// A tool with its id.
type Listed<'a> = (&'a str, &'a Tool);

/// Runs the command.
pub fn run(context: &Context<'_>, filters: &Filters) -> Result<(), Failure> {
    let messages = &context.messages;
    let format = names::format(filters.listing.format.as_deref(), messages)?;
    let sort = filters
        .sort
        .as_deref()
        .map(|typed| one_of("--sort", typed, &SORTS, messages))
        .transpose()?;
    let guide = context.guide()?;
    // Taking the catalogue apart again would be work for nothing: the program ends here.
    let tools = &*ManuallyDrop::new(guide.content::<Tools>(context.language()));
    let mut filter = Filter::new(filters.include_unknown);
    for (option, ask) in asks(filters, &guide, tools, context)? {
        let facts = &tools.facts;
        filter.add(option, move |(_, tool): &(&str, &Tool)| {
            meets(facts, tool, &ask, filters.free)
        });
    }
    filter.add_search(filters.search.as_deref(), |(id, tool)| {
        text_of(tools, id, tool)
    });
    let mut filtered = Filtered::of(&tools.facts.tools, |(id, tool)| {
        reason_to_leave_out(&filter, id, tool, filters)
    });
    order(
        &mut filtered.shown,
        sort.unwrap_or(Sort::Name),
        tools,
        messages,
    );
    let list = List {
        table: &|| {
            table(
                &filtered.shown,
                tools,
                filters.listing.sources && format != Format::Table,
                messages,
            )
        },
        data: &|| {
            let mut list = filtered.data("tools", |id| data(tools, id));
            list["checked"] = json!(tools.facts.checked);
            list
        },
        notes: &notes(&filtered, tools, messages),
    };
    let entries = || {
        filtered
            .shown
            .iter()
            .map(|(id, tool)| entry(id, tool, tools, messages))
            .collect()
    };
    show_list(
        context,
        format,
        &list,
        filters
            .listing
            .sources
            .then_some((message!(messages, "tools-title"), &entries)),
    )
}

/// The filters as they were typed, each with what it asks.
fn asks(
    filters: &Filters,
    guide: &crate::guide::Guide,
    tools: &Content<Tools>,
    context: &Context<'_>,
) -> Result<Vec<(&'static str, Ask)>, Failure> {
    let messages = &context.messages;
    let mut asks = Vec::new();
    let mut ids = |option: &'static str, criterion, ids: Vec<String>| {
        if !ids.is_empty() {
            asks.push((
                option,
                Ask {
                    criterion,
                    value: Value::Ids(ids),
                },
            ));
        }
    };
    if !filters.stage.is_empty() {
        ids(
            "--stage",
            Criterion::Stage,
            stage_ids(guide, &filters.stage, context)?,
        );
    }
    if !filters.level.is_empty() {
        ids(
            "--level",
            Criterion::Level,
            level_ids(guide, &filters.level, context)?,
        );
    }
    if !filters.category.is_empty() {
        let names = Names::of(
            tools.facts.categories.iter().map(String::as_str),
            "categories",
            &tools.texts,
        );
        ids(
            "--category",
            Criterion::Category,
            names.find_all("--category", &filters.category, messages)?,
        );
    }
    if !filters.mode.is_empty() {
        let words = [
            ("synchronous", message!(messages, "tools-mode-synchronous")),
            (
                "asynchronous",
                message!(messages, "tools-mode-asynchronous"),
            ),
            ("both", message!(messages, "tools-mode-both")),
        ];
        let mut names = Names::of(words.iter().map(|(id, _)| *id), "", &tools.texts);
        words.iter().for_each(|(id, name)| names.add(id, name));
        ids(
            "--mode",
            Criterion::Mode,
            names.find_all("--mode", &filters.mode, messages)?,
        );
    }
    if !filters.language.is_empty() {
        let names = Names::of(
            tools.facts.interface_languages().into_iter(),
            "",
            &tools.texts,
        );
        ids(
            "--language",
            Criterion::Language,
            names.find_all("--language", &filters.language, messages)?,
        );
    }
    if let Some(typed) = &filters.participants {
        let value = Value::Number(names::number("--participants", typed, messages)?);
        asks.push((
            "--participants",
            Ask {
                criterion: Criterion::Participants,
                value,
            },
        ));
    }
    let flags = [
        ("--free", filters.free, Criterion::Free),
        ("--open-source", filters.open_source, Criterion::OpenSource),
        ("--self-hosted", filters.self_hosted, Criterion::SelfHosted),
        ("--hosted", filters.hosted, Criterion::Hosted),
        (
            "--low-bandwidth",
            filters.low_bandwidth,
            Criterion::LowBandwidth,
        ),
        ("--phone", filters.phone, Criterion::Phone),
        ("--sms", filters.sms, Criterion::Sms),
        ("--offline", filters.offline, Criterion::Offline),
        ("--anonymous", filters.anonymous, Criterion::Anonymous),
        (
            "--breakout-rooms",
            filters.breakout_rooms,
            Criterion::BreakoutRooms,
        ),
        ("--polls", filters.polls, Criterion::Polls),
        ("--recording", filters.recording, Criterion::Recording),
        ("--encrypted", filters.encrypted, Criterion::Encrypted),
    ];
    for (option, _, criterion) in flags.into_iter().filter(|flag| flag.1) {
        asks.push((
            option,
            Ask {
                criterion,
                value: Value::Yes,
            },
        ));
    }
    Ok(asks)
}

fn reason_to_leave_out<'t>(
    filter: &Filter<'_, (&'t str, &'t Tool)>,
    id: &'t str,
    tool: &'t Tool,
    filters: &Filters,
) -> Option<LeftOut> {
    match filter.judge(&(id, tool)) {
        Some(LeftOut::No(option)) => Some(LeftOut::No(option)),
        _ if !filters.include_discontinued && tool.is_gone() => Some(LeftOut::Discontinued),
        judged => judged,
    }
}

/// Everything a search looks through.
fn text_of(tools: &Content<Tools>, id: &str, tool: &Tool) -> String {
    let categories = tool
        .categories
        .iter()
        .map(|category| tools.texts.get(&["categories", category, "name"]));
    let texts = ["use", "caution"].map(|field| tools.texts.get(&["tools", id, field]));
    let names = [id, tools.facts.name(id, &tools.texts)]
        .into_iter()
        .chain(tool.also_known_as.iter());
    names
        .chain(categories)
        .chain(texts)
        .collect::<Vec<_>>()
        .join(" ")
}

fn order(shown: &mut [Listed<'_>], sort: Sort, tools: &Content<Tools>, messages: &Messages) {
    let order = Order::new(messages.language());
    let categories = &tools.facts.categories;
    // Looked up once: a sort asks for each many times.
    let names: BTreeMap<&str, &str> = shown
        .iter()
        .map(|(id, _)| (*id, tools.facts.name(id, &tools.texts)))
        .collect();
    shown.sort_by(|(a, one), (b, other)| {
        let by_name = order.compare(names[a], names[b]);
        match sort {
            Sort::Name => by_name,
            Sort::Category => {
                let position = |tool: &Tool| {
                    categories
                        .iter()
                        .position(|id| tool.categories.first() == Some(id.as_str()))
                };
                position(one).cmp(&position(other)).then(by_name)
            }
            // The largest first; limits of different units never compare, so they stay in groups.
            Sort::Participants => most(&other.participants)
                .cmp(&most(&one.participants))
                .then(by_name),
        }
    });
}

fn most(participants: &Participants) -> (Option<&String>, u64) {
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
        participants.unit.as_ref(),
        limits
            .into_iter()
            .flatten()
            .map(number)
            .max()
            .unwrap_or_default(),
    )
}

/// One line of a list with the addresses below at which its facts were read.
fn entry(id: &str, tool: &Tool, tools: &Content<Tools>, messages: &Messages) -> Entry {
    let mut details: Vec<String> = tool.sources.iter().map(str::to_owned).collect();
    details.extend(no_sources(tool, messages));
    Entry {
        text: format!("{} [{id}]", tools.facts.name(id, &tools.texts)),
        details,
    }
}

/// That nothing backs the facts of a tool, if so.
pub fn no_sources(tool: &Tool, messages: &Messages) -> Option<String> {
    tool.sources
        .is_empty()
        .then(|| message!(messages, "tools-no-sources"))
}

fn table(
    shown: &[Listed<'_>],
    tools: &Content<Tools>,
    with_sources: bool,
    messages: &Messages,
) -> Table {
    let mut columns = vec![
        message!(messages, "tools-column-name"),
        message!(messages, "tools-column-id"),
        message!(messages, "tools-column-category"),
        message!(messages, "tools-column-free"),
        message!(messages, "tools-column-open-source"),
    ];
    columns.extend(with_sources.then(|| message!(messages, "origin-sources")));
    let rows = shown.iter().map(|(id, tool)| {
        let category = tool
            .categories
            .first()
            .map(|id| tools.texts.get(&["categories", id, "name"]))
            .unwrap_or_default();
        let mut row = vec![
            tools.facts.name(id, &tools.texts).to_owned(),
            (*id).to_owned(),
            category.to_owned(),
            yes_no(tool.free, messages),
            feature_words(tool.open_source, messages),
        ];
        row.extend(with_sources.then(|| tool.sources.iter().collect::<Vec<_>>().join(" ")));
        row
    });
    Table {
        caption: String::new(),
        rows: rows.collect(),
        columns,
    }
}

/// Yes or no.
pub fn yes_no(value: bool, messages: &Messages) -> String {
    if value {
        message!(messages, "common-yes")
    } else {
        message!(messages, "common-no")
    }
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

/// How many are shown, how many were left out by which filter, and how to see the rest.
fn notes(
    filtered: &Filtered<'_, Tool>,
    tools: &Content<Tools>,
    messages: &Messages,
) -> Vec<String> {
    let (count, total) = (filtered.shown.len(), filtered.total());
    let checked = messages.moment(&tools.facts.checked);
    let mut notes = vec![message!(
        messages,
        "tools-count",
        count = count,
        total = total,
        checked = checked
    )];
    notes.extend(filtered.notes(messages));
    notes.extend(
        filtered
            .shown
            .first()
            .map(|(id, _)| message!(messages, "tools-more", id = *id)),
    );
    notes
}

/// A tool as data; the form of this is a contract. Unknown is null.
pub fn data(tools: &Content<Tools>, id: &str) -> Data {
    let tool = &tools.facts.tools[id];
    let feature = |feature: Feature| match feature {
        Feature::Yes => json!(true),
        Feature::No => json!(false),
        Feature::Paid => json!("paid"),
        Feature::Partly => json!("partly"),
        Feature::Unknown => Data::Null,
    };
    let mut data = json!({
        "id": id,
        "name": tools.facts.name(id, &tools.texts),
        "address": tool.address,
        "also_known_as": tool.also_known_as,
        "status": tool.status,
        "since": tool.since,
        "replaced_by": tool.replaced_by,
        "categories": tool.categories,
        "stages": tool.stages,
        "levels": tool.levels,
        "mode": tool.mode,
        "participants": {
            "free": tool.participants.free,
            "paid": tool.participants.paid,
            "self_hosted": tool.participants.self_hosted,
            "unit": tool.participants.unit,
            "as_of": tool.participants.as_of,
        },
        "pricing": tool.pricing,
        "free": tool.free,
        "open_source": feature(tool.open_source),
        "open_core": tool.open_core,
        "licence": tool.licence,
        "repository": tool.repository,
        "self_hosted": tool.self_hosted,
        "hosted": tool.hosted,
        "low_bandwidth": tool.low_bandwidth,
        "phone": feature(tool.phone),
        "sms": feature(tool.sms),
        "offline": feature(tool.offline),
        "anonymous": match tool.anonymous {
            Anonymity::Possible => "possible",
            Anonymity::Pseudonymous => "pseudonymous",
            Anonymity::AccountRequired => "account-required",
            Anonymity::Paid => "paid",
        },
        "breakout_rooms": feature(tool.breakout_rooms),
        "polls": feature(tool.polls),
        "recording": feature(tool.recording),
        "encrypted": feature(tool.encrypted),
        "languages": tool.languages.iter().map(|(code, value)| (code.clone(), feature(*value))).collect::<serde_json::Map<_, _>>(),
        "unconfirmed": tool.unconfirmed,
        "sources": tool.sources,
        "checked": tools.facts.checked,
    });
    for field in ["use", "caution"].into_iter().chain(Tools::NOTES) {
        if let Some(text) = tools.texts.find(&["tools", id, field]) {
            data["words"][field] = text.into();
        }
    }
    data
}
