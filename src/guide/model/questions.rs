//! What interviews ask: each a set of questions.

use std::ops::Deref;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::sources::LANGUAGES;
use super::{COUNTRIES, Level, Sourced as _, Stage, sourced};
use crate::guide::declarations::{Among, Declarations, Linked, List, is_id};
use crate::guide::module::{FactsReader, Module, Words};
use crate::guide::problem::Problem;
use crate::guide::search::{Searchable, Title};
use crate::guide::{Condition, Id, IdMap, LastingText, RelativeDate};

/// A set of questions, in the order in which they are asked.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct QuestionSet {
    /// The sections, in order.
    pub sections: Vec<String>,
    pub questions: IdMap<Question>,
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
        pub section: LastingText,
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
        pub options: Vec<LastingText>,
        /// The options that cannot be chosen beside others, such as "none of these".
        #[serde(default)]
        pub exclusive: Vec<LastingText>,
        /// How many options may be chosen at most.
        #[serde(default)]
        pub limit: Option<usize>,
        /// The least number; of a date, the earliest year.
        #[serde(default)]
        pub at_least: Option<i64>,
        /// The greatest number; of a date, the latest year.
        #[serde(default)]
        pub at_most: Option<i64>,
        /// What a number counts.
        #[serde(default)]
        pub unit: Option<LastingText>,
        /// The version of the guide in which it is new; plans of older ones are told.
        #[serde(default)]
        pub new_in: Option<String>,
        /// When it is asked.
        #[serde(default)]
        pub when: Option<Condition>,
        /// The question in the plan of the cycle before whose answer still holds: itself, for what
        /// lasts. Where there is none it is asked again.
        #[serde(default)]
        pub from_previous: Option<LastingText>,
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

    /// Whether people answer in words of their own: these are theirs, and stay out of what others
    /// read where people may be harmed.
    #[must_use]
    pub fn is_written(self) -> bool {
        match self {
            Kind::Text => true,
            Kind::YesNo
            | Kind::OneOf
            | Kind::SomeOf
            | Kind::Number
            | Kind::Date
            | Kind::Time
            | Kind::TimeZones => false,
        }
    }

    /// Whether names that are known are given, one or several.
    #[must_use]
    pub fn is_chosen(self) -> bool {
        match self {
            Kind::OneOf | Kind::SomeOf | Kind::TimeZones => true,
            Kind::YesNo | Kind::Number | Kind::Date | Kind::Time | Kind::Text => false,
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
    /// The list.
    pub(in crate::guide) fn list(self) -> List {
        match self {
            OptionsFrom::Countries => COUNTRIES,
            OptionsFrom::Languages => LANGUAGES,
            OptionsFrom::Stages => Stage::LIST,
            OptionsFrom::Levels => Level::LIST,
        }
    }

    /// Its name in data, which is that of the list.
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
    fn read(reader: &mut FactsReader<'_>) -> QuestionSet {
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
            .0
            .retain(|id, _| !meeting.questions.contains_key(id));
        all.questions.0.extend(meeting.questions.clone());
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
            self.declare_fields(id, question, &path, declared);
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

/// What a field of a question can be of: the field, whether it is there, whether its kind has it.
type Fitting = (&'static str, bool, bool);

impl Question {
    /// The fields that only some kinds of question have.
    fn fields_of_its_kind(&self) -> [Fitting; 4] {
        let number = self.kind == Kind::Number;
        let bounded = number || self.kind == Kind::Date;
        [
            ("limit", self.limit.is_some(), self.kind == Kind::SomeOf),
            ("at-least", self.at_least.is_some(), bounded),
            ("at-most", self.at_most.is_some(), bounded),
            ("unit", self.unit.is_some(), number),
        ]
    }
}

impl QuestionSet {
    /// Tells what a question names, and what of it does not go together.
    fn declare_fields<'a>(
        &'a self,
        id: &'a str,
        question: &'a Question,
        path: &str,
        declared: &mut Declarations<'a>,
    ) {
        let field = |field: &str| format!("{path}.{field}");
        let bad_id = |id: &str| Problem::BadId {
            found: id.to_owned(),
        };
        // These words have a meaning of their own in a condition.
        if ["all", "any", "not", "is", RelativeDate::TODAY].contains(&id) {
            declared.fault(path, bad_id(id));
        }
        let among = |list: &'a [String]| Among::Names(list.iter().map(String::as_str).collect());
        declared.among(field("section"), among(&self.sections), &question.section);
        if let Some(source) = &question.from_previous {
            let questions = self.questions.iter();
            let same_kind = questions.filter(|(_, it)| it.kind == question.kind);
            let same_kind = Among::Names(same_kind.map(|(id, _)| id.as_str()).collect());
            declared.among(field("from-previous"), same_kind, source);
        }
        if let Some(unit) = &question.unit {
            declared.among(field("unit"), among(&self.units), unit);
        }
        let choice = matches!(question.kind, Kind::OneOf | Kind::SomeOf);
        let (own, given) = (
            !question.options.is_empty(),
            question.options_from.is_some(),
        );
        if choice != (own || given) || (own && given) {
            declared.missing(field("options"), "options");
        }
        for (name, there, fits) in question.fields_of_its_kind() {
            if there && !fits {
                let (question, kind) = (id.to_owned(), question.kind.name().to_owned());
                declared.fault(field(name), Problem::WrongTest { question, kind });
            }
        }
        let options = Among::Names(question.options.iter().map(|option| &**option).collect());
        for option in &question.exclusive {
            declared.among(field("exclusive"), options.clone(), option);
        }
        for option in &question.options {
            if !is_id(option) || ["missing", "unknown", "answered"].contains(&&**option) {
                declared.fault(field("options"), bad_id(option));
            }
        }
    }
}

impl Linked for Question {
    /// Those of a plan.
    const LIST: List = ("questions", "questions");
}

/// The questions of a meeting.
pub const MEETING_QUESTIONS: List = ("meeting-questions", "questions");

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

    fn read(reader: &mut FactsReader<'_>) -> Questions {
        Questions(QuestionSet::read(reader))
    }

    fn declare<'a>(&'a self, declared: &mut Declarations<'a>) {
        self.0.declare(declared);
    }

    fn words(&self, words: &mut Words) {
        self.0.words(words);
    }

    fn searchable(&self) -> Vec<Searchable> {
        let thing = |id: &Id<Question>| Searchable {
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

    fn read(reader: &mut FactsReader<'_>) -> MeetingQuestions {
        MeetingQuestions {
            of_plan: reader.value("of-plan"),
            own: QuestionSet::read(reader),
        }
    }

    fn declare<'a>(&'a self, declared: &mut Declarations<'a>) {
        declared.questions = QuestionsOf::Meeting;
        let of_plan = self.of_plan.iter().map(String::as_str);
        declared.refers_all_to("of-plan", &[Question::LIST], of_plan);
        for (index, id) in self.of_plan.iter().enumerate() {
            if self.own.questions.contains_key(id.as_str()) {
                declared.fault(format!("of-plan.{index}"), Problem::Duplicate);
            }
        }
        self.own.declare(declared);
    }

    fn words(&self, words: &mut Words) {
        self.own.words(words);
    }
}
