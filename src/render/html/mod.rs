//! Documents as one HTML file: no script, nothing fetched, readable on paper, in a word processor,
//! at 320 pixels and read aloud.

mod blocks;
mod pages;
mod timeline;

use maud::{DOCTYPE, Markup, PreEscaped, html as markup};

use self::blocks::Writer;
use super::languages::side_by_side;
use super::typeset::typeset;
use super::{Content, Format, Matter, PageWords, Setting};
use crate::report::{Block, Document, Section};

const STYLE: &str = include_str!("style.css");

/// What a browser lets the file do: look as it should, and nothing else.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'";

/// What lets a reader tick boxes, and the policy that lets this script run and no other: with the
/// sum of its bytes, `openssl dgst -sha256 -binary tick.js | openssl base64`.
const TICK: &str = include_str!("tick.js");
const TICK_POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; \
                           script-src 'sha256-VGjAKCywctr1xYtNpsCTLHx4rrG6qu4kjLGQemKsmGo='";

pub(super) const FORMAT: Format = Format {
    name: "html",
    endings: &["html", "htm"],
    of: Matter::All,
    binary: false,
    for_reading: true,
    write: |content: &dyn Content, setting: &Setting<'_>| {
        page(&super::documents(content), setting).into_bytes()
    },
};

/// Documents as a page; several are parts of its content, each with its language and with ids of
/// its own.
fn page(documents: &[Document], setting: &Setting<'_>) -> String {
    let title = documents.first().map_or("", |document| &document.title);
    let language = documents.first().map_or("", |document| &document.language);
    let ticked = documents.iter().any(|document| document.ticking.is_some());
    let policy = if ticked { TICK_POLICY } else { POLICY };
    let paper = pages::rules(&named(documents), setting.paper);
    let page = markup! {
        (DOCTYPE)
        html lang=(language) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(policy);
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (typeset(title)) }
                style { (PreEscaped(STYLE)) (PreEscaped(paper)) }
            }
            body class=[side_by_side(documents).map(|_| "wide-page")] {
                @if let [only] = documents {
                    (document(only, &setting.words_of(only), None))
                } @else {
                    main { (parts(documents, setting)) }
                }
                @if ticked { script { (PreEscaped(TICK)) } }
            }
        }
    };
    let mut page = page.into_string();
    page.push('\n');
    page
}

/// The documents of a page, each with an id of its own. Where each has a language of its own, that
/// is its id.
fn named(documents: &[Document]) -> Vec<(String, &Document)> {
    let by_language = by_language(documents);
    let parts = documents.iter().enumerate().map(|(position, document)| {
        let id = match by_language {
            true => document.language.clone(),
            false => format!("part-{}", position + 1),
        };
        (id, document)
    });
    parts.collect()
}

fn by_language(documents: &[Document]) -> bool {
    let mut languages: Vec<&str> = documents.iter().map(|it| &*it.language).collect();
    languages.sort_unstable();
    languages.dedup();
    languages.len() == documents.len()
}

/// The parts of a page, and where there are several languages a way to each.
fn parts(documents: &[Document], setting: &Setting<'_>) -> Markup {
    let parts = named(documents);
    markup! {
        @if by_language(documents) {
            ul class="languages" {
                @for (id, of_part) in &parts {
                    li {
                        a href={ "#" (id) } lang=(id) hreflang=(id) {
                            (setting.words_of(of_part).name)
                        }
                    }
                }
            }
        }
        @if let Some([first, _]) = side_by_side(documents) {
            // What is read aloud, or on a small screen, comes one language after the other.
            div class="columns" style={ "-" "-parts:" (number_of_parts(first)) } {
                (articles(&parts, setting))
            }
        } @else {
            (articles(&parts, setting))
        }
    }
}

fn articles(parts: &[(String, &Document)], setting: &Setting<'_>) -> Markup {
    markup! {
        @for (id, of_part) in parts {
            article id=(id) lang=(of_part.language) {
                (document(of_part, &setting.words_of(of_part), Some(id)))
            }
        }
    }
}

/// How many parts of a document stand one below the other on a page.
fn number_of_parts(document: &Document) -> usize {
    let ends = 2 + usize::from(has_contents(document));
    ends + document.sections.len() + usize::from(!document.annexes.is_empty())
}

/// Whether the list of its contents is shown.
fn has_contents(document: &Document) -> bool {
    !document.brief && document.sections.len() + document.annexes.len() > 1
}

/// A document; where it is a part of a page, its ids begin with that of the part.
fn document(document: &Document, words: &PageWords<'_>, part_of: Option<&str>) -> Markup {
    let writer = Writer {
        language: &document.language,
        prefix: part_of.map(|part| format!("{part}-")).unwrap_or_default(),
        words,
        deep: false,
    };
    let of_title = document.title_language.as_deref();
    let of_title = of_title.filter(|code| *code != document.language);
    let links = |sections: &[Section]| {
        markup! {
            ul {
                @for section in sections {
                    li {
                        a href={ "#" (writer.prefix) (section.id) } { (typeset(&section.heading)) }
                    }
                }
            }
        }
    };
    markup! {
        header {
            @if !document.handling.is_empty() {
                (writer.notice(document.handling.first(), &document.handling[1..]))
            }
            h1 lang=[of_title] { (typeset(&document.title)) }
            @for lead in &document.lead { p { (writer.text(lead)) } }
        }
        @if has_contents(document) {
            nav aria-label=(words.contents) {
                (links(&document.sections))
                @if !document.annexes.is_empty() {
                    p { (typeset(words.annexes)) }
                    (links(&document.annexes))
                }
            }
        }
        @if part_of.is_some() {
            (writer.content(document))
        } @else {
            main { (writer.content(document)) }
        }
        @if !document.foot.is_empty() {
            footer class=[ends_with_table(document).then_some("after-table")] {
                @for foot in &document.foot { p { (writer.text(foot)) } }
            }
        }
    }
}

/// Whether what stands before its foot is a table.
fn ends_with_table(document: &Document) -> bool {
    let last = document.annexes.last().or(document.sections.last());
    matches!(
        last.and_then(|section| section.blocks.last()),
        Some(Block::Table(_))
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::{Notice, Table, Text};

    fn of_blocks(blocks: Vec<Block>) -> Document {
        Document {
            sections: Section::new("part", "Part".to_owned(), blocks)
                .into_iter()
                .collect(),
            foot: vec!["Made with care.".into()],
            ..Document::default()
        }
    }

    #[test]
    fn of_warnings_of_one_weight_none_is_a_headline() {
        let notice = |headline: Option<&str>| {
            let notice = Notice {
                headline: headline.map(Text::from),
                lines: vec!["One.".into(), "Other.".into()],
            };
            let page = of_blocks(vec![Block::Notice(notice)]);
            page_of(&page)
        };
        let (equal, headed) = (notice(None), notice(Some("Not yet.")));
        assert!(
            equal.contains("<p class=\"notice\">One.<br>Other.</p>"),
            "{equal}"
        );
        let strong = "<p class=\"notice\"><strong>Not yet.</strong><br>One.<br>Other.</p>";
        assert!(headed.contains(strong), "{headed}");
    }

    fn page_of(only: &Document) -> String {
        page(std::slice::from_ref(only), &Setting::default())
    }

    #[test]
    fn the_annexes_have_a_heading_and_stand_below_it() {
        let mut document = of_blocks(vec![Block::paragraph("Read me.")]);
        let blocks = vec![
            Block::Heading("Within".to_owned()),
            Block::paragraph("Look."),
        ];
        document.annexes = Section::new("more", "More".to_owned(), blocks)
            .into_iter()
            .collect();
        let words = [PageWords {
            annexes: "Annexes",
            ..PageWords::default()
        }];
        let setting = Setting {
            words: &words,
            ..Setting::default()
        };
        let page = page(&[document], &setting);
        let of_annexes = page.split_once("<div class=\"annexes\">").unwrap().1;
        assert!(of_annexes.starts_with("<h2>Annexes</h2>"), "{of_annexes}");
        let below = "<h3 id=\"more-heading\">More</h3><h4>Within</h4>";
        assert!(of_annexes.contains(below), "{of_annexes}");
    }

    #[test]
    fn few_names_and_values_stand_on_one_page() {
        let facts = |rows: usize| {
            let facts = (0..rows).map(|row| (format!("Name {row}.").into(), "Value".into()));
            page_of(&of_blocks(vec![Block::Facts(facts.collect())]))
        };
        assert!(facts(5).contains("<dl class=\"short\">"));
        assert!(facts(40).contains("<dl>"));
    }

    #[test]
    fn the_last_row_of_a_table_keeps_room_for_the_colophon() {
        let table = Table::new(vec!["Who".to_owned()], [vec!["Ana"]]);
        let after_table = page_of(&of_blocks(vec![Block::Table(table)]));
        assert!(after_table.contains("<footer class=\"after-table\">"));
        let after_words = page_of(&of_blocks(vec![Block::paragraph("Last.")]));
        assert!(after_words.contains("<footer><p>"), "{after_words}");
    }

    #[test]
    fn nothing_is_fetched_and_no_script_runs() {
        let text = page(&[Document::default()], &Setting::default());
        assert!(text.contains(POLICY));
        assert!(!text.contains("<script"));
    }
}
