//! Why an item is on the checklist: the answers, the date and what it rests on.

use jiff::civil::Date;

use super::briefing::{Briefing, ToDo, rests_on};
use super::item_words::own_basis;
use crate::guide::model::Sourced as _;
use crate::interview::Evaluation;
use crate::locale::Messages;
use crate::message;
use crate::plan::{Because, Plan, PlanGuide, RuleSet, what_counts};
use crate::report::provenance::basis;
use crate::report::{Span, Text, answer_words};

/// A question that put an item on the checklist, or gave it its date.
pub(super) struct Cause {
    pub question: String,
    /// What the question is called.
    pub label: String,
    /// Its answer in words.
    pub answer: String,
    /// Whether it is the date's cause, not the item's.
    pub of_date: bool,
}

/// Tells why items are there.
pub(super) struct Why<'a> {
    pub parts: &'a PlanGuide,
    pub plan: &'a Plan,
    pub date: Date,
    pub messages: &'a Messages,
}

impl Briefing {
    /// The same, and of each item why it is there.
    #[must_use]
    pub fn with_why(mut self, parts: &PlanGuide, plan: &Plan, messages: &Messages) -> Briefing {
        let date = self.date;
        let why = Why {
            parts,
            plan,
            date,
            messages,
        };
        for item in &mut self.checklist {
            item.why = why.of(item);
        }
        self
    }
}

impl Why<'_> {
    /// The questions that caused an item, each with its answer, those of its date last.
    pub(super) fn causes(&self, item: &ToDo) -> Vec<Cause> {
        let Some(id) = item.item else {
            return Vec::new();
        };
        let questionnaire = &self.parts.questionnaire;
        let evaluation = Evaluation::new(questionnaire.facts(), &self.plan.answers).on(self.date);
        let because = Because::of(&self.parts.items.facts.items[id], &evaluation);
        let applies = because
            .applies
            .into_iter()
            .map(|(question, would_do)| (question, would_do, false));
        let date = because.date.filter(|_| !self.is_set(item));
        let dates = date
            .into_iter()
            .map(|question| (question, Vec::new(), true));
        let said = applies.chain(dates).map(|(question, would_do, of_date)| {
            let answer = match evaluation.answer(&question) {
                Some(answer) => {
                    let counts = what_counts(answer, &would_do);
                    answer_words(questionnaire, &question, &counts, self.messages)
                }
                None => message!(self.messages, "standing-no-answer"),
            };
            let label = questionnaire.text(&question, "short").to_owned();
            Cause {
                question,
                label,
                answer,
                of_date,
            }
        });
        said.collect()
    }

    /// Whether a person set its date.
    fn is_set(&self, item: &ToDo) -> bool {
        let said = self.plan.checklist.get(item.id.as_str());
        said.is_some_and(|said| said.due.is_some())
    }

    /// The answers, the date and the basis that caused an item.
    pub(super) fn of(&self, item: &ToDo) -> Vec<Text> {
        let messages = self.messages;
        if item.meeting.is_some() {
            return vec![message!(messages, "standing-why-meeting").into()];
        }
        let Some(rests_on) = item.basis else {
            return vec![own_basis(item, messages).into()];
        };
        let causes = self.causes(item);
        let words = |of_date: bool| {
            let of = causes.iter().filter(|cause| cause.of_date == of_date);
            let said: Vec<String> = of
                .map(|cause| {
                    let label = message!(messages, "common-label", name = cause.label.as_str());
                    format!("{label} {}", cause.answer)
                })
                .collect();
            messages.series(&said)
        };
        let mut why = vec![match words(false) {
            none if none.is_empty() => message!(messages, "standing-why-always"),
            answers => message!(messages, "standing-why", answers = answers),
        }];
        if self.is_set(item) {
            why.push(message!(messages, "standing-why-set"));
        } else {
            let date = words(true);
            why.extend(
                (!date.is_empty()).then(|| message!(messages, "standing-why-date", date = date)),
            );
        }
        let mut why = Text::all(why);
        why.push(basis(rests_on, item.verified, &self.titles(item), messages));
        why
    }

    /// The titles of what an item rests on; for a local member, its own rule's.
    pub(super) fn titles(&self, item: &ToDo) -> Vec<Span> {
        let Some(id) = item.item else {
            return Vec::new();
        };
        let facts = &self.parts.items.facts.items[id];
        let questionnaire = &self.parts.questionnaire;
        let evaluation = Evaluation::new(questionnaire.facts(), &self.plan.answers);
        let rests_on = rests_on(
            facts.provenance(),
            facts.requirement,
            facts.local_rule,
            RuleSet::of(&evaluation, questionnaire.roles()),
            &self.parts.standards.facts,
        );
        let sources = &self.parts.sources.sources;
        let found = rests_on.sources.iter().filter_map(|key| sources.get(key));
        found
            .map(|source| Span::title(&source.title, Some(&source.language)))
            .collect()
    }
}
