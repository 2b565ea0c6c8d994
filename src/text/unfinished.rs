//! The mark of what nobody has translated yet: it is shown in English, and says so.

/// Stands before an English text among those of another language.
pub const ENGLISH_MARK: &str = "[en] ";

/// An English text, marked as such; one that begins with a marked text is marked by it.
#[must_use]
pub fn marked_english(text: &str) -> String {
    if text.starts_with(ENGLISH_MARK) {
        text.to_owned()
    } else {
        format!("{ENGLISH_MARK}{text}")
    }
}

/// A text without the mark, as people type it and as it is sorted.
#[must_use]
pub fn without_mark(text: &str) -> &str {
    text.strip_prefix(ENGLISH_MARK).unwrap_or(text)
}
