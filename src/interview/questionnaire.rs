//! The questions with their words and options in one language.

use std::collections::BTreeMap;

use super::answer::Answers;
use crate::guide::model::{
    Countries, Kind, Levels, Manifest, MeetingQuestions, OptionsFrom, Question, QuestionSet,
    Questions, Roles, Stages,
};
use crate::guide::{Guide, IdMap, LastingText, Module as _, Texts};

/// What an interview asks, in one language.
pub struct Questionnaire {
    questions: QuestionSet,
    texts: Texts,
    /// Of a meeting's questionnaire, what is the meeting's own.
    meeting: Option<Meeting>,
    roles: Roles,
    /// The options of questions that take them from another module.
    lists: BTreeMap<&'static str, List>,
}

/// Entries of another module as options.
struct List {
    from: OptionsFrom,
    ids: Vec<LastingText>,
    words: ListWords,
}

/// What the options of a list are called.
enum ListWords {
    /// As the words of their module say.
    OfModule(Texts),
    /// By a name of its own for each, the same in every language.
    Own(Vec<String>),
}

/// What a meeting is asked besides its plan.
struct Meeting {
    facts: MeetingQuestions,
    texts: Texts,
}

/// An option of a question, in words.
#[derive(Clone, Copy, Debug)]
pub struct Choice<'a> {
    pub id: &'a str,
    pub name: &'a str,
    /// What choosing it means; may be empty.
    pub means: &'a str,
    /// What it gains and costs; may be empty.
    pub trade: &'a str,
    /// Other names, apart by commas; may be empty.
    pub aliases: &'a str,
    /// Cannot be chosen beside others: it says that none of them holds.
    pub exclusive: bool,
}

impl<'a> Choice<'a> {
    /// Every name under which it may be typed: its id, its name and its other names.
    pub fn names(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        let aliases = self.aliases.split(',').map(str::trim);
        [self.id, self.name]
            .into_iter()
            .chain(aliases)
            .filter(|name| !name.is_empty())
    }
}

impl Questionnaire {
    /// Opens what a plan is asked in a language, and the lists that the questions refer to.
    #[must_use]
    pub fn open(guide: &Guide, language: &str) -> Questionnaire {
        Questionnaire::of(guide, language, None)
    }

    /// Opens what a meeting is asked: its own questions behind those of its plan.
    #[must_use]
    pub fn open_for_meeting(guide: &Guide, language: &str) -> Questionnaire {
        let meeting = Meeting {
            facts: guide.facts(),
            texts: guide.texts::<MeetingQuestions>(language),
        };
        Questionnaire::of(guide, language, Some(meeting))
    }

    fn of(guide: &Guide, language: &str, meeting: Option<Meeting>) -> Questionnaire {
        let plan: Questions = guide.facts();
        let questions = match &meeting {
            Some(meeting) => plan.with_meeting(&meeting.facts.own),
            None => plan.into(),
        };
        let from = questions.questions.values();
        let lists = from.filter_map(|question| {
            let from = question.options_from?;
            Some((from.name(), List::open(guide, language, from)))
        });
        let lists = lists.collect();
        Questionnaire {
            questions,
            texts: guide.texts::<Questions>(language),
            meeting,
            roles: guide.roles(),
            lists,
        }
    }

    /// The facts.
    #[must_use]
    pub fn facts(&self) -> &QuestionSet {
        &self.questions
    }

    /// The questions that play a part in the program.
    #[must_use]
    pub fn roles(&self) -> &Roles {
        &self.roles
    }

    /// Whether there is such a question.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.questions.questions.contains_key(id)
    }

    /// Whether it is the meeting's own question.
    #[must_use]
    pub fn is_of_meeting(&self, id: &str) -> bool {
        let own = self.meeting.as_ref().map(|meeting| &meeting.facts.own);
        own.is_some_and(|own| own.questions.contains_key(id))
    }

    /// The questions that a meeting is asked: those that it needs of its plan, and its own.
    #[must_use]
    pub fn asked_of_meeting(&self) -> Vec<&str> {
        let Some(Meeting { facts, .. }) = &self.meeting else {
            return Vec::new();
        };
        let of_plan = facts.of_plan.iter().map(String::as_str);
        let own = facts.own.questions.keys().map(|id| &**id);
        of_plan.chain(own).collect()
    }

    /// The facts of one question, if there is one of this id.
    #[must_use]
    pub fn question(&self, id: &str) -> Option<&Question> {
        self.questions.questions.get(id)
    }

    /// What kind of answer a question has, if there is one of this id.
    #[must_use]
    pub fn kind(&self, id: &str) -> Option<Kind> {
        self.question(id).map(|question| question.kind)
    }

    /// Whether one of another module's entries is chosen.
    #[must_use]
    pub fn options_from(&self, id: &str) -> Option<OptionsFrom> {
        self.question(id)?.options_from
    }

    /// The words among which those of a question stand.
    fn texts_of(&self, id: &str) -> &Texts {
        match &self.meeting {
            Some(meeting) if self.is_of_meeting(id) => &meeting.texts,
            _ => &self.texts,
        }
    }

    /// The name of an entry of either set.
    fn name<'a>(&'a self, path: &[&str; 3]) -> &'a str {
        let own = self
            .meeting
            .as_ref()
            .and_then(|meeting| meeting.texts.find(path));
        own.unwrap_or_else(|| self.texts.get(path))
    }

    /// One of the texts of a question: `ask`, `short` or `help`.
    #[must_use]
    pub fn text<'a>(&'a self, id: &str, field: &str) -> &'a str {
        self.texts_of(id).get(&["questions", id, field])
    }

    /// The `ask` or `help` of a question, as it is worded for the side that answers (an option of
    /// the question for sides), or for all.
    #[must_use]
    pub fn text_for(&self, side: Option<&str>, id: &str, field: &str) -> &str {
        self.texts_of(id)
            .in_form(&["questions", id, field], side.as_slice())
    }

    /// The name of a section.
    #[must_use]
    pub fn section(&self, id: &str) -> &str {
        self.name(&["sections", id, "name"])
    }

    /// The name of what a number question counts.
    #[must_use]
    pub fn unit(&self, id: &str) -> Option<&str> {
        let unit = self.question(id)?.unit.as_ref()?;
        Some(self.texts_of(id).get(&["units", unit, "name"]))
    }

    /// What a number of this question counts, in words that go with the number.
    #[must_use]
    pub fn unit_of(&self, id: &str, number: i64) -> Option<&str> {
        let unit = self.question(id)?.unit.as_ref()?;
        let one = self
            .texts_of(id)
            .find(&["units", unit, "one"])
            .filter(|_| number == 1);
        one.or_else(|| self.unit(id))
    }

    /// The ids of the options.
    #[must_use]
    pub fn option_ids(&self, id: &str) -> &[LastingText] {
        match self.question(id) {
            None => &[],
            Some(question) => match question.options_from {
                None => &question.options,
                Some(from) => self.lists.get(from.name()).map_or(&[], |list| &list.ids),
            },
        }
    }

    /// The options in words.
    #[must_use]
    pub fn choices(&self, id: &str) -> Vec<Choice<'_>> {
        let Some(question) = self.question(id) else {
            return Vec::new();
        };
        match question.options_from {
            Some(from) => self.list(from).map(List::choices).unwrap_or_default(),
            None => question
                .options
                .iter()
                .map(|option| {
                    let text = |field| {
                        self.texts_of(id)
                            .find(&["questions", id, "options", option, field])
                            .unwrap_or_default()
                    };
                    Choice {
                        id: option,
                        name: text("name"),
                        means: text("means"),
                        trade: text("trade"),
                        aliases: text("aliases"),
                        exclusive: question.exclusive.contains(option),
                    }
                })
                .collect(),
        }
    }

    /// The name of one option; its id where the question has no such option.
    #[must_use]
    pub fn choice_name<'a>(&'a self, id: &str, option: &'a str) -> &'a str {
        let found = match self.options_from(id) {
            Some(from) => self.list(from).and_then(|list| list.name(option)),
            None => self
                .texts_of(id)
                .find(&["questions", id, "options", option, "name"]),
        };
        found.unwrap_or(option)
    }

    /// What is only for those who chose this option, in words; its name where there are no others.
    #[must_use]
    pub fn only<'a>(&'a self, id: &str, option: &'a str) -> &'a str {
        let path = ["questions", id, "options", option, "only"];
        let only = self.texts_of(id).find(&path);
        only.unwrap_or_else(|| self.choice_name(id, option))
    }

    /// The answers of a plan as far as they count for its meetings.
    #[must_use]
    pub fn answers_of_plan(&self, answers: &Answers) -> Answers {
        let answers = answers.iter().filter(|(id, _)| !self.is_of_meeting(id));
        answers
            .map(|(id, answer)| (id.clone(), answer.clone()))
            .collect()
    }

    fn list(&self, from: OptionsFrom) -> Option<&List> {
        self.lists.get(from.name())
    }
}

impl List {
    fn open(guide: &Guide, language: &str, from: OptionsFrom) -> List {
        let named = |name: &str| ListWords::OfModule(guide.texts_of(language, name));
        let (ids, words) = match from {
            OptionsFrom::Countries => {
                (guide.facts::<Countries>().countries, named(Countries::NAME))
            }
            OptionsFrom::Stages => (ids(&guide.facts::<Stages>().stages), named(Stages::NAME)),
            OptionsFrom::Levels => (ids(&guide.facts::<Levels>().levels), named(Levels::NAME)),
            OptionsFrom::Languages => {
                let languages = guide.facts::<Manifest>().languages;
                let (ids, names) = languages
                    .into_iter()
                    .map(|(id, name)| (LastingText::from(id), name))
                    .unzip();
                (ids, ListWords::Own(names))
            }
        };
        List { from, ids, words }
    }

    fn name<'a>(&'a self, option: &str) -> Option<&'a str> {
        match &self.words {
            ListWords::OfModule(texts) => texts.find(&[self.from.name(), option, "name"]),
            ListWords::Own(names) => {
                let place = self.ids.iter().position(|id| **id == *option)?;
                names.get(place).map(String::as_str)
            }
        }
    }

    fn choices(&self) -> Vec<Choice<'_>> {
        let means = match self.from {
            OptionsFrom::Stages => "purpose",
            OptionsFrom::Levels => "promise",
            OptionsFrom::Countries | OptionsFrom::Languages => "means",
        };
        let choice = |id: &'_ LastingText| {
            let text = |field: &str| match &self.words {
                ListWords::OfModule(texts) => texts.find(&[self.from.name(), id, field]),
                ListWords::Own(_) => None,
            };
            Choice {
                id: id.as_str(),
                name: self.name(id).unwrap_or(id.as_str()),
                means: text(means).unwrap_or_default(),
                trade: "",
                aliases: text("aliases").unwrap_or_default(),
                exclusive: false,
            }
        };
        self.ids.iter().map(choice).collect()
    }
}

fn ids<T>(entries: &IdMap<T>) -> Vec<LastingText> {
    entries.keys().map(|id| (*id).into()).collect()
}

#[cfg(test)]
mod tests {
    use super::Questionnaire;
    use crate::built_in;
    use crate::guide::Guide;

    #[test]
    fn influence_is_asked_in_the_words_of_the_side_that_answers() {
        for language in ["en", "es", "fr"] {
            let questionnaire = Questionnaire::open(&Guide::new(built_in::GUIDE), language);
            for field in ["ask", "help"] {
                let of = |side| questionnaire.text_for(side, "level", field);
                assert_ne!(of(Some("civil-society")), of(None), "{language}");
                assert_eq!(of(Some("government")), of(None), "{language}");
            }
        }
    }
}
