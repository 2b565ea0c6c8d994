//! The words of the interface, from Fluent files, one area at a time.
//!
//! The first part of a message's id names its area and so its file: `tools-column-name` is in
//! `tools.ftl`. A command reads only the areas it speaks in.

use std::cell::RefCell;
use std::collections::BTreeSet;

use fluent::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use jiff::civil::Date;

use super::language::Language;
use crate::built_in;

/// The messages of one language.
pub struct Messages {
    language: Language,
    bundle: RefCell<FluentBundle<FluentResource>>,
    areas: RefCell<BTreeSet<String>>,
}

/// Looks a message up by its id, with its arguments:
/// `message!(messages, "tools-count", count = 3)`.
///
/// Ids are written out, so that a test can prove that each exists in every language and none is
/// idle.
#[macro_export]
macro_rules! message {
    ($messages:expr, $id:expr $(, $name:ident = $value:expr)* $(,)?) => {
        $messages.text($id, &[$((stringify!($name), ::fluent::FluentValue::from($value))),*])
    };
}

impl Messages {
    /// The messages of a language; nothing is read before it is needed.
    #[must_use]
    pub fn new(language: Language) -> Messages {
        let spoken = if language == Language::PSEUDO {
            Language::ENGLISH
        } else {
            language
        };
        let mut bundle = FluentBundle::new(vec![
            spoken
                .code()
                .parse()
                .expect("language folders have valid codes"),
        ]);
        // Terminals show the marks that would isolate directions.
        bundle.set_use_isolating(false);
        if language == Language::PSEUDO {
            bundle.set_transform(Some(|text| crate::guide::pseudo(text).into()));
        }
        Messages {
            language,
            bundle: RefCell::new(bundle),
            areas: RefCell::default(),
        }
    }

    /// The language spoken.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// A message; use [`message!`](crate::message) to call it.
    #[must_use]
    pub fn text(&self, id: &str, arguments: &[(&str, FluentValue<'_>)]) -> String {
        self.find(id, arguments).unwrap_or_else(|| {
            debug_assert!(false, "no message {id}");
            id.to_owned()
        })
    }

    /// A message that may not exist.
    #[must_use]
    pub fn find(&self, id: &str, arguments: &[(&str, FluentValue<'_>)]) -> Option<String> {
        self.read_area(id);
        let bundle = self.bundle.borrow();
        let pattern = bundle.get_message(id)?.value()?;
        let arguments: FluentArgs<'_> = arguments
            .iter()
            .map(|(name, value)| (*name, value.clone()))
            .collect();
        let mut errors = Vec::new();
        let text = bundle
            .format_pattern(pattern, Some(&arguments), &mut errors)
            .into_owned();
        debug_assert!(errors.is_empty(), "{id}: {errors:?}");
        Some(text)
    }

    fn read_area(&self, id: &str) {
        let area = id.split('-').next().unwrap_or_default();
        if !self.areas.borrow_mut().insert(area.to_owned()) {
            return;
        }
        let spoken = if self.language == Language::PSEUDO {
            Language::ENGLISH
        } else {
            self.language
        };
        let source = |language: Language| {
            built_in::MESSAGES
                .iter()
                .find(|(code, name, _)| *code == language.code() && *name == area)
                .map(|entry| entry.2)
        };
        // A test proves every language complete; where one were not, English stands in.
        let Some(source) = source(spoken).or_else(|| source(Language::ENGLISH)) else {
            return;
        };
        let resource =
            FluentResource::try_new(source.to_owned()).unwrap_or_else(|(readable, errors)| {
                debug_assert!(false, "{}/{area}.ftl: {errors:?}", spoken.code());
                readable
            });
        self.bundle.borrow_mut().add_resource_overriding(resource);
    }

    /// A date in words.
    #[must_use]
    pub fn date(&self, date: Date) -> String {
        crate::message!(
            self,
            "locale-date",
            day = date.day(),
            month = date.month(),
            year = date.year().to_string()
        )
    }

    /// A date or a month as the guide writes them (2026-11-02, 2026-11), in words; anything else as
    /// it is.
    #[must_use]
    pub fn moment(&self, written: &str) -> String {
        if let Ok(date) = written.parse::<Date>() {
            return self.date(date);
        }
        match format!("{written}-01").parse::<Date>() {
            Ok(first) => {
                crate::message!(
                    self,
                    "locale-month",
                    month = first.month(),
                    year = first.year().to_string()
                )
            }
            Err(_) => written.to_owned(),
        }
    }

    /// A whole number, grouped as the language does.
    #[must_use]
    pub fn number(&self, number: i64) -> String {
        let digits = number.unsigned_abs().to_string();
        let least: usize = crate::message!(self, "locale-number-least-digits")
            .parse()
            .unwrap_or(4);
        let separator = crate::message!(self, "locale-number-separator");
        let separator = separator.trim_matches('"');
        let mut text = String::new();
        if number < 0 {
            text.push('-');
        }
        for (position, digit) in digits.chars().enumerate() {
            let after = digits.len() - position;
            if position > 0 && after.is_multiple_of(3) && digits.len() >= least {
                text.push_str(separator);
            }
            text.push(digit);
        }
        text
    }

    /// Several things in one sentence: "a, b and c". The message may ask with which letter the last
    /// one begins.
    #[must_use]
    pub fn list<T: AsRef<str>>(&self, parts: &[T]) -> String {
        match parts {
            [] => String::new(),
            [one] => one.as_ref().to_owned(),
            [first @ .., last] => {
                let first: Vec<&str> = first.iter().map(AsRef::as_ref).collect();
                let initial: String = crate::text::fold(last.as_ref()).chars().take(1).collect();
                crate::message!(
                    self,
                    "locale-list",
                    first = first.join(", "),
                    last = last.as_ref(),
                    initial = initial
                )
            }
        }
    }

    /// Several things one after the other, none of them part of a sentence: "a; b; c".
    #[must_use]
    pub fn series<T: AsRef<str>>(&self, parts: &[T]) -> String {
        let separator = crate::message!(self, "locale-series-separator");
        parts
            .iter()
            .map(AsRef::as_ref)
            .collect::<Vec<_>>()
            .join(separator.trim_matches('"'))
    }
}
