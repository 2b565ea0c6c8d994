//! The meetings of a plan, and files of answers for one of them.

use std::collections::HashSet;

use indexmap::IndexMap;

use super::decisions::{Meeting, Plan, Progress};
use super::entry::{Entry, Path};
use super::plan_guide::PlanGuide;
use super::problem::{IdKind, PlanDiagnostic, PlanProblem};
use super::read::{PlanFileReader, is_blank};
use super::read_answers::wrong_part;
use crate::guide::model::QuestionsOf;
use crate::interview::Answers;
use crate::yaml::{Document, ShapeFault};

/// The most minutes that a part of an agenda can have.
const MINUTE_LIMIT: u32 = 480;

/// What an answers file says of a meeting.
#[derive(Debug, Default)]
pub struct MeetingAnswers {
    /// Answers to the meeting's own questions, and to those that it shares with its plan.
    pub answers: Answers,
    /// The minutes of parts of its agenda.
    pub agenda: IndexMap<String, u32>,
}

/// Reads a file of answers for one meeting: questions and their answers, and an `agenda`; all of it
/// under `answers`, too, as in an answers file for a plan.
///
/// # Errors
/// Every fault, by line.
pub fn read_meeting_answers(
    bytes: &[u8],
    guide: &PlanGuide,
) -> Result<MeetingAnswers, Vec<PlanDiagnostic>> {
    let document = Document::read(bytes).map_err(|error| vec![PlanDiagnostic::from(&error)])?;
    let mut reader = PlanFileReader::new(guide);
    let mut found = MeetingAnswers::default();
    let example = || "participants: 120".to_owned();
    let entries = reader.entries(&Path::WHOLE, &document.root, example);
    let entries: Vec<_> = entries.collect();
    let path;
    let entries: Vec<_> = match &entries[..] {
        [only] if only.key == "answers" => {
            path = only.path();
            reader.entries(&path, only.value, example).collect()
        }
        _ => entries,
    };
    for entry in entries {
        if entry.key == "agenda" {
            found.agenda = reader.agenda(&entry);
        } else if let Some(id) = reader.id(
            entry.line,
            &entry.path(),
            &entry.key,
            IdKind::MeetingQuestion,
        ) {
            reader.meeting_answer(id, &entry, &mut found.answers);
        }
    }
    sort(&mut found.answers, guide);
    if reader.faults.is_empty() {
        Ok(found)
    } else {
        Err(reader.faults)
    }
}

fn sort(answers: &mut Answers, guide: &PlanGuide) {
    let order = &guide
        .questionnaire_of(QuestionsOf::Meeting)
        .facts()
        .questions;
    answers.sort_by_key(|id, _| order.get_index_of(id));
}

impl PlanFileReader<'_> {
    /// The meetings.
    pub(super) fn meetings(&mut self, part: Option<&Entry<'_>>, plan: &mut Plan) {
        let Some(part) = part else { return };
        let example = || "meetings: { kick-off: { participants: 120 } }".to_owned();
        for entry in self.entries(&part.path(), part.value, example) {
            let meeting = self.meeting(&entry);
            plan.meetings.insert(entry.key.into_owned(), meeting);
        }
    }

    fn meeting(&mut self, meeting: &Entry<'_>) -> Meeting {
        let mut found = Meeting::default();
        let example = || format!("{}: {{ participants: 120 }}", meeting.key);
        for entry in self.entries(&meeting.path(), meeting.value, example) {
            match &*entry.key {
                "agenda" => found.agenda = self.agenda(&entry),
                "checklist" => self.meeting_tasks(&entry, &mut found),
                "notes" => found.notes = self.meeting_notes(&entry),
                _ => {
                    let questionnaire = self.guide.questionnaire_of(QuestionsOf::Meeting);
                    let id = self.spelled(&entry.key, IdKind::MeetingQuestion);
                    match id.map(str::to_owned) {
                        Some(id) if questionnaire.is_of_meeting(&id) => {
                            self.meeting_answer(id, &entry, &mut found.answers);
                        }
                        Some(question) => {
                            let problem = wrong_part(&self.guide.questionnaire, question);
                            self.fault(entry.line, &entry.path(), problem);
                        }
                        None => {
                            self.unknown(
                                entry.line,
                                &entry.path(),
                                &entry.key,
                                IdKind::MeetingQuestion,
                            );
                            found.rest.push(entry.nodes());
                        }
                    }
                }
            }
        }
        sort(&mut found.answers, self.guide);
        found
    }

    fn meeting_answer(&mut self, id: String, entry: &Entry<'_>, answers: &mut Answers) {
        if is_blank(entry.value) {
            return;
        }
        match self.answer(QuestionsOf::Meeting, &id, entry.value) {
            Ok(answer) => {
                answers.insert(id, answer);
            }
            Err(problem) => self.fault(entry.line, &entry.path(), problem),
        }
    }

    fn meeting_notes(&mut self, notes: &Entry<'_>) -> IndexMap<String, String> {
        let mut found = IndexMap::new();
        let example = || "notes: { participants: … }".to_owned();
        for entry in self.entries(&notes.path(), notes.value, example) {
            let id = self.id(
                entry.line,
                &entry.path(),
                &entry.key,
                IdKind::MeetingQuestion,
            );
            let note = self.text(&entry.path(), entry.value, || format!("{}: …", entry.key));
            if let (Some(id), Some(note)) = (id, note) {
                found.insert(id, note.into());
            }
        }
        found
    }

    /// What people said of the meeting's tasks.
    fn meeting_tasks(&mut self, checklist: &Entry<'_>, found: &mut Meeting) {
        let example = || "checklist: { invite: { status: done } }".to_owned();
        let mut read = HashSet::new();
        for entry in self.entries(&checklist.path(), checklist.value, example) {
            let example = || format!("{}: {{ status: done }}", entry.key);
            let path = entry.path();
            let fields: Vec<_> = self.entries(&path, entry.value, example).collect();
            let id = self.id(entry.line, &entry.path(), &entry.key, IdKind::MeetingTask);
            let Some(id) = id else {
                found.kept_tasks.push(entry.nodes());
                continue;
            };
            let progress = self.progress(&entry, &fields, false).without_blanks();
            if !read.insert(id.clone()) {
                self.fault(entry.line, &entry.path(), PlanProblem::Duplicate);
            }
            // Each task stands there, and of most nothing was said yet.
            if progress != Progress::default() {
                found.checklist.insert(id.into(), progress);
            }
        }
        let order = self.guide.ids(IdKind::MeetingTask);
        found
            .checklist
            .sort_by_key(|id, _| order.iter().position(|known| known == id));
    }

    /// The minutes that a person set for parts of an agenda.
    fn agenda(&mut self, agenda: &Entry<'_>) -> IndexMap<String, u32> {
        let known = self.guide.agenda_blocks();
        let mut found = IndexMap::new();
        let example = || "agenda: { rooms: 30 }".to_owned();
        for entry in self.entries(&agenda.path(), agenda.value, example) {
            if !known.iter().any(|block| *block == entry.key) {
                let unknown = ShapeFault::UnknownField {
                    found: entry.key.clone().into_owned(),
                    allowed: known.clone(),
                };
                self.fault(entry.line, &entry.path(), PlanProblem::Shape(unknown));
                continue;
            }
            let minutes = entry
                .value
                .written()
                .and_then(|text| text.trim().parse().ok());
            match minutes.filter(|minutes| (1..=MINUTE_LIMIT).contains(minutes)) {
                Some(minutes) => {
                    found.insert(entry.key.into_owned(), minutes);
                }
                None if is_blank(entry.value) => {}
                None => self.wrong_kind(&entry.path(), entry.value, format!("{}: 30", entry.key)),
            }
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::built_in;
    use crate::guide::Guide;

    const TODAY: jiff::civil::Date = jiff::civil::date(2026, 11, 28);

    fn guide() -> PlanGuide {
        PlanGuide::open(&Guide::new(built_in::GUIDE), "en")
    }

    #[test]
    fn meetings_are_written_as_they_were_read() {
        let text = "cocreate: 1\nmeetings:\n  kick-off:\n    purpose: deliberate\n    \
                    participants: 120\n    start: 9.30\n    zones: [nairobi, Europe/Madrid]\n    \
                    agenda:\n      rooms: 30\n    x-theirs: kept\n";
        let guide = guide();
        let text = text.replace("cocreate: 1\n", "cocreate: 1\nguide: other\n");
        let (plan, _) = Plan::read(text.as_bytes(), &guide).unwrap();
        let written = plan.write(&guide, TODAY);
        for line in [
            "    start: '09:30'\n",
            "    - Africa/Nairobi\n    - Europe/Madrid\n",
            "    agenda:\n      rooms: 30\n",
            "    x-theirs: kept\n",
        ] {
            assert!(written.contains(line), "{line}{written}");
        }
        let (again, _) = Plan::read(written.as_bytes(), &guide).unwrap();
        assert_eq!(again.meetings, plan.meetings);
    }

    #[test]
    fn a_task_of_a_meeting_stands_there_once_though_nothing_was_said_of_it() {
        let text = "cocreate: 1\nmeetings:\n  kick-off:\n    checklist:\n      \
                    invite: { status: todo }\n      ' invite': { status: done }\n";
        let faults = Plan::read(text.as_bytes(), &guide()).unwrap_err();
        let found: Vec<_> = faults.iter().map(|it| (it.line, &it.problem)).collect();
        assert!(
            matches!(found[..], [(6, PlanProblem::Duplicate)]),
            "{found:?}"
        );
    }

    #[test]
    fn what_no_meeting_is_asked_is_refused_where_it_stands() {
        let guide = guide();
        let fault = |text: &str| {
            let text = format!("cocreate: 1\nmeetings:\n  kick-off:\n    {text}\n");
            let faults = Plan::read(text.as_bytes(), &guide).unwrap_err();
            (faults[0].line, faults[0].path.clone())
        };
        for (text, path) in [
            ("particpants: 12", "particpants"),
            ("participants: 1", "participants"),
            ("start: '25:00'", "start"),
            ("zones: Atlantis", "zones"),
            ("risk: true", "risk"),
            ("agenda: { naps: 10 }", "agenda.naps"),
            ("agenda: { rooms: many }", "agenda.rooms"),
        ] {
            assert_eq!(
                fault(text),
                (4, format!("meetings.kick-off.{path}")),
                "{text}"
            );
        }
    }

    #[test]
    fn an_answers_file_takes_the_meetings_questions_and_those_of_its_plan() {
        let text = b"{purpose: deliberate, participants: 120, minutes: 60, date: 2027-02-10, \
                     start: \"10:00\", risk: true, agenda: {rooms: 20}}";
        let found = read_meeting_answers(text, &guide()).unwrap();
        assert_eq!(found.answers.len(), 6);
        assert_eq!(found.agenda["rooms"], 20);
        let under = b"answers: {purpose: decide, participants: 9, agenda: {decision: 9}}";
        let found = read_meeting_answers(under, &guide()).unwrap();
        assert_eq!(found.answers.len(), 2);
        for wrong in [
            &b"level: inform"[..],
            b"{answers: {purpose: decide}, minutes: 9}",
        ] {
            assert!(read_meeting_answers(wrong, &guide()).is_err());
        }
    }
}
