//! `cocreate search`: where words stand, in all modules, and the command that shows it.

use clap::{Args, Command};

use crate::cli::arguments::{Arguments, Formatting};
use crate::cli::context::Context;
use crate::cli::error::CommandError;
use crate::cli::names;
use crate::cli::output::command_line::command_line;
use crate::cli::output::show::show;
use crate::report::{Offer, Part, SearchBook};

/// How many things are shown unless more are asked for.
const LIMIT: usize = 12;

#[derive(Debug, Args)]
pub struct SearchArguments {
    #[arg(value_name = "WORDS", required = true)]
    pub words: Vec<String>,
    #[arg(long, alias = "most", value_name = "NUMBER")]
    pub limit: Option<String>,
    #[command(flatten)]
    pub formatting: Formatting,
}

pub fn run(context: &Context<'_>, arguments: &SearchArguments) -> Result<(), CommandError> {
    let messages = &context.messages;
    let shown = names::shown(&arguments.formatting, messages)?;
    let limit = names::limit(arguments.limit.as_deref(), messages)?.unwrap_or(LIMIT);
    let guide = context.guide()?;
    let about = |name: &str| {
        let id = format!("cli-cocreate-{}-about", name.replace(' ', "-"));
        messages.text(&id, &[])
    };
    let book = SearchBook::open(&guide, messages, &command_line, &about);
    let mut tree = Arguments::tree();
    tree.build();
    let offers = offers(&tree, "");
    let found = book.find(&arguments.words.join(" "), offers, limit);
    show(context, shown, &book, &found)
}

/// The program's commands, each before those below it.
fn offers(command: &Command, above: &str) -> Vec<Offer> {
    let below = command.get_subcommands().filter(|it| !it.is_hide_set());
    let each = below.flat_map(|it| {
        let name = format!("{above}{}", it.get_name());
        let below = offers(it, &format!("{name} "));
        // Names of commands are as few as they are and last as long as the program.
        let help: &'static str = format!("help {name}").leak();
        let target = Part::Found(help).into();
        std::iter::once(Offer { name, target }).chain(below)
    });
    each.collect()
}
