//! What is to be done for the meetings of a plan, apart from its own items.

use jiff::ToSpan as _;
use jiff::civil::Date;
use serde_json::{Value as Data, json};

use super::{Status, StatusAsked};
use crate::message;
use crate::report::{Block, MeetingToDo, Section, ToDo};

impl<'a> Status<'a> {
    /// The meetings for which something is to be done that is asked for, each with that.
    pub(super) fn of_meetings(
        &self,
        asked: &StatusAsked,
    ) -> impl Iterator<Item = (&'a MeetingToDo, Vec<&'a ToDo>)> {
        let days = asked.days;
        let until = days.map(|days| self.briefing.date.checked_add(days.days()));
        let until = until.map(|until| until.unwrap_or(Date::MAX));
        let fits = move |task: &ToDo| {
            until.is_none_or(|until| !task.is_settled() && task.due.is_some_and(|due| due <= until))
        };
        let meetings = self.meetings.iter().map(move |meeting| {
            let tasks = meeting.tasks.iter();
            let tasks = tasks.filter(|task| asked.takes(task) && fits(task));
            (meeting, tasks.collect::<Vec<_>>())
        });
        let found: Vec<_> = meetings.filter(|(_, tasks)| !tasks.is_empty()).collect();
        found.into_iter()
    }

    /// What is late for meetings, the longest first.
    pub(super) fn meetings_late(&self, asked: &StatusAsked) -> Option<Section> {
        let tasks = self.of_meetings(asked).flat_map(|(_, tasks)| tasks);
        let mut late: Vec<&ToDo> = tasks.filter(|task| task.timing.is_late()).collect();
        late.sort_by_key(|task| task.due);
        Section::new(
            "meetings-overdue",
            message!(self.messages, "standing-meetings-overdue"),
            vec![Block::List(self.entries(&late, asked.why))],
        )
    }

    /// What else is to be done for each meeting; of a week, what is late as well.
    pub(super) fn meetings_ahead(&self, asked: &StatusAsked) -> Option<Section> {
        let mut blocks = Vec::new();
        for (meeting, mut tasks) in self.of_meetings(asked) {
            tasks.retain(|task| asked.days.is_some() || !task.timing.is_late());
            if !tasks.is_empty() {
                blocks.push(Block::Heading(self.heading(meeting)));
                blocks.push(Block::Checklist(self.checks(&tasks, asked.why)));
            }
        }
        let heading = message!(self.messages, "standing-meetings");
        Section::new("meetings", heading, blocks)
    }

    fn heading(&self, meeting: &MeetingToDo) -> String {
        let name = meeting.topic.as_ref().unwrap_or(&meeting.name);
        match meeting.day {
            Some(day) => {
                let date = self.messages.date(day);
                message!(
                    self.messages,
                    "standing-meeting",
                    name = name.as_str(),
                    date = date
                )
            }
            None => name.clone(),
        }
    }

    pub(super) fn meetings_data(&self, asked: &StatusAsked) -> Data {
        let meetings = self.of_meetings(asked).map(|(meeting, tasks)| {
            let tasks = tasks.into_iter().map(|task| {
                json!({
                    "id": task.id,
                    "title": task.title,
                    "status": task.status,
                    "counts": task.is_settled(),
                    "due": task.due,
                    "timing": task.timing,
                    "owner": task.owner,
                    "evidence": task.evidence,
                })
            });
            json!({
                "name": meeting.name,
                "topic": meeting.topic,
                "date": meeting.day,
                "tasks": tasks.collect::<Vec<_>>(),
            })
        });
        meetings.collect()
    }
}
