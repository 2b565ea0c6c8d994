//! Names compared as people type them: without accents, in any case.

use super::unfinished::without_mark;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A name without accents and case, with spaces as hyphens, for comparing.
#[must_use]
pub fn fold(name: &str) -> String {
    let plain = without_mark(name.trim())
        .nfd()
        .filter(|letter| !is_combining_mark(*letter));
    let letters = plain
        .flat_map(char::to_lowercase)
        .map(|letter| match letter {
            ' ' | '_' | '\u{a0}' => '-',
            '’' => '\'',
            letter => letter,
        });
    letters.collect()
}
