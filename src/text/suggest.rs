//! The name that somebody most likely meant.

use super::fold;

/// The one of `names` that `found` was most likely meant to be.
#[must_use]
pub fn nearest<'n>(found: &str, names: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    nearest_of(found, names.into_iter().map(|name| (name, name)))
}

/// What is known under the name that `found` was most likely meant to be.
#[must_use]
pub fn nearest_of<'n>(
    found: &str,
    names: impl IntoIterator<Item = (&'n str, &'n str)>,
) -> Option<&'n str> {
    let found = fold(found);
    names
        .into_iter()
        .map(|(name, id)| (closeness(&found, &fold(name)), id))
        .filter(|(closeness, _)| *closeness > 0.7)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, id)| id)
}

/// How close two folded names are, from 0 to 1. A beginning counts nearly as the whole; otherwise
/// both the letters that agree at the start and the number of mistakes count, so that a short name
/// is not near to every long one.
fn closeness(found: &str, name: &str) -> f64 {
    if found == name {
        return 1.0;
    }
    if found.len() >= 3 && name.starts_with(found) {
        // Of several names that begin so, the shortest is most likely meant.
        return 0.9 + 0.05 * (found.len() as f64 / name.len() as f64);
    }
    f64::midpoint(
        strsim::jaro_winkler(found, name),
        strsim::normalized_damerau_levenshtein(found, name),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_near_miss_finds_its_name() {
        let stages = [
            "prepare",
            "identify",
            "prioritize",
            "draft",
            "consult",
            "implement",
            "monitor",
        ];
        assert_eq!(nearest("consutl", stages), Some("consult"));
        assert_eq!(nearest("CONSÚLT", stages), Some("consult"));
        assert_eq!(nearest("impl", stages), Some("implement"));
        assert_eq!(nearest("xyz", stages), None);
        assert_eq!(
            nearest("purp", ["purpose-agreed", "purpose", "purpose-told"]),
            Some("purpose")
        );
        assert_eq!(
            nearest_of(
                "gobierno",
                [("Gobierno", "government"), ("Gobierno y sociedad", "both")]
            ),
            Some("government")
        );
        assert_eq!(
            nearest_of(
                "senegall",
                [("SE", "SE"), ("Senegal", "SN"), ("Sweden", "SE")]
            ),
            Some("SN")
        );
    }
}
