//! `cocreate questions`: all of them, as a list, a form to print, an answers file to fill in, or
//! data.

use clap::Args;

use crate::cli::arguments::Listing;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::names;
use crate::cli::output::show::{Shown, show};
use crate::report::QuestionsBook;

#[derive(Debug, Args)]
pub struct QuestionsArguments {
    #[arg(long)]
    pub first_pass: bool,
    #[command(flatten)]
    pub listing: Listing,
}

/// Runs the command.
pub fn run(context: &Context<'_>, arguments: &QuestionsArguments) -> Result<(), Failure> {
    let messages = &context.messages;
    let shown = names::shown(&arguments.listing.formatting, messages)?;
    let guide = context.guide()?;
    let book = QuestionsBook::open(&guide, messages, arguments.listing.sources);
    let ids = book.choose(arguments.first_pass);
    match shown {
        // The one YAML that is of use: the questions are data in JSON.
        Shown::File(format, _) if format.name == "yaml" => {
            context.ui.result(&book.answers_file(&ids))
        }
        shown => show(context, shown, &book, &ids),
    }
}
