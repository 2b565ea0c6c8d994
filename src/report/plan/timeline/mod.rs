//! The dates of a plan: backwards from its submission, forwards from its start, what comes again
//! until it ends, and what does not fit together.

mod conflicts;
mod days;
mod rows;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde_json::{Value as Data, json};

use self::conflicts::{at_once, name_what_falls};
use self::days::{PlanDay, What, deadlines, meetings};
use self::rows::rows;
use super::briefing::{Briefing, Found};
use super::heading::{as_of, headed, title};
use super::item_words::title_of;
use super::plan_days::{plan_days, uid};
use crate::interview::{Answer, Evaluation};
use crate::locale::Messages;
use crate::message;
use crate::plan::{Plan, PlanGuide, Timing};
use crate::report::view::{Medium, Reading, View};
use crate::report::{
    Block, Calendar, CalendarEvent, Day, Document, Entry, EventTime, Marked, Section, Table, Text,
    Timeline,
};

/// How a timeline is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TimelineAsked {
    /// Whether the days are drawn in letters as well as listed.
    pub drawn: bool,
}

/// The dates of a plan.
pub struct PlanTimeline<'a> {
    briefing: &'a Briefing,
    messages: &'a Messages,
    days: Vec<PlanDay<'a>>,
    /// What does not fit.
    conflicts: Vec<Found>,
    /// From when until when people can contribute.
    windows: Vec<(Date, Date)>,
}

impl<'a> PlanTimeline<'a> {
    /// The dates of a plan in the language of `messages`.
    #[must_use]
    pub fn open(
        briefing: &'a Briefing,
        parts: &'a PlanGuide,
        plan: &Plan,
        messages: &'a Messages,
    ) -> PlanTimeline<'a> {
        let today = briefing.date;
        let evaluation = Evaluation::new(parts.questionnaire.facts(), &plan.answers).on(today);
        let events = briefing.dates.iter().map(|dated| PlanDay {
            date: dated.date,
            id: dated.question.clone(),
            what: What::Event(&dated.label),
        });
        let items = briefing.checklist.iter();
        let items = items.flat_map(|item| {
            let due = item.due.map(|date| PlanDay {
                date,
                id: item.id.clone(),
                what: What::Item(item),
            });
            let again = item.again().map(|(id, date)| PlanDay {
                date,
                id,
                what: What::Again(item),
            });
            due.into_iter().chain(again)
        });
        let mut days: Vec<PlanDay<'_>> = events.chain(items).collect();
        days.extend(deadlines(briefing, parts, &evaluation));
        let meetings = meetings(briefing, parts, plan, messages);
        let conflicts = briefing.findings.iter().filter(|finding| finding.conflict);
        let mut conflicts: Vec<Found> = conflicts.cloned().collect();
        conflicts.extend(at_once(&meetings, messages));
        days.extend(meetings.into_iter().map(|meeting| PlanDay {
            date: meeting.date,
            id: meeting.name.clone(),
            what: What::Meeting(Box::new(meeting)),
        }));
        days.sort_by_key(|day| {
            let hours = match &day.what {
                What::Meeting(meeting) => meeting.hours,
                _ => None,
            };
            (day.date, hours.map(|(start, _)| start))
        });
        let rules = &parts.rules.facts.rules;
        for finding in &mut conflicts {
            let bad_time = rules
                .get(&finding.id)
                .and_then(|rule| rule.bad_time.as_ref());
            if let Some(bad_time) = bad_time {
                name_what_falls(finding, &days, bad_time);
            }
        }
        let roles = &briefing.roles;
        let date = |question: &str| evaluation.real(question).and_then(Answer::date);
        let window = date(&roles.input_opens).zip(date(&roles.input_closes));
        PlanTimeline {
            briefing,
            messages,
            days,
            conflicts,
            windows: window.into_iter().collect(),
        }
    }

    /// What is still to come, or late.
    fn open_days(&self) -> impl Iterator<Item = &PlanDay<'a>> {
        self.days
            .iter()
            .filter(|day| !matches!(day.what, What::Item(item) if item.is_settled()))
    }

    fn drawing(&self, asked: TimelineAsked) -> Timeline {
        let messages = self.messages;
        let days = self.open_days().map(|day| Marked {
            day: Day::new(day.date, messages),
            text: self.text(day),
            late: matches!(day.what, What::Item(item) if item.timing.is_late() && !item.lapsed),
            is_event: matches!(day.what, What::Event(_) | What::Meeting(_)),
        });
        let today = Day::new(self.briefing.date, messages);
        let plan = title(self.briefing, messages);
        let date = today.words.as_str();
        let title = message!(messages, "timeline-picture", title = plan, date = date);
        let name = message!(messages, "export-today", date = date);
        let mut timeline = Timeline::new(title, today, name, days.collect(), messages);
        timeline.windows.clone_from(&self.windows);
        timeline.legend = asked.drawn.then(|| message!(messages, "timeline-legend"));
        timeline
    }

    fn document(&self, asked: TimelineAsked) -> Document {
        let (briefing, messages) = (self.briefing, self.messages);
        let conflicts = self.conflicts.iter();
        let conflicts = conflicts.map(|finding| self.conflict(finding));
        let sections = [
            Section::new(
                "conflicts",
                message!(messages, "timeline-conflicts"),
                vec![Block::List(conflicts.collect())],
            ),
            Section::new(
                "days",
                message!(messages, "timeline-days"),
                vec![Block::Timeline(self.drawing(asked))],
            ),
            Section::new(
                "undated",
                message!(messages, "timeline-undated"),
                vec![Block::List(self.undated())],
            ),
        ];
        Document {
            lead: Text::all([
                message!(messages, "timeline-lead"),
                as_of(briefing, messages),
            ]),
            sections: sections.into_iter().flatten().collect(),
            ..headed(briefing, messages)
        }
    }

    /// What has an id, in words.
    fn name_of(&self, id: &str) -> String {
        let mut items = self.briefing.checklist.iter();
        if let Some(item) = items.find(|item| item.id == id) {
            return item.title.clone();
        }
        let day = self.days.iter().find(|day| day.id == id);
        day.map_or_else(|| id.to_owned(), |day| self.text(day).plain())
    }

    /// What has no date, by the date that it waits for.
    fn undated(&self) -> Vec<Entry> {
        let messages = self.messages;
        let mut waiting: Vec<(&str, Vec<Text>)> = Vec::new();
        for item in &self.briefing.checklist {
            let Some(needs) = item.due_needs.as_deref().filter(|_| !item.is_settled()) else {
                continue;
            };
            let title = title_of(item, self.briefing);
            match waiting.iter_mut().find(|(date, _)| *date == needs) {
                Some((_, items)) => items.push(title),
                None => waiting.push((needs, vec![title])),
            }
        }
        let entries = waiting.into_iter().map(|(date, items)| {
            Entry::new(message!(messages, "timeline-waits", date = date), items)
        });
        entries.collect()
    }
}

impl View for PlanTimeline<'_> {
    type Choice = TimelineAsked;

    fn reading(&self, asked: &TimelineAsked, _: Medium) -> Reading {
        self.document(*asked).into()
    }

    /// Every day, also of what is settled; then what has none, and what does not fit.
    fn table(&self, _: &TimelineAsked) -> Table {
        rows(self)
    }

    fn data(&self, _: &TimelineAsked) -> Data {
        let briefing = self.briefing;
        let windows = self.windows.iter();
        let windows = windows.map(|(from, to)| json!({ "from": from, "to": to }));
        let undated = briefing.checklist.iter();
        let undated = undated
            .filter(|item| item.timing == Timing::Undated)
            .map(|item| json!({ "id": item.id, "title": item.title, "needs": item.due_needs }));
        json!({
            "cocreate": briefing.cocreate,
            "guide": briefing.guide,
            "language": briefing.language,
            "date": briefing.date,
            "conflicts": self.conflicts.iter().map(|it| self.conflict_data(it)).collect::<Vec<_>>(),
            "windows": windows.collect::<Vec<_>>(),
            "days": self.days.iter().map(|day| self.day_data(day)).collect::<Vec<_>>(),
            "undated": undated.collect::<Vec<_>>(),
        })
    }

    fn calendar(&self, _: &TimelineAsked) -> Option<Calendar> {
        let briefing = self.briefing;
        let mut calendar = plan_days(briefing, self.messages);
        let more = self.days.iter().filter_map(|day| match &day.what {
            What::Meeting(meeting) => Some(meeting.event.clone()),
            What::Deadline { .. } => Some(CalendarEvent {
                uid: uid(&format!("deadline-{}", day.id), briefing),
                when: EventTime::Day(day.date),
                summary: self.text(day).plain(),
                description: String::new(),
                alarms: Vec::new(),
                sequence: Calendar::sequence(briefing.date),
            }),
            _ => None,
        });
        calendar.events.extend(more);
        calendar.events.sort_by_key(|event| match event.when {
            EventTime::Day(date) => date,
            EventTime::Hours { start, .. } => start.to_zoned(TimeZone::UTC).date(),
        });
        Some(calendar)
    }

    fn timeline(&self, asked: &TimelineAsked) -> Option<Timeline> {
        Some(self.drawing(*asked))
    }
}
