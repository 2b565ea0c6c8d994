//! Comments that people wrote into their plan survive a save.
//!
//! The YAML library drops them, so they are taken from the old text, each with the part that it
//! stands before or on whose line it stands, and set before the same part of the new text.

use std::collections::BTreeMap;

use crate::yaml::{Content, Document, Node};

/// The new text with the old text's comments, each on a line of its own.
#[must_use]
pub fn carry(old: &str, new: String) -> String {
    let comments = comments(old);
    if comments.is_empty() {
        return new;
    }
    let Ok(document) = Document::read(new.as_bytes()) else {
        return new;
    };
    let mut before: BTreeMap<usize, Vec<&str>> = BTreeMap::new();
    let last = new.lines().count() + 1;
    let lines: BTreeMap<String, usize> = document
        .lines()
        .iter()
        .map(|(path, line)| (wherever(path), *line))
        .collect();
    for (path, comment) in &comments {
        if is_taken_as_text(&document.root, comment) {
            continue;
        }
        let line = path.as_ref().and_then(|path| lines.get(path).copied());
        before
            .entry(line.unwrap_or(last))
            .or_default()
            .push(comment);
    }
    let mut text = String::new();
    for (position, line) in new.lines().enumerate() {
        for comment in before.remove(&(position + 1)).unwrap_or_default() {
            let indent: String = line.chars().take_while(|letter| *letter == ' ').collect();
            text.push_str(&format!("{indent}{comment}\n"));
        }
        text.push_str(line);
        text.push('\n');
    }
    for comment in before.into_values().flatten() {
        text.push_str(&format!("{comment}\n"));
    }
    // No comment is worth a plan that says something else.
    let same = Document::read(text.as_bytes())
        .is_ok_and(|with_comments| with_comments.root == document.root);
    if same { text } else { new }
}

/// The path of a part, and the same for an answer whether or not its question applies now.
fn wherever(path: &str) -> String {
    match path.split_once('.') {
        Some(("profile" | "answers" | "inactive", question)) => format!("answers.{question}"),
        _ => path.to_owned(),
    }
}

/// Whether what YAML takes for a comment was meant as the end of a text, as in "Action plan #6".
fn is_taken_as_text(node: &Node, comment: &str) -> bool {
    match node.content() {
        Content::Scalar(scalar) => scalar
            .text
            .strip_suffix(comment)
            .is_some_and(|before| before.ends_with(' ')),
        Content::Sequence(entries) => entries.iter().any(|node| is_taken_as_text(node, comment)),
        Content::Mapping(entries) => entries
            .iter()
            .any(|(_, node)| is_taken_as_text(node, comment)),
    }
}

/// Each comment, with the path of the part on its line or else of the one that follows it (none at
/// the end of the file).
fn comments(text: &str) -> Vec<(Option<String>, String)> {
    if !text.contains('#') {
        return Vec::new();
    }
    let Ok(document) = Document::read(text.as_bytes()) else {
        return Vec::new();
    };
    let mut starts: BTreeMap<usize, &str> = BTreeMap::new();
    let lines = document.lines();
    for (path, line) in &lines {
        // Of several parts on one line the outermost is meant.
        let outer = starts.entry(*line).or_insert(path);
        if path.len() < outer.len() {
            *outer = path;
        }
    }
    let mut found = Vec::new();
    let mut first = 0;
    for (position, line) in text.split_inclusive('\n').enumerate() {
        if let Some(comment) = comment(line, first, &document) {
            let part = starts
                .range(position + 1..)
                .next()
                .map(|(_, path)| wherever(path));
            found.push((part, comment.to_owned()));
        }
        first += line.chars().count();
    }
    found
}

/// The comment on a line whose first letter has a number, without what stands before it.
fn comment<'l>(line: &'l str, first: usize, document: &Document) -> Option<&'l str> {
    let mut before = ' ';
    for (column, (start, letter)) in line.char_indices().enumerate() {
        if letter == '#' && matches!(before, ' ' | '\t') && !document.is_in_text(first + column) {
            // To the parser a line also ends at these.
            return line[start..]
                .split(['\u{85}', '\u{2028}', '\u{2029}'])
                .next()
                .map(str::trim_end);
        }
        before = letter;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_stay_with_the_part_they_stand_before() {
        let old = "# ours\ncocreate: 1\nanswers:\n  # agreed in March\n  risk: true\n  \
                   level: inform\n\
                   notes:\n  risk: |\n    # no comment\n# the end\n";
        let new = "cocreate: 1\nanswers:\n  level: inform\n  risk: false\n".to_owned();
        let expected = "# ours\ncocreate: 1\nanswers:\n  level: inform\n  \
                        # agreed in March\n  risk: false\n# the end\n";
        assert_eq!(carry(old, new), expected);
    }

    #[test]
    fn a_comment_behind_a_value_moves_before_it() {
        let old = "a: 1 # for now\nb: 'it # is' # so\nc: # ours\n  d: x#y\n";
        let expected = "# for now\na: 1\n# so\nb: 'it # is'\n# ours\nc:\n  d: x#y\n";
        let new = "a: 1\nb: 'it # is'\nc:\n  d: x#y\n";
        assert_eq!(carry(old, new.to_owned()), expected);
        assert_eq!(carry(&old.replace('\n', "\r\n"), new.to_owned()), expected);
    }

    #[test]
    fn what_looks_like_a_comment_in_quotation_marks_is_none() {
        let text = "a: 'it''s # no'\nb: \"\\\" # no\"\nc: [\"é\", ' # no']\nd: {e: 'x\n # no'}\n";
        let new = "a: 1\n";
        assert_eq!(carry(text, new.to_owned()), new);
        assert_eq!(
            carry(&text.replace("]", "] # yes"), new.to_owned()),
            "a: 1\n# yes\n"
        );
    }

    #[test]
    fn a_comment_whose_part_is_gone_goes_to_the_end() {
        assert_eq!(
            carry("# why\na: 1\nb: 2\n", "b: 2\n".to_owned()),
            "b: 2\n# why\n"
        );
    }
}
