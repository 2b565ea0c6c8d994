//! The blanks of a text: filled from a plan, or left open with what belongs there.

use jiff::civil::Date;

use crate::guide::model::{Blank, Kind, KitFact};
use crate::guide::{FirstKnown, IdMap, RelativeDate, Texts, pieces};
use crate::interview::{Answer, Evaluation, Questionnaire};
use crate::locale::Messages;
use crate::plan::Member;
use crate::report::meeting::MeetingSaid;
use crate::report::{SLOT, Span, Text, answer_words};

/// What fills blanks.
pub(in crate::report) struct Blanks<'a> {
    pub blanks: &'a IdMap<Blank>,
    /// The words of the module that has them.
    pub words: &'a Texts,
    pub questionnaire: &'a Questionnaire,
    pub evaluation: &'a Evaluation<'a>,
    /// The meeting that the text is about.
    pub meeting: Option<&'a MeetingSaid<'a>>,
    /// Whether dates are counted from those of the meeting; then none that has passed is said.
    pub dates_of_meeting: Option<Date>,
    pub messages: &'a Messages,
    /// To whom it is said. Where people may be harmed, nothing that a person wrote goes into a text
    /// by itself.
    pub member: Member,
    /// But for what a meeting is about, in what is handed out for it.
    pub says_topic: bool,
    /// The code of the language in which the team writes.
    pub written_in: String,
}

/// A blank that nothing fills.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::report) struct Gap {
    pub id: String,
    /// What belongs there.
    pub words: String,
    /// The question whose answer would fill it.
    pub question: Option<String>,
    /// Whether a meeting would fill it.
    pub of_meeting: bool,
    /// Whether a person's own words would fill it, which stay out where people may be harmed.
    pub withheld: bool,
}

impl Gap {
    /// What a meeting's question would say, with words for it.
    pub fn of_meeting(question: &str, words: &str) -> Gap {
        Gap {
            id: question.to_owned(),
            words: words.to_lowercase(),
            question: None,
            of_meeting: true,
            withheld: false,
        }
    }

    /// The gap as it stands in a text.
    pub fn span(&self) -> Span {
        Span::Gap(self.words.clone())
    }
}

impl Blanks<'_> {
    /// Words with their blanks filled or marked, and those that stay open. Several things are one
    /// list, or, where the words are no sentence, stand one after the other.
    pub fn fill(&self, words: &str, in_sentence: bool) -> (Text, Vec<Gap>) {
        let value = |id: &str, ends: bool| self.value(id, in_sentence, ends);
        fill(words, value, |id| self.gap(id))
    }

    /// What fills a blank; `ends` where a full stop follows.
    fn value(&self, id: &str, in_sentence: bool, ends: bool) -> Option<Span> {
        let blank = self.blanks.get(id)?;
        if let Some(date) = self.date(&blank.date) {
            return Some(Span::Words(self.messages.date(date)));
        }
        if let Some(fact) = blank.kit {
            return self.of_kit(fact);
        }
        if let Some(question) = &blank.meeting {
            return self.of_meeting(id, question, in_sentence, ends);
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
        self.options(id, answer, in_sentence)
    }

    /// The options that have words of their own here, in these words.
    fn options(&self, id: &str, answer: &Answer, in_sentence: bool) -> Option<Span> {
        let blank = self.blanks.get(id)?;
        let chosen = |option: &&String| answer.options().contains(*option);
        let named = blank.options.iter().filter(chosen);
        let words = |option: &String| self.words.get(&["blanks", id, "options", option]);
        let named: Vec<&str> = named.map(words).collect();
        (!named.is_empty()).then(|| {
            Span::Words(match (in_sentence, blank.either) {
                (true, false) => self.messages.list(&named),
                (true, true) => self.messages.either(&named),
                (false, _) => self.messages.series(&named),
            })
        })
    }

    fn date(&self, dates: &FirstKnown) -> Option<Date> {
        let Some(today) = self.dates_of_meeting else {
            return self.evaluation.first_known(dates);
        };
        let date = self.meeting?.evaluation.first_known(dates);
        date.filter(|date| *date >= today)
    }

    /// What is computed for the meeting.
    fn of_kit(&self, fact: KitFact) -> Option<Span> {
        let said = self.meeting?;
        match fact {
            KitFact::Agenda => {
                let parts = (!said.agenda.is_empty()).then_some(&said.agenda)?;
                Some(Span::Words(self.messages.series(parts)))
            }
            KitFact::Platform => Some(Span::title(said.platform.as_ref()?, None)),
            KitFact::Rooms => said.rooms.clone().map(Span::Words),
            KitFact::Elsewhere => {
                let hours = (!said.elsewhere.is_empty()).then_some(&said.elsewhere)?;
                Some(Span::Words(self.messages.series(hours)))
            }
        }
    }

    /// Whether what answers a question is a text of the person's own.
    fn is_written(&self, question: &str) -> bool {
        let kind = self.questionnaire.kind(question);
        kind.is_some_and(Kind::is_written)
    }

    /// What a meeting's own answer says.
    fn of_meeting(&self, id: &str, question: &str, in_sentence: bool, ends: bool) -> Option<Span> {
        let MeetingSaid {
            questionnaire,
            evaluation,
            ..
        } = self.meeting?;
        let answer = evaluation.real(question)?;
        let words = || answer_words(questionnaire, question, answer, self.messages);
        match questionnaire.kind(question)? {
            kind if kind.is_written() && self.says_topic => Some(Span::written(
                &on_one_line(&words(), ends),
                &self.written_in,
            )),
            kind if kind.is_written() => self.written(&words(), ends),
            // The first is the one in which the hours are told.
            Kind::TimeZones => {
                let zone = answer.options().first()?;
                Some(Span::Words(zone.replace('_', " ")))
            }
            Kind::Date => {
                let date = answer.date()?;
                Some(Span::Words(self.messages.weekday_date(date)))
            }
            _ if self
                .blanks
                .get(id)
                .is_some_and(|blank| !blank.options.is_empty()) =>
            {
                self.options(id, answer, in_sentence)
            }
            _ => Some(Span::Words(words())),
        }
    }

    /// What a person wrote, on one line, unless people may be harmed; `ends` where a full stop
    /// follows.
    fn written(&self, words: &str, ends: bool) -> Option<Span> {
        let words = on_one_line(words, ends);
        let says = !self.member.at_risk && !words.is_empty();
        says.then(|| Span::written(&words, &self.written_in))
    }

    fn gap(&self, id: &str) -> Gap {
        let path = ["blanks", id, "gap"];
        let blank = self.blanks.get(id);
        let withheld = blank.is_some_and(|blank| self.withholds(blank));
        let fillable = blank.filter(|_| !withheld);
        Gap {
            id: id.to_owned(),
            words: self.words.in_form(&path, &self.member.forms()).to_owned(),
            question: fillable.and_then(|blank| self.question(blank)),
            of_meeting: fillable.is_some_and(|blank| self.is_of_meeting(blank)),
            withheld,
        }
    }

    /// Whether what fills a blank is a person's own words that stay out of a text by themselves.
    fn withholds(&self, blank: &Blank) -> bool {
        let of_plan = || {
            blank
                .answer
                .as_deref()
                .is_some_and(|it| self.is_written(it))
        };
        let of_meeting = || {
            let (Some(said), Some(question)) = (self.meeting, &blank.meeting) else {
                return false;
            };
            let kind = said.questionnaire.kind(question);
            !self.says_topic && kind.is_some_and(Kind::is_written)
        };
        self.member.at_risk && (of_plan() || of_meeting())
    }

    /// Whether the meeting would fill a blank.
    fn is_of_meeting(&self, blank: &Blank) -> bool {
        let computed = matches!(blank.kit, Some(KitFact::Agenda | KitFact::Rooms));
        blank.meeting.is_some() || computed
    }

    /// The question whose answer would fill a blank.
    fn question(&self, blank: &Blank) -> Option<String> {
        let of_plan = self.dates_of_meeting.is_none();
        let dates = blank
            .date
            .0
            .iter()
            .filter(|_| of_plan)
            .map(|date| &*date.question);
        let dates = dates.filter(|question| *question != RelativeDate::TODAY);
        let answer = blank.answer.iter().map(|id| &**id);
        let mut questions = answer.chain(dates);
        questions.next().map(str::to_owned)
    }
}

/// Words with what fills each blank, or with what belongs there, and what stays open; a blank is
/// also told whether a full stop follows it.
fn fill(
    words: &str,
    value: impl Fn(&str, bool) -> Option<Span>,
    gap: impl Fn(&str) -> Gap,
) -> (Text, Vec<Gap>) {
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
        if let Some(span) = value(id, ends) {
            spans.push(span);
            continue;
        }
        let gap = gap(id);
        spans.push(gap.span());
        if !gaps.contains(&gap) {
            gaps.push(gap);
        }
    }
    (Text::filled(&message, spans), gaps)
}

/// Words on one line; `ends` where a full stop follows.
fn on_one_line(words: &str, ends: bool) -> String {
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    let words = words.trim_end_matches(|letter| ends && letter == '.');
    words.to_owned()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::built_in;
    use crate::guide::model::{MeetingKit, TextKinds};
    use crate::guide::{Content, Guide};
    use crate::locale::Language;

    /// What can go wrong where words meet what fills a blank, in any language and in each.
    const WRONG: [&str; 13] = [
        "  ", "{", "}", "[]", "()", "..", " .", " ,", ",,", ";;", ":.", ":,", "\u{fffc}",
    ];
    const WRONG_IN: [(&str, &[&str]); 3] = [
        (
            "en",
            &[" a [a ", " the [the ", " of of ", " by by ", " in in "],
        ),
        (
            "es",
            &[
                " de el ",
                " a el ",
                " de [el ",
                " a [el ",
                " el [el ",
                " la [la ",
                " el [la ",
                " los [los ",
                " de de ",
                " por por ",
                " en en ",
                " a a ",
            ],
        ),
        (
            "fr",
            &[
                " de le ",
                " de les ",
                " à le ",
                " à les ",
                " de [le ",
                " de [les ",
                " à [le ",
                " à [les ",
                " le [le ",
                " le [la ",
                " la [la ",
                " les [les ",
                " l'[",
                " d'[",
                " qu'[",
                " de de ",
                " par par ",
                " en en ",
                " si il ",
                " que il ",
                " que elle ",
            ],
        ),
    ];

    /// What people might write into a blank, from a letter that takes an elision and another one.
    fn written(language: &str) -> [&'static str; 2] {
        match language {
            "es" => ["oficina del agua", "Ministerio de Salud"],
            "fr" => ["office de l'eau", "ministère de la Santé"],
            _ => ["office for water", "ministry of health"],
        }
    }

    /// Every text of a module with blanks in it.
    fn texts(words: &Texts) -> Vec<(String, String)> {
        let texts = words
            .iter()
            .map(|(path, text)| (path.to_owned(), text.to_owned()));
        texts
            .filter(|(path, text)| !path.starts_with("blanks.") && text.contains('{'))
            .collect()
    }

    /// What may fill a blank: its options alone and together, a day, or what people write.
    fn fillings(id: &str, blank: &Blank, words: &Texts, messages: &Messages) -> Vec<String> {
        let option = |option: &String| words.get(&["blanks", id, "options", option]).to_owned();
        let mut fillings: Vec<String> = blank.options.iter().map(option).collect();
        if !fillings.is_empty() {
            fillings.push(if blank.either {
                messages.either(&fillings)
            } else {
                messages.list(&fillings)
            });
            return fillings;
        }
        if !blank.date.0.is_empty() || id.ends_with("-day") {
            return vec![messages.date(jiff::civil::date(2027, 3, 1))];
        }
        written(messages.language().code())
            .map(str::to_owned)
            .into()
    }

    fn check(language: &str, blanks: &IdMap<Blank>, words: &Texts) -> usize {
        let messages = Messages::new(Language::find(language).unwrap());
        let wrong = WRONG_IN.iter().find(|(of, _)| *of == language).unwrap().1;
        let mut checked = 0;
        for (path, text) in texts(words) {
            let named: BTreeSet<&str> = pieces(&text).filter_map(|(_, blank)| blank).collect();
            let named: Vec<&str> = named.into_iter().collect();
            let fillings: Vec<Vec<String>> = named
                .iter()
                .map(|id| fillings(id, blanks.get(id).unwrap(), words, &messages))
                .collect();
            let most = fillings.iter().map(Vec::len).max().unwrap_or(0);
            for open in 0..1_usize << named.len() {
                for nth in 0..most {
                    let value = |id: &str, _: bool| {
                        let place = named.iter().position(|known| *known == id)?;
                        let values = &fillings[place];
                        let value = values[nth % values.len()].clone();
                        (open >> place & 1 == 0).then_some(Span::Words(value))
                    };
                    let gap = |id: &str| {
                        let words = words.get(&["blanks", id, "gap"]);
                        Gap {
                            words: words.to_owned(),
                            ..Gap::of_meeting(id, words)
                        }
                    };
                    let filled = fill(&text, value, gap).0.plain();
                    // At its ends a text meets nothing.
                    let padded = format!(" {filled} ");
                    for wrong in WRONG[1..].iter().chain(wrong) {
                        assert!(
                            !padded.contains(wrong),
                            "{language} {path}: {wrong:?} in {filled}"
                        );
                    }
                    assert!(!filled.contains("  "), "{language} {path}: {filled}");
                    checked += 1;
                }
            }
        }
        checked
    }

    #[test]
    fn whatever_is_open_and_whatever_fills_a_blank_each_sentence_is_whole() {
        let guide = Guide::new(built_in::GUIDE);
        for language in ["en", "es", "fr"] {
            let texts: Content<TextKinds> = guide.content(language);
            let kit: Content<MeetingKit> = guide.content(language);
            let of_texts = check(language, &texts.facts.blanks, &texts.texts);
            let of_kit = check(language, &kit.facts.blanks, &kit.texts);
            assert!(of_texts > 400 && of_kit > 80, "{of_texts}, {of_kit}");
        }
    }
}
