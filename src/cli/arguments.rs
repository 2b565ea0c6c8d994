//! What can be typed with every command. Only the form: `help` says every word in the user's
//! language, and values are understood by each command, whose own arguments stand beside it.

use clap::{ArgAction, Args, Parser, Subcommand};

use super::commands::{
    add, choose, examples, export, glossary, guide, levels, log, meeting, plan, questions,
    resources, search, stage, standards, status, tick, timeline, tools, undo, write,
};

#[derive(Debug, Parser)]
#[command(
    name = "cocreate",
    version,
    disable_help_flag = true,
    disable_version_flag = true,
    disable_help_subcommand = true
)]
pub struct Arguments {
    #[command(flatten)]
    pub common: Common,
    #[command(subcommand)]
    pub command: Option<Command>,
}

#[derive(Debug, Args)]
pub struct Common {
    #[arg(long, global = true, value_name = "LANGUAGE")]
    pub lang: Option<String>,
    #[arg(long, global = true, value_name = "FOLDER")]
    pub guide: Option<String>,
    #[arg(long, global = true, value_name = "WHEN")]
    pub color: Option<String>,
    #[arg(long, global = true)]
    pub no_pager: bool,
    #[arg(long, global = true, value_name = "DATE")]
    pub date: Option<String>,
    #[arg(long, short = 'h', global = true, action = ArgAction::Help)]
    help: Option<bool>,
    #[arg(long, short = 'V', action = ArgAction::Version)]
    version: Option<bool>,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    Plan(plan::PlanArguments),
    Status(status::StatusArguments),
    Tick(tick::TickArguments),
    Add(add::AddArguments),
    Choose(choose::ChooseArguments),
    Log(log::LogArguments),
    Undo(undo::UndoArguments),
    Questions(questions::QuestionsArguments),
    Stage(stage::StageArguments),
    Meeting(meeting::MeetingArguments),
    Tools(tools::ToolsArguments),
    Examples(examples::ExamplesArguments),
    Standards(standards::StandardsArguments),
    Timeline(timeline::TimelineArguments),
    Levels(levels::LevelsArguments),
    Resources(resources::ResourcesArguments),
    Glossary(glossary::GlossaryArguments),
    Search(search::SearchArguments),
    Write(write::WriteArguments),
    Export(export::ExportArguments),
    Guide(guide::GuideArguments),
    About,
    Help(HelpArguments),
}

/// How a list is shown.
#[derive(Debug, Args)]
pub struct Listing {
    #[arg(long)]
    pub sources: bool,
    #[command(flatten)]
    pub formatting: Formatting,
}

/// In which form something is shown.
#[derive(Debug, Args)]
pub struct Formatting {
    #[arg(long, value_name = "FORMAT")]
    pub format: Option<String>,
    #[arg(long, value_name = "MARK")]
    pub separator: Option<String>,
    #[arg(long)]
    pub byte_order_mark: bool,
}

#[derive(Debug, Args)]
pub struct HelpArguments {
    #[arg(value_name = "COMMAND")]
    pub command: Vec<String>,
}
