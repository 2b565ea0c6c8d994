//! Reading: one pass over the text makes the tree, with every line, and refuses what is too much.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::hash::BuildHasher as _;

use foldhash::fast::RandomState;
use saphyr_parser::{Event, Parser, ScalarStyle, Span, Tag};

use super::node::{Collection, Content, Node, Style};
use super::{ReadError, join, lines};

/// How many collections may stand one inside another; the guide's own files need eight.
pub(super) const DEEPEST: usize = 100;

/// How many nodes a text may unfold to, aliases followed; the guide's largest file has some ten
/// thousand.
pub(super) const LARGEST: usize = 500_000;

/// How many bytes the scalars of a text may unfold to.
const LONGEST: usize = 16 * 1024 * 1024;

/// Among so few keys, looking through them is quicker than anything else.
const FEW: usize = 12;

/// A longer text takes too long to be read twice.
const COMPARED: usize = 64 * 1024;

/// The tree of a text, and from where to where, in letters from the start, each of its scalars
/// goes: there a `#` begins no comment.
pub(super) struct Tree {
    pub root: Node,
    pub scalars: Vec<(usize, usize)>,
}

/// Reads a text whose lines end with line feeds.
pub(super) fn tree(text: &str) -> Result<Tree, ReadError> {
    let Some(tree) = lines::tree(text) else {
        return parse(text);
    };
    // Every test, and whoever looks for faults, compares the two.
    debug_assert!(
        text.len() > COMPARED
            || parse(text)
                .is_ok_and(|parsed| format!("{:?}", parsed.root) == format!("{:?}", tree.root)),
        "read otherwise than by the parser: {text:?}"
    );
    Ok(tree)
}

/// The tree of a text, found by the parser.
pub(super) fn parse(text: &str) -> Result<Tree, ReadError> {
    let mut builder = Builder::new(text);
    for event in Parser::new_from_str(text) {
        let (event, span) = event.map_err(|error| refused(text, error.marker().line()))?;
        builder.take(event, span)?;
    }
    let root = builder.root.unwrap_or_else(|| Node::plain("").at(1));
    Ok(Tree {
        root,
        scalars: builder.scalars,
    })
}

/// What the parser could not understand, by its likeliest cause.
fn refused(text: &str, line: usize) -> ReadError {
    // The parser gives up wherever a mark first makes no sense, which is seldom where it stands.
    let is_mark = |line: &&str| {
        ["<<<<<<< ", ">>>>>>> "]
            .iter()
            .any(|mark| line.starts_with(mark))
            || **line == *"======="
    };
    if let Some(place) = text.lines().position(|line| is_mark(&line)) {
        return ReadError::ConflictMark { line: place + 1 };
    }
    // A tab is often noticed only from what stands before it.
    let near = text
        .lines()
        .enumerate()
        .skip(line.saturating_sub(1))
        .take(2);
    let has_tab = |line: &str| line.trim_start_matches(' ').starts_with('\t');
    match near
        .map(|(place, line)| (place + 1, line))
        .find(|(_, line)| has_tab(line))
    {
        Some((line, _)) => ReadError::Tab { line },
        None => ReadError::Syntax { line },
    }
}

/// A collection whose end has not come yet.
struct Open {
    line: usize,
    tag: Option<String>,
    anchor: usize,
    entries: Collection,
    /// The key whose value comes next.
    key: Option<Node>,
}

struct Builder<'t> {
    text: &'t str,
    letters: Vec<char>,
    open: Vec<Open>,
    root: Option<Node>,
    anchors: BTreeMap<usize, Node>,
    /// How large what an anchor names is, in nodes and bytes.
    sizes: HashMap<usize, (usize, usize)>,
    nodes: usize,
    bytes: usize,
    scalars: Vec<(usize, usize)>,
}

impl<'t> Builder<'t> {
    fn new(text: &'t str) -> Builder<'t> {
        Builder {
            text,
            // Places are told in letters; only comments, and marks around texts, need them.
            letters: if text.contains('#') {
                text.chars().collect()
            } else {
                Vec::new()
            },
            open: Vec::new(),
            root: None,
            anchors: BTreeMap::new(),
            sizes: HashMap::new(),
            nodes: 0,
            bytes: 0,
            scalars: Vec::new(),
        }
    }

    fn take(&mut self, event: Event<'_>, span: Span) -> Result<(), ReadError> {
        let line = span.start.line();
        match event {
            Event::Scalar(text, style, anchor, tag) => {
                self.grow(1, text.len(), line)?;
                let remark = self.remark(style, &span);
                let node = Node::scalar(&*text, written_as(style)).at(line);
                let node = node.beside(tag.and_then(|tag| name(&tag)), remark);
                self.add(node, anchor)
            }
            Event::Alias(anchor) => {
                let node = self
                    .anchors
                    .get(&anchor)
                    .ok_or(ReadError::Syntax { line })?;
                let (nodes, bytes) = self.sizes.get(&anchor).copied().unwrap_or((1, 0));
                let node = node.clone().at(line);
                self.grow(nodes, bytes, line)?;
                self.add(node, 0)
            }
            Event::SequenceStart(anchor, tag) => self.enter(
                line,
                anchor,
                tag.as_deref(),
                Collection::Sequence(Vec::new()),
            ),
            Event::MappingStart(anchor, tag) => self.enter(
                line,
                anchor,
                tag.as_deref(),
                Collection::Mapping(Vec::new()),
            ),
            Event::SequenceEnd | Event::MappingEnd => match self.open.pop() {
                Some(open) => {
                    self.check_keys(&open.entries)?;
                    let node = open.entries.node().at(open.line).beside(open.tag, None);
                    self.add(node, open.anchor)
                }
                None => Ok(()),
            },
            Event::DocumentStart(_) if self.root.is_some() => {
                Err(ReadError::SecondDocument { line })
            }
            _ => Ok(()),
        }
    }

    fn enter(
        &mut self,
        line: usize,
        anchor: usize,
        tag: Option<&Tag>,
        entries: Collection,
    ) -> Result<(), ReadError> {
        if self.open.len() == DEEPEST {
            return Err(ReadError::TooMuch { line });
        }
        self.grow(1, 0, line)?;
        let tag = tag.and_then(name);
        self.open.push(Open {
            line,
            tag,
            anchor,
            entries,
            key: None,
        });
        Ok(())
    }

    fn grow(&mut self, nodes: usize, bytes: usize, line: usize) -> Result<(), ReadError> {
        self.nodes += nodes;
        self.bytes += bytes;
        let fits = self.nodes <= LARGEST && self.bytes <= LONGEST;
        if fits {
            Ok(())
        } else {
            Err(ReadError::TooMuch { line })
        }
    }

    /// Puts a whole node where it belongs.
    fn add(&mut self, node: Node, anchor: usize) -> Result<(), ReadError> {
        if anchor > 0 {
            self.sizes.insert(anchor, size(&node));
            self.anchors.insert(anchor, node.clone());
        }
        let Some(open) = self.open.last_mut() else {
            self.root = Some(node);
            return Ok(());
        };
        match &mut open.entries {
            Collection::Sequence(entries) => entries.push(node),
            Collection::Mapping(entries) => match open.key.take() {
                Some(key) => entries.push((key, node)),
                None => {
                    if node.as_scalar().is_none() {
                        return Err(ReadError::OddKey {
                            line: node.line(),
                            path: self.path(),
                            found: node.shown(),
                        });
                    }
                    open.key = Some(node);
                }
            },
        }
        Ok(())
    }

    /// Refuses a mapping that has a key twice, by the line where it stands again.
    fn check_keys(&self, entries: &Collection) -> Result<(), ReadError> {
        let Collection::Mapping(entries) = entries else {
            return Ok(());
        };
        match standing_twice(entries) {
            Some((key, line)) => Err(ReadError::Duplicate {
                line,
                path: join(&self.path(), key),
            }),
            None => Ok(()),
        }
    }

    /// The path of the innermost open collection.
    fn path(&self) -> String {
        let parts = self.open.iter().filter_map(|open| match &open.entries {
            Collection::Sequence(entries) => Some(entries.len().to_string()),
            _ => open.key.as_ref().map(Node::shown),
        });
        parts.fold(String::new(), |path, part| join(&path, &part))
    }

    /// Notes from where to where a scalar goes, and returns the comment behind a plain one.
    fn remark(&mut self, style: ScalarStyle, span: &Span) -> Option<String> {
        if self.letters.is_empty() {
            return None;
        }
        let (start, mut end) = (span.start.index(), span.end.index());
        if matches!(style, ScalarStyle::SingleQuoted | ScalarStyle::DoubleQuoted) {
            // To the parser it ends with its line, so that a comment behind it would be a part of
            // it.
            end = start + quoted_length(&self.letters[start..]);
        }
        self.scalars.push((start, end));
        if style != ScalarStyle::Plain || self.text.is_empty() {
            return None;
        }
        let rest = self
            .letters
            .get(end..)?
            .iter()
            .take_while(|letter| **letter != '\n');
        let rest: String = rest.collect();
        let remark = rest.trim_start_matches([' ', '\t']);
        let is_remark = remark.starts_with('#') && remark.len() < rest.len();
        is_remark.then(|| remark.trim_end().to_owned())
    }
}

/// The first key that stands again in a mapping, and the line where it does.
pub(super) fn standing_twice(entries: &[(Node, Node)]) -> Option<(&str, usize)> {
    let mut keys = entries
        .iter()
        .filter_map(|(key, _)| Some((key.as_str()?, key.line())));
    if entries.len() <= FEW {
        let mut known = [""; FEW];
        return keys.enumerate().find_map(|(place, (key, line))| {
            let stands = known[..place].contains(&key);
            known[place] = key;
            stands.then_some((key, line))
        });
    }
    // Of thousands of keys hardly two have the same mark.
    let hasher = RandomState::default();
    let mut marks: Vec<u64> = keys.clone().map(|(key, _)| hasher.hash_one(key)).collect();
    marks.sort_unstable();
    if marks.windows(2).all(|two| two[0] != two[1]) {
        return None;
    }
    let mut known = HashSet::new();
    keys.find(|(key, _)| !known.insert(*key))
}

fn size(node: &Node) -> (usize, usize) {
    let of = |nodes: &mut dyn Iterator<Item = &Node>| {
        nodes
            .map(size)
            .fold((1, 0), |(nodes, bytes), (n, b)| (nodes + n, bytes + b))
    };
    match node.content() {
        Content::Scalar(scalar) => (1, scalar.text.len()),
        Content::Sequence(entries) => of(&mut entries.iter()),
        Content::Mapping(entries) => of(&mut entries.iter().flat_map(|(key, value)| [key, value])),
    }
}

fn written_as(style: ScalarStyle) -> Style {
    match style {
        ScalarStyle::Plain => Style::Plain,
        ScalarStyle::SingleQuoted => Style::SingleQuoted,
        ScalarStyle::DoubleQuoted => Style::DoubleQuoted,
        ScalarStyle::Literal | ScalarStyle::Folded => Style::Block,
    }
}

/// A tag as it is written; none for those that say only what a value is anyway.
fn name(tag: &Tag) -> Option<String> {
    let plain = tag.is_yaml_core_schema() && tag.suffix != "binary";
    (!plain).then(|| format!("{}{}", tag.handle, tag.suffix))
}

/// The length in letters of a text in quotation marks, both marks included.
fn quoted_length(letters: &[char]) -> usize {
    let Some((quote, rest)) = letters.split_first() else {
        return 0;
    };
    let mut place = 0;
    while let Some(letter) = rest.get(place) {
        // A mark inside the text has a backslash before it between double ones, and is doubled
        // between single ones.
        let one_of_two = if *quote == '"' {
            *letter == '\\'
        } else {
            letter == quote && rest.get(place + 1) == Some(quote)
        };
        if one_of_two {
            place += 2;
        } else if letter == quote {
            return place + 2;
        } else {
            place += 1;
        }
    }
    letters.len()
}
