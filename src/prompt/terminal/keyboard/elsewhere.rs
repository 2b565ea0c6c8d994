//! The keyboard where a console keeps what is typed for whoever reads next, and shows it only to
//! those who ask for whole lines. What is pasted comes as keys, without a mark, and there is no way
//! to look ahead.

use std::io;

use console::Term;

use crate::prompt::terminal::Key;

/// The keyboard of prompts that read it key by key.
pub struct Keyboard {
    term: Term,
}

impl Keyboard {
    /// From now on keys are read one by one.
    #[must_use]
    pub fn held() -> Keyboard {
        Keyboard {
            term: Term::stderr(),
        }
    }

    /// Waits for a key.
    ///
    /// # Errors
    /// When the terminal is gone, or the person interrupts.
    pub fn key(&mut self) -> io::Result<Key> {
        Ok(match self.term.read_key()? {
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

    /// Whether more came at once with the last key.
    pub fn is_pasting(&mut self) -> bool {
        false
    }

    /// Forgets what was typed so far and not yet read.
    pub fn forget(&mut self) {}
}

/// The keyboard of prompts that read whole lines.
pub struct LineKeyboard;

impl LineKeyboard {
    /// Whether more was typed already than was read.
    #[must_use]
    pub fn has_more(&self) -> bool {
        false
    }

    /// Forgets what was typed so far and not yet read.
    pub fn forget(&self) {}
}

/// Nothing was taken.
pub fn give_back() {}
