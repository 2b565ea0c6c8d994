//! Conditions with a name: what several places ask in the same words stands once, in
//! `conditions.yaml`, and each of them says `{ is: NAME }`.
//!
//! Names are put aside when a guide is compiled, so that nothing behind knows of them.

use std::collections::{BTreeMap, BTreeSet};

use super::condition::Condition;
use super::problem::Problem;
use crate::yaml::{self, ContentMut, Document, Node, join};

/// The module in which they stand, and its fields: those on a plan's questions, and on a meeting's.
pub const MODULE: &str = "conditions";
pub const OF_PLANS: &str = "of-plans";
pub const OF_MEETINGS: &str = "of-meetings";

/// A fault: its module, the path there, and what is wrong.
pub type Found = (String, String, Problem);

/// Whether two faults are of the same thing: a meeting allows more questions than a plan does.
fn is_same(one: &Problem, other: &Problem) -> bool {
    match (one, other) {
        (Problem::UnknownId { found: one, .. }, Problem::UnknownId { found: other, .. }) => {
            one == other
        }
        _ => one == other,
    }
}

/// What stands for a name.
const NAMED: &str = "is";

/// Where names stood.
#[derive(Default)]
pub struct NamedConditions {
    /// The path of each in its file.
    known: BTreeMap<String, (String, Node)>,
    /// Each place that named one: module, path and name.
    places: Vec<(String, String, String)>,
}

impl NamedConditions {
    /// Puts in the place of each name the condition that it stands for, in all files of facts;
    /// what is not known is a fault, and so is what nothing names.
    pub fn resolve(documents: &mut BTreeMap<String, Document>) -> (NamedConditions, Vec<Found>) {
        let mut names = NamedConditions::default();
        let mut faults = Vec::new();
        if let Some(document) = documents.get_mut(&format!("{MODULE}.yaml")) {
            for field in [OF_PLANS, OF_MEETINGS] {
                for (key, value) in entries_of(&mut document.root, field) {
                    let (name, path) = (key.shown(), join(field, &key.shown()));
                    // One may be made of those above it, so that none is made of itself.
                    names.put_into(value, MODULE, &path, &mut faults);
                    if names.known.contains_key(&name) {
                        faults.push((MODULE.to_owned(), path.clone(), Problem::Duplicate));
                    }
                    names.define(name, value, path);
                }
            }
        }
        for (file, document) in documents.iter_mut() {
            let module = file.trim_end_matches(".yaml");
            let is_facts = !module.contains('/');
            if is_facts && module != MODULE {
                names.put_into(&mut document.root, module, "", &mut faults);
            }
        }
        let used: BTreeSet<&String> = names.places.iter().map(|(_, _, name)| name).collect();
        let unused = names.known.iter().filter(|(name, _)| !used.contains(name));
        let unused =
            unused.map(|(_, (path, _))| (MODULE.to_owned(), path.clone(), Problem::Unused));
        faults.extend(unused);
        (names, faults)
    }

    /// Whether a fault is one of what a name stands for, and so told among `faults` where that
    /// stands: no place that names it need tell it, too.
    pub fn is_told_there(
        &self,
        module: &str,
        path: &str,
        problem: &Problem,
        faults: &[(&'static str, String, Problem)],
    ) -> bool {
        let here = self.places.iter().filter(|(in_module, at, _)| {
            in_module == module && (is_within(at, path) || is_within(path, at))
        });
        let mut defined = here.filter_map(|(_, _, name)| self.known.get(name));
        defined.any(|(defined, _)| {
            faults.iter().any(|(in_module, at, what)| {
                *in_module == MODULE && is_within(at, defined) && is_same(what, problem)
            })
        })
    }

    /// Keeps what a name stands for. What is no condition is told where it stands, and only there.
    fn define(&mut self, name: String, value: &Node, path: String) {
        let is_condition = yaml::deserialize::<Condition>(value, &path).is_ok();
        let meant = if is_condition {
            value.clone()
        } else {
            always()
        };
        self.known.insert(name, (path, meant));
    }

    fn put_into(&mut self, node: &mut Node, module: &str, path: &str, faults: &mut Vec<Found>) {
        if let Some(name) = named(node) {
            let known = self.known.get(&name).map(|(_, meant)| meant.clone());
            let mut meant = known.unwrap_or_else(|| {
                let problem = Problem::UnknownId {
                    found: name.clone(),
                    allowed: self.known.keys().cloned().collect(),
                };
                faults.push((module.to_owned(), path.to_owned(), problem));
                always()
            });
            stand_on(&mut meant, node.line());
            *node = meant;
            self.places.push((module.to_owned(), path.to_owned(), name));
            return;
        }
        match node.content_mut() {
            ContentMut::Mapping(entries) => {
                for (key, value) in entries {
                    self.put_into(value, module, &join(path, &key.shown()), faults);
                }
            }
            ContentMut::Sequence(entries) => {
                for (place, entry) in entries.iter_mut().enumerate() {
                    self.put_into(entry, module, &join(path, &place.to_string()), faults);
                }
            }
            ContentMut::Scalar => {}
        }
    }
}

/// Whether a path is another one, or stands below it.
fn is_within(path: &str, other: &str) -> bool {
    let below = path.strip_prefix(other);
    below.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

/// The entries of a field of a file.
fn entries_of<'n>(root: &'n mut Node, name: &str) -> impl Iterator<Item = &'n mut (Node, Node)> {
    let fields = match root.content_mut() {
        ContentMut::Mapping(fields) => fields,
        _ => &mut [],
    };
    let field = fields
        .iter_mut()
        .find(|(key, _)| key.as_str() == Some(name));
    let entries = field.and_then(|(_, value)| match value.content_mut() {
        ContentMut::Mapping(entries) => Some(entries),
        _ => None,
    });
    entries.into_iter().flatten()
}

/// What holds whatever was answered, and so is never at fault itself.
fn always() -> Node {
    Node::mapping([("all", Node::sequence(Vec::new()))])
}

/// The name that stands here alone.
fn named(node: &Node) -> Option<String> {
    match node.as_mapping()? {
        [(key, value)] if key.as_str() == Some(NAMED) => value.as_str().map(str::to_owned),
        _ => None,
    }
}

/// A fault in what a name stands for is told where it is named.
fn stand_on(node: &mut Node, line: usize) {
    node.stand_on(line);
    match node.content_mut() {
        ContentMut::Mapping(entries) => {
            for (key, value) in entries {
                key.stand_on(line);
                stand_on(value, line);
            }
        }
        ContentMut::Sequence(entries) => entries.iter_mut().for_each(|entry| stand_on(entry, line)),
        ContentMut::Scalar => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn resolved(conditions: &str, items: &str) -> (BTreeMap<String, Document>, Vec<Found>) {
        let read = |text: &str| Document::read(text.as_bytes()).unwrap();
        let conditions = format!("of-plans:\n{conditions}of-meetings: {{}}\n");
        let files = [
            ("conditions.yaml", conditions.as_str()),
            ("items.yaml", items),
            ("en/items.yaml", items),
        ];
        let files = files.map(|(file, text)| (file.to_owned(), read(text)));
        let mut documents = BTreeMap::from(files);
        let (_, found) = NamedConditions::resolve(&mut documents);
        (documents, found)
    }

    #[test]
    fn a_name_is_what_it_stands_for_wherever_a_condition_may_be() {
        let (documents, found) = resolved(
            "  small: { people: { below: 9 } }\n\
             \x20 safe: { all: [{ is: small }, { risk: false }] }\n",
            "# Facts.\n\na:\n  when: { not: { is: small } }\nb: { when: { is: safe } }\n",
        );
        assert_eq!(found, []);
        let written = "a: { when: { not: { people: { below: 9 } } } }\n\
                       b: { when: { all: [{ people: { below: 9 } }, { risk: false }] } }\n";
        let expected = Document::read(written.as_bytes()).unwrap();
        let items = &documents["items.yaml"];
        assert_eq!(items.root, expected.root);
        assert_eq!(
            items.line("a.when.not.people.below"),
            4,
            "told where it is named"
        );
        let words = &documents["en/items.yaml"];
        assert!(words.root != expected.root, "words have no conditions");
    }

    #[test]
    fn what_is_not_known_or_for_nothing_is_told_and_what_is_no_condition_only_where_it_stands() {
        let (documents, found) = resolved(
            "  own: { not: { is: own } }\n  none: { is: later }\n\
             \x20 later: [1]\n  loose: { risk: true }\n",
            "a:\n  when: { is: own }\nb: { when: { is: none } }\nc: { when: { is: later } }\n\
             d: { when: { all: [{ is: smal }] } }\n",
        );
        let unknown = |module: &str, path: &str, name: &str, allowed: &[&str]| {
            let problem = Problem::UnknownId {
                found: name.to_owned(),
                allowed: allowed.iter().map(|&name| name.to_owned()).collect(),
            };
            (module.to_owned(), path.to_owned(), problem)
        };
        let all = ["later", "loose", "none", "own"];
        let expected = [
            unknown(MODULE, "of-plans.own.not", "own", &[]),
            unknown(MODULE, "of-plans.none", "later", &["own"]),
            unknown("items", "d.when.all.0", "smal", &all),
            (
                MODULE.to_owned(),
                "of-plans.loose".to_owned(),
                Problem::Unused,
            ),
        ];
        assert_eq!(found, expected);
        let when = documents["items.yaml"]
            .root
            .get("c")
            .and_then(|c| c.get("when"));
        assert_eq!(when, Some(&always()));
    }
}
