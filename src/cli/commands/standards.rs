//! `cocreate standards`: OGP's requirements, those they replaced, and those of OGP Local.

use clap::Args;

use crate::cli::arguments::Listing;
use crate::cli::context::Context;
use crate::cli::error::Failure;
use crate::cli::names::{self, find_all, not_known};
use crate::cli::output::show::show;
use crate::message;
use crate::report::standards::{Scope, StandardsBook};

#[derive(Debug, Args)]
pub struct StandardsArguments {
    #[arg(value_name = "PART")]
    pub part: Option<String>,
    #[arg(long, value_name = "YEAR", conflicts_with = "local")]
    pub edition: Option<String>,
    #[arg(long)]
    pub local: bool,
    #[arg(long, value_name = "STAGE")]
    pub stage: Vec<String>,
    #[command(flatten)]
    pub listing: Listing,
}

pub fn run(context: &Context<'_>, arguments: &StandardsArguments) -> Result<(), Failure> {
    let messages = &context.messages;
    let shown = names::shown(&arguments.listing.formatting, messages)?;
    let guide = context.guide()?;
    let book = StandardsBook::open(&guide, messages, arguments.listing.sources);
    let edition = arguments
        .edition
        .as_ref()
        .map(|typed| book.find_edition(typed));
    let edition = edition
        .transpose()
        .map_err(|unknown| not_known("--edition", &unknown, messages))?;
    let asked = edition.or(arguments.local.then_some(Scope::Local));
    let stages = find_all("--stage", &book.stages(), &arguments.stage, messages)?;
    let argument = message!(messages, "cli-value-part");
    let part = arguments
        .part
        .as_ref()
        .map(|typed| book.find_part(asked, typed));
    let part = part
        .transpose()
        .map_err(|unknown| not_known(&argument, &unknown, messages))?;
    show(context, shown, &book, &book.choose(asked, part, stages))
}
