//! Tips for virtual meetings as a document, rows and data.

use serde_json::{Value as Data, json};

use super::{Block, Citations, Document, Entry, Section, Table};
use crate::guide::model::{Aim, MeetingTip, Meetings, Setting, Sourced};
use crate::guide::{Content, Guide};
use crate::locale::Messages;
use crate::message;

/// A tip with its id.
type Listed<'a> = (&'a str, &'a MeetingTip);

/// The tips with what it takes to speak of them.
pub struct MeetingsBook<'a> {
    pub meetings: Content<Meetings>,
    citations: Citations,
    messages: &'a Messages,
}

impl<'a> MeetingsBook<'a> {
    /// The tips of a guide in the language of `messages`; `full` asks for all sources.
    #[must_use]
    pub fn open(guide: &Guide, messages: &'a Messages, full: bool) -> MeetingsBook<'a> {
        let meetings = guide.content(messages.language().code());
        MeetingsBook {
            meetings,
            citations: Citations::open(guide, full),
            messages,
        }
    }

    /// The text of a tip.
    #[must_use]
    pub fn text(&self, id: &str) -> &'static str {
        self.meetings.texts.get(&["tips", id])
    }

    fn word(&self, list: &str, id: &str) -> &'static str {
        self.meetings.texts.get(&[list, id, "name"])
    }

    /// For which meetings only, if not for all.
    fn applies(&self, tip: &MeetingTip) -> Option<String> {
        let messages = self.messages;
        let count = |people: Option<u32>| people.map_or(0, |people| people as usize);
        let (from, to) = (count(tip.size.from), count(tip.size.to));
        let size = match (tip.size.from, tip.size.to) {
            (None, None) => None,
            (Some(_), None) => Some(message!(messages, "meeting-size-from", from = from)),
            (None, Some(_)) => Some(message!(messages, "meeting-size-to", to = to)),
            (Some(_), Some(_)) => Some(message!(
                messages,
                "meeting-size-between",
                from = from,
                to = to
            )),
        };
        let setting = tip.setting.map(|setting| match setting {
            Setting::Open => message!(messages, "meeting-only-open"),
            Setting::Invited => message!(messages, "meeting-only-invited"),
        });
        let aim = tip.aim.map(|aim| match aim {
            Aim::Decision => message!(messages, "meeting-only-decision"),
            Aim::Exchange => message!(messages, "meeting-only-exchange"),
        });
        let all: Vec<String> = [size, setting, aim].into_iter().flatten().collect();
        (!all.is_empty())
            .then(|| messages.list(&all.iter().map(String::as_str).collect::<Vec<_>>()))
    }

    fn entry(&self, id: &str, tip: &MeetingTip) -> Entry {
        let text = self
            .citations
            .tagged(self.text(id), tip.provenance(), self.messages);
        Entry::from(match self.applies(tip) {
            Some(applies) => message!(
                self.messages,
                "meeting-tip-only",
                applies = applies,
                text = text
            ),
            None => text,
        })
    }

    /// Tips for reading, by part, and within it by phase, with notes below.
    #[must_use]
    pub fn document(&self, shown: &[Listed<'_>], notes: &[String]) -> Document {
        let messages = self.messages;
        let facts = &self.meetings.facts;
        let mut sections = Vec::new();
        for part in &facts.parts {
            let mut blocks = Vec::new();
            for phase in &facts.phases {
                let of_this = shown
                    .iter()
                    .filter(|(_, tip)| tip.part == *part && tip.phase == *phase);
                let entries: Vec<Entry> = of_this.map(|(id, tip)| self.entry(id, tip)).collect();
                if !entries.is_empty() {
                    blocks.extend([
                        Block::Heading(self.word("phases", phase).to_owned()),
                        Block::List(entries),
                    ]);
                }
            }
            sections.extend(Section::new(
                part,
                self.word("parts", part).to_owned(),
                blocks,
            ));
        }
        sections.extend(
            self.citations
                .section(shown.iter().map(|(_, tip)| tip.provenance()), messages),
        );
        let mut foot = notes.to_vec();
        foot.extend(self.citations.foot(!shown.is_empty(), messages));
        Document {
            language: messages.language().code().to_owned(),
            title: message!(messages, "meeting-tips-title"),
            lead: vec![message!(messages, "meeting-tips-lead")],
            sections,
            foot,
        }
    }

    /// Tips as rows.
    #[must_use]
    pub fn table(&self, shown: &[Listed<'_>]) -> Table {
        let messages = self.messages;
        let mut columns = vec![
            message!(messages, "list-column-id"),
            message!(messages, "meeting-column-part"),
            message!(messages, "meeting-column-phase"),
            message!(messages, "meeting-column-only"),
            message!(messages, "meeting-column-tip"),
        ];
        columns.extend(self.citations.columns(messages));
        let row = |(id, tip): &Listed<'_>| {
            let mut row = vec![
                (*id).to_owned(),
                self.word("parts", &tip.part).to_owned(),
                self.word("phases", &tip.phase).to_owned(),
                self.applies(tip).unwrap_or_default(),
                self.text(id).to_owned(),
            ];
            row.extend(self.citations.cells(tip.provenance(), messages));
            row
        };
        Table {
            caption: String::new(),
            columns,
            rows: shown.iter().map(row).collect(),
        }
    }

    /// A tip for programs. The form of this is a contract.
    #[must_use]
    pub fn data(&self, id: &str) -> Data {
        let tip = &self.meetings.facts.tips[id];
        let mut data = json!({
            "id": id,
            "text": self.text(id),
            "part": tip.part,
            "phase": tip.phase,
            "size": { "from": tip.size.from, "to": tip.size.to },
            "setting": tip.setting,
            "aim": tip.aim,
        });
        self.citations.add(&mut data, tip.provenance());
        data
    }
}
