//! Documents as one HTML file: no script, nothing fetched, readable on paper, at 320 pixels and
//! read aloud.

use maud::{DOCTYPE, Markup, PreEscaped, html as markup};

use crate::report::{Block, Check, Document, Entry, Section, Table};
use crate::text::sanitize;

const STYLE: &str = include_str!("style.css");

/// What the page itself says, in the document's language.
pub struct PageWords<'a> {
    /// The name of the list of sections.
    pub contents: &'a str,
    /// The state of an item for those who do not see the box.
    pub done: &'a str,
    pub to_do: &'a str,
}

/// A document as a page.
#[must_use]
pub fn html(document: &Document, words: &PageWords<'_>) -> String {
    let page = markup! {
        (DOCTYPE)
        html lang=(document.language) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (sanitize(&document.title)) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                header {
                    h1 { (sanitize(&document.title)) }
                    @for lead in &document.lead { p { (text(lead)) } }
                }
                nav aria-label=(words.contents) {
                    ul {
                        @for section in &document.sections {
                            li { a href={ "#" (section.id) } { (sanitize(&section.heading)) } }
                        }
                    }
                }
                main {
                    @for part in &document.sections { (section(part, words)) }
                }
                footer {
                    @for foot in &document.foot { p { (text(foot)) } }
                }
            }
        }
    };
    let mut page = page.into_string();
    page.push('\n');
    page
}

fn section(section: &Section, words: &PageWords<'_>) -> Markup {
    let heading = format!("{}-heading", section.id);
    markup! {
        section id=(section.id) aria-labelledby=(heading) {
            h2 id=(heading) { (sanitize(&section.heading)) }
            @for part in &section.blocks { (block(part, words)) }
        }
    }
}

fn block(block: &Block, words: &PageWords<'_>) -> Markup {
    match block {
        Block::Paragraph(paragraph) => markup! { p { (text(paragraph)) } },
        Block::Heading(heading) => markup! { h3 { (sanitize(heading)) } },
        Block::Facts(facts) => markup! {
            dl { @for (name, value) in facts { div { dt { (sanitize(name)) } dd { (text(value)) } } } }
        },
        Block::List(entries) => markup! { ul { @for item in entries { (entry(item)) } } },
        Block::Steps(entries) => markup! { ol { @for item in entries { (entry(item)) } } },
        Block::Checklist(checks) => {
            markup! { ul class="checklist" { @for item in checks { (check(item, words)) } } }
        }
        Block::Table(content) => table(content),
    }
}

fn entry(entry: &Entry) -> Markup {
    markup! {
        li {
            @if entry.details.is_empty() { (text(&entry.text)) } @else { strong { (sanitize(&entry.text)) } }
            @for detail in &entry.details { p { (text(detail)) } }
        }
    }
}

/// The box is drawn for the eye and said for the ear; it is a record, not a control.
fn check(check: &Check, words: &PageWords<'_>) -> Markup {
    markup! {
        li {
            span class="box" aria-hidden="true" { @if check.done { "\u{2611}" } @else { "\u{2610}" } }
            span class="state" { (if check.done { words.done } else { words.to_do }) }
            " "
            strong { (sanitize(&check.text)) }
            @if let Some(date) = &check.date { " " time datetime=(date) { (date) } }
            @for detail in &check.details { p { (text(detail)) } }
        }
    }
}

fn table(table: &Table) -> Markup {
    markup! {
        div class="wide" {
            table {
                caption { (sanitize(&table.caption)) }
                thead { tr { @for column in &table.columns { th scope="col" { (sanitize(column)) } } } }
                tbody {
                    @for row in &table.rows {
                        tr {
                            @for (position, cell) in row.iter().enumerate() {
                                @if position == 0 { th scope="row" { (text(cell)) } } @else { td { (text(cell)) } }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// A text with its web addresses as links; nothing else in it has an effect.
fn text(text: &str) -> Markup {
    let text = sanitize(text).replace(['\n', '\r'], " ");
    markup! {
        @for word in text.split_inclusive(' ') {
            @let bare = word.trim_end();
            @if bare.starts_with("https://") || bare.starts_with("http://") {
                a href=(bare) { (bare) } (word[bare.len()..])
            } @else { (word) }
        }
    }
}
