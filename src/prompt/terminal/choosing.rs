//! Answers that are chosen from a list: one, one of very many, several, or what else can be done.

use console::measure_text_width;
use dialoguer::theme::Theme as _;

use super::list::{Item, List, Outcome};
use super::{Key, Screen, Terminal, cut};
use crate::guide::model::Kind;
use crate::interview::{Answer, Choice, Given};
use crate::locale::Order;
use crate::message;
use crate::prompt::theme::Characters;
use crate::prompt::{Asking, NoReply, Prompter as _, Reply, typed};
use crate::text::sanitize;

/// How wide the mark of one choice is, `> `, and of one of several, `> [x] `.
const CHOSEN: usize = 2;
const MARKED: usize = 6;

/// An answer on a line of a list.
pub(super) struct Answerable {
    pub item: Item,
    pub given: Given,
}

/// What came of a list.
pub(super) enum Picked {
    One(usize),
    Several(Vec<usize>),
    /// Something else to do.
    Sign(Reply),
    Nothing,
}

impl<S: Screen> Terminal<'_, S> {
    /// A choice on one line: longer lines could not be redrawn.
    pub(super) fn on_one_line(choice: &Choice<'_>) -> String {
        if choice.means.is_empty() {
            choice.name.to_owned()
        } else {
            format!("{} - {}", choice.name, choice.means)
        }
    }

    /// What can be done at a question besides answering.
    fn commands(&self) -> Vec<(String, Reply)> {
        let messages = self.messages;
        vec![
            (message!(messages, "interview-menu-explain"), Reply::Explain),
            (
                message!(messages, "interview-menu-unknown"),
                Reply::Given(Given::Unknown),
            ),
            (message!(messages, "interview-menu-skip"), Reply::Skip),
            (message!(messages, "interview-menu-back"), Reply::Back),
            (message!(messages, "interview-menu-note"), Reply::Note(None)),
            (message!(messages, "interview-menu-review"), Reply::Review),
            (message!(messages, "interview-menu-stop"), Reply::Stop),
        ]
    }

    /// The menu behind Esc, where the prompt itself has no room for it; none goes back to the
    /// prompt.
    pub(super) fn menu(&mut self) -> Result<Option<Reply>, NoReply> {
        let commands = self.commands();
        let items = commands
            .iter()
            .map(|(name, _)| item(name.clone(), vec![name.clone()]));
        let mut list = List::of_one(items.collect(), Some(0));
        let ask = message!(self.messages, "interview-menu");
        let commands = |place: usize| commands.into_iter().nth(place).map(|(_, reply)| reply);
        Ok(match self.choose_from(&ask, &mut list)? {
            Picked::One(place) => commands(place),
            Picked::Sign(reply) => Some(reply),
            _ => None,
        })
    }

    /// Lets choose from a list until something is chosen, or it is left.
    pub(super) fn choose_from(&mut self, ask: &str, list: &mut List) -> Result<Picked, NoReply> {
        let ask = self.above(ask);
        loop {
            let (lines, rows) = self.lines_of(ask.as_deref(), list);
            self.screen.draw(&lines);
            // After an interruption another thread has the last word: nothing is cleared under it.
            let key = self.screen.key()?;
            self.screen.clear(&lines);
            // What was pasted is no choice.
            if key == Key::Enter && self.screen.is_pasting() {
                self.screen.beep();
                continue;
            }
            match list.press(&key, rows) {
                Outcome::Changed => {}
                Outcome::Nothing => self.screen.beep(),
                Outcome::Chosen(place) => return Ok(Picked::One(place)),
                Outcome::ChosenAll(places) => return Ok(Picked::Several(places)),
                Outcome::NothingChosen => {
                    let several = list.mark(0).is_some();
                    let id = if several {
                        "interview-mark-first"
                    } else {
                        "interview-choose-first"
                    };
                    self.hint(id, &[]);
                }
                Outcome::NotMarked(place) => {
                    let option = sanitize(list.item(place).name()).into_owned();
                    self.hint("interview-not-marked", &[("option", option.into())]);
                }
                Outcome::Misunderstood(typed) => {
                    // The words of the menu are understood wherever a list is.
                    let reply = typed::command(&typed, Kind::OneOf, self.messages);
                    if let Some(reply) = reply {
                        return Ok(Picked::Sign(reply));
                    }
                    let typed = sanitize(&typed).into_owned();
                    self.hint("interview-no-such-line", &[("typed", typed.into())]);
                }
                Outcome::Sign(sign) => {
                    if let Some(reply) = typed::sign(&sign.to_string()) {
                        return Ok(Picked::Sign(reply));
                    }
                }
                Outcome::Left => return Ok(Picked::Nothing),
            }
        }
    }

    fn hint(&mut self, id: &str, values: &[(&str, fluent::FluentValue<'static>)]) {
        self.screen.beep();
        let text = self.messages.text(id, values);
        self.tell(&text);
    }

    /// The line that asks, where it can be redrawn with its list; otherwise it is told above.
    fn above(&mut self, ask: &str) -> Option<String> {
        if measure_text_width(ask) < self.width() && self.screen.size().0 > 3 {
            return Some(ask.to_owned());
        }
        self.tell(ask);
        None
    }

    /// The lines of a list as it is now, no wider than the window and no higher, and how many of
    /// them a page holds.
    fn lines_of(&self, ask: Option<&str>, list: &List) -> (Vec<String>, usize) {
        let (rows, columns) = self.screen.size();
        let mut lines = Vec::new();
        let ask = ask.map(|ask| match list.typed() {
            "" => ask.to_owned(),
            typed => format!("{ask} {typed}"),
        });
        lines.extend(ask.map(|ask| cut(&ask, columns)));
        let kept = lines.len() + 1 + self.above.min(rows / 2);
        let room = rows.saturating_sub(kept).max(1);
        let (places, page, pages) = list.page(room);
        for place in places {
            let active = list.active() == Some(place);
            let mut line = String::new();
            let (text, mark) = (&list.item(place).text, list.mark(place));
            let text = cut(
                text,
                columns.saturating_sub(mark.map_or(CHOSEN, |_| MARKED)),
            );
            // Into a text nothing fails to be written.
            let _ = match mark {
                Some(marked) => {
                    Characters.format_multi_select_prompt_item(&mut line, &text, marked, active)
                }
                None => Characters.format_select_prompt_item(&mut line, &text, active),
            };
            lines.push(console::truncate_str(&line, columns, "").into_owned());
        }
        if pages > 1 && rows > lines.len() {
            let words = message!(self.messages, "interview-page", page = page, pages = pages);
            lines.push(cut(&words, columns));
        }
        (lines, room)
    }

    pub(super) fn one_of(
        &mut self,
        asking: &Asking<'_>,
        answers: &[Answerable],
    ) -> Result<Reply, NoReply> {
        self.tell_keys("interview-keys-select");
        let before = asking.before.and_then(|before| {
            answers
                .iter()
                .position(|answer| is_same(&answer.given, before))
        });
        let commands = self.commands();
        let mut items: Vec<Item> = answers.iter().map(|answer| answer.item.clone()).collect();
        items.extend(
            commands
                .iter()
                .map(|(name, _)| item(format!("({name})"), Vec::new())),
        );
        let mut list = List::of_one(items, before);
        let ask = message!(self.messages, "interview-your-answer");
        self.chosen(&ask, &mut list, |place| match answers.get(place) {
            Some(answer) => Reply::Given(answer.given.clone()),
            None => commands[place - answers.len()].1.clone(),
        })
    }

    /// Asks until one is chosen of a list, of which each stands for something, or something else is
    /// to be done.
    fn chosen(
        &mut self,
        ask: &str,
        list: &mut List,
        meant: impl Fn(usize) -> Reply,
    ) -> Result<Reply, NoReply> {
        loop {
            match self.choose_from(ask, list)? {
                Picked::One(place) => return Ok(meant(place)),
                Picked::Sign(reply) => return Ok(reply),
                Picked::Several(_) | Picked::Nothing => {
                    if let Some(reply) = self.menu()? {
                        return Ok(reply);
                    }
                }
            }
        }
    }

    /// A long list is narrowed by what is typed: names, other names and codes, accents and case
    /// ignored.
    pub(super) fn one_of_many(
        &mut self,
        asking: &Asking<'_>,
        choices: &[Choice<'_>],
    ) -> Result<Reply, NoReply> {
        self.tell_keys("interview-keys-narrow");
        let mut choices: Vec<&Choice<'_>> = choices.iter().collect();
        let order = Order::new(self.messages.language());
        choices.sort_by_cached_key(|choice| order.key(choice.name));
        let before = asking.before.and_then(|before| {
            choices
                .iter()
                .position(|choice| before.options().iter().any(|id| id == choice.id))
        });
        let items = choices.iter().map(|choice| {
            item(
                Self::on_one_line(choice),
                choice.names().map(str::to_owned).collect(),
            )
        });
        let leads = message!(self.messages, "interview-word-leads");
        let mut list = List::narrowing(items.collect(), before, &leads);
        let ask = message!(self.messages, "interview-type-to-find");
        self.chosen(&ask, &mut list, |place| {
            Reply::Given(Given::Text(choices[place].id.to_owned()))
        })
    }

    pub(super) fn some_of(
        &mut self,
        asking: &Asking<'_>,
        choices: &[Choice<'_>],
    ) -> Result<Reply, NoReply> {
        self.tell_keys("interview-keys-multi");
        let kept = self
            .marked
            .take()
            .filter(|(id, _)| id == asking.id)
            .map(|(_, marked)| marked);
        let before = || {
            asking
                .before
                .map(Answer::options)
                .unwrap_or_default()
                .to_vec()
        };
        let kept = kept.unwrap_or_else(before);
        let marks = choices
            .iter()
            .map(|choice| kept.iter().any(|id| id == choice.id))
            .collect();
        // What stands for none of the others is also known by the words for none.
        let none = message!(self.messages, "interview-word-none");
        let items = choices.iter().map(|choice| {
            let none = none.split(',').filter(|_| choice.exclusive).map(str::trim);
            Item {
                exclusive: choice.exclusive,
                ..item(
                    Self::on_one_line(choice),
                    choice.names().chain(none).map(str::to_owned).collect(),
                )
            }
        });
        let mut list = List::of_several(items.collect(), marks);
        let question = asking.questionnaire.question(asking.id);
        let ask = match question.and_then(|question| question.limit) {
            Some(most) => message!(self.messages, "interview-your-answers-most", most = most),
            None => message!(self.messages, "interview-your-answers"),
        };
        let ids = |places: &[usize]| -> Vec<String> {
            places
                .iter()
                .map(|place| choices[*place].id.to_owned())
                .collect()
        };
        loop {
            let reply = match self.choose_from(&ask, &mut list)? {
                Picked::Several(places) => return Ok(Reply::Given(Given::List(ids(&places)))),
                Picked::Sign(reply) => Some(reply),
                Picked::One(_) | Picked::Nothing => self.menu()?,
            };
            if let Some(reply) = reply {
                // Whoever only looks something up finds the marks again.
                self.marked = Some((asking.id.to_owned(), ids(&list.marked())));
                return Ok(reply);
            }
        }
    }
}

pub(super) fn item(text: String, names: Vec<String>) -> Item {
    Item {
        text,
        names,
        exclusive: false,
    }
}

fn is_same(given: &Given, answer: &Answer) -> bool {
    match (given, answer) {
        (Given::YesNo(given), Answer::YesNo(answer)) => given == answer,
        (Given::Text(given), Answer::Option(answer)) => given == answer,
        _ => false,
    }
}
