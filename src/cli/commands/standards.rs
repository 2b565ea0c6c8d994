//! `cocreate standards`: OGP's requirements, those they replaced, and those of OGP Local.

use clap::Args;

use crate::cli::arguments::Listing;
use crate::cli::context::Context;
use crate::cli::error::{CommandError, Exit};
use crate::cli::names::{self, find_all, not_known};
use crate::cli::output::show::{Shown, show};
use crate::cli::plan_file;
use crate::message;
use crate::report::standards::{Scope, StandardsBook};
use crate::report::{Briefing, StandardsCheck};

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
    /// Hold a plan to the standards: the file, or the plan in this folder.
    #[arg(
        long,
        value_name = "FILE",
        num_args = 0..=1,
        default_missing_value = plan_file::DEFAULT,
        conflicts_with_all = ["edition", "local", "stage"]
    )]
    pub plan: Option<String>,
    #[arg(long, requires = "plan")]
    pub strict: bool,
    #[command(flatten)]
    pub listing: Listing,
}

pub fn run(context: Context<'_>, arguments: &StandardsArguments) -> Result<(), CommandError> {
    match &arguments.plan {
        Some(plan) => check(context, arguments, plan),
        None => look_up(&context, arguments),
    }
}

/// How each requirement that binds the plan's member stands.
fn check(
    context: Context<'_>,
    arguments: &StandardsArguments,
    plan: &str,
) -> Result<(), CommandError> {
    let shown = names::shown(&arguments.listing.formatting, &context.messages)?;
    let elsewhere = Some(plan).filter(|plan| *plan != plan_file::DEFAULT);
    let (context, parts, plan) = plan_file::open(context, Some(plan))?;
    let messages = &context.messages;
    let mut briefing = Briefing::without_tools(&parts, &plan, context.today, messages);
    // A file goes from hand to hand.
    if briefing.at_risk && matches!(shown, Shown::File(..)) {
        briefing = briefing.without_own_words(messages);
    }
    let standing = StandardsCheck::open(&briefing, messages, arguments.listing.sources, elsewhere);
    let argument = message!(messages, "cli-value-part");
    let only = arguments.part.as_ref().map(|typed| standing.find(typed));
    let only = only
        .transpose()
        .map_err(|unknown| not_known(&argument, &unknown, messages))?;
    show(&context, shown, &standing, &only)?;
    let missed = standing.missed(only.as_deref());
    if !arguments.strict || missed.is_empty() {
        return Ok(());
    }
    Err(CommandError {
        exit: Exit::Found,
        text: message!(
            messages,
            "review-strict",
            count = missed.len(),
            names = messages.series(&missed)
        ),
        hint: None,
    })
}

/// What the standards say.
fn look_up(context: &Context<'_>, arguments: &StandardsArguments) -> Result<(), CommandError> {
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
