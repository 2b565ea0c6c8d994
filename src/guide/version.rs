//! Versions of the guide, which plans name.

/// Whether a version of the guide came before another one. What cannot be read as a version, did
/// not.
#[must_use]
pub fn is_before(one: &str, other: &str) -> bool {
    numbers(one)
        .zip(numbers(other))
        .is_some_and(|(one, other)| one < other)
}

/// The numbers of a version, without the mark of an edited guide: `2026.11+3f2a` is 2026 and 11.
pub(super) fn numbers(version: &str) -> Option<Vec<u32>> {
    let (version, _) = version.split_once('+').unwrap_or((version, ""));
    version
        .split('.')
        .map(|number| number.parse().ok())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_compared_by_their_numbers() {
        assert!(is_before("2026.9", "2026.11"));
        assert!(is_before("2026.11+3f2a", "2027.1"));
        for (one, other) in [
            ("2026.11", "2026.11"),
            ("2026.11", "2026.11+3f2a"),
            ("2027.1", "2026.11"),
            ("", "2026.11"),
            ("spring", "2026.11"),
        ] {
            assert!(!is_before(one, other), "{one} {other}");
        }
    }
}
