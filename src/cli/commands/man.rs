//! `cocreate man`: the manual, a page a command, in the form that `man` reads.

use std::path::Path;

use clap::Args;

use crate::cli::arguments::Arguments;
use crate::cli::context::Context;
use crate::cli::error::CommandError;
use crate::cli::help::translate;
use crate::cli::manual::{ManualPage, pages};
use crate::cli::names::not_known;
use crate::cli::output::file;
use crate::report::names::Names;

#[derive(Debug, Args)]
pub struct ManArguments {
    #[arg(value_name = "COMMAND")]
    pub command: Vec<String>,
    #[arg(long, short, value_name = "FOLDER")]
    pub output: Option<String>,
    #[arg(long, requires = "output")]
    pub force: bool,
}

pub fn run(context: &Context<'_>, arguments: &ManArguments) -> Result<(), CommandError> {
    let messages = &context.messages;
    let mut tree = Arguments::tree();
    tree.build();
    let tree = translate(tree, messages, &context.languages);
    let pages = pages(&tree, messages);
    let pages = meant(&pages, &arguments.command, context)?;
    let Some(folder) = arguments.output.as_deref().map(Path::new) else {
        return context.ui.result(&pages[0].text);
    };
    file::make_folder(context, folder)?;
    for page in pages {
        let name = format!("{}.1", page.name);
        let path = folder.join(&name);
        file::check_free(context, &path, arguments.force, &name)?;
        file::write(context, &path, page.text.as_bytes(), arguments.force)?;
    }
    Ok(())
}

/// The page of the command that was typed; all of them where none was.
fn meant<'p>(
    pages: &'p [ManualPage],
    typed: &[String],
    context: &Context<'_>,
) -> Result<&'p [ManualPage], CommandError> {
    if typed.is_empty() {
        return Ok(pages);
    }
    let name = typed.join("-");
    let names = pages.iter().map(|page| page.name.as_str());
    let names = Names::from(names.map(|name| {
        let short = name.split_once('-').map_or(name, |(_, rest)| rest);
        (name, vec![short])
    }));
    let found = names
        .find(&name)
        .map_err(|unknown| not_known("COMMAND", &unknown, &context.messages))?;
    let place = pages.iter().position(|page| page.name == found);
    Ok(place.map_or(&[], |place| &pages[place..=place]))
}
