//! A guide from which something was taken away says what is missing, or does without it: it never
//! ends the program.

use std::collections::BTreeSet;
use std::path::Path;

use cocreate::guide::{Files, Guide, MODULES, Problem, compile, read_folder};
use cocreate::locale::{Language, Messages};
use cocreate::plan::{Plan, PlanGuide};
use cocreate::report::Briefing;
use cocreate::yaml::{Content, ContentMut, Document, Node, write};

/// How many entries of each collection are taken away, one after the other.
const ROUNDS: usize = 8;

/// Collections whose entries nothing else names, so that a guide can do without them.
const NAMED_BY_NOTHING: [(&str, &str); 3] = [
    ("rules", "rules"),
    ("meetings", "tips"),
    ("glossary", "terms"),
];

fn guide() -> Files {
    read_folder(&Path::new(env!("CARGO_MANIFEST_DIR")).join("guide")).unwrap()
}

fn root(files: &Files, name: &str) -> Option<Node> {
    let bytes = files.get(name)?.as_ref()?;
    Some(Document::read(bytes).unwrap().root)
}

/// The entries of every collection of a module, each collection by its name.
fn collections(root: &Node) -> Vec<(String, Vec<String>)> {
    let collections = root.as_mapping().unwrap().iter();
    let entries = |node: &Node| match node.content() {
        Content::Mapping(entries) => entries.iter().map(|(key, _)| key.shown()).collect(),
        Content::Sequence(entries) => entries.iter().map(Node::shown).collect(),
        Content::Scalar(_) => Vec::new(),
    };
    collections
        .map(|(name, node)| (name.shown(), entries(node)))
        .collect()
}

/// Takes an entry of a collection out of a file, if it is there.
fn take_out(files: &mut Files, name: &str, collection: &str, id: &str) {
    let Some(mut root) = root(files, name) else {
        return;
    };
    if let ContentMut::Mapping(collections) = root.content_mut() {
        let found = collections.iter_mut();
        for (_, node) in found.filter(|(key, _)| key.shown() == collection) {
            *node = match node.content() {
                Content::Mapping(entries) => {
                    let kept = entries.iter().filter(|(key, _)| key.shown() != id);
                    Node::entries(kept.cloned())
                }
                Content::Sequence(entries) => {
                    let kept = entries.iter().filter(|entry| entry.shown() != id);
                    Node::sequence(kept.cloned().collect())
                }
                Content::Scalar(_) => continue,
            };
        }
    }
    files.insert(name.to_owned(), Some(write(&root).into_bytes()));
}

/// An entry of a guide: its module, its collection, its id.
type Taken = (&'static str, String, String);

/// The entries that stand at one place in every collection.
fn entries_at(files: &Files, place: usize) -> Vec<Taken> {
    let mut taken = Vec::new();
    for module in MODULES {
        let root = root(files, &format!("{module}.yaml")).unwrap();
        for (collection, ids) in collections(&root) {
            let id = ids.into_iter().nth(place);
            taken.extend(id.map(|id| (*module, collection, id)));
        }
    }
    taken
}

#[test]
fn what_is_still_named_is_told_and_what_is_not_can_go() {
    let all = guide();
    let mut facts = all.clone();
    facts.retain(|name, _| !name.contains('/'));
    let mut unnamed: Vec<Taken> = Vec::new();
    for round in 0..ROUNDS {
        let taken = entries_at(&facts, round);
        let mut files = facts.clone();
        for (module, collection, id) in &taken {
            take_out(&mut files, &format!("{module}.yaml"), collection, id);
        }
        let faults = compile(&files).parts.unwrap_err();
        let mut named = BTreeSet::new();
        for fault in &faults {
            assert!(fault.line > 0 && !fault.file.is_empty(), "{fault}");
            if let Problem::UnknownId { found, .. } = &fault.problem {
                named.insert(found.clone());
            }
        }
        assert!(named.len() > 4, "{named:?}");
        let taken = taken.into_iter();
        unnamed.extend(taken.filter(|(module, collection, _)| {
            NAMED_BY_NOTHING.contains(&(*module, collection.as_str()))
        }));
    }
    assert_eq!(unnamed.len(), ROUNDS * NAMED_BY_NOTHING.len());
    let mut files = all;
    for (module, collection, id) in &unnamed {
        for language in ["", "en/", "es/", "fr/"] {
            take_out(
                &mut files,
                &format!("{language}{module}.yaml"),
                collection,
                id,
            );
        }
    }
    let parts = compile(&files).parts.unwrap_or_else(|faults| {
        let faults: Vec<String> = faults.iter().map(ToString::to_string).collect();
        panic!("{faults:#?}")
    });
    // Whatever is left is enough for a plan.
    let guide = PlanGuide::open(&Guide::from_compiled(parts), "en");
    let text = "cocreate: 1\nanswers: { stages: [prepare, consult, implement] }\n";
    let (plan, _) = Plan::read(text.as_bytes(), &guide).unwrap();
    let messages = Messages::new(Language::ENGLISH);
    let today = jiff::civil::date(2026, 11, 28);
    let briefing = Briefing::new(&guide, &plan, today, &messages);
    assert!(!briefing.checklist.is_empty());
}
