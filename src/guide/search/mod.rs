//! Finding words in all modules: an index made when the guide is compiled, looked up where it lies.
//!
//! Words are compared without case and accents and by their stems, so that `consultations` finds
//! *consulter*.

mod sought;
mod words;

use std::collections::{BTreeMap, BTreeSet};

pub use sought::Sought;
use words::{Stemming, plain, words_of};

use super::texts::Texts;

/// What a module lets be found: one thing that can be shown.
#[derive(Clone, Debug)]
pub struct Searchable {
    /// The command that shows it, without the program's name.
    pub command: String,
    pub title: Title,
    /// The path of its words: all at or below it count.
    pub words: String,
    /// What is the same in every language and can be searched too.
    pub facts: Vec<String>,
    /// Whether it is closed or superseded: found after all that is alive.
    pub is_past: bool,
}

/// What a thing is called.
#[derive(Clone, Debug)]
pub enum Title {
    /// The text at this path among the module's words.
    Word(String),
    /// The same in every language.
    Fact(String),
    /// The text at this path in a language that has one; elsewhere this fact.
    WordOr(String, String),
}

impl Title {
    /// The path of the text that it is in a language, or else the fact.
    fn among<'t>(&'t self, words: &BTreeMap<String, String>) -> Result<&'t str, &'t str> {
        match self {
            Title::Word(path) => Ok(path),
            Title::Fact(text) => Err(text),
            Title::WordOr(path, text) => words
                .contains_key(path)
                .then_some(path.as_str())
                .ok_or(text),
        }
    }
}

/// A thing that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// The module it stands in.
    pub module: &'static str,
    /// The command that shows it, without the program's name.
    pub command: &'static str,
    /// How many of the words that were sought it has.
    pub words: usize,
    title: &'static str,
    score: u32,
    is_past: bool,
}

impl Hit {
    /// What it is called, given the words of its module.
    #[must_use]
    pub fn title(&self, texts: &Texts) -> &'static str {
        match self.title.strip_prefix('=') {
            Some(fact) => fact,
            None => texts.get(&[self.title]),
        }
    }
}

/// What a word in a title weighs; one elsewhere weighs as often as it stands there, up to three.
const TITLE: u32 = 6;
/// A beginning of a word says less than the word.
const WHOLE: u32 = 4;
/// What more than one in so many things has says little of each: only those count of which it is
/// the title, or that have it often.
const COMMON: usize = 4;
const OFTEN: u32 = 3;
/// What stands before the things that have a common word, so that it can be told from others.
const COMMON_MARK: char = '~';
/// A word in fewer things than this weighs more, the rarer the more, up to a bound.
const RARE: u32 = 64;
const RARITY_LIMIT: u32 = 16;
/// The fewest letters by which a word's beginning is sought.
const BEGINNING: usize = 4;
/// An index of one language.
///
/// Kept as [`Texts`]: by stem, the numbers of the things that have it and its weight there (`12,6
/// 40,1`), behind `~` for a common one; and by `#` and number, each thing (module, command and
/// title, set apart by tabs, and one tab more for what is past; a title that is a fact and no path
/// begins with `=`).
#[derive(Clone, Copy)]
pub struct Index {
    texts: Texts,
    stemming: Stemming,
}

impl Index {
    /// The compiled form of an index over the modules' things and their words.
    #[must_use]
    pub fn compile(
        language: &str,
        modules: &[(&str, &[Searchable], &BTreeMap<String, String>)],
    ) -> Vec<u8> {
        let stemming = Stemming::of(language);
        let mut entries: BTreeMap<String, String> = BTreeMap::new();
        let mut weights: BTreeMap<String, Vec<(usize, u32)>> = BTreeMap::new();
        let mut number = 0;
        for (module, things, words) in modules {
            for thing in *things {
                let title = match thing.title.among(words) {
                    Ok(path) => path.to_owned(),
                    Err(fact) => format!("={fact}"),
                };
                let past = if thing.is_past { "\t" } else { "" };
                entries.insert(
                    format!("#{number}"),
                    format!("{module}\t{}\t{title}{past}", thing.command),
                );
                for (stem, weight) in weigh(thing, words, &stemming) {
                    weights.entry(stem).or_default().push((number, weight));
                }
                number += 1;
            }
        }
        for (stem, mut found) in weights {
            let is_common = found.len() * COMMON > number.max(COMMON * COMMON);
            if is_common {
                found.retain(|(_, weight)| *weight >= OFTEN);
            }
            let found: Vec<String> = found
                .iter()
                .map(|(number, weight)| format!("{number},{weight}"))
                .collect();
            let mark = if is_common {
                COMMON_MARK.to_string()
            } else {
                String::new()
            };
            entries.insert(stem, mark + &found.join(" "));
        }
        Texts::compile(&entries)
    }

    /// An index from its compiled form.
    #[must_use]
    pub fn open(compiled: &'static [u8], language: &str) -> Index {
        Index {
            texts: Texts::open(compiled),
            stemming: Stemming::of(language),
        }
    }

    /// What has the words of a text, best first: what has most of them, and where they weigh most.
    #[must_use]
    pub fn find(&self, sought: &str) -> Vec<Hit> {
        let mut scores: BTreeMap<usize, (usize, u32)> = BTreeMap::new();
        // A word that is typed twice counts once.
        let words = BTreeSet::from_iter(words_of(sought));
        let mut found: Vec<Weights> = words.iter().map(|word| self.weights(word)).collect();
        // Beside words that say something a common one, such as "the", says nothing.
        if found
            .iter()
            .any(|one| !one.is_common && !one.by_thing.is_empty())
        {
            found.retain(|one| !one.is_common);
        }
        for (number, weight) in found.into_iter().flat_map(|one| one.by_thing) {
            let (words, score) = scores.entry(number).or_default();
            *words += 1;
            *score += weight;
        }
        let mut hits: Vec<(usize, Hit)> = scores
            .into_iter()
            .filter_map(|(number, (words, score))| Some((number, self.hit(number, words, score)?)))
            .collect();
        // What is alike stays in the order of the guide.
        hits.sort_by_key(|(number, hit)| {
            (
                hit.is_past,
                std::cmp::Reverse((hit.words, hit.score)),
                *number,
            )
        });
        hits.into_iter().map(|(_, hit)| hit).collect()
    }

    /// The modules of which something can be found.
    #[cfg(test)]
    pub fn modules(&self) -> BTreeSet<&'static str> {
        let things = self.texts.beginning_with("#");
        let modules = things.filter_map(|(_, thing)| thing.split('\t').next());
        modules.collect()
    }

    fn hit(&self, number: usize, words: usize, score: u32) -> Option<Hit> {
        let mut parts = self.texts.find(&[&format!("#{number}")])?.split('\t');
        let (module, command, title) = (parts.next()?, parts.next()?, parts.next()?);
        Some(Hit {
            module,
            command,
            words,
            title,
            score,
            is_past: parts.next().is_some(),
        })
    }

    /// The things that have a word, or, where none has it, one that begins so; rare words weigh
    /// more.
    fn weights(&self, word: &str) -> Weights {
        let mut found = Weights::default();
        let stems = self.stemming.stems(word);
        stems
            .iter()
            .filter_map(|stem| self.texts.find(&[stem]))
            .for_each(|things| found.add(things, WHOLE));
        if found.by_thing.is_empty() && word.chars().count() >= BEGINNING {
            let beginning = plain(word);
            self.texts
                .beginning_with(&beginning)
                .for_each(|(_, things)| found.add(things, 1));
        }
        found
    }
}

/// What a word weighs in each thing that has it.
#[derive(Default)]
struct Weights {
    by_thing: BTreeMap<usize, u32>,
    is_common: bool,
}

impl Weights {
    /// Adds the weights of things as the index holds them.
    fn add(&mut self, things: &str, share: u32) {
        let listed = things.strip_prefix(COMMON_MARK);
        self.is_common |= listed.is_some();
        let things = listed.unwrap_or(things);
        let count = u32::try_from(things.split(' ').count()).unwrap_or(u32::MAX);
        let rarity = (1 + RARE / count).min(RARITY_LIMIT);
        for thing in things.split(' ') {
            let Some((number, weight)) = thing.split_once(',') else {
                continue;
            };
            let (Ok(number), Ok(weight)) = (number.parse(), weight.parse::<u32>()) else {
                continue;
            };
            let best: &mut u32 = self.by_thing.entry(number).or_default();
            *best = (*best).max(weight * rarity * share);
        }
    }
}

/// The stems of a thing and what each weighs there.
fn weigh(
    thing: &Searchable,
    words: &BTreeMap<String, String>,
    stemming: &Stemming,
) -> BTreeMap<String, u32> {
    let mut weights: BTreeMap<String, u32> = BTreeMap::new();
    let below = format!("{}.", thing.words);
    let here = words
        .range(thing.words.clone()..)
        .take_while(|(path, _)| path.starts_with(&thing.words));
    let here = here.filter(|(path, _)| **path == thing.words || path.starts_with(&below));
    for text in here.map(|(_, text)| text).chain(&thing.facts) {
        for word in words_of(text) {
            for stem in stemming.stems(&word) {
                let weight = weights.entry(stem).or_default();
                *weight = (*weight + 1).min(3);
            }
        }
    }
    let title = match thing.title.among(words) {
        Ok(path) => words.get(path).map(String::as_str).unwrap_or_default(),
        Err(fact) => fact,
    };
    // A title that is itself the whole text is no more than a text.
    if title.len() <= 100 {
        for stem in words_of(title).iter().flat_map(|word| stemming.stems(word)) {
            weights.insert(stem, TITLE);
        }
    }
    weights
}

#[cfg(test)]
mod tests {
    use super::*;

    fn index(language: &str, texts: &[(&str, &str)]) -> Index {
        let words: BTreeMap<String, String> = texts
            .iter()
            .map(|(id, text)| (format!("terms.{id}.name"), (*text).to_owned()))
            .collect();
        let things: Vec<Searchable> = texts
            .iter()
            .map(|(id, _)| Searchable {
                command: format!("glossary {id}"),
                title: Title::Word(format!("terms.{id}.name")),
                words: format!("terms.{id}"),
                facts: Vec::new(),
                is_past: id.starts_with("old-"),
            })
            .collect();
        Index::open(
            Index::compile(language, &[("glossary", &things, &words)]).leak(),
            language,
        )
    }

    fn found(index: &Index, sought: &str) -> Vec<&'static str> {
        index.find(sought).iter().map(|hit| hit.command).collect()
    }

    #[test]
    fn accents_case_and_endings_do_not_matter() {
        let index = index(
            "fr",
            &[
                ("a", "Consulter le public"),
                ("b", "Lutter contre le harcèlement"),
                ("c", "Le français de la forêt"),
            ],
        );
        for sought in [
            "harcelement",
            "HARCÈLEMENT",
            "harcèlements",
            "d'harcelement",
        ] {
            assert_eq!(found(&index, sought), ["glossary b"], "{sought}");
        }
        // Accents of which the stems of French take no care.
        for sought in ["francais", "Français", "foret", "FORÊTS"] {
            assert_eq!(found(&index, sought), ["glossary c"], "{sought}");
        }
        assert_eq!(found(&index, "consultations"), ["glossary a"]);
        assert_eq!(
            found(&index, "consu"),
            ["glossary a"],
            "a beginning will do"
        );
        assert!(found(&index, "radio").is_empty());
    }

    #[test]
    fn what_has_more_of_the_words_comes_first() {
        let index = index(
            "en",
            &[
                ("a", "Moderation"),
                ("b", "Moderation of meetings"),
                ("c", "Meetings"),
            ],
        );
        assert_eq!(found(&index, "moderated meeting")[0], "glossary b");
        assert_eq!(
            index.find("meetings meetings"),
            index.find("meetings"),
            "a word counts once"
        );
    }

    #[test]
    fn a_common_word_is_found_and_says_nothing_beside_others() {
        let mut texts: Vec<(String, String)> = (0..40)
            .map(|n| (format!("t{n:02}"), format!("term {n:02} for people")))
            .collect();
        texts.push(("z".to_owned(), "People".to_owned()));
        texts.push(("y".to_owned(), "People, rooms".to_owned()));
        let texts: Vec<(&str, &str)> = texts
            .iter()
            .map(|(id, text)| (id.as_str(), text.as_str()))
            .collect();
        let index = index("en", &texts);
        assert!(found(&index, "people").contains(&"glossary z"));
        assert_eq!(found(&index, "people in rooms")[0], "glossary y");
        assert_eq!(found(&index, "rooms"), ["glossary y"]);
    }

    #[test]
    fn what_is_alive_is_found_before_what_is_past() {
        let index = index(
            "en",
            &[("old-a", "Voting online"), ("b", "A room for votes")],
        );
        assert_eq!(
            found(&index, "voting online"),
            ["glossary b", "glossary old-a"]
        );
    }
}
