//! Drives that can do less than a disk of one's own: shared folders without locks, without modes,
//! without the newer ways to rename. A plan can be begun and kept there, and what is missing is
//! said in a line.
//!
//! `strace` plays such a drive: it lets a call of the system fail as the drive would.

use std::fs;

use super::{ANSWERS, PLAN, on_one_line, plan, shell};
use crate::languages::speaking;
use crate::world::{LANGUAGES, Run, World};

/// What a drive cannot do: the calls, and what it says to them.
type Missing = &'static [&'static str];

const NO_LOCKS: [Missing; 2] = [&["flock:error=ENOLCK"], &["flock:error=EOPNOTSUPP"]];

/// No modes, no owners.
const NO_MODES: Missing = &["fchmod,chmod,fchmodat,fchown,chown:error=EPERM"];

/// Neither a rename that replaces nothing, nor one by which two files change places, nor a second
/// name for a file.
const OLD_RENAME: Missing = &["renameat2:error=EINVAL", "link,linkat:error=EPERM"];

/// No order to bring a file to the disk.
const NO_SYNC: Missing = &["fsync,fdatasync:error=EINVAL"];

/// Whether `strace` may be used here.
#[expect(
    clippy::print_stdout,
    reason = "who reads what the tests say should know what was not tested"
)]
fn can_play_drives(world: &World) -> bool {
    let can = shell(world, &[], "strace -o /dev/null true 2> /dev/null").code == 0;
    if !can {
        println!("skipped: strace is not installed, or not allowed, as in some containers");
    }
    can
}

fn on_drive(world: &World, missing: Missing, line: &str) -> Run {
    let missing: Vec<String> = missing.iter().map(|it| format!("-e inject={it}")).collect();
    let script = format!("strace -f -o /dev/null {} \"$0\" {line}", missing.join(" "));
    shell(world, &[], &script)
}

fn world_with_answers(language: &str) -> World {
    let world = World::speaking(language);
    let answers = "profile: {side: government, membership: national, country: KE}\n\
                   answers: {stages: [draft]}\n";
    world.write(ANSWERS, answers);
    world
}

/// The files of a world, but for what lets a change be taken back.
fn names(world: &World) -> Vec<String> {
    let entries = fs::read_dir(world.folder()).unwrap();
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<String> = names.filter(|name| !name.ends_with(".undo~")).collect();
    names.sort_unstable();
    names
}

#[test]
fn a_plan_is_begun_changed_and_exported_on_any_drive() {
    if !can_play_drives(&World::new()) {
        return;
    }
    for missing in [NO_LOCKS[0], NO_LOCKS[1], NO_MODES, OLD_RENAME, NO_SYNC] {
        let world = world_with_answers("en");
        for line in [
            "plan --answers answers.yaml",
            "tick publish-timeline --owner Ana",
            "tick publish-timeline --owner Bo",
            "undo",
            "export --output brief.md",
            "export --output brief.md --force",
        ] {
            let run = on_drive(&world, missing, line);
            assert_eq!(run.code, 0, "{missing:?}: {line}: {run:?}");
        }
        let plan = world.read(PLAN);
        assert!(plan.contains("owner: Ana"), "{missing:?}: {plan}");
        assert!(world.read("brief.md").starts_with("# "), "{missing:?}");
        assert_eq!(names(&world), [ANSWERS, "brief.md", PLAN], "{missing:?}");
    }
}

#[test]
fn what_is_there_is_not_replaced_on_an_old_drive_either() {
    if !can_play_drives(&World::new()) {
        return;
    }
    let world = world_with_answers("en");
    on_drive(&world, OLD_RENAME, "plan --answers answers.yaml");
    world.write("brief.md", "mine\n");
    let said = on_drive(&world, OLD_RENAME, "export --output brief.md").failed(4);
    assert!(said.contains("brief.md"), "{said}");
    assert_eq!(world.read("brief.md"), "mine\n");
}

#[test]
fn a_drive_without_locks_is_told_of_in_a_line() {
    if !can_play_drives(&World::new()) {
        return;
    }
    for language in LANGUAGES {
        for missing in NO_LOCKS {
            let world = world_with_answers(language);
            let run = on_drive(&world, missing, "plan --answers answers.yaml");
            let notice = speaking(language).text("plan-notice-no-lock", &[("path", PLAN.into())]);
            let said = on_one_line(&run.stderr);
            assert!(said.contains(&on_one_line(&notice)), "{language}: {run:?}");
        }
    }
}

#[test]
fn a_mode_that_cannot_be_kept_is_told_of_in_a_line_and_shows_nothing() {
    use std::os::unix::fs::PermissionsExt as _;
    if !can_play_drives(&World::new()) {
        return;
    }
    for language in LANGUAGES {
        let world = world_with_answers(language);
        let path = world.write(PLAN, plan("profile:\n  language: en\n"));
        fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
        let run = on_drive(&world, NO_MODES, "plan --answers answers.yaml");
        let id = "plan-notice-permissions";
        let notice = speaking(language).text(id, &[("path", PLAN.into())]);
        let said = on_one_line(&run.stderr);
        assert!(said.contains(&on_one_line(&notice)), "{language}: {run:?}");
        let mode = fs::metadata(&path).unwrap().permissions().mode();
        assert_eq!(mode & 0o077, 0, "others see what they did not see before");
    }
}

/// A rename lasts through a loss of power once its folder is on the disk, too.
#[test]
fn file_and_folder_are_brought_to_the_disk() {
    if !can_play_drives(&World::new()) {
        return;
    }
    for line in [
        "plan --answers answers.yaml",
        "tick publish-timeline --owner Ana",
    ] {
        let world = world_with_answers("en");
        world.run(&["plan", "--answers", ANSWERS]).fine();
        world.write(ANSWERS, "profile: {country: BO}\n");
        let calls = "trace=fsync,rename,renameat,renameat2";
        let script = format!("strace -f -y -e {calls} -o calls \"$0\" {line} > /dev/null 2>&1");
        assert_eq!(shell(&world, &[], &script).code, 0);
        let calls = world.read("calls");
        let of = |what: &dyn Fn(&str) -> bool| calls.lines().position(what).expect(&calls);
        let of_file = of(&|call| call.contains("fsync") && call.contains(".cocreate-"));
        let renamed = of(&|call| call.contains("rename") && call.contains(PLAN));
        let folder = fs::canonicalize(world.folder()).unwrap();
        let folder = format!("<{}>", folder.display());
        let of_folder = of(&|call| call.contains("fsync") && call.contains(&folder));
        assert!(of_file < renamed && renamed < of_folder, "{calls}");
    }
}
