//! What the reader of a plan's document can look up: findings, tasks, checklist, requirements,
//! tools, answers.

use super::briefing::{Briefing, Requirement, StageTools, ToDo, ToolSaid, state_name};
use super::handover::Handover;
use super::item_words::{own_basis, side_words};
use super::screen::{by_stage, kind_name, later, open_questions, writing};
use super::support_unit::{advised, of_kind};
use crate::guide::model::{FindingKind, Owner};
use crate::locale::Messages;
use crate::message;
use crate::plan::{ItemStatus, RuleSet};
use crate::report::provenance::{basis, say_unverified};
use crate::report::{Block, Check, Entry, SLOT, Section, Table, Text};

/// The annexes in their order.
pub(super) fn annexes(brief: &Handover<'_>) -> Vec<Section> {
    let (briefing, messages) = (brief.briefing, brief.messages);
    let sections = [
        (
            "findings",
            message!(messages, "export-gaps"),
            findings(briefing, messages),
        ),
        ("tasks", message!(messages, "export-tasks"), tasks(brief)),
        (
            "checklist",
            message!(messages, "report-checklist"),
            checklist(brief),
        ),
        (
            "requirements",
            requirements_heading(briefing, messages),
            requirements(briefing, Some(&|of| (of.done, of.items)), messages),
        ),
        (
            "dates",
            message!(messages, "export-dates"),
            dates(briefing, messages),
        ),
        (
            "tools",
            message!(messages, "export-tools"),
            tools(briefing, messages),
        ),
        (
            "open",
            message!(messages, "report-open"),
            open_questions(briefing),
        ),
        (
            "answers",
            message!(messages, "export-answers"),
            answers(brief),
        ),
    ];
    sections
        .into_iter()
        .filter_map(|(id, heading, blocks)| Section::new(id, heading, blocks))
        .collect()
}

/// What does not block: that stands in front.
fn findings(briefing: &Briefing, messages: &Messages) -> Vec<Block> {
    let mut blocks = Vec::new();
    for kind in [FindingKind::Warning, FindingKind::Advice] {
        let entries: Vec<Entry> = of_kind(briefing, kind)
            .map(|finding| advised(finding, messages))
            .collect();
        if !entries.is_empty() {
            if blocks.is_empty() {
                blocks.push(Block::paragraph(message!(
                    messages,
                    "export-gaps-addressed"
                )));
            }
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
    let columns = vec![
        message!(messages, "export-column-event"),
        message!(messages, "export-column-date"),
    ];
    vec![Block::Table(Table {
        caption: message!(messages, "export-dates-caption"),
        ..Table::new(columns, rows)
    })]
}

/// What is asked of whom: how many items each side has, and its next one.
fn tasks(brief: &Handover<'_>) -> Vec<Block> {
    let (briefing, messages) = (brief.briefing, brief.messages);
    let mut entries = Vec::new();
    for side in [Owner::Government, Owner::CivilSociety, Owner::Both] {
        let open = |item: &&ToDo| item.side == side && !item.is_settled();
        let mut items: Vec<&ToDo> = briefing.checklist.iter().filter(open).collect();
        items.sort_by_key(|item| item.urgency());
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
            entries.push(Entry::new(
                text,
                [brief.title_of(first).within(&message!(
                    messages,
                    "export-tasks-first",
                    title = SLOT
                ))],
            ));
        }
    }
    vec![Block::List(entries)]
}

fn checklist(brief: &Handover<'_>) -> Vec<Block> {
    let addressed = message!(brief.messages, "export-checklist-addressed");
    let mut blocks = vec![Block::paragraph(addressed)];
    for (stage, items) in by_stage(brief.briefing) {
        blocks.push(Block::Heading(stage.to_owned()));
        blocks.push(Block::Checklist(
            items.into_iter().map(|item| check(item, brief)).collect(),
        ));
    }
    blocks
}

/// What an item rests on: the guide's basis, or that people added it themselves.
pub(super) fn rests_on(item: &ToDo, messages: &Messages) -> Text {
    match item.basis {
        Some(of_guide) => basis(of_guide, item.verified, &[], messages),
        None => own_basis(item, messages).into(),
    }
}

/// The rule that an item serves.
pub(super) fn rule_served(item: &ToDo, briefing: &Briefing, messages: &Messages) -> Option<Text> {
    let id = item.requirement.as_ref()?;
    let mut rules = briefing.requirements.iter();
    let rule = rules.find(|requirement| requirement.id == *id)?;
    let served = match briefing.rule_set {
        RuleSet::National => {
            let requirement = rule.id.as_str();
            message!(messages, "export-requirement", requirement = requirement)
        }
        RuleSet::Local => {
            let name = rule.called.as_str();
            message!(messages, "export-requirement-local", name = name)
        }
    };
    Some(served.into())
}

fn check(item: &ToDo, brief: &Handover<'_>) -> Check {
    let messages = brief.messages;
    let how = Some(&item.how).filter(|how| !how.is_empty());
    let mut details: Vec<Text> = how.into_iter().map(Text::from).collect();
    let side = side_words(item.side, messages);
    let owner = item.owner.as_ref().filter(|_| brief.with_names());
    details.push(match owner {
        Some(owner) => Text::filled(
            &message!(messages, "export-owner-named", side = side, owner = SLOT),
            [brief.written(owner)],
        ),
        None => message!(messages, "export-owner", side = side).into(),
    });
    details.extend(particulars(item, brief));
    Check {
        // A record for its reader, who cannot change it.
        id: None,
        done: item.is_settled(),
        date: None,
        text: brief.title_of(item),
        details,
    }
}

/// What those who do it need to know of an item, beside whose it is.
pub(super) fn working_details(item: &ToDo, brief: &Handover<'_>) -> Vec<Text> {
    let how = Some(&item.how).filter(|how| !how.is_empty());
    let how = how.into_iter().map(Text::from);
    how.chain(particulars(item, brief)).collect()
}

/// When it is due, what it serves and rests on, how far it is, and what shows that.
fn particulars(item: &ToDo, brief: &Handover<'_>) -> Vec<Text> {
    let (briefing, messages) = (brief.briefing, brief.messages);
    let mut details: Vec<Text> = Vec::new();
    match (item.due, &item.due_needs) {
        (Some(_), _) => {
            let due = message!(messages, "export-due", timing = item.timing_words(messages));
            details.push(due.into());
            details.extend(item.remedy.as_ref().map(Text::from));
            details.extend(later(item, messages).map(Text::from));
        }
        (None, Some(needs)) => {
            let needs = message!(messages, "export-due-needs", date = needs.as_str());
            details.push(needs.into());
        }
        (None, None) => {}
    }
    details.extend(rule_served(item, briefing, messages));
    if item.why.is_empty() {
        details.push(rests_on(item, messages));
    } else {
        details.extend(item.why.iter().cloned());
    }
    // What people call a meeting may tell who meets.
    let named = !briefing.at_risk || brief.with_names();
    details
        .extend(writing(item, None, messages).filter(|_| named || item.text_of_meeting.is_none()));
    let status = match item.status {
        ItemStatus::Doing => Some(message!(messages, "export-status-doing")),
        ItemStatus::NotApplicable if item.note.is_none() => {
            Some(message!(messages, "export-status-no-reason"))
        }
        ItemStatus::NotApplicable => Some(message!(messages, "export-status-not-applicable")),
        ItemStatus::Done
            if item.requirement.is_some() && item.evidence.is_empty() && item.note.is_none() =>
        {
            Some(message!(messages, "export-status-no-evidence"))
        }
        ItemStatus::Todo | ItemStatus::Done => None,
    };
    details.extend(status.map(Text::from));
    let note = item.note.as_ref().filter(|_| brief.with_notes());
    details.extend(note.map(|note| {
        Text::filled(
            &message!(messages, "export-note", note = SLOT),
            [brief.written(note)],
        )
    }));
    details.extend(item.evidence.iter().map(|address| {
        Text::from(message!(
            messages,
            "export-evidence",
            address = address.as_str()
        ))
    }));
    details
}

/// What the rules that bind the member are called.
pub(super) fn requirements_heading(briefing: &Briefing, messages: &Messages) -> String {
    match briefing.rule_set {
        RuleSet::National => message!(messages, "export-requirements"),
        RuleSet::Local => message!(messages, "export-rules-of-local"),
    }
}

/// How many items of a requirement are done, and of how many.
pub(super) type Count<'c> = &'c dyn Fn(&Requirement) -> (usize, usize);

fn progress_words((done, items): (usize, usize), messages: &Messages) -> String {
    match items {
        0 => message!(messages, "export-requirement-elsewhere"),
        items => message!(
            messages,
            "export-requirement-progress",
            done = done,
            items = items
        ),
    }
}

/// How each rule that binds the member stands; how far its items are, where that is counted.
pub(super) fn requirements(
    briefing: &Briefing,
    count: Option<Count<'_>>,
    messages: &Messages,
) -> Vec<Block> {
    if briefing.requirements.is_empty() {
        return Vec::new();
    }
    let all = briefing.requirements.iter().chain(&briefing.elsewhere);
    let mut all: Vec<&Requirement> = all.collect();
    if briefing.rule_set == RuleSet::National {
        all.sort_by(|a, b| a.id.cmp(&b.id));
    }
    let rows = all.into_iter().map(|requirement| {
        let mut name = Text::from(&requirement.called);
        if !requirement.verified {
            name = say_unverified(name, messages);
            for source in &requirement.sources {
                name = name.and(Text::from(source.address.as_str()));
            }
        }
        let state = state_name(requirement.state, messages);
        let number = Text::from(&requirement.id);
        let number = Some(number).filter(|_| briefing.rule_set == RuleSet::National);
        let progress = count.map(|count| progress_words(count(requirement), messages).into());
        let row = number.into_iter().chain([name, state.into()]);
        row.chain(progress).collect()
    });
    let number = (briefing.rule_set == RuleSet::National)
        .then(|| message!(messages, "export-column-requirement"));
    let columns = [
        message!(messages, "export-column-name"),
        message!(messages, "export-column-state"),
    ];
    let columns = number.into_iter().chain(columns);
    let of_progress = count.map(|_| message!(messages, "export-column-progress"));
    vec![
        Block::paragraph(match briefing.rule_set {
            RuleSet::National => message!(messages, "export-requirements-edition"),
            RuleSet::Local => message!(messages, "export-requirements-local"),
        }),
        Block::Table(Table {
            caption: message!(messages, "export-requirements-caption"),
            columns: columns.chain(of_progress).collect(),
            rows: rows.collect(),
        }),
    ]
}

/// Each tool once, with the stages it is for.
fn tools(briefing: &Briefing, messages: &Messages) -> Vec<Block> {
    let mut told: Vec<(ToolSaid, bool, Vec<&StageTools>)> = Vec::new();
    for stage in &briefing.tools {
        for tool in &stage.tools {
            let known = told
                .iter_mut()
                .find(|(known, chosen, _)| known.id == tool.id && *chosen == stage.chosen);
            match known {
                Some((known, _, stages)) => {
                    stages.push(stage);
                    known.add_reasons(tool);
                }
                None => told.push((tool.clone(), stage.chosen, vec![stage])),
            }
        }
    }
    let gaps = briefing.tool_gaps.iter().cloned();
    let mut blocks: Vec<Block> = gaps.map(Block::paragraph).collect();
    for (chosen, heading) in [
        (true, message!(messages, "export-tools-chosen")),
        (false, message!(messages, "export-tools-suggested")),
    ] {
        let of_kind = told.iter().filter(|(_, of, _)| *of == chosen);
        let entries: Vec<Entry> = of_kind
            .map(|(tool, _, stages)| tool_entry(tool, stages, messages))
            .collect();
        if !entries.is_empty() {
            blocks.extend([Block::paragraph(heading), Block::List(entries)]);
        }
    }
    blocks
}

fn tool_entry(tool: &ToolSaid, stages: &[&StageTools], messages: &Messages) -> Entry {
    let names: Vec<&str> = stages
        .iter()
        .map(|stage| stage.stage_name.as_str())
        .collect();
    let mut details = vec![
        message!(
            messages,
            "export-tool-stages",
            stages = messages.series(&names)
        ),
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
    details.push(tool.address.to_string());
    Entry::new(tool.name.clone(), details)
}

fn reasons(messages: &Messages, id: &str, reasons: &[String]) -> Option<String> {
    (!reasons.is_empty()).then(|| message!(messages, id, reasons = messages.series(reasons)))
}

fn answers(brief: &Handover<'_>) -> Vec<Block> {
    let (briefing, messages) = (brief.briefing, brief.messages);
    if briefing.answers.is_empty() {
        return Vec::new();
    }
    let rows = briefing.answers.iter().map(|said| {
        let answer = brief.answer(said);
        let note = said.note.as_ref().filter(|_| brief.with_notes());
        let answer = match note {
            Some(note) => answer.and(Text::filled(
                &message!(messages, "export-note", note = SLOT),
                [brief.written(note)],
            )),
            None => answer,
        };
        vec![Text::from(&said.label), answer]
    });
    let columns = vec![
        message!(messages, "export-column-question"),
        message!(messages, "export-column-answer"),
    ];
    vec![Block::Table(Table {
        caption: message!(messages, "export-answers-caption"),
        ..Table::new(columns, rows)
    })]
}

/// How far it all is, in one line.
pub(super) fn progress_of(briefing: &Briefing, messages: &Messages) -> String {
    let settled = briefing.checklist.iter().filter(|item| item.is_settled());
    message!(
        messages,
        "report-progress",
        done = settled.count(),
        items = briefing.checklist.len()
    )
}

/// What a document was made with, and from what.
pub(super) fn credits(briefing: &Briefing, messages: &Messages) -> Vec<Text> {
    Text::all([
        message!(
            messages,
            "export-foot-guide",
            version = briefing.guide.as_str(),
            checked = messages.moment(&briefing.guide_checked)
        ),
        message!(messages, "export-foot-credit"),
    ])
}
