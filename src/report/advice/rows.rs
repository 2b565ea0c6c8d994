//! The advice as rows.

use super::links::Rule;
use super::selection::Selected;
use super::{AdviceBook, Asked, SECTIONS};
use crate::guide::model::StageAdvice;
use crate::message;
use crate::report::Table;

impl AdviceBook<'_> {
    /// The advice as rows, in the order of the sections.
    pub(super) fn rows(&self, asked: &Asked) -> Table {
        let messages = self.messages;
        let mut columns = vec![
            message!(messages, "stage-column-section"),
            message!(messages, "list-column-id"),
            message!(messages, "stage-column-text"),
            message!(messages, "stage-column-takes"),
            message!(messages, "stage-companion"),
            message!(messages, "stage-aside"),
        ];
        columns.extend(self.citations.columns(messages));
        let selection = self.selection(asked);
        let mut rows = Vec::new();
        for section in SECTIONS.iter().filter(|section| asked.wants(section)) {
            let of_this = selection
                .iter()
                .filter(|piece| StageAdvice::section_of(piece.list) == *section);
            rows.extend(of_this.map(|piece| self.piece_row(&asked.stage, piece)));
            rows.extend(self.link_rows(&asked.stage, section));
        }
        // What is only pointed to has no provenance of its own.
        rows.iter_mut()
            .for_each(|row| row.resize(columns.len(), String::new()));
        Table::new(columns, rows)
    }

    fn piece_row(&self, stage: &str, piece: &Selected<'_>) -> Vec<String> {
        let messages = self.messages;
        let (text, takes, companion) = match piece.approach {
            Some(approach) => (
                self.label(self.approach_name(stage, piece.id).to_owned(), piece.text),
                self.takes(approach),
                self.companion(stage, piece.id),
            ),
            None => (piece.text.to_owned(), String::new(), ""),
        };
        let heading = match piece.list {
            "fits" => message!(messages, "stage-fits"),
            "does-not-fit" => message!(messages, "stage-does-not-fit"),
            "instead" => message!(messages, "stage-instead"),
            list => self.section_name(list),
        };
        let aside = piece.aside.clone().unwrap_or_default();
        let mut row = vec![
            heading,
            piece.id.to_owned(),
            text,
            takes,
            companion.to_owned(),
            aside,
        ];
        row.extend(self.citations.cells(piece.provenance, messages));
        row
    }

    /// What a section points to: requirements, kinds of tools, examples, resources.
    fn link_rows(&self, stage: &str, section: &str) -> Vec<Vec<String>> {
        let row = |id: &str, text: String| vec![self.section_name(section), id.to_owned(), text];
        match section {
            "requirements" => {
                let requirement = |rule: &Rule<'_>| {
                    let mut row = row(rule.id, self.label(rule.name.clone(), rule.text));
                    row.extend(std::iter::repeat_n(String::new(), 3));
                    row.extend(self.citations.cells(rule.provenance, self.messages));
                    row
                };
                self.requirements(stage).iter().map(requirement).collect()
            }
            linked => {
                let linked = self.linked(stage, linked).into_iter();
                linked
                    .map(|(id, entry)| row(&id, entry.text.plain()))
                    .collect()
            }
        }
    }
}
