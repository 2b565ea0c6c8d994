//! `cocreate about`: what this is, for whom, what it rests on, and where to get help.

use crate::cli::context::Context;
use crate::cli::error::CommandError;
use crate::cli::output::show::show_document;
use crate::report::about;

pub fn run(context: &Context<'_>) -> Result<(), CommandError> {
    show_document(context, about(&context.guide()?, &context.messages))
}
