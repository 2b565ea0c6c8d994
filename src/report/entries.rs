//! What the lists of the guide have in common: filtered as a table, with the sources of each, or
//! all about some of their entries.

use serde_json::{Value as Data, json};

use super::filter::Filtered;
use super::names::{Names, Unknown};
use super::view::{List, Medium, Reading, View};
use super::{Document, Entry, FactSheet, Table, Text, sources_section};
use crate::guide::Id;
use crate::locale::Messages;

/// What of a list is to be shown.
#[derive(Clone, Debug)]
pub enum Choice<T> {
    /// All about these.
    Entries(Vec<Id<T>>),
    /// The list with what a filter left of it.
    List(Filtered<T>),
}

impl<T> Choice<T> {
    fn ids(&self) -> &[Id<T>] {
        match self {
            Choice::Entries(ids) => ids,
            Choice::List(list) => &list.shown,
        }
    }
}

/// A list of entries.
pub trait Entries {
    /// What an entry is.
    type Of;

    fn messages(&self) -> &Messages;

    /// Whether all sources are asked for.
    fn full(&self) -> bool;

    /// The name of the list in data.
    fn name(&self) -> &'static str;

    /// The title of the list.
    fn title(&self) -> String;

    /// The ids of all entries.
    fn ids(&self) -> impl Iterator<Item = Id<Self::Of>>;

    /// Every name under which entries are known.
    fn names(&self) -> Names<'_, Id<Self::Of>>;

    /// The entry that was meant.
    ///
    /// # Errors
    /// When none is known under that name.
    fn find(&self, written: &str) -> Result<Vec<Id<Self::Of>>, Unknown> {
        self.names().find(written).map(|id| vec![id])
    }

    /// Entries as a table: on a screen with what it takes to choose.
    fn list(&self, ids: &[Id<Self::Of>], medium: Medium) -> Table;

    /// How many are shown of how many.
    fn count(&self, list: &Filtered<Self::Of>) -> String;

    /// What else should be said of a list.
    fn remarks(&self, _: &Filtered<Self::Of>) -> Vec<Text> {
        Vec::new()
    }

    /// How to see all about one of a list.
    fn more(&self, list: &Filtered<Self::Of>) -> Option<Text>;

    /// What stands below the list.
    fn notes(&self, list: &Filtered<Self::Of>) -> Vec<Text> {
        let mut notes = vec![Text::from(self.count(list))];
        notes.extend(Text::all(list.notes(self.messages())));
        notes.extend(self.remarks(list));
        notes.extend(self.more(list));
        notes
    }

    /// An entry with its sources below.
    fn entry(&self, id: Id<Self::Of>) -> Entry;

    /// All about an entry.
    fn sheet(&self, id: Id<Self::Of>) -> FactSheet;

    /// An entry for programs. The form of this is a contract.
    fn entry_data(&self, id: Id<Self::Of>) -> Data;

    /// Several entries for programs. The form of this is a contract.
    fn entries_data(&self, ids: &[Id<Self::Of>]) -> Data {
        match ids {
            [id] => self.entry_data(*id),
            ids => {
                json!({ self.name(): ids.iter().map(|id| self.entry_data(*id)).collect::<Data>() })
            }
        }
    }

    /// The list for programs. The form of this is a contract.
    fn list_data(&self, list: &Filtered<Self::Of>) -> Data {
        list.data(self.name(), |id| self.entry_data(id))
    }
}

impl<T: Entries> View for T {
    type Choice = Choice<T::Of>;

    fn reading(&self, choice: &Choice<T::Of>, medium: Medium) -> Reading {
        let messages = self.messages();
        match choice {
            Choice::Entries(ids) => {
                let sheets = ids.iter().map(|id| self.sheet(*id).document(messages));
                Reading::Documents(sheets.collect())
            }
            // On a screen, what comes with sources is an entry each, so that no address is broken
            // over lines.
            Choice::List(list) if self.full() && medium == Medium::Screen => {
                let entries = list.shown.iter().map(|id| self.entry(*id));
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

    fn table(&self, choice: &Choice<T::Of>) -> Table {
        let form = self.ids().next().map(|id| self.sheet(id));
        let sheets = choice.ids().iter().map(|id| self.sheet(*id));
        FactSheet::table(form.unwrap_or_default(), sheets, self.messages())
    }

    fn data(&self, choice: &Choice<T::Of>) -> Data {
        match choice {
            Choice::Entries(ids) => self.entries_data(ids),
            Choice::List(list) => self.list_data(list),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::built_in;
    use crate::guide::Guide;
    use crate::locale::Language;
    use crate::report::{ExamplesAsked, ExamplesBook, GlossaryAsked, GlossaryBook};
    use crate::report::{ResourcesAsked, ResourcesBook, ToolsAsked, ToolsBook};

    /// That all entries can be shown in every way, and each found under its id.
    fn is_whole<T: Entries>(book: &T, choice: &Choice<T::Of>) {
        let ids: Vec<Id<T::Of>> = book.ids().collect();
        let table = book.table(choice);
        assert_eq!(table.rows.len(), ids.len(), "{}", book.name());
        for (row, id) in table.rows.iter().zip(choice.ids()) {
            assert_eq!(row.len(), table.columns.len(), "{id}");
            assert_eq!(*id, row[1].plain());
            assert!(book.find(id).is_ok_and(|found| found.contains(id)), "{id}");
        }
        let mut columns = table.columns.clone();
        columns.sort();
        columns.dedup();
        assert_eq!(
            columns.len(),
            table.columns.len(),
            "no two columns of one name"
        );
        let data = book.data(choice);
        assert_eq!(data[book.name()].as_array().map(Vec::len), Some(ids.len()));
        let Reading::List(list) = book.reading(choice, Medium::Screen) else {
            panic!("without sources a list is a table");
        };
        assert_eq!(list.table.rows.len(), ids.len());
    }

    #[test]
    fn every_list_is_whole_in_every_language() {
        let guide = Guide::new(built_in::GUIDE);
        for code in ["en", "es", "fr"] {
            let messages = Messages::new(Language::find(code).unwrap());
            let book = ExamplesBook::open(&guide, &messages, false);
            is_whole(&book, &book.choose(&ExamplesAsked::default()));
            let book = ResourcesBook::open(&guide, &messages, false);
            is_whole(&book, &book.choose(&ResourcesAsked::default()));
            let book = GlossaryBook::open(&guide, &messages, false);
            is_whole(&book, &book.choose(&GlossaryAsked::default()));
            let book = ToolsBook::open(&guide, &messages, false);
            let asked = ToolsAsked {
                include_discontinued: true,
                ..ToolsAsked::default()
            };
            is_whole(&book, &book.choose(&asked));
        }
    }

    #[test]
    fn what_is_left_out_is_counted_in_words_and_named_in_data() {
        let guide = Guide::new(built_in::GUIDE);
        let messages = Messages::new(Language::ENGLISH);
        let book = ExamplesBook::open(&guide, &messages, false);
        let choice = book.choose(&ExamplesAsked {
            countries: vec!["KE".to_owned()],
            ..ExamplesAsked::default()
        });
        let data = book.data(&choice);
        let left_out = data["left_out"].as_array().unwrap();
        assert!(left_out.iter().all(|entry| entry["filter"] == "country"));
        let Reading::List(list) = book.reading(&choice, Medium::Screen) else {
            panic!("a list is a table");
        };
        let count = format!("{} (country)", left_out.len());
        assert!(list.notes.iter().any(|note| note.plain().contains(&count)));
    }
}
