//! The changes to a plan in words, and what its items are called.

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::locale::Messages;
use crate::meeting::MeetingParts;
use crate::message;
use crate::plan::{Change, Plan, PlanGuide, item_of, task_name};
use crate::report::names::Names;

/// A change, as what was changed.
#[must_use]
pub fn change_words(
    change: &Change,
    guide: &PlanGuide,
    plan: &Plan,
    messages: &Messages,
) -> String {
    let question = |id: &str| {
        let questionnaire = &guide.questionnaire;
        let known = questionnaire.has(id);
        let words = if known {
            questionnaire.text(id, "short")
        } else {
            id
        };
        words.to_owned()
    };
    let title = |id: &String| {
        message!(
            messages,
            "history-title",
            title = title_of_item(guide, plan, id)
        )
    };
    match change {
        Change::Answer(id) => message!(messages, "history-answer", question = question(id)),
        Change::Note(id) => message!(messages, "history-note", question = question(id)),
        Change::AnswersFile => message!(messages, "history-answers-file"),
        Change::Items(items) => {
            let titles: Vec<String> = items.iter().map(title).collect();
            message!(messages, "history-items", items = messages.series(&titles))
        }
        Change::OwnItem(item) => message!(messages, "history-own-item", item = title(item)),
        Change::Meeting(name) => message!(messages, "history-meeting", name = name.as_str()),
        Change::ItemsFile => message!(messages, "history-items-file"),
        Change::Tools(stage) => {
            let name = guide.stages.texts.find(&["stages", stage, "name"]);
            let name = name.unwrap_or(stage);
            message!(messages, "history-tools", stage = name)
        }
    }
}

/// What an item is called, in the language of the guide that is open or as people called it.
#[must_use]
pub fn title_of_item(guide: &PlanGuide, plan: &Plan, id: &str) -> String {
    let own = plan.checklist.get(id).and_then(|said| said.own.as_ref());
    if let Some(own) = own {
        return own.title.to_string();
    }
    if let Some((name, task)) = plan.meeting_task(id) {
        let meeting = MeetingParts::open(guide, plan, name, &plan.meetings[name]);
        let known = meeting.guide.facts.checklist.contains_key(task);
        let title = if known {
            meeting.said(&["checklist", task])
        } else {
            task
        };
        // It stands within sentences.
        return format!("{name}: {}", title.trim_end_matches('.'));
    }
    let items = &guide.items.facts.items;
    let item = item_of(id, items);
    let title = item.and_then(|item| guide.items.texts.find(&["items", &item, "title"]));
    title.unwrap_or(id).to_owned()
}

/// The names under which a plan's items are known.
pub struct ItemNames {
    /// Those that belong to the plan: ids and titles.
    known: Vec<(String, String)>,
    /// Those of the guide that do not follow from the answers.
    set_aside: Vec<(String, String)>,
}

/// The names of a plan's items on a day: those that are to be done, and those of which people said
/// something.
#[must_use]
pub fn item_names(guide: &PlanGuide, plan: &Plan, today: Date) -> ItemNames {
    let due = guide.tailor(plan, today).items.into_iter();
    let mut ids: Vec<String> = due.map(|item| item.id.into()).collect();
    let applying: BTreeSet<String> = ids.iter().cloned().collect();
    let said = plan
        .checklist
        .keys()
        .filter(|id| !applying.contains(id.as_str()));
    ids.extend(said.map(ToString::to_string));
    let meetings = plan.meetings.iter();
    let meetings = meetings.map(|(name, meeting)| MeetingParts::open(guide, plan, name, meeting));
    let tasks: Vec<String> = meetings
        .flat_map(|meeting| {
            let tasks = meeting.tasks().into_iter();
            let names = tasks.map(|task| task_name(meeting.name, &task.id));
            names.collect::<Vec<_>>()
        })
        .collect();
    ids.extend(tasks);
    let named = |id: String| {
        let title = title_of_item(guide, plan, &id);
        (id, title)
    };
    let others = guide.items.facts.items.keys();
    let others = others.map(ToString::to_string);
    let others = others.filter(|id| !ids.contains(id));
    ItemNames {
        set_aside: others.map(named).collect(),
        known: ids.into_iter().map(named).collect(),
    }
}

impl ItemNames {
    /// The ids and titles of those that belong to the plan.
    pub fn all(&self) -> impl Iterator<Item = (&str, &str)> {
        let known = self.known.iter();
        known.map(|(id, title)| (id.as_str(), title.as_str()))
    }

    /// What can be meant.
    #[must_use]
    pub fn names(&self) -> Names<'_> {
        let named = self.known.iter();
        Names::from(named.map(|(id, title)| (id.as_str(), vec![title.as_str()])))
    }

    /// The title of what has this name or id, and does not follow from the answers.
    #[must_use]
    pub fn sets_aside(&self, written: &str) -> Option<&str> {
        let named = self.set_aside.iter();
        let names = Names::from(named.map(|(id, title)| (id.as_str(), vec![title.as_str()])));
        let id = names.find(written).ok()?;
        let found = self.set_aside.iter().find(|(known, _)| known == id);
        found.map(|(_, title)| title.as_str())
    }
}
