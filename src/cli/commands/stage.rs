//! `cocreate stage`: the stages, or the advice for one of them.

use std::path::Path;

use clap::Args;

use crate::cli::arguments::Listing;
use crate::cli::context::Context;
use crate::cli::error::CommandError;
use crate::cli::names::{self, not_known};
use crate::cli::output::show::show;
use crate::cli::plan_file;
use crate::guide::Guide;
use crate::message;
use crate::report::advice::{AdviceBook, Asked};
use crate::report::{Answered, StagesBook};

#[derive(Debug, Args)]
pub struct StageArguments {
    #[arg(value_name = "STAGE")]
    pub stage: Option<String>,
    #[arg(long, value_name = "SECTION", requires = "stage")]
    pub section: Option<String>,
    #[arg(long, value_name = "LEVEL", requires = "stage")]
    pub level: Option<String>,
    #[arg(long, value_name = "FILE")]
    pub plan: Option<String>,
    #[arg(long, conflicts_with = "plan")]
    pub all: bool,
    #[command(flatten)]
    pub listing: Listing,
}

pub fn run(context: &Context<'_>, arguments: &StageArguments) -> Result<(), CommandError> {
    let messages = &context.messages;
    let shown = names::shown(&arguments.listing.formatting, messages)?;
    let guide = context.guide()?;
    let Some(typed) = &arguments.stage else {
        return show(context, shown, &StagesBook::open(&guide, messages), &());
    };
    let plan = consulted(context, &guide, arguments)?;
    let book = AdviceBook::open(&guide, messages, arguments.listing.sources, plan);
    let argument = message!(messages, "cli-value-stage");
    let stage = book.stages().find(typed);
    let stage = stage.map_err(|unknown| not_known(&argument, &unknown, messages))?;
    let level = arguments
        .level
        .as_ref()
        .map(|typed| book.levels().find(typed));
    let level = level
        .transpose()
        .map_err(|unknown| not_known("--level", &unknown, messages))?;
    let section = arguments
        .section
        .as_ref()
        .map(|typed| book.find_section(typed));
    let section = section
        .transpose()
        .map_err(|unknown| not_known("--section", &unknown, messages))?;
    let asked = Asked {
        stage: stage.to_owned(),
        section,
        level: level.map(str::to_owned),
    };
    show(context, shown, &book, &asked)
}

/// The plan that was named, or the one in this folder, if there is one and it should count. It is
/// only consulted: the advice is read by whoever types the command, so their language stays.
fn consulted(
    context: &Context<'_>,
    guide: &Guide,
    arguments: &StageArguments,
) -> Result<Option<Answered>, CommandError> {
    let path = plan_file::path(arguments.plan.as_deref());
    if arguments.all || (arguments.plan.is_none() && !path.exists()) {
        return Ok(None);
    }
    answered(context, guide, &path).map(Some)
}

/// The answers of a plan that is only consulted.
pub(super) fn answered(
    context: &Context<'_>,
    guide: &Guide,
    path: &Path,
) -> Result<Answered, CommandError> {
    let found = plan_file::find(context, path)?;
    let guide = plan_file::plan_guide(guide, context);
    let plan = plan_file::understand(context, path, &found, &guide)?;
    Ok(Answered {
        questionnaire: guide.questionnaire,
        answers: plan.answers,
        file: path.display().to_string(),
    })
}
