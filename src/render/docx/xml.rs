//! Elements of XML, written with escaping that cannot be forgotten.

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

use crate::text::sanitize;

/// An element with what is in it.
#[derive(Clone, Debug)]
pub(super) struct Element {
    name: &'static str,
    attributes: Vec<(&'static str, String)>,
    content: Vec<Node>,
}

#[derive(Clone, Debug)]
enum Node {
    Element(Element),
    Text(String),
}

impl Element {
    pub(super) fn new(name: &'static str) -> Element {
        Element {
            name,
            attributes: Vec::new(),
            content: Vec::new(),
        }
    }

    /// Whether it has this name.
    pub(super) fn is(&self, name: &str) -> bool {
        self.name == name
    }

    /// With the attribute in which most elements of Word hold their value.
    pub(super) fn value(name: &'static str, value: impl ToString) -> Element {
        Element::new(name).with("w:val", value)
    }

    #[expect(
        clippy::needless_pass_by_value,
        reason = "numbers and words, made on the spot"
    )]
    pub(super) fn with(mut self, name: &'static str, value: impl ToString) -> Element {
        self.attributes
            .push((name, of_xml(&value.to_string(), true)));
        self
    }

    pub(super) fn holding(mut self, element: Element) -> Element {
        self.content.push(Node::Element(element));
        self
    }

    pub(super) fn holding_all(mut self, elements: impl IntoIterator<Item = Element>) -> Element {
        self.content.extend(elements.into_iter().map(Node::Element));
        self
    }

    pub(super) fn saying(mut self, text: &str) -> Element {
        self.content.push(Node::Text(of_xml(text, false)));
        self
    }

    /// What stands in it, without its words.
    pub(super) fn children(&self) -> impl Iterator<Item = &Element> {
        self.content.iter().filter_map(|node| match node {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        })
    }

    pub(super) fn children_mut(&mut self) -> impl DoubleEndedIterator<Item = &mut Element> {
        self.content.iter_mut().filter_map(|node| match node {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        })
    }

    /// Keeps each paragraph in it on one page with what follows it.
    pub(super) fn keep_with_next(&mut self) {
        if !self.is("w:pPr") {
            return self.children_mut().for_each(Element::keep_with_next);
        }
        if self.children().all(|it| !it.is("w:keepNext")) {
            // It stands behind the name of the style, and before all else.
            let place = self.children().take_while(|it| it.is("w:pStyle")).count();
            let kept = Element::new("w:keepNext");
            self.content.insert(place, Node::Element(kept));
        }
    }

    fn write(&self, writer: &mut Writer<Vec<u8>>) -> std::io::Result<()> {
        let mut start = BytesStart::new(self.name);
        for (name, value) in &self.attributes {
            start.push_attribute((*name, value.as_str()));
        }
        if self.content.is_empty() {
            return writer.write_event(Event::Empty(start));
        }
        writer.write_event(Event::Start(start))?;
        for node in &self.content {
            match node {
                Node::Element(element) => element.write(writer)?,
                Node::Text(text) => writer.write_event(Event::Text(BytesText::new(text)))?,
            }
        }
        writer.write_event(Event::End(BytesEnd::new(self.name)))
    }
}

/// A part of the package: a whole file of XML.
pub(super) fn part(root: &Element) -> Vec<u8> {
    let mut writer = Writer::new(Vec::new());
    let declaration = BytesDecl::new("1.0", Some("UTF-8"), Some("yes"));
    writer
        .write_event(Event::Decl(declaration))
        .and_then(|()| root.write(&mut writer))
        .expect("memory takes every element");
    writer.into_inner()
}

/// A text with only what XML 1.0 can hold; what it cannot becomes visible.
fn of_xml(text: &str, on_one_line: bool) -> String {
    let letters = sanitize(text);
    let letters = letters.chars().map(|letter| match letter {
        '\n' | '\t' if on_one_line => ' ',
        letter => letter,
    });
    letters.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_xml_cannot_hold_or_would_act_on_is_never_written() {
        let element = Element::new("t")
            .with("a", "\"one\"\n<two>")
            .saying("<b> & \u{0}\u{8}\u{1b}\u{ffff}\u{202e}]]>");
        let text = String::from_utf8(part(&element)).unwrap();
        assert_eq!(
            text,
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\
             <t a=\"&quot;one&quot; &lt;two&gt;\">&lt;b&gt; &amp; \
             \u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}]]&gt;</t>"
        );
    }
}
