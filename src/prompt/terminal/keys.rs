//! What the bytes of a terminal mean as keys.

use std::time::Duration;

use super::Key;

const ESCAPE: u8 = 0x1b;

/// How a terminal encloses what is pasted, where it was asked to.
const PASTE_BEGINS: &[u8] = b"\x1b[200~";
const PASTE_ENDS: &[u8] = b"\x1b[201~";

/// How long the rest of a key is waited for, and the end of what is pasted.
const KEY: Duration = Duration::from_millis(50);
const PASTE: Duration = Duration::from_secs(1);

/// What somebody did at the keyboard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Press {
    Key(Key),
    /// Ctrl-C.
    Interrupt,
    /// Ctrl-Z.
    Suspend,
}

/// Bytes on their way to keys.
#[derive(Debug, Default)]
pub struct Keys {
    bytes: Vec<u8>,
}

impl Keys {
    /// The keys that are whole once these bytes have come too.
    pub fn take(&mut self, bytes: &[u8]) -> Vec<Press> {
        self.bytes.extend_from_slice(bytes);
        self.whole(false)
    }

    /// The last keys, once nothing more has come for as long as [`Keys::patience`] says: what is
    /// unfinished is taken as it is.
    pub fn end(&mut self) -> Vec<Press> {
        self.whole(true)
    }

    /// How long to wait for the rest of a key; none where nothing is unfinished.
    #[must_use]
    pub fn patience(&self) -> Option<Duration> {
        match &self.bytes[..] {
            [] => None,
            bytes if bytes.starts_with(PASTE_BEGINS) => Some(PASTE),
            _ => Some(KEY),
        }
    }

    fn whole(&mut self, is_all: bool) -> Vec<Press> {
        let mut presses = Vec::new();
        let mut taken = 0;
        while let Some((press, length)) = first(&self.bytes[taken..], is_all) {
            presses.push(press);
            taken += length;
        }
        self.bytes.drain(..taken);
        presses
    }
}

/// The first key, and how many bytes it has; none where it may not be whole.
fn first(bytes: &[u8], is_all: bool) -> Option<(Press, usize)> {
    let key = |key, length| Some((Press::Key(key), length));
    match bytes {
        [] => None,
        [0x03, ..] => Some((Press::Interrupt, 1)),
        [0x1a, ..] => Some((Press::Suspend, 1)),
        [b'\r' | b'\n', ..] => key(Key::Enter, 1),
        [b'\t', ..] => key(Key::Tab, 1),
        [0x7f | 0x08, ..] => key(Key::Backspace, 1),
        [0x01, ..] => key(Key::Home, 1),
        [0x05, ..] => key(Key::End, 1),
        // A function key of the Linux console.
        [ESCAPE, b'[', b'[', _, ..] => key(Key::Other, 4),
        [ESCAPE, b'[', rest @ ..] => match sequence(rest) {
            Some(length) if bytes[..length + 2] == *PASTE_BEGINS => pasted(bytes, is_all),
            Some(length) => key(named(&rest[..length]), length + 2),
            None if is_all && rest.is_empty() => key(Key::Escape, 1),
            None => is_all.then_some((Press::Key(Key::Other), bytes.len())),
        },
        [ESCAPE, b'O', letter, ..] => key(named(&[*letter]), 3),
        [ESCAPE] | [ESCAPE, b'O'] => is_all.then_some((Press::Key(Key::Escape), 1)),
        // What came so soon after Esc is a key of its own.
        [ESCAPE, ..] => key(Key::Escape, 1),
        [byte, ..] => letter(bytes, *byte, is_all),
    }
}

/// How many bytes behind `Esc [` belong to it; none where its end has not come.
fn sequence(rest: &[u8]) -> Option<usize> {
    let last = rest.iter().position(|byte| !(0x20..0x40).contains(byte))?;
    let is_end = (0x40..0x7f).contains(&rest[last]) && rest[last] != b'[';
    if rest[last] == b'[' && rest.len() == last + 1 {
        return None;
    }
    Some(last + usize::from(is_end))
}

/// The key that stands behind `Esc [` or `Esc O`.
fn named(sequence: &[u8]) -> Key {
    let (letter, number) = sequence.split_last().unwrap_or((&0, &[]));
    let number = number.split(|byte| *byte == b';').next();
    match (letter, number.unwrap_or_default()) {
        (b'A', _) => Key::Up,
        (b'B', _) => Key::Down,
        (b'C', _) => Key::Right,
        (b'D', _) => Key::Left,
        (b'H', _) | (b'~', b"1" | b"7") => Key::Home,
        (b'F', _) | (b'~', b"4" | b"8") => Key::End,
        (b'M', b"") => Key::Enter,
        (b'~', b"3") => Key::Delete,
        (b'~', b"5") => Key::PageUp,
        (b'~', b"6") => Key::PageDown,
        _ => Key::Other,
    }
}

/// What was pasted. No byte of it is a key, not even one that would interrupt.
fn pasted(bytes: &[u8], is_all: bool) -> Option<(Press, usize)> {
    let rest = &bytes[PASTE_BEGINS.len()..];
    let end = rest
        .windows(PASTE_ENDS.len())
        .position(|window| window == PASTE_ENDS);
    let (text, length) = match end {
        Some(end) => (&rest[..end], PASTE_BEGINS.len() + end + PASTE_ENDS.len()),
        // A terminal that never ends a paste must not keep every key that follows.
        None if is_all => (rest, bytes.len()),
        None => return None,
    };
    let text = joined(&String::from_utf8_lossy(text));
    Some((Press::Key(Key::Paste(text)), length))
}

fn letter(bytes: &[u8], byte: u8, is_all: bool) -> Option<(Press, usize)> {
    let length = match byte {
        0xc2..=0xdf => 2,
        0xe0..=0xef => 3,
        0xf0..=0xf4 => 4,
        _ => 1,
    };
    if bytes.len() < length && !is_all {
        return None;
    }
    let text = bytes.get(..length).map(str::from_utf8);
    let letter = text
        .and_then(Result::ok)
        .and_then(|text| text.chars().next());
    Some(match letter {
        Some(letter) if !letter.is_control() => (Press::Key(Key::Letter(letter)), length),
        Some(_) => (Press::Key(Key::Other), length),
        // A byte of another encoding.
        None => (Press::Key(Key::Other), 1),
    })
}

/// Lines as one line.
fn joined(text: &str) -> String {
    let lines = text.split(['\n', '\r']).map(str::trim);
    let lines = lines.filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join(" ").replace('\t', " ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letters(text: &str) -> Vec<Press> {
        let letter = |letter| Press::Key(Key::Letter(letter));
        text.chars().map(letter).collect()
    }

    fn keys(keys: &[Key]) -> Vec<Press> {
        keys.iter().cloned().map(Press::Key).collect()
    }

    #[test]
    fn a_key_is_the_same_whichever_terminal_sends_it() {
        for (sent, key) in [
            (&["\u{1b}[A", "\u{1b}OA", "\u{1b}[1;2A"][..], Key::Up),
            (&["\u{1b}[B", "\u{1b}OB"], Key::Down),
            (&["\u{1b}[C", "\u{1b}OC"], Key::Right),
            (&["\u{1b}[D", "\u{1b}OD"], Key::Left),
            (
                &["\u{1b}[H", "\u{1b}OH", "\u{1b}[1~", "\u{1b}[7~", "\u{1}"],
                Key::Home,
            ),
            (
                &["\u{1b}[F", "\u{1b}OF", "\u{1b}[4~", "\u{1b}[8~", "\u{5}"],
                Key::End,
            ),
            (&["\r", "\n", "\u{1b}OM"], Key::Enter),
            (&["\u{7f}", "\u{8}"], Key::Backspace),
            (&["\t"], Key::Tab),
            (&["\u{1b}[3~", "\u{1b}[3;5~"], Key::Delete),
            (&["\u{1b}[5~"], Key::PageUp),
            (&["\u{1b}[6~"], Key::PageDown),
            // Function keys, of the Linux console too, and what a mouse tells.
            (
                &["\u{1b}[[A", "\u{1b}OP", "\u{1b}[15~", "\u{1b}[<0;1;1M"],
                Key::Other,
            ),
        ] {
            for sent in sent {
                let mut bytes = Keys::default();
                let pressed = bytes.take(sent.as_bytes());
                assert_eq!(pressed, keys(std::slice::from_ref(&key)), "{sent:?}");
            }
        }
    }

    #[test]
    fn keys_are_known_however_their_bytes_are_cut() {
        let typed = "aé€😀\r\u{1b}[A\u{1b}OB\u{1b}[1;5C\u{1b}[3~\u{7f}\
                     \u{1b}[200~x\ty\r\nz\u{3}\u{1b}[201~b";
        let mut expected = letters("aé€😀");
        expected.extend(keys(&[
            Key::Enter,
            Key::Up,
            Key::Down,
            Key::Right,
            Key::Delete,
            Key::Backspace,
            Key::Paste("x y z\u{3}".to_owned()),
            Key::Letter('b'),
        ]));
        for size in 1..=typed.len() {
            let mut bytes = Keys::default();
            let parts = typed.as_bytes().chunks(size);
            let pressed: Vec<Press> = parts.flat_map(|part| bytes.take(part)).collect();
            assert_eq!(pressed, expected, "{size}");
            assert_eq!(bytes.patience(), None, "{size}");
        }
    }

    #[test]
    fn esc_is_a_key_once_nothing_follows_and_eats_none_that_does() {
        let mut bytes = Keys::default();
        assert_eq!(bytes.take(b"\x1b"), []);
        assert_eq!(bytes.patience(), Some(KEY));
        assert_eq!(bytes.end(), keys(&[Key::Escape]));
        assert_eq!(
            bytes.take(b"\x1b250"),
            keys(&[
                Key::Escape,
                Key::Letter('2'),
                Key::Letter('5'),
                Key::Letter('0')
            ])
        );
        assert_eq!(bytes.take(b"\x1b["), []);
        assert_eq!(bytes.end(), keys(&[Key::Escape, Key::Letter('[')]));
        assert_eq!(bytes.take(b"\x1b\x1b[A"), keys(&[Key::Escape, Key::Up]));
    }

    #[test]
    fn a_paste_without_its_end_is_taken_once_nothing_more_comes() {
        let mut bytes = Keys::default();
        assert_eq!(bytes.take(b"\x1b[200~Ana\rMin"), []);
        assert_eq!(bytes.patience(), Some(PASTE));
        assert_eq!(bytes.end(), keys(&[Key::Paste("Ana Min".to_owned())]));
        assert_eq!(bytes.take(b"\x03"), [Press::Interrupt]);
    }

    #[test]
    fn bytes_that_are_no_letter_are_no_key_and_keep_none_back() {
        let mut bytes = Keys::default();
        assert_eq!(
            bytes.take(b"\xffa\xc3(\x04\x1a"),
            [
                Press::Key(Key::Other),
                Press::Key(Key::Letter('a')),
                Press::Key(Key::Other),
                Press::Key(Key::Letter('(')),
                Press::Key(Key::Other),
                Press::Suspend,
            ]
        );
        assert_eq!(bytes.take(b"\xe2\x82"), []);
        assert_eq!(bytes.end(), keys(&[Key::Other, Key::Other]));
    }

    #[test]
    fn pasted_lines_become_one() {
        assert_eq!(joined("Ana\n  Ministry\r\n\n+254"), "Ana Ministry +254");
    }
}
