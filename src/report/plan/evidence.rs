//! Requirements held to evidence: what shows that each is met, what is only said, since when and
//! until when it stands so, and what to do next.

use jiff::ToSpan as _;
use jiff::civil::Date;

use super::briefing::{Briefing, Dated, Found, Requirement, ToDo};
use crate::guide::model::FindingKind;
use crate::plan::{ItemStatus, State};

/// A requirement, held to evidence.
pub(super) struct Held<'a> {
    pub requirement: &'a Requirement,
    /// The items that are settled with something to show.
    pub shown: Vec<&'a ToDo>,
    /// The items that are settled for a reason, with nothing to show.
    pub explained: Vec<&'a ToDo>,
    /// What is said and does not count.
    pub claims: Vec<Claim<'a>>,
    /// The items that were done after their last day.
    pub too_late: Vec<&'a ToDo>,
    /// What endangers it besides dates.
    pub findings: Vec<&'a Found>,
    /// What to do next.
    pub next: Option<&'a ToDo>,
    pub since: Option<Date>,
    pub until: Option<Date>,
}

/// What is said of a requirement and does not count.
pub(super) enum Claim<'a> {
    /// Marked as done, and nothing shows it.
    WithoutEvidence(&'a ToDo),
    /// Marked as not applicable, and nothing says why.
    WithoutReason(&'a ToDo),
    /// There is something to show, but it is not marked as done.
    NotDone(&'a ToDo),
    /// A date that was answered.
    Answered(&'a Dated),
}

impl Claim<'_> {
    /// Why it does not count, for programs.
    pub fn name(&self) -> &'static str {
        match self {
            Claim::WithoutEvidence(_) => "without-evidence",
            Claim::WithoutReason(_) => "without-reason",
            Claim::NotDone(_) => "not-done",
            Claim::Answered(_) => "answered-only",
        }
    }

    /// The item, by its name in the plan, or the question that it is about.
    pub fn about(&self) -> &str {
        match self {
            Claim::WithoutEvidence(item) | Claim::WithoutReason(item) | Claim::NotDone(item) => {
                &item.id
            }
            Claim::Answered(dated) => &dated.question,
        }
    }
}

/// Every requirement that binds the member, in the order of the guide, those of other stages last.
pub(super) fn held(briefing: &Briefing) -> Vec<Held<'_>> {
    let all = briefing.requirements.iter().chain(&briefing.elsewhere);
    all.map(|requirement| hold(requirement, briefing)).collect()
}

fn hold<'a>(requirement: &'a Requirement, briefing: &'a Briefing) -> Held<'a> {
    let serves = |item: &&ToDo| item.requirement.as_ref() == Some(&requirement.id);
    let serving: Vec<&ToDo> = briefing.checklist.iter().filter(serves).collect();
    let (settled, unsettled): (Vec<&ToDo>, Vec<&ToDo>) =
        serving.iter().partition(|item| item.is_settled());
    let (shown, explained): (Vec<&ToDo>, Vec<&ToDo>) = settled
        .into_iter()
        .partition(|item| !item.evidence.is_empty());
    let mut claims: Vec<Claim<'_>> = unsettled.into_iter().filter_map(claim).collect();
    // What was answered is worth saying as long as nothing shows it.
    let answered =
        |dated: &&Dated| shown.is_empty() && requirement.counted_from.contains(&dated.question);
    claims.extend(briefing.dates.iter().filter(answered).map(Claim::Answered));
    let endangers = |finding: &&Found| {
        finding.kind != FindingKind::Advice && finding.requirement.as_ref() == Some(&requirement.id)
    };
    // Where no date puts it at risk, what comes first is next all the same.
    // What only prepares one that is over does nothing for it.
    let open = serving
        .iter()
        .filter(|item| !item.is_settled() && requirement.items > 0);
    let next = open
        .min_by_key(|item| {
            let at_stake = requirement.at_stake.contains(&item.id);
            (!at_stake, item.urgency())
        })
        .copied();
    let is_too_late = |item: &&ToDo| {
        requirement.state == State::Missed
            && item.is_settled()
            && requirement.at_stake.contains(&item.id)
    };
    let too_late = serving.iter().copied().filter(is_too_late);
    let (since, until) = period(requirement, &shown, &explained, briefing.date);
    Held {
        requirement,
        too_late: too_late.collect(),
        shown,
        explained,
        claims,
        findings: briefing.findings.iter().filter(endangers).collect(),
        next,
        since,
        until,
    }
}

fn claim(item: &ToDo) -> Option<Claim<'_>> {
    match item.status {
        ItemStatus::Done => Some(Claim::WithoutEvidence(item)),
        ItemStatus::NotApplicable => Some(Claim::WithoutReason(item)),
        ItemStatus::Todo | ItemStatus::Doing if item.evidence.is_empty() => None,
        ItemStatus::Todo | ItemStatus::Doing => Some(Claim::NotDone(item)),
    }
}

/// Since when a requirement stands as it does, and until when that holds, as far as dates tell.
fn period(
    requirement: &Requirement,
    shown: &[&ToDo],
    explained: &[&ToDo],
    today: Date,
) -> (Option<Date>, Option<Date>) {
    let first = requirement.open.first().copied();
    let after = |date: Date| date.checked_add(1.day()).ok();
    match requirement.state {
        State::Missed => (requirement.last_day.or(first).and_then(after), None),
        State::AtRisk => {
            let since = first.filter(|due| *due < today).and_then(after);
            let end = requirement.last_day.or(first);
            (since, end.filter(|end| *end >= today))
        }
        State::NotYetDue => (None, first),
        State::Met => {
            let days = shown
                .iter()
                .chain(explained)
                .filter_map(|item| item.done_on);
            (days.max(), first)
        }
        State::Unknown => (None, None),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::built_in;
    use crate::guide::Guide;
    use crate::locale::{Language, Messages};
    use crate::plan::{Plan, PlanGuide};

    /// What is held of a requirement of a plan on 28 November 2026.
    fn with<T>(plan: &str, id: &str, look: impl Fn(&Held<'_>) -> T) -> T {
        let guide = PlanGuide::open(&Guide::new(built_in::GUIDE), "en");
        let (plan, _) = Plan::read(format!("cocreate: 1\n{plan}").as_bytes(), &guide).unwrap();
        let messages = Messages::new(Language::ENGLISH);
        let briefing = Briefing::new(&guide, &plan, date(2026, 11, 28), &messages);
        let all = held(&briefing);
        let found = all.iter().find(|held| held.requirement.id == id);
        look(found.unwrap_or_else(|| panic!("no {id}")))
    }

    const FORUM: &str = "answers: { stages: [implement], in-place: [forum], \
                         last-forum-meeting: 2025-11-20, implementation-start: 2026-01-01 }\n";

    #[test]
    fn a_tick_alone_and_an_answer_are_claims_and_count_for_nothing() {
        let plan = format!("{FORUM}checklist: {{ dialogue-meeting: {{ status: done }} }}");
        with(&plan, "1.1", |held| {
            assert_eq!(held.requirement.state, State::Missed);
            let why: Vec<&str> = held.claims.iter().map(Claim::name).collect();
            assert_eq!(why, ["without-evidence", "answered-only"]);
            assert!(held.shown.is_empty());
            assert_eq!((held.since, held.until), (Some(date(2026, 5, 21)), None));
            assert_eq!(held.next.map(|item| &*item.id), Some("dialogue-meeting"));
        });
    }

    #[test]
    fn a_link_makes_it_count_from_the_day_it_was_done() {
        let plan = format!(
            "{FORUM}checklist:\n  dialogue-meeting: {{ status: done, done-on: 2026-08-10, \
             evidence: https://example.org/minutes }}\n  dialogue-rules: {{ status: done, \
             evidence: https://example.org/rules }}"
        );
        with(&plan, "1.1", |held| {
            assert_eq!(held.requirement.state, State::Met);
            assert_eq!(held.shown.len(), 2);
            assert!(held.claims.is_empty(), "what is shown needs no claim");
            assert_eq!(held.since, Some(date(2026, 8, 10)));
            assert_eq!(held.until, Some(date(2027, 2, 10)));
        });
    }

    #[test]
    fn a_notice_that_came_too_late_is_shown_and_still_missed() {
        let plan = "answers: { stages: [consult], level: involve, co-creation-start: 2026-11-20 }\n\
                    checklist: { publish-timeline: { status: done, done-on: 2026-11-10, evidence: \
                    https://example.org/timeline } }";
        with(plan, "3.1", |held| {
            assert_eq!(held.requirement.state, State::Missed);
            assert_eq!((held.shown.len(), held.too_late.len()), (1, 1));
            assert_eq!(held.since, Some(date(2026, 11, 7)));
        });
        with(&plan.replace("11-10", "11-06"), "3.1", |held| {
            assert_eq!(held.requirement.state, State::Met);
        });
    }

    #[test]
    fn a_reason_settles_and_shows_nothing() {
        let plan = "answers: { stages: [implement] }\nchecklist: { ogp-website: \
                    { status: not-applicable, note: the site of the region serves us all } }";
        with(plan, "2.1", |held| {
            assert_eq!((held.shown.len(), held.explained.len()), (0, 1));
            assert_eq!(held.requirement.state, State::Met);
        });
        let bare = "answers: { stages: [implement] }\nchecklist: { ogp-website: \
                    { status: not-applicable } }";
        with(bare, "2.1", |held| {
            assert!(matches!(held.claims[..], [Claim::WithoutReason(_)]));
            assert_eq!(held.requirement.state, State::Unknown);
        });
    }

    #[test]
    fn what_only_prepares_a_requirement_never_shows_that_it_is_met() {
        let of_stage = |stage: &str, done: &str| {
            format!(
                "profile: {{ membership: national }}\nanswers: {{ stages: [{stage}], \
                 level: consult, answering-person: named, feedback-date: 2027-06-01, \
                 co-creation-start: 2027-01-18 }}\nchecklist:\n  {done}: {{ status: done, \
                 evidence: https://example.org/named }}"
            )
        };
        let state = |plan: &str| with(plan, "4.1", |held| held.requirement.state);
        let named = "answer-and-receive";
        assert_eq!(state(&of_stage("identify", named)), State::NotYetDue);
        assert_eq!(state(&of_stage("consult", named)), State::NotYetDue);
        assert_eq!(
            state(&of_stage("prioritize", "record-reasons")),
            State::NotYetDue
        );
        // Where the plan is carried out, the response is over, and naming somebody mends nothing.
        for done in [named, "record-reasons"] {
            with(&of_stage("implement", done), "4.1", |held| {
                assert_eq!(held.requirement.state, State::Unknown);
                assert!(held.next.is_none(), "{done}");
            });
        }
    }

    #[test]
    fn every_rule_that_binds_is_there_whatever_the_stage() {
        let state = |stage: &str, id: &str| {
            let plan = format!("answers: {{ stages: [{stage}] }}");
            with(&plan, id, |held| held.requirement.state)
        };
        assert_eq!(state("consult", "5.1"), State::NotYetDue);
        assert_eq!(state("implement", "3.2"), State::Unknown);
        let local = "profile: { membership: local }\nanswers: { stages: [consult] }";
        with(local, "local-final-report", |held| {
            assert_eq!(held.requirement.state, State::NotYetDue);
            assert!(held.requirement.binding && !held.requirement.evidence_sought.is_empty());
        });
        with(local, "local-page", |held| {
            assert!(!held.requirement.binding);
        });
    }
}
