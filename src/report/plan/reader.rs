//! Who gets a document of a plan: each has a file that arranges it for them.

use super::briefing::Briefing;
use super::exposure::Exposed;
use super::handover::Private;
use crate::locale::Messages;
use crate::report::view::View;

/// A plan as one of its readers gets it.
pub type ForReader<'a> = Box<dyn View<Choice = ()> + 'a>;

/// Somebody for whom a document is made of a plan.
#[derive(Clone, Copy)]
pub struct PlanReader {
    pub name: &'static str,
    /// Whether it has days for a calendar.
    pub has_days: bool,
    /// Whether it can say of each thing what it follows from.
    pub says_why: bool,
    /// Whether it can be a folder of files, to be published as it is.
    pub is_folder: bool,
    pub(super) open: for<'a> fn(&'a Briefing, Private, &'a Messages) -> ForReader<'a>,
    pub(super) exposed: fn(&Briefing, &Messages) -> Vec<Exposed>,
}

impl PlanReader {
    /// What the reader gets of a plan, in the language of `messages`.
    #[must_use]
    pub fn open<'a>(
        &self,
        briefing: &'a Briefing,
        private: Private,
        messages: &'a Messages,
    ) -> ForReader<'a> {
        (self.open)(briefing, private, messages)
    }

    /// What in it could lead to a person, where it is for everybody.
    #[must_use]
    pub fn exposed(&self, briefing: &Briefing, messages: &Messages) -> Vec<Exposed> {
        (self.exposed)(briefing, messages)
    }
}
