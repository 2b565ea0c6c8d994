//! What a plan's file goes through: many writers at once, programs killed in the midst of a save,
//! edits by other programs within a save, a system that refuses at each of its calls; and somebody
//! who types at a terminal for hours.
//!
//! `cargo test --test endurance` runs a little of it; `-- ROUNDS` runs so much, `-- ROUNDS WORD` only
//! the checks whose name has the word, `-- ROUNDS WORD SEED` with another order of what happens. It
//! prints what came of it, and ends with an error if anything was lost.

#![allow(clippy::disallowed_methods, reason = "it writes as other programs do")]
#![allow(clippy::print_stdout, reason = "its figures are for people")]
#![allow(
    clippy::unwrap_used,
    reason = "what is not as expected should stop a test there"
)]

#[cfg(unix)]
mod chance;
#[cfg(unix)]
#[allow(dead_code, reason = "the tests of the whole program use the rest")]
#[path = "../it/terminal/person.rs"]
mod person;
#[cfg(unix)]
#[allow(dead_code, reason = "the tests of the whole program use the rest")]
#[path = "../it/terminal/session.rs"]
mod session;
#[cfg(unix)]
mod typing;
#[cfg(unix)]
#[allow(dead_code, reason = "the tests of the whole program use the rest")]
#[path = "../it/world.rs"]
mod world;
#[cfg(unix)]
mod writing;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::time::Duration;

use cocreate::plan::{Store, StoreError, Writer};

const WRITERS: usize = 10;

/// How this program calls itself as one of the writers.
const AS_WRITER: &str = "--as-writer";

/// How it calls itself as one that writes the same line over and over.
const AS_OWNER_OF_A_LINE: &str = "--as-owner-of-a-line";

type Check = fn(&Path, usize, u64) -> Outcome;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let argument = |place: usize| arguments.get(place).map(String::as_str);
    let path = || Path::new(&arguments[1]);
    match argument(0) {
        Some(AS_WRITER) => return write(path(), &arguments[2], number(argument(3))),
        Some(AS_OWNER_OF_A_LINE) => {
            return write_own_line(path(), &arguments[2], number(argument(3)));
        }
        _ => {}
    }
    let rounds = argument(0)
        .and_then(|rounds| rounds.parse().ok())
        .unwrap_or(40);
    let seed = number(argument(2)).max(1) as u64;
    let mut checks: Vec<(&str, Check)> = vec![
        ("ten writers at once", |folder, rounds, _| {
            ten_writers(folder, rounds)
        }),
        ("killed while saving", |folder, rounds, _| {
            killed(folder, rounds)
        }),
        ("edited within a save", |folder, rounds, _| {
            edited_within(folder, rounds)
        }),
        ("refused by the system", |folder, rounds, _| {
            refused(folder, rounds)
        }),
    ];
    #[cfg(unix)]
    checks.extend([
        (
            "typed in English",
            (|_, rounds, seed| typing::at_prompts("en", rounds, seed)) as Check,
        ),
        ("typed in Spanish", |_, rounds, seed| {
            typing::at_prompts("es", rounds, seed)
        }),
        ("typed in French", |_, rounds, seed| {
            typing::at_prompts("fr", rounds, seed)
        }),
    ]);
    let (mut passed, mut failed) = (0, 0);
    // A filter for other tests is no word for these.
    let word = argument(0)
        .and_then(|rounds| rounds.parse::<usize>().ok())
        .and(argument(1));
    for (name, check) in checks
        .into_iter()
        .filter(|(name, _)| word.is_none_or(|w| name.contains(w)))
    {
        let folder = tempfile::tempdir().expect("a folder for the plan");
        let outcome = check(folder.path(), rounds, seed);
        println!(
            "{name}: {} tries, {} lost{}",
            outcome.tries,
            outcome.lost.len(),
            outcome.note
        );
        for lost in outcome.lost.iter().take(5) {
            println!("  {lost}");
        }
        if outcome.lost.is_empty() {
            passed += 1;
        } else {
            failed += 1;
        }
    }
    println!("{passed} passed, {failed} failed");
    if failed == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

/// What came of a check.
#[derive(Default)]
struct Outcome {
    tries: usize,
    lost: Vec<String>,
    note: String,
}

fn number(argument: Option<&str>) -> usize {
    argument
        .and_then(|argument| argument.parse().ok())
        .unwrap_or_default()
}

/// Adds a line to the file, so many times, and says each that was saved.
fn write(path: &Path, name: &str, count: usize) -> ExitCode {
    for round in 0..count {
        let line = format!("{name}-{round}\n");
        let saved = save(path, |found| format!("{found}{line}"));
        if let Err(refusal) = saved {
            println!("{refusal}");
            return ExitCode::FAILURE;
        }
        print!("saved {line}");
    }
    ExitCode::SUCCESS
}

/// Writes a line of its own over and over, so that the file does not grow. Whatever is lost shows
/// at once: nobody else writes this line, so it must be found as it was left, and the numbers in the
/// lines of others only rise.
fn write_own_line(path: &Path, name: &str, count: usize) -> ExitCode {
    let mut left: BTreeMap<String, usize> = BTreeMap::new();
    for round in 1..=count {
        let mut faults = Vec::new();
        let mut leaves = BTreeMap::new();
        let saved = save(path, |found| {
            let mut lines = numbers(found);
            for (line, number) in &left {
                let found = lines.get(line).copied().unwrap_or_default();
                let is_lost = if line == name {
                    found != *number
                } else {
                    found < *number
                };
                if is_lost {
                    faults.push(format!("lost {line} {number}: {name} found {found}"));
                }
            }
            lines.insert(name.to_owned(), round);
            leaves.clone_from(&lines);
            let lines = lines
                .iter()
                .map(|(line, number)| format!("{line} {number}\n"));
            lines.collect()
        });
        left = leaves;
        faults.extend(saved.err());
        if !faults.is_empty() {
            println!("{}", faults.join("\n"));
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}

/// The lines of [`write_own_line`]: whose each is, and what it says.
fn numbers(text: &str) -> BTreeMap<String, usize> {
    let pairs = text.lines().filter_map(|line| line.split_once(' '));
    pairs
        .map(|(name, round)| (name.to_owned(), number(Some(round))))
        .collect()
}

/// Opens the file, changes it and saves it, again and again until nobody is in the way.
fn save(path: &Path, mut change: impl FnMut(&str) -> String) -> Result<(), String> {
    loop {
        let mut store = match Store::open(path, &Writer::default()) {
            Ok(store) => store,
            Err(StoreError::Busy(_)) => continue,
            Err(error) => return Err(format!("refused {error:?}")),
        };
        let found = String::from_utf8_lossy(store.bytes().unwrap_or_default()).into_owned();
        match store.save(change(&found).into_bytes()) {
            Ok(()) => return Ok(()),
            Err(StoreError::Changed { saved_as }) => {
                let _ = fs::remove_file(saved_as);
            }
            Err(error) => return Err(format!("refused {error:?}")),
        }
    }
}

fn writer(path: &Path, name: &str, count: usize) -> Command {
    as_one(AS_WRITER, path, name, count)
}

/// This program as one of those who write.
fn as_one(of: &str, path: &Path, name: &str, count: usize) -> Command {
    let program = std::env::current_exe().expect("this program");
    let mut command = Command::new(program);
    command
        .arg(of)
        .arg(path)
        .arg(name)
        .arg(count.to_string())
        .stdout(Stdio::piped());
    command
}

/// Every line that was said to be saved stands in the file.
fn missing(path: &Path, said: &str) -> Vec<String> {
    let text = fs::read_to_string(path).unwrap_or_default();
    let lines: std::collections::HashSet<&str> = text.lines().collect();
    let saved = said.lines().filter_map(|line| line.strip_prefix("saved "));
    saved
        .filter(|line| !lines.contains(line))
        .map(|line| format!("lost {line}"))
        .collect()
}

fn left_behind(folder: &Path, plan: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder)
        .expect("the folder")
        .flatten()
        .map(|entry| entry.path());
    entries.filter(|path| path != plan).collect()
}

fn ten_writers(folder: &Path, rounds: usize) -> Outcome {
    let path = folder.join("plan.yaml");
    let each = rounds.div_ceil(WRITERS);
    let names = (0..WRITERS).map(|writer| format!("w{writer}"));
    let start = |name: String| {
        let mut writer = as_one(AS_OWNER_OF_A_LINE, &path, &name, each);
        (name, writer.spawn().expect("a writer"))
    };
    let running: Vec<_> = names.map(start).collect();
    let mut outcome = Outcome {
        tries: each * WRITERS,
        ..Outcome::default()
    };
    let mut expected = BTreeMap::new();
    for (name, child) in running {
        let output = child.wait_with_output().expect("a writer's end");
        if !output.status.success() {
            let said = String::from_utf8_lossy(&output.stdout).into_owned();
            outcome.lost.push(said);
        }
        expected.insert(name, each);
    }
    let found = fs::read_to_string(&path).unwrap_or_default();
    if numbers(&found) != expected {
        outcome.lost.push(format!("at the end there was {found:?}"));
    }
    let left = left_behind(folder, &path);
    outcome.lost.extend(
        left.iter()
            .map(|path| format!("left behind {}", path.display())),
    );
    outcome
}

fn killed(folder: &Path, rounds: usize) -> Outcome {
    let path = folder.join("plan.yaml");
    let mut outcome = Outcome {
        tries: rounds,
        ..Outcome::default()
    };
    for round in 0..rounds {
        let mut child = writer(&path, &format!("k{round}"), 1000)
            .spawn()
            .expect("a writer");
        // Each time a little later in its work.
        std::thread::sleep(Duration::from_micros(1500 + 173 * (round as u64 % 97)));
        let _ = child.kill();
        let output = child.wait_with_output().expect("a writer's end");
        // The last line may be cut off by the end.
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        let whole = said.rfind('\n').map_or("", |end| &said[..=end]);
        outcome.lost.extend(missing(&path, whole));
        let text = fs::read_to_string(&path).unwrap_or_default();
        if !text.is_empty() && !text.ends_with('\n') {
            outcome.lost.push(format!("half a file after {round}"));
        }
        if text.len() > 200_000 {
            let _ = fs::remove_file(&path);
        }
    }
    outcome
}

/// Another program adds a line, as an editor does that writes a new file and renames it, while ours
/// saves.
fn edited_within(folder: &Path, rounds: usize) -> Outcome {
    let path = folder.join("plan.yaml");
    let mut outcome = Outcome {
        tries: rounds,
        ..Outcome::default()
    };
    let mut kept = 0;
    for round in 0..rounds {
        fs::write(&path, "first\n").expect("a plan");
        let mut store = Store::open(&path, &Writer::default()).expect("nobody else");
        let edit = {
            let (path, beside) = (path.clone(), folder.join("edit"));
            std::thread::spawn(move || {
                std::thread::sleep(Duration::from_micros(31 * (round as u64 % 101)));
                fs::write(&beside, "first\ntheirs\n").expect("an edit");
                fs::rename(&beside, &path).expect("an edit");
            })
        };
        let saved = store.save(b"first\nours\n".to_vec());
        edit.join().expect("an edit");
        let everything: String = fs::read_dir(folder)
            .expect("the folder")
            .flatten()
            .filter_map(|entry| fs::read_to_string(entry.path()).ok())
            .collect();
        if !everything.contains("theirs") {
            outcome.lost.push(format!("their edit in round {round}"));
        }
        if let Err(StoreError::Changed { saved_as }) = &saved {
            kept += 1;
            if fs::read(saved_as).ok().as_deref() != Some(b"first\nours\n") {
                outcome.lost.push(format!("ours in round {round}"));
            }
            let _ = fs::remove_file(saved_as);
        }
    }
    outcome.note = format!(" ({kept} met a save, and both were kept)");
    outcome
}

/// The system refuses each call of a save in turn, where a program that makes it do so is there.
fn refused(folder: &Path, rounds: usize) -> Outcome {
    let mut outcome = Outcome::default();
    let calls = [
        "openat",
        "write",
        "fsync",
        "read",
        "fchmod",
        "fchown",
        "rename",
        "renameat2",
        "unlink",
    ];
    if Command::new("strace")
        .arg("-V")
        .stdout(Stdio::null())
        .status()
        .is_err()
    {
        outcome.note = " (skipped: strace is not installed)".to_owned();
        return outcome;
    }
    let path = folder.join("plan.yaml");
    let most = rounds.div_ceil(10).min(40);
    for call in calls {
        for error in ["EIO", "ENOSPC", "EACCES"] {
            for when in 1..=most {
                fs::write(&path, "first\n").expect("a plan");
                let own = writer(&path, "r", 2);
                let mut command = Command::new("strace");
                command.args(["-f", "-o", "/dev/null", "-e", &format!("trace={call}")]);
                command.args(["-e", &format!("inject={call}:error={error}:when={when}")]);
                command.arg(own.get_program()).args(own.get_args());
                let output = command
                    .stderr(Stdio::null())
                    .output()
                    .expect("a writer's end");
                let said = String::from_utf8_lossy(&output.stdout).into_owned();
                outcome.tries += 1;
                outcome.lost.extend(missing(&path, &said));
                let text = fs::read_to_string(&path).unwrap_or_default();
                if !text.starts_with("first\n") || !text.ends_with('\n') {
                    outcome
                        .lost
                        .push(format!("{call} {error} {when}: {text:?}"));
                }
            }
        }
    }
    outcome
}
