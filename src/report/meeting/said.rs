//! What a meeting says that can stand in a sentence: its answers, and what is computed for it.

use jiff::civil::Date;

use crate::interview::{Evaluation, Questionnaire};
use crate::locale::Messages;
use crate::meeting::{MeetingParts, in_zones, moment};
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
    /// When it begins in each of its other time zones.
    pub elsewhere: Vec<String>,
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
            elsewhere: elsewhere(meeting, messages).unwrap_or_default(),
        }
    }
}

/// When it begins in each of its time zones but the first, with the day where that is another.
fn elsewhere(meeting: &MeetingParts<'_>, messages: &Messages) -> Option<Vec<String>> {
    let (evaluation, roles) = (meeting.evaluation(), meeting.questionnaire().roles());
    let date = meeting.day()?;
    let start = evaluation.real(&roles.meeting_start)?.time()?;
    let zones = evaluation.real(&roles.meeting_zones)?.options();
    let begins = moment(zones, date, start)?.compatible().ok()?.timestamp();
    let others = in_zones(zones, begins).skip(1).map(|other| {
        let zone = other.zone.replace('_', " ");
        let start = messages.time(other.there.time());
        if other.there.date() == date {
            return message!(messages, "meeting-hour-in-zone", start = start, zone = zone);
        }
        let day = messages.weekday_date(other.there.date());
        message!(
            messages,
            "meeting-day-in-zone",
            day = day,
            start = start,
            zone = zone
        )
    });
    Some(others.collect())
}
