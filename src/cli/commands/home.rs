//! `cocreate` alone: where a plan in this folder stands, or how to begin.

use crate::cli::context::Context;
use crate::cli::error::CommandError;
use crate::cli::output::show::show_document;
use crate::cli::plan_file;
use crate::message;
use crate::report::{Briefing, Part, Target, standing};

pub fn run(context: Context<'_>) -> Result<(), CommandError> {
    if !plan_file::path(None).exists() {
        return context
            .ui
            .sentences(&message!(context.messages, "home-welcome"));
    }
    let (context, parts, plan) = plan_file::open(context, None)?;
    let briefing = Briefing::without_tools(&parts, &plan, context.today, &context.messages);
    let plan = Target::entry(Part::Plan, plan_file::DEFAULT);
    show_document(&context, standing(&briefing, &plan, &context.messages))?;
    context.ui.result("\n")?;
    context.ui.sentences(&message!(
        context.messages,
        "home-plan",
        file = plan_file::DEFAULT
    ))
}
