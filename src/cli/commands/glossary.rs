//! `cocreate glossary`: the terms in every language, found under any of their forms.

use clap::Args;

use crate::cli::arguments::Listing;
use crate::cli::context::Context;
use crate::cli::error::CommandError;
use crate::cli::names::{self, find_all};
use crate::cli::output::show::show;
use crate::message;
use crate::report::entries::{Choice, Entries as _};
use crate::report::{GlossaryAsked, GlossaryBook};

#[derive(Debug, Args)]
pub struct GlossaryArguments {
    #[arg(value_name = "TERM", conflicts_with_all = ["topic", "search"])]
    pub term: Vec<String>,
    #[arg(long, value_name = "TOPIC")]
    pub topic: Vec<String>,
    #[arg(long, value_name = "TEXT")]
    pub search: Option<String>,
    #[command(flatten)]
    pub listing: Listing,
}

pub fn run(context: &Context<'_>, arguments: &GlossaryArguments) -> Result<(), CommandError> {
    let messages = &context.messages;
    let shown = names::shown(&arguments.listing.formatting, messages)?;
    let guide = context.guide()?;
    let book = GlossaryBook::open(&guide, messages, arguments.listing.sources);
    // A term of several words needs no quotation marks.
    let choice = match arguments.term.join(" ").as_str() {
        "" => book.choose(&GlossaryAsked {
            topics: find_all("--topic", &book.topics(), &arguments.topic, messages)?,
            search: arguments.search.clone(),
        }),
        typed => Choice::Entries(book.find(typed).map_err(|unknown| {
            let text = message!(messages, "glossary-not-found", term = typed);
            let mut error = names::not_there(text, &unknown, "glossary-not-found-hint", messages);
            // The name that is near may be another's.
            if unknown.nearest.is_some() {
                let hint = message!(messages, "glossary-not-found-hint");
                error.hint = error.hint.map(|near| format!("{near} {hint}"));
            }
            error
        })?),
    };
    show(context, shown, &book, &choice)
}
