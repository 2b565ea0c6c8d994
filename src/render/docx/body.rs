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
        if !document.foot.is_empty() {
            keep_the_end(&mut content);
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
            content.push(self.notice(document.handling.first(), &document.handling[1..]));
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
        let last = document.foot.len().saturating_sub(1);
        let foot = document.foot.iter().enumerate().map(|(position, foot)| {
            let line = paragraph("Colophon", kept(position < last));
            line.holding_all(self.runs(foot, PLAIN))
        });
        foot.collect()
    }

    fn section(&mut self, section: &Section, headed: bool) -> Vec<Element> {
        let mut content = Vec::new();
        if headed {
            content.push(self.heading(&section.heading, self.depth));
        }
        // What a section begins with stays with the list or the table of which it speaks. With
        // another paragraph it does not: LibreOffice then parts the heading from both.
        let introduces = section.blocks.get(1);
        let introduces = introduces.is_some_and(|next| !matches!(next, Block::Paragraph(_)));
        for (position, block) in section.blocks.iter().enumerate() {
            match block {
                Block::Paragraph(text) if position == 0 && introduces => {
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
            Block::Notice(it) => vec![self.notice(it.headline.as_ref(), &it.lines)],
            Block::Timeline(timeline) => self.timeline(timeline),
        }
    }

    pub(super) fn paragraph(&mut self, style: &'static str, text: &Text) -> Element {
        paragraph(style, []).holding_all(self.runs(text, PLAIN))
    }

    /// One paragraph, so that one box stands around it.
    fn notice(&mut self, headline: Option<&Text>, lines: &[Text]) -> Element {
        let mut notice = paragraph("Notice", []);
        let headline = headline.map(|line| (line, STRONG)).into_iter();
        let all = headline.chain(lines.iter().map(|line| (line, PLAIN)));
        for (position, (line, look)) in all.enumerate() {
            if position > 0 {
                notice = notice.holding(run(PLAIN, None).holding(Element::new("w:br")));
            }
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
            // LibreOffice gives what stands between the mark and the words the look of the first of
            // them, which is that of a pen where they are left open.
            let is_open = matches!(entry.text.spans(), [Span::Gap(_), ..]);
            let nothing = || run(PLAIN, None).holding(Element::new("w:softHyphen"));
            let first = first.holding_all(is_open.then(nothing));
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

/// Keeps what stands last on the page of what follows: no page holds nothing but the colophon.
fn keep_the_end(content: &mut [Element]) {
    for element in content.iter_mut().rev() {
        if element.is("w:p") {
            element.keep_with_next();
            // What stands behind a table is only its distance.
            if element.children().count() > 1 {
                return;
            }
        } else {
            if let Some(row) = element.children_mut().rev().find(|it| it.is("w:tr")) {
                row.keep_with_next();
            }
            return;
        }
    }
}

/// Lines that stay together, also with what follows where that is asked for.
fn kept(with_next: bool) -> Vec<Element> {
    let next = with_next.then(|| Element::new("w:keepNext"));
    next.into_iter()
        .chain([Element::new("w:keepLines")])
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::docx::xml::part;
    use crate::report::Notice;

    fn written(document: &Document) -> String {
        let mut package = Package::default();
        let mut body = Body {
            package: &mut package,
            language: "",
            width: 9638,
            depth: 0,
            beside: false,
        };
        let content = body.document(document, "Annexes");
        let root = Element::new("w:body").holding_all(content);
        String::from_utf8(part(&root)).unwrap()
    }

    fn with(blocks: Vec<Block>) -> Document {
        let section = Section::new("part", "Part".to_owned(), blocks);
        Document {
            sections: section.into_iter().collect(),
            foot: vec!["Made with care.".into(), "Facts as cited.".into()],
            ..Document::default()
        }
    }

    /// Whether the paragraph, or the row, with these words is kept with what follows.
    fn is_kept(written: &str, words: &str) -> bool {
        let (before, _) = written.split_once(words).unwrap();
        let (_, paragraph) = before.rsplit_once("<w:p>").unwrap();
        paragraph.contains("<w:keepNext/>")
    }

    fn facts(rows: usize) -> Block {
        let facts = (0..rows).map(|row| (format!("Name {row}.").into(), "Value".into()));
        Block::Facts(facts.collect())
    }

    #[test]
    fn a_first_paragraph_stays_with_a_list_and_not_with_another_paragraph() {
        let list = Block::List(vec![Entry::from("One")]);
        let written_before = |next: Block| {
            let blocks = vec![Block::paragraph("First."), next, Block::paragraph("Last.")];
            written(&with(blocks))
        };
        assert!(is_kept(&written_before(list), "First."));
        assert!(!is_kept(
            &written_before(Block::paragraph("Second.")),
            "First."
        ));
    }

    #[test]
    fn the_colophon_stays_together_and_with_what_stands_before_it() {
        let after = |blocks| written(&with(blocks));
        let words = after(vec![Block::paragraph("First."), Block::paragraph("Last.")]);
        assert!(is_kept(&words, "Last.") && !is_kept(&words, "First."));
        assert!(is_kept(&words, "Made with care.") && !is_kept(&words, "Facts as cited."));
        // Of a long table the last row, with what keeps it apart.
        let table = after(vec![facts(40)]);
        assert!(is_kept(&table, "Name 39.") && !is_kept(&table, "Name 38."));
        assert!(table.contains("<w:pStyle w:val=\"Normal\"/><w:keepNext/><w:spacing"));
    }

    #[test]
    fn few_names_and_values_stand_on_one_page() {
        let mut blocks = vec![facts(5), Block::paragraph("Last.")];
        let short = written(&with(blocks.clone()));
        assert!(is_kept(&short, "Name 0.") && is_kept(&short, "Name 3."));
        assert!(!is_kept(&short, "Name 4."), "what follows has its own page");
        blocks[0] = facts(40);
        assert!(!is_kept(&written(&with(blocks)), "Name 0."));
    }

    #[test]
    fn of_warnings_of_one_weight_none_is_a_headline() {
        let notice = |headline: Option<&str>| {
            let notice = Notice {
                headline: headline.map(Text::from),
                lines: vec!["One.".into(), "Other.".into()],
            };
            written(&with(vec![Block::Notice(notice)]))
                .matches("<w:b/>")
                .count()
        };
        assert_eq!((notice(None), notice(Some("Not yet."))), (0, 1));
    }

    #[test]
    fn what_is_left_open_in_a_list_marks_not_the_gap_before_it() {
        let open = Entry::from(Text::of(Span::Gap("day".into())));
        let list = written(&with(vec![Block::List(vec![open, Entry::from("Known")])]));
        let plain = "</w:pPr><w:r><w:softHyphen/></w:r><w:r><w:rPr><w:highlight";
        assert!(list.contains(plain), "{list}");
        assert_eq!(list.matches("<w:softHyphen/>").count(), 1);
    }
}
