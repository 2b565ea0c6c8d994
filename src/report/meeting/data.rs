//! A meeting for programs. The form of this is a contract.

use serde_json::{Value as Data, json};

use super::{MeetingBook, MeetingReader};
use crate::catalogue::Judgement;
use crate::guide::model::HandOutPart;
use crate::interview::Answer;
use crate::meeting::Problem;
use crate::plan::task_name;

impl MeetingBook<'_> {
    pub(super) fn data_for(&self, reader: MeetingReader) -> Data {
        let kit = &self.kit;
        let texts = &self.meeting.guide.texts;
        let agenda = kit.agenda.parts.iter().map(|part| {
            json!({
                "id": part.block.as_deref().unwrap_or("break"),
                "start": kit.clock(part.start).map(Answer::clock),
                "after": part.start,
                "minutes": part.minutes,
                "title": self.part_title(part),
                "script": (reader != MeetingReader::Participants).then(|| self.script_data(part)),
                "set": part.set,
            })
        });
        let rooms = kit.agenda.rooms;
        let rooms = rooms.map(|rooms| json!({ "number": rooms.number, "size": rooms.size }));
        let problems = kit
            .agenda
            .problems
            .iter()
            .map(|problem| self.problem_data(*problem));
        let costs = kit.agenda.costs.iter().map(|(id, minutes)| {
            let reason = texts.get(&["slower", id, "reason"]);
            json!({ "id": id, "minutes": minutes, "reason": reason })
        });
        let zones = self.in_zones().into_iter().map(|zone| {
            json!({
                "zone": zone.zone,
                "start": zone.start.strftime("%Y-%m-%dT%H:%M").to_string(),
                "end": zone.end.strftime("%Y-%m-%dT%H:%M").to_string(),
            })
        });
        let mut meeting = json!({
            "name": self.meeting.name,
            "topic": self.meeting.topic(),
            "date": kit.date,
            "start": kit.start.map(Answer::clock),
            "end": kit.size.and_then(|size| kit.clock(size.minutes)).map(Answer::clock),
            "minutes": kit.size.map(|size| size.minutes),
            "participants": kit.size.map(|size| size.people),
            "answers": self.meeting.meeting.answers,
            "agenda": agenda.collect::<Vec<_>>(),
            "rooms": rooms,
            "costs": costs.collect::<Vec<_>>(),
            "problems": problems.collect::<Vec<_>>(),
            "missing": kit.missing,
            "zones": zones.collect::<Vec<_>>(),
        });
        if reader == MeetingReader::Participants {
            let parts = [
                ("invitation", HandOutPart::Invitation),
                ("joining", HandOutPart::Joining),
                ("access", HandOutPart::Access),
                ("data", HandOutPart::Data),
                ("ballot", HandOutPart::Ballot),
            ];
            for (name, part) in parts {
                let paragraphs = self.paragraphs(part);
                let paragraphs = paragraphs.iter().map(|text| Data::from(text.plain()));
                meeting[name] = paragraphs.collect();
            }
            let gaps = self.open_in_invitation().into_iter();
            let gaps = gaps
                .map(|gap| json!({ "id": gap.id, "text": gap.words, "question": gap.question }));
            meeting["gaps"] = gaps.collect();
        } else {
            self.add_kit(&mut meeting);
        }
        json!({ "meeting": meeting })
    }

    /// What a host does in a part, as one text.
    fn script_data(&self, part: &crate::meeting::Part) -> String {
        let lines = self.script(part).into_iter();
        let lines: Vec<String> = lines.map(|(text, _)| text.plain()).collect();
        lines.join(" ")
    }

    /// What only those who run it need.
    fn add_kit(&self, meeting: &mut Data) {
        let kit = &self.kit;
        let texts = &self.meeting.guide.texts;
        let role = |id: &str, host: Option<u32>| {
            json!({
                "id": id,
                "name": texts.get(&["roles", id, "name"]),
                "task": self.meeting.said(&["roles", id, "task"]),
                "host": host,
            })
        };
        let roles = kit.roles.iter().map(|dealt| role(&dealt.role, dealt.host));
        meeting["roles"] = roles.collect();
        meeting["room_roles"] = kit.room_roles.iter().map(|id| role(id, None)).collect();
        let tasks = kit.tasks.iter().map(|task| {
            let text = self.meeting.said(&["checklist", &task.id]);
            json!({
                "id": task.id,
                "name": task_name(self.meeting.name, &task.id),
                "due": task.due,
                "late": self.is_late(task),
                "status": task.said.status,
                "text": text,
            })
        });
        meeting["checklist"] = tasks.collect();
        let warnings = self.warnings();
        let warnings = warnings.map(|(id, text)| json!({ "id": id, "text": text }));
        meeting["warnings"] = warnings.collect();
        let failures = self.meeting.failures().into_iter().map(|id| {
            let title = self.meeting.said(&["failures", id, "title"]);
            let (steps, _) = self.filled(&["failures", id, "do"]);
            json!({ "id": id, "title": title, "do": steps.plain() })
        });
        meeting["failures"] = failures.collect();
        let rules = kit
            .serves
            .iter()
            .map(|id| json!({ "id": id, "name": self.rule_name(id), "date": kit.date }));
        meeting["serves"] = rules.collect();
        let words = self.fit_words();
        let platforms = kit.platforms.iter().map(|fit| {
            json!({
                "id": fit.id,
                "name": self.platform_name(fit),
                "caution": self.caution(fit),
                "judgement": match fit.judgement() {
                    Judgement::Fits => "fits",
                    Judgement::RuledOut => "ruled-out",
                },
                "reasons_for": words.in_favour(fit),
                "reasons_against": words.against(fit),
                "reasons_unknown": words.uncertain(fit),
                "unconfirmed": words.unconfirmed(fit),
            })
        });
        meeting["platforms"] = platforms.collect();
    }

    fn problem_data(&self, problem: Problem) -> Data {
        let text = self.problem(problem);
        let (code, mut data, fits) = match problem {
            Problem::TooShort { fits } => ("too-short", json!({}), Some(fits)),
            Problem::ReportsTooShort { rooms, each, fits } => (
                "reports-too-short",
                json!({ "rooms": rooms, "minutes_each": each }),
                Some(fits),
            ),
            Problem::ReportsInWriting { rooms, fits } => {
                ("reports-in-writing", json!({ "rooms": rooms }), Some(fits))
            }
            Problem::SetTooLong { set } => ("set-too-long", json!({ "set": set }), None),
            Problem::ClockChanges => ("clock-changes", json!({}), None),
            Problem::FewHosts { rooms, hosts } => {
                ("few-hosts", json!({ "rooms": rooms, "hosts": hosts }), None)
            }
        };
        data["code"] = code.into();
        data["text"] = text.into();
        if let Some(fits) = fits {
            data["instead"] = json!({
                "minutes": fits.minutes,
                "meetings": fits.meetings,
                "panel": fits.panel,
                "panel_minutes": fits.panel_minutes,
            });
        }
        data
    }
}
