//! `cocreate meeting tips`: guidance for virtual meetings, filtered by what the meeting is.

use crate::cli::arguments::MeetingTipsArguments;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::filter::{Filter, Filtered, yes_if};
use crate::cli::names::{self, Names};
use crate::cli::output::show::show_documents;
use crate::guide::Content;
use crate::guide::model::{Aim, MeetingTip, Setting};
use crate::locale::Messages;
use crate::message;
use crate::report::MeetingsBook;

/// A tip with its id.
type Listed<'a> = (&'a str, &'a MeetingTip);

/// Runs the command.
pub fn tips(context: &Context<'_>, arguments: &MeetingTipsArguments) -> Result<(), Failure> {
    let messages = &context.messages;
    let format = names::format(arguments.listing.format.as_deref(), messages)?;
    let guide = context.guide()?;
    let book = MeetingsBook::open(&guide, messages, arguments.listing.sources);
    let filter = filters(&book, arguments, messages)?;
    let filtered = Filtered::of(&book.meetings.facts.tips, |tip| filter.judge(tip));
    let mut notes = vec![message!(
        messages,
        "meeting-tips-count",
        count = filtered.shown.len(),
        total = filtered.total()
    )];
    notes.extend(filtered.notes(messages));
    let documents = || vec![book.document(&filtered.shown, &notes)];
    let data = || filtered.data("tips", |id| book.data(id));
    show_documents(
        context,
        format,
        &documents,
        &|| book.table(&filtered.shown),
        &data,
    )
}

fn filters<'a>(
    book: &'a MeetingsBook<'_>,
    arguments: &MeetingTipsArguments,
    messages: &Messages,
) -> Result<Filter<'a, Listed<'a>>, Failure> {
    let Content { facts, texts } = &book.meetings;
    let mut filter: Filter<'a, Listed<'a>> = Filter::new(false);
    let ids = |option: &str, typed: &[String], known: &'a [String], list: &str| {
        Names::of(known.iter().map(String::as_str), list, texts).find_all(option, typed, messages)
    };
    if !arguments.part.is_empty() {
        let parts = ids("--part", &arguments.part, &facts.parts, "parts")?;
        filter.add("--part", move |(_, tip)| yes_if(parts.contains(&tip.part)));
    }
    if !arguments.phase.is_empty() {
        let phases = ids("--phase", &arguments.phase, &facts.phases, "phases")?;
        filter.add("--phase", move |(_, tip)| {
            yes_if(phases.contains(&tip.phase))
        });
    }
    if let Some(typed) = &arguments.size {
        // A number that no meeting reaches is treated as the largest.
        let people = u32::try_from(names::number("--size", typed, messages)?).unwrap_or(u32::MAX);
        filter.add("--size", move |(_, tip)| yes_if(tip.size.holds(people)));
    }
    if let Some(typed) = &arguments.setting {
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
        let setting = named("--setting", typed, &settings, messages)?;
        filter.add("--setting", move |(_, tip)| {
            yes_if(tip.setting.is_none_or(|of| of == setting))
        });
    }
    if let Some(typed) = &arguments.aim {
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
        let aim = named("--aim", typed, &aims, messages)?;
        filter.add("--aim", move |(_, tip)| {
            yes_if(tip.aim.is_none_or(|of| of == aim))
        });
    }
    filter.add_search(arguments.search.as_deref(), |(id, _)| {
        book.text(id).to_owned()
    });
    Ok(filter)
}

/// One of two values, by its id or its name in the user's language.
fn named<T: Copy>(
    option: &str,
    typed: &str,
    known: &[(&str, String, T); 2],
    messages: &Messages,
) -> Result<T, Failure> {
    let names = known.iter().map(|(id, name, _)| (*id, vec![name.as_str()]));
    let found = Names::from(names).find(option, typed, messages)?;
    let [(id, _, first), (.., second)] = known;
    Ok(if found == *id { *first } else { *second })
}
