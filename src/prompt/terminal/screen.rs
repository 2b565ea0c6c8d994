//! The terminal as the prompts need it: keys in, lines out. A test holds one in its hand.

use std::io;

use console::Term;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::keyboard::Keyboard;

/// How far the interview has come.
const BAR: &str = "[{bar:16}] {msg}";

/// How many columns the bar takes as it is drawn, up to the words beside it.
pub const BAR_WIDTH: usize = 19;

/// A key, or a text that was pasted as a whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Key {
    Letter(char),
    Enter,
    Tab,
    Up,
    Down,
    Left,
    Right,
    Home,
    End,
    PageUp,
    PageDown,
    Backspace,
    Delete,
    Escape,
    /// Its lines are joined by spaces.
    Paste(String),
    /// One that no prompt knows.
    Other,
}

/// Where prompts are drawn and answered.
pub trait Screen {
    /// Rows and columns, as they are now.
    fn size(&self) -> (usize, usize);

    /// Writes a line for good.
    fn line(&mut self, text: &str);

    /// Writes, for good, how much is done, with words beside it.
    fn progress(&mut self, total: u64, done: u64, words: &str);

    /// Writes lines that will be drawn again; the last one without its end.
    fn draw(&mut self, lines: &[String]);

    /// Sets the cursor back by so many columns.
    fn back(&mut self, columns: usize);

    /// Takes back what was drawn last.
    fn clear(&mut self, lines: &[String]);

    /// Tells, without a word, that a key does nothing here.
    fn beep(&mut self);

    /// Waits for a key.
    ///
    /// # Errors
    /// When the terminal is gone, or the person interrupts.
    fn key(&mut self) -> io::Result<Key>;

    /// Whether more came at once with the last key. Nobody types so fast: it was pasted.
    fn is_pasting(&mut self) -> bool;

    /// Forgets what was typed so far and not yet read.
    fn forget(&mut self);
}

/// The terminal behind standard error, and its keyboard.
pub struct Console {
    term: Term,
    keyboard: Keyboard,
}

impl Console {
    /// From now on the terminal shows nothing that is typed, until this is dropped.
    #[must_use]
    pub fn new() -> Console {
        Console {
            term: Term::stderr(),
            keyboard: Keyboard::held(),
        }
    }
}

impl Default for Console {
    fn default() -> Console {
        Console::new()
    }
}

/// A screen that is used once more after.
impl<S: Screen + ?Sized> Screen for &mut S {
    fn size(&self) -> (usize, usize) {
        (**self).size()
    }

    fn line(&mut self, text: &str) {
        (**self).line(text);
    }

    fn progress(&mut self, total: u64, done: u64, words: &str) {
        (**self).progress(total, done, words);
    }

    fn draw(&mut self, lines: &[String]) {
        (**self).draw(lines);
    }

    fn back(&mut self, columns: usize) {
        (**self).back(columns);
    }

    fn clear(&mut self, lines: &[String]) {
        (**self).clear(lines);
    }

    fn beep(&mut self) {
        (**self).beep();
    }

    fn key(&mut self) -> io::Result<Key> {
        (**self).key()
    }

    fn is_pasting(&mut self) -> bool {
        (**self).is_pasting()
    }

    fn forget(&mut self) {
        (**self).forget();
    }
}

impl Screen for Console {
    fn size(&self) -> (usize, usize) {
        let (rows, columns) = self.term.size();
        (usize::from(rows).max(1), usize::from(columns).max(1))
    }

    fn line(&mut self, text: &str) {
        // A terminal that is gone ends the interview at the next key.
        let _ = self.term.write_line(text);
    }

    fn progress(&mut self, total: u64, done: u64, words: &str) {
        let target = ProgressDrawTarget::term(self.term.clone(), 20);
        let bar = ProgressBar::with_draw_target(Some(total), target);
        if let Ok(style) = ProgressStyle::with_template(BAR) {
            bar.set_style(style.progress_chars("=> "));
        }
        bar.set_message(words.to_owned());
        bar.set_position(done);
        bar.tick();
        bar.abandon();
    }

    fn draw(&mut self, lines: &[String]) {
        let _ = self.term.write_str(&lines.join("\n"));
        let _ = self.term.flush();
    }

    fn back(&mut self, columns: usize) {
        if columns > 0 {
            let _ = self.term.move_cursor_left(columns);
        }
    }

    fn clear(&mut self, lines: &[String]) {
        let columns = self.size().1;
        // In a terminal made narrower since, a line may fill several rows.
        let rows = lines
            .iter()
            .map(|line| console::measure_text_width(line).div_ceil(columns).max(1));
        let _ = self.term.clear_line();
        for _ in 1..rows.sum::<usize>() {
            let _ = self.term.move_cursor_up(1);
            let _ = self.term.clear_line();
        }
    }

    fn beep(&mut self) {
        let _ = self.term.write_str("\u{7}");
        let _ = self.term.flush();
    }

    fn key(&mut self) -> io::Result<Key> {
        self.keyboard.key()
    }

    fn is_pasting(&mut self) -> bool {
        self.keyboard.is_pasting()
    }

    fn forget(&mut self) {
        self.keyboard.forget();
    }
}
