//! `cocreate tools`: the catalogue, filtered; what was left out is said, and why.

use std::mem::ManuallyDrop;

use clap::{Args, Subcommand};

use super::{tools_match, tools_show};
use crate::catalogue::Ask;
use crate::cli::arguments::Listing;
use crate::cli::context::Context;
use crate::cli::error::Failure;
use crate::cli::names::{self, find_all, level_ids, one_of, stage_ids};
use crate::cli::output::show::show;
use crate::guide::Guide;
use crate::guide::model::{Criterion, Value};
use crate::message;
use crate::report::names::Names;
use crate::report::{Sort, ToolsAsked, ToolsBook};

#[derive(Debug, Args)]
pub struct ToolsArguments {
    #[command(flatten)]
    pub filters: Filters,
    #[command(subcommand)]
    pub command: Option<ToolsCommand>,
}

#[derive(Debug, Subcommand)]
pub enum ToolsCommand {
    Show(tools_show::ToolsShowArguments),
    Match(tools_match::ToolsMatchArguments),
}

#[derive(Debug, Args)]
pub struct Filters {
    #[arg(long, value_name = "STAGE")]
    pub stage: Vec<String>,
    #[arg(long, value_name = "LEVEL")]
    pub level: Vec<String>,
    #[arg(long, value_name = "CATEGORY")]
    pub category: Vec<String>,
    #[arg(long, value_name = "MODE")]
    pub mode: Vec<String>,
    #[arg(long, value_name = "LANGUAGE")]
    pub language: Vec<String>,
    #[arg(long, value_name = "NUMBER")]
    pub participants: Option<String>,
    #[arg(long)]
    pub free: bool,
    #[arg(long)]
    pub open_source: bool,
    #[arg(long)]
    pub self_hosted: bool,
    #[arg(long)]
    pub hosted: bool,
    #[arg(long)]
    pub low_bandwidth: bool,
    #[arg(long)]
    pub phone: bool,
    #[arg(long)]
    pub sms: bool,
    #[arg(long)]
    pub offline: bool,
    #[arg(long)]
    pub anonymous: bool,
    #[arg(long)]
    pub breakout_rooms: bool,
    #[arg(long)]
    pub polls: bool,
    #[arg(long)]
    pub recording: bool,
    #[arg(long)]
    pub encrypted: bool,
    #[arg(long, value_name = "TEXT")]
    pub search: Option<String>,
    #[arg(long)]
    pub include_unknown: bool,
    #[arg(long)]
    pub include_discontinued: bool,
    #[arg(long, value_name = "COLUMN")]
    pub sort: Option<String>,
    #[command(flatten)]
    pub listing: Listing,
}

const SORTS: [(&str, Sort); 3] = [
    ("name", Sort::Name),
    ("category", Sort::Category),
    ("participants", Sort::Participants),
];

pub fn run(context: &Context<'_>, filters: &Filters) -> Result<(), Failure> {
    let messages = &context.messages;
    let shown = names::shown(&filters.listing.formatting, messages)?;
    let sort = filters.sort.as_deref();
    let sort = sort
        .map(|typed| one_of("--sort", typed, &SORTS, messages))
        .transpose()?;
    let guide = context.guide()?;
    // Taking the catalogue apart again would be work for nothing: the program ends here.
    let book = &*ManuallyDrop::new(ToolsBook::open(&guide, messages, filters.listing.sources));
    let choice = book.choose(&ToolsAsked {
        asks: asks(filters, &guide, book, context)?,
        free_only: filters.free,
        search: filters.search.clone(),
        include_unknown: filters.include_unknown,
        include_discontinued: filters.include_discontinued,
        sort: sort.unwrap_or_default(),
    });
    show(context, shown, book, &choice)
}

/// The filters as they were typed, each with what it asks.
fn asks(
    filters: &Filters,
    guide: &Guide,
    book: &ToolsBook<'_>,
    context: &Context<'_>,
) -> Result<Vec<(&'static str, Ask)>, Failure> {
    let messages = &context.messages;
    let mut asks = Vec::new();
    let mut ids = |name: &'static str, criterion, ids: Vec<String>| {
        if !ids.is_empty() {
            asks.push((
                name,
                Ask {
                    criterion,
                    value: Value::Ids(ids),
                },
            ));
        }
    };
    ids(
        "stage",
        Criterion::Stage,
        stage_ids(guide, &filters.stage, context)?,
    );
    ids(
        "level",
        Criterion::Level,
        level_ids(guide, &filters.level, context)?,
    );
    ids(
        "category",
        Criterion::Category,
        find_all(
            "--category",
            &book.categories(),
            &filters.category,
            messages,
        )?,
    );
    let modes = [
        ("synchronous", message!(messages, "tools-mode-synchronous")),
        (
            "asynchronous",
            message!(messages, "tools-mode-asynchronous"),
        ),
        ("both", message!(messages, "tools-mode-both")),
    ];
    let modes = Names::from(modes.iter().map(|(id, name)| (*id, vec![name.as_str()])));
    ids(
        "mode",
        Criterion::Mode,
        find_all("--mode", &modes, &filters.mode, messages)?,
    );
    ids(
        "language",
        Criterion::Language,
        find_all("--language", &book.languages(), &filters.language, messages)?,
    );
    if let Some(typed) = &filters.participants {
        let value = Value::Number(names::number("--participants", typed, messages)?);
        asks.push((
            "participants",
            Ask {
                criterion: Criterion::Participants,
                value,
            },
        ));
    }
    let flags = [
        ("free", filters.free, Criterion::Free),
        ("open-source", filters.open_source, Criterion::OpenSource),
        ("self-hosted", filters.self_hosted, Criterion::SelfHosted),
        ("hosted", filters.hosted, Criterion::Hosted),
        (
            "low-bandwidth",
            filters.low_bandwidth,
            Criterion::LowBandwidth,
        ),
        ("phone", filters.phone, Criterion::Phone),
        ("sms", filters.sms, Criterion::Sms),
        ("offline", filters.offline, Criterion::Offline),
        ("anonymous", filters.anonymous, Criterion::Anonymous),
        (
            "breakout-rooms",
            filters.breakout_rooms,
            Criterion::BreakoutRooms,
        ),
        ("polls", filters.polls, Criterion::Polls),
        ("recording", filters.recording, Criterion::Recording),
        ("encrypted", filters.encrypted, Criterion::Encrypted),
    ];
    for (name, _, criterion) in flags.into_iter().filter(|flag| flag.1) {
        asks.push((
            name,
            Ask {
                criterion,
                value: Value::Yes,
            },
        ));
    }
    Ok(asks)
}
