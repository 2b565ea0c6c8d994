//! The ids of people's own items, made of what they wrote.

use super::decisions::Plan;
use super::plan_guide::PlanGuide;
use super::schedule::item_of;
use crate::text::fold;

/// The longest id that is made, in letters.
const LETTER_LIMIT: usize = 40;

impl Plan {
    /// An id for an item of people's own: a few of its words in plain letters, and a number where
    /// that is taken.
    #[must_use]
    pub fn new_own_id(&self, title: &str, guide: &PlanGuide) -> String {
        let folded = fold(title);
        let words = folded.split(|letter: char| !letter.is_ascii_alphanumeric());
        let mut id = String::new();
        for word in words.filter(|word| !word.is_empty()) {
            if !id.is_empty() && id.len() + 1 + word.len() > LETTER_LIMIT {
                break;
            }
            if !id.is_empty() {
                id.push('-');
            }
            id.extend(word.chars().take(LETTER_LIMIT));
        }
        // A title in another script has no such letters.
        if id.is_empty() {
            id.push_str("item");
        }
        let items = &guide.items.facts.items;
        let is_taken = |id: &str| {
            self.checklist.contains_key(id)
                || item_of(id, items).is_some()
                || self.kept_items.iter().any(|(name, _)| name.shown() == id)
        };
        // A number alone would be read as one.
        if id
            .chars()
            .all(|letter| letter.is_ascii_digit() || letter == '-')
        {
            id.insert_str(0, "item-");
        }
        let numbered = (2..).map(|number| format!("{id}-{number}"));
        let mut candidates = std::iter::once(id.clone()).chain(numbered);
        candidates.find(|id| !is_taken(id)).unwrap_or(id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::built_in;
    use crate::guide::Guide;
    use crate::plan::Progress;

    #[test]
    fn an_id_is_made_of_plain_letters_and_stands_once() {
        let guide = PlanGuide::open(&Guide::new(built_in::GUIDE), "en");
        let mut plan = Plan::new();
        for (title, id) in [
            ("Ask the court!", "ask-the-court"),
            ("Ask the court", "ask-the-court-2"),
            ("Señalar el año: ¿cuándo?", "senalar-el-ano-cuando"),
            ("Спросить суд", "item"),
            ("2027", "item-2027"),
            (
                "A very long text of which nobody would want to type every word",
                "a-very-long-text-of-which-nobody-would",
            ),
        ] {
            let made = plan.new_own_id(title, &guide);
            assert_eq!(made, id);
            plan.checklist.insert(made.into(), Progress::default());
        }
        // Neither an item of the guide nor one of its times.
        let made = plan.new_own_id("data notice", &guide);
        let items = &guide.items.facts.items;
        assert_eq!(item_of(&made, items), None, "{made}");
    }
}
