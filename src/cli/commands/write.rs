//! `cocreate write`: a text that the process needs, made of the plan's own answers.

use std::path::Path;
use std::rc::Rc;

use clap::Args;
use jiff::civil::Date;

use super::export::{format_of, refuse_to_overwrite};
use super::meeting_show;
use crate::cli::also::{self, Further};
use crate::cli::arguments::Formatting;
use crate::cli::context::Context;
use crate::cli::error::CommandError;
use crate::cli::names::{self, not_known_see};
use crate::cli::output::file;
use crate::cli::output::show::{Shown, in_format_also, is_read, refuse_for_screen, show};
use crate::cli::plan_file;
use crate::guide::Id;
use crate::guide::model::TextKind;
use crate::interview::{Answers, Questionnaire};
use crate::meeting::MeetingParts;
use crate::message;
use crate::plan::{Meeting, Plan, PlanGuide};
use crate::render::formats;
use crate::report::view::Editions;
use crate::report::{Part, Target, TextsBook, WrittenText};

#[derive(Debug, Args)]
pub struct WriteArguments {
    #[arg(value_name = "KIND")]
    pub kind: Vec<String>,
    #[arg(long, value_name = "FILE")]
    pub plan: Option<String>,
    #[arg(long, value_name = "NAME", requires = "kind")]
    pub meeting: Option<String>,
    #[arg(long, value_name = "LANGUAGE", requires = "kind")]
    pub also: Vec<String>,
    #[command(flatten)]
    pub formatting: Formatting,
    #[arg(long, short, value_name = "FILE", requires = "kind")]
    pub output: Option<String>,
    #[arg(long, requires = "output")]
    pub force: bool,
}

pub fn run(context: Context<'_>, arguments: &WriteArguments) -> Result<(), CommandError> {
    let typed = arguments.kind.join(" ");
    if typed.is_empty() {
        let messages = &context.messages;
        let shown = names::shown(&arguments.formatting, messages)?;
        let book = TextsBook::open(&context.guide()?, messages);
        let book = book.from_plan(arguments.plan.as_deref());
        return show(&context, shown, &book, &());
    }
    let output = arguments.output.as_deref().filter(|output| *output != "-");
    let shown = shown(&context, arguments, output)?;
    match (output, shown) {
        (Some(path), shown) => {
            let plan = plan_file::path(arguments.plan.as_deref());
            refuse_to_overwrite(Path::new(path), &plan, &context)?;
            let inside = match shown {
                Shown::File(format, _) => format.name_of_file("text"),
                Shown::Screen => "text".to_owned(),
            };
            file::check_free(&context, Path::new(path), arguments.force, &inside)?;
        }
        (None, Shown::File(format, _)) => {
            refuse_for_screen(&context, format, "export-no-text-hint")?;
        }
        (None, Shown::Screen) => {}
    }
    let format = match shown {
        Shown::File(format, _) => format,
        Shown::Screen => formats(&[])[0],
    };
    let also = also::languages(&context, &arguments.also, format)?;
    let (context, known) = known(context, arguments)?;
    let also = also::further(&context, also)?;
    let (messages, guide) = (&context.messages, context.guide()?);
    let book = TextsBook::open(&guide, messages);
    let argument = message!(messages, "cli-value-kind");
    let kind = book
        .find(&typed)
        .map_err(|unknown| not_known_see(&argument, &unknown, "write-not-found-hint", messages))?;
    let others = also.iter().map(|Further { parts, messages }| {
        let book = TextsBook::open(&guide, messages);
        known.write(&book, Some(parts), kind, context.today)
    });
    let text = Editions::new(known.write(&book, None, kind, context.today), others);
    match output {
        None if matches!(shown, Shown::Screen) => show(&context, shown, &text, &()),
        None => {
            let bytes = in_format_also(&context, &also, shown, &text, &());
            context.ui.bytes(&bytes)
        }
        Some(path) => {
            let bytes = in_format_also(&context, &also, shown, &text, &());
            file::write(&context, Path::new(path), &bytes, arguments.force)
        }
    }
}

/// On a screen a text is read; in a pipe or a file it is Markdown, unless a format is asked for.
fn shown(
    context: &Context<'_>,
    arguments: &WriteArguments,
    output: Option<&str>,
) -> Result<Shown, CommandError> {
    let messages = &context.messages;
    let has_format = output.is_none() && arguments.formatting.format.is_some();
    if has_format || is_read(context, &arguments.formatting, output.is_some()) {
        return names::shown(&arguments.formatting, messages);
    }
    let rows = names::rows(&arguments.formatting, messages)?;
    let format = format_of(&arguments.formatting, output, &[], messages)?;
    Ok(Shown::File(format, rows))
}

/// What is known of the process.
#[expect(clippy::large_enum_variant, reason = "there is only ever one")]
enum Known {
    /// Nothing: there is no plan.
    Nothing(Questionnaire),
    Plan {
        parts: Rc<PlanGuide>,
        plan: Rc<Plan>,
        /// The name of the meeting that the text is about.
        meeting: Option<String>,
        /// Whether the text is to be about this meeting, however people take part otherwise.
        is_named: bool,
        target: Target,
    },
}

impl Known {
    /// Writes a text in the language of the book, whose parts of the guide are `spoken` where that
    /// is not the language of the plan's own.
    fn write<'b>(
        &self,
        book: &TextsBook<'b>,
        spoken: Option<&PlanGuide>,
        kind: Id<TextKind>,
        today: Date,
    ) -> WrittenText<'b> {
        match self {
            Known::Nothing(questionnaire) => {
                let (answers, plan) = (Answers::new(), Part::Plan.into());
                let questionnaire = spoken.map_or(questionnaire, |parts| &parts.questionnaire);
                WrittenText::new(book, kind, questionnaire, &answers, None, plan, today)
            }
            Known::Plan {
                parts,
                plan,
                meeting,
                is_named,
                target,
            } => {
                let (parts, named) = (spoken.unwrap_or(&**parts), meeting.as_ref());
                let meeting = named.and_then(|name| plan.meetings.get_key_value(name));
                let meeting =
                    meeting.map(|(name, meeting)| MeetingParts::open(parts, plan, name, meeting));
                let of_meeting = meeting.as_ref().filter(|_| *is_named);
                let answers = of_meeting.map(MeetingParts::answers_in_words_of_plan);
                WrittenText::new(
                    book,
                    kind,
                    &parts.questionnaire,
                    answers.as_ref().unwrap_or(&plan.answers),
                    meeting.as_ref(),
                    target.clone(),
                    today,
                )
            }
        }
    }
}

/// What is known from the plan that was named, or from the one in this folder, if there is one.
fn known<'a>(
    context: Context<'a>,
    arguments: &WriteArguments,
) -> Result<(Context<'a>, Known), CommandError> {
    let path = plan_file::path(arguments.plan.as_deref());
    let names_one = arguments.plan.is_some() || arguments.meeting.is_some();
    if !names_one && !path.exists() {
        let questionnaire = Questionnaire::open(&context.guide()?, context.language());
        context
            .ui
            .say(&message!(context.messages, "write-without-plan"));
        return Ok((context, Known::Nothing(questionnaire)));
    }
    let (context, parts, plan) = plan_file::open(context, arguments.plan.as_deref())?;
    let target = match &arguments.plan {
        Some(path) => Target::entry(Part::Plan, path),
        None => Part::Plan.into(),
    };
    let meeting = match arguments.meeting.as_deref() {
        Some(typed) => Some(meeting_show::find(&context, &plan, &path, Some(typed))?.0),
        None => next_meeting(&parts, &plan, context.today),
    };
    let meeting = meeting.map(str::to_owned);
    let known = Known::Plan {
        meeting,
        is_named: arguments.meeting.is_some(),
        parts,
        plan,
        target,
    };
    Ok((context, known))
}

/// The name of the only meeting of a plan, or of the next of several.
fn next_meeting<'p>(parts: &PlanGuide, plan: &'p Plan, today: Date) -> Option<&'p str> {
    if plan.meetings.len() == 1 {
        return plan.meetings.keys().next().map(String::as_str);
    }
    let date = |meeting: &Meeting| {
        let answer = meeting.answers.get(&*parts.manifest.roles.meeting_date)?;
        answer.date().filter(|date| *date >= today)
    };
    let meetings = plan.meetings.iter();
    let ahead = meetings.filter_map(|(name, meeting)| Some((date(meeting)?, name)));
    let next = ahead.min_by_key(|(date, _)| *date);
    next.map(|(_, name)| name.as_str())
}
