//! What was said of items of the checklist, in a line for each, and how it is taken back.

use std::path::Path;

use super::command_line::command_line;
use crate::cli::context::Context;
use crate::cli::plan_file;
use crate::locale::Messages;
use crate::message;
use crate::plan::{ItemStatus, Plan, PlanGuide, RuleSet};
use crate::render::held;
use crate::report::{Briefing, Part, Target, ToDo, title_of_item};

/// How an item stands after a change, and what of it changed.
pub fn changed(
    item: &str,
    before: &Plan,
    after: &Plan,
    briefing: &Briefing,
    guide: &PlanGuide,
    messages: &Messages,
) -> String {
    let title = title_of_item(guide, after, item);
    let title = title.as_str();
    let (was, is) = (before.said_of(item), after.said_of(item));
    if was == is {
        return message!(messages, "tick-unchanged", title = title);
    }
    let (was, is) = (
        was.cloned().unwrap_or_default(),
        is.cloned().unwrap_or_default(),
    );
    let mut sentences = vec![match (is.status, is.done_on) {
        (ItemStatus::Done, Some(on)) => {
            message!(
                messages,
                "tick-done",
                title = title,
                date = messages.date(on)
            )
        }
        (ItemStatus::Done, None) => message!(messages, "tick-done-undated", title = title),
        (ItemStatus::Doing, _) => message!(messages, "tick-doing", title = title),
        (ItemStatus::Todo, _) => message!(messages, "tick-todo", title = title),
        (ItemStatus::NotApplicable, _) => {
            message!(messages, "tick-not-applicable", title = title)
        }
    }];
    if was.said.owner != is.said.owner {
        sentences.push(match &is.said.owner {
            Some(owner) => message!(messages, "tick-owner", owner = owner.as_str()),
            None => message!(messages, "tick-no-owner"),
        });
    }
    if let Some(due) = is.due.filter(|_| was.due != is.due) {
        let date = messages.date(due);
        sentences.push(message!(messages, "tick-due", date = date));
    }
    let added = is.said.evidence.iter();
    let added: Vec<&String> = added.filter(|it| !was.said.evidence.contains(it)).collect();
    if !added.is_empty() {
        let addresses = messages.series(&added);
        sentences.push(message!(messages, "tick-evidence", addresses = addresses));
    }
    if was.said.note != is.said.note {
        sentences.push(match &is.said.note {
            Some(note) => message!(messages, "tick-note", note = note.as_str()),
            None => message!(messages, "tick-no-note"),
        });
    }
    let to_do = briefing.checklist.iter().find(|it| it.id == item);
    sentences.extend(to_do.and_then(|it| does_not_count(it, briefing.rule_set, messages)));
    sentences.join("\n  ")
}

/// That something is said to be done and does not count yet, and what is missing.
fn does_not_count(item: &ToDo, set: RuleSet, messages: &Messages) -> Option<String> {
    let claimed = item.status == ItemStatus::Done && !item.is_settled();
    let rule = item.requirement.as_ref().filter(|_| claimed)?;
    Some(match set {
        RuleSet::National => message!(messages, "tick-no-evidence", rule = rule.as_str()),
        RuleSet::Local => message!(messages, "tick-no-evidence-local"),
    })
}

/// An item with how it stands against the day.
pub fn with_timing(item: &ToDo, messages: &Messages) -> String {
    match item.timing_words(messages) {
        words if words.is_empty() => item.title.clone(),
        words => message!(
            messages,
            "report-item-timing",
            title = item.title.as_str(),
            timing = words
        ),
    }
}

/// Says how the last change is taken back.
pub fn say_how_to_take_back(context: &Context<'_>, plan: &Path) {
    let command = held(&command_line(&of_plan(Part::Undo, plan)));
    context.ui.say(&message!(
        context.messages,
        "history-undo",
        command = command
    ));
}

/// A command for a plan, which is named only where it is not the one that is meant anyway.
pub fn of_plan(part: Part, plan: &Path) -> Target {
    let target = Target::from(part);
    if plan == Path::new(plan_file::DEFAULT) {
        return target;
    }
    target.with("plan", &plan.display().to_string())
}
