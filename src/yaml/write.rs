//! Writing: one value a line, read alike by readers of YAML 1.1 and 1.2, and the same bytes for the
//! same tree.

use std::fmt::Write as _;

use super::node::{Content, Meaning, Node, Scalar, Style};
use crate::text::day;

/// The words that YAML took for yes and no until 2009, apart from `true` and `false`.
const OLD_YES_AND_NO: [&str; 8] = ["y", "yes", "n", "no", "on", "off", "true", "false"];

/// How long a key may be that stands on a line with its value, in letters: YAML takes 1,024.
const LONGEST_KEY: usize = 1000;

/// The text of a tree.
#[must_use]
pub fn write(root: &Node) -> String {
    let mut text = String::new();
    match root.content() {
        Content::Mapping(entries) if !entries.is_empty() => mapping(entries, 0, &mut text),
        Content::Sequence(entries) if !entries.is_empty() => sequence(entries, 0, &mut text),
        _ => {
            inline(root, 0, &mut text);
            text.push('\n');
        }
    }
    text
}

fn mapping(entries: &[(Node, Node)], indent: usize, text: &mut String) {
    for (position, (key, value)) in entries.iter().enumerate() {
        if position > 0 || !text.ends_with("- ") {
            let _ = write!(text, "{:indent$}", "");
        }
        let start = text.len();
        match key.as_str() {
            // A key stands on one line.
            Some(lines) if lines.contains('\n') => text.push_str(&double_quoted(lines)),
            _ => inline(key, indent, text),
        }
        // A longer one is none without a mark of its own.
        if text[start..].chars().count() > LONGEST_KEY {
            text.insert_str(start, "? ");
            let _ = write!(text, "\n{:indent$}", "");
        }
        text.push(':');
        below(value, indent, text);
    }
}

fn sequence(entries: &[Node], indent: usize, text: &mut String) {
    for (position, entry) in entries.iter().enumerate() {
        if position > 0 || !text.ends_with("- ") {
            let _ = write!(text, "{:indent$}", "");
        }
        text.push_str("- ");
        match entry.content() {
            Content::Mapping(within) if !entry.is_tagged() && !within.is_empty() => {
                mapping(within, indent + 2, text);
            }
            Content::Sequence(within) if !entry.is_tagged() && !within.is_empty() => {
                sequence(within, indent + 2, text);
            }
            _ => {
                text.pop();
                below(entry, indent, text);
            }
        }
    }
}

/// What follows a colon or a hyphen, to the end of its last line.
fn below(value: &Node, indent: usize, text: &mut String) {
    let tag = |text: &mut String| {
        if let Some(tag) = value.tag() {
            let _ = write!(text, " {tag}");
        }
    };
    match value.content() {
        Content::Mapping(entries) if !entries.is_empty() => {
            tag(text);
            text.push('\n');
            mapping(entries, indent + 2, text);
        }
        Content::Sequence(entries) if !entries.is_empty() => {
            tag(text);
            text.push('\n');
            sequence(entries, indent, text);
        }
        Content::Scalar(scalar) if scalar.text.is_empty() && scalar.style == Style::Plain => {
            tag(text);
            text.push('\n');
        }
        _ => {
            text.push(' ');
            inline(value, indent, text);
            text.push('\n');
        }
    }
}

/// A value that begins on the line where it is written.
fn inline(value: &Node, indent: usize, text: &mut String) {
    if let Some(tag) = value.tag() {
        let _ = write!(text, "{tag} ");
    }
    match value.content() {
        Content::Scalar(scalar) => text.push_str(&written(value, scalar, indent)),
        Content::Sequence(_) => text.push_str("[]"),
        Content::Mapping(_) => text.push_str("{}"),
    }
}

fn written(value: &Node, scalar: Scalar<'_>, indent: usize) -> String {
    let meant = value.meant();
    let text = meant.as_deref().unwrap_or(scalar.text);
    if text.chars().any(needs_escape) {
        return double_quoted(text);
    }
    match scalar.style {
        // What was read as it stands is written as it stood, were it not for line ends and for what
        // means something else on a line of its own.
        Style::Plain if meant.is_none() && stands_alone(text) => text.to_owned(),
        Style::SingleQuoted if !text.contains('\n') => single_quoted(text),
        Style::DoubleQuoted => double_quoted(text),
        _ if text.contains('\n') => block(text, indent).unwrap_or_else(|| double_quoted(text)),
        _ if is_plain(text) => text.to_owned(),
        _ => single_quoted(text),
    }
}

/// Whether a text without marks around it is the same text on a line of its own: within brackets a
/// reader may take `>`, or a `?` alone, for a text.
fn stands_alone(text: &str) -> bool {
    let mut letters = text.chars();
    let is_mark = match letters.next() {
        Some('-' | '?' | ':') => matches!(letters.next(), None | Some(' ')),
        first => first.is_some_and(|first| ",[]{}#&*!|>'\"%@`".contains(first)),
    };
    !is_mark && !text.ends_with(':') && !text.contains('\n')
}

fn single_quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

fn double_quoted(text: &str) -> String {
    let mut quoted = String::from('"');
    for letter in text.chars() {
        match letter {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\t' => quoted.push_str("\\t"),
            letter if needs_escape(letter) => {
                let code = u32::from(letter);
                let _ = match code {
                    0..=0xff => write!(quoted, "\\x{code:02x}"),
                    0x100..=0xffff => write!(quoted, "\\u{code:04x}"),
                    _ => write!(quoted, "\\U{code:08x}"),
                };
            }
            letter => quoted.push(letter),
        }
    }
    quoted.push('"');
    quoted
}

/// A text of several lines on lines of its own; none where that would not be read back alike.
fn block(text: &str, indent: usize) -> Option<String> {
    let lines = text.trim_end_matches('\n');
    let odd = |line: &str| line.ends_with(' ') || line.contains('\t');
    if lines.is_empty() || lines.starts_with([' ', '\n', '#']) || lines.split('\n').any(odd) {
        return None;
    }
    let ending = match text.len() - lines.len() {
        0 => "-",
        1 => "",
        _ => return None,
    };
    let mut block = format!("|{ending}");
    for line in lines.split('\n') {
        block.push('\n');
        if !line.is_empty() {
            let _ = write!(block, "{:1$}{line}", "", indent + 2);
        }
    }
    Some(block)
}

/// Letters that would end a line for some readers, or that no reader shows.
fn needs_escape(letter: char) -> bool {
    (letter.is_control() && letter != '\n')
        || matches!(
            letter,
            '\u{85}' | '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}'..='\u{ffff}'
        )
}

/// Whether a text of one line can stand without marks and is a text to every reader.
fn is_plain(text: &str) -> bool {
    let plain = Scalar {
        text,
        style: Style::Plain,
    };
    let first = text.chars().next().unwrap_or(' ');
    let begins = !first.is_whitespace() && !"-?:,[]{}#&*!|>'\"%@`=<+.~".contains(first);
    let begins = begins && !first.is_ascii_digit();
    let is_word = OLD_YES_AND_NO.contains(&text.to_ascii_lowercase().as_str());
    let is_read_alike = !text.contains(": ") && !text.contains(" #") && !text.ends_with([':', ' ']);
    // A number of some kind to one reader or another begins with one of these.
    let is_text = matches!(plain.meaning(), Meaning::Text(_)) && !is_word;
    // Some readers take a day for a day, which does it no harm.
    (begins || day(text).is_some() || is_harmless(text)) && is_read_alike && is_text
}

/// A text that begins with a figure, and that nobody takes for a number, a time or a day.
fn is_harmless(text: &str) -> bool {
    let is_numeric =
        |letter: char| letter.is_ascii_hexdigit() || "xXoObB_+-.:eETtZz ".contains(letter);
    text.starts_with(|first: char| first.is_ascii_digit()) && !text.chars().all(is_numeric)
}

#[cfg(test)]
mod tests {
    use super::super::Document;
    use super::*;

    fn again(text: &str) -> String {
        write(&Document::read(text.as_bytes()).unwrap().root)
    }

    #[test]
    fn a_mark_that_stood_within_brackets_is_the_same_text_on_a_line_of_its_own() {
        let read = |text: &str| Document::read(text.as_bytes()).unwrap().root;
        for mark in [">", "?"] {
            let written = write(&read(&format!("later: {{ a: [{mark}, 2], b: ~ }}\n")));
            assert_eq!(
                written,
                format!("later:\n  a:\n  - '{mark}'\n  - 2\n  b: ~\n")
            );
            assert_eq!(write(&read(&written)), written);
        }
        for text in [
            "?", "-", ":", "? a", "- a", ": a", ">", "?a", "-a", ":a", "a:",
        ] {
            let tree = Node::sequence(vec![Node::plain(text)]);
            assert_eq!(read(&write(&tree)), tree, "{text}");
        }
    }

    #[test]
    fn what_others_take_for_yes_no_a_number_or_a_day_is_written_in_quotation_marks() {
        for text in [
            "NO", "n", "Yes", "off", "null", "~", "1.10", "+254700", "0x1F", "1_000", "12:30:45",
            "", " a", "a ", "- a", "a: b", "a #6", "#6", "a:", "=", "<<", ".inf", "[a", "*a", "!a",
            "%a", "@a", "`a", "'a", "\"a",
        ] {
            let written = write(&Node::mapping([("a", Node::text(text))]));
            assert!(
                written.starts_with("a: '") || written.starts_with("a: \""),
                "{written}"
            );
            assert_eq!(
                Document::read(written.as_bytes())
                    .unwrap()
                    .root
                    .get("a")
                    .unwrap()
                    .as_str(),
                Some(text)
            );
        }
        for text in [
            "no, thanks",
            "Plan #6",
            "a:b",
            "3 people",
            "12 décembre",
            "é",
            "a-b",
            "C#",
        ] {
            let written = write(&Node::mapping([("a", Node::text(text))]));
            assert_eq!(
                Document::read(written.as_bytes())
                    .unwrap()
                    .root
                    .get("a")
                    .unwrap()
                    .as_str(),
                Some(text)
            );
        }
        assert_eq!(write(&Node::text("no, thanks")), "no, thanks\n");
    }

    #[test]
    fn what_is_not_understood_is_written_as_it_stood() {
        let text = "version: 1.10\nphone: +254700\nhex: 0x1F\ntagged: !draft text\nquoted: 'yes'\n\
                    double: \"a\"\nlist:\n- 1e3\n- - a\n  - b\n- c: 1\n  d: ~\n\
                    none: {}\nblank:\nempty: []\n";
        assert_eq!(again(text), text);
    }

    #[test]
    fn a_key_that_is_too_long_for_a_line_with_its_value_has_a_mark_of_its_own() {
        for long in ["k".repeat(1001), "é \"".repeat(400), "a\nb".repeat(600)] {
            for value in [
                Node::text("v"),
                Node::plain(""),
                Node::text("one\ntwo"),
                Node::sequence(vec![Node::text("v")]),
                Node::mapping([
                    ("a", Node::text("v")),
                    ("b", Node::mapping([(&*long, Node::text("v"))])),
                ]),
            ] {
                let tree = Node::mapping([
                    (
                        "first",
                        Node::sequence(vec![Node::mapping([(&*long, value.clone())])]),
                    ),
                    (&*long, value),
                    ("last", Node::text("v")),
                ]);
                let written = write(&tree);
                assert!(
                    written.contains("\n? ") && written.contains("\n- ? "),
                    "{written}"
                );
                assert_eq!(
                    Document::read(written.as_bytes()).unwrap().root,
                    tree,
                    "{written}"
                );
                assert_eq!(again(&written), written);
            }
        }
        let short = "k".repeat(1000);
        assert_eq!(
            write(&Node::mapping([(&*short, Node::text("v"))])),
            format!("{short}: v\n")
        );
    }

    #[test]
    fn a_long_key_that_ends_with_a_colon_is_written_as_it_was_read() {
        let key = "k".repeat(1005) + ":";
        for text in [format!("{key}: v\n"), format!("{{!ours {key}: v}}\n")] {
            let read = Document::read(text.as_bytes()).unwrap().root;
            let again = Document::read(write(&read).as_bytes()).unwrap().root;
            assert_eq!(again, read);
            assert_eq!(again.as_mapping().unwrap()[0].0.as_str(), Some(&*key));
        }
    }

    #[test]
    fn a_text_of_several_lines_stays_readable_and_odd_letters_are_escaped() {
        let block = "a: |-\n  one\n  two # not a comment\n\n  four\nb: |\n  one\n";
        assert_eq!(again(block), block);
        for odd in [
            "a\u{2028}b",
            "a\u{85}b",
            "tab\there\n",
            " first\nsecond",
            "end \nb",
            "a\n\n\n",
        ] {
            let written = write(&Node::mapping([("a", Node::text(odd))]));
            assert!(
                written.starts_with("a: \"") && written.lines().count() == 1,
                "{written}"
            );
            assert_eq!(
                Document::read(written.as_bytes())
                    .unwrap()
                    .root
                    .get("a")
                    .unwrap()
                    .as_str(),
                Some(odd)
            );
        }
    }
}
