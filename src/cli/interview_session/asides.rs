//! What a person can do at a question besides answering it: have it explained, note something.

use super::InterviewSession;
use crate::cli::fault_words::answer_error_at_prompt;
use crate::locale::Order;
use crate::message;
use crate::plan::Change;
use crate::prompt::{LONG, NoReply, Prompter};

impl InterviewSession<'_> {
    /// Why it is asked, what each option means, and what it costs.
    pub(super) fn explain(&self, id: &str, side: Option<&str>, prompter: &mut dyn Prompter) {
        let questionnaire = self.questionnaire();
        prompter.tell("");
        prompter.tell(questionnaire.text_for(side, id, "help"));
        if questionnaire.options_from(id).is_some() && questionnaire.option_ids(id).len() > LONG {
            // Names alone, as one looks them up.
            let choices = questionnaire.choices(id);
            let mut names: Vec<&str> = choices.iter().map(|choice| choice.name).collect();
            let order = Order::new(self.context.messages.language());
            names.sort_by_cached_key(|name| order.key(name));
            prompter.tell(&self.context.messages.series(&names));
            return;
        }
        for choice in questionnaire.choices(id) {
            let parts = [choice.means, choice.trade]
                .into_iter()
                .filter(|text| !text.is_empty())
                .collect::<Vec<_>>();
            prompter.tell(&message!(
                self.context.messages,
                "interview-explain-option",
                option = choice.name,
                text = parts.join(" ")
            ));
        }
    }

    /// Keeps a note on a question; what it says is asked, where it was not typed at once.
    pub(super) fn note(
        &mut self,
        id: &str,
        note: Option<String>,
        prompter: &mut dyn Prompter,
    ) -> Result<(), NoReply> {
        let messages = &self.context.messages;
        let questionnaire = self.questionnaire();
        let note = match note {
            Some(note) => note,
            None => {
                let plan = self.file.plan();
                let notes = match self
                    .meeting
                    .as_ref()
                    .and_then(|name| plan.meetings.get(name))
                {
                    Some(meeting) if questionnaire.is_of_meeting(id) => &meeting.notes,
                    _ => &plan.notes,
                };
                if let Some(note) = notes.get(id) {
                    prompter.tell(&message!(
                        messages,
                        "interview-note-before",
                        note = note.as_str()
                    ));
                }
                prompter.line(&message!(messages, "interview-note"))?
            }
        };
        match crate::interview::check_text(&note) {
            Ok(()) if note.trim().is_empty() => {}
            Ok(()) => {
                let note = note.trim().to_owned();
                let meeting = self.meeting.clone();
                let meeting = meeting.filter(|_| questionnaire.is_of_meeting(id));
                self.file.edit(Change::Note(id.to_owned()), |plan| {
                    let notes = match meeting {
                        Some(name) => &mut plan.meetings.entry(name).or_default().notes,
                        None => &mut plan.notes,
                    };
                    notes.insert(id.to_owned(), note);
                });
                prompter.tell(&message!(messages, "interview-note-kept"));
            }
            Err(error) => prompter.tell(&answer_error_at_prompt(
                id,
                &error,
                self.questionnaire(),
                messages,
            )),
        }
        Ok(())
    }
}
