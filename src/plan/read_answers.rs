//! The answers of a file, each by its question, as people write them.

use super::decisions::Kept;
use super::entry::{Entry, part};
use super::problem::{IdKind, PlanProblem};
use super::read::{PARTS, PlanFileReader, is_blank, is_word, wrong_kind};
use crate::guide::LastingText;
use crate::guide::model::{Kind, QuestionsOf, StoredIn};
use crate::interview::{Answer, Answers, Given, Questionnaire, accept};
use crate::yaml::{Content, Meaning, Node};

impl PlanFileReader<'_> {
    /// The answers of a part; those that only another guide understands are returned.
    pub fn answers(
        &mut self,
        parts: &[Entry<'_>],
        name: &'static str,
        answers: &mut Answers,
    ) -> Kept {
        let mut kept = Kept::new();
        let Some(part) = part(parts, name) else {
            return kept;
        };
        for entry in self.entries(&part.path(), part.value, || {
            format!("{name}: {{ level: consult }}")
        }) {
            let Some(id) = self.id(entry.line, &entry.path(), &entry.key, IdKind::Question) else {
                kept.push(entry.nodes());
                continue;
            };
            let home = part_of(&self.guide.questionnaire, &id);
            if name != "inactive" && name != home {
                let problem = wrong_part(&self.guide.questionnaire, id);
                self.fault(entry.line, &entry.path(), problem);
                continue;
            }
            if is_blank(entry.value) {
                continue;
            }
            match self.answer(QuestionsOf::Plan, &id, entry.value) {
                Ok(answer) => {
                    answers.insert(id, answer);
                }
                Err(_) if self.is_of_other_guide => {
                    self.kept.insert(id);
                    kept.push(entry.nodes());
                }
                Err(problem) => self.fault(entry.line, &entry.path(), problem),
            }
        }
        kept
    }

    /// Whether an entry beside the parts of a file is an answer that belongs in one of them, which
    /// is a fault; of another guide it may be anything.
    pub(super) fn answer_outside(&mut self, entry: &Entry<'_>) -> bool {
        if PARTS.contains(&&*entry.key) || self.is_of_other_guide {
            return false;
        }
        let Some(id) = self.spelled(&entry.key, IdKind::Question) else {
            return false;
        };
        let problem = wrong_part(&self.guide.questionnaire, id.to_owned());
        self.fault(entry.line, &entry.path(), problem);
        true
    }

    pub(super) fn answer(
        &self,
        questions: QuestionsOf,
        id: &str,
        node: &Node,
    ) -> Result<Answer, PlanProblem> {
        let questionnaire = self.guide.questionnaire_of(questions);
        let kind = questionnaire.kind(id).unwrap_or(Kind::Text);
        let chooses = kind.is_chosen();
        let meant = |written: &str| {
            let written = written.trim();
            let meant = self.guide.option_meant(questions, id, written);
            meant.unwrap_or(written).to_owned()
        };
        let given = match node.content() {
            _ if node.is_tagged() => return Err(wrong_kind(node, example(questionnaire, id))),
            Content::Scalar(_) if kind.is_written() => {
                Given::Text(node.written().unwrap_or_default().into())
            }
            // Only a text goes on behind a number sign.
            Content::Scalar(scalar) => match (kind, scalar.meaning()) {
                (Kind::YesNo, Meaning::YesNo(value)) => Given::YesNo(value),
                (Kind::YesNo, Meaning::Text(text)) if is_word(text, "yes") => Given::YesNo(true),
                (Kind::YesNo, Meaning::Text(text)) if is_word(text, "no") => Given::YesNo(false),
                (_, Meaning::Text(text)) if self.says(kind, text).is_some() => {
                    self.says(kind, text).unwrap_or(Given::Unknown)
                }
                _ if chooses => Given::Text(meant(scalar.text)),
                _ => Given::Text(scalar.text.to_string()),
            },
            Content::Sequence(entries) if chooses => {
                let mut ids = Vec::new();
                for entry in entries.iter().filter(|entry| !is_blank(entry)) {
                    let Some(scalar) = entry.as_scalar().filter(|_| !entry.is_tagged()) else {
                        return Err(wrong_kind(node, example(questionnaire, id)));
                    };
                    ids.push(meant(scalar.text));
                }
                Given::List(ids)
            }
            _ => return Err(wrong_kind(node, example(questionnaire, id))),
        };
        accept(questionnaire, id, &given).map_err(|error| PlanProblem::Refused {
            questions,
            question: id.to_owned(),
            error,
        })
    }

    /// Yes, no or "don't know yet" in the words of one of the languages, where the kind of question
    /// has such an answer. Among options such a word may well be one.
    fn says(&self, kind: Kind, word: &str) -> Option<Given> {
        match kind {
            Kind::YesNo => self.guide.spoken(word),
            Kind::Number | Kind::Date | Kind::Time => {
                let said = self.guide.spoken(word);
                said.filter(|said| *said == Given::Unknown)
            }
            Kind::OneOf | Kind::SomeOf | Kind::TimeZones | Kind::Text => None,
        }
    }
}

/// The part of the file to which a question's answer belongs.
pub(super) fn part_of(questionnaire: &Questionnaire, id: &str) -> &'static str {
    match questionnaire
        .question(id)
        .map(|question| question.stored_in)
    {
        Some(StoredIn::Profile) => "profile",
        Some(StoredIn::Answers) | None => "answers",
    }
}

/// What is wrong with an answer that stands in another part than its own.
pub(super) fn wrong_part(questionnaire: &Questionnaire, question: String) -> PlanProblem {
    let part = part_of(questionnaire, &question);
    let example = format!("{part}: {{ {} }}", example(questionnaire, &question));
    PlanProblem::WrongPart {
        question,
        part,
        example,
    }
}

/// How an answer to a question is written.
fn example(questionnaire: &Questionnaire, id: &str) -> String {
    let options = questionnaire.option_ids(id);
    match questionnaire.kind(id).unwrap_or(Kind::Text) {
        Kind::YesNo => format!("{id}: true"),
        Kind::Number => format!("{id}: 120"),
        Kind::Date => format!("{id}: 2027-01-31"),
        Kind::Time => format!("{id}: '14:30'"),
        Kind::TimeZones => format!("{id}: [Africa/Nairobi, Europe/Madrid]"),
        Kind::Text => format!("{id}: …"),
        Kind::OneOf => format!("{id}: {}", options.first().map_or("…", LastingText::as_str)),
        Kind::SomeOf => {
            let options: Vec<&str> = options.iter().take(2).map(LastingText::as_str).collect();
            format!("{id}: [{}]", options.join(", "))
        }
    }
}
