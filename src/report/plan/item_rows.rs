//! Items of a plan as rows of a spreadsheet.

use jiff::civil::Date;

use super::briefing::ToDo;
use super::handover::Handover;
use super::item_words::{own_basis, side_words, status_words};
use crate::locale::Messages;
use crate::message;
use crate::report::provenance::basis;
use crate::report::{Table, Text, yes_no};

/// What rows of items hold besides what all of them hold.
#[derive(Clone, Copy)]
pub(super) struct Shown {
    /// The team's own notes.
    pub notes: bool,
    /// Who does it.
    pub owners: bool,
}

impl Default for Shown {
    fn default() -> Shown {
        Shown {
            notes: false,
            owners: true,
        }
    }
}

/// The checklist of a plan on its way to a reader.
pub(super) fn checklist_rows(brief: &Handover<'_>) -> Table {
    let shown = Shown {
        notes: brief.with_notes(),
        owners: brief.with_names(),
    };
    item_rows(&brief.briefing.checklist, shown, brief.messages)
}

/// Every fact in a column of its own; dates as spreadsheets know them.
pub(super) fn item_rows(items: &[ToDo], shown: Shown, messages: &Messages) -> Table {
    let why = items.iter().any(|item| !item.why.is_empty());
    let mut columns = vec![
        message!(messages, "list-column-id"),
        message!(messages, "export-column-item"),
        message!(messages, "export-column-stage"),
        message!(messages, "export-column-task"),
        message!(messages, "export-column-how"),
        message!(messages, "export-column-side"),
        message!(messages, "export-column-owner"),
        message!(messages, "export-column-due"),
        message!(messages, "export-column-timing"),
        message!(messages, "export-column-days-late"),
        message!(messages, "timeline-column-last-day"),
        message!(messages, "export-column-later"),
        message!(messages, "export-column-needs"),
        message!(messages, "export-column-remedy"),
        message!(messages, "export-column-state"),
        message!(messages, "export-column-settled"),
        message!(messages, "review-column-done-on"),
        message!(messages, "export-column-requirement"),
        message!(messages, "export-column-evidence"),
        message!(messages, "export-column-text"),
        message!(messages, "provenance-column-basis"),
        message!(messages, "provenance-column-verified"),
    ];
    columns.extend(why.then(|| message!(messages, "standing-column-why")));
    let note = shown
        .notes
        .then(|| message!(messages, "export-column-note"));
    columns.extend(note);
    let rows = items.iter().map(|item| {
        let mut cells = cells(item, shown, messages);
        cells.extend(why.then(|| item.why.iter().cloned().fold(Text::default(), Text::and)));
        let note = || item.note.clone().unwrap_or_default().into();
        cells.extend(shown.notes.then(note));
        cells
    });
    Table::new(columns, rows)
}

fn cells(item: &ToDo, shown: Shown, messages: &Messages) -> Vec<Text> {
    let day = |date: Option<Date>| date.map(|date| date.to_string()).unwrap_or_default();
    let days = |dates: &[Date]| {
        let dates: Vec<String> = dates.iter().map(Date::to_string).collect();
        dates.join(" ")
    };
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let owner = item.owner.clone().filter(|_| shown.owners);
    let late = item.days_late.map(|days| days.to_string());
    let rests_on = match item.basis {
        Some(of_guide) => basis(of_guide, true, &[], messages),
        None => own_basis(item, messages).into(),
    };
    let mut cells = Text::all([
        item.id.clone(),
        item.item.map(|id| id.to_string()).unwrap_or_default(),
        item.stage_name.clone(),
        item.title.clone(),
        item.how.clone(),
        side_words(item.side, messages),
        owner.unwrap_or_default(),
        day(item.due),
        item.timing_words(messages),
        late.unwrap_or_default(),
        day(item.last_day),
        days(&item.later),
        text(&item.due_needs),
        text(&item.remedy),
        status_words(item.status, messages),
        yes_no(item.is_settled(), messages),
        day(item.done_on),
        text(&item.requirement),
        item.evidence.join(" "),
        text(&item.text),
    ]);
    cells.extend([rests_on, yes_no(item.verified, messages).into()]);
    cells
}
