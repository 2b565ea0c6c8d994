//! Names compared as people type them: without accents, in any case.

use super::unfinished::without_mark;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A name without accents and case, with spaces as hyphens, for comparing.
#[must_use]
pub fn fold(name: &str) -> String {
    let name = without_mark(name.trim());
    // Most are ids, which have no accents to take off.
    if name.is_ascii() {
        return name.chars().map(plain).collect();
    }
    let letters = name.nfd().filter(|letter| !is_combining_mark(*letter));
    letters.flat_map(char::to_lowercase).map(plain).collect()
}

fn plain(letter: char) -> char {
    match letter {
        ' ' | '_' | '\u{a0}' => '-',
        '’' => '\'',
        letter => letter.to_ascii_lowercase(),
    }
}
