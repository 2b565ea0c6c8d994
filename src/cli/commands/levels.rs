//! `cocreate levels`: IAP2's five levels of participation.

use crate::cli::arguments::LevelsArguments;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::names::{self, Names};
use crate::cli::output::show::show_documents;
use crate::message;
use crate::report::LevelsBook;

/// Runs the command.
pub fn run(context: &Context<'_>, arguments: &LevelsArguments) -> Result<(), Failure> {
    let messages = &context.messages;
    let format = names::format(arguments.listing.format.as_deref(), messages)?;
    let guide = context.guide()?;
    let book = LevelsBook::open(&guide, messages, arguments.listing.sources);
    let levels = &book.levels;
    let only = match &arguments.level {
        Some(typed) => {
            let names = Names::of(
                levels.facts.levels.keys().map(String::as_str),
                "levels",
                &levels.texts,
            );
            Some(names.find(&message!(messages, "cli-value-level"), typed, messages)?)
        }
        None => None,
    };
    show_documents(
        context,
        format,
        &|| vec![book.document(only)],
        &|| book.table(only),
        &|| book.data(only),
    )
}
