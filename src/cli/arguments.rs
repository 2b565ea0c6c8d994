//! What can be typed with every command. Only the form: `help` says every word in the user's
//! language, and values are understood by each command, whose own arguments stand beside it.

use clap::{ArgAction, Args, Parser, Subcommand};

use super::commands;

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
    Plan(commands::plan::PlanArguments),
    Status(commands::status::StatusArguments),
    Tick(commands::tick::TickArguments),
    Add(commands::add::AddArguments),
    Choose(commands::choose::ChooseArguments),
    Log(commands::log::LogArguments),
    Undo(commands::undo::UndoArguments),
    Questions(commands::questions::QuestionsArguments),
    Stage(commands::stage::StageArguments),
    Meeting(commands::meeting::MeetingArguments),
    Tools(commands::tools::ToolsArguments),
    Examples(commands::examples::ExamplesArguments),
    Standards(commands::standards::StandardsArguments),
    Timeline(commands::timeline::TimelineArguments),
    Levels(commands::levels::LevelsArguments),
    Resources(commands::resources::ResourcesArguments),
    Glossary(commands::glossary::GlossaryArguments),
    Search(commands::search::SearchArguments),
    Write(commands::write::WriteArguments),
    Export(commands::export::ExportArguments),
    Guide(commands::guide::GuideArguments),
    Completions(commands::completions::CompletionsArguments),
    Man(commands::man::ManArguments),
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
