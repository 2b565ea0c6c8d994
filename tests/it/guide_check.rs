//! `cocreate guide` and edited guides: every fault is found where it stands, and a sound guide is
//! used as it is.

use std::collections::BTreeSet;

use cocreate::guide::MODULES;
use cocreate::message;
use serde_json::{Value, json};

use crate::languages::{fault_codes, fault_message, guide_file, on_one_line, project, speaking};
use crate::world::{LANGUAGES, World};

/// Copies the guide into a world's folder `guide`.
pub fn copy_guide(world: &World) {
    fn copy(world: &World, folder: &str) {
        for entry in std::fs::read_dir(project(folder)).unwrap() {
            let entry = entry.unwrap();
            let name = format!("{folder}/{}", entry.file_name().to_str().unwrap());
            if entry.path().is_dir() {
                copy(world, &name);
            } else {
                world.write(&name, std::fs::read(entry.path()).unwrap());
            }
        }
    }
    copy(world, "guide");
}

/// Adds a line at the end of a file of the copied guide.
pub fn add(world: &World, file: &str, line: &str) {
    let name = format!("guide/{file}");
    let before = world.read(&name);
    world.write(&name, format!("{}\n{line}\n", before.trim_end()));
}

/// Writes something else in a file of the copied guide.
fn change(world: &World, file: &str, from: &str, to: &str) {
    let name = format!("guide/{file}");
    let before = world.read(&name);
    assert!(before.contains(from), "{name} has no {from}");
    world.write(&name, before.replacen(from, to, 1));
}

/// Adds an item to the checklist, with words in every language.
fn add_item(world: &World, facts: &str) {
    add(world, "items.yaml", &format!("  extra: {facts}"));
    add(world, "en/items.yaml", "  extra: { title: Thing, how: So }");
    add(world, "es/items.yaml", "  extra: { title: Cosa, how: Así }");
    add(
        world,
        "fr/items.yaml",
        "  extra: { title: Chose, how: Ainsi }",
    );
}

/// Adds an item that says this in a language.
fn add_text(world: &World, language: &str, text: &str) {
    add_item(
        world,
        "{ stage: draft, owner: both, code: X-1, basis: practice }",
    );
    let (title, how) = match language {
        "en" => ("Thing", "So"),
        "es" => ("Cosa", "Así"),
        _ => ("Chose", "Ainsi"),
    };
    change(
        world,
        &format!("{language}/items.yaml"),
        &format!("title: {title}, how: {how} }}"),
        &format!("title: {title}, how: \"{text}\" }}"),
    );
}

/// Adds a question of a kind, with words in every language.
pub fn add_question(world: &World, id: &str, kind: &str, more: &str) {
    let facts = format!("section: purpose, kind: {kind}, code: X-1, basis: practice{more}");
    add(world, "questions.yaml", &format!("  {id}: {{ {facts} }}"));
    for (language, ask) in [
        ("en", "Zebra crossing?"),
        ("es", "¿Paso de cebra?"),
        ("fr", "Passage pour piétons\u{a0}?"),
    ] {
        let name = format!("guide/{language}/questions.yaml");
        let words = format!(
            "\nquestions:\n  {id}: {{ ask: '{ask}', short: {id} {language}, help: '{language}.' }}\n"
        );
        // At the start, since other collections of words may follow.
        world.write(
            &name,
            world.read(&name).replacen("\nquestions:\n", &words, 1),
        );
    }
}

/// One fault: how it comes about, and what must be told of it.
struct Break {
    code: &'static str,
    make: fn(&World),
    file: &'static str,
    /// What the line at fault begins with; the first line where the file itself is at fault.
    line: &'static str,
    path: &'static str,
    found: &'static str,
    /// The help that follows, in every language.
    help: &'static str,
}

const BREAKS: [Break; 55] = [
    Break {
        code: "missing-file",
        make: |world| std::fs::remove_file(world.path("guide/es/tools.yaml")).unwrap(),
        file: "es/tools.yaml",
        line: "",
        path: "",
        found: "",
        help: "",
    },
    Break {
        code: "unexpected-file",
        make: |world| drop(world.write("guide/extra.yaml", "a: 1\n")),
        file: "extra.yaml",
        line: "",
        path: "",
        found: "",
        help: "",
    },
    Break {
        code: "unexpected-file",
        make: |world| drop(world.write("guide/de/tools.yaml", "a: 1\n")),
        file: "de/tools.yaml",
        line: "",
        path: "",
        found: "",
        help: "",
    },
    Break {
        code: "too-large",
        make: |world| add(world, "fr/levels.yaml", &"#".repeat(8 * 1024 * 1024)),
        file: "fr/levels.yaml",
        line: "",
        path: "",
        found: "",
        help: "",
    },
    Break {
        code: "not-utf8",
        make: |world| {
            let words = world.read("guide/fr/levels.yaml");
            world.write(
                "guide/fr/levels.yaml",
                [words.as_bytes(), b"# \xe9crit en latin-1\n"].concat(),
            );
        },
        file: "fr/levels.yaml",
        line: "# ",
        path: "",
        found: "",
        help: "",
    },
    Break {
        code: "syntax",
        make: |world| add(world, "fr/levels.yaml", "  extra: }"),
        file: "fr/levels.yaml",
        line: "  extra",
        path: "",
        found: "",
        help: "",
    },
    Break {
        code: "conflict-mark",
        make: |world| {
            let lines = "<<<<<<< ours\nextra: 1\n=======\nextra: 2\n>>>>>>> theirs";
            add(world, "fr/levels.yaml", lines);
        },
        file: "fr/levels.yaml",
        line: "<<<<<<<",
        path: "",
        found: "",
        help: "",
    },
    Break {
        code: "second-document",
        make: |world| add(world, "fr/levels.yaml", "---\nextra: 1"),
        file: "fr/levels.yaml",
        line: "---",
        path: "",
        found: "",
        help: "",
    },
    Break {
        code: "too-much",
        make: |world| {
            let deep = format!("extra: {}{}", "[".repeat(101), "]".repeat(101));
            add(world, "fr/levels.yaml", &deep);
        },
        file: "fr/levels.yaml",
        line: "extra",
        path: "",
        found: "",
        help: "",
    },
    Break {
        code: "tab",
        make: |world| add(world, "fr/levels.yaml", "\textra: 1"),
        file: "fr/levels.yaml",
        line: "\textra",
        path: "",
        found: "",
        help: "",
    },
    Break {
        code: "duplicate",
        make: |world| add(world, "fr/levels.yaml", "  no-ladder: {}  # again"),
        file: "fr/levels.yaml",
        line: "  no-ladder: {}  # again",
        path: "notes.no-ladder",
        found: "",
        help: "",
    },
    Break {
        code: "duplicate",
        make: |world| change(world, "meetings.yaml", "phases: [", "phases: [during, "),
        file: "meetings.yaml",
        line: "phases",
        path: "phases.3",
        found: "",
        help: "",
    },
    Break {
        // A condition counts wherever it stands.
        code: "unreachable",
        make: |world| {
            let never = "when: { all: [ { risk: true }, { risk: false } ] }";
            let tip =
                format!("    fits:\n      extra: {{ {never}, code: X-1, basis: practice }}\n");
            change(world, "advice.yaml", "    fits:\n", &tip);
            for (language, word) in [("en", "So"), ("es", "Así"), ("fr", "Ainsi")] {
                let file = format!("{language}/advice.yaml");
                change(
                    world,
                    &file,
                    "    fits:\n",
                    &format!("    fits:\n      extra: {word}.\n"),
                );
            }
        },
        file: "advice.yaml",
        line: "      extra",
        path: "advice.prepare.fits.extra.when",
        found: "",
        help: "",
    },
    Break {
        code: "typing-slip",
        make: |world| add_text(world, "en", "One ** two."),
        file: "en/items.yaml",
        line: "  extra",
        path: "items.extra.how",
        found: "**",
        help: "",
    },
    Break {
        code: "foreign-quotes",
        make: |world| add_text(world, "fr", "Dire \\\"oui\\\"."),
        file: "fr/items.yaml",
        line: "  extra",
        path: "items.extra.how",
        found: "\"",
        help: "",
    },
    Break {
        code: "no-break-space",
        make: |world| add_text(world, "fr", "Qui ?"),
        file: "fr/items.yaml",
        line: "  extra",
        path: "items.extra.how",
        found: "?",
        help: "",
    },
    Break {
        code: "unopened-sign",
        make: |world| add_text(world, "es", "Quién?"),
        file: "es/items.yaml",
        line: "  extra",
        path: "items.extra.how",
        found: "¿?",
        help: "",
    },
    Break {
        code: "long-text",
        make: |world| {
            let title = format!("title: {}", "Thing".repeat(20));
            add_text(world, "en", "So");
            change(world, "en/items.yaml", "title: Thing", &title);
        },
        file: "en/items.yaml",
        line: "  extra",
        path: "items.extra.title",
        found: "90",
        help: "",
    },
    Break {
        code: "unknown-field",
        make: |world| {
            add_item(
                world,
                "{ stage: draft, ownr: both, code: X-1, basis: practice }",
            );
        },
        file: "items.yaml",
        line: "  extra",
        path: "items.extra.ownr",
        found: "ownr",
        help: "owner?",
    },
    Break {
        code: "unknown-field",
        make: |world| add(world, "items.yaml", "colours: [red]"),
        file: "items.yaml",
        line: "colours",
        path: "colours",
        found: "colours",
        help: "items",
    },
    Break {
        code: "unknown-value",
        make: |world| {
            add_item(
                world,
                "{ stage: draft, owner: nobody, code: X-1, basis: practice }",
            );
        },
        file: "items.yaml",
        line: "  extra",
        path: "items.extra.owner",
        found: "nobody",
        help: "government, civil-society, both",
    },
    Break {
        code: "wrong-kind",
        make: |world| {
            add_item(
                world,
                "{ stage: [draft], owner: both, code: X-1, basis: practice }",
            );
        },
        file: "items.yaml",
        line: "  extra",
        path: "items.extra.stage",
        found: "[…]",
        help: "",
    },
    Break {
        code: "missing-field",
        make: |world| add_item(world, "{ stage: draft, owner: both, basis: practice }"),
        file: "items.yaml",
        line: "  extra",
        path: "items.extra",
        found: "code",
        help: "",
    },
    Break {
        code: "missing-field",
        make: |world| add_question(world, "extra", "one-of", ""),
        file: "questions.yaml",
        line: "  extra",
        path: "questions.extra.options",
        found: "options",
        help: "",
    },
    Break {
        code: "missing-text",
        make: |world| {
            add_item(
                world,
                "{ stage: draft, owner: both, code: X-1, basis: practice }",
            );
            let words = world.read("guide/es/items.yaml");
            world.write("guide/es/items.yaml", words.replace("title: Cosa, ", ""));
        },
        file: "es/items.yaml",
        line: "  extra",
        path: "items.extra.title",
        found: "",
        help: "",
    },
    Break {
        // A text that may be left out must be left out everywhere.
        code: "missing-text",
        make: |world| {
            let words = world.read("guide/fr/levels.yaml");
            let (before, after) = words.rsplit_once("    aliases:").unwrap();
            let (_, after) = after.split_once('\n').unwrap();
            world.write("guide/fr/levels.yaml", format!("{before}{after}"));
        },
        file: "fr/levels.yaml",
        line: "  empower",
        path: "levels.empower.aliases",
        found: "",
        help: "",
    },
    Break {
        code: "empty-text",
        make: |world| {
            add_item(
                world,
                "{ stage: draft, owner: both, code: X-1, basis: practice }",
            );
            let words = world.read("guide/es/items.yaml");
            world.write(
                "guide/es/items.yaml",
                words.replace("title: Cosa", "title: ' '"),
            );
        },
        file: "es/items.yaml",
        line: "  extra",
        path: "items.extra.title",
        found: "",
        help: "",
    },
    Break {
        code: "orphaned-text",
        make: |world| add(world, "es/levels.yaml", "  extra: { name: Más }"),
        file: "es/levels.yaml",
        line: "  extra",
        path: "notes.extra.name",
        found: "",
        help: "",
    },
    Break {
        code: "hidden-character",
        make: |world| {
            add_item(
                world,
                "{ stage: draft, owner: both, code: X-1, basis: practice }",
            );
            let words = world.read("guide/fr/items.yaml");
            world.write(
                "guide/fr/items.yaml",
                words.replace("title: Chose", "title: Cho\u{202e}se"),
            );
        },
        file: "fr/items.yaml",
        line: "  extra",
        path: "items.extra.title",
        found: "U+202E",
        help: "",
    },
    Break {
        code: "bad-language",
        make: |world| {
            let from = "fr: Français }";
            change(
                world,
                "guide.yaml",
                from,
                "fr: Français, pt-BR: Português }\nunfinished: [pt-BR]",
            );
        },
        file: "guide.yaml",
        line: "languages",
        path: "languages.pt-BR",
        found: "pt-BR",
        help: "",
    },
    Break {
        code: "not-fluent",
        make: |world| {
            world.write(
                "guide/locales/es/common.ftl",
                "common-yes = claro\ncommon-no\n",
            );
        },
        file: "locales/es/common.ftl",
        line: "common-no",
        path: "",
        found: "",
        help: "",
    },
    Break {
        code: "wrong-variable",
        make: |world| {
            world.write(
                "guide/locales/es/common.ftl",
                "common-yes = claro { $que }\n",
            );
        },
        file: "locales/es/common.ftl",
        line: "common-yes",
        path: "common-yes",
        found: "$que",
        help: "",
    },
    Break {
        code: "missing-variable",
        make: |world| {
            world.write("guide/locales/fr/common.ftl", "common-label = nom\n");
        },
        file: "locales/fr/common.ftl",
        line: "common-label",
        path: "common-label",
        found: "$name",
        help: "",
    },
    Break {
        code: "same-sentence",
        make: |world| {
            add_item(
                world,
                "{ stage: draft, owner: both, code: X-1, basis: practice }",
            );
            for (language, how) in [("en", "how: So"), ("fr", "how: Ainsi")] {
                let name = format!("guide/{language}/items.yaml");
                world.write(
                    &name,
                    world
                        .read(&name)
                        .replace(how, "how: Left as it was written"),
                );
            }
        },
        file: "fr/items.yaml",
        line: "  extra",
        path: "items.extra.how",
        found: "en",
        help: "",
    },
    Break {
        code: "bad-id",
        make: |world| {
            add(
                world,
                "sources.yaml",
                "  Extra_One: { title: Extra, address: 'https://extra.example' }",
            );
        },
        file: "sources.yaml",
        line: "  Extra_One",
        path: "sources.Extra_One",
        found: "Extra_One",
        help: "",
    },
    Break {
        code: "bad-address",
        make: |world| {
            add(
                world,
                "sources.yaml",
                "  extra: { title: Extra, address: 'www.extra.example' }",
            );
        },
        file: "sources.yaml",
        line: "  extra",
        path: "sources.extra.address",
        found: "www.extra.example",
        help: "",
    },
    Break {
        code: "same-address",
        make: |world| {
            for id in ["one", "two"] {
                add(
                    world,
                    "sources.yaml",
                    &format!("  {id}: {{ title: Extra, address: 'https://extra.example' }}"),
                );
            }
        },
        file: "sources.yaml",
        line: "  two",
        path: "sources.two.address",
        found: "one",
        help: "",
    },
    Break {
        code: "unknown-id",
        make: |world| {
            add_item(
                world,
                "{ stage: drafft, owner: both, code: X-1, basis: practice }",
            );
        },
        file: "items.yaml",
        line: "  extra",
        path: "items.extra.stage",
        found: "drafft",
        help: "draft?",
    },
    Break {
        // In a condition: a question, and an option of a question.
        code: "unknown-id",
        make: |world| {
            add_item(
                world,
                "{ stage: draft, owner: both, when: { sidee: both }, code: X-1, basis: practice }",
            );
        },
        file: "items.yaml",
        line: "  extra",
        path: "items.extra.when",
        found: "sidee",
        help: "side?",
    },
    Break {
        code: "unknown-id",
        make: |world| {
            add_item(
                world,
                "{ stage: draft, owner: both, when: { side: boht }, code: X-1, basis: practice }",
            );
        },
        file: "items.yaml",
        line: "  extra",
        path: "items.extra.when",
        found: "boht",
        help: "both?",
    },
    Break {
        code: "wrong-test",
        make: |world| {
            add_item(
                world,
                "{ stage: draft, owner: both, when: { side: true }, code: X-1, basis: practice }",
            );
        },
        file: "items.yaml",
        line: "  extra",
        path: "items.extra.when",
        found: "side",
        help: "",
    },
    Break {
        // A date that items are counted from must be a date.
        code: "wrong-test",
        make: |world| {
            add_item(
                world,
                "{ stage: draft, owner: both, due: side - 14d, code: X-1, basis: practice }",
            );
        },
        file: "items.yaml",
        line: "  extra",
        path: "items.extra.due",
        found: "side",
        help: "",
    },
    Break {
        code: "unknown-id",
        make: |world| change(world, "guide.yaml", "risk: risk", "risk: riks"),
        file: "guide.yaml",
        line: "  risk",
        path: "roles.risk",
        found: "riks",
        help: "risk?",
    },
    Break {
        code: "wrong-role",
        make: |world| {
            change(
                world,
                "guide.yaml",
                "  stages: stages",
                "  stages: offline-channel",
            );
        },
        file: "guide.yaml",
        line: "  stages",
        path: "roles.stages",
        found: "kind: some-of, options-from: stages",
        help: "",
    },
    Break {
        code: "missing-field",
        make: |world| change(world, "guide.yaml", "  language: language\n", ""),
        file: "guide.yaml",
        line: "roles",
        path: "roles",
        found: "language",
        help: "",
    },
    Break {
        code: "later-question",
        make: |world| {
            add_question(world, "extra", "yes-no", ", when: { extra-two: true }");
            add_question(world, "extra-two", "yes-no", "");
        },
        file: "questions.yaml",
        line: "  extra:",
        path: "questions.extra.when",
        found: "extra-two",
        help: "",
    },
    Break {
        code: "unused",
        make: |world| {
            let text = world.read("guide/conditions.yaml");
            world.write("guide/conditions.yaml", text + "  extra: { risk: true }\n");
        },
        file: "conditions.yaml",
        line: "  extra:",
        path: "of-meetings.extra",
        found: "",
        help: "",
    },
    Break {
        code: "unreachable",
        make: |world| {
            add_question(world, "extra-one", "yes-no", "");
            let contradiction =
                "when: { all: [ { extra-one: true }, { not: { extra-one: answered } } ] }";
            add_item(
                world,
                &format!(
                    "{{ stage: draft, owner: both, {contradiction}, code: X-1, basis: practice }}"
                ),
            );
        },
        file: "items.yaml",
        line: "  extra",
        path: "items.extra.when",
        found: "",
        help: "",
    },
    Break {
        code: "missing-blank",
        make: |world| {
            change(
                world,
                "es/texts.yaml",
                "safe-way: { text: \"Si para usted no es seguro usar internet o que le vean, utilice esta otra vía: {safe-way}.\" }",
                "safe-way: { text: \"Si para usted no es seguro usar internet, utilice otra vía.\" }",
            );
        },
        file: "es/texts.yaml",
        line: "  safe-way: { text",
        path: "sentences.safe-way.text",
        found: "safe-way",
        help: "",
    },
    Break {
        code: "unknown-id",
        make: |world| {
            change(
                world,
                "fr/texts.yaml",
                "Bonjour {recipient},",
                "Bonjour {recipiant},",
            );
        },
        file: "fr/texts.yaml",
        line: "      greeting: { text",
        path: "kinds.respondent-letter.parts.greeting.text",
        found: "recipiant",
        help: "recipient",
    },
    Break {
        code: "missing-blank",
        make: |world| {
            change(
                world,
                "fr/meeting-kit.yaml",
                "{room-question}. Lisez-la",
                "celle de la fiche. Lisez-la",
            );
        },
        file: "fr/meeting-kit.yaml",
        line: "  sheet-question:",
        path: "texts.sheet-question",
        found: "room-question",
        help: "",
    },
    Break {
        code: "unknown-id",
        make: |world| {
            change(
                world,
                "es/meeting-kit.yaml",
                "presencial es en {place}. Le",
                "presencial es en {plaze}. Le",
            );
        },
        file: "es/meeting-kit.yaml",
        line: "  in-person:",
        path: "texts.in-person",
        found: "plaze",
        help: "place",
    },
    Break {
        code: "unknown-id",
        make: |world| {
            change(
                world,
                "meeting-kit.yaml",
                "secret: { blocks: [decision]",
                "secret: { blocks: [decison]",
            );
        },
        file: "meeting-kit.yaml",
        line: "  secret:",
        path: "cues.secret.blocks.0",
        found: "decison",
        help: "decision",
    },
    Break {
        code: "missing-source",
        make: |world| {
            add_item(
                world,
                "{ stage: draft, owner: both, code: X-1, basis: guide }",
            );
        },
        file: "items.yaml",
        line: "  extra",
        path: "items.extra",
        found: "",
        help: "",
    },
    Break {
        code: "always-fits",
        make: |world| {
            let only = "    tools: [phone-conference]\n";
            change(world, "fit.yaml", only, "    tools: [mumble]\n");
        },
        file: "tools.yaml",
        line: "  phone-conference:",
        path: "tools.phone-conference",
        found: "",
        help: "",
    },
];

impl Break {
    /// The line, from 1, on which the fault must be told.
    fn line_number(&self, world: &World) -> usize {
        if self.line.is_empty() {
            return 1;
        }
        let content = std::fs::read(world.path("guide").join(self.file)).unwrap();
        let content = String::from_utf8_lossy(&content);
        let lines: Vec<&str> = content.lines().collect();
        // What was added stands at the end.
        1 + lines
            .iter()
            .rposition(|line| line.starts_with(self.line))
            .unwrap()
    }
}

#[test]
fn every_kind_of_fault_is_broken_here_once_at_least() {
    let broken: BTreeSet<String> = BREAKS.iter().map(|fault| fault.code.to_owned()).collect();
    assert_eq!(broken, fault_codes());
}

#[test]
fn every_fault_is_told_by_file_line_language_and_part() {
    for (position, fault) in BREAKS.into_iter().enumerate() {
        let world = World::new();
        copy_guide(&world);
        (fault.make)(&world);
        let place = if fault.path.is_empty() {
            String::new()
        } else {
            format!(" {}:", fault.path)
        };
        let below = fault.file.strip_prefix("locales/");
        let of_words = below
            .unwrap_or(fault.file)
            .split_once('/')
            .map(|(language, _)| format!(" [{language}]:"))
            .unwrap_or_default();
        let start = format!(
            "guide/{}:{}:{of_words}{place} ",
            fault.file,
            fault.line_number(&world)
        );
        // Reading a whole guide takes its time: each fault is told in English and in one of the
        // other two.
        for language in ["en", ["es", "fr"][position % 2]] {
            let messages = speaking(language);
            let run = world.run(&["guide", "check", "guide", "--lang", language]);
            assert_eq!(run.code, 1, "{}: {run:?}", fault.code);
            let told: Vec<&str> = run.stdout.lines().collect();
            let [told] = told[..] else {
                panic!(
                    "{}: one fault was made, these are told: {run:?}",
                    fault.code
                )
            };
            let Some(told) = told.strip_prefix(&start) else {
                panic!("{}: {start}… is not: {told}", fault.code)
            };
            let said = messages.text(&fault_message(fault.code), &[("found", fault.found.into())]);
            let Some(help) = told.strip_prefix(&said) else {
                panic!("{}: {said} is not in: {told}", fault.code)
            };
            let nearest = fault
                .help
                .strip_suffix('?')
                .map(|name| message!(messages, "error-nearest", name = name));
            assert!(
                help.contains(&nearest.unwrap_or(fault.help.to_owned())),
                "{}: {help}",
                fault.code
            );
            assert_eq!(
                help.is_empty(),
                fault.help.is_empty(),
                "{}: {help}",
                fault.code
            );
            assert!(
                run.stderr
                    .contains(&message!(messages, "guide-faults", count = 1)),
                "{run:?}"
            );
        }
    }
}

#[test]
fn one_fault_does_not_hide_the_others() {
    let world = World::new();
    copy_guide(&world);
    add_item(
        &world,
        "{ stage: drafft, owner: both, code: X-1, basis: guide }",
    );
    add(&world, "es/levels.yaml", "  extra: { name: Más }");
    add(
        &world,
        "sources.yaml",
        "  extra: { title: Extra, address: nowhere }",
    );
    let run = world.run(&["guide", "check", "guide"]);
    let files: Vec<&str> = run
        .stdout
        .lines()
        .map(|line| line.split(':').next().unwrap())
        .collect();
    assert_eq!(
        files,
        [
            "guide/es/levels.yaml",
            "guide/items.yaml",
            "guide/items.yaml",
            "guide/sources.yaml"
        ],
        "{run:?}"
    );
    assert!(
        run.stderr
            .contains(&message!(speaking("en"), "guide-faults", count = 4)),
        "{run:?}"
    );
    assert_eq!(run.code, 1);
}

#[test]
fn a_file_that_cannot_be_read_does_not_bury_its_fault_under_others() {
    for module in ["stages", "sources", "questions", "tools"] {
        let world = World::new();
        copy_guide(&world);
        add(&world, &format!("{module}.yaml"), "  }");
        let run = world.run(&["guide", "check", "guide"]);
        // What refers to the ids of that file may be right.
        let elsewhere = run
            .stdout
            .lines()
            .filter(|line| !line.starts_with(&format!("guide/{module}.yaml:")))
            .count();
        assert_eq!((run.code, elsewhere), (1, 0), "{module}: {}", run.stdout);
    }
}

#[test]
fn an_entry_that_cannot_be_read_does_not_bury_its_fault_under_others() {
    for (module, sound, broken) in [
        ("stages", "  prepare: {}\n", "  prepare: { colour: blue }\n"),
        (
            "standards",
            "  \"3.1\":\n",
            "  \"3.1\":\n    colour: blue\n",
        ),
        (
            "questions",
            "  country:\n",
            "  country:\n    colour: blue\n",
        ),
        ("tools", "  zoom:\n", "  zoom:\n    colour: blue\n"),
    ] {
        let world = World::new();
        copy_guide(&world);
        let name = format!("guide/{module}.yaml");
        let facts = world.read(&name);
        assert!(facts.contains(sound), "{module} has no {sound}");
        world.write(&name, facts.replacen(sound, broken, 1));
        let run = world.run(&["guide", "check", "guide"]);
        let told: Vec<&str> = run.stdout.lines().collect();
        assert!(
            told.len() == 1 && told[0].contains(".colour: "),
            "{module}: {told:#?}"
        );
    }
}

/// The guide's own description and its sources read the same in every language.
const MODULES_WITHOUT_WORDS: usize = 3;

#[test]
fn a_sound_guide_has_no_faults() {
    let world = World::new();
    copy_guide(&world);
    let files = MODULES.len() + LANGUAGES.len() * (MODULES.len() - MODULES_WITHOUT_WORDS);
    for language in LANGUAGES {
        let said = world
            .run(&["guide", "check", "guide", "--lang", language])
            .fine();
        assert_eq!(
            on_one_line(&said),
            on_one_line(&message!(speaking(language), "guide-fine", count = files))
        );
        assert_eq!(
            world
                .run(&["guide", "check", "--guide", "guide", "--lang", language])
                .fine(),
            said
        );
        let built_in = world.run(&["guide", "check", "--lang", language]).fine();
        let version = guide_file("guide")["version"].as_str().unwrap().to_owned();
        assert!(built_in.contains(&version), "{built_in}");
    }
    let world = world.with("COCREATE_GUIDE", "guide");
    assert_eq!(
        world.run(&["guide", "check"]).fine(),
        world.run(&["guide", "check", "guide"]).fine()
    );
}

#[test]
fn files_with_a_byte_order_mark_or_the_line_ends_of_windows_are_sound() {
    let world = World::new();
    copy_guide(&world);
    for file in ["items", "es/items", "fr/items"] {
        let name = format!("guide/{file}.yaml");
        world.write(
            &name,
            format!("\u{feff}{}", world.read(&name).replace('\n', "\r\n")),
        );
    }
    world.run(&["guide", "check", "guide"]).fine();
    add_item(
        &world,
        "{ stage: draft, owner: nobody, code: X-1, basis: practice }",
    );
    let told = world.run(&["guide", "check", "guide"]).stdout;
    let line = world.read("guide/items.yaml").lines().count();
    assert!(
        told.contains(&format!("guide/items.yaml:{line}: items.extra.owner: ")),
        "{told}"
    );
}

#[test]
fn a_text_that_drives_the_terminal_is_told_but_never_obeyed() {
    let world = World::new();
    copy_guide(&world);
    add(
        &world,
        "sources.yaml",
        "  extra: { title: Extra, address: \"https://a.example/\\e[2J\\u202e\" }",
    );
    let run = world.run(&["guide", "check", "guide"]);
    assert_eq!(run.code, 1);
    assert!(
        run.stdout.contains("https://a.example/\u{fffd}[2J\u{fffd}"),
        "{run:?}"
    );
}

#[test]
fn an_edited_text_and_an_added_question_are_used_at_once() {
    let world = World::new();
    copy_guide(&world);
    add_question(&world, "extra", "yes-no", ", when: { stages: consult }");
    add_item(
        &world,
        "{ stage: consult, owner: both, when: { extra: true }, code: X-1, basis: practice }",
    );
    let words = world
        .read("guide/fr/stages.yaml")
        .replacen("name: ", "name: Tombouctou #", 1);
    world.write("guide/fr/stages.yaml", words);
    let with_flag = |arguments: &[&str]| world.run(&[&["--guide", "guide"], arguments].concat());

    let questions = with_flag(&["questions", "--format", "json"]).json();
    let added = questions["questions"].as_array().unwrap().last().unwrap();
    assert_eq!(
        (&added["id"], &added["ask"]),
        (&json!("extra"), &json!("Zebra crossing?"))
    );
    assert_eq!(added["when"], json!({ "stages": ["consult"] }));

    world.write(
        "answers.yaml",
        "profile: { side: both, country: KE }\nanswers: { stages: [consult], extra: true }\n",
    );
    with_flag(&["plan", "plan.yaml", "--answers", "answers.yaml"]).fine();
    assert!(
        world
            .read("plan.yaml")
            .contains("  extra:\n    title: Thing\n"),
        "{}",
        world.read("plan.yaml")
    );

    let tools = with_flag(&[
        "tools",
        "--lang",
        "fr",
        "--stage",
        "tombouctou",
        "--format",
        "json",
    ])
    .json();
    assert!(!tools["tools"].as_array().unwrap().is_empty());
    world
        .run(&["tools", "--lang", "fr", "--stage", "tombouctou"])
        .failed(2);
}

#[test]
fn the_flag_the_variable_and_the_built_in_guide_come_in_this_order() {
    let world = World::new();
    copy_guide(&world);
    let version = |version: &str| {
        guide_file("guide")["version"]
            .as_str()
            .unwrap()
            .replace("2026", version)
    };
    world.write(
        "guide/guide.yaml",
        world.read("guide/guide.yaml").replace("2026.", "2031."),
    );
    world.write(
        "cocreate-plan.yaml",
        "cocreate: 1\nprofile: { side: both, country: KE }\nanswers: { stages: [draft] }\n",
    );
    let guide = |world: &World, flag: &[&str]| {
        let brief = world
            .run(&[&["export", "--format", "json"], flag].concat())
            .json();
        brief["guide"].as_str().unwrap().to_owned()
    };
    assert_eq!(guide(&world, &[]), version("2026"));
    assert_eq!(guide(&world, &["--guide", "guide"]), version("2031"));
    let world = world.with("COCREATE_GUIDE", "guide");
    assert_eq!(guide(&world, &[]), version("2031"));
    let folder = project("guide");
    assert_eq!(
        guide(&world, &["--guide", folder.to_str().unwrap()]),
        version("2026")
    );
    assert_eq!(
        world.run(&["guide", "path", "--guide", "elsewhere"]).fine(),
        format!("{}\n", world.path("elsewhere").display())
    );
}

#[test]
fn a_broken_guide_is_refused_by_every_command_that_needs_one() {
    let world = World::new();
    copy_guide(&world);
    add_item(
        &world,
        "{ stage: draft, owner: nobody, code: X-1, basis: practice }",
    );
    world.write(
        "cocreate-plan.yaml",
        "cocreate: 1\nprofile: { side: both, country: KE }\nanswers: { stages: [draft] }\n",
    );
    let commands = [
        &["tools"][..],
        &["tools", "show", "zoom"],
        &["tools", "match"],
        &["questions"],
        &["export"],
        &[],
    ];
    for language in LANGUAGES {
        for command in commands
            .into_iter()
            .take(if language == "en" { commands.len() } else { 1 })
        {
            let run = world.run(&[command, &["--guide", "guide", "--lang", language]].concat());
            assert_eq!(run.stdout, "", "{command:?}");
            let said = on_one_line(&run.failed(3));
            assert!(
                said.contains("guide/items.yaml:") && said.contains("items.extra.owner"),
                "{command:?}: {said}"
            );
            let hint = message!(speaking(language), "guide-faults-hint", folder = "guide");
            assert!(said.contains(&on_one_line(&hint)), "{command:?}: {said}");
        }
    }
}

#[test]
fn a_folder_that_is_none_is_told() {
    let world = World::new();
    world.write("file.yaml", "a: 1\n");
    for language in LANGUAGES {
        let said = world
            .run(&["--lang", language, "guide", "check", "missing"])
            .failed(4);
        assert!(
            said.contains(&message!(
                speaking(language),
                "error-io-not-found",
                path = "missing"
            )),
            "{said}"
        );
        let said = world
            .run(&["--lang", language, "--guide", "file.yaml", "tools"])
            .failed(4);
        assert!(said.contains("file.yaml"), "{said}");
    }
}

#[test]
fn an_empty_folder_lacks_every_file() {
    let world = World::new();
    std::fs::create_dir(world.path("empty")).unwrap();
    let run = world.run(&["guide", "check", "empty"]);
    for module in MODULES {
        assert!(
            run.stdout.contains(&format!("empty/{module}.yaml:1:")),
            "{module}: {run:?}"
        );
    }
    assert_eq!(run.code, 1);
}

#[test]
fn the_place_of_the_guide_is_a_folder_or_the_program_itself() {
    let world = World::new();
    for language in LANGUAGES {
        let built_in = world.run(&["guide", "path", "--lang", language]).fine();
        assert_eq!(
            built_in,
            format!("{}\n", message!(speaking(language), "guide-path-built-in"))
        );
    }
    let folder = world.path("my-guide");
    assert_eq!(
        world.run(&["guide", "path", "--guide", "my-guide"]).fine(),
        format!("{}\n", folder.display())
    );
    let world = world.with("COCREATE_GUIDE", "my-guide");
    assert_eq!(
        world.run(&["guide", "path"]).fine(),
        format!("{}\n", folder.display())
    );
}

#[test]
fn there_is_a_schema_for_each_module() {
    let world = World::new();
    let all = world.run(&["guide", "schema"]).json();
    assert_eq!(all.as_object().unwrap().keys().collect::<Vec<_>>(), MODULES);
    for module in MODULES {
        assert_eq!(
            world.run(&["guide", "schema", module]).json(),
            all[module],
            "{module}"
        );
        assert_eq!(
            all[module]["$schema"],
            "https://json-schema.org/draft/2020-12/schema"
        );
    }
}

#[test]
fn every_file_of_facts_keeps_to_its_schema() {
    let all = World::new().run(&["guide", "schema"]).json();
    let mut wrong = Vec::new();
    for module in MODULES {
        differences(
            &guide_file(module),
            &all[module],
            &all[module],
            module,
            &mut wrong,
        );
    }
    assert!(
        wrong.is_empty(),
        "{} differences, the first: {:#?}",
        wrong.len(),
        &wrong[..wrong.len().min(10)]
    );
}

#[test]
fn a_schema_refuses_what_the_check_refuses() {
    let all = World::new().run(&["guide", "schema"]).json();
    let wrong = |module: &str, entry: &str, change: fn(&mut Value)| {
        let mut facts = guide_file(module);
        change(facts.pointer_mut(entry).unwrap());
        let mut wrong = Vec::new();
        differences(&facts, &all[module], &all[module], module, &mut wrong);
        assert!(
            !wrong.is_empty(),
            "{module}: the schema takes a fault in {entry}"
        );
    };
    wrong("tools", "/tools/zoom", |tool| {
        tool["colour"] = json!("blue");
    });
    wrong("tools", "/tools/zoom/open-source", |value| {
        *value = json!("perhaps");
    });
    wrong("tools", "/tools/zoom", |tool| {
        drop(tool.as_object_mut().unwrap().remove("address"));
    });
    wrong("questions", "/questions/side", |question| {
        question["kind"] = json!("riddle");
    });
    wrong("questions", "/questions/side", |question| {
        question["first-pass"] = json!("perhaps");
    });
    wrong("questions", "/questions/locality", |question| {
        question["when"] = json!([]);
    });
    wrong("fit", "/needs/stage", |need| {
        need["weight"] = json!("heavy");
    });
    wrong("guide", "", |guide| guide["languages"] = json!(["en"]));
}

/// Where a value does not have the shape that a schema asks for: as much of JSON Schema as editors
/// show at once.
fn differences(value: &Value, schema: &Value, root: &Value, path: &str, wrong: &mut Vec<String>) {
    let Some(rules) = schema.as_object() else {
        return;
    };
    if let Some(reference) = rules.get("$ref") {
        let target = root
            .pointer(reference.as_str().unwrap().trim_start_matches('#'))
            .expect("a part of the schema");
        return differences(value, target, root, path, wrong);
    }
    for (rule, asked) in rules {
        let holds = match rule.as_str() {
            "type" => is_of_type(value, asked),
            "enum" => asked.as_array().unwrap().contains(value),
            "const" => asked == value,
            "anyOf" | "oneOf" => asked.as_array().unwrap().iter().any(|way| {
                let mut wrong = Vec::new();
                differences(value, way, root, path, &mut wrong);
                wrong.is_empty()
            }),
            "required" => asked
                .as_array()
                .unwrap()
                .iter()
                .all(|name| value.get(name.as_str().unwrap()).is_some()),
            "minProperties" => value
                .as_object()
                .is_none_or(|entries| entries.len() as u64 >= asked.as_u64().unwrap()),
            "maxProperties" => value
                .as_object()
                .is_none_or(|entries| entries.len() as u64 <= asked.as_u64().unwrap()),
            "minimum" => value
                .as_f64()
                .is_none_or(|number| number >= asked.as_f64().unwrap()),
            "maximum" => value
                .as_f64()
                .is_none_or(|number| number <= asked.as_f64().unwrap()),
            "properties" | "additionalProperties" | "propertyNames" | "items" => true,
            "$schema" | "$defs" | "title" | "description" | "default" | "format" => true,
            other => panic!("{path}: a rule that is not known here: {other}"),
        };
        if !holds {
            wrong.push(format!("{path}: {rule}: {value} is not {asked}"));
        }
    }
    for (name, part) in value.as_object().into_iter().flatten() {
        let named = rules
            .get("properties")
            .and_then(|properties| properties.get(name));
        match (named, rules.get("additionalProperties")) {
            (Some(schema), _) | (None, Some(schema @ Value::Object(_))) => {
                differences(part, schema, root, &format!("{path}.{name}"), wrong);
            }
            (None, Some(Value::Bool(false))) => wrong.push(format!("{path}: there is no {name}")),
            _ => {}
        }
    }
    if let Some(schema) = rules.get("items") {
        for (position, part) in value.as_array().into_iter().flatten().enumerate() {
            differences(part, schema, root, &format!("{path}.{position}"), wrong);
        }
    }
}

fn is_of_type(value: &Value, asked: &Value) -> bool {
    let is = |name: &str| match name {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "boolean" => value.is_boolean(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        "null" => value.is_null(),
        other => panic!("a type that is not known here: {other}"),
    };
    match asked {
        Value::Array(names) => names.iter().any(|name| is(name.as_str().unwrap())),
        name => is(name.as_str().unwrap()),
    }
}

#[test]
fn a_value_of_the_wrong_kind_is_told_with_one_of_the_right_kind() {
    type Slip = (&'static str, &'static str, &'static str, &'static str);
    let slips: [Slip; 4] = [
        (
            "questions.yaml",
            "first-pass: true\n",
            "first-pass: maybe\n",
            "true",
        ),
        (
            "standards.yaml",
            "from: 2022-01-01",
            "from: 2027-02-30",
            "2027-01-31",
        ),
        (
            "tools.yaml",
            "since: 2026-06-01",
            "since: 2027-02-30",
            "2027-01-31",
        ),
        ("questions.yaml", "at-least: 2011", "at-least: early", "12"),
    ];
    for (file, from, to, example) in slips {
        let world = World::new();
        copy_guide(&world);
        change(&world, file, from, to);
        let found = to.trim_end().rsplit(' ').next().unwrap();
        for language in LANGUAGES {
            let run = world.run(&["guide", "check", "guide", "--lang", language]);
            let said = message!(
                speaking(language),
                "error-file-write-so",
                found = found,
                example = example
            );
            assert!(run.stdout.contains(&said), "{to} {language}: {run:?}");
        }
    }
}
