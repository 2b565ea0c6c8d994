//! Running text and what in it is of another kind: addresses, words of another language, what can
//! be shown next.

use std::borrow::Cow;

use super::Target;
use crate::locale::Messages;
use crate::message;

/// Stands in a message for a piece that is put in afterwards: the character that Unicode has for an
/// object within a text.
pub const SLOT: &str = "\u{fffc}";

/// A running text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text(Vec<Span>);

/// A piece of a running text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Span {
    Words(String),
    /// A web address.
    Address(String),
    /// The title of a work, with the code of the language it is in, where that is known.
    Title {
        words: String,
        language: Option<String>,
    },
    /// What a person wrote, with the code of the language they write in.
    Written {
        words: String,
        language: String,
    },
    /// What belongs into a blank that nothing fills; shown in square brackets.
    Gap(String),
    /// Something that can be shown next.
    Target(Target),
    /// The same as what is typed to see it, to be pasted as it stands.
    Command(String),
}

impl Text {
    /// A message with spans in its slots, in order.
    #[must_use]
    pub fn filled(message: &str, spans: impl IntoIterator<Item = Span>) -> Text {
        let mut spans = spans.into_iter();
        let mut text = Text::default();
        for (position, words) in message.split(SLOT).enumerate() {
            if position > 0 {
                text.0.extend(spans.next());
            }
            text.0.extend(Text::from(words).0);
        }
        text
    }

    /// One span.
    #[must_use]
    pub fn of(span: Span) -> Text {
        Text(vec![span])
    }

    /// A message with what can be shown next in its slot.
    #[must_use]
    pub fn to(message: &str, target: Target) -> Text {
        Text::filled(message, [Span::Target(target)])
    }

    /// Several texts.
    #[must_use]
    pub fn all<T: Into<Text>>(texts: impl IntoIterator<Item = T>) -> Vec<Text> {
        texts.into_iter().map(Into::into).collect()
    }

    /// This text in the slot of a message.
    #[must_use]
    pub fn within(self, message: &str) -> Text {
        let (before, after) = message.split_once(SLOT).unwrap_or((message, ""));
        let mut text = Text::from(before);
        text.0.extend(self.0);
        text.0.extend(Text::from(after).0);
        text
    }

    /// This text after its name.
    #[must_use]
    pub fn labelled(self, name: String, messages: &Messages) -> Text {
        Text::from(message!(messages, "common-label", name = name)).and(self)
    }

    /// Another text after a space.
    #[must_use]
    pub fn and(mut self, other: Text) -> Text {
        if !self.0.is_empty() && !other.0.is_empty() {
            self.0.push(Span::Words(" ".to_owned()));
        }
        self.0.extend(other.0);
        self
    }

    /// The spans in order.
    #[must_use]
    pub fn spans(&self) -> &[Span] {
        &self.0
    }

    /// Whether there is nothing to read.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The letters alone, where nothing can be made of what they are.
    #[must_use]
    pub fn plain(&self) -> String {
        self.plain_with(Cow::Borrowed)
    }

    /// The same, with each command as it is put.
    #[must_use]
    pub fn plain_with<'t>(&'t self, put: impl Fn(&'t str) -> Cow<'t, str>) -> String {
        let letters = self.0.iter().map(|span| match span {
            Span::Words(words) | Span::Title { words, .. } | Span::Written { words, .. } => {
                words.into()
            }
            Span::Command(line) => put(line),
            Span::Address(address) => address.into(),
            Span::Gap(words) => Cow::Owned(bracketed(words)),
            Span::Target(_) => "".into(),
        });
        letters.collect()
    }

    /// Puts what is typed in the place of what can be shown next.
    pub fn point(&mut self, words: &dyn Fn(&Target) -> String) {
        for span in &mut self.0 {
            if let Span::Target(target) = span {
                *span = Span::Command(words(target));
            }
        }
    }
}

impl Span {
    /// The title of a work.
    #[must_use]
    pub fn title(words: &str, language: Option<&str>) -> Span {
        Span::Title {
            words: words.to_owned(),
            language: language.map(str::to_owned),
        }
    }

    /// What a person wrote.
    #[must_use]
    pub fn written(words: &str, language: &str) -> Span {
        Span::Written {
            words: words.to_owned(),
            language: language.to_owned(),
        }
    }
}

/// What belongs into a blank, as it stands in a text.
#[must_use]
pub fn bracketed(words: &str) -> String {
    format!("[{words}]")
}

impl From<&str> for Text {
    fn from(text: &str) -> Text {
        // Most texts are words alone, and there are many of them.
        let mut spans = Vec::with_capacity(1);
        let mut rest = text;
        while let Some((words, address, after)) = next_address(rest) {
            if !words.is_empty() {
                spans.push(Span::Words(words.to_owned()));
            }
            spans.push(Span::Address(address.to_owned()));
            rest = after;
        }
        if !rest.is_empty() {
            spans.push(Span::Words(rest.to_owned()));
        }
        Text(spans)
    }
}

impl From<String> for Text {
    fn from(text: String) -> Text {
        Text::from(text.as_str())
    }
}

impl From<&String> for Text {
    fn from(text: &String) -> Text {
        Text::from(text.as_str())
    }
}

impl From<Target> for Text {
    fn from(target: Target) -> Text {
        Text::of(Span::Target(target))
    }
}

/// What stands before the next web address, the address, and what stands after it.
fn next_address(text: &str) -> Option<(&str, &str, &str)> {
    if !text.contains("://") {
        return None;
    }
    let begins = |(at, _): &(usize, char)| {
        let scheme = |name: &str| {
            text.get(*at..at + name.len())
                .is_some_and(|found| found.eq_ignore_ascii_case(name))
        };
        let inside_a_word = text[..*at]
            .chars()
            .next_back()
            .is_some_and(char::is_alphanumeric);
        !inside_a_word && (scheme("https://") || scheme("http://"))
    };
    let (start, _) = text.char_indices().find(begins)?;
    let found = text[start..]
        .split(|letter: char| {
            letter.is_whitespace() || letter.is_control() || "<>\"`|\\^{}«»“”".contains(letter)
        })
        .next()
        .unwrap_or_default();
    let address = without_end_of_sentence(found);
    // A scheme alone is no address.
    if address.len() <= address.find("//").map_or(0, |slashes| slashes + 2) {
        let end = start + found.len();
        return next_address(&text[end..])
            .map(|(words, address, after)| (&text[..end + words.len()], address, after));
    }
    let end = start + address.len();
    Some((&text[..start], address, &text[end..]))
}

/// An address ends before the marks that end a sentence, and before a bracket that was opened
/// before it.
fn without_end_of_sentence(mut address: &str) -> &str {
    while let Some(last) = address.chars().next_back() {
        let closes_more = |open: char, close: char| {
            last == close && address.matches(close).count() > address.matches(open).count()
        };
        let ends_a_sentence = ".,;:!?'’…".contains(last);
        if !ends_a_sentence && !closes_more('(', ')') && !closes_more('[', ']') {
            break;
        }
        address = &address[..address.len() - last.len_utf8()];
    }
    address
}

#[cfg(test)]
mod tests {
    use super::*;

    fn addresses(text: &str) -> Vec<String> {
        let text = Text::from(text);
        let addresses = text.spans().iter().filter_map(|span| match span {
            Span::Address(address) => Some(address.clone()),
            _ => None,
        });
        addresses.collect()
    }

    #[test]
    fn a_link_ends_where_the_address_ends() {
        for (text, address) in [
            ("See https://example.org/why.", "https://example.org/why"),
            (
                "https://example.org/minutes, and more",
                "https://example.org/minutes",
            ),
            ("(https://example.org/people)", "https://example.org/people"),
            (
                "(see https://example.org/people.)",
                "https://example.org/people",
            ),
            ("HTTPS://EXAMPLE.ORG/A", "HTTPS://EXAMPLE.ORG/A"),
            (
                "https://example.org/wiki/Kenya_(country) is one",
                "https://example.org/wiki/Kenya_(country)",
            ),
            ("« https://example.org »", "https://example.org"),
            ("<b>https://example.org</b>", "https://example.org"),
            (
                "https://example.org/?a=1&b=2!",
                "https://example.org/?a=1&b=2",
            ),
        ] {
            assert_eq!(addresses(text), [address], "{text}");
            assert_eq!(Text::from(text).plain(), text, "nothing is lost");
        }
        for text in [
            "https://",
            "xhttps://example.org",
            "http://.",
            "javascript://x",
        ] {
            assert!(addresses(text).is_empty(), "{text}");
        }
        assert_eq!(
            addresses("https://. https://example.org"),
            ["https://example.org"]
        );
    }

    #[test]
    fn slots_take_their_spans_in_order() {
        let text = Text::filled(
            &format!("From {SLOT}: {SLOT}."),
            [
                Span::title("Handbook", Some("en")),
                Span::written("Guía", "es"),
            ],
        );
        assert_eq!(text.plain(), "From Handbook: Guía.");
        assert_eq!(text.spans().len(), 5);
    }
}
