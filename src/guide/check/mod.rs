//! What must hold of a guide before anybody is advised from it. Modules declare what they are made
//! of; what is checked here holds of any module.

mod blanks;
mod conditions;
mod known;
mod limits;
mod news;
mod nodes;
mod references;
mod roles;
mod satisfiable;
mod typography;
mod words;

use super::module::Facts;
use super::problem::Problem;

pub(super) use nodes::nodes;
pub(super) use words::{is_same_sentence, words};

/// A fault found: the module, the path in its facts, what is wrong.
type Found = (&'static str, String, Problem);

/// Every fault among the facts.
pub(super) fn facts(facts: &Facts) -> Vec<Found> {
    let declared = facts.declarations();
    let known = known::Known::of(facts, &declared);
    let mut found = Vec::new();
    references::check(&declared, &known, &mut found);
    roles::check(&declared, &known, &mut found);
    conditions::check(&declared, &known, &mut found);
    limits::check(facts, &mut found);
    news::check(facts, &mut found);
    if found.is_empty() {
        // Reachability means something only once the conditions do.
        satisfiable::check(&declared, &known, &mut found);
    }
    found
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    use super::*;
    use crate::guide::files::{Files, read_folder};
    use crate::guide::module::{FactsReader, MODULES};
    use crate::guide::{GuideDiagnostic, compile};
    use crate::yaml::{Content, ContentMut, Document, Meaning, Node, join, write};

    /// How what no entry of the guide is called begins.
    const NOTHING: &str = "no-such-thing";

    /// Fields that hold words of their own, which name nothing: by module and field.
    const WORDS: &[(&str, &str)] = &[
        ("guide", "version"),
        ("guide", "checked"),
        ("guide", "en"),
        ("guide", "es"),
        ("guide", "fr"),
        ("sources", "title"),
        ("stages", "aliases"),
        ("standards", "aliases"),
        ("questions", "options"),
        ("meeting-questions", "options"),
        ("tools", "checked"),
        ("tools", "name"),
        ("tools", "also-known-as"),
        ("tools", "licence"),
        ("tools", "as-of"),
        ("examples", "named"),
        ("resources", "title"),
        ("resources", "publisher"),
        ("glossary", "en"),
        ("glossary", "es"),
        ("glossary", "fr"),
    ];

    /// Fields whose keys name something: by module and field.
    const KEYS: &[(&str, &str)] = &[
        ("advice", "advice"),
        ("meeting-kit", "numbers"),
        ("glossary", "short"),
        ("glossary", "variants"),
        ("glossary", "verified"),
    ];

    /// The facts of the guide, without its words.
    fn facts() -> Files {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("guide");
        let mut files = read_folder(&folder).unwrap();
        files.retain(|name, _| !name.contains('/'));
        files
    }

    /// A place in a file of facts, as the numbers of the children that lead to it, and its path.
    #[derive(Clone)]
    struct Place {
        module: &'static str,
        steps: Vec<usize>,
        path: String,
        /// The first two names of its path: of one entry only one thing is broken at a time.
        entry: String,
        /// The name of the field in which it stands.
        field: String,
        /// Whether the name of the field is meant, and not what it holds.
        is_key: bool,
    }

    /// Every text of a file, but for lists of ids, which name themselves.
    fn texts(node: &Node, place: &Place, lists: &[&str], found: &mut Vec<Place>) {
        let child = |number: usize, name: &str, field: &str| Place {
            module: place.module,
            steps: [&place.steps[..], &[number]].concat(),
            path: join(&place.path, name),
            entry: match place.steps.len() {
                0 | 1 => join(&place.entry, name),
                _ => place.entry.clone(),
            },
            field: field.to_owned(),
            is_key: false,
        };
        match node.content() {
            Content::Mapping(entries) => {
                for (number, (key, value)) in entries.iter().enumerate() {
                    let name = key.shown();
                    if KEYS.contains(&(place.module, place.field.as_str())) {
                        let field = format!("key of {}", place.field);
                        let is_key = true;
                        found.push(Place {
                            is_key,
                            ..child(number, &name, &field)
                        });
                    }
                    // Conditions have checks of their own.
                    if !["when", "first-pass-when", "met"].contains(&name.as_str()) {
                        texts(value, &child(number, &name, &name), lists, found);
                    }
                }
            }
            Content::Sequence(_) if lists.contains(&place.path.as_str()) => {}
            Content::Sequence(entries) => {
                for (number, value) in entries.iter().enumerate() {
                    let place = child(number, &number.to_string(), &place.field);
                    texts(value, &place, lists, found);
                }
            }
            Content::Scalar(_) if matches!(node.meaning(), Some(Meaning::Text(_))) => {
                found.push(place.clone());
            }
            Content::Scalar(_) => {}
        }
    }

    /// Puts what names nothing in a place.
    fn break_at(node: &mut Node, steps: &[usize], is_key: bool, nothing: &str) {
        match (steps, node.content_mut()) {
            ([step], ContentMut::Mapping(entries)) if is_key => {
                entries[*step].0 = Node::plain(nothing);
            }
            ([step, rest @ ..], ContentMut::Mapping(entries)) => {
                break_at(&mut entries[*step].1, rest, is_key, nothing);
            }
            ([step, rest @ ..], ContentMut::Sequence(entries)) => {
                break_at(&mut entries[*step], rest, is_key, nothing);
            }
            _ => *node = Node::plain(nothing),
        }
    }

    /// What is wrong with the guide where these places name nothing.
    fn faults_where_broken(files: &Files, places: &[&Place]) -> Vec<GuideDiagnostic> {
        let mut files = files.clone();
        for module in MODULES {
            let all = places.iter().enumerate();
            let broken: Vec<_> = all.filter(|(_, it)| it.module == *module).collect();
            let name = format!("{module}.yaml");
            let Some(Some(bytes)) = files.get(&name).filter(|_| !broken.is_empty()) else {
                continue;
            };
            let mut root = Document::read(bytes).unwrap().root;
            for (number, place) in broken {
                // Each its own: what another place still has is not missing.
                let nothing = format!("{NOTHING}-{number}");
                break_at(&mut root, &place.steps, place.is_key, &nothing);
            }
            files.insert(name, Some(write(&root).into_bytes()));
        }
        compile(&files).parts.unwrap_err()
    }

    /// Whether one of these faults tells of the place that was broken under this number.
    fn is_told(faults: &[GuideDiagnostic], number: usize, place: &Place) -> bool {
        let nothing = format!("{NOTHING}-{number}");
        faults.iter().any(|fault| {
            let is_here = fault.path.starts_with(&place.path)
                || fault.path.contains(&nothing)
                || place.path.starts_with(&fault.path);
            let is_named = fault.problem.details().0 == nothing
                || !matches!(fault.problem, Problem::UnknownId { .. });
            fault.file == format!("{}.yaml", place.module)
                && !fault.path.is_empty()
                && fault.line > 0
                && is_here
                && is_named
        })
    }

    #[test]
    fn whatever_names_something_is_refused_where_it_names_nothing() {
        let files = facts();
        // One place for each field of each module, in as many entries as there are.
        let mut fields: Vec<Vec<Place>> = Vec::new();
        for module in MODULES {
            let bytes = files[&format!("{module}.yaml")].as_ref().unwrap();
            let root = Document::read(bytes).unwrap().root;
            let lists = lists_of(module);
            let place = Place {
                module,
                steps: Vec::new(),
                path: String::new(),
                entry: String::new(),
                field: String::new(),
                is_key: false,
            };
            let mut found = Vec::new();
            texts(&root, &place, &lists, &mut found);
            found.retain(|place| {
                place.field != "code" && !WORDS.contains(&(*module, place.field.as_str()))
            });
            for place in found {
                let collection = |place: &Place| place.entry.split('.').next().map(str::to_owned);
                let same = |known: &&mut Vec<Place>| {
                    let known = &known[0];
                    (known.module, &known.field, collection(known))
                        == (place.module, &place.field, collection(&place))
                };
                match fields.iter_mut().find(same) {
                    Some(places) => places.push(place),
                    None => fields.push(vec![place]),
                }
            }
        }
        assert!(fields.len() > 80, "{}", fields.len());
        let mut silent = Vec::new();
        while !fields.is_empty() {
            let mut used = BTreeSet::new();
            let mut broken = Vec::new();
            fields.retain(|places| {
                let free = |place: &&Place| !used.contains(&(place.module, place.entry.clone()));
                let Some(place) = places.iter().find(free) else {
                    return true;
                };
                used.insert((place.module, place.entry.clone()));
                broken.push(place.clone());
                false
            });
            let faults = faults_where_broken(&files, &broken.iter().collect::<Vec<_>>());
            let untold = broken.into_iter().enumerate();
            silent.extend(untold.filter(|(number, place)| !is_told(&faults, *number, place)));
        }
        // One fault can hide another: what was silent is broken once more, alone.
        silent.retain(|(_, place)| !is_told(&faults_where_broken(&files, &[place]), 0, place));
        let silent: Vec<&str> = silent.iter().map(|(_, place)| &*place.path).collect();
        assert!(silent.is_empty(), "{silent:#?}");
    }

    #[test]
    fn what_is_wrong_with_a_named_condition_is_told_where_it_stands_and_not_at_each_place() {
        let mut files = facts();
        let bytes = files["conditions.yaml"].clone().unwrap();
        let text = String::from_utf8(bytes).unwrap();
        let broken = text.replace("decision-open", "decision-opn");
        files.insert("conditions.yaml".to_owned(), Some(broken.into_bytes()));
        let faults = compile(&files).parts.unwrap_err();
        let of_facts = faults.iter().filter(|fault| !fault.file.contains('/'));
        let told: Vec<(&str, &str)> = of_facts.map(|fault| (&*fault.file, &*fault.path)).collect();
        let at = |path| ("conditions.yaml", path);
        assert_eq!(
            told,
            [at("of-plans.only-told"), at("of-plans.told-a-decision")]
        );
    }

    /// The lists of ids of a module, by their paths.
    fn lists_of(module: &str) -> Vec<&'static str> {
        struct Read<'f>(&'f Files);
        impl crate::guide::module::ReadModule for Read<'_> {
            fn module<M: crate::guide::Module>(&mut self) -> M {
                let bytes = self.0[&format!("{}.yaml", M::NAME)].as_ref().unwrap();
                M::read(&mut FactsReader::new(&Document::read(bytes).unwrap().root))
            }
        }
        let files = facts();
        let facts = Facts::read(Read(&files));
        let declared = facts.declarations().into_iter();
        let mut of_module = declared.filter(|(name, _)| *name == module);
        let lists = of_module.next().map(|(_, declared)| declared.lists);
        let lists = lists.into_iter().flatten();
        lists.map(|(list, _)| list).collect()
    }
}
