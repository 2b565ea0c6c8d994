//! `cocreate meeting`: one planned, shown and handed out, and the guidance for all.

use clap::{Args, Subcommand};

use super::{meeting_plan, meeting_show, meeting_tips};
use crate::cli::context::Context;
use crate::cli::error::CommandError;

#[derive(Debug, Args)]
pub struct MeetingArguments {
    #[command(subcommand)]
    pub command: MeetingCommand,
}

#[derive(Debug, Subcommand)]
pub enum MeetingCommand {
    Plan(meeting_plan::MeetingPlanArguments),
    Show(meeting_show::MeetingShowArguments),
    Export(meeting_show::MeetingExportArguments),
    Tips(meeting_tips::MeetingTipsArguments),
}

pub fn run(context: Context<'_>, command: MeetingCommand) -> Result<(), CommandError> {
    match command {
        MeetingCommand::Plan(arguments) => meeting_plan::run(context, &arguments),
        MeetingCommand::Show(arguments) => meeting_show::run(context, &arguments),
        MeetingCommand::Export(arguments) => meeting_show::export(context, &arguments),
        MeetingCommand::Tips(arguments) => meeting_tips::run(&context, &arguments),
    }
}
