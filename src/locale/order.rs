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

    /// What a name is sorted by: keys compare as the names do, at a small part of the work.
    #[must_use]
    pub fn key(&self, name: &str) -> Vec<u8> {
        let name = without_mark(name);
        let Some(collator) = &self.0 else {
            return name.as_bytes().to_vec();
        };
        let mut key = Vec::with_capacity(4 * name.len());
        let Ok(()) = collator.write_sort_key_to(name, &mut key);
        key
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_stands_in_english_is_sorted_by_the_name() {
        let order = Order::new(Language::find("fr").unwrap());
        let marked = crate::text::marked_english("Zulip");
        assert_eq!(order.key(&marked), order.key("Zulip"));
        assert!(order.key(&marked) > order.key("Éloge"));
    }

    #[test]
    fn accents_do_not_send_a_name_to_the_end() {
        let sorted = |code: &str, names: &[&'static str]| {
            let order = Order::new(Language::find(code).unwrap());
            let mut names = names.to_vec();
            names.sort_by_cached_key(|name| order.key(name));
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
