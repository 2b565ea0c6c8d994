//! The questions: as a list, as a form to print, as an answers file to fill in, or as data.

use serde_json::{Value as Data, json};

use super::view::{List, Medium, Reading, View};
use super::{
    Block, Check, Citations, Document, Entry, Section, Table, Text, sources_section, yes_no,
};
use crate::guide::Guide;
use crate::guide::model::{Kind, Question, Sourced as _};
use crate::interview::Questionnaire;
use crate::locale::Messages;
use crate::message;
use crate::plan::write_form;

/// Lists longer than this are not printed out: a country has a code.
const LONG: usize = 50;

/// The questions with what it takes to speak of them.
pub struct QuestionsBook<'a> {
    questionnaire: Questionnaire,
    citations: Citations,
    messages: &'a Messages,
}

impl<'a> QuestionsBook<'a> {
    /// The questions of a guide in the language of `messages`; `full` asks for all sources.
    #[must_use]
    pub fn open(guide: &Guide, messages: &'a Messages, full: bool) -> QuestionsBook<'a> {
        QuestionsBook {
            questionnaire: Questionnaire::open(guide, messages.language().code()),
            citations: Citations::open(guide, full),
            messages,
        }
    }

    /// All questions, or those of the first pass.
    #[must_use]
    pub fn choose(&self, first_pass: bool) -> Vec<String> {
        let all = self.questionnaire.facts().questions.iter();
        all.filter(|(_, question)| question.may_be_first_pass() || !first_pass)
            .map(|(id, _)| id.to_string())
            .collect()
    }

    /// Every question with the names by which it may be asked for.
    pub fn names(&self) -> impl Iterator<Item = (&str, Vec<&str>)> {
        let ids = self.questionnaire.facts().questions.keys();
        ids.map(|id| (id.as_str(), vec![self.questionnaire.text(id, "short")]))
    }

    /// An answers file to fill in.
    #[must_use]
    pub fn answers_file(&self, ids: &[String]) -> String {
        let head = message!(self.messages, "questions-form-head");
        let hint = |id: &str| {
            // The options stand below the hint.
            let Some(question) = self.questionnaire.question(id) else {
                return String::new();
            };
            let mut lines: Vec<String> = self
                .citations_of(question)
                .iter()
                .map(Text::plain)
                .collect();
            lines.push(self.hint(question, self.kind_words(id, question)));
            lines.join("\n")
        };
        let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
        write_form(&self.questionnaire, &ids, &head, &hint)
    }

    /// These questions with what is known of each.
    fn with_facts<'b>(
        &'b self,
        ids: &'b [String],
    ) -> impl Iterator<Item = (&'b str, &'b Question)> {
        ids.iter()
            .filter_map(|id| Some((id.as_str(), self.questionnaire.question(id)?)))
    }

    /// What a question rests on, with the addresses, where that is wanted.
    fn citations_of(&self, question: &Question) -> Vec<Text> {
        if !self.citations.full {
            return Vec::new();
        }
        let provenance = question.provenance();
        let addresses = self.citations.addresses(provenance.sources);
        let words = self.citations.words(provenance, self.messages);
        words.into_iter().chain(Text::all(addresses)).collect()
    }

    /// When a question is asked, and what form its answer takes; last, since its options may
    /// follow.
    fn hint(&self, question: &Question, kind: String) -> String {
        let mut parts = Vec::new();
        if question.required {
            parts.push(message!(self.messages, "questions-required"));
        }
        if question.when.is_some() {
            parts.push(message!(self.messages, "questions-conditional"));
        }
        parts.push(kind);
        parts.join(" ")
    }

    /// What to do with a pen.
    fn paper_words(&self, id: &str, question: &Question) -> String {
        let messages = self.messages;
        match question.kind {
            Kind::YesNo => message!(messages, "questions-paper-one"),
            Kind::OneOf if self.questionnaire.option_ids(id).len() > LONG => {
                message!(messages, "questions-paper-country")
            }
            Kind::OneOf => message!(messages, "questions-paper-one"),
            Kind::SomeOf => match question.limit {
                Some(most) => message!(messages, "questions-paper-some-most", most = most),
                None => message!(messages, "questions-paper-some"),
            },
            Kind::Number => self.kind_words(id, question),
            Kind::Date => message!(messages, "questions-paper-date"),
            Kind::Time => message!(messages, "questions-paper-time"),
            Kind::TimeZones => message!(messages, "questions-paper-zones"),
            Kind::Text => message!(messages, "questions-paper-text"),
        }
    }

    /// What to write in a file.
    fn kind_words(&self, id: &str, question: &Question) -> String {
        match question.kind {
            Kind::YesNo => message!(self.messages, "questions-kind-yes-no"),
            Kind::OneOf if self.questionnaire.option_ids(id).len() > LONG => {
                message!(self.messages, "questions-kind-country")
            }
            Kind::OneOf => message!(self.messages, "questions-kind-one-of"),
            Kind::SomeOf => match question.limit {
                Some(most) => message!(self.messages, "questions-kind-some-of-most", most = most),
                None => message!(self.messages, "questions-kind-some-of"),
            },
            Kind::Number => message!(
                self.messages,
                "questions-kind-number",
                unit = self.questionnaire.unit(id).unwrap_or_default()
            ),
            Kind::Date => message!(self.messages, "questions-kind-date"),
            Kind::Time => message!(self.messages, "questions-kind-time"),
            Kind::TimeZones => message!(self.messages, "questions-kind-zones"),
            Kind::Text => message!(self.messages, "questions-kind-text"),
        }
    }

    /// A form to print and fill in by hand.
    fn form(&self, ids: &[String]) -> Document {
        let messages = self.messages;
        let mut sections: Vec<Section> = Vec::new();
        for (id, question) in self.with_facts(ids) {
            if sections
                .last()
                .is_none_or(|section| *section.id != *question.section)
            {
                let heading = self.questionnaire.section(&question.section).to_owned();
                sections.push(Section {
                    id: question.section.to_string(),
                    heading,
                    blocks: Vec::new(),
                });
            }
            let mut blocks = vec![
                Block::Heading(self.questionnaire.text(id, "ask").to_owned()),
                Block::paragraph(self.questionnaire.text(id, "help").to_owned()),
                Block::paragraph(self.hint(question, self.paper_words(id, question))),
            ];
            if self.citations.full {
                blocks.extend(
                    self.citations
                        .words(question.provenance(), messages)
                        .map(Block::paragraph),
                );
            }
            let check = |text: String| Check {
                id: None,
                done: false,
                date: None,
                text: text.into(),
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
                Kind::OneOf | Kind::SomeOf if self.questionnaire.option_ids(id).len() <= LONG => {
                    let choices = self
                        .questionnaire
                        .choices(id)
                        .into_iter()
                        .map(|choice| Check {
                            id: None,
                            details: Text::all(
                                [choice.means, choice.trade]
                                    .into_iter()
                                    .filter(|text| !text.is_empty()),
                            ),
                            ..check(choice.name.to_owned())
                        });
                    let unknown = check(message!(messages, "common-unknown-yet"));
                    blocks.push(Block::Checklist(choices.chain([unknown]).collect()));
                }
                _ => blocks.push(Block::paragraph("…………………………………………………………".to_owned())),
            }
            if let Some(section) = sections.last_mut() {
                section.blocks.append(&mut blocks);
            }
        }
        sections.extend(
            self.citations.section(
                self.with_facts(ids)
                    .map(|(_, question)| question.provenance()),
                messages,
            ),
        );
        Document {
            language: messages.language().code().to_owned(),
            title: message!(messages, "questions-form-title"),
            lead: Text::all(vec![message!(messages, "questions-form-lead")]),
            sections,
            ..Document::default()
        }
    }

    /// In a file also the form of the answer, and what each question rests on.
    fn list(&self, ids: &[String], medium: Medium) -> Table {
        let messages = self.messages;
        let wide = medium == Medium::File;
        let mut columns = vec![
            message!(messages, "questions-column-id"),
            message!(messages, "questions-column-ask"),
            message!(messages, "questions-column-first-pass"),
        ];
        if wide {
            columns.extend([
                message!(messages, "questions-column-section"),
                message!(messages, "questions-column-short"),
                message!(messages, "questions-column-help"),
                message!(messages, "questions-column-kind"),
                message!(messages, "questions-column-options"),
                message!(messages, "questions-column-bounds"),
                message!(messages, "questions-column-required"),
                message!(messages, "questions-column-conditional"),
                message!(messages, "questions-column-stored-in"),
            ]);
            columns.extend(self.citations.columns(messages));
        }
        let rows = self.with_facts(ids).map(|(id, question)| {
            let first_pass = yes_no(question.may_be_first_pass(), messages);
            let mut row = vec![
                id.to_owned(),
                self.questionnaire.text(id, "ask").to_owned(),
                first_pass,
            ];
            if wide {
                row.extend(self.form_cells(id, question));
                row.extend(self.citations.cells(question.provenance(), messages));
            }
            row
        });
        Table::new(columns, rows)
    }

    /// What a question is about, and what form its answer takes, a fact a cell.
    fn form_cells(&self, id: &str, question: &Question) -> [String; 9] {
        let options = self.questionnaire.choices(id).into_iter().map(|choice| {
            let said = [choice.means, choice.trade].into_iter();
            let said: Vec<&str> = said.filter(|text| !text.is_empty()).collect();
            format!("{} [{}] {}", choice.name, choice.id, said.join(" "))
        });
        let options: Vec<String> = options.map(|words| words.trim_end().to_owned()).collect();
        let bound = |bound: Option<i64>| bound.map(|it| it.to_string()).unwrap_or_default();
        let most = bound(
            question
                .limit
                .map(|limit| limit as i64)
                .or(question.at_most),
        );
        let least = bound(question.at_least);
        let bounds = match (least.is_empty(), most.is_empty()) {
            (true, true) => String::new(),
            _ => format!("{least}–{most}"),
        };
        [
            self.questionnaire.section(&question.section).to_owned(),
            self.questionnaire.text(id, "short").to_owned(),
            self.questionnaire.text(id, "help").to_owned(),
            self.kind_words(id, question),
            self.messages.series(&options),
            bounds,
            yes_no(question.required, self.messages),
            yes_no(question.when.is_some(), self.messages),
            json!(question.stored_in)
                .as_str()
                .unwrap_or_default()
                .to_owned(),
        ]
    }

    /// One question as data; the form of this is a contract.
    fn question_data(&self, id: &str, question: &Question) -> Data {
        let options = self.questionnaire.choices(id).into_iter().map(|choice| {
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
            "ask": self.questionnaire.text(id, "ask"),
            "short": self.questionnaire.text(id, "short"),
            "help": self.questionnaire.text(id, "help"),
            "options": options.collect::<Vec<_>>(),
            "required": question.required,
            "first_pass": question.may_be_first_pass(),
            "stored_in": question.stored_in,
            "when": question.when,
        });
        self.citations.add(&mut data, question.provenance());
        let bounds = [
            ("at_least", question.at_least),
            ("at_most", question.at_most),
            ("limit", question.limit.map(|limit| limit as i64)),
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
}

impl View for QuestionsBook<'_> {
    type Choice = Vec<String>;

    fn reading(&self, ids: &Vec<String>, medium: Medium) -> Reading {
        let messages = self.messages;
        let count = message!(messages, "questions-count", count = ids.len());
        let notes = vec![Text::from(count)];
        match medium {
            Medium::File => self.form(ids).into(),
            Medium::Screen if self.citations.full => {
                let entries = self.with_facts(ids).map(|(id, question)| {
                    Entry::new(
                        format!("{} [{id}]", self.questionnaire.text(id, "ask")),
                        self.citations_of(question),
                    )
                });
                Reading::from(Document {
                    language: messages.language().code().to_owned(),
                    title: message!(messages, "questions-title"),
                    sections: sources_section(entries.collect(), messages)
                        .into_iter()
                        .collect(),
                    foot: notes,
                    ..Document::default()
                })
            }
            Medium::Screen => Reading::List(List {
                language: messages.language().code().to_owned(),
                title: message!(messages, "questions-title"),
                table: self.list(ids, medium),
                notes,
            }),
        }
    }

    fn table(&self, ids: &Vec<String>) -> Table {
        self.list(ids, Medium::File)
    }

    fn data(&self, ids: &Vec<String>) -> Data {
        let questions = self.with_facts(ids);
        let questions = questions.map(|(id, question)| self.question_data(id, question));
        json!({ "questions": questions.collect::<Data>() })
    }
}
