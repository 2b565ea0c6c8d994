//! What is handed out: the invitation.

use super::MeetingBook;
use crate::guide::model::HandOutPart;
use crate::message;
use crate::report::writing::{Gap, Gaps, each_once};
use crate::report::{Block, Document, Part, Section, Target, Text, labelled};

impl MeetingBook<'_> {
    /// The paragraphs of a part with what is known filled in, and what stays open in each.
    pub(super) fn filled_paragraphs(&self, part: HandOutPart) -> Vec<(Text, Vec<Gap>)> {
        let paragraphs = self.meeting.hand_out(part).into_iter();
        paragraphs.map(|id| self.filled(&["texts", id])).collect()
    }

    /// The paragraphs alone.
    pub(super) fn paragraphs(&self, part: HandOutPart) -> Vec<Text> {
        let paragraphs = self.filled_paragraphs(part).into_iter();
        paragraphs.map(|(text, _)| text).collect()
    }

    /// What is still open in an invitation, in its order.
    pub(super) fn open_in_invitation(&self) -> Vec<Gap> {
        let parts = [
            HandOutPart::Invitation,
            HandOutPart::Joining,
            HandOutPart::Access,
            HandOutPart::Data,
            HandOutPart::Ballot,
        ];
        let (mut open, parts) = (self.when().1, parts.into_iter());
        open.extend(
            parts
                .flat_map(|part| self.filled_paragraphs(part))
                .flat_map(|(_, gaps)| gaps),
        );
        each_once(&open)
    }

    fn paragraph_section(&self, id: &str, heading: &str, part: HandOutPart) -> Option<Section> {
        let paragraphs = self.paragraphs(part).into_iter();
        self.section(id, heading, paragraphs.map(Block::Paragraph).collect())
    }

    /// The day and the hours, and what of them is not known.
    pub(super) fn when(&self) -> (Block, Vec<Gap>) {
        let messages = self.messages;
        let kit = &self.kit;
        let roles = self.meeting.questionnaire().roles();
        let time = |after: Option<u32>| {
            let time = after.and_then(|after| kit.clock(after));
            time.map(|time| messages.time(time))
        };
        let zone = kit.zones.first().map(|zone| zone.replace('_', " "));
        let date = kit.date.map(|date| messages.weekday_date(date));
        let end = time(kit.size.map(|size| size.minutes));
        let mut open = Vec::new();
        let facts = [
            ("meeting-column-day", date, &roles.meeting_date),
            ("meeting-column-start", time(Some(0)), &roles.meeting_start),
            ("meeting-column-end", end, &roles.meeting_minutes),
            ("meeting-column-zone", zone, &roles.meeting_zones),
        ];
        let facts = facts.into_iter().map(|(name, known, question)| {
            let name = messages.text(name, &[]);
            let value = known.map_or_else(
                || {
                    let words = self.meeting.questionnaire().text(question, "short");
                    let gap = Gap::of_meeting(question, words);
                    let span = gap.span();
                    open.push(gap);
                    Text::of(span)
                },
                Text::from,
            );
            (name, value)
        });
        let facts = facts.collect();
        (Block::Facts(labelled(facts, messages)), open)
    }

    /// The invitation: why, when, how to join, what is done with what people give.
    pub(super) fn for_participants(&self) -> Document {
        let messages = self.messages;
        let (title, title_language) = self.title();
        // Where there are several time zones, the hours of all stand in one table.
        let mut when = self.zones();
        if self.kit.zones.len() < 2 || when.is_empty() {
            when = vec![self.when().0];
        }
        let agenda = &self.kit.agenda.parts;
        let agenda = (!agenda.is_empty()).then(|| {
            let mut blocks = vec![Block::Table(self.agenda_table())];
            blocks.extend(self.whose_hours().map(Block::paragraph));
            blocks
        });
        let sections = [
            self.section("when", "meeting-section-when", when),
            self.paragraph_section("joining", "meeting-section-joining", HandOutPart::Joining),
            self.section(
                "agenda",
                "meeting-section-agenda",
                agenda.unwrap_or_default(),
            ),
            self.paragraph_section("access", "meeting-section-access", HandOutPart::Access),
            self.paragraph_section("data", "meeting-section-data", HandOutPart::Data),
            self.paragraph_section("ballot", "meeting-section-ballot", HandOutPart::Ballot),
        ];
        let document = Document {
            language: messages.language().code().to_owned(),
            handling: self.handling(),
            title,
            title_language,
            lead: self.paragraphs(HandOutPart::Invitation),
            brief: true,
            sections: sections.into_iter().flatten().collect(),
            aligned: true,
            ..Document::default()
        };
        self.with_gaps_told(document, &self.open_in_invitation())
    }

    /// Says behind a document what is still open in it.
    pub(super) fn with_gaps_told(&self, mut document: Document, open: &[Gap]) -> Document {
        let messages = self.messages;
        let gaps = Gaps {
            open: &each_once(open),
            plan: &self.of_plan(Part::Plan.into()),
            meeting: &self.of_plan(Target::entry(Part::MeetingPlan, self.meeting.name)),
            messages,
        };
        if !open.is_empty() {
            let name = message!(messages, "meeting-document");
            let mut blocks = vec![Block::paragraph(message!(messages, "write-delete"))];
            blocks.extend(gaps.blocks());
            let heading = message!(messages, "write-before", name = name);
            document
                .annexes
                .extend(Section::new("before-it-goes-out", heading, blocks));
        }
        document
    }
}
