//! What shows that a requirement is met, or does not, in words and as data: for those who check it
//! and for those who review it.

use serde_json::{Value as Data, json};

use super::briefing::{Briefing, Requirement, ToDo};
use super::evidence::{Claim, Held};
use super::item_words::title_of;
use crate::locale::Messages;
use crate::message;
use crate::plan::{RuleSet, State, days};
use crate::report::provenance::say_unverified;
use crate::report::{SLOT, Text};

/// One requirement for programs. The form of this is a contract.
pub(super) fn data(held: &Held<'_>, briefing: &Briefing, messages: &Messages) -> Data {
    let rule = held.requirement;
    let evidence = held.shown.iter().flat_map(|item| {
        item.evidence.iter().map(|address| {
            json!({
                "item": item.id,
                "title": item.title,
                "address": address,
                "done_on": item.done_on,
            })
        })
    });
    let explained = held.explained.iter();
    let explained = explained.map(|item| json!({ "item": item.id, "title": item.title }));
    let claims = held.claims.iter().map(|claim| {
        json!({
            "about": claim.about(),
            "why": claim.name(),
            "text": said(claim, briefing, messages).plain(),
        })
    });
    let findings = held.findings.iter();
    let findings = findings
        .map(|finding| json!({ "id": finding.id, "title": finding.title, "next": finding.next }));
    let next = held.next.map(|item| {
        json!({
            "id": item.id,
            "title": item.title,
            "due": item.due,
            "days_late": item.days_late,
            "due_needs": item.due_needs,
            "remedy": item.remedy,
        })
    });
    json!({
        "id": rule.id,
        "name": rule.name,
        "binding": rule.binding,
        "state": rule.state,
        "standing": since(held, briefing, messages),
        "since": held.since,
        "until": held.until,
        "due": rule.open.first(),
        "last_day": rule.last_day,
        "next": next,
        "too_late": held.too_late.iter().map(|item| &item.id).collect::<Vec<_>>(),
        "evidence": evidence.collect::<Vec<_>>(),
        "explained": explained.collect::<Vec<_>>(),
        "claims": claims.collect::<Vec<_>>(),
        "findings": findings.collect::<Vec<_>>(),
        "sought": rule.evidence_sought,
        "done": rule.done,
        "items": rule.items,
        "verified": rule.verified,
        "sources": rule.sources.iter().map(|source| &source.address).collect::<Vec<_>>(),
    })
}

/// A requirement by its number and name, with what must be said of it.
pub(super) fn rule_name(rule: &Requirement, briefing: &Briefing, messages: &Messages) -> Text {
    let name = match briefing.rule_set {
        RuleSet::National => format!("{} {}", rule.id, rule.called),
        RuleSet::Local => rule.called.clone(),
    };
    if rule.verified {
        return name.into();
    }
    say_unverified(name.into(), messages)
}

/// Since when and until when a requirement stands as it does.
pub(super) fn since(held: &Held<'_>, briefing: &Briefing, messages: &Messages) -> String {
    let rule = held.requirement;
    let date = |date: Option<jiff::civil::Date>| date.map(|date| messages.date(date));
    let due = rule.open.first().copied();
    let late = due.map_or(0, |due| days(due, briefing.date));
    match (rule.state, date(held.since), date(held.until)) {
        (State::Missed, Some(since), _) => message!(
            messages,
            "review-missed-since",
            since = since,
            due = date(due).unwrap_or_default(),
            days = late
        ),
        (State::AtRisk, Some(_), Some(until)) => message!(
            messages,
            "review-late-until",
            due = date(due).unwrap_or_default(),
            days = late,
            until = until
        ),
        (State::AtRisk, Some(_), None) => message!(
            messages,
            "review-late",
            due = date(due).unwrap_or_default(),
            days = late
        ),
        // A day that is only advised is no last one.
        (State::AtRisk, None, Some(due)) if rule.last_day.is_none() => message!(
            messages,
            "review-at-risk-due",
            open = rule.open.len(),
            due = due
        ),
        (State::AtRisk, None, Some(until)) => message!(
            messages,
            "review-at-risk-until",
            open = rule.open.len(),
            until = until
        ),
        (State::NotYetDue, _, Some(until)) => {
            message!(messages, "review-not-yet-due-until", until = until)
        }
        (State::Met, Some(since), Some(until)) => {
            message!(
                messages,
                "review-met-since-until",
                since = since,
                until = until
            )
        }
        (State::Met, None, Some(until)) => message!(messages, "review-met-until", until = until),
        (State::Met, Some(since), None) => message!(messages, "review-met-since", since = since),
        (State::Unknown, ..) if rule.items == 0 => message!(messages, "review-unknown-elsewhere"),
        (State::Unknown, ..) => message!(messages, "review-unknown-undated"),
        (State::NotYetDue, ..) => message!(messages, "review-not-yet-due-elsewhere"),
        (State::AtRisk, ..) => message!(messages, "review-at-risk-answers"),
        (State::Missed | State::Met, ..) => String::new(),
    }
}

/// What shows that an item was done, and when that was.
pub(super) fn shown(item: &ToDo, briefing: &Briefing, messages: &Messages) -> Text {
    let words = match item.done_on {
        Some(done_on) => {
            let date = messages.date(done_on);
            message!(messages, "review-shown-on", title = SLOT, date = date)
        }
        None => message!(messages, "review-shown", title = SLOT),
    };
    let shown = title_of(item, briefing).within(&words);
    let addresses = item.evidence.iter().map(Text::from);
    addresses.fold(shown, Text::and)
}

/// What is said and does not count.
pub(super) fn said(claim: &Claim<'_>, briefing: &Briefing, messages: &Messages) -> Text {
    let of_item = |item: &ToDo, words: String| title_of(item, briefing).within(&words);
    match claim {
        Claim::WithoutEvidence(item) => {
            of_item(item, message!(messages, "review-claim-done", title = SLOT))
        }
        Claim::WithoutReason(item) => of_item(
            item,
            message!(messages, "review-claim-no-reason", title = SLOT),
        ),
        Claim::NotDone(item) => of_item(
            item,
            message!(messages, "review-claim-not-done", title = SLOT),
        ),
        Claim::Answered(dated) => message!(
            messages,
            "review-claim-answered",
            label = dated.label.as_str(),
            date = messages.date(dated.date)
        )
        .into(),
    }
}

/// What the review looks for, if that is known.
pub(super) fn sought(rule: &Requirement, set: RuleSet, messages: &Messages) -> Option<Text> {
    let sought = rule.evidence_sought.as_str();
    let words = match set {
        RuleSet::National => message!(messages, "review-sought-national", sought = sought),
        RuleSet::Local => message!(messages, "review-sought-local", sought = sought),
    };
    (!sought.is_empty()).then(|| words.into())
}
