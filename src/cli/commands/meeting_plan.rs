//! `cocreate meeting plan`: what a meeting is asked, kept in its plan.

use clap::Args;

use crate::cli::context::Context;
use crate::cli::error::CommandError;
use crate::cli::interview_session::{Course, InterviewSession};
use crate::cli::output::command_line::quoted;
use crate::cli::output::interruption::Interruption;
use crate::cli::output::show::show_document;
use crate::cli::plan_file;
use crate::cli::prompting::{Seat, prompter, uses_rich_prompts};
use crate::interview::Scope;
use crate::meeting::MeetingParts;
use crate::message;
use crate::plan::{LockedPlan, read_meeting_answers};
use crate::report::view::{Medium, Reading, View as _};
use crate::report::{MeetingBook, MeetingReader};
use crate::text::{is_hidden, name_of};

/// What a meeting is called where nobody says.
pub(super) const DEFAULT: &str = "meeting";

#[derive(Debug, Args)]
pub struct MeetingPlanArguments {
    #[arg(value_name = "NAME")]
    pub name: Option<String>,
    #[arg(long, value_name = "FILE")]
    pub answers: Option<String>,
    #[arg(long, value_name = "FILE")]
    pub plan: Option<String>,
    #[arg(long)]
    pub plain: bool,
}

pub fn run(mut context: Context<'_>, arguments: &MeetingPlanArguments) -> Result<(), CommandError> {
    if arguments.plain {
        context.ui = context.ui.without_styles();
    }
    let path = plan_file::path(arguments.plan.as_deref());
    let locked = LockedPlan::lock(&path, &context.environment.writer)
        .map_err(|error| CommandError::store(&path, &error, &context.messages))?;
    let rich = uses_rich_prompts(&context, arguments.plain);
    let interruption = Interruption::of(locked.store(), rich, context.environment);
    let given = plan_file::given(&context, arguments.answers.as_deref())?;
    let language = locked.found().language(&context.roles());
    context.speak_language_of_plan(language.as_deref());
    let parts = plan_file::plan_guide(&context.guide()?, &context);
    let file = plan_file::open_for_changes(&context, locked, &parts)?;
    let name = match &arguments.name {
        Some(name) => checked(&context, name)?,
        None => {
            let mut names = file.plan().meetings.keys();
            let only = names.next().filter(|_| names.next().is_none());
            only.map_or(DEFAULT.to_owned(), String::clone)
        }
    };
    let mut session = InterviewSession::new(&context, &parts, file, &interruption, Vec::new())
        .about_meeting(&name, arguments.plain);
    let course = match given {
        Some((file, bytes)) => {
            let answers = read_meeting_answers(&bytes, &parts)
                .map_err(|faults| plan_file::refuse(&context, file, &faults, &parts))?;
            session.take_meeting(answers)?;
            Course::Complete
        }
        None => {
            let scope = Scope::Only(session.unanswered());
            session.interview(&mut *prompter(&context, rich, &mut Seat::default()), scope)?
        }
    };
    let to_go_on = session.to_go_on();
    let plan = session.into_plan();
    if let Course::Stopped { answered, left } = course {
        context.ui.say(&message!(
            context.messages,
            "meeting-stopped",
            answered = answered,
            left = left,
            path = name_of(&path),
            typed = to_go_on
        ));
        return Ok(());
    }
    let Some(meeting) = plan.meetings.get(&name) else {
        return Ok(());
    };
    let opened = MeetingParts::open(&parts, &plan, &name, meeting);
    let book = MeetingBook::open(opened, &context.messages, context.today)
        .in_plan(arguments.plan.as_deref());
    if let Reading::Documents(documents) = book.reading(&MeetingReader::Planner, Medium::Screen) {
        for document in documents {
            show_document(&context, document)?;
        }
    }
    let typed = typed_again(&name, arguments.plan.as_deref());
    context.ui.say("");
    context.ui.say(&message!(
        context.messages,
        "meeting-planned",
        name = name.as_str(),
        path = name_of(&path),
        typed = typed
    ));
    Ok(())
}

/// A meeting, and its plan where one was named, as they are typed in the next command.
pub(super) fn typed_again(name: &str, plan: Option<&str>) -> String {
    let name = quoted(name);
    match plan {
        Some(plan) => format!("{name} --plan {}", quoted(plan)),
        None => name.into_owned(),
    }
}

/// A name by which a meeting can be asked for again.
fn checked(context: &Context<'_>, name: &str) -> Result<String, CommandError> {
    let name = name.trim();
    let is_good = !name.is_empty()
        && !name.starts_with('-')
        && name.chars().count() <= 60
        && name.chars().all(|letter| {
            !is_hidden(letter) && (letter.is_alphanumeric() || "-_. ".contains(letter))
        });
    if is_good {
        return Ok(name.to_owned());
    }
    let messages = &context.messages;
    Err(CommandError::usage(
        message!(
            messages,
            "meeting-bad-name",
            name = crate::text::sanitize(name)
        ),
        message!(messages, "meeting-bad-name-hint"),
    ))
}
