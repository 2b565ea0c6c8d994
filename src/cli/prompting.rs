//! How a person is asked here: with lists on a terminal, in numbered lines elsewhere.

use super::context::Context;
use crate::prompt::{Console, Plain, Prompter, Terminal};

/// Rich prompts need a terminal on both sides, and nobody who would rather have plain lines.
pub fn uses_rich_prompts(context: &Context<'_>, plain: bool) -> bool {
    let environment = context.environment;
    let terminal = environment.stdin_is_terminal && environment.stderr_is_terminal;
    let plain = plain
        || environment.variable("ACCESSIBLE").is_some()
        || environment.variable("TERM") == Some("dumb");
    terminal && !plain
}

/// The terminal of rich prompts, held from the first of them until it is dropped: what is typed
/// between two of them waits for the next.
#[derive(Default)]
pub struct Seat {
    console: Option<Console>,
}

/// Asks in the way that suits.
pub fn prompter<'s>(
    context: &'s Context<'_>,
    rich: bool,
    seat: &'s mut Seat,
) -> Box<dyn Prompter + 's> {
    if rich {
        let console = seat.console.get_or_insert_default();
        Box::new(Terminal::new(&context.messages, console))
    } else {
        let (messages, ui) = (&context.messages, &context.ui);
        let plain = Plain::new(messages, ui.input(), ui.talk(), ui.talk_width);
        let environment = context.environment;
        let keyboard = environment.stdin_is_terminal && environment.is_whole_process;
        Box::new(if keyboard { plain.at_keyboard() } else { plain })
    }
}
