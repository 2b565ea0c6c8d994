//! Long reading a screen at a time: Enter goes on, q stops, and everything read stays above.
//!
//! Our own, since the systems' pagers differ, speak English, and take the screen away from people
//! who have not met one.

use std::io::{self, Write};

use console::{Key, Term};

/// Writes a text to the terminal behind `out`, a screen of `height` lines at a time; `more` says
/// below each screen how to go on.
///
/// # Errors
/// When the terminal cannot be written to.
pub fn page(out: &mut impl Write, text: &str, height: usize, more: &str) -> io::Result<()> {
    let lines: Vec<&str> = text.lines().collect();
    let term = Term::stderr();
    let mut left = &lines[..];
    loop {
        let (screen, rest) = left.split_at(left.len().min(height.saturating_sub(1).max(1)));
        for line in screen {
            writeln!(out, "{line}")?;
        }
        out.flush()?;
        if rest.is_empty() {
            return Ok(());
        }
        left = rest;
        term.write_str(more)?;
        let key = term.read_key();
        term.clear_line()?;
        match key {
            Ok(Key::Char('q' | 'Q') | Key::Escape | Key::CtrlC) | Err(_) => return Ok(()),
            // To the end at once.
            Ok(Key::End | Key::Char('G')) => {
                for line in left {
                    writeln!(out, "{line}")?;
                }
                return out.flush();
            }
            Ok(_) => {}
        }
    }
}
