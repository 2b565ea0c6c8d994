//! What interviews ask: each a set of questions.

use std::ops::Deref;

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Sourced as _;
use super::sourced;
use crate::guide::Condition;
use crate::guide::declarations::Declarations;
use crate::guide::module::{Module, Reader, Words};
use crate::guide::search::{Searchable, Title};

/// A set of questions, in the order in which they are asked.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct QuestionSet {
    /// The sections, in order.
    pub sections: Vec<String>,
    pub questions: IndexMap<String, Question>,
    /// The units in which numbers are asked.
    pub units: Vec<String>,
}

/// What a plan is asked.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct Questions(QuestionSet);

/// What a meeting is asked, besides what its plan was.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct MeetingQuestions {
    /// The questions of the plan that a meeting needs: asked with its own, where the plan does not
    /// know the answer yet, and kept with the plan.
    pub of_plan: Vec<String>,
    #[schemars(flatten)]
    pub own: QuestionSet,
}

/// The questions that something hangs on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum QuestionsOf {
    /// The plan's.
    #[default]
    Plan,
    /// A meeting's, and behind them its plan's.
    Meeting,
}

sourced! {
    /// A question.
    pub struct Question {
        pub section: String,
        pub kind: Kind,
        /// Asked without being asked for everything.
        #[serde(default)]
        pub first_pass: bool,
        /// When it is asked without being asked for everything, where not always.
        #[serde(default)]
        pub first_pass_when: Option<Condition>,
        /// Cannot be skipped.
        #[serde(default)]
        pub required: bool,
        #[serde(default)]
        pub stored_in: StoredIn,
        /// The module whose ids are the options.
        #[serde(default)]
        pub options_from: Option<OptionsFrom>,
        #[serde(default)]
        pub options: Vec<String>,
        /// The options that cannot be chosen beside others, such as "none of these".
        #[serde(default)]
        pub exclusive: Vec<String>,
        /// The most options that may be chosen.
        #[serde(default)]
        pub most: Option<usize>,
        /// The least number; of a date, the earliest year.
        #[serde(default)]
        pub at_least: Option<i64>,
        /// The greatest number; of a date, the latest year.
        #[serde(default)]
        pub at_most: Option<i64>,
        /// What a number counts.
        #[serde(default)]
        pub unit: Option<String>,
        /// The version of the guide in which it is new; plans of older ones are told.
        #[serde(default)]
        pub new_in: Option<String>,
        /// When it is asked.
        #[serde(default)]
        pub when: Option<Condition>,
        /// The question in the plan of the cycle before whose answer still holds: itself, for what
        /// lasts. Where there is none it is asked again.
        #[serde(default)]
        pub from_previous: Option<String>,
    }
}

impl Question {
    /// Whether the first pass asks it, always or under a condition.
    #[must_use]
    pub fn may_be_first_pass(&self) -> bool {
        self.first_pass || self.first_pass_when.is_some()
    }
}

/// What kind of answer a question has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    YesNo,
    OneOf,
    SomeOf,
    Number,
    Date,
    /// A time of day.
    Time,
    /// One or more time zones of the world.
    TimeZones,
    Text,
}

impl Kind {
    /// Its name in data.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Kind::YesNo => "yes-no",
            Kind::OneOf => "one-of",
            Kind::SomeOf => "some-of",
            Kind::Number => "number",
            Kind::Date => "date",
            Kind::Time => "time",
            Kind::TimeZones => "time-zones",
            Kind::Text => "text",
        }
    }
}

/// Which part of the plan holds the answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum StoredIn {
    #[default]
    Answers,
    Profile,
}

/// A list of the guide that gives a question its options.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum OptionsFrom {
    Countries,
    Languages,
    Stages,
    Levels,
}

impl OptionsFrom {
    /// Its name in data, which is that of the module and of its list.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            OptionsFrom::Countries => "countries",
            OptionsFrom::Languages => "languages",
            OptionsFrom::Stages => "stages",
            OptionsFrom::Levels => "levels",
        }
    }
}

impl QuestionSet {
    fn read(reader: &mut Reader<'_>) -> QuestionSet {
        QuestionSet {
            sections: reader.value("sections"),
            questions: reader.entries("questions"),
            units: reader.value("units"),
        }
    }

    /// The questions of the meeting with those of its plan before them. Of two with one id the
    /// meeting's counts.
    #[must_use]
    pub fn with_meeting(&self, meeting: &QuestionSet) -> QuestionSet {
        let mut all = self.clone();
        let is_new = |id: &String, known: &[String]| !known.contains(id);
        all.questions
            .retain(|id, _| !meeting.questions.contains_key(id));
        all.questions.extend(meeting.questions.clone());
        let sections = meeting
            .sections
            .iter()
            .filter(|id| is_new(id, &self.sections));
        all.sections.extend(sections.cloned());
        let units = meeting.units.iter().filter(|id| is_new(id, &self.units));
        all.units.extend(units.cloned());
        all
    }

    fn declare<'a>(&'a self, declared: &mut Declarations<'a>) {
        declared.ids("sections", &self.sections);
        declared.ids("units", &self.units);
        declared.ids("questions", self.questions.keys());
        for (id, question) in &self.questions {
            let path = format!("questions.{id}");
            for (field, condition) in [
                ("when", &question.when),
                ("first-pass-when", &question.first_pass_when),
            ] {
                let path = format!("{path}.{field}");
                declared.condition_before(id, path, condition.as_ref());
            }
            declared.statement(path, question.provenance());
        }
    }

    fn words(&self, words: &mut Words) {
        for id in &self.sections {
            words.need(&["sections", id], &["name"]);
        }
        for id in &self.units {
            words.need(&["units", id], &["name"]);
            words.allow(&["units", id], &["one"]);
        }
        for (id, question) in &self.questions {
            words.need(&["questions", id], &["ask", "short", "help"]);
            words.allow(
                &["questions", id],
                &["ask-civil-society", "help-civil-society"],
            );
            words.limit(&["questions", id, "short"], 32);
            for option in &question.options {
                words.need(&["questions", id, "options", option], &["name", "means"]);
                words.limit(&["questions", id, "options", option, "name"], 60);
                words.allow(
                    &["questions", id, "options", option],
                    &["trade", "aliases", "only"],
                );
            }
        }
    }
}

impl Deref for Questions {
    type Target = QuestionSet;

    fn deref(&self) -> &QuestionSet {
        &self.0
    }
}

impl From<Questions> for QuestionSet {
    fn from(questions: Questions) -> QuestionSet {
        questions.0
    }
}

impl Module for Questions {
    const NAME: &'static str = "questions";

    fn read(reader: &mut Reader<'_>) -> Questions {
        Questions(QuestionSet::read(reader))
    }

    fn declare<'a>(&'a self, declared: &mut Declarations<'a>) {
        self.0.declare(declared);
    }

    fn words(&self, words: &mut Words) {
        self.0.words(words);
    }

    fn searchable(&self) -> Vec<Searchable> {
        let thing = |id: &String| Searchable {
            command: format!("questions {id}"),
            title: Title::Word(format!("questions.{id}.ask")),
            words: format!("questions.{id}"),
            facts: Vec::new(),
            is_past: false,
        };
        self.questions.keys().map(thing).collect()
    }
}

impl Module for MeetingQuestions {
    const NAME: &'static str = "meeting-questions";

    fn read(reader: &mut Reader<'_>) -> MeetingQuestions {
        MeetingQuestions {
            of_plan: reader.value("of-plan"),
            own: QuestionSet::read(reader),
        }
    }

    fn declare<'a>(&'a self, declared: &mut Declarations<'a>) {
        declared.questions = QuestionsOf::Meeting;
        self.own.declare(declared);
    }

    fn words(&self, words: &mut Words) {
        self.own.words(words);
    }
}
