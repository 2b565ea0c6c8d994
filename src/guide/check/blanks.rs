//! The blanks in texts, written `{id}`: each known, and the same in every language.

use std::collections::{BTreeMap, BTreeSet};

use crate::guide::problem::Problem;
use crate::guide::texts::pieces;

/// Faults of the blanks in one module's words: language, path, what is wrong.
pub(super) fn blanks<'a>(
    known: &[String],
    languages: &BTreeMap<&'a str, BTreeMap<String, String>>,
    found: &mut Vec<(&'a str, String, Problem)>,
) {
    let is_known = |name: &&str| known.iter().any(|blank| blank == name);
    for (language, texts) in languages {
        for (path, text) in texts {
            let here = names(text);
            if let Some(name) = here.iter().find(|name| !is_known(name)) {
                let problem = Problem::UnknownId {
                    found: (*name).to_owned(),
                    allowed: known.to_vec(),
                };
                found.push((*language, path.clone(), problem));
                continue;
            }
            let others = languages.values().filter_map(|texts| texts.get(path));
            let elsewhere: BTreeSet<&str> = others.flat_map(|text| names(text)).collect();
            for name in elsewhere.difference(&here).filter(|name| is_known(name)) {
                let name = (*name).to_owned();
                found.push((*language, path.clone(), Problem::MissingBlank { name }));
            }
        }
    }
}

/// The names of the blanks in a text.
fn names(text: &str) -> BTreeSet<&str> {
    pieces(text).filter_map(|(_, blank)| blank).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(english: &str, spanish: &str) -> Vec<(&'static str, Problem)> {
        let texts = |text: &str| BTreeMap::from([("a".to_owned(), text.to_owned())]);
        let languages = BTreeMap::from([("en", texts(english)), ("es", texts(spanish))]);
        let mut found = Vec::new();
        blanks(&["day".to_owned()], &languages, &mut found);
        let found = found.into_iter();
        found
            .map(|(language, _, problem)| (language, problem))
            .collect()
    }

    #[test]
    fn each_language_leaves_the_same_blanks() {
        assert_eq!(check("On {day}.", "El {day}."), []);
        let name = "day".to_owned();
        let missing = Problem::MissingBlank { name };
        assert_eq!(check("On {day}.", "Ese día."), [("es", missing)]);
    }

    #[test]
    fn a_blank_that_nothing_describes_is_a_fault() {
        let found = check("On {day}.", "El {dya}.");
        assert!(
            matches!(&found[..], [("es", Problem::UnknownId { found, allowed })]
                if found == "dya" && allowed == &["day"]),
            "{found:?}"
        );
    }
}
