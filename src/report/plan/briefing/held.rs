//! Which of a plan's meetings does which item, so that its text is that meeting's.

use jiff::civil::Date;

use super::{ToDo, Writer};
use crate::guide::model::{Item, QuestionsOf};
use crate::interview::{Answer, Evaluation};

/// A meeting that is still to come, or whose day is not known.
struct Ahead<'p> {
    name: &'p str,
    day: Option<Date>,
}

impl Writer<'_> {
    /// Notes for each item that is a meeting which of the plan's meetings it is: of those that
    /// would do and are still to come the one nearest to its day. No meeting is two items.
    pub(super) fn held_as(&self, items: &mut [ToDo]) {
        if self.plan.meetings.is_empty() {
            return;
        }
        let mut taken: Vec<&str> = Vec::new();
        let mut open: Vec<&mut ToDo> = items
            .iter_mut()
            .filter(|item| item.text.is_some() && !item.is_settled())
            .collect();
        // What OGP asks for comes first.
        open.sort_by_key(|item| (item.requirement.is_none(), item.due.is_none(), item.due));
        for item in open {
            let Some(id) = item.item else { continue };
            let facts = &self.parts.items.facts.items[id];
            let mut meetings = self.doing(facts);
            meetings.retain(|meeting| !taken.contains(&meeting.name));
            let distance = |meeting: &Ahead<'_>| {
                let days = meeting.day.zip(item.due);
                let days = days.map(|(day, due)| crate::plan::days(due, day).abs());
                (meeting.day.is_none(), days, meeting.day)
            };
            if let Some(nearest) = meetings.into_iter().min_by_key(distance) {
                taken.push(nearest.name);
                item.text_of_meeting = Some(nearest.name.to_owned());
            }
        }
    }

    /// The meetings that do an item.
    fn doing(&self, item: &Item) -> Vec<Ahead<'_>> {
        if item.meeting.is_empty() {
            return Vec::new();
        }
        let questionnaire = self.parts.questionnaire_of(QuestionsOf::Meeting);
        let day_of = &*questionnaire.roles().meeting_date;
        let meetings = self.plan.meetings.iter().filter_map(|(name, meeting)| {
            let answers = self.parts.answers_of_meeting(self.plan, meeting);
            let evaluation = Evaluation::new(questionnaire.facts(), &answers);
            let day = evaluation.real(day_of).and_then(Answer::date);
            let would_do = item.meeting.iter().all(|(question, options)| {
                let answer = evaluation.real(question);
                let chosen = answer.map(Answer::options).unwrap_or_default();
                chosen.iter().any(|option| options.contains(option))
            });
            let is_ahead = day.is_none_or(|day| day >= self.today);
            (would_do && is_ahead).then_some(Ahead { name, day })
        });
        meetings.collect()
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use crate::built_in;
    use crate::guide::Guide;
    use crate::locale::{Language, Messages};
    use crate::plan::{Plan, PlanGuide};
    use crate::report::Briefing;

    /// The meeting of which each item's text is.
    fn texts_of(meetings: &str) -> Vec<(String, Option<String>)> {
        let parts = PlanGuide::open(&Guide::new(built_in::GUIDE), "en");
        let text = format!(
            "cocreate: 1\nprofile: {{ membership: national }}\n\
             answers: {{ stages: [implement], risk: false, \
             last-forum-meeting: 2026-10-20, implementation-start: 2026-01-01 }}\n\
             meetings:\n{meetings}"
        );
        let (plan, _) = Plan::read(text.as_bytes(), &parts).unwrap();
        let messages = Messages::new(Language::ENGLISH);
        let briefing = Briefing::new(&parts, &plan, date(2026, 11, 28), &messages);
        let items = briefing.checklist.into_iter();
        items.map(|item| (item.id, item.text_of_meeting)).collect()
    }

    fn of<'t>(texts: &'t [(String, Option<String>)], id: &str) -> Option<&'t str> {
        let found = texts.iter().find(|(item, _)| item == id);
        found.unwrap().1.as_deref()
    }

    #[test]
    fn the_text_of_an_item_that_is_a_meeting_is_that_of_the_plans_meeting_nearest_to_it() {
        let texts = texts_of(
            "  past:\n    kind: results\n    date: 2026-06-10\n  \
               winter:\n    kind: results\n    date: 2026-12-10\n  \
               forum:\n    kind: forum\n    date: 2027-03-01\n",
        );
        assert_eq!(of(&texts, "dialogue-meeting"), Some("forum"));
        // One meeting is one item, and what is over is none that is still to be held.
        assert_eq!(of(&texts, "first-open-meeting"), Some("winter"));
        assert_eq!(of(&texts, "second-open-meeting"), None);
        assert_eq!(of(&texts, "yearly-review"), None);
        let texts = texts_of(
            "  second:\n    kind: results\n    date: 2026-12-20\n  \
               first:\n    kind: results\n    date: 2026-12-01\n",
        );
        assert_eq!(of(&texts, "first-open-meeting"), Some("first"));
        assert_eq!(of(&texts, "second-open-meeting"), Some("second"));
        assert_eq!(of(&texts, "dialogue-meeting"), None);
    }
}
