//! `cocreate add`: an item of people's own on the checklist.

use clap::Args;

use super::tick::kept_text;
use crate::cli::context::Context;
use crate::cli::error::CommandError;
use crate::cli::names::{self, date, not_known, stage_ids};
use crate::cli::output::item_lines::say_how_to_take_back;
use crate::cli::plan_file;
use crate::message;
use crate::plan::{Change, IdKind, OwnItem, PlanGuide, Progress, RuleSet};
use crate::report::Briefing;
use crate::report::names::Names;

#[derive(Debug, Args)]
pub struct AddArguments {
    #[arg(value_name = "TEXT")]
    pub text: String,
    #[arg(long, value_name = "FILE")]
    pub plan: Option<String>,
    #[arg(long, value_name = "STAGE")]
    pub stage: Option<String>,
    #[arg(long, value_name = "DATE")]
    pub due: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub owner: Option<String>,
    #[arg(long, value_name = "SIDE")]
    pub side: Option<String>,
    #[arg(long, value_name = "PART")]
    pub requirement: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub note: Option<String>,
    #[arg(long)]
    pub recommendation: bool,
}

pub fn run(context: Context<'_>, arguments: &AddArguments) -> Result<(), CommandError> {
    let messages = &context.messages;
    let title = kept_text("TEXT", Some(&arguments.text), messages)?.unwrap_or_default();
    if title.trim().is_empty() {
        return Err(CommandError::usage(
            message!(messages, "tick-add-empty"),
            message!(messages, "tick-add-empty-hint"),
        ));
    }
    let owner = kept_text("--owner", arguments.owner.as_ref(), messages)?;
    let note = kept_text("--note", arguments.note.as_ref(), messages)?;
    let due = arguments.due.as_deref();
    let due = due
        .map(|typed| date("--due", typed, messages))
        .transpose()?;
    let (context, guide, locked) = plan_file::lock(context, arguments.plan.as_deref())?;
    let mut file = plan_file::open_for_changes(&context, locked, &guide)?;
    let messages = &context.messages;
    let stage = arguments.stage.iter().cloned().collect::<Vec<_>>();
    let stage = stage_ids(&context.guide()?, &stage, &context)?
        .into_iter()
        .next();
    let side = arguments.side.as_deref();
    let side = side.map(|typed| names::side(typed, messages)).transpose()?;
    let named = arguments.requirement.as_deref();
    let requirement = named
        .map(|typed| requirement(&context, &guide, typed))
        .transpose()?;
    let filled = |text: Option<String>| {
        let trimmed = text.map(|text| text.trim().to_owned());
        trimmed.filter(|text| !text.is_empty())
    };
    let id = file.plan().new_own_id(&title, &guide);
    let mut progress = Progress {
        own: Some(OwnItem {
            title: title.trim().into(),
            stage: stage.map(Into::into),
            requirement: requirement.map(Into::into),
            side,
            recommended: arguments.recommendation,
        }),
        due,
        ..Progress::default()
    };
    progress.said.owner = filled(owner).map(Into::into);
    progress.said.note = filled(note).map(Into::into);
    file.edit(Change::OwnItem(id.clone()), |plan| {
        plan.checklist.insert(id.as_str().into(), progress);
    });
    plan_file::save(&context, &mut file)?;
    let briefing = Briefing::without_tools(&guide, file.plan(), context.today, messages);
    let added = briefing.checklist.iter().find(|item| item.id == id);
    let title = title.trim();
    context.ui.sentences(&message!(
        messages,
        "tick-added",
        title = title,
        id = id.as_str()
    ))?;
    if let Some(item) = added {
        let words = item.timing_words(messages);
        if !words.is_empty() {
            let words = message!(messages, "export-due", timing = words);
            context.ui.sentences(&format!("  {words}"))?;
        }
        // A rule of the other set binds nobody here.
        if item.requirement.is_none() && arguments.requirement.is_some() {
            context.ui.say(&match briefing.rule_set {
                RuleSet::National => message!(messages, "tick-rule-of-local"),
                RuleSet::Local => message!(messages, "tick-rule-of-national"),
            });
        }
    }
    say_how_to_take_back(&context, file.path());
    Ok(())
}

/// The requirement, or the rule of OGP Local, that was meant.
fn requirement(
    context: &Context<'_>,
    guide: &PlanGuide,
    typed: &str,
) -> Result<String, CommandError> {
    let texts = &guide.standards.texts;
    let ids = guide.ids(IdKind::Requirement);
    let named = ids.into_iter().map(|id| {
        let name = texts.find(&["requirements", id, "name"]);
        let name = name.or_else(|| texts.find(&["local", id, "name"]));
        (id, name.into_iter().collect())
    });
    let names = Names::from(named);
    let found = names.find_by_words(typed).map(str::to_owned);
    found.map_err(|unknown| not_known("--requirement", &unknown, &context.messages))
}
