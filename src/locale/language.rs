//! A language in which the whole interface and guide exist.

use crate::built_in;

/// A language of the interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Language(&'static str);

impl Language {
    /// The language of last resort.
    pub const ENGLISH: Language = Language("en");

    /// A made-up language in which every translated text is marked: what appears plain was not
    /// translated.
    pub const PSEUDO: Language = Language("qps");

    /// Every language, in the order of their codes.
    #[must_use]
    pub fn all() -> Vec<Language> {
        let mut codes: Vec<&str> = built_in::MESSAGES
            .iter()
            .map(|(language, ..)| *language)
            .collect();
        codes.dedup();
        codes.into_iter().map(Language).collect()
    }

    /// Its code.
    #[must_use]
    pub fn code(self) -> &'static str {
        self.0
    }

    /// The language that a code or a system's locale name asks for: `es`, `es-MX` and `es_MX.UTF-8`
    /// all find Spanish.
    #[must_use]
    pub fn find(name: &str) -> Option<Language> {
        let code = name
            .split(['_', '-', '.', '@'])
            .next()
            .unwrap_or_default()
            .to_ascii_lowercase();
        if code == Language::PSEUDO.0 {
            return Some(Language::PSEUDO);
        }
        Language::all()
            .into_iter()
            .find(|language| language.0 == code)
    }
}
