//! A YAML text as a tree: every value with its line, every scalar as it was written.
//!
//! What a plain scalar means (a number, yes or no, nothing) is asked only where it matters, so that
//! a telephone number keeps its plus and a version its zero.

use compact_str::CompactString;

/// A value and where it stands. A long plan has tens of thousands, so that each is small.
#[derive(Clone, Debug)]
pub struct Node {
    line: u32,
    /// Of a scalar.
    style: Style,
    held: Held,
}

#[derive(Clone, Debug)]
enum Held {
    Scalar(CompactString),
    Sequence(Box<[Node]>),
    Mapping(Box<[(Node, Node)]>),
    /// What few values have, apart.
    WithAside(Box<(Node, Aside)>),
}

/// What stands beside a value.
#[derive(Clone, Debug)]
struct Aside {
    /// A tag such as `!draft`, for what only another program understands.
    tag: Option<String>,
    /// A comment behind a plain scalar on its line, `#` included.
    remark: Option<String>,
}

/// What a node holds.
#[derive(Clone, Copy, Debug)]
pub enum Content<'n> {
    Scalar(Scalar<'n>),
    Sequence(&'n [Node]),
    /// Keys and values in their order. A key may be anything in YAML; ours are scalars.
    Mapping(&'n [(Node, Node)]),
}

/// The same, to be changed.
pub enum ContentMut<'n> {
    Scalar,
    Sequence(&'n mut [Node]),
    Mapping(&'n mut [(Node, Node)]),
}

/// A scalar as it was written.
#[derive(Clone, Copy, Debug)]
pub struct Scalar<'n> {
    pub text: &'n str,
    pub style: Style,
}

/// A sequence or mapping whose entries come one by one.
#[derive(Debug)]
pub(super) enum Collection {
    Sequence(Vec<Node>),
    Mapping(Vec<(Node, Node)>),
}

impl Collection {
    /// Adds an entry to a sequence; none to a mapping.
    pub fn push(&mut self, entry: Node) -> Option<()> {
        match self {
            Collection::Sequence(entries) => {
                entries.push(entry);
                Some(())
            }
            Collection::Mapping(_) => None,
        }
    }

    /// Adds an entry to a mapping; none to a sequence.
    pub fn push_under(&mut self, key: Node, value: Node) -> Option<()> {
        match self {
            Collection::Mapping(entries) => {
                entries.push((key, value));
                Some(())
            }
            Collection::Sequence(_) => None,
        }
    }

    /// The whole of it.
    pub fn node(self) -> Node {
        match self {
            Collection::Sequence(entries) => Node::sequence(entries),
            Collection::Mapping(entries) => Node::entries(entries),
        }
    }
}

/// How a scalar is, or will be, written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// Without marks: it may mean a number, yes or no, or nothing.
    Plain,
    SingleQuoted,
    DoubleQuoted,
    /// On lines of its own.
    Block,
    /// A text, in whatever style says it best.
    Text,
}

/// What a scalar means.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Meaning<'a> {
    Nothing,
    YesNo(bool),
    Whole(i64),
    Fraction(f64),
    Text(&'a str),
}

impl Node {
    /// A text.
    #[must_use]
    pub fn text(text: impl Into<CompactString>) -> Node {
        Node::scalar(text, Style::Text)
    }

    /// A number, a date, yes or no: written without marks.
    #[must_use]
    pub fn plain<V: ToString + ?Sized>(value: &V) -> Node {
        Node::scalar(value.to_string(), Style::Plain)
    }

    /// A sequence.
    #[must_use]
    pub fn sequence(entries: Vec<Node>) -> Node {
        Node::holding(Held::Sequence(entries.into()))
    }

    /// A mapping of texts to values.
    #[must_use]
    pub fn mapping<K: Into<CompactString>>(entries: impl IntoIterator<Item = (K, Node)>) -> Node {
        let entries = entries
            .into_iter()
            .map(|(key, value)| (Node::text(key), value));
        Node::entries(entries)
    }

    /// A mapping.
    #[must_use]
    pub fn entries(entries: impl IntoIterator<Item = (Node, Node)>) -> Node {
        Node::holding(Held::Mapping(entries.into_iter().collect()))
    }

    /// A scalar.
    #[must_use]
    pub fn scalar(text: impl Into<CompactString>, style: Style) -> Node {
        let held = Held::Scalar(text.into());
        Node {
            style,
            ..Node::holding(held)
        }
    }

    fn holding(held: Held) -> Node {
        Node {
            line: 0,
            style: Style::Plain,
            held,
        }
    }

    /// The same on a line.
    #[must_use]
    pub fn at(mut self, line: usize) -> Node {
        self.stand_on(line);
        self
    }

    /// Puts it on a line.
    pub fn stand_on(&mut self, line: usize) {
        self.line = u32::try_from(line).unwrap_or(u32::MAX);
    }

    /// The same with what stands beside it.
    #[must_use]
    pub fn beside(self, tag: Option<String>, remark: Option<String>) -> Node {
        if tag.is_none() && remark.is_none() {
            return self;
        }
        let line = self.line();
        let aside = Aside { tag, remark };
        Node::holding(Held::WithAside(Box::new((self, aside)))).at(line)
    }

    /// The line, from 1; 0 for what was not read from a text.
    #[must_use]
    pub fn line(&self) -> usize {
        self.line as usize
    }

    /// What it holds.
    #[must_use]
    pub fn content(&self) -> Content<'_> {
        match &self.held {
            Held::Sequence(entries) => Content::Sequence(entries),
            Held::Mapping(entries) => Content::Mapping(entries),
            Held::Scalar(text) => Content::Scalar(Scalar {
                text,
                style: self.style,
            }),
            Held::WithAside(within) => within.0.content(),
        }
    }

    /// What it holds, to be changed.
    pub fn content_mut(&mut self) -> ContentMut<'_> {
        match &mut self.held {
            Held::Sequence(entries) => ContentMut::Sequence(entries),
            Held::Mapping(entries) => ContentMut::Mapping(entries),
            Held::Scalar(_) => ContentMut::Scalar,
            Held::WithAside(within) => within.0.content_mut(),
        }
    }

    fn aside(&self) -> Option<&Aside> {
        match &self.held {
            Held::WithAside(within) => Some(&within.1),
            _ => None,
        }
    }

    /// Its tag.
    #[must_use]
    pub fn tag(&self) -> Option<&str> {
        self.aside()?.tag.as_deref()
    }

    /// Whether it bears a tag, so that only another program understands it.
    #[must_use]
    pub fn is_tagged(&self) -> bool {
        self.tag().is_some()
    }

    /// What a scalar means; none for collections and for what bears a tag.
    #[must_use]
    pub fn meaning(&self) -> Option<Meaning<'_>> {
        let scalar = self.as_scalar().filter(|_| !self.is_tagged())?;
        Some(scalar.meaning())
    }

    /// Whether nothing stands here.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        !self.is_tagged() && self.as_scalar().is_some_and(Scalar::is_nothing)
    }

    /// The text of a scalar as it was written, whatever it might mean; none where nothing stands.
    ///
    /// YAML takes what follows ` #` for a comment. Directly before a letter or a figure, as in
    /// "Action plan #6", it was meant as a part of the text.
    #[must_use]
    pub fn written(&self) -> Option<CompactString> {
        let scalar = self.as_scalar().filter(|_| !self.is_blank())?;
        let meant = self.meant().map(CompactString::from);
        Some(meant.unwrap_or_else(|| scalar.text.into()))
    }

    /// The text of a scalar and what follows its ` #`, where that was meant as a part of it.
    #[must_use]
    pub fn meant(&self) -> Option<String> {
        let meant = |remark: &&String| remark[1..].starts_with(char::is_alphanumeric);
        let remark = self.aside()?.remark.as_ref().filter(meant)?;
        Some(format!("{} {remark}", self.as_str()?))
    }

    /// The scalar, if it is one, tag or no tag.
    #[must_use]
    pub fn as_scalar(&self) -> Option<Scalar<'_>> {
        match self.content() {
            Content::Scalar(scalar) => Some(scalar),
            _ => None,
        }
    }

    /// The text of a scalar, if it is one.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        self.as_scalar().map(|scalar| scalar.text)
    }

    /// The entries of a sequence, if it is one.
    #[must_use]
    pub fn as_sequence(&self) -> Option<&[Node]> {
        match self.content() {
            Content::Sequence(entries) => Some(entries),
            _ => None,
        }
    }

    /// The entries of a mapping, if it is one.
    #[must_use]
    pub fn as_mapping(&self) -> Option<&[(Node, Node)]> {
        match self.content() {
            Content::Mapping(entries) => Some(entries),
            _ => None,
        }
    }

    /// The value under a key of a mapping.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Node> {
        let entries = self.as_mapping()?.iter();
        entries
            .filter(|(known, _)| known.as_str() == Some(key))
            .map(|(_, value)| value)
            .next()
    }

    /// What was found here, in one line and in no language: the scalar, `[…]` or `{…}`.
    #[must_use]
    pub fn shown(&self) -> String {
        match self.content() {
            Content::Scalar(scalar) => scalar.text.to_owned(),
            Content::Sequence(entries) => {
                let entries: Vec<String> = entries.iter().map(Node::shown).collect();
                format!("[{}]", entries.join(", "))
            }
            Content::Mapping(_) => "{…}".to_owned(),
        }
    }

    /// The line of the part at `path` (keys and indices joined by dots), or of its nearest parent.
    /// A key may hold dots itself, as the numbers of requirements do.
    #[must_use]
    pub fn line_of(&self, path: &str) -> usize {
        self.line_below(self.line().max(1), path)
    }

    /// The line of the part at `path` below this node, whose own line is given.
    fn line_below(&self, own: usize, path: &str) -> usize {
        let rest = |key: &str| match path.strip_prefix(key) {
            Some("") => Some(""),
            Some(rest) => rest.strip_prefix('.'),
            None => None,
        };
        let mapping = self.as_mapping().unwrap_or_default().iter();
        let by_key =
            mapping.filter_map(|(key, value)| Some((key.line(), value, rest(key.as_str()?)?)));
        let sequence = self.as_sequence().unwrap_or_default().iter().enumerate();
        let by_place = sequence
            .filter_map(|(place, value)| Some((value.line(), value, rest(&place.to_string())?)));
        // Of two keys that both begin the path, the one that leads further is meant.
        match by_key.chain(by_place).min_by_key(|(_, _, rest)| rest.len()) {
            Some((line, _, "")) => line,
            Some((line, value, rest)) => value.line_below(line, rest),
            None => own,
        }
    }
}

/// Two nodes are equal when they say the same, wherever and however it is written.
impl PartialEq for Node {
    fn eq(&self, other: &Node) -> bool {
        let same = match (self.content(), other.content()) {
            (Content::Scalar(one), Content::Scalar(other)) => {
                one.text == other.text
                    && matches!(one.meaning(), Meaning::Text(_))
                        == matches!(other.meaning(), Meaning::Text(_))
            }
            (Content::Sequence(one), Content::Sequence(other)) => one == other,
            (Content::Mapping(one), Content::Mapping(other)) => one == other,
            _ => false,
        };
        same && self.tag() == other.tag()
    }
}

impl<'n> Scalar<'n> {
    /// Whether it says that there is nothing.
    #[must_use]
    pub fn is_nothing(self) -> bool {
        self.style == Style::Plain && matches!(self.text, "" | "~" | "null" | "Null" | "NULL")
    }

    /// What it means, by the core schema of YAML 1.2.
    #[must_use]
    pub fn meaning(self) -> Meaning<'n> {
        let text = self.text;
        if self.style != Style::Plain {
            return Meaning::Text(text);
        }
        match text {
            _ if self.is_nothing() => Meaning::Nothing,
            "true" | "True" | "TRUE" => Meaning::YesNo(true),
            "false" | "False" | "FALSE" => Meaning::YesNo(false),
            _ => number(text).unwrap_or(Meaning::Text(text)),
        }
    }
}

fn number(text: &str) -> Option<Meaning<'_>> {
    if !text.starts_with(|first: char| first.is_ascii_digit() || matches!(first, '+' | '-' | '.')) {
        return None;
    }
    let in_base = |prefix: &str, base| {
        text.strip_prefix(prefix)
            .and_then(|digits| i64::from_str_radix(digits, base).ok())
    };
    let whole = in_base("0x", 16)
        .or_else(|| in_base("0o", 8))
        .or_else(|| text.parse().ok());
    let is_fraction = || {
        text.bytes()
            .all(|byte| byte.is_ascii_digit() || b"+-.eE".contains(&byte))
    };
    whole.map(Meaning::Whole).or_else(|| {
        let fraction = text.parse().ok().filter(|_| is_fraction())?;
        Some(Meaning::Fraction(fraction))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_node_is_small() {
        assert!(size_of::<Node>() <= 32);
    }

    #[test]
    fn a_plain_scalar_means_what_yaml_says_and_keeps_how_it_was_written() {
        let meaning = |text: &str| format!("{:?}", Node::plain(text).meaning().unwrap());
        for (text, expected) in [
            ("", "Nothing"),
            ("~", "Nothing"),
            ("true", "YesNo(true)"),
            ("120", "Whole(120)"),
            ("+254700123456", "Whole(254700123456)"),
            ("0x1F", "Whole(31)"),
            ("1.10", "Fraction(1.1)"),
            ("1e3", "Fraction(1000.0)"),
            ("1.2.3", "Text(\"1.2.3\")"),
            ("2027-01-31", "Text(\"2027-01-31\")"),
            ("yes", "Text(\"yes\")"),
            (".inf", "Text(\".inf\")"),
        ] {
            assert_eq!(meaning(text), expected);
        }
        assert_eq!(Node::text("120").meaning(), Some(Meaning::Text("120")));
        assert_eq!(
            Node::plain("+254700123456").written().unwrap(),
            "+254700123456"
        );
    }
}
