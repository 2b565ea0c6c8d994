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
}
