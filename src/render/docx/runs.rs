//! Words as Word has them: pieces that look alike and are of one language, links, and what is left
//! open.

use super::address;
use super::body::Body;
use super::xml::Element;
use crate::render::typeset::typeset;
use crate::report::{Span, Text, bracketed};
use crate::text::sanitize;

/// How letters look.
#[derive(Clone, Copy, Default)]
pub(super) struct Look {
    strong: bool,
    emphasis: bool,
    /// Marked as with a pen.
    marked: bool,
}

pub(super) const PLAIN: Look = Look {
    strong: false,
    emphasis: false,
    marked: false,
};
pub(super) const STRONG: Look = Look {
    strong: true,
    ..PLAIN
};

impl Body<'_> {
    /// A text in pieces that look alike and are of one language.
    pub(super) fn runs(&mut self, text: &Text, look: Look) -> Vec<Element> {
        let runs = text.spans().iter().flat_map(|span| match span {
            Span::Words(words) => self.words(&typeset(words), look, None),
            Span::Command(line) => self.words(line, look, None),
            Span::Written { words, language } => {
                let other = Some(language.as_str()).filter(|code| *code != self.language);
                self.words(words, look, other)
            }
            Span::Title { words, language } => {
                let emphasis = Look {
                    emphasis: true,
                    ..look
                };
                self.words(words, emphasis, language.as_deref())
            }
            Span::Address(address) => self.address(address),
            Span::Gap(words) => {
                let marked = Look {
                    marked: true,
                    ..look
                };
                self.words(&typeset(&bracketed(words)), marked, None)
            }
            Span::Target(_) => Vec::new(),
        });
        runs.collect()
    }

    /// Words, each line of them with a real break before it.
    pub(super) fn words(&self, words: &str, look: Look, language: Option<&str>) -> Vec<Element> {
        let language = language.unwrap_or(self.language);
        let other = Some(language).filter(|code| *code != self.package.language);
        let words = words.replace("\r\n", "\n").replace('\r', "\n");
        let mut content = run(look, other);
        for (position, line) in words.split('\n').enumerate() {
            if position > 0 {
                content = content.holding(Element::new("w:br"));
            }
            if !line.is_empty() {
                let line = line.replace('\t', " ");
                let text = Element::new("w:t").with("xml:space", "preserve");
                content = content.holding(text.saying(&line));
            }
        }
        vec![content]
    }

    fn address(&mut self, address: &str) -> Vec<Element> {
        let shown = sanitize(address);
        match address::target(address) {
            None => self.words(&shown, PLAIN, None),
            Some(target) => {
                let style = Element::new("w:rPr").holding(Element::value("w:rStyle", "Hyperlink"));
                let shown = Element::new("w:r")
                    .holding(style)
                    .holding(Element::new("w:t").saying(&shown));
                let link = Element::new("w:hyperlink").with("r:id", self.package.link(target));
                vec![link.holding(shown)]
            }
        }
    }
}

/// A piece of text that looks so and is in that language, if that is not the package's.
pub(super) fn run(look: Look, language: Option<&str>) -> Element {
    let mut properties = Vec::new();
    if look.strong {
        properties.push(Element::new("w:b"));
        properties.push(Element::new("w:bCs"));
    }
    if look.emphasis {
        properties.push(Element::new("w:i"));
        properties.push(Element::new("w:iCs"));
    }
    properties.extend(look.marked.then(|| Element::value("w:highlight", "yellow")));
    properties.extend(language.map(|code| Element::value("w:lang", super::tag(code))));
    let run = Element::new("w:r");
    if properties.is_empty() {
        return run;
    }
    run.holding(Element::new("w:rPr").holding_all(properties))
}
