//! `cocreate choose`: the tools that a team decided on, kept for a stage.

use clap::Args;

use crate::cli::context::Context;
use crate::cli::error::{CommandError, Exit};
use crate::cli::names::{find_all, stage_ids};
use crate::cli::output::item_lines::say_how_to_take_back;
use crate::cli::plan_file;
use crate::message;
use crate::plan::Change;
use crate::report::{ruled_out, tool_names};

#[derive(Debug, Args)]
pub struct ChooseArguments {
    #[arg(value_name = "TOOL", required = true)]
    pub tools: Vec<String>,
    #[arg(long, value_name = "STAGE")]
    pub stage: String,
    #[arg(long, value_name = "FILE")]
    pub plan: Option<String>,
    #[arg(long)]
    pub remove: bool,
    #[arg(long)]
    pub anyway: bool,
}

pub fn run(context: Context<'_>, arguments: &ChooseArguments) -> Result<(), CommandError> {
    let (context, guide, locked) = plan_file::lock(context, arguments.plan.as_deref())?;
    let mut file = plan_file::open_for_changes(&context, locked, &guide)?;
    let messages = &context.messages;
    let stage = std::slice::from_ref(&arguments.stage);
    let Some(stage) = stage_ids(&context.guide()?, stage, &context)?
        .into_iter()
        .next()
    else {
        return Err(CommandError::said(Exit::Usage));
    };
    let mut tools = find_all(
        &message!(messages, "cli-value-tool"),
        &tool_names(&guide.tools),
        &arguments.tools,
        messages,
    )?;
    let before = file.plan().tools.get(&stage).cloned().unwrap_or_default();
    tools.retain(|tool| before.contains(tool) == arguments.remove);
    if !arguments.remove {
        let set_aside = ruled_out(&guide, file.plan(), &tools, context.today, messages);
        warn(&context, &set_aside);
        if !set_aside.is_empty() && !arguments.anyway {
            return Err(CommandError::usage(
                message!(messages, "tick-tool-refused"),
                message!(messages, "tick-tool-refused-hint"),
            ));
        }
    }
    let name = guide
        .stages
        .texts
        .get(&["stages", &stage, "name"])
        .to_owned();
    if tools.is_empty() {
        context
            .ui
            .say(&message!(messages, "tick-tools-unchanged", stage = name));
        return Ok(());
    }
    file.edit(Change::Tools(stage.clone()), |plan| {
        let chosen = plan.tools.entry(stage.clone()).or_default();
        if arguments.remove {
            chosen.retain(|tool| !tools.contains(tool));
        } else {
            chosen.extend(tools.iter().cloned());
        }
    });
    plan_file::save(&context, &mut file)?;
    let title = |tool: &String| guide.tools.facts.name(tool, &guide.tools.texts).to_owned();
    let changed: Vec<String> = tools.iter().map(title).collect();
    let changed = messages.series(&changed);
    context.ui.sentences(&if arguments.remove {
        message!(
            messages,
            "tick-tools-removed",
            stage = name,
            tools = changed
        )
    } else {
        message!(messages, "tick-tools-chosen", stage = name, tools = changed)
    })?;
    say_how_to_take_back(&context, file.path());
    Ok(())
}

/// Says why tools are ruled out for this plan.
fn warn(context: &Context<'_>, set_aside: &[(String, Vec<String>)]) {
    let messages = &context.messages;
    for (tool, reasons) in set_aside {
        context.ui.say(&message!(
            messages,
            "tick-tool-ruled-out",
            tool = tool.as_str(),
            reasons = messages.series(reasons)
        ));
    }
}
