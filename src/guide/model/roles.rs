//! The entries of the guide that the program itself needs to know, by the part they play.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::resources::TOPICS;
use super::{Kind, OptionsFrom, Question, QuestionsOf, Source};
use crate::guide::Id;
use crate::guide::declarations::{Among, Declarations, Role};

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
    /// Ask for days that OGP's own calendar holds.
    pub calendar_of_ogp: Vec<Id<Question>>,
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
    /// Tells of the questions, and of all else that plays a part.
    pub(super) fn declare<'a>(&'a self, declared: &mut Declarations<'a>) {
        for (of, name, question, kind) in self.questions() {
            declared.roles.push(Role {
                path: format!("roles.{name}"),
                question,
                of,
                kind,
                options_from: match name {
                    "language" => Some(OptionsFrom::Languages),
                    "country" => Some(OptionsFrom::Countries),
                    "stages" => Some(OptionsFrom::Stages),
                    "level" => Some(OptionsFrom::Levels),
                    _ => None,
                },
            });
        }
        let members = Among::OptionsOf(QuestionsOf::Plan, self.membership.as_str());
        declared.among("roles.local-member", members, &self.local_member);
        declared.refers("roles.source-of-guide", self.source_of_guide);
        declared.refers("roles.source-of-standards", self.source_of_standards);
        declared.refers_to("roles.commitment-topic", &[TOPICS], &self.commitment_topic);
    }

    /// The questions, each with the name of its part and the kind that it must be of.
    fn questions(&self) -> impl Iterator<Item = (QuestionsOf, &'static str, &Id<Question>, Kind)> {
        let of_plan = [
            ("language", &self.language, Kind::OneOf),
            ("title", &self.title, Kind::Text),
            ("country", &self.country, Kind::OneOf),
            ("locality", &self.locality, Kind::Text),
            ("side", &self.side, Kind::OneOf),
            ("membership", &self.membership, Kind::OneOf),
            ("stages", &self.stages, Kind::SomeOf),
            ("level", &self.level, Kind::OneOf),
            ("staff", &self.staff, Kind::Number),
            ("risk", &self.risk, Kind::YesNo),
            ("input-opens", &self.input_opens, Kind::Date),
            ("input-closes", &self.input_closes, Kind::Date),
        ];
        let begins = self.begins.iter().map(|id| ("begins", id, Kind::Date));
        let ends = self.ends.iter().map(|id| ("ends", id, Kind::Date));
        let of_ogp = self.calendar_of_ogp.iter();
        let of_ogp = of_ogp.map(|id| ("calendar-of-ogp", id, Kind::Date));
        let of_meeting = [
            ("meeting-purpose", &self.meeting_purpose, Kind::OneOf),
            ("meeting-topic", &self.meeting_topic, Kind::Text),
            (
                "meeting-participants",
                &self.meeting_participants,
                Kind::Number,
            ),
            ("meeting-setting", &self.meeting_setting, Kind::OneOf),
            ("meeting-date", &self.meeting_date, Kind::Date),
            ("meeting-start", &self.meeting_start, Kind::Time),
            ("meeting-minutes", &self.meeting_minutes, Kind::Number),
            ("meeting-zones", &self.meeting_zones, Kind::TimeZones),
            ("meeting-hosts", &self.meeting_hosts, Kind::Number),
        ];
        let of_plan = of_plan.into_iter().chain(begins).chain(ends).chain(of_ogp);
        let of_plan = of_plan.map(|(name, id, kind)| (QuestionsOf::Plan, name, id, kind));
        let of_meeting = of_meeting.into_iter();
        of_plan.chain(of_meeting.map(|(name, id, kind)| (QuestionsOf::Meeting, name, id, kind)))
    }

    /// What stands for roles that could not be read, of which a fault is known.
    pub(super) fn unread() -> Roles {
        Roles {
            language: Id::new(""),
            title: Id::new(""),
            country: Id::new(""),
            locality: Id::new(""),
            side: Id::new(""),
            membership: Id::new(""),
            local_member: String::new(),
            stages: Id::new(""),
            level: Id::new(""),
            staff: Id::new(""),
            risk: Id::new(""),
            meeting_purpose: Id::new(""),
            meeting_topic: Id::new(""),
            meeting_participants: Id::new(""),
            meeting_setting: Id::new(""),
            meeting_date: Id::new(""),
            meeting_start: Id::new(""),
            meeting_minutes: Id::new(""),
            meeting_zones: Id::new(""),
            meeting_hosts: Id::new(""),
            begins: Vec::new(),
            ends: Vec::new(),
            calendar_of_ogp: Vec::new(),
            input_opens: Id::new(""),
            input_closes: Id::new(""),
            source_of_guide: Id::new(""),
            source_of_standards: Id::new(""),
            commitment_topic: String::new(),
        }
    }
}
