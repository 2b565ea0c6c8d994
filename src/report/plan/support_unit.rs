//! The brief for the Support Unit contact, who has never installed anything and has ten minutes:
//! two pages to read, and annexes to look things up.

use serde_json::Value as Data;

use super::annexes::{annexes, credits, progress_of};
use super::briefing::{Briefing, Dated, Found, Said, ToDo};
use super::handover::{Handover, Private, names_people};
use super::heading::{as_of, headed, place};
use super::item_rows::checklist_rows;
use super::plan_days::plan_days;
use super::reader::PlanReader;
use super::screen::{entry_with, late};
use crate::guide::model::FindingKind;
use crate::locale::Messages;
use crate::message;
use crate::plan::State;
use crate::report::view::{Medium, Reading, View};
use crate::report::{
    Block, Calendar, Day, Document, Entry, Marked, Notice, Section, Table, Text, Timeline, labelled,
};

pub(super) const READER: PlanReader = PlanReader {
    name: "support-unit",
    has_days: true,
    says_why: true,
    is_folder: false,
    open: |briefing, private, messages| Box::new(SupportUnit::open(briefing, private, messages)),
    exposed: |_, _| Vec::new(),
};

/// How many dates are shown in front.
const NEXT_DATES: usize = 8;

/// A plan for the Support Unit contact.
pub struct SupportUnit<'a> {
    hand: Handover<'a>,
}

impl<'a> SupportUnit<'a> {
    /// A plan in the language of `messages`.
    #[must_use]
    pub fn open(
        briefing: &'a Briefing,
        private: Private,
        messages: &'a Messages,
    ) -> SupportUnit<'a> {
        SupportUnit {
            hand: Handover::new(briefing, private, messages),
        }
    }

    fn document(&self) -> Document {
        let (briefing, messages) = (self.hand.briefing, self.hand.messages);
        let sections = [
            ("state", message!(messages, "export-state"), self.state()),
            (
                "need",
                message!(messages, "export-need"),
                needs(briefing, messages),
            ),
            (
                "blockers",
                message!(messages, "export-blockers"),
                self.blockers(),
            ),
            (
                "next",
                message!(messages, "export-next-dates"),
                self.next_dates(),
            ),
            ("who", message!(messages, "export-who"), self.who()),
        ];
        let mut sections: Vec<Section> = sections
            .into_iter()
            .filter_map(|(id, heading, blocks)| Section::new(id, heading, blocks))
            .collect();
        // What is late comes right after where it all stands.
        if let Some(late) = late(briefing, messages) {
            sections.insert(1, late);
        }
        Document {
            date: Some(briefing.date),
            handling: self.hand.handling(),
            lead: self.lead(),
            sections,
            annexes: annexes(&self.hand),
            foot: credits(briefing, messages),
            ..headed(briefing, messages)
        }
    }

    /// What this is, whose it is, and of which day.
    fn lead(&self) -> Vec<Text> {
        let (briefing, messages) = (self.hand.briefing, self.hand.messages);
        let mut lead = vec![message!(messages, "export-lead")];
        // A plan without a title of its own is called by its place.
        let has_title = briefing.profile(&briefing.roles.title).is_some();
        lead.extend(place(briefing, messages).filter(|_| has_title));
        lead.push(as_of(briefing, messages));
        Text::all(lead)
    }

    /// Where it all stands, in one box.
    fn state(&self) -> Vec<Block> {
        let (briefing, messages) = (self.hand.briefing, self.hand.messages);
        // All that binds the member counts, whichever stages the plan covers.
        let all = || briefing.requirements.iter().chain(&briefing.elsewhere);
        let met = |state| all().filter(|of| of.state == state).count();
        let mut lines = Vec::new();
        if !briefing.requirements.is_empty() {
            lines.push(message!(
                messages,
                "export-state-requirements",
                total = all().count(),
                met = met(State::Met),
                missed = met(State::Missed),
                risk = met(State::AtRisk)
            ));
        }
        lines.push(progress_of(briefing, messages));
        vec![Block::Notice(Notice {
            headline: Some(Text::from(&briefing.readiness.name)),
            lines: Text::all(lines),
        })]
    }

    fn blockers(&self) -> Vec<Block> {
        let messages = self.hand.messages;
        let entries: Vec<Entry> = of_kind(self.hand.briefing, FindingKind::Blocker)
            .map(|finding| advised(finding, messages))
            .collect();
        vec![Block::List(entries)]
    }

    /// What is late, and what is due next.
    fn next_dates(&self) -> Vec<Block> {
        let (briefing, messages) = (self.hand.briefing, self.hand.messages);
        let open = |item: &&ToDo| !item.is_settled() && !item.lapsed && item.due.is_some();
        let mut items: Vec<&ToDo> = briefing.checklist.iter().filter(open).collect();
        items.sort_by_key(|item| item.due);
        let tasks = items.into_iter().filter_map(|item| {
            Some(Marked {
                day: Day::new(item.due?, messages),
                text: self.hand.title_of(item),
                late: item.timing.is_late(),
                is_event: false,
            })
        });
        let ahead = briefing
            .dates
            .iter()
            .filter(|dated| dated.date >= briefing.date);
        let events = ahead.map(|dated| Marked {
            day: Day::new(dated.date, messages),
            text: Text::from(&dated.label),
            late: false,
            is_event: true,
        });
        // What is late has a section of its own.
        let mut days: Vec<Marked> = tasks.filter(|marked| !marked.late).chain(events).collect();
        days.sort_by_key(|marked| marked.day.date);
        days.truncate(NEXT_DATES);
        let today = Day::new(briefing.date, messages);
        let title = message!(messages, "export-timeline", date = today.words.as_str());
        let name = message!(messages, "export-today", date = today.words.as_str());
        let timeline = Timeline::new(title, today, name, days, messages);
        vec![Block::Timeline(timeline)]
    }

    fn who(&self) -> Vec<Block> {
        let (briefing, messages) = (self.hand.briefing, self.hand.messages);
        // The language of the plan's own documents says nothing to whoever reads this one.
        let shown = |said: &&Said| {
            said.question != *briefing.roles.language
                && (self.hand.with_names() || !names_people(said, &briefing.roles))
        };
        let profile = briefing.profile.iter().filter(shown);
        let mut facts: Vec<(String, Text)> = profile
            .map(|said| (said.label.clone(), self.hand.answer(said)))
            .collect();
        if !briefing.stages.is_empty() {
            let names: Vec<&str> = briefing
                .stages
                .iter()
                .map(|stage| stage.name.as_str())
                .collect();
            let names = messages.series(&names);
            facts.push((message!(messages, "export-stages"), names.into()));
        }
        vec![Block::Facts(labelled(facts, messages))]
    }
}

impl View for SupportUnit<'_> {
    type Choice = ();

    fn reading(&self, (): &(), _: Medium) -> Reading {
        self.document().into()
    }

    /// The checklist.
    fn table(&self, (): &()) -> Table {
        checklist_rows(&self.hand)
    }

    fn calendar(&self, (): &()) -> Option<Calendar> {
        Some(plan_days(self.hand.briefing, self.hand.messages))
    }

    fn data(&self, (): &()) -> Data {
        self.hand.data()
    }
}

/// What the reader is asked for, drawn from the gaps.
fn needs(briefing: &Briefing, messages: &Messages) -> Vec<Block> {
    let mut needs = Vec::new();
    for finding in of_kind(briefing, FindingKind::Blocker) {
        needs.push(Entry::from(message!(
            messages,
            "export-need-blocker",
            title = finding.title.as_str()
        )));
    }
    let decisive = briefing.open_questions.iter().filter(|open| open.decisive);
    needs.extend(decisive.map(|open| {
        Entry::from(message!(
            messages,
            "export-need-open",
            ask = open.ask.as_str()
        ))
    }));
    needs.extend(days_to_check(briefing, messages).map(Entry::from));
    let stages: Vec<&str> = briefing
        .stages
        .iter()
        .map(|stage| stage.name.as_str())
        .collect();
    // Who asks nobody does not do online what those others did.
    let asks = !briefing.findings.iter().any(|found| found.asks_nobody);
    if asks && !stages.is_empty() {
        needs.push(Entry::from(message!(
            messages,
            "export-need-peers",
            stages = messages.series(&stages)
        )));
    }
    vec![Block::Steps(needs)]
}

/// The days to hold against OGP's calendar: those that it has, and that can still be moved.
fn days_to_check(briefing: &Briefing, messages: &Messages) -> Option<String> {
    let of_ogp = |dated: &&Dated| {
        let mut questions = briefing.roles.calendar_of_ogp.iter();
        questions.any(|question| **question == *dated.question)
    };
    let ahead = briefing.dates.iter().filter(|it| it.date >= briefing.date);
    let days: Vec<String> = ahead
        .filter(of_ogp)
        .map(|dated| {
            let date = messages.date(dated.date);
            message!(
                messages,
                "export-need-day",
                what = dated.label.as_str(),
                date = date
            )
        })
        .collect();
    (!days.is_empty()).then(|| {
        message!(
            messages,
            "export-need-dates",
            count = days.len(),
            days = messages.series(&days)
        )
    })
}

pub(super) fn of_kind(briefing: &Briefing, kind: FindingKind) -> impl Iterator<Item = &Found> {
    briefing
        .findings
        .iter()
        .filter(move |finding| finding.kind == kind)
}

/// A finding for somebody outside the team: what the team was advised, not what the reader should
/// do.
pub(super) fn advised(finding: &Found, messages: &Messages) -> Entry {
    let next = message!(messages, "export-advised", next = finding.next.as_str());
    entry_with(finding, next, messages)
}
