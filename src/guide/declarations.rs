//! What a module says of its facts, so that checks and counts need to know no module.

use super::condition::Condition;
use super::model::{Provenance, QuestionsOf};
use super::relative_date::RelativeDate;

/// What stands in one module.
#[derive(Default)]
pub struct Declarations<'a> {
    /// The questions of which its conditions and dates speak.
    pub questions: QuestionsOf,
    /// Ids that must be well formed, by their path.
    pub ids: Vec<(String, &'a str)>,
    /// Statements, with what they rest on.
    pub statements: Vec<(String, Provenance<'a>)>,
    /// What is no statement of ours, and rests on something all the same.
    pub cases: Vec<(String, Provenance<'a>)>,
    pub conditions: Vec<Declared<'a, &'a Condition>>,
    pub dates: Vec<Declared<'a, &'a RelativeDate>>,
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
    /// The ids of a collection.
    pub fn ids(&mut self, collection: &str, ids: impl IntoIterator<Item = &'a String>) {
        let ids = ids.into_iter().map(String::as_str);
        self.ids
            .extend(ids.map(|id| (format!("{collection}.{id}"), id)));
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
}
