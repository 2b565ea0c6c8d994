//! A plan's checklist as rows of a spreadsheet.

use super::briefing::ToDo;
use super::handover::Handover;
use super::item_words::{side_words, status_words};
use crate::message;
use crate::report::provenance::basis;
use crate::report::{Table, Text, yes_no};

/// Every fact in a column of its own; dates as spreadsheets know them.
pub(super) fn checklist_rows(brief: &Handover<'_>) -> Table {
    let messages = brief.messages;
    let mut columns = vec![
        message!(messages, "list-column-id"),
        message!(messages, "export-column-stage"),
        message!(messages, "export-column-task"),
        message!(messages, "export-column-how"),
        message!(messages, "export-column-side"),
        message!(messages, "export-column-owner"),
        message!(messages, "export-column-due"),
        message!(messages, "export-column-timing"),
        message!(messages, "export-column-state"),
        message!(messages, "export-column-requirement"),
        message!(messages, "export-column-evidence"),
        message!(messages, "provenance-column-basis"),
        message!(messages, "provenance-column-verified"),
    ];
    columns.extend(
        brief
            .with_notes()
            .then(|| message!(messages, "export-column-note")),
    );
    let rows = brief.briefing.checklist.iter().map(|item| row(item, brief));
    Table::new(columns, rows)
}

fn row(item: &ToDo, brief: &Handover<'_>) -> Vec<Text> {
    let messages = brief.messages;
    let owner = item.owner.clone().filter(|_| brief.with_names());
    let mut cells = Text::all([
        item.id.clone(),
        item.stage_name.clone(),
        item.title.clone(),
        item.how.clone(),
        side_words(item.side, messages),
        owner.unwrap_or_default(),
        item.due.map(|due| due.to_string()).unwrap_or_default(),
        item.timing_words(messages),
        status_words(item.status, messages),
        item.requirement.clone().unwrap_or_default(),
        item.evidence.join(" "),
    ]);
    cells.push(match item.basis {
        Some(of_guide) => basis(of_guide, true, &[], messages),
        None => message!(messages, "report-own-item").into(),
    });
    cells.push(yes_no(item.verified, messages).into());
    if brief.with_notes() {
        cells.push(item.note.clone().unwrap_or_default().into());
    }
    cells
}
