//! Word documents (Office Open XML), for A4: a zip of parts, each of them XML. The same document
//! gives the same bytes: nothing here knows the time of day.

mod address;
mod beside;
mod body;
mod columns;
mod drawing;
mod runs;
mod tables;
mod xml;

use std::io::{Cursor, Write as _};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use self::body::{Body, MARKS, Package, is_wide};
use self::xml::{Element, part};
use super::languages::side_by_side;
use super::typeset::typeset;
use super::{Content, Format, Matter, Setting, page_marks};
use crate::report::Document;

pub(super) const FORMAT: Format = Format {
    name: "docx",
    endings: &["docx"],
    of: Matter::All,
    binary: true,
    for_reading: true,
    write: |content: &dyn Content, setting: &Setting<'_>| {
        package(&super::documents(content), setting)
    },
};

/// What stays free around a page, in twentieths of a point.
const MARGIN: usize = 1134;

const STYLES: &str = include_str!("styles.xml");
const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const WORD_2010: &str = "http://schemas.microsoft.com/office/word/2010/wordml";
const COMPATIBILITY: &str = "http://schemas.openxmlformats.org/markup-compatibility/2006";
const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const TYPES: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/// Documents, one after the other, each beginning on a page of its own.
fn package(documents: &[Document], setting: &Setting<'_>) -> Vec<u8> {
    let language = documents.first().map_or("", |document| &document.language);
    let mut shared = Package {
        language: language.to_owned(),
        ..Package::default()
    };
    let pair = side_by_side(documents);
    let body = match pair {
        Some(pair) => body_beside(pair, setting, &mut shared),
        None => body(documents, setting, &mut shared),
    };
    // What stands beside another has its pages with it.
    let documents = if pair.is_some() {
        &documents[..1]
    } else {
        documents
    };
    let mut parts = vec![
        (
            "[Content_Types].xml".to_owned(),
            part(&content_types(documents)),
        ),
        ("_rels/.rels".to_owned(), part(&relations_of_package())),
        (
            "docProps/core.xml".to_owned(),
            part(&properties(documents, language)),
        ),
        ("word/document.xml".to_owned(), part(&body)),
        (
            "word/_rels/document.xml.rels".to_owned(),
            part(&relations(&shared, documents)),
        ),
        (
            "word/styles.xml".to_owned(),
            STYLES.replace("{language}", &tag(language)).into_bytes(),
        ),
        (
            "word/numbering.xml".to_owned(),
            part(&numbering(shared.steps)),
        ),
        ("word/settings.xml".to_owned(), part(&settings(language))),
    ];
    for (position, document) in documents.iter().enumerate() {
        parts.push((
            format!("word/footer{position}.xml"),
            part(&footer(document)),
        ));
        if has_header(document) {
            parts.push((
                format!("word/header{position}.xml"),
                part(&header(document)),
            ));
        }
    }
    zipped(&parts)
}

/// The parts in their order, each of the same time.
fn zipped(parts: &[(String, Vec<u8>)]) -> Vec<u8> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        writer
            .start_file(name.as_str(), options)
            .expect("memory takes every part");
        writer.write_all(bytes).expect("memory takes every part");
    }
    let written = writer.finish().expect("memory takes every part");
    written.into_inner()
}

/// What Word knows a language by: with the country whose spelling is meant, where there are
/// several.
fn tag(code: &str) -> String {
    let tag = match code {
        "en" => "en-GB",
        "es" => "es-ES",
        "fr" => "fr-FR",
        "pt" => "pt-PT",
        other => other,
    };
    let plain = tag
        .chars()
        .all(|letter| letter.is_ascii_alphanumeric() || letter == '-');
    // "No language": what it is nobody could say.
    if plain && !tag.is_empty() {
        tag.to_owned()
    } else {
        "x-none".to_owned()
    }
}

fn has_header(document: &Document) -> bool {
    !document.handling.is_empty()
}

fn body(documents: &[Document], setting: &Setting<'_>, shared: &mut Package) -> Element {
    let mut content = Vec::new();
    let (short, long) = setting.paper.sides();
    for (position, document) in documents.iter().enumerate() {
        let wide = is_wide(document, short - 2 * MARGIN);
        let (width, height) = if wide { (long, short) } else { (short, long) };
        let mut body = Body {
            package: shared,
            language: &document.language,
            width: width - 2 * MARGIN,
            depth: 0,
            beside: false,
        };
        content.extend(body.document(document, setting.words_of(document).annexes));
        let section = section(document, position, (width, height));
        if position + 1 < documents.len() {
            let properties = Element::new("w:pPr").holding(section);
            content.push(Element::new("w:p").holding(properties));
        } else {
            content.push(section);
        }
    }
    document_of(content)
}

/// The same in two languages, part beside part, on pages that lie on their side.
fn body_beside(pair: [&Document; 2], setting: &Setting<'_>, shared: &mut Package) -> Element {
    let (short, long) = setting.paper.sides();
    let width = long - 2 * MARGIN;
    let parts = pair.map(|document| {
        let mut body = Body {
            package: &mut *shared,
            language: &document.language,
            width: beside::width_of_column(width),
            depth: 0,
            beside: true,
        };
        body.parts(document, setting.words_of(document).annexes)
    });
    let section = section(pair[0], 0, (long, short));
    document_of(vec![
        beside::columns(parts, width),
        styled("Normal"),
        section,
    ])
}

fn document_of(content: Vec<Element>) -> Element {
    let mut document = Element::new("w:document")
        .with("xmlns:w", WORD)
        .with("xmlns:r", RELATIONS)
        .with("xmlns:w14", WORD_2010)
        .with("xmlns:mc", COMPATIBILITY);
    for (name, address) in drawing::NAMESPACES {
        document = document.with(name, address);
    }
    document
        .with("mc:Ignorable", "w14")
        .holding(Element::new("w:body").holding_all(content))
}

/// The pages of a document, with what stands on each of them.
fn section(document: &Document, position: usize, (width, height): (usize, usize)) -> Element {
    let reference = |name, part: &str| {
        Element::new(name)
            .with("w:type", "default")
            .with("r:id", format!("{part}{position}"))
    };
    let mut page = Element::new("w:pgSz")
        .with("w:w", width)
        .with("w:h", height);
    if width > height {
        page = page.with("w:orient", "landscape");
    }
    let header = has_header(document).then(|| reference("w:headerReference", "header"));
    Element::new("w:sectPr")
        .holding_all(header)
        .holding(reference("w:footerReference", "footer"))
        .holding(page)
        .holding(
            Element::new("w:pgMar")
                .with("w:top", MARGIN)
                .with("w:right", MARGIN)
                .with("w:bottom", MARGIN)
                .with("w:left", MARGIN)
                .with("w:header", 567)
                .with("w:footer", 567)
                .with("w:gutter", 0),
        )
}

fn styled(style: &str) -> Element {
    let style = Element::value("w:pStyle", style);
    Element::new("w:p").holding(Element::new("w:pPr").holding(style))
}

fn run(words: &str) -> Element {
    let text = Element::new("w:t").with("xml:space", "preserve");
    Element::new("w:r").holding(text.saying(words))
}

/// What the document is, and on which page of how many one is.
fn footer(document: &Document) -> Element {
    let shown = page_marks::title(document);
    let field = |code: &str| {
        Element::new("w:fldSimple")
            .with("w:instr", code)
            .holding(run("1"))
    };
    let line = styled("Footer")
        .holding(run(&format!("{shown}  ·  ")))
        .holding(field("PAGE"))
        .holding(run(" / "))
        .holding(field("NUMPAGES"));
    Element::new("w:ftr")
        .with("xmlns:w", WORD)
        .with("xmlns:r", RELATIONS)
        .holding(line)
}

/// How it is to be handled, on each page.
fn header(document: &Document) -> Element {
    let handling = page_marks::handling(document).unwrap_or_default();
    let line = styled("Header").holding(run(&handling));
    Element::new("w:hdr")
        .with("xmlns:w", WORD)
        .with("xmlns:r", RELATIONS)
        .holding(line)
}

/// A list of marks, and for each list of steps numbers from one.
fn numbering(steps: usize) -> Element {
    let kind = |id: usize, format: &str, text: &str| {
        let level = Element::new("w:lvl")
            .with("w:ilvl", 0)
            .holding(Element::value("w:start", 1))
            .holding(Element::value("w:numFmt", format))
            .holding(Element::value("w:lvlText", text))
            .holding(Element::value("w:lvlJc", "left"))
            .holding(
                Element::new("w:pPr").holding(
                    Element::new("w:ind")
                        .with("w:left", 397)
                        .with("w:hanging", 397),
                ),
            );
        Element::new("w:abstractNum")
            .with("w:abstractNumId", id)
            .holding(Element::value("w:multiLevelType", "singleLevel"))
            .holding(level)
    };
    let number = |id: usize, of: usize| {
        Element::new("w:num")
            .with("w:numId", id)
            .holding(Element::value("w:abstractNumId", of))
    };
    let from_one = (1..=steps).map(|position| {
        let start = Element::new("w:lvlOverride")
            .with("w:ilvl", 0)
            .holding(Element::value("w:startOverride", 1));
        number(MARKS + position, 1).holding(start)
    });
    Element::new("w:numbering")
        .with("xmlns:w", WORD)
        .holding(kind(0, "bullet", "•"))
        .holding(kind(1, "decimal", "%1."))
        .holding(number(MARKS, 0))
        .holding_all(from_one)
}

fn settings(language: &str) -> Element {
    let mode = Element::new("w:compatSetting")
        .with("w:name", "compatibilityMode")
        .with("w:uri", "http://schemas.microsoft.com/office/word")
        .with("w:val", 15);
    Element::new("w:settings")
        .with("xmlns:w", WORD)
        .holding(Element::new("w:compat").holding(mode))
        .holding(Element::value("w:themeFontLang", tag(language)))
}

fn content_types(documents: &[Document]) -> Element {
    let default = |ending: &str, kind: &str| {
        Element::new("Default")
            .with("Extension", ending)
            .with("ContentType", kind)
    };
    let of_part = |name: String, kind: String| {
        Element::new("Override")
            .with("PartName", name)
            .with("ContentType", kind)
    };
    let word = |name: &str, kind: &str| {
        of_part(format!("/word/{name}.xml"), format!("{TYPES}.{kind}+xml"))
    };
    let pages = documents
        .iter()
        .enumerate()
        .flat_map(|(position, document)| {
            let header = has_header(document).then(|| word(&format!("header{position}"), "header"));
            [word(&format!("footer{position}"), "footer")]
                .into_iter()
                .chain(header)
        });
    let core = "application/vnd.openxmlformats-package.core-properties+xml";
    Element::new("Types")
        .with("xmlns", format!("{PACKAGE}/content-types"))
        .holding(default(
            "rels",
            "application/vnd.openxmlformats-package.relationships+xml",
        ))
        .holding(default("xml", "application/xml"))
        .holding(word("document", "document.main"))
        .holding(word("styles", "styles"))
        .holding(word("numbering", "numbering"))
        .holding(word("settings", "settings"))
        .holding_all(pages)
        .holding(of_part("/docProps/core.xml".to_owned(), core.to_owned()))
}

fn relation(id: &str, kind: &str, target: &str) -> Element {
    Element::new("Relationship")
        .with("Id", id)
        .with("Type", kind)
        .with("Target", target)
}

fn relations_of_package() -> Element {
    let core = format!("{PACKAGE}/relationships/metadata/core-properties");
    Element::new("Relationships")
        .with("xmlns", format!("{PACKAGE}/relationships"))
        .holding(relation(
            "document",
            &format!("{RELATIONS}/officeDocument"),
            "word/document.xml",
        ))
        .holding(relation("core", &core, "docProps/core.xml"))
}

fn relations(shared: &Package, documents: &[Document]) -> Element {
    let own = |name: &str, kind: &str| {
        relation(name, &format!("{RELATIONS}/{kind}"), &format!("{name}.xml"))
    };
    let pages = documents
        .iter()
        .enumerate()
        .flat_map(|(position, document)| {
            let header = has_header(document).then(|| own(&format!("header{position}"), "header"));
            [own(&format!("footer{position}"), "footer")]
                .into_iter()
                .chain(header)
        });
    let links = shared.links.iter().enumerate().map(|(position, target)| {
        relation(
            &format!("link{position}"),
            &format!("{RELATIONS}/hyperlink"),
            target,
        )
        .with("TargetMode", "External")
    });
    Element::new("Relationships")
        .with("xmlns", format!("{PACKAGE}/relationships"))
        .holding(own("styles", "styles"))
        .holding(own("numbering", "numbering"))
        .holding(own("settings", "settings"))
        .holding_all(pages)
        .holding_all(links)
}

/// Title, language, and the day on which what it says is so: never the clock's.
fn properties(documents: &[Document], language: &str) -> Element {
    let first = documents.first();
    let title = first.map_or("", |document| &document.title);
    let day = first.and_then(|document| document.date);
    let moments = ["dcterms:created", "dcterms:modified"].map(|name| {
        let day = day?;
        let moment = Element::new(name).with("xsi:type", "dcterms:W3CDTF");
        Some(moment.saying(&format!("{day}T00:00:00Z")))
    });
    Element::new("cp:coreProperties")
        .with("xmlns:cp", format!("{PACKAGE}/metadata/core-properties"))
        .with("xmlns:dc", "http://purl.org/dc/elements/1.1/")
        .with("xmlns:dcterms", "http://purl.org/dc/terms/")
        .with("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
        .holding(Element::new("dc:title").saying(&typeset(title)))
        .holding(Element::new("dc:creator").saying("cocreate"))
        .holding(Element::new("dc:language").saying(&tag(language)))
        .holding_all(moments.into_iter().flatten())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::locale::{Language, Messages};
    use crate::report::{Block, Day, Marked, Section, Timeline};

    #[test]
    fn each_drawing_has_its_number_and_its_days_in_words_and_an_older_word_leaves_it_out() {
        let messages = Messages::new(Language::ENGLISH);
        let timeline = || {
            let day = |month| Day::new(date(2027, month, 9), &messages);
            let marked = Marked {
                day: day(3),
                text: "Meet".into(),
                late: false,
                is_event: false,
            };
            let days = vec![marked];
            Timeline::new("Days".into(), day(2), "today".into(), days, &messages)
        };
        let blocks = vec![Block::Timeline(timeline()), Block::Timeline(timeline())];
        let document = Document {
            sections: Section::new("days", "Days".into(), blocks)
                .into_iter()
                .collect(),
            ..Document::default()
        };
        let mut package = Package::default();
        let written = part(&body(&[document], &Setting::default(), &mut package));
        let written = String::from_utf8(written).unwrap();
        for number in [1, 2] {
            let named = format!("<wp:docPr id=\"{number}\"");
            assert_eq!(written.matches(&named).count(), 1, "{written}");
        }
        assert_eq!(written.matches("<mc:Fallback/>").count(), 2);
        assert_eq!(written.matches(">Meet<").count(), 2, "{written}");
        // A reader that does not know the name of what it reads takes the file for broken.
        for prefix in ["wp", "a", "wpg", "wps", "mc"] {
            assert!(written.contains(&format!("<{prefix}:")), "{prefix}");
            assert!(written.contains(&format!(" xmlns:{prefix}=\"")), "{prefix}");
        }
    }
}
