//! What follows from the answers: findings, readiness, and the items that apply with their dates.

use std::cmp::Ordering;

use compact_str::CompactString;
use jiff::civil::Date;

use super::checklist::is_settled;
use super::decisions::Plan;
use super::requirements::{RequirementState, RuleSet, State, elsewhere, requirements};
use super::schedule::{Crowd, DueItem, Marked, Timing, crowds, times};
use crate::guide::Id;
use crate::guide::model::{FindingKind, Items, QuestionSet, Roles, Rule, Rules, Stages, Standards};
use crate::interview::{Answer, Evaluation};

/// What of the guide judges a plan.
#[derive(Clone, Copy)]
pub struct Judges<'a> {
    pub roles: &'a Roles,
    pub questions: &'a QuestionSet,
    pub rules: &'a Rules,
    pub items: &'a Items,
    pub stages: &'a Stages,
    pub standards: &'a Standards,
}

/// Everything that follows from a plan's answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tailored {
    pub readiness: Readiness,
    /// Heaviest first, then in the order of the guide.
    pub findings: Vec<Finding>,
    /// Questions that are still open and should not be.
    pub open: Vec<OpenQuestion>,
    /// By stage, and within each by day: those without a day last, those of one day in the order of
    /// the guide, with people's own behind.
    pub items: Vec<DueItem>,
    /// Whose rules bind this member.
    pub rule_set: RuleSet,
    /// How each of them stands, in the order of the guide.
    pub requirements: Vec<RequirementState>,
    /// How those stand that bind it outside the stages it is in.
    pub elsewhere: Vec<RequirementState>,
}

impl Tailored {
    /// How many items should have been done by now.
    #[must_use]
    pub fn late(&self) -> usize {
        self.items
            .iter()
            .filter(|item| item.timing.is_late())
            .count()
    }

    /// How many requirements are in a state.
    #[must_use]
    pub fn in_state(&self, state: State) -> usize {
        self.requirements
            .iter()
            .filter(|requirement| requirement.state == state)
            .count()
    }

    /// How many findings are of a kind.
    #[must_use]
    pub fn of_kind(&self, kind: FindingKind) -> usize {
        self.findings
            .iter()
            .filter(|finding| finding.kind == kind)
            .count()
    }

    /// How many open questions decide.
    #[must_use]
    pub fn decisive(&self) -> usize {
        self.open
            .iter()
            .filter(|question| question.decisive)
            .count()
    }
}

/// Whether all is as it should be by now: what decides was asked, nothing stands in the way,
/// nothing is late. No grade: what is missing is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Readiness {
    Ready,
    ReadyWithWarnings,
    NotYet,
}

impl Readiness {
    /// Its name in data.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Readiness::Ready => "ready",
            Readiness::ReadyWithWarnings => "ready-with-warnings",
            Readiness::NotYet => "not-yet",
        }
    }
}

/// What a rule concludes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The rule's id.
    pub id: Id<Rule>,
    pub kind: FindingKind,
    /// The questions whose answers led to it, in the rule's order.
    pub questions: Vec<String>,
    /// Where too much falls together, or what falls into a bad time.
    pub crowds: Vec<Crowd>,
    /// The bad time that it is about, first and last day.
    pub bad_time: Option<(Date, Date)>,
}

/// A question without a real answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenQuestion {
    pub id: String,
    /// Answered "don't know yet", rather than left blank.
    pub unknown: bool,
    /// A blocker may hang on it.
    pub decisive: bool,
}

/// Draws the conclusions as they are on a day.
#[must_use]
pub fn tailor(judges: Judges<'_>, plan: &Plan, today: Date) -> Tailored {
    let evaluation = Evaluation::new(judges.questions, &plan.answers).on(today);
    let items = all_items(judges, plan, &evaluation, today);
    let heavy = heavy(judges.items, &items);
    let findings = findings(judges.rules, &evaluation, &items, &heavy);
    let requirements = requirements(judges, &items, &findings, &evaluation, today);
    let mut tailored = Tailored {
        readiness: Readiness::Ready,
        open: open_questions(judges.questions, judges.rules, &evaluation),
        rule_set: RuleSet::of(&evaluation, judges.roles),
        elsewhere: elsewhere(judges, &requirements, &evaluation),
        requirements,
        findings,
        items,
    };
    tailored.readiness = readiness(&tailored);
    tailored
}

fn readiness(tailored: &Tailored) -> Readiness {
    let stands_in_the_way = tailored.of_kind(FindingKind::Blocker)
        + tailored.decisive()
        + tailored.late()
        + tailored.in_state(State::Missed);
    let to_be_seen_to = tailored.of_kind(FindingKind::Warning)
        + tailored.open.len()
        + tailored.in_state(State::AtRisk)
        // Of which nothing is known is not known to be done.
        + tailored.in_state(State::Unknown);
    match (stands_in_the_way, to_be_seen_to) {
        (0, 0) => Readiness::Ready,
        (0, _) => Readiness::ReadyWithWarnings,
        _ => Readiness::NotYet,
    }
}

fn findings(
    rules: &Rules,
    evaluation: &Evaluation<'_>,
    items: &[DueItem],
    heavy: &[(Date, &str)],
) -> Vec<Finding> {
    // Of thousands of items of people's own none is the guide's.
    let of_guide: Vec<&DueItem> = items.iter().filter(|time| time.item.is_some()).collect();
    let is_settled = |rule: &Rule| {
        let Some(item) = rule.settled_by else {
            return false;
        };
        let times = || of_guide.iter().filter(|time| time.item == Some(item));
        times().any(|time| time.timing == Timing::Settled)
            && !times().any(|time| time.timing.is_late())
    };
    let holding = rules
        .rules
        .iter()
        .filter(|(_, rule)| evaluation.holds(&rule.when) && !is_settled(rule));
    let mut findings: Vec<Finding> = holding
        .filter_map(|(id, rule)| {
            let mut crowds = crowds(rule, heavy);
            if rule.crowded.is_some() && crowds.is_empty() {
                return None;
            }
            let mut questions: Vec<String> = Vec::new();
            rule.when.each_answer(&mut |question, _| {
                if evaluation.applies(question) && !questions.iter().any(|known| known == question)
                {
                    questions.push(question.to_owned());
                }
            });
            let bad_time = rule.bad_time.as_ref().and_then(|time| {
                let days = evaluation
                    .date(&time.from)
                    .zip(evaluation.date(&time.until));
                days.filter(|(from, until)| from <= until)
            });
            crowds.extend(bad_time.map(|time| falling_into(time, items)));
            Some(Finding {
                id: *id,
                kind: rule.finding,
                questions,
                crowds,
                bad_time,
            })
        })
        .collect();
    findings.sort_by_key(|finding| finding.kind);
    findings
}

/// What of the items falls into a bad time.
fn falling_into((from, to): (Date, Date), items: &[DueItem]) -> Crowd {
    let falls = |item: &&DueItem| {
        item.timing != Timing::Settled && item.due.is_some_and(|due| (from..=to).contains(&due))
    };
    Crowd {
        from,
        to,
        items: items
            .iter()
            .filter(falls)
            .map(|item| item.id.to_string())
            .collect(),
    }
}

/// The heavy items that lie ahead, by day and name.
fn heavy<'d>(items: &Items, due: &'d [DueItem]) -> Vec<(Date, &'d str)> {
    let is_heavy = |time: &DueItem| time.item.is_some_and(|item| items.items[item].heavy);
    let ahead = due
        .iter()
        .filter(|time| matches!(time.timing, Timing::DueSoon | Timing::Ahead) && is_heavy(time));
    ahead
        .filter_map(|time| Some((time.due?, time.id.as_str())))
        .collect()
}

/// What is still open and should not be: questions of the first pass without a real answer, those
/// that people said they do not know yet, and those on which a blocker hangs.
fn open_questions(
    questions: &QuestionSet,
    rules: &Rules,
    evaluation: &Evaluation<'_>,
) -> Vec<OpenQuestion> {
    let blockers = || {
        let rules = rules.rules.values();
        rules.filter(|rule| rule.finding == FindingKind::Blocker)
    };
    let speaks_of = |id: &str| {
        let mut found = false;
        for rule in blockers() {
            rule.when
                .each_answer(&mut |question, _| found |= question == id);
        }
        found
    };
    let hangs: Vec<&str> = blockers()
        .flat_map(|rule| evaluation.hangs_on(&rule.when))
        .collect();
    let applying = evaluation.applying().iter();
    let open = applying.filter_map(|id| {
        let unknown = match evaluation.answer(id) {
            Some(Answer::Unknown) => true,
            Some(_) => return None,
            None => false,
        };
        let question = questions.questions.get(id);
        let first_pass = question.is_some_and(|question| evaluation.is_first_pass(question));
        let asked = unknown || first_pass;
        (asked || hangs.contains(id)).then(|| OpenQuestion {
            id: (*id).to_owned(),
            unknown,
            decisive: asked && speaks_of(id),
        })
    });
    open.collect()
}

/// The guide's items and people's own.
fn all_items(
    judges: Judges<'_>,
    plan: &Plan,
    evaluation: &Evaluation<'_>,
    today: Date,
) -> Vec<DueItem> {
    let mut items = due_items(judges, plan, evaluation, today);
    let set = RuleSet::of(evaluation, judges.roles);
    items.extend(own_items(judges, plan, set, today));
    let place = |stage: &Option<CompactString>| {
        let stage = stage.as_ref();
        let place = stage.and_then(|stage| judges.stages.stages.get_index_of(stage.as_str()));
        place.unwrap_or(usize::MAX)
    };
    // A sort that keeps the order of equals: that of the guide, and people's own behind.
    items.sort_by(|one, other| {
        let by_stage = if one.stage == other.stage {
            Ordering::Equal
        } else {
            place(&one.stage).cmp(&place(&other.stage))
        };
        by_stage.then_with(|| (one.due.is_none(), one.due).cmp(&(other.due.is_none(), other.due)))
    });
    items
}

/// People's own items, in the order in which they stand.
fn own_items(
    judges: Judges<'_>,
    plan: &Plan,
    set: RuleSet,
    today: Date,
) -> impl Iterator<Item = DueItem> {
    plan.checklist.iter().filter_map(move |(id, progress)| {
        let own = progress.own.as_ref()?;
        let named = own.requirement.as_ref();
        let serves = named.and_then(|rule| set.find(rule, judges.standards));
        let is_settled = is_settled(progress, serves.is_some());
        Some(DueItem {
            id: id.clone(),
            item: None,
            stage: own.stage.clone(),
            serves,
            due: progress.due,
            last_day: None,
            later: Vec::new(),
            timing: Timing::of(progress.due, None, is_settled, today),
            done_on: progress.done_on,
            lapsed: false,
        })
    })
}

/// The items that apply, each at the times that matter. The date of an anchor that was not answered
/// is not known, so neither is the item's.
fn due_items(
    judges: Judges<'_>,
    plan: &Plan,
    evaluation: &Evaluation<'_>,
    today: Date,
) -> Vec<DueItem> {
    let set = RuleSet::of(evaluation, judges.roles);
    // Where a newer guide has an item under the name of one of people's own, theirs counts.
    let is_own = |id: &str| {
        let progress = plan.checklist.get(id);
        progress.is_some_and(|progress| progress.own.is_some())
    };
    let applying = judges
        .items
        .items
        .iter()
        .filter(|(id, _)| !is_own(id))
        .filter(|(_, item)| item.when.as_ref().is_none_or(|when| evaluation.holds(when)));
    let due = applying.flat_map(|(id, item)| {
        let serves = set.of_item(item);
        let progress = |name: &str| plan.checklist.get(name);
        let marked = |name: &str| {
            let marked = progress(name).map(|progress| Marked {
                settled: is_settled(progress, serves.is_some()),
                due: progress.due,
                done_on: progress.done_on,
            });
            marked.unwrap_or_default()
        };
        let times = times(*id, item, evaluation, today, marked);
        times
            .into_iter()
            .map(move |time| DueItem { serves, ..time })
    });
    due.collect()
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::built_in;
    use crate::guide::Guide;
    use crate::plan::PlanGuide;

    const TODAY: Date = jiff::civil::date(2026, 11, 28);

    fn tailored(checklist: &str) -> Tailored {
        let guide = PlanGuide::open(&Guide::new(built_in::GUIDE), "en");
        let text =
            format!("cocreate: 1\nanswers:\n  stages: [prepare, consult]\nchecklist:\n{checklist}");
        let (plan, _) = Plan::read(text.as_bytes(), &guide).unwrap();
        guide.tailor(&plan, TODAY)
    }

    const OWN: &str = "  thank-all: { own: true, title: Thank all }
  ask-the-court: { own: true, title: Ask the court, stage: prepare, due: 2026-11-01, \
                       requirement: '1.1' }\n";

    #[test]
    fn peoples_own_items_are_items_like_all_others() {
        let (without, with) = (tailored("  {}\n"), tailored(OWN));
        assert_eq!(with.items.len(), without.items.len() + 2);
        assert_eq!(with.late(), without.late() + 1);
        let place = |id: &str| with.items.iter().position(|item| item.id == id);
        assert_eq!(place("ask-the-court"), Some(0), "it is due first");
        assert_eq!(place("thank-all"), Some(with.items.len() - 1));
    }

    #[test]
    fn items_stand_by_stage_and_in_each_by_day_and_those_without_a_day_last() {
        let guide = PlanGuide::open(&Guide::new(built_in::GUIDE), "en");
        let text = format!(
            "cocreate: 1\nanswers:\n  stages: [prepare, consult]\n  \
             co-creation-start: 2027-02-01\n  input-opens: 2027-03-01\nchecklist:\n{OWN}"
        );
        let (plan, _) = Plan::read(text.as_bytes(), &guide).unwrap();
        let items = guide.tailor(&plan, TODAY).items;
        let stages: Vec<_> = items.iter().map(|item| item.stage.as_deref()).collect();
        let mut once = stages.clone();
        once.dedup();
        assert_eq!(once.len(), once.iter().collect::<HashSet<_>>().len());
        for of_stage in items.chunk_by(|one, other| one.stage == other.stage) {
            let days = of_stage.iter().map(|item| (item.due.is_none(), item.due));
            assert!(days.is_sorted(), "{of_stage:#?}");
        }
        let dated = |it: &&DueItem| it.stage.as_deref() == Some("prepare") && it.due.is_some();
        assert!(items.iter().filter(dated).count() > 3);
    }

    #[test]
    fn an_own_item_counts_for_the_rule_it_serves_and_waits_for_evidence_as_others_do() {
        let of_rule = |checklist: &str| {
            let mut all = tailored(checklist).requirements.into_iter();
            all.find(|requirement| requirement.id == "1.1").unwrap()
        };
        let (without, with) = (of_rule("  {}\n"), of_rule(OWN));
        assert_eq!(with.items, without.items + 1);
        assert_eq!(with.state, State::AtRisk);
        assert!(with.at_stake.contains(&"ask-the-court".to_owned()));
        let claimed = OWN.replace("due:", "status: done, due:");
        assert_eq!(of_rule(&claimed).settled, without.settled);
        let shown = claimed.replace("due:", "evidence: https://example.org, due:");
        assert_eq!(of_rule(&shown).settled, without.settled + 1);
    }

    #[test]
    fn a_rule_of_the_other_set_is_not_served() {
        let local = OWN.replace("'1.1'", "local-forum");
        let items = tailored(&local).items;
        let item = items.iter().find(|item| item.id == "ask-the-court");
        assert_eq!(item.and_then(|item| item.serves), None);
    }
}
