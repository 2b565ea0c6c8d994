//! `cocreate search`: where words stand, in all modules, and the command that shows it.

use clap::Args;

use crate::cli::arguments::Formatting;
use crate::cli::context::Context;
use crate::cli::error::Failure;
use crate::cli::names;
use crate::cli::output::command_line::command_line;
use crate::cli::output::show::show;
use crate::report::SearchBook;

/// How many things are shown unless more are asked for.
const LIMIT: usize = 12;

#[derive(Debug, Args)]
pub struct SearchArguments {
    #[arg(value_name = "WORDS", required = true)]
    pub words: Vec<String>,
    #[arg(long, alias = "most", value_name = "NUMBER")]
    pub limit: Option<String>,
    #[command(flatten)]
    pub formatting: Formatting,
}

pub fn run(context: &Context<'_>, arguments: &SearchArguments) -> Result<(), Failure> {
    let messages = &context.messages;
    let shown = names::shown(&arguments.formatting, messages)?;
    let limit = names::limit(arguments.limit.as_deref(), messages)?.unwrap_or(LIMIT);
    let guide = context.guide()?;
    let book = SearchBook::open(&guide, messages, &command_line);
    let found = book.find(&arguments.words.join(" "), limit);
    show(context, shown, &book, &found)
}
