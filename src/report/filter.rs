//! What a list leaves out, and why: filters combine, unknown is not yes, and whatever is not shown
//! is counted.

use serde_json::{Value as Data, json};

use crate::catalogue::Verdict;
use crate::guide::{Id, IdMap};
use crate::locale::Messages;
use crate::message;
use crate::text::fold;

/// Why an entry is not shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LeftOut {
    /// It does not meet this filter.
    No(&'static str),
    /// Whether it meets this filter is not known.
    Unknown(&'static str),
    Discontinued,
    /// It serves everything, and so nothing in particular.
    General,
}

/// Whether an entry meets a filter.
type Meets<'a, T> = Box<dyn Fn(&T) -> Verdict + 'a>;

/// Filters as they were typed.
pub struct Filter<'a, T> {
    filters: Vec<(&'static str, Meets<'a, T>)>,
    include_unknown: bool,
}

impl<'a, T> Filter<'a, T> {
    /// A filter that lets everything through.
    #[must_use]
    pub fn new(include_unknown: bool) -> Filter<'a, T> {
        Filter {
            filters: Vec::new(),
            include_unknown,
        }
    }

    /// Adds a filter by its name.
    pub fn add(&mut self, name: &'static str, meets: impl Fn(&T) -> Verdict + 'a) {
        self.filters.push((name, Box::new(meets)));
    }

    /// Adds a filter that lets through what has one of these ids; none asks for nothing.
    pub fn add_ids(
        &mut self,
        name: &'static str,
        ids: &'a [String],
        has: impl Fn(&T, &str) -> bool + 'a,
    ) {
        if !ids.is_empty() {
            self.add(name, move |entry| {
                yes_if(ids.iter().any(|id| has(entry, id)))
            });
        }
    }

    /// Adds a search: every word must be in the text of an entry, accents and case ignored.
    pub fn add_search(&mut self, sought: Option<&str>, text: impl Fn(&T) -> String + 'a) {
        let words: Vec<String> = sought
            .iter()
            .flat_map(|sought| sought.split_whitespace())
            .map(fold)
            .collect();
        if !words.is_empty() {
            self.add("search", move |entry| {
                let text = fold(&text(entry));
                yes_if(words.iter().all(|word| text.contains(word)))
            });
        }
    }

    /// Why an entry is left out, if it is. A filter that it does not meet says more than one of
    /// which nothing is known.
    pub fn judge(&self, entry: &T) -> Option<LeftOut> {
        let mut unknown = None;
        for (option, meets) in &self.filters {
            match meets(entry) {
                Verdict::Yes => {}
                Verdict::No => return Some(LeftOut::No(option)),
                // Neither is a yes: somebody's safety may hang on it.
                Verdict::Partly | Verdict::Unknown => {
                    unknown = unknown.or(Some(LeftOut::Unknown(option)));
                }
            }
        }
        unknown.filter(|_| !self.include_unknown)
    }
}

/// The entries of a list that a filter lets through, and why it keeps the others back.
#[derive(Clone, Debug)]
pub struct Filtered<T> {
    /// The ids of those that are shown.
    pub shown: Vec<Id<T>>,
    left_out: Vec<(Id<T>, LeftOut)>,
}

impl<T> Filtered<T> {
    /// Parts all entries of a list; the order stays.
    #[must_use]
    pub fn of<'a>(
        entries: &'a IdMap<T>,
        judge: impl Fn(&(Id<T>, &'a T)) -> Option<LeftOut>,
    ) -> Filtered<T> {
        let mut filtered = Filtered {
            shown: Vec::new(),
            left_out: Vec::new(),
        };
        for (id, entry) in entries {
            match judge(&(*id, entry)) {
                None => filtered.shown.push(*id),
                Some(reason) => filtered.left_out.push((*id, reason)),
            }
        }
        filtered
    }

    /// How many entries there are.
    #[must_use]
    pub fn total(&self) -> usize {
        self.shown.len() + self.left_out.len()
    }

    /// The shortest id of what is shown, for an example of what to type: the least to type, and the
    /// least likely to be broken over lines.
    #[must_use]
    pub fn shortest(&self) -> Option<&str> {
        let ids = self.shown.iter().map(Id::as_str);
        ids.min_by_key(|id| id.len())
    }

    /// How many were left out by which filter, and how to see those that may be wanted.
    #[must_use]
    pub fn notes(&self, messages: &Messages) -> Vec<String> {
        left_out_notes(self.left_out.iter().map(|(_, reason)| reason), messages)
    }

    /// The list as data, under its name; what was left out says why. The form of this is a
    /// contract.
    #[must_use]
    pub fn data(&self, name: &str, entry: impl Fn(Id<T>) -> Data) -> Data {
        let left_out = self
            .left_out
            .iter()
            .map(|(id, reason)| left_out_data(id, reason));
        json!({
            name: self.shown.iter().map(|id| entry(*id)).collect::<Vec<_>>(),
            "left_out": left_out.collect::<Vec<_>>(),
            "total": self.total(),
        })
    }
}

/// A plain answer.
#[must_use]
pub fn yes_if(condition: bool) -> Verdict {
    if condition { Verdict::Yes } else { Verdict::No }
}

fn left_out_notes<'l>(
    left_out: impl Iterator<Item = &'l LeftOut>,
    messages: &Messages,
) -> Vec<String> {
    let words = |name: &str| {
        let words = messages.find(&format!("list-filter-{name}"), &[]);
        words.unwrap_or_else(|| name.to_owned())
    };
    let mut by_filter: Vec<(&str, usize)> = Vec::new();
    let (mut unknown, mut unknown_filters, mut gone, mut general) = (0, Vec::new(), 0, 0);
    for reason in left_out {
        match reason {
            LeftOut::No(option) => match by_filter.iter_mut().find(|(known, _)| known == option) {
                Some((_, count)) => *count += 1,
                None => by_filter.push((option, 1)),
            },
            LeftOut::Unknown(name) => {
                unknown += 1;
                let words = words(name);
                if !unknown_filters.contains(&words) {
                    unknown_filters.push(words);
                }
            }
            LeftOut::Discontinued => gone += 1,
            LeftOut::General => general += 1,
        }
    }
    let mut notes = Vec::new();
    if !by_filter.is_empty() {
        let parts: Vec<String> = by_filter
            .iter()
            .map(|(name, count)| format!("{count} ({})", words(name)))
            .collect();
        notes.push(message!(
            messages,
            "list-left-out",
            filters = parts.join(", ")
        ));
    }
    if unknown > 0 {
        notes.push(message!(
            messages,
            "list-left-out-unknown",
            count = unknown,
            filters = unknown_filters.join(", ")
        ));
    }
    if gone > 0 {
        notes.push(message!(
            messages,
            "tools-left-out-discontinued",
            count = gone
        ));
    }
    if general > 0 {
        notes.push(message!(
            messages,
            "resources-left-out-general",
            count = general
        ));
    }
    notes
}

fn left_out_data(id: &str, reason: &LeftOut) -> Data {
    let (why, filter) = match reason {
        LeftOut::No(option) => ("filter", Some(option)),
        LeftOut::Unknown(option) => ("unknown", Some(option)),
        LeftOut::Discontinued => ("discontinued", None),
        LeftOut::General => ("general", None),
    };
    json!({ "id": id, "reason": why, "filter": filter })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filter(include_unknown: bool) -> Filter<'static, i32> {
        let mut filter = Filter::new(include_unknown);
        filter.add("even", |number: &i32| yes_if(number % 2 == 0));
        filter.add("known", |number| {
            if *number > 10 {
                Verdict::Unknown
            } else {
                Verdict::Yes
            }
        });
        filter.add_search(Some("ÉTÉ 1"), |number| format!("Été {number}"));
        filter
    }

    #[test]
    fn a_filter_that_is_not_met_counts_before_one_of_which_nothing_is_known() {
        assert_eq!(filter(false).judge(&10), None);
        assert_eq!(filter(false).judge(&13), Some(LeftOut::No("even")));
        assert_eq!(filter(false).judge(&12), Some(LeftOut::Unknown("known")));
        assert_eq!(filter(true).judge(&12), None);
        assert_eq!(
            filter(false).judge(&22),
            Some(LeftOut::No("search")),
            "were it the last filter"
        );
        assert_eq!(filter(true).judge(&8), Some(LeftOut::No("search")));
    }
}
