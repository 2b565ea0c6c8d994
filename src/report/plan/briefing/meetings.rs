//! What is to be done for the meetings of a plan. It is counted apart from the plan's own items.

use jiff::civil::Date;

use super::ToDo;
use crate::guide::model::Owner;
use crate::meeting::MeetingParts;
use crate::plan::{Plan, PlanGuide, days, task_name};

/// A meeting with what is to be done for it.
#[derive(Clone, Debug)]
pub struct MeetingToDo {
    pub name: String,
    /// What it is about, where a person said so.
    pub topic: Option<String>,
    pub day: Option<Date>,
    /// In the order of their days, without what was for a day that is over.
    pub tasks: Vec<ToDo>,
}

/// What is to be done for each meeting of a plan, in the order of the plan.
#[must_use]
pub fn meetings_to_do(parts: &PlanGuide, plan: &Plan, today: Date) -> Vec<MeetingToDo> {
    let meetings = plan.meetings.iter();
    let opened = meetings.map(|(name, meeting)| MeetingParts::open(parts, plan, name, meeting));
    opened.map(|meeting| to_do(&meeting, today)).collect()
}

fn to_do(meeting: &MeetingParts<'_>, today: Date) -> MeetingToDo {
    let day = meeting.day();
    let tasks = meeting.tasks().into_iter().filter_map(|task| {
        let standing = task.standing(day, today);
        let facts = &meeting.guide.facts.checklist[task.id];
        let said = task.said.said.whole();
        (!standing.lapsed).then(|| ToDo {
            id: task_name(meeting.name, &task.id),
            item: None,
            meeting: Some(meeting.name.to_owned()),
            stage: None,
            stage_name: meeting.name.to_owned(),
            title: meeting.said(&["checklist", &task.id]).to_owned(),
            how: String::new(),
            side: Owner::Both,
            due: task.due,
            last_day: None,
            later: Vec::new(),
            timing: standing.timing,
            lapsed: false,
            protects: meeting.member().at_risk,
            days_late: task.due.map(|due| days(due, today)),
            remedy: None,
            due_needs: None,
            due_question: None,
            requirement: None,
            text: None,
            text_of_meeting: None,
            basis: Some(facts.basis),
            verified: true,
            status: task.said.status,
            owner: said.owner.map(Into::into),
            evidence: said.evidence,
            done_on: task.said.done_on,
            note: said.note.map(Into::into),
            recommended: false,
            why: Vec::new(),
        })
    });
    MeetingToDo {
        tasks: tasks.collect(),
        name: meeting.name.to_owned(),
        topic: meeting.topic().map(str::to_owned),
        day,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::built_in;
    use crate::guide::Guide;
    use crate::plan::Plan;
    use crate::report::title_of_item;

    #[test]
    fn what_is_to_be_done_for_a_meeting_is_said_in_the_safe_form_where_people_may_be_harmed() {
        let guide = PlanGuide::open(&Guide::new(built_in::GUIDE), "en");
        let said = |risk: bool| {
            let text = format!(
                "cocreate: 1\nanswers: {{ risk: {risk} }}\nmeetings:\n  forum:\n    \
                 purpose: decide\n    participants: 6\n    date: 2027-03-10\n"
            );
            let (plan, _) = Plan::read(text.as_bytes(), &guide).unwrap();
            let meetings = meetings_to_do(&guide, &plan, jiff::civil::date(2027, 1, 4));
            let mut tasks = meetings[0].tasks.iter();
            let title = tasks
                .find(|task| task.id == "forum/send-documents")
                .unwrap();
            let alone = title_of_item(&guide, &plan, "forum/send-documents");
            (title.title.clone(), alone)
        };
        let (title, alone) = said(true);
        assert!(title.contains("by the safe way"), "{title}");
        assert_eq!(alone, format!("forum: {}", title.trim_end_matches('.')));
        let (title, alone) = said(false);
        assert!(
            !title.contains("safe") && !alone.contains("safe"),
            "{title}"
        );
    }
}
