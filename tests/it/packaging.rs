//! What packagers install beside the program: completions for shells, the manual.

use std::path::Path;
use std::process::{Command, Stdio};

use crate::command_line::commands;
use crate::world::{LANGUAGES, World};

const SHELLS: [&str; 5] = ["bash", "elvish", "fish", "powershell", "zsh"];

/// What fish is told when Tab is pressed behind `line`: values, each with its words.
fn completed(world: &World, line: &[&str]) -> Vec<String> {
    let mut typed = vec!["--", "cocreate"];
    typed.extend(line);
    let output = world
        .command(&typed)
        .env("COCREATE_COMPLETE", "fish")
        .stdin(Stdio::null())
        .output()
        .unwrap();
    assert!(output.status.success(), "{output:?}");
    let text = String::from_utf8(output.stdout).unwrap();
    text.lines().map(str::to_owned).collect()
}

#[test]
fn each_shell_has_a_script_that_asks_the_program() {
    for shell in SHELLS {
        let script = World::new().run(&["completions", shell]).fine();
        assert!(script.contains("COCREATE_COMPLETE"), "{shell}: {script}");
    }
    let error = World::new().run(&["completions", "fisch"]).failed(2);
    assert!(error.contains("fish"), "{error}");
}

#[test]
fn commands_and_values_come_with_words_in_the_language() {
    let french = World::speaking("fr");
    let stages = completed(&french, &["tools", "--stage", ""]);
    assert!(
        stages.contains(&"consult\tConsultation sur le projet de plan".to_owned()),
        "{stages:?}"
    );
    let spanish = World::speaking("es");
    let commands = completed(&spanish, &["glo"]);
    assert_eq!(commands.len(), 1, "{commands:?}");
    assert!(commands[0].starts_with("glossary\t"), "{commands:?}");
    let tools = completed(&spanish, &["tools", "show", "jits"]);
    assert_eq!(tools, ["jitsi-meet\tJitsi Meet"]);
    let languages = completed(&spanish, &["--lang", ""]);
    assert_eq!(languages, ["en\tEnglish", "es\tEspañol", "fr\tFrançais"]);
}

#[test]
fn the_items_of_the_plan_in_the_folder_are_completed() {
    let world = World::new();
    assert!(completed(&world, &["tick", "publish-t"]).is_empty());
    world.write(
        "answers.yaml",
        "answers: { stages: [consult], level: consult }\n",
    );
    world.run(&["plan", "--answers", "answers.yaml"]).fine();
    let items = completed(&world, &["tick", "publish-t"]);
    assert!(
        items
            .iter()
            .any(|item| item.starts_with("publish-timeline\t")),
        "{items:?}"
    );
}

#[test]
fn each_command_has_a_page_of_the_manual_in_each_language() {
    for language in LANGUAGES {
        let world = World::speaking(language);
        world.run(&["man", "--output", "pages"]).fine();
        for command in commands() {
            let name = [&["cocreate".to_owned()][..], &command].concat().join("-");
            let page = world.read(&format!("pages/{name}.1"));
            assert!(page.contains(&format!(".TH {name} 1 ")), "{page}");
            assert_eq!(
                page.contains(".SH NAME"),
                language == "en",
                "{name} {language}"
            );
        }
    }
}

#[test]
fn a_page_of_the_manual_is_without_fault() {
    let groff = Command::new("groff").arg("--version").output();
    if groff.is_err() {
        eprintln!("left out: groff is not installed");
        return;
    }
    let world = World::speaking("fr");
    let page = world.write("page.1", world.run(&["man", "tools"]).fine());
    let output = Command::new("groff")
        .args(["-man", "-Kutf8", "-Tutf8", "-ww", "-z"])
        .arg(page)
        .output()
        .unwrap();
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
}

/// What git says in a folder; nothing where git is not installed, or the folder is no clone.
fn git(folder: &Path, words: &[&str]) -> Option<String> {
    let output = Command::new("git")
        .current_dir(folder)
        .args(words)
        .output()
        .ok()?;
    let said = String::from_utf8(output.stdout).ok()?;
    output.status.success().then_some(said)
}

#[test]
fn a_clone_made_as_on_windows_keeps_its_line_ends() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let world = tempfile::tempdir().unwrap();
    let clone = world.path().join("clone");
    let words = ["clone", "--quiet", "-c", "core.autocrlf=true", "."];
    let cloned = git(here, &[&words[..], &[clone.to_str().unwrap()]].concat());
    let Some(files) = cloned.and_then(|_| git(&clone, &["ls-files", "--eol"])) else {
        eprintln!("left out: git is not installed, or this is no clone");
        return;
    };
    // Each line: how git keeps the file, how it wrote it into the folder, why, and its name.
    let changed: Vec<&str> = files
        .lines()
        .filter(|line| line.contains("w/crlf") || line.contains("w/mixed"))
        // Bytes on purpose, which nobody may change.
        .filter(|line| !line.contains("tests/corpus/"))
        .collect();
    assert!(changed.is_empty(), "{changed:?}");
    for name in ["README.md", "tests/transcripts/fr/tools.trycmd"] {
        assert!(files.contains(name), "{files}");
        assert!(!std::fs::read(clone.join(name)).unwrap().contains(&b'\r'));
    }
    let windows = "tests/corpus/plan/windows.yaml";
    let kept = |folder: &Path| std::fs::read(folder.join(windows)).unwrap();
    assert_eq!(kept(&clone), kept(here));
}
