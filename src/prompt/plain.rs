//! Numbered lines on stdin and stderr: for screen readers, pipes and bare consoles. Nothing is ever
//! redrawn.

use std::io::{self, BufRead, Read as _, Write};

use super::{Asking, LONG, Prompter, Reply, Silence};
use crate::guide::model::Kind;
use crate::interview::{Choice, Given, MOST_LETTERS};
use crate::locale::Messages;
use crate::message;
use crate::render::{wrap, wrap_lines};
use crate::text::fold;

/// The longest line that is read, in bytes: a text that is longer is refused as an answer in any
/// case.
const MOST_BYTES: u64 = 4 * MOST_LETTERS as u64 + 1000;

/// Asks in plain lines.
pub struct Plain<'m, R> {
    messages: &'m Messages,
    input: R,
    width: Option<usize>,
    /// The commands are explained in full once.
    commands_told: bool,
}

impl<'m, R: BufRead> Plain<'m, R> {
    /// Asks on `input`; lines are no wider than `width`, if there is one.
    pub fn new(messages: &'m Messages, input: R, width: Option<usize>) -> Plain<'m, R> {
        Plain {
            messages,
            input,
            width,
            commands_told: false,
        }
    }

    fn read(&mut self) -> Result<String, Silence> {
        let mut err = io::stderr().lock();
        let _ = write!(err, "> ");
        let _ = err.flush();
        drop(err);
        let mut bytes = Vec::new();
        // A line is taken as bytes: what is not UTF-8 is refused as an answer rather than ending
        // the interview.
        if (&mut self.input)
            .take(MOST_BYTES)
            .read_until(b'\n', &mut bytes)?
            == 0
        {
            let _ = writeln!(io::stderr());
            return Err(Silence::Ended);
        }
        if !bytes.ends_with(b"\n") {
            // What is too long to be an answer need not be kept, however much is to come.
            self.input.skip_until(b'\n')?;
        }
        Ok(String::from_utf8_lossy(&bytes).trim().to_owned())
    }

    fn put(&mut self, asking: &Asking<'_>) {
        let (questionnaire, id) = (asking.questionnaire, asking.id);
        self.tell("");
        let section = questionnaire.section(asking.progress.section).to_owned();
        self.tell(&message!(
            self.messages,
            "interview-progress",
            section = section,
            left = asking.progress.left
        ));
        self.tell(questionnaire.text(id, "ask"));
        if let Some(before) = &asking.before_words {
            self.tell(&message!(
                self.messages,
                "interview-before",
                answer = before.as_str()
            ));
        }
        let choices = questionnaire.choices(id);
        match questionnaire.question(id).kind {
            Kind::YesNo => self.tell(&message!(self.messages, "interview-how-yes-no")),
            Kind::OneOf | Kind::SomeOf if choices.len() > LONG => {
                self.tell(&message!(self.messages, "interview-how-name"));
            }
            kind @ (Kind::OneOf | Kind::SomeOf) => {
                for (position, choice) in choices.iter().enumerate() {
                    let text = if choice.means.is_empty() {
                        choice.name.to_owned()
                    } else {
                        format!(
                            "{} {}",
                            message!(self.messages, "common-label", name = choice.name),
                            choice.means
                        )
                    };
                    self.tell_indented(&format!("  {}. ", position + 1), &text);
                }
                match (kind, questionnaire.question(id).most) {
                    (Kind::OneOf, _) => self.tell(&message!(self.messages, "interview-how-one-of")),
                    (_, Some(most)) => self.tell(&message!(
                        self.messages,
                        "interview-how-some-of-most",
                        most = most
                    )),
                    (_, None) => self.tell(&message!(self.messages, "interview-how-some-of")),
                }
            }
            Kind::Number => {
                let unit = questionnaire.unit(id).unwrap_or_default();
                self.tell(&message!(
                    self.messages,
                    "interview-how-number",
                    unit = unit
                ));
            }
            Kind::Date => self.tell(&message!(self.messages, "interview-how-date")),
            Kind::Text => self.tell(&message!(self.messages, "interview-how-text")),
        }
        if self.commands_told {
            self.tell(&message!(self.messages, "interview-commands-short"));
        } else {
            self.tell(&message!(self.messages, "interview-commands"));
            self.commands_told = true;
        }
    }

    fn tell_indented(&self, first: &str, text: &str) {
        let mut err = io::stderr().lock();
        for line in wrap(text, self.width, first, first.len()) {
            let _ = writeln!(err, "{line}");
        }
    }
}

impl<R: BufRead> Prompter for Plain<'_, R> {
    fn ask(&mut self, asking: &Asking<'_>) -> Result<Reply, Silence> {
        self.put(asking);
        let typed = self.read()?;
        let kind = asking.questionnaire.question(asking.id).kind;
        if let Some(reply) = command(&typed, kind, self.messages) {
            return Ok(reply);
        }
        let choices = asking.questionnaire.choices(asking.id);
        Ok(Reply::Given(given(&typed, kind, &choices, self.messages)))
    }

    fn choose(&mut self, ask: &str, choices: &[String]) -> Result<Option<usize>, Silence> {
        self.tell("");
        self.tell(ask);
        for (position, choice) in choices.iter().enumerate() {
            self.tell_indented(&format!("  {}. ", position + 1), choice);
        }
        let typed = self.read()?;
        let by_number = typed
            .parse::<usize>()
            .ok()
            .and_then(|number| number.checked_sub(1))
            .filter(|n| *n < choices.len());
        Ok(by_number.or_else(|| {
            choices
                .iter()
                .position(|choice| fold(choice) == fold(&typed))
        }))
    }

    fn line(&mut self, ask: &str) -> Result<String, Silence> {
        self.tell(ask);
        self.read()
    }

    fn tell(&mut self, text: &str) {
        let mut err = io::stderr().lock();
        for line in wrap_lines(text, self.width) {
            let _ = writeln!(err, "{line}");
        }
    }
}

/// The commands that can be typed at every question, as signs or, where no text is asked, as words
/// of the language.
fn command(typed: &str, kind: Kind, messages: &Messages) -> Option<Reply> {
    let sign = if typed.is_empty() {
        Some(Reply::Skip)
    } else {
        super::sign(typed)
    };
    if sign.is_some() || kind == Kind::Text {
        return sign;
    }
    let is = |words: String| words.split(',').any(|word| fold(word) == fold(typed));
    let words = [
        (message!(messages, "interview-word-explain"), Reply::Explain),
        (message!(messages, "interview-word-back"), Reply::Back),
        (message!(messages, "interview-word-skip"), Reply::Skip),
        (
            message!(messages, "interview-word-unknown"),
            Reply::Given(Given::Unknown),
        ),
        (message!(messages, "interview-word-review"), Reply::Review),
        (message!(messages, "interview-word-note"), Reply::Note),
        (message!(messages, "interview-word-stop"), Reply::Stop),
    ];
    words
        .into_iter()
        .find(|(words, _)| is(words.clone()))
        .map(|(_, reply)| reply)
}

/// What was typed, as the kind of question would have it: numbers and names become ids.
fn given(typed: &str, kind: Kind, choices: &[Choice<'_>], messages: &Messages) -> Given {
    match kind {
        Kind::YesNo => {
            let is = |words: String| words.split(',').any(|word| fold(word) == fold(typed));
            if is(message!(messages, "interview-word-yes")) {
                Given::YesNo(true)
            } else if is(message!(messages, "interview-word-no")) {
                Given::YesNo(false)
            } else {
                Given::Text(typed.to_owned())
            }
        }
        Kind::OneOf => Given::Text(option(typed, choices)),
        Kind::SomeOf => Given::List(options(typed, choices)),
        Kind::Number | Kind::Date | Kind::Text => Given::Text(typed.to_owned()),
    }
}

/// The id of an option typed as its number, its id or its name.
fn option(typed: &str, choices: &[Choice<'_>]) -> String {
    let listed = choices.len() <= LONG;
    let by_number = typed
        .parse::<usize>()
        .ok()
        .filter(|_| listed)
        .and_then(|number| choices.get(number.wrapping_sub(1)));
    let by_name = || {
        choices
            .iter()
            .find(|choice| fold(choice.id) == fold(typed) || fold(choice.name) == fold(typed))
    };
    by_number
        .or_else(by_name)
        .map_or_else(|| typed.to_owned(), |choice| choice.id.to_owned())
}

/// Several options, apart by commas or, for numbers, by spaces.
fn options(typed: &str, choices: &[Choice<'_>]) -> Vec<String> {
    let numbers = typed
        .chars()
        .all(|letter| letter.is_ascii_digit() || matches!(letter, ' ' | ',' | ';'));
    let parts: Vec<&str> = if numbers {
        typed.split([' ', ',', ';']).collect()
    } else if choices
        .iter()
        .any(|choice| fold(choice.name) == fold(typed))
    {
        vec![typed]
    } else {
        typed.split([',', ';']).collect()
    };
    parts
        .into_iter()
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .map(|part| option(part, choices))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_are_known_by_number_id_and_name() {
        let choices = [
            Choice {
                id: "phone",
                name: "Teléfono",
                means: "",
                trade: "",
            },
            Choice {
                id: "sms",
                name: "Mensajes SMS, gratis",
                means: "",
                trade: "",
            },
        ];
        assert_eq!(options("1 2", &choices), ["phone", "sms"]);
        assert_eq!(options("2,1", &choices), ["sms", "phone"]);
        assert_eq!(options("telefono; sms", &choices), ["phone", "sms"]);
        assert_eq!(options("mensajes sms, gratis", &choices), ["sms"]);
        assert_eq!(options("3", &choices), ["3"]);
    }
}
