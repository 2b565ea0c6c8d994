//! The days of a plan as rows of a spreadsheet, with what has no day and what does not fit.

use jiff::civil::Date;

use super::PlanTimeline;
use super::days::{PlanDay, What};
use crate::locale::Messages;
use crate::message;
use crate::plan::Timing;
use crate::report::Table;
use crate::report::plan::briefing::{Found, ToDo};
use crate::report::plan::item_words::status_words;

/// One row; what does not apply to it stays empty.
#[derive(Default)]
struct Row {
    date: String,
    until: String,
    start: String,
    end: String,
    id: String,
    kind: String,
    event: String,
    stage: String,
    requirement: String,
    timing: String,
    days_late: String,
    state: String,
    last_day: String,
    needs: String,
    reason: String,
    next: String,
    because: String,
    together: String,
}

/// Every day, then what has none, then what does not fit.
pub(super) fn rows(timeline: &PlanTimeline<'_>) -> Table {
    let messages = timeline.messages;
    let columns = vec![
        message!(messages, "export-column-date"),
        message!(messages, "meeting-column-until"),
        message!(messages, "timeline-column-start"),
        message!(messages, "timeline-column-end"),
        message!(messages, "list-column-id"),
        message!(messages, "timeline-column-kind"),
        message!(messages, "export-column-event"),
        message!(messages, "export-column-stage"),
        message!(messages, "export-column-requirement"),
        message!(messages, "export-column-timing"),
        message!(messages, "export-column-days-late"),
        message!(messages, "export-column-state"),
        message!(messages, "timeline-column-last-day"),
        message!(messages, "export-column-needs"),
        message!(messages, "timeline-column-reason"),
        message!(messages, "timeline-column-next"),
        message!(messages, "timeline-column-because"),
        message!(messages, "timeline-column-together"),
    ];
    let days = timeline.days.iter().map(|day| of_day(day, messages));
    let checklist = timeline.briefing.checklist.iter();
    let undated = checklist.filter(|item| item.timing == Timing::Undated);
    let undated = undated.map(|item| Row {
        id: item.id.clone(),
        ..of_item(item, messages)
    });
    let windows = timeline.windows.iter().map(|(from, to)| Row {
        date: from.to_string(),
        until: to.to_string(),
        kind: message!(messages, "timeline-kind-window"),
        ..Row::default()
    });
    let conflicts = timeline.conflicts.iter();
    let conflicts = conflicts.flat_map(|finding| of_conflict(finding, messages));
    let all = days.chain(windows).chain(undated).chain(conflicts);
    Table::new(columns, all.map(Row::cells))
}

impl Row {
    fn cells(self) -> Vec<String> {
        vec![
            self.date,
            self.until,
            self.start,
            self.end,
            self.id,
            self.kind,
            self.event,
            self.stage,
            self.requirement,
            self.timing,
            self.days_late,
            self.state,
            self.last_day,
            self.needs,
            self.reason,
            self.next,
            self.because,
            self.together,
        ]
    }
}

fn of_day(day: &PlanDay<'_>, messages: &Messages) -> Row {
    let row = match &day.what {
        What::Event(name) => Row {
            kind: message!(messages, "timeline-kind-date"),
            event: (*name).to_owned(),
            ..Row::default()
        },
        What::Item(item) => of_item(item, messages),
        What::Again(item) => Row {
            kind: message!(messages, "timeline-kind-again"),
            event: item.title.clone(),
            stage: item.stage_name.clone(),
            requirement: item.requirement.clone().unwrap_or_default(),
            ..Row::default()
        },
        What::Deadline { text, .. } => Row {
            kind: message!(messages, "timeline-kind-deadline"),
            event: (*text).to_owned(),
            ..Row::default()
        },
        What::Meeting(meeting) => {
            let (start, end) = meeting.hours.unzip();
            let moment = |moment: Option<jiff::Timestamp>| moment.map(|it| it.to_string());
            Row {
                kind: message!(messages, "timeline-kind-meeting"),
                event: meeting.title.plain(),
                start: moment(start).unwrap_or_default(),
                end: moment(end).unwrap_or_default(),
                ..Row::default()
            }
        }
    };
    Row {
        date: day.date.to_string(),
        id: day.id.clone(),
        ..row
    }
}

fn of_item(item: &ToDo, messages: &Messages) -> Row {
    let day = |date: Option<Date>| date.map(|date| date.to_string()).unwrap_or_default();
    let late = item.days_late.map(|days| days.to_string());
    Row {
        kind: message!(messages, "timeline-kind-item"),
        event: item.title.clone(),
        stage: item.stage_name.clone(),
        requirement: item.requirement.clone().unwrap_or_default(),
        timing: item.timing_words(messages),
        days_late: late.unwrap_or_default(),
        state: status_words(item.status, messages),
        last_day: day(item.last_day),
        needs: item.due_needs.clone().unwrap_or_default(),
        ..Row::default()
    }
}

/// A row for each time at which something does not fit, or one where that has no days.
fn of_conflict(finding: &Found, messages: &Messages) -> Vec<Row> {
    let row = |from: String, until: String, together: String| Row {
        date: from,
        until,
        id: finding.id.clone(),
        kind: message!(messages, "timeline-kind-conflict"),
        event: finding.title.clone(),
        requirement: finding.requirement.clone().unwrap_or_default(),
        reason: finding.reason.clone(),
        next: finding.next.clone(),
        because: finding.because.join(" "),
        together,
        ..Row::default()
    };
    let crowds = finding.crowds.iter();
    let rows: Vec<Row> = crowds
        .map(|crowd| {
            let (from, to) = (crowd.from.to_string(), crowd.to.to_string());
            row(from, to, crowd.items.join(" "))
        })
        .collect();
    if rows.is_empty() {
        return vec![row(String::new(), String::new(), String::new())];
    }
    rows
}
