//! `cocreate tools show`: everything known of the tools named, and what of it nobody could confirm.

use clap::Args;

use crate::cli::arguments::Listing;
use crate::cli::context::Context;
use crate::cli::error::CommandError;
use crate::cli::names;
use crate::cli::output::show::show;
use crate::message;
use crate::report::ToolsBook;
use crate::report::entries::{Choice, Entries as _};

#[derive(Debug, Args)]
pub struct ToolsShowArguments {
    #[arg(value_name = "ID", required = true)]
    pub id: Vec<String>,
    #[command(flatten)]
    pub listing: Listing,
}

pub fn run(context: &Context<'_>, arguments: &ToolsShowArguments) -> Result<(), CommandError> {
    let messages = &context.messages;
    let shown = names::shown(&arguments.listing.formatting, messages)?;
    let guide = context.guide()?;
    let book = ToolsBook::open(&guide, messages, arguments.listing.sources);
    let mut found = Vec::new();
    for id in &arguments.id {
        let tools = book.find(id).map_err(|unknown| {
            let argument = message!(messages, "cli-value-id");
            names::not_known_see(&argument, &unknown, "tools-not-found-hint", messages)
        })?;
        found.extend(
            tools
                .into_iter()
                .filter(|tool| !found.contains(tool))
                .collect::<Vec<_>>(),
        );
    }
    show(context, shown, &book, &Choice::Entries(found))
}
