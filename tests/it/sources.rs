//! Rules of the project that no compiler holds us to.

use cocreate::built_in;
use cocreate::cli::VARIABLES;
use cocreate::guide::Guide;
use cocreate::guide::model::Questions;

use crate::languages::{project, sources};

/// The places, by file and line, where the program's code holds a text.
fn places(text: &str) -> Vec<String> {
    let mut places = Vec::new();
    for (file, source) in sources() {
        for (position, line) in source.lines().enumerate() {
            if line.contains(text) {
                places.push(format!("src/{file}:{}", position + 1));
            }
        }
    }
    places
}

/// Every text file that people maintain, by its path.
fn maintained() -> Vec<(String, String)> {
    let mut files = Vec::new();
    let mut open: Vec<_> = ["src", "guide", "locales", "tests", "benches", "docs"]
        .iter()
        .map(|folder| project(folder))
        .collect();
    while let Some(path) = open.pop() {
        if path.is_dir() {
            open.extend(
                std::fs::read_dir(&path)
                    .unwrap()
                    .map(|entry| entry.unwrap().path()),
            );
        } else if let Ok(text) = std::fs::read_to_string(&path) {
            let name = path
                .strip_prefix(project(""))
                .unwrap()
                .to_str()
                .unwrap()
                .replace('\\', "/");
            files.push((name, text));
        }
    }
    files
}

#[test]
fn every_file_of_code_begins_with_what_it_is_for() {
    let mut files = maintained();
    files.retain(|(name, _)| name.ends_with(".rs"));
    assert!(files.len() > 60);
    for (name, text) in files {
        let first = text.lines().next().unwrap_or_default();
        assert!(
            first.starts_with("//! ") && first.len() > 20,
            "{name}: {first}"
        );
    }
}

#[test]
fn lines_of_code_are_for_reading() {
    let is_code = |name: &str| name.starts_with("src/") && name.ends_with(".rs");
    for (file, source) in maintained() {
        for (position, line) in source.lines().enumerate().filter(|_| is_code(&file)) {
            let columns = line.chars().count();
            assert!(columns <= 100, "{file}:{}: {columns} columns", position + 1);
        }
    }
}

#[test]
fn nothing_is_left_for_later() {
    // Written apart, so that this file does not find itself.
    let marks = [
        concat!("TO", "DO"),
        concat!("FIX", "ME"),
        concat!("XX", "X:"),
        concat!("HA", "CK:"),
    ];
    for (name, text) in maintained() {
        for mark in marks {
            assert!(!text.contains(mark), "{name} holds {mark}");
        }
    }
}

#[test]
fn nothing_speaks_of_a_machine_of_ours() {
    let places = [
        concat!("/wo", "rk/"),
        concat!("/ro", "ot/"),
        concat!("/ho", "me/"),
        concat!("/Us", "ers/"),
    ];
    for (name, text) in maintained() {
        for place in places {
            // An address may well have a part of that name.
            let begins = |(at, _): (usize, &str)| {
                !text[..at].ends_with(|letter: char| letter.is_alphanumeric())
            };
            assert!(
                !text.match_indices(place).any(begins),
                "{name} holds {place}"
            );
        }
    }
}

#[test]
fn files_end_with_one_line_end_and_hold_no_stray_spaces() {
    // An empty file keeps a folder in git; in the corpus bytes are wrong on purpose.
    let kept = |name: &str, text: &str| !text.is_empty() && !name.starts_with("tests/corpus/");
    for (name, text) in maintained()
        .into_iter()
        .filter(|(name, text)| kept(name, text))
    {
        assert!(
            text.ends_with('\n') && !text.ends_with("\n\n"),
            "{name}: its end"
        );
        assert!(!text.contains('\r'), "{name}: line ends");
        for (position, line) in text.lines().enumerate() {
            assert!(
                line == line.trim_end_matches([' ', '\t']),
                "{name}:{}: spaces at the end",
                position + 1
            );
        }
    }
}

#[test]
fn only_the_command_line_knows_command_lines() {
    let commands = [
        "plan",
        "tools",
        "stage",
        "examples",
        "standards",
        "levels",
        "resources",
        "glossary",
        "search",
        "export",
        "meeting",
        "questions",
        "guide",
        "about",
        "status",
        "write",
        "help",
    ];
    let mut found: Vec<String> = commands
        .iter()
        .flat_map(|command| places(&format!("\"cocreate {command}")))
        .collect();
    found.extend(places("\"cocreate {"));
    found.extend(places("\"--"));
    found.retain(|place| !place.starts_with("src/cli/"));
    assert!(found.is_empty(), "{found:?}");
}

#[test]
fn few_places_print_and_one_looks_around() {
    for printing in ["println!(", "print!(", "dbg!("] {
        let places = places(printing);
        assert!(places.is_empty(), "{printing} in {places:?}");
    }
    for (stream, users) in [
        ("io::stdout()", &["cli/output/streams.rs"][..]),
        (
            "io::stderr()",
            &[
                "cli/output/streams.rs",
                "cli/output/interruption.rs",
                "cli/fault.rs",
                "prompt/",
            ],
        ),
    ] {
        let writing: Vec<String> = places(stream)
            .into_iter()
            // Asking whether it is a terminal is no writing.
            .filter(|place| !place.starts_with("src/cli/environment.rs:"))
            .filter(|place| {
                !users
                    .iter()
                    .any(|user| place.starts_with(&format!("src/{user}")))
            })
            .collect();
        assert!(writing.is_empty(), "{stream} in {writing:?}");
    }
    let looking = places("env::var(");
    assert!(
        looking.len() == 1 && looking[0].starts_with("src/cli/environment.rs:"),
        "{looking:?}"
    );
    let clock = [
        places("Zoned::now"),
        places("SystemTime::now"),
        places("Instant::now"),
    ]
    .concat();
    assert!(
        clock
            .iter()
            // How fast keys come is no date.
            .filter(|place| !place.starts_with("src/prompt/terminal/keyboard/"))
            .all(|place| place.starts_with("src/cli/environment.rs:")),
        "{clock:?}"
    );
}

#[test]
fn no_question_is_looked_up_by_a_name_in_the_code() {
    let questions: Questions = Guide::new(built_in::GUIDE).facts();
    let looking = [
        ".real(\"",
        ".answer(\"",
        ".question(\"",
        ".profile(\"",
        ".choices(\"",
        ".choice_name(\"",
        ".option_ids(\"",
        ".get(\"",
        ".entry(\"",
        "question == \"",
        "question != \"",
        "id == \"",
    ];
    // The plan's and the data's own fields are named in code; a question may be named alike.
    let fields = ["title", "stages", "level", "country", "language"];
    for (file, source) in sources() {
        for look in looking {
            for (start, _) in source.match_indices(look) {
                let name = source[start + look.len()..].split('"').next().unwrap();
                let is_field = look == ".get(\"" && fields.contains(&name);
                assert!(
                    is_field || !questions.questions.contains_key(name),
                    "src/{file} names the question {name}: let guide.yaml give it a role"
                );
            }
        }
    }
}

#[test]
fn every_variable_that_is_asked_for_is_on_the_list_and_none_is_idle() {
    for (file, source) in sources() {
        for (start, _) in source.match_indices("variable(\"") {
            let name = source[start..].split('"').nth(1).unwrap();
            assert!(
                VARIABLES.contains(&name),
                "src/{file} asks for {name}, which is never read"
            );
        }
    }
    for name in VARIABLES {
        let uses = places(&format!("\"{name}\"")).len();
        assert!(uses >= 2, "{name} is read and never used");
    }
}

#[test]
fn every_variable_stands_in_the_readme() {
    let readme = std::fs::read_to_string(project("README.md")).unwrap();
    for name in VARIABLES {
        assert!(
            readme.contains(&format!("`{name}`")),
            "{name} is not explained"
        );
    }
}

/// Every module of the program, each below those that stand after it. `main.rs` and `lib.rs` only
/// name them; `message!` stands in `locale`.
const HOUSE: [&str; 14] = [
    "diagnostic",
    "text",
    "yaml",
    "guide",
    "built_in",
    "locale",
    "interview",
    "catalogue",
    "plan",
    "meeting",
    "report",
    "render",
    "prompt",
    "cli",
];

/// What a module may not know although it stands below.
const APART: [(&str, &[&str]); 5] = [
    ("interview", &["locale", "built_in"]),
    ("catalogue", &["locale", "built_in"]),
    ("plan", &["locale", "built_in"]),
    ("meeting", &["locale", "built_in"]),
    ("render", &["locale", "built_in"]),
];

#[test]
fn modules_know_only_those_below_them() {
    for (file, source) in sources() {
        let module = file.split('/').next().unwrap().trim_end_matches(".rs");
        if ["main", "lib"].contains(&module) {
            continue;
        }
        let place = HOUSE.iter().position(|known| *known == module);
        let place = place.unwrap_or_else(|| panic!("src/{file} has no place in the house"));
        let apart = APART
            .iter()
            .find(|(known, _)| *known == module)
            .map_or(&[][..], |(_, a)| *a);
        for above in HOUSE[place + 1..].iter().chain(apart) {
            for reach in [format!("crate::{above}::"), format!("crate::{above};")] {
                assert!(
                    !source.contains(&reach),
                    "src/{file} knows {above}, which stands above it"
                );
            }
        }
    }
}

#[test]
fn what_is_pure_touches_neither_files_nor_terminals() {
    for (file, source) in sources() {
        let pure = ["interview/", "report/", "render/", "locale/", "yaml/"]
            .iter()
            .any(|module| file.starts_with(module));
        let plan = file.starts_with("plan/") && !file.starts_with("plan/store/");
        for effect in [
            "std::fs",
            "std::process",
            "std::thread",
            "io::stdin",
            "console::",
        ] {
            assert!(
                !(pure || plan) || !source.contains(effect),
                "src/{file} uses {effect}"
            );
        }
    }
}
