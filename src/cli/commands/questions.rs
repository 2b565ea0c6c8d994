//! `cocreate questions`: all of them, as a list, a form to print, an answers file to fill in, or
//! data.

use std::path::Path;

use clap::Args;

use crate::cli::arguments::Listing;
use crate::cli::context::Context;
use crate::cli::error::CommandError;
use crate::cli::names;
use crate::cli::output::file;
use crate::cli::output::show::{Shown, in_format, show};
use crate::report::QuestionsBook;
use crate::report::names::Names;

#[derive(Debug, Args)]
pub struct QuestionsArguments {
    #[arg(value_name = "QUESTION", conflicts_with = "first_pass")]
    pub questions: Vec<String>,
    #[arg(long)]
    pub first_pass: bool,
    #[arg(long, short, value_name = "FILE")]
    pub output: Option<String>,
    #[arg(long, requires = "output")]
    pub force: bool,
    #[command(flatten)]
    pub listing: Listing,
}

pub fn run(context: &Context<'_>, arguments: &QuestionsArguments) -> Result<(), CommandError> {
    let messages = &context.messages;
    let shown = names::shown(&arguments.listing.formatting, messages)?;
    let guide = context.guide()?;
    let book = QuestionsBook::open(&guide, messages, arguments.listing.sources);
    let ids = if arguments.questions.is_empty() {
        book.choose(arguments.first_pass)
    } else {
        let names = Names::from(book.names());
        names::find_all("QUESTION", &names, &arguments.questions, messages)?
    };
    // The one YAML that is of use: the questions are data in JSON.
    let form = match shown {
        Shown::File(format, _) => format.name == "yaml",
        Shown::Screen => arguments.output.is_some(),
    };
    match arguments.output.as_deref().map(Path::new) {
        Some(path) => {
            let inside = match shown {
                Shown::File(format, _) if !form => format.name_of_file("questions"),
                _ => "answers.yaml".to_owned(),
            };
            file::check_free(context, path, arguments.force, &inside)?;
            let bytes = if form {
                book.answers_file(&ids).into_bytes()
            } else {
                in_format(context, shown, &book, &ids)
            };
            file::write(context, path, &bytes, arguments.force)
        }
        None if form => context.ui.result(&book.answers_file(&ids)),
        None => show(context, shown, &book, &ids),
    }
}
