//! `cocreate tick`: what was done, who does it, what shows it.

use std::path::Path;

use clap::Args;

use crate::cli::context::Context;
use crate::cli::error::CommandError;
use crate::cli::interview_session::end;
use crate::cli::names::{self, bad_value, date};
use crate::cli::output::interruption::Interruption;
use crate::cli::output::item_lines::{self, say_how_to_take_back};
use crate::cli::plan_file;
use crate::cli::prompting::{Seat, prompter, uses_rich_prompts};
use crate::locale::Messages;
use crate::message;
use crate::plan::{Change, ItemEdit, ItemStatus, Plan, PlanFile, PlanGuide, read_ticks};
use crate::report::names::Unknown;
use crate::report::{Briefing, item_names, meetings_to_do};
use crate::text::{is_hidden, is_typed_address};

/// The longest text that is taken for an owner or a note, in letters.
const LETTER_LIMIT: usize = 4000;

/// How many things are named where several can be meant.
const NAMED_LIMIT: usize = 9;

#[derive(Debug, Args)]
pub struct TickArguments {
    #[arg(value_name = "ITEM")]
    pub items: Vec<String>,
    #[arg(long, value_name = "FILE")]
    pub plan: Option<String>,
    #[arg(long, value_name = "STATUS")]
    pub status: Option<String>,
    #[arg(long, value_name = "DATE")]
    pub on: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub owner: Option<String>,
    #[arg(long, value_name = "DATE")]
    pub due: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub note: Option<String>,
    #[arg(long, value_name = "ADDRESS")]
    pub evidence: Vec<String>,
    #[arg(
        long,
        value_name = "FILE",
        conflicts_with_all = ["items", "status", "on", "owner", "due", "note", "evidence"]
    )]
    pub from: Option<String>,
    #[arg(long)]
    pub plain: bool,
}

pub fn run(context: Context<'_>, arguments: &TickArguments) -> Result<(), CommandError> {
    if let Some(file) = &arguments.from {
        return take_file(context, arguments, Path::new(file));
    }
    let edit = edit(arguments, &context)?;
    if arguments.items.is_empty() {
        return pick(context, arguments, &edit);
    }
    let (context, guide, locked) = plan_file::lock(context, arguments.plan.as_deref())?;
    let mut file = plan_file::open_for_changes(&context, locked, &guide)?;
    let items = meant(&context, &guide, file.plan(), &arguments.items)?;
    put(&context, &guide, &mut file, &items, &edit)
}

/// What is to be said of each item.
fn edit(arguments: &TickArguments, context: &Context<'_>) -> Result<ItemEdit, CommandError> {
    let messages = &context.messages;
    let dated = |option: &str, typed: &Option<String>| {
        let typed = typed.as_deref();
        typed.map(|typed| date(option, typed, messages)).transpose()
    };
    let status = arguments.status.as_deref();
    let mut edit = ItemEdit {
        status: status
            .map(|typed| names::item_status(typed, messages))
            .transpose()?,
        done_on: dated("--on", &arguments.on)?,
        owner: kept_text("--owner", arguments.owner.as_ref(), messages)?,
        due: dated("--due", &arguments.due)?,
        note: kept_text("--note", arguments.note.as_ref(), messages)?,
        evidence: Vec::new(),
    };
    for address in &arguments.evidence {
        let trimmed = address.trim();
        if !is_typed_address(trimmed) {
            let hint = message!(messages, "tick-address-hint");
            return Err(bad_value("--evidence", address, hint, messages));
        }
        edit.evidence.push(trimmed.to_owned());
    }
    if edit.status.is_none() && !edit.only_plans() {
        edit.status = Some(ItemStatus::Done);
    }
    if edit.done_on.is_some() && edit.status != Some(ItemStatus::Done) {
        let status = edit.status.map_or("", ItemStatus::name);
        return Err(CommandError::usage(
            message!(
                messages,
                "error-usage-conflict",
                argument = "--on",
                other = format!("--status {status}")
            ),
            message!(messages, "tick-on-hint"),
        ));
    }
    Ok(edit)
}

/// A text that can be kept.
pub fn kept_text(
    option: &str,
    typed: Option<&String>,
    messages: &Messages,
) -> Result<Option<String>, CommandError> {
    let Some(typed) = typed else { return Ok(None) };
    let is_fit = typed.chars().count() <= LETTER_LIMIT && !typed.chars().any(is_hidden);
    if is_fit {
        return Ok(Some(typed.clone()));
    }
    let begin: String = typed.chars().take(40).collect();
    let most = messages.number(LETTER_LIMIT as i64);
    let hint = message!(messages, "tick-text-hint", most = most);
    Err(bad_value(option, &begin, hint, messages))
}

/// The items that were meant, each once.
fn meant(
    context: &Context<'_>,
    guide: &PlanGuide,
    plan: &Plan,
    typed: &[String],
) -> Result<Vec<String>, CommandError> {
    let messages = &context.messages;
    let known = item_names(guide, plan, context.today);
    let names = known.names();
    let mut items: Vec<String> = Vec::new();
    for typed in typed {
        let item = names
            .find_by_words(typed)
            .map_err(|unknown| not_an_item(&unknown, known.sets_aside(typed), messages))?;
        if !items.iter().any(|known| known == item) {
            items.push(item.to_owned());
        }
    }
    Ok(items)
}

/// Why no item was found, or which of several may be meant.
fn not_an_item(unknown: &Unknown, set_aside: Option<&str>, messages: &Messages) -> CommandError {
    let name = unknown.name.as_str();
    if let Some(title) = set_aside {
        return CommandError::usage(
            message!(messages, "tick-set-aside", title = title),
            message!(messages, "tick-set-aside-hint"),
        );
    }
    if unknown.several.is_empty() {
        let text = message!(messages, "tick-unknown", name = name);
        return names::not_there(text, unknown, "tick-unknown-hint", messages);
    }
    let shown = unknown.several.iter().take(NAMED_LIMIT);
    let mut lines: Vec<String> = shown.map(|it| format!("  {it}")).collect();
    if unknown.several.len() > NAMED_LIMIT {
        let more = unknown.several.len() - NAMED_LIMIT;
        lines.push(message!(messages, "error-and-more", count = more));
    }
    lines.insert(0, message!(messages, "tick-several-hint"));
    CommandError::usage(
        message!(messages, "tick-several", name = name),
        lines.join("\n"),
    )
}

/// Puts it into the plan, and says what changed.
fn put(
    context: &Context<'_>,
    guide: &PlanGuide,
    file: &mut PlanFile<'_>,
    items: &[String],
    edit: &ItemEdit,
) -> Result<(), CommandError> {
    let messages = &context.messages;
    let has_reason = |item: &String| {
        let said = file.plan().said_of(item);
        match &edit.note {
            Some(note) => !note.trim().is_empty(),
            None => said.is_some_and(|said| said.said.note.is_some()),
        }
    };
    if edit.status == Some(ItemStatus::NotApplicable) && !items.iter().all(has_reason) {
        return Err(CommandError::usage(
            message!(messages, "tick-no-reason"),
            message!(messages, "tick-no-reason-hint"),
        ));
    }
    let before = file.plan().clone();
    let mut after = before.clone();
    for item in items {
        edit.apply(after.say_of(item), context.today);
    }
    // What says nothing new is no change that could be taken back.
    let said = |plan: &Plan, item: &str| plan.said_of(item).cloned().unwrap_or_default();
    let is_new = items
        .iter()
        .any(|item| said(&before, item) != said(&after, item));
    if is_new {
        file.edit(Change::Items(items.to_vec()), |plan| *plan = after);
        plan_file::save(context, file)?;
    }
    let briefing = Briefing::without_tools(guide, file.plan(), context.today, messages);
    for item in items {
        let text = item_lines::changed(item, &before, file.plan(), &briefing, guide, messages);
        context.ui.sentences(&text)?;
    }
    if let Some(on) = edit.done_on.filter(|on| *on > context.today) {
        let date = messages.date(on);
        context
            .ui
            .say(&message!(messages, "tick-not-yet", date = date));
    }
    if is_new {
        say_how_to_take_back(context, file.path());
    }
    Ok(())
}

/// Takes what a file says of items, such as one that the team's page gave.
fn take_file(
    context: Context<'_>,
    arguments: &TickArguments,
    from: &Path,
) -> Result<(), CommandError> {
    let bytes = plan_file::bytes_of(&context, from)?;
    let (context, guide, locked) = plan_file::lock(context, arguments.plan.as_deref())?;
    let mut file = plan_file::open_for_changes(&context, locked, &guide)?;
    let messages = &context.messages;
    let said = read_ticks(&bytes, &guide, file.plan())
        .map_err(|faults| plan_file::refuse(&context, from, &faults, &guide))?;
    let before = file.plan().clone();
    let mut checklist = before.checklist.clone();
    let mut changed = Vec::new();
    for (item, progress) in said {
        let said = progress.said.whole();
        let edit = ItemEdit {
            status: Some(progress.status),
            done_on: progress.done_on,
            owner: said.owner.map(Into::into),
            due: progress.due,
            note: said.note.map(Into::into),
            evidence: said.evidence,
        };
        let was = before.checklist.get(&item).cloned().unwrap_or_default();
        let mut is = was.clone();
        edit.apply(&mut is, context.today);
        if is != was {
            checklist.insert(item.clone(), is);
            changed.push(item);
        }
    }
    if changed.is_empty() {
        context.ui.say(&message!(messages, "tick-nothing"));
        return Ok(());
    }
    file.edit(Change::ItemsFile, |plan| plan.checklist = checklist);
    plan_file::save(&context, &mut file)?;
    let briefing = Briefing::without_tools(&guide, file.plan(), context.today, messages);
    for item in &changed {
        let text = item_lines::changed(item, &before, file.plan(), &briefing, &guide, messages);
        context.ui.sentences(&text)?;
    }
    say_how_to_take_back(&context, file.path());
    Ok(())
}

/// On a terminal, lets choose among what is still to be done.
fn pick(
    context: Context<'_>,
    arguments: &TickArguments,
    edit: &ItemEdit,
) -> Result<(), CommandError> {
    let environment = context.environment;
    if !environment.stdin_is_terminal || !environment.stderr_is_terminal {
        return Err(CommandError::usage(
            message!(context.messages, "tick-which"),
            message!(context.messages, "tick-which-hint"),
        ));
    }
    Interruption::leaves_terminal_in_order();
    let rich = uses_rich_prompts(&context, arguments.plain);
    let (context, guide, plan) = plan_file::open(context, arguments.plan.as_deref())?;
    let messages = &context.messages;
    let briefing = Briefing::without_tools(&guide, &plan, context.today, messages);
    let meetings = meetings_to_do(&guide, &plan, context.today);
    let tasks = meetings.iter().flat_map(|meeting| &meeting.tasks);
    let mut open: Vec<_> = briefing.by_urgency().collect();
    open.extend(tasks.filter(|task| !task.is_settled()));
    let mut picked: Vec<String> = Vec::new();
    let mut seat = Seat::default();
    let mut prompter = prompter(&context, rich, &mut seat);
    while !open.is_empty() {
        let mut choices = vec![if picked.is_empty() {
            message!(messages, "tick-pick-none")
        } else {
            message!(messages, "tick-pick-enough")
        }];
        choices.extend(
            open.iter()
                .map(|item| item_lines::with_timing(item, messages)),
        );
        let chosen = prompter
            .choose(&message!(messages, "tick-pick"), &choices)
            .map_err(|silence| end(&context, &silence, false))?;
        match chosen.and_then(|place| place.checked_sub(1)) {
            Some(place) => picked.push(open.remove(place).id.clone()),
            None => break,
        }
    }
    drop(prompter);
    drop(seat);
    if picked.is_empty() {
        context.ui.say(&message!(messages, "tick-nothing"));
        return Ok(());
    }
    let (context, guide, locked) = plan_file::lock(context, arguments.plan.as_deref())?;
    let mut file = plan_file::open_for_changes(&context, locked, &guide)?;
    put(&context, &guide, &mut file, &picked, edit)
}
