//! What stands on each printed page besides its number, so that a page that was parted from the
//! others is still known for what it is.

use super::typeset::typeset;
use crate::report::{Document, Text};

/// How much of a title stands at the foot of each page.
const LONGEST_TITLE: usize = 80;

/// Of what it is a page.
pub(super) fn title(document: &Document) -> String {
    let title: Vec<char> = typeset(&document.title).chars().collect();
    let mut shown: String = title.iter().take(LONGEST_TITLE).collect();
    if title.len() > LONGEST_TITLE {
        shown.push('…');
    }
    shown
}

/// How it is to be handled, where that is said.
pub(super) fn handling(document: &Document) -> Option<String> {
    let first = document.handling.first().map(Text::plain)?;
    Some(typeset(&first))
}
