//! A planned meeting as it is shown, and as it is handed out to its hosts, to participants, and
//! for its minutes.

mod calendar;
mod data;
mod day;
mod documents;
mod hand_outs;
mod minutes;
mod problems;
mod said;
mod script;

use jiff::civil::{Date, DateTime};
use serde_json::Value as Data;

pub(super) use said::MeetingSaid;

use super::local_rule::local_rule_name;
use super::view::{Medium, Reading, View};
use super::writing::{Blanks, Gap};
use super::{Calendar, Document, Table, Text};
use crate::interview::Evaluation;
use crate::locale::Messages;
use crate::meeting::{Kit, MeetingParts, Part, in_zones};
use crate::message;

pub use day::MeetingDay;

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
    /// The file of its plan, where that is not the one that is meant anyway.
    plan: Option<&'a str>,
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
            plan: None,
        }
    }

    /// The same of a plan that must be named.
    #[must_use]
    pub fn in_plan(self, plan: Option<&'a str>) -> MeetingBook<'a> {
        MeetingBook { plan, ..self }
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

    /// When a part begins, on the clock or from the start.
    fn clock(&self, part: &Part) -> String {
        self.clock_after(part.start)
    }

    /// The clock after so many minutes, or those where the hour is not known.
    fn clock_after(&self, minutes: u32) -> String {
        match self.kit.clock(minutes) {
            Some(time) => self.messages.time(time),
            None => format!("+{minutes}"),
        }
    }

    /// Words of the kit with their blanks filled, and those that stay open.
    fn filled(&self, path: &[&str]) -> (Text, Vec<Gap>) {
        let meeting = &self.meeting;
        let said = MeetingSaid::of(meeting, self.messages, self.today);
        let facts = meeting.parts.questionnaire.facts();
        let of_plan = Evaluation::new(facts, &meeting.plan.answers).on(self.today);
        let blanks = Blanks {
            blanks: &meeting.guide.facts.blanks,
            words: &meeting.guide.texts,
            questionnaire: &meeting.parts.questionnaire,
            evaluation: &of_plan,
            meeting: Some(&said),
            dates_of_meeting: Some(self.today),
            messages: self.messages,
            member: meeting.member(),
            says_topic: true,
            written_in: self.written_in(),
        };
        blanks.fill(meeting.said(path), true)
    }

    /// When it is in each time zone.
    fn in_zones(&self) -> Vec<InZone<'_>> {
        let Some((start, end)) = self.kit.hours() else {
            return Vec::new();
        };
        let zones = &self.kit.zones;
        let both = in_zones(zones, start).zip(in_zones(zones, end));
        let both = both.map(|(start, end)| InZone {
            zone: start.zone,
            start: start.there,
            end: end.there,
        });
        both.collect()
    }

    /// The name of a rule that it serves.
    fn rule_name(&self, id: &str) -> String {
        let standards = &self.meeting.parts.standards;
        let local = standards.facts.local.get_key_value(id);
        let local = local.map(|(id, _)| local_rule_name(standards, *id, self.messages));
        let national = standards.texts.find(&["requirements", id, "name"]);
        let national = national.map(str::to_owned);
        national.or(local).unwrap_or_else(|| id.to_owned())
    }

    fn document(&self, reader: MeetingReader) -> Document {
        match reader {
            MeetingReader::Planner => self.for_hosts(false),
            MeetingReader::Host => self.for_hosts(true),
            MeetingReader::Participants => self.for_participants(),
            MeetingReader::Minutes => self.for_minutes(),
        }
    }
}

impl View for MeetingBook<'_> {
    type Choice = MeetingReader;

    fn reading(&self, reader: &MeetingReader, _: Medium) -> Reading {
        self.document(*reader).into()
    }

    fn table(&self, _: &MeetingReader) -> Table {
        self.agenda_table()
    }

    fn data(&self, reader: &MeetingReader) -> Data {
        self.data_for(*reader)
    }

    fn calendar(&self, reader: &MeetingReader) -> Option<Calendar> {
        self.calendar_for(*reader)
    }
}

#[cfg(test)]
mod tests;
