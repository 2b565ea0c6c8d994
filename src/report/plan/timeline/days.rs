//! What falls on the days of a plan.

use jiff::civil::Date;
use serde_json::{Value as Data, json};

use super::PlanTimeline;
use crate::guide::model::Basis;
use crate::interview::Evaluation;
use crate::locale::Messages;
use crate::meeting::MeetingParts;
use crate::message;
use crate::plan::{Plan, PlanGuide, RuleSet, Timing};
use crate::report::plan::briefing::{Briefing, ToDo};
use crate::report::plan::item_words::title_of;
use crate::report::{MeetingBook, MeetingDay, SLOT, Text};

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

impl PlanTimeline<'_> {
    pub(super) fn text(&self, day: &PlanDay<'_>) -> Text {
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
        let mark = match item.timing {
            _ if item.lapsed => return Some(message!(messages, "report-mark-lapsed")),
            Timing::Missed | Timing::Overdue => {
                message!(messages, "report-mark-late", days = late)
            }
            Timing::DueSoon => message!(messages, "report-mark-soon", days = -late),
            Timing::Ahead | Timing::Undated | Timing::Settled => return None,
        };
        Some(match item.open_until() {
            Some(until) => {
                let late = if item.timing.is_late() { "yes" } else { "no" };
                let (mark, until) = (mark.as_str(), messages.date(until));
                message!(
                    messages,
                    "report-mark-until",
                    mark = mark,
                    late = late,
                    until = until
                )
            }
            None => mark,
        })
    }

    pub(super) fn day_data(&self, day: &PlanDay<'_>) -> Data {
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
}

/// The meetings whose day is known. Where people's own words are held back, so is what each is
/// called.
pub(super) fn meetings(
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
            day.title = name.into();
        }
    }
    days
}

/// What follows from the plan's dates besides its items, from today on. OGP's own deadlines are
/// those of national members.
pub(super) fn deadlines<'a>(
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
