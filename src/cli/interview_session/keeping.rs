//! Answers kept as they are given, and what a person should know of how.

use super::InterviewSession;
use crate::cli::error::CommandError;
use crate::cli::plan_file;
use crate::interview::{Answers, Interview};
use crate::message;
use crate::plan::{Change, StoreError};
use crate::render::wrap_lines;
use crate::text::name_of;

impl InterviewSession<'_> {
    /// Puts answers where they belong: those of a meeting with it, all others with the plan.
    pub(super) fn store(&mut self, answers: Answers, change: Change) {
        let Some(name) = self.meeting.clone() else {
            self.file.edit(change, |plan| plan.answers = answers);
            return;
        };
        let questionnaire = self.questionnaire();
        let order = &questionnaire.facts().questions;
        let plan_order = &self.parts.questionnaire.facts().questions;
        let (mut own, others): (Answers, Answers) = answers
            .into_iter()
            .partition(|(id, _)| questionnaire.is_of_meeting(id));
        own.sort_by_key(|id, _| order.get_index_of(id));
        self.file.edit(Change::Meeting(name.clone()), |plan| {
            plan.meetings.entry(name).or_default().answers = own;
            plan.answers.extend(others);
            plan.answers
                .sort_by_key(|id, _| plan_order.get_index_of(id));
        });
    }

    pub(super) fn keep(
        &mut self,
        interview: &Interview<'_>,
        change: Change,
    ) -> Result<(), CommandError> {
        let answers = interview.answers().clone();
        self.store(answers, change);
        self.save()
    }

    pub(super) fn save(&mut self) -> Result<(), CommandError> {
        let messages = &self.context.messages;
        let file = &mut self.file;
        let saved = self.interruption.waits_for(|| file.save());
        saved.map_err(|error| {
            let said = CommandError::store(file.path(), &error, messages);
            // A change by somebody else says itself where the answers are.
            if matches!(error, StoreError::Changed { .. }) {
                return said;
            }
            let saved = if file.is_saved() {
                "error-saved-before"
            } else {
                "error-saved-nothing"
            };
            said.and(&message!(messages, saved))
        })?;
        self.tell_notices();
        self.say_if_interrupted();
        Ok(())
    }

    /// Tells what went well but for something that a person should know, once.
    pub(super) fn tell_notices(&mut self) {
        let messages = &self.context.messages;
        let path = name_of(self.file.path());
        for id in plan_file::notices(&self.file) {
            if !self.told.contains(&id) {
                self.told.push(id);
                let notice = message!(messages, id, path = path.as_str());
                self.context.ui.say(&notice);
            }
        }
    }

    /// What an interruption says from now on: what is saved, if anything is.
    pub(super) fn say_if_interrupted(&self) {
        let messages = &self.context.messages;
        let words = if self.file.is_saved() {
            message!(
                messages,
                "interview-interrupted",
                typed = format!("{} {}", self.command(), self.to_go_on())
            )
        } else {
            message!(messages, "interview-nothing-saved")
        };
        let lines = wrap_lines(&words, self.context.ui.talk_width);
        self.interruption.says(lines.join("\n"));
    }
}
