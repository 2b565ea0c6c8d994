//! `cocreate levels`: IAP2's five levels of participation.

use super::arguments::LevelsArguments;
use super::failure::Failure;
use super::names::{self, Names};
use super::session::Session;
use crate::render::{self, Format, List, markdown, terminal};
use crate::report::LevelsBook;
use crate::say;

/// Runs the command.
pub fn run(session: &Session<'_>, arguments: &LevelsArguments) -> Result<(), Failure> {
    let messages = &session.messages;
    let format = names::format(arguments.format.as_deref(), messages)?;
    let guide = session.guide()?;
    let book = LevelsBook::open(&guide, messages, arguments.sources);
    let levels = &book.levels;
    let only = match &arguments.level {
        Some(typed) => {
            let names = Names::of(levels.facts.levels.keys().map(String::as_str), "levels", &levels.texts);
            Some(names.find(&say!(messages, "cli-value-level"), typed, messages)?)
        }
        None => None,
    };
    match format {
        Format::Table => session.ui.lines(&terminal(&book.document(only), session.ui.width)),
        Format::Markdown => session.ui.result(&markdown(&book.document(only))),
        _ => {
            let list = List { table: &|| book.table(only), data: &|| book.data(only), notes: &[] };
            session.ui.result(&render::list(&list, format, None))
        }
    }
}
