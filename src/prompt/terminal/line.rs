//! A line of text that is being typed: letters, the cursor among them, and what of it a row shows.

use console::measure_text_width;

use super::screen::Key;

/// A line that is being typed.
#[derive(Debug, Default)]
pub struct TypedLine {
    letters: Vec<char>,
    cursor: usize,
}

impl TypedLine {
    /// What was typed so far.
    #[must_use]
    pub fn text(&self) -> String {
        self.letters.iter().collect()
    }

    /// Takes a key; false for one that means nothing here.
    pub fn press(&mut self, key: &Key) -> bool {
        match key {
            Key::Letter(letter) => self.insert(&letter.to_string()),
            Key::Paste(text) => self.insert(text),
            Key::Left if self.cursor > 0 => self.cursor -= 1,
            Key::Right if self.cursor < self.letters.len() => self.cursor += 1,
            Key::Home => self.cursor = 0,
            Key::End => self.cursor = self.letters.len(),
            Key::Backspace if self.cursor > 0 => {
                self.cursor -= 1;
                self.letters.remove(self.cursor);
            }
            Key::Delete if self.cursor < self.letters.len() => {
                self.letters.remove(self.cursor);
            }
            _ => return false,
        }
        true
    }

    /// Puts a text where the cursor is.
    pub fn insert(&mut self, text: &str) {
        let letters: Vec<char> = text.chars().filter(|letter| !letter.is_control()).collect();
        let after = self.cursor + letters.len();
        self.letters.splice(self.cursor..self.cursor, letters);
        self.cursor = after;
    }

    /// What a row of so many columns shows, before the cursor and behind it: what is being typed is
    /// always in sight.
    #[must_use]
    pub fn shown(&self, columns: usize) -> (String, String) {
        let mut before: &[char] = &self.letters[..self.cursor];
        while width(before) > columns {
            before = &before[1..];
        }
        let mut after: &[char] = &self.letters[self.cursor..];
        while width(before) + width(after) > columns {
            after = &after[..after.len() - 1];
        }
        (before.iter().collect(), after.iter().collect())
    }
}

fn width(letters: &[char]) -> usize {
    measure_text_width(&letters.iter().collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(keys: &[Key]) -> TypedLine {
        let mut line = TypedLine::default();
        for key in keys {
            line.press(key);
        }
        line
    }

    #[test]
    fn letters_are_put_in_and_taken_out_where_the_cursor_is() {
        let line = typed(&[
            Key::Letter('é'),
            Key::Letter('b'),
            Key::Left,
            Key::Letter('a'),
            Key::Home,
            Key::Delete,
            Key::End,
            Key::Paste("c d".to_owned()),
            Key::Backspace,
        ]);
        assert_eq!(line.text(), "abc ");
    }

    #[test]
    fn the_end_of_a_long_line_stays_in_sight() {
        let line = typed(&[Key::Paste("a long line".to_owned())]);
        assert_eq!(line.shown(4), ("line".to_owned(), String::new()));
        assert_eq!(line.shown(40).0, "a long line");
        let amid = typed(&[Key::Paste("a long line".to_owned()), Key::Left, Key::Left]);
        assert_eq!(amid.shown(40), ("a long li".to_owned(), "ne".to_owned()));
        assert_eq!(amid.shown(10), ("a long li".to_owned(), "n".to_owned()));
    }
}
