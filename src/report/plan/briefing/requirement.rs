//! A rule that binds the member in words, and how it stands.

use jiff::civil::Date;
use serde::Serialize;

use super::{Reference, Writer};
use crate::guide::model::{Counted, Sourced as _};
use crate::locale::Messages;
use crate::message;
use crate::plan::{self, RequirementState, RuleId, RuleSet, State};
use crate::report::local_rule::{is_advisory, local_rule_name};

/// A minimum requirement in words.
#[derive(Clone, Debug, Serialize)]
pub struct Requirement {
    pub id: String,
    pub name: String,
    /// The name, with it said of what is only recommended.
    #[serde(skip)]
    pub called: String,
    /// Whether it binds, or is only recommended.
    pub binding: bool,
    pub verified: bool,
    pub state: State,
    /// The state in a sentence, with its dates.
    pub standing: String,
    /// The days on which something is still to be done.
    pub open: Vec<Date>,
    /// The last day on which it can be met.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_day: Option<Date>,
    /// How many of its items are settled, and of how many.
    pub done: usize,
    pub items: usize,
    /// The items that it hangs on, by their names in the plan.
    pub at_stake: Vec<String>,
    /// Where it stands.
    #[serde(skip)]
    pub sources: Vec<Reference>,
    /// What shows that it is met.
    #[serde(skip)]
    pub evidence_sought: String,
    /// The answers from whose dates it is counted.
    #[serde(skip)]
    pub counted_from: Vec<String>,
}

impl Writer<'_> {
    pub(super) fn requirements(&self, states: &[RequirementState]) -> Vec<Requirement> {
        states.iter().map(|state| self.requirement(state)).collect()
    }

    /// The questions from whose dates a rule is counted on: what they answer is said, not shown.
    fn counted_from(&self, rule: RuleId) -> Vec<String> {
        let items = self.parts.items.facts.items.values();
        let serving = items.filter(|item| self.member.rule_set.of_item(item) == Some(rule));
        let counted = serving.filter(|item| {
            let recurs = item.recurs.as_ref();
            recurs.is_some_and(|recurs| recurs.counted == Counted::FromLast)
        });
        let dates = counted.flat_map(|item| &item.due.0);
        dates.map(|date| date.question.clone()).collect()
    }

    fn requirement(&self, requirement: &RequirementState) -> Requirement {
        let standards = &self.parts.standards;
        let id = &requirement.id;
        let (collection, facts, binding) = match requirement.id {
            RuleId::National(id) => {
                let facts = standards.facts.requirements[id].provenance();
                ("requirements", facts, true)
            }
            RuleId::Local(id) => {
                let rule = standards.facts.local[id].provenance();
                ("local", rule, !is_advisory(&standards.facts, id))
            }
        };
        let text = |field| standards.texts.find(&[collection, id, field]);
        let name = text("name").or(text("text")).unwrap_or_default();
        let called = match requirement.id {
            RuleId::National(_) => name.to_owned(),
            RuleId::Local(id) => local_rule_name(standards, id, self.messages),
        };
        Requirement {
            standing: self.standing(requirement, &called),
            id: id.to_string(),
            name: name.to_owned(),
            called,
            verified: facts.verified,
            binding,
            evidence_sought: self.evidence_sought(&[collection, id, "evidence"]),
            counted_from: self.counted_from(*id),
            state: requirement.state,
            open: requirement.open.clone(),
            last_day: requirement.last_day,
            done: requirement.settled,
            items: requirement.items,
            at_stake: requirement.at_stake.clone(),
            sources: self.parts.references(facts.sources),
        }
    }

    /// What evidence the review looks for, where it says so; what would give away people who may be
    /// harmed is never asked of them.
    fn evidence_sought(&self, path: &[&str]) -> String {
        let texts = &self.parts.standards.texts;
        let said = texts.find(path).map(|_| self.text_for_member(texts, path));
        said.unwrap_or_default()
    }

    /// How a requirement stands, in a sentence.
    fn standing(&self, requirement: &RequirementState, name: &str) -> String {
        let messages = self.messages;
        let rule = match self.member.rule_set {
            RuleSet::National => message!(
                messages,
                "report-rule-national",
                id = &*requirement.id,
                name = name
            ),
            RuleSet::Local => message!(messages, "report-rule-local", name = name),
        };
        let state = state_name(requirement.state, messages);
        let first = requirement.open.first();
        match (requirement.state, first, requirement.last_day) {
            (State::Missed, Some(due), _) => message!(
                messages,
                "report-standing-missed",
                rule = rule.as_str(),
                date = messages.date(*due),
                days = plan::days(*due, self.today)
            ),
            (State::AtRisk, Some(_), Some(last_day)) => message!(
                messages,
                "report-standing-at-risk",
                rule = rule.as_str(),
                open = requirement.open.len(),
                date = messages.date(last_day)
            ),
            (State::AtRisk, Some(due), _) if *due < self.today => message!(
                messages,
                "report-standing-late",
                rule = rule.as_str(),
                date = messages.date(*due),
                days = plan::days(*due, self.today)
            ),
            (State::Met, Some(again), _) => message!(
                messages,
                "report-standing-met",
                rule = rule.as_str(),
                date = messages.date(*again)
            ),
            (State::AtRisk | State::NotYetDue, Some(due), _) => message!(
                messages,
                "report-standing-due",
                rule = rule.as_str(),
                state = state.as_str(),
                date = messages.date(*due)
            ),
            _ => message!(
                messages,
                "report-standing",
                rule = rule.as_str(),
                state = state.as_str()
            ),
        }
    }
}

/// The state of a requirement in words.
pub fn state_name(state: State, messages: &Messages) -> String {
    match state {
        State::Missed => message!(messages, "report-state-missed"),
        State::AtRisk => message!(messages, "report-state-at-risk"),
        State::Unknown => message!(messages, "report-state-unknown"),
        State::NotYetDue => message!(messages, "report-state-not-yet-due"),
        State::Met => message!(messages, "report-state-met"),
    }
}
