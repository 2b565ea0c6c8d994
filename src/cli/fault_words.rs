//! Faults of the guide, of plans and of answers in the user's words: file, line, what was found,
//! what is allowed, the nearest valid name.

use std::path::Path;

use super::names::{did_you_mean, which_one};
use crate::guide::{GuideDiagnostic, Problem};
use crate::interview::{AnswerError, Choice, Questionnaire};
use crate::locale::{LOCALES, Messages};
use crate::message;
use crate::plan::{PlanDiagnostic, PlanGuide, PlanProblem};
use crate::report::names::Near;
use crate::text::{fold, name_of, nearest, nearest_of, on_one_line, quoted};
use crate::yaml::{ReadError, ShapeFault};

/// How many allowed names are listed; longer lists help nobody.
pub const NAME_LIMIT: usize = 40;

/// A fault of the guide on one line.
#[must_use]
pub fn fault_line(folder: &Path, fault: &GuideDiagnostic, messages: &Messages) -> String {
    let file = name_of(&folder.join(&fault.file));
    let below = fault.file.strip_prefix(&format!("{LOCALES}/"));
    let language = below
        .unwrap_or(&fault.file)
        .split_once('/')
        .map(|(language, _)| format!(" [{language}]:"))
        .unwrap_or_default();
    let (found, allowed) = fault.problem.details();
    let problem = match &fault.problem {
        Problem::Unreadable(error) => read_error_words(error, messages),
        Problem::Shape(shape @ ShapeFault::WrongKind { .. }) => shape_words(shape, messages),
        problem => {
            let id = format!("guide-fault-{}", problem.code());
            messages.text(&id, &[("found", found.to_owned().into())])
        }
    };
    let place = if fault.path.is_empty() {
        String::new()
    } else {
        format!(" {}:", quoted(&fault.path))
    };
    let help = allowed_words(found, allowed.iter().map(String::as_str), messages);
    format!(
        "{file}:{}:{language}{place} {problem}{}",
        fault.line,
        help.map(|help| format!(" {help}")).unwrap_or_default()
    )
}

/// A fault of a plan or answers file on one line.
#[must_use]
pub fn plan_fault_line(
    file: &Path,
    fault: &PlanDiagnostic,
    guide: &PlanGuide,
    messages: &Messages,
) -> String {
    let problem = match &fault.problem {
        PlanProblem::Unreadable(error) => read_error_words(error, messages),
        PlanProblem::Duplicate => message!(messages, "error-file-duplicate"),
        PlanProblem::NewerFormat { found, known } => {
            message!(
                messages,
                "error-plan-newer",
                found = found.to_string(),
                known = known.to_string()
            )
        }
        PlanProblem::NotAPlan => message!(messages, "error-plan-not-a-plan"),
        PlanProblem::Empty => message!(messages, "error-plan-empty"),
        PlanProblem::Shape(fault) => shape_words(fault, messages),
        PlanProblem::ListOfItems { example } => message!(
            messages,
            "error-plan-list-of-items",
            example = quoted(example)
        ),
        PlanProblem::WrongKind { found, example } => message!(
            messages,
            "error-file-write-so",
            found = found.as_str(),
            example = quoted(example)
        ),
        PlanProblem::UnknownId { found, kind } => {
            let text = message!(messages, "error-plan-unknown-id", found = found.as_str());
            let title = |id: &str| guide.title(*kind, id);
            let ids = guide.ids(*kind).into_iter();
            with_help(text, allowed_with(found, ids, title, messages))
        }
        PlanProblem::WrongPart {
            question,
            part,
            example,
        } => message!(
            messages,
            "error-plan-wrong-part",
            question = question.as_str(),
            part = *part,
            example = quoted(example)
        ),
        PlanProblem::Refused {
            questions,
            question,
            error,
        } => {
            let questionnaire = guide.questionnaire_of(*questions);
            answer_error_words(question, error, questionnaire, messages)
        }
    };
    let place = if fault.path.is_empty() {
        String::new()
    } else {
        format!(" {}:", quoted(&fault.path))
    };
    // A fault is one line, whatever the names in it hold.
    on_one_line(&format!(
        "{}:{}:{place} {problem}",
        name_of(file),
        fault.line
    ))
}

/// Why a text is no YAML document that can be worked with.
fn read_error_words(error: &ReadError, messages: &Messages) -> String {
    match error {
        ReadError::NotUtf8 { .. } => message!(messages, "error-file-not-utf8"),
        ReadError::Syntax { .. } => message!(messages, "error-file-syntax"),
        ReadError::Tab { .. } => message!(messages, "error-file-tab"),
        ReadError::ConflictMark { .. } => message!(messages, "error-file-conflict-mark"),
        ReadError::SecondDocument { .. } => message!(messages, "error-file-second-document"),
        ReadError::TooMuch { .. } => message!(messages, "error-file-too-much"),
        ReadError::Duplicate { .. } => message!(messages, "error-file-duplicate"),
        ReadError::OddKey { found, .. } => {
            message!(messages, "error-file-wrong-kind", found = found.as_str())
        }
    }
}

fn shape_words(fault: &ShapeFault, messages: &Messages) -> String {
    match fault {
        ShapeFault::UnknownField { found, allowed } => {
            let text = message!(messages, "error-file-unknown-field", found = found.as_str());
            with_help(
                text,
                allowed_words(found, allowed.iter().map(String::as_str), messages),
            )
        }
        ShapeFault::UnknownValue { found, allowed } => {
            let text = message!(messages, "error-file-unknown-value", found = found.as_str());
            with_help(
                text,
                allowed_words(found, allowed.iter().map(String::as_str), messages),
            )
        }
        ShapeFault::MissingField { name } => {
            message!(messages, "error-file-missing-field", name = name.as_str())
        }
        ShapeFault::WrongKind {
            found,
            example: Some(example),
        } => message!(
            messages,
            "error-file-write-so",
            found = found.as_str(),
            example = example.as_str()
        ),
        ShapeFault::WrongKind { found, .. } => {
            message!(messages, "error-file-wrong-kind", found = found.as_str())
        }
    }
}

/// Why something is no answer, and what would be accepted.
#[must_use]
pub fn answer_error_words(
    question: &str,
    error: &AnswerError,
    questionnaire: &Questionnaire,
    messages: &Messages,
) -> String {
    let with_found = |id, found: &str| message!(messages, id, found = found);
    match error {
        AnswerError::NotYesNo { found } => with_found("interview-refuse-true-false", found),
        AnswerError::NotAnOption { found, allowed } => {
            // YAML of old reads the code of Norway as a boolean; the person meant the country.
            let norway = found == "false" && allowed.iter().any(|id| id == "NO");
            let help = if norway {
                Some(message!(messages, "interview-refuse-option-norway"))
            } else {
                allowed_choices(question, found, questionnaire, messages)
            };
            with_help(with_found("interview-refuse-option", found), help)
        }
        AnswerError::TooMany { limit } => {
            message!(messages, "interview-refuse-too-many", most = *limit)
        }
        AnswerError::Twice { found } => with_found("interview-refuse-twice", found),
        AnswerError::NotAlone { found } => {
            let option = questionnaire.choice_name(question, found);
            message!(messages, "interview-refuse-not-alone", option = option)
        }
        AnswerError::NotANumber { found } => with_found("interview-refuse-number", found),
        AnswerError::OutOfRange {
            found,
            at_least,
            at_most,
        } => range_words(*found, *at_least, *at_most, messages),
        AnswerError::NotADate { found } => with_found("interview-refuse-date", found),
        AnswerError::NotATime { found } => with_found("interview-refuse-time", found),
        AnswerError::NotAZone { found, nearest } => {
            let near = |name: &String| did_you_mean(&Near::new(name, ""), messages);
            let help = nearest.as_ref().map(near);
            with_help(with_found("interview-refuse-zone", found), help)
        }
        AnswerError::ImplausibleYear {
            found,
            earliest,
            latest,
        } => {
            let year = |year: &Option<i64>| year.map(|year| year.to_string()).unwrap_or_default();
            message!(
                messages,
                "interview-refuse-year",
                found = found.to_string(),
                earliest = year(earliest),
                latest = year(latest)
            )
        }
        AnswerError::Empty => message!(messages, "interview-refuse-empty"),
        AnswerError::TooLong { limit } => {
            let limit = messages.number(*limit as i64);
            message!(messages, "interview-refuse-long", most = limit)
        }
        AnswerError::HiddenCharacter { code } => {
            message!(messages, "interview-refuse-hidden", code = code.as_str())
        }
        AnswerError::Required => message!(messages, "interview-refuse-required"),
        AnswerError::NoQuestion => message!(messages, "interview-refuse-no-question"),
    }
}

/// The bounds that a number is outside of.
fn range_words(
    found: i64,
    at_least: Option<i64>,
    at_most: Option<i64>,
    messages: &Messages,
) -> String {
    let id = match (at_least, at_most) {
        (Some(_), Some(_)) => "interview-refuse-range",
        (Some(_), None) => "interview-refuse-least",
        _ => "interview-refuse-most",
    };
    let number = |bound: Option<i64>| bound.map(|bound| messages.number(bound));
    message!(
        messages,
        id,
        found = messages.number(found),
        least = number(at_least).unwrap_or_default(),
        most = number(at_most).unwrap_or_default()
    )
}

/// Why something typed at a prompt is no answer: as [`answer_error_words`], but in the names and
/// numbers that are on the screen rather than in ids.
#[must_use]
pub fn answer_error_at_prompt(
    question: &str,
    error: &AnswerError,
    questionnaire: &Questionnaire,
    messages: &Messages,
) -> String {
    let found = match error {
        AnswerError::NotAnOption { found, .. } => found,
        AnswerError::NotYesNo { found } => {
            return message!(messages, "interview-refuse-yes-no", found = found.as_str());
        }
        _ => return answer_error_words(question, error, questionnaire, messages),
    };
    let choices = questionnaire.choices(question);
    let names = choices
        .iter()
        .flat_map(|choice| [(choice.id, choice.name), (choice.name, choice.name)]);
    let near = nearest_of(found, names).map(|name| did_you_mean(&Near::new(name, ""), messages));
    let numbers = || {
        message!(
            messages,
            "interview-refuse-option-numbers",
            count = choices.len()
        )
    };
    let help = near.or_else(|| (choices.len() <= crate::prompt::LONG).then(numbers));
    with_help(
        message!(messages, "interview-refuse-option", found = found.as_str()),
        help,
    )
}

/// The nearest option by id or by name, or the options themselves.
fn allowed_choices(
    question: &str,
    found: &str,
    questionnaire: &Questionnaire,
    messages: &Messages,
) -> Option<String> {
    let choices = questionnaire.choices(question);
    let folded = fold(found);
    let called = |choice: &&Choice<'_>| choice.names().any(|name| fold(name) == folded);
    let several: Vec<String> = choices
        .iter()
        .filter(called)
        .map(|choice| format!("{} ({})", choice.id, choice.name))
        .collect();
    if several.len() > 1 {
        return Some(which_one(&several, messages));
    }
    let names = choices
        .iter()
        .flat_map(|choice| choice.names().map(|name| (name, choice.id)));
    match nearest_of(found, names) {
        Some(id) => {
            let near = Near::new(id, questionnaire.choice_name(question, id));
            Some(did_you_mean(&near, messages))
        }
        None => allowed_words(found, choices.iter().map(|choice| choice.id), messages),
    }
}

/// The nearest allowed name and, where they are few, all of them.
#[must_use]
pub fn allowed_words<'n>(
    found: &str,
    allowed: impl Iterator<Item = &'n str> + Clone,
    messages: &Messages,
) -> Option<String> {
    allowed_with(found, allowed, |_| "", messages)
}

/// The same of names that have titles.
fn allowed_with<'n, 't>(
    found: &str,
    allowed: impl Iterator<Item = &'n str> + Clone,
    title: impl Fn(&str) -> &'t str,
    messages: &Messages,
) -> Option<String> {
    let near =
        nearest(found, allowed.clone()).map(|id| did_you_mean(&Near::new(id, title(id)), messages));
    let names: Vec<&str> = allowed.collect();
    let all = (!names.is_empty() && names.len() <= NAME_LIMIT)
        .then(|| message!(messages, "error-allowed", names = names.join(", ")));
    match (near, all) {
        (Some(near), Some(all)) => Some(format!("{near} {all}")),
        (near, all) => near.or(all),
    }
}

fn with_help(text: String, help: Option<String>) -> String {
    match help {
        Some(help) => format!("{text} {help}"),
        None => text,
    }
}

#[cfg(test)]
mod tests;
