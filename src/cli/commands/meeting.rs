//! `cocreate meeting tips`: guidance for virtual meetings, filtered by what the meeting is.

use clap::{Args, Subcommand};

use super::stage::answered;
use crate::cli::arguments::Listing;
use crate::cli::context::Context;
use crate::cli::error::Failure;
use crate::cli::names::{self, find_all, not_known};
use crate::cli::output::show::show;
use crate::cli::plan_file;
use crate::guide::model::{Aim, Setting};
use crate::locale::Messages;
use crate::message;
use crate::report::names::Names;
use crate::report::{MeetingsBook, TipsAsked};

#[derive(Debug, Args)]
pub struct MeetingArguments {
    #[command(subcommand)]
    pub command: MeetingCommand,
}

#[derive(Debug, Subcommand)]
pub enum MeetingCommand {
    Tips(MeetingTipsArguments),
}

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
    #[arg(long, value_name = "TEXT")]
    pub search: Option<String>,
    #[command(flatten)]
    pub listing: Listing,
}

pub fn tips(context: &Context<'_>, arguments: &MeetingTipsArguments) -> Result<(), Failure> {
    let messages = &context.messages;
    let shown = names::shown(&arguments.listing.formatting, messages)?;
    let guide = context.guide()?;
    let book = MeetingsBook::open(&guide, messages, arguments.listing.sources);
    let plan = arguments.plan.as_deref();
    let plan = plan.map(|named| answered(context, &guide, &plan_file::path(Some(named))));
    let asked = TipsAsked {
        plan: plan.transpose()?,
        ..asked(&book, arguments, messages)?
    };
    show(context, shown, &book, &book.choose(&asked))
}

fn asked(
    book: &MeetingsBook<'_>,
    arguments: &MeetingTipsArguments,
    messages: &Messages,
) -> Result<TipsAsked, Failure> {
    let settings = [
        (
            "open",
            message!(messages, "meeting-value-open"),
            Setting::Open,
        ),
        (
            "invited",
            message!(messages, "meeting-value-invited"),
            Setting::Invited,
        ),
    ];
    let aims = [
        (
            "decision",
            message!(messages, "meeting-value-decision"),
            Aim::Decision,
        ),
        (
            "exchange",
            message!(messages, "meeting-value-exchange"),
            Aim::Exchange,
        ),
    ];
    let size = arguments.size.as_ref();
    let size = size.map(|typed| names::number("--size", typed, messages));
    let setting = arguments.setting.as_ref();
    let aim = arguments.aim.as_ref();
    Ok(TipsAsked {
        parts: find_all("--part", &book.parts(), &arguments.part, messages)?,
        phases: find_all("--phase", &book.phases(), &arguments.phase, messages)?,
        // A number that no meeting reaches is treated as the largest.
        size: size
            .transpose()?
            .map(|size| u32::try_from(size).unwrap_or(u32::MAX)),
        setting: setting
            .map(|typed| named("--setting", typed, &settings, messages))
            .transpose()?,
        aim: aim
            .map(|typed| named("--aim", typed, &aims, messages))
            .transpose()?,
        search: arguments.search.clone(),
        plan: None,
    })
}

/// One of two values, by its id or its name in the user's language.
fn named<T: Copy>(
    option: &str,
    typed: &str,
    known: &[(&str, String, T); 2],
    messages: &Messages,
) -> Result<T, Failure> {
    let names = known.iter().map(|(id, name, _)| (*id, vec![name.as_str()]));
    let found = Names::from(names)
        .find(typed)
        .map_err(|unknown| not_known(option, &unknown, messages))?;
    let [(id, _, first), (.., second)] = known;
    Ok(if found == *id { *first } else { *second })
}
