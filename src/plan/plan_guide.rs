//! The parts of the guide that a plan is read, tailored and said with, in one language.

use jiff::civil::Date;

use super::plan::Plan;
use super::tailor::{Judges, Tailored, tailor};
use crate::guide::model::{Fit, Items, Manifest, Rules, Sources, Stages, Standards, Tools};
use crate::guide::{Content, Guide, Texts};
use crate::interview::Questionnaire;

/// The parts of the guide that a plan needs, in one language.
pub struct PlanGuide {
    /// The whole, for what is written in another language.
    guide: Guide,
    pub language: String,
    pub manifest: Manifest,
    pub questionnaire: Questionnaire,
    pub rules: Content<Rules>,
    pub items: Content<Items>,
    pub stages: Content<Stages>,
    pub standards: Content<Standards>,
    pub fit: Content<Fit>,
    pub tools: Content<Tools>,
    pub sources: Sources,
}

impl PlanGuide {
    /// Opens them.
    #[must_use]
    pub fn open(guide: &Guide, language: &str) -> PlanGuide {
        PlanGuide {
            guide: *guide,
            language: language.to_owned(),
            manifest: guide.facts(),
            questionnaire: Questionnaire::open(guide, language),
            rules: guide.content(language),
            items: guide.content(language),
            stages: guide.content(language),
            standards: guide.content(language),
            fit: guide.content(language),
            tools: guide.content(language),
            sources: guide.facts(),
        }
    }

    /// What follows from a plan's answers.
    #[must_use]
    pub fn tailor(&self, plan: &Plan, today: Date) -> Tailored {
        let judges = Judges {
            questions: self.questionnaire.facts(),
            rules: &self.rules.facts,
            items: &self.items.facts,
            standards: &self.standards.facts,
        };
        tailor(judges, plan, today)
    }

    /// The words of the items in a language.
    #[must_use]
    pub fn item_texts(&self, language: &str) -> Texts {
        self.guide.texts::<Items>(language)
    }
}
