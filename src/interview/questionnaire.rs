//! The questions with their words and options in one language.

use std::collections::BTreeMap;

use crate::guide::model::{
    Countries, Levels, Manifest, OptionsFrom, Question, Questions, Roles, Stages,
};
use crate::guide::{Content, Guide, Texts};

/// What the interview asks, in one language.
pub struct Questionnaire {
    content: Content<Questions>,
    roles: Roles,
    /// The options of questions that take them from another module: id and name.
    lists: BTreeMap<&'static str, Vec<Listed>>,
    /// Option ids by question, so that no caller needs to know where they come from.
    ids: BTreeMap<String, Vec<String>>,
}

/// An option that comes from another module.
struct Listed {
    id: String,
    name: String,
    means: String,
    aliases: String,
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
    /// Opens the questions of a guide in a language, and the lists that they refer to.
    #[must_use]
    pub fn open(guide: &Guide, language: &str) -> Questionnaire {
        let content = guide.content::<Questions>(language);
        let mut lists: BTreeMap<&'static str, Vec<Listed>> = BTreeMap::new();
        let mut ids = BTreeMap::new();
        for (id, question) in &content.facts.questions {
            let options = match question.options_from {
                None => question.options.clone(),
                Some(from) => {
                    let list = lists
                        .entry(from.name())
                        .or_insert_with(|| list(guide, language, from));
                    list.iter().map(|listed| listed.id.clone()).collect()
                }
            };
            ids.insert(id.clone(), options);
        }
        Questionnaire {
            roles: guide.roles(),
            content,
            lists,
            ids,
        }
    }

    /// The facts.
    #[must_use]
    pub fn facts(&self) -> &Questions {
        &self.content.facts
    }

    /// The questions that play a part in the program.
    #[must_use]
    pub fn roles(&self) -> &Roles {
        &self.roles
    }

    /// The words.
    #[must_use]
    pub fn texts(&self) -> &Texts {
        &self.content.texts
    }

    /// Whether there is such a question.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.content.facts.questions.contains_key(id)
    }

    /// The facts of one question.
    ///
    /// # Panics
    /// When there is no such question.
    #[must_use]
    pub fn question(&self, id: &str) -> &Question {
        &self.content.facts.questions[id]
    }

    /// One of the texts of a question: `ask`, `short` or `help`.
    #[must_use]
    pub fn text<'a>(&'a self, id: &str, field: &str) -> &'a str {
        self.content.texts.get(&["questions", id, field])
    }

    /// The name of a section.
    #[must_use]
    pub fn section(&self, id: &str) -> &str {
        self.content.texts.get(&["sections", id, "name"])
    }

    /// The name of what a number question counts.
    #[must_use]
    pub fn unit(&self, id: &str) -> Option<&str> {
        let unit = self.question(id).unit.as_ref()?;
        Some(self.content.texts.get(&["units", unit, "name"]))
    }

    /// What a number of this question counts, in words that go with the number.
    #[must_use]
    pub fn unit_of(&self, id: &str, number: i64) -> Option<&str> {
        let unit = self.question(id).unit.as_ref()?;
        let one = self
            .content
            .texts
            .find(&["units", unit, "one"])
            .filter(|_| number == 1);
        one.or_else(|| self.unit(id))
    }

    /// The ids of the options.
    #[must_use]
    pub fn option_ids(&self, id: &str) -> &[String] {
        &self.ids[id]
    }

    /// The options in words.
    #[must_use]
    pub fn choices(&self, id: &str) -> Vec<Choice<'_>> {
        match self.question(id).options_from {
            Some(from) => self.lists[from.name()]
                .iter()
                .map(|listed| Choice {
                    id: &listed.id,
                    name: &listed.name,
                    means: &listed.means,
                    trade: "",
                    aliases: &listed.aliases,
                    exclusive: false,
                })
                .collect(),
            None => self.ids[id]
                .iter()
                .map(|option| {
                    let text = |field| {
                        self.content
                            .texts
                            .find(&["questions", id, "options", option, field])
                            .unwrap_or_default()
                    };
                    Choice {
                        id: option,
                        name: text("name"),
                        means: text("means"),
                        trade: text("trade"),
                        aliases: text("aliases"),
                        exclusive: self.question(id).exclusive.contains(option),
                    }
                })
                .collect(),
        }
    }

    /// The name of one option; its id where the question has no such option.
    #[must_use]
    pub fn choice_name<'a>(&'a self, id: &str, option: &'a str) -> &'a str {
        let found = match self.question(id).options_from {
            Some(from) => self.lists[from.name()]
                .iter()
                .find(|listed| listed.id == option)
                .map(|listed| listed.name.as_str()),
            None => self
                .content
                .texts
                .find(&["questions", id, "options", option, "name"]),
        };
        found.unwrap_or(option)
    }
}

fn list(guide: &Guide, language: &str, from: OptionsFrom) -> Vec<Listed> {
    let optional = |texts: &Texts, id: &str, field: &str| {
        let text = texts.find(&[from.name(), id, field]);
        text.unwrap_or_default().to_owned()
    };
    let listed = |texts: &Texts, id: &str, means: &str| Listed {
        id: id.to_owned(),
        name: texts.get(&[from.name(), id, "name"]).to_owned(),
        means: optional(texts, id, means),
        aliases: optional(texts, id, "aliases"),
    };
    match from {
        OptionsFrom::Countries => {
            let content = guide.content::<Countries>(language);
            content
                .facts
                .countries
                .iter()
                .map(|id| listed(&content.texts, id, "means"))
                .collect()
        }
        OptionsFrom::Stages => {
            let content = guide.content::<Stages>(language);
            content
                .facts
                .stages
                .keys()
                .map(|id| listed(&content.texts, id, "purpose"))
                .collect()
        }
        OptionsFrom::Levels => {
            let content = guide.content::<Levels>(language);
            content
                .facts
                .levels
                .keys()
                .map(|id| listed(&content.texts, id, "promise"))
                .collect()
        }
        OptionsFrom::Languages => guide
            .facts::<Manifest>()
            .languages
            .into_iter()
            .map(|(id, name)| Listed {
                id,
                name,
                means: String::new(),
                aliases: String::new(),
            })
            .collect(),
    }
}
