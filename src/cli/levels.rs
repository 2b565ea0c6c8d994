//! `cocreate levels`: IAP2's five levels of participation.

use super::arguments::LevelsArguments;
use super::failure::Failure;
use super::names::{self, Names};
use super::page::show_documents;
use super::session::Session;
use crate::report::LevelsBook;
use crate::say;

/// Runs the command.
pub fn run(session: &Session<'_>, arguments: &LevelsArguments) -> Result<(), Failure> {
    let messages = &session.messages;
    let format = names::format(arguments.listing.format.as_deref(), messages)?;
    let guide = session.guide()?;
    let book = LevelsBook::open(&guide, messages, arguments.listing.sources);
    let levels = &book.levels;
    let only = match &arguments.level {
        Some(typed) => {
            let names = Names::of(
                levels.facts.levels.keys().map(String::as_str),
                "levels",
                &levels.texts,
            );
            Some(names.find(&say!(messages, "cli-value-level"), typed, messages)?)
        }
        None => None,
    };
    show_documents(
        session,
        format,
        &|| vec![book.document(only)],
        &|| book.table(only),
        &|| book.data(only),
    )
}
