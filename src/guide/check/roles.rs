//! The entries that the program relies on exist, and are of the kind that it can use.

use super::references::Checking;
use crate::guide::PSEUDO;
use crate::guide::files::is_language;
use crate::guide::model::{Kind, OptionsFrom, QuestionSet};
use crate::guide::problem::Problem;

impl Checking<'_, '_> {
    pub(super) fn roles(&mut self) {
        let facts = self.facts;
        self.languages();
        let roles = &facts.manifest.roles;
        let questions = &facts.questions.questions;
        for (role, id, kind, from) in [
            (
                "language",
                &roles.language,
                Kind::OneOf,
                Some(OptionsFrom::Languages),
            ),
            ("title", &roles.title, Kind::Text, None),
            (
                "country",
                &roles.country,
                Kind::OneOf,
                Some(OptionsFrom::Countries),
            ),
            ("locality", &roles.locality, Kind::Text, None),
            ("side", &roles.side, Kind::OneOf, None),
            ("membership", &roles.membership, Kind::OneOf, None),
            (
                "stages",
                &roles.stages,
                Kind::SomeOf,
                Some(OptionsFrom::Stages),
            ),
            (
                "level",
                &roles.level,
                Kind::OneOf,
                Some(OptionsFrom::Levels),
            ),
            ("staff", &roles.staff, Kind::Number, None),
            ("risk", &roles.risk, Kind::YesNo, None),
        ] {
            self.role(&facts.questions, role, id, kind, from);
        }
        let of_meeting = &facts.meeting_questions.own;
        for (role, id, kind) in [
            ("purpose", &roles.meeting_purpose, Kind::OneOf),
            ("topic", &roles.meeting_topic, Kind::Text),
            ("participants", &roles.meeting_participants, Kind::Number),
            ("setting", &roles.meeting_setting, Kind::OneOf),
            ("date", &roles.meeting_date, Kind::Date),
            ("start", &roles.meeting_start, Kind::Time),
            ("minutes", &roles.meeting_minutes, Kind::Number),
            ("zones", &roles.meeting_zones, Kind::TimeZones),
            ("hosts", &roles.meeting_hosts, Kind::Number),
        ] {
            self.role(of_meeting, &format!("meeting-{role}"), id, kind, None);
        }
        for (role, ids) in [("begins", &roles.begins), ("ends", &roles.ends)] {
            for id in ids {
                let path = format!("roles.{role}");
                let known = questions.keys().map(String::as_str);
                self.known("guide", &path, id, known);
                let kind = questions.get(&**id).map(|question| question.kind);
                if kind.is_some_and(|kind| kind != Kind::Date) {
                    let needs = format!("kind: {}", Kind::Date.name());
                    self.fault("guide", path, Problem::WrongRole { needs });
                }
            }
        }
        if let Some(membership) = questions.get(&*roles.membership) {
            let options = membership.options.iter().map(String::as_str);
            self.known("guide", "roles.local-member", &roles.local_member, options);
        }
        for (role, source) in [
            ("source-of-guide", &roles.source_of_guide),
            ("source-of-standards", &roles.source_of_standards),
        ] {
            let known = facts.sources.sources.keys().map(String::as_str);
            self.known("guide", &format!("roles.{role}"), source, known);
        }
        let topics = facts.resources.topics.iter().map(String::as_str);
        let topic = &roles.commitment_topic;
        self.known("guide", "roles.commitment-topic", topic, topics);
    }
    /// Languages have codes; what is not finished is one of them, and English is.
    fn languages(&mut self) {
        let manifest = &self.facts.manifest;
        for code in manifest.languages.keys() {
            if !is_language(code) || code == PSEUDO {
                let found = code.clone();
                let path = format!("languages.{code}");
                self.fault("guide", path, Problem::BadLanguage { found });
            }
        }
        for (index, code) in manifest.unfinished.iter().enumerate() {
            let known = manifest.languages.keys().map(String::as_str);
            let path = format!("unfinished.{index}");
            self.known("guide", &path, code, known.filter(|code| *code != "en"));
        }
    }

    /// The question that plays a part is there, and of the kind that the part needs.
    fn role(
        &mut self,
        questions: &QuestionSet,
        role: &str,
        id: &str,
        kind: Kind,
        from: Option<OptionsFrom>,
    ) {
        let path = format!("roles.{role}");
        let known = questions.questions.keys().map(String::as_str);
        self.known("guide", &path, id, known);
        let Some(question) = questions.questions.get(id) else {
            return;
        };
        if question.kind != kind || question.options_from != from {
            let from = from.map_or(String::new(), |from| {
                format!(", options-from: {}", from.name())
            });
            let needs = format!("kind: {}{from}", kind.name());
            self.fault("guide", path, Problem::WrongRole { needs });
        }
    }
}
