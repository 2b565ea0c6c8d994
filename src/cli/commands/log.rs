//! `cocreate log`: the changes to a plan that can be taken back, newest first.

use clap::Args;

use crate::cli::arguments::Formatting;
use crate::cli::context::Context;
use crate::cli::error::CommandError;
use crate::cli::names::shown;
use crate::cli::output::show::show;
use crate::cli::plan_file;
use crate::message;
use crate::report::ChangesLog;
use crate::text::name_of;

#[derive(Debug, Args)]
pub struct LogArguments {
    #[arg(long, value_name = "FILE")]
    pub plan: Option<String>,
    #[command(flatten)]
    pub formatting: Formatting,
}

pub fn run(context: Context<'_>, arguments: &LogArguments) -> Result<(), CommandError> {
    let shown = shown(&arguments.formatting, &context.messages)?;
    let path = plan_file::path(arguments.plan.as_deref());
    let found = plan_file::find(&context, &path)?;
    let (context, guide, plan) = plan_file::open_found(context, &path, &found)?;
    let messages = &context.messages;
    let log = ChangesLog {
        guide: &guide,
        plan: &plan,
        changes: found.changes(&path),
        messages,
    };
    if log.changes.is_empty() {
        let path = name_of(&path);
        context
            .ui
            .say(&message!(messages, "history-nothing", path = path));
    }
    show(&context, shown, &log, &())
}
