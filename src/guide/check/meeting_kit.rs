//! A meeting's kit: the rules, tools and answers that it names exist, and its numbers go together.

use super::references::Checking;
use crate::guide::model::MeetingKit;
use crate::guide::module::Module as _;
use crate::guide::problem::Problem;

impl Checking<'_, '_> {
    pub(super) fn meeting_kit(&mut self) {
        let facts = self.facts;
        let kit = &facts.meeting_kit;
        let requirements: Vec<&String> = facts.standards.requirements.keys().collect();
        let local: Vec<&String> = facts.standards.local.keys().collect();
        for (id, served) in &kit.serves {
            for (field, rule, known) in [
                ("requirement", &served.requirement, &requirements),
                ("local-rule", &served.local_rule, &local),
            ] {
                let known = known.iter().map(|id| id.as_str());
                self.known(
                    MeetingKit::NAME,
                    &format!("serves.{id}.{field}"),
                    rule,
                    known,
                );
            }
        }
        for (id, blank) in &kit.blanks {
            self.blank(MeetingKit::NAME, &format!("blanks.{id}"), blank);
        }
        let blocks: Vec<&String> = kit.blocks.keys().collect();
        for (id, cue) in &kit.cues {
            let named = cue.blocks.iter().map(String::as_str);
            self.all_known(
                MeetingKit::NAME,
                &format!("cues.{id}.blocks"),
                named,
                &blocks,
            );
        }
        let texts = facts.texts.kinds.keys().map(String::as_str);
        for (id, task) in &kit.checklist {
            if let Some(text) = &task.text {
                let path = format!("checklist.{id}.text");
                self.known(MeetingKit::NAME, &path, text, texts.clone());
            }
        }
        self.kit_platforms();
        self.kit_numbers();
    }

    fn kit_platforms(&mut self) {
        let facts = self.facts;
        let platforms = &facts.meeting_kit.platforms;
        let tools = facts.tools.tools.keys().chain(&facts.tools.categories);
        let needs = facts.fit.needs.keys();
        let tools: Vec<&String> = tools.collect();
        for (id, only) in &platforms.only {
            let named = only.tools.iter().map(String::as_str);
            let path = format!("platforms.only.{id}.tools");
            self.all_known(MeetingKit::NAME, &path, named, &tools);
        }
        for (field, ids, known) in [
            ("tools", &platforms.tools, tools),
            ("needed", &platforms.needed, needs.collect()),
        ] {
            let ids = ids.iter().map(String::as_str);
            self.all_known(MeetingKit::NAME, &format!("platforms.{field}"), ids, &known);
        }
        let questions = facts.questions.questions.keys().map(String::as_str);
        let of_meeting = facts.meeting_questions.own.questions.keys();
        let of_meeting = of_meeting.map(String::as_str);
        for (question, own) in &platforms.numbers {
            let path = format!("platforms.numbers.{question}");
            self.known(MeetingKit::NAME, &path, question, questions.clone());
            self.known(MeetingKit::NAME, &path, own, of_meeting.clone());
        }
        for (id, says) in &platforms.says {
            let path = |field: &str| format!("platforms.says.{id}.{field}");
            self.known(
                MeetingKit::NAME,
                &path("question"),
                &says.question,
                questions.clone(),
            );
            if let Some(question) = facts.questions.questions.get(&says.question) {
                let options = question.options.iter().map(String::as_str);
                self.known(MeetingKit::NAME, &path("option"), &says.option, options);
            }
        }
    }

    /// Rooms that can be made, breaks that are shorter than what they part, steps that lead on.
    fn kit_numbers(&mut self) {
        let numbers = self.facts.meeting_kit.numbers;
        for (field, found, least, most) in [
            ("room-least", numbers.room_least, 1, numbers.room_usual),
            (
                "room-usual",
                numbers.room_usual,
                numbers.room_least,
                numbers.room_most,
            ),
            (
                "rooms-from",
                numbers.rooms_from,
                numbers.room_most + 1,
                u32::MAX,
            ),
            ("break", numbers.r#break, 1, numbers.stretch),
            ("round-to", numbers.round_to, 1, numbers.most_minutes),
        ] {
            if !(least..=most).contains(&found) {
                let problem = Problem::UnknownId {
                    found: found.to_string(),
                    allowed: vec![least.to_string(), most.to_string()],
                };
                self.fault(MeetingKit::NAME, format!("numbers.{field}"), problem);
            }
        }
    }
}
