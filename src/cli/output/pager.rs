//! Long reading a screen at a time: Enter goes on, q stops, and everything read stays above.
//!
//! Our own, since the systems' pagers differ, speak English, and take the screen away from people
//! who have not met one.

use std::io::{self, Write};

use crate::prompt::Key;

/// To the start of the line, and nothing of it left.
const CLEAR_LINE: &str = "\r\u{1b}[2K";

/// Where long reading goes, where it is said how to go on, and where keys come from.
pub struct Pager<'a> {
    pub out: &'a mut dyn Write,
    pub talk: &'a mut dyn Write,
    pub keys: &'a mut dyn FnMut() -> io::Result<Key>,
}

impl Pager<'_> {
    /// Shows a text, a screen of `height` lines at a time; `more` says below each screen how to go
    /// on.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn page(&mut self, text: &str, height: usize, more: &str) -> io::Result<()> {
        let lines: Vec<&str> = text.lines().collect();
        let mut left = &lines[..];
        loop {
            let (screen, rest) = left.split_at(left.len().min(height.saturating_sub(1).max(1)));
            self.lines(screen)?;
            if rest.is_empty() {
                return Ok(());
            }
            left = rest;
            self.say(more)?;
            let key = (self.keys)();
            self.say(CLEAR_LINE)?;
            match key {
                Ok(Key::Letter('q' | 'Q') | Key::Escape) | Err(_) => return Ok(()),
                // To the end at once.
                Ok(Key::End | Key::Letter('G')) => return self.lines(left),
                Ok(_) => {}
            }
        }
    }

    fn lines(&mut self, lines: &[&str]) -> io::Result<()> {
        for line in lines {
            writeln!(self.out, "{line}")?;
        }
        self.out.flush()
    }

    fn say(&mut self, text: &str) -> io::Result<()> {
        write!(self.talk, "{text}")?;
        self.talk.flush()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is read, and how often it was said how to go on, when these keys are pressed.
    fn read(keys: &[Key]) -> (String, usize) {
        let (mut out, mut talk) = (Vec::new(), Vec::new());
        let mut keys = keys.iter().cloned();
        let mut pager = Pager {
            out: &mut out,
            talk: &mut talk,
            keys: &mut || {
                keys.next()
                    .ok_or_else(|| io::ErrorKind::UnexpectedEof.into())
            },
        };
        pager.page("1\n2\n3\n4\n5\n", 3, "more?").unwrap();
        let said = String::from_utf8(talk).unwrap().matches("more?").count();
        (String::from_utf8(out).unwrap(), said)
    }

    #[test]
    fn enter_goes_on_a_screen_at_a_time_to_the_end() {
        assert_eq!(
            read(&[Key::Enter, Key::Enter]),
            ("1\n2\n3\n4\n5\n".to_owned(), 2)
        );
    }

    #[test]
    fn whoever_has_seen_enough_stops_and_whoever_wants_all_gets_all() {
        assert_eq!(read(&[Key::Letter('q')]), ("1\n2\n".to_owned(), 1));
        assert_eq!(
            read(&[Key::Enter, Key::Escape]),
            ("1\n2\n3\n4\n".to_owned(), 2)
        );
        assert_eq!(read(&[Key::End]), ("1\n2\n3\n4\n5\n".to_owned(), 1));
    }

    #[test]
    fn a_terminal_that_goes_away_ends_the_reading() {
        assert_eq!(read(&[]), ("1\n2\n".to_owned(), 1));
    }
}
