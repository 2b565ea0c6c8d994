//! A meeting and its tasks in a calendar.

use jiff::civil::Date;

use super::{MeetingBook, MeetingReader};
use crate::guide::model::HandOutPart;
use crate::interview::Answer;
use crate::message;
use crate::plan::task_name;
use crate::report::{Alarm, Calendar, CalendarEvent, EventTime, Text};

impl MeetingBook<'_> {
    /// What stands in the calendar itself: how to join, and the agenda. Where people may be harmed,
    /// nothing.
    fn calendar_text(&self) -> String {
        if self.meeting.at_risk() {
            return String::new();
        }
        let joining = self.paragraphs(HandOutPart::Joining);
        let joining = joining.iter().map(Text::plain);
        // A calendar shows the meeting in its reader's zone; the hours below are those of this one.
        let zone = self.kit.zones.first().map(|zone| {
            let name = message!(self.messages, "meeting-column-zone");
            let label = message!(self.messages, "common-label", name = name);
            format!("{label} {zone}")
        });
        let agenda = self.kit.agenda.parts.iter();
        let agenda = agenda.map(|part| format!("{} {}", self.clock(part), self.part_title(part)));
        let lines: Vec<String> = joining.chain(zone).chain(agenda).collect();
        lines.join("\n")
    }

    pub(super) fn calendar_for(&self, reader: MeetingReader) -> Option<Calendar> {
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
        // What a person called it may tell as much as what it is about.
        let name = if self.meeting.at_risk() {
            Calendar::unnamed(self.meeting.name)
        } else {
            self.meeting.name.to_owned()
        };
        let sequence = Calendar::sequence(self.today);
        // A calendar shows itself on locked screens and to whoever runs it.
        let summary = if self.meeting.at_risk() {
            message!(self.messages, "meeting-safe-summary")
        } else {
            self.title().0
        };
        let event = |id: &str, when, summary: String, description, alarms| CalendarEvent {
            uid: Calendar::uid(&format!("{id}-{name}"), title),
            when,
            summary,
            description,
            alarms,
            sequence,
        };
        let hours = EventTime::Hours { start, end };
        // What is over needs no reminder, and calendars would give it at once.
        let day_before = |day: Date| (day > self.today).then_some(Alarm::Days(1)).into_iter();
        let is_ahead = self.kit.date.filter(|day| *day >= self.today);
        let alarms = is_ahead.map(|day| day_before(day).chain([Alarm::Minutes(15)]).collect());
        let alarms = alarms.unwrap_or_default();
        let description = self.calendar_text();
        let mut events = vec![event(
            "meeting",
            hours,
            summary.clone(),
            description,
            alarms,
        )];
        if reader != MeetingReader::Participants {
            let tasks = self.kit.tasks.iter().filter(|task| !task.is_settled());
            events.extend(tasks.filter_map(|task| {
                // What is done to protect people tells that they need it.
                let at_risk = self.meeting.at_risk();
                let words = if at_risk {
                    message!(self.messages, "meeting-safe-task")
                } else {
                    self.meeting.said(&["checklist", &task.id]).to_owned()
                };
                let id = if at_risk {
                    Calendar::unnamed(&task_name(self.meeting.name, &task.id))
                } else {
                    task.id.to_string()
                };
                let due = task.due?;
                let alarms = day_before(due).collect();
                Some(event(
                    &id,
                    EventTime::Day(due),
                    words,
                    String::new(),
                    alarms,
                ))
            }));
        }
        Some(Calendar {
            language: self.messages.language().code().to_owned(),
            name: summary,
            date: self.today,
            events,
        })
    }
}
