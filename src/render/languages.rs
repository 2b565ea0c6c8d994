//! The same document in two languages, part beside part.

use crate::report::{Document, Section};

/// Two documents whose parts stand beside each other: the same in two languages.
pub(super) fn side_by_side(documents: &[Document]) -> Option<[&Document; 2]> {
    let [first, second] = documents else {
        return None;
    };
    let ids = |document: &Document| {
        let parts = [&document.sections, &document.annexes].map(|parts| names(parts));
        (
            parts,
            document.handling.is_empty(),
            document.foot.is_empty(),
        )
    };
    let is_same = first.aligned && second.aligned && ids(first) == ids(second);
    (is_same && first.language != second.language).then_some([first, second])
}

fn names(sections: &[Section]) -> Vec<String> {
    sections.iter().map(|section| section.id.clone()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_has_the_same_parts_in_two_languages_stands_side_by_side() {
        let document = |language: &str, parts: &[&str]| {
            let sections = parts.iter().map(|id| Section {
                id: (*id).to_owned(),
                heading: String::new(),
                blocks: Vec::new(),
            });
            Document {
                language: language.to_owned(),
                sections: sections.collect(),
                aligned: true,
                ..Document::default()
            }
        };
        let pair = |one: Document, other: Document| side_by_side(&[one, other]).is_some();
        assert!(pair(document("en", &["when"]), document("fr", &["when"])));
        assert!(!pair(document("en", &["when"]), document("fr", &["how"])));
        assert!(!pair(document("en", &["when"]), document("en", &["when"])));
        let apart = Document {
            aligned: false,
            ..document("fr", &["when"])
        };
        assert!(!pair(document("en", &["when"]), apart));
    }
}
