//! What stands on each page when a document is printed: how it is to be handled, of what it is a
//! page, and which.

use std::fmt::Write as _;

use crate::render::{Paper, page_marks};
use crate::report::Document;

/// The rules for these documents, each with its id. Where there are several, each has pages of its
/// own kind.
pub(super) fn rules(documents: &[(String, &Document)], paper: Paper) -> String {
    let mut rules = format!("@page {{ size: {}; }}\n", paper.name_in_css());
    for (position, (id, document)) in documents.iter().enumerate() {
        let mut kind = String::new();
        if documents.len() > 1 {
            kind = format!(" part-{}", position + 1);
            _ = writeln!(rules, "#{id} {{ page:{kind}; }}");
        }
        let mut boxes = String::new();
        if let Some(handling) = page_marks::handling(document) {
            _ = write!(boxes, "@top-left {{ content: {}; }} ", string(&handling));
        }
        let title = page_marks::title(document);
        if !title.is_empty() {
            let title = string(&format!("{title}  ·  "));
            let number = "counter(page) \" / \" counter(pages)";
            _ = write!(boxes, "@bottom-right {{ content: {title} {number}; }} ");
        }
        if !boxes.is_empty() {
            _ = writeln!(rules, "@page{kind} {{ {boxes}}}");
        }
    }
    rules
}

/// Words as a style sheet has them, out of which nothing breaks: whatever is no letter, number or
/// space is written as its number.
fn string(words: &str) -> String {
    let mut string = String::from("\"");
    for letter in words.chars() {
        if letter.is_alphanumeric() || letter == ' ' {
            string.push(letter);
        } else {
            // The space that ends the number belongs to it.
            _ = write!(string, "\\{:x} ", u32::from(letter));
        }
    }
    string.push('"');
    string
}

#[cfg(test)]
mod tests {
    use super::*;

    fn document(title: &str, handling: &str) -> Document {
        Document {
            title: title.to_owned(),
            handling: vec![handling.into(), "Names nobody.".into()],
            ..Document::default()
        }
    }

    #[test]
    fn each_page_says_how_it_is_to_be_handled_and_of_what_it_is_one() {
        let document = document("Water", "Confidential");
        let written = rules(&[(String::new(), &document)], Paper::A4);
        assert!(
            written.contains("@page { @top-left { content: \"Confidential\"; }"),
            "{written}"
        );
        let foot = "@bottom-right { content: \"Water  \\b7   \" counter(page) \" / \"";
        assert!(written.contains(foot), "{written}");
        let open = Document {
            handling: Vec::new(),
            ..document
        };
        assert!(!rules(&[(String::new(), &open)], Paper::A4).contains("@top-left"));
    }

    #[test]
    fn each_of_several_documents_has_its_own_words_on_its_pages() {
        let (first, second) = (document("Water", "Secret"), document("Eau", "Interne"));
        let parts = [("en".to_owned(), &first), ("fr".to_owned(), &second)];
        let written = rules(&parts, Paper::A4);
        assert!(written.contains("#en { page: part-1; }"), "{written}");
        assert!(
            written.contains("@page part-2 { @top-left { content: \"Interne\""),
            "{written}"
        );
    }

    #[test]
    fn no_title_breaks_out_of_its_string() {
        let hostile = "\"; } body { display: none } </style><script>alert(1)</script>\\ \n'";
        let written = rules(&[(String::new(), &document(hostile, hostile))], Paper::A4);
        // Of the marks on which a style sheet or a page acts, only those of ours are left.
        assert_eq!(written.matches('<').count(), 0, "{written}");
        assert_eq!(written.matches('{').count(), written.matches('}').count());
        let strings: Vec<&str> = written.split('"').skip(1).step_by(2).collect();
        assert_eq!(strings.len(), 3, "{written}");
        assert!(
            strings
                .iter()
                .all(|it| !it.contains([';', '{', '\n', '\'']))
        );
    }
}
