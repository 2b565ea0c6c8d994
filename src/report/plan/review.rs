//! The evidence of a plan by requirement, with dates and links, as whoever reviews it reads it: the
//! Independent Reporting Mechanism, or a local member's monitoring body. It names nobody.

use serde_json::{Value as Data, json};

use super::briefing::{Briefing, ToDo};
use super::evidence::{Claim, Held, held};
use super::evidence_rows::{InRow, cells, columns};
use super::evidence_words::{data, rule_name, said, since, sought};
use super::exposure::{Exposed, exposed, names_in};
use super::handover::names_people;
use super::heading::{as_of, headed, title};
use super::item_words::title_of;
use super::reader::PlanReader;
use crate::locale::Messages;
use crate::message;
use crate::plan::RuleSet;
use crate::report::view::{Medium, Reading, View};
use crate::report::{Block, Document, Entry, SLOT, Section, Table, Text};

pub(super) const READER: PlanReader = PlanReader {
    name: "review",
    // Evidence has no days of its own for a calendar.
    has_days: false,
    says_why: false,
    is_folder: true,
    open: |briefing, _, messages| Box::new(Review::open(briefing, messages)),
    exposed: |_, _| Vec::new(),
};

/// The evidence of a plan by requirement.
pub struct Review<'a> {
    briefing: &'a Briefing,
    messages: &'a Messages,
}

impl<'a> Review<'a> {
    /// A plan in the language of `messages`.
    #[must_use]
    pub fn open(briefing: &'a Briefing, messages: &'a Messages) -> Review<'a> {
        Review { briefing, messages }
    }

    /// Whether people who take part may be harmed.
    #[must_use]
    pub fn at_risk(&self) -> bool {
        self.briefing.at_risk
    }

    /// What in the texts that people wrote, and that would be shown, could lead to a person.
    #[must_use]
    pub fn exposed(&self) -> Vec<Exposed> {
        let (briefing, messages) = (self.briefing, self.messages);
        let said = briefing.profile.iter().chain(&briefing.answers);
        let said = said.filter(|said| names_people(said, &briefing.roles));
        let mut names: Vec<String> = said.flat_map(|said| names_in(&said.answer)).collect();
        let owners = briefing
            .checklist
            .iter()
            .filter_map(|item| item.owner.as_ref());
        names.extend(owners.flat_map(|owner| names_in(owner)));
        let task = message!(messages, "export-column-task");
        let mut texts: Vec<(String, &str)> = Vec::new();
        if let Some(title) = briefing.profile(&briefing.roles.title) {
            texts.push((message!(messages, "export-column-name"), title));
        }
        for item in briefing
            .checklist
            .iter()
            .filter(|item| item.requirement.is_some())
        {
            if item.is_own() {
                texts.push((task.clone(), &item.title));
            }
            let addresses = item.evidence.iter();
            texts.extend(addresses.map(|address| (item.title.clone(), address.as_str())));
        }
        let found = texts.iter().flat_map(|(place, text)| {
            let found = exposed(text, &names).into_iter();
            found.map(|(found, kind)| Exposed {
                place: place.clone(),
                found,
                kind,
            })
        });
        found.collect()
    }

    fn document(&self) -> Document {
        let (briefing, messages) = (self.briefing, self.messages);
        let (lead, checked) = match briefing.rule_set {
            RuleSet::National => (
                message!(messages, "review-lead-national"),
                message!(messages, "export-requirements-edition"),
            ),
            RuleSet::Local => (
                message!(messages, "review-lead-local"),
                message!(messages, "export-requirements-local"),
            ),
        };
        let handling = briefing
            .at_risk
            .then(|| message!(messages, "export-confidential").into());
        let all = held(briefing);
        let sections = all.iter().map(|held| self.section(held));
        Document {
            handling: handling.into_iter().collect(),
            lead: Text::all([lead, checked, as_of(briefing, messages)]),
            sections: sections.collect(),
            foot: Text::all([message!(messages, "review-what-counts")]),
            ..headed(briefing, messages)
        }
    }

    fn section(&self, held: &Held<'_>) -> Section {
        let (briefing, messages) = (self.briefing, self.messages);
        let rule = held.requirement;
        let mut blocks = vec![Block::paragraph(since(held, briefing, messages))];
        blocks.extend(sought(rule, briefing.rule_set, messages).map(Block::Paragraph));
        if held.shown.is_empty() {
            blocks.push(Block::paragraph(message!(messages, "review-nothing-shown")));
        } else {
            blocks.push(Block::Table(self.evidence(held)));
        }
        let too_late = held.too_late.iter().map(|item| {
            let date = item.done_on.map(|date| messages.date(date));
            let date = date.unwrap_or_default();
            let words = message!(messages, "review-too-late", title = SLOT, date = date);
            Entry::from(title_of(item, briefing).within(&words))
        });
        let explained = held.explained.iter().map(|item| {
            let words = message!(messages, "review-explained", title = SLOT);
            Entry::from(title_of(item, briefing).within(&words))
        });
        // What the team answered itself is no matter for whoever reviews it.
        let claims = held.claims.iter();
        let claims = claims.filter(|claim| !matches!(claim, Claim::Answered(_)));
        let claims = claims.map(|claim| Entry::from(said(claim, briefing, messages)));
        let remarks: Vec<Entry> = too_late.chain(explained).chain(claims).collect();
        if !remarks.is_empty() {
            blocks.push(Block::List(remarks));
        }
        Section {
            id: format!("requirement-{}", rule.id.replace('.', "-")),
            heading: rule_name(rule, briefing, messages).plain(),
            blocks,
        }
    }

    /// What shows that a requirement is met: what was done, when, and where that is to be seen.
    fn evidence(&self, held: &Held<'_>) -> Table {
        let messages = self.messages;
        let day = |item: &ToDo| item.done_on.map(|date| messages.date(date));
        let rows = held.shown.iter().map(|item| {
            let addresses = item.evidence.iter().map(Text::from);
            vec![
                title_of(item, self.briefing),
                Text::from(day(item).unwrap_or_default()),
                addresses.fold(Text::default(), Text::and),
            ]
        });
        let name = held.requirement.name.as_str();
        Table {
            caption: message!(messages, "review-evidence-for", name = name),
            columns: vec![
                message!(messages, "export-column-task"),
                message!(messages, "review-column-done-on"),
                message!(messages, "export-column-evidence"),
            ],
            rows: rows.collect(),
        }
    }
}

impl View for Review<'_> {
    type Choice = ();

    fn reading(&self, (): &(), _: Medium) -> Reading {
        self.document().into()
    }

    /// A row for each address; a requirement that nothing shows has one as well.
    fn table(&self, (): &()) -> Table {
        let (briefing, messages) = (self.briefing, self.messages);
        let all = held(briefing);
        let rows = all.iter().flat_map(|held| {
            let shown = InRow::each(held).into_iter();
            shown.map(|shown| cells(held, &shown, briefing, messages))
        });
        Table::new(columns(messages), rows)
    }

    fn data(&self, (): &()) -> Data {
        let briefing = self.briefing;
        let all = held(briefing);
        let requirements = all.iter().map(|held| data(held, briefing, self.messages));
        json!({
            "cocreate": briefing.cocreate,
            "guide": briefing.guide,
            "language": briefing.language,
            "date": briefing.date,
            "title": title(briefing, self.messages),
            "rule_set": briefing.rule_set,
            "requirements": requirements.collect::<Vec<_>>(),
        })
    }
}
