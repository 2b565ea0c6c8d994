//! Reading line by line: of a text that has one short value a line, as ours and most people's have,
//! the tree is known without a parser, in a twentieth of its time.
//!
//! Whatever is written in another way, or might be wrong, is left to the parser, which finds the
//! same tree in every text that is read here: a property holds that.

use super::node::{Collection, Node, Style};
use super::read::{DEEPEST, LARGEST, Tree, standing_twice};

/// How long a key may be that stands on a line with its value, blanks before its colon included, in
/// bytes.
const LONGEST_KEY: usize = 1000;

/// How many entries a short mapping has at most. As most are, they are copied into no more room
/// than they need.
const SHORT: usize = 16;

/// The tree of a text whose lines end with line feeds; none where it needs the parser.
pub(super) fn tree(text: &str) -> Option<Tree> {
    let (has_odd, has_number_sign) = marks(text);
    if has_odd {
        return None;
    }
    let mut reader = Reader {
        // Where texts stand is asked only by those who look for comments.
        letters: has_number_sign.then_some(0),
        ..Reader::default()
    };
    let (mut number, mut unread) = (0, Some(text));
    while let Some(rest) = unread {
        let (line, after) =
            cut(rest, b'\n').map_or((rest, None), |(line, after)| (line, Some(after)));
        number += 1;
        reader.take(number, line)?;
        if let Some(before) = &mut reader.letters {
            *before += line.chars().count() + 1;
        }
        unread = after;
    }
    reader.close_to(None)?;
    let root = reader.root.filter(|_| reader.nodes <= LARGEST)?;
    Some(Tree {
        root,
        scalars: reader.scalars,
    })
}

/// A collection whose end has not come yet.
struct Open {
    indent: usize,
    line: usize,
    entries: Collection,
    /// The key whose value has not come yet: it may stand on the lines that follow.
    key: Option<Node>,
    /// A mark of each key that came, and whether two have the same, so that one may stand twice.
    marks: u64,
    has_same: bool,
}

impl Open {
    /// Notes that a key came.
    fn came(&mut self, key: &str) {
        let first = key.bytes().next().unwrap_or_default();
        let mark = 1 << ((usize::from(first) + 7 * key.len()) % 64);
        self.has_same |= self.marks & mark != 0;
        self.marks |= mark;
    }
}

#[derive(Default)]
struct Reader {
    open: Vec<Open>,
    root: Option<Node>,
    nodes: usize,
    /// Room for the entries of short mappings, used again and again.
    spare: Vec<Vec<(Node, Node)>>,
    /// How many letters stand before this line, where that is asked for.
    letters: Option<usize>,
    scalars: Vec<(usize, usize)>,
}

impl Reader {
    fn take(&mut self, number: usize, line: &str) -> Option<()> {
        let line = line.trim_ascii_end();
        let rest = line.trim_ascii_start();
        if rest.is_empty() || rest.starts_with('#') {
            return Some(());
        }
        let indent = line.len() - rest.len();
        if let Some(entry) = rest.strip_prefix("- ") {
            self.enter(number, indent, false)?;
            let value = self.value(number, line, entry)?;
            return self.open.last_mut()?.entries.push(value);
        }
        let (name, value) = cut(rest, b':')?;
        // A longer key needs a mark of its own.
        if name.len() > LONGEST_KEY {
            return None;
        }
        self.enter(number, indent, true)?;
        let key = self.scalar(number, line, indent, name.trim_ascii_end())?;
        self.open.last_mut()?.came(key.as_str()?);
        let value = match value.strip_prefix(' ') {
            Some(value) => self.value(number, line, value)?,
            None if value.is_empty() => {
                self.open.last_mut()?.key = Some(key);
                return Some(());
            }
            None => return None,
        };
        self.open.last_mut()?.entries.push_under(key, value)
    }

    /// Makes the collection to which a line belongs the innermost one.
    fn enter(&mut self, line: usize, indent: usize, is_mapping: bool) -> Option<()> {
        let innermost = self.open.last();
        let begins = innermost.is_none_or(|open| {
            open.key.is_some() && (open.indent < indent || (open.indent == indent && !is_mapping))
        });
        if begins {
            // What is further in than this begins a value, and a value has one beginning.
            if self.open.len() == DEEPEST || self.root.is_some() {
                return None;
            }
            self.nodes += 1;
            self.open.push(Open {
                indent,
                line,
                entries: if is_mapping {
                    Collection::Mapping(self.spare.pop().unwrap_or_default())
                } else {
                    Collection::Sequence(Vec::new())
                },
                key: None,
                marks: 0,
                has_same: false,
            });
            return Some(());
        }
        self.close_to(Some((indent, is_mapping)))
    }

    /// Ends what is further in than a line, or everything.
    fn close_to(&mut self, line: Option<(usize, bool)>) -> Option<()> {
        while let Some(open) = self.open.last_mut() {
            if let Some(key) = open.key.take() {
                let blank = Node::plain("").at(key.line());
                self.nodes += 1;
                open.entries.push_under(key, blank)?;
            }
            let is_mapping = matches!(open.entries, Collection::Mapping(_));
            match line {
                Some(line) if line == (open.indent, is_mapping) => return Some(()),
                Some((indent, _)) if indent > open.indent => return None,
                _ => {}
            }
            let open = self.open.pop()?;
            if let Collection::Mapping(entries) = &open.entries
                && open.has_same
                && standing_twice(entries).is_some()
            {
                return None;
            }
            let node = self.node(open.entries).at(open.line);
            match self.open.last_mut() {
                None => self.root = Some(node),
                Some(outer) => outer.entries.push_under(outer.key.take()?, node)?,
            }
        }
        // A line beside the first one belongs to no collection.
        line.is_none().then_some(())
    }

    /// The whole of a collection.
    fn node(&mut self, entries: Collection) -> Node {
        match entries {
            Collection::Mapping(mut entries) if entries.len() <= SHORT => {
                let node = Node::entries(entries.drain(..));
                self.spare.push(entries);
                node
            }
            entries => entries.node(),
        }
    }

    /// The scalar with which a line ends.
    fn value(&mut self, number: usize, line: &str, rest: &str) -> Option<Node> {
        let written = rest.trim_ascii_start();
        // Most have no colon anywhere.
        let has_colon = place(written, b':').is_some();
        let is_key = || written.ends_with(':') || written.contains(": ");
        if has_colon && !written.starts_with('\'') && is_key() {
            return None;
        }
        self.scalar(number, line, line.len() - written.len(), written)
    }

    /// A key or a value without a colon that could end a key, written whole on a line from here on.
    fn scalar(&mut self, number: usize, line: &str, start: usize, written: &str) -> Option<Node> {
        let (text, style) = match written.strip_prefix('\'') {
            Some(quoted) => (quoted.strip_suffix('\'')?, Style::SingleQuoted),
            None => (written, Style::Plain),
        };
        let is_simple = match style {
            Style::Plain => begins_plain(text) && !(self.letters.is_some() && text.contains(" #")),
            _ => !text.contains('\''),
        };
        if !is_simple {
            return None;
        }
        if let Some(letters) = self.letters {
            let start = letters + line[..start].chars().count();
            self.scalars.push((start, start + written.chars().count()));
        }
        self.nodes += 1;
        Some(Node::scalar(text, style).at(number))
    }
}

/// What stands before and behind a mark.
fn cut(text: &str, mark: u8) -> Option<(&str, &str)> {
    let at = place(text, mark)?;
    Some((&text[..at], &text[at + 1..]))
}

/// Where a mark first stands: eight bytes are looked at in one step. Lines are short, and what
/// looks at more takes longer to begin than a line does to be read.
fn place(text: &str, mark: u8) -> Option<usize> {
    const ONES: u64 = u64::from_le_bytes([1; 8]);
    let (mut at, mut rest) = (0, text.as_bytes());
    while let Some((eight, after)) = rest.split_first_chunk() {
        let unlike = u64::from_le_bytes(*eight) ^ (ONES * u64::from(mark));
        // Of the bytes in which the highest bit is set now, the first was the mark.
        let found = unlike.wrapping_sub(ONES) & !unlike & (ONES << 7);
        if found != 0 {
            return Some(at + found.trailing_zeros() as usize / 8);
        }
        (at, rest) = (at + 8, after);
    }
    let place = rest.iter().position(|byte| *byte == mark)?;
    Some(at + place)
}

/// Whether a text without marks around it begins as a text does to everybody.
fn begins_plain(text: &str) -> bool {
    match text.as_bytes() {
        [first, ..] if first.is_ascii_alphanumeric() => true,
        [b'.', b'.', b'.', ..] => false,
        [b'+' | b'/' | b'(' | b'.', ..] => true,
        _ => text.starts_with(char::is_alphanumeric),
    }
}

/// Whether a text has what a parser may take for more than a letter: line ends of other kinds, and
/// what hides; and whether it has a number sign.
fn marks(text: &str) -> (bool, bool) {
    let is_odd = |letter: char| {
        (letter.is_control() && letter != '\n')
            || matches!(letter, '\u{2028}' | '\u{2029}' | '\u{feff}')
    };
    // Looking at every byte, wherever the first stands, is done many at a time.
    let (has_control, has_number_sign) =
        text.bytes().fold((false, false), |(control, sign), byte| {
            (
                control | (byte < b' ' && byte != b'\n') | (byte == 0x7f),
                sign | (byte == b'#'),
            )
        });
    let has_odd = has_control || (!text.is_ascii() && text.chars().any(is_odd));
    (has_odd, has_number_sign)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::read::parse;
    use super::*;

    /// All that is known of a tree; and of each letter, whether it lies within a scalar.
    fn all(text: &str, tree: &Tree) -> (String, Vec<bool>) {
        let within = |letter: usize| {
            let mut scalars = tree.scalars.iter();
            scalars.any(|(start, end)| (*start..*end).contains(&letter))
        };
        let letters = (0..text.chars().count()).map(within).collect();
        (format!("{:#?}", tree.root), letters)
    }

    /// Whether a text is read line by line; if it is, as the parser reads it.
    fn is_read(text: &str) -> bool {
        let Some(tree) = tree(text) else {
            return false;
        };
        let Ok(parsed) = parse(text) else {
            panic!("{text:?} is wrong")
        };
        assert_eq!(all(text, &tree), all(text, &parsed), "{text}");
        true
    }

    #[test]
    fn what_we_write_and_most_people_do_needs_no_parser() {
        let plan = include_str!("../../tests/golden/plan.yaml");
        // What only another program knows is a list of mappings there.
        let (plan, _) = plan.split_once("diary:").unwrap();
        for text in [
            plan,
            "cocreate: 1\n# Ours\nprofile:\n  title: 'Open: 1'\n  country: KE\n\nanswers:\n  \
             stages:\n  - identify\n  - consult\n  contact: +254 700\n  blank:\nnotes:\n",
            "a:\n  - 1.10\n  -   b c  \nd e :  f  \n",
        ] {
            assert!(is_read(text), "{text}");
        }
    }

    #[test]
    fn what_may_mean_something_else_is_left_to_the_parser() {
        let long = format!("a{}: b\n", " ".repeat(LONGEST_KEY));
        for text in [
            &*long,
            "",
            "a",
            "a: b: c\n",
            "a: b # c\n",
            "a: 'b''c'\n",
            "a: \"b\"\n",
            "a: [b]\n",
            "a: |\n  b\n",
            "a: b\n  c\n",
            "a: b\n  c: d\n",
            "a:\n  b: c\n d: e\n",
            "a:\n- b\n - c\n",
            "- a: b\n",
            "a: b\na: c\n",
            "a: b\n'a': c\n",
            "a: &b c\n",
            "a: !b c\n",
            "a:\tb\n",
            "# \r\na:\n",
            "---\na: b\n",
            "a: b\n...\n",
            "a: b\u{2028}c: d\n",
        ] {
            assert!(tree(text).is_none(), "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn every_text_that_is_read_is_read_as_the_parser_does(
            lines in prop::collection::vec(
                (0_usize..4, 0_usize..8, 0_usize..12, any::<char>(), 0_usize..6, 0..8),
                0..20,
            ),
        ) {
            let mut text = String::new();
            for (indent, kind, value, letter, name, number) in lines {
                // Now and then one stands twice.
                let key = match name {
                    0 => format!("a{number}"),
                    1 => format!("b c{number}"),
                    2 => format!("'a{number}'"),
                    3 => format!("é{number}"),
                    4 => format!("'1.{number}'"),
                    _ => format!("x#y{number}"),
                };
                let value = [
                    "", "v", " w  x ", "'q: #'", "2027-01-10", "+1", "~", "a:b", "1 #2",
                    "https://x/#y", "(a), [b]", "letter",
                ][value];
                let value = value.replace("letter", &letter.to_string());
                let line = match kind {
                    0 => format!("- {value}"),
                    1 => format!("# {value}"),
                    2 => value,
                    3 => format!("{key}:"),
                    4 => format!("{key} :  {value}"),
                    _ => format!("{key}: {value}"),
                };
                text.push_str(&format!("{:indent$}{line}\n", ""));
            }
            is_read(&text);
        }
    }
}
