//! The tasks of meetings, as a plan knows them: by the name of the meeting and that of the task.

use std::collections::HashSet;

use super::decisions::{Meeting, Plan, Progress};
use super::plan_guide::PlanGuide;
use crate::guide::model::QuestionsOf;
use crate::interview::Evaluation;

/// What stands between the name of a meeting and that of its task.
const MARK: char = '/';

/// The name by which a task is known: it stays whatever else is computed.
#[must_use]
pub fn task_name(meeting: &str, task: &str) -> String {
    format!("{meeting}{MARK}{task}")
}

impl Plan {
    /// The meeting and its task that a name means; an item of people's own may be called so, too,
    /// and then that is meant.
    #[must_use]
    pub fn meeting_task<'n>(&self, name: &'n str) -> Option<(&'n str, &'n str)> {
        let (meeting, task) = name.rsplit_once(MARK)?;
        let is_task = self.meetings.contains_key(meeting) && !self.checklist.contains_key(name);
        is_task.then_some((meeting, task))
    }

    /// The ids of the tasks that a meeting has, and of those of which something was said, in the
    /// order of the guide.
    pub(super) fn tasks_of<'g>(&self, meeting: &Meeting, guide: &'g PlanGuide) -> Vec<&'g str> {
        let answers = guide.answers_of_meeting(self, meeting);
        let questionnaire = guide.questionnaire_of(QuestionsOf::Meeting);
        let evaluation = Evaluation::new(questionnaire.facts(), &answers);
        let said: HashSet<&str> = meeting.checklist.keys().map(|task| &**task).collect();
        let tasks = guide.kit_facts().checklist.iter().filter(|(id, task)| {
            let when = task.when.as_ref();
            said.contains(id.as_str()) || when.is_none_or(|when| evaluation.holds(when))
        });
        tasks.map(|(id, _)| &**id).collect()
    }

    /// What people said of an item or of a meeting's task.
    #[must_use]
    pub fn said_of(&self, name: &str) -> Option<&Progress> {
        match self.meeting_task(name) {
            Some((meeting, task)) => self.meetings[meeting].checklist.get(task),
            None => self.checklist.get(name),
        }
    }

    /// The same, to say something else.
    pub fn say_of(&mut self, name: &str) -> &mut Progress {
        match self.meeting_task(name) {
            Some((meeting, task)) => {
                let meeting = self.meetings.entry(meeting.to_owned()).or_default();
                meeting.checklist.entry(task.into()).or_default()
            }
            None => self.checklist.entry(name.into()).or_default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::ItemStatus;

    #[test]
    fn a_task_is_known_by_its_meeting_and_what_is_no_meetings_is_an_item() {
        let mut plan = Plan::new();
        plan.meetings.insert("12 May".to_owned(), <_>::default());
        plan.say_of("12 May/invite").status = ItemStatus::Done;
        plan.say_of("other/invite").status = ItemStatus::Doing;
        assert_eq!(
            plan.meetings["12 May"].checklist["invite"].status,
            ItemStatus::Done
        );
        assert_eq!(plan.checklist.keys().collect::<Vec<_>>(), ["other/invite"]);
        let name = task_name("12 May", "invite");
        assert_eq!(plan.said_of(&name).unwrap().status, ItemStatus::Done);
        assert_eq!(plan.said_of("12 May/remind"), None);
    }
}
