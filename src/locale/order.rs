//! The order of names in a language: accents and case as its readers expect.

use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};

use super::language::Language;
use crate::text::without_mark;

/// The order of a language.
pub struct Order(Option<CollatorBorrowed<'static>>);

impl Order {
    /// The order of a language.
    #[must_use]
    pub fn new(language: Language) -> Order {
        let locale = icu_locale_core::Locale::try_from_str(language.code()).ok();
        let collator = locale
            .and_then(|locale| Collator::try_new(locale.into(), CollatorOptions::default()).ok());
        Order(collator)
    }

    /// Compares two names.
    #[must_use]
    pub fn compare(&self, a: &str, b: &str) -> std::cmp::Ordering {
        let (a, b) = (without_mark(a), without_mark(b));
        match &self.0 {
            Some(collator) => collator.compare(a, b),
            None => a.cmp(b),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_do_not_send_a_name_to_the_end() {
        let sorted = |code: &str, names: &[&'static str]| {
            let order = Order::new(Language::find(code).unwrap());
            let mut names = names.to_vec();
            names.sort_by(|a, b| order.compare(a, b));
            names
        };
        assert_eq!(
            sorted("fr", &["Zambie", "États-Unis", "Espagne"]),
            ["Espagne", "États-Unis", "Zambie"]
        );
        assert_eq!(
            sorted("es", &["nube", "ñandú", "oso"]),
            ["nube", "ñandú", "oso"]
        );
    }
}
