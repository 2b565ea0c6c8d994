//! One file for each command, and what makes them known: [`Command`] and [`run`].

pub mod about;
pub mod add;
pub mod choose;
pub mod completions;
pub mod examples;
pub mod export;
pub mod glossary;
pub mod guide;
pub mod home;
pub mod levels;
pub mod log;
pub mod man;
pub mod meeting;
pub mod meeting_plan;
pub mod meeting_show;
pub mod meeting_tips;
pub mod plan;
pub mod questions;
pub mod resources;
pub mod search;
pub mod stage;
pub mod standards;
pub mod status;
pub mod tick;
pub mod timeline;
pub mod tools;
pub mod tools_match;
pub mod tools_show;
pub mod undo;
pub mod write;

use clap::{Args, Subcommand};

use super::context::Context;
use super::error::CommandError;

/// The arguments of a command are made ready when it is the one that was typed.
#[derive(Debug, Subcommand)]
#[command(defer = true)]
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
    Completions(completions::CompletionsArguments),
    Man(man::ManArguments),
    About,
    Help(HelpArguments),
}

#[derive(Debug, Args)]
pub struct HelpArguments {
    #[arg(value_name = "COMMAND")]
    pub command: Vec<String>,
}

/// Runs what was typed; where nothing was, the plan in this folder is shown.
pub fn run(context: Context<'_>, command: Option<Command>) -> Result<(), CommandError> {
    match command {
        None | Some(Command::Help(_)) => home::run(context),
        Some(Command::Plan(arguments)) => plan::run(context, &arguments),
        Some(Command::Status(arguments)) => status::run(context, &arguments),
        Some(Command::Tick(arguments)) => tick::run(context, &arguments),
        Some(Command::Add(arguments)) => add::run(context, &arguments),
        Some(Command::Choose(arguments)) => choose::run(context, &arguments),
        Some(Command::Log(arguments)) => log::run(context, &arguments),
        Some(Command::Undo(arguments)) => undo::run(context, &arguments),
        Some(Command::Timeline(arguments)) => timeline::run(context, &arguments),
        Some(Command::Standards(arguments)) => standards::run(context, &arguments),
        Some(Command::Export(arguments)) => export::run(context, &arguments),
        Some(Command::Write(arguments)) => write::run(context, &arguments),
        Some(Command::Meeting(arguments)) => meeting::run(context, arguments.command),
        Some(Command::Tools(arguments)) => tools::run(context, &arguments),
        Some(Command::Questions(arguments)) => questions::run(&context, &arguments),
        Some(Command::Stage(arguments)) => stage::run(&context, &arguments),
        Some(Command::Examples(arguments)) => examples::run(&context, &arguments),
        Some(Command::Resources(arguments)) => resources::run(&context, &arguments),
        Some(Command::Glossary(arguments)) => glossary::run(&context, &arguments),
        Some(Command::Levels(arguments)) => levels::run(&context, &arguments),
        Some(Command::Search(arguments)) => search::run(&context, &arguments),
        Some(Command::Guide(arguments)) => guide::run(&context, arguments.command),
        Some(Command::Completions(arguments)) => completions::run(&context, &arguments),
        Some(Command::Man(arguments)) => man::run(&context, &arguments),
        Some(Command::About) => about::run(&context),
    }
}
