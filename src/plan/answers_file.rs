//! Answers files: the same `profile` and `answers` as a plan, to be filled in and taken in one go.

use std::fmt::Write as _;

use serde_yaml::Value;

use super::faults::{PlanFault, PlanProblem};
use crate::guide::model::{Kind, StoredIn};
use crate::interview::{Answers, Given, Questionnaire, accept};
use crate::yaml::{Document, ShapeFault, join};

/// Reads an answers file; parts other than `profile`, `answers` and `notes` may stand in it, so
/// that a plan is one too.
///
/// # Errors
/// Every fault, by line: an unknown question, a value that its question does not take, a part of
/// the wrong kind.
pub fn read_answers(
    bytes: &[u8],
    questionnaire: &Questionnaire,
) -> Result<Answers, Vec<PlanFault>> {
    let document = Document::read(bytes).map_err(|error| vec![PlanFault::from_read(&error)])?;
    let mut faults = Vec::new();
    let mut answers = Answers::new();
    let mut fault = |path: &str, problem| {
        faults.push(PlanFault {
            line: document.line(path),
            path: path.to_owned(),
            problem,
        });
    };
    let parts = ["profile", "answers"];
    let also = [
        "cocreate",
        "guide",
        "inactive",
        "notes",
        "checklist",
        "tools",
        "meetings",
    ];
    match &document.value {
        Value::Null => {}
        Value::Mapping(all) => {
            for key in all.keys() {
                let key = Given::from_yaml(key).shown();
                if !parts.contains(&key.as_str()) && !also.contains(&key.as_str()) {
                    let allowed = parts.iter().map(|part| (*part).to_owned()).collect();
                    fault(
                        &key,
                        PlanProblem::Shape(ShapeFault::UnknownField {
                            found: key.clone(),
                            allowed,
                        }),
                    );
                }
            }
        }
        other => {
            let found = Given::from_yaml(other).shown();
            fault("", PlanProblem::Shape(ShapeFault::WrongKind { found }));
        }
    }
    for part in parts {
        let entries = match document.value.get(part) {
            None | Some(Value::Null) => continue,
            Some(Value::Mapping(entries)) => entries,
            Some(other) => {
                let found = Given::from_yaml(other).shown();
                fault(part, PlanProblem::Shape(ShapeFault::WrongKind { found }));
                continue;
            }
        };
        for (key, value) in entries {
            let id = Given::from_yaml(key).shown();
            let path = join(part, &id);
            if !questionnaire.has(&id) {
                let allowed = questionnaire.facts().questions.keys().cloned().collect();
                fault(&path, PlanProblem::UnknownId { found: id, allowed });
                continue;
            }
            let home = part_of(questionnaire, &id);
            if part != home {
                fault(
                    &path,
                    PlanProblem::WrongPart {
                        question: id,
                        part: home,
                    },
                );
            } else if !value.is_null() {
                match accept(questionnaire, &id, &Given::from_yaml(value)) {
                    Ok(answer) => {
                        answers.insert(id, answer);
                    }
                    Err(refusal) => fault(
                        &path,
                        PlanProblem::Refused {
                            question: id,
                            refusal,
                        },
                    ),
                }
            }
        }
    }
    if faults.is_empty() {
        Ok(answers)
    } else {
        Err(faults)
    }
}

fn part_of(questionnaire: &Questionnaire, id: &str) -> &'static str {
    match questionnaire.question(id).stored_in {
        StoredIn::Profile => "profile",
        StoredIn::Answers => "answers",
    }
}

/// Writes an answers file to fill in: every question as a comment, its options below, its value
/// blank.
///
/// `head` and the results of `hint` are lines in the reader's language: what the file is for, and
/// what form the value of each question takes.
#[must_use]
pub fn write_form(
    questionnaire: &Questionnaire,
    ids: &[&str],
    head: &str,
    hint: &dyn Fn(&str) -> String,
) -> String {
    let mut text = String::new();
    comment(&mut text, "", head);
    for part in ["profile", "answers"] {
        let _ = writeln!(text, "\n{part}:");
        let mut section = "";
        for id in ids.iter().filter(|id| part_of(questionnaire, id) == part) {
            let question = questionnaire.question(id);
            if question.section != section {
                section = &question.section;
                let _ = writeln!(text, "\n  # == {} ==", questionnaire.section(section));
            }
            text.push('\n');
            comment(&mut text, "  ", questionnaire.text(id, "ask"));
            comment(&mut text, "  ", &hint(id));
            let listed = matches!(question.kind, Kind::OneOf | Kind::SomeOf)
                && questionnaire.option_ids(id).len() < 50;
            if listed {
                for choice in questionnaire.choices(id) {
                    comment(
                        &mut text,
                        "  ",
                        &format!("  {}: {}", choice.id, choice.name),
                    );
                }
            }
            let _ = writeln!(text, "  {id}:");
        }
    }
    text
}

fn comment(text: &mut String, indent: &str, words: &str) {
    for line in words.lines() {
        let _ = writeln!(text, "{}", format!("{indent}# {line}").trim_end());
    }
}
