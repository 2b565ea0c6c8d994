//! The words of the interface, from Fluent files.
//!
//! The first part of a message's id names its area and so its file: `tools-column-name` is in
//! `tools.ftl`. A command reads only the messages that it says.

use std::borrow::Cow;
use std::cell::{OnceCell, RefCell};
use std::collections::BTreeSet;

use fluent::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use jiff::civil::{Date, Time};

use super::language::Language;
use crate::guide::pseudo;
use crate::text::{marked_english, on_one_line, quoted};

/// What is done to the words of a language.
type Transform = fn(&str) -> Cow<'_, str>;

/// The messages of one language.
pub struct Messages {
    language: Language,
    words: RefCell<Words>,
    /// What stands in for a message that a language does not have.
    english: OnceCell<RefCell<Words>>,
}

/// What was read of a language.
struct Words {
    language: Language,
    bundle: FluentBundle<FluentResource>,
    areas: BTreeSet<String>,
}

/// Shows, inside a text, that words stand there; no file has it, as it is for private use.
const WORDS: char = '\u{f8ff}';

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
        let words = if language == Language::PSEUDO {
            Words::new(Language::ENGLISH, Some(|text| pseudo(text).into()))
        } else {
            Words::new(language, None)
        };
        Messages {
            language,
            words: RefCell::new(words),
            english: OnceCell::new(),
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
        let found = self.words.borrow_mut().find(id, arguments);
        found.or_else(|| self.find_in_english(id, arguments))
    }

    /// The English message where a language that is not finished has none, marked as such unless it
    /// is no text to read.
    fn find_in_english(&self, id: &str, arguments: &[(&str, FluentValue<'_>)]) -> Option<String> {
        if !self.language.is_of_folder() {
            return None;
        }
        let english = self.english.get_or_init(|| {
            let mark: Transform = |text| {
                if text.chars().any(char::is_alphabetic) {
                    format!("{WORDS}{text}").into()
                } else {
                    text.into()
                }
            };
            RefCell::new(Words::new(Language::ENGLISH, Some(mark)))
        });
        let text = english.borrow_mut().find(id, arguments)?;
        let plain = text.replace(WORDS, "");
        // What only joins what is put into it has no words of its own.
        Some(if is_read(id) && plain != text {
            marked_english(&plain)
        } else {
            plain
        })
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

    /// A date with its day of the week, so that a slip is seen.
    #[must_use]
    pub fn weekday_date(&self, date: Date) -> String {
        let names = crate::message!(self, "locale-weekdays");
        let place = usize::try_from(date.weekday().to_monday_zero_offset()).unwrap_or_default();
        let weekday = names.split(',').nth(place).unwrap_or_default().trim();
        crate::message!(
            self,
            "locale-weekday-date",
            weekday = weekday,
            date = self.date(date)
        )
    }

    /// A time of day.
    #[must_use]
    pub fn time(&self, time: Time) -> String {
        let two = |number: i8| format!("{number:02}");
        crate::message!(
            self,
            "locale-time",
            hour = time.hour(),
            hours = two(time.hour()),
            minute = two(time.minute())
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

    /// Several things in one sentence: "a, b and c". The message may ask how the last one begins.
    #[must_use]
    pub fn list<T: AsRef<str>>(&self, parts: &[T]) -> String {
        self.joined("locale-list", parts)
    }

    /// Several things of which one is meant: "a, b or c".
    #[must_use]
    pub fn either<T: AsRef<str>>(&self, parts: &[T]) -> String {
        self.joined("locale-either", parts)
    }

    fn joined<T: AsRef<str>>(&self, id: &str, parts: &[T]) -> String {
        match parts {
            [] => String::new(),
            [one] => one.as_ref().to_owned(),
            [first @ .., last] => {
                let first: Vec<&str> = first.iter().map(AsRef::as_ref).collect();
                crate::message!(
                    self,
                    id,
                    first = first.join(", "),
                    last = last.as_ref(),
                    initial = initial(last.as_ref())
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

/// The names under which messages say what somebody typed or wrote in a file; `found`, which may be
/// anything in a file, is quoted by its beginning.
const QUOTED: [&str; 4] = ["value", "path", "name", "argument"];

/// How a text begins as it is said: its first letter without accent, two where the first is a
/// silent "h". Of a number it matters in what word: "eight" for 8 and 80, "eleven"; otherwise its
/// digit.
fn initial(text: &str) -> String {
    let text = crate::text::fold(text);
    if text.starts_with("11-") {
        return "eleven".to_owned();
    }
    if text.starts_with('8') {
        return "eight".to_owned();
    }
    let letters = if text.starts_with('h') { 2 } else { 1 };
    text.chars().take(letters).collect()
}

impl Words {
    fn new(language: Language, transform: Option<Transform>) -> Words {
        // Codes are checked with the guide; whatever else stands there has no plurals of its own.
        let mut bundle = FluentBundle::new(language.code().parse().into_iter().collect());
        // Terminals show the marks that would isolate directions.
        bundle.set_use_isolating(false);
        bundle.set_transform(transform);
        Words {
            language,
            bundle,
            areas: BTreeSet::new(),
        }
    }

    fn find(&mut self, id: &str, arguments: &[(&str, FluentValue<'_>)]) -> Option<String> {
        self.read(id);
        let pattern = self.bundle.get_message(id)?.value()?;
        let arguments: FluentArgs<'_> = arguments
            .iter()
            .map(|(name, value)| (*name, quotable(name, value)))
            .collect();
        let mut errors = Vec::new();
        let text = self
            .bundle
            .format_pattern(pattern, Some(&arguments), &mut errors)
            .into_owned();
        if errors.is_empty() {
            return Some(text);
        }
        // A slip in somebody's folder, which `guide check` names; ours have passed the tests.
        debug_assert!(self.language.is_of_folder(), "{id}: {errors:?}");
        None
    }

    /// Reads a message, unless it has been read: of a folder's messages, which count first, all of
    /// its area, and of the built-in ones only this one.
    fn read(&mut self, id: &str) {
        if self.bundle.has_message(id) {
            return;
        }
        let area = id.split('-').next().unwrap_or_default();
        if self.areas.insert(area.to_owned()) {
            for source in self.language.of_folder(area) {
                self.add(source);
            }
        }
        if let Some(source) = self.language.built_in_message(area, id)
            && !self.bundle.has_message(id)
        {
            self.add(source);
        }
    }

    fn add(&mut self, source: &str) {
        let resource =
            FluentResource::try_new(source.to_owned()).unwrap_or_else(|(readable, errors)| {
                debug_assert!(self.language.is_of_folder(), "{source}: {errors:?}");
                readable
            });
        self.bundle.add_resource_overriding(resource);
    }
}

/// A value as a message may quote it. What somebody typed or wrote in a file stays on its line:
/// nothing in it passes for a line of ours.
fn quotable<'v>(name: &str, value: &FluentValue<'v>) -> FluentValue<'v> {
    match value {
        FluentValue::String(text) if name == "found" => quoted(text).into(),
        FluentValue::String(text)
            if QUOTED.contains(&name) && text.contains(|letter: char| letter.is_control()) =>
        {
            on_one_line(text).into()
        }
        value => value.clone(),
    }
}

/// Whether a message is a text to read, and not a recipe or something to type.
pub(super) fn is_read(id: &str) -> bool {
    let mut parts = id.split('-');
    let is_made_or_typed = matches!(
        (parts.next(), parts.next()),
        (Some("locale"), _)
            | (Some("interview"), Some("word"))
            | (Some("error"), Some("also"))
            | (Some("cli"), Some("value" | "usage"))
    );
    !is_made_or_typed && !id.ends_with("-examples")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spanish_and_and_or_yield_before_their_own_sound() {
        let messages = Messages::new(Language::find("es").unwrap());
        for (last, list, either) in [
            ("francés", "ruso y francés", "ruso o francés"),
            ("Italia", "ruso e Italia", "ruso o Italia"),
            ("hindi", "ruso e hindi", "ruso o hindi"),
            ("húngaro", "ruso y húngaro", "ruso o húngaro"),
            ("otro", "ruso y otro", "ruso u otro"),
            ("Honduras", "ruso y Honduras", "ruso u Honduras"),
            ("80 minutos", "ruso y 80 minutos", "ruso u 80 minutos"),
            ("11 reuniones", "ruso y 11 reuniones", "ruso u 11 reuniones"),
            ("12 reuniones", "ruso y 12 reuniones", "ruso o 12 reuniones"),
        ] {
            assert_eq!(messages.list(&["ruso", last]), list);
            assert_eq!(messages.either(&["ruso", last]), either);
        }
        assert_eq!(messages.either(&["uno"]), "uno");
        assert_eq!(messages.either::<&str>(&[]), "");
    }
}
