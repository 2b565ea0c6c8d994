//! A screen that a test holds: the keys that will come, and everything that was written.

#![cfg(test)]

use std::cell::RefCell;
use std::collections::VecDeque;
use std::io;
use std::rc::Rc;

use super::{Key, Screen};

/// A screen of a size, with keys that will come.
#[derive(Clone)]
pub struct Scripted {
    pub size: (usize, usize),
    pub keys: VecDeque<Key>,
    pub seen: Rc<RefCell<Seen>>,
}

/// What was written on it.
#[derive(Default)]
pub struct Seen {
    /// For good.
    pub told: Vec<String>,
    /// Each drawing.
    pub drawn: Vec<Vec<String>>,
    pub beeps: usize,
}

impl Scripted {
    /// Keys as letters: `\n` Enter, `↑` and `↓` the arrows, `⎋` Esc, `⌫` Backspace; what stands
    /// before `…` was typed before anybody asked.
    pub fn new(size: (usize, usize), keys: &str) -> Scripted {
        let key = |letter| match letter {
            '\n' => Key::Enter,
            '↑' => Key::Up,
            '↓' => Key::Down,
            '⎋' => Key::Escape,
            '⌫' => Key::Backspace,
            '…' => Key::Other,
            letter => Key::Letter(letter),
        };
        Scripted {
            size,
            keys: keys.chars().map(key).collect(),
            seen: Rc::default(),
        }
    }
}

impl Screen for Scripted {
    fn size(&self) -> (usize, usize) {
        self.size
    }

    fn line(&mut self, text: &str) {
        self.seen.borrow_mut().told.push(text.to_owned());
    }

    fn progress(&mut self, total: u64, done: u64, words: &str) {
        self.line(&format!("[{done}/{total}] {words}"));
    }

    fn draw(&mut self, lines: &[String]) {
        assert!(lines.len() <= self.size.0, "{lines:?} in {:?}", self.size);
        for line in lines {
            assert!(console::measure_text_width(line) <= self.size.1, "{line}");
        }
        self.seen.borrow_mut().drawn.push(lines.to_vec());
    }

    fn back(&mut self, _: usize) {}

    fn clear(&mut self, _: &[String]) {}

    fn beep(&mut self) {
        self.seen.borrow_mut().beeps += 1;
    }

    fn key(&mut self) -> io::Result<Key> {
        self.keys
            .pop_front()
            .ok_or_else(|| io::ErrorKind::UnexpectedEof.into())
    }

    fn is_pasting(&mut self) -> bool {
        false
    }

    fn forget(&mut self) {
        let typed_ahead = self.keys.iter().position(|key| *key == Key::Other);
        if let Some(end) = typed_ahead {
            self.keys.drain(..=end);
        }
    }
}
