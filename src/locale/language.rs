//! The languages of the interface: those that the program carries with it, and those of a folder
//! that somebody works on.

use std::collections::BTreeMap;

use crate::built_in;
use crate::guide::{PSEUDO, Texts};

/// The name of the folder with messages in a guide's folder.
pub const LOCALES: &str = "locales";

/// The text of each file of messages in a folder, by its language and area.
pub type MessageFiles = BTreeMap<(String, String), String>;

/// A language of the interface.
#[derive(Clone, Copy, Debug)]
pub struct Language {
    code: &'static str,
    /// Its messages that come from a folder, by area. They last as long as the program.
    of_folder: &'static [(String, String)],
    is_of_folder: bool,
}

impl PartialEq for Language {
    fn eq(&self, other: &Language) -> bool {
        self.code == other.code
    }
}

impl Eq for Language {}

impl Language {
    /// The language of last resort.
    pub const ENGLISH: Language = Language::built_in("en");

    /// A made-up language in which every translated text is marked: what appears plain was not
    /// translated.
    pub const PSEUDO: Language = Language::built_in(PSEUDO);

    const fn built_in(code: &'static str) -> Language {
        Language {
            code,
            of_folder: &[],
            is_of_folder: false,
        }
    }

    /// Every language that the program carries with it, in the order of their codes.
    #[must_use]
    pub fn all() -> Vec<Language> {
        Languages::default().all()
    }

    /// Its code.
    #[must_use]
    pub fn code(self) -> &'static str {
        self.code
    }

    /// The built-in language of that name, as [`Languages::find`].
    #[must_use]
    pub fn find(name: &str) -> Option<Language> {
        Languages::default().find(name)
    }

    /// Whether it is one of a folder that somebody works on, and so may have gaps.
    #[must_use]
    pub fn is_of_folder(self) -> bool {
        self.is_of_folder
    }

    /// What the program carries with it of a message, as it is written.
    pub(super) fn built_in_message(self, area: &str, id: &str) -> Option<&'static str> {
        let mut areas = built_in::MESSAGES.iter();
        let (_, _, messages) = areas.find(|(code, name, _)| *code == self.code && *name == area)?;
        Texts::open(messages).find(&[id])
    }

    /// The texts of an area that come from a folder; a later one counts more.
    pub(super) fn of_folder(self, area: &str) -> impl Iterator<Item = &'static str> {
        let of_area = self.of_folder.iter().filter(move |(name, _)| name == area);
        of_area.map(|(_, text)| text.as_str())
    }
}

/// The languages that can be asked for.
#[derive(Clone, Debug, Default)]
pub struct Languages {
    of_folder: Vec<Language>,
}

impl Languages {
    /// With the built-in languages those of a folder: the codes that its guide lists, and its
    /// messages, which count before the built-in ones.
    #[must_use]
    pub fn with_folder(codes: &[String], files: &MessageFiles) -> Languages {
        let mut messages: BTreeMap<&str, Vec<(String, String)>> = BTreeMap::new();
        for code in codes {
            messages.entry(code).or_default();
        }
        for ((code, area), text) in files {
            if let Some(of_language) = messages.get_mut(code.as_str()) {
                of_language.push((area.clone(), text.clone()));
            }
        }
        let of_folder = messages.into_iter().map(|(code, messages)| Language {
            code: code.to_owned().leak(),
            of_folder: messages.leak(),
            is_of_folder: true,
        });
        Languages {
            of_folder: of_folder.collect(),
        }
    }

    /// Every language, in the order of their codes.
    #[must_use]
    pub fn all(&self) -> Vec<Language> {
        let mut built_in: Vec<&str> = built_in::MESSAGES.iter().map(|entry| entry.0).collect();
        built_in.dedup();
        let is_new = |code: &&str| {
            self.of_folder
                .iter()
                .all(|of_folder| of_folder.code != *code)
        };
        let built_in = built_in.into_iter().filter(is_new).map(Language::built_in);
        let mut all: Vec<Language> = built_in.chain(self.of_folder.iter().copied()).collect();
        all.sort_unstable_by_key(|language| language.code);
        all
    }

    /// The language that a code or a system's locale name asks for: `es`, `es-MX` and `es_MX.UTF-8`
    /// all find Spanish.
    #[must_use]
    pub fn find(&self, name: &str) -> Option<Language> {
        let code = name
            .split(['_', '-', '.', '@'])
            .next()
            .unwrap_or_default()
            .to_ascii_lowercase();
        if code == PSEUDO {
            return Some(Language::PSEUDO);
        }
        self.all()
            .into_iter()
            .find(|language| language.code == code)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_message_is_found_alone_as_it_stands_in_its_file() {
        use fluent_syntax::ast::Entry;
        use fluent_syntax::parser::parse;

        let mut compared = 0;
        for (language, area, _) in built_in::MESSAGES {
            let file = format!(
                "{}/locales/{language}/{area}.ftl",
                env!("CARGO_MANIFEST_DIR")
            );
            let text = std::fs::read_to_string(file).unwrap();
            let language = Language::find(language).unwrap();
            for entry in parse(text.as_str()).unwrap().body {
                let Entry::Message(mut message) = entry else {
                    continue;
                };
                message.comment = None;
                let alone = language.built_in_message(area, message.id.name).unwrap();
                assert_eq!(parse(alone).unwrap().body, [Entry::Message(message)]);
                compared += 1;
            }
        }
        assert!(compared > 1000, "{compared}");
    }

    #[test]
    fn a_folder_adds_languages_and_takes_none_away() {
        let codes = ["en", "pt"].map(str::to_owned);
        let languages = Languages::with_folder(&codes, &MessageFiles::new());
        let all: Vec<&str> = languages.all().into_iter().map(Language::code).collect();
        assert_eq!(all, ["en", "es", "fr", "pt"]);
        assert_eq!(languages.find("pt_BR.UTF-8").unwrap().code(), "pt");
        assert_eq!(languages.find("de"), None);
        assert_eq!(Language::find("pt"), None);
    }
}
