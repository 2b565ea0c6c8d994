//! The words: all there, none too many, none hidden, none left in another language.

use std::collections::BTreeMap;

use super::blanks::blanks;
use super::typography::typography;
use crate::guide::module::Words;
use crate::guide::problem::Problem;

/// Faults of one module's words: language, path, what is wrong.
pub(in crate::guide) fn words<'a>(
    words: &Words,
    languages: &BTreeMap<&'a str, BTreeMap<String, String>>,
    unfinished: &[String],
) -> Vec<(&'a str, String, Problem)> {
    let is_unfinished = |language: &str| unfinished.iter().any(|name| name == language);
    let mut found = Vec::new();
    for (language, texts) in languages {
        for (path, needed) in &words.needed {
            let elsewhere = || languages.values().any(|texts| texts.contains_key(path));
            match texts.get(path) {
                None if *needed || elsewhere() => {
                    found.push((*language, path.clone(), Problem::MissingText));
                }
                Some(text) if text.trim().is_empty() => {
                    found.push((*language, path.clone(), Problem::EmptyText));
                }
                Some(text) => {
                    let limit = words.limits.get(path);
                    let too_long = limit.filter(|limit| text.chars().count() > **limit);
                    if let Some(limit) = too_long {
                        let limit = limit.to_string();
                        found.push((*language, path.clone(), Problem::LongText { limit }));
                    }
                    // Aliases are typed, not read.
                    let is_typed = path.ends_with(".aliases");
                    if let Some(problem) = typography(language, text).filter(|_| !is_typed) {
                        found.push((*language, path.clone(), problem));
                    }
                }
                _ => {}
            }
        }
        for path in texts.keys() {
            if !words.needed.contains_key(path) {
                found.push((*language, path.clone(), Problem::OrphanedText));
            }
        }
    }
    // What an unfinished language lacks is counted instead.
    found.retain(|(language, _, problem)| {
        let is_gap = matches!(problem, Problem::MissingText | Problem::EmptyText);
        !(is_gap && is_unfinished(language))
    });
    let finished: BTreeMap<_, _> = languages
        .iter()
        .filter(|(language, _)| !is_unfinished(language))
        .collect();
    same_sentences(&finished, &mut found);
    if let Some(known) = &words.blanks {
        blanks(known, languages, &mut found);
    }
    found
}

/// Whether two texts are one sentence of four words or more.
pub(in crate::guide) fn is_same_sentence(path: &str, text: &str, other: &str) -> bool {
    let is_sentence = text.split_whitespace().count() >= 4 && !path.starts_with("countries.");
    is_sentence && text == other
}

/// A sentence of four words or more that two languages share was most likely not translated.
fn same_sentences<'a>(
    languages: &BTreeMap<&&'a str, &BTreeMap<String, String>>,
    found: &mut Vec<(&'a str, String, Problem)>,
) {
    let mut pairs = languages.iter();
    while let Some((first, texts)) = pairs.next() {
        for (second, others) in pairs.clone() {
            for (path, text) in *texts {
                let is_same = |other: &String| is_same_sentence(path, text, other);
                if others.get(path).is_some_and(is_same) {
                    let other = (**first).to_owned();
                    found.push((**second, path.clone(), Problem::SameSentence { other }));
                }
            }
        }
    }
}
