//! `cocreate meeting tips`: guidance for virtual meetings, filtered by what the meeting is.

use serde_json::{Value as Data, json};

use super::arguments::MeetingTipsArguments;
use super::failure::Failure;
use super::names::{self, Names};
use super::page::show_documents;
use super::session::Session;
use super::sieve::{Parted, Sieve, yes_if};
use crate::guide::model::{Aim, Manifest, MeetingTip, Meetings, Setting, Sourced};
use crate::guide::{Content, Guide};
use crate::locale::Messages;
use crate::report::{Block, Document, Entry, Origins, Section, Table};
use crate::say;

/// A tip with its id.
type Listed<'a> = (&'a str, &'a MeetingTip);

/// Runs the command.
pub fn tips(session: &Session<'_>, arguments: &MeetingTipsArguments) -> Result<(), Failure> {
    let messages = &session.messages;
    let format = names::format(arguments.format.as_deref(), messages)?;
    let guide = session.guide()?;
    let book = Book {
        meetings: guide.content(session.language()),
        origins: Origins::open(&guide, arguments.sources),
        messages,
    };
    let sieve = filters(&book, arguments)?;
    let parted = Parted::of(&book.meetings.facts.tips, |tip| sieve.judge(tip));
    let mut notes = vec![say!(messages, "meeting-tips-count", count = parted.shown.len(), total = parted.total())];
    notes.extend(parted.notes(messages));
    let documents = || vec![book.document(&guide, &parted.shown, notes.clone())];
    let data = || parted.data("tips", |id| book.data(id));
    show_documents(session, format, &documents, &|| book.table(&parted.shown), &data)
}

fn filters<'a>(book: &'a Book<'_>, arguments: &MeetingTipsArguments) -> Result<Sieve<'a, Listed<'a>>, Failure> {
    let messages = book.messages;
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
        sieve.add("--phase", move |(_, tip)| yes_if(phases.contains(&tip.phase)));
    }
    if let Some(typed) = &arguments.size {
        // A number that no meeting reaches is treated as the largest.
        let people = u32::try_from(names::number("--size", typed, messages)?).unwrap_or(u32::MAX);
        sieve.add("--size", move |(_, tip)| yes_if(tip.size.holds(people)));
    }
    if let Some(typed) = &arguments.setting {
        let settings = [
            ("open", say!(messages, "meeting-value-open"), Setting::Open),
            ("invited", say!(messages, "meeting-value-invited"), Setting::Invited),
        ];
        let setting = named("--setting", typed, &settings, messages)?;
        sieve.add("--setting", move |(_, tip)| yes_if(tip.setting.is_none_or(|of| of == setting)));
    }
    if let Some(typed) = &arguments.aim {
        let aims = [
            ("decision", say!(messages, "meeting-value-decision"), Aim::Decision),
            ("exchange", say!(messages, "meeting-value-exchange"), Aim::Exchange),
        ];
        let aim = named("--aim", typed, &aims, messages)?;
        sieve.add("--aim", move |(_, tip)| yes_if(tip.aim.is_none_or(|of| of == aim)));
    }
    sieve.add_search(arguments.search.as_deref(), |(id, _)| book.text(id).to_owned());
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

struct Book<'m> {
    meetings: Content<Meetings>,
    origins: Origins,
    messages: &'m Messages,
}

impl Book<'_> {
    fn text(&self, id: &str) -> &'static str {
        self.meetings.texts.get(&["tips", id])
    }

    fn word(&self, list: &str, id: &str) -> &'static str {
        self.meetings.texts.get(&[list, id, "name"])
    }

    /// For which meetings only, if not for all.
    fn applies(&self, tip: &MeetingTip) -> Option<String> {
        let messages = self.messages;
        let count = |people: Option<u32>| people.map_or(0, |people| people as usize);
        let (from, to) = (count(tip.size.from), count(tip.size.to));
        let size = match (tip.size.from, tip.size.to) {
            (None, None) => None,
            (Some(_), None) => Some(say!(messages, "meeting-size-from", from = from)),
            (None, Some(_)) => Some(say!(messages, "meeting-size-to", to = to)),
            (Some(_), Some(_)) => Some(say!(messages, "meeting-size-between", from = from, to = to)),
        };
        let setting = tip.setting.map(|setting| match setting {
            Setting::Open => say!(messages, "meeting-only-open"),
            Setting::Invited => say!(messages, "meeting-only-invited"),
        });
        let aim = tip.aim.map(|aim| match aim {
            Aim::Decision => say!(messages, "meeting-only-decision"),
            Aim::Exchange => say!(messages, "meeting-only-exchange"),
        });
        let all: Vec<String> = [size, setting, aim].into_iter().flatten().collect();
        (!all.is_empty()).then(|| messages.list(&all.iter().map(String::as_str).collect::<Vec<_>>()))
    }

    fn entry(&self, id: &str, tip: &MeetingTip) -> Entry {
        let text = self.origins.tagged(self.text(id), tip.origin(), self.messages);
        Entry::from(match self.applies(tip) {
            Some(applies) => say!(self.messages, "meeting-tip-only", applies = applies, text = text),
            None => text,
        })
    }

    /// The tips by part, and within it by phase.
    fn document(&self, guide: &Guide, shown: &[Listed<'_>], notes: Vec<String>) -> Document {
        let messages = self.messages;
        let facts = &self.meetings.facts;
        let mut sections = Vec::new();
        for part in &facts.parts {
            let mut blocks = Vec::new();
            for phase in &facts.phases {
                let of_this = shown.iter().filter(|(_, tip)| tip.part == *part && tip.phase == *phase);
                let entries: Vec<Entry> = of_this.map(|(id, tip)| self.entry(id, tip)).collect();
                if !entries.is_empty() {
                    blocks.extend([Block::Heading(self.word("phases", phase).to_owned()), Block::List(entries)]);
                }
            }
            sections.extend(Section::new(part, self.word("parts", part).to_owned(), blocks));
        }
        sections.extend(self.origins.section(shown.iter().map(|(_, tip)| tip.origin()), messages));
        let mut foot = notes;
        if !shown.is_empty() {
            foot.push(say!(messages, "origin-tags"));
        }
        if self.origins.full {
            let checked = messages.moment(&guide.facts::<Manifest>().checked);
            foot.push(say!(messages, "origin-checked", checked = checked));
        }
        foot.extend(self.origins.hint(messages));
        Document {
            language: messages.language().code().to_owned(),
            title: say!(messages, "meeting-tips-title"),
            lead: vec![say!(messages, "meeting-tips-lead")],
            sections,
            foot,
        }
    }

    fn table(&self, shown: &[Listed<'_>]) -> Table {
        let messages = self.messages;
        let mut columns = vec![
            say!(messages, "list-column-id"),
            say!(messages, "meeting-column-part"),
            say!(messages, "meeting-column-phase"),
            say!(messages, "meeting-column-only"),
            say!(messages, "meeting-column-tip"),
        ];
        columns.extend(self.origins.columns(messages));
        let row = |(id, tip): &Listed<'_>| {
            let mut row = vec![
                (*id).to_owned(),
                self.word("parts", &tip.part).to_owned(),
                self.word("phases", &tip.phase).to_owned(),
                self.applies(tip).unwrap_or_default(),
                self.text(id).to_owned(),
            ];
            row.extend(self.origins.cells(tip.origin(), messages));
            row
        };
        Table { caption: String::new(), columns, rows: shown.iter().map(row).collect() }
    }

    /// A tip for programs. The form of this is a contract.
    fn data(&self, id: &str) -> Data {
        let tip = &self.meetings.facts.tips[id];
        let mut data = json!({
            "id": id,
            "text": self.text(id),
            "part": tip.part,
            "phase": tip.phase,
            "size": { "from": tip.size.from, "to": tip.size.to },
            "setting": tip.setting,
            "aim": tip.aim,
        });
        self.origins.add(&mut data, tip.origin());
        data
    }
}
