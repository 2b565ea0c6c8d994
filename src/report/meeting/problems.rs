//! What of a meeting does not fit, and what would.

use super::MeetingBook;
use crate::meeting::{Fits, Problem};
use crate::message;

impl MeetingBook<'_> {
    /// A problem in words.
    pub(super) fn problem(&self, problem: Problem) -> String {
        let messages = self.messages;
        let (text, fits) = match problem {
            Problem::TooShort { fits } => (message!(messages, "meeting-problem-too-short"), fits),
            Problem::ReportsTooShort { rooms, each, fits } => (
                message!(
                    messages,
                    "meeting-problem-reports",
                    people = self.kit.size.map_or(0, |size| size.people),
                    rooms = rooms,
                    each = each
                ),
                fits,
            ),
            Problem::ReportsInWriting { rooms, fits } => (
                message!(messages, "meeting-problem-writing", rooms = rooms),
                fits,
            ),
            Problem::SetTooLong { set } => (
                message!(messages, "meeting-problem-set", set = set),
                Fits::default(),
            ),
            Problem::ClockChanges => (message!(messages, "meeting-problem-clock"), Fits::default()),
            Problem::FewHosts { rooms, hosts } => (
                message!(
                    messages,
                    "meeting-problem-hosts",
                    rooms = rooms,
                    hosts = hosts
                ),
                Fits::default(),
            ),
        };
        let instead = [
            fits.minutes
                .map(|minutes| message!(messages, "meeting-fits-minutes", minutes = minutes)),
            fits.meetings
                .map(|meetings| message!(messages, "meeting-fits-meetings", meetings = meetings)),
            fits.panel.map(|panel| match fits.panel_minutes {
                None => message!(messages, "meeting-fits-panel", panel = panel),
                Some(minutes) => message!(
                    messages,
                    "meeting-fits-panel-longer",
                    panel = panel,
                    minutes = minutes
                ),
            }),
        ];
        let instead: Vec<String> = instead.into_iter().flatten().collect();
        if instead.is_empty() {
            return text;
        }
        let options = messages.either(&instead);
        let instead = message!(messages, "meeting-instead", options = options);
        format!("{text} {instead}")
    }
}
