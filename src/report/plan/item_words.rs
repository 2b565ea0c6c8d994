//! Words for what is said of an item: what it is called, how far it is, and whose task.

use super::briefing::{Briefing, ToDo};
use crate::guide::model::Owner;
use crate::locale::Messages;
use crate::message;
use crate::plan::ItemStatus;
use crate::report::{Span, Text};

/// How far an item is.
#[must_use]
pub fn status_words(status: ItemStatus, messages: &Messages) -> String {
    match status {
        ItemStatus::Todo => message!(messages, "export-item-todo"),
        ItemStatus::Doing => message!(messages, "export-item-doing"),
        ItemStatus::Done => message!(messages, "export-item-done"),
        ItemStatus::NotApplicable => message!(messages, "export-item-not-applicable"),
    }
}

/// Whose task an item is.
#[must_use]
pub fn side_words(side: Owner, messages: &Messages) -> String {
    match side {
        Owner::Government => message!(messages, "common-side-government"),
        Owner::CivilSociety => message!(messages, "common-side-civil-society"),
        Owner::Both => message!(messages, "common-side-both"),
    }
}

/// What an item of people's own rests on.
pub(super) fn own_basis(item: &ToDo, messages: &Messages) -> String {
    if item.recommended {
        message!(messages, "report-recommended-item")
    } else {
        message!(messages, "report-own-item")
    }
}

/// What an item is called.
pub(super) fn title_of(item: &ToDo, briefing: &Briefing) -> Text {
    if item.is_own() {
        Text::of(Span::written(&item.title, &briefing.written_in))
    } else {
        Text::from(&item.title)
    }
}
