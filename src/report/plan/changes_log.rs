//! The changes to a plan that can be taken back, newest first.

use serde_json::{Value as Data, json};

use super::changes::change_words;
use crate::locale::Messages;
use crate::message;
use crate::plan::{Plan, PlanGuide, Remembered};
use crate::report::view::{List, Medium, Reading, View};
use crate::report::{Table, Text};

/// The changes to a plan.
pub struct ChangesLog<'a> {
    pub guide: &'a PlanGuide,
    pub plan: &'a Plan,
    /// Latest last.
    pub changes: Vec<Remembered>,
    pub messages: &'a Messages,
}

impl ChangesLog<'_> {
    fn words(&self, change: &Remembered) -> String {
        change_words(&change.change, self.guide, self.plan, self.messages)
    }

    /// The changes, newest first; dates in words where a person reads them.
    fn rows(&self, in_words: bool) -> Table {
        let messages = self.messages;
        let columns = vec![
            message!(messages, "history-column-on"),
            message!(messages, "history-column-change"),
        ];
        let rows = self.changes.iter().rev().map(|change| {
            let on = change.on.map(|on| {
                if in_words {
                    messages.date(on)
                } else {
                    on.to_string()
                }
            });
            Text::all([on.unwrap_or_default(), self.words(change)])
        });
        Table::new(columns, rows)
    }
}

impl View for ChangesLog<'_> {
    type Choice = ();

    fn reading(&self, (): &(), _: Medium) -> Reading {
        Reading::List(List {
            language: self.messages.language().code().to_owned(),
            title: message!(self.messages, "history-title-of-log"),
            table: self.rows(true),
            notes: Vec::new(),
        })
    }

    fn table(&self, (): &()) -> Table {
        self.rows(false)
    }

    fn data(&self, (): &()) -> Data {
        let changes = self.changes.iter().rev().map(|change| {
            json!({
                "on": change.on,
                "change": change.change.code(),
                "words": self.words(change),
            })
        });
        json!({ "changes": changes.collect::<Vec<_>>() })
    }
}
