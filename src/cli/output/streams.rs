//! Where results and talk go, and where keys and lines come from.

use std::cell::{RefCell, RefMut};
use std::io::{self, BufRead, Read, Write};
use std::rc::Rc;
use std::sync::Once;
use std::time::Duration;

use super::interruption::Interruption;
use crate::prompt::{Key, Keyboard, lines_of_process};

/// Keys, one after the other, from a keyboard that is held for as long as this is.
pub type Keys = Box<dyn FnMut() -> io::Result<Key>>;

/// Where results and talk go, where keys come from while somebody reads, and where lines come from
/// when somebody is asked without a terminal, or pipes something in.
pub struct Streams {
    pub results: Box<dyn Write>,
    pub talk: Box<dyn Write>,
    pub keys: Box<dyn Fn() -> Keys>,
    pub input: Rc<RefCell<dyn BufRead>>,
}

impl Streams {
    /// Writes results and talk there; nobody presses a key or types a line.
    #[must_use]
    pub fn written_to(results: impl Write + 'static, talk: impl Write + 'static) -> Streams {
        Streams {
            results: Box::new(results),
            talk: Box::new(talk),
            keys: Box::new(|| Box::new(|| Err(io::ErrorKind::UnexpectedEof.into()))),
            input: Rc::new(RefCell::new(io::empty())),
        }
    }

    /// The same, reading lines from there.
    #[must_use]
    pub fn with_input(self, input: impl BufRead + 'static) -> Streams {
        Streams {
            input: Rc::new(RefCell::new(input)),
            ..self
        }
    }

    /// Those of the process.
    #[must_use]
    pub fn of_process() -> Streams {
        Streams {
            results: Box::new(io::stdout()),
            talk: Box::new(io::stderr()),
            keys: Box::new(keys),
            input: Rc::new(RefCell::new(lines_of_process())),
        }
    }
}

/// The lines that come in, while one asks for them.
pub struct Input<'u>(pub(super) RefMut<'u, dyn BufRead>);

impl Read for Input<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.0.read(buffer)
    }
}

impl BufRead for Input<'_> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        self.0.fill_buf()
    }

    fn consume(&mut self, count: usize) {
        self.0.consume(count);
    }
}

/// Where talk goes, a piece at a time.
pub struct Talk(pub(super) Rc<RefCell<Streams>>);

impl Write for Talk {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().talk.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.borrow_mut().talk.flush()
    }
}

/// The keys of the process's terminal.
fn keys() -> Keys {
    static ONCE: Once = Once::new();
    ONCE.call_once(Interruption::leaves_terminal_in_order);
    let mut keyboard = Keyboard::held();
    Box::new(move || {
        let key = keyboard.key();
        if matches!(&key, Err(error) if error.kind() == io::ErrorKind::Interrupted) {
            // Whoever handles interruptions ends the program from another thread.
            std::thread::sleep(Duration::from_secs(1));
        }
        key
    })
}
