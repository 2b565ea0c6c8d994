//! The parts of a document as markup: sections, lists, boxes to tick, tables, and the words in
//! them.

use maud::{Markup, html as markup};

use super::timeline;
use crate::render::PageWords;
use crate::render::typeset::typeset;
use crate::report::{
    Block, Check, Day, Document, Entry, SLOT, Section, Span, Table, Text, Ticking, bracketed,
    is_short,
};
use crate::text::sanitize;

/// What writes the parts of a document.
pub(super) struct Writer<'a> {
    /// The code of the document's language.
    pub language: &'a str,
    /// What every id begins with.
    pub prefix: String,
    pub words: &'a PageWords<'a>,
    /// Whether its sections stand under the name of the annexes.
    pub deep: bool,
}

impl Writer<'_> {
    /// The same for what stands under the name of the annexes.
    fn deeper(&self) -> Self {
        Writer {
            prefix: self.prefix.clone(),
            deep: true,
            ..*self
        }
    }

    pub fn content(&self, document: &Document) -> Markup {
        markup! {
            @if let Some(ticking) = &document.ticking { (self.ticking(ticking)) }
            @for part in &document.sections { (self.section(part)) }
            @if !document.annexes.is_empty() {
                div class="annexes" {
                    h2 { (typeset(self.words.annexes)) }
                    @let inner = self.deeper();
                    @for part in &document.annexes { (inner.section(part)) }
                }
            }
        }
    }

    /// What is hidden where no script runs, since nothing would be kept there.
    fn ticking(&self, ticking: &Ticking) -> Markup {
        let (before, after) = ticking
            .count
            .split_once(SLOT)
            .unwrap_or((&ticking.count, ""));
        markup! {
            div class="notice ticking" data-plan=(ticking.plan) hidden {
                p { (self.text(&ticking.lead)) }
                p data-unkept hidden { strong { (typeset(&ticking.unkept)) } }
                p {
                    button type="button" { (typeset(&ticking.save)) } " "
                    span role="status" {
                        (typeset(before)) span data-count { "0" } (typeset(after))
                    }
                }
            }
        }
    }

    fn section(&self, section: &Section) -> Markup {
        let id = format!("{}{}", self.prefix, section.id);
        let heading = format!("{id}-heading");
        markup! {
            section id=(id) aria-labelledby=(heading) {
                @if self.deep {
                    h3 id=(heading) { (typeset(&section.heading)) }
                } @else {
                    h2 id=(heading) { (typeset(&section.heading)) }
                }
                @for part in &section.blocks { (self.block(part)) }
            }
        }
    }

    fn block(&self, block: &Block) -> Markup {
        match block {
            Block::Paragraph(paragraph) => markup! { p { (self.text(paragraph)) } },
            Block::Heading(heading) if self.deep => markup! { h4 { (typeset(heading)) } },
            Block::Heading(heading) => markup! { h3 { (typeset(heading)) } },
            Block::Facts(facts) => markup! {
                dl class=[are_short(facts).then_some("short")] {
                    @for (name, value) in facts {
                        div { dt { (self.text(name)) } dd { (self.text(value)) } }
                    }
                }
            },
            Block::List(entries) => {
                markup! { ul { @for item in entries { (self.entry(item)) } } }
            }
            Block::Steps(entries) => {
                markup! { ol { @for item in entries { (self.entry(item)) } } }
            }
            Block::Checklist(checks) => markup! {
                ul class="checklist" { @for item in checks { (self.check(item)) } }
            },
            Block::Table(content) => self.table(content),
            Block::Notice(it) => self.notice(it.headline.as_ref(), &it.lines),
            Block::Timeline(days) => markup! {
                (timeline::picture(days))
                ol class="days" {
                    @for marked in &days.days {
                        li class=[marked.late.then_some("late")] {
                            (day(&marked.day)) " " (self.text(&marked.text))
                        }
                    }
                }
            },
        }
    }

    /// One paragraph, since word processors draw a box around each.
    pub fn notice(&self, headline: Option<&Text>, lines: &[Text]) -> Markup {
        markup! {
            p class="notice" {
                @if let Some(headline) = headline { strong { (self.text(headline)) } }
                @for (position, line) in lines.iter().enumerate() {
                    @if headline.is_some() || position > 0 { br; }
                    (self.text(line))
                }
            }
        }
    }

    fn entry(&self, entry: &Entry) -> Markup {
        markup! {
            li {
                @if entry.details.is_empty() {
                    (self.text(&entry.text))
                } @else {
                    strong { (self.text(&entry.text)) }
                }
                @for detail in &entry.details { p { (self.text(detail)) } }
            }
        }
    }

    /// The box is drawn for the eye and said for the ear; it is a record, and a control only where
    /// its reader may tick it.
    fn check(&self, check: &Check) -> Markup {
        if let Some(id) = &check.id {
            return markup! {
                li {
                    label {
                        input type="checkbox" data-item=(id) checked[check.done] autocomplete="off";
                        " "
                        strong { (self.text(&check.text)) }
                    }
                    @if let Some(due) = &check.date { " " (day(due)) }
                    @for detail in &check.details { p { (self.text(detail)) } }
                }
            };
        }
        let (state, mark) = if check.done {
            (self.words.done, "\u{2611}")
        } else {
            (self.words.to_do, "\u{2610}")
        };
        markup! {
            li {
                span class="box" role="img" aria-label=(state) { (mark) }
                " "
                strong { (self.text(&check.text)) }
                @if let Some(due) = &check.date { " " (day(due)) }
                @for detail in &check.details { p { (self.text(detail)) } }
            }
        }
    }

    fn table(&self, table: &Table) -> Markup {
        let cell = |cell: &Text| self.text(cell);
        markup! {
            // On a narrow screen it is moved sideways, which a keyboard can only where it can stop.
            div class="wide" tabindex="0" {
                table class=[table.is_short().then_some("short")] {
                    @if !table.caption.is_empty() { caption { (typeset(&table.caption)) } }
                    thead {
                        tr {
                            @for column in &table.columns {
                                th scope="col" { (typeset(column)) }
                            }
                        }
                    }
                    tbody {
                        @for row in &table.rows {
                            tr {
                                @for (position, content) in row.iter().enumerate() {
                                    @if position == 0 {
                                        th scope="row" { (cell(content)) }
                                    } @else {
                                        td { (cell(content)) }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    /// A text with its web addresses as links; nothing else in it has an effect.
    pub fn text(&self, text: &Text) -> Markup {
        markup! { @for span in text.spans() { (self.span(span)) } }
    }

    fn span(&self, span: &Span) -> Markup {
        fn other<'s>(language: &'s str, of_text: &str) -> Option<&'s str> {
            Some(language).filter(|code| *code != of_text)
        }
        match span {
            Span::Words(words) => markup! { (typeset(words)) },
            Span::Command(line) => markup! { (sanitize(line)) },
            Span::Address(address) => {
                let address = sanitize(address);
                markup! { a href=(address) { (address) } }
            }
            Span::Title { words, language } => {
                let other = language
                    .as_ref()
                    .and_then(|code| other(code, self.language));
                markup! { cite lang=[other] { (sanitize(words)) } }
            }
            Span::Written { words, language } => {
                let other = other(language, self.language);
                let words = sanitize(words).replace(['\n', '\r'], " ");
                markup! {
                    @if other.is_some() { span lang=[other] { (words) } } @else { (words) }
                }
            }
            Span::Gap(words) => markup! { mark { (typeset(&bracketed(words))) } },
            Span::Target(_) => markup! {},
        }
    }
}

/// Whether names and values are read at one glance.
fn are_short(facts: &[(Text, Text)]) -> bool {
    let texts = facts.iter().flat_map(|(name, value)| [name, value]);
    is_short(facts.len(), texts)
}

fn day(day: &Day) -> Markup {
    markup! { time datetime=(day.date) { (day.words) } }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(text: &Text) -> String {
        let words = PageWords::default();
        let writer = Writer {
            language: "fr",
            prefix: String::new(),
            words: &words,
            deep: false,
        };
        writer.text(text).into_string()
    }

    #[test]
    fn a_table_that_may_be_wider_than_the_screen_can_be_reached_by_the_keyboard() {
        let words = PageWords::default();
        let writer = Writer {
            language: "en",
            prefix: String::new(),
            words: &words,
            deep: false,
        };
        let table = Table::new(vec!["Who".to_owned()], [vec!["Ana"]]);
        let page = writer.table(&table).into_string();
        assert!(
            page.starts_with("<div class=\"wide\" tabindex=\"0\">"),
            "{page}"
        );
    }

    #[test]
    fn words_of_another_language_say_which() {
        let title = Text::of(Span::title("Handbook", Some("en")));
        assert_eq!(written(&title), "<cite lang=\"en\">Handbook</cite>");
        let own = Text::of(Span::written("l'avis", "fr"));
        assert_eq!(written(&own), "l'avis", "as it was written");
    }

    #[test]
    fn a_link_leaves_the_stop_and_the_bracket_outside() {
        assert_eq!(
            written(&Text::from("l'avis (https://example.org/a).")),
            "l’avis (<a href=\"https://example.org/a\">https://example.org/a</a>)."
        );
    }
}
