//! The keyboard where a console keeps what is typed for whoever reads next, and shows it only to
//! those who ask for whole lines. What is pasted comes as keys, without a mark: it is known by how
//! fast it comes.

use std::io::{self, BufRead, BufReader, IsTerminal as _};
use std::sync::mpsc;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};
use std::time::{Duration, Instant};

use console::Term;

use super::arrivals::{Arrivals, Arrived};
use super::lines::{Lines, Reading};
use crate::prompt::terminal::Key;

/// What comes, read ahead by a thread of its own from the first prompt on: nothing can wake it
/// while it waits for a key, so there is one for all prompts.
static KEYS: LazyLock<Mutex<Arrivals<io::Result<Key>>>> = LazyLock::new(|| {
    let (sender, comes) = mpsc::channel();
    std::thread::spawn(move || {
        let term = Term::stderr();
        loop {
            let what = match term.read_key() {
                // Half a letter.
                Err(error) if error.kind() == io::ErrorKind::InvalidData => Ok(Key::Other),
                read => read.map(named),
            };
            let is_end = what.is_err();
            let at = Instant::now();
            if sender.send(Arrived { what, at }).is_err() || is_end {
                return;
            }
        }
    });
    Mutex::new(Arrivals::from(comes))
});

/// The keyboard of prompts that read it key by key.
pub struct Keyboard {
    keys: &'static Mutex<Arrivals<io::Result<Key>>>,
}

impl Keyboard {
    /// From now on keys are read one by one.
    #[must_use]
    pub fn held() -> Keyboard {
        Keyboard { keys: &KEYS }
    }

    /// Waits for a key.
    ///
    /// # Errors
    /// When the terminal is gone, or the person interrupts.
    pub fn key(&mut self) -> io::Result<Key> {
        let next = self.with(Arrivals::next);
        next.unwrap_or_else(|| Err(io::Error::other("the console has gone away")))
    }

    /// Whether more came at once with the last key.
    pub fn is_pasting(&mut self) -> bool {
        self.with(|keys| keys.at_once().is_some_and(Result::is_ok))
    }

    /// Forgets what was typed so far and not yet read.
    pub fn forget(&mut self) {
        // An end is not forgotten.
        self.with(|keys| keys.forget(Result::is_err));
    }

    fn with<T>(&self, act: impl FnOnce(&mut Arrivals<io::Result<Key>>) -> T) -> T {
        act(&mut self.keys.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Drop for Keyboard {
    /// What still waits is the rest of a paste, and no answer to whoever asks next.
    fn drop(&mut self) {
        if self.with(|keys| keys.comes(Duration::ZERO)) {
            self.forget();
        }
    }
}

fn named(key: console::Key) -> Key {
    match key {
        console::Key::Char(letter) if letter.is_control() => Key::Other,
        console::Key::Char(letter) => Key::Letter(letter),
        console::Key::Tab => Key::Tab,
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
    }
}

/// The lines that are typed at the console.
static LINES: LazyLock<Arc<Mutex<Lines>>> =
    LazyLock::new(|| Arc::new(Mutex::new(Lines::of(BufReader::new(io::stdin())))));

/// The lines that the process is given.
#[must_use]
pub fn lines_of_process() -> Box<dyn BufRead> {
    if io::stdin().is_terminal() {
        Box::new(Reading::of(&LINES))
    } else {
        Box::new(io::stdin().lock())
    }
}

/// The keyboard of prompts that read whole lines.
pub struct LineKeyboard;

impl LineKeyboard {
    /// Whether more was typed already than was read.
    #[must_use]
    pub fn has_more(&self) -> bool {
        LINES
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .has_more()
    }

    /// Forgets what was typed so far and not yet read.
    pub fn forget(&self) {
        LINES
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .forget();
    }
}

/// Nothing was taken.
pub fn give_back_for_good() {}
