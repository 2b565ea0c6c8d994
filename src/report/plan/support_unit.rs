//! The brief for the Support Unit contact, who has never installed anything and has ten minutes.

use super::briefing::{Briefing, Found, Requirement, ToDo, state_name};
use super::screen::{
    as_of, by_stage, entry, kind_name, late, later, open_questions, timing, title,
};
use crate::guide::model::{FindingKind, Owner};
use crate::locale::Messages;
use crate::message;
use crate::plan::{ItemStatus, RuleSet};
use crate::report::labelled;
use crate::report::provenance::basis;
use crate::report::{Block, Check, Document, Entry, Section, Table};

/// Who, where in the cycle, what is asked of whom, readiness and gaps, checklist, tools, dates,
/// open questions, and what is needed from the reader. What is late or at risk comes first.
#[must_use]
pub fn support_unit(briefing: &Briefing, messages: &Messages) -> Document {
    let lead = vec![
        message!(messages, "export-lead"),
        as_of(briefing, messages),
        briefing.readiness.name.clone(),
    ];
    let sections = [
        late(briefing, messages),
        Section::new(
            "need",
            message!(messages, "export-need"),
            needs(briefing, messages),
        ),
        Section::new(
            "who",
            message!(messages, "export-who"),
            who(briefing, messages),
        ),
        Section::new(
            "readiness",
            message!(messages, "export-gaps"),
            gaps(briefing, messages),
        ),
        Section::new(
            "dates",
            message!(messages, "export-dates"),
            dates(briefing, messages),
        ),
        Section::new(
            "tasks",
            message!(messages, "export-tasks"),
            tasks(briefing, messages),
        ),
        Section::new(
            "checklist",
            message!(messages, "report-checklist"),
            checklist(briefing, messages),
        ),
        Section::new(
            "requirements",
            message!(messages, "export-requirements"),
            requirements(briefing, messages),
        ),
        Section::new(
            "tools",
            message!(messages, "export-tools"),
            tools(briefing, messages),
        ),
        Section::new(
            "open",
            message!(messages, "report-open"),
            open_questions(briefing),
        ),
        Section::new(
            "answers",
            message!(messages, "export-answers"),
            answers(briefing, messages),
        ),
    ];
    Document {
        language: briefing.language.clone(),
        title: title(briefing, messages),
        lead,
        sections: sections.into_iter().flatten().collect(),
        foot: vec![
            message!(
                messages,
                "export-foot-guide",
                version = briefing.guide.as_str(),
                checked = messages.moment(&briefing.guide_checked)
            ),
            message!(messages, "export-foot-credit"),
        ],
    }
}

/// What the reader is asked for, drawn from the gaps.
fn needs(briefing: &Briefing, messages: &Messages) -> Vec<Block> {
    let mut needs = Vec::new();
    for finding in of_kind(briefing, FindingKind::Blocker) {
        needs.push(Entry::from(message!(
            messages,
            "export-need-blocker",
            title = finding.title.as_str()
        )));
    }
    let decisive = briefing.open_questions.iter().filter(|open| open.decisive);
    needs.extend(decisive.map(|open| {
        Entry::from(message!(
            messages,
            "export-need-open",
            ask = open.ask.as_str()
        ))
    }));
    match (briefing.dates.first(), briefing.dates.last()) {
        (Some(first), Some(last)) if first.date < last.date => {
            let (first, last) = (messages.date(first.date), messages.date(last.date));
            needs.push(Entry::from(message!(
                messages,
                "export-need-dates",
                first = first,
                last = last
            )));
        }
        (Some(only), _) => {
            needs.push(Entry::from(message!(
                messages,
                "export-need-date",
                date = messages.date(only.date)
            )));
        }
        _ => {}
    }
    let unverified = briefing
        .requirements
        .iter()
        .filter(|requirement| !requirement.verified);
    let unverified: Vec<String> = unverified
        .map(|requirement| match briefing.rule_set {
            RuleSet::National => format!("{} ({})", requirement.id, requirement.name),
            RuleSet::Local => requirement.name.clone(),
        })
        .collect();
    if !unverified.is_empty() {
        let text = message!(
            messages,
            "export-need-requirements",
            requirements = messages.list(&unverified)
        );
        needs.push(Entry::from(text));
    }
    let stages: Vec<&str> = briefing
        .stages
        .iter()
        .map(|stage| stage.name.as_str())
        .collect();
    if !stages.is_empty() {
        needs.push(Entry::from(message!(
            messages,
            "export-need-peers",
            stages = messages.series(&stages)
        )));
    }
    vec![Block::Steps(needs)]
}

fn of_kind(briefing: &Briefing, kind: FindingKind) -> impl Iterator<Item = &Found> {
    briefing
        .findings
        .iter()
        .filter(move |finding| finding.kind == kind)
}

fn who(briefing: &Briefing, messages: &Messages) -> Vec<Block> {
    let mut facts: Vec<(String, String)> =
        // The language of the plan's own documents says nothing to whoever reads this one.
        briefing.profile.iter().filter(|said| said.question != "language").map(|said| (said.label.clone(), said.answer.clone())).collect();
    if !briefing.stages.is_empty() {
        let names: Vec<&str> = briefing
            .stages
            .iter()
            .map(|stage| stage.name.as_str())
            .collect();
        facts.push((message!(messages, "export-stages"), messages.series(&names)));
    }
    vec![Block::Facts(labelled(facts, messages))]
}

/// The findings; how ready it all is stands at the top of the document.
fn gaps(briefing: &Briefing, messages: &Messages) -> Vec<Block> {
    let mut blocks = Vec::new();
    for kind in [
        FindingKind::Blocker,
        FindingKind::Warning,
        FindingKind::Advice,
    ] {
        let entries: Vec<Entry> = of_kind(briefing, kind)
            .map(|finding| entry(finding, messages))
            .collect();
        if !entries.is_empty() {
            blocks.push(Block::Heading(kind_name(kind, entries.len(), messages)));
            blocks.push(Block::List(entries));
        }
    }
    blocks
}

fn dates(briefing: &Briefing, messages: &Messages) -> Vec<Block> {
    if briefing.dates.is_empty() {
        return Vec::new();
    }
    let rows = briefing
        .dates
        .iter()
        .map(|dated| vec![dated.label.clone(), messages.date(dated.date)]);
    vec![Block::Table(Table {
        caption: message!(messages, "export-dates-caption"),
        columns: vec![
            message!(messages, "export-column-event"),
            message!(messages, "export-column-date"),
        ],
        rows: rows.collect(),
    })]
}

/// What is asked of whom: how many items each side has, and its next one.
fn tasks(briefing: &Briefing, messages: &Messages) -> Vec<Block> {
    let mut entries = Vec::new();
    for side in [Owner::Government, Owner::CivilSociety, Owner::Both] {
        let open = |item: &&ToDo| item.side == side && !item.is_settled();
        let mut items: Vec<&ToDo> = briefing.checklist.iter().filter(open).collect();
        items.sort_by_key(|item| (item.due.is_none(), item.due));
        if let Some(first) = items.first() {
            let text = match side {
                Owner::Government => {
                    message!(messages, "export-tasks-government", count = items.len())
                }
                Owner::CivilSociety => {
                    message!(messages, "export-tasks-civil-society", count = items.len())
                }
                Owner::Both => message!(messages, "export-tasks-both", count = items.len()),
            };
            entries.push(Entry {
                text,
                details: vec![message!(
                    messages,
                    "export-tasks-first",
                    title = first.title.as_str()
                )],
            });
        }
    }
    vec![Block::List(entries)]
}

fn checklist(briefing: &Briefing, messages: &Messages) -> Vec<Block> {
    let mut blocks = Vec::new();
    for (stage, items) in by_stage(briefing) {
        blocks.push(Block::Heading(stage.to_owned()));
        blocks.push(Block::Checklist(
            items
                .into_iter()
                .map(|item| check(item, briefing, messages))
                .collect(),
        ));
    }
    blocks
}

/// The rule that an item serves.
fn served<'a>(item: &ToDo, briefing: &'a Briefing) -> Option<&'a Requirement> {
    let id = item.requirement.as_ref()?;
    briefing
        .requirements
        .iter()
        .find(|requirement| requirement.id == *id)
}

fn check(item: &ToDo, briefing: &Briefing, messages: &Messages) -> Check {
    let mut details = vec![item.how.clone()];
    let side = match item.side {
        Owner::Government => message!(messages, "common-side-government"),
        Owner::CivilSociety => message!(messages, "common-side-civil-society"),
        Owner::Both => message!(messages, "common-side-both"),
    };
    let owner = match &item.owner {
        Some(owner) => message!(
            messages,
            "export-owner-named",
            side = side,
            owner = owner.as_str()
        ),
        None => message!(messages, "export-owner", side = side),
    };
    details.push(owner);
    match (item.due, &item.due_needs) {
        (Some(_), _) => {
            details.push(message!(
                messages,
                "export-due",
                timing = timing(item, messages)
            ));
            details.extend(item.remedy.clone());
            details.extend(later(item, messages));
        }
        (None, Some(needs)) => details.push(message!(
            messages,
            "export-due-needs",
            date = needs.as_str()
        )),
        (None, None) => {}
    }
    if let Some(requirement) = served(item, briefing) {
        details.push(match briefing.rule_set {
            RuleSet::National => message!(
                messages,
                "export-requirement",
                requirement = requirement.id.as_str()
            ),
            RuleSet::Local => message!(
                messages,
                "export-requirement-local",
                name = requirement.name.as_str()
            ),
        });
    }
    details.push(basis(item.basis, item.verified, None, messages));
    match item.status {
        ItemStatus::Doing => details.push(message!(messages, "export-status-doing")),
        ItemStatus::NotApplicable if item.note.is_none() => {
            details.push(message!(messages, "export-status-no-reason"));
        }
        ItemStatus::NotApplicable => {
            details.push(message!(messages, "export-status-not-applicable"));
        }
        ItemStatus::Done
            if item.requirement.is_some() && item.evidence.is_empty() && item.note.is_none() =>
        {
            details.push(message!(messages, "export-status-no-evidence"));
        }
        ItemStatus::Todo | ItemStatus::Done => {}
    }
    details.extend(
        item.note
            .iter()
            .map(|note| message!(messages, "export-note", note = note.as_str())),
    );
    details.extend(
        item.evidence
            .iter()
            .map(|address| message!(messages, "export-evidence", address = address.as_str())),
    );
    Check {
        done: item.is_settled(),
        date: None,
        text: item.title.clone(),
        details,
    }
}

fn requirements(briefing: &Briefing, messages: &Messages) -> Vec<Block> {
    if briefing.requirements.is_empty() {
        return Vec::new();
    }
    let rows = briefing.requirements.iter().map(|requirement| {
        let name = if requirement.verified {
            requirement.name.clone()
        } else {
            format!(
                "{} {}",
                requirement.name,
                message!(messages, "origin-unverified")
            )
        };
        let progress = message!(
            messages,
            "export-requirement-progress",
            done = requirement.done,
            items = requirement.items
        );
        let state = state_name(requirement.state, messages);
        match briefing.rule_set {
            RuleSet::National => vec![requirement.id.clone(), name, state, progress],
            RuleSet::Local => vec![name, state, progress],
        }
    });
    let number = (briefing.rule_set == RuleSet::National)
        .then(|| message!(messages, "export-column-requirement"));
    let columns = [
        message!(messages, "export-column-name"),
        message!(messages, "export-column-state"),
        message!(messages, "export-column-progress"),
    ];
    vec![
        Block::Paragraph(match briefing.rule_set {
            RuleSet::National => message!(messages, "export-requirements-edition"),
            RuleSet::Local => message!(messages, "export-requirements-local"),
        }),
        Block::Table(Table {
            caption: message!(messages, "export-requirements-caption"),
            columns: number.into_iter().chain(columns).collect(),
            rows: rows.collect(),
        }),
    ]
}

fn tools(briefing: &Briefing, messages: &Messages) -> Vec<Block> {
    let mut blocks = Vec::new();
    for stage in &briefing.tools {
        blocks.push(Block::Heading(stage.stage_name.clone()));
        blocks.push(Block::Paragraph(if stage.chosen {
            message!(messages, "export-tools-chosen")
        } else {
            message!(messages, "export-tools-suggested")
        }));
        let entries = stage.tools.iter().map(|tool| {
            let mut details = vec![
                tool.use_.clone(),
                message!(
                    messages,
                    "export-tool-caution",
                    caution = tool.caution.as_str()
                ),
            ];
            details.extend(reasons(messages, "export-tool-for", &tool.reasons_for));
            details.extend(reasons(
                messages,
                "export-tool-against",
                &tool.reasons_against,
            ));
            details.extend(reasons(
                messages,
                "export-tool-unknown",
                &tool.reasons_unknown,
            ));
            details.push(tool.address.clone());
            Entry {
                text: tool.name.clone(),
                details,
            }
        });
        blocks.push(Block::List(entries.collect()));
    }
    blocks
}

fn reasons(messages: &Messages, id: &str, reasons: &[String]) -> Option<String> {
    (!reasons.is_empty()).then(|| message!(messages, id, reasons = messages.series(reasons)))
}

fn answers(briefing: &Briefing, messages: &Messages) -> Vec<Block> {
    if briefing.answers.is_empty() {
        return Vec::new();
    }
    let rows = briefing.answers.iter().map(|said| {
        let answer = match &said.note {
            Some(note) => message!(
                messages,
                "export-answer-note",
                answer = said.answer.as_str(),
                note = note.as_str()
            ),
            None => said.answer.clone(),
        };
        vec![said.label.clone(), answer]
    });
    vec![Block::Table(Table {
        caption: message!(messages, "export-answers-caption"),
        columns: vec![
            message!(messages, "export-column-question"),
            message!(messages, "export-column-answer"),
        ],
        rows: rows.collect(),
    })]
}
