//! The one place that prints: results on stdout, everything else on stderr.

use std::io::{self, Write};

use super::environment::Environment;
use super::failure::{Exit, Failure};
use crate::render::{Line, Style, visible, wrap};

/// When to use colour.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Colour {
    #[default]
    Auto,
    Always,
    Never,
}

/// Where a command speaks.
pub struct Ui {
    /// The width of results; none when they are not for a terminal.
    pub width: Option<usize>,
    /// The width of what is said to the person.
    pub talk_width: Option<usize>,
    colour: bool,
}

impl Ui {
    /// What the surroundings and the `--color` option say.
    #[must_use]
    pub fn new(environment: &Environment, colour: Colour) -> Ui {
        let columns =
            environment.variable("COLUMNS").and_then(|columns| columns.parse().ok()).filter(|columns| *columns > 0);
        let width =
            |is_terminal: bool| columns.or(if is_terminal { environment.terminal_width.or(Some(80)) } else { None });
        let wanted = match colour {
            Colour::Always => true,
            Colour::Never => false,
            Colour::Auto if environment.variable("NO_COLOR").is_some() => false,
            Colour::Auto if environment.variable("CLICOLOR_FORCE").is_some_and(|value| value != "0") => true,
            Colour::Auto => environment.stdout_is_terminal && environment.variable("TERM") != Some("dumb"),
        };
        if colour != Colour::Auto {
            // The prompts style by themselves what they write.
            console::set_colors_enabled_stderr(wanted);
        }
        Ui {
            width: width(environment.stdout_is_terminal),
            talk_width: width(environment.stderr_is_terminal),
            colour: wanted,
        }
    }

    /// Prints a result as it is.
    ///
    /// # Errors
    /// When stdout is closed or full.
    pub fn result(&self, text: &str) -> Result<(), Failure> {
        let mut out = io::stdout().lock();
        ended(out.write_all(text.as_bytes()).and_then(|()| out.flush()))
    }

    /// Prints lines of a document, with their styles where there is colour.
    ///
    /// # Errors
    /// When stdout is closed or full.
    pub fn lines(&self, lines: &[Line]) -> Result<(), Failure> {
        let mut text = String::new();
        for line in lines {
            let code = match line.style {
                Style::Plain => "",
                Style::Title => "1;4",
                Style::Heading => "1",
                Style::Strong => "1",
                Style::Faint => "2",
            };
            if self.colour && !code.is_empty() && !line.text.is_empty() {
                text.push_str(&format!("\u{1b}[{code}m{}\u{1b}[0m\n", line.text));
            } else {
                text.push_str(&format!("{}\n", line.text));
            }
        }
        self.result(&text)
    }

    /// Says something to the person.
    pub fn say(&self, text: &str) {
        let mut err = io::stderr().lock();
        for paragraph in text.split('\n') {
            for line in wrap(paragraph, self.talk_width, "", 0) {
                // Nobody can be told that nobody can be told anything.
                let _ = writeln!(err, "{line}");
            }
        }
    }

    /// Says why a command failed.
    pub fn failure(&self, failure: &Failure) {
        if failure.text.is_empty() {
            return;
        }
        self.say(&visible(&failure.text));
        if let Some(hint) = &failure.hint {
            self.say("");
            self.say(&visible(hint));
        }
    }
}

/// A reader that has seen enough is no failure; a full disk is.
fn ended(outcome: io::Result<()>) -> Result<(), Failure> {
    match outcome {
        Ok(()) => Ok(()),
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Err(Failure::said(Exit::Fine)),
        Err(_) => Err(Failure::said(Exit::System)),
    }
}
