//! Where a plan's items stand: what is overdue first, then what is due soon, then the others by
//! stage, and why each is there.

mod asked;
mod meetings;
mod near;

pub use asked::StatusAsked;
use serde_json::{Value as Data, json};

use super::annexes::rule_served;
use super::briefing::{Briefing, MeetingToDo, ToDo};
use super::heading::{as_of, headed};
use super::item_rows::{Shown, item_rows};
use super::why::Why;
use crate::locale::Messages;
use crate::message;
use crate::plan::{ItemStatus, Plan, PlanGuide, Timing};
use crate::report::view::{Medium, Reading, View};
use crate::report::{
    Block, Check, Document, Entry, Part, SLOT, Section, Span, Table, Target, Text,
};

/// How many things to do next are named.
const NEXT: usize = 3;

/// Where a plan's items stand.
pub struct Status<'a> {
    pub parts: &'a PlanGuide,
    pub plan: &'a Plan,
    pub briefing: &'a Briefing,
    /// What is to be done for its meetings, counted apart.
    pub meetings: &'a [MeetingToDo],
    pub messages: &'a Messages,
    /// How an item is marked.
    pub tick: Target,
    /// How every item is shown.
    pub all: Target,
}

impl<'a> Status<'a> {
    /// The items that are asked for: what is late and what is due soon, each the most urgent first;
    /// the others in the order of the stages.
    fn items(&self, asked: &StatusAsked) -> [Vec<&'a ToDo>; 3] {
        let all = self.briefing.checklist.iter();
        let taken = all.filter(|item| asked.takes(item));
        let (late, others): (Vec<&ToDo>, Vec<&ToDo>) =
            taken.partition(|item| item.timing.is_late());
        let (soon, others): (Vec<&ToDo>, Vec<&ToDo>) = others
            .into_iter()
            .partition(|item| item.timing == Timing::DueSoon);
        let by_urgency = |mut items: Vec<&'a ToDo>| {
            items.sort_by_key(|item| item.urgency());
            items
        };
        [by_urgency(late), by_urgency(soon), others]
    }

    /// An item with its id, how it stands against the day and how far it is.
    fn line(&self, item: &ToDo) -> Text {
        let messages = self.messages;
        let title = message!(
            messages,
            "standing-item",
            title = item.title.as_str(),
            id = item.id.as_str()
        );
        let timing = item.timing_words(messages);
        Text::from(if timing.is_empty() || item.is_settled() {
            title
        } else {
            message!(
                messages,
                "report-item-timing",
                title = title,
                timing = timing
            )
        })
    }

    /// What is to be known of an item besides: how far, who, what is missing, what can still be
    /// done; and why it is there, where that is asked for.
    fn details(&self, item: &ToDo, why: bool) -> Vec<Text> {
        let messages = self.messages;
        let mut details: Vec<Text> = Vec::new();
        match item.status {
            ItemStatus::Doing => details.push(message!(messages, "export-status-doing").into()),
            ItemStatus::NotApplicable if item.is_settled() => {
                details.push(message!(messages, "export-status-not-applicable").into());
            }
            ItemStatus::NotApplicable => {
                details.push(message!(messages, "export-status-no-reason").into());
            }
            ItemStatus::Done if !item.is_settled() => {
                details.push(message!(messages, "export-status-no-evidence").into());
            }
            ItemStatus::Todo | ItemStatus::Done => {}
        }
        let owner = item.owner.as_ref();
        details.extend(owner.map(|owner| {
            let words = message!(messages, "standing-owner", owner = SLOT);
            Text::filled(&words, [Span::written(owner, &self.briefing.written_in)])
        }));
        if !item.is_settled() {
            details.extend(item.remedy.as_ref().map(Text::from));
            let needs = item.due_needs.as_deref();
            details.extend(
                needs.map(|date| Text::from(message!(messages, "export-due-needs", date = date))),
            );
        }
        if why {
            details.extend(rule_served(item, self.briefing, messages));
            details.extend(self.reasons().of(item));
        }
        details
    }

    fn reasons(&self) -> Why<'_> {
        Why {
            parts: self.parts,
            plan: self.plan,
            date: self.briefing.date,
            messages: self.messages,
        }
    }

    fn entries(&self, items: &[&ToDo], why: bool) -> Vec<Entry> {
        let entry = |item: &&ToDo| Entry {
            text: self.line(item),
            details: self.details(item, why),
        };
        items.iter().map(entry).collect()
    }

    fn checks(&self, items: &[&ToDo], why: bool) -> Vec<Check> {
        let checks = items.iter().map(|item| Check {
            id: None,
            done: item.is_settled(),
            date: None,
            text: self.line(item),
            details: self.details(item, why),
        });
        checks.collect()
    }

    /// The items by stage.
    fn by_stage(&self, items: &[&ToDo], why: bool) -> Vec<Block> {
        let mut blocks: Vec<Block> = Vec::new();
        for group in items.chunk_by(|one, other| one.stage == other.stage) {
            let name = group.first().map(|item| item.stage_name.clone());
            blocks.push(Block::Heading(name.unwrap_or_default()));
            blocks.push(Block::Checklist(self.checks(group, why)));
            let stage = group.first().and_then(|item| item.stage.as_deref());
            blocks.extend(self.left_out(self.briefing.left_out.of_stage(stage)));
        }
        blocks
    }

    /// How many more of a group there are than are shown.
    fn left_out(&self, count: usize) -> Option<Block> {
        let words = || message!(self.messages, "standing-left-out", count = count);
        (count > 0).then(|| Block::paragraph(words()))
    }

    /// A list, and how many more of it there are.
    fn list(&self, items: &[&ToDo], left_out: usize, why: bool) -> Vec<Block> {
        let list = Block::List(self.entries(items, why));
        [list].into_iter().chain(self.left_out(left_out)).collect()
    }

    /// The plan as a whole: how ready, how much is done, what to do next.
    fn standing(&self, shown: &[&ToDo], asked: &StatusAsked) -> Vec<Option<Section>> {
        let (briefing, messages) = (self.briefing, self.messages);
        let mut lines = vec![
            Block::paragraph(briefing.readiness.name.clone()),
            Block::paragraph(message!(
                messages,
                "report-progress",
                done = briefing.settled,
                items = briefing.items
            )),
        ];
        if asked.narrows() {
            lines.push(Block::paragraph(message!(
                messages,
                "standing-shown",
                shown = shown.len(),
                items = briefing.items
            )));
        }
        let next: Vec<Entry> = if asked.narrows() {
            let mut open: Vec<&&ToDo> = shown.iter().filter(|item| !item.is_settled()).collect();
            open.sort_by_key(|item| item.urgency());
            open.into_iter()
                .map(|item| Entry::from(item.title.clone()))
                .collect()
        } else {
            briefing
                .next_steps
                .iter()
                .cloned()
                .map(Entry::from)
                .collect()
        };
        let next = next.into_iter().take(NEXT).collect();
        vec![
            Section::new("readiness", message!(messages, "report-readiness"), lines),
            Section::new(
                "next",
                message!(messages, "report-next"),
                vec![Block::Steps(next)],
            ),
        ]
    }

    fn whole(&self, asked: &StatusAsked) -> Vec<Option<Section>> {
        let messages = self.messages;
        let left_out = &self.briefing.left_out;
        let [late, soon, others] = self.items(asked);
        let mut sections = vec![
            Section::new(
                "overdue",
                message!(messages, "standing-overdue"),
                self.list(&late, left_out.late, asked.why),
            ),
            self.meetings_late(asked),
            Section::new(
                "soon",
                message!(messages, "standing-soon"),
                self.list(&soon, left_out.soon, asked.why),
            ),
            self.meetings_ahead(asked),
            Section::new(
                "checklist",
                message!(messages, "report-checklist"),
                self.by_stage(&others, asked.why),
            ),
        ];
        let shown = [late, soon, others].concat();
        sections.extend(self.standing(&shown, asked));
        sections
    }

    fn document(&self, asked: &StatusAsked) -> Document {
        let (briefing, messages) = (self.briefing, self.messages);
        let sections = match asked.days {
            Some(days) => self.near(asked, days),
            None => self.whole(asked),
        };
        let is_none = asked.days.is_none()
            && self.items(asked).iter().all(Vec::is_empty)
            && self.of_meetings(asked).next().is_none();
        let pointing = |message: &str, to: &Target| {
            Text::to(&message!(messages, message, command = SLOT), to.clone())
        };
        let mut foot = vec![pointing("standing-mark", &self.tick)];
        if !briefing.left_out.is_none() {
            foot.insert(0, pointing("standing-all", &self.all));
        }
        let mut lead = vec![as_of(briefing, messages)];
        lead.extend(is_none.then(|| message!(messages, "standing-none")));
        Document {
            lead: Text::all(lead),
            sections: sections.into_iter().flatten().collect(),
            foot,
            ..headed(briefing, messages)
        }
    }

    fn item_data(&self, item: &ToDo) -> Data {
        let reasons = self.reasons();
        let causes = reasons.causes(item).into_iter();
        let mut because: Vec<Data> = causes
            .map(|cause| {
                json!({
                    "question": cause.question,
                    "label": cause.label,
                    "answer": cause.answer,
                    "for": if cause.of_date { "date" } else { "item" },
                })
            })
            .collect();
        let facts = item.item.map(|id| &self.parts.items.facts.items[id]);
        // Last what it rests on, which is never nothing.
        because.push(match facts {
            Some(facts) => {
                let titles = reasons.titles(item).into_iter();
                let titles: Vec<String> = titles.map(|title| Text::of(title).plain()).collect();
                json!({
                    "for": "basis",
                    "basis": item.basis,
                    "code": facts.code,
                    "sources": titles,
                })
            }
            None => json!({ "for": "own" }),
        });
        json!({
            "id": item.id,
            "title": item.title,
            "status": item.status,
            "counts": item.is_settled(),
            "due": item.due,
            "timing": item.timing,
            "stage": item.stage,
            "requirement": item.requirement,
            "own": item.is_own(),
            "recommended": item.recommended,
            "side": item.side,
            "owner": item.owner,
            "evidence": item.evidence,
            "because": because,
            "condition": facts.and_then(|facts| facts.when.as_ref()),
            "basis": item.basis,
        })
    }
}

/// An item that is late or due soon, for programs.
fn dated(item: &ToDo) -> Data {
    let days = item.days_late.map(i32::abs);
    json!({ "id": item.id, "due": item.due, "days": days })
}

impl View for Status<'_> {
    type Choice = StatusAsked;

    fn reading(&self, asked: &StatusAsked, _: Medium) -> Reading {
        self.document(asked).into()
    }

    /// Every fact, why each item is there included, whether or not that was asked for.
    fn table(&self, asked: &StatusAsked) -> Table {
        let mut items = match asked.days {
            Some(days) => self.fitting(asked, days).1,
            None => self.items(asked).concat(),
        };
        items.extend(self.of_meetings(asked).flat_map(|(_, tasks)| tasks));
        let reasons = self.reasons();
        let items: Vec<ToDo> = items
            .into_iter()
            .map(|item| ToDo {
                why: reasons.of(item),
                ..item.clone()
            })
            .collect();
        item_rows(&items, Shown::default(), self.messages)
    }

    fn data(&self, asked: &StatusAsked) -> Data {
        let [late, soon, others] = self.items(asked);
        let dated = |items: &[&ToDo]| items.iter().map(|item| dated(item)).collect::<Data>();
        let mut data = json!({
            "date": self.briefing.date,
            "readiness": self.briefing.readiness,
            "next": self.briefing.next_steps.iter().take(NEXT).collect::<Vec<_>>(),
            "overdue": dated(&late),
            "soon": dated(&soon),
        });
        let items = [late, soon, others].concat();
        data["items"] = items.into_iter().map(|item| self.item_data(item)).collect();
        data["meetings"] = self.meetings_data(asked);
        if let Some(days) = asked.days {
            let (until, fits, missed) = self.fitting(asked, days);
            let ids = |items: &[&ToDo]| items.iter().map(|item| item.id.clone()).collect::<Data>();
            data["until"] = json!(until);
            data["fits"] = ids(&fits);
            data["too-late"] = ids(&missed);
            data["tell"] = self.tell(until, &fits, &missed).into();
        }
        data
    }
}

/// How an item is marked, in the plan that is meant anyway or another one.
#[must_use]
pub fn how_to_tick(plan: Option<&str>, item: &str) -> Target {
    in_plan(Target::entry(Part::Tick, item), plan)
}

/// How every item of a plan is shown, however many there are.
#[must_use]
pub fn how_to_see_all(plan: Option<&str>) -> Target {
    in_plan(Target::from(Part::Status).with("all", ""), plan)
}

fn in_plan(target: Target, plan: Option<&str>) -> Target {
    match plan {
        Some(plan) => target.with("plan", plan),
        None => target,
    }
}
