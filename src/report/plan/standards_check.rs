//! How each requirement that binds a member stands, held to evidence.

use serde_json::{Value as Data, json};

use super::briefing::{Briefing, Requirement, ToDo};
use super::evidence::{Held, held};
use super::evidence_rows::{InRow, cells, columns};
use super::evidence_words::{data, rule_name, said, shown, since, sought};
use super::heading::{as_of, headed};
use super::item_words::title_of;
use super::status::how_to_tick;
use crate::locale::Messages;
use crate::message;
use crate::plan::{RuleSet, State};
use crate::report::names::{Names, Unknown};
use crate::report::view::{Medium, Reading, View};
use crate::report::{
    Block, Document, Entry, Part, SLOT, Section, Span, Table, Target, Text, sources_section,
};

/// The states in the order in which they are told, worst first.
const STATES: [State; 5] = [
    State::Missed,
    State::AtRisk,
    State::Unknown,
    State::NotYetDue,
    State::Met,
];

/// A plan, held to the rules that bind its member.
pub struct StandardsCheck<'a> {
    briefing: &'a Briefing,
    messages: &'a Messages,
    /// Whether it is said where the rules stand.
    sources: bool,
    /// The plan's file, where it is not the one in the folder.
    plan: Option<&'a str>,
}

/// Requirements that stand alike.
struct Group<'h, 'a> {
    id: &'static str,
    heading: String,
    held: Vec<&'h Held<'a>>,
}

impl<'a> StandardsCheck<'a> {
    /// A plan in the language of `messages`; `sources` asks where each rule stands; `plan`
    /// names its file, where it is not the one in the folder.
    #[must_use]
    pub fn open(
        briefing: &'a Briefing,
        messages: &'a Messages,
        sources: bool,
        plan: Option<&'a str>,
    ) -> Self {
        StandardsCheck {
            briefing,
            messages,
            sources,
            plan,
        }
    }

    fn all(&self) -> impl Iterator<Item = &'a Requirement> {
        let briefing = self.briefing;
        briefing.requirements.iter().chain(&briefing.elsewhere)
    }

    /// The requirement of a number, an id or a name.
    ///
    /// # Errors
    /// When none is called so.
    pub fn find(&self, written: &str) -> Result<String, Unknown> {
        let names = self.all().map(|rule| (&*rule.id, vec![&*rule.name]));
        Names::from(names).find(written).map(str::to_owned)
    }

    /// Those that bind and are missed, of one or of all, by their numbers or names.
    #[must_use]
    pub fn missed(&self, only: Option<&str>) -> Vec<&'a str> {
        let missed = self.all().filter(|rule| {
            rule.state == State::Missed && rule.binding && only.is_none_or(|id| id == rule.id)
        });
        missed
            .map(|rule| match self.briefing.rule_set {
                RuleSet::National => &*rule.id,
                RuleSet::Local => &*rule.name,
            })
            .collect()
    }

    fn chosen(&self, only: Option<&str>) -> Vec<Held<'a>> {
        let mut all = held(self.briefing);
        all.retain(|held| only.is_none_or(|id| id == held.requirement.id));
        all
    }

    fn document(&self, only: Option<&str>) -> Document {
        let (briefing, messages) = (self.briefing, self.messages);
        let chosen = self.chosen(only);
        let sections = self.groups(&chosen).into_iter().filter_map(|group| {
            let entries = group.held.iter().map(|held| self.entry(held)).collect();
            Section::new(group.id, group.heading, vec![Block::List(entries)])
        });
        let mut sections: Vec<Section> = sections.collect();
        sections.extend(self.sources_section(&chosen));
        let checked = match briefing.rule_set {
            RuleSet::National => message!(messages, "export-requirements-edition"),
            RuleSet::Local => message!(messages, "export-requirements-local"),
        };
        let mut foot = vec![message!(messages, "review-what-counts").into()];
        foot.push(message!(messages, "standards-evidence-is-advice").into());
        let in_full = chosen.first().map(|held| match briefing.rule_set {
            RuleSet::National => Target::entry(Part::Standards, &held.requirement.id),
            RuleSet::Local => Target::from(Part::Standards).with("local", ""),
        });
        let more = message!(messages, "review-rules", command = SLOT);
        foot.extend(in_full.map(|target| Text::to(&more, target)));
        Document {
            lead: Text::all([
                message!(messages, "review-lead"),
                checked,
                as_of(briefing, messages),
                self.counts(&chosen),
            ]),
            sections,
            foot,
            ..headed(briefing, messages)
        }
    }

    /// How many stand how, worst first; what none of them is stays unsaid.
    fn counts(&self, chosen: &[Held<'_>]) -> String {
        let messages = self.messages;
        let groups = self.groups(chosen).into_iter();
        let groups = groups.map(|Group { heading, held, .. }| {
            message!(
                messages,
                "review-count",
                state = heading,
                count = held.len()
            )
        });
        groups.collect::<Vec<_>>().join(" ")
    }

    /// Those that stand alike, worst first. What belongs to stages that are over for this plan is
    /// no gap of its own: nobody asked about it here.
    fn groups<'h>(&self, chosen: &'h [Held<'a>]) -> Vec<Group<'h, 'a>> {
        let is_over = |held: &Held<'_>| {
            let elsewhere = &self.briefing.elsewhere;
            let is_elsewhere = elsewhere.iter().any(|rule| rule.id == held.requirement.id);
            is_elsewhere && held.requirement.state == State::Unknown
        };
        let of = |id, heading, state, over| Group {
            id,
            heading,
            held: chosen
                .iter()
                .filter(|held| held.requirement.state == state && is_over(held) == over)
                .collect(),
        };
        let over = message!(self.messages, "review-elsewhere");
        let over = of("elsewhere", over, State::Unknown, true);
        let mut groups: Vec<Group<'_, '_>> = STATES
            .into_iter()
            .map(|state| of(state.name(), self.heading(state), state, false))
            .collect();
        groups.push(over);
        groups.retain(|group| !group.held.is_empty());
        groups
    }

    fn heading(&self, state: State) -> String {
        let messages = self.messages;
        match state {
            State::Missed => message!(messages, "review-missed"),
            State::AtRisk => message!(messages, "review-at-risk"),
            State::Unknown => message!(messages, "review-unknown"),
            State::NotYetDue => message!(messages, "review-not-yet-due"),
            State::Met => message!(messages, "review-met"),
        }
    }

    fn entry(&self, held: &Held<'_>) -> Entry {
        let messages = self.messages;
        let mut details = vec![Text::from(since(held, self.briefing, messages))];
        details.extend(held.too_late.iter().map(|item| {
            let date = item.done_on.map(|date| messages.date(date));
            let date = date.unwrap_or_default();
            let title = title_of(item, self.briefing);
            title.within(&message!(
                messages,
                "review-too-late",
                title = SLOT,
                date = date
            ))
        }));
        if let Some(next) = held.next {
            details.push(self.next(next));
            details.extend(next.remedy.as_ref().map(Text::from));
            let note = message!(messages, "review-note-it", command = SLOT);
            let target = how_to_tick(self.plan, &next.id).with("evidence", "https://");
            let is_open = held.requirement.state != State::Met;
            details.extend(is_open.then(|| Text::to(&note, target)));
        }
        // What can still be done is said once.
        let is_told = held.next.is_some_and(|next| next.remedy.is_some());
        details.extend(held.findings.iter().map(|finding| {
            let (title, next) = (finding.title.as_str(), finding.next.as_str());
            if is_told {
                message!(messages, "review-finding-alone", title = title).into()
            } else {
                message!(messages, "review-finding", title = title, next = next).into()
            }
        }));
        details.extend(
            held.shown
                .iter()
                .map(|item| shown(item, self.briefing, messages)),
        );
        details.extend(held.explained.iter().map(|item| {
            let title = title_of(item, self.briefing);
            title.within(&message!(messages, "review-explained", title = SLOT))
        }));
        details.extend(
            held.claims
                .iter()
                .map(|claim| said(claim, self.briefing, messages)),
        );
        let serves_nothing = held.requirement.items == 0 && held.findings.is_empty();
        if held.shown.is_empty() && held.explained.is_empty() && !serves_nothing {
            details.push(message!(messages, "review-nothing-shown").into());
        }
        details.extend(sought(held.requirement, self.briefing.rule_set, messages));
        Entry::new(
            rule_name(held.requirement, self.briefing, messages),
            details,
        )
    }

    /// What is to be done next.
    fn next(&self, item: &ToDo) -> Text {
        let messages = self.messages;
        let title = title_of(item, self.briefing);
        let words = match (item.due, &item.due_needs) {
            (Some(_), _) => {
                let timing = item.timing_words(messages);
                message!(messages, "review-next", title = SLOT, timing = timing)
            }
            (None, Some(needs)) => {
                let needs = needs.as_str();
                message!(messages, "review-next-waits", title = SLOT, date = needs)
            }
            (None, None) => message!(messages, "review-next-undated", title = SLOT),
        };
        title.within(&words)
    }

    fn sources_section(&self, chosen: &[Held<'_>]) -> Option<Section> {
        let sources = chosen.iter().flat_map(|held| &held.requirement.sources);
        let mut entries: Vec<Entry> = Vec::new();
        for source in sources.filter(|_| self.sources) {
            let title = Span::title(&source.title, Some(&source.language));
            let entry = Entry::new(Text::of(title), [source.address.as_str()]);
            if !entries.contains(&entry) {
                entries.push(entry);
            }
        }
        sources_section(entries, self.messages)
    }

    fn rows(&self, only: Option<&str>) -> Table {
        let rows = self.chosen(only);
        let rows = rows
            .iter()
            .map(|held| cells(held, &InRow::all(held), self.briefing, self.messages));
        Table::new(columns(self.messages), rows)
    }
}

impl View for StandardsCheck<'_> {
    /// One requirement by its id, or all.
    type Choice = Option<String>;

    fn reading(&self, only: &Option<String>, _: Medium) -> Reading {
        self.document(only.as_deref()).into()
    }

    fn table(&self, only: &Option<String>) -> Table {
        self.rows(only.as_deref())
    }

    fn data(&self, only: &Option<String>) -> Data {
        let briefing = self.briefing;
        let requirements = self.chosen(only.as_deref());
        let requirements = requirements
            .iter()
            .map(|held| data(held, briefing, self.messages));
        json!({
            "cocreate": briefing.cocreate,
            "guide": briefing.guide,
            "language": briefing.language,
            "date": briefing.date,
            "rule_set": briefing.rule_set,
            "requirements": requirements.collect::<Vec<_>>(),
        })
    }
}
