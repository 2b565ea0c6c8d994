//! Advice for a stage; with a plan, what does not apply is set aside and why is said.

mod data;
mod document;
mod links;
mod rows;
mod selection;

use serde_json::Value as Data;

use crate::guide::model::{Advice, Approach, Levels, StageAdvice, Stages, Standards};
use crate::guide::{Content, Guide};
use crate::locale::Messages;
use crate::message;
use crate::report::names::{Names, Unknown};
use crate::report::view::{Medium, Reading, View};
use crate::report::{Answered, Citations, Table, level_names, stage_names};

/// The parts of the advice that can be asked for, in order.
pub const SECTIONS: [&str; 8] = [
    "when",
    "principles",
    "approaches",
    "requirements",
    "cautions",
    "tools",
    "examples",
    "resources",
];

/// What is asked for.
#[derive(Clone, Debug)]
pub struct Asked {
    pub stage: String,
    /// One of [`SECTIONS`]; all, if none.
    pub section: Option<String>,
    /// Approaches must be able to reach this level.
    pub level: Option<String>,
}

impl Asked {
    fn wants(&self, section: &str) -> bool {
        self.section.as_deref().is_none_or(|asked| asked == section)
    }
}

/// The advice with what it takes to speak of it.
pub struct AdviceBook<'a> {
    stages: Content<Stages>,
    levels: Content<Levels>,
    advice: Content<Advice>,
    standards: Content<Standards>,
    guide: Guide,
    citations: Citations,
    messages: &'a Messages,
    plan: Option<Answered>,
}

impl<'a> AdviceBook<'a> {
    /// The advice of a guide in the language of `messages`; `full` asks for all sources.
    #[must_use]
    pub fn open(
        guide: &Guide,
        messages: &'a Messages,
        full: bool,
        plan: Option<Answered>,
    ) -> AdviceBook<'a> {
        let language = messages.language().code();
        AdviceBook {
            stages: guide.content(language),
            levels: guide.content(language),
            advice: guide.content(language),
            standards: guide.content(language),
            guide: *guide,
            citations: Citations::open(guide, full),
            messages,
            plan,
        }
    }

    /// The stages by their names.
    #[must_use]
    pub fn stages(&self) -> Names<'_> {
        stage_names(&self.stages)
    }

    /// The levels by their names.
    #[must_use]
    pub fn levels(&self) -> Names<'_> {
        level_names(&self.levels)
    }

    /// The section that was meant, by its id or its heading.
    ///
    /// # Errors
    /// When there is no such section.
    pub fn find_section(&self, written: &str) -> Result<String, Unknown> {
        let headings = SECTIONS.map(|section| self.section_name(section));
        let known = SECTIONS.iter().zip(&headings);
        let names = Names::from(known.map(|(id, heading)| (*id, vec![heading.as_str()])));
        names.find(written).map(str::to_owned)
    }

    fn language(&self) -> &'static str {
        self.messages.language().code()
    }

    fn stage_word(&self, id: &str, field: &str) -> &'static str {
        self.stages.texts.get(&["stages", id, field])
    }

    fn level_name(&self, id: &str) -> &'static str {
        self.levels.texts.get(&["levels", id, "name"])
    }

    fn rank(&self, level: &str) -> Option<usize> {
        self.levels.facts.levels.get_index_of(level)
    }

    fn advice(&self, stage: &str) -> Option<&StageAdvice> {
        self.advice.facts.advice.get(stage)
    }

    /// The heading of a section.
    fn section_name(&self, section: &str) -> String {
        self.messages.text(&format!("stage-section-{section}"), &[])
    }

    fn approach_name(&self, stage: &str, id: &str) -> &'static str {
        self.advice
            .texts
            .get(&["advice", stage, "approaches", id, "name"])
    }

    fn companion(&self, stage: &str, id: &str) -> &'static str {
        self.said(&["advice", stage, "approaches", id, "companion"])
    }

    /// A text of the advice, in the form in which it is said to the plan's member.
    fn said(&self, path: &[&str]) -> &'static str {
        let forms = self.plan.as_ref().map(|plan| plan.member().forms());
        self.advice.texts.in_form(path, &forms.unwrap_or_default())
    }

    /// How far an approach reaches, what it takes, and whether there is the money for it.
    fn takes(&self, approach: &Approach) -> String {
        let takes = self.reach_and_cost(approach);
        match self.beyond_means(approach) {
            Some(missing) => format!("{takes} {missing}"),
            None => takes,
        }
    }

    fn reach_and_cost(&self, approach: &Approach) -> String {
        message!(
            self.messages,
            "stage-takes",
            level = self.level_name(&approach.level),
            people = message!(
                self.messages,
                "stage-people",
                count = usize::from(approach.people)
            ),
            weeks = message!(
                self.messages,
                "stage-weeks",
                count = usize::from(approach.weeks)
            ),
            money = approach.money.name()
        )
    }

    fn label(&self, name: String, value: &str) -> String {
        format!(
            "{} {value}",
            message!(self.messages, "common-label", name = name)
        )
    }
}

impl View for AdviceBook<'_> {
    type Choice = Asked;

    fn reading(&self, asked: &Asked, _: Medium) -> Reading {
        self.document(asked).into()
    }

    fn table(&self, asked: &Asked) -> Table {
        self.rows(asked)
    }

    fn data(&self, asked: &Asked) -> Data {
        self.advice_data(asked)
    }
}
