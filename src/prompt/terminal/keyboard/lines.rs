//! Lines of a console that hands over what is pasted a line at a time: read by a thread of its own,
//! so that it is known which of them came at once.

use std::io::{self, BufRead, Read};
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use super::arrivals::{Arrivals, Arrived, BLINK};

/// Lines that are read when they are asked for, or looked out for.
pub struct Lines {
    asks: Sender<()>,
    /// Whether one was asked for and not yet taken.
    is_asked: bool,
    lines: Arrivals<io::Result<Vec<u8>>>,
}

impl Lines {
    /// Reads there; nothing before it is asked for, since a console that is read by two gives each
    /// of them a part.
    pub fn of(input: impl BufRead + Send + 'static) -> Lines {
        let (asks, asked) = mpsc::channel();
        let (sender, comes) = mpsc::channel();
        std::thread::spawn(move || read(input, &asked, &sender));
        Lines {
            asks,
            is_asked: false,
            lines: Arrivals::from(comes),
        }
    }

    /// Waits for a line, or a piece of one; empty at the end of the input.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn next(&mut self) -> io::Result<Vec<u8>> {
        self.ask();
        self.is_asked = false;
        // Where nobody reads any more, the input has ended.
        self.lines.next().unwrap_or(Ok(Vec::new()))
    }

    /// Whether another line came at once with the last.
    pub fn has_more(&mut self) -> bool {
        self.ask();
        self.lines.at_once().is_some()
    }

    /// Forgets the lines that came and were not yet taken.
    pub fn forget(&mut self) {
        self.ask();
        while self.lines.comes(BLINK) {
            // An end is not forgotten.
            let is_end = |line: &io::Result<Vec<u8>>| line.as_ref().map_or(true, Vec::is_empty);
            self.lines.forget(is_end);
            if self.lines.comes(Duration::ZERO) {
                return;
            }
            self.is_asked = false;
            self.ask();
        }
    }

    /// Asks for a line, unless one is on its way.
    fn ask(&mut self) {
        if !self.is_asked {
            self.is_asked = self.asks.send(()).is_ok();
        }
    }
}

/// The lines as whoever reads knows them.
pub struct Reading {
    lines: Arc<Mutex<Lines>>,
    /// What is left of the line that was taken last.
    left: Vec<u8>,
}

impl Reading {
    /// Takes one line after the other.
    pub fn of(lines: &Arc<Mutex<Lines>>) -> Reading {
        Reading {
            lines: Arc::clone(lines),
            left: Vec::new(),
        }
    }
}

impl Read for Reading {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.fill_buf()?.read(buffer)?;
        self.consume(count);
        Ok(count)
    }
}

impl BufRead for Reading {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.left.is_empty() {
            let mut lines = self.lines.lock().unwrap_or_else(PoisonError::into_inner);
            self.left = lines.next()?;
        }
        Ok(&self.left)
    }

    fn consume(&mut self, count: usize) {
        self.left.drain(..count);
    }
}

fn read(
    mut input: impl BufRead,
    asked: &Receiver<()>,
    sender: &Sender<Arrived<io::Result<Vec<u8>>>>,
) {
    while asked.recv().is_ok() {
        let mut line = Vec::new();
        let what = match input.fill_buf() {
            // A piece at a time, as long as a line may be.
            Ok(piece) => {
                let end = piece.iter().position(|byte| *byte == b'\n');
                line.extend_from_slice(&piece[..end.map_or(piece.len(), |end| end + 1)]);
                input.consume(line.len());
                Ok(line)
            }
            Err(error) => Err(error),
        };
        let at = Instant::now();
        if sender.send(Arrived { what, at }).is_err() {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::{PipeWriter, Write as _};

    use super::*;

    fn keyboard() -> (PipeWriter, Arc<Mutex<Lines>>, Reading) {
        let (input, keyboard) = io::pipe().unwrap();
        let lines = Arc::new(Mutex::new(Lines::of(io::BufReader::new(input))));
        let reading = Reading::of(&lines);
        (keyboard, lines, reading)
    }

    fn line(reading: &mut Reading) -> String {
        let mut line = String::new();
        reading.read_line(&mut line).unwrap();
        line
    }

    #[test]
    fn lines_that_came_at_once_are_known_and_none_is_lost_by_looking() {
        let (mut keyboard, lines, mut reading) = keyboard();
        keyboard.write_all(b"Ana\nMinistry\nlast\n").unwrap();
        for expected in ["Ana\n", "Ministry\n", "last\n"] {
            assert_eq!(line(&mut reading), expected);
            let has_more = lines.lock().unwrap().has_more();
            assert_eq!(has_more, expected != "last\n");
        }
        // What is typed later answers what is asked next.
        keyboard.write_all(b"later\n").unwrap();
        assert_eq!(line(&mut reading), "later\n");
        drop(keyboard);
        assert_eq!(line(&mut reading), "");
        assert_eq!(line(&mut reading), "", "the end stays the end");
    }

    #[test]
    fn what_was_typed_before_it_was_asked_can_be_forgotten() {
        let (mut keyboard, lines, mut reading) = keyboard();
        keyboard.write_all(b"one\ntwo\nthree\n").unwrap();
        assert_eq!(line(&mut reading), "one\n");
        lines.lock().unwrap().forget();
        keyboard.write_all(b"four\n").unwrap();
        assert_eq!(line(&mut reading), "four\n");
        drop(keyboard);
        lines.lock().unwrap().forget();
        assert_eq!(line(&mut reading), "");
    }
}
