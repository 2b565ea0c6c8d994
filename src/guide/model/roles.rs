//! The entries of the guide that the program itself needs to know, by the part they play.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Question, Source};
use crate::guide::Id;

/// Which entries play a part in the program, so that it names none of them itself.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Roles {
    /// Asks for the language of the plan's documents.
    pub language: Id<Question>,
    /// Asks what the plan is to be called.
    pub title: Id<Question>,
    /// Asks for the member's country.
    pub country: Id<Question>,
    /// Asks for the place within the country.
    pub locality: Id<Question>,
    /// Asks from which side the plan is filled in; a question may be worded for each.
    pub side: Id<Question>,
    /// Asks which kind of member this is.
    pub membership: Id<Question>,
    /// The answer of members whom the rules of OGP Local bind.
    pub local_member: String,
    /// Asks for the stages that the plan is for.
    pub stages: Id<Question>,
    /// Asks for the level of participation that is promised.
    pub level: Id<Question>,
    /// Asks how many people run the process.
    pub staff: Id<Question>,
    /// Asks whether anybody could be harmed by taking part.
    pub risk: Id<Question>,
    /// Asks what a meeting is for.
    pub meeting_purpose: Id<Question>,
    /// Asks what a meeting is about.
    pub meeting_topic: Id<Question>,
    /// Asks how many people meet.
    pub meeting_participants: Id<Question>,
    /// Asks who may come to a meeting.
    pub meeting_setting: Id<Question>,
    /// Asks on which day a meeting is.
    pub meeting_date: Id<Question>,
    /// Asks at what time a meeting starts.
    pub meeting_start: Id<Question>,
    /// Asks how long a meeting lasts.
    pub meeting_minutes: Id<Question>,
    /// Asks in which time zones people meet; the first is that of the start.
    pub meeting_zones: Id<Question>,
    /// Asks how many people run a meeting.
    pub meeting_hosts: Id<Question>,
    /// Ask when the work with people begins; the first that is answered counts.
    pub begins: Vec<Id<Question>>,
    /// Ask when its result is due; the first that is answered counts.
    pub ends: Vec<Id<Question>>,
    /// Asks from when people can contribute.
    pub input_opens: Id<Question>,
    /// Asks until when they can.
    pub input_closes: Id<Question>,
    /// OGP's own guide, to which this one owes its shape.
    pub source_of_guide: Id<Source>,
    /// OGP's five standards.
    pub source_of_standards: Id<Source>,
    /// The topic of resources with ideas for commitments.
    pub commitment_topic: String,
}

impl Roles {
    /// What stands for roles that could not be read, of which a fault is known.
    pub(super) fn unread() -> Roles {
        Roles {
            language: Id::found(""),
            title: Id::found(""),
            country: Id::found(""),
            locality: Id::found(""),
            side: Id::found(""),
            membership: Id::found(""),
            local_member: String::new(),
            stages: Id::found(""),
            level: Id::found(""),
            staff: Id::found(""),
            risk: Id::found(""),
            meeting_purpose: Id::found(""),
            meeting_topic: Id::found(""),
            meeting_participants: Id::found(""),
            meeting_setting: Id::found(""),
            meeting_date: Id::found(""),
            meeting_start: Id::found(""),
            meeting_minutes: Id::found(""),
            meeting_zones: Id::found(""),
            meeting_hosts: Id::found(""),
            begins: Vec::new(),
            ends: Vec::new(),
            input_opens: Id::found(""),
            input_closes: Id::found(""),
            source_of_guide: Id::found(""),
            source_of_standards: Id::found(""),
            commitment_topic: String::new(),
        }
    }
}
