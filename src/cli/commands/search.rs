//! `cocreate search`: where words stand, in all modules, and the command that shows it.

use clap::Args;

use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::names;
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
    #[arg(long, value_name = "FORMAT")]
    pub format: Option<String>,
}

/// Runs the command.
pub fn run(context: &Context<'_>, arguments: &SearchArguments) -> Result<(), Failure> {
    let messages = &context.messages;
    let format = names::format(arguments.format.as_deref(), messages)?;
    let limit = names::limit(arguments.limit.as_deref(), messages)?.unwrap_or(LIMIT);
    let guide = context.guide()?;
    let book = SearchBook::open(&guide, messages);
    let found = book.find(&arguments.words.join(" "), limit);
    show(context, format, &book, &found)
}
