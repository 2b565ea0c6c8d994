//! What follows from the answers: findings, readiness, and the items that apply with their dates.

use jiff::civil::Date;

use crate::guide::model::{FindingKind, Item, Items, Questions, Rules};
use crate::interview::{Answer, Evaluation};

/// Everything that follows from a plan's answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tailored {
    pub readiness: Readiness,
    /// Heaviest first, then in the order of the guide.
    pub findings: Vec<Finding>,
    /// Questions that are still open and should not be.
    pub open: Vec<OpenQuestion>,
    /// In the order of the guide, which is that of the stages.
    pub items: Vec<DueItem>,
}

/// Whether the process can go online as it is planned. No grade: it says what stands in the way.
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
    pub id: String,
    pub kind: FindingKind,
    /// The questions whose answers led to it, in the rule's order.
    pub questions: Vec<String>,
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

/// An item that applies, with its date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DueItem {
    pub id: String,
    pub due: Option<Date>,
}

/// Draws the conclusions.
#[must_use]
pub fn tailor(
    questions: &Questions,
    rules: &Rules,
    items: &Items,
    evaluation: &Evaluation<'_>,
) -> Tailored {
    let findings = findings(rules, evaluation);
    let open = open_questions(questions, rules, evaluation);
    let any = |kind| findings.iter().any(|finding| finding.kind == kind);
    let readiness = if any(FindingKind::Blocker) || open.iter().any(|question| question.decisive) {
        Readiness::NotYet
    } else if any(FindingKind::Warning) || !open.is_empty() {
        Readiness::ReadyWithWarnings
    } else {
        Readiness::Ready
    };
    Tailored {
        readiness,
        findings,
        open,
        items: due_items(items, evaluation),
    }
}

fn findings(rules: &Rules, evaluation: &Evaluation<'_>) -> Vec<Finding> {
    let holding = rules
        .rules
        .iter()
        .filter(|(_, rule)| evaluation.holds(&rule.when));
    let mut findings: Vec<Finding> = holding
        .map(|(id, rule)| {
            let mut questions: Vec<String> = Vec::new();
            rule.when.each_answer(&mut |question, _| {
                if evaluation.applies(question) && !questions.iter().any(|known| known == question)
                {
                    questions.push(question.to_owned());
                }
            });
            Finding {
                id: id.clone(),
                kind: rule.finding,
                questions,
            }
        })
        .collect();
    findings.sort_by_key(|finding| finding.kind);
    findings
}

/// Questions of the first pass without a real answer, and any that people said they do not know
/// yet.
fn open_questions(
    questions: &Questions,
    rules: &Rules,
    evaluation: &Evaluation<'_>,
) -> Vec<OpenQuestion> {
    let mut decisive: Vec<&str> = Vec::new();
    for rule in rules
        .rules
        .values()
        .filter(|rule| rule.finding == FindingKind::Blocker)
    {
        rule.when
            .each_answer(&mut |question, _| decisive.push(question));
    }
    let open = |id: &&&str| match evaluation.answer(id) {
        Some(answer) => *answer == Answer::Unknown,
        None => questions.questions[**id].first_pass,
    };
    let found = evaluation.applying().iter().filter(open);
    found
        .map(|id| OpenQuestion {
            id: (*id).to_owned(),
            unknown: evaluation.answer(id).is_some(),
            decisive: decisive.contains(id),
        })
        .collect()
}

/// The items that apply. The date of an anchor that was not answered is not known, so neither is
/// the item's.
fn due_items(items: &Items, evaluation: &Evaluation<'_>) -> Vec<DueItem> {
    let applies = |item: &Item| item.when.as_ref().is_none_or(|when| evaluation.holds(when));
    let applying = items.items.iter().filter(|(_, item)| applies(item));
    applying
        .map(|(id, item)| DueItem {
            id: id.clone(),
            due: item.due.as_ref().and_then(|anchor| evaluation.date(anchor)),
        })
        .collect()
}
