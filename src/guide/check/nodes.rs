//! What holds of every value in a file, whatever it stands for: nothing hidden, nothing listed
//! twice.

use crate::guide::problem::Problem;
use crate::text::is_hidden;
use crate::yaml::{Content, Node, join};

/// Faults of the values of a file: path, what is wrong.
pub(in crate::guide) fn nodes(root: &Node) -> Vec<(String, Problem)> {
    let mut found = Vec::new();
    node(root, "", &mut found);
    found
}

fn node(node: &Node, path: &str, found: &mut Vec<(String, Problem)>) {
    match node.content() {
        Content::Scalar(scalar) => {
            if let Some(code) = hidden(scalar.text) {
                found.push((path.to_owned(), Problem::HiddenCharacter { code }));
            }
        }
        Content::Sequence(entries) => {
            for (index, entry) in entries.iter().enumerate() {
                let path = join(path, &index.to_string());
                let twice = entry.as_str().is_some()
                    && entries[..index]
                        .iter()
                        .any(|before| before.as_str() == entry.as_str());
                if twice {
                    found.push((path.clone(), Problem::Duplicate));
                }
                self::node(entry, &path, found);
            }
        }
        Content::Mapping(entries) => {
            for (key, value) in entries {
                self::node(value, &join(path, &key.shown()), found);
            }
        }
    }
}

/// The code of what no text of ours holds: marks that nobody sees, or that say a letter was lost.
fn hidden(text: &str) -> Option<String> {
    let wrong = |letter: &char| {
        is_hidden(*letter) || matches!(*letter, '\u{feff}' | char::REPLACEMENT_CHARACTER)
    };
    let letter = text.chars().find(wrong)?;
    Some(format!("U+{:04X}", u32::from(letter)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::yaml::Document;

    fn check(text: &str) -> Vec<(String, Problem)> {
        nodes(&Document::read(text.as_bytes()).unwrap().root)
    }

    #[test]
    fn an_entry_stands_once_in_any_list() {
        let found = check("parts: [opening, hosting, hosting]\nphases: [before]\n");
        assert_eq!(found, [("parts.2".to_owned(), Problem::Duplicate)]);
    }

    #[test]
    fn nothing_hides_in_any_text() {
        for (letter, code) in [
            ("\\u200b", "U+200B"),
            ("\\u202e", "U+202E"),
            ("\\uFFFD", "U+FFFD"),
        ] {
            let code = code.to_owned();
            let found = check(&format!("a: {{ b: \"one{letter}two\" }}\n"));
            assert_eq!(
                found,
                [("a.b".to_owned(), Problem::HiddenCharacter { code })]
            );
        }
    }
}
