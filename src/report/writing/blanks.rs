//! The blanks of a text: filled from a plan, or left open with what belongs there.

use crate::guide::model::{Blank, Kind, TextKinds};
use crate::guide::{Content, RelativeDate, pieces};
use crate::interview::{Evaluation, Questionnaire};
use crate::locale::Messages;
use crate::report::{SLOT, Span, Text, answer_words};

/// What fills blanks.
pub(super) struct Blanks<'a> {
    pub texts: &'a Content<TextKinds>,
    pub questionnaire: &'a Questionnaire,
    pub evaluation: &'a Evaluation<'a>,
    /// The meeting that the text is about: what it was asked, and what its answers say.
    pub meeting: Option<(&'a Questionnaire, &'a Evaluation<'a>)>,
    pub messages: &'a Messages,
    /// The forms in which words are said to this member: `risk`, `local`.
    pub forms: Vec<&'static str>,
    /// Where people may be harmed, nothing that a person wrote goes into a text by itself.
    pub at_risk: bool,
    /// The code of the language in which the team writes.
    pub written_in: String,
}

/// A blank that nothing fills.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Gap {
    pub id: String,
    /// What belongs there.
    pub words: String,
    /// The question whose answer would fill it.
    pub question: Option<String>,
    /// Whether a meeting would fill it.
    pub of_meeting: bool,
}

impl Gap {
    /// The gap as it stands in a text.
    pub fn span(&self) -> Span {
        Span::Gap(self.words.clone())
    }
}

impl Blanks<'_> {
    /// Words with their blanks filled or marked, and those that stay open. Several things are one
    /// list, or, where the words are no sentence, stand one after the other.
    pub fn fill(&self, words: &str, in_sentence: bool) -> (Text, Vec<Gap>) {
        let mut message = String::new();
        let mut spans = Vec::new();
        let mut gaps: Vec<Gap> = Vec::new();
        let mut pieces = pieces(words).peekable();
        while let Some((before, blank)) = pieces.next() {
            message.push_str(before);
            let Some(id) = blank else { continue };
            message.push_str(SLOT);
            let ends = pieces
                .peek()
                .is_some_and(|(after, _)| after.starts_with('.'));
            match self.value(id, in_sentence, ends) {
                Some(span) => spans.push(span),
                None => {
                    let gap = self.gap(id);
                    spans.push(Span::Gap(gap.words.clone()));
                    if !gaps.contains(&gap) {
                        gaps.push(gap);
                    }
                }
            }
        }
        (Text::filled(&message, spans), gaps)
    }

    /// What fills a blank; `ends` where a full stop follows.
    fn value(&self, id: &str, in_sentence: bool, ends: bool) -> Option<Span> {
        let blank = self.texts.facts.blanks.get(id)?;
        if let Some(date) = self.evaluation.first_known(&blank.date) {
            return Some(Span::Words(self.messages.date(date)));
        }
        if let Some(question) = &blank.meeting {
            return self.of_meeting(question, ends);
        }
        let question = blank.answer.as_deref()?;
        let answer = self.evaluation.real(question)?;
        if self.is_written(question) {
            let words = answer_words(self.questionnaire, question, answer, self.messages);
            return self.written(&words, ends);
        }
        if blank.options.is_empty() {
            let words = answer_words(self.questionnaire, question, answer, self.messages);
            return Some(Span::Words(words));
        }
        let chosen = |option: &&String| answer.options().contains(*option);
        let named = blank.options.iter().filter(chosen);
        let words = |option: &String| self.texts.texts.get(&["blanks", id, "options", option]);
        let named: Vec<&str> = named.map(words).collect();
        (!named.is_empty()).then(|| {
            Span::Words(if in_sentence {
                self.messages.list(&named)
            } else {
                self.messages.series(&named)
            })
        })
    }

    /// Whether what answers a question is a text of the person's own.
    fn is_written(&self, question: &str) -> bool {
        self.questionnaire.kind(question) == Some(Kind::Text)
    }

    /// What a meeting's own answer says.
    fn of_meeting(&self, question: &str, ends: bool) -> Option<Span> {
        let (questionnaire, evaluation) = self.meeting?;
        let answer = evaluation.real(question)?;
        let words = || answer_words(questionnaire, question, answer, self.messages);
        match questionnaire.kind(question)? {
            Kind::Text => self.written(&words(), ends),
            // The first is the one in which the hours are told.
            Kind::TimeZones => {
                let zone = answer.options().first()?;
                Some(Span::Words(zone.replace('_', " ")))
            }
            _ => Some(Span::Words(words())),
        }
    }

    /// What a person wrote, on one line, unless people may be harmed; `ends` where a full stop
    /// follows.
    fn written(&self, words: &str, ends: bool) -> Option<Span> {
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        let words = words.trim_end_matches(|letter| ends && letter == '.');
        let says = !self.at_risk && !words.is_empty();
        says.then(|| Span::written(words, &self.written_in))
    }

    fn gap(&self, id: &str) -> Gap {
        let path = ["blanks", id, "gap"];
        let blank = self.texts.facts.blanks.get(id);
        Gap {
            id: id.to_owned(),
            words: self.texts.texts.in_form(&path, &self.forms).to_owned(),
            question: blank.and_then(|blank| self.question(blank)),
            of_meeting: blank.is_some_and(|blank| blank.meeting.is_some()),
        }
    }

    /// The question whose answer would fill a blank, where it may.
    fn question(&self, blank: &Blank) -> Option<String> {
        let dates = blank.date.0.iter().map(|date| &date.question);
        let dates = dates.filter(|question| *question != RelativeDate::TODAY);
        let mut questions = blank.answer.iter().chain(dates);
        let question = questions.next()?;
        (!self.is_written(question) || !self.at_risk).then(|| question.clone())
    }
}
