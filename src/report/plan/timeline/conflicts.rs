//! What of a plan's dates does not fit together, and what to do.

use serde_json::{Value as Data, json};

use super::PlanTimeline;
use super::days::{PlanDay, What};
use crate::guide::model::{BadTime, Basis, FindingKind};
use crate::locale::Messages;
use crate::message;
use crate::plan::Crowd;
use crate::report::plan::briefing::Found;
use crate::report::plan::screen::kind_name;
use crate::report::{Entry, MeetingDay};

impl PlanTimeline<'_> {
    /// What does not fit, why that matters, and what to do.
    pub(super) fn conflict(&self, finding: &Found) -> Entry {
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

    pub(super) fn conflict_data(&self, finding: &Found) -> Data {
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

/// What is found where two meetings go on at the same time.
pub(super) fn at_once(meetings: &[MeetingDay], messages: &Messages) -> Vec<Found> {
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
                asks_nobody: false,
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
pub(super) fn name_what_falls(finding: &mut Found, days: &[PlanDay<'_>], bad_time: &BadTime) {
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
