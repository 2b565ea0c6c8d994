//! What is handed out: the invitation, and the form for the minutes.

use super::MeetingBook;
use crate::guide::model::HandOutPart;
use crate::message;
use crate::report::{Block, Document, SLOT, Section, Span, Table, Text, labelled};

/// What stands where something has to be filled in.
const GAP: &str = "[…]";

/// Words with what has to be filled in set apart.
fn with_gaps(words: &str) -> Text {
    Text::filled(&words.replace(GAP, SLOT), std::iter::repeat_with(gap))
}

fn gap() -> Span {
    Span::Gap("…".to_owned())
}

impl MeetingBook<'_> {
    /// The paragraphs of a part, with what is known filled in.
    pub(super) fn paragraphs(&self, part: HandOutPart) -> Vec<Text> {
        let texts = &self.meeting.guide.texts;
        let paragraphs = self.meeting.hand_out(part).into_iter();
        let filled = |id| self.with_topic(texts.get(&["texts", id]));
        paragraphs.map(filled).collect()
    }

    /// Words with what a person wrote of the topic, a gap where nobody did.
    fn with_topic(&self, words: &str) -> Text {
        let topic = match self.title() {
            (topic, Some(language)) => Span::written(&topic, &language),
            (_, None) => gap(),
        };
        // Which of both stands at each slot, in the order of the words.
        let slots = words.match_indices(['{', '[']);
        let slots = slots.map(|(_, mark)| if mark == "{" { topic.clone() } else { gap() });
        let slots: Vec<Span> = slots.collect();
        let words = words.replace("{topic}", SLOT).replace(GAP, SLOT);
        Text::filled(&words, slots)
    }

    fn paragraph_section(&self, id: &str, heading: &str, part: HandOutPart) -> Option<Section> {
        let paragraphs = self.paragraphs(part).into_iter();
        self.section(id, heading, paragraphs.map(Block::Paragraph).collect())
    }

    /// The day and the hours, gaps where they are not known.
    fn when(&self) -> Block {
        let messages = self.messages;
        let kit = &self.kit;
        let date = kit.date.map_or(GAP.to_owned(), |date| messages.date(date));
        let time = |after: Option<u32>| {
            let time = after.and_then(|after| kit.clock(after));
            time.map_or(GAP.to_owned(), |time| messages.time(time))
        };
        let zone = kit.zones.first();
        let zone = zone.map_or(GAP.to_owned(), |zone| zone.replace('_', " "));
        let facts = vec![
            (message!(messages, "meeting-column-day"), date),
            (message!(messages, "meeting-column-start"), time(Some(0))),
            (
                message!(messages, "meeting-column-end"),
                time(kit.size.map(|size| size.minutes)),
            ),
            (message!(messages, "meeting-column-zone"), zone),
        ];
        let facts = facts.into_iter();
        let facts = facts.map(|(name, value)| (name, with_gaps(&value)));
        Block::Facts(labelled(facts.collect(), messages))
    }

    /// The invitation: why, when, how to join, what is done with what people give.
    pub(super) fn for_participants(&self) -> Document {
        let messages = self.messages;
        let (title, title_language) = self.title();
        let mut when = vec![self.when()];
        when.extend(self.zones());
        let agenda = &self.kit.agenda.parts;
        let agenda = (!agenda.is_empty()).then(|| vec![Block::Table(self.agenda_table())]);
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
            sections: sections.into_iter().flatten().collect(),
            ..Document::default()
        };
        self.with_gaps_told(document)
    }

    /// Says at the end how many gaps there are to fill in.
    fn with_gaps_told(&self, mut document: Document) -> Document {
        let in_text = |text: &Text| text.plain().matches(GAP).count();
        let blocks = document.sections.iter().flat_map(|section| &section.blocks);
        let in_blocks = blocks.map(|block| match block {
            Block::Paragraph(text) => in_text(text),
            Block::Facts(facts) => facts.iter().map(|(_, value)| in_text(value)).sum(),
            _ => 0,
        });
        let gaps: usize =
            in_blocks.sum::<usize>() + document.lead.iter().map(in_text).sum::<usize>();
        if gaps > 0 {
            let words = message!(self.messages, "meeting-gaps", count = gaps);
            document.foot.push(words.into());
        }
        document
    }

    /// The form for the minutes: what was said, decided and agreed, why, and who follows up.
    pub(super) fn for_minutes(&self) -> Document {
        let messages = self.messages;
        let (title, title_language) = self.title();
        let blank = |names: &[&str], rows: usize| {
            let columns: Vec<String> = names.iter().map(|id| messages.text(id, &[])).collect();
            let row = vec!["…".to_owned(); columns.len()];
            Block::Table(Table::new(columns, std::iter::repeat_n(row, rows)))
        };
        let who = if self.meeting.at_risk() {
            "meeting-minutes-number-only"
        } else {
            "meeting-minutes-who"
        };
        let gap = || Block::Paragraph(Text::of(gap()));
        let mut notes = Vec::new();
        for part in self
            .kit
            .agenda
            .parts
            .iter()
            .filter(|part| part.block.is_some() && !part.continued)
        {
            notes.push(Block::Heading(self.part_title(part)));
            notes.push(gap());
        }
        let sections = [
            self.section("when", "meeting-section-when", vec![self.when()]),
            self.section(
                "attendance",
                "meeting-section-attendance",
                vec![Block::paragraph(messages.text(who, &[])), gap()],
            ),
            self.section("notes", "meeting-section-notes", notes),
            self.section(
                "decisions",
                "meeting-section-decisions",
                vec![blank(
                    &[
                        "meeting-column-decision",
                        "meeting-column-reasons",
                        "meeting-column-method",
                        "meeting-column-against",
                    ],
                    3,
                )],
            ),
            self.section(
                "follow-up",
                "meeting-section-follow-up",
                vec![blank(
                    &[
                        "meeting-column-task",
                        "meeting-column-who",
                        "meeting-column-until",
                    ],
                    4,
                )],
            ),
            self.section("open", "meeting-section-open", vec![gap()]),
        ];
        let confirm = message!(messages, "meeting-minutes-confirm");
        Document {
            language: messages.language().code().to_owned(),
            handling: self.handling(),
            title: message!(messages, "meeting-minutes-title", title = title),
            title_language,
            sections: sections.into_iter().flatten().collect(),
            foot: vec![confirm.into()],
            ..Document::default()
        }
    }
}
