//! `cocreate meeting show` and `cocreate meeting export`: what follows for a meeting, for those who
//! plan it, for its hosts, for participants, and for its minutes.

use std::path::Path;

use clap::Args;
use jiff::civil::Date;

use super::export::format_of;
use super::meeting_plan::{DEFAULT, typed_again};
use crate::cli::also::{self, Further};
use crate::cli::arguments::Formatting;
use crate::cli::context::Context;
use crate::cli::error::CommandError;
use crate::cli::names::{one_of, rows, shown_also};
use crate::cli::output::file;
use crate::cli::output::show::{Shown, in_format_also, is_read, refuse_for_screen, show};
use crate::cli::plan_file;
use crate::locale::Messages;
use crate::meeting::MeetingParts;
use crate::message;
use crate::plan::{Meeting, Plan, PlanGuide};
use crate::render::{Format, Matter};
use crate::report::view::{Editions, View as _};
use crate::report::{MeetingBook, MeetingReader};
use crate::text::name_of;

#[derive(Debug, Args)]
pub struct MeetingShowArguments {
    #[arg(value_name = "NAME")]
    pub name: Option<String>,
    #[arg(long, value_name = "FILE")]
    pub plan: Option<String>,
    #[command(flatten)]
    pub formatting: Formatting,
}

#[derive(Debug, Args)]
pub struct MeetingExportArguments {
    #[arg(value_name = "NAME")]
    pub name: Option<String>,
    #[arg(long, value_name = "FILE")]
    pub plan: Option<String>,
    #[arg(long = "for", value_name = "READER")]
    pub reader: Option<String>,
    #[arg(long, value_name = "LANGUAGE")]
    pub also: Vec<String>,
    #[command(flatten)]
    pub formatting: Formatting,
    #[arg(long, short, value_name = "FILE")]
    pub output: Option<String>,
    #[arg(long)]
    pub force: bool,
}

const READERS: [(&str, MeetingReader); 3] = [
    ("host", MeetingReader::Host),
    ("participants", MeetingReader::Participants),
    ("minutes", MeetingReader::Minutes),
];

pub fn run(context: Context<'_>, arguments: &MeetingShowArguments) -> Result<(), CommandError> {
    let shown = shown_also(
        &arguments.formatting,
        &[Matter::Calendar],
        &context.messages,
    )?;
    let (context, parts, plan) = plan_file::open(context, arguments.plan.as_deref())?;
    let path = plan_file::path(arguments.plan.as_deref());
    let (name, meeting) = find(&context, &plan, &path, arguments.name.as_deref())?;
    let book = open(
        &parts,
        &plan,
        name,
        meeting,
        &context.messages,
        context.today,
        arguments.plan.as_deref(),
    );
    if let Shown::File(format, _) = shown {
        let typed = typed_again(name, arguments.plan.as_deref());
        refuse_without_hours(&context, &book, format, MeetingReader::Planner, &typed)?;
    }
    show(&context, shown, &book, &MeetingReader::Planner)
}

pub fn export(
    context: Context<'_>,
    arguments: &MeetingExportArguments,
) -> Result<(), CommandError> {
    let messages = &context.messages;
    let reader = arguments.reader.as_deref().unwrap_or("participants");
    let reader = one_of("--for", reader, &READERS, messages)?;
    let output = arguments.output.as_deref().filter(|output| *output != "-");
    let formats = &[Matter::Calendar];
    let format = format_of(&arguments.formatting, output, formats, messages)?;
    let rows = rows(&arguments.formatting, messages)?;
    let also = also::languages(&context, &arguments.also, format)?;
    let output = output.map(Path::new);
    match output {
        Some(path) => {
            let inside = format.name_of_file(DEFAULT);
            file::check_free(&context, path, arguments.force, &inside)?;
        }
        None => refuse_for_screen(&context, format, "export-no-text-hint")?,
    }
    let path = plan_file::path(arguments.plan.as_deref());
    let (context, parts, plan) = plan_file::open(context, arguments.plan.as_deref())?;
    if let Some(output) = output {
        super::export::refuse_to_overwrite(output, &path, &context)?;
    }
    let (name, meeting) = find(&context, &plan, &path, arguments.name.as_deref())?;
    let also = also::further(&context, also)?;
    let first = open(
        &parts,
        &plan,
        name,
        meeting,
        &context.messages,
        context.today,
        arguments.plan.as_deref(),
    );
    let typed = typed_again(name, arguments.plan.as_deref());
    refuse_without_hours(&context, &first, format, reader, &typed)?;
    let others = also.iter().map(|further| {
        let Further { parts, messages } = further;
        open(
            parts,
            &plan,
            name,
            meeting,
            messages,
            context.today,
            arguments.plan.as_deref(),
        )
    });
    let view = Editions::new(first, others);
    if is_read(&context, &arguments.formatting, output.is_some()) {
        return show(&context, Shown::Screen, &view, &reader);
    }
    let bytes = in_format_also(&context, &also, Shown::File(format, rows), &view, &reader);
    match output {
        Some(path) => file::write(&context, path, &bytes, arguments.force),
        None => context.ui.bytes(&bytes),
    }
}

fn open<'a>(
    parts: &'a PlanGuide,
    plan: &'a Plan,
    name: &'a str,
    meeting: &'a Meeting,
    messages: &'a Messages,
    today: Date,
    of: Option<&'a str>,
) -> MeetingBook<'a> {
    let opened = MeetingParts::open(parts, plan, name, meeting);
    MeetingBook::open(opened, messages, today).in_plan(of)
}

/// A calendar needs a day, an hour and a time zone.
fn refuse_without_hours(
    context: &Context<'_>,
    book: &MeetingBook<'_>,
    format: Format,
    reader: MeetingReader,
    typed: &str,
) -> Result<(), CommandError> {
    let messages = &context.messages;
    if format.of != Matter::Calendar || book.calendar(&reader).is_some() {
        return Ok(());
    }
    Err(CommandError::usage(
        message!(messages, "meeting-no-hours"),
        message!(messages, "meeting-no-hours-hint", typed = typed),
    ))
}

/// The meeting that was meant: the one of this name, or the only one there is.
pub fn find<'p>(
    context: &Context<'_>,
    plan: &'p Plan,
    path: &Path,
    typed: Option<&str>,
) -> Result<(&'p str, &'p Meeting), CommandError> {
    let messages = &context.messages;
    let path = name_of(path);
    let names: Vec<&str> = plan.meetings.keys().map(String::as_str).collect();
    let listed = || messages.series(&names);
    let wanted = match typed {
        Some(typed) => crate::text::fold(typed.trim()),
        None if names.len() == 1 => crate::text::fold(names[0]),
        None if !names.is_empty() => {
            return Err(CommandError::usage(
                message!(messages, "meeting-which", path = path),
                message!(messages, "meeting-which-hint", names = listed()),
            ));
        }
        None => String::new(),
    };
    let mut meetings = plan.meetings.iter();
    let found = meetings.find(|(name, _)| crate::text::fold(name) == wanted);
    if let Some((name, meeting)) = found {
        return Ok((name, meeting));
    }
    Err(match typed.filter(|_| !names.is_empty()) {
        Some(typed) => CommandError::usage(
            message!(messages, "meeting-unknown", name = typed, path = path),
            message!(messages, "meeting-unknown-hint", names = listed()),
        ),
        None => CommandError::usage(
            message!(messages, "meeting-none", path = path),
            message!(messages, "meeting-none-hint"),
        ),
    })
}
