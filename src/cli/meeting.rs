//! `cocreate meeting tips`: guidance for virtual meetings, filtered by what the meeting is.

use super::arguments::MeetingTipsArguments;
use super::failure::Failure;
use super::names::{self, Names};
use super::page::show_documents;
use super::session::Session;
use super::sieve::{Parted, Sieve, yes_if};
use crate::guide::Content;
use crate::guide::model::{Aim, MeetingTip, Setting};
use crate::locale::Messages;
use crate::report::MeetingsBook;
use crate::say;

/// A tip with its id.
type Listed<'a> = (&'a str, &'a MeetingTip);

/// Runs the command.
pub fn tips(session: &Session<'_>, arguments: &MeetingTipsArguments) -> Result<(), Failure> {
    let messages = &session.messages;
    let format = names::format(arguments.listing.format.as_deref(), messages)?;
    let guide = session.guide()?;
    let book = MeetingsBook::open(&guide, messages, arguments.listing.sources);
    let sieve = filters(&book, arguments, messages)?;
    let parted = Parted::of(&book.meetings.facts.tips, |tip| sieve.judge(tip));
    let mut notes = vec![say!(
        messages,
        "meeting-tips-count",
        count = parted.shown.len(),
        total = parted.total()
    )];
    notes.extend(parted.notes(messages));
    let documents = || vec![book.document(&parted.shown, &notes)];
    let data = || parted.data("tips", |id| book.data(id));
    show_documents(
        session,
        format,
        &documents,
        &|| book.table(&parted.shown),
        &data,
    )
}

fn filters<'a>(
    book: &'a MeetingsBook<'_>,
    arguments: &MeetingTipsArguments,
    messages: &Messages,
) -> Result<Sieve<'a, Listed<'a>>, Failure> {
    let Content { facts, texts } = &book.meetings;
    let mut sieve: Sieve<'a, Listed<'a>> = Sieve::new(false);
    let ids = |option: &str, typed: &[String], known: &'a [String], list: &str| {
        Names::of(known.iter().map(String::as_str), list, texts).find_all(option, typed, messages)
    };
    if !arguments.part.is_empty() {
        let parts = ids("--part", &arguments.part, &facts.parts, "parts")?;
        sieve.add("--part", move |(_, tip)| yes_if(parts.contains(&tip.part)));
    }
    if !arguments.phase.is_empty() {
        let phases = ids("--phase", &arguments.phase, &facts.phases, "phases")?;
        sieve.add("--phase", move |(_, tip)| {
            yes_if(phases.contains(&tip.phase))
        });
    }
    if let Some(typed) = &arguments.size {
        // A number that no meeting reaches is treated as the largest.
        let people = u32::try_from(names::number("--size", typed, messages)?).unwrap_or(u32::MAX);
        sieve.add("--size", move |(_, tip)| yes_if(tip.size.holds(people)));
    }
    if let Some(typed) = &arguments.setting {
        let settings = [
            ("open", say!(messages, "meeting-value-open"), Setting::Open),
            (
                "invited",
                say!(messages, "meeting-value-invited"),
                Setting::Invited,
            ),
        ];
        let setting = named("--setting", typed, &settings, messages)?;
        sieve.add("--setting", move |(_, tip)| {
            yes_if(tip.setting.is_none_or(|of| of == setting))
        });
    }
    if let Some(typed) = &arguments.aim {
        let aims = [
            (
                "decision",
                say!(messages, "meeting-value-decision"),
                Aim::Decision,
            ),
            (
                "exchange",
                say!(messages, "meeting-value-exchange"),
                Aim::Exchange,
            ),
        ];
        let aim = named("--aim", typed, &aims, messages)?;
        sieve.add("--aim", move |(_, tip)| {
            yes_if(tip.aim.is_none_or(|of| of == aim))
        });
    }
    sieve.add_search(arguments.search.as_deref(), |(id, _)| {
        book.text(id).to_owned()
    });
    Ok(sieve)
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
