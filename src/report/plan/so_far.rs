//! What was answered and what was not asked, where an interview ends before its time: nothing
//! follows from half the answers.

use crate::interview::{Answers, Evaluation, Questionnaire};
use crate::locale::Messages;
use crate::message;
use crate::report::{Block, Document, Entry, Section, answer_words, labelled};

/// The answers that count, and the questions that were not asked.
#[must_use]
pub fn answers_so_far(
    questionnaire: &Questionnaire,
    answers: &Answers,
    not_asked: &[String],
    messages: &Messages,
) -> Document {
    let evaluation = Evaluation::new(questionnaire.facts(), answers);
    let counted = answers.iter().filter(|(id, _)| evaluation.applies(id));
    let short = |id: &str| questionnaire.text(id, "short").to_owned();
    let answered: Vec<(String, String)> = counted
        .map(|(id, answer)| (short(id), answer_words(questionnaire, id, answer, messages)))
        .collect();
    let not_asked: Vec<Entry> = not_asked.iter().map(|id| Entry::from(short(id))).collect();
    let sections = [
        Section::new(
            "answered",
            message!(messages, "plan-so-far-answered"),
            vec![Block::Facts(labelled(answered, messages))],
        ),
        Section::new(
            "not-asked",
            message!(messages, "plan-so-far-not-asked"),
            vec![Block::List(not_asked)],
        ),
    ];
    Document {
        language: messages.language().code().to_owned(),
        title: message!(messages, "plan-so-far"),
        sections: sections.into_iter().flatten().collect(),
        ..Document::default()
    }
}
