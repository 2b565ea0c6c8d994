//! `cocreate tools match`: the catalogue ranked for a plan, with what speaks for, what against, and
//! what rules out.

use clap::Args;

use crate::cli::arguments::Formatting;
use crate::cli::context::Context;
use crate::cli::error::CommandError;
use crate::cli::names::{self, stage_ids};
use crate::cli::output::show::show;
use crate::cli::plan_file;
use crate::message;
use crate::report::ToolsMatch;

/// How many tools are shown unless more are asked for.
const LIMIT: usize = 10;

#[derive(Debug, Args)]
pub struct ToolsMatchArguments {
    #[arg(long, value_name = "FILE")]
    pub plan: Option<String>,
    #[arg(long, value_name = "STAGE")]
    pub stage: Option<String>,
    #[arg(long, alias = "most", value_name = "NUMBER")]
    pub limit: Option<String>,
    #[command(flatten)]
    pub formatting: Formatting,
}

pub fn run(context: Context<'_>, arguments: &ToolsMatchArguments) -> Result<(), CommandError> {
    let shown = names::shown(&arguments.formatting, &context.messages)?;
    let limit = names::limit(arguments.limit.as_deref(), &context.messages)?.unwrap_or(LIMIT);
    let (context, parts, plan) = plan_file::open(context, arguments.plan.as_deref())?;
    let stages = match &arguments.stage {
        Some(typed) => stage_ids(&context.guide()?, std::slice::from_ref(typed), &context)?,
        None => Vec::new(),
    };
    let book = ToolsMatch::open(&parts, &context.messages);
    let ranked = book.rank(&plan, &stages, limit);
    if ranked.fits.iter().all(|fit| fit.reasons.is_empty()) {
        context
            .ui
            .say(&message!(context.messages, "tools-match-no-needs"));
    }
    show(&context, shown, &book, &ranked)
}
