//! The one place that prints: results on stdout, everything else on stderr.

use std::cell::RefCell;
use std::io::{self, BufRead, Write};
use std::rc::Rc;

use super::pager::Pager;
use super::streams::{Input, Streams, Talk};
use crate::cli::environment::Environment;
use crate::cli::error::{CommandError, Exit};
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
    streams: Rc<RefCell<Streams>>,
    input: Rc<RefCell<dyn BufRead>>,
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
    /// Speaks as the surroundings and the `--color` option say.
    #[must_use]
    pub fn new(
        streams: &Rc<RefCell<Streams>>,
        environment: &Environment,
        colour: Colour,
        language: Language,
    ) -> Ui {
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
            // A screen reader may read every code of a style aloud.
            Colour::Auto
                if environment.variable("NO_COLOR").is_some()
                    || environment.variable("ACCESSIBLE").is_some() =>
            {
                false
            }
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
            streams: Rc::clone(streams),
            input: Rc::clone(&streams.borrow().input),
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
    pub fn result(&self, text: &str) -> Result<(), CommandError> {
        self.bytes(text.as_bytes())
    }

    /// The same for what is no text of ours.
    ///
    /// # Errors
    /// When stdout is closed or full.
    pub fn bytes(&self, bytes: &[u8]) -> Result<(), CommandError> {
        let out = &mut self.streams.borrow_mut().results;
        match out.write_all(bytes).and_then(|()| out.flush()) {
            Ok(()) => Ok(()),
            // A reader that has seen enough is no failure; a full disk is.
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => {
                Err(CommandError::said(Exit::Fine))
            }
            Err(error) => Err(CommandError::output(&error, &Messages::new(self.language))),
        }
    }

    /// Prints sentences, each in lines that fit; what is indented stays so.
    ///
    /// # Errors
    /// When stdout is closed or full.
    pub fn sentences(&self, text: &str) -> Result<(), CommandError> {
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

    /// The same without styles.
    #[must_use]
    pub fn without_styles(self) -> Ui {
        Ui {
            colour: false,
            ..self
        }
    }

    /// Prints what is for reading, a screen at a time where there is one.
    ///
    /// # Errors
    /// When stdout is closed or full.
    pub fn read(&self, text: &str) -> Result<(), CommandError> {
        match self.height {
            Some(height) if text.lines().count() >= height => {
                let messages = Messages::new(self.language);
                let more = message!(messages, "common-more");
                let Streams {
                    results,
                    talk,
                    keys,
                    ..
                } = &mut *self.streams.borrow_mut();
                let mut keys = keys();
                let mut pager = Pager {
                    out: results,
                    talk,
                    keys: &mut keys,
                };
                pager
                    .page(text, height, &more)
                    .map_err(|error| CommandError::output(&error, &messages))
            }
            _ => self.result(text),
        }
    }

    /// Prints lines of a document, with their styles where there is colour, as [`Ui::read`] does.
    ///
    /// # Errors
    /// When stdout is closed or full.
    pub fn lines(&self, lines: &[Line]) -> Result<(), CommandError> {
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

    /// The lines that come in. Only one at a time can ask for them.
    #[must_use]
    pub fn input(&self) -> Input<'_> {
        Input(self.input.borrow_mut())
    }

    /// Where talk goes, for who writes it in pieces.
    #[must_use]
    pub fn talk(&self) -> Talk {
        Talk(Rc::clone(&self.streams))
    }

    /// Says something to the person.
    pub fn say(&self, text: &str) {
        let talk = &mut self.streams.borrow_mut().talk;
        for line in wrap_lines(text, self.talk_width) {
            // Nobody can be told that nobody can be told anything.
            let _ = writeln!(talk, "{line}");
        }
    }

    /// Says why a command failed.
    pub fn error(&self, error: &CommandError) {
        if error.text.is_empty() {
            return;
        }
        self.say(&sanitize(&error.text));
        if let Some(hint) = &error.hint {
            self.say("");
            self.say(&sanitize(hint));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::prompt::Key;

    /// What is written, for a test to read.
    #[derive(Clone, Default)]
    struct Written(Rc<RefCell<Vec<u8>>>);

    impl Write for Written {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.borrow_mut().extend_from_slice(bytes);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    impl Written {
        fn text(&self) -> String {
            String::from_utf8(self.0.borrow().clone()).unwrap()
        }
    }

    /// A place that refuses every byte.
    struct Refusing(io::ErrorKind);

    impl Write for Refusing {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            Err(self.0.into())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    fn ui(results: Box<dyn Write>, talk: &Written, variables: &[(&'static str, &str)]) -> Ui {
        let streams = Streams::written_to(results, talk.clone());
        let variables = variables
            .iter()
            .map(|(name, value)| (*name, (*value).into()));
        let environment = Environment::without_terminal(variables);
        let streams = Rc::new(RefCell::new(streams));
        Ui::new(&streams, &environment, Colour::Auto, Language::ENGLISH)
    }

    fn heading() -> Vec<Line> {
        vec![Line {
            style: Style::Heading,
            text: "Stages".to_owned(),
        }]
    }

    #[test]
    fn results_and_talk_go_different_ways() {
        let (results, talk) = (Written::default(), Written::default());
        let ui = ui(Box::new(results.clone()), &talk, &[]);
        ui.result("a result\n").unwrap();
        ui.say("a word");
        assert_eq!(
            (results.text(), talk.text()),
            ("a result\n".into(), "a word\n".into())
        );
    }

    #[test]
    fn colour_is_for_terminals_and_for_those_who_ask() {
        for (variables, coloured) in [
            (&[][..], false),
            (&[("CLICOLOR_FORCE", "1")], true),
            (&[("CLICOLOR_FORCE", "0")], false),
            (&[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")], false),
            (&[("CLICOLOR_FORCE", "1"), ("ACCESSIBLE", "1")], false),
        ] {
            let (results, talk) = (Written::default(), Written::default());
            let ui = ui(Box::new(results.clone()), &talk, variables);
            ui.lines(&heading()).unwrap();
            assert_eq!(results.text().contains('\u{1b}'), coloured, "{variables:?}");
        }
    }

    /// The surroundings of somebody at a terminal, and how many keys they were asked for when they
    /// had a hundred lines to read.
    fn keys_pressed(environment: &Environment, as_wanted: impl Fn(Ui) -> Ui) -> usize {
        let (results, talk) = (Written::default(), Written::default());
        let pressed = Rc::new(RefCell::new(0));
        let counted = Rc::clone(&pressed);
        let mut streams = Streams::written_to(results.clone(), talk);
        streams.keys = Box::new(move || {
            let counted = Rc::clone(&counted);
            Box::new(move || {
                *counted.borrow_mut() += 1;
                Ok(Key::Enter)
            })
        });
        let streams = Rc::new(RefCell::new(streams));
        let ui = Ui::new(&streams, environment, Colour::Auto, Language::ENGLISH);
        let text: String = (1..=100).map(|line| format!("line {line}\n")).collect();
        as_wanted(ui).read(&text).unwrap();
        assert_eq!(results.text(), text, "all of it is shown");
        *pressed.borrow()
    }

    fn at_terminal(variables: &[(&'static str, &str)], height: usize) -> Environment {
        let variables = variables
            .iter()
            .map(|(name, value)| (*name, (*value).into()));
        let mut environment = Environment::without_terminal(variables);
        environment.stdin_is_terminal = true;
        environment.stdout_is_terminal = true;
        environment.stderr_is_terminal = true;
        environment.terminal_height = Some(height);
        environment
    }

    #[test]
    fn long_reading_stops_only_for_those_at_a_terminal_who_would_have_it_so() {
        let stays = |ui: Ui| ui;
        assert_eq!(keys_pressed(&at_terminal(&[], 24), stays), 4);
        assert_eq!(keys_pressed(&at_terminal(&[], 101), stays), 0, "it fits");
        assert_eq!(
            keys_pressed(&at_terminal(&[], 100), stays),
            1,
            "the prompt needs a line"
        );
        assert_eq!(keys_pressed(&at_terminal(&[], 24), Ui::without_pager), 0);
        for variable in [("ACCESSIBLE", "1"), ("TERM", "dumb")] {
            assert_eq!(
                keys_pressed(&at_terminal(&[variable], 24), stays),
                0,
                "{variable:?}"
            );
        }
        let elsewhere: [fn(&mut Environment); 3] = [
            |it| it.stdin_is_terminal = false,
            |it| it.stdout_is_terminal = false,
            |it| it.stderr_is_terminal = false,
        ];
        for change in elsewhere {
            let mut environment = at_terminal(&[], 24);
            change(&mut environment);
            assert_eq!(keys_pressed(&environment, stays), 0);
        }
    }

    #[test]
    fn a_reader_that_has_seen_enough_is_no_failure_and_a_full_disk_is() {
        let talk = Written::default();
        for (kind, exit) in [
            (io::ErrorKind::BrokenPipe, Exit::Fine),
            (io::ErrorKind::StorageFull, Exit::System),
        ] {
            let ui = ui(Box::new(Refusing(kind)), &talk, &[]);
            let error = ui.result("a result").unwrap_err();
            assert_eq!(error.exit, exit);
            ui.error(&error);
            assert_eq!(
                talk.text().is_empty(),
                exit == Exit::Fine,
                "what is lost is told"
            );
        }
    }

    #[test]
    fn what_nobody_can_be_told_ends_nothing() {
        let refusing = Refusing(io::ErrorKind::BrokenPipe);
        let streams = Streams::written_to(io::sink(), refusing);
        let environment = Environment::without_terminal([]);
        let typed = ["cocreate", "export", "--plan", "none.yaml"].map(Into::into);
        assert_eq!(crate::cli::run(&typed, &environment, streams), Exit::System);
    }
}
