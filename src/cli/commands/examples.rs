//! `cocreate examples`: country and local cases, filtered, or all about one of them.

use clap::Args;

use super::stage::answered;
use crate::cli::arguments::Listing;
use crate::cli::context::Context;
use crate::cli::error::CommandError;
use crate::cli::names::{self, find_all, level_ids, stage_ids};
use crate::cli::output::show::show;
use crate::cli::plan_file;
use crate::guide::Guide;
use crate::message;
use crate::report::entries::{Choice, Entries as _};
use crate::report::{ExamplesAsked, ExamplesBook};

#[derive(Debug, Args)]
pub struct ExamplesArguments {
    #[arg(
        value_name = "EXAMPLE",
        conflicts_with_all = [
            "country", "region", "stage", "level",
            "tool", "year", "search", "include_unknown",
        ]
    )]
    pub id: Option<String>,
    #[arg(long, value_name = "COUNTRY")]
    pub country: Vec<String>,
    #[arg(long, value_name = "REGION")]
    pub region: Vec<String>,
    #[arg(long, value_name = "STAGE")]
    pub stage: Vec<String>,
    #[arg(long, value_name = "LEVEL")]
    pub level: Vec<String>,
    #[arg(long, value_name = "TOOL")]
    pub tool: Vec<String>,
    #[arg(long, value_name = "YEARS", value_delimiter = ',')]
    pub year: Vec<String>,
    #[arg(long, value_name = "TEXT")]
    pub search: Option<String>,
    #[arg(long)]
    pub include_unknown: bool,
    #[arg(long, value_name = "FILE")]
    pub plan: Option<String>,
    #[command(flatten)]
    pub listing: Listing,
}

pub fn run(context: &Context<'_>, arguments: &ExamplesArguments) -> Result<(), CommandError> {
    let messages = &context.messages;
    let shown = names::shown(&arguments.listing.formatting, messages)?;
    let guide = context.guide()?;
    let mut book = ExamplesBook::open(&guide, messages, arguments.listing.sources);
    if arguments.plan.is_some() {
        let path = plan_file::path(arguments.plan.as_deref());
        let plan = answered(context, &guide, &path)?;
        book = book.for_plan(&guide, &plan);
    }
    let choice = match &arguments.id {
        Some(typed) => Choice::Entries(book.find(typed.trim()).map_err(|unknown| {
            let text = message!(messages, "examples-not-found", id = typed.as_str());
            names::not_there(text, &unknown, "examples-not-found-hint", messages)
        })?),
        None => book.choose(&asked(context, arguments, &guide, &book)?),
    };
    show(context, shown, &book, &choice)
}

fn asked(
    context: &Context<'_>,
    arguments: &ExamplesArguments,
    guide: &Guide,
    book: &ExamplesBook<'_>,
) -> Result<ExamplesAsked, CommandError> {
    let messages = &context.messages;
    let years = arguments.year.iter();
    Ok(ExamplesAsked {
        countries: find_all("--country", &book.countries(), &arguments.country, messages)?,
        regions: find_all("--region", &book.regions(), &arguments.region, messages)?,
        stages: stage_ids(guide, &arguments.stage, context)?,
        levels: level_ids(guide, &arguments.level, context)?,
        tools: find_all("--tool", &book.tools(), &arguments.tool, messages)?,
        years: years
            .map(|typed| names::years("--year", typed, messages))
            .collect::<Result<_, _>>()?,
        search: arguments.search.clone(),
        include_unknown: arguments.include_unknown,
    })
}
