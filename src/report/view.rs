//! How every subject of the guide is shown: opened in a language, something of it found, and that
//! for reading, as rows, or as data. What it takes to open and to find differs, what follows not.

use serde_json::Value as Data;

use super::{Calendar, Document, Table, Target, Text, Timeline};

/// A subject of the guide, opened with what it takes to speak of it, of which something was found
/// or chosen. Only what is asked for is made.
pub trait View {
    /// What of it is shown.
    type Choice;

    /// What was chosen, for reading.
    fn reading(&self, choice: &Self::Choice, medium: Medium) -> Reading;

    /// What was chosen as rows, every fact in a column of its own.
    fn table(&self, choice: &Self::Choice) -> Table;

    /// What was chosen for programs. The form of this is a contract.
    fn data(&self, choice: &Self::Choice) -> Data;

    /// What was chosen for a calendar; nothing where it has no days.
    fn calendar(&self, _: &Self::Choice) -> Option<Calendar> {
        None
    }

    /// What was chosen as days to draw; nothing where it has none.
    fn timeline(&self, _: &Self::Choice) -> Option<Timeline> {
        None
    }
}

/// The same in several languages, for reading one after the other or side by side; rows, data and
/// days are those of the first.
pub struct Editions<'a, C> {
    editions: Vec<Box<dyn View<Choice = C> + 'a>>,
}

impl<'a, C> Editions<'a, C> {
    #[must_use]
    pub fn new<V: View<Choice = C> + 'a>(
        first: V,
        others: impl IntoIterator<Item = V>,
    ) -> Editions<'a, C> {
        let boxed = |view| -> Box<dyn View<Choice = C> + 'a> { Box::new(view) };
        Editions::of(boxed(first), others.into_iter().map(boxed))
    }

    /// The same of what may be of any kind.
    #[must_use]
    pub fn of(
        first: Box<dyn View<Choice = C> + 'a>,
        others: impl IntoIterator<Item = Box<dyn View<Choice = C> + 'a>>,
    ) -> Editions<'a, C> {
        let editions = std::iter::once(first).chain(others).collect();
        Editions { editions }
    }

    fn first(&self) -> &dyn View<Choice = C> {
        &*self.editions[0]
    }
}

impl<C> View for Editions<'_, C> {
    type Choice = C;

    fn reading(&self, choice: &C, medium: Medium) -> Reading {
        let (first, others) = (self.first(), &self.editions[1..]);
        let Reading::Documents(mut documents) = first.reading(choice, medium) else {
            return first.reading(choice, medium);
        };
        for other in others {
            if let Reading::Documents(mut of_other) = other.reading(choice, medium) {
                // Each thing is ticked in one place.
                of_other.iter_mut().for_each(Document::only_tell);
                documents.append(&mut of_other);
            }
        }
        Reading::Documents(documents)
    }

    fn table(&self, choice: &C) -> Table {
        self.first().table(choice)
    }

    fn data(&self, choice: &C) -> Data {
        self.first().data(choice)
    }

    fn calendar(&self, choice: &C) -> Option<Calendar> {
        self.first().calendar(choice)
    }

    fn timeline(&self, choice: &C) -> Option<Timeline> {
        self.first().timeline(choice)
    }
}

/// Where something is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Medium {
    /// On a screen, where a table holds what it takes to choose.
    Screen,
    /// In a file, where there is room for more.
    File,
}

/// What is for reading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reading {
    /// Documents, one after the other.
    Documents(Vec<Document>),
    /// A table, and what should be said about it.
    List(List),
}

/// A table under a title, with what should be said about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct List {
    /// The code of its language.
    pub language: String,
    pub title: String,
    pub table: Table,
    pub notes: Vec<Text>,
}

impl Reading {
    /// Puts words in the place of what can be shown next.
    #[must_use]
    pub fn pointing(mut self, words: &dyn Fn(&Target) -> String) -> Reading {
        match &mut self {
            Reading::Documents(documents) => {
                documents
                    .iter_mut()
                    .for_each(|document| document.point(words));
            }
            Reading::List(list) => {
                list.table.point(words);
                list.notes.iter_mut().for_each(|note| note.point(words));
            }
        }
        self
    }
}

impl From<Document> for Reading {
    fn from(document: Document) -> Reading {
        Reading::Documents(vec![document])
    }
}
