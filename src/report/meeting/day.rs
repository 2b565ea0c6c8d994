//! A meeting as one of the days of its plan.

use jiff::Timestamp;
use jiff::civil::Date;

use super::{MeetingBook, MeetingReader};
use crate::message;
use crate::report::{Calendar, CalendarEvent, EventTime, Span, Text};

/// A meeting on its day.
#[derive(Clone, Debug)]
pub struct MeetingDay {
    /// What people call it.
    pub name: String,
    pub title: Text,
    pub date: Date,
    /// From when until when, where that is known.
    pub hours: Option<(Timestamp, Timestamp)>,
    /// When it begins, in words.
    pub clock: Option<String>,
    pub event: CalendarEvent,
}

impl MeetingBook<'_> {
    /// The day on which it is, if that is known.
    #[must_use]
    pub fn day(&self) -> Option<MeetingDay> {
        let (title, language) = self.title();
        let title = match language {
            Some(language) => Text::of(Span::written(&title, &language)),
            None => Text::from(title),
        };
        let messages = self.messages;
        let clock = self.kit.start.map(|start| {
            let start = messages.time(start);
            match self.kit.zones.first() {
                Some(zone) => {
                    let zone = zone.as_str();
                    message!(
                        messages,
                        "timeline-meeting-zone",
                        start = start,
                        zone = zone
                    )
                }
                None => start,
            }
        });
        Some(MeetingDay {
            name: self.meeting.name.to_owned(),
            title,
            date: self.kit.date?,
            hours: self.kit.hours(),
            clock,
            event: self.event()?,
        })
    }

    /// The meeting for a calendar; the same wherever it is taken from, so that none has it twice.
    fn event(&self) -> Option<CalendarEvent> {
        let whole = self.calendar_for(MeetingReader::Participants);
        if let Some(event) = whole.and_then(|calendar| calendar.events.into_iter().next()) {
            return Some(event);
        }
        // A calendar shows itself on locked screens and to whoever runs it.
        let (name, summary) = if self.meeting.at_risk() {
            let summary = message!(self.messages, "meeting-safe-summary");
            (Calendar::unnamed(self.meeting.name), summary)
        } else {
            (self.meeting.name.to_owned(), self.title().0)
        };
        Some(CalendarEvent {
            uid: Calendar::uid(&format!("meeting-{name}"), None),
            when: EventTime::Day(self.kit.date?),
            summary,
            description: String::new(),
            alarms: Vec::new(),
            sequence: Calendar::sequence(self.today),
        })
    }
}
