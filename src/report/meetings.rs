//! Tips for virtual meetings as a document, rows and data.

use serde_json::{Value as Data, json};

use super::advice::Answered;
use super::filter::{Filter, Filtered, yes_if};
use super::names::Names;
use super::view::{Medium, Reading, View};
use super::{Block, Citations, Document, Entry, SLOT, Section, Table, Text};
use crate::guide::model::{Aim, MeetingTip, Meetings, Setting, Sourced};
use crate::guide::{Content, Guide};
use crate::interview::Evaluation;
use crate::locale::Messages;
use crate::message;

/// What is asked of the tips; whatever is empty asks for nothing.
#[derive(Default)]
pub struct TipsAsked {
    pub parts: Vec<String>,
    pub phases: Vec<String>,
    /// How many people meet.
    pub size: Option<u32>,
    pub setting: Option<Setting>,
    pub aim: Option<Aim>,
    pub search: Option<String>,
    /// A plan whose answers set tips aside.
    pub plan: Option<Answered>,
}

/// The tips with what it takes to speak of them.
pub struct MeetingsBook<'a> {
    meetings: Content<Meetings>,
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

    /// The parts by their names.
    #[must_use]
    pub fn parts(&self) -> Names<'_> {
        let ids = self.meetings.facts.parts.iter().map(String::as_str);
        Names::of(ids, "parts", &self.meetings.texts)
    }

    /// The phases by their names.
    #[must_use]
    pub fn phases(&self) -> Names<'_> {
        let ids = self.meetings.facts.phases.iter().map(String::as_str);
        Names::of(ids, "phases", &self.meetings.texts)
    }

    /// The tips that meet what is asked.
    #[must_use]
    pub fn choose(&self, asked: &TipsAsked) -> Filtered {
        let mut filter: Filter<'_, (&str, &MeetingTip)> = Filter::new(false);
        filter.add_ids("part", &asked.parts, |(_, tip), id| tip.part == id);
        filter.add_ids("phase", &asked.phases, |(_, tip), id| tip.phase == id);
        if let Some(people) = asked.size {
            filter.add("size", move |(_, tip)| yes_if(tip.size.holds(people)));
        }
        if let Some(setting) = asked.setting {
            filter.add("setting", move |(_, tip)| {
                yes_if(tip.setting.is_none_or(|of| of == setting))
            });
        }
        if let Some(aim) = asked.aim {
            filter.add("aim", move |(_, tip)| {
                yes_if(tip.aim.is_none_or(|of| of == aim))
            });
        }
        if let Some(plan) = &asked.plan {
            let evaluation = Evaluation::new(plan.questionnaire.facts(), &plan.answers);
            filter.add("plan", move |(_, tip)| {
                yes_if(tip.when.as_ref().is_none_or(|when| evaluation.holds(when)))
            });
        }
        filter.add_search(asked.search.as_deref(), |(id, _)| self.text(id).to_owned());
        Filtered::of(&self.meetings.facts.tips, |tip| filter.judge(tip))
    }

    fn tip(&self, id: &str) -> &MeetingTip {
        &self.meetings.facts.tips[id]
    }

    fn text(&self, id: &str) -> &'static str {
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
            Some(applies) => text.within(&message!(
                self.messages,
                "meeting-tip-only",
                applies = applies,
                text = SLOT
            )),
            None => text,
        })
    }

    /// Tips for reading, by part, and within it by phase, with notes below.
    fn document(&self, list: &Filtered) -> Document {
        let messages = self.messages;
        let shown: Vec<(&str, &MeetingTip)> = list
            .shown
            .iter()
            .map(|id| (id.as_str(), self.tip(id)))
            .collect();
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
        let mut foot = vec![message!(
            messages,
            "meeting-tips-count",
            count = list.shown.len(),
            total = list.total()
        )];
        foot.extend(list.notes(messages));
        foot.extend(self.citations.foot(!shown.is_empty(), messages));
        Document {
            language: messages.language().code().to_owned(),
            title: message!(messages, "meeting-tips-title"),
            lead: Text::all(vec![message!(messages, "meeting-tips-lead")]),
            sections,
            foot: Text::all(foot),
            ..Document::default()
        }
    }

    fn tip_data(&self, id: &str) -> Data {
        let tip = self.tip(id);
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

impl View for MeetingsBook<'_> {
    type Choice = Filtered;

    fn reading(&self, list: &Filtered, _: Medium) -> Reading {
        self.document(list).into()
    }

    fn table(&self, list: &Filtered) -> Table {
        let messages = self.messages;
        let mut columns = vec![
            message!(messages, "list-column-id"),
            message!(messages, "meeting-column-part"),
            message!(messages, "meeting-column-phase"),
            message!(messages, "meeting-column-only"),
            message!(messages, "meeting-column-tip"),
        ];
        columns.extend(self.citations.columns(messages));
        let row = |id: &String| {
            let tip = self.tip(id);
            let mut row = vec![
                id.clone(),
                self.word("parts", &tip.part).to_owned(),
                self.word("phases", &tip.phase).to_owned(),
                self.applies(tip).unwrap_or_default(),
                self.text(id).to_owned(),
            ];
            row.extend(self.citations.cells(tip.provenance(), messages));
            row
        };
        Table::new(columns, list.shown.iter().map(row))
    }

    fn data(&self, list: &Filtered) -> Data {
        list.data("tips", |id| self.tip_data(id))
    }
}
