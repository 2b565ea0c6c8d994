//! Prompts on a terminal: arrows, space and Enter; everything else one line away. Plain characters only, so that
//! every console shows them.

use std::fmt;
use std::time::Duration;

use console::Term;
use dialoguer::theme::Theme;
use dialoguer::{Input, MultiSelect, Select};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::{Asking, LONG, Prompter, Reply, Silence};
use crate::guide::model::Kind;
use crate::interview::{Answer, Choice, Given};
use crate::locale::{Messages, Order, fold};
use crate::render::{visible, wrap};
use crate::say;

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
        Rich { messages, term: Term::stderr(), width, told: Vec::new() }
    }

    /// How many questions are left, as a bar and in words.
    fn progress(&self, asking: &Asking<'_>) {
        let progress = asking.progress;
        let target = ProgressDrawTarget::term(self.term.clone(), 20);
        let bar = ProgressBar::with_draw_target(Some(progress.total as u64), target);
        if let Ok(style) = ProgressStyle::with_template("[{bar:16}] {msg}") {
            bar.set_style(style.progress_chars("=> "));
        }
        let section = asking.questionnaire.section(progress.section).to_owned();
        bar.set_message(say!(self.messages, "interview-progress", section = section, left = progress.left));
        bar.set_position((progress.total - progress.left) as u64);
        bar.tick();
        bar.abandon();
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
    fn on_one_line(&self, choice: &Choice<'_>) -> String {
        let text = if choice.means.is_empty() {
            choice.name.to_owned()
        } else {
            format!("{} - {}", choice.name, choice.means)
        };
        self.cut(&text)
    }

    fn cut(&self, text: &str) -> String {
        console::truncate_str(&visible(text), self.width.saturating_sub(8).max(16), "...").into_owned()
    }

    /// What can be done at a question besides answering.
    fn commands(&self) -> Vec<(String, Reply)> {
        vec![
            (say!(self.messages, "interview-menu-explain"), Reply::Explain),
            (say!(self.messages, "interview-menu-unknown"), Reply::Given(Given::Unknown)),
            (say!(self.messages, "interview-menu-skip"), Reply::Skip),
            (say!(self.messages, "interview-menu-back"), Reply::Back),
            (say!(self.messages, "interview-menu-note"), Reply::Note),
            (say!(self.messages, "interview-menu-review"), Reply::Review),
            (say!(self.messages, "interview-menu-stop"), Reply::Stop),
        ]
    }

    /// The menu behind Esc, where the prompt itself has no room for it; none goes back to the prompt.
    fn menu(&mut self) -> Result<Option<Reply>, Silence> {
        let commands = self.commands();
        let names: Vec<String> = commands.iter().map(|(name, _)| self.cut(name)).collect();
        let chosen = self.select(&say!(self.messages, "interview-menu"), &names, 0)?;
        Ok(chosen.and_then(|position| commands.into_iter().nth(position)).map(|(_, reply)| reply))
    }

    /// A choice below a line that asks; a question too long for one line stands above, where it need not be redrawn.
    fn select(&mut self, ask: &str, items: &[String], at: usize) -> Result<Option<usize>, Silence> {
        let mut select = Select::with_theme(&Characters).items(items).default(at).report(false);
        if console::measure_text_width(ask) < self.width {
            select = select.with_prompt(ask);
        } else {
            self.tell(ask);
        }
        select.interact_on_opt(&self.term).map_err(silence)
    }

    fn one_of(&mut self, asking: &Asking<'_>, answers: &[(String, Given)]) -> Result<Reply, Silence> {
        self.tell_keys("interview-keys-select");
        let before = asking.before.and_then(|before| answers.iter().position(|(_, given)| is_same(given, before)));
        let commands = self.commands();
        let mut items: Vec<String> = answers.iter().map(|(name, _)| name.clone()).collect();
        items.extend(commands.iter().map(|(name, _)| self.cut(&format!("({name})"))));
        match self.select(&say!(self.messages, "interview-your-answer"), &items, before.unwrap_or(0))? {
            None => Ok(self.menu()?.unwrap_or(Reply::Explain)),
            Some(position) if position < answers.len() => Ok(Reply::Given(answers[position].1.clone())),
            Some(position) => Ok(commands[position - answers.len()].1.clone()),
        }
    }

    /// A long list is searched: what is typed is looked for in names and codes, accents and case ignored.
    fn search(&mut self, choices: &[Choice<'_>]) -> Result<Reply, Silence> {
        self.tell_keys("interview-keys-search");
        let typed = self.input(&say!(self.messages, "interview-how-name"))?;
        if let Some(reply) = self.typed_command(&typed)? {
            return Ok(reply);
        }
        let wanted = fold(&typed);
        let exact = choices.iter().find(|choice| fold(choice.id) == wanted || fold(choice.name) == wanted);
        if let Some(choice) = exact {
            return Ok(Reply::Given(Given::Text(choice.id.to_owned())));
        }
        let mut found: Vec<&Choice<'_>> = choices.iter().filter(|choice| fold(choice.name).contains(&wanted)).collect();
        let order = Order::new(self.messages.language());
        found.sort_by(|a, b| order.compare(a.name, b.name));
        match found[..] {
            [] => Ok(Reply::Given(Given::Text(typed))),
            [only] => Ok(Reply::Given(Given::Text(only.id.to_owned()))),
            _ => {
                let names: Vec<String> = found.iter().map(|choice| self.cut(choice.name)).collect();
                match self.select(&say!(self.messages, "interview-your-answer"), &names, 0)? {
                    Some(position) => Ok(Reply::Given(Given::Text(found[position].id.to_owned()))),
                    None => self.search(choices),
                }
            }
        }
    }

    fn some_of(&mut self, asking: &Asking<'_>, choices: &[Choice<'_>]) -> Result<Reply, Silence> {
        self.tell_keys("interview-keys-multi");
        let names: Vec<String> = choices.iter().map(|choice| self.on_one_line(choice)).collect();
        let before = asking.before.map(Answer::options).unwrap_or_default();
        let marked: Vec<bool> = choices.iter().map(|choice| before.iter().any(|id| id == choice.id)).collect();
        loop {
            let ask = match asking.questionnaire.question(asking.id).most {
                Some(most) => say!(self.messages, "interview-your-answers-most", most = most),
                None => say!(self.messages, "interview-your-answers"),
            };
            let select = MultiSelect::with_theme(&Characters)
                .with_prompt(self.cut(&ask))
                .items(&names)
                .defaults(&marked)
                .report(false);
            match select.interact_on_opt(&self.term).map_err(silence)? {
                Some(positions) if !positions.is_empty() => {
                    let ids = positions.into_iter().map(|position| choices[position].id.to_owned());
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
        self.tell_keys("interview-keys-text");
        let questionnaire = asking.questionnaire;
        let ask = match questionnaire.question(asking.id).kind {
            Kind::Number => {
                let unit = questionnaire.unit(asking.id).unwrap_or_default();
                say!(self.messages, "interview-how-number", unit = unit)
            }
            Kind::Date => say!(self.messages, "interview-how-date"),
            _ => say!(self.messages, "interview-how-text"),
        };
        let typed = self.input(&ask)?;
        let command = self.typed_command(&typed)?;
        Ok(command.unwrap_or_else(|| Reply::Given(Given::Text(typed.trim().to_owned()))))
    }

    /// What was typed instead of an answer, if it was; Enter alone opens the menu.
    fn typed_command(&mut self, typed: &str) -> Result<Option<Reply>, Silence> {
        Ok(match typed.trim() {
            // Back from the menu, the question is put again.
            "" => Some(self.menu()?.unwrap_or(Reply::Explain)),
            sign => super::sign(sign),
        })
    }

    fn input(&self, ask: &str) -> Result<String, Silence> {
        let input = Input::<String>::with_theme(&Characters).with_prompt(ask).allow_empty(true).report(true);
        input.interact_text_on(&self.term).map_err(silence)
    }
}

impl Prompter for Rich<'_> {
    fn ask(&mut self, asking: &Asking<'_>) -> Result<Reply, Silence> {
        let (questionnaire, id) = (asking.questionnaire, asking.id);
        self.tell("");
        self.progress(asking);
        for line in wrap(questionnaire.text(id, "ask"), Some(self.width), "", 0) {
            let _ = self.term.write_line(&console::style(line).for_stderr().bold().to_string());
        }
        if let Some(before) = &asking.before_words {
            self.tell(&say!(self.messages, "interview-before", answer = before.as_str()));
        }
        let choices = questionnaire.choices(id);
        match questionnaire.question(id).kind {
            Kind::YesNo => {
                let yes = (say!(self.messages, "common-yes"), Given::YesNo(true));
                let no = (say!(self.messages, "common-no"), Given::YesNo(false));
                self.one_of(asking, &[yes, no])
            }
            Kind::OneOf if choices.len() > LONG => self.search(&choices),
            Kind::OneOf => {
                let answers =
                    choices.iter().map(|choice| (self.on_one_line(choice), Given::Text(choice.id.to_owned())));
                let answers: Vec<_> = answers.collect();
                self.one_of(asking, &answers)
            }
            Kind::SomeOf => self.some_of(asking, &choices),
            Kind::Number | Kind::Date | Kind::Text => self.typed(asking),
        }
    }

    fn choose(&mut self, ask: &str, choices: &[String]) -> Result<Option<usize>, Silence> {
        self.tell("");
        let names: Vec<String> = choices.iter().map(|choice| self.cut(choice)).collect();
        self.select(ask, &names, 0)
    }

    fn line(&mut self, ask: &str) -> Result<String, Silence> {
        self.input(ask)
    }

    fn tell(&mut self, text: &str) {
        for paragraph in text.split('\n') {
            for line in wrap(paragraph, Some(self.width), "", 0) {
                let _ = self.term.write_line(&line);
            }
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

fn silence(error: dialoguer::Error) -> Silence {
    let dialoguer::Error::IO(error) = error;
    let silence = Silence::from(error);
    if matches!(silence, Silence::Interrupted) {
        // The handler of Ctrl-C speaks from another thread; give it the word.
        std::thread::sleep(Duration::from_millis(200));
    }
    silence
}

/// Prompts in plain characters: `>` for where one is, `[x]` for what is marked.
struct Characters;

impl Theme for Characters {
    /// As the messages end it: a colon set by a program stands wrong in some languages.
    fn format_prompt(&self, f: &mut dyn fmt::Write, prompt: &str) -> fmt::Result {
        f.write_str(prompt)
    }

    fn format_input_prompt(&self, f: &mut dyn fmt::Write, prompt: &str, _: Option<&str>) -> fmt::Result {
        write!(f, "{prompt} > ")
    }

    fn format_input_prompt_selection(&self, f: &mut dyn fmt::Write, prompt: &str, typed: &str) -> fmt::Result {
        write!(f, "{prompt} > {typed}")
    }

    fn format_select_prompt_item(&self, f: &mut dyn fmt::Write, text: &str, active: bool) -> fmt::Result {
        write!(f, "{} {text}", if active { ">" } else { " " })
    }

    fn format_multi_select_prompt_item(
        &self,
        f: &mut dyn fmt::Write,
        text: &str,
        checked: bool,
        active: bool,
    ) -> fmt::Result {
        write!(f, "{} {} {text}", if active { ">" } else { " " }, if checked { "[x]" } else { "[ ]" })
    }
}
