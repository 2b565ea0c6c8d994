//! The JSON Schemas in `docs/schemas/`: what each command gives in JSON, and the files that people
//! write, as others can rely on them.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use jsonschema::Validator;
use serde_json::Value;

use crate::world::{LANGUAGES, World};

const PLAN: &str = include_str!("../golden/plan.yaml");

/// Commands of the guide, with the schemas of what they give.
const OF_THE_GUIDE: [(&str, &str); 25] = [
    ("tools", "tools"),
    ("tools --stage consult --free", "tools"),
    ("tools show jitsi-meet", "tools-show"),
    ("tools show decidim", "tools-show"),
    ("stage", "stage"),
    ("stage draft", "stage"),
    ("stage monitor", "stage"),
    ("levels", "levels"),
    ("levels involve", "level"),
    ("examples", "examples"),
    ("examples --country KE", "examples"),
    ("examples am-e-draft", "example"),
    ("resources", "resources"),
    ("resources --topic harassment", "resources"),
    ("resources democracyos", "resource"),
    ("glossary", "glossary"),
    ("glossary msf", "glossary"),
    ("standards", "standards"),
    ("standards 1.1", "standard"),
    ("questions", "questions"),
    ("search budget", "search"),
    ("search zzzz", "search"),
    ("meeting tips", "meeting-tips"),
    ("meeting tips --size 120", "meeting-tips"),
    ("write", "texts"),
];

/// Commands on a plan.
const OF_A_PLAN: [(&str, &str); 17] = [
    ("status --plan plan.yaml", "status"),
    ("status --why --overdue --plan plan.yaml", "status"),
    ("status --week --plan plan.yaml", "status"),
    ("timeline --plan plan.yaml", "timeline"),
    ("standards --plan plan.yaml", "standards-plan"),
    ("examples --plan plan.yaml", "examples"),
    ("stage draft --plan plan.yaml", "stage"),
    ("tools match --plan plan.yaml", "tools-match"),
    ("log --plan plan.yaml", "log"),
    ("write notice --plan plan.yaml", "text"),
    ("export --plan plan.yaml", "export-support-unit"),
    (
        "export --for team --with-names --with-notes --plan plan.yaml",
        "export-team",
    ),
    (
        "export --for public --anyway --plan plan.yaml",
        "export-public",
    ),
    ("export --for review --plan plan.yaml", "export-review"),
    ("meeting show kick-off --plan plan.yaml", "meeting-show"),
    (
        "meeting export kick-off --for host --plan plan.yaml",
        "meeting-export",
    ),
    (
        "meeting export kick-off --for participants --plan plan.yaml",
        "meeting-export",
    ),
];

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/schemas")
}

fn schema(name: &str) -> Value {
    let path = folder().join(format!("{name}.json"));
    let text = std::fs::read_to_string(&path);
    let text = text.unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_str(&text).unwrap()
}

fn validator(name: &str) -> Validator {
    let schema = schema(name);
    jsonschema::meta::validate(&schema).unwrap_or_else(|fault| panic!("{name}: {fault}"));
    jsonschema::validator_for(&schema).unwrap_or_else(|fault| panic!("{name}: {fault}"))
}

#[track_caller]
fn holds(name: &str, data: &Value, of: &str) {
    let faults = validator(name);
    let faults = faults.iter_errors(data);
    let faults: Vec<String> = faults
        .map(|fault| format!("{}: {fault}", fault.instance_path()))
        .take(5)
        .map(|fault| fault.chars().take(300).collect())
        .collect();
    assert!(
        faults.is_empty(),
        "{of}: not as in {name}.json\n{}",
        faults.join("\n")
    );
}

/// Runs a command, of which some find something and say so.
fn json(world: &World, typed: &str) -> Value {
    let arguments: Vec<&str> = typed.split(' ').chain(["--format", "json"]).collect();
    let run = world.run(&arguments);
    assert!(run.code < 2, "{typed}: {}", run.stderr);
    serde_json::from_str(&run.stdout).unwrap_or_else(|fault| panic!("{typed}: {fault}"))
}

#[test]
fn what_commands_give_of_the_guide_is_as_in_its_schema() {
    for language in LANGUAGES {
        let world = World::speaking(language);
        for (typed, name) in OF_THE_GUIDE {
            holds(name, &json(&world, typed), &format!("{language} {typed}"));
        }
    }
}

/// Plans of many kinds, each with a meeting.
fn plans() -> Vec<(String, String)> {
    let meeting = "meetings:\n  kick-off:\n    purpose: gather\n    participants: 120\n    \
                   minutes: 120\n    date: 2027-03-21\n    start: '10:00'\n    zones: \
                   [America/New_York]\n    phone-joiners: 4\n";
    let small = "cocreate: 1\nprofile: { country: \"NO\", membership: local }\nanswers: { stages: \
                 [monitor], risk: unknown }\nchecklist: { own-thing: { own: true, title: Ask, due: \
                 2026-12-01, owner: Ana } }\n";
    let bare = "cocreate: 1\nanswers: { stages: [draft] }\n";
    let safe = PLAN.replace("\n  risk: true\n", "\n  risk: false\n");
    let plans = [
        ("golden", PLAN),
        ("safe", &safe),
        ("local", small),
        ("bare", bare),
    ];
    let mut plans: Vec<(String, String)> = plans
        .into_iter()
        .map(|(name, plan)| (name.to_owned(), format!("{plan}{meeting}")))
        .collect();
    let nothing = "cocreate: 1\nmeetings: { kick-off: { purpose: inform } }\n".to_owned();
    plans.push(("nothing".to_owned(), nothing));
    plans
}

/// The plans on which the program was once wrong, with what people say of items.
fn cases() -> Vec<(String, String)> {
    let said = "checklist:\n  ogp-website: { status: done, done-on: 2026-11-20, evidence: \
                [https://example.org], note: why, owner: Ana }\n  publish-timeline: { status: done \
                }\n  dialogue-meeting: { status: not-applicable, note: why }\n  \
                repository-update: { status: not-applicable }\n  publish-draft: { evidence: \
                [https://example.org/x] }\n  own-thing: { own: true, title: Ask, due: 2026-12-01, \
                recommended: true }\n  own-other: { own: true, title: Bare }\nmeetings:\n  \
                kick-off: { purpose: decide, kind: forum, participants: 30, minutes: 60 }\n  \
                later: { purpose: inform, date: 2027-01-12 }\n";
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let files = std::fs::read_dir(folder).unwrap();
    let cases = files.map(|file| {
        let path = file.unwrap().path();
        let plan = std::fs::read_to_string(&path).unwrap();
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        (name, format!("cocreate: 1\n{plan}\n{said}"))
    });
    cases.collect()
}

/// What a schema allows, by the path of the field: that it is null.
fn nullable(schema: &Value, path: &str, found: &mut BTreeSet<String>) {
    let types = schema["type"].as_array();
    if types.is_some_and(|types| types.contains(&"null".into())) {
        found.insert(path.to_owned());
    }
    for (name, field) in schema["properties"].as_object().into_iter().flatten() {
        nullable(field, &format!("{path}.{name}"), found);
    }
    if schema["type"] == "array" {
        assert!(schema["items"].is_object(), "{path}: of what is the list?");
        nullable(&schema["items"], &format!("{path}[]"), found);
    }
}

/// The paths at which data are null.
fn nulls(data: &Value, path: &str, found: &mut BTreeSet<String>) {
    match data {
        Value::Null => drop(found.insert(path.to_owned())),
        Value::Array(entries) => {
            let path = format!("{path}[]");
            entries.iter().for_each(|entry| nulls(entry, &path, found));
        }
        Value::Object(fields) => {
            for (name, field) in fields {
                nulls(field, &format!("{path}.{name}"), found);
            }
        }
        _ => {}
    }
}

#[test]
fn on_every_case_what_is_given_is_as_in_its_schema_and_what_may_be_null_is_so_somewhere() {
    let (mut allowed, mut seen) = (BTreeSet::new(), BTreeSet::new());
    // What the guide has without a plan is null elsewhere.
    let of_guide = |name: &str| OF_THE_GUIDE.iter().any(|(_, of)| *of == name);
    for (_, name) in OF_A_PLAN.iter().filter(|(_, name)| !of_guide(name)) {
        nullable(&schema(name), name, &mut allowed);
    }
    for (kind, plan) in plans().into_iter().chain(cases()) {
        let world = World::new();
        world.write("plan.yaml", &plan);
        for (typed, name) in OF_A_PLAN {
            for day in ["2026-11-28", "2027-02-20"] {
                let data = json(&world, &format!("{typed} --date {day}"));
                holds(name, &data, &format!("{kind} {typed} on {day}"));
                nulls(&data, name, &mut seen);
            }
        }
    }
    let never: Vec<&String> = allowed.difference(&seen).collect();
    assert!(never.is_empty(), "never null: {never:#?}");
}

#[test]
fn what_commands_give_of_a_plan_is_as_in_its_schema() {
    for (kind, plan) in plans() {
        for language in LANGUAGES {
            let world = World::speaking(language);
            world.write("plan.yaml", &plan);
            for (typed, name) in OF_A_PLAN {
                holds(
                    name,
                    &json(&world, typed),
                    &format!("{language} {kind} {typed}"),
                );
            }
        }
    }
}

#[test]
fn every_schema_is_for_something_and_strict() {
    let tried: BTreeSet<String> = OF_THE_GUIDE
        .iter()
        .chain(&OF_A_PLAN)
        .map(|(_, name)| (*name).to_owned())
        .chain(["plan", "answers"].map(str::to_owned))
        .collect();
    let files = std::fs::read_dir(folder()).unwrap();
    let files = files.map(|file| file.unwrap().path());
    let there: BTreeSet<String> = files
        .filter(|path| path.extension().is_some_and(|ending| ending == "json"))
        .map(|path| path.file_stem().unwrap().to_string_lossy().into_owned())
        .collect();
    assert_eq!(tried, there);
    let listed = std::fs::read_to_string(folder().join("README.md")).unwrap();
    for name in &there {
        assert!(
            listed.contains(&format!("({name}.json)")),
            "{name} is not listed"
        );
    }
    // What is not there, is there unasked, or has another value, is told.
    let world = World::new();
    world.write("plan.yaml", PLAN);
    let data = json(&world, "standards --plan plan.yaml");
    let strict = validator("standards-plan");
    let changes: [fn(&mut Value); 3] = [
        |data| {
            drop(
                data["requirements"][0]
                    .as_object_mut()
                    .unwrap()
                    .remove("state"),
            );
        },
        |data| data["requirements"][0]["state"] = "fine".into(),
        |data| data["grade"] = 5.into(),
    ];
    for change in changes {
        let mut changed = data.clone();
        change(&mut changed);
        assert!(strict.is_valid(&data) && !strict.is_valid(&changed));
    }
}

#[test]
fn plans_and_answers_files_are_as_in_theirs() {
    let read = |text: &str| -> Value { serde_yaml::from_str(text).unwrap() };
    let in_docs = include_str!("../../docs/plan-file.md");
    let example = in_docs.split("```yaml\n").nth(1).unwrap();
    let example = example.split("```").next().unwrap();
    holds("plan", &read(example), "the example of the manual");
    for (kind, plan) in plans() {
        holds("plan", &read(&plan), &kind);
        holds("answers", &read(&plan), &kind);
        // As the program itself writes it.
        let world = World::new();
        world.write("plan.yaml", &plan);
        world
            .run(&[
                "add",
                "Ask the court",
                "--stage",
                "draft",
                "--plan",
                "plan.yaml",
            ])
            .fine();
        holds("plan", &read(&world.read("plan.yaml")), &kind);
    }
    let blank = World::new().run(&["questions", "--format", "yaml"]).fine();
    holds("answers", &read(&blank), "blank answers");
    for wrong in [
        "guide: '2026.11'",
        "{cocreate: 2}",
        "{cocreate: 1, checklist: {a: {status: finished}}}",
        "{cocreate: 1, checklist: {a: {due: soon}}}",
        "{cocreate: 1, answers: {level: {is: consult}}}",
    ] {
        assert!(!validator("plan").is_valid(&read(wrong)), "{wrong}");
    }
}
