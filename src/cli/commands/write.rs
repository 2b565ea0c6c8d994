//! `cocreate write`: a text that the process needs, made of the plan's own answers.

use std::path::Path;

use clap::Args;

use super::export::format_of;
use crate::cli::arguments::Formatting;
use crate::cli::context::Context;
use crate::cli::error::Failure;
use crate::cli::names::{self, not_known_see};
use crate::cli::output::file;
use crate::cli::output::show::{Shown, in_format, refuse_for_screen, show};
use crate::cli::plan_file;
use crate::interview::{Answers, Questionnaire};
use crate::message;
use crate::report::{Part, Target, TextsBook, WrittenText};

#[derive(Debug, Args)]
pub struct WriteArguments {
    #[arg(value_name = "KIND")]
    pub kind: Vec<String>,
    #[arg(long, value_name = "FILE")]
    pub plan: Option<String>,
    #[command(flatten)]
    pub formatting: Formatting,
    #[arg(long, short, value_name = "FILE", requires = "kind")]
    pub output: Option<String>,
    #[arg(long, requires = "output")]
    pub force: bool,
}

pub fn run(context: Context<'_>, arguments: &WriteArguments) -> Result<(), Failure> {
    let typed = arguments.kind.join(" ");
    if typed.is_empty() {
        let messages = &context.messages;
        let shown = names::shown(&arguments.formatting, messages)?;
        let book = TextsBook::open(&context.guide()?, messages);
        return show(&context, shown, &book, &());
    }
    let output = arguments.output.as_deref().filter(|output| *output != "-");
    let shown = shown(&context, arguments, output)?;
    match (output, shown) {
        (Some(path), _) => file::check_free(&context, Path::new(path), arguments.force)?,
        (None, Shown::File(format, _)) => {
            refuse_for_screen(&context, format, "export-no-text-hint")?;
        }
        (None, Shown::Screen) => {}
    }
    let (context, questionnaire, answers, plan) = answered(context, arguments)?;
    let messages = &context.messages;
    let book = TextsBook::open(&context.guide()?, messages);
    let argument = message!(messages, "cli-value-kind");
    let kind = book
        .find(&typed)
        .map_err(|unknown| not_known_see(&argument, &unknown, "write-not-found-hint", messages))?;
    let text = WrittenText::new(&book, kind, &questionnaire, &answers, plan, context.today);
    match output {
        None => show(&context, shown, &text, &()),
        Some(path) => {
            let bytes = in_format(&context, shown, &text, &());
            file::write(&context, Path::new(path), &bytes, arguments.force)
        }
    }
}

/// On a screen a text is read; in a pipe or a file it is Markdown, unless a format is asked for.
fn shown(
    context: &Context<'_>,
    arguments: &WriteArguments,
    output: Option<&str>,
) -> Result<Shown, Failure> {
    let messages = &context.messages;
    let format = arguments.formatting.format.as_deref();
    let is_read = output.is_none() && context.environment.stdout_is_terminal;
    if output.is_none() && (format.is_some() || is_read) {
        return names::shown(&arguments.formatting, messages);
    }
    let rows = names::rows(&arguments.formatting, messages)?;
    let format = format_of(&arguments.formatting, output, &[], messages)?;
    Ok(Shown::File(format, rows))
}

/// The answers of the plan that was named, or of the one in this folder; none where there is no
/// plan. With them, how what is open in them is answered.
fn answered<'a>(
    context: Context<'a>,
    arguments: &WriteArguments,
) -> Result<(Context<'a>, Questionnaire, Answers, Target), Failure> {
    let path = plan_file::path(arguments.plan.as_deref());
    if arguments.plan.is_none() && !path.exists() {
        let questionnaire = Questionnaire::open(&context.guide()?, context.language());
        context
            .ui
            .say(&message!(context.messages, "write-without-plan"));
        return Ok((context, questionnaire, Answers::new(), Part::Plan.into()));
    }
    let (context, parts, plan) = plan_file::open(context, arguments.plan.as_deref())?;
    let target = match &arguments.plan {
        Some(path) => Target::entry(Part::Plan, path),
        None => Part::Plan.into(),
    };
    Ok((context, parts.questionnaire, plan.answers, target))
}
