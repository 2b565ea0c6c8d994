//! `cocreate undo`: the last change to a plan, taken back.

use clap::Args;

use crate::cli::context::Context;
use crate::cli::error::{CommandError, Exit};
use crate::cli::output::command_line::command_line;
use crate::cli::output::item_lines::of_plan;
use crate::cli::plan_file;
use crate::message;
use crate::plan::Undone;
use crate::render::held;
use crate::report::{Part, change_words};
use crate::text::name_of;

#[derive(Debug, Args)]
pub struct UndoArguments {
    #[arg(long, value_name = "FILE")]
    pub plan: Option<String>,
}

pub fn run(context: Context<'_>, arguments: &UndoArguments) -> Result<(), CommandError> {
    let (context, guide, locked) = plan_file::lock(context, arguments.plan.as_deref())?;
    let mut file = plan_file::open_for_changes(&context, locked, &guide)?;
    let messages = &context.messages;
    let before = file.plan().clone();
    let undone = file.undo();
    let undone = plan_file::after_save(&context, &file, undone)?;
    let path = name_of(file.path());
    match undone {
        Undone::TakenBack(last, left) => {
            let change = change_words(&last.change, &guide, &before, messages);
            context.ui.sentences(&match last.on {
                Some(on) => message!(
                    messages,
                    "history-taken-back",
                    change = change,
                    date = messages.date(on)
                ),
                None => message!(messages, "history-taken-back-undated", change = change),
            })?;
            if left > 0 {
                let command = held(&command_line(&of_plan(Part::Undo, file.path())));
                context.ui.say(&message!(
                    messages,
                    "history-more",
                    count = left,
                    command = command
                ));
            }
            Ok(())
        }
        Undone::Nothing => {
            context
                .ui
                .say(&message!(messages, "history-nothing", path = path));
            Ok(())
        }
        Undone::ChangedSince => Err(CommandError {
            exit: Exit::System,
            text: message!(messages, "history-changed-since", path = path),
            hint: Some(message!(messages, "history-changed-since-hint")),
        }),
    }
}
