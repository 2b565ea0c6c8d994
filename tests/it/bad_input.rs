//! Bad input gets a clear error and loses nothing: whatever stands in a file, wherever it lies, and
//! however a run ends.

mod content;
#[cfg(target_os = "linux")]
mod drives;
mod ends;
mod hidden;
mod keeping;
mod system;

use std::collections::BTreeMap;
use std::fs;
use std::process::Command;

use cocreate::built_in;
use cocreate::guide::Guide;
use cocreate::guide::model::Manifest;

use crate::world::{LANGUAGES, Run, World};

/// The file that is meant where none is named.
const PLAN: &str = "cocreate-plan.yaml";

const ANSWERS: &str = "answers.yaml";

/// Every command that reads a plan.
const READERS: [&[&str]; 4] = [&["plan"], &[], &["export"], &["tools", "match"]];

/// A plan of this guide's version, from its third line on.
fn plan(rest: &str) -> String {
    let version = Guide::new(built_in::GUIDE).facts::<Manifest>().version;
    format!("cocreate: 1\nguide: '{version}'\n{rest}")
}

/// A plan with as many answers as make a whole page of advice.
fn sound_plan() -> String {
    plan(
        "profile:
  side: government
  membership: national
  country: KE
  language: en
answers:
  stages: [draft, consult]
  risk: false
  decision-open: true
  level: involve
  contributions: [ideas, expertise]
  timing: blended
  participants: 120
notes:
  level: agreed at the March forum
",
    )
}

/// The plan in a world, as data.
fn saved(world: &World) -> serde_yaml::Value {
    serde_yaml::from_str(world.read(PLAN).trim_start_matches('\u{feff}')).unwrap()
}

/// Opens the plan, answers nothing, and saves.
#[track_caller]
fn opened_and_saved(world: &World) -> Run {
    let run = world.run_with_input(&["plan"], ".\n");
    assert_eq!(run.code, 0, "{run:?}");
    run
}

/// Every file of a world with its bytes, so that "untouched" can be said of all of them; but for
/// what lets a change to a plan be taken back.
fn files(world: &World) -> BTreeMap<String, Vec<u8>> {
    let entries = fs::read_dir(world.folder()).unwrap().map(Result::unwrap);
    let files = entries.filter(|entry| entry.file_type().unwrap().is_file());
    files
        .map(|entry| {
            (
                entry.file_name().into_string().unwrap(),
                fs::read(entry.path()).unwrap(),
            )
        })
        .filter(|(name, _)| !name.ends_with(".undo~"))
        .collect()
}

/// Sees that a run was refused as it should be: the code, something to try next, and nothing where
/// results go.
#[track_caller]
fn is_refused(run: Run, code: i32) -> String {
    assert_eq!(run.stdout, "", "{run:?}");
    let said = run.failed(code);
    assert!(said.trim().lines().count() >= 2, "no hint: {said}");
    assert!(
        said.lines()
            .all(|line| line.chars().count() <= 80 || !line.contains(' ')),
        "too wide: {said}"
    );
    said
}

/// Sees that every command that reads a plan refuses this one, names the place, and leaves
/// everything as it was; in each language, and in none of them in English instead. Gives what
/// `cocreate plan` said in English, on one line.
#[track_caller]
fn plan_is_refused(content: impl AsRef<[u8]>, place: &str) -> String {
    let mut all_said = Vec::new();
    for language in LANGUAGES {
        let world = World::speaking(language);
        world.write(PLAN, &content);
        let before = files(&world);
        // All of them read it in the same way; the other languages show that with one.
        for arguments in if language == "en" {
            &READERS[..]
        } else {
            &READERS[..1]
        } {
            let said = is_refused(world.run(arguments), 3);
            assert!(
                said.contains(&format!("{PLAN}:{place}")),
                "{arguments:?} does not name {place}: {said}"
            );
            assert!(files(&world) == before, "{arguments:?} changed something");
            all_said.push(said);
        }
    }
    let (english, others) = all_said.split_at(READERS.len());
    assert!(
        !others.contains(&english[0]),
        "English in another language: {}",
        english[0]
    );
    on_one_line(&english[0])
}

/// What was said, wherever its lines were broken.
fn on_one_line(said: &str) -> String {
    said.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The same for an answers file; no plan comes of it.
#[track_caller]
fn answers_are_refused(content: impl AsRef<[u8]>, place: &str) -> String {
    let mut all_said = Vec::new();
    for language in LANGUAGES {
        let world = World::speaking(language);
        world.write(ANSWERS, &content);
        let before = files(&world);
        let said = is_refused(world.run(&["plan", "--answers", ANSWERS]), 3);
        assert!(
            said.contains(&format!("{ANSWERS}:{place}")),
            "{place} is not named: {said}"
        );
        assert!(files(&world) == before, "something was changed");
        all_said.push(said);
    }
    assert!(
        !all_said[1..].contains(&all_said[0]),
        "English in another language: {}",
        all_said[0]
    );
    on_one_line(&all_said[0])
}

/// Runs a shell script in a world, with the program as `"$0"`, where a test needs limits or a disk
/// of its own.
#[cfg(unix)]
fn shell(world: &World, around: &[&str], script: &str) -> Run {
    let program = world.command(&[]);
    let mut words = around.iter().copied().chain(["sh", "-c", script]);
    let mut command = Command::new(words.next().unwrap());
    command
        .args(words)
        .arg(program.get_program())
        .current_dir(world.folder())
        .env_clear();
    command.env("PATH", "/usr/sbin:/usr/bin:/sbin:/bin");
    command.envs(
        program
            .get_envs()
            .filter_map(|(name, value)| Some((name, value?))),
    );
    let output = command.output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("the program writes UTF-8");
    Run {
        stdout: text(output.stdout),
        stderr: text(output.stderr),
        code: output.status.code().unwrap_or(-1),
    }
}
