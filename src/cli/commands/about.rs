//! `cocreate about`: what this is, for whom, what it rests on, and where to get help.

use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::render::terminal;
use crate::report::about;

/// Runs the command.
pub fn run(context: &Context<'_>) -> Result<(), Failure> {
    let document = about(&context.guide()?, &context.messages);
    context.ui.lines(&terminal(&document, context.ui.width))
}
