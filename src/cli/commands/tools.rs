//! `cocreate tools`: the catalogue, filtered; what was left out is said, and why.

use std::mem::ManuallyDrop;

use clap::{Args, Subcommand};

use super::{tools_match, tools_show};
use crate::catalogue::Ask;
use crate::cli::arguments::Listing;
use crate::cli::context::Context;
use crate::cli::criteria::Criteria;
use crate::cli::error::CommandError;
use crate::cli::names::{self, find_all, level_ids, one_of, stage_ids};
use crate::cli::output::show::show;
use crate::guide::Guide;
use crate::guide::model::{Asks, Criterion, Value};
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
    #[command(flatten)]
    pub criteria: Criteria,
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

pub fn run(context: Context<'_>, arguments: &ToolsArguments) -> Result<(), CommandError> {
    match &arguments.command {
        None => list(&context, &arguments.filters),
        Some(ToolsCommand::Show(arguments)) => tools_show::run(&context, arguments),
        Some(ToolsCommand::Match(arguments)) => tools_match::run(context, arguments),
    }
}

fn list(context: &Context<'_>, filters: &Filters) -> Result<(), CommandError> {
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
        asks: asks(&filters.criteria, &guide, book, context)?,
        search: filters.search.clone(),
        include_unknown: filters.include_unknown,
        include_discontinued: filters.include_discontinued,
        sort: sort.unwrap_or_default(),
    });
    show(context, shown, book, &choice)
}

/// The criteria as they were typed, each with what it asks.
fn asks(
    criteria: &Criteria,
    guide: &Guide,
    book: &ToolsBook<'_>,
    context: &Context<'_>,
) -> Result<Vec<Ask>, CommandError> {
    let messages = &context.messages;
    let ask = |(criterion, typed): &(Criterion, Vec<String>)| {
        let option = format!("--{}", criterion.name());
        let find = |names: &Names<'_>| find_all(&option, names, typed, messages).map(Value::Ids);
        let value = match criterion.property().asks {
            Asks::Yes => Value::Yes,
            Asks::Number => Value::Number(names::number(&option, &typed[0], messages)?),
            Asks::Stages => Value::Ids(stage_ids(guide, typed, context)?),
            Asks::Levels => Value::Ids(level_ids(guide, typed, context)?),
            Asks::Categories => find(&book.categories())?,
            Asks::Languages => find(&book.languages())?,
            Asks::Modes => {
                let modes = book.modes();
                let modes = modes.iter().map(|(id, name)| (*id, vec![name.as_str()]));
                find(&Names::from(modes))?
            }
        };
        let criterion = *criterion;
        Ok(Ask { criterion, value })
    };
    criteria.typed.iter().map(ask).collect()
}
