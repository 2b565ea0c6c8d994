//! `cocreate resources`: further reading and help, filtered, or all about one of them.

use clap::Args;

use crate::cli::arguments::Listing;
use crate::cli::context::Context;
use crate::cli::error::CommandError;
use crate::cli::names::{self, find_all, stage_ids};
use crate::cli::output::show::show;
use crate::message;
use crate::report::entries::{Choice, Entries as _};
use crate::report::{ResourcesAsked, ResourcesBook};

#[derive(Debug, Args)]
pub struct ResourcesArguments {
    #[arg(
        value_name = "RESOURCE",
        conflicts_with_all = [
            "topic", "kind", "language", "stage",
            "search", "include_unknown", "include_general",
        ]
    )]
    pub id: Option<String>,
    #[arg(long, value_name = "TOPIC")]
    pub topic: Vec<String>,
    #[arg(long, value_name = "CATEGORY")]
    pub kind: Vec<String>,
    #[arg(long, value_name = "LANGUAGE")]
    pub language: Vec<String>,
    #[arg(long, value_name = "STAGE")]
    pub stage: Vec<String>,
    #[arg(long, value_name = "TEXT")]
    pub search: Option<String>,
    #[arg(long)]
    pub include_unknown: bool,
    #[arg(long)]
    pub include_general: bool,
    #[command(flatten)]
    pub listing: Listing,
}

pub fn run(context: &Context<'_>, arguments: &ResourcesArguments) -> Result<(), CommandError> {
    let messages = &context.messages;
    let shown = names::shown(&arguments.listing.formatting, messages)?;
    let guide = context.guide()?;
    let book = ResourcesBook::open(&guide, messages, arguments.listing.sources);
    let choice = match &arguments.id {
        Some(typed) => Choice::Entries(book.find(typed).map_err(|unknown| {
            let text = message!(messages, "resources-not-found", id = typed.as_str());
            names::not_there(text, &unknown, "resources-not-found-hint", messages)
        })?),
        None => book.choose(&ResourcesAsked {
            topics: find_all("--topic", &book.topics(), &arguments.topic, messages)?,
            kinds: find_all("--kind", &book.kinds(), &arguments.kind, messages)?,
            languages: find_all(
                "--language",
                &book.languages(),
                &arguments.language,
                messages,
            )?,
            stages: stage_ids(&guide, &arguments.stage, context)?,
            search: arguments.search.clone(),
            include_unknown: arguments.include_unknown,
            include_general: arguments.include_general,
        }),
    };
    show(context, shown, &book, &choice)
}
