//! `cocreate completions`: the script by which a shell completes what is typed.

use clap::Args;

use crate::cli::completion::{script, shells};
use crate::cli::context::Context;
use crate::cli::error::CommandError;
use crate::cli::names::one_of;

#[derive(Debug, Args)]
pub struct CompletionsArguments {
    #[arg(value_name = "SHELL")]
    pub shell: String,
}

pub fn run(context: &Context<'_>, arguments: &CompletionsArguments) -> Result<(), CommandError> {
    let shells: Vec<_> = shells().map(|name| (name, name)).collect();
    let shell = one_of("SHELL", &arguments.shell, &shells, &context.messages)?;
    context.ui.bytes(&script(shell).unwrap_or_default())
}
