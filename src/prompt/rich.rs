//! Prompts on a terminal: arrows, space and Enter; everything else one line away. Plain characters
//! only, so that every console shows them.

use std::borrow::Cow;
use std::fmt;

use console::Term;
use dialoguer::theme::Theme;
use dialoguer::{Input, MultiSelect, Select};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::{Asking, LONG, Prompter, Reply, Silence};
use crate::guide::model::Kind;
use crate::interview::{Answer, Choice, Given};
use crate::locale::{Messages, Order};
use crate::message;
use crate::render::{wrap, wrap_lines};
use crate::text::fold;
use crate::text::sanitize;

/// How far the interview has come; the bar is drawn a little wider than it is written here.
const BAR: &str = "[{bar:16}] {msg}";

/// How wide the mark of one choice is, `> `, and of one of several, `> [x] `.
const CHOSEN: usize = 2;
const MARKED: usize = 6;

/// Asks with dialoguer on the terminal behind stderr.
pub struct Rich<'m> {
    messages: &'m Messages,
    term: Term,
    width: usize,
    /// How the keys work is told once for each kind of prompt.
    told: Vec<&'static str>,
}

impl<'m> Rich<'m> {
    /// Asks on the terminal, whose width is `width`.
    #[must_use]
    pub fn new(messages: &'m Messages, width: usize) -> Rich<'m> {
        Rich {
            messages,
            term: Term::stderr(),
            width,
            told: Vec::new(),
        }
    }

    /// How many questions are left, as a bar and in words.
    fn progress(&mut self, asking: &Asking<'_>) {
        let progress = asking.progress;
        let target = ProgressDrawTarget::term(self.term.clone(), 20);
        let bar = ProgressBar::with_draw_target(Some(progress.total as u64), target);
        let section = asking.questionnaire.section(progress.section).to_owned();
        let words = message!(
            self.messages,
            "interview-progress",
            section = section,
            left = progress.left
        );
        // In a narrow terminal the words have lines of their own, so that none is broken by its
        // edge.
        let beside = BAR.len() + console::measure_text_width(&words) < self.width;
        if let Ok(style) = ProgressStyle::with_template(BAR) {
            bar.set_style(style.progress_chars("=> "));
        }
        if beside {
            bar.set_message(words.clone());
        }
        bar.set_position((progress.total - progress.left) as u64);
        bar.tick();
        bar.abandon();
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
    fn on_one_line(&self, choice: &Choice<'_>, mark: usize) -> String {
        let text = if choice.means.is_empty() {
            choice.name.to_owned()
        } else {
            format!("{} - {}", choice.name, choice.means)
        };
        self.cut(&text, mark)
    }

    /// What fits on a line behind a mark of this width.
    fn cut(&self, text: &str, mark: usize) -> String {
        let text = sanitize(text);
        let room = self.width.saturating_sub(mark + 1).max(16);
        // Redrawing a list, dialoguer takes a text of more bytes than the terminal has columns for
        // two lines.
        let cuts = (0..=room)
            .rev()
            .map(|columns| console::truncate_str(&text, columns, "..."));
        cuts.map(Cow::into_owned)
            .find(|cut| cut.len() <= self.width)
            .unwrap_or_default()
    }

    /// What can be done at a question besides answering.
    fn commands(&self) -> Vec<(String, Reply)> {
        vec![
            (
                message!(self.messages, "interview-menu-explain"),
                Reply::Explain,
            ),
            (
                message!(self.messages, "interview-menu-unknown"),
                Reply::Given(Given::Unknown),
            ),
            (message!(self.messages, "interview-menu-skip"), Reply::Skip),
            (message!(self.messages, "interview-menu-back"), Reply::Back),
            (message!(self.messages, "interview-menu-note"), Reply::Note),
            (
                message!(self.messages, "interview-menu-review"),
                Reply::Review,
            ),
            (message!(self.messages, "interview-menu-stop"), Reply::Stop),
        ]
    }

    /// The menu behind Esc, where the prompt itself has no room for it; none goes back to the
    /// prompt.
    fn menu(&mut self) -> Result<Option<Reply>, Silence> {
        let commands = self.commands();
        let names: Vec<String> = commands
            .iter()
            .map(|(name, _)| self.cut(name, CHOSEN))
            .collect();
        let chosen = self.select(&message!(self.messages, "interview-menu"), &names, 0)?;
        Ok(chosen
            .and_then(|position| commands.into_iter().nth(position))
            .map(|(_, reply)| reply))
    }

    /// A choice below a line that asks.
    fn select(&mut self, ask: &str, items: &[String], at: usize) -> Result<Option<usize>, Silence> {
        let mut select = Select::with_theme(&Characters).items(items).default(at);
        if let Some(prompt) = self.prompt_of_list(ask, items.len()) {
            select = select.with_prompt(prompt);
        }
        // Only now: a prompt brings the report with it.
        select
            .report(false)
            .interact_on_opt(&self.term)
            .map_err(silence)
    }

    /// The line that asks, where it can be redrawn with its list. Otherwise it is told above: when
    /// it is longer than a line, and when the list goes over several pages, which dialoguer would
    /// count in English.
    fn prompt_of_list<'a>(&mut self, ask: &'a str, items: usize) -> Option<&'a str> {
        let fits = console::measure_text_width(ask) < self.width
            && items + 2 <= usize::from(self.term.size().0);
        if !fits {
            self.tell(ask);
        }
        fits.then_some(ask)
    }

    fn one_of(
        &mut self,
        asking: &Asking<'_>,
        answers: &[(String, Given)],
    ) -> Result<Reply, Silence> {
        self.tell_keys("interview-keys-select");
        let before = asking
            .before
            .and_then(|before| answers.iter().position(|(_, given)| is_same(given, before)));
        let commands = self.commands();
        let mut items: Vec<String> = answers.iter().map(|(name, _)| name.clone()).collect();
        items.extend(
            commands
                .iter()
                .map(|(name, _)| self.cut(&format!("({name})"), CHOSEN)),
        );
        loop {
            match self.select(
                &message!(self.messages, "interview-your-answer"),
                &items,
                before.unwrap_or(0),
            )? {
                Some(position) if position < answers.len() => {
                    return Ok(Reply::Given(answers[position].1.clone()));
                }
                Some(position) => return Ok(commands[position - answers.len()].1.clone()),
                None => {
                    if let Some(reply) = self.menu()? {
                        return Ok(reply);
                    }
                }
            }
        }
    }

    /// A long list is searched: what is typed is looked for in names and codes, accents and case
    /// ignored.
    fn search(&mut self, choices: &[Choice<'_>]) -> Result<Reply, Silence> {
        let typed = match self.line_or_command(&message!(self.messages, "interview-how-name"))? {
            Line::Text(typed) => typed,
            Line::Command(reply) => return Ok(reply),
        };
        let wanted = fold(&typed);
        let exact = choices
            .iter()
            .find(|choice| fold(choice.id) == wanted || fold(choice.name) == wanted);
        if let Some(choice) = exact {
            return Ok(Reply::Given(Given::Text(choice.id.to_owned())));
        }
        let mut found: Vec<&Choice<'_>> = choices
            .iter()
            .filter(|choice| fold(choice.name).contains(&wanted))
            .collect();
        let order = Order::new(self.messages.language());
        found.sort_by(|a, b| order.compare(a.name, b.name));
        match found[..] {
            [] => Ok(Reply::Given(Given::Text(typed))),
            [only] => Ok(Reply::Given(Given::Text(only.id.to_owned()))),
            _ => {
                let names: Vec<String> = found
                    .iter()
                    .map(|choice| self.cut(choice.name, CHOSEN))
                    .collect();
                match self.select(&message!(self.messages, "interview-your-answer"), &names, 0)? {
                    Some(position) => Ok(Reply::Given(Given::Text(found[position].id.to_owned()))),
                    None => self.search(choices),
                }
            }
        }
    }

    fn some_of(&mut self, asking: &Asking<'_>, choices: &[Choice<'_>]) -> Result<Reply, Silence> {
        self.tell_keys("interview-keys-multi");
        let names: Vec<String> = choices
            .iter()
            .map(|choice| self.on_one_line(choice, MARKED))
            .collect();
        let before = asking.before.map(Answer::options).unwrap_or_default();
        let marked: Vec<bool> = choices
            .iter()
            .map(|choice| before.iter().any(|id| id == choice.id))
            .collect();
        loop {
            let ask = match asking.questionnaire.question(asking.id).most {
                Some(most) => message!(self.messages, "interview-your-answers-most", most = most),
                None => message!(self.messages, "interview-your-answers"),
            };
            let mut select = MultiSelect::with_theme(&Characters)
                .items(&names)
                .defaults(&marked);
            if let Some(prompt) = self.prompt_of_list(&ask, names.len()) {
                select = select.with_prompt(prompt);
            }
            match select
                .report(false)
                .interact_on_opt(&self.term)
                .map_err(silence)?
            {
                Some(positions) if !positions.is_empty() => {
                    let ids = positions
                        .into_iter()
                        .map(|position| choices[position].id.to_owned());
                    return Ok(Reply::Given(Given::List(ids.collect())));
                }
                // Enter with nothing marked, or Esc: most likely a wish to do something else.
                _ => {
                    if let Some(reply) = self.menu()? {
                        return Ok(reply);
                    }
                }
            }
        }
    }

    fn typed(&mut self, asking: &Asking<'_>) -> Result<Reply, Silence> {
        let questionnaire = asking.questionnaire;
        let ask = match questionnaire.question(asking.id).kind {
            Kind::Number => {
                let unit = questionnaire.unit(asking.id).unwrap_or_default();
                message!(self.messages, "interview-how-number", unit = unit)
            }
            Kind::Date => message!(self.messages, "interview-how-date"),
            _ => message!(self.messages, "interview-how-text"),
        };
        Ok(match self.line_or_command(&ask)? {
            Line::Text(typed) => Reply::Given(Given::Text(typed)),
            Line::Command(reply) => reply,
        })
    }

    /// Asks for a line. Enter alone opens the menu, from which one may come back to the line.
    fn line_or_command(&mut self, ask: &str) -> Result<Line, Silence> {
        self.tell_keys("interview-keys-text");
        loop {
            let typed = self.input(ask)?.trim().to_owned();
            let command = if typed.is_empty() {
                self.menu()?
            } else {
                super::sign(&typed)
            };
            match command {
                Some(reply) => return Ok(Line::Command(reply)),
                None if typed.is_empty() => {}
                None => return Ok(Line::Text(typed)),
            }
        }
    }

    /// A line as it is typed. When it is done it is written once more, for good: dialoguer would
    /// leave behind all but the last of the terminal's lines that it went over.
    fn input(&mut self, ask: &str) -> Result<String, Silence> {
        let width = usize::from(self.term.size().1).max(1);
        // A question that leaves no room for an answer stands above.
        let prompt = if console::measure_text_width(ask) + 16 < width {
            format!("{ask} > ")
        } else {
            self.tell(ask);
            "> ".to_owned()
        };
        let input = Input::<String>::with_theme(&Characters)
            .with_prompt(&prompt)
            .allow_empty(true)
            .report(false);
        let typed = input.interact_text_on(&self.term).map_err(silence)?;
        let written = format!("{prompt}{typed}");
        let lines_before_last = console::measure_text_width(&written).saturating_sub(1) / width;
        let _ = self.term.clear_last_lines(lines_before_last);
        self.tell(&sanitize(&written));
        Ok(typed)
    }
}

/// What was typed: an answer, or something else to do.
enum Line {
    Text(String),
    Command(Reply),
}

impl Prompter for Rich<'_> {
    fn ask(&mut self, asking: &Asking<'_>) -> Result<Reply, Silence> {
        let (questionnaire, id) = (asking.questionnaire, asking.id);
        self.tell("");
        self.progress(asking);
        for line in wrap(questionnaire.text(id, "ask"), Some(self.width), "", 0) {
            let _ = self
                .term
                .write_line(&console::style(line).for_stderr().bold().to_string());
        }
        if let Some(before) = &asking.before_words {
            self.tell(&message!(
                self.messages,
                "interview-before",
                answer = before.as_str()
            ));
        }
        let choices = questionnaire.choices(id);
        match questionnaire.question(id).kind {
            Kind::YesNo => {
                let yes = (message!(self.messages, "common-yes"), Given::YesNo(true));
                let no = (message!(self.messages, "common-no"), Given::YesNo(false));
                self.one_of(asking, &[yes, no])
            }
            Kind::OneOf if choices.len() > LONG => self.search(&choices),
            Kind::OneOf => {
                let answers = choices.iter().map(|choice| {
                    (
                        self.on_one_line(choice, CHOSEN),
                        Given::Text(choice.id.to_owned()),
                    )
                });
                let answers: Vec<_> = answers.collect();
                self.one_of(asking, &answers)
            }
            Kind::SomeOf => self.some_of(asking, &choices),
            Kind::Number | Kind::Date | Kind::Text => self.typed(asking),
        }
    }

    fn choose(&mut self, ask: &str, choices: &[String]) -> Result<Option<usize>, Silence> {
        self.tell("");
        let names: Vec<String> = choices
            .iter()
            .map(|choice| self.cut(choice, CHOSEN))
            .collect();
        self.select(ask, &names, 0)
    }

    fn line(&mut self, ask: &str) -> Result<String, Silence> {
        self.input(ask)
    }

    fn tell(&mut self, text: &str) {
        for line in wrap_lines(text, Some(self.width)) {
            let _ = self.term.write_line(&line);
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

/// A terminal fails only when somebody interrupts or when it goes away, and both end a sitting in
/// the same way.
fn silence(_: dialoguer::Error) -> Silence {
    Silence::Interrupted
}

/// Prompts in plain characters: `>` for where one is, `[x]` for what is marked.
struct Characters;

impl Theme for Characters {
    /// As the messages end it: a colon set by a program stands wrong in some languages.
    fn format_prompt(&self, f: &mut dyn fmt::Write, prompt: &str) -> fmt::Result {
        f.write_str(prompt)
    }

    fn format_input_prompt(
        &self,
        f: &mut dyn fmt::Write,
        prompt: &str,
        _: Option<&str>,
    ) -> fmt::Result {
        f.write_str(prompt)
    }

    fn format_select_prompt_item(
        &self,
        f: &mut dyn fmt::Write,
        text: &str,
        active: bool,
    ) -> fmt::Result {
        write!(f, "{} {text}", if active { ">" } else { " " })
    }

    fn format_multi_select_prompt_item(
        &self,
        f: &mut dyn fmt::Write,
        text: &str,
        checked: bool,
        active: bool,
    ) -> fmt::Result {
        write!(
            f,
            "{} {} {text}",
            if active { ">" } else { " " },
            if checked { "[x]" } else { "[ ]" }
        )
    }
}
