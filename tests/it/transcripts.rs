//! Sessions that a user could follow, word for word, in each language. They stand in
//! `tests/transcripts`, where anybody can read and write them: a command after `$`, the exit code
//! after `?` if it is not 0, and what is said.
//!
//! After a change that is meant, renew them and look at the difference: `TRYCMD=overwrite cargo
//! test --test it transcripts::`

use std::path::Path;

use cocreate::cli::VARIABLES;
use trycmd::TestCases;

/// Follows the sessions in files on a system that speaks a language.
fn follow(files: &str, language: &str) {
    let cases = TestCases::new();
    cases.register_bin("cocreate", Path::new(env!("CARGO_BIN_EXE_cocreate")));
    // Empty counts as not set: nothing of the system on which the tests run comes in.
    VARIABLES.iter().for_each(|name| {
        cases.env(*name, "");
    });
    cases
        .env("LANG", language)
        .env("COLUMNS", "80")
        .env("COCREATE_DATE", "2026-11-28");
    cases.case(files).run();
}

#[test]
fn sessions_in_english_go_as_written() {
    follow("tests/transcripts/en/*.trycmd", "en_US.UTF-8");
}

#[test]
fn sessions_in_spanish_go_as_written() {
    follow("tests/transcripts/es/*.trycmd", "es_MX.UTF-8");
}

#[test]
fn sessions_in_french_go_as_written() {
    follow("tests/transcripts/fr/*.trycmd", "fr_CA.UTF-8");
}

#[test]
fn what_the_readme_shows_is_what_the_program_says() {
    follow("README.md", "en_US.UTF-8");
    follow("README.es.md", "es_MX.UTF-8");
    follow("README.fr.md", "fr_CA.UTF-8");
}

/// What a README is made of, whatever its language: its headings by level, its paragraphs and lists
/// by name, its variables, and in its blocks the commands with their options; names of files
/// and what is searched for may be the reader's own.
fn bones(readme: &str) -> Vec<String> {
    let mut bones = Vec::new();
    let mut block = None;
    for line in readme.lines() {
        if let Some(kind) = line.strip_prefix("```") {
            bones.push(line.to_owned());
            block = block.is_none().then_some(kind);
        } else if block == Some("sh") {
            let command = line.split("  #").next().unwrap();
            let kept = command
                .split_whitespace()
                .enumerate()
                .filter(|(place, word)| {
                    *place < 2 || word.starts_with('-') || word.ends_with("&&") || *word == ">"
                });
            bones.push(kept.map(|(_, word)| word).collect::<Vec<_>>().join(" "));
        } else if block.is_none() && line.starts_with('#') {
            bones.push(line.split(' ').next().unwrap().to_owned());
        } else if block.is_none() && line.starts_with("| `") {
            bones.push(line.split('|').nth(1).unwrap().trim().to_owned());
        } else if block.is_none() && (line.starts_with("- ") || line.starts_with("**")) {
            bones.push(line[..2].to_owned());
        }
    }
    bones
}

#[test]
fn the_readme_is_the_same_in_each_language() {
    let read = |name: &str| {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
        std::fs::read_to_string(path).unwrap()
    };
    let english = bones(&read("README.md"));
    assert!(english.len() > 80, "{english:#?}");
    for name in ["README.es.md", "README.fr.md"] {
        let other = bones(&read(name));
        for (english, other) in english.iter().zip(&other) {
            assert_eq!(
                english, other,
                "{name}: after this line it goes another way"
            );
        }
        assert_eq!(english.len(), other.len(), "{name}");
    }
}
