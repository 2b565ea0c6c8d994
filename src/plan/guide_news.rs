//! What a guide has that is newer than the one with which a plan was last saved.

use jiff::civil::Date;

use super::decisions::Plan;
use super::plan_guide::PlanGuide;
use crate::guide::model::{Item, Rule};
use crate::guide::{Id, is_before};
use crate::interview::Evaluation;

/// What is new for a plan, as far as it concerns it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GuideNews {
    /// The new questions that have no answer, whether or not they apply yet.
    pub unanswered: Vec<String>,
    /// Those of them that apply.
    pub questions: Vec<String>,
    /// The new items on its checklist.
    pub items: Vec<Id<Item>>,
    /// The new rules that find something.
    pub rules: Vec<Id<Rule>>,
}

impl PlanGuide {
    /// What is new for a plan of an older guide; none for a plan of this one or of a newer one.
    #[must_use]
    pub fn news_for(&self, plan: &Plan, today: Date) -> Option<GuideNews> {
        if !is_before(&plan.guide, &self.version) {
            return None;
        }
        let is_new = |new_in: &Option<String>| {
            let new_in = new_in.as_ref();
            new_in.is_some_and(|version| is_before(&plan.guide, version))
        };
        let questions = self.questionnaire.facts();
        let evaluation = Evaluation::new(questions, &plan.answers);
        let unanswered = questions.questions.iter().filter(|(id, question)| {
            is_new(&question.new_in) && !plan.answers.contains_key(id.as_str())
        });
        let unanswered: Vec<String> = unanswered.map(|(id, _)| id.to_string()).collect();
        let asked = unanswered.iter().filter(|id| evaluation.applies(id));
        let tailored = self.tailor(plan, today);
        let mut items: Vec<Id<Item>> = Vec::new();
        for id in tailored.items.into_iter().filter_map(|item| item.item) {
            if is_new(&self.items.facts.items[id].new_in) && !items.contains(&id) {
                items.push(id);
            }
        }
        let found = tailored.findings.into_iter().map(|finding| finding.id);
        let rules = found.filter(|id| is_new(&self.rules.facts.rules[*id].new_in));
        Some(GuideNews {
            questions: asked.cloned().collect(),
            unanswered,
            items,
            rules: rules.collect(),
        })
    }
}
