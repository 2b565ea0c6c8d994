//! The dates of a plan: backwards from its submission, forwards from its start, what comes again
//! until it ends, and what does not fit together.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde_json::{Value as Data, json};

use super::briefing::{Briefing, Found, ToDo};
use super::heading::{as_of, headed, title};
use super::item_words::title_of;
use super::plan_days::plan_days;
use super::screen::kind_name;
use super::timeline_rows::rows;
use crate::guide::model::{BadTime, Basis, FindingKind};
use crate::interview::{Answer, Evaluation};
use crate::locale::Messages;
use crate::meeting::MeetingParts;
use crate::message;
use crate::plan::{Crowd, Plan, PlanGuide, RuleSet, Timing};
use crate::report::view::{Medium, Reading, View};
use crate::report::{
    Block, Calendar, CalendarEvent, Day, Document, Entry, EventTime, Marked, MeetingBook,
    MeetingDay, SLOT, Section, Table, Text, Timeline,
};

/// How a timeline is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TimelineAsked {
    /// Whether the days are drawn in letters as well as listed.
    pub drawn: bool,
}

/// The dates of a plan.
pub struct PlanTimeline<'a> {
    pub(super) briefing: &'a Briefing,
    pub(super) messages: &'a Messages,
    pub(super) days: Vec<PlanDay<'a>>,
    /// What does not fit.
    pub(super) conflicts: Vec<Found>,
    /// From when until when people can contribute.
    pub(super) windows: Vec<(Date, Date)>,
}

/// What falls on a day.
pub(super) struct PlanDay<'a> {
    pub date: Date,
    /// Its name in the plan or in the guide.
    pub id: String,
    pub what: What<'a>,
}

pub(super) enum What<'a> {
    /// A date of the plan's own, by its name.
    Event(&'a str),
    Item(&'a ToDo),
    /// An item that comes again.
    Again(&'a ToDo),
    /// What follows from one of the plan's dates, and whether it is advice.
    Deadline {
        text: &'a str,
        is_advice: bool,
    },
    Meeting(Box<MeetingDay>),
}

impl What<'_> {
    /// Which kind it is, for programs.
    fn name(&self) -> &'static str {
        match self {
            What::Event(_) => "date",
            What::Item(_) => "item",
            What::Again(_) => "again",
            What::Deadline { .. } => "deadline",
            What::Meeting(_) => "meeting",
        }
    }
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
        let items = briefing.checklist.iter().filter(|item| !item.lapsed);
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

    fn text(&self, day: &PlanDay<'_>) -> Text {
        let messages = self.messages;
        match &day.what {
            What::Event(name) => Text::from(*name),
            What::Meeting(meeting) => match &meeting.clock {
                Some(clock) => {
                    let clock = clock.as_str();
                    let words =
                        message!(messages, "report-item-timing", title = SLOT, timing = clock);
                    meeting.title.clone().within(&words)
                }
                None => meeting.title.clone(),
            },
            What::Deadline { text, is_advice } => {
                let text = text.trim_end_matches('.');
                Text::from(if *is_advice {
                    message!(messages, "timeline-advice", title = text)
                } else {
                    text.to_owned()
                })
            }
            What::Again(item) => {
                let title = title_of(item, self.briefing);
                title.within(&message!(messages, "timeline-again", title = SLOT))
            }
            What::Item(item) => {
                let title = title_of(item, self.briefing);
                match self.mark(item) {
                    Some(mark) => {
                        let words =
                            message!(messages, "report-item-timing", title = SLOT, timing = mark);
                        title.within(&words)
                    }
                    None => title,
                }
            }
        }
    }

    /// How an item stands, where that must be said beside its day.
    fn mark(&self, item: &ToDo) -> Option<String> {
        let messages = self.messages;
        let late = item.days_late.unwrap_or_default();
        match item.timing {
            Timing::Missed | Timing::Overdue => {
                Some(message!(messages, "report-mark-late", days = late))
            }
            Timing::DueSoon => Some(message!(messages, "report-mark-soon", days = -late)),
            Timing::Ahead | Timing::Undated | Timing::Settled => None,
        }
    }

    fn drawing(&self, asked: TimelineAsked) -> Timeline {
        let messages = self.messages;
        let days = self.open_days().map(|day| Marked {
            day: Day::new(day.date, messages),
            text: self.text(day),
            late: matches!(day.what, What::Item(item) if item.timing.is_late()),
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

    /// What does not fit, why that matters, and what to do.
    fn conflict(&self, finding: &Found) -> Entry {
        let mut details = vec![finding.reason.clone()];
        details.extend(self.crowds(finding));
        let next = finding.next.as_str();
        details.push(message!(self.messages, "report-do-next", next = next));
        Entry::new(finding.title.clone(), details)
    }

    /// What falls together, and when.
    fn crowds(&self, finding: &Found) -> Vec<String> {
        let messages = self.messages;
        let crowds = finding
            .crowds
            .iter()
            .filter(|crowd| !crowd.items.is_empty());
        let crowds = crowds.map(|crowd| {
            let items: Vec<String> = crowd.items.iter().map(|id| self.name_of(id)).collect();
            if crowd.from == crowd.to {
                let (date, items) = (messages.date(crowd.from), messages.series(&items));
                return message!(messages, "timeline-crowd-day", date = date, items = items);
            }
            message!(
                messages,
                "timeline-crowd",
                from = messages.date(crowd.from),
                to = messages.date(crowd.to),
                items = messages.series(&items)
            )
        });
        crowds.collect()
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

    fn day_data(&self, day: &PlanDay<'_>) -> Data {
        let mut data = json!({
            "date": day.date,
            "id": day.id,
            "kind": day.what.name(),
            "text": self.text(day).plain(),
        });
        if let What::Item(item) | What::Again(item) = &day.what {
            data["title"] = json!(item.title);
            data["stage"] = json!(item.stage);
            data["requirement"] = json!(item.requirement);
        }
        if let What::Meeting(meeting) = &day.what {
            data["title"] = json!(meeting.title.plain());
            let (start, end) = meeting.hours.unzip();
            data["start"] = json!(start);
            data["end"] = json!(end);
        }
        if let What::Item(item) = &day.what {
            data["status"] = json!(item.status);
            data["timing"] = json!(item.timing);
            data["days_late"] = json!(item.days_late);
            data["last_day"] = json!(item.last_day);
        }
        data
    }

    fn conflict_data(&self, finding: &Found) -> Data {
        let crowds = finding.crowds.iter();
        let crowds =
            crowds.map(|crowd| json!({ "from": crowd.from, "to": crowd.to, "items": crowd.items }));
        json!({
            "id": finding.id,
            "kind": finding.kind,
            "kind_name": kind_name(finding.kind, 1, self.messages),
            "title": finding.title,
            "reason": finding.reason,
            "next": finding.next,
            "because": finding.because,
            "requirement": finding.requirement,
            "crowds": crowds.collect::<Vec<_>>(),
        })
    }
}

/// The meetings whose day is known. Where people's own words are held back, so is what each is
/// called.
fn meetings(
    briefing: &Briefing,
    parts: &PlanGuide,
    plan: &Plan,
    messages: &Messages,
) -> Vec<MeetingDay> {
    let all = plan.meetings.iter().filter_map(|(name, meeting)| {
        let meeting = MeetingParts::open(parts, plan, name, meeting);
        MeetingBook::open(meeting, messages, briefing.date).day()
    });
    let mut days: Vec<MeetingDay> = all.collect();
    if briefing.own_words_withheld {
        for (place, day) in days.iter_mut().enumerate() {
            let name = message!(messages, "timeline-kind-meeting");
            day.name = format!("meeting-{}", place + 1);
            day.event.summary.clone_from(&name);
            day.event.uid = Calendar::uid(&day.name, None);
            day.title = name.into();
        }
    }
    days
}

/// What is found where two meetings go on at the same time.
fn at_once(meetings: &[MeetingDay], messages: &Messages) -> Vec<Found> {
    let mut found = Vec::new();
    for (place, one) in meetings.iter().enumerate() {
        for other in &meetings[place + 1..] {
            let (Some((from, to)), Some((begins, ends))) = (one.hours, other.hours) else {
                continue;
            };
            if from >= ends || begins >= to {
                continue;
            }
            let names = [one, other].map(|meeting| meeting.title.plain());
            let date = messages.date(one.date);
            found.push(Found {
                id: "meetings-at-once".to_owned(),
                kind: FindingKind::Warning,
                title: message!(messages, "timeline-at-once"),
                reason: message!(
                    messages,
                    "timeline-at-once-reason",
                    one = names[0].as_str(),
                    other = names[1].as_str(),
                    date = date
                ),
                next: message!(messages, "timeline-at-once-next"),
                basis: Basis::Practice,
                verified: true,
                requirement: None,
                sources: Vec::new(),
                because: Vec::new(),
                conflict: true,
                crowds: vec![Crowd {
                    from: one.date.min(other.date),
                    to: one.date.max(other.date),
                    items: vec![one.name.clone(), other.name.clone()],
                }],
                bad_time: None,
            });
        }
    }
    found
}

/// Adds the plan's own dates and its meetings to what falls into a bad time, but for the days of
/// that time itself.
fn name_what_falls(finding: &mut Found, days: &[PlanDay<'_>], bad_time: &BadTime) {
    for crowd in &mut finding.crowds {
        let falls = days.iter().filter(|day| {
            let is_of_plan = matches!(day.what, What::Event(_) | What::Meeting(_));
            let is_the_time = [&bad_time.from, &bad_time.until]
                .iter()
                .any(|date| date.question == day.id);
            is_of_plan && !is_the_time && (crowd.from..=crowd.to).contains(&day.date)
        });
        let ids = falls.map(|day| day.id.clone());
        crowd.items.extend(ids);
    }
}

/// What follows from the plan's dates besides its items, from today on. OGP's own deadlines are
/// those of national members.
fn deadlines<'a>(
    briefing: &Briefing,
    parts: &'a PlanGuide,
    evaluation: &Evaluation<'_>,
) -> Vec<PlanDay<'a>> {
    let standards = &parts.standards;
    let all = standards.facts.deadlines.iter();
    // What serves a requirement is an item already.
    let others = all.filter(|(_, deadline)| {
        let is_advice = deadline.basis == Basis::Practice;
        deadline.requirement.is_none() && (is_advice || briefing.rule_set == RuleSet::National)
    });
    let days = others.filter_map(|(id, deadline)| {
        let date = evaluation.date(&deadline.due)?;
        let counts = deadline
            .when
            .as_ref()
            .is_none_or(|when| evaluation.holds(when));
        (counts && date >= briefing.date).then(|| PlanDay {
            date,
            id: id.to_string(),
            what: What::Deadline {
                text: standards.texts.get(&["deadlines", id, "text"]),
                is_advice: deadline.basis == Basis::Practice,
            },
        })
    });
    days.collect()
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
        let plan = briefing.profile(&briefing.roles.title);
        let more = self.days.iter().filter_map(|day| match &day.what {
            What::Meeting(meeting) => Some(meeting.event.clone()),
            What::Deadline { .. } => Some(CalendarEvent {
                uid: Calendar::uid(&format!("deadline-{}", day.id), plan),
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
