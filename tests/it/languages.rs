//! Every word in every language: complete, chosen rightly, written as the language is written.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use cocreate::guide::MODULES;
use cocreate::guide::model::{Criterion, Property};
use cocreate::locale::{Language, Messages};
use cocreate::message;
use cocreate::report::advice::SECTIONS;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use serde_json::Value;

use crate::command_line::commands;
use crate::world::{LANGUAGES, Run, Variables, World};

/// Words that clap would put on the screen if it were let: none of them is ours.
const CLAP_WORDS: [&str; 6] = [
    "error:",
    "tip:",
    "For more information",
    "possible values",
    "[default:",
    "--help'",
];

/// Those that are English only; in English some of them are our own words, too.
const ENGLISH_WORDS: [&str; 7] = [
    "Usage:",
    "Options:",
    "Commands:",
    "Arguments:",
    "Print help",
    "Print version",
    "FILE",
];

/// A message of a `.ftl` file.
struct Message {
    /// The file it stands in, without its ending.
    area: String,
    /// Its words, with `{}` for whatever is put in and each way of a choice on a line of its own.
    text: String,
    variables: BTreeSet<String>,
}

/// A folder of the project.
pub fn project(folder: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)
}

/// A module's facts, or with `es/tools` its words in Spanish.
pub fn guide_file(name: &str) -> Value {
    let text = std::fs::read_to_string(project("guide").join(format!("{name}.yaml"))).unwrap();
    serde_yaml::from_str(&text).unwrap_or_else(|error| panic!("{name}.yaml: {error}"))
}

/// The interface's words, to say what should stand on the screen.
pub fn speaking(language: &str) -> Messages {
    Messages::new(Language::find(language).unwrap())
}

/// A text with one space wherever there is any.
pub fn on_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The names of the files in a folder, without their endings.
fn names(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let mut names: Vec<String> = entries
        .map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned())
        .collect();
    names.sort();
    names
}

/// Every message of a language by its id; the file must be sound and no id may stand twice.
fn messages(language: &str) -> BTreeMap<String, Message> {
    let folder = project("locales").join(language);
    let mut messages = BTreeMap::new();
    for area in names(&folder) {
        let text = std::fs::read_to_string(folder.join(format!("{area}.ftl"))).unwrap();
        let resource = fluent_syntax::parser::parse(text)
            .unwrap_or_else(|(_, errors)| panic!("locales/{language}/{area}.ftl: {errors:?}"));
        for entry in resource.body {
            match entry {
                Entry::Message(message) => {
                    let id = message.id.name;
                    assert!(
                        message.attributes.is_empty(),
                        "{language} {id}: nothing reads attributes"
                    );
                    let (mut text, mut variables) = (String::new(), BTreeSet::new());
                    flatten(
                        &message.value.expect("a message has words"),
                        &mut text,
                        &mut variables,
                    );
                    let message = Message {
                        area: area.clone(),
                        text,
                        variables,
                    };
                    assert!(
                        messages.insert(id.clone(), message).is_none(),
                        "{language} {id} stands twice"
                    );
                }
                Entry::Term(term) => panic!(
                    "{language} -{}: terms of one file are not known in others",
                    term.id.name
                ),
                Entry::Junk { content } => panic!("locales/{language}/{area}.ftl: {content}"),
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
            }
        }
    }
    messages
}

fn flatten(pattern: &Pattern<String>, text: &mut String, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable {
                expression: Expression::Inline(inline),
            } => put_in(inline, text, variables),
            PatternElement::Placeable {
                expression: Expression::Select { selector, variants },
            } => {
                put_in(selector, &mut String::new(), variables);
                for variant in variants {
                    text.push('\n');
                    flatten(&variant.value, text, variables);
                }
                text.push('\n');
            }
        }
    }
}

fn put_in(inline: &InlineExpression<String>, text: &mut String, variables: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::StringLiteral { value } => text.push_str(value),
        InlineExpression::VariableReference { id } => {
            variables.insert(id.name.clone());
            text.push_str("{}");
        }
        other => panic!("no message needs {other:?}"),
    }
}

/// The program's own source files, by path below `src`, without their unit tests.
pub fn sources() -> BTreeMap<String, String> {
    let mut sources = BTreeMap::new();
    let mut open = vec![project("src")];
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                let text = std::fs::read_to_string(&path).unwrap();
                // Some files are for tests alone.
                let text = text.split("[cfg(test)]").next().unwrap().to_owned();
                let name = path
                    .strip_prefix(project("src"))
                    .unwrap()
                    .to_str()
                    .unwrap()
                    .replace('\\', "/");
                sources.insert(name, text);
            }
        }
    }
    sources
}

/// Every message id that stands in the code as such.
fn ids_in_code() -> BTreeSet<String> {
    let areas = names(&project("locales/en"));
    let mut ids = BTreeSet::new();
    let all = sources();
    // What roles are called, which name questions.
    let others = all
        .iter()
        .filter(|(file, _)| *file != "guide/model/roles.rs");
    for (_, source) in others {
        for area in &areas {
            for (start, _) in source.match_indices(&format!("\"{area}-")) {
                let rest = &source[start + 1..];
                let end = rest
                    .find(|letter: char| !(letter.is_ascii_alphanumeric() || letter == '-'))
                    .unwrap();
                if rest[end..].starts_with('"') {
                    ids.insert(rest[..end].to_owned());
                }
            }
        }
    }
    ids
}

/// The codes of the faults that a guide can have, as `Problem::code` and `ReadError::code` give
/// them.
pub fn fault_codes() -> BTreeSet<String> {
    let mut codes = BTreeSet::new();
    for file in ["guide/problem.rs", "yaml/mod.rs"] {
        let source = &sources()[file];
        let code = source.split("pub fn code").nth(1).unwrap();
        let code = code.split("pub fn").next().unwrap();
        codes.extend(code.split('"').skip(1).step_by(2).map(str::to_owned));
    }
    codes
}

/// The message that words a fault of the guide: its own, or that of any file.
pub fn fault_message(code: &str) -> String {
    let own = format!("guide-fault-{code}");
    if messages("en").contains_key(&own) {
        own
    } else {
        format!("error-file-{code}")
    }
}

/// Every text of the guide in a language, with its place; aliases are typed, not read.
fn guide_texts(language: &str) -> Vec<(String, String)> {
    fn collect(value: &Value, place: &str, texts: &mut Vec<(String, String)>) {
        match value {
            Value::Object(entries) => {
                entries
                    .iter()
                    .for_each(|(key, value)| collect(value, &format!("{place}.{key}"), texts));
            }
            Value::String(text) if !place.ends_with(".aliases") => {
                texts.push((place.to_owned(), text.clone()));
            }
            _ => {}
        }
    }
    let mut texts = Vec::new();
    for module in names(&project("guide").join(language)) {
        let place = format!("{language}/{module}");
        collect(&guide_file(&place), &place, &mut texts);
    }
    texts
}

/// Every text of a language, those of the interface and those of the guide.
fn texts(language: &str) -> Vec<(String, String)> {
    let interface = messages(language)
        .into_iter()
        .map(|(id, message)| (id, message.text));
    interface.chain(guide_texts(language)).collect()
}

/// The texts for which `wrong` finds something.
fn texts_where(language: &str, wrong: impl Fn(&str, &str) -> bool) -> Vec<(String, String)> {
    texts(language)
        .into_iter()
        .filter(|(place, text)| wrong(place, text))
        .collect()
}

#[test]
fn the_languages_are_those_of_the_guide() {
    let languages: Vec<String> = guide_file("guide")["languages"]
        .as_object()
        .unwrap()
        .keys()
        .cloned()
        .collect();
    assert_eq!(languages, LANGUAGES);
    assert_eq!(names(&project("locales")), LANGUAGES);
    assert_eq!(
        Language::all()
            .into_iter()
            .map(Language::code)
            .collect::<Vec<_>>(),
        LANGUAGES
    );
}

#[test]
fn every_message_stands_in_the_file_that_its_id_names() {
    for language in LANGUAGES {
        for (id, message) in messages(language) {
            let area = id.split('-').next().unwrap();
            assert_eq!(area, message.area, "{language} {id} would not be found");
        }
    }
}

#[test]
fn every_language_has_the_same_messages_with_the_same_variables() {
    let english = messages("en");
    for language in &LANGUAGES[1..] {
        let other = messages(language);
        assert!(
            other.keys().eq(english.keys()),
            "{language}: {:?}",
            differing(&english, &other)
        );
        for (id, message) in &english {
            // How a language writes dates, numbers and lists is its own affair.
            if message.area != "locale" {
                assert_eq!(message.variables, other[id].variables, "{language} {id}");
            }
        }
    }
}

fn differing<'a, T>(
    one: &'a BTreeMap<String, T>,
    other: &'a BTreeMap<String, T>,
) -> Vec<&'a String> {
    let missing = one.keys().filter(|id| !other.contains_key(*id));
    missing
        .chain(other.keys().filter(|id| !one.contains_key(*id)))
        .collect()
}

#[test]
fn no_sentence_of_the_interface_was_left_in_english() {
    let english = messages("en");
    for language in &LANGUAGES[1..] {
        for (id, message) in messages(language) {
            let words = message
                .text
                .split_whitespace()
                .filter(|word| word.chars().all(char::is_alphabetic))
                .count();
            // What is typed is the same in every language.
            let typed = id.ends_with("-examples");
            assert!(
                typed || words < 3 || message.text != english[&id].text,
                "{language} {id}"
            );
        }
    }
}

#[test]
fn every_message_that_the_code_names_exists() {
    let known = messages("en");
    let missing: Vec<String> = ids_in_code()
        .into_iter()
        .filter(|id| !known.contains_key(id) && !MODULES.contains(&id.as_str()))
        .collect();
    assert_eq!(missing, Vec::<String>::new());
    for property in Property::all() {
        let id = format!("tools-fact-{}", property.name);
        assert!(known.contains_key(&id), "{id}");
    }
    for criterion in Criterion::all() {
        let id = format!("list-filter-{}", criterion.name());
        assert!(known.contains_key(&id), "{id}");
    }
    let faults = fault_codes();
    assert!(faults.len() > 20, "{faults:?}");
    for code in faults {
        assert!(
            known.contains_key(&fault_message(&code)),
            "{code} has no words"
        );
    }
}

/// What lists other than the tools can be filtered by.
const FILTERS: [&str; 14] = [
    "search", "country", "region", "tool", "year", "topic", "kind", "part", "phase", "size",
    "setting", "aim", "plan", "meeting",
];

#[test]
fn no_message_is_idle() {
    let faults = fault_codes();
    let named = ids_in_code();
    let help: String = commands()
        .iter()
        .map(|command| on_one_line(&help("en", command)))
        .collect();
    // Some are named by what they speak of; those of the command tree are all shown in its help.
    let made = |id: &str, text: &str| match id {
        // It lists the formats, which are not its own.
        "cli-shared-format" => help.contains("table, markdown, html"),
        "cli-global-lang" => help.contains("en, es, fr"),
        // What the program does stands in none of the guide's modules.
        "search-in-commands" => true,
        _ if id.starts_with("cli-") => help.contains(&on_one_line(text)),
        _ if id.starts_with("list-filter-") => {
            let name = &id["list-filter-".len()..];
            FILTERS.contains(&name) || Criterion::find(name).is_some()
        }
        _ if id.starts_with("tools-fact-") => {
            let name = &id["tools-fact-".len()..];
            Property::all().iter().any(|property| property.name == name)
        }
        _ if id.starts_with("guide-fault-") => faults.contains(&id["guide-fault-".len()..]),
        _ if id.starts_with("search-in-") => MODULES.contains(&&id["search-in-".len()..]),
        _ if id.starts_with("stage-section-") => SECTIONS.contains(&&id["stage-section-".len()..]),
        _ => false,
    };
    let english = messages("en");
    let idle: Vec<&String> = english
        .iter()
        .filter(|(id, message)| !named.contains(*id) && !made(id, &message.text))
        .map(|entry| entry.0)
        .collect();
    assert!(idle.is_empty(), "{idle:?}");
}

fn help(language: &str, command: &[String]) -> String {
    let mut arguments: Vec<&str> = command.iter().map(String::as_str).collect();
    arguments.push("--help");
    World::speaking(language).run(&arguments).fine()
}

#[test]
fn every_message_of_the_command_tree_is_shown_in_the_help_of_its_command() {
    for language in LANGUAGES {
        let commands = commands();
        let shown: BTreeMap<String, String> = commands
            .iter()
            .map(|command| {
                let path: String = command.iter().map(|name| format!("-{name}")).collect();
                (
                    format!("cli-cocreate{path}-"),
                    on_one_line(&help(language, command)),
                )
            })
            .collect();
        for (id, message) in messages(language) {
            // The longest path that fits is the command's: `cli-cocreate-tools-show-id` belongs to
            // `tools show`.
            let of_command = shown
                .iter()
                .filter(|(path, _)| id.starts_with(path.as_str()))
                .max_by_key(|(path, _)| path.len());
            let helps: Vec<&String> = match of_command {
                Some((_, help)) => vec![help],
                None if id == "cli-global-version" => vec![&shown["cli-cocreate-"]],
                None if id.starts_with("cli-global-") => shown.values().collect(),
                None => continue,
            };
            // It lists the languages that there are.
            let text = match &*id {
                "cli-global-lang" => {
                    speaking(language).text(&id, &[("languages", "en, es, fr".into())])
                }
                _ => message.text,
            };
            for help in helps {
                assert!(
                    help.contains(&on_one_line(&text)),
                    "{language} {id} is missing in: {help}"
                );
            }
        }
        for help in shown.values() {
            assert!(
                !help.contains("cli-"),
                "{language}: an id instead of words: {help}"
            );
        }
    }
}

#[test]
fn help_speaks_the_language_and_nothing_of_claps_english() {
    for command in commands() {
        let english = help("en", &command);
        for language in &LANGUAGES[1..] {
            let help = help(language, &command);
            assert_ne!(help, english, "{language} {command:?}");
            for word in CLAP_WORDS.iter().chain(&ENGLISH_WORDS) {
                assert!(
                    !help.contains(word),
                    "{language} {command:?}: {word} in {help}"
                );
            }
        }
        for word in CLAP_WORDS {
            assert!(!english.contains(word), "{command:?}: {word} in {english}");
        }
    }
}

/// What can be wrong with a command line, and what is said of it.
type Mistake = (&'static [&'static str], fn(&Messages) -> String);

const MISTAKES: [Mistake; 16] = [
    (&["--nope"], |words| {
        message!(words, "error-usage-unknown-argument", argument = "--nope")
    }),
    (&["tools", "-x"], |words| {
        message!(words, "error-usage-unknown-argument", argument = "-x")
    }),
    (&["tools", "--fre"], |words| {
        message!(words, "error-usage-suggested", suggested = "--free")
    }),
    (&["frobnicate"], |words| {
        message!(words, "error-usage-unknown-command", command = "frobnicate")
    }),
    (&["tools", "frobnicate"], |words| {
        message!(words, "error-usage-unknown-command", command = "frobnicate")
    }),
    (&["help", "frobnicate"], |words| {
        message!(words, "error-usage-unknown-command", command = "frobnicate")
    }),
    (&["tool"], |words| {
        message!(words, "error-usage-suggested", suggested = "tools")
    }),
    (&["guide", "--color", "never"], |words| {
        message!(words, "error-usage-missing-command")
    }),
    (&["tools", "--stage"], |words| {
        message!(words, "error-usage-missing-value", argument = "--stage")
    }),
    (&["tools", "show"], |words| {
        let tool = message!(words, "cli-value-id");
        message!(words, "error-usage-missing-argument", argument = tool)
    }),
    (&["plan", "one.yaml", "two.yaml"], |words| {
        message!(words, "error-usage-unknown-argument", argument = "two.yaml")
    }),
    (&["tools", "--free", "--free"], |words| {
        message!(words, "error-usage-twice", argument = "--free")
    }),
    (&["tools", "--free", "show", "zoom"], |words| {
        message!(
            words,
            "error-usage-conflict",
            argument = "show",
            other = "--free"
        )
    }),
    (&["tools", "--free=3"], |words| {
        message!(
            words,
            "error-usage-too-many-values",
            argument = "--free",
            value = "3"
        )
    }),
    (&["tools", "--stage", "xyzzy"], |words| {
        message!(
            words,
            "error-usage-bad-value",
            argument = "--stage",
            value = "xyzzy"
        )
    }),
    (&["tools", "--format", "xml"], |words| {
        message!(
            words,
            "error-usage-bad-value",
            argument = "--format",
            value = "xml"
        )
    }),
];

#[test]
fn every_mistake_on_the_command_line_is_told_in_the_language() {
    for language in LANGUAGES {
        let words = speaking(language);
        for (typed, said) in MISTAKES {
            let run = World::speaking(language).run(typed);
            assert_eq!(run.stdout, "", "{typed:?}");
            let error = on_one_line(&run.failed(2));
            let said = on_one_line(&said(&words));
            assert!(
                error.contains(&said),
                "{language} {typed:?}: {error}\nshould hold: {said}"
            );
            for word in CLAP_WORDS.iter().chain(&["Usage:"]) {
                assert!(
                    !error.contains(word),
                    "{language} {typed:?}: {word} in {error}"
                );
            }
        }
    }
}

#[cfg(unix)]
#[test]
fn arguments_that_are_no_text_are_told_in_the_language() {
    use std::os::unix::ffi::OsStrExt as _;
    let typed = std::ffi::OsStr::from_bytes(b"tools\xff");
    for language in LANGUAGES {
        let run = World::speaking(language).run_words(&["plan".as_ref(), typed]);
        assert_eq!(run.stdout, "");
        let said = run.failed(2);
        let not_utf8 = message!(speaking(language), "error-usage-not-utf8");
        assert!(said.contains(&not_utf8), "{said}");
    }
}

/// The language of a run's help.
fn spoken(run: Run) -> &'static str {
    let help = on_one_line(&run.fine());
    let about =
        |language: &&str| on_one_line(&message!(speaking(language), "cli-cocreate-tools-about"));
    LANGUAGES
        .into_iter()
        .find(|language| help.starts_with(&about(language)))
        .expect("a language that is known")
}

#[test]
fn the_language_is_the_first_that_anything_asks_for() {
    let cases: [(&Variables, &[&str], &str); 21] = [
        (&[], &[], "en"),
        (&[("LANG", "es_MX.UTF-8")], &[], "es"),
        (&[("LANG", "fr_CA.UTF-8")], &[], "fr"),
        (&[("LANG", "fr")], &[], "fr"),
        (&[("LANG", "es.utf8@euro")], &[], "es"),
        (&[("LANG", "FR_fr")], &[], "fr"),
        (&[("LANG", "C")], &[], "en"),
        (&[("LANG", "POSIX")], &[], "en"),
        (&[("LANG", "de_DE.UTF-8")], &[], "en"),
        (&[("LANG", "fr_FR"), ("LC_MESSAGES", "es_ES")], &[], "es"),
        (
            &[
                ("LANG", "en_GB"),
                ("LC_MESSAGES", "es_ES"),
                ("LC_ALL", "fr_FR"),
            ],
            &[],
            "fr",
        ),
        // An empty variable says nothing; one that is set decides, even for a language that is not
        // spoken here.
        (
            &[("LANG", "fr_FR"), ("LC_MESSAGES", ""), ("LC_ALL", "")],
            &[],
            "fr",
        ),
        (&[("LANG", "fr_FR"), ("LC_ALL", "C")], &[], "en"),
        (&[("LC_ALL", "fr_FR"), ("COCREATE_LANG", "es")], &[], "es"),
        (&[("LANG", "fr_FR"), ("COCREATE_LANG", "")], &[], "fr"),
        (&[("COCREATE_LANG", "fr-CA")], &[], "fr"),
        (&[("COCREATE_LANG", "es")], &["--lang", "fr"], "fr"),
        (&[("COCREATE_LANG", "es")], &["--lang=en"], "en"),
        (&[("LANG", "en_US")], &["--lang", "fr_CA"], "fr"),
        // What is no language does not matter where a better voice was heard.
        (&[("COCREATE_LANG", "klingon")], &["--lang", "es"], "es"),
        (&[("LANG", "xx"), ("COCREATE_LANG", "fr")], &[], "fr"),
    ];
    for (variables, flag, expected) in cases {
        let mut world = World::new().without("LANG");
        for (name, value) in variables {
            world = world.with(name, value);
        }
        let before = [flag, &["tools", "--help"]].concat();
        let after = [&["tools"], flag, &["--help"]].concat();
        assert_eq!(
            spoken(world.run(&before)),
            expected,
            "{variables:?} {flag:?}"
        );
        assert_eq!(
            spoken(world.run(&after)),
            expected,
            "{variables:?} {flag:?}"
        );
    }
}

#[test]
fn a_language_that_is_asked_for_and_not_spoken_is_refused_in_one_that_is() {
    let cases: [(&Variables, &[&str], &str); 5] = [
        (&[], &["--lang", "de", "tools"], "en"),
        (&[("LANG", "fr_CA.UTF-8")], &["tools", "--lang=de"], "fr"),
        (
            &[("LANG", "es_ES.UTF-8"), ("COCREATE_LANG", "de")],
            &["tools"],
            "es",
        ),
        (
            &[("LANG", "en_US"), ("COCREATE_LANG", "fr")],
            &["--lang", "de", "tools"],
            "fr",
        ),
        (
            &[("LANG", "es_ES.UTF-8")],
            &["--lang", "de", "--nope"],
            "es",
        ),
    ];
    for (variables, arguments, speaks) in cases {
        let world = variables
            .iter()
            .fold(World::new(), |world, (name, value)| world.with(name, value));
        let run = world.run(arguments);
        assert_eq!(run.stdout, "");
        let said = run.failed(2);
        assert!(
            said.contains(&message!(
                speaking(speaks),
                "error-language-unknown",
                name = "de"
            )),
            "{arguments:?}: {said}"
        );
        for language in LANGUAGES {
            assert!(said.contains(language), "{said}");
        }
    }
}

/// What is told of a plan begun at a keyboard by somebody who types these lines, and the language
/// that the plan then names.
fn begun(variables: &Variables, flag: &[&str], lines: &str) -> (String, Option<String>) {
    let mut world = World::new().without("LANG");
    for (name, value) in variables {
        world = world.with(name, value);
    }
    let path = world.path("plan.yaml");
    let typed = [&["plan", path.to_str().unwrap()], flag].concat();
    let run = world.run_at_a_keyboard(&typed, lines);
    let plan = std::fs::read_to_string(&path).ok();
    let plan = plan.map(|text| serde_yaml::from_str::<Value>(&text).unwrap());
    let language = plan.and_then(|plan| Some(plan["profile"]["language"].as_str()?.to_owned()));
    (run.stderr, language)
}

#[test]
fn where_nothing_says_a_language_it_is_asked_for_in_all_of_them() {
    let asked = |said: &str| {
        let all =
            LANGUAGES.map(|language| message!(speaking(language), "interview-which-language"));
        said.contains(&all.join(" / "))
            && said.contains("1. English\n  2. Español\n  3. Français\n")
    };
    for (lines, language) in [("3\n1\n", "fr"), ("espanol\n1\n", "es"), ("1\n1\n", "en")] {
        let (said, named) = begun(&[("LANG", "C")], &[], lines);
        assert!(asked(&said), "{said}");
        let welcome = message!(speaking(language), "interview-commands");
        assert!(
            on_one_line(&said).contains(&on_one_line(&welcome)),
            "{said}"
        );
        assert_eq!(named.as_deref(), Some(language));
    }
    let silent: [&Variables; 3] = [
        &[],
        &[("LANG", "de_DE.UTF-8")],
        &[("LC_ALL", "POSIX"), ("LANG", "es_ES.UTF-8")],
    ];
    for variables in silent {
        // Where nothing is said, the system of whoever runs the tests is not asked either.
        let (said, _) = begun(variables, &[], "");
        assert!(asked(&said), "{variables:?}: {said}");
    }
    let telling: [(&Variables, &[&str], &str); 4] = [
        (&[("LANG", "C")], &["--lang", "fr"], "fr"),
        (&[("LANG", "C"), ("COCREATE_LANG", "es")], &[], "es"),
        (&[("LANG", "fr_CA.UTF-8")], &[], "fr"),
        (&[("LANG", "C"), ("LC_MESSAGES", "es_PY")], &[], "es"),
    ];
    for (variables, flag, language) in telling {
        let (said, named) = begun(variables, flag, "1\n");
        assert!(!said.contains("Français"), "{variables:?}: {said}");
        assert_eq!(named.as_deref(), Some(language));
    }
}

#[test]
fn words_after_two_hyphens_choose_no_language() {
    let said = World::new()
        .run(&["plan", "--plain", "--", "--lang=fr"])
        .stderr;
    let welcome = message!(speaking("en"), "interview-welcome", path = "--lang=fr");
    assert!(
        on_one_line(&said).contains(&on_one_line(&welcome)),
        "{said}"
    );
}

#[test]
fn a_plan_speaks_its_language_unless_another_is_asked_for() {
    let world = World::new();
    world.write(
        "cocreate-plan.yaml",
        "cocreate: 1\nprofile: { side: both, country: SN, language: fr }\nanswers: { stages: [consult] }\n",
    );
    let title = |language: &str| message!(speaking(language), "tools-match-title");
    let first_line = |run: Run| run.fine().lines().next().unwrap().to_owned();
    assert_eq!(first_line(world.run(&["tools", "match"])), title("fr"));
    assert_eq!(
        first_line(world.run(&["tools", "match", "--lang", "es"])),
        title("es")
    );
    let world = world.with("COCREATE_LANG", "en");
    assert_eq!(first_line(world.run(&["tools", "match"])), title("en"));
}

/// Texts that show what is typed at a question or stands in a file, where signs are not
/// punctuation.
const TYPED: [&str; 8] = [
    "cli-cocreate-add-examples",
    "interview-commands",
    "interview-commands-short",
    "interview-refuse-option-norway",
    "questions-kind-country",
    "questions-kind-time",
    "error-plan-not-a-plan",
    "error-plan-wrong-part",
];

/// Whether a sign stands inside something typed: an address, a time, a command.
fn is_inside_a_word(before: Option<char>, after: Option<char>) -> bool {
    before.is_some_and(|letter| !letter.is_whitespace())
        && after.is_some_and(|letter| !letter.is_whitespace() && letter != '»')
}

#[test]
fn french_sets_a_no_break_space_before_its_signs_and_inside_its_quotation_marks() {
    const NO_BREAK_SPACE: Option<char> = Some('\u{a0}');
    let wrong = texts_where("fr", |place, text| {
        let letters: Vec<char> = text.chars().collect();
        let at =
            |position: Option<usize>| position.and_then(|position| letters.get(position).copied());
        !TYPED.contains(&place)
            && letters.iter().enumerate().any(|(position, letter)| {
                let (before, after) = (at(position.checked_sub(1)), at(Some(position + 1)));
                match letter {
                    ':' | ';' | '?' | '!' => {
                        before != NO_BREAK_SPACE && !is_inside_a_word(before, after)
                    }
                    '»' => before != NO_BREAK_SPACE,
                    '«' => after != NO_BREAK_SPACE,
                    _ => false,
                }
            })
    });
    assert_eq!(wrong, []);
}

#[test]
fn french_quotes_with_its_own_marks() {
    // How lists and numbers are written has straight ones, round a space that must be kept.
    let shown = |place: &str| !place.starts_with("locale-") && !TYPED.contains(&place);
    let wrong = texts_where("fr", |place, text| {
        text.contains(['"', '“', '”']) && shown(place)
    });
    assert_eq!(wrong, []);
}

#[test]
fn spanish_opens_its_questions_and_exclamations() {
    let questions = guide_file("es/questions");
    for (id, question) in questions["questions"].as_object().unwrap() {
        let ask = question["ask"].as_str().unwrap();
        assert!(ask.starts_with('¿') && ask.ends_with('?'), "{id}: {ask}");
    }
    let wrong = texts_where("es", |place, text| {
        let count = |sign: char| text.matches(sign).count();
        // A product may have a sign in its name.
        let exclamations = text.replace("Kahoot!", "Kahoot").matches('!').count();
        !TYPED.contains(&place) && (count('¿') != count('?') || count('¡') != exclamations)
    });
    assert_eq!(wrong, []);
}

#[test]
fn spanish_and_french_address_the_reader_formally() {
    let familiar: [(&str, &[&str]); 2] = [
        (
            "es",
            &[
                "tú",
                "tu",
                "tus",
                "te",
                "contigo",
                "eres",
                "tienes",
                "puedes",
                "quieres",
                "debes",
                "necesitas",
                "sabes",
                "vos",
                "tenés",
                "podés",
                "vosotros",
                "vosotras",
                "vuestro",
                "vuestra",
                "vuestros",
                "vuestras",
            ],
        ),
        (
            "fr",
            &["tu", "toi", "te", "ton", "ta", "tes", "tien", "tienne"],
        ),
    ];
    for (language, forms) in familiar {
        let wrong = texts_where(language, |_, text| {
            let text = text.to_lowercase();
            text.split(|letter: char| !letter.is_alphabetic())
                .any(|word| forms.contains(&word))
        });
        assert_eq!(wrong, []);
    }
}

#[test]
fn texts_of_the_guide_hold_no_emoji() {
    for language in LANGUAGES {
        for (place, text) in guide_texts(language) {
            assert!(
                !text.chars().any(|letter| letter > '\u{2fff}'),
                "{place}: an emoji in {text}"
            );
        }
    }
}

#[test]
fn labels_and_titles_keep_to_the_lengths_that_screens_need() {
    for language in LANGUAGES {
        for (place, text) in guide_texts(language) {
            let place = place.trim_start_matches(language);
            let is = |start: &str, end: &str| place.starts_with(start) && place.ends_with(end);
            let most = match () {
                () if is("/questions.questions.", ".short") => 32,
                () if is("/questions.questions.", ".name") => 60,
                () if is("/rules.", ".title")
                    || is("/fit.needs.", "met")
                    || is("/fit.needs.", "unknown") =>
                {
                    80
                }
                () if is("/items.", ".title") => 90,
                () => continue,
            };
            assert!(
                text.chars().count() <= most,
                "{language}{place}: over {most} characters: {text}"
            );
            if place.starts_with("/fit.") {
                assert!(
                    !text.ends_with('.'),
                    "{language}{place}: it ends a line, not a sentence: {text}"
                );
            }
        }
    }
}

/// A name with a space, put into a command, is two words: what is put there comes quoted.
#[test]
fn commands_in_messages_take_only_what_was_quoted_for_the_shell() {
    let names: Vec<String> = commands().iter().map(|words| words.join(" ")).collect();
    let mut checked = 0;
    for language in LANGUAGES {
        for entry in std::fs::read_dir(project("locales").join(language)).unwrap() {
            let text = std::fs::read_to_string(entry.unwrap().path()).unwrap();
            for (at, _) in text.match_indices("cocreate ") {
                let line = text[at + "cocreate ".len()..].lines().next().unwrap();
                let Some((command, rest)) = line.split_once("{ $") else {
                    continue;
                };
                let command = command.split(" --").next().unwrap().trim();
                if names.iter().any(|name| name == command) {
                    checked += 1;
                    let variable = rest.split(' ').next().unwrap();
                    assert_eq!(variable, "typed", "{language}: cocreate {line}");
                }
            }
        }
    }
    assert!(checked > 20, "{checked}");
}
