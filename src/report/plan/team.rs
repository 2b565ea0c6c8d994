//! The team's working checklist: who does what, week by week, in a form to tick.

use jiff::ToSpan as _;
use jiff::civil::{Date, Weekday};
use serde_json::Value as Data;

use super::annexes::{credits, progress_of};
use super::briefing::{Briefing, ToDo};
use super::handover::{Handover, Private};
use super::heading::{as_of, headed};
use super::item_rows::checklist_rows;
use super::item_words::side_words;
use super::plan_days::plan_days;
use super::reader::PlanReader;
use super::screen::kind_name;
use super::support_unit::of_kind;
use crate::guide::model::{FindingKind, Owner};
use crate::locale::Messages;
use crate::message;
use crate::report::view::{Medium, Reading, View};
use crate::report::{
    Block, Calendar, Check, Document, Entry, Part, SLOT, Section, Table, Target, Text, Ticking,
};

pub(super) const READER: PlanReader = PlanReader {
    name: "team",
    has_days: true,
    says_why: true,
    is_folder: false,
    open: |briefing, private, messages| Box::new(Team::open(briefing, private, messages)),
    exposed: |_, _| Vec::new(),
};

/// How much of what is due is named in front, besides what is late.
const DUE_NEXT: usize = 3;

/// A plan for those who carry it out.
pub struct Team<'a> {
    hand: Handover<'a>,
}

/// Whose task something is: somebody who is named, or a side.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Whose<'a> {
    Named(&'a str),
    Side(Owner),
}

/// When something is due, as a team plans its weeks.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum When {
    Late,
    /// The Monday of the week.
    Week(Date),
    Undated,
    Settled,
}

impl<'a> Team<'a> {
    /// A plan in the language of `messages`.
    #[must_use]
    pub fn open(briefing: &'a Briefing, private: Private, messages: &'a Messages) -> Team<'a> {
        Team {
            hand: Handover::new(briefing, private, messages),
        }
    }

    fn document(&self) -> Document {
        let (briefing, messages) = (self.hand.briefing, self.hand.messages);
        let owners = self.owners();
        let sections = owners.into_iter().enumerate().filter_map(|(place, whose)| {
            let name = match whose {
                Whose::Named(name) => name.to_owned(),
                Whose::Side(side) => sentence(&side_words(side, messages)),
            };
            Section::new(&format!("owner-{}", place + 1), name, self.weeks(whose))
        });
        let sections = self.first().into_iter().chain(sections);
        Document {
            date: Some(briefing.date),
            handling: self.hand.handling(),
            lead: Text::all([
                message!(messages, "team-lead"),
                progress_of(briefing, messages),
                as_of(briefing, messages),
            ]),
            sections: sections.collect(),
            foot: credits(briefing, messages),
            ticking: Some(self.ticking()),
            ..headed(briefing, messages)
        }
    }

    /// What comes first, whoever does it: what is late and due next, what blocks, and what to look
    /// out for.
    fn first(&self) -> Vec<Section> {
        let (briefing, messages) = (self.hand.briefing, self.hand.messages);
        let open = |item: &&ToDo| !item.is_settled() && !item.lapsed && item.due.is_some();
        let mut items: Vec<&ToDo> = briefing.checklist.iter().filter(open).collect();
        items.sort_by_key(|item| item.urgency());
        let late = items.iter().filter(|item| item.timing.is_late()).count();
        let items = items.into_iter().take(late + DUE_NEXT);
        let entries = items.map(|item| {
            let (timing, side) = (item.timing_words(messages), side_words(item.side, messages));
            let detail = message!(messages, "team-first-item", timing = timing, side = side);
            Entry::new(self.hand.title_of(item), [detail])
        });
        let first = vec![Block::List(entries.collect())];
        let is_late = if late > 0 { "yes" } else { "no" };
        let name = message!(messages, "team-first", late = is_late);
        let mut sections = vec![Section::new("first", name, first)];
        for (id, kind) in [
            ("blockers", FindingKind::Blocker),
            ("warnings", FindingKind::Warning),
        ] {
            let findings = of_kind(briefing, kind);
            let entries = findings.map(|it| Entry::new(&it.title, [it.next.as_str()]));
            let entries: Vec<Entry> = entries.collect();
            let name = kind_name(kind, entries.len(), messages);
            sections.push(Section::new(id, name, vec![Block::List(entries)]));
        }
        sections.into_iter().flatten().collect()
    }

    /// What is said of the boxes, where they can be ticked.
    fn ticking(&self) -> Ticking {
        let (briefing, messages) = (self.hand.briefing, self.hand.messages);
        let tick = Target::from(Part::Tick).with("from", "ticked.json");
        Ticking {
            plan: Calendar::plan_name(briefing.profile(&briefing.roles.title)),
            lead: Text::to(&message!(messages, "team-ticking", command = SLOT), tick),
            unkept: message!(messages, "team-ticking-unkept"),
            count: message!(messages, "team-ticking-count", count = SLOT),
            save: message!(messages, "team-ticking-save"),
        }
    }

    /// Everybody who has something to do: the sides first, then who is named.
    fn owners(&self) -> Vec<Whose<'_>> {
        let sides = [Owner::Government, Owner::CivilSociety, Owner::Both].map(Whose::Side);
        let mut owners = sides.to_vec();
        for item in &self.hand.briefing.checklist {
            let whose = self.whose(item);
            if !owners.contains(&whose) {
                owners.push(whose);
            }
        }
        owners
    }

    fn whose<'i>(&self, item: &'i ToDo) -> Whose<'i> {
        match item.owner.as_deref().filter(|_| self.hand.with_names()) {
            Some(owner) => Whose::Named(owner),
            None => Whose::Side(item.side),
        }
    }

    /// What somebody has to do, by the weeks in which it is due.
    fn weeks(&self, whose: Whose<'_>) -> Vec<Block> {
        let checklist = self.hand.briefing.checklist.iter();
        let mut items: Vec<(When, &ToDo)> = checklist
            .filter(|item| self.whose(item) == whose)
            .map(|item| (when(item), item))
            .collect();
        items.sort_by_key(|(when, item)| (*when, item.urgency()));
        let mut blocks: Vec<Block> = Vec::new();
        let mut last = None;
        for (when, item) in items {
            if last != Some(when) {
                last = Some(when);
                blocks.push(Block::Heading(self.name_of(when)));
                blocks.push(Block::Checklist(Vec::new()));
            }
            if let Some(Block::Checklist(checks)) = blocks.last_mut() {
                checks.push(self.check(item));
            }
        }
        blocks
    }

    fn name_of(&self, when: When) -> String {
        let messages = self.hand.messages;
        match when {
            When::Late => message!(messages, "team-late"),
            When::Week(monday) => message!(messages, "team-week", date = messages.date(monday)),
            When::Undated => message!(messages, "team-undated"),
            When::Settled => message!(messages, "team-settled"),
        }
    }

    fn check(&self, item: &ToDo) -> Check {
        Check {
            // Where the words of an item are held back, so is the name that is made of them.
            id: (self.hand.with_names() || !item.is_own()).then(|| item.id.clone()),
            done: item.is_settled(),
            // It stands among the details, with how far away it is.
            date: None,
            text: self.hand.title_of(item),
            details: super::annexes::working_details(item, &self.hand),
        }
    }
}

fn when(item: &ToDo) -> When {
    match item.due {
        _ if item.is_settled() => When::Settled,
        Some(_) if item.timing.is_late() => When::Late,
        Some(due) => When::Week(monday(due)),
        None => When::Undated,
    }
}

fn monday(day: Date) -> Date {
    let since = i64::from(day.weekday().since(Weekday::Monday));
    day.checked_sub(since.days()).unwrap_or(day)
}

/// A name as a heading begins.
fn sentence(words: &str) -> String {
    let mut letters = words.chars();
    let first = letters
        .next()
        .map(|letter| letter.to_uppercase().collect::<String>());
    first.unwrap_or_default() + letters.as_str()
}

impl View for Team<'_> {
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

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn weeks_begin_on_mondays() {
        assert_eq!(monday(date(2027, 1, 4)), date(2027, 1, 4));
        assert_eq!(monday(date(2027, 1, 10)), date(2027, 1, 4));
        assert_eq!(monday(date(2027, 1, 1)), date(2026, 12, 28));
    }
}
