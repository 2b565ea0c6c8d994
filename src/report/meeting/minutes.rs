//! The form for the minutes: what was said, decided or recommended, why, and who follows up.

use super::MeetingBook;
use crate::guide::model::{AgendaBlock, HandOutPart, Records};
use crate::meeting::Part;
use crate::message;
use crate::report::{Block, Document, Section, Span, Table, Text};

impl MeetingBook<'_> {
    /// The form for the minutes.
    pub(super) fn for_minutes(&self) -> Document {
        let messages = self.messages;
        let (title, title_language) = self.title();
        let title = self.meeting.topic().map_or(self.meeting.name, |_| &title);
        let (who, confirm) = if self.meeting.at_risk() {
            ("meeting-column-who-safely", "meeting-minutes-confirm-risk")
        } else {
            ("meeting-column-who", "meeting-minutes-confirm")
        };
        let follow_up = ["meeting-column-task", who, "meeting-column-until"];
        let follow_up = vec![Block::Table(self.empty_table(&follow_up, 4))];
        let sections = [
            self.section("when", "meeting-section-when", vec![self.when().0]),
            self.section(
                "attendance",
                "meeting-section-attendance",
                self.attendance(),
            ),
            self.section("notes", "meeting-section-notes", self.notes()),
            self.results(),
            self.section("follow-up", "meeting-section-follow-up", follow_up),
            self.section(
                "open",
                "meeting-section-open",
                vec![self.left_open("meeting-gap-open")],
            ),
        ];
        Document {
            language: messages.language().code().to_owned(),
            handling: self.handling(),
            title: message!(messages, "meeting-minutes-title", title = title),
            title_language,
            sections: sections.into_iter().flatten().collect(),
            foot: vec![messages.text(confirm, &[]).into()],
            aligned: true,
            ..Document::default()
        }
    }

    /// A table to be filled in.
    fn empty_table(&self, columns: &[&str], rows: usize) -> Table {
        let columns: Vec<String> = columns
            .iter()
            .map(|id| self.messages.text(id, &[]))
            .collect();
        let row = vec!["…".to_owned(); columns.len()];
        Table::new(columns, std::iter::repeat_n(row, rows))
    }

    /// A paragraph to be written.
    fn left_open(&self, id: &str) -> Block {
        let words = self.messages.text(id, &[]);
        Block::Paragraph(Text::of(Span::Gap(words)))
    }

    fn attendance(&self) -> Vec<Block> {
        let (who, present) = if self.meeting.at_risk() {
            ("meeting-minutes-number-only", "meeting-gap-number")
        } else {
            ("meeting-minutes-who", "meeting-gap-present")
        };
        let who = Block::paragraph(self.messages.text(who, &[]));
        let mut attendance = vec![who, self.left_open(present)];
        let who_decides = self.paragraphs(HandOutPart::Attendance).into_iter();
        attendance.extend(who_decides.map(Block::Paragraph));
        attendance
    }

    fn block(&self, part: &Part) -> Option<&AgendaBlock> {
        self.meeting.guide.facts.blocks.get(part.block.as_ref()?)
    }

    /// What was said, part by part.
    fn notes(&self) -> Vec<Block> {
        let said = if self.meeting.at_risk() {
            "meeting-gap-said-safely"
        } else {
            "meeting-gap-said"
        };
        let is_noted = |part: &&Part| {
            let block = self.block(part).filter(|block| !block.unnoted);
            block.is_some() && !part.continued
        };
        let parts = self.kit.agenda.parts.iter().filter(is_noted);
        let notes = parts.map(|part| [Block::Heading(self.part_title(part)), self.left_open(said)]);
        notes.flatten().collect()
    }

    /// What came of it: decisions or recommendations, where a part of the agenda makes them. A
    /// meeting that has no agenda yet may make some.
    fn results(&self) -> Option<Section> {
        let parts = &self.kit.agenda.parts;
        let mut records = parts.iter().filter_map(|part| self.block(part)?.records);
        let records = match records.next() {
            None if parts.is_empty() => Records::Decisions,
            records => records?,
        };
        if records == Records::Recommendations {
            let columns = [
                "meeting-column-recommendation",
                "meeting-column-reasons",
                "meeting-column-otherwise",
            ];
            let table = vec![Block::Table(self.empty_table(&columns, 3))];
            return self.section("decisions", "meeting-section-recommendations", table);
        }
        // Who was against it and why would tell how somebody voted.
        let columns = [
            "meeting-column-decision",
            "meeting-column-reasons",
            "meeting-column-method",
            "meeting-column-against",
        ];
        let mut table = self.empty_table(&columns, 3);
        let decided = self.paragraphs(HandOutPart::Decided).into_iter().next();
        if let (Some(decided), Some(first)) = (decided, table.rows.first_mut()) {
            first[2] = decided;
        }
        let table = vec![Block::Table(table)];
        self.section("decisions", "meeting-section-decisions", table)
    }
}
