//! Answers files: the same `profile`, `answers` and `notes` as a plan, to be filled in and taken in
//! one go.

use std::fmt::Write as _;

use indexmap::IndexMap;

use super::decisions::FORMAT;
use super::entry::{Path, part};
use super::form::read_form;
use super::plan_guide::PlanGuide;
use super::problem::{PlanDiagnostic, PlanProblem};
use super::read::{PARTS, PlanFileReader, is_blank, newer, wrong_kind};
use super::read_answers::part_of;
use crate::guide::model::Kind;
use crate::interview::{Answers, Questionnaire};
use crate::text::Encoding;
use crate::yaml::{Document, ShapeFault};

/// The parts of an answers file.
const TAKEN: [&str; 3] = ["profile", "answers", "notes"];

/// What an answers file holds.
#[derive(Debug, Default)]
pub struct AnswersFile {
    pub answers: Answers,
    pub notes: IndexMap<String, String>,
    /// What it holds besides, where it is a plan: not taken.
    pub not_taken: Vec<String>,
}

/// Reads an answers file. A plan is one, too, and the form to print, filled in as Markdown.
///
/// # Errors
/// Every fault, by line: an unknown question, a value that its question does not take, a part of
/// the wrong kind.
pub fn read_answers(bytes: &[u8], guide: &PlanGuide) -> Result<AnswersFile, Vec<PlanDiagnostic>> {
    let text = Encoding::decode(bytes.into()).map(|(text, _)| text);
    let form = text.ok().and_then(|text| read_form(&text, guide));
    let root = match form {
        Some(root) => root,
        None => {
            let read = Document::read(bytes);
            read.map_err(|error| vec![PlanDiagnostic::from(&error)])?
                .root
        }
    };
    let mut reader = PlanFileReader::new(guide);
    let parts = reader.parts(&root);
    if let Some(entry) = part(&parts, "cocreate").filter(|entry| !is_blank(entry.value)) {
        match reader.format(&parts) {
            Some(1..=FORMAT) => {}
            Some(found) if found > FORMAT => {
                reader.fault(entry.line, &Path::of("cocreate"), newer(found));
                return Err(reader.faults);
            }
            _ => {
                let problem = wrong_kind(entry.value, format!("cocreate: {FORMAT}"));
                reader.fault(entry.line, &Path::of("cocreate"), problem);
            }
        }
    }
    let is_plan = part(&parts, "cocreate").is_some();
    let mut file = AnswersFile::default();
    for entry in &parts {
        match &*entry.key {
            "cocreate" | "guide" => {}
            name if TAKEN.contains(&name) || is_blank(entry.value) => {}
            _ if !is_plan && reader.answer_outside(entry) => {}
            name if is_plan || PARTS.contains(&name) => file.not_taken.push(name.to_owned()),
            _ => {
                let unknown = ShapeFault::UnknownField {
                    found: entry.key.clone().into_owned(),
                    allowed: TAKEN.map(str::to_owned).to_vec(),
                };
                reader.fault(entry.line, &entry.path(), PlanProblem::Shape(unknown));
            }
        }
    }
    for name in ["profile", "answers"] {
        reader.answers(&parts, name, &mut file.answers);
    }
    file.notes = reader.notes(&parts);
    if reader.faults.is_empty() {
        Ok(file)
    } else {
        Err(reader.faults)
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
            let Some(question) = questionnaire.question(id) else {
                continue;
            };
            if *question.section != *section {
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
