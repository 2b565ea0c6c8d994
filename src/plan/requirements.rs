//! How each rule that binds a member stands.

use std::fmt;
use std::ops::Deref;

use jiff::civil::Date;
use serde::Serialize;

use super::schedule::{DueItem, Timing, days};
use super::tailor::{Finding, Judges};
use crate::guide::Id;
use crate::guide::model::{
    FindingKind, Item, Requirement, Roles, Rule, Stage, Standards, Statement,
};
use crate::interview::Evaluation;

/// A requirement is at risk when something it needs is due within so many days.
const AT_RISK: i32 = 30;

/// Whose rules bind a member.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum RuleSet {
    /// The eight minimum requirements.
    National,
    /// Those of OGP Local.
    Local,
}

impl RuleSet {
    /// The set of the member that a plan is of; national where that was not said.
    #[must_use]
    pub fn of(evaluation: &Evaluation<'_>, roles: &Roles) -> RuleSet {
        let local = evaluation
            .real(&roles.membership)
            .is_some_and(|membership| membership.options().contains(&roles.local_member));
        if local {
            RuleSet::Local
        } else {
            RuleSet::National
        }
    }

    /// The rule of this set that an item serves.
    #[must_use]
    pub fn of_item(self, item: &Item) -> Option<RuleId> {
        self.choose(item.requirement, item.local_rule)
    }

    /// The rule of this set that a finding touches.
    #[must_use]
    pub fn of_rule(self, rule: &Rule) -> Option<RuleId> {
        self.choose(rule.requirement, rule.local_rule)
    }

    /// The one of two rules that is of this set.
    #[must_use]
    pub fn choose(
        self,
        national: Option<Id<Requirement>>,
        local: Option<Id<Statement>>,
    ) -> Option<RuleId> {
        match self {
            RuleSet::National => national.map(RuleId::National),
            RuleSet::Local => local.map(RuleId::Local),
        }
    }

    /// The rule of this set with this id.
    #[must_use]
    pub fn find(self, id: &str, standards: &Standards) -> Option<RuleId> {
        self.choose(standards.requirements.id(id), standards.local.id(id))
    }

    /// The rules of this set, in the order of the guide, with the stages in which each counts where
    /// the guide says so.
    fn rules(self, standards: &Standards) -> Vec<(RuleId, Option<&[Id<Stage>]>)> {
        let requirements = standards.requirements.iter();
        let local = standards.local.keys();
        match self {
            RuleSet::National => requirements
                .map(|(id, rule)| (RuleId::National(*id), Some(rule.stages.as_slice())))
                .collect(),
            RuleSet::Local => local.map(|id| (RuleId::Local(*id), None)).collect(),
        }
    }

    /// The rules that a member can be held to whatever stage it is in, with their stages.
    fn binding(self, standards: &Standards) -> Vec<(RuleId, &[Id<Stage>])> {
        match self {
            RuleSet::National => standards
                .requirements
                .iter()
                .map(|(id, rule)| (RuleId::National(*id), rule.stages.as_slice()))
                .collect(),
            RuleSet::Local => standards
                .local
                .iter()
                .filter(|(_, rule)| rule.evidence.is_some())
                .map(|(id, rule)| {
                    (
                        RuleId::Local(*id),
                        &*standards.chapters[rule.chapter].stages,
                    )
                })
                .collect(),
        }
    }
}

/// A rule that binds members of one kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RuleId {
    /// A minimum requirement.
    National(Id<Requirement>),
    /// A rule of OGP Local.
    Local(Id<Statement>),
}

impl Deref for RuleId {
    type Target = str;

    fn deref(&self) -> &str {
        match self {
            RuleId::National(id) => id,
            RuleId::Local(id) => id,
        }
    }
}

impl PartialEq<&str> for RuleId {
    fn eq(&self, other: &&str) -> bool {
        **self == **other
    }
}

impl fmt::Display for RuleId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self)
    }
}

/// How a requirement stands, worst first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    Missed,
    AtRisk,
    /// Nothing says when it is due, or nothing shows that it is met.
    Unknown,
    NotYetDue,
    Met,
}

impl State {
    /// Its name in data.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            State::Missed => "missed",
            State::AtRisk => "at-risk",
            State::Unknown => "unknown",
            State::NotYetDue => "not-yet-due",
            State::Met => "met",
        }
    }
}

/// A requirement that binds this member, and how it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequirementState {
    pub id: RuleId,
    pub state: State,
    /// What it hangs on: the days on which something is still to be done, first come first. Where
    /// it is met, the days on which it is due again.
    pub open: Vec<Date>,
    /// The last day on which all of it can be met.
    pub last_day: Option<Date>,
    /// The items that make it missed or endangered, or that are still to be done, by their names in
    /// the plan.
    pub at_stake: Vec<String>,
    /// How many items serve it.
    pub items: usize,
    /// How many of them are settled.
    pub settled: usize,
}

/// How each rule stands that binds this member in the stages it is in.
#[must_use]
pub fn requirements(
    judges: Judges<'_>,
    due: &[DueItem],
    findings: &[Finding],
    evaluation: &Evaluation<'_>,
    today: Date,
) -> Vec<RequirementState> {
    let set = RuleSet::of(evaluation, judges.roles);
    let chosen = evaluation
        .real(&judges.roles.stages)
        .map(crate::interview::Answer::options)
        .unwrap_or_default();
    let place = |stage: &str| judges.stages.stages.get_index_of(stage);
    let last = chosen.iter().filter_map(|stage| place(stage)).max();
    // Of thousands of items of people's own few serve a rule.
    let due: Vec<&DueItem> = due.iter().filter(|time| time.serves.is_some()).collect();
    let states = set
        .rules(judges.standards)
        .into_iter()
        .filter_map(|(id, stages)| {
            let of_stages = stages.unwrap_or_default();
            let counts = of_stages
                .iter()
                .any(|stage| chosen.iter().any(|it| stage == it));
            let is_ahead = of_stages.iter().filter_map(|stage| place(stage)).min() > last;
            // What only prepares it is to be done before, and shows nothing once it is.
            let shows = |time: &DueItem| {
                let prepares = |item| judges.items.items[item].prepares;
                let is_open = time.timing != Timing::Settled;
                !time.item.is_some_and(prepares) || (is_open && (counts || is_ahead))
            };
            let serving = due.iter().filter(|time| time.serves == Some(id));
            let serving: Vec<&DueItem> = serving.filter(|time| shows(time)).copied().collect();
            let endangered = findings.iter().any(|finding| {
                finding.kind != FindingKind::Advice
                    && set.of_rule(&judges.rules.rules[finding.id]) == Some(id)
            });
            if serving.is_empty() && !counts && !(endangered && is_ahead) {
                return None;
            }
            let recurs = |time: &DueItem| {
                time.item
                    .is_some_and(|item| judges.items.items[item].recurs.is_some())
            };
            // What is to be done once and was done after its last day stays missed; what recurs is
            // made good by the next time.
            let too_late = |time: &DueItem| {
                time.timing == Timing::Settled
                    && time
                        .done_on
                        .zip(time.last_day)
                        .is_some_and(|(done, last)| done > last)
                    && !recurs(time)
            };
            let too_late = serving
                .iter()
                .filter(|time| too_late(time))
                .copied()
                .collect();
            Some(state(id, &serving, too_late, endangered, today))
        });
    states.collect()
}

/// How the rules stand that bind this member outside the stages it is in: of those that are over
/// nothing is known, those that are to come are not yet due. `judged` are the others.
#[must_use]
pub fn elsewhere(
    judges: Judges<'_>,
    judged: &[RequirementState],
    evaluation: &Evaluation<'_>,
) -> Vec<RequirementState> {
    let place = |stage: &str| judges.stages.stages.get_index_of(stage);
    let chosen = evaluation.real(&judges.roles.stages);
    let chosen = chosen.map(crate::interview::Answer::options);
    let chosen = chosen.into_iter().flatten();
    let last = chosen.filter_map(|stage| place(stage)).max();
    let others = RuleSet::of(evaluation, judges.roles)
        .binding(judges.standards)
        .into_iter()
        .filter(|(id, _)| judged.iter().all(|state| state.id != *id));
    let states = others.map(|(id, stages)| {
        let is_ahead = stages.iter().filter_map(|stage| place(stage)).min() > last;
        RequirementState {
            id,
            state: if is_ahead && last.is_some() {
                State::NotYetDue
            } else {
                State::Unknown
            },
            open: Vec::new(),
            last_day: None,
            at_stake: Vec::new(),
            items: 0,
            settled: 0,
        }
    });
    states.collect()
}

/// How a rule stands by the items that serve it, of which some were done too late.
fn state(
    id: RuleId,
    serving: &[&DueItem],
    too_late: Vec<&DueItem>,
    endangered: bool,
    today: Date,
) -> RequirementState {
    // A period that is over and of which nothing is known says nothing of the present one.
    let current = serving.iter().filter(|time| !time.lapsed);
    let unsettled: Vec<&DueItem> = current
        .filter(|time| time.timing != Timing::Settled)
        .copied()
        .collect();
    let close = |time: &DueItem| {
        time.due
            .or(time.last_day)
            .is_some_and(|due| days(today, due) <= AT_RISK)
    };
    let settled = serving
        .iter()
        .filter(|time| time.timing == Timing::Settled)
        .count();
    // What was done and comes again holds until it is due again.
    let renewed = |time: &DueItem| {
        time.timing == Timing::Ahead
            && time.item.is_some()
            && serving
                .iter()
                .any(|before| before.item == time.item && before.timing == Timing::Settled)
    };
    let is_missed = |time: &&DueItem| time.timing == Timing::Missed;
    let state = if !too_late.is_empty() || unsettled.iter().any(is_missed) {
        State::Missed
    } else if endangered || unsettled.iter().any(|time| close(time)) {
        State::AtRisk
    } else if settled > 0 && unsettled.iter().all(|time| renewed(time)) {
        State::Met
    } else if unsettled.iter().any(|time| time.due.is_some()) {
        State::NotYetDue
    } else {
        State::Unknown
    };
    // What is late or near says what is at stake; what lies further ahead does not.
    let at_stake: Vec<&DueItem> = unsettled
        .into_iter()
        .filter(|time| match state {
            State::Missed => time.timing == Timing::Missed,
            State::AtRisk => close(time),
            _ => true,
        })
        .chain(too_late)
        .collect();
    let mut open: Vec<Date> = at_stake.iter().filter_map(|time| time.due).collect();
    open.sort_unstable();
    RequirementState {
        id,
        state,
        open,
        last_day: at_stake.iter().filter_map(|time| time.last_day).min(),
        at_stake: at_stake.iter().map(|time| time.id.to_string()).collect(),
        items: serving.len(),
        settled,
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    const TODAY: Date = date(2026, 11, 28);
    const RULE: RuleId = RuleId::National(Id::of_test("1.1"));

    /// A time of an item on a day.
    fn time(item: &'static str, due: Option<Date>, timing: Timing) -> DueItem {
        DueItem {
            id: item.into(),
            item: Some(Id::of_test(item)),
            stage: None,
            serves: None,
            due,
            last_day: None,
            later: Vec::new(),
            timing,
            done_on: None,
            lapsed: false,
        }
    }

    fn state_of(serving: &[DueItem]) -> RequirementState {
        let serving: Vec<&DueItem> = serving.iter().collect();
        state(RULE, &serving, Vec::new(), false, TODAY)
    }

    #[test]
    fn what_was_done_and_comes_again_is_met_until_it_is_due_again() {
        let done = time("meeting", Some(date(2026, 10, 1)), Timing::Settled);
        let again = |due| time("meeting", Some(due), Timing::Ahead);
        let met = state_of(&[done.clone(), again(date(2027, 4, 1))]);
        assert_eq!((met.state, met.open), (State::Met, vec![date(2027, 4, 1)]));
        let near = state_of(&[done.clone(), again(date(2026, 12, 20))]);
        assert_eq!(near.state, State::AtRisk);
        let other = time("rules", Some(date(2027, 4, 1)), Timing::Ahead);
        assert_eq!(state_of(&[done, other]).state, State::NotYetDue);
    }

    #[test]
    fn what_was_done_too_late_stays_missed() {
        let done = DueItem {
            last_day: Some(date(2026, 10, 1)),
            ..time("notice", Some(date(2026, 10, 1)), Timing::Settled)
        };
        let missed = state(RULE, &[&done], vec![&done], false, TODAY);
        assert_eq!(missed.state, State::Missed);
        assert_eq!(missed.last_day, Some(date(2026, 10, 1)));
        assert_eq!(missed.at_stake, ["notice"]);
    }

    #[test]
    fn what_was_never_shown_is_not_met() {
        let ahead = time("meeting", Some(date(2027, 4, 1)), Timing::Ahead);
        assert_eq!(state_of(&[ahead]).state, State::NotYetDue);
        let undated = time("meeting", None, Timing::Undated);
        assert_eq!(state_of(&[undated]).state, State::Unknown);
        assert_eq!(state_of(&[]).state, State::Unknown);
    }
}
