//! What those do who run a meeting: the script to the minute, what to do when something fails, the
//! sheet for small rooms.

use super::MeetingBook;
use crate::guide::model::{AgendaBlock, HandOutPart};
use crate::meeting::Part;
use crate::message;
use crate::report::writing::Gap;
use crate::report::{Block, Entry, Section, Text};

impl MeetingBook<'_> {
    /// What a host does in a part, one thing after the other.
    pub(super) fn script(&self, part: &Part) -> Vec<(Text, Vec<Gap>)> {
        let Some(block) = &part.block else {
            let ends = self.kit.clock(part.start + part.minutes);
            let words = ends.map(|time| {
                let time = self.messages.time(time);
                message!(self.messages, "meeting-break-script", time = time)
            });
            return words
                .map(|words| (words.into(), Vec::new()))
                .into_iter()
                .collect();
        };
        let cues = self.meeting.cues(block, part.continued).into_iter();
        let cues = cues.map(|cue| self.filled(&["cues", cue]));
        let script = if part.continued {
            let words = message!(self.messages, "meeting-continued-script");
            (words.into(), Vec::new())
        } else {
            self.filled(&["blocks", block, "script"])
        };
        let each = self.each_speaks(block).filter(|_| !part.continued);
        let each = each.map(|words| (words.into(), Vec::new()));
        [script].into_iter().chain(each).chain(cues).collect()
    }

    /// How long each person may speak where everybody does.
    fn each_speaks(&self, block: &str) -> Option<String> {
        let of_guide = self.meeting.guide.facts.blocks.get(block)?;
        let people = self.kit.size.filter(|_| of_guide.each)?.people;
        let parts = self.kit.agenda.parts.iter();
        let parts = parts.filter(|part| part.block.as_deref() == Some(block));
        let minutes: u32 = parts.map(|part| part.minutes).sum();
        Some(match minutes.checked_div(people)? {
            0 => message!(self.messages, "meeting-each-short"),
            each => message!(self.messages, "meeting-each-minutes", minutes = each),
        })
    }

    /// The script, to the minute, and what it leaves open.
    pub(super) fn steps(&self) -> (Vec<Block>, Vec<Gap>) {
        let mut open = Vec::new();
        let steps = self.kit.agenda.parts.iter().map(|part| {
            let line = message!(
                self.messages,
                "meeting-script-line",
                time = self.clock(part),
                title = self.part_title(part),
                minutes = part.minutes
            );
            let script = self.script(part).into_iter();
            let (lines, gaps): (Vec<Text>, Vec<Vec<Gap>>) = script.unzip();
            open.extend(gaps.into_iter().flatten());
            Entry::new(line, lines)
        });
        let steps: Vec<Entry> = steps.collect();
        if steps.is_empty() {
            return (Vec::new(), open);
        }
        let heading = Block::Heading(message!(self.messages, "meeting-script"));
        (vec![heading, Block::List(steps)], open)
    }

    /// What to do when something fails.
    pub(super) fn failures(&self) -> (Option<Section>, Vec<Gap>) {
        let mut open = Vec::new();
        let failures = self.meeting.failures().into_iter().map(|id| {
            let title = self.meeting.said(&["failures", id, "title"]);
            let (steps, gaps) = self.filled(&["failures", id, "do"]);
            open.extend(gaps);
            Entry::new(Text::from(title), [steps])
        });
        let failures = vec![Block::List(failures.collect())];
        let section = self.section("failures", "meeting-section-failures", failures);
        (section, open)
    }

    /// The sheet that each small room has before it: when, and what is done there.
    pub(super) fn room_sheet(&self) -> (Option<Section>, Vec<Gap>) {
        let rooms = self.kit.agenda.rooms;
        if rooms.is_none() || self.kit.agenda.parts.is_empty() {
            return (None, Vec::new());
        }
        let blocks = &self.meeting.guide.facts.blocks;
        let in_rooms = |part: &&Part| {
            let block = part.block.as_ref().and_then(|block| blocks.get(block));
            block.is_some_and(AgendaBlock::is_in_rooms)
        };
        let parts = self.kit.agenda.parts.iter().filter(in_rooms);
        let hours = parts.map(|part| {
            message!(
                self.messages,
                "meeting-room-hours",
                start = self.clock(part),
                end = self.clock_after(part.start + part.minutes),
                minutes = part.minutes
            )
        });
        let mut sheet: Vec<Block> = hours.map(Block::paragraph).collect();
        let (steps, open): (Vec<Text>, Vec<Vec<Gap>>) = self
            .filled_paragraphs(HandOutPart::Rooms)
            .into_iter()
            .unzip();
        sheet.push(Block::Steps(steps.into_iter().map(Entry::from).collect()));
        sheet.extend(self.room_roles());
        let section = self.section("room-sheet", "meeting-section-room-sheet", sheet);
        (section, open.into_iter().flatten().collect())
    }
}
