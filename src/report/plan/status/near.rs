//! What still fits in the next days, what can no longer be done in time, and what to say of it.

use jiff::ToSpan as _;
use jiff::civil::Date;

use super::{Status, StatusAsked};
use crate::guide::model::{Counted, FindingKind};
use crate::message;
use crate::plan::{RuleSet, State, Timing};
use crate::report::{Block, Entry, Section, Text, ToDo};

impl<'a> Status<'a> {
    /// What can still be done until a day, what should be done first in front; and what can no
    /// longer be done in time. What is counted from the last time stands in both: late as it is,
    /// it is done at once.
    pub(super) fn fitting(
        &self,
        asked: &StatusAsked,
        days: i32,
    ) -> (Date, Vec<&'a ToDo>, Vec<&'a ToDo>) {
        let today = self.briefing.date;
        let until = today.checked_add(days.days()).unwrap_or(Date::MAX);
        let all = self.briefing.checklist.iter();
        let open = all.filter(|item| asked.takes(item) && !item.is_settled() && !item.lapsed);
        let open: Vec<&ToDo> = open.collect();
        let of_missed = open.iter().copied();
        let mut missed: Vec<&ToDo> = of_missed
            .filter(|item| item.timing == Timing::Missed)
            .collect();
        missed.sort_by_key(|item| item.last_day);
        let is_due = |item: &ToDo| item.due.is_some_and(|due| due <= until);
        let fitting = open.into_iter().filter(|item| match item.timing {
            Timing::Missed => self.counts_from_last(item),
            _ => is_due(item),
        });
        let mut fits: Vec<&ToDo> = fitting.collect();
        // What OGP asks for cannot be put off; otherwise what loses its use first comes first.
        fits.sort_by_key(|item| {
            (
                item.requirement.is_none(),
                item.last_day.or(item.due),
                item.due,
            )
        });
        (until, fits, missed)
    }

    /// Whether the time until it comes again runs from the day on which it was last done.
    fn counts_from_last(&self, item: &ToDo) -> bool {
        let facts = item.item.map(|id| &self.parts.items.facts.items[id]);
        let recurs = facts.and_then(|facts| facts.recurs.as_ref());
        recurs.is_some_and(|recurs| recurs.counted == Counted::FromLast)
    }

    /// What still fits in so many days, what no longer does, and what to say of it.
    pub(super) fn near(&self, asked: &StatusAsked, days: i32) -> Vec<Option<Section>> {
        let messages = self.messages;
        let (until, fits, missed) = self.fitting(asked, days);
        let day = messages.date(until);
        let none = message!(messages, "standing-nothing-due", date = day.as_str());
        let of_meetings = self.meetings_ahead(asked);
        let fitting = match self.entries(&fits, asked.why) {
            none_fits if none_fits.is_empty() && of_meetings.is_none() => Block::paragraph(none),
            entries => Block::Steps(entries),
        };
        vec![
            Section::new(
                "blockers",
                message!(messages, "standing-blockers"),
                vec![Block::List(self.blockers())],
            ),
            Section::new(
                "fits",
                message!(messages, "standing-fits", date = day.as_str()),
                vec![fitting],
            ),
            of_meetings,
            Section::new(
                "too-late",
                message!(messages, "standing-too-late"),
                vec![Block::List(self.entries(&missed, asked.why))],
            ),
            Section::new(
                "tell",
                message!(messages, "standing-tell"),
                vec![Block::paragraph(self.tell(until, &fits, &missed))],
            ),
        ]
    }

    /// What stands in the way whatever is due, each with what to do.
    fn blockers(&self) -> Vec<Entry> {
        let findings = self.briefing.findings.iter();
        let blockers = findings.filter(|finding| finding.kind == FindingKind::Blocker);
        let entries =
            blockers.map(|finding| Entry::new(&finding.title, [Text::from(&finding.next)]));
        entries.collect()
    }

    /// The honest sentence for the Support Unit: which rules were missed, what of them can still be
    /// kept, and what is due.
    pub(super) fn tell(&self, until: Date, fits: &[&ToDo], missed: &[&ToDo]) -> String {
        let messages = self.messages;
        let of_rules = |items: &[&ToDo]| -> Vec<String> {
            let serving = items.iter().filter(|item| item.requirement.is_some());
            serving.map(|item| self.with_rule(item)).collect()
        };
        let date = messages.date(until);
        // What was missed is told as that: on which day it is made up for, nobody planned.
        let planned = fits.iter().copied();
        let planned: Vec<&ToDo> = planned
            .filter(|item| item.timing != Timing::Missed)
            .collect();
        let (missed, due) = (of_rules(missed), of_rules(&planned));
        let first = if missed.is_empty() {
            let state = |state| {
                let of = self.briefing.requirements.iter();
                of.filter(|it| it.state == state).count()
            };
            match state(State::AtRisk) {
                0 => message!(messages, "standing-tell-on-time"),
                count => message!(messages, "standing-tell-at-risk", count = count),
            }
        } else {
            message!(
                messages,
                "standing-tell-missed",
                count = missed.len(),
                items = messages.series(&missed)
            )
        };
        let then = if due.is_empty() {
            message!(messages, "standing-tell-nothing-due", date = date)
        } else {
            message!(
                messages,
                "standing-tell-due",
                date = date,
                items = messages.series(&due)
            )
        };
        let unknown = self.briefing.requirements.iter();
        let unknown = unknown.filter(|it| it.state == State::Unknown).count();
        let of_unknown = message!(messages, "standing-tell-unknown", count = unknown);
        if unknown > 0 {
            format!("{first} {of_unknown} {then}")
        } else {
            format!("{first} {then}")
        }
    }

    /// An item with the rule that it serves.
    fn with_rule(&self, item: &ToDo) -> String {
        let rule = item.requirement.as_deref().unwrap_or_default();
        let rule = match self.briefing.rule_set {
            RuleSet::National => rule.to_owned(),
            RuleSet::Local => {
                let of_local = message!(self.messages, "standing-local-rule");
                let mut rules = self.briefing.requirements.iter();
                match rules.find(|it| it.id == rule).is_some_and(|it| !it.binding) {
                    true => message!(self.messages, "review-recommended", name = of_local),
                    false => of_local,
                }
            }
        };
        message!(
            self.messages,
            "report-item-timing",
            title = item.title.as_str(),
            timing = rule
        )
    }
}
