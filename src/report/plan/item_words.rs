//! Words for what is said of an item: how far it is, and whose task.

use crate::guide::model::Owner;
use crate::locale::Messages;
use crate::message;
use crate::plan::ItemStatus;

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
