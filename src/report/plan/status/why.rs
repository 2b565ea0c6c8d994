//! Why an item is on the checklist: the answers, the date and what it rests on.

use super::Status;
use crate::interview::Evaluation;
use crate::message;
use crate::plan::Because;
use crate::report::provenance::basis;
use crate::report::{Span, Text, ToDo, answer_words};

impl Status<'_> {
    /// The questions that caused an item, each with its name and its answer in words, those of its
    /// date last.
    pub(super) fn causes(&self, item: &ToDo) -> Vec<(String, String, String, bool)> {
        let Some(id) = &item.item else {
            return Vec::new();
        };
        let questionnaire = &self.parts.questionnaire;
        let evaluation =
            Evaluation::new(questionnaire.facts(), &self.plan.answers).on(self.briefing.date);
        let because = Because::of(&self.parts.items.facts.items[id], &evaluation);
        let applies = because
            .applies
            .into_iter()
            .map(|question| (question, false));
        let date = because.date.filter(|_| !self.is_set(item));
        let dates = date.into_iter().map(|question| (question, true));
        let said = applies.chain(dates).map(|(question, of_date)| {
            let answer = match evaluation.answer(&question) {
                Some(answer) => answer_words(questionnaire, &question, answer, self.messages),
                None => message!(self.messages, "standing-no-answer"),
            };
            let label = questionnaire.text(&question, "short").to_owned();
            (question, label, answer, of_date)
        });
        said.collect()
    }

    /// Whether a person set its date.
    pub(super) fn is_set(&self, item: &ToDo) -> bool {
        let said = self.plan.checklist.get(&item.id);
        said.is_some_and(|said| said.due.is_some())
    }

    /// The answers, the date and the basis that caused an item.
    pub(super) fn why(&self, item: &ToDo) -> Vec<Text> {
        let messages = self.messages;
        if item.meeting.is_some() {
            return vec![message!(messages, "standing-why-meeting").into()];
        }
        let Some(rests_on) = item.basis else {
            return vec![message!(messages, "report-own-item").into()];
        };
        let causes = self.causes(item);
        let words = |of_date: bool| {
            let of = causes.iter().filter(|cause| cause.3 == of_date);
            let said: Vec<String> = of
                .map(|(_, label, answer, _)| {
                    let label = message!(messages, "common-label", name = label.as_str());
                    format!("{label} {answer}")
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

    /// The titles of what an item rests on; a national rule is no source for a local member.
    pub(super) fn titles(&self, item: &ToDo) -> Vec<Span> {
        let Some(id) = &item.item else {
            return Vec::new();
        };
        let facts = &self.parts.items.facts.items[id];
        if item.basis != Some(facts.basis) {
            return Vec::new();
        }
        let sources = &self.parts.sources.sources;
        let found = facts.sources.iter().filter_map(|key| sources.get(key));
        found
            .map(|source| Span::title(&source.title, Some(&source.language)))
            .collect()
    }
}
