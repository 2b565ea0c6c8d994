//! The terminal as the prompts need it: keys in, lines out. A test holds one in its hand.

use std::io;

use console::Term;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// How far the interview has come; the bar is drawn a little wider than it is written here.
pub const BAR: &str = "[{bar:16}] {msg}";

/// A key, or a text that was pasted as a whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Key {
    Letter(char),
    Enter,
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

    /// Whether more was typed already. Nobody types so fast: it was pasted.
    fn is_pasting(&self) -> bool;

    /// Asks the terminal to tell pasted text from typed text, or no longer to.
    fn tell_pastes(&mut self, tell: bool);
}

/// The terminal behind standard error.
pub struct Console {
    term: Term,
    /// What came in one with an Esc, for which it was not meant.
    next: Option<Key>,
    _keyboard: Keyboard,
}

impl Console {
    /// The terminal behind standard error.
    #[must_use]
    pub fn new() -> Console {
        Console {
            term: Term::stderr(),
            next: None,
            _keyboard: Keyboard,
        }
    }

    /// The rest of a text between the marks with which a terminal encloses what is pasted. No byte
    /// of it is a key, not even one that would interrupt.
    fn pasted(&self) -> io::Result<Key> {
        let _raw = Raw::begin();
        let mut text = String::new();
        loop {
            match self.term.read_key_raw()? {
                console::Key::UnknownEscSeq(letters) if letters == ['[', '2', '0'] => {
                    // What follows is `1~`.
                    self.term.read_key_raw()?;
                    self.term.read_key_raw()?;
                    return Ok(Key::Paste(joined(&text)));
                }
                console::Key::Char(letter) => text.push(letter),
                console::Key::Enter => text.push('\n'),
                console::Key::Tab => text.push('\t'),
                _ => {}
            }
        }
    }
}

impl Default for Console {
    fn default() -> Console {
        Console::new()
    }
}

/// Lines as one line.
fn joined(text: &str) -> String {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join(" ").replace('\t', " ")
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
        if let Some(key) = self.next.take() {
            return Ok(key);
        }
        Ok(match self.term.read_key()? {
            console::Key::UnknownEscSeq(letters) if is_letter_after_esc(&letters) => {
                self.next = letters.first().map(|letter| Key::Letter(*letter));
                Key::Escape
            }
            console::Key::UnknownEscSeq(letters) if letters == ['[', '2', '0'] => {
                match (self.term.read_key()?, self.term.read_key()?) {
                    (console::Key::Char('0'), console::Key::Char('~')) => self.pasted()?,
                    _ => Key::Other,
                }
            }
            console::Key::Char('\u{1a}') => {
                suspend();
                Key::Other
            }
            console::Key::Char(letter) if letter.is_control() => Key::Other,
            console::Key::Char(letter) => Key::Letter(letter),
            console::Key::Enter => Key::Enter,
            console::Key::ArrowUp => Key::Up,
            console::Key::ArrowDown => Key::Down,
            console::Key::ArrowLeft => Key::Left,
            console::Key::ArrowRight => Key::Right,
            console::Key::Home => Key::Home,
            console::Key::End => Key::End,
            console::Key::PageUp => Key::PageUp,
            console::Key::PageDown => Key::PageDown,
            console::Key::Backspace => Key::Backspace,
            console::Key::Del => Key::Delete,
            console::Key::Escape => Key::Escape,
            _ => Key::Other,
        })
    }

    fn is_pasting(&self) -> bool {
        self.next.is_some() || waits_for_input()
    }

    fn tell_pastes(&mut self, tell: bool) {
        if cfg!(unix) {
            let _ = self.term.write_str(if tell {
                "\u{1b}[?2004h"
            } else {
                "\u{1b}[?2004l"
            });
            let _ = self.term.flush();
        }
    }
}

/// Whether these came with an Esc only because they came so soon after it. Behind `[` and `O` begin
/// the names of keys.
fn is_letter_after_esc(letters: &[char]) -> bool {
    matches!(letters, [letter] if !"[O".contains(*letter) && !letter.is_control())
}

/// Ctrl-Z, which the terminal hands over as a letter while a prompt reads its keys.
#[cfg(unix)]
fn suspend() {
    let _ = rustix::process::kill_current_process_group(rustix::process::Signal::TSTP);
}

#[cfg(not(unix))]
fn suspend() {}

/// A terminal's keyboard while somebody is asked. What still waits there at the end is the rest of
/// a paste: the shell, which would run it, must not get it.
pub struct Keyboard;

impl Keyboard {
    /// Whether more was typed already than was read.
    #[must_use]
    pub fn has_more(&self) -> bool {
        waits_for_input()
    }
}

impl Drop for Keyboard {
    fn drop(&mut self) {
        if waits_for_input() {
            discard_input();
        }
    }
}

#[cfg(unix)]
fn discard_input() {
    use rustix::termios::{QueueSelector, tcflush};
    let _ = tcflush(io::stdin(), QueueSelector::IFlush);
}

#[cfg(not(unix))]
fn discard_input() {}

/// A terminal that hands over every byte as it is, until this is dropped.
#[cfg(unix)]
struct Raw(Option<rustix::termios::Termios>);

#[cfg(unix)]
impl Raw {
    fn begin() -> Raw {
        use rustix::termios::{OptionalActions, tcgetattr, tcsetattr};
        let found = tcgetattr(io::stdin()).ok();
        if let Some(found) = &found {
            let mut raw = found.clone();
            raw.make_raw();
            raw.output_modes = found.output_modes;
            let _ = tcsetattr(io::stdin(), OptionalActions::Now, &raw);
        }
        Raw(found)
    }
}

#[cfg(unix)]
impl Drop for Raw {
    fn drop(&mut self) {
        use rustix::termios::{OptionalActions, tcsetattr};
        if let Some(found) = &self.0 {
            let _ = tcsetattr(io::stdin(), OptionalActions::Now, found);
        }
    }
}

/// Windows hands over what is pasted as keys.
#[cfg(not(unix))]
struct Raw;

#[cfg(not(unix))]
impl Raw {
    fn begin() -> Raw {
        Raw
    }
}

/// Whether something lies ready to be read, or comes within the blink of an eye.
#[cfg(unix)]
fn waits_for_input() -> bool {
    use rustix::event::{PollFd, PollFlags, Timespec, poll};
    let stdin = std::io::stdin();
    let mut waiting = [PollFd::new(&stdin, PollFlags::IN)];
    let while_pasting = Timespec {
        tv_sec: 0,
        tv_nsec: 15_000_000,
    };
    poll(&mut waiting, Some(&while_pasting)).is_ok_and(|ready| ready > 0)
}

/// Windows hands over what is pasted without a mark, and has no way to look ahead.
#[cfg(not(unix))]
fn waits_for_input() -> bool {
    false
}

#[cfg(test)]
mod tests {
    use super::joined;

    #[test]
    fn pasted_lines_become_one() {
        assert_eq!(joined("Ana\n  Ministry\r\n\n+254"), "Ana Ministry +254");
    }
}
