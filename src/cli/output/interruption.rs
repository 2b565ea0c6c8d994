//! Ctrl-C, a terminal that goes away, the end of the system's day: the plan whole, the terminal as
//! it was, nothing left behind, and the agreed exit code.

use std::io::{self, Write as _};
use std::sync::{Arc, Mutex, PoisonError};

use crate::cli::environment::Environment;
use crate::cli::error::Exit;
use crate::plan::Store;
use crate::prompt::give_back_for_good;

/// What an interruption says and waits for.
pub struct Interruption {
    /// Held while a plan is saved.
    last_words: Arc<Mutex<String>>,
}

impl Interruption {
    /// From now on, an interruption closes this store and ends the program. Where prompts are rich,
    /// they may have hidden the cursor; to plain lines no code is ever written.
    pub fn of(store: &Store, rich: bool, environment: &Environment) -> Interruption {
        let last_words = Arc::new(Mutex::new(String::new()));
        let interruption = Interruption {
            last_words: Arc::clone(&last_words),
        };
        if !environment.is_whole_process {
            return interruption;
        }
        let unlock = store.unlocking();
        let terminal = TerminalAsFound::remember();
        // Where no handler can be set, Ctrl-C ends the program as it would any other; each answer
        // is saved already.
        let _ = ctrlc::set_handler(move || {
            let last_words = last_words.lock().unwrap_or_else(PoisonError::into_inner);
            if rich {
                let _ = console::Term::stderr().show_cursor();
            }
            give_back_for_good();
            terminal.restore();
            unlock();
            // Where the terminal has gone away, nothing can be said, and that must not keep the
            // program from ending.
            let _ = writeln!(io::stderr(), "\n{last_words}");
            // The interview waits for input in another thread, which nothing else can end.
            std::process::exit(Exit::Interrupted as i32);
        });
        interruption
    }

    /// From now on, an interruption leaves the terminal as it is now. For where nothing is open
    /// that would have to be closed; where something is, this changes nothing.
    pub fn leaves_terminal_in_order() {
        let terminal = TerminalAsFound::remember();
        let _ = ctrlc::set_handler(move || {
            give_back_for_good();
            terminal.restore();
            let _ = writeln!(io::stderr());
            std::process::exit(Exit::Interrupted as i32);
        });
    }

    /// What an interruption says from now on.
    pub fn says(&self, text: String) {
        *self
            .last_words
            .lock()
            .unwrap_or_else(PoisonError::into_inner) = text;
    }

    /// Does what an interruption must wait for.
    pub fn waits_for<T>(&self, work: impl FnOnce() -> T) -> T {
        let _last_words = self.last_words.lock();
        work()
    }
}

/// How the terminal was before anybody was asked: a prompt reads its keys without showing them, and
/// an end that comes from outside finds it so.
struct TerminalAsFound {
    #[cfg(unix)]
    state: Option<rustix::termios::Termios>,
}

#[cfg(unix)]
impl TerminalAsFound {
    fn remember() -> TerminalAsFound {
        TerminalAsFound {
            state: rustix::termios::tcgetattr(io::stdin()).ok(),
        }
    }

    fn restore(&self) {
        if let Some(state) = &self.state {
            // What is still unread, such as the rest of a paste, is not for the shell.
            let flushed = rustix::termios::OptionalActions::Flush;
            // A terminal that has gone away needs nothing.
            let _ = rustix::termios::tcsetattr(io::stdin(), flushed, state);
        }
    }
}

/// On Windows each reading of a key leaves the console as it was.
#[cfg(not(unix))]
impl TerminalAsFound {
    fn remember() -> TerminalAsFound {
        TerminalAsFound {}
    }

    fn restore(&self) {}
}
