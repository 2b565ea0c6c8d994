//! Documents as lines for a terminal: readable without colour, without box characters, and read
//! aloud.

use std::borrow::Cow;

use unicode_width::UnicodeWidthStr as _;

use super::months::months;
use super::table::table_text;
use crate::report::{Block, Check, Document, Entry, Text};
use crate::text::sanitize;

/// How a line is shown where there is colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    Plain,
    Title,
    Heading,
    Strong,
    Faint,
}

/// A line of output.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub style: Style,
    pub text: String,
}

/// The widest that running text is set, for comfortable reading.
const WIDEST: usize = 100;

/// Stands for a space in what stays on one line, while the rest of its text is broken over lines;
/// no text has it, as it is for private use.
const HELD: &str = "\u{f8fe}";

/// A text for [`wrap`]: a command stays on one line if any has room for it, as half of it, pasted,
/// would be another.
#[must_use]
pub(super) fn for_lines(text: &Text) -> String {
    text.plain_with(|command| held(command).into())
}

/// A command for [`wrap`], which does not break it where a line has room for it.
#[must_use]
pub fn held(command: &str) -> String {
    command.replace(' ', HELD)
}

/// The lines of a document; without a width, nothing is wrapped.
#[must_use]
pub fn terminal(document: &Document, width: Option<usize>) -> Vec<Line> {
    let mut page = TerminalPage {
        width,
        lines: Vec::new(),
    };
    for text in &document.handling {
        page.push(Style::Strong, &for_lines(text), 0, "");
    }
    page.push(Style::Title, &document.title, 0, "");
    for text in &document.lead {
        page.push(Style::Plain, &for_lines(text), 0, "");
    }
    for section in document.sections.iter().chain(&document.annexes) {
        page.blank();
        page.push(Style::Heading, &section.heading, 0, "");
        let width = section.heading.width().min(width.unwrap_or(WIDEST));
        page.lines.push(Line {
            style: Style::Faint,
            text: "-".repeat(width),
        });
        section.blocks.iter().for_each(|block| page.block(block));
    }
    if !document.foot.is_empty() {
        page.blank();
        document
            .foot
            .iter()
            .for_each(|text| page.push(Style::Faint, &for_lines(text), 0, ""));
    }
    page.lines
}

/// A text in lines no wider than `width`, each but the first indented.
#[must_use]
pub fn wrap(text: &str, width: Option<usize>, first: &str, indent: usize) -> Vec<String> {
    // A tab would reach as far as it likes.
    let text = sanitize(text).replace('\t', " ");
    let indent = " ".repeat(indent);
    let Some(width) = width else {
        return vec![format!(
            "{first}{}",
            text.replace('\n', " ").replace(HELD, " ")
        )];
    };
    let width = width.clamp(20, WIDEST);
    let text = if text.contains(HELD) {
        // What no line has room for is broken all the same.
        let room = width.saturating_sub(first.width().max(indent.width()));
        let words = text.split(' ').map(|word| match word {
            held if held.width() > room => held.replace(HELD, " ").into(),
            word => Cow::Borrowed(word),
        });
        words.collect::<Vec<_>>().join(" ")
    } else {
        text
    };
    let options = textwrap::Options::new(width)
        .initial_indent(first)
        .subsequent_indent(&indent)
        .break_words(false)
        .word_splitter(textwrap::WordSplitter::NoHyphenation)
        .word_separator(textwrap::WordSeparator::AsciiSpace);
    textwrap::wrap(&text, options)
        .into_iter()
        .map(|line| line.replace(HELD, " "))
        .collect()
}

/// Lines of a text, each in lines no wider than `width`: what is indented stays so, and so does
/// what is listed.
#[must_use]
pub fn wrap_lines(text: &str, width: Option<usize>) -> Vec<String> {
    let wrapped = text.split('\n').flat_map(|line| {
        let sentence = line.trim_start_matches(' ');
        let (indent, _) = line.split_at(line.len() - sentence.len());
        let goes_on = !indent.is_empty() || sentence.starts_with("- ");
        wrap(
            sentence,
            width,
            indent,
            if goes_on { indent.len() + 2 } else { 0 },
        )
    });
    wrapped.collect()
}

struct TerminalPage {
    width: Option<usize>,
    lines: Vec<Line>,
}

impl TerminalPage {
    fn blank(&mut self) {
        self.lines.push(Line {
            style: Style::Plain,
            text: String::new(),
        });
    }

    fn push(&mut self, style: Style, text: &str, indent: usize, first: &str) {
        let first = format!("{}{first}", " ".repeat(indent));
        let lines = wrap(text, self.width, &first, first.width());
        self.lines
            .extend(lines.into_iter().map(|text| Line { style, text }));
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Paragraph(text) => self.push(Style::Plain, &for_lines(text), 0, ""),
            Block::Heading(text) => {
                self.blank();
                self.push(Style::Strong, text, 0, "");
            }
            Block::Facts(facts) => facts.iter().for_each(|(name, value)| {
                self.fact(&sanitize(&for_lines(name)), &for_lines(value));
            }),
            Block::List(entries) => entries.iter().for_each(|entry| self.entry(entry, "- ")),
            Block::Steps(entries) => {
                for (position, entry) in entries.iter().enumerate() {
                    self.entry(entry, &format!("{}. ", position + 1));
                }
            }
            Block::Checklist(checks) => checks.iter().for_each(|check| self.check(check)),
            Block::Notice(notice) => notice
                .all()
                .for_each(|line| self.push(Style::Strong, &for_lines(line), 0, "")),
            Block::Timeline(timeline) => {
                if let Some(legend) = &timeline.legend {
                    self.lines
                        .extend(months(timeline).into_iter().map(|text| Line {
                            style: Style::Plain,
                            text,
                        }));
                    self.push(Style::Faint, legend, 0, "");
                    self.blank();
                }
                for marked in &timeline.days {
                    let style = if marked.late {
                        Style::Strong
                    } else {
                        Style::Plain
                    };
                    let label = format!("{}  ", marked.day.words);
                    self.beside(style, "", &label, &for_lines(&marked.text));
                }
            }
            Block::Table(table) => {
                let text = table_text(table, self.width);
                self.lines.extend(text.lines().map(|line| Line {
                    style: Style::Plain,
                    text: line.to_owned(),
                }));
            }
        }
    }

    fn fact(&mut self, name: &str, value: &str) {
        self.beside(Style::Plain, "", &format!("{name} "), value);
    }

    /// A text beside its label, in a column of its own; where the label leaves less than half of
    /// the line to it, or less than its longest word needs, behind it.
    fn beside(&mut self, style: Style, mark: &str, label: &str, text: &str) {
        let first = format!("{mark}{label}");
        let longest = text.split(' ').map(|word| sanitize(word).width()).max();
        let has_room = |width: usize| {
            first.width() <= width / 2 && first.width() + longest.unwrap_or(0) <= width
        };
        let lines = if self.width.is_none_or(has_room) {
            wrap(text, self.width, &first, first.width())
        } else {
            let indent = mark.width().max(2);
            wrap(&format!("{label}{text}"), self.width, mark, indent)
        };
        self.lines
            .extend(lines.into_iter().map(|text| Line { style, text }));
    }

    fn entry(&mut self, entry: &Entry, mark: &str) {
        let style = if entry.details.is_empty() {
            Style::Plain
        } else {
            Style::Strong
        };
        self.push(style, &for_lines(&entry.text), 0, mark);
        for detail in &entry.details {
            self.push(Style::Plain, &for_lines(detail), mark.width() + 2, "");
        }
    }

    fn check(&mut self, check: &Check) {
        let mark = if check.done { "[x] " } else { "[ ] " };
        let date = check
            .date
            .as_ref()
            .map(|day| format!("{}  ", day.words))
            .unwrap_or_default();
        self.beside(Style::Plain, mark, &date, &for_lines(&check.text));
        for detail in &check.details {
            self.push(Style::Plain, &for_lines(detail), mark.width() + 2, "");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::{Part, SLOT, Target};

    #[test]
    fn a_command_stays_on_one_line_so_that_it_can_be_pasted() {
        let command = "cocreate plan p.yaml --ask plan-submission";
        let target = Target::from(Part::Plan);
        let mut text = Text::to(&format!("To answer just that: {SLOT}"), target);
        text.point(&|_| command.to_owned());
        for width in 20..100 {
            let lines = wrap(&for_lines(&text), Some(width), "    ", 4);
            let whole = lines.iter().any(|line| line.contains(command));
            assert_eq!(whole, width >= 4 + command.len(), "{width}: {lines:?}");
            assert!(lines.iter().all(|line| line.len() <= width), "{lines:?}");
        }
        assert!(wrap(&for_lines(&text), None, "", 0)[0].ends_with(command));
    }

    #[test]
    fn beside_a_long_date_a_text_is_no_narrow_column() {
        let lines = |width: usize| {
            let mut page = TerminalPage {
                width: Some(width),
                lines: Vec::new(),
            };
            let text = "Publicar el calendario, las formas de participar y su promesa";
            page.beside(Style::Plain, "[ ] ", "20 de diciembre de 2026  ", text);
            let lines = page.lines.into_iter().map(|line| line.text);
            lines.collect::<Vec<_>>()
        };
        let narrow = [
            "[ ] 20 de diciembre de 2026  Publicar el",
            "    calendario, las formas de participar",
            "    y su promesa",
        ];
        assert_eq!(lines(40), narrow);
        // Nor one that its longest word leaves.
        let mut page = TerminalPage {
            width: Some(40),
            lines: Vec::new(),
        };
        let text = "Envoyer les documents. [reunion/send-documents]";
        page.beside(Style::Plain, "[ ] ", "17 mars 2027  ", text);
        let texts: Vec<&str> = page.lines.iter().map(|line| line.text.as_str()).collect();
        let expected = [
            "[ ] 17 mars 2027  Envoyer les documents.",
            "    [reunion/send-documents]",
        ];
        assert_eq!(texts, expected);
        let column = " ".repeat(29);
        assert!(lines(80)[1].starts_with(&column), "{:?}", lines(80));
    }
}
