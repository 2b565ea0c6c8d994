//! Where to meet: the platforms that hold a meeting, by what its plan asks of tools and what it
//! says itself.

use indexmap::IndexMap;

use super::parts::{MeetingParts, holds};
use crate::catalogue::{Fit, Judgement, Verdict, judge_without};
use crate::guide::Id;
use crate::guide::model::{Kind, Need, NeedOfPlatform};
use crate::interview::{Answer, Answers, Evaluation, Questionnaire};

/// How many platforms are named.
const PLATFORMS: usize = 3;

impl<'a> MeetingParts<'a> {
    /// Whether a tool is a platform for this meeting.
    fn is_platform(&self, tool: &str) -> bool {
        let (evaluation, platforms) = (self.evaluation(), &self.guide.facts.platforms);
        let mut only = platforms.only.values();
        let only = only.find(|only| evaluation.holds(&only.when));
        let tools = only.map_or(&platforms.tools, |only| &only.tools);
        let of_catalogue = self.parts.tools.facts.tools.get(tool);
        let first = of_catalogue.and_then(|tool| tool.categories.first());
        let named = |name: &str| tools.iter().any(|it| it == name);
        named(tool) || first.is_some_and(named)
    }

    /// The platform that the plan chose, if it chose one that can be used.
    #[must_use]
    pub fn platform(&self) -> Option<&'a str> {
        let mut chosen = self.plan.tools.values().flatten();
        let chosen = chosen.find(|tool| self.is_platform(tool))?;
        let judged = self.judged();
        let usable = |fit: &Fit| fit.judgement() == Judgement::Fits || fit.could_fit();
        let can_be = judged.iter().any(|fit| fit.id == *chosen && usable(fit));
        can_be.then_some(chosen)
    }

    /// The platforms to name.
    pub(super) fn platforms(&self) -> Vec<Fit> {
        let fits = self.judged();
        let of = |can: &dyn Fn(&&Fit) -> bool| {
            let fits = fits.iter().filter(can);
            fits.take(PLATFORMS).cloned().collect::<Vec<_>>()
        };
        let fitting = of(&|fit| fit.judgement() == Judgement::Fits);
        if fitting.is_empty() {
            of(&|fit| fit.could_fit())
        } else {
            fitting
        }
    }

    /// The plan's answers with what the meeting says, in the plan's words.
    #[must_use]
    pub fn answers_in_words_of_plan(&self) -> Answers {
        let evaluation = self.evaluation();
        let says = &self.guide.facts.platforms;
        let facts = self.parts.questionnaire.facts();
        let mut answers = self.plan.answers.clone();
        for (question, of_meeting) in &says.numbers {
            if let Some(answer) = evaluation.real(of_meeting) {
                answers.insert(question.clone(), answer.clone());
            }
        }
        for said in says.says.values() {
            if holds(&evaluation, said.when.as_ref()) {
                add(
                    &mut answers,
                    &self.parts.questionnaire,
                    &said.question,
                    &said.option,
                );
            }
        }
        let order = &facts.questions;
        answers.sort_by_key(|id, _| order.get_index_of(id));
        answers
    }

    /// Judges platforms by what the plan asks of tools, with what the meeting says.
    fn judged(&self) -> Vec<Fit> {
        let says = &self.guide.facts.platforms;
        let mut answers = self.answers_in_words_of_plan();
        answers.retain(|id, _| !says.set_aside.iter().any(|aside| **aside == **id));
        let evaluation = Evaluation::new(self.parts.questionnaire.facts(), &answers);
        let tools = &self.parts.tools.facts;
        let of_meeting = self.evaluation();
        let here = |needs: &[NeedOfPlatform]| -> Vec<Id<Need>> {
            let needs = needs.iter();
            let needs = needs.filter(|it| holds(&of_meeting, it.when.as_ref()));
            needs.map(|it| it.need).collect()
        };
        let (needed, uncounted) = (here(&says.needed), here(&says.uncounted));
        let fits = judge_without(&self.parts.fit.facts, tools, &evaluation, &uncounted);
        let is_platform = |fit: &&Fit| {
            let mut unmet = fit.with(Verdict::No);
            self.is_platform(&fit.id) && !unmet.any(|reason| needed.contains(&reason.need))
        };
        fits.iter().filter(is_platform).cloned().collect()
    }
}

/// Adds an option to an answer, or makes it the answer, as its question takes it.
fn add(
    answers: &mut IndexMap<String, Answer>,
    questionnaire: &Questionnaire,
    question: &str,
    option: &str,
) {
    let option = option.to_owned();
    match questionnaire.kind(question) {
        Some(Kind::OneOf) => {
            answers.insert(question.to_owned(), Answer::Option(option));
        }
        Some(Kind::SomeOf) => {
            let before = answers
                .get(question)
                .map(Answer::options)
                .unwrap_or_default();
            let mut options = before.to_vec();
            if !options.contains(&option) {
                options.push(option);
            }
            answers.insert(question.to_owned(), Answer::Options(options));
        }
        _ => {}
    }
}
