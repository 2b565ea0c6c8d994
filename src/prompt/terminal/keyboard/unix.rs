//! The keyboard of a terminal, which is read by a thread of its own: each key is known with the
//! moment at which it came, however long the program was busy. Keys that came together were pasted,
//! and a key that interrupts does so at once.

use std::collections::VecDeque;
use std::io::{self, Write as _};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use rustix::process::{Signal, getpid, kill_current_process_group, kill_process};
use rustix::termios::{
    LocalModes, OptionalActions, SpecialCodeIndex, Termios, tcgetattr, tcsetattr,
};

use crate::prompt::terminal::Key;
use crate::prompt::terminal::keys::{Keys, Press};

/// The blink of an eye: keys that come closer together were not typed.
const BLINK: Duration = Duration::from_millis(15);

/// A terminal is asked to mark what is pasted, and no longer to.
const MARK_PASTES: &[u8] = b"\x1b[?2004h";
const MARK_NO_PASTES: &[u8] = b"\x1b[?2004l";

/// How the terminal was before it was taken, while it is.
static FOUND: Mutex<Option<Termios>> = Mutex::new(None);

/// The keyboard of prompts that read it key by key.
pub struct Keyboard {
    arrives: Receiver<Arrived>,
    /// What was looked at and not yet taken.
    waiting: VecDeque<Arrived>,
    /// When the last key came that was taken.
    last: Instant,
    ends: Arc<AtomicBool>,
    reader: Option<JoinHandle<()>>,
}

/// What came, and when.
struct Arrived {
    press: io::Result<Press>,
    at: Instant,
}

impl Keyboard {
    /// From now on keys are read one by one, and the terminal shows none of them.
    #[must_use]
    pub fn held() -> Keyboard {
        take();
        let (sender, arrives) = mpsc::channel();
        let ends = Arc::new(AtomicBool::new(false));
        let end = Arc::clone(&ends);
        Keyboard {
            arrives,
            waiting: VecDeque::new(),
            last: Instant::now(),
            ends,
            reader: Some(std::thread::spawn(move || read_keys(&end, &sender))),
        }
    }

    /// Waits for a key.
    ///
    /// # Errors
    /// When the terminal is gone, or the person interrupts.
    pub fn key(&mut self) -> io::Result<Key> {
        let arrived = match self.waiting.pop_front() {
            Some(arrived) => arrived,
            None => self.arrives.recv().map_err(|_| gone())?,
        };
        self.last = arrived.at;
        match arrived.press? {
            Press::Key(key) => Ok(key),
            Press::Interrupt => Err(io::ErrorKind::Interrupted.into()),
            Press::Suspend => {
                give_back();
                let _ = kill_current_process_group(Signal::TSTP);
                take();
                // The prompt is drawn again.
                Ok(Key::Other)
            }
        }
    }

    /// Whether more came at once with the last key.
    pub fn is_pasting(&mut self) -> bool {
        if self.waiting.is_empty() {
            let left = BLINK.saturating_sub(self.last.elapsed());
            self.waiting.extend(self.arrives.recv_timeout(left));
        }
        let next = self.waiting.front();
        next.is_some_and(|next| next.press.is_ok() && next.at - self.last < BLINK)
    }

    /// Forgets what was typed so far and not yet read.
    pub fn forget(&mut self) {
        self.waiting.extend(self.arrives.try_iter());
        // An end is not forgotten.
        self.waiting
            .retain(|arrived| !matches!(arrived.press, Ok(Press::Key(_))));
    }
}

impl Drop for Keyboard {
    /// What still waits is the rest of a paste: the shell, which would run it, must not get it.
    fn drop(&mut self) {
        let came = !self.waiting.is_empty() || self.arrives.try_recv().is_ok();
        self.ends.store(true, Ordering::Relaxed);
        if let Some(reader) = self.reader.take() {
            let _ = reader.join();
        }
        if came || waits_for_input(BLINK) {
            discard_input();
        }
        give_back();
    }
}

/// Reads keys until this ends, or the terminal.
fn read_keys(ends: &AtomicBool, sender: &Sender<Arrived>) {
    let mut keys = Keys::default();
    let mut last = Instant::now();
    let mut buffer = [0; 4096];
    let mut empty = 0;
    while !ends.load(Ordering::Relaxed) {
        let began = Instant::now();
        let read = rustix::io::read(io::stdin(), &mut buffer);
        let at = Instant::now();
        let pressed = match read {
            // Nothing came for a while.
            Ok(0) if began.elapsed() > BLINK => {
                empty = 0;
                let patience = keys.patience().filter(|patience| at - last >= *patience);
                patience.map(|_| keys.end()).unwrap_or_default()
            }
            // A terminal that has gone away does not even let one wait.
            Ok(0) if empty < 10 => {
                empty += 1;
                Vec::new()
            }
            Ok(0) => {
                let _ = sender.send(Arrived {
                    press: Err(gone()),
                    at,
                });
                return;
            }
            Ok(count) => {
                last = at;
                keys.take(&buffer[..count])
            }
            Err(rustix::io::Errno::INTR | rustix::io::Errno::AGAIN) => Vec::new(),
            Err(error) => {
                let press = Err(error.into());
                let _ = sender.send(Arrived { press, at });
                return;
            }
        };
        for press in pressed {
            let interrupts = press == Press::Interrupt;
            let _ = sender.send(Arrived {
                press: Ok(press),
                at,
            });
            if interrupts {
                let _ = kill_process(getpid(), Signal::INT);
            }
        }
    }
}

fn gone() -> io::Error {
    io::Error::other("the terminal has gone away")
}

/// Takes the terminal: it hands over every byte as it is and shows none, but writes lines as ever.
/// Whoever reads waits a tenth of a second.
fn take() {
    let Ok(found) = tcgetattr(io::stdin()) else {
        return;
    };
    let mut raw = found.clone();
    raw.make_raw();
    raw.output_modes = found.output_modes;
    raw.special_codes[SpecialCodeIndex::VMIN] = 0;
    raw.special_codes[SpecialCodeIndex::VTIME] = 1;
    FOUND
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .get_or_insert(found);
    let _ = tcsetattr(io::stdin(), OptionalActions::Now, &raw);
    let _ = io::stderr().write_all(MARK_PASTES);
}

/// Gives the terminal back as it was found, if it was taken. Also for whoever ends the program from
/// elsewhere.
pub fn give_back() {
    let found = FOUND.lock().unwrap_or_else(PoisonError::into_inner).take();
    if let Some(found) = found {
        let _ = io::stderr().write_all(MARK_NO_PASTES);
        let _ = tcsetattr(io::stdin(), OptionalActions::Now, &found);
    }
}

/// The keyboard of prompts that read whole lines. What still waits there at the end is the rest of
/// a paste: the shell, which would run it, must not get it.
pub struct LineKeyboard;

impl LineKeyboard {
    /// Whether more was typed already than was read, also a line whose end has not come: what is
    /// pasted seldom ends with one.
    #[must_use]
    pub fn has_more(&self) -> bool {
        waits_for_input(BLINK) || waits_for_end_of_line()
    }

    /// Forgets what was typed so far and not yet read.
    pub fn forget(&self) {
        discard_input();
    }
}

impl Drop for LineKeyboard {
    fn drop(&mut self) {
        if self.has_more() {
            discard_input();
        }
    }
}

fn discard_input() {
    use rustix::termios::{QueueSelector, tcflush};
    let _ = tcflush(io::stdin(), QueueSelector::IFlush);
}

/// Whether something lies ready to be read, or comes within that time.
fn waits_for_input(time: Duration) -> bool {
    use rustix::event::{PollFd, PollFlags, Timespec, poll};
    let stdin = io::stdin();
    let mut waiting = [PollFd::new(&stdin, PollFlags::IN)];
    let time = Timespec::try_from(time).ok();
    poll(&mut waiting, time.as_ref()).is_ok_and(|ready| ready > 0)
}

/// Whether letters lie there that a terminal keeps until their line ends. It shows them to whoever
/// reads letter by letter.
fn waits_for_end_of_line() -> bool {
    let Ok(found) = tcgetattr(io::stdin()) else {
        return false;
    };
    let mut by_letters = found.clone();
    by_letters.local_modes.remove(LocalModes::ICANON);
    by_letters.special_codes[SpecialCodeIndex::VMIN] = 1;
    by_letters.special_codes[SpecialCodeIndex::VTIME] = 0;
    if tcsetattr(io::stdin(), OptionalActions::Now, &by_letters).is_err() {
        return false;
    }
    let waits = waits_for_input(Duration::ZERO);
    let _ = tcsetattr(io::stdin(), OptionalActions::Now, &found);
    waits
}
