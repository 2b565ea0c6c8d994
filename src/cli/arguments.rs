//! What can be typed. Only the shape: every word is put on by `dress`, and values are understood by
//! each command.

use clap::{ArgAction, Args, Parser, Subcommand};

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
    Plan(PlanArguments),
    Questions(QuestionsArguments),
    Stage(StageArguments),
    Meeting(MeetingArguments),
    Tools(ToolsArguments),
    Examples(ExamplesArguments),
    Standards(StandardsArguments),
    Levels(LevelsArguments),
    Resources(ResourcesArguments),
    Glossary(GlossaryArguments),
    Search(SearchArguments),
    Export(ExportArguments),
    Guide(GuideArguments),
    About,
    Help(HelpArguments),
}

#[derive(Debug, Args)]
pub struct PlanArguments {
    #[arg(value_name = "FILE")]
    pub file: Option<String>,
    #[arg(long)]
    pub full: bool,
    #[arg(long, value_name = "FILE")]
    pub answers: Option<String>,
    #[arg(long)]
    pub plain: bool,
}

#[derive(Debug, Args)]
pub struct QuestionsArguments {
    #[arg(long)]
    pub first_pass: bool,
    #[command(flatten)]
    pub listing: Listing,
}

#[derive(Debug, Args)]
pub struct ToolsArguments {
    #[command(flatten)]
    pub filters: Filters,
    #[command(subcommand)]
    pub command: Option<ToolsCommand>,
}

#[derive(Debug, Subcommand)]
pub enum ToolsCommand {
    Show(ToolsShowArguments),
    Match(ToolsMatchArguments),
}

#[derive(Debug, Args)]
pub struct Filters {
    #[arg(long, value_name = "STAGE")]
    pub stage: Vec<String>,
    #[arg(long, value_name = "LEVEL")]
    pub level: Vec<String>,
    #[arg(long, value_name = "CATEGORY")]
    pub category: Vec<String>,
    #[arg(long, value_name = "MODE")]
    pub mode: Vec<String>,
    #[arg(long, value_name = "LANGUAGE")]
    pub language: Vec<String>,
    #[arg(long, value_name = "NUMBER")]
    pub participants: Option<String>,
    #[arg(long)]
    pub free: bool,
    #[arg(long)]
    pub open_source: bool,
    #[arg(long)]
    pub self_hosted: bool,
    #[arg(long)]
    pub hosted: bool,
    #[arg(long)]
    pub low_bandwidth: bool,
    #[arg(long)]
    pub phone: bool,
    #[arg(long)]
    pub sms: bool,
    #[arg(long)]
    pub offline: bool,
    #[arg(long)]
    pub anonymous: bool,
    #[arg(long)]
    pub breakout_rooms: bool,
    #[arg(long)]
    pub polls: bool,
    #[arg(long)]
    pub recording: bool,
    #[arg(long)]
    pub encrypted: bool,
    #[arg(long, value_name = "TEXT")]
    pub search: Option<String>,
    #[arg(long)]
    pub include_unknown: bool,
    #[arg(long)]
    pub include_discontinued: bool,
    #[arg(long, value_name = "COLUMN")]
    pub sort: Option<String>,
    #[command(flatten)]
    pub listing: Listing,
}

/// How a list is shown.
#[derive(Debug, Args)]
pub struct Listing {
    #[arg(long)]
    pub sources: bool,
    #[arg(long, value_name = "FORMAT")]
    pub format: Option<String>,
}

#[derive(Debug, Args)]
pub struct ToolsShowArguments {
    #[arg(value_name = "ID", required = true)]
    pub id: String,
    #[command(flatten)]
    pub listing: Listing,
}

#[derive(Debug, Args)]
pub struct ToolsMatchArguments {
    #[arg(long, value_name = "FILE")]
    pub plan: Option<String>,
    #[arg(long, value_name = "STAGE")]
    pub stage: Option<String>,
    #[arg(long, value_name = "NUMBER")]
    pub most: Option<String>,
    #[arg(long, value_name = "FORMAT")]
    pub format: Option<String>,
}

#[derive(Debug, Args)]
pub struct StageArguments {
    #[arg(value_name = "STAGE")]
    pub stage: Option<String>,
    #[arg(long, value_name = "SECTION", requires = "stage")]
    pub section: Option<String>,
    #[arg(long, value_name = "LEVEL", requires = "stage")]
    pub level: Option<String>,
    #[arg(long, value_name = "FILE")]
    pub plan: Option<String>,
    #[arg(long, conflicts_with = "plan")]
    pub all: bool,
    #[command(flatten)]
    pub listing: Listing,
}

#[derive(Debug, Args)]
pub struct MeetingArguments {
    #[command(subcommand)]
    pub command: MeetingCommand,
}

#[derive(Debug, Subcommand)]
pub enum MeetingCommand {
    Tips(MeetingTipsArguments),
}

#[derive(Debug, Args)]
pub struct MeetingTipsArguments {
    #[arg(long, value_name = "PART")]
    pub part: Vec<String>,
    #[arg(long, value_name = "PHASE")]
    pub phase: Vec<String>,
    #[arg(long, value_name = "NUMBER")]
    pub size: Option<String>,
    #[arg(long, value_name = "SETTING")]
    pub setting: Option<String>,
    #[arg(long, value_name = "AIM")]
    pub aim: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub search: Option<String>,
    #[command(flatten)]
    pub listing: Listing,
}

#[derive(Debug, Args)]
pub struct SearchArguments {
    #[arg(value_name = "WORDS", required = true)]
    pub words: Vec<String>,
    #[arg(long, value_name = "NUMBER")]
    pub most: Option<String>,
    #[arg(long, value_name = "FORMAT")]
    pub format: Option<String>,
}

#[derive(Debug, Args)]
pub struct ExamplesArguments {
    #[arg(value_name = "EXAMPLE", conflicts_with_all = ["country", "region", "stage", "level", "tool", "year", "search", "include_unknown"])]
    pub id: Option<String>,
    #[arg(long, value_name = "COUNTRY")]
    pub country: Vec<String>,
    #[arg(long, value_name = "REGION")]
    pub region: Vec<String>,
    #[arg(long, value_name = "STAGE")]
    pub stage: Vec<String>,
    #[arg(long, value_name = "LEVEL")]
    pub level: Vec<String>,
    #[arg(long, value_name = "TOOL")]
    pub tool: Vec<String>,
    #[arg(long, value_name = "YEARS", value_delimiter = ',')]
    pub year: Vec<String>,
    #[arg(long, value_name = "TEXT")]
    pub search: Option<String>,
    #[arg(long)]
    pub include_unknown: bool,
    #[command(flatten)]
    pub listing: Listing,
}

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
    #[command(flatten)]
    pub listing: Listing,
}

#[derive(Debug, Args)]
pub struct LevelsArguments {
    #[arg(value_name = "LEVEL")]
    pub level: Option<String>,
    #[command(flatten)]
    pub listing: Listing,
}

#[derive(Debug, Args)]
pub struct ResourcesArguments {
    #[arg(value_name = "RESOURCE", conflicts_with_all = ["topic", "kind", "language", "stage", "search", "include_unknown", "include_general"])]
    pub id: Option<String>,
    #[arg(long, value_name = "TOPIC")]
    pub topic: Vec<String>,
    #[arg(long, value_name = "CATEGORY")]
    pub kind: Vec<String>,
    #[arg(long, value_name = "LANGUAGE")]
    pub language: Vec<String>,
    #[arg(long, value_name = "STAGE")]
    pub stage: Vec<String>,
    #[arg(long, value_name = "TEXT")]
    pub search: Option<String>,
    #[arg(long)]
    pub include_unknown: bool,
    #[arg(long)]
    pub include_general: bool,
    #[command(flatten)]
    pub listing: Listing,
}

#[derive(Debug, Args)]
pub struct GlossaryArguments {
    #[arg(value_name = "TERM", conflicts_with_all = ["topic", "search"])]
    pub term: Vec<String>,
    #[arg(long, value_name = "TOPIC")]
    pub topic: Vec<String>,
    #[arg(long, value_name = "TEXT")]
    pub search: Option<String>,
    #[command(flatten)]
    pub listing: Listing,
}

#[derive(Debug, Args)]
pub struct ExportArguments {
    #[arg(long, value_name = "FILE")]
    pub plan: Option<String>,
    #[arg(long = "for", value_name = "READER")]
    pub reader: Option<String>,
    #[arg(long, value_name = "FORMAT")]
    pub format: Option<String>,
    #[arg(long, short, value_name = "FILE")]
    pub output: Option<String>,
    #[arg(long)]
    pub force: bool,
}

#[derive(Debug, Args)]
pub struct GuideArguments {
    #[command(subcommand)]
    pub command: GuideCommand,
}

#[derive(Debug, Subcommand)]
pub enum GuideCommand {
    Check(GuideCheckArguments),
    Path,
    Schema(GuideSchemaArguments),
}

#[derive(Debug, Args)]
pub struct GuideCheckArguments {
    #[arg(value_name = "FOLDER")]
    pub folder: Option<String>,
}

#[derive(Debug, Args)]
pub struct GuideSchemaArguments {
    #[arg(value_name = "MODULE")]
    pub module: Option<String>,
}

#[derive(Debug, Args)]
pub struct HelpArguments {
    #[arg(value_name = "COMMAND")]
    pub command: Vec<String>,
}
