//! `cocreate status`: where the items of a plan stand, what is overdue first, and why each is
//! there.

use clap::Args;

use crate::cli::arguments::Formatting;
use crate::cli::context::Context;
use crate::cli::error::CommandError;
use crate::cli::names::{self, date, item_status, number, shown, stage_ids};
use crate::cli::output::show::{Shown, show};
use crate::cli::plan_file;
use crate::message;
use crate::report::{Briefing, Status, StatusAsked, how_to_see_all, how_to_tick, meetings_to_do};

/// The days of a week.
const WEEK: i32 = 7;
/// No plan looks further ahead: a hundred years.
const DAY_LIMIT: i32 = 36_500;

#[derive(Debug, Args)]
pub struct StatusArguments {
    #[arg(long, value_name = "FILE")]
    pub plan: Option<String>,
    #[arg(long, value_name = "STAGE")]
    pub stage: Vec<String>,
    #[arg(long, value_name = "TEXT")]
    pub owner: Option<String>,
    #[arg(long, value_name = "SIDE")]
    pub side: Option<String>,
    #[arg(long, value_name = "STATUS")]
    pub status: Vec<String>,
    #[arg(long)]
    pub overdue: bool,
    #[arg(long, value_name = "DATE")]
    pub due_before: Option<String>,
    #[arg(long, value_name = "NUMBER")]
    pub days: Option<String>,
    #[arg(long, conflicts_with = "days")]
    pub week: bool,
    #[arg(long)]
    pub why: bool,
    #[arg(long)]
    pub all: bool,
    #[command(flatten)]
    pub formatting: Formatting,
}

pub fn run(context: Context<'_>, arguments: &StatusArguments) -> Result<(), CommandError> {
    let shown = shown(&arguments.formatting, &context.messages)?;
    let (context, parts, plan) = plan_file::open(context, arguments.plan.as_deref())?;
    let messages = &context.messages;
    let side = arguments.side.as_deref();
    let before = arguments.due_before.as_deref();
    let statuses = arguments.status.iter();
    let days = arguments.days.as_deref();
    let days = days
        .map(|typed| number("--days", typed, messages))
        .transpose()?;
    let days = days.map(|days| i32::try_from(days).unwrap_or(DAY_LIMIT).min(DAY_LIMIT));
    let asked = StatusAsked {
        stages: stage_ids(&context.guide()?, &arguments.stage, &context)?,
        owner: arguments.owner.clone(),
        side: side.map(|typed| names::side(typed, messages)).transpose()?,
        statuses: statuses
            .map(|typed| item_status(typed, messages))
            .collect::<Result<_, _>>()?,
        overdue: arguments.overdue,
        due_before: before
            .map(|typed| date("--due-before", typed, messages))
            .transpose()?,
        days: days.or(arguments.week.then_some(WEEK)),
        why: arguments.why,
    };
    // Who asks for some, for all, or for a file, gets every one.
    let is_short = matches!(shown, Shown::Screen) && asked.is_everything() && !arguments.all;
    let brief = if is_short {
        Briefing::shortened
    } else {
        Briefing::without_tools
    };
    let briefing = brief(&parts, &plan, context.today, messages);
    let placeholder = message!(messages, "standing-placeholder");
    let status = Status {
        parts: &parts,
        plan: &plan,
        briefing: &briefing,
        meetings: &meetings_to_do(&parts, &plan, context.today),
        messages,
        tick: how_to_tick(arguments.plan.as_deref(), &placeholder),
        all: how_to_see_all(arguments.plan.as_deref()),
    };
    show(&context, shown, &status, &asked)
}
