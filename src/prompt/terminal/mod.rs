//! Prompts on a terminal: arrows, letters, space and Enter; everything else one line away. Plain
//! characters only, so that every console shows them.
//!
//! dialoguer's prompts answer with what happens to be under the cursor whatever was typed, break on
//! small windows and know no paste. So the lists and lines are ours, over its terminal layer; its
//! theme says how their lines look.

mod line;
mod list;
mod screen;

use console::measure_text_width;
use dialoguer::theme::Theme as _;

pub use screen::{Console, Key, Keyboard, Screen};

use self::line::Line;
use self::list::{Item, List, Outcome};
use super::theme::Characters;
use super::{Asking, LONG, NoReply, Prompter, Reply, typed};
use crate::guide::model::Kind;
use crate::interview::{Answer, Choice, Given};
use crate::locale::{Messages, Order};
use crate::message;
use crate::render::{wrap, wrap_lines};
use crate::text::sanitize;

/// How wide the mark of one choice is, `> `, and of one of several, `> [x] `.
const CHOSEN: usize = 2;
const MARKED: usize = 6;

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
        let beside = screen::BAR.len() + measure_text_width(&words) < self.width();
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

    /// A choice on one line: longer lines could not be redrawn.
    fn on_one_line(choice: &Choice<'_>) -> String {
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
    fn menu(&mut self) -> Result<Option<Reply>, NoReply> {
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
    fn choose_from(&mut self, ask: &str, list: &mut List) -> Result<Picked, NoReply> {
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

    fn one_of(&mut self, asking: &Asking<'_>, answers: &[Answerable]) -> Result<Reply, NoReply> {
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
        loop {
            match self.choose_from(&ask, &mut list)? {
                Picked::One(place) if place < answers.len() => {
                    return Ok(Reply::Given(answers[place].given.clone()));
                }
                Picked::One(place) => return Ok(commands[place - answers.len()].1.clone()),
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
    fn one_of_many(
        &mut self,
        asking: &Asking<'_>,
        choices: &[Choice<'_>],
    ) -> Result<Reply, NoReply> {
        self.tell_keys("interview-keys-narrow");
        let mut choices: Vec<&Choice<'_>> = choices.iter().collect();
        let order = Order::new(self.messages.language());
        choices.sort_by(|a, b| order.compare(a.name, b.name));
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
        loop {
            match self.choose_from(&ask, &mut list)? {
                Picked::One(place) => {
                    return Ok(Reply::Given(Given::Text(choices[place].id.to_owned())));
                }
                Picked::Sign(reply) => return Ok(reply),
                Picked::Several(_) | Picked::Nothing => {
                    if let Some(reply) = self.menu()? {
                        return Ok(reply);
                    }
                }
            }
        }
    }

    fn some_of(&mut self, asking: &Asking<'_>, choices: &[Choice<'_>]) -> Result<Reply, NoReply> {
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
        let ask = match question.and_then(|question| question.most) {
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

    fn typed(&mut self, asking: &Asking<'_>) -> Result<Reply, NoReply> {
        let questionnaire = asking.questionnaire;
        let kind = questionnaire.kind(asking.id).unwrap_or(Kind::Text);
        let ask = match kind {
            Kind::Number => {
                let unit = questionnaire.unit(asking.id).unwrap_or_default();
                message!(self.messages, "interview-how-number", unit = unit)
            }
            Kind::Date => message!(self.messages, "interview-how-date"),
            Kind::Time => message!(self.messages, "interview-how-time"),
            Kind::TimeZones => message!(self.messages, "interview-how-zones"),
            _ => message!(self.messages, "interview-how-text"),
        };
        self.tell_keys("interview-keys-text");
        loop {
            let typed = self.input(&ask)?.trim().to_owned();
            if typed.is_empty() {
                // Enter alone opens the menu, from which one may come back to the line.
                if let Some(reply) = self.menu()? {
                    return Ok(reply);
                }
                continue;
            }
            return Ok(typed::command(&typed, kind, self.messages)
                .unwrap_or_else(|| Reply::Given(typed::given(&typed, kind, &[], self.messages))));
        }
    }

    /// A line as it is typed. When it is done it is written once more, for good.
    fn input(&mut self, ask: &str) -> Result<String, NoReply> {
        let width = self.width();
        let prompt = if measure_text_width(ask) + 16 < width {
            format!("{ask} > ")
        } else {
            self.tell(ask);
            "> ".to_owned()
        };
        self.screen.tell_pastes(true);
        let typed = self.keys_into_line(&prompt);
        self.screen.tell_pastes(false);
        let typed = typed?;
        self.tell(&sanitize(&format!("{prompt}{typed}")));
        Ok(typed)
    }

    fn keys_into_line(&mut self, prompt: &str) -> Result<String, NoReply> {
        let mut line = Line::default();
        loop {
            let columns = self.screen.size().1;
            let room = columns.saturating_sub(measure_text_width(prompt) + 1);
            let (before, after) = line.shown(room);
            let drawn = [cut(&format!("{prompt}{before}{after}"), columns + 1)];
            self.screen.draw(&drawn);
            self.screen.back(measure_text_width(&after));
            let key = self.screen.key()?;
            self.screen.clear(&drawn);
            match key {
                // A line that was pasted ends in the midst of what was pasted.
                Key::Enter if self.screen.is_pasting() => line.insert(" "),
                Key::Enter => return Ok(line.text()),
                Key::Escape => return Ok(String::new()),
                key => {
                    if !line.press(&key) {
                        self.screen.beep();
                    }
                }
            }
        }
    }
}

/// An answer on a line of a list.
struct Answerable {
    item: Item,
    given: Given,
}

/// What came of a list.
enum Picked {
    One(usize),
    Several(Vec<usize>),
    /// Something else to do.
    Sign(Reply),
    Nothing,
}

fn item(text: String, names: Vec<String>) -> Item {
    Item {
        text,
        names,
        exclusive: false,
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

fn is_same(given: &Given, answer: &Answer) -> bool {
    match (given, answer) {
        (Given::YesNo(given), Answer::YesNo(answer)) => given == answer,
        (Given::Text(given), Answer::Option(answer)) => given == answer,
        _ => false,
    }
}

#[cfg(test)]
mod scripted;

#[cfg(test)]
mod tests {
    use super::scripted::Scripted;
    use super::*;
    use crate::built_in;
    use crate::guide::Guide;
    use crate::interview::{Progress, Questionnaire};
    use crate::locale::Language;

    /// What a person with these keys replies to a question, and what the screen held.
    fn reply(
        language: &str,
        id: &str,
        size: (usize, usize),
        keys: &str,
    ) -> (Result<Reply, NoReply>, Scripted) {
        let questionnaire = Questionnaire::open(&Guide::new(built_in::GUIDE), language);
        let messages = Messages::new(Language::find(language).unwrap());
        let screen = Scripted::new(size, keys);
        let section = questionnaire.question(id).unwrap().section.clone();
        let progress = Progress {
            section: &section,
            left: 3,
            total: 10,
        };
        let asking = Asking {
            questionnaire: &questionnaire,
            id,
            ask: questionnaire.text(id, "ask"),
            progress,
            before: None,
            before_words: None,
        };
        let reply = Terminal::new(&messages, screen.clone()).ask(&asking);
        (reply, screen)
    }

    fn given(language: &str, id: &str, keys: &str) -> Given {
        match reply(language, id, (24, 80), keys).0 {
            Ok(Reply::Given(given)) => given,
            other => panic!("{keys}: {other:?}"),
        }
    }

    #[test]
    fn no_and_enter_is_no_in_every_language() {
        for (language, no, yes) in [
            ("en", "no\n", "yes\n"),
            ("es", "no\n", "sí\n"),
            ("fr", "non\n", "oui\n"),
        ] {
            for question in ["risk", "decision-open"] {
                assert_eq!(
                    given(language, question, no),
                    Given::YesNo(false),
                    "{language}"
                );
                assert_eq!(
                    given(language, question, yes),
                    Given::YesNo(true),
                    "{language}"
                );
                assert_eq!(
                    given(language, question, "2\n"),
                    Given::YesNo(false),
                    "{language}"
                );
            }
        }
    }

    #[test]
    fn the_words_of_the_menu_are_understood_at_a_list() {
        for (language, id, keys, expected) in [
            (
                "fr",
                "risk",
                "je ne sais pas\n",
                Reply::Given(Given::Unknown),
            ),
            (
                "fr",
                "stages",
                "on ne sait pas encore\n",
                Reply::Given(Given::Unknown),
            ),
            ("fr", "country", "retour\n", Reply::Back),
            ("fr", "level", "note\n", Reply::Note(None)),
            ("es", "stages", "no sé\n", Reply::Given(Given::Unknown)),
            ("es", "country", "atrás\n", Reply::Back),
            ("en", "risk", "I don't know\n", Reply::Given(Given::Unknown)),
            ("en", "country", "back\n", Reply::Back),
        ] {
            let (reply, _) = reply(language, id, (24, 80), keys);
            assert_eq!(reply.unwrap(), expected, "{language} {id} {keys}");
        }
    }

    #[test]
    fn none_and_a_country_behind_its_article_are_found_as_people_say_them() {
        for (language, id, keys, expected) in [
            ("fr", "country", "du Sénégal\n", "SN"),
            ("es", "country", "el Perú\n", "PE"),
            ("en", "country", "the Gambia\n", "GM"),
        ] {
            let given = given(language, id, keys);
            assert_eq!(given, Given::Text(expected.to_owned()), "{language}");
        }
        for (language, keys) in [("fr", "aucune \n"), ("es", "ninguno \n"), ("en", "none \n")] {
            let given = given(language, "access-gaps", keys);
            assert_eq!(given, Given::List(vec!["none".to_owned()]), "{language}");
        }
        assert_eq!(
            given("fr", "access-gaps", "écriture \n"),
            Given::List(vec!["literacy".to_owned()])
        );
    }

    #[test]
    fn a_line_named_and_not_marked_is_told_by_its_name() {
        let (reply, screen) = reply("es", "stages", (24, 80), " monitoreo\n");
        assert!(matches!(reply, Err(NoReply::Ended)), "{reply:?}");
        let seen = screen.seen.borrow();
        let name = "«Monitoreo y evaluación»";
        assert!(
            seen.told.iter().any(|line| line.contains(name)),
            "{:?}",
            seen.told
        );
    }

    #[test]
    fn enter_alone_and_letters_that_fit_nothing_answer_nothing() {
        for keys in ["\n", "kenya\n", "j k\n"] {
            let (reply, screen) = reply("en", "risk", (24, 80), keys);
            assert!(matches!(reply, Err(NoReply::Ended)), "{keys}: {reply:?}");
            assert!(screen.seen.borrow().beeps > 0, "{keys}");
        }
    }

    #[test]
    fn a_long_list_grows_shorter_as_one_types_and_nothing_is_chosen_by_chance() {
        assert_eq!(
            given("en", "country", "keny\n"),
            Given::Text("KE".to_owned())
        );
        assert_eq!(
            given("es", "country", "alemania\n"),
            Given::Text("DE".to_owned())
        );
        for (language, typed, code) in [
            ("en", "uk\n", "GB"),
            ("en", "scotland\n", "GB"),
            ("es", "birmania\n", "MM"),
            ("fr", "hollande\n", "NL"),
        ] {
            let given = given(language, "country", typed);
            assert_eq!(given, Given::Text(code.to_owned()), "{typed}");
        }
        let (reply, _) = reply("en", "country", (24, 80), "new\n");
        assert!(matches!(reply, Err(NoReply::Ended)), "{reply:?}");
        assert_eq!(
            given("en", "country", "new↓\n"),
            Given::Text("NC".to_owned())
        );
    }

    #[test]
    fn a_window_of_any_size_shows_a_page_and_takes_an_answer() {
        for rows in 1..12 {
            for columns in [1, 10, 40, 200] {
                for id in ["country", "stages", "risk", "title"] {
                    let (reply, _) = reply("fr", id, (rows, columns), "↓ ↓⎋⎋x\n");
                    assert!(
                        !matches!(reply, Err(NoReply::Io(_))),
                        "{id} {rows}x{columns}"
                    );
                }
            }
        }
    }

    #[test]
    fn enter_with_nothing_marked_says_how_to_mark() {
        let (reply, screen) = reply("en", "stages", (24, 80), "\n");
        assert!(matches!(reply, Err(NoReply::Ended)), "{reply:?}");
        let messages = Messages::new(Language::find("en").unwrap());
        let said = message!(messages, "interview-mark-first");
        let begin: String = said.chars().take(30).collect();
        let seen = screen.seen.borrow();
        let written = seen.told.iter().chain(seen.drawn.iter().flatten());
        let written = written.cloned().collect::<Vec<_>>().join("\n");
        assert!(written.contains(&begin), "{written}");
    }

    #[test]
    fn what_is_pasted_into_a_text_is_one_answer() {
        let questionnaire = Questionnaire::open(&Guide::new(built_in::GUIDE), "en");
        let messages = Messages::new(Language::find("en").unwrap());
        let mut screen = Scripted::new((24, 80), "\n");
        screen
            .keys
            .push_front(Key::Paste("Ana Ministry +254".to_owned()));
        let section = questionnaire.question("title").unwrap().section.clone();
        let progress = Progress {
            section: &section,
            left: 3,
            total: 10,
        };
        let asking = Asking {
            questionnaire: &questionnaire,
            id: "title",
            ask: questionnaire.text("title", "ask"),
            progress,
            before: None,
            before_words: None,
        };
        let reply = Terminal::new(&messages, screen).ask(&asking).unwrap();
        assert_eq!(
            reply,
            Reply::Given(Given::Text("Ana Ministry +254".to_owned()))
        );
    }

    #[test]
    fn marks_are_kept_while_something_is_looked_up() {
        let questionnaire = Questionnaire::open(&Guide::new(built_in::GUIDE), "en");
        let messages = Messages::new(Language::find("en").unwrap());
        let section = questionnaire.question("stages").unwrap().section.clone();
        let asking = || Asking {
            questionnaire: &questionnaire,
            id: "stages",
            ask: questionnaire.text("stages", "ask"),
            progress: Progress {
                section: &section,
                left: 3,
                total: 10,
            },
            before: None,
            before_words: None,
        };
        let mut terminal = Terminal::new(&messages, Scripted::new((24, 80), " ↓ ?\n"));
        assert_eq!(terminal.ask(&asking()).unwrap(), Reply::Explain);
        let given = Given::List(vec!["prepare".to_owned(), "identify".to_owned()]);
        assert_eq!(terminal.ask(&asking()).unwrap(), Reply::Given(given));
    }
}
