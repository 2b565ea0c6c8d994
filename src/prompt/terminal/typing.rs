//! Answers that are typed on a line.

use console::measure_text_width;

use super::line::TypedLine;
use super::{Key, Screen, Terminal, cut};
use crate::guide::model::Kind;
use crate::message;
use crate::prompt::{Asking, NoReply, Prompter as _, Reply, typed};
use crate::text::sanitize;

impl<S: Screen> Terminal<'_, S> {
    pub(super) fn typed(&mut self, asking: &Asking<'_>) -> Result<Reply, NoReply> {
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
            Kind::YesNo | Kind::OneOf | Kind::SomeOf | Kind::Text => {
                message!(self.messages, "interview-how-text")
            }
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
    pub(super) fn input(&mut self, ask: &str) -> Result<String, NoReply> {
        let width = self.width();
        let prompt = if measure_text_width(ask) + 16 < width {
            format!("{ask} > ")
        } else {
            self.tell(ask);
            "> ".to_owned()
        };
        let typed = self.keys_into_line(&prompt)?;
        self.tell(&sanitize(&format!("{prompt}{typed}")));
        Ok(typed)
    }

    fn keys_into_line(&mut self, prompt: &str) -> Result<String, NoReply> {
        let mut line = TypedLine::default();
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
                // A line, or a cell of a table, ends in the midst of what was pasted.
                Key::Enter | Key::Tab if self.screen.is_pasting() => line.insert(" "),
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
