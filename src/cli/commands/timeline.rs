//! `cocreate timeline`: the dates of a plan, and what does not fit together.

use clap::Args;

use crate::cli::arguments::Formatting;
use crate::cli::context::Context;
use crate::cli::error::CommandError;
use crate::cli::names;
use crate::cli::output::show::{Shown, show};
use crate::cli::plan_file;
use crate::render::Matter;
use crate::report::{Briefing, PlanTimeline, TimelineAsked};

#[derive(Debug, Args)]
pub struct TimelineArguments {
    #[arg(long, value_name = "FILE")]
    pub plan: Option<String>,
    #[arg(long)]
    pub plain: bool,
    #[command(flatten)]
    pub formatting: Formatting,
}

pub fn run(context: Context<'_>, arguments: &TimelineArguments) -> Result<(), CommandError> {
    let also = [Matter::Calendar, Matter::Timeline];
    let shown = names::shown_also(&arguments.formatting, &also, &context.messages)?;
    let (context, parts, plan) = plan_file::open(context, arguments.plan.as_deref())?;
    let messages = &context.messages;
    let mut briefing = Briefing::without_tools(&parts, &plan, context.today, messages);
    // A file goes from hand to hand.
    if briefing.at_risk && matches!(shown, Shown::File(..)) {
        briefing = briefing.without_own_words(messages);
    }
    let timeline = PlanTimeline::open(&briefing, &parts, &plan, messages);
    let drawn = is_drawn(&context, arguments);
    show(&context, shown, &timeline, &TimelineAsked { drawn })
}

/// A drawing is for the eyes, and for a terminal.
fn is_drawn(context: &Context<'_>, arguments: &TimelineArguments) -> bool {
    let environment = context.environment;
    let would_rather_not = arguments.plain
        || environment.variable("ACCESSIBLE").is_some()
        || environment.variable("TERM") == Some("dumb");
    environment.stdout_is_terminal && !would_rather_not
}
