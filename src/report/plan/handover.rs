//! A plan on its way to a reader: what is held back unless its maker says otherwise.

use serde_json::{Value as Data, json};

use super::briefing::{Briefing, Said, ToDo};
use super::item_words::title_of;
use crate::guide::model::Roles;
use crate::locale::Messages;
use crate::message;
use crate::report::{Span, Text};

/// What a document holds only where its maker asks for it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Private {
    /// The team's own notes.
    pub notes: bool,
    /// Who is behind the answers, where that could harm people.
    pub names: bool,
}

/// A plan, and what of it may be shown.
pub(super) struct Handover<'a> {
    pub(super) briefing: &'a Briefing,
    pub(super) messages: &'a Messages,
    private: Private,
}

impl<'a> Handover<'a> {
    pub(super) fn new(
        briefing: &'a Briefing,
        private: Private,
        messages: &'a Messages,
    ) -> Handover<'a> {
        Handover {
            briefing,
            messages,
            private,
        }
    }

    pub(super) fn with_notes(&self) -> bool {
        self.private.notes
    }

    pub(super) fn with_names(&self) -> bool {
        self.private.names || !self.briefing.at_risk
    }

    /// What a person wrote, in the language they write in.
    pub(super) fn written(&self, words: &str) -> Span {
        Span::written(words, &self.briefing.written_in)
    }

    /// What is to be done, in words of the guide or of the team.
    pub(super) fn title_of(&self, item: &ToDo) -> Text {
        title_of(item, self.briefing)
    }

    /// An answer, as a person wrote it or in words of ours.
    pub(super) fn answer(&self, said: &Said) -> Text {
        if said.written {
            Text::of(self.written(&said.answer))
        } else {
            Text::from(&said.answer)
        }
    }

    /// To whom it may be shown, and what in it is not for everybody.
    pub(super) fn handling(&self) -> Vec<Text> {
        let messages = self.messages;
        let mut handling = Vec::new();
        if self.briefing.at_risk {
            handling.push(message!(messages, "export-confidential"));
        }
        if !self.with_names() {
            handling.push(message!(messages, "export-names-left-out"));
        }
        if self.with_notes() {
            handling.push(message!(messages, "export-with-notes"));
        }
        Text::all(handling)
    }

    /// Everything for programs, without what is held back.
    pub(super) fn data(&self) -> Data {
        let mut briefing = self.briefing.clone();
        let said = briefing.profile.iter_mut().chain(&mut briefing.answers);
        if !self.with_notes() {
            said.for_each(|said| said.note = None);
            briefing
                .checklist
                .iter_mut()
                .for_each(|item| item.note = None);
        }
        if !self.with_names() {
            let roles = &self.briefing.roles;
            briefing.profile.retain(|said| !names_people(said, roles));
            briefing
                .checklist
                .iter_mut()
                .for_each(|item| item.owner = None);
        }
        serde_json::to_value(&briefing).unwrap_or_else(|_| json!({}))
    }
}

/// Whether it may name somebody: what a person wrote, but for the plan's title and the place.
pub(super) fn names_people(said: &Said, roles: &Roles) -> bool {
    let names_none = [&roles.title, &roles.locality];
    said.written
        && !names_none
            .iter()
            .any(|question| ***question == said.question)
}
