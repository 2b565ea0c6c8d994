//! The standards as rows of a spreadsheet.

use super::{Choice, Part, Scope, StandardsBook};
use crate::guide::model::{Collection, Sourced};
use crate::message;
use crate::report::Table;

impl StandardsBook<'_> {
    /// What was chosen, as rows: requirements, deadlines or statements.
    pub(super) fn rows(&self, choice: &Choice) -> Table {
        let facts = &self.standards.facts;
        match (choice.part, choice.scope) {
            (Some(Part::Chapter(id)), _) if facts.chapters[id].r#in == Collection::Deadlines => {
                self.deadline_rows(choice)
            }
            (None | Some(Part::Standard(_) | Part::Requirement(_)), Scope::InForce) => {
                self.requirement_rows(choice)
            }
            _ => self.statement_rows(choice),
        }
    }

    fn requirement_rows(&self, choice: &Choice) -> Table {
        let messages = self.messages;
        let mut columns = vec![
            message!(messages, "standards-column-number"),
            message!(messages, "standards-label-requirement"),
            message!(messages, "standards-label-standard"),
            message!(messages, "standards-column-text"),
            message!(messages, "standards-label-threshold"),
            message!(messages, "standards-label-measure"),
            message!(messages, "standards-label-evidence"),
            message!(messages, "standards-label-who"),
            message!(messages, "standards-label-stages"),
        ];
        let chosen = choice.of(&self.standards.facts);
        let rows = chosen.requirements.iter().map(|(id, requirement)| {
            let word = |field: &str| self.text(&["requirements", id, field]).to_owned();
            let cells = vec![
                id.to_string(),
                word("name"),
                self.standard_name(&requirement.standard),
                word("text"),
                self.threshold(requirement.threshold),
                word("measure"),
                word("evidence"),
                self.who(requirement),
                self.stage_names(&requirement.stages),
            ];
            let parts = [
                requirement.measure.provenance(),
                requirement.evidence.provenance(),
                requirement.who.provenance(),
            ];
            (cells, requirement.provenance(), parts)
        });
        columns.extend(self.citations.columns(messages));
        let rows = rows.map(|(mut cells, provenance, parts)| {
            cells.extend(self.citations.cells_of_parts(provenance, parts, messages));
            cells
        });
        Table::new(columns, rows)
    }

    fn deadline_rows(&self, choice: &Choice) -> Table {
        let messages = self.messages;
        let columns = vec![
            message!(messages, "standards-column-id"),
            message!(messages, "standards-column-text"),
            message!(messages, "standards-column-when"),
            message!(messages, "standards-label-requirement"),
        ];
        let chosen = choice.of(&self.standards.facts);
        let rows = chosen.deadlines.iter().map(|(id, deadline)| {
            let text = self.text(&["deadlines", id, "text"]).to_owned();
            let requirement = deadline.requirement.map(|id| id.to_string());
            (
                vec![
                    id.to_string(),
                    text,
                    self.when(deadline),
                    requirement.unwrap_or_default(),
                ],
                deadline.provenance(),
            )
        });
        self.with_origins(columns, rows)
    }

    fn statement_rows(&self, choice: &Choice) -> Table {
        let messages = self.messages;
        let superseded = choice.scope == Scope::Superseded;
        let mut columns = vec![
            message!(messages, "standards-column-id"),
            message!(messages, "standards-column-chapter"),
            message!(messages, "standards-column-text"),
        ];
        if superseded {
            columns.extend([
                message!(messages, "standards-label-requirement"),
                message!(messages, "standards-label-today"),
            ]);
        }
        let local = choice.scope == Scope::Local;
        columns.extend(local.then(|| message!(messages, "standards-label-evidence")));
        let chosen = choice.of(&self.standards.facts);
        let rows = chosen.statements.iter().map(|(id, statement)| {
            let collection = self.standards.facts.chapters[statement.chapter].r#in.name();
            let mut cells = vec![
                id.to_string(),
                self.text(&["chapters", &statement.chapter, "name"])
                    .to_owned(),
                self.text(&[collection, id, "text"]).to_owned(),
            ];
            if superseded {
                let requirement = statement.requirement.map(|id| id.to_string());
                cells.push(requirement.unwrap_or_default());
                let now = self.standards.texts.find(&[collection, id, "now"]);
                cells.push(now.unwrap_or_default().to_owned());
            }
            if local {
                let evidence = self.standards.texts.find(&[collection, id, "evidence"]);
                cells.push(evidence.unwrap_or_default().to_owned());
            }
            (cells, statement.provenance())
        });
        self.with_origins(columns, rows)
    }

    fn with_origins<'a>(
        &self,
        mut columns: Vec<String>,
        rows: impl Iterator<Item = (Vec<String>, crate::guide::model::Provenance<'a>)>,
    ) -> Table {
        columns.extend(self.citations.columns(self.messages));
        let rows = rows.map(|(mut cells, provenance)| {
            cells.extend(self.citations.cells(provenance, self.messages));
            cells
        });
        Table::new(columns, rows)
    }
}
