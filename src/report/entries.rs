//! What the lists of the guide have in common: filtered as a table, with the sources of each, or
//! all about some of their entries.

use serde_json::{Value as Data, json};

use super::filter::Filtered;
use super::names::{Names, Unknown};
use super::view::{List, Medium, Reading, View};
use super::{Document, Entry, FactSheet, Table, Text, sources_section};
use crate::locale::Messages;

/// What of a list is to be shown.
#[derive(Clone, Debug)]
pub enum Choice {
    /// All about these.
    Entries(Vec<String>),
    /// The list with what a filter left of it.
    List(Filtered),
}

impl Choice {
    fn ids(&self) -> &[String] {
        match self {
            Choice::Entries(ids) => ids,
            Choice::List(list) => &list.shown,
        }
    }
}

/// A list of entries.
pub trait Entries {
    fn messages(&self) -> &Messages;

    /// Whether all sources are asked for.
    fn full(&self) -> bool;

    /// The name of the list in data.
    fn name(&self) -> &'static str;

    /// The title of the list.
    fn title(&self) -> String;

    /// The ids of all entries.
    fn ids(&self) -> impl Iterator<Item = &str>;

    /// Every name under which entries are known.
    fn names(&self) -> Names<'_>;

    /// The entry that was meant.
    ///
    /// # Errors
    /// When none is known under that name.
    fn find(&self, written: &str) -> Result<Vec<String>, Unknown> {
        self.names().find(written).map(|id| vec![id.to_owned()])
    }

    /// Entries as a table: on a screen with what it takes to choose.
    fn list(&self, ids: &[String], medium: Medium) -> Table;

    /// What stands below the list.
    fn notes(&self, list: &Filtered) -> Vec<Text>;

    /// An entry with its sources below.
    fn entry(&self, id: &str) -> Entry;

    /// All about an entry.
    fn sheet(&self, id: &str) -> FactSheet;

    /// An entry for programs. The form of this is a contract.
    fn entry_data(&self, id: &str) -> Data;

    /// Several entries for programs. The form of this is a contract.
    fn entries_data(&self, ids: &[String]) -> Data {
        match ids {
            [id] => self.entry_data(id),
            ids => {
                json!({ self.name(): ids.iter().map(|id| self.entry_data(id)).collect::<Data>() })
            }
        }
    }

    /// The list for programs. The form of this is a contract.
    fn list_data(&self, list: &Filtered) -> Data {
        list.data(self.name(), |id| self.entry_data(id))
    }
}

impl<T: Entries> View for T {
    type Choice = Choice;

    fn reading(&self, choice: &Choice, medium: Medium) -> Reading {
        let messages = self.messages();
        match choice {
            Choice::Entries(ids) => {
                let sheets = ids.iter().map(|id| self.sheet(id).document(messages));
                Reading::Documents(sheets.collect())
            }
            // On a screen, what comes with sources is an entry each, so that no address is broken
            // over lines.
            Choice::List(list) if self.full() && medium == Medium::Screen => {
                let entries = list.shown.iter().map(|id| self.entry(id));
                Reading::from(Document {
                    language: messages.language().code().to_owned(),
                    title: self.title(),
                    sections: sources_section(entries.collect(), messages)
                        .into_iter()
                        .collect(),
                    foot: self.notes(list),
                    ..Document::default()
                })
            }
            Choice::List(list) => Reading::List(List {
                language: messages.language().code().to_owned(),
                title: self.title(),
                table: self.list(&list.shown, medium),
                notes: self.notes(list),
            }),
        }
    }

    fn table(&self, choice: &Choice) -> Table {
        let form = self.ids().next().map(|id| self.sheet(id));
        let sheets = choice.ids().iter().map(|id| self.sheet(id));
        FactSheet::table(form.unwrap_or_default(), sheets, self.messages())
    }

    fn data(&self, choice: &Choice) -> Data {
        match choice {
            Choice::Entries(ids) => self.entries_data(ids),
            Choice::List(list) => self.list_data(list),
        }
    }
}
