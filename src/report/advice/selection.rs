//! The tips and approaches of a stage that were asked for, and which of them a plan sets aside.

use super::{AdviceBook, Asked};
use crate::guide::model::{
    Approach, Basis, Instead, Provenance, Question, Sourced, StageAdvice, Tip,
};
use crate::guide::{Condition, Id};
use crate::interview::Answer;
use crate::message;
use crate::plan::{self, RuleSet};
use crate::report::{Answered, answer_words};

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
        let mut selection = self.of_instead(asked);
        let replaced = self.replaced(&asked.stage);
        for (list, tips) in advice.tips() {
            let tip = |(id, tip): (&'b Id<Tip>, &'b Tip)| Selected {
                list,
                id,
                text: self.said(&["advice", &asked.stage, list, id]),
                provenance: self.rests_on(tip.provenance()),
                approach: None,
                aside: replaced.clone().or_else(|| self.aside(tip.when.as_ref())),
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
                text: self.said(&["advice", &asked.stage, "approaches", id, "text"]),
                provenance: self.rests_on(approach.provenance()),
                approach: Some(approach),
                aside: replaced
                    .clone()
                    .or_else(|| self.aside(approach.when.as_ref()))
                    .or_else(|| self.beyond_staff(approach))
                    .or_else(|| self.beyond_time(approach)),
            }
        }));
        selection.retain(|piece| asked.wants(StageAdvice::section_of(piece.list)));
        selection
    }

    /// What advice rests on. What OGP's standards or handbook say to national members is good
    /// practice for a local one, no more.
    fn rests_on<'b>(&self, said: Provenance<'b>) -> Provenance<'b> {
        let is_national = said.basis == Basis::Standard && self.rule_set() == RuleSet::Local;
        Provenance {
            basis: if is_national {
                Basis::Practice
            } else {
                said.basis
            },
            ..said
        }
    }

    /// What is advised instead of what the stage has of its own, as by the answers nothing of that
    /// is left to do.
    pub(super) fn instead(&self, stage: &str) -> Option<(&str, &Instead)> {
        let plan = self.plan.as_ref()?;
        let evaluation = plan.evaluation();
        let mut all = self.advice.facts.instead.iter();
        let found = all.find(|(_, instead)| {
            let is_of = instead.stages.iter().any(|of| *of == stage);
            is_of && evaluation.settled(&instead.when) == Some(true)
        });
        found.map(|(id, instead)| (id.as_str(), instead))
    }

    fn of_instead<'b>(&'b self, asked: &'b Asked) -> Vec<Selected<'b>> {
        let Some((id, instead)) = self.instead(&asked.stage) else {
            return Vec::new();
        };
        let tips = instead.tips.iter().map(|(tip, it)| Selected {
            list: "instead",
            id: tip,
            text: self.advice.texts.get(&["instead", id, "tips", tip]),
            provenance: self.rests_on(it.provenance()),
            approach: None,
            aside: self.aside(it.when.as_ref()),
        });
        tips.collect()
    }

    /// Why all that a stage has of its own is set aside, if it is.
    fn replaced(&self, stage: &str) -> Option<String> {
        let (_, instead) = self.instead(stage)?;
        self.settled_by(&instead.when)
    }

    /// Why something that applies only at times is set aside: the answers that decide. Of what
    /// nobody answered nothing follows.
    pub(super) fn aside(&self, when: Option<&Condition>) -> Option<String> {
        let (plan, when) = (self.plan.as_ref()?, when?);
        let evaluation = plan.evaluation();
        (evaluation.settled(when) == Some(false)).then(|| self.settled_by(when))?
    }

    /// The answers that settle a condition, in words.
    fn settled_by(&self, when: &Condition) -> Option<String> {
        let (plan, messages) = (self.plan.as_ref()?, self.messages);
        let evaluation = plan.evaluation();
        let answered = evaluation
            .settling(when)
            .into_iter()
            .filter_map(|question| {
                let answer = evaluation.real(question)?;
                let name = plan.questionnaire.text(question, "short");
                let answer = answer_words(&plan.questionnaire, question, answer, messages);
                Some(self.label(name.to_owned(), &answer))
            });
        let answers = messages.series(&answered.collect::<Vec<_>>());
        Some(message!(messages, "stage-aside-answers", answers = answers))
    }

    /// Why an approach is set aside that takes more people than there are.
    fn beyond_staff(&self, approach: &Approach) -> Option<String> {
        let plan = self.plan.as_ref()?;
        let evaluation = plan.evaluation();
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
        let evaluation = answered.evaluation();
        let roles = answered.questionnaire.roles();
        let first = |questions: &[Id<Question>]| {
            let mut answers = questions.iter().filter_map(|id| evaluation.real(id));
            answers.find_map(Answer::date)
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

    /// What to do about an approach that costs more than there is: others may give what it takes.
    pub(super) fn beyond_means(&self, approach: &Approach) -> Option<&'static str> {
        let evaluation = self.plan.as_ref()?.evaluation();
        let means = self.advice.facts.means.iter();
        let mut short = means.filter(|(_, it)| approach.money > it.money);
        let (id, _) = short.find(|(_, it)| evaluation.settled(&it.when) == Some(true))?;
        Some(self.advice.texts.get(&["means", id]))
    }

    /// Whether the plan says that people could be harmed.
    pub(super) fn is_risky(&self) -> bool {
        self.plan.as_ref().is_some_and(Answered::is_risky)
    }

    /// The level that the plan promises, where an approach cannot reach it.
    fn promised_above(&self, approach: &Approach) -> Option<&str> {
        let plan = self.plan.as_ref()?;
        let level = &plan.questionnaire.roles().level;
        let promised = plan.answers.get(&**level)?.options().first()?;
        let is_above = self.rank(promised)? > self.rank(&approach.level)?;
        is_above.then(|| self.level_name(promised))
    }

    /// What to do with an approach that cannot reach the level that the plan promises: it still has
    /// its use.
    pub(super) fn below_promise(&self, approach: &Approach) -> Option<String> {
        let promised = self.promised_above(approach)?;
        Some(message!(
            self.messages,
            "stage-below-promise",
            promised = promised
        ))
    }

    /// What to do where none of these reaches the level that the plan promises.
    pub(super) fn unkept_promise<'p>(
        &self,
        approaches: impl Iterator<Item = &'p Approach>,
    ) -> Option<String> {
        let promised: Option<Vec<&str>> = approaches
            .map(|approach| self.promised_above(approach))
            .collect();
        let promised = *promised?.first()?;
        Some(message!(
            self.messages,
            "stage-promise-unkept",
            promised = promised
        ))
    }

    /// What to do where the plan has the means for none of a stage's approaches: the one that asks
    /// least.
    pub(super) fn nothing_left(&self, asked: &Asked) -> Option<String> {
        let selection = self.selection(asked);
        let too_much = selection.iter().filter_map(|piece| {
            let approach = piece.approach?;
            let only_that = self.replaced(&asked.stage).is_none()
                && self.aside(approach.when.as_ref()).is_none();
            only_that.then_some((piece.id, approach))
        });
        let (id, least) = too_much.min_by_key(|(_, approach)| approach.people * approach.weeks)?;
        let (people, weeks) = (usize::from(least.people), usize::from(least.weeks));
        Some(message!(
            self.messages,
            "stage-nothing-left",
            name = self.approach_name(&asked.stage, id),
            people = message!(self.messages, "stage-people", count = people),
            weeks = message!(self.messages, "stage-weeks", count = weeks)
        ))
    }
}
