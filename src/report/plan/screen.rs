//! What the terminal shows of a plan: at the end of the interview, and when asked where it stands.

use super::briefing::{Briefing, Found, Reference, Requirement, ToDo};
use super::heading::headed;
use crate::guide::model::FindingKind;
use crate::locale::Messages;
use crate::message;
use crate::plan::{State, Timing};
use crate::report::provenance::basis;
use crate::report::{Block, Check, Day, Document, Entry, Part, SLOT, Section, Span, Target, Text};

/// How many next steps are named.
const NEXT_STEPS: usize = 3;

/// The end of an interview; `plan` is how the plan is opened again. The verdict and the next steps
/// come last, where a terminal leaves the reader.
#[must_use]
pub fn plan_screen(briefing: &Briefing, plan: &Target, messages: &Messages) -> Document {
    let sections = [
        late(briefing, messages),
        Section::new(
            "findings",
            message!(messages, "report-findings"),
            findings(briefing, messages),
        ),
        Section::new(
            "checklist",
            message!(messages, "report-checklist"),
            checklist(briefing, plan, messages),
        ),
        Section::new(
            "tools",
            message!(messages, "report-tools"),
            tools(briefing, messages),
        ),
        Section::new(
            "open",
            message!(messages, "report-open"),
            asking(briefing, plan, messages),
        ),
        Section::new(
            "readiness",
            message!(messages, "report-readiness"),
            readiness(briefing, messages),
        ),
    ];
    Document {
        sections: sections.into_iter().flatten().collect(),
        ..headed(briefing, messages)
    }
}

/// Where a plan stands, in a few lines.
#[must_use]
pub fn standing(briefing: &Briefing, plan: &Target, messages: &Messages) -> Document {
    let done = briefing
        .checklist
        .iter()
        .filter(|item| item.is_settled())
        .count();
    let progress = message!(
        messages,
        "report-progress",
        done = done,
        items = briefing.checklist.len()
    );
    let mut blocks = readiness(briefing, messages);
    blocks.insert(1, Block::paragraph(found(briefing, messages)));
    blocks.insert(2, Block::paragraph(progress));
    Document {
        sections: late(briefing, messages)
            .into_iter()
            .chain(Section::new(
                "open",
                message!(messages, "report-open"),
                asking(briefing, plan, messages),
            ))
            .chain(Section::new(
                "readiness",
                message!(messages, "report-readiness"),
                blocks,
            ))
            .collect(),
        ..headed(briefing, messages)
    }
}

/// How many findings there are of each kind that occurs.
fn found(briefing: &Briefing, messages: &Messages) -> String {
    let count = |kind| {
        let of_kind = briefing.findings.iter();
        of_kind.filter(|finding| finding.kind == kind).count()
    };
    let mut found = Vec::new();
    for kind in [
        FindingKind::Blocker,
        FindingKind::Warning,
        FindingKind::Advice,
    ] {
        let count = count(kind);
        if count > 0 {
            found.push(match kind {
                FindingKind::Blocker => message!(messages, "report-found-blockers", count = count),
                FindingKind::Warning => message!(messages, "report-found-warnings", count = count),
                FindingKind::Advice => message!(messages, "report-found-advice", count = count),
            });
        }
    }
    if found.is_empty() {
        return message!(messages, "report-found-nothing");
    }
    message!(messages, "report-found", found = messages.list(&found))
}

/// What is late or at risk: each requirement with what it hangs on, then everything else, the most
/// urgent first.
pub(super) fn late(briefing: &Briefing, messages: &Messages) -> Option<Section> {
    let pressing = |state| matches!(state, State::Missed | State::AtRisk);
    let mut requirements: Vec<&Requirement> = briefing
        .requirements
        .iter()
        .filter(|requirement| pressing(requirement.state))
        .collect();
    requirements.sort_by_key(|requirement| requirement.state);
    let mut told: Vec<&str> = Vec::new();
    let mut entries = Vec::new();
    for requirement in requirements {
        let at_stake = briefing
            .checklist
            .iter()
            .filter(|item| requirement.at_stake.contains(&item.id));
        let mut details = Vec::new();
        for item in at_stake {
            details.push(message!(
                messages,
                "report-item-timing",
                title = item.title.as_str(),
                timing = item.timing_words(messages)
            ));
            details.extend(item.remedy.clone());
            told.push(&item.id);
        }
        let findings = briefing.findings.iter().filter(|finding| {
            finding.kind != FindingKind::Advice
                && finding.requirement.as_ref() == Some(&requirement.id)
        });
        details.extend(findings.map(|finding| finding.title.clone()));
        entries.push(Entry::new(requirement.standing.clone(), details));
    }
    let mut others: Vec<&ToDo> = briefing
        .checklist
        .iter()
        .filter(|item| item.timing.is_late() && !told.contains(&item.id.as_str()))
        .collect();
    others.sort_by_key(|item| item.urgency());
    entries.extend(others.into_iter().map(|item| {
        Entry::new(
            message!(
                messages,
                "report-item-timing",
                title = item.title.as_str(),
                timing = item.timing_words(messages)
            ),
            item.remedy.clone(),
        )
    }));
    let title = message!(messages, "report-late");
    Section::new("late", title, vec![Block::List(entries)])
}

fn findings(briefing: &Briefing, messages: &Messages) -> Vec<Block> {
    let mut blocks = Vec::new();
    for kind in [
        FindingKind::Blocker,
        FindingKind::Warning,
        FindingKind::Advice,
    ] {
        let found: Vec<&Found> = briefing
            .findings
            .iter()
            .filter(|finding| finding.kind == kind)
            .collect();
        if !found.is_empty() {
            blocks.push(Block::Heading(kind_name(kind, found.len(), messages)));
            blocks.push(Block::List(
                found
                    .into_iter()
                    .map(|finding| entry(finding, messages))
                    .collect(),
            ));
        }
    }
    blocks
}

/// "1 blocker", "3 warnings".
pub(super) fn kind_name(kind: FindingKind, count: usize, messages: &Messages) -> String {
    match kind {
        FindingKind::Blocker => message!(messages, "report-blockers", count = count),
        FindingKind::Warning => message!(messages, "report-warnings", count = count),
        FindingKind::Advice => message!(messages, "report-advice", count = count),
    }
}

/// A finding with its reason, what to do, and what it rests on.
pub(super) fn entry(finding: &Found, messages: &Messages) -> Entry {
    let next = message!(messages, "report-do-next", next = finding.next.as_str());
    entry_with(finding, next, messages)
}

/// The same, with what to do said in other words.
pub(super) fn entry_with(finding: &Found, next: String, messages: &Messages) -> Entry {
    let title = |source: &Reference| Span::title(&source.title, Some(&source.language));
    let titles: Vec<Span> = finding.sources.first().map(title).into_iter().collect();
    Entry::new(
        &finding.title,
        [
            Text::from(&finding.reason),
            next.into(),
            basis(finding.basis, finding.verified, &titles, messages),
        ],
    )
}

/// The stages in which there is something to do, with their names.
pub(super) fn by_stage(briefing: &Briefing) -> Vec<(&str, Vec<&ToDo>)> {
    let mut stages: Vec<(&str, Vec<&ToDo>)> = Vec::new();
    for item in &briefing.checklist {
        match stages
            .iter_mut()
            .find(|(stage, _)| *stage == item.stage_name)
        {
            Some((_, items)) => items.push(item),
            None => stages.push((&item.stage_name, vec![item])),
        }
    }
    stages
}

fn checklist(briefing: &Briefing, plan: &Target, messages: &Messages) -> Vec<Block> {
    let mut blocks = Vec::new();
    for (stage, items) in by_stage(briefing) {
        blocks.push(Block::Heading(stage.to_owned()));
        let checks = items.into_iter().map(|item| Check {
            id: None,
            done: item.is_settled(),
            date: item.due.map(|due| Day::new(due, messages)),
            text: match mark(item, messages) {
                Some(mark) => Text::from(message!(
                    messages,
                    "report-item-timing",
                    title = item.title.as_str(),
                    timing = mark
                )),
                None => Text::from(&item.title),
            },
            details: later(item, messages)
                .map(Text::from)
                .into_iter()
                .chain(writing(item, plan.entry.as_deref(), messages))
                .chain(item.why.iter().cloned())
                .collect(),
        });
        blocks.push(Block::Checklist(checks.collect()));
    }
    blocks.extend(undated(briefing, plan, messages));
    blocks
}

/// How many items have no date, and how to answer the questions on which their dates hang.
fn undated(briefing: &Briefing, plan: &Target, messages: &Messages) -> Vec<Block> {
    let waiting = briefing.checklist.iter();
    let waiting = waiting.filter_map(|item| {
        let question = item.due_question.as_deref()?;
        Some((question, item.due_needs.as_deref()?))
    });
    let waiting: Vec<(&str, &str)> = waiting.collect();
    let Some((_, first)) = waiting.first() else {
        return Vec::new();
    };
    let text = message!(
        messages,
        "report-undated",
        count = waiting.len(),
        date = *first
    );
    let mut questions: Vec<(&str, &str)> = Vec::new();
    for question in &waiting {
        if !questions.contains(question) {
            questions.push(*question);
        }
    }
    let ask = message!(messages, "report-ask", command = SLOT);
    let entries = questions.into_iter().map(|(id, name)| {
        let question = plan.clone().with("ask", id);
        Entry::new(name, [Text::to(&ask, question)])
    });
    vec![Block::paragraph(text), Block::List(entries.collect())]
}

/// By how much an item is late, or how soon it is due, where its date stands beside it.
fn mark(item: &ToDo, messages: &Messages) -> Option<String> {
    let late = item.days_late?;
    match item.timing {
        _ if item.lapsed => Some(message!(messages, "report-mark-lapsed")),
        Timing::Missed | Timing::Overdue => {
            Some(message!(messages, "report-mark-late", days = late))
        }
        Timing::DueSoon => Some(message!(messages, "report-mark-soon", days = -late)),
        Timing::Ahead | Timing::Undated | Timing::Settled => None,
    }
}

/// When an item comes again.
pub(super) fn later(item: &ToDo, messages: &Messages) -> Option<String> {
    let dates: Vec<String> = item.later.iter().map(|date| messages.date(*date)).collect();
    (!dates.is_empty()).then(|| message!(messages, "report-later", dates = messages.series(&dates)))
}

/// The text that does an item which is still to be done; `plan` is the plan's own file, where that
/// is known.
pub(super) fn writing(item: &ToDo, plan: Option<&str>, messages: &Messages) -> Option<Text> {
    let text = item.text.as_ref().filter(|_| !item.is_settled())?;
    let mut write = Target::entry(Part::Write, text);
    if let Some(meeting) = &item.text_of_meeting {
        write = write.with("meeting", meeting);
    }
    if let Some(plan) = plan {
        write = write.with("plan", plan);
    }
    let words = message!(messages, "report-item-text", command = SLOT);
    Some(Text::to(&words, write))
}

fn tools(briefing: &Briefing, messages: &Messages) -> Vec<Block> {
    let gaps = briefing.tool_gaps.iter().cloned();
    let mut blocks: Vec<Block> = gaps.map(Block::paragraph).collect();
    for stage in &briefing.tools {
        blocks.push(Block::Heading(stage.stage_name.clone()));
        let entries = stage.tools.iter().map(|tool| {
            let reasons = messages.series(&tool.reasons_for.iter().take(3).collect::<Vec<_>>());
            let text = if reasons.is_empty() {
                tool.use_.clone()
            } else {
                reasons
            };
            let warnings = (!tool.warnings.is_empty()).then(|| {
                let warnings = messages.series(&tool.warnings);
                message!(messages, "export-tool-against", reasons = warnings)
            });
            Entry::new(
                message!(
                    messages,
                    "report-tool",
                    tool = tool.name.as_str(),
                    reasons = text
                ),
                warnings,
            )
        });
        blocks.push(Block::List(entries.collect()));
    }
    blocks
}

/// What is still open, with how just that is asked; `plan` is how the plan is opened.
fn asking(briefing: &Briefing, plan: &Target, messages: &Messages) -> Vec<Block> {
    let ask = message!(messages, "report-ask", command = SLOT);
    let entries = briefing.open_questions.iter().map(|open| {
        let question = plan.clone().with("ask", &open.question);
        Entry::new(&open.ask, [Text::to(&ask, question)])
    });
    vec![Block::List(entries.collect())]
}

pub(super) fn open_questions(briefing: &Briefing) -> Vec<Block> {
    vec![Block::List(
        briefing
            .open_questions
            .iter()
            .map(|open| Entry::from(open.ask.clone()))
            .collect(),
    )]
}

fn readiness(briefing: &Briefing, messages: &Messages) -> Vec<Block> {
    let steps: Vec<Entry> = briefing
        .next_steps
        .iter()
        .take(NEXT_STEPS)
        .cloned()
        .map(Entry::from)
        .collect();
    let mut blocks = vec![Block::paragraph(briefing.readiness.name.clone())];
    if !steps.is_empty() {
        blocks.push(Block::Heading(message!(messages, "report-next")));
        blocks.push(Block::Steps(steps));
    }
    blocks
}
