//! What is to be done for a meeting before its day, on it and after it, and how that stands.

use jiff::civil::Date;

use super::parts::{MeetingParts, holds};
use crate::guide::Id;
use crate::guide::model::MeetingTask;
use crate::plan::{Progress, Timing, is_settled};

/// Something to be done.
#[derive(Clone, Debug, PartialEq)]
pub struct Task {
    pub id: Id<MeetingTask>,
    /// The day that a person set, or the one that is computed.
    pub due: Option<Date>,
    /// What people said of it.
    pub said: Progress,
}

/// How a task stands against a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    pub timing: Timing,
    /// It was for a meeting that is over.
    pub lapsed: bool,
}

impl Task {
    /// Whether nothing more is expected of it.
    #[must_use]
    pub fn is_settled(&self) -> bool {
        is_settled(&self.said, false)
    }

    /// How it stands against today; `day` is that of the meeting. What was to be done until the
    /// meeting is of no use after it.
    #[must_use]
    pub fn standing(&self, day: Option<Date>, today: Date) -> Standing {
        let until = day.filter(|day| self.due.is_some_and(|due| due <= *day));
        let timing = Timing::of(self.due, until, self.is_settled(), today);
        Standing {
            timing,
            lapsed: timing == Timing::Missed,
        }
    }
}

impl MeetingParts<'_> {
    /// Its day, if that is known.
    #[must_use]
    pub fn day(&self) -> Option<Date> {
        let roles = self.questionnaire().roles();
        self.evaluation().real(&roles.meeting_date)?.date()
    }

    /// What is to be done, in the order of the days.
    #[must_use]
    pub fn tasks(&self) -> Vec<Task> {
        let evaluation = self.evaluation();
        let said = &self.meeting.checklist;
        let applies = |task: &MeetingTask| holds(&evaluation, task.when.as_ref());
        let tasks = self.guide.facts.checklist.iter();
        let tasks = tasks.filter(|(_, task)| applies(task));
        let mut tasks: Vec<Task> = tasks
            .map(|(id, task)| {
                let said = said.get(id.as_str()).cloned().unwrap_or_default();
                let due = said.due.or_else(|| evaluation.date(&task.due));
                Task { id: *id, due, said }
            })
            .collect();
        tasks.sort_by_key(|task| task.due);
        tasks
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::plan::ItemStatus;

    #[test]
    fn what_was_for_the_day_lapses_with_it_and_what_comes_after_is_late() {
        let day = Some(date(2027, 2, 10));
        let task = |due: Date| Task {
            id: Id::of_test("invite"),
            due: Some(due),
            said: Progress::default(),
        };
        let before = task(date(2027, 1, 27));
        for (today, timing, lapsed) in [
            (date(2027, 1, 10), Timing::Ahead, false),
            (date(2027, 1, 20), Timing::DueSoon, false),
            (date(2027, 2, 10), Timing::Overdue, false),
            (date(2027, 2, 11), Timing::Missed, true),
        ] {
            assert_eq!(before.standing(day, today), Standing { timing, lapsed });
        }
        let after = task(date(2027, 2, 13));
        let late = after.standing(day, date(2027, 3, 1));
        assert_eq!((late.timing, late.lapsed), (Timing::Overdue, false));
        let mut done = before;
        done.said.status = ItemStatus::Done;
        let settled = done.standing(day, date(2027, 3, 1));
        assert_eq!(settled.timing, Timing::Settled);
    }
}
