//! Where the system refuses: folders, permissions, disks, and somebody else who was there first.

use std::fs;
use std::io::{Read as _, Write as _};
use std::process::{Child, Stdio};

use super::{ANSWERS, PLAN, files, is_refused, on_one_line, opened_and_saved, saved, sound_plan};
use crate::languages::speaking;
use crate::world::{LANGUAGES, Run, World};

/// A `cocreate plan` that is open, with its first question asked.
pub struct Open {
    child: Child,
    said: String,
}

impl Open {
    #[track_caller]
    pub fn plan(world: &World) -> Open {
        let mut command = world.command(&["plan"]);
        let mut child = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut said = Vec::new();
        // It waits for an answer once it has written the sign to answer behind.
        while !said.ends_with(b"\n> ") {
            let mut byte = [0];
            let count = child.stderr.as_mut().unwrap().read(&mut byte).unwrap();
            assert_eq!(
                count,
                1,
                "ended before the first question: {}",
                String::from_utf8_lossy(&said)
            );
            said.extend(byte);
        }
        Open {
            child,
            said: String::from_utf8(said).unwrap(),
        }
    }

    pub fn types(&mut self, text: &str) {
        self.child
            .stdin
            .as_mut()
            .unwrap()
            .write_all(text.as_bytes())
            .unwrap();
    }

    /// Ends the input, and the program with it.
    pub fn ended(mut self) -> Run {
        drop(self.child.stdin.take());
        let output = self.child.wait_with_output().unwrap();
        Run {
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: self.said + &String::from_utf8(output.stderr).unwrap(),
            code: output.status.code().unwrap_or(-1),
        }
    }
}

#[test]
fn a_folder_that_does_not_exist_is_told_before_anything_is_asked() {
    for language in LANGUAGES {
        let world = World::speaking(language);
        let said = is_refused(
            world.run_with_input(&["plan", "nowhere/plan.yaml"], "1\n"),
            4,
        );
        assert!(said.contains("nowhere"), "{said}");
        assert!(!said.contains('>'), "something was asked: {said}");
        assert_eq!(fs::read_dir(world.folder()).unwrap().count(), 0);
    }
}

#[test]
fn a_path_below_a_file_is_told_before_anything_is_asked() {
    let world = World::new();
    world.write("notes.txt", "mine\n");
    let before = files(&world);
    let said = is_refused(
        world.run_with_input(&["plan", "notes.txt/plan.yaml"], "1\n"),
        4,
    );
    assert!(said.contains("notes.txt"), "{said}");
    assert!(files(&world) == before);
}

#[test]
fn a_folder_is_no_plan() {
    let world = World::new();
    fs::create_dir(world.path("plans")).unwrap();
    world.write(PLAN, sound_plan());
    for arguments in [
        &["plan", "plans"][..],
        &["plan", "--answers", "plans", "new.yaml"],
        &["export", "--plan", "plans"],
        &["tools", "match", "--plan", "plans"],
        &["export", "--output", "plans", "--force"],
    ] {
        let said = is_refused(world.run(arguments), 4);
        assert!(said.contains("plans"), "{arguments:?}: {said}");
    }
    assert_eq!(fs::read_dir(world.path("plans")).unwrap().count(), 0);
    assert_eq!(files(&world).keys().collect::<Vec<_>>(), [PLAN]);
}

#[test]
fn a_file_that_is_missing_is_told() {
    for language in LANGUAGES {
        let world = World::speaking(language);
        for arguments in [
            &["export"][..],
            &["tools", "match"],
            &["export", "--plan", "other.yaml"],
            &["plan", "--answers", "other.yaml"],
        ] {
            let said = is_refused(world.run(arguments), 4);
            assert!(
                said.contains(if arguments.contains(&"other.yaml") {
                    "other.yaml"
                } else {
                    PLAN
                }),
                "{said}"
            );
        }
        assert_eq!(files(&world).len(), 0);
    }
}

#[test]
fn an_export_into_a_folder_that_does_not_exist_is_refused() {
    let world = World::new();
    world.write(PLAN, sound_plan());
    let said = is_refused(world.run(&["export", "--output", "nowhere/brief.md"]), 4);
    assert!(said.contains("nowhere"), "{said}");
}

#[cfg(unix)]
mod permissions {
    use std::os::unix::fs::PermissionsExt as _;
    use std::os::unix::process::CommandExt as _;
    use std::path::{Path, PathBuf};

    use super::*;

    const NOBODY: u32 = 65_534;

    /// Takes the right to write from a folder while a test runs.
    struct ReadOnly(PathBuf);

    impl ReadOnly {
        fn folder(world: &World) -> ReadOnly {
            set_mode(world.folder(), 0o555);
            ReadOnly(world.folder().to_owned())
        }
    }

    impl Drop for ReadOnly {
        fn drop(&mut self) {
            set_mode(&self.0, 0o755);
        }
    }

    fn set_mode(path: &Path, mode: u32) {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    }

    /// Runs the program as somebody to whom permissions apply: the system lets its administrator
    /// write everywhere.
    fn run_as_anybody(world: &World, arguments: &[&str], input: &str) -> Run {
        let world_folder = fs::metadata(world.folder()).unwrap();
        let original = world.command(arguments);
        // A folder for nobody but its owner may hold the program; a copy can be reached.
        let place = tempfile::tempdir().unwrap();
        set_mode(place.path(), 0o755);
        let program = place.path().join("cocreate");
        // Copied by another process: one that this process held open for writing could not be
        // started while a test beside this one starts a program of its own.
        let copied = std::process::Command::new("cp")
            .arg(original.get_program())
            .arg(&program)
            .status()
            .unwrap();
        assert!(copied.success());
        let mut command = std::process::Command::new(program);
        command
            .args(arguments)
            .current_dir(world.folder())
            .env_clear();
        command.envs(
            original
                .get_envs()
                .filter_map(|(name, value)| Some((name, value?))),
        );
        // Whoever made the folder runs the tests; only the administrator can become somebody else.
        if std::os::unix::fs::MetadataExt::uid(&world_folder) == 0 {
            command.uid(NOBODY).gid(NOBODY);
        }
        let mut child = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
        let output = child.wait_with_output().unwrap();
        Run {
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
            code: output.status.code().unwrap_or(-1),
        }
    }

    #[test]
    fn a_read_only_folder_is_told_before_anything_is_asked() {
        for language in LANGUAGES {
            let world = World::speaking(language);
            let _read_only = ReadOnly::folder(&world);
            let said = is_refused(run_as_anybody(&world, &["plan"], "1\n"), 4);
            assert!(said.contains(PLAN), "{said}");
            assert!(!said.contains("> "), "something was asked: {said}");
            assert_eq!(files(&world).len(), 0);
        }
    }

    #[test]
    fn a_plan_in_a_read_only_folder_can_be_read() {
        let world = World::new();
        let path = world.write(PLAN, sound_plan());
        set_mode(&path, 0o644);
        let _read_only = ReadOnly::folder(&world);
        for arguments in [&[][..], &["export"], &["tools", "match"]] {
            run_as_anybody(&world, arguments, "").fine();
        }
        is_refused(run_as_anybody(&world, &["plan"], "1\n"), 4);
        is_refused(
            run_as_anybody(&world, &["export", "--output", "brief.md"], ""),
            4,
        );
        assert_eq!(world.read(PLAN), sound_plan());
    }

    #[test]
    fn a_lock_that_somebody_else_left_keeps_nobody_out() {
        for mode in [0o644, 0o444] {
            let world = World::new();
            set_mode(world.folder(), 0o777);
            set_mode(&world.write(PLAN, sound_plan()), 0o666);
            set_mode(&world.write(".cocreate-plan.yaml.lock", ""), mode);
            run_as_anybody(&world, &["plan"], "1\n.\n").fine();
            assert!(world.read(PLAN).contains("availability"));
        }
    }

    #[test]
    fn a_file_that_may_not_be_read_is_told() {
        let world = World::new();
        set_mode(world.folder(), 0o777);
        set_mode(&world.write(PLAN, sound_plan()), 0o000);
        set_mode(&world.write(ANSWERS, "profile:\n  side: both\n"), 0o000);
        for arguments in [
            &["plan"][..],
            &["export"],
            &["plan", "--answers", ANSWERS, "new.yaml"],
        ] {
            let said = is_refused(run_as_anybody(&world, arguments, "1\n"), 4);
            assert!(
                said.contains(if arguments.len() > 1 { ANSWERS } else { PLAN }),
                "{said}"
            );
        }
    }
}

/// How to get a file system of one's own, if the system allows it: as the administrator, or as
/// anybody where people may be administrators of a world of their own.
#[cfg(target_os = "linux")]
#[expect(
    clippy::print_stdout,
    reason = "who reads what the tests say should know what was not tested"
)]
fn own_file_systems(world: &World) -> Option<&'static [&'static str]> {
    let ways: [&[&str]; 2] = [
        &["unshare", "--mount"],
        &["unshare", "--user", "--map-root-user", "--mount"],
    ];
    let found = ways.into_iter().find(|way| {
        let script = "mkdir -p probe && mount -t tmpfs -o size=64k tmpfs probe && umount probe";
        let probe = super::shell(world, way, script).code == 0;
        let _ = fs::remove_dir(world.path("probe"));
        probe
    });
    if found.is_none() {
        println!(
            "skipped: this system lets nobody mount a file system, as in a container without privileges"
        );
    }
    found
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_costs_only_the_question_on_screen() {
    for language in LANGUAGES {
        let world = World::speaking(language);
        world.write("before.yaml", sound_plan());
        fs::create_dir(world.path("disk")).unwrap();
        let Some(way) = own_file_systems(&world) else {
            return;
        };
        // The small disk goes with the script, however it ends.
        let script = r#"
            mount -t tmpfs -o size=64k tmpfs disk && cp before.yaml disk/plan.yaml && cd disk || exit 99
            head -c 100000 /dev/zero > filler 2> ../filled
            printf '1\n1\n' | "$0" plan plan.yaml
            code=$?
            cp plan.yaml ../after.yaml
            printf '1\n' | "$0" plan new.yaml 2> ../new
            echo $? > ../new-code
            "$0" export --plan plan.yaml --output brief.md 2> ../export
            echo $? > ../export-code
            ls -A > ../left
            rm filler
            printf '1\n.\n' | "$0" plan plan.yaml > ../screen 2>&1
            echo $? > ../again-code
            cp plan.yaml ../again.yaml
            exit $code
        "#;
        let run = super::shell(&world, way, script);
        assert_eq!(run.code, 4, "{run:?}");
        assert!(run.stderr.contains("plan.yaml"), "{run:?}");
        assert!(!run.stderr.contains("panicked"), "{run:?}");
        assert_eq!(world.read("after.yaml"), sound_plan());
        assert_eq!(
            (
                world.read("new-code").trim(),
                world.read("export-code").trim()
            ),
            ("4", "4")
        );
        assert!(
            world.read("new").contains("new.yaml"),
            "{}",
            world.read("new")
        );
        assert!(
            world.read("export").contains("brief.md"),
            "{}",
            world.read("export")
        );
        assert_eq!(world.read("left"), "filler\nplan.yaml\n");
        // With room again, the answer that was lost is asked for again.
        assert_eq!(
            world.read("again-code").trim(),
            "0",
            "{}",
            world.read("screen")
        );
        assert!(
            world.read("again.yaml").contains("availability"),
            "{}",
            world.read("again.yaml")
        );
    }
}

/// Where no file may grow, the system says so as it does of a full disk; this needs no rights at
/// all.
#[cfg(unix)]
#[test]
fn a_file_that_may_not_grow_is_told_as_a_full_disk() {
    let world = World::new();
    world.write(PLAN, sound_plan());
    let before = files(&world);
    let script = r#"trap "" XFSZ; ulimit -f 0; printf '1\n' | "$0" plan"#;
    let run = super::shell(&world, &[], script);
    let said = run.failed(4);
    assert!(said.contains(PLAN), "{said}");
    let full = cocreate::locale::Messages::new(cocreate::locale::Language::ENGLISH);
    let hint = full.text("error-io-full-hint", &[]);
    assert!(said.contains(&hint), "{said}");
    assert!(files(&world) == before);
}

#[cfg(target_os = "linux")]
#[test]
fn results_that_find_no_room_are_told() {
    for language in LANGUAGES {
        let world = World::speaking(language);
        world.write(PLAN, sound_plan());
        for command in [
            "export",
            "tools",
            "tools match",
            "questions --format json",
            "--help",
            "--version",
        ] {
            let said =
                super::shell(&world, &[], &format!("\"$0\" {command} > /dev/full")).failed(4);
            assert_ne!(said.trim(), "", "{command} says nothing");
        }
    }
}

#[test]
fn a_reader_that_has_seen_enough_is_no_failure() {
    let world = World::new();
    world.write(PLAN, sound_plan());
    for arguments in [
        &["tools", "--format", "json"][..],
        &["tools"],
        &["questions", "--format", "json"],
        &["export"],
        &["tools", "match"],
        &["--help"],
        &["guide", "schema"],
        &[],
    ] {
        let mut command = world.command(arguments);
        let mut child = command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        assert_eq!(
            String::from_utf8(output.stderr).unwrap(),
            "",
            "{arguments:?}"
        );
        assert_eq!(output.status.code(), Some(0), "{arguments:?}");
    }
}

#[test]
fn errors_that_nobody_reads_keep_their_code() {
    let world = World::new();
    let mut command = world.command(&["export"]);
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stderr.take());
    assert_eq!(child.wait_with_output().unwrap().status.code(), Some(4));
}

#[test]
fn a_second_session_on_the_same_plan_is_kept_out() {
    for language in LANGUAGES {
        let world = World::speaking(language);
        world.write(PLAN, sound_plan());
        world.write(ANSWERS, "profile:\n  country: BO\n");
        let mut first = Open::plan(&world);
        for arguments in [
            &["plan"][..],
            &["plan", "--answers", ANSWERS],
            &["plan", "./cocreate-plan.yaml"],
        ] {
            let said = is_refused(world.run_with_input(arguments, "1\n"), 4);
            assert!(said.contains(PLAN), "{said}");
        }
        // Reading is free, and so is another plan.
        world.run(&["export"]).fine();
        world.run_with_input(&["plan", "other.yaml"], "1\n").fine();
        first.types("1\n");
        first.ended().fine();
        assert_eq!(saved(&world)["answers"]["access-gaps"][0], "availability");
        assert_eq!(saved(&world)["profile"]["country"], "KE");
        opened_and_saved(&world);
        assert_eq!(
            files(&world).keys().collect::<Vec<_>>(),
            [ANSWERS, PLAN, "other.yaml"]
        );
    }
}

#[test]
fn a_lock_left_by_a_crash_keeps_nobody_out() {
    let world = World::new();
    world.write(".cocreate-plan.yaml.lock", "");
    world.write(PLAN, sound_plan());
    opened_and_saved(&world);
    assert_eq!(files(&world).keys().collect::<Vec<_>>(), [PLAN]);
}

#[cfg(unix)]
#[test]
fn a_pipe_is_no_plan_and_nobody_waits_for_it() {
    let world = World::new();
    let made = std::process::Command::new("mkfifo")
        .arg(world.path("pipe.yaml"))
        .status();
    assert!(made.unwrap().success());
    for arguments in [
        &["status", "--plan", "pipe.yaml"][..],
        &["plan", "pipe.yaml"],
    ] {
        let said = world.run(arguments).failed(4);
        assert!(said.contains("pipe.yaml"), "{said}");
    }
}

#[cfg(unix)]
#[test]
fn links_that_lead_nowhere_or_in_a_circle_are_told() {
    use std::os::unix::fs::symlink;
    for language in LANGUAGES {
        let world = World::speaking(language);
        symlink("nowhere.yaml", world.path("broken.yaml")).unwrap();
        symlink("two.yaml", world.path("one.yaml")).unwrap();
        symlink("one.yaml", world.path("two.yaml")).unwrap();
        let messages = speaking(language);
        let told = |arguments: &[&str], id: &str, path: &str| {
            let said = on_one_line(&is_refused(world.run(arguments), 4));
            let text = messages.text(id, &[("path", path.into())]);
            assert!(said.contains(&on_one_line(&text)), "{arguments:?}: {said}");
        };
        for command in ["status", "export"] {
            told(
                &[command, "--plan", "one.yaml"],
                "error-io-circle",
                "one.yaml",
            );
            told(
                &[command, "--plan", "broken.yaml"],
                "error-plan-missing",
                "broken.yaml",
            );
        }
        told(&["plan", "one.yaml"], "error-io-circle", "one.yaml");
        told(
            &["plan", "--answers", "one.yaml"],
            "error-io-circle",
            "one.yaml",
        );
        told(
            &["plan", "--answers", "broken.yaml"],
            "error-io-not-found",
            "broken.yaml",
        );
        world.write(PLAN, sound_plan());
        let export = [
            "export", "--output", "one.yaml", "--format", "yaml", "--force",
        ];
        told(&export, "error-io-circle", "one.yaml");
        // A link of which the file is still to come stays a link.
        world.write(ANSWERS, "profile:\n  side: both\n");
        world
            .run(&["plan", "broken.yaml", "--answers", ANSWERS])
            .fine();
        assert!(world.read("nowhere.yaml").contains("side: both"));
        assert!(world.path("broken.yaml").is_symlink());
    }
}

#[cfg(unix)]
#[test]
fn devices_and_pipes_are_no_plans() {
    for language in LANGUAGES {
        let world = World::speaking(language);
        let words = speaking(language);
        let text = words.text("error-plan-no-file", &[("path", "/dev/null".into())]);
        let said = is_refused(world.run_with_input(&["plan", "/dev/null"], "1\n"), 4);
        assert!(on_one_line(&said).contains(&on_one_line(&text)), "{said}");
    }
}

#[test]
fn a_name_that_no_disk_takes_is_told() {
    for language in LANGUAGES {
        let world = World::speaking(language);
        let long = format!("{}.yaml", "n".repeat(300));
        world.write(PLAN, sound_plan());
        let text = speaking(language).text("error-io-name-hint", &[]);
        for arguments in [
            &["plan", &long][..],
            &["plan", "--answers", &long],
            &["export", "--output", &long, "--format", "yaml"],
        ] {
            let run = world.run_with_input(arguments, "1\n");
            assert!(!run.stderr.contains("> "), "something was asked: {run:?}");
            let said = run.failed(4);
            assert!(on_one_line(&said).contains(&on_one_line(&text)), "{said}");
        }
        assert_eq!(files(&world).keys().collect::<Vec<_>>(), [PLAN]);
    }
}

/// What a name holds passes for no line of ours, in what is said of files, options and ids alike.
#[cfg(unix)]
#[test]
fn a_name_with_a_line_end_stays_on_one_line() {
    let world = World::new();
    let name = "a\nThe plan is safe.\r\nb.yaml";
    world.write("profile.yaml", "profile:\n  \"x\\nThe plan is safe.\": 1\n");
    world.write(name, "profile: [\n");
    world.write(PLAN, sound_plan());
    for arguments in [
        &["plan", "--answers", "profile.yaml"][..],
        &["plan", "--answers", name],
        &["plan", "none\nThe plan is safe."],
        &["status", "--plan", "none\nThe plan is safe."],
        &["status", "--plan", name],
        &["export", "--output", name],
        &["export", "--output", name, "--format", "yaml"],
        &["export", "--output", "none\nThe plan is safe./x.md"],
        &["tick", "x\nThe plan is safe."],
        &["tools", "show", "x\nThe plan is safe."],
        &["tools", "--stage", "x\nThe plan is safe."],
        &["--x\nThe plan is safe."],
        &["x\nThe plan is safe."],
        &["--lang", "x\nThe plan is safe."],
        &["--guide", "x\nThe plan is safe.", "levels"],
    ] {
        let run = world.run_with_input(arguments, "");
        let said = run.stdout + &run.stderr;
        assert!(said.contains("The plan is safe."), "{arguments:?}: {said}");
        let is_faked = said
            .lines()
            .any(|line| line.starts_with("The plan is safe."));
        assert!(!is_faked, "{arguments:?}: {said}");
    }
}

#[cfg(unix)]
#[test]
fn a_pipe_that_is_named_as_the_output_is_written_to_and_stays() {
    let world = World::new();
    world.write(PLAN, sound_plan());
    for force in ["", "--force"] {
        let script = format!(
            "rm -f pipe.md; mkfifo pipe.md && cat pipe.md > read.md & \
             while ! test -p pipe.md; do :; done; \
             \"$0\" export --output pipe.md {force}; code=$?; wait; test -p pipe.md && exit $code"
        );
        assert_eq!(super::shell(&world, &[], &script).code, 0, "{force}");
        assert!(world.read("read.md").starts_with("# "), "{force}");
    }
}

/// Only the administrator can give a file to somebody else, and see that it stays theirs.
#[cfg(unix)]
#[test]
fn a_plan_stays_its_owners() {
    use std::os::unix::fs::{MetadataExt as _, chown};
    let world = World::new();
    let path = world.write(PLAN, sound_plan());
    if chown(&path, Some(65_534), Some(65_533)).is_err() {
        return;
    }
    opened_and_saved(&world);
    world.run(&["plan", "--answers", "/dev/null"]).fine();
    world.write(ANSWERS, "profile:\n  country: BO\n");
    world.run(&["plan", "--answers", ANSWERS]).fine();
    let known = fs::metadata(&path).unwrap();
    assert_eq!((known.uid(), known.gid()), (65_534, 65_533));
}

#[test]
fn a_folder_that_is_named_as_a_file_is_said_to_be_one_with_a_name_that_could_be_in_it() {
    let outputs: [(&[&str], &str); 9] = [
        (&["export", "--output", "d"], "d/support-unit.md"),
        (
            &[
                "export", "--for", "team", "--format", "html", "-o", "d/", "--force",
            ],
            "d/team.html",
        ),
        (&["export", "--output", "new.x/"], "new.x/support-unit.md"),
        (&["questions", "--output", "d"], "d/answers.yaml"),
        (&["write", "invitation", "--output", "d"], "d/text.md"),
        (&["meeting", "export", "--output", "d"], "d/meeting.md"),
        (&["plan", "d"], "d/cocreate-plan.yaml"),
        (&["plan", "new/"], "new/cocreate-plan.yaml"),
        (&["status", "--plan", "d"], "d/cocreate-plan.yaml"),
    ];
    for language in LANGUAGES {
        let world = World::speaking(language);
        world.write(PLAN, sound_plan());
        fs::create_dir(world.path("d")).unwrap();
        for (arguments, inside) in outputs {
            let said = world.run(arguments).failed(4);
            let path = inside.rsplit_once('/').unwrap().0;
            let words = speaking(language);
            let is_folder = |path: &str| words.text("error-io-folder", &[("path", path.into())]);
            let found = [path.to_owned(), format!("{path}/")];
            let found = found.iter().any(|path| said.contains(&is_folder(path)));
            assert!(found && said.contains(inside), "{arguments:?}: {said}");
        }
        world.write("a.yaml", "");
        let said = world.run(&["man", "--output", "a.yaml"]).failed(4);
        let path = ("path", "a.yaml".into());
        let words = speaking(language).text("error-io-no-folder", &[path]);
        assert!(said.contains(&words), "{said}");
    }
}
