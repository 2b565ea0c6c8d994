//! What a meeting says that can stand in a sentence: its answers, and what is computed for it.

use jiff::civil::Date;

use crate::interview::{Evaluation, Questionnaire};
use crate::locale::Messages;
use crate::meeting::MeetingParts;
use crate::message;

/// What a meeting says.
pub(in crate::report) struct MeetingSaid<'a> {
    pub questionnaire: &'a Questionnaire,
    pub evaluation: Evaluation<'a>,
    /// The parts of its agenda.
    pub agenda: Vec<String>,
    /// The platform that the plan chose for it.
    pub platform: Option<String>,
    /// How large its small rooms are.
    pub rooms: Option<String>,
}

impl<'a> MeetingSaid<'a> {
    pub fn of(meeting: &'a MeetingParts<'a>, messages: &Messages, today: Date) -> MeetingSaid<'a> {
        let agenda = meeting.agenda();
        let title = |block: &String| {
            let title = meeting.guide.texts.get(&["blocks", block, "title"]);
            title.to_owned()
        };
        let begun = agenda.parts.iter().filter(|part| !part.continued);
        let tools = &meeting.parts.tools;
        let platform = meeting.platform();
        let rooms = agenda.rooms.filter(|_| !agenda.parts.is_empty());
        MeetingSaid {
            questionnaire: meeting.questionnaire(),
            evaluation: meeting.evaluation().on(today),
            agenda: begun
                .filter_map(|part| part.block.as_ref())
                .map(title)
                .collect(),
            platform: platform.map(|id| tools.facts.name(id, &tools.texts).to_owned()),
            rooms: rooms.map(|rooms| message!(messages, "meeting-room-size", size = rooms.size)),
        }
    }
}
