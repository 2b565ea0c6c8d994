//! The days of a plan for a person's own calendar: what is still to be done, and the plan's dates.

use jiff::civil::Date;

use super::briefing::{Briefing, Dated, ToDo};
use super::heading::title;
use crate::locale::Messages;
use crate::message;
use crate::report::{Alarm, Calendar, CalendarEvent, EventTime};

/// How many days ahead a calendar reminds of what is due.
const REMINDED: u16 = 7;

/// Everything with a day that is not settled, in the order of the days.
pub(super) fn plan_days(briefing: &Briefing, messages: &Messages) -> Calendar {
    let open = |item: &&ToDo| !item.is_settled() && !item.lapsed;
    let items = briefing.checklist.iter().filter(open);
    days_of(briefing, items, briefing.dates.iter(), messages)
}

/// The days of some items and dates.
pub(super) fn days_of<'i>(
    briefing: &Briefing,
    items: impl Iterator<Item = &'i ToDo>,
    dates: impl Iterator<Item = &'i Dated>,
    messages: &Messages,
) -> Calendar {
    let safe_name = message!(messages, "export-safe-task");
    let event = |id: &str, date: Date, summary: &str, description: &str| CalendarEvent {
        uid: uid(id, briefing),
        when: EventTime::Day(date),
        summary: summary.to_owned(),
        description: description.to_owned(),
        // What is over needs no reminder, and calendars would give it at once.
        alarms: (date > briefing.date)
            .then_some(Alarm::Days(REMINDED))
            .into_iter()
            .collect(),
        sequence: Calendar::sequence(briefing.date),
    };
    let items = items.flat_map(|item| {
        let due = item.due.map(|due| (item.id.clone(), due));
        let (title, how) = match item {
            ToDo { protects: true, .. } => (&safe_name, ""),
            // How it is done where people may be harmed says that they may.
            _ if briefing.at_risk => (&item.title, ""),
            _ => (&item.title, &*item.how),
        };
        let days = due.into_iter().chain(item.again());
        days.map(|(id, date)| event(&id, date, title, how))
    });
    let dates = dates.map(|dated| {
        event(
            &format!("date-{}", dated.question),
            dated.date,
            &dated.label,
            "",
        )
    });
    let mut events: Vec<CalendarEvent> = items.chain(dates).collect();
    events.sort_by_key(|event| match event.when {
        EventTime::Day(date) => date,
        EventTime::Hours { .. } => briefing.date,
    });
    Calendar {
        language: briefing.language.clone(),
        name: if briefing.at_risk {
            message!(messages, "report-title")
        } else {
            title(briefing, messages)
        },
        date: briefing.date,
        events,
    }
}

/// By what an event of a plan is known again. A calendar shows itself on locked screens and to
/// whoever runs it: where people may be harmed, neither the plan's title nor what an event is of
/// stands in it.
pub(super) fn uid(id: &str, briefing: &Briefing) -> String {
    let plan = briefing.profile(&briefing.roles.title);
    let uid = Calendar::uid(id, plan);
    if briefing.at_risk {
        Calendar::uid(&Calendar::unnamed(&uid), None)
    } else {
        uid
    }
}
