//! What a module says of its facts, so that checks and counts need to know no module.

use std::ops::Deref;

use super::condition::Condition;
use super::id::Id;
use super::model::{Kind, OptionsFrom, Provenance, QuestionsOf};
use super::packed_strings::PackedStrings;
use super::problem::Problem;
use super::relative_date::RelativeDate;

/// A list of ids: the module in which it stands, and its path there.
pub type List = (&'static str, &'static str);

/// A kind of entry that others name by its id.
pub trait Linked {
    /// Where its ids stand.
    const LIST: List;
}

/// What stands in one module.
#[derive(Default)]
pub struct Declarations<'a> {
    /// The questions of which its conditions and dates speak.
    pub questions: QuestionsOf,
    /// Ids that must be well formed, by their path.
    pub ids: Vec<(String, &'a str)>,
    /// What others may name, by its path.
    pub lists: Vec<(&'static str, Vec<&'a str>)>,
    /// What names others.
    pub references: Vec<Reference<'a>>,
    /// What must name every entry of a list.
    pub complete: Vec<(String, List, Vec<&'a str>)>,
    /// Questions that play a part.
    pub roles: Vec<Role<'a>>,
    /// Addresses, by their path.
    pub addresses: Vec<(String, &'a str)>,
    /// What is wrong with it whatever stands elsewhere.
    pub faults: Vec<(String, Problem)>,
    /// Statements, with what they rest on.
    pub statements: Vec<(String, Provenance<'a>)>,
    /// What is no statement of ours, and rests on something all the same.
    pub cases: Vec<(String, Provenance<'a>)>,
    pub conditions: Vec<Declared<'a, &'a Condition>>,
    pub dates: Vec<Declared<'a, &'a RelativeDate>>,
}

/// A name, and what must have it.
pub struct Reference<'a> {
    pub path: String,
    pub name: &'a str,
    pub among: Among<'a>,
}

/// Where something that is named must stand.
#[derive(Clone)]
pub enum Among<'a> {
    /// In one of these lists.
    Lists(&'static [List]),
    /// Among these names.
    Names(Vec<&'a str>),
    /// Among what can be answered to this question of a plan or a meeting.
    OptionsOf(QuestionsOf, &'a str),
}

/// A question that plays a part in the program.
pub struct Role<'a> {
    pub path: String,
    pub question: &'a str,
    pub of: QuestionsOf,
    pub kind: Kind,
    pub options_from: Option<OptionsFrom>,
}

/// Something that hangs on answers.
pub struct Declared<'a, T> {
    pub path: String,
    pub what: T,
    /// It may speak only of the questions before this one.
    pub before: Option<&'a str>,
    /// Whether it is looked at on a day, so that it may speak of today.
    pub on_a_day: bool,
    /// The questions of which it speaks, where those are not the module's.
    pub of: Option<QuestionsOf>,
}

impl<'a> Declarations<'a> {
    /// The ids of a list.
    pub fn ids(
        &mut self,
        list: &'static str,
        ids: impl IntoIterator<Item = &'a (impl Deref<Target = str> + 'a)> + Clone,
    ) {
        self.nested_ids(list, ids.clone());
        self.names(list, ids);
    }

    /// The names of a list that have a form of their own: codes, numbers.
    pub fn names(
        &mut self,
        list: &'static str,
        names: impl IntoIterator<Item = &'a (impl Deref<Target = str> + 'a)>,
    ) {
        let names = names.into_iter().map(|name| &**name);
        self.lists.push((list, names.collect()));
    }

    /// The ids of a list within an entry, which nothing else names.
    pub fn nested_ids(
        &mut self,
        path: &str,
        ids: impl IntoIterator<Item = &'a (impl Deref<Target = str> + 'a)>,
    ) {
        let ids = ids.into_iter().map(|id| &**id);
        self.ids.extend(ids.map(|id| (format!("{path}.{id}"), id)));
    }

    /// An entry that is named, if one is.
    pub fn refers<K: Linked>(&mut self, path: impl Into<String>, id: impl Into<Option<Id<K>>>) {
        if let Some(id) = id.into() {
            self.refers_to(path, &[K::LIST], id.as_str());
        }
    }

    /// Entries that are named.
    pub fn refers_all<K: Linked>(&mut self, path: &str, ids: &[Id<K>]) {
        let names = ids.iter().map(|id| -> &'a str { id.as_str() });
        self.refers_all_to(path, &[K::LIST], names);
    }

    /// Entries that are named, where their ids are packed.
    pub fn refers_packed<K: Linked>(&mut self, path: &str, ids: &'a PackedStrings) {
        self.refers_all_to(path, &[K::LIST], ids.iter());
    }

    /// Something that one of these lists must have.
    pub fn refers_to(&mut self, path: impl Into<String>, lists: &'static [List], name: &'a str) {
        self.among(path, Among::Lists(lists), name);
    }

    /// Things that one of these lists must have.
    pub fn refers_all_to(
        &mut self,
        path: &str,
        lists: &'static [List],
        names: impl IntoIterator<Item = &'a str>,
    ) {
        self.all_among(path, &Among::Lists(lists), names);
    }

    /// Something that must stand among others.
    pub fn among(&mut self, path: impl Into<String>, among: Among<'a>, name: &'a str) {
        let path = path.into();
        self.references.push(Reference { path, name, among });
    }

    /// Things that must stand among others.
    pub fn all_among(
        &mut self,
        path: &str,
        among: &Among<'a>,
        names: impl IntoIterator<Item = &'a str>,
    ) {
        for (index, name) in names.into_iter().enumerate() {
            self.among(format!("{path}.{index}"), among.clone(), name);
        }
    }

    /// Addresses that are packed.
    pub fn addresses(&mut self, path: &str, addresses: &'a PackedStrings) {
        for (index, address) in addresses.iter().enumerate() {
            self.addresses.push((format!("{path}.{index}"), address));
        }
    }

    /// An address.
    pub fn address(&mut self, path: impl Into<String>, address: &'a str) {
        self.addresses.push((path.into(), address));
    }

    /// A statement.
    pub fn statement(&mut self, path: impl Into<String>, provenance: Provenance<'a>) {
        self.statements.push((path.into(), provenance));
    }

    /// What is no statement of ours, and rests on something all the same.
    pub fn case(&mut self, path: impl Into<String>, provenance: Provenance<'a>) {
        self.cases.push((path.into(), provenance));
    }

    /// A condition, if there is one, that holds or not whatever the day.
    pub fn condition(&mut self, path: String, condition: impl Into<Option<&'a Condition>>) {
        self.add(path, condition.into(), None, false);
    }

    /// A condition, if there is one, on the questions before another one.
    pub fn condition_before(
        &mut self,
        question: &'a str,
        path: String,
        condition: Option<&'a Condition>,
    ) {
        self.add(path, condition, Some(question), false);
    }

    /// A condition, if there is one, that may hang on the day.
    pub fn condition_on_a_day(
        &mut self,
        path: String,
        condition: impl Into<Option<&'a Condition>>,
    ) {
        self.add(path, condition.into(), None, true);
    }

    fn add(
        &mut self,
        path: String,
        condition: Option<&'a Condition>,
        before: Option<&'a str>,
        on_a_day: bool,
    ) {
        self.conditions.extend(condition.map(|what| Declared {
            path,
            what,
            before,
            on_a_day,
            of: None,
        }));
    }

    /// A condition, if there is one, on what a meeting says, in a module that speaks of plans.
    pub fn condition_of_meeting(&mut self, path: String, condition: Option<&'a Condition>) {
        self.conditions.extend(condition.map(|what| Declared {
            path,
            what,
            before: None,
            on_a_day: true,
            of: Some(QuestionsOf::Meeting),
        }));
    }

    /// A date that is counted from an answer or, with `on_a_day`, from today.
    pub fn date(&mut self, path: String, what: &'a RelativeDate, on_a_day: bool) {
        self.dates.push(Declared {
            path,
            what,
            before: None,
            on_a_day,
            of: None,
        });
    }

    /// What is wrong, whatever stands elsewhere.
    pub fn fault(&mut self, path: impl Into<String>, problem: Problem) {
        self.faults.push((path.into(), problem));
    }

    /// A field that is missing.
    pub fn missing(&mut self, path: impl Into<String>, field: &str) {
        let name = field.to_owned();
        self.fault(path, Problem::MissingField { name });
    }
}

/// A kebab-case id, or the number of a requirement.
pub fn is_id(id: &str) -> bool {
    !id.is_empty()
        && !id.starts_with('-')
        && id
            .chars()
            .all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-')
}
