//! `cocreate about`: what this is, for whom, what it rests on, and where to get help.

use super::failure::Failure;
use super::session::Session;
use crate::render::terminal;
use crate::report::about;

/// Runs the command.
pub fn run(session: &Session<'_>) -> Result<(), Failure> {
    let document = about(&session.guide()?, &session.messages);
    session.ui.lines(&terminal(&document, session.ui.width))
}
