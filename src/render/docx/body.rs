//! A document's blocks as Word has them: real styles, lists with their numbering, boxes that can
//! be ticked. Its tables and its words have a file each.

use super::columns::fits;
use super::drawing;
use super::runs::{PLAIN, STRONG, run};
use super::xml::Element;
use crate::render::typeset::typeset;
use crate::report::{Block, Check, Day, Document, Entry, Section, Span, Text, Timeline};

/// The numbering of marks, the same for all lists; each list of steps has one of its own.
pub(super) const MARKS: usize = 1;

/// The glyphs of a box to tick, which the font that goes with them has on every system of Word.
const TICKED: char = '\u{2612}';
const UNTICKED: char = '\u{2610}';
const FONT_OF_BOXES: &str = "MS Gothic";
/// Word takes no longer names of a box.
const LONGEST_NAME: usize = 60;

/// What goes through all documents of a package.
#[derive(Default)]
pub(super) struct Package {
    /// The code of the language of everything that does not say another one.
    pub language: String,
    /// Web addresses that are linked, each once; the position is its name.
    pub links: Vec<String>,
    /// How many lists of steps there are, each numbered from one.
    pub steps: usize,
    /// How many boxes there are, each with a number of its own.
    pub boxes: usize,
    /// How many drawings there are, each with a number of its own.
    pub drawings: usize,
}

impl Package {
    /// The name of a link.
    pub(super) fn link(&mut self, target: String) -> String {
        let known = self.links.iter().position(|known| *known == target);
        let position = known.unwrap_or_else(|| {
            self.links.push(target);
            self.links.len() - 1
        });
        format!("link{position}")
    }
}

/// Writes one document into the package.
pub(super) struct Body<'a> {
    pub package: &'a mut Package,
    /// The code of its language.
    pub language: &'a str,
    /// The width between the margins.
    pub width: usize,
    /// How deep its sections stand.
    pub depth: usize,
    /// Whether it stands beside another: where a heading is kept with what follows, LibreOffice
    /// keeps all rows of such a table together, on the next page.
    pub beside: bool,
}

/// Whether a document's only table is too wide for a page that stands upright.
pub(super) fn is_wide(document: &Document, width: usize) -> bool {
    let blocks = document.sections.iter().flat_map(|part| &part.blocks);
    let mut tables = blocks.filter_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    });
    tables.any(|table| !fits(table, width))
}

impl Body<'_> {
    /// The whole document; `annexes` is the name of what can be looked up behind.
    pub(super) fn document(&mut self, document: &Document, annexes: &str) -> Vec<Element> {
        let mut content = self.head_of(document);
        for section in &document.sections {
            // A list has its title already.
            let headed = section.heading != document.title;
            content.extend(self.section(section, headed));
        }
        if !document.annexes.is_empty() {
            let name = paragraph("Heading1", [Element::new("w:pageBreakBefore")]);
            content.push(name.holding_all(self.words(&typeset(annexes), PLAIN, None)));
            content.extend(self.annexes(document).into_iter().flatten());
        }
        content.extend(self.foot(document));
        content
    }

    /// The same in the parts that stand beside those of another language.
    pub(super) fn parts(&mut self, document: &Document, annexes: &str) -> Vec<Vec<Element>> {
        let mut parts = vec![self.head_of(document)];
        for section in &document.sections {
            parts.push(self.section(section, true));
        }
        if !document.annexes.is_empty() {
            parts.push(vec![self.heading(annexes, 0)]);
            parts.extend(self.annexes(document));
        }
        if !document.foot.is_empty() {
            parts.push(self.foot(document));
        }
        parts
    }

    /// What stands before the first section.
    fn head_of(&mut self, document: &Document) -> Vec<Element> {
        let mut content = Vec::new();
        if !document.handling.is_empty() {
            content.push(self.notice(&document.handling));
        }
        let of_title = document.title_language.as_deref();
        let title = Span::written(&document.title, of_title.unwrap_or(self.language));
        content.push(self.paragraph("Title", &Text::of(title)));
        for lead in &document.lead {
            content.push(self.paragraph("Normal", lead));
        }
        content
    }

    fn annexes(&mut self, document: &Document) -> Vec<Vec<Element>> {
        self.depth += 1;
        let annexes = document.annexes.iter();
        let annexes: Vec<_> = annexes.map(|annex| self.section(annex, true)).collect();
        self.depth -= 1;
        annexes
    }

    fn foot(&mut self, document: &Document) -> Vec<Element> {
        let foot = document.foot.iter();
        foot.map(|foot| self.paragraph("Colophon", foot)).collect()
    }

    fn section(&mut self, section: &Section, headed: bool) -> Vec<Element> {
        let mut content = Vec::new();
        if headed {
            content.push(self.heading(&section.heading, self.depth));
        }
        for (position, block) in section.blocks.iter().enumerate() {
            match block {
                // What a section begins with stays with what it speaks of.
                Block::Paragraph(text) if position == 0 && section.blocks.len() > 1 => {
                    let runs = self.runs(text, PLAIN);
                    content.push(paragraph("Normal", kept(true)).holding_all(runs));
                }
                block => content.extend(self.block(block)),
            }
        }
        content
    }

    fn heading(&mut self, words: &str, depth: usize) -> Element {
        let style = ["Heading1", "Heading2", "Heading3"][depth.min(2)];
        let loose = self.beside.then(|| Element::value("w:keepNext", 0));
        paragraph(style, loose).holding_all(self.words(&typeset(words), PLAIN, None))
    }

    fn block(&mut self, block: &Block) -> Vec<Element> {
        match block {
            Block::Paragraph(text) => vec![self.paragraph("Normal", text)],
            Block::Heading(words) => vec![self.heading(words, self.depth + 1)],
            Block::Facts(facts) => self.facts(facts),
            Block::List(entries) => self.list(entries, MARKS),
            Block::Steps(entries) => {
                self.package.steps += 1;
                self.list(entries, MARKS + self.package.steps)
            }
            Block::Checklist(checks) => checks.iter().flat_map(|check| self.check(check)).collect(),
            Block::Table(table) => self.table(table),
            Block::Notice(lines) => vec![self.notice(lines)],
            Block::Timeline(timeline) => self.timeline(timeline),
        }
    }

    pub(super) fn paragraph(&mut self, style: &'static str, text: &Text) -> Element {
        paragraph(style, []).holding_all(self.runs(text, PLAIN))
    }

    /// One paragraph, so that one box stands around it.
    fn notice(&mut self, lines: &[Text]) -> Element {
        let mut notice = paragraph("Notice", []);
        for (position, line) in lines.iter().enumerate() {
            if position > 0 {
                notice = notice.holding(run(PLAIN, None).holding(Element::new("w:br")));
            }
            let look = if position == 0 { STRONG } else { PLAIN };
            notice = notice.holding_all(self.runs(line, look));
        }
        notice
    }

    fn list(&mut self, entries: &[Entry], numbering: usize) -> Vec<Element> {
        let mut content = Vec::new();
        for entry in entries {
            let has_details = !entry.details.is_empty();
            let mut properties = kept(has_details);
            properties.push(
                Element::new("w:numPr")
                    .holding(Element::value("w:ilvl", 0))
                    .holding(Element::value("w:numId", numbering)),
            );
            let look = if has_details { STRONG } else { PLAIN };
            let first = paragraph("ListParagraph", properties);
            content.push(first.holding_all(self.runs(&entry.text, look)));
            content.extend(self.details(&entry.details));
        }
        content
    }

    /// The lines below an entry, on one page with it.
    fn details(&mut self, details: &[Text]) -> Vec<Element> {
        let last = details.len().saturating_sub(1);
        let lines = details.iter().enumerate().map(|(position, detail)| {
            let line = paragraph("ListContinue", kept(position < last));
            line.holding_all(self.runs(detail, PLAIN))
        });
        lines.collect()
    }

    fn check(&mut self, check: &Check) -> Vec<Element> {
        let mut first = paragraph("Checklist", kept(!check.details.is_empty()))
            .holding(self.tick_box(check))
            .holding_all(self.words("\u{a0}", PLAIN, None))
            .holding_all(self.runs(&check.text, STRONG));
        if let Some(due) = &check.date {
            first = first.holding_all(self.words(&format!(" ({})", due.words), PLAIN, None));
        }
        let mut content = vec![first];
        content.extend(self.details(&check.details));
        content
    }

    /// The content control of Word 2010, which can be ticked.
    fn tick_box(&mut self, check: &Check) -> Element {
        self.package.boxes += 1;
        let state = |name, glyph: char| {
            Element::new(name)
                .with("w14:val", format!("{:04X}", u32::from(glyph)))
                .with("w14:font", FONT_OF_BOXES)
        };
        let fonts = Element::new("w:rFonts")
            .with("w:ascii", FONT_OF_BOXES)
            .with("w:eastAsia", FONT_OF_BOXES)
            .with("w:hAnsi", FONT_OF_BOXES)
            .with("w:hint", "eastAsia");
        let glyph = if check.done { TICKED } else { UNTICKED };
        let name: String = typeset(&check.text.plain())
            .chars()
            .take(LONGEST_NAME)
            .collect();
        let ticked = Element::new("w14:checked").with("w14:val", u8::from(check.done));
        let properties = Element::new("w:sdtPr")
            .holding(Element::value("w:alias", name))
            .holding(Element::value("w:id", self.package.boxes))
            .holding(
                Element::new("w14:checkbox")
                    .holding(ticked)
                    .holding(state("w14:checkedState", TICKED))
                    .holding(state("w14:uncheckedState", UNTICKED)),
            );
        let shown = Element::new("w:r")
            .holding(Element::new("w:rPr").holding(fonts))
            .holding(Element::new("w:t").saying(&glyph.to_string()));
        Element::new("w:sdt")
            .holding(properties)
            .holding(Element::new("w:sdtContent").holding(shown))
    }

    fn facts(&mut self, facts: &[(Text, Text)]) -> Vec<Element> {
        let rows: Vec<Vec<Text>> = facts
            .iter()
            .map(|(name, value)| vec![name.clone(), value.clone()])
            .collect();
        self.pairs(&rows)
    }

    /// A picture of the days, and in words what falls on each.
    fn timeline(&mut self, timeline: &Timeline) -> Vec<Element> {
        self.package.drawings += 1;
        let picture = drawing::picture(timeline, self.package.drawings, self.width);
        let rows: Vec<Vec<Text>> = timeline
            .days
            .iter()
            .map(|marked| {
                let Day { words, .. } = &marked.day;
                vec![Text::from(words), marked.text.clone()]
            })
            .collect();
        let mut content = vec![paragraph("Normal", kept(true)).holding(picture)];
        content.extend(self.pairs(&rows));
        content
    }
}

/// A paragraph of a style, with what else is said of it in the order of the format.
pub(super) fn paragraph(
    style: &'static str,
    properties: impl IntoIterator<Item = Element>,
) -> Element {
    let properties = Element::new("w:pPr")
        .holding(Element::value("w:pStyle", style))
        .holding_all(properties);
    Element::new("w:p").holding(properties)
}

/// Lines that stay together, also with what follows where that is asked for.
fn kept(with_next: bool) -> Vec<Element> {
    let next = with_next.then(|| Element::new("w:keepNext"));
    next.into_iter()
        .chain([Element::new("w:keepLines")])
        .collect()
}
