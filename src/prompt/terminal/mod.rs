//! Prompts on a terminal: arrows, letters, space and Enter; everything else one line away. Plain
//! characters only, so that every console shows them.
//!
//! dialoguer's prompts answer with what happens to be under the cursor whatever was typed, break on
//! small windows and know no paste. So the lists and lines are ours, over its terminal layer; its
//! theme says how their lines look.

mod choosing;
mod keyboard;
#[cfg(any(unix, test))]
mod keys;
mod line;
mod list;
mod screen;
mod typing;

use console::measure_text_width;

pub use keyboard::{Keyboard, LineKeyboard, give_back_for_good, lines_of_process};
pub use screen::{Console, Key, Screen};

use self::choosing::{Answerable, Picked, item};
use self::list::List;
use super::{Asking, LONG, NoReply, Prompter, Reply};
use crate::guide::model::Kind;
use crate::interview::Given;
use crate::locale::Messages;
use crate::message;
use crate::render::{wrap, wrap_lines};
use crate::text::sanitize;

/// Asks on a terminal.
pub struct Terminal<'m, S: Screen> {
    messages: &'m Messages,
    screen: S,
    /// How the keys work is told once for each kind of prompt.
    told: Vec<&'static str>,
    /// How many lines stand above a list and should stay in sight.
    above: usize,
    /// What was marked at a question when something else was done there.
    marked: Option<(String, Vec<String>)>,
}

impl<'m, S: Screen> Terminal<'m, S> {
    /// Asks on this screen.
    #[must_use]
    pub fn new(messages: &'m Messages, screen: S) -> Terminal<'m, S> {
        Terminal {
            messages,
            screen,
            told: Vec::new(),
            above: 0,
            marked: None,
        }
    }

    fn width(&self) -> usize {
        // Longer lines are hard to read.
        self.screen.size().1.min(100)
    }

    /// How many questions are left, as a bar and in words.
    fn progress(&mut self, asking: &Asking<'_>) {
        let progress = asking.progress;
        let section = asking.questionnaire.section(progress.section).to_owned();
        let left = progress.left;
        let words = message!(
            self.messages,
            "interview-progress",
            section = section,
            left = left
        );
        // In a narrow terminal the words have lines of their own, so that none is broken by its
        // edge.
        let beside = screen::BAR_WIDTH + measure_text_width(&words) < self.width();
        let done = (progress.total - left) as u64;
        let total = progress.total as u64;
        self.screen
            .progress(total, done, if beside { &words } else { "" });
        if !beside {
            self.tell(&words);
        }
    }

    /// Tells how the keys work, the first time it matters.
    fn tell_keys(&mut self, id: &'static str) {
        if !self.told.contains(&id) {
            self.told.push(id);
            let text = self.messages.text(id, &[]);
            self.tell(&text);
        }
    }
}

/// What fits on a line of so many columns.
fn cut(text: &str, columns: usize) -> String {
    let text = sanitize(text).replace('\n', " ");
    let tail = if columns > 10 { "..." } else { "" };
    console::truncate_str(&text, columns.saturating_sub(1), tail).into_owned()
}

impl<S: Screen> Prompter for Terminal<'_, S> {
    fn ask(&mut self, asking: &Asking<'_>) -> Result<Reply, NoReply> {
        let (questionnaire, id) = (asking.questionnaire, asking.id);
        if asking.careful {
            self.screen.forget();
        }
        self.tell("");
        self.progress(asking);
        let width = self.width();
        let question = wrap(asking.ask, Some(width), "", 0);
        self.above = question.len() + 2;
        for line in question {
            self.screen
                .line(&console::style(line).for_stderr().bold().to_string());
        }
        if let Some(before) = &asking.before_words {
            self.tell(&message!(
                self.messages,
                "interview-before",
                answer = before.as_str()
            ));
        }
        let choices = questionnaire.choices(id);
        match questionnaire.kind(id).unwrap_or(Kind::Text) {
            Kind::YesNo => {
                let answer = |id: &str, words: &str, value| {
                    let name = self.messages.text(id, &[]);
                    let words = self.messages.text(words, &[]);
                    let names = words.split(',').map(|word| word.trim().to_owned());
                    Answerable {
                        item: item(name, names.collect()),
                        given: Given::YesNo(value),
                    }
                };
                let yes = answer("common-yes", "interview-word-yes", true);
                let no = answer("common-no", "interview-word-no", false);
                self.one_of(asking, &[yes, no])
            }
            Kind::OneOf if choices.len() > LONG => self.one_of_many(asking, &choices),
            Kind::OneOf => {
                let answers = choices.iter().map(|choice| Answerable {
                    item: item(
                        Self::on_one_line(choice),
                        choice.names().map(str::to_owned).collect(),
                    ),
                    given: Given::Text(choice.id.to_owned()),
                });
                self.one_of(asking, &answers.collect::<Vec<_>>())
            }
            Kind::SomeOf => self.some_of(asking, &choices),
            Kind::Number | Kind::Date | Kind::Time | Kind::TimeZones | Kind::Text => {
                self.typed(asking)
            }
        }
    }

    fn choose(&mut self, ask: &str, choices: &[String]) -> Result<Option<usize>, NoReply> {
        self.tell("");
        let items = choices
            .iter()
            .map(|choice| item(choice.clone(), vec![choice.clone()]));
        let mut list = List::of_one(items.collect(), Some(0));
        loop {
            match self.choose_from(ask, &mut list)? {
                Picked::One(place) => return Ok(Some(place)),
                Picked::Nothing => return Ok(None),
                Picked::Several(_) | Picked::Sign(_) => self.screen.beep(),
            }
        }
    }

    fn line(&mut self, ask: &str) -> Result<String, NoReply> {
        self.input(ask)
    }

    fn tell(&mut self, text: &str) {
        for line in wrap_lines(text, Some(self.width())) {
            self.screen.line(&line);
        }
    }
}

#[cfg(test)]
mod scripted;
#[cfg(test)]
pub(crate) use scripted::Scripted as ScriptedScreen;

#[cfg(test)]
mod tests;
