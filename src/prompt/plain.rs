//! Numbered lines, read and written: for screen readers, pipes and bare consoles. Nothing is ever
//! redrawn.

use std::io::{BufRead, Read as _, Write};

use super::terminal::LineKeyboard;
use super::{Asking, LONG, NoReply, Prompter, Reply, typed};
use crate::guide::model::Kind;
use crate::interview::{Choice, Given, LETTER_LIMIT};
use crate::locale::Messages;
use crate::message;
use crate::render::{wrap, wrap_lines};
use crate::text::{fold, without_lead};

/// The longest line that is read, in bytes: a text that is longer is refused as an answer in any
/// case.
const BYTE_LIMIT: u64 = 4 * LETTER_LIMIT as u64 + 1000;

/// So many choices are listed where what was typed begins several names.
const FEW: usize = 9;

/// Asks in plain lines.
pub struct Plain<'m, R, W> {
    messages: &'m Messages,
    input: R,
    output: W,
    width: Option<usize>,
    /// The commands are explained in full once.
    commands_told: bool,
    /// A person's keyboard, if there is one: what comes through a pipe is no paste.
    keyboard: Option<LineKeyboard>,
}

impl<'m, R: BufRead, W: Write> Plain<'m, R, W> {
    /// Asks on `output` and reads from `input`; lines are no wider than `width`, if there is one.
    pub fn new(
        messages: &'m Messages,
        input: R,
        output: W,
        width: Option<usize>,
    ) -> Plain<'m, R, W> {
        Plain {
            messages,
            input,
            output,
            width,
            commands_told: false,
            keyboard: None,
        }
    }

    /// The same, where what is read is typed at the keyboard of the process.
    #[must_use]
    pub fn at_keyboard(self) -> Plain<'m, R, W> {
        Plain {
            keyboard: Some(LineKeyboard),
            ..self
        }
    }

    /// A line of text; several where they come at once, as pasted ones do. How many more are to
    /// come nobody knows, so that an empty one must end them: none of them answers the next
    /// question.
    fn read_text(&mut self) -> Result<String, NoReply> {
        let mut text = self.read()?;
        if !self.has_more() {
            return Ok(text);
        }
        // The last of them may stand there without its end.
        self.tell("");
        self.tell(&message!(self.messages, "interview-lines-joined"));
        loop {
            match self.read() {
                Ok(line) if line.is_empty() && !self.has_more() => return Ok(text),
                Ok(line) if line.is_empty() => {}
                Ok(line) => {
                    text.push(' ');
                    text.push_str(&line);
                }
                Err(NoReply::Ended) => return Ok(text),
                Err(error) => return Err(error),
            }
        }
    }

    fn has_more(&self) -> bool {
        self.keyboard.as_ref().is_some_and(LineKeyboard::has_more)
    }

    fn read(&mut self) -> Result<String, NoReply> {
        let _ = write!(self.output, "> ");
        let _ = self.output.flush();
        let mut bytes = Vec::new();
        // A line is taken as bytes: what is not UTF-8 is refused as an answer rather than ending
        // the interview.
        if (&mut self.input)
            .take(BYTE_LIMIT)
            .read_until(b'\n', &mut bytes)?
            == 0
        {
            let _ = writeln!(self.output);
            return Err(NoReply::Ended);
        }
        if !bytes.ends_with(b"\n") {
            // What is too long to be an answer need not be kept, however much is to come.
            self.input.skip_until(b'\n')?;
        }
        // Cells of a table that were pasted are apart by tabs: words of a line are by blanks.
        let line = String::from_utf8_lossy(&bytes).replace('\t', " ");
        Ok(line.trim().to_owned())
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
        self.tell(asking.ask);
        if let Some(before) = &asking.before_words {
            self.tell(&message!(
                self.messages,
                "interview-before",
                answer = before.as_str()
            ));
        }
        let choices = questionnaire.choices(id);
        match questionnaire.kind(id).unwrap_or(Kind::Text) {
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
                let question = questionnaire.question(id);
                match (kind, question.and_then(|question| question.limit)) {
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
            Kind::Time => self.tell(&message!(self.messages, "interview-how-time")),
            Kind::TimeZones => self.tell(&message!(self.messages, "interview-how-zones")),
            Kind::Text => self.tell(&message!(self.messages, "interview-how-text")),
        }
        if self.commands_told {
            self.tell(&message!(self.messages, "interview-commands-short"));
        } else {
            self.tell(&message!(self.messages, "interview-commands"));
            self.commands_told = true;
        }
    }

    /// Of a long list only an exact name is taken at its word; of what begins so, one is chosen.
    fn one_of_many(&mut self, typed: &str, choices: &[Choice<'_>]) -> Result<Reply, NoReply> {
        let given = |id: &str| Ok(Reply::Given(Given::Text(id.to_owned())));
        if let Some(choice) = typed::called(typed, choices) {
            return given(choice.id);
        }
        let leads = message!(self.messages, "interview-word-leads");
        let folded = fold(typed);
        let without = without_lead(&folded, &leads);
        if let Some(choice) = typed::called(without, choices) {
            return given(choice.id);
        }
        let mut fitting = typed::beginning(typed, choices);
        if fitting.is_empty() {
            fitting = typed::beginning(without, choices);
        }
        if fitting.is_empty() || fitting.len() > FEW {
            return given(typed);
        }
        let mut names: Vec<String> = fitting
            .iter()
            .map(|choice| choice.name.to_owned())
            .collect();
        names.push(message!(self.messages, "interview-none-of-these"));
        let ask = message!(self.messages, "interview-which-is-meant", typed = typed);
        match self
            .choose(&ask, &names)?
            .and_then(|place| fitting.get(place))
        {
            Some(choice) => given(choice.id),
            // Asked again.
            None => Ok(Reply::Again),
        }
    }

    fn tell_indented(&mut self, first: &str, text: &str) {
        for line in wrap(text, self.width, first, first.len()) {
            let _ = writeln!(self.output, "{line}");
        }
    }
}

impl<R: BufRead, W: Write> Prompter for Plain<'_, R, W> {
    fn ask(&mut self, asking: &Asking<'_>) -> Result<Reply, NoReply> {
        if let Some(keyboard) = self.keyboard.as_ref().filter(|_| asking.careful) {
            keyboard.forget();
        }
        self.put(asking);
        let kind = asking.questionnaire.kind(asking.id).unwrap_or(Kind::Text);
        let typed = if kind.is_written() {
            self.read_text()?
        } else {
            self.read()?
        };
        if let Some(reply) = typed::command(&typed, kind, self.messages) {
            return Ok(reply);
        }
        let choices = asking.questionnaire.choices(asking.id);
        if kind == Kind::OneOf && choices.len() > LONG {
            return self.one_of_many(&typed, &choices);
        }
        Ok(Reply::Given(typed::given(
            &typed,
            kind,
            &choices,
            self.messages,
        )))
    }

    fn choose(&mut self, ask: &str, choices: &[String]) -> Result<Option<usize>, NoReply> {
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

    fn line(&mut self, ask: &str) -> Result<String, NoReply> {
        self.tell(ask);
        self.read_text()
    }

    fn tell(&mut self, text: &str) {
        for line in wrap_lines(text, self.width) {
            // Nobody can be told that nobody can be told anything.
            let _ = writeln!(self.output, "{line}");
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use unicode_width::UnicodeWidthStr as _;

    use super::*;
    use crate::built_in;
    use crate::guide::Guide;
    use crate::interview::Questionnaire;
    use crate::locale::Language;

    const LANGUAGES: [&str; 3] = ["en", "es", "fr"];

    /// What somebody who types this at one question after the other replies, and what was written
    /// meanwhile.
    fn replies(
        language: &str,
        ids: &[&str],
        typed: impl AsRef<[u8]>,
        width: Option<usize>,
    ) -> (Vec<Result<Reply, NoReply>>, String) {
        let questionnaire = Questionnaire::open(&Guide::new(built_in::GUIDE), language);
        let messages = Messages::new(Language::find(language).unwrap());
        let mut written = Vec::new();
        let mut plain = Plain::new(&messages, Cursor::new(typed), &mut written, width);
        let ask = |id: &&str| plain.ask(&Asking::of_test(&questionnaire, id));
        let replies = ids.iter().map(ask).collect();
        (replies, String::from_utf8(written).unwrap())
    }

    fn reply(language: &str, id: &str, typed: &str) -> Reply {
        let (mut replies, _) = replies(language, &[id], typed, None);
        replies.remove(0).unwrap()
    }

    fn text(text: &str) -> Reply {
        Reply::Given(Given::Text(text.to_owned()))
    }

    #[test]
    fn options_are_numbered_and_nothing_is_redrawn() {
        for language in LANGUAGES {
            let questionnaire = Questionnaire::open(&Guide::new(built_in::GUIDE), language);
            let messages = Messages::new(Language::find(language).unwrap());
            let country = questionnaire.choice_name("country", "BO");
            let typed = format!("2\n{country}\n3, 4\n");
            let ids = ["side", "country", "stages"];
            let (replies, written) = replies(language, &ids, &typed, None);
            let stages = Given::List(vec!["prioritize".to_owned(), "draft".to_owned()]);
            let replies: Vec<Reply> = replies.into_iter().map(Result::unwrap).collect();
            let expected = [text("civil-society"), text("BO"), Reply::Given(stages)];
            assert_eq!(replies, expected, "{language}");
            for (place, choice) in questionnaire.choices("side").iter().enumerate() {
                let name = message!(messages, "common-label", name = choice.name);
                let line = format!("  {}. {name} {}\n", place + 1, choice.means);
                assert!(
                    written.contains(&line),
                    "{language}: {line} is not in {written}"
                );
            }
            let in_full = message!(messages, "interview-commands");
            assert_eq!(written.matches(&in_full).count(), 1, "told in full once");
            let in_short = message!(messages, "interview-commands-short");
            assert_eq!(written.matches(&in_short).count(), 2);
            assert!(!written.contains(['\u{1b}', '\r', '\u{8}']), "{written:?}");
        }
    }

    #[test]
    fn cells_of_a_table_that_were_pasted_are_words_of_a_line() {
        let given = text("Ana Ministry of ICT");
        assert_eq!(reply("en", "title", "Ana\tMinistry of ICT\n"), given);
    }

    #[test]
    fn words_of_the_language_do_what_the_signs_do() {
        for language in LANGUAGES {
            let messages = Messages::new(Language::find(language).unwrap());
            for (word, sign, expected) in [
                ("explain", "?", Reply::Explain),
                ("back", "<", Reply::Back),
                ("skip", ">", Reply::Skip),
                ("unknown", "??", Reply::Given(Given::Unknown)),
                ("review", "=", Reply::Review),
                ("note", "+", Reply::Note(None)),
                ("stop", ".", Reply::Stop),
            ] {
                let words = messages.text(&format!("interview-word-{word}"), &[]);
                for word in words.split(',').map(str::trim).chain([sign]) {
                    let reply = reply(language, "level", &format!("{word}\n"));
                    assert_eq!(reply, expected, "{language} {word}");
                }
            }
            for (word, answer) in [("yes", true), ("no", false)] {
                let words = messages.text(&format!("interview-word-{word}"), &[]);
                for word in words.split(',') {
                    let reply = reply(language, "decision-open", &format!("{word}\n"));
                    assert_eq!(
                        reply,
                        Reply::Given(Given::YesNo(answer)),
                        "{language} {word}"
                    );
                }
            }
        }
    }

    #[test]
    fn lines_are_no_wider_than_the_terminal() {
        let ids = ["timing", "participants", "feedback-date", "stages", "title"];
        for language in LANGUAGES {
            let (_, written) = replies(language, &ids, "\n\n\n\n\n", Some(40));
            assert!(written.lines().count() > 20);
            let wide = written.lines().find(|line| line.width() > 40);
            assert_eq!(wide, None, "{language}");
        }
    }

    #[test]
    fn of_several_countries_that_are_found_one_is_chosen() {
        for language in LANGUAGES {
            let questionnaire = Questionnaire::open(&Guide::new(built_in::GUIDE), language);
            let name = questionnaire.choice_name("country", "MW");
            let typed = format!("mala\n{name}\n");
            assert_eq!(reply(language, "country", &typed), text("MW"), "{language}");
            // Whoever meant none of them is asked again.
            assert_eq!(reply(language, "country", "mala\nzzz\n"), Reply::Again);
        }
        assert_eq!(reply("en", "country", "NO\n"), text("NO"));
        assert_eq!(reply("en", "country", "Atlantis\n"), text("Atlantis"));
    }

    #[test]
    fn a_choice_is_known_by_its_number_and_its_name() {
        let messages = Messages::new(Language::ENGLISH);
        let choices = ["English", "Español"].map(str::to_owned);
        for (typed, chosen) in [
            ("2\n", Some(1)),
            ("espanol\n", Some(1)),
            ("3\n", None),
            ("0\n", None),
        ] {
            let mut written = Vec::new();
            let mut plain = Plain::new(&messages, Cursor::new(typed), &mut written, None);
            assert_eq!(plain.choose("Which?", &choices).unwrap(), chosen, "{typed}");
            drop(plain);
            let written = String::from_utf8(written).unwrap();
            assert!(
                written.contains("Which?\n  1. English\n  2. Español\n"),
                "{written}"
            );
        }
    }

    #[test]
    fn a_last_line_needs_no_end_and_one_without_end_is_not_kept() {
        let (replies, _) = replies("en", &["country", "country"], "KE", None);
        assert!(matches!(replies[0], Ok(ref reply) if *reply == text("KE")));
        assert!(matches!(replies[1], Err(NoReply::Ended)));
        let endless = [&[b'x'; 1_000_000][..], b"\nNairobi\n"].concat();
        let (replies, _) = self::replies("en", &["title", "title"], endless, None);
        let Ok(Reply::Given(Given::Text(kept))) = &replies[0] else {
            panic!("it is an answer that the interview refuses")
        };
        assert!(kept.len() > LETTER_LIMIT && kept.len() as u64 <= BYTE_LIMIT);
        assert!(matches!(replies[1], Ok(ref reply) if *reply == text("Nairobi")));
    }
}
