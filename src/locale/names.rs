//! Names as people type them: without accents, in any case, nearly right.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A name without accents and case, with spaces as hyphens, for comparing.
#[must_use]
pub fn fold(name: &str) -> String {
    let plain = name.trim().nfd().filter(|letter| !is_combining_mark(*letter));
    plain.flat_map(char::to_lowercase).map(|letter| if letter == ' ' || letter == '_' { '-' } else { letter }).collect()
}

/// The one of `names` that `found` was most likely meant to be.
#[must_use]
pub fn nearest<'n>(found: &str, names: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    let found = fold(found);
    let close = |name: &str| {
        let name = fold(name);
        let begins = found.len() >= 3 && name.starts_with(&found);
        if begins { 0.95 } else { strsim::jaro_winkler(&found, &name) }
    };
    names
        .into_iter()
        .map(|name| (close(name), name))
        .filter(|(closeness, _)| *closeness > 0.75)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, name)| name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_near_miss_finds_its_name() {
        let stages = ["prepare", "identify", "prioritize", "draft", "consult", "implement", "monitor"];
        assert_eq!(nearest("consutl", stages), Some("consult"));
        assert_eq!(nearest("CONSÚLT", stages), Some("consult"));
        assert_eq!(nearest("impl", stages), Some("implement"));
        assert_eq!(nearest("xyz", stages), None);
    }
}
