//! `cocreate meeting tips`: guidance for virtual meetings, filtered by what the meeting is.

use clap::Args;

use super::meeting_show;
use crate::cli::arguments::Listing;
use crate::cli::context::Context;
use crate::cli::error::CommandError;
use crate::cli::names::{self, find_all, not_known};
use crate::cli::output::show::show;
use crate::cli::plan_file;
use crate::interview::Answer;
use crate::locale::Messages;
use crate::plan::PlanGuide;
use crate::report::{MeetingsBook, TipsAsked};

#[derive(Debug, Args)]
pub struct MeetingTipsArguments {
    #[arg(long, value_name = "PART")]
    pub part: Vec<String>,
    #[arg(long, value_name = "PHASE")]
    pub phase: Vec<String>,
    #[arg(long, value_name = "NUMBER")]
    pub size: Option<String>,
    #[arg(long, value_name = "SETTING")]
    pub setting: Option<String>,
    #[arg(long, value_name = "AIM")]
    pub aim: Option<String>,
    #[arg(long, value_name = "FILE")]
    pub plan: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub meeting: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub search: Option<String>,
    #[command(flatten)]
    pub listing: Listing,
}

pub fn run(context: &Context<'_>, arguments: &MeetingTipsArguments) -> Result<(), CommandError> {
    let messages = &context.messages;
    let shown = names::shown(&arguments.listing.formatting, messages)?;
    let guide = context.guide()?;
    let book = MeetingsBook::open(&guide, messages, arguments.listing.sources);
    let mut asked = asked(&book, arguments, messages)?;
    if arguments.plan.is_some() || arguments.meeting.is_some() {
        let path = plan_file::path(arguments.plan.as_deref());
        let found = plan_file::find(context, &path)?;
        let parts = PlanGuide::open(&guide, context.language());
        let plan = plan_file::understand(context, &path, &found, &parts)?;
        if let Some(name) = &arguments.meeting {
            let (_, meeting) = meeting_show::find(context, &plan, &path, Some(name))?;
            asked.meeting = Some(meeting.answers.clone());
        }
        asked.plan = Some(plan.answers);
    }
    show(context, shown, &book, &book.choose(&asked))
}

fn asked(
    book: &MeetingsBook<'_>,
    arguments: &MeetingTipsArguments,
    messages: &Messages,
) -> Result<TipsAsked, CommandError> {
    let roles = book.questionnaire().roles();
    let mut said = Vec::new();
    if let Some(typed) = &arguments.size {
        let size = names::number("--size", typed, messages)?;
        let participants = roles.meeting_participants.to_string();
        said.push(("size", participants, Answer::Number(size)));
    }
    for (option, name, typed, question) in [
        (
            "--setting",
            "setting",
            &arguments.setting,
            &roles.meeting_setting,
        ),
        ("--aim", "aim", &arguments.aim, &roles.meeting_purpose),
    ] {
        if let Some(typed) = typed {
            let names = book.options(question);
            let found = names.find(typed);
            let id = found.map_err(|unknown| not_known(option, &unknown, messages))?;
            said.push((name, question.to_string(), Answer::Option(id.to_owned())));
        }
    }
    Ok(TipsAsked {
        parts: find_all("--part", &book.parts(), &arguments.part, messages)?,
        phases: find_all("--phase", &book.phases(), &arguments.phase, messages)?,
        said,
        search: arguments.search.clone(),
        plan: None,
        meeting: None,
    })
}
