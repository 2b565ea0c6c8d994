//! The tips and approaches of a stage that were asked for, and which of them a plan sets aside.

use super::{AdviceBook, Asked};
use crate::guide::model::{Approach, Provenance, Question, Sourced, StageAdvice, Tip};
use crate::guide::{Condition, Id};
use crate::interview::{Answer, Evaluation};
use crate::message;
use crate::plan;
use crate::report::answer_words;

/// A tip or an approach.
pub(super) struct Selected<'b> {
    /// The list in the files it stands in.
    pub list: &'static str,
    pub id: &'b str,
    pub text: &'static str,
    pub provenance: Provenance<'b>,
    pub approach: Option<&'b Approach>,
    /// Why it is set aside, if it is.
    pub aside: Option<String>,
}

impl AdviceBook<'_> {
    /// What was asked for of the tips and approaches of a stage.
    pub(super) fn selection<'b>(&'b self, asked: &'b Asked) -> Vec<Selected<'b>> {
        let Some(advice) = self.advice(&asked.stage) else {
            return Vec::new();
        };
        let texts = &self.advice.texts;
        let mut selection = Vec::new();
        for (list, tips) in advice.tips() {
            let tip = |(id, tip): (&'b String, &'b Tip)| Selected {
                list,
                id,
                text: texts.get(&["advice", &asked.stage, list, id]),
                provenance: tip.provenance(),
                approach: None,
                aside: self.aside(tip.when.as_ref()),
            };
            selection.extend(tips.iter().map(tip));
        }
        let reaches = |approach: &Approach| {
            asked
                .level
                .as_deref()
                .is_none_or(|level| self.rank(&approach.level) >= self.rank(level))
        };
        let approaches = advice
            .approaches
            .iter()
            .filter(|(_, approach)| reaches(approach));
        selection.extend(approaches.map(|(id, approach)| {
            Selected {
                list: "approaches",
                id,
                text: texts.get(&["advice", &asked.stage, "approaches", id, "text"]),
                provenance: approach.provenance(),
                approach: Some(approach),
                aside: self
                    .aside(approach.when.as_ref())
                    .or_else(|| self.beyond_staff(approach))
                    .or_else(|| self.beyond_time(approach)),
            }
        }));
        selection.retain(|piece| asked.wants(StageAdvice::section_of(piece.list)));
        selection
    }

    /// Why something that applies only at times is set aside: the answers that decide.
    pub(super) fn aside(&self, when: Option<&Condition>) -> Option<String> {
        let plan = self.plan.as_ref()?;
        let when = when?;
        let evaluation = Evaluation::new(plan.questionnaire.facts(), &plan.answers);
        let mut deciding: Vec<&str> = Vec::new();
        when.each_answer(&mut |question, _| {
            if !deciding.contains(&question) {
                deciding.push(question);
            }
        });
        let mut answered = Vec::new();
        for question in deciding {
            // Of what nobody answered nothing follows.
            let answer = evaluation.real(question)?;
            let name = plan.questionnaire.text(question, "short");
            let answer = answer_words(&plan.questionnaire, question, answer, self.messages);
            answered.push(format!(
                "{} {answer}",
                message!(self.messages, "common-label", name = name)
            ));
        }
        (!evaluation.holds(when)).then(|| {
            message!(
                self.messages,
                "stage-aside-answers",
                answers = self
                    .messages
                    .series(&answered.iter().map(String::as_str).collect::<Vec<_>>())
            )
        })
    }

    /// Why an approach is set aside that takes more people than there are.
    fn beyond_staff(&self, approach: &Approach) -> Option<String> {
        let plan = self.plan.as_ref()?;
        let evaluation = Evaluation::new(plan.questionnaire.facts(), &plan.answers);
        let staff = evaluation
            .real(&plan.questionnaire.roles().staff)?
            .number()?;
        (staff < i64::from(approach.people)).then(|| {
            message!(
                self.messages,
                "stage-aside-staff",
                people = approach.people,
                weeks = approach.weeks,
                staff = staff
            )
        })
    }

    /// Why an approach is set aside that takes more weeks than there are between the day on which
    /// the work with people begins and the day on which its result is due.
    fn beyond_time(&self, approach: &Approach) -> Option<String> {
        let answered = self.plan.as_ref()?;
        let facts = answered.questionnaire.facts();
        let evaluation = Evaluation::new(facts, &answered.answers);
        let roles = answered.questionnaire.roles();
        let first = |questions: &[Id<Question>]| {
            let mut answers = questions.iter().filter_map(|id| evaluation.real(id));
            answers.find_map(|answer| match answer {
                Answer::Date(date) => Some(*date),
                _ => None,
            })
        };
        let (begins, ends) = (first(&roles.begins)?, first(&roles.ends)?);
        let days = i64::from(plan::days(begins, ends));
        (0 < days && days < i64::from(approach.weeks) * 7).then(|| {
            message!(
                self.messages,
                "stage-aside-time",
                weeks = approach.weeks,
                begins = self.messages.date(begins),
                ends = self.messages.date(ends)
            )
        })
    }

    /// Whether the plan says that people could be harmed.
    pub(super) fn is_risky(&self) -> bool {
        self.plan.as_ref().is_some_and(|plan| {
            let evaluation = Evaluation::new(plan.questionnaire.facts(), &plan.answers);
            evaluation.real(&plan.questionnaire.roles().risk) == Some(&Answer::YesNo(true))
        })
    }

    /// What to do with an approach that cannot reach the level that the plan promises: it still has
    /// its use.
    pub(super) fn below_promise(&self, approach: &Approach) -> Option<String> {
        let plan = self.plan.as_ref()?;
        let level = &plan.questionnaire.roles().level;
        let promised = plan.answers.get(&**level)?.options().first()?;
        (self.rank(promised)? > self.rank(&approach.level)?).then(|| {
            message!(
                self.messages,
                "stage-below-promise",
                promised = self.level_name(promised)
            )
        })
    }
}
