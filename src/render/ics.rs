//! Days and hours for calendars (RFC 5545). Our own writer: the crate `icalendar` gives every alarm
//! the time of day and a number drawn at random, and brings a second calendar library along; the
//! tests read with its parser.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::{Content, Format, Matter, Setting};
use crate::report::{Alarm, Calendar, CalendarEvent, EventTime};
use crate::text::sanitize;

pub(super) const FORMAT: Format = Format {
    name: "ics",
    endings: &["ics"],
    of: Matter::Calendar,
    binary: false,
    for_reading: false,
    write: |content: &dyn Content, _: &Setting<'_>| {
        let calendar = content.calendar();
        calendar
            .map_or_else(String::new, |calendar| ics(&calendar))
            .into_bytes()
    },
};

/// How many octets of a line stand before its end.
const LONGEST_LINE: usize = 75;

fn ics(calendar: &Calendar) -> String {
    let mut lines = CalendarLines::default();
    lines.add("BEGIN", "VCALENDAR");
    lines.add("VERSION", "2.0");
    let language = calendar.language.to_uppercase();
    lines.add("PRODID", &format!("-//cocreate//cocreate//{language}"));
    lines.add("CALSCALE", "GREGORIAN");
    let name = text(&calendar.name);
    lines.add("NAME", &name);
    lines.add("X-WR-CALNAME", &name);
    for event in &calendar.events {
        lines.event(event, calendar.date);
    }
    lines.add("END", "VCALENDAR");
    lines.0
}

/// Lines, each ended and folded as calendars want them.
#[derive(Default)]
struct CalendarLines(String);

impl CalendarLines {
    fn event(&mut self, event: &CalendarEvent, written: Date) {
        self.add("BEGIN", "VEVENT");
        self.add("UID", &text(&event.uid));
        // The day on which all this is so, not the time of day: the same plan gives the same bytes.
        self.add("DTSTAMP", &format!("{}T000000Z", day(written)));
        self.add("SEQUENCE", &event.sequence.to_string());
        match event.when {
            EventTime::Day(date) => {
                // The end is the first day that no longer belongs to it.
                let after = date.tomorrow().unwrap_or(date);
                self.add("DTSTART;VALUE=DATE", &day(date));
                self.add("DTEND;VALUE=DATE", &day(after));
                self.add("TRANSP", "TRANSPARENT");
            }
            EventTime::Hours { start, end } => {
                self.add("DTSTART", &moment(start));
                self.add("DTEND", &moment(end));
            }
        }
        self.add("SUMMARY", &text(&event.summary));
        if !event.description.is_empty() {
            self.add("DESCRIPTION", &text(&event.description));
        }
        for alarm in &event.alarms {
            let before = match alarm {
                Alarm::Days(days) => format!("-P{days}D"),
                Alarm::Minutes(minutes) => format!("-PT{minutes}M"),
            };
            self.add("BEGIN", "VALARM");
            self.add("ACTION", "DISPLAY");
            self.add("DESCRIPTION", &text(&event.summary));
            self.add("TRIGGER", &before);
            self.add("END", "VALARM");
        }
        self.add("END", "VEVENT");
    }

    /// One line, folded between characters where it is too long for calendars; the space that marks
    /// a fold is no part of the content.
    fn add(&mut self, name: &str, value: &str) {
        let line = format!("{name}:{value}");
        let mut octets = 0;
        for letter in line.chars() {
            if octets + letter.len_utf8() > LONGEST_LINE {
                self.0.push_str("\r\n ");
                octets = 1;
            }
            self.0.push(letter);
            octets += letter.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

fn day(date: Date) -> String {
    date.strftime("%Y%m%d").to_string()
}

/// A moment in UTC, so that no zone has to be described.
fn moment(timestamp: Timestamp) -> String {
    let there = timestamp.to_zoned(TimeZone::UTC);
    there.strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// A text in which no mark of the format has its meaning.
fn text(words: &str) -> String {
    let words = words.replace("\r\n", "\n").replace('\r', "\n");
    let mut escaped = String::new();
    for letter in sanitize(&words).chars() {
        match letter {
            '\\' | ',' | ';' => {
                escaped.push('\\');
                escaped.push(letter);
            }
            '\n' => escaped.push_str("\\n"),
            '\t' => escaped.push(' '),
            letter => escaped.push(letter),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use icalendar::Component as _;
    use jiff::civil::date;

    use super::*;

    /// What stands at the edge of a line, in every place: letters of several octets, and spaces.
    const WORDS: &str =
        "Réunión œuvre ñ, 日本; a\\nb \\ end\nnext  line with two spaces and a: colon";

    fn event(when: EventTime, summary: &str) -> CalendarEvent {
        CalendarEvent {
            uid: "publish-timeline@plan.cocreate".to_owned(),
            when,
            summary: summary.to_owned(),
            description: format!("{summary}."),
            alarms: vec![Alarm::Days(7)],
            sequence: 12,
        }
    }

    fn written(events: Vec<CalendarEvent>) -> String {
        ics(&Calendar {
            language: "fr".to_owned(),
            name: "Plan, d'été".to_owned(),
            date: date(2026, 11, 28),
            events,
        })
    }

    #[test]
    fn a_day_ends_the_day_after_and_hours_are_of_no_zone() {
        let hours = EventTime::Hours {
            start: "2027-02-15T09:30:00Z".parse().unwrap(),
            end: "2027-02-15T11:00:00Z".parse().unwrap(),
        };
        let text = written(vec![
            event(EventTime::Day(date(2026, 12, 31)), "a"),
            event(hours, "b"),
        ]);
        let expected = [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//cocreate//cocreate//FR",
            "CALSCALE:GREGORIAN",
            "NAME:Plan\\, d'été",
            "X-WR-CALNAME:Plan\\, d'été",
            "BEGIN:VEVENT",
            "UID:publish-timeline@plan.cocreate",
            "DTSTAMP:20261128T000000Z",
            "SEQUENCE:12",
            "DTSTART;VALUE=DATE:20261231",
            "DTEND;VALUE=DATE:20270101",
            "TRANSP:TRANSPARENT",
            "SUMMARY:a",
            "DESCRIPTION:a.",
            "BEGIN:VALARM",
            "ACTION:DISPLAY",
            "DESCRIPTION:a",
            "TRIGGER:-P7D",
            "END:VALARM",
            "END:VEVENT",
            "BEGIN:VEVENT",
            "UID:publish-timeline@plan.cocreate",
            "DTSTAMP:20261128T000000Z",
            "SEQUENCE:12",
            "DTSTART:20270215T093000Z",
            "DTEND:20270215T110000Z",
            "SUMMARY:b",
            "DESCRIPTION:b.",
            "BEGIN:VALARM",
            "ACTION:DISPLAY",
            "DESCRIPTION:b",
            "TRIGGER:-P7D",
            "END:VALARM",
            "END:VEVENT",
            "END:VCALENDAR",
            "",
        ];
        assert_eq!(text, expected.join("\r\n"));
    }

    #[test]
    fn texts_of_every_length_are_read_back_as_they_were() {
        for padding in 0..80 {
            let summary = format!("{}{WORDS}", "é".repeat(padding));
            let text = written(vec![event(EventTime::Day(date(2027, 1, 4)), &summary)]);
            assert!(text.split("\r\n").all(|line| line.len() <= LONGEST_LINE));
            assert!(!text.replace("\r\n", "").contains(['\r', '\n']));
            let read: icalendar::Calendar = text.parse().unwrap();
            let icalendar::CalendarComponent::Event(read) = &read.components[0] else {
                panic!("no event");
            };
            assert_eq!(read.get_summary(), Some(summary.as_str()));
            assert_eq!(read.get_description(), Some(format!("{summary}.").as_str()));
            assert_eq!(read.get_uid(), Some("publish-timeline@plan.cocreate"));
        }
    }

    #[test]
    fn no_text_can_add_a_line_of_its_own() {
        let summary = "a\r\nDTSTART:19700101\u{1b}\u{202e}\tend";
        let text = written(vec![event(EventTime::Day(date(2027, 1, 4)), summary)]);
        assert_eq!(text.matches("\r\nDTSTART").count(), 1);
        assert!(text.contains("SUMMARY:a\\nDTSTART:19700101\u{fffd}\u{fffd} end\r\n"));
    }
}
