//! `cocreate levels`: IAP2's five levels of participation.

use clap::Args;

use crate::cli::arguments::Listing;
use crate::cli::context::Context;
use crate::cli::error::CommandError;
use crate::cli::names;
use crate::cli::output::show::show;
use crate::message;
use crate::report::LevelsBook;

#[derive(Debug, Args)]
pub struct LevelsArguments {
    #[arg(value_name = "LEVEL")]
    pub level: Option<String>,
    #[command(flatten)]
    pub listing: Listing,
}

pub fn run(context: &Context<'_>, arguments: &LevelsArguments) -> Result<(), CommandError> {
    let messages = &context.messages;
    let shown = names::shown(&arguments.listing.formatting, messages)?;
    let guide = context.guide()?;
    let book = LevelsBook::open(&guide, messages, arguments.listing.sources);
    let argument = message!(messages, "cli-value-level");
    let level = arguments
        .level
        .as_ref()
        .map(|typed| book.names().find(typed));
    let level = level
        .transpose()
        .map_err(|unknown| names::not_known(&argument, &unknown, messages))?;
    show(context, shown, &book, &level.map(str::to_owned))
}
