//! What can be typed with every command. Only the form: `help` says every word in the user's
//! language, and values are understood by each command, whose own arguments stand beside it.

use std::ffi::OsString;

use clap::{ArgAction, ArgMatches, Args, CommandFactory, FromArgMatches, Parser, Subcommand};

use super::commands;

/// What was typed.
#[derive(Debug)]
pub struct Arguments {
    pub common: Common,
    pub command: Option<Command>,
}

impl Arguments {
    /// The tree of all commands.
    #[must_use]
    pub fn tree() -> clap::Command {
        Command::augment_subcommands(Common::command())
    }

    /// The tree with only the command that seems to be meant: the others would be made ready for
    /// nothing. What it does not understand, the whole one may.
    #[must_use]
    pub fn tree_for(typed: &[OsString]) -> clap::Command {
        let all = Command::augment_subcommands(clap::Command::default());
        let mut words = typed.iter().skip(1).filter_map(|word| word.to_str());
        let meant = words.find_map(|word| all.find_subcommand(word));
        meant.map_or_else(Arguments::tree, |meant| {
            Common::command().subcommand(meant.clone())
        })
    }
}

impl TryFrom<&ArgMatches> for Arguments {
    type Error = clap::Error;

    fn try_from(matches: &ArgMatches) -> Result<Arguments, clap::Error> {
        let command = matches.subcommand_name();
        let command = command.map(|_| Command::from_arg_matches(matches));
        Ok(Arguments {
            common: Common::from_arg_matches(matches)?,
            command: command.transpose()?,
        })
    }
}

#[derive(Debug, Parser)]
#[command(
    name = "cocreate",
    version,
    disable_help_flag = true,
    disable_version_flag = true,
    disable_help_subcommand = true
)]
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

/// The arguments of a command are made ready when it is the one that was typed.
#[derive(Debug, Subcommand)]
#[command(defer = true)]
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
    #[arg(long, value_name = "PAPER")]
    pub paper: Option<String>,
}

#[derive(Debug, Args)]
pub struct HelpArguments {
    #[arg(value_name = "COMMAND")]
    pub command: Vec<String>,
}
