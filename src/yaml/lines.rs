//! The line of every node, from a second, event-based reading: done only when a line must be named.

use std::collections::BTreeMap;
use std::iter::Peekable;
use std::str::Chars;

use saphyr_parser::{Event, Parser, ScalarStyle};

use super::join;

/// How many bytes the names of all places may have together. A small file can be made so that they
/// would fill any memory; what comes after has the line of what stands around it.
const MOST_NAMES: usize = 64 * 1024 * 1024;

/// One open collection on the way down.
enum Open {
    /// The path, and the key whose value comes next.
    Mapping(String, Option<String>),
    /// The path, and the index that comes next.
    Sequence(String, usize),
}

/// Every path of the text with its line; reading stops at the first fault of syntax.
pub(super) fn by_path(text: &str) -> BTreeMap<String, usize> {
    let mut lines = BTreeMap::new();
    walk(text, |path, line, _| {
        lines.entry(path.to_owned()).or_insert(line);
        true
    });
    lines
}

/// The first key that stands twice in one mapping, with its second line.
pub(super) fn duplicate(text: &str) -> Option<(String, usize)> {
    let mut seen = std::collections::BTreeSet::new();
    let mut found = None;
    walk(text, |path, line, value| {
        if value.is_some() || seen.insert(path.to_owned()) {
            return true;
        }
        found = Some((path.to_owned(), line));
        false
    });
    found
}

/// The path of the first whole number on a line that is too large for any number type, and the
/// number.
pub(super) fn large_number(text: &str, on: usize) -> Option<(String, String)> {
    let mut found = None;
    walk(text, |path, line, value| {
        if let Some(value) = value.filter(|value| line == on && is_large_number(value)) {
            found = Some((path.to_owned(), value.to_owned()));
        }
        found.is_none()
    });
    found
}

fn is_large_number(text: &str) -> bool {
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    !digits.is_empty()
        && digits.bytes().all(|byte| byte.is_ascii_digit())
        && text.parse::<i64>().is_err()
        && text.parse::<u64>().is_err()
}

/// The line where more than `most` collections stand one inside another, if they do before the
/// first fault of syntax.
pub(super) fn deeper_than(most: usize, text: &str) -> Option<usize> {
    let mut depth = 0;
    for event in Parser::new_from_str(text) {
        let (event, span) = match event {
            Ok(read) => read,
            // This parser looks far ahead and gives up on deep texts itself, before it tells what
            // it has read.
            Err(error) => {
                let before = text.chars().take(error.marker().index());
                let opened = before.filter(|letter| matches!(letter, '[' | '{')).count();
                return (opened > most).then(|| error.marker().line());
            }
        };
        match event {
            Event::SequenceStart(..) | Event::MappingStart(..) => depth += 1,
            Event::SequenceEnd | Event::MappingEnd => depth -= 1,
            _ => {}
        }
        if depth > most {
            return Some(span.start.line());
        }
    }
    None
}

/// Where, in letters from the start, each of these words stands without quotation marks.
pub(super) fn plain_words<'w>(text: &str, words: &[&'w str]) -> Vec<(usize, &'w str)> {
    let events = Parser::new_from_str(text).map_while(Result::ok);
    let found = events.filter_map(|(event, span)| match event {
        Event::Scalar(scalar, ScalarStyle::Plain, ..) => words
            .iter()
            .find(|word| **word == scalar)
            .map(|word| (span.start.index(), *word)),
        _ => None,
    });
    found.collect()
}

/// From where to where, in letters from the start, each key and each value that is no collection
/// goes, in order; the end is no part of it.
pub(super) fn texts(text: &str) -> Vec<(usize, usize)> {
    let mut letters = text.chars().peekable();
    let mut at = 0;
    let mut texts = Vec::new();
    for (event, span) in Parser::new_from_str(text).map_while(Result::ok) {
        let Event::Scalar(_, style, ..) = event else {
            continue;
        };
        let (start, mut end) = (span.start.index(), span.end.index());
        if matches!(style, ScalarStyle::SingleQuoted | ScalarStyle::DoubleQuoted) && start >= at {
            // To the parser it ends with its line, so that a comment behind it would be a part of
            // it.
            let _ = start
                .checked_sub(at + 1)
                .and_then(|between| letters.nth(between));
            end = start + quoted_length(&mut letters);
            at = end;
        }
        texts.push((start, end));
    }
    texts
}

/// Reads a text in quotation marks, both marks included; its length in letters.
fn quoted_length(letters: &mut Peekable<Chars<'_>>) -> usize {
    let Some(quote) = letters.next() else {
        return 0;
    };
    let mut length = 1;
    while let Some(letter) = letters.next() {
        length += 1;
        // A mark inside the text has a backslash before it between double ones, and is doubled
        // between single ones.
        let one_of_two = if quote == '"' {
            letter == '\\'
        } else {
            letter == quote && letters.peek() == Some(&quote)
        };
        if one_of_two {
            letters.next();
            length += 1;
        } else if letter == quote {
            break;
        }
    }
    length
}

/// Calls `visit` with the path and line of each key and each sequence entry, and again with each
/// value that is no collection, in order, until it answers false or the names of the places are too
/// long together.
fn walk(text: &str, mut visit: impl FnMut(&str, usize, Option<&str>) -> bool) {
    let mut open: Vec<Open> = Vec::new();
    let mut room = MOST_NAMES;
    for event in Parser::new_from_str(text) {
        let Ok((event, span)) = event else { return };
        let line = span.start.line();
        let scalar = match &event {
            Event::Scalar(text, ..) => Some(text.to_string()),
            Event::Alias(_) => Some(String::new()),
            Event::SequenceStart(..) | Event::MappingStart(..) => None,
            Event::SequenceEnd | Event::MappingEnd => {
                open.pop();
                continue;
            }
            _ => continue,
        };
        let path = match open.last_mut() {
            None => String::new(),
            Some(Open::Mapping(parent, key @ None)) => {
                // A key: it names the path of the value that follows.
                let name = scalar.unwrap_or_default();
                let path = join(parent, &name);
                room = room.saturating_sub(path.len());
                if room == 0 || !visit(&path, line, None) {
                    return;
                }
                *key = Some(name);
                continue;
            }
            Some(Open::Mapping(parent, key)) => join(parent, &key.take().unwrap_or_default()),
            Some(Open::Sequence(parent, next)) => {
                let path = join(parent, &next.to_string());
                *next += 1;
                room = room.saturating_sub(path.len());
                if room == 0 || !visit(&path, line, None) {
                    return;
                }
                path
            }
        };
        if scalar.is_some_and(|value| !visit(&path, line, Some(&value))) {
            return;
        }
        match event {
            Event::MappingStart(..) => open.push(Open::Mapping(path, None)),
            Event::SequenceStart(..) => open.push(Open::Sequence(path, 0)),
            _ => {}
        }
    }
}
