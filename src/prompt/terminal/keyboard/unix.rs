//! The keyboard of a terminal, which is read by a thread of its own: each key is known with the
//! moment at which it came, however long the program was busy. Keys that came together were pasted,
//! and a key that interrupts does so at once.

use std::io::{self, BufRead, PipeReader, PipeWriter, Write as _};
use std::sync::mpsc::{self, Sender};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::process::{Signal, getpid, kill_current_process_group, kill_process};
use rustix::termios::{
    LocalModes, OptionalActions, SpecialCodeIndex, Termios, tcgetattr, tcsetattr,
};

use super::arrivals::{Arrivals, Arrived, BLINK};
use crate::prompt::terminal::Key;
use crate::prompt::terminal::keys::{Keys, Press};

/// A terminal is asked to mark what is pasted, and no longer to.
const MARK_PASTES: &[u8] = b"\x1b[?2004h";
const MARK_NO_PASTES: &[u8] = b"\x1b[?2004l";

/// Who has the terminal. Whatever changes it does so while it holds this, so that an end that comes
/// from elsewhere at that very moment comes before or after.
static TERMINAL: Mutex<Terminal> = Mutex::new(Terminal {
    found: None,
    is_over: false,
});

struct Terminal {
    /// How it was before it was taken, while it is.
    found: Option<Termios>,
    /// Whether it was given back for good.
    is_over: bool,
}

/// The keyboard of prompts that read it key by key.
pub struct Keyboard {
    keys: Arrivals<io::Result<Press>>,
    /// Closed, it wakes whoever waits for keys.
    wake: Option<PipeWriter>,
    reader: Option<JoinHandle<()>>,
}

impl Keyboard {
    /// From now on keys are read one by one, and the terminal shows none of them.
    #[must_use]
    pub fn held() -> Keyboard {
        take();
        let (sender, comes) = mpsc::channel();
        let (ends, wake) = io::pipe().ok().unzip();
        Keyboard {
            keys: Arrivals::from(comes),
            wake,
            reader: Some(std::thread::spawn(move || {
                read_keys(ends.as_ref(), &sender);
            })),
        }
    }

    /// Waits for a key.
    ///
    /// # Errors
    /// When the terminal is gone, or the person interrupts.
    pub fn key(&mut self) -> io::Result<Key> {
        match self.keys.next().unwrap_or_else(|| Err(gone()))? {
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
        self.keys.at_once().is_some_and(Result::is_ok)
    }

    /// Forgets what was typed so far and not yet read.
    pub fn forget(&mut self) {
        // An end is not forgotten.
        self.keys
            .forget(|press| !matches!(press, Ok(Press::Key(_))));
    }
}

impl Drop for Keyboard {
    /// What still waits is the rest of a paste: the shell, which would run it, must not get it.
    fn drop(&mut self) {
        let came = self.keys.comes(Duration::ZERO);
        let wakes = self.wake.take().is_some();
        if let Some(reader) = self.reader.take().filter(|_| wakes) {
            let _ = reader.join();
        }
        if came || waits_for_input(BLINK) {
            discard_input();
        }
        give_back();
    }
}

/// Reads keys until this ends, or the terminal.
fn read_keys(ends: Option<&PipeReader>, sender: &Sender<Arrived<io::Result<Press>>>) {
    let mut keys = Keys::default();
    let mut last = Instant::now();
    let mut buffer = [0; 4096];
    let mut empty = 0;
    loop {
        let began = Instant::now();
        let read = match wait_for_keys_or(ends, keys.patience()) {
            Waited::Over => return,
            Waited::InVain => Ok(0),
            Waited::Something => rustix::io::read(io::stdin(), &mut buffer),
        };
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
                let what = Err(gone());
                let _ = sender.send(Arrived { what, at });
                return;
            }
            Ok(count) => {
                last = at;
                keys.take(&buffer[..count])
            }
            Err(rustix::io::Errno::INTR | rustix::io::Errno::AGAIN) => Vec::new(),
            Err(error) => {
                let what = Err(error.into());
                let _ = sender.send(Arrived { what, at });
                return;
            }
        };
        for press in pressed {
            let interrupts = press == Press::Interrupt;
            let what = Ok(press);
            let _ = sender.send(Arrived { what, at });
            if interrupts {
                let _ = kill_process(getpid(), Signal::INT);
            }
        }
    }
}

fn gone() -> io::Error {
    io::Error::other("the terminal has gone away")
}

/// What came of waiting.
enum Waited {
    Over,
    InVain,
    Something,
}

/// Waits for a key, no longer than that where the rest of one is to come.
fn wait_for_keys_or(ends: Option<&PipeReader>, patience: Option<Duration>) -> Waited {
    let stdin = io::stdin();
    let mut waiting = vec![PollFd::new(&stdin, PollFlags::IN)];
    // What is closed at its other end is never quiet.
    waiting.extend(ends.map(|ends| PollFd::new(ends, PollFlags::IN)));
    let patience = patience.and_then(|time| Timespec::try_from(time).ok());
    let ready = poll(&mut waiting, patience.as_ref());
    if waiting
        .get(1)
        .is_some_and(|ends| !ends.revents().is_empty())
    {
        return Waited::Over;
    }
    // What cannot be waited for so is read, which waits a little by itself.
    if ready == Ok(0) {
        Waited::InVain
    } else {
        Waited::Something
    }
}

fn terminal() -> MutexGuard<'static, Terminal> {
    TERMINAL.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Takes the terminal: it hands over every byte as it is and shows none, but writes lines as ever.
/// Whoever reads waits a tenth of a second.
fn take() {
    let mut terminal = terminal();
    if terminal.is_over {
        return;
    }
    let Ok(found) = tcgetattr(io::stdin()) else {
        return;
    };
    let mut raw = found.clone();
    raw.make_raw();
    raw.output_modes = found.output_modes;
    raw.special_codes[SpecialCodeIndex::VMIN] = 0;
    raw.special_codes[SpecialCodeIndex::VTIME] = 1;
    terminal.found.get_or_insert(found);
    let _ = tcsetattr(io::stdin(), OptionalActions::Now, &raw);
    let _ = io::stderr().write_all(MARK_PASTES);
}

/// Gives the terminal back as it was found, if it was taken.
fn give_back() {
    terminal().give_back();
}

/// The same, and nobody takes it any more. For whoever ends the program from elsewhere.
pub fn give_back_for_good() {
    let mut terminal = terminal();
    terminal.is_over = true;
    terminal.give_back();
}

impl Terminal {
    fn give_back(&mut self) {
        if let Some(found) = self.found.take() {
            let _ = io::stderr().write_all(MARK_NO_PASTES);
            let _ = tcsetattr(io::stdin(), OptionalActions::Now, &found);
        }
    }
}

/// The lines that the process is given. Held to the end: nobody else reads them.
#[must_use]
pub fn lines_of_process() -> Box<dyn BufRead> {
    Box::new(io::stdin().lock())
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
    let stdin = io::stdin();
    let mut waiting = [PollFd::new(&stdin, PollFlags::IN)];
    let time = Timespec::try_from(time).ok();
    poll(&mut waiting, time.as_ref()).is_ok_and(|ready| ready > 0)
}

/// Whether letters lie there that a terminal keeps until their line ends. It shows them to whoever
/// reads letter by letter.
fn waits_for_end_of_line() -> bool {
    let terminal = terminal();
    let Some(found) = tcgetattr(io::stdin()).ok().filter(|_| !terminal.is_over) else {
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
