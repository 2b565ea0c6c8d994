//! What everybody may read of a plan: no notes, no contact data, no names, and where people may be
//! harmed nothing that could lead to them.

use serde_json::{Value as Data, json};

use super::annexes::{Count, credits, requirements, requirements_heading};
use super::briefing::{Briefing, Dated, Requirement, ToDo};
use super::exposure::{Exposed, exposed, names_in};
use super::handover::{Handover, Private, names_people};
use super::heading::{as_of, headed, title};
use super::item_words::{side_words, status_words};
use super::plan_days::days_of;
use super::reader::PlanReader;
use crate::guide::model::Basis;
use crate::locale::Messages;
use crate::message;
use crate::plan::Timing;
use crate::report::view::{Medium, Reading, View};
use crate::report::{
    Block, Calendar, Day, Document, Entry, Marked, SLOT, Section, Table, Text, Timeline, labelled,
};

pub(super) const READER: PlanReader = PlanReader {
    name: "public",
    has_days: true,
    says_why: false,
    is_folder: false,
    open: |briefing, _, messages| Box::new(Public::open(briefing, messages)),
    exposed: |briefing, messages| Public::open(briefing, messages).exposed(),
};

/// A plan for everybody.
pub struct Public<'a> {
    hand: Handover<'a>,
}

impl<'a> Public<'a> {
    /// A plan in the language of `messages`.
    #[must_use]
    pub fn open(briefing: &'a Briefing, messages: &'a Messages) -> Public<'a> {
        Public {
            hand: Handover::new(briefing, Private::default(), messages),
        }
    }

    /// What in the texts that people wrote, and that would be shown, could lead to a person.
    #[must_use]
    pub fn exposed(&self) -> Vec<Exposed> {
        let (briefing, roles) = (self.hand.briefing, &self.hand.briefing.roles);
        let said = briefing.profile.iter().chain(&briefing.answers);
        let mut names: Vec<String> = said
            .filter(|said| names_people(said, roles))
            .flat_map(|said| names_in(&said.answer))
            .collect();
        let owners = briefing
            .checklist
            .iter()
            .filter_map(|item| item.owner.as_ref());
        names.extend(owners.flat_map(|owner| names_in(owner)));
        names.sort();
        names.dedup();
        let texts = self.texts();
        let found = texts.iter().flat_map(|(place, text)| {
            let found = exposed(text, &names).into_iter();
            found.map(move |(found, kind)| Exposed {
                place: place.clone(),
                found,
                kind,
            })
        });
        found.collect()
    }

    /// The texts that people wrote, and that would be shown, each with what it is.
    fn texts(&self) -> Vec<(String, &str)> {
        let (briefing, messages) = (self.hand.briefing, self.hand.messages);
        let said = briefing.profile.iter();
        let said = said.filter(|said| said.written && self.is_shown(&said.question));
        let mut texts: Vec<(String, &str)> = said
            .map(|said| (said.label.clone(), said.answer.as_str()))
            .collect();
        for item in self.items() {
            if item.is_own() {
                texts.push((message!(messages, "export-column-task"), &item.title));
                texts.push((message!(messages, "export-column-how"), &item.how));
            }
            for address in self.evidence(item) {
                texts.push((item.title.clone(), address));
            }
        }
        texts
    }

    /// Whether an answer of the profile is for everybody.
    fn is_shown(&self, question: &str) -> bool {
        let roles = &self.hand.briefing.roles;
        let is = |role: &str| role == question;
        is(&roles.title) || is(&roles.country) || (is(&roles.locality) && !self.at_risk())
    }

    fn at_risk(&self) -> bool {
        self.hand.briefing.at_risk
    }

    /// What will be done: all of it, or where people may be harmed what OGP asks for in public.
    fn items(&self) -> impl Iterator<Item = &ToDo> {
        let open =
            |item: &&ToDo| !item.lapsed && item.status != crate::plan::ItemStatus::NotApplicable;
        let named = |item: &&ToDo| {
            let of_ogp = item.requirement.is_some() && item.basis == Some(Basis::Standard);
            !self.at_risk() || (of_ogp && !item.is_own())
        };
        let items = self.hand.briefing.checklist.iter().filter(open);
        items.filter(named)
    }

    /// Links may lead to those who take part.
    fn evidence<'i>(&self, item: &'i ToDo) -> &'i [String] {
        if self.at_risk() { &[] } else { &item.evidence }
    }

    fn dates(&self) -> impl Iterator<Item = &Dated> {
        let briefing = self.hand.briefing;
        let dates = briefing.dates.iter();
        dates.filter(|dated| dated.date >= briefing.date)
    }

    fn document(&self) -> Document {
        let (briefing, messages) = (self.hand.briefing, self.hand.messages);
        let count = |requirement: &Requirement| self.shown_for(requirement);
        // Where not all tasks are shown, their number says nothing.
        let count: Option<Count<'_>> = (!self.at_risk()).then_some(&count);
        let sections = [
            ("about", message!(messages, "public-about"), self.about()),
            (
                "dates",
                message!(messages, "export-next-dates"),
                self.timeline(),
            ),
            ("tasks", message!(messages, "public-tasks"), self.tasks()),
            ("tools", message!(messages, "public-tools"), self.tools()),
            (
                "requirements",
                requirements_heading(briefing, messages),
                requirements(briefing, count, messages),
            ),
        ];
        let sections = sections
            .into_iter()
            .filter_map(|(id, heading, blocks)| Section::new(id, heading, blocks));
        Document {
            date: Some(briefing.date),
            lead: Text::all([message!(messages, "public-lead"), as_of(briefing, messages)]),
            sections: sections.collect(),
            foot: credits(briefing, messages),
            ..headed(briefing, messages)
        }
    }

    /// How many of the tasks that are shown for a requirement are done, and of how many.
    fn shown_for(&self, requirement: &Requirement) -> (usize, usize) {
        let serves = |item: &&ToDo| item.requirement.as_ref() == Some(&requirement.id);
        let shown: Vec<&ToDo> = self.items().filter(serves).collect();
        let done = shown.iter().filter(|item| item.is_settled()).count();
        (done, shown.len())
    }

    fn about(&self) -> Vec<Block> {
        let (briefing, messages) = (self.hand.briefing, self.hand.messages);
        let profile = briefing.profile.iter();
        let mut facts: Vec<(String, Text)> = profile
            .filter(|said| self.is_shown(&said.question) && *briefing.roles.title != *said.question)
            .map(|said| (said.label.clone(), self.hand.answer(said)))
            .collect();
        let stages: Vec<&str> = briefing
            .stages
            .iter()
            .map(|stage| stage.name.as_str())
            .collect();
        if !stages.is_empty() {
            let stages = messages.series(&stages);
            facts.push((message!(messages, "export-stages"), stages.into()));
        }
        vec![Block::Facts(labelled(facts, messages))]
    }

    fn timeline(&self) -> Vec<Block> {
        let (briefing, messages) = (self.hand.briefing, self.hand.messages);
        let today = Day::new(briefing.date, messages);
        let events = self.dates().map(|dated| Marked {
            day: Day::new(dated.date, messages),
            text: Text::from(&dated.label),
            late: false,
            is_event: true,
        });
        let mut days: Vec<Marked> = events.chain(self.pressing()).collect();
        days.sort_by_key(|marked| marked.day.date);
        let title = message!(messages, "export-timeline", date = today.words.as_str());
        let name = message!(messages, "export-today", date = today.words.as_str());
        let timeline = Timeline::new(title, today, name, days, messages);
        vec![Block::Timeline(timeline)]
    }

    /// What OGP asks for and is due soon, and the last day of what is late.
    fn pressing(&self) -> impl Iterator<Item = Marked> {
        let messages = self.hand.messages;
        let asked_for = self.items().filter(|item| item.requirement.is_some());
        asked_for.filter_map(|item| {
            let title = self.hand.title_of(item);
            let (date, text) = if item.timing == Timing::DueSoon {
                (item.due?, title)
            } else if item.timing.is_late() {
                let last_day = message!(messages, "public-last-day", title = SLOT);
                (item.open_until()?, title.within(&last_day))
            } else {
                return None;
            };
            Some(Marked {
                day: Day::new(date, messages),
                text,
                late: false,
                is_event: false,
            })
        })
    }

    /// What is done and what will be, by stage.
    fn tasks(&self) -> Vec<Block> {
        let messages = self.hand.messages;
        let mut blocks: Vec<Block> = Vec::new();
        let mut last = None;
        for item in self.items() {
            if last != Some(&item.stage_name) {
                last = Some(&item.stage_name);
                blocks.push(Block::Heading(item.stage_name.clone()));
                blocks.push(Block::List(Vec::new()));
            }
            let side = side_words(item.side, messages);
            let mut details = vec![Text::from(message!(messages, "export-owner", side = side))];
            let status = status_words(item.status, messages);
            details.push(message!(messages, "public-status", status = status).into());
            if item.due.is_some() {
                let timing = item.timing_words(messages);
                details.push(message!(messages, "export-due", timing = timing).into());
            }
            details.extend(self.evidence(item).iter().map(|address| {
                let address = address.as_str();
                Text::from(message!(messages, "export-evidence", address = address))
            }));
            if let Some(Block::List(entries)) = blocks.last_mut() {
                entries.push(Entry::new(self.hand.title_of(item), details));
            }
        }
        blocks
    }

    /// Where it takes place, where that is decided and harms nobody.
    fn tools(&self) -> Vec<Block> {
        let briefing = self.hand.briefing;
        let chosen = briefing
            .tools
            .iter()
            .filter(|stage| stage.chosen && !self.at_risk());
        let entries = chosen.flat_map(|stage| {
            stage.tools.iter().map(|tool| {
                Entry::new(
                    &tool.name,
                    [stage.stage_name.clone(), tool.address.to_string()],
                )
            })
        });
        vec![Block::List(entries.collect())]
    }

    fn row(&self, item: &ToDo) -> Vec<Text> {
        let messages = self.hand.messages;
        Text::all([
            item.id.clone(),
            item.stage_name.clone(),
            item.title.clone(),
            side_words(item.side, messages),
            item.due.map(|due| due.to_string()).unwrap_or_default(),
            status_words(item.status, messages),
            item.requirement.clone().unwrap_or_default(),
            self.evidence(item).join(" "),
        ])
    }
}

impl View for Public<'_> {
    type Choice = ();

    fn reading(&self, (): &(), _: Medium) -> Reading {
        self.document().into()
    }

    fn table(&self, (): &()) -> Table {
        let messages = self.hand.messages;
        let columns = vec![
            message!(messages, "list-column-id"),
            message!(messages, "export-column-stage"),
            message!(messages, "export-column-task"),
            message!(messages, "export-column-side"),
            message!(messages, "export-column-due"),
            message!(messages, "export-column-state"),
            message!(messages, "export-column-requirement"),
            message!(messages, "export-column-evidence"),
        ];
        Table::new(columns, self.items().map(|item| self.row(item)))
    }

    fn calendar(&self, (): &()) -> Option<Calendar> {
        let open = self.items().filter(|item| !item.is_settled());
        Some(days_of(
            self.hand.briefing,
            open,
            self.dates(),
            self.hand.messages,
        ))
    }

    fn data(&self, (): &()) -> Data {
        let briefing = self.hand.briefing;
        let items = self.items().map(|item| {
            json!({
                "id": item.id,
                "title": item.title,
                "stage": item.stage,
                "side": item.side,
                "due": item.due,
                "status": item.status,
                "requirement": item.requirement,
                "evidence": self.evidence(item),
            })
        });
        let requirements = briefing.requirements.iter();
        let requirements = requirements.map(|requirement| {
            let (done, items) = self.shown_for(requirement);
            Requirement {
                done,
                items,
                ..requirement.clone()
            }
        });
        json!({
            "cocreate": briefing.cocreate,
            "guide": briefing.guide,
            "language": briefing.language,
            "date": briefing.date,
            "title": title(briefing, self.hand.messages),
            "stages": briefing.stages,
            "dates": self.dates().collect::<Vec<_>>(),
            "checklist": items.collect::<Vec<_>>(),
            "rule_set": briefing.rule_set,
            "requirements": requirements.collect::<Vec<_>>(),
        })
    }
}
