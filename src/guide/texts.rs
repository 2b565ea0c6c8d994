//! The words of one module in one language: texts by path.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// Texts by path (`questions.purpose.ask`), sorted, as they are looked up.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Texts(Vec<(String, String)>);

impl Texts {
    /// Texts from a mapping that is already in order.
    #[must_use]
    pub fn new(texts: BTreeMap<String, String>) -> Texts {
        Texts(texts.into_iter().collect())
    }

    /// The text at a path made of `parts`; the empty text where there is none, which the checks allow only for
    /// texts that may be left out.
    #[must_use]
    pub fn get(&self, parts: &[&str]) -> &str {
        self.find(parts).unwrap_or_default()
    }

    /// The text at a path made of `parts`, if there is one.
    #[must_use]
    pub fn find(&self, parts: &[&str]) -> Option<&str> {
        let path = parts.join(".");
        let index = self.0.binary_search_by(|entry| entry.0.as_str().cmp(&path)).ok()?;
        Some(&self.0[index].1)
    }

    /// Every path and text.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(path, text)| (path.as_str(), text.as_str()))
    }

    /// The same texts in the pseudo-language, which shows what was not translated.
    #[must_use]
    pub fn pseudo(mut self) -> Texts {
        for (path, text) in &mut self.0 {
            if !path.ends_with(".aliases") {
                *text = pseudo(text);
            }
        }
        self
    }
}

/// A text with every letter changed, still readable: what appears with plain letters did not come from the texts.
#[must_use]
pub fn pseudo(text: &str) -> String {
    const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    const CHANGED: &str = "åƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ";
    text.chars()
        .map(|letter| match PLAIN.chars().position(|plain| plain == letter) {
            Some(index) => CHANGED.chars().nth(index).unwrap_or(letter),
            None => letter,
        })
        .collect()
}
