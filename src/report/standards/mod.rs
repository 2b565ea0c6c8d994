//! The standards as documents, rows and data.

mod choice;
mod data;
mod documents;
mod find;
mod rows;

pub use choice::{Choice, Part, Scope};

use serde_json::Value as Data;

use crate::guide::model::{
    Deadline, Party, Questions, Requirement, Stage, Stages, Standards, Statement, Threshold,
    ThresholdKind,
};
use crate::guide::{Content, Id, OffsetUnit, Texts};
use crate::locale::Messages;
use crate::message;
use crate::report::view::{Medium, Reading, View};
use crate::report::{Citations, Table, names_of};

/// The standards with what it takes to speak of them.
pub struct StandardsBook<'a> {
    standards: Content<Standards>,
    stages: Content<Stages>,
    /// The words of the questions, whose dates deadlines count from.
    questions: Texts,
    citations: Citations,
    messages: &'a Messages,
}

impl<'a> StandardsBook<'a> {
    /// The standards of a guide in the language of `messages`; `full` asks for all sources.
    #[must_use]
    pub fn open(
        guide: &crate::guide::Guide,
        messages: &'a Messages,
        full: bool,
    ) -> StandardsBook<'a> {
        let language = messages.language().code();
        StandardsBook {
            standards: guide.content(language),
            stages: guide.content(language),
            questions: guide.texts::<Questions>(language),
            citations: Citations::open(guide, full),
            messages,
        }
    }

    /// The edition that a set of rules is: the one in force, or the one before.
    fn edition(&self, scope: Scope) -> &str {
        let ended = scope == Scope::Superseded;
        let mut editions = self.standards.facts.editions.iter();
        editions
            .find(|(_, edition)| edition.until.is_some() == ended)
            .map_or("", |(id, _)| id)
    }

    fn text(&self, path: &[&str]) -> &'static str {
        self.standards.texts.get(path)
    }

    /// A number with its name: "3.1 Advance notice".
    fn requirement_name(&self, id: &str) -> String {
        format!("{id} {}", self.text(&["requirements", id, "name"]))
    }

    fn standard_name(&self, id: &str) -> String {
        format!("{id} {}", self.text(&["standards", id, "name"]))
    }

    fn stage_names(&self, stages: &[Id<Stage>]) -> String {
        if stages.len() == self.stages.facts.stages.len() {
            return message!(self.messages, "standards-all-stages");
        }
        let stages = stages.iter().map(Id::as_str);
        names_of(stages, "stages", &self.stages.texts, self.messages)
    }

    fn threshold(&self, threshold: Threshold) -> String {
        let (messages, number) = (self.messages, threshold.number.unwrap_or_default());
        match threshold.kind {
            ThresholdKind::Permanent => message!(messages, "standards-threshold-permanent"),
            ThresholdKind::MonthsApart => message!(
                messages,
                "standards-threshold-months-apart",
                number = number
            ),
            ThresholdKind::TimesAYear => message!(
                messages,
                "standards-threshold-times-a-year",
                number = number
            ),
            ThresholdKind::Times => {
                message!(messages, "standards-threshold-times", number = number)
            }
            ThresholdKind::DaysBefore => {
                message!(messages, "standards-threshold-days-before", number = number)
            }
            ThresholdKind::LongEnough => message!(messages, "standards-threshold-long-enough"),
            ThresholdKind::DuringDevelopment => {
                message!(messages, "standards-threshold-during-development")
            }
        }
    }

    fn who(&self, requirement: &Requirement) -> String {
        match requirement.who.party {
            Party::Member => message!(self.messages, "standards-who-member"),
            Party::ForumOrGovernment => {
                message!(self.messages, "standards-who-forum-or-government")
            }
        }
    }

    /// How far a deadline lies from which of the plan's dates.
    fn when(&self, deadline: &Deadline) -> String {
        let date = self
            .questions
            .get(&["questions", &deadline.due.question, "short"]);
        let offset = deadline.due.offset;
        if offset.count == 0 {
            return message!(self.messages, "standards-when-same-day", date = date);
        }
        let unit = match offset.unit {
            OffsetUnit::Days => "days",
            OffsetUnit::Weeks => "weeks",
            OffsetUnit::Months => "months",
        };
        let direction = if offset.count < 0 { "before" } else { "after" };
        let count = offset.count.unsigned_abs();
        message!(
            self.messages,
            "standards-when",
            count = count,
            unit = unit,
            direction = direction,
            date = date
        )
    }

    /// What became of a superseded statement, if that is known.
    fn today(&self, id: &str, statement: &Statement) -> Option<String> {
        let now = self.standards.texts.find(&["superseded", id, "now"]);
        match (&statement.requirement, now) {
            (None, None) => None,
            (None, Some(now)) => {
                Some(self.label(message!(self.messages, "standards-label-today"), now))
            }
            (Some(requirement), now) => {
                let requirement = self.requirement_name(requirement);
                let name = message!(
                    self.messages,
                    "standards-today-requirement",
                    requirement = requirement
                );
                Some(
                    self.label(name, now.unwrap_or_default())
                        .trim_end()
                        .to_owned(),
                )
            }
        }
    }

    /// A name, its language's mark, and what it names.
    fn label(&self, name: String, value: &str) -> String {
        format!(
            "{} {value}",
            message!(self.messages, "common-label", name = name)
        )
    }
}

impl View for StandardsBook<'_> {
    type Choice = Choice;

    fn reading(&self, choice: &Choice, _: Medium) -> Reading {
        self.document(choice).into()
    }

    fn table(&self, choice: &Choice) -> Table {
        self.rows(choice)
    }

    fn data(&self, choice: &Choice) -> Data {
        self.choice_data(choice)
    }
}
