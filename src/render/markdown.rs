//! Documents as Markdown that reads well as plain text, too.

use std::fmt::Write as _;

use crate::report::{Block, Document, Entry, Table};
use crate::text::sanitize;

/// A document as Markdown.
#[must_use]
pub fn markdown(document: &Document) -> String {
    let mut text = String::new();
    let _ = writeln!(text, "# {}", escape(&document.title));
    for lead in &document.lead {
        let _ = writeln!(text, "\n{}", escape(lead));
    }
    for section in &document.sections {
        let _ = writeln!(text, "\n## {}", escape(&section.heading));
        section
            .blocks
            .iter()
            .for_each(|block| write_block(&mut text, block));
    }
    if !document.foot.is_empty() {
        text.push_str("\n---\n");
        for foot in &document.foot {
            let _ = writeln!(text, "\n{}", escape(foot));
        }
    }
    text
}

fn write_block(text: &mut String, block: &Block) {
    text.push('\n');
    match block {
        Block::Paragraph(words) => {
            let _ = writeln!(text, "{}", escape(words));
        }
        Block::Heading(words) => {
            let _ = writeln!(text, "### {}", escape(words));
        }
        Block::Facts(facts) => {
            for (name, value) in facts {
                let _ = writeln!(text, "- **{}** {}", escape(name), escape(value));
            }
        }
        Block::List(entries) => entries
            .iter()
            .for_each(|entry| write_entry(text, "- ", entry)),
        Block::Steps(entries) => {
            for (position, entry) in entries.iter().enumerate() {
                write_entry(text, &format!("{}. ", position + 1), entry);
            }
        }
        Block::Checklist(checks) => {
            for check in checks {
                let mark = if check.done { "x" } else { " " };
                let date = check
                    .date
                    .as_ref()
                    .map(|date| format!("{date} "))
                    .unwrap_or_default();
                let _ = writeln!(text, "- [{mark}] {date}{}", escape(&check.text));
                for detail in &check.details {
                    let _ = writeln!(text, "  - {}", escape(detail));
                }
            }
        }
        Block::Table(table) => text.push_str(&table_markdown(table)),
    }
}

fn write_entry(text: &mut String, mark: &str, entry: &Entry) {
    if entry.details.is_empty() {
        let _ = writeln!(text, "{mark}{}", escape(&entry.text));
        return;
    }
    let _ = writeln!(text, "{mark}**{}**", escape(&entry.text));
    let indent = " ".repeat(mark.len());
    for detail in &entry.details {
        let _ = writeln!(text, "{indent}- {}", escape(detail));
    }
}

/// A table as Markdown, its caption left to the text around it.
#[must_use]
pub fn table_markdown(table: &Table) -> String {
    let mut text = String::new();
    let row = |cells: &[String]| {
        let cells: Vec<String> = cells
            .iter()
            .map(|cell| escape(cell).replace('|', "\\|"))
            .collect();
        format!("| {} |\n", cells.join(" | "))
    };
    text.push_str(&row(&table.columns));
    text.push_str(&format!("|{}\n", " --- |".repeat(table.columns.len())));
    table
        .rows
        .iter()
        .for_each(|cells| text.push_str(&row(cells)));
    text
}

/// A text on one line, with nothing in it that Markdown or HTML would act on. Addresses stay as
/// they are.
fn escape(text: &str) -> String {
    let text = sanitize(text).replace(['\n', '\r', '\t'], " ");
    let words = text.split_whitespace_keeping();
    words
        .into_iter()
        .map(|word| {
            if is_address(word) {
                word.to_owned()
            } else {
                escape_word(word)
            }
        })
        .collect()
}

/// An address with nothing in it that would end it, or begin an element of HTML.
fn is_address(word: &str) -> bool {
    (word.starts_with("https://") || word.starts_with("http://"))
        && !word.contains(['<', '`', '|', '\\'])
}

fn escape_word(word: &str) -> String {
    let mut escaped = String::new();
    for letter in word.chars() {
        match letter {
            '<' => escaped.push_str("&lt;"),
            '&' => escaped.push_str("&amp;"),
            '\\' | '`' | '*' | '_' | '[' | ']' | '#' | '~' => {
                escaped.push('\\');
                escaped.push(letter);
            }
            letter => escaped.push(letter),
        }
    }
    escaped
}

trait Words {
    fn split_whitespace_keeping(&self) -> Vec<&str>;
}

impl Words for str {
    /// The words and the spaces between them, in turn.
    fn split_whitespace_keeping(&self) -> Vec<&str> {
        self.split_inclusive(' ')
            .flat_map(|part| match part.strip_suffix(' ') {
                Some(word) => vec![word, " "],
                None => vec![part],
            })
            .collect()
    }
}
