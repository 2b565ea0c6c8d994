//! Documents as Markdown that reads well as plain text, too.

use std::fmt::Write as _;

use super::languages::side_by_side;
use super::{Content, Format, Matter, Setting};
use crate::report::view::{List, Medium, Reading};
use crate::report::{Block, Document, Entry, Span, Table, Text, bracketed};
use crate::text::sanitize;

pub(super) const FORMAT: Format = Format {
    name: "markdown",
    endings: &["md", "markdown"],
    of: Matter::All,
    binary: false,
    for_reading: true,
    write: |content: &dyn Content, _: &Setting<'_>| {
        let text = match content.reading(Medium::File) {
            Reading::List(list) => self::list(&list),
            Reading::Documents(documents) => match side_by_side(&documents) {
                Some(pair) => in_turn(&pair),
                None => documents
                    .iter()
                    .map(markdown)
                    .collect::<Vec<_>>()
                    .join(BETWEEN),
            },
        };
        text.into_bytes()
    },
};

/// A rule that no line above it takes for its own.
const BETWEEN: &str = "\n---\n\n";

/// A table with what should be said about it below.
fn list(list: &List) -> String {
    let mut text = table_markdown(&list.table);
    list.notes
        .iter()
        .for_each(|note| text.push_str(&format!("\n{}\n", sanitize(&note.plain()))));
    text
}

/// A document as Markdown.
#[must_use]
pub fn markdown(document: &Document) -> String {
    in_turn(&[document])
}

/// Documents as Markdown, part by part: each part in every language before the next one.
fn in_turn(documents: &[&Document]) -> String {
    let mut text = String::new();
    for (position, document) in documents.iter().enumerate() {
        if position > 0 {
            text.push('\n');
        }
        let _ = writeln!(text, "# {}", escape(&document.title));
        if !document.handling.is_empty() {
            text.push('\n');
            text.push_str(&quotation(document.handling.iter()));
        }
        for lead in &document.lead {
            let _ = writeln!(text, "\n{}", inline(lead));
        }
    }
    let parts = |document: &Document| document.sections.len() + document.annexes.len();
    let most = documents.iter().copied().map(parts).max().unwrap_or(0);
    for position in 0..most {
        for document in documents {
            let mut parts = document.sections.iter().chain(&document.annexes);
            let Some(section) = parts.nth(position) else {
                continue;
            };
            let _ = writeln!(text, "\n## {}", escape(&section.heading));
            section
                .blocks
                .iter()
                .for_each(|block| write_block(&mut text, block));
        }
    }
    if documents.iter().any(|document| !document.foot.is_empty()) {
        text.push_str("\n---\n");
        for foot in documents.iter().flat_map(|document| &document.foot) {
            let _ = writeln!(text, "\n{}", inline(foot));
        }
    }
    text
}

fn write_block(text: &mut String, block: &Block) {
    text.push('\n');
    match block {
        Block::Paragraph(words) => {
            let _ = writeln!(text, "{}", inline(words));
        }
        Block::Heading(words) => {
            let _ = writeln!(text, "### {}", escape(words));
        }
        Block::Facts(facts) => {
            for (name, value) in facts {
                let _ = writeln!(text, "- **{}** {}", inline(name), inline(value));
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
                    .map(|day| format!("{} ", escape(&day.words)))
                    .unwrap_or_default();
                let _ = writeln!(text, "- [{mark}] {date}{}", inline(&check.text));
                for detail in &check.details {
                    let _ = writeln!(text, "  - {}", inline(detail));
                }
            }
        }
        Block::Table(table) => text.push_str(&table_markdown(table)),
        Block::Notice(notice) => text.push_str(&quotation(notice.all())),
        Block::Timeline(timeline) => {
            for marked in &timeline.days {
                let (day, what) = (escape(&marked.day.words), inline(&marked.text));
                let mark = if marked.late { "**" } else { "" };
                let _ = writeln!(text, "- {mark}{day}{mark} – {what}");
            }
        }
    }
}

fn quotation<'t>(lines: impl Iterator<Item = &'t Text>) -> String {
    let lines: Vec<String> = lines.map(|line| format!("> {}\n", inline(line))).collect();
    lines.join(">\n")
}

fn write_entry(text: &mut String, mark: &str, entry: &Entry) {
    if entry.details.is_empty() {
        let _ = writeln!(text, "{mark}{}", inline(&entry.text));
        return;
    }
    let _ = writeln!(text, "{mark}**{}**", inline(&entry.text));
    let indent = " ".repeat(mark.len());
    for detail in &entry.details {
        let _ = writeln!(text, "{indent}- {}", inline(detail));
    }
}

/// A table as Markdown, its caption left to the text around it.
#[must_use]
pub fn table_markdown(table: &Table) -> String {
    let mut text = String::new();
    let row = |cells: Vec<String>| {
        let cells: Vec<String> = cells.iter().map(|cell| cell.replace('|', "\\|")).collect();
        format!("| {} |\n", cells.join(" | "))
    };
    text.push_str(&row(table
        .columns
        .iter()
        .map(|name| escape(name))
        .collect()));
    text.push_str(&format!("|{}\n", " --- |".repeat(table.columns.len())));
    table
        .rows
        .iter()
        .for_each(|cells| text.push_str(&row(cells.iter().map(inline).collect())));
    text
}

/// A text on one line, with nothing in it that Markdown or HTML would act on but its addresses.
fn inline(text: &Text) -> String {
    let spans = text.spans().iter().enumerate();
    let spans = spans.map(|(position, span)| match span {
        Span::Words(words) | Span::Command(words) | Span::Written { words, .. } => escape(words),
        Span::Title { words, .. } => format!("*{}*", escape(words)),
        Span::Address(address) => self::address(address),
        Span::Gap(words) => gap(words, position == 0, text.spans().get(position + 1)),
        Span::Target(_) => String::new(),
    });
    spans.collect()
}

/// What belongs into a blank, in brackets that Markdown leaves alone unless what follows makes a
/// link of them.
fn gap(words: &str, is_first: bool, next: Option<&Span>) -> String {
    let follows = next.map(|next| Text::of(next.clone()).plain());
    let makes_link =
        |follows: String| follows.starts_with(['(', '[']) || (is_first && follows.starts_with(':'));
    if follows.is_some_and(makes_link) {
        escape(&bracketed(words))
    } else {
        bracketed(&escape(words))
    }
}

/// An address as it is, where nothing in it has a meaning of its own; else set apart, so that it
/// cannot hide an image or another link.
fn address(address: &str) -> String {
    let is_bare = |letter: char| letter.is_alphanumeric() || "/:.?=&%+#~@,;-_".contains(letter);
    if address.chars().all(is_bare) {
        address.to_owned()
    } else {
        format!("<{}>", sanitize(address))
    }
}

/// Words on one line, with nothing in them that Markdown or HTML would act on.
fn escape(text: &str) -> String {
    let mut escaped = String::new();
    for letter in sanitize(text).chars() {
        match letter {
            '\n' | '\r' | '\t' => escaped.push(' '),
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_hides_no_image_and_no_other_link() {
        let text = Text::from("![x](https://example.org/a.png) [y](https://example.org/*b*)");
        assert_eq!(
            inline(&text),
            "!\\[x\\](https://example.org/a.png) \\[y\\](<https://example.org/*b*>)"
        );
    }

    #[test]
    fn a_blank_stands_in_plain_brackets_unless_they_would_make_a_link() {
        let day = || Span::Gap("day".to_owned());
        let text = |message: &str| inline(&Text::filled(message, [day(), day()]));
        assert_eq!(text("On \u{fffc}, by \u{fffc}."), "On [day], by [day].");
        assert_eq!(text("\u{fffc}: \u{fffc}(x)"), "\\[day\\]: \\[day\\](x)");
        assert_eq!(text("By \u{fffc}: \u{fffc}"), "By [day]: [day]");
    }

    #[test]
    fn titles_are_set_apart() {
        let title = Text::of(Span::title("Handbook_2", Some("en")));
        assert_eq!(inline(&title), "*Handbook\\_2*");
    }
}
