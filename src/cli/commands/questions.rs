//! `cocreate questions`: all of them, as a list, a form to print, an answers file to fill in, or
//! data.

use serde_json::{Value, json};

use super::tools::yes_no;
use crate::cli::arguments::QuestionsArguments;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::names;
use crate::cli::output::show::show_list;
use crate::guide::model::{Kind, Question, Sourced};
use crate::interview::Questionnaire;
use crate::locale::Messages;
use crate::message;
use crate::render::{Format, List, markdown};
use crate::report::{Block, Check, Citations, Document, Entry, Section, Table};

/// Lists longer than this are not printed out: a country has a code.
const LONG: usize = 50;

/// Runs the command.
pub fn run(context: &Context<'_>, arguments: &QuestionsArguments) -> Result<(), Failure> {
    let messages = &context.messages;
    let format = names::format(arguments.listing.format.as_deref(), messages)?;
    let guide = context.guide()?;
    let questionnaire = Questionnaire::open(&guide, context.language());
    let citations = Citations::open(&guide, arguments.listing.sources);
    let all = questionnaire.facts().questions.iter();
    let ids: Vec<&str> = all
        .filter(|(_, question)| question.may_be_first_pass() || !arguments.first_pass)
        .map(|(id, _)| id.as_str())
        .collect();
    match format {
        Format::Markdown => {
            context
                .ui
                .result(&markdown(&form(&questionnaire, &ids, &citations, messages)))
        }
        Format::Yaml => {
            let head = message!(messages, "questions-form-head");
            let hint = |id: &str| {
                // The options stand below the hint.
                let mut lines = grounds(&questionnaire, id, &citations, messages);
                lines.push(hint(&questionnaire, id, messages));
                lines.join("\n")
            };
            context
                .ui
                .result(&crate::plan::write_form(&questionnaire, &ids, &head, &hint))
        }
        _ => {
            let list = List {
                table: &|| table(&questionnaire, &ids, &citations, format, messages),
                data: &|| {
                    let questions = ids.iter().map(|id| data(&questionnaire, id, &citations));
                    json!({ "questions": questions.collect::<Vec<_>>() })
                },
                notes: &[message!(messages, "questions-count", count = ids.len())],
            };
            let entry = |id: &&str| Entry {
                text: format!("{} [{id}]", questionnaire.text(id, "ask")),
                details: grounds(&questionnaire, id, &citations, messages),
            };
            let entries = || ids.iter().map(entry).collect();
            show_list(
                context,
                format,
                &list,
                arguments
                    .listing
                    .sources
                    .then_some((message!(messages, "questions-title"), &entries)),
            )
        }
    }
}

/// What a question rests on, with the addresses, where that is wanted.
fn grounds(
    questionnaire: &Questionnaire,
    id: &str,
    citations: &Citations,
    messages: &Messages,
) -> Vec<String> {
    if !citations.full {
        return Vec::new();
    }
    let provenance = questionnaire.question(id).provenance();
    let addresses = citations
        .addresses(provenance.sources)
        .into_iter()
        .map(str::to_owned);
    citations
        .words(provenance, messages)
        .into_iter()
        .chain(addresses)
        .collect()
}

/// When a question is asked, and what form its answer takes; last, since its options may follow.
fn hint(questionnaire: &Questionnaire, id: &str, messages: &Messages) -> String {
    let question = questionnaire.question(id);
    let mut parts = Vec::new();
    if question.required {
        parts.push(message!(messages, "questions-required"));
    }
    if question.when.is_some() {
        parts.push(message!(messages, "questions-conditional"));
    }
    parts.push(kind_words(questionnaire, id, messages));
    parts.join(" ")
}

fn kind_words(questionnaire: &Questionnaire, id: &str, messages: &Messages) -> String {
    let question = questionnaire.question(id);
    match question.kind {
        Kind::YesNo => message!(messages, "questions-kind-yes-no"),
        Kind::OneOf if questionnaire.option_ids(id).len() > LONG => {
            message!(messages, "questions-kind-country")
        }
        Kind::OneOf => message!(messages, "questions-kind-one-of"),
        Kind::SomeOf => match question.most {
            Some(most) => message!(messages, "questions-kind-some-of-most", most = most),
            None => message!(messages, "questions-kind-some-of"),
        },
        Kind::Number => message!(
            messages,
            "questions-kind-number",
            unit = questionnaire.unit(id).unwrap_or_default()
        ),
        Kind::Date => message!(messages, "questions-kind-date"),
        Kind::Text => message!(messages, "questions-kind-text"),
    }
}

/// A form to print and fill in by hand.
fn form(
    questionnaire: &Questionnaire,
    ids: &[&str],
    citations: &Citations,
    messages: &Messages,
) -> Document {
    let mut sections: Vec<Section> = Vec::new();
    for id in ids {
        let question = questionnaire.question(id);
        if sections
            .last()
            .is_none_or(|section| section.id != question.section)
        {
            let heading = questionnaire.section(&question.section).to_owned();
            sections.push(Section {
                id: question.section.clone(),
                heading,
                blocks: Vec::new(),
            });
        }
        let mut blocks = vec![
            Block::Heading(questionnaire.text(id, "ask").to_owned()),
            Block::Paragraph(questionnaire.text(id, "help").to_owned()),
            Block::Paragraph(hint(questionnaire, id, messages)),
        ];
        if citations.full {
            blocks.extend(
                citations
                    .words(question.provenance(), messages)
                    .map(Block::Paragraph),
            );
        }
        let check = |text: String| Check {
            done: false,
            date: None,
            text,
            details: Vec::new(),
        };
        match question.kind {
            Kind::YesNo => {
                let words = [
                    message!(messages, "common-yes"),
                    message!(messages, "common-no"),
                    message!(messages, "common-unknown-yet"),
                ];
                blocks.push(Block::Checklist(words.map(check).into()));
            }
            Kind::OneOf | Kind::SomeOf if questionnaire.option_ids(id).len() <= LONG => {
                let choices = questionnaire.choices(id).into_iter().map(|choice| Check {
                    details: [choice.means, choice.trade]
                        .into_iter()
                        .filter(|t| !t.is_empty())
                        .map(str::to_owned)
                        .collect(),
                    ..check(choice.name.to_owned())
                });
                let unknown = check(message!(messages, "common-unknown-yet"));
                blocks.push(Block::Checklist(choices.chain([unknown]).collect()));
            }
            _ => blocks.push(Block::Paragraph("…………………………………………………………".to_owned())),
        }
        if let Some(section) = sections.last_mut() {
            section.blocks.append(&mut blocks);
        }
    }
    sections.extend(citations.section(
        ids.iter().map(|id| questionnaire.question(id).provenance()),
        messages,
    ));
    Document {
        language: messages.language().code().to_owned(),
        title: message!(messages, "questions-form-title"),
        lead: vec![message!(messages, "questions-form-lead")],
        sections,
        ..Document::default()
    }
}

/// On a screen what is asked; in a file also what each question rests on.
fn table(
    questionnaire: &Questionnaire,
    ids: &[&str],
    citations: &Citations,
    format: Format,
    messages: &Messages,
) -> Table {
    let wide = format != Format::Table;
    let mut columns = vec![
        message!(messages, "questions-column-id"),
        message!(messages, "questions-column-ask"),
        message!(messages, "questions-column-first-pass"),
    ];
    if wide {
        columns.extend(citations.columns(messages));
    }
    let rows = ids.iter().map(|id| {
        let question = questionnaire.question(id);
        let first_pass = yes_no(question.may_be_first_pass(), messages);
        let mut row = vec![
            (*id).to_owned(),
            questionnaire.text(id, "ask").to_owned(),
            first_pass,
        ];
        if wide {
            row.extend(citations.cells(question.provenance(), messages));
        }
        row
    });
    Table {
        caption: String::new(),
        rows: rows.collect(),
        columns,
    }
}

/// One question as data; the form of this is a contract.
fn data(questionnaire: &Questionnaire, id: &str, citations: &Citations) -> Value {
    let question: &Question = questionnaire.question(id);
    let options = questionnaire.choices(id).into_iter().map(|choice| {
        let mut option = json!({ "id": choice.id, "name": choice.name });
        for (field, text) in [("means", choice.means), ("trade", choice.trade)] {
            if !text.is_empty() {
                option[field] = text.into();
            }
        }
        option
    });
    let mut data = json!({
        "id": id,
        "section": question.section,
        "kind": question.kind,
        "ask": questionnaire.text(id, "ask"),
        "short": questionnaire.text(id, "short"),
        "help": questionnaire.text(id, "help"),
        "options": options.collect::<Vec<_>>(),
        "required": question.required,
        "first_pass": question.may_be_first_pass(),
        "stored_in": question.stored_in,
        "when": question.when,
    });
    citations.add(&mut data, question.provenance());
    let bounds = [
        ("at_least", question.at_least),
        ("at_most", question.at_most),
        ("most", question.most.map(|m| m as i64)),
    ];
    for (field, bound) in bounds {
        if let Some(bound) = bound {
            data[field] = bound.into();
        }
    }
    if let Some(unit) = &question.unit {
        data["unit"] = unit.as_str().into();
    }
    data
}
