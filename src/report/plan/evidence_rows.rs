//! Requirements, held to evidence, as rows of a spreadsheet.

use jiff::civil::Date;

use super::briefing::{Briefing, ToDo, state_name};
use super::evidence::Held;
use super::evidence_words::{said, since};
use crate::locale::Messages;
use crate::message;
use crate::report::yes_no;

/// What shows that a requirement is met, as far as one row tells it.
pub(super) struct InRow<'a> {
    pub items: Vec<&'a ToDo>,
    pub addresses: Vec<&'a str>,
}

impl<'a> InRow<'a> {
    /// All of it.
    pub(super) fn all(held: &Held<'a>) -> InRow<'a> {
        let addresses = held.shown.iter().flat_map(|item| &item.evidence);
        InRow {
            items: held.shown.clone(),
            addresses: addresses.map(String::as_str).collect(),
        }
    }

    /// A row for each address; where nothing shows anything, one all the same.
    pub(super) fn each(held: &Held<'a>) -> Vec<InRow<'a>> {
        let addresses = held.shown.iter().flat_map(|item| {
            let addresses = item.evidence.iter();
            addresses.map(|address| InRow {
                items: vec![*item],
                addresses: vec![address],
            })
        });
        let rows: Vec<InRow<'_>> = addresses.collect();
        if rows.is_empty() {
            return vec![InRow::all(held)];
        }
        rows
    }
}

/// The names of the columns.
pub(super) fn columns(messages: &Messages) -> Vec<String> {
    vec![
        message!(messages, "export-column-requirement"),
        message!(messages, "export-column-name"),
        message!(messages, "review-column-binding"),
        message!(messages, "export-column-state"),
        message!(messages, "review-column-standing"),
        message!(messages, "review-column-since"),
        message!(messages, "review-column-until"),
        message!(messages, "review-column-next"),
        message!(messages, "export-column-due"),
        message!(messages, "timeline-column-last-day"),
        message!(messages, "export-column-progress"),
        message!(messages, "export-column-task"),
        message!(messages, "review-column-done-on"),
        message!(messages, "export-column-evidence"),
        message!(messages, "review-column-too-late"),
        message!(messages, "review-column-explained"),
        message!(messages, "review-column-claims"),
        message!(messages, "review-column-findings"),
        message!(messages, "review-column-sought"),
        message!(messages, "provenance-column-verified"),
        message!(messages, "provenance-sources"),
    ]
}

/// The cells of one row.
pub(super) fn cells(
    held: &Held<'_>,
    shown: &InRow<'_>,
    briefing: &Briefing,
    messages: &Messages,
) -> Vec<String> {
    let day = |date: Option<Date>| date.map(|date| date.to_string()).unwrap_or_default();
    let titles = |items: &[&ToDo]| {
        let titles: Vec<&str> = items.iter().map(|item| item.title.as_str()).collect();
        messages.series(&titles)
    };
    let rule = held.requirement;
    let days: Vec<String> = shown.items.iter().map(|item| day(item.done_on)).collect();
    let claims = held.claims.iter();
    let claims = claims.map(|claim| said(claim, briefing, messages).plain());
    let findings = held.findings.iter().map(|finding| finding.title.clone());
    let sources = rule.sources.iter().map(|source| source.address.as_str());
    vec![
        rule.id.clone(),
        rule.name.clone(),
        yes_no(rule.binding, messages),
        state_name(rule.state, messages),
        since(held, briefing, messages),
        day(held.since),
        day(held.until),
        held.next.map(|item| item.title.clone()).unwrap_or_default(),
        day(rule.open.first().copied()),
        day(rule.last_day),
        message!(
            messages,
            "export-requirement-progress",
            done = rule.done,
            items = rule.items
        ),
        titles(&shown.items),
        days.join(" ").trim().to_owned(),
        shown.addresses.join(" "),
        titles(&held.too_late),
        titles(&held.explained),
        claims.collect::<Vec<_>>().join(" "),
        messages.series(&findings.collect::<Vec<_>>()),
        rule.evidence_sought.clone(),
        yes_no(rule.verified, messages),
        sources.collect::<Vec<_>>().join(" "),
    ]
}
