//! The words of one module in one language: texts by path, looked up where they lie.
//!
//! Opening the words costs nothing: they stay in their compiled form, and a text is found by
//! halving.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use crate::text::marked_english;

/// Texts by path (`questions.purpose.ask`).
///
/// Compiled: how many there are, then for each, in the order of their paths, where its path and its
/// text end, then all paths and texts in one run. Numbers are 32 bits, little end first.
#[derive(Clone, Copy, Debug)]
pub struct Texts {
    compiled: &'static [u8],
    shown: Shown,
}

/// How texts are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shown {
    AsTheyAre,
    InPseudoLanguage,
    /// As English ones that stand in for those of another language.
    Marked,
}

/// The code of a made-up language, which shows what was not translated.
pub const PSEUDO: &str = "qps";

const NUMBER: usize = 4;

impl Texts {
    /// The compiled form of texts.
    ///
    /// # Panics
    /// When the texts are larger than 4 GiB together, which the limit on files rules out.
    #[must_use]
    pub fn compile(texts: &BTreeMap<String, String>) -> Vec<u8> {
        let number = |value: usize| {
            u32::try_from(value)
                .expect("a guide is far smaller than 4 GiB")
                .to_le_bytes()
        };
        let mut ends = Vec::new();
        let mut run = String::new();
        for (path, text) in texts {
            run.push_str(path);
            ends.extend(number(run.len()));
            run.push_str(text);
            ends.extend(number(run.len()));
        }
        [&number(texts.len())[..], &ends, run.as_bytes()].concat()
    }

    /// Texts from their compiled form.
    #[must_use]
    pub fn open(compiled: &'static [u8]) -> Texts {
        Texts {
            compiled,
            shown: Shown::AsTheyAre,
        }
    }

    /// The text at a path made of `parts`, which a module says that it needs: the checks have seen
    /// that it is there.
    ///
    /// # Panics
    /// Where tests run, when no module needs such a text; elsewhere the path shows what is missing.
    #[must_use]
    pub fn get(&self, parts: &[&str]) -> &'static str {
        self.find(parts).unwrap_or_else(|| {
            let path = parts.join(".");
            debug_assert!(false, "no module needs the text {path}");
            path.leak()
        })
    }

    /// The text at a path made of `parts`, if there is one.
    #[must_use]
    pub fn find(&self, parts: &[&str]) -> Option<&'static str> {
        let (found, text) = self.entry(self.first_from(parts)?)?;
        let path = std::str::from_utf8(found).ok()?;
        (compare(found, parts) == Ordering::Equal).then(|| self.word(path, text))
    }

    /// The text at a path in the first of several forms that it has (`how-risk`, `how-local`), or
    /// as it is.
    ///
    /// # Panics
    /// As [`Texts::get`].
    #[must_use]
    pub fn in_form(&self, path: &[&str], forms: &[&str]) -> &'static str {
        let in_form = |form: &&str| {
            let (field, entry) = path.split_last()?;
            let field = format!("{field}-{form}");
            self.find(&[entry, &[field.as_str()]].concat())
        };
        let own = forms.iter().find_map(in_form);
        own.unwrap_or_else(|| self.get(path))
    }

    /// The place of the first text whose path is not before the one made of `parts`.
    fn first_from(&self, parts: &[&str]) -> Option<usize> {
        let (mut low, mut high) = (0, self.len());
        while low < high {
            let middle = usize::midpoint(low, high);
            if compare(self.entry(middle)?.0, parts) == Ordering::Less {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        Some(low)
    }

    /// Every path and text whose path begins so, in order.
    pub fn beginning_with<'p>(
        &self,
        path: &'p str,
    ) -> impl Iterator<Item = (&'static str, &'static str)> + use<'p> {
        let texts = *self;
        let places = texts.first_from(&[path]).unwrap_or(texts.len())..texts.len();
        places
            .map_while(move |index| texts.pair(index))
            .take_while(move |(found, _)| found.starts_with(path))
    }

    /// Every path and text.
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        let texts = *self;
        (0..self.len()).filter_map(move |index| texts.pair(index))
    }

    fn pair(&self, index: usize) -> Option<(&'static str, &'static str)> {
        let (path, text) = self.entry(index)?;
        let path = std::str::from_utf8(path).ok()?;
        Some((path, self.word(path, text)))
    }

    /// The same texts in the pseudo-language, which shows what was not translated.
    #[must_use]
    pub fn in_pseudo_language(self) -> Texts {
        Texts {
            shown: Shown::InPseudoLanguage,
            ..self
        }
    }

    /// The same texts, marked as English ones.
    #[must_use]
    pub fn marked(self) -> Texts {
        Texts {
            shown: Shown::Marked,
            ..self
        }
    }

    fn word(&self, path: &str, text: &'static [u8]) -> &'static str {
        let text = std::str::from_utf8(text).unwrap_or_default();
        // Aliases are typed, not read. What is made here lasts as long as the program, as the texts
        // themselves do.
        match self.shown {
            Shown::InPseudoLanguage if is_read(path) => pseudo(text).leak(),
            Shown::Marked if is_read(path) => marked_english(text).leak(),
            _ => text,
        }
    }

    fn number(&self, index: usize) -> Option<usize> {
        let bytes = self.compiled.get(index * NUMBER..(index + 1) * NUMBER)?;
        Some(u32::from_le_bytes(bytes.try_into().ok()?) as usize)
    }

    fn len(&self) -> usize {
        self.number(0).unwrap_or_default()
    }

    fn entry(&self, index: usize) -> Option<(&'static [u8], &'static [u8])> {
        let run = self.compiled.get((1 + 2 * self.len()) * NUMBER..)?;
        let start = if index == 0 {
            0
        } else {
            self.number(2 * index)?
        };
        let (middle, end) = (self.number(2 * index + 1)?, self.number(2 * index + 2)?);
        Some((run.get(start..middle)?, run.get(middle..end)?))
    }
}

/// How a path stands to the one made of `parts`, which is looked up far too often to be put
/// together.
fn compare(mut path: &[u8], parts: &[&str]) -> Ordering {
    for (place, part) in parts.iter().enumerate() {
        if place > 0 {
            match path.split_first() {
                None => return Ordering::Less,
                Some((b'.', rest)) => path = rest,
                Some((other, _)) => return other.cmp(&b'.'),
            }
        }
        let (beginning, rest) = path.split_at(part.len().min(path.len()));
        let order = beginning.cmp(part.as_bytes());
        if order != Ordering::Equal {
            return order;
        }
        path = rest;
    }
    if path.is_empty() {
        Ordering::Equal
    } else {
        Ordering::Greater
    }
}

/// Whether the text at a path is read, and not typed.
pub(super) fn is_read(path: &str) -> bool {
    !path.ends_with(".aliases")
}

/// A text in pieces: words, and the name of the blank that follows them (`{day}`), if one does.
pub fn pieces(text: &str) -> impl Iterator<Item = (&str, Option<&str>)> {
    let mut rest = Some(text);
    std::iter::from_fn(move || {
        let text = rest?;
        let blank = text.split_once('{').and_then(|(words, after)| {
            let (name, after) = after.split_once('}')?;
            Some((words, name, after))
        });
        let (words, name) = match blank {
            Some((words, name, after)) => {
                rest = Some(after);
                (words, Some(name))
            }
            None => {
                rest = None;
                (text, None)
            }
        };
        Some((words, name))
    })
}

/// A text with every letter changed, still readable: what appears with plain letters did not come
/// from the texts. The names of blanks stay as they are.
#[must_use]
pub fn pseudo(text: &str) -> String {
    const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    const CHANGED: &str = "åƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ";
    let changed = |letter: char| match PLAIN.chars().position(|plain| plain == letter) {
        Some(index) => CHANGED.chars().nth(index).unwrap_or(letter),
        None => letter,
    };
    let pieces = pieces(text).map(|(words, blank)| {
        let words: String = words.chars().map(changed).collect();
        blank.map_or(words.clone(), |name| format!("{words}{{{name}}}"))
    });
    pieces.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blanks_are_told_from_words() {
        let found: Vec<_> = pieces("On {day}, at {time}.").collect();
        assert_eq!(
            found,
            [("On ", Some("day")), (", at ", Some("time")), (".", None)]
        );
        assert_eq!(pieces("a { b").collect::<Vec<_>>(), [("a { b", None)]);
        assert_eq!(pseudo("a {day}"), "å {day}");
    }

    #[test]
    fn a_form_of_its_own_stands_for_the_text() {
        let texts = [("a.how", "so"), ("a.how-local", "here"), ("b.how", "thus")];
        let texts = texts.map(|(path, text)| (path.to_owned(), text.to_owned()));
        let opened = Texts::open(Texts::compile(&texts.into()).leak());
        assert_eq!(opened.in_form(&["a", "how"], &["risk", "local"]), "here");
        assert_eq!(opened.in_form(&["a", "how"], &["risk"]), "so");
        assert_eq!(opened.in_form(&["b", "how"], &["local"]), "thus");
    }

    #[test]
    fn a_path_in_parts_compares_as_a_whole_one() {
        let paths = ["", "a", "a.b", "a.b.c", "a-b", "ab", "a.", ".a", "é.b", "b"];
        for path in paths {
            for other in paths {
                let parts: Vec<&str> = other.split('.').collect();
                let whole = path.as_bytes().cmp(other.as_bytes());
                assert_eq!(compare(path.as_bytes(), &parts), whole, "{path} {other}");
            }
        }
    }

    #[test]
    fn every_text_is_found_at_its_path_and_nothing_else_is() {
        let texts: BTreeMap<String, String> =
            [("a.b", "uno"), ("a.b.c", ""), ("a", "dos"), ("é", "tres")]
                .map(|(path, text)| (path.to_owned(), text.to_owned()))
                .into();
        let opened = Texts::open(Texts::compile(&texts).leak());
        for (path, text) in &texts {
            assert_eq!(opened.find(&[path]), Some(text.as_str()));
        }
        assert_eq!(opened.get(&["a", "b"]), "uno");
        assert_eq!(opened.find(&["a.c"]), None);
        assert_eq!(opened.iter().count(), 4);
        assert_eq!(
            Texts::open(Texts::compile(&BTreeMap::new()).leak()).find(&["a"]),
            None
        );
    }
}
