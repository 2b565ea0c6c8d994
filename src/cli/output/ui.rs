//! The one place that prints: results on stdout, everything else on stderr.

use std::io::{self, Write};

use super::pager::page;
use crate::cli::environment::Environment;
use crate::cli::failure::{Exit, Failure};
use crate::locale::{Language, Messages};
use crate::message;
use crate::render::{Line, Style, wrap_lines};
use crate::text::sanitize;

/// When to use colour.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Colour {
    #[default]
    Auto,
    Always,
    Never,
}

/// Where a command speaks.
#[derive(Clone)]
pub struct Ui {
    /// The language in which it says that results could not be written.
    pub language: Language,
    /// The width of results; none when they are not for a terminal.
    pub width: Option<usize>,
    /// The width of what is said to the person.
    pub talk_width: Option<usize>,
    colour: bool,
    /// The height of the screen, where long reading is shown a screen at a time.
    height: Option<usize>,
}

impl Ui {
    /// What the surroundings and the `--color` option say.
    #[must_use]
    pub fn new(environment: &Environment, colour: Colour, language: Language) -> Ui {
        let columns = environment
            .variable("COLUMNS")
            .and_then(|columns| columns.parse().ok())
            .filter(|columns| *columns > 0);
        let width = |is_terminal: bool| {
            columns.or(if is_terminal {
                environment.terminal_width.or(Some(80))
            } else {
                None
            })
        };
        let wanted = match colour {
            Colour::Always => true,
            Colour::Never => false,
            Colour::Auto if environment.variable("NO_COLOR").is_some() => false,
            Colour::Auto
                if environment
                    .variable("CLICOLOR_FORCE")
                    .is_some_and(|value| value != "0") =>
            {
                true
            }
            Colour::Auto => {
                environment.stdout_is_terminal && environment.variable("TERM") != Some("dumb")
            }
        };
        if colour != Colour::Auto {
            // The prompts style by themselves what they write.
            console::set_colors_enabled_stderr(wanted);
        }
        Ui {
            language,
            width: width(environment.stdout_is_terminal),
            talk_width: width(environment.stderr_is_terminal),
            colour: wanted,
            height: environment.terminal_height.filter(|_| {
                environment.stdin_is_terminal
                    && environment.stdout_is_terminal
                    && environment.stderr_is_terminal
                    && environment.variable("ACCESSIBLE").is_none()
                    && environment.variable("TERM") != Some("dumb")
            }),
        }
    }

    /// Prints a result as it is.
    ///
    /// # Errors
    /// When stdout is closed or full.
    pub fn result(&self, text: &str) -> Result<(), Failure> {
        self.bytes(text.as_bytes())
    }

    /// The same for what is no text of ours.
    ///
    /// # Errors
    /// When stdout is closed or full.
    pub fn bytes(&self, bytes: &[u8]) -> Result<(), Failure> {
        let mut out = io::stdout().lock();
        match out.write_all(bytes).and_then(|()| out.flush()) {
            Ok(()) => Ok(()),
            // A reader that has seen enough is no failure; a full disk is.
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => {
                Err(Failure::said(Exit::Fine))
            }
            Err(error) => Err(Failure::output(&error, &Messages::new(self.language))),
        }
    }

    /// Prints sentences, each in lines that fit; what is indented stays so.
    ///
    /// # Errors
    /// When stdout is closed or full.
    pub fn sentences(&self, text: &str) -> Result<(), Failure> {
        self.result(&format!("{}\n", wrap_lines(text, self.width).join("\n")))
    }

    /// The same without stopping at the end of each screen.
    #[must_use]
    pub fn without_pager(self) -> Ui {
        Ui {
            height: None,
            ..self
        }
    }

    /// Prints what is for reading, a screen at a time where there is one.
    ///
    /// # Errors
    /// When stdout is closed or full.
    pub fn read(&self, text: &str) -> Result<(), Failure> {
        match self.height {
            Some(height) if text.lines().count() >= height => {
                let messages = Messages::new(self.language);
                let more = message!(messages, "common-more");
                page(&mut io::stdout().lock(), text, height, &more)
                    .map_err(|error| Failure::output(&error, &messages))
            }
            _ => self.result(text),
        }
    }

    /// Prints lines of a document, with their styles where there is colour, as [`Ui::read`] does.
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
        self.read(&text)
    }

    /// Says something to the person.
    pub fn say(&self, text: &str) {
        let mut err = io::stderr().lock();
        for line in wrap_lines(text, self.talk_width) {
            // Nobody can be told that nobody can be told anything.
            let _ = writeln!(err, "{line}");
        }
    }

    /// Says why a command failed.
    pub fn failure(&self, failure: &Failure) {
        if failure.text.is_empty() {
            return;
        }
        self.say(&sanitize(&failure.text));
        if let Some(hint) = &failure.hint {
            self.say("");
            self.say(&sanitize(hint));
        }
    }
}
