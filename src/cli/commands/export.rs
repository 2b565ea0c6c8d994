//! `cocreate export`: the plan as a document for somebody else.

use std::path::Path;

use clap::Args;

use crate::cli::context::Context;
use crate::cli::failure::{Exit, Failure};
use crate::cli::names::one_of;
use crate::cli::plan_file;
use crate::message;
use crate::plan::write_atomic;
use crate::render::{PageWords, html, json, markdown};
use crate::report::{Briefing, support_unit};

#[derive(Debug, Args)]
pub struct ExportArguments {
    #[arg(long, value_name = "FILE")]
    pub plan: Option<String>,
    #[arg(long = "for", value_name = "READER")]
    pub reader: Option<String>,
    #[arg(long, value_name = "FORMAT")]
    pub format: Option<String>,
    #[arg(long, short, value_name = "FILE")]
    pub output: Option<String>,
    #[arg(long)]
    pub force: bool,
}

/// Who the document is for.
#[derive(Clone, Copy)]
enum Reader {
    SupportUnit,
}

#[derive(Clone, Copy)]
enum Format {
    Markdown,
    Html,
    Json,
}

const READERS: [(&str, Reader); 1] = [("support-unit", Reader::SupportUnit)];
const FORMATS: [(&str, Format); 3] = [
    ("markdown", Format::Markdown),
    ("html", Format::Html),
    ("json", Format::Json),
];

/// Runs the command.
pub fn run(context: Context<'_>, arguments: &ExportArguments) -> Result<(), Failure> {
    let messages = &context.messages;
    let reader = arguments.reader.as_deref().unwrap_or("support-unit");
    let Reader::SupportUnit = one_of("--for", reader, &READERS, messages)?;
    let format = format(arguments, &context)?;
    let output = arguments
        .output
        .as_deref()
        .filter(|output| *output != "-")
        .map(Path::new);
    if let Some(path) = output {
        refuse_to_overwrite_plan(path, arguments, &context)?;
        refuse_to_overwrite(path, arguments, &context)?;
    }
    let (context, parts, plan) = plan_file::open(context, arguments.plan.as_deref())?;
    let messages = &context.messages;
    let briefing = Briefing::new(&parts, &plan, context.today, messages);
    let text = match format {
        Format::Json => json(&serde_json::to_value(&briefing).unwrap_or_default()),
        Format::Markdown => markdown(&support_unit(&briefing, messages)),
        Format::Html => {
            let words = [
                message!(messages, "export-contents"),
                message!(messages, "export-done"),
                message!(messages, "export-to-do"),
            ];
            let words = PageWords {
                contents: &words[0],
                done: &words[1],
                to_do: &words[2],
            };
            html(&support_unit(&briefing, messages), &words)
        }
    };
    let Some(path) = output else {
        return context.ui.result(&text);
    };
    write_atomic(path, text.as_bytes()).map_err(|error| Failure::io(path, &error, messages))?;
    context.ui.say(&message!(
        messages,
        "export-written",
        path = path.display().to_string()
    ));
    Ok(())
}

/// The format asked for, or the one that the output's name ends in, or Markdown.
fn format(arguments: &ExportArguments, context: &Context<'_>) -> Result<Format, Failure> {
    if let Some(typed) = &arguments.format {
        return one_of("--format", typed, &FORMATS, &context.messages);
    }
    let ending = arguments
        .output
        .as_deref()
        .and_then(|output| Path::new(output).extension());
    Ok(match ending.and_then(|ending| ending.to_str()) {
        Some("html" | "htm") => Format::Html,
        Some("json") => Format::Json,
        _ => Format::Markdown,
    })
}

/// Not even `--force` puts a document in the plan's own place.
fn refuse_to_overwrite_plan(
    path: &Path,
    arguments: &ExportArguments,
    context: &Context<'_>,
) -> Result<(), Failure> {
    let plan = plan_file::path(arguments.plan.as_deref()).canonicalize();
    let same = plan.is_ok_and(|plan| path.canonicalize().is_ok_and(|path| path == plan));
    if !same {
        return Ok(());
    }
    Err(Failure::usage(
        message!(
            context.messages,
            "export-is-plan",
            path = path.display().to_string()
        ),
        message!(context.messages, "export-is-plan-hint"),
    ))
}

fn refuse_to_overwrite(
    path: &Path,
    arguments: &ExportArguments,
    context: &Context<'_>,
) -> Result<(), Failure> {
    if arguments.force || !path.exists() {
        return Ok(());
    }
    Err(Failure {
        exit: Exit::System,
        text: message!(
            context.messages,
            "export-exists",
            path = path.display().to_string()
        ),
        hint: Some(message!(context.messages, "export-exists-hint")),
    })
}
