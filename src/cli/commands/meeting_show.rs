//! `cocreate meeting show` and `cocreate meeting export`: what follows for a meeting, for those who
//! plan it, for its hosts, for participants, and for its minutes.

use std::path::Path;

use clap::Args;

use super::export::format_of;
use crate::cli::arguments::Formatting;
use crate::cli::context::Context;
use crate::cli::error::Failure;
use crate::cli::names::{one_of, rows, shown_also};
use crate::cli::output::file;
use crate::cli::output::show::{Shown, in_format, refuse_for_screen, show};
use crate::cli::{plan_file, unknown_language};
use crate::locale::{Asked, Language, Messages};
use crate::meeting::MeetingParts;
use crate::message;
use crate::plan::{Meeting, Plan, PlanGuide};
use crate::render::{Format, Matter};
use crate::report::view::View as _;
use crate::report::{MeetingBook, MeetingReader, MeetingView};

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

pub fn run(context: Context<'_>, arguments: &MeetingShowArguments) -> Result<(), Failure> {
    let shown = shown_also(
        &arguments.formatting,
        &[Matter::Calendar],
        &context.messages,
    )?;
    let (context, parts, plan) = plan_file::open(context, arguments.plan.as_deref())?;
    let path = plan_file::path(arguments.plan.as_deref());
    let (name, meeting) = find(&context, &plan, &path, arguments.name.as_deref())?;
    let opened = MeetingParts::open(&parts, &plan, name, meeting);
    let book = MeetingBook::open(opened, &context.messages, context.today);
    let view = MeetingView::new(vec![book]);
    if let Shown::File(format, _) = shown {
        refuse_without_hours(&context, &view, format, MeetingReader::Planner, name)?;
    }
    show(&context, shown, &view, &MeetingReader::Planner)
}

pub fn export(context: Context<'_>, arguments: &MeetingExportArguments) -> Result<(), Failure> {
    let messages = &context.messages;
    let reader = arguments.reader.as_deref().unwrap_or("participants");
    let reader = one_of("--for", reader, &READERS, messages)?;
    let output = arguments.output.as_deref().filter(|output| *output != "-");
    let formats = &[Matter::Calendar];
    let format = format_of(&arguments.formatting, output, formats, messages)?;
    let rows = rows(&arguments.formatting, messages)?;
    let also = arguments.also.iter().map(|code| {
        let asked = || Asked {
            name: code.clone(),
            speak: messages.language(),
        };
        let languages = &context.languages;
        let found = languages.find(code);
        found.ok_or_else(|| unknown_language(&asked(), languages))
    });
    let also: Vec<Language> = also.collect::<Result<_, _>>()?;
    let output = output.map(Path::new);
    match output {
        Some(path) => file::check_free(&context, path, arguments.force)?,
        None => refuse_for_screen(&context, format, "export-no-text-hint")?,
    }
    let path = plan_file::path(arguments.plan.as_deref());
    let (context, parts, plan) = plan_file::open(context, arguments.plan.as_deref())?;
    if let Some(output) = output {
        super::export::refuse_to_overwrite(output, &path, &context)?;
    }
    let (name, meeting) = find(&context, &plan, &path, arguments.name.as_deref())?;
    let guide = context.guide()?;
    let others: Vec<(PlanGuide, Messages)> = also
        .into_iter()
        .filter(|language| *language != context.messages.language())
        .map(|language| {
            (
                PlanGuide::open(&guide, language.code()),
                Messages::new(language),
            )
        })
        .collect();
    let first = std::iter::once((&parts, &context.messages));
    let all = first.chain(others.iter().map(|(parts, messages)| (parts, messages)));
    let books = all.map(|(parts, messages)| {
        let opened = MeetingParts::open(parts, &plan, name, meeting);
        MeetingBook::open(opened, messages, context.today)
    });
    let view = MeetingView::new(books.collect());
    refuse_without_hours(&context, &view, format, reader, name)?;
    let bytes = in_format(&context, Shown::File(format, rows), &view, &reader);
    match output {
        Some(path) => file::write(&context, path, &bytes, arguments.force),
        None => context.ui.bytes(&bytes),
    }
}

/// A calendar needs a day, an hour and a time zone.
fn refuse_without_hours(
    context: &Context<'_>,
    view: &MeetingView<'_>,
    format: Format,
    reader: MeetingReader,
    name: &str,
) -> Result<(), Failure> {
    let messages = &context.messages;
    if format.of != Matter::Calendar || view.calendar(&reader).is_some() {
        return Ok(());
    }
    Err(Failure::usage(
        message!(messages, "meeting-no-hours"),
        message!(messages, "meeting-no-hours-hint", name = name),
    ))
}

/// The meeting that was meant: the one of this name, or the only one there is.
pub fn find<'p>(
    context: &Context<'_>,
    plan: &'p Plan,
    path: &Path,
    typed: Option<&str>,
) -> Result<(&'p str, &'p Meeting), Failure> {
    let messages = &context.messages;
    let path = path.display().to_string();
    let names: Vec<&str> = plan.meetings.keys().map(String::as_str).collect();
    let listed = || messages.series(&names);
    let wanted = match typed {
        Some(typed) => crate::text::fold(typed.trim()),
        None if names.len() == 1 => crate::text::fold(names[0]),
        None if !names.is_empty() => {
            return Err(Failure::usage(
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
        Some(typed) => Failure::usage(
            message!(messages, "meeting-unknown", name = typed, path = path),
            message!(messages, "meeting-unknown-hint", names = listed()),
        ),
        None => Failure::usage(
            message!(messages, "meeting-none", path = path),
            message!(messages, "meeting-none-hint"),
        ),
    })
}
