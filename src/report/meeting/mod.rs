//! A planned meeting as it is shown, and as it is handed out to its hosts, to participants, and
//! for its minutes.

mod data;
mod documents;
mod hand_outs;

use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZoneDatabase;
use serde_json::Value as Data;

use super::view::{Medium, Reading, View};
use super::{Calendar, CalendarEvent, Document, EventTime, Table};
use crate::interview::Answer;
use crate::locale::Messages;
use crate::meeting::{Fits, Kit, MeetingParts, Part, Problem};
use crate::message;

/// Who reads of a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MeetingReader {
    /// Whoever plans it.
    Planner,
    /// Those who run it.
    Host,
    Participants,
    /// Whoever writes the minutes.
    Minutes,
}

/// A meeting in one language.
pub struct MeetingBook<'a> {
    meeting: MeetingParts<'a>,
    kit: Kit,
    messages: &'a Messages,
    today: Date,
}

/// A meeting in one or more languages, one after the other.
pub struct MeetingView<'a> {
    books: Vec<MeetingBook<'a>>,
}

/// When it is in one time zone.
struct InZone<'k> {
    zone: &'k str,
    start: DateTime,
    end: DateTime,
}

impl<'a> MeetingBook<'a> {
    /// A meeting in the language of `messages`, as it is on a day.
    #[must_use]
    pub fn open(meeting: MeetingParts<'a>, messages: &'a Messages, today: Date) -> MeetingBook<'a> {
        MeetingBook {
            kit: meeting.kit(),
            meeting,
            messages,
            today,
        }
    }

    /// The title of a part.
    fn part_title(&self, part: &Part) -> String {
        let title = match &part.block {
            Some(block) => self
                .meeting
                .guide
                .texts
                .get(&["blocks", block, "title"])
                .to_owned(),
            None => message!(self.messages, "meeting-break"),
        };
        if part.continued {
            message!(self.messages, "meeting-continued", title = title)
        } else {
            title
        }
    }

    /// What a host does in a part.
    fn script(&self, part: &Part) -> Option<&'static str> {
        let block = part.block.as_ref().filter(|_| !part.continued)?;
        let texts = &self.meeting.guide.texts;
        let safe = texts
            .find(&["blocks", block, "risk"])
            .filter(|_| self.meeting.at_risk());
        Some(safe.unwrap_or_else(|| texts.get(&["blocks", block, "script"])))
    }

    /// When a part begins, on the clock or from the start.
    fn clock(&self, part: &Part) -> String {
        match self.kit.clock(part.start) {
            Some(time) => self.messages.time(time),
            None => format!("+{}", part.start),
        }
    }

    /// A problem in words.
    fn problem(&self, problem: Problem) -> String {
        let messages = self.messages;
        let (text, fits) = match problem {
            Problem::TooShort { fits } => (message!(messages, "meeting-problem-too-short"), fits),
            Problem::ReportsTooShort { rooms, each, fits } => (
                message!(
                    messages,
                    "meeting-problem-reports",
                    people = self.kit.size.map_or(0, |size| size.people),
                    rooms = rooms,
                    each = each
                ),
                fits,
            ),
            Problem::ReportsInWriting { rooms, fits } => (
                message!(messages, "meeting-problem-writing", rooms = rooms),
                fits,
            ),
            Problem::SetTooLong { set } => (
                message!(messages, "meeting-problem-set", set = set),
                Fits::default(),
            ),
            Problem::FewHosts { rooms, hosts } => (
                message!(
                    messages,
                    "meeting-problem-hosts",
                    rooms = rooms,
                    hosts = hosts
                ),
                Fits::default(),
            ),
        };
        let instead = [
            fits.minutes
                .map(|minutes| message!(messages, "meeting-fits-minutes", minutes = minutes)),
            fits.meetings
                .map(|meetings| message!(messages, "meeting-fits-meetings", meetings = meetings)),
            fits.panel
                .map(|panel| message!(messages, "meeting-fits-panel", panel = panel)),
        ];
        let instead: Vec<String> = instead.into_iter().flatten().collect();
        let Some((last, first)) = instead.split_last() else {
            return text;
        };
        let options = if first.is_empty() {
            last.clone()
        } else {
            let first = first.join(", ");
            message!(messages, "meeting-or", first = first, last = last.as_str())
        };
        let instead = message!(messages, "meeting-instead", options = options);
        format!("{text} {instead}")
    }

    /// When it is in each time zone.
    fn in_zones(&self) -> Vec<InZone<'_>> {
        let Some((start, end)) = self.kit.hours() else {
            return Vec::new();
        };
        let zones = self.kit.zones.iter().filter_map(|name| {
            let zone = TimeZoneDatabase::bundled().get(name).ok()?;
            Some(InZone {
                zone: name,
                start: start.to_zoned(zone.clone()).datetime(),
                end: end.to_zoned(zone).datetime(),
            })
        });
        zones.collect()
    }

    /// The name of a rule that it serves.
    fn rule_name(&self, id: &str) -> String {
        let texts = &self.meeting.parts.standards.texts;
        let name = texts.find(&["requirements", id, "name"]);
        let local = || texts.find(&["local", id, "name"]);
        let text = || texts.find(&["local", id, "text"]);
        name.or_else(local).or_else(text).unwrap_or(id).to_owned()
    }

    fn document(&self, reader: MeetingReader) -> Document {
        match reader {
            MeetingReader::Planner => self.for_hosts(false),
            MeetingReader::Host => self.for_hosts(true),
            MeetingReader::Participants => self.for_participants(),
            MeetingReader::Minutes => self.for_minutes(),
        }
    }

    fn calendar(&self, reader: MeetingReader) -> Option<Calendar> {
        let (start, end) = self.kit.hours()?;
        let title = self
            .meeting
            .plan
            .answers
            .get(&*self.meeting.questionnaire().roles().title);
        let title = match title {
            Some(Answer::Text(title)) if !self.meeting.at_risk() => Some(title.as_str()),
            _ => None,
        };
        let name = self.meeting.name;
        let sequence = Calendar::sequence(self.today);
        let event = |id: &str, when, summary: String, alarm_days| CalendarEvent {
            uid: Calendar::uid(&format!("{id}-{name}"), title),
            when,
            summary,
            description: String::new(),
            alarm_days,
            sequence,
        };
        let hours = EventTime::Hours { start, end };
        let mut events = vec![event("meeting", hours, self.title().0, Some(1))];
        if reader != MeetingReader::Participants {
            let texts = &self.meeting.guide.texts;
            events.extend(self.kit.tasks.iter().filter_map(|task| {
                let words = texts.get(&["checklist", &task.id]).to_owned();
                Some(event(&task.id, EventTime::Day(task.due?), words, Some(1)))
            }));
        }
        Some(Calendar {
            language: self.messages.language().code().to_owned(),
            name: self.title().0,
            date: self.today,
            events,
        })
    }
}

impl<'a> MeetingView<'a> {
    /// A meeting in each of these languages; the first is that of data and calendars.
    #[must_use]
    pub fn new(books: Vec<MeetingBook<'a>>) -> MeetingView<'a> {
        MeetingView { books }
    }
}

impl View for MeetingView<'_> {
    type Choice = MeetingReader;

    fn reading(&self, reader: &MeetingReader, _: Medium) -> Reading {
        let books = self.books.iter();
        Reading::Documents(books.map(|book| book.document(*reader)).collect())
    }

    fn table(&self, _: &MeetingReader) -> Table {
        self.books
            .first()
            .map(MeetingBook::agenda_table)
            .unwrap_or_default()
    }

    fn data(&self, reader: &MeetingReader) -> Data {
        let book = self.books.first();
        book.map(|book| book.data(*reader)).unwrap_or_default()
    }

    fn calendar(&self, reader: &MeetingReader) -> Option<Calendar> {
        self.books.first()?.calendar(*reader)
    }
}
