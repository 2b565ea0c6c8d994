//! What a person wrote is never lost.

use std::fs;

use super::{
    ANSWERS, PLAN, files, is_refused, on_one_line, opened_and_saved, plan, saved, sound_plan,
};
use crate::guide_check::{add_question, copy_guide};
use crate::languages::speaking;
use crate::world::{LANGUAGES, World};

#[test]
fn a_newer_format_is_refused_and_left_as_it_is() {
    let newer = sound_plan().replace("cocreate: 1", "cocreate: 2") + "something-new: { a: 1 }\n";
    let said = super::plan_is_refused(&newer, "1: cocreate:");
    assert!(said.contains('2') && said.contains('1'), "{said}");
    let world = World::new();
    world.write(PLAN, &newer);
    world.write(ANSWERS, "profile:\n  side: both\n");
    is_refused(world.run(&["plan", "--answers", ANSWERS]), 3);
    assert_eq!(world.read(PLAN), newer);
}

#[test]
fn nobody_is_sent_to_an_editor_for_what_no_line_can_mend() {
    for (content, hint) in [
        ("", "borre antes el archivo"),
        ("hola: 1\n", "empiece un plan con otro nombre"),
        ("cocreate: 99\n", "versión más reciente de cocreate: aquí"),
    ] {
        let world = World::speaking("es");
        world.write(PLAN, content);
        let said = is_refused(world.run(&["status"]), 3);
        let said = said.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(said.contains(hint), "{said}");
        assert!(!said.contains("editor"), "{said}");
    }
}

/// A plan of another guide, with one thing of each kind that ours does not have.
fn plan_of_another_guide() -> String {
    "cocreate: 1
guide: '2031.01'
profile:
  side: government
  country: KE
  language: en
  planet: mars
answers:
  stages: [draft]
  level: telepathy
  favourite-colour: blue
checklist:
  build-a-rocket:
    status: done
    owner: Ministry of Space
    note: it flew
tools:
  consult: [mind-reader]
  landing: [decidim]
"
    .to_owned()
}

#[test]
fn what_belongs_to_another_guide_is_kept_and_told() {
    for language in LANGUAGES {
        let world = World::speaking(language);
        world.write(PLAN, plan_of_another_guide());
        let run = opened_and_saved(&world);
        for told in [
            "2031.01",
            "planet",
            "level",
            "favourite-colour",
            "build-a-rocket",
            "mind-reader",
            "landing",
        ] {
            assert!(
                run.stderr.contains(told),
                "{told} is not told: {}",
                run.stderr
            );
        }
        let text = world.read(PLAN);
        for kept in [
            "mars",
            "telepathy",
            "blue",
            "build-a-rocket",
            "Ministry of Space",
            "it flew",
            "mind-reader",
            "landing",
        ] {
            assert!(text.contains(kept), "{kept} is lost:\n{text}");
        }
    }
}

#[test]
fn what_belongs_to_another_guide_is_kept_however_often_the_plan_is_saved() {
    let world = World::new();
    world.write(PLAN, plan_of_another_guide());
    opened_and_saved(&world);
    let once = world.read(PLAN);
    for arguments in super::READERS {
        world.run_with_input(arguments, ".\n").fine();
    }
    assert_eq!(world.read(PLAN), once);
}

#[test]
fn an_answer_given_anew_counts_more_than_one_kept_from_another_guide() {
    let world = World::new();
    world.write(PLAN, plan_of_another_guide());
    world.write(ANSWERS, "answers:\n  level: inform\n");
    world.run(&["plan", "--answers", ANSWERS]).fine();
    assert_eq!(saved(&world)["answers"]["level"], "inform");
    opened_and_saved(&world);
    assert_eq!(saved(&world)["answers"]["level"], "inform");
}

#[test]
fn fields_that_nobody_knows_survive_a_save() {
    let world = World::new();
    world.write(PLAN, sound_plan());
    opened_and_saved(&world);
    let text = world.read(PLAN).replace(
        "  ogp-website:\n",
        "  ogp-website:\n    cost: 1200 KES\n    draft: !ours 1.10\n",
    );
    world.write(
        PLAN,
        text + "budget-line: 42-A\ndiary:\n- date: 2027-02-01\n  host: Ana Ñandú\n",
    );
    world.run_with_input(&["plan"], "1\n.\n").fine();
    let plan = saved(&world);
    assert_eq!(plan["answers"]["access-gaps"][0], "availability");
    assert_eq!(plan["budget-line"], "42-A");
    assert_eq!(plan["diary"][0]["host"], "Ana Ñandú");
    assert_eq!(plan["checklist"]["ogp-website"]["cost"], "1200 KES");
    assert!(world.read(PLAN).contains("    draft: !ours 1.10\n"));
}

#[test]
fn texts_are_taken_as_they_were_written() {
    let world = World::new();
    let text = sound_plan().replace(
        "profile:\n",
        "profile:\n  title: Kenya action plan #6\n  contact: +254700123456\n",
    ) + "checklist:\n  ogp-website:\n    owner: Unit #3\n    note: 1.10\nversion: 1.10\nbox: Unit #4\n";
    world.write(PLAN, text);
    for _ in 0..2 {
        world.run_with_input(&["plan"], "1\n.\n").fine();
    }
    let plan = saved(&world);
    assert_eq!(plan["profile"]["title"], "Kenya action plan #6");
    assert_eq!(plan["profile"]["contact"], "+254700123456");
    assert_eq!(plan["checklist"]["ogp-website"]["owner"], "Unit #3");
    assert_eq!(plan["checklist"]["ogp-website"]["note"], "1.10");
    assert_eq!(plan["box"], "Unit #4");
    let text = world.read(PLAN);
    assert!(text.contains("version: 1.10\n"), "{text}");
    assert_eq!(text.matches("#6").count(), 1, "{text}");
}

#[test]
fn what_an_edited_guide_knows_is_kept_by_the_built_in_one_of_the_same_version() {
    let world = World::new();
    let guide = world.path("guide");
    let guide = guide.to_str().unwrap();
    copy_guide(&world);
    add_question(&world, "by-boat", "yes-no", "");
    world.write(PLAN, sound_plan());
    world.write(ANSWERS, "answers:\n  by-boat: true\n");
    world
        .run(&["--guide", guide, "plan", "--answers", ANSWERS])
        .fine();
    assert_eq!(saved(&world)["answers"]["by-boat"], true);
    let run = opened_and_saved(&world);
    assert!(run.stderr.contains("by-boat"), "{run:?}");
    assert_eq!(saved(&world)["inactive"]["by-boat"], true);
    world
        .run_with_input(&["--guide", guide, "plan"], ".\n")
        .fine();
    assert_eq!(saved(&world)["answers"]["by-boat"], true);
}

#[test]
fn comments_survive_a_save() {
    let world = World::new();
    let text = format!("# Plan of the forum\n{}# the end\n", sound_plan())
        .replace("answers:\n", "# decided in March\nanswers:\n")
        .replacen(
            "  level:",
            "  # after a long debate\n  # (see the minutes)\n  level:",
            1,
        )
        .replace("timing: blended", "timing: blended # for now");
    world.write(PLAN, text);
    for _ in 0..2 {
        world.run_with_input(&["plan"], "1\n.\n").fine();
    }
    let text = world.read(PLAN);
    for comment in [
        "# Plan of the forum",
        "# decided in March",
        "# after a long debate",
        "# (see the minutes)",
        "# for now",
        "# the end",
    ] {
        assert_eq!(text.matches(comment).count(), 1, "{comment}:\n{text}");
    }
    let before_level = text.split("  level:").next().unwrap();
    assert!(
        before_level.trim_end().ends_with("# (see the minutes)"),
        "{text}"
    );
}

#[test]
fn a_comment_stays_with_its_item_when_the_checklist_changes() {
    let world = World::new();
    world.write(PLAN, sound_plan());
    opened_and_saved(&world);
    let entries = items(&world).len();
    let last = items(&world).pop().unwrap();
    let text = world.read(PLAN).replace(
        &format!("  {last}:\n"),
        &format!("  # ask Ana\n  {last}:\n"),
    );
    world.write(PLAN, text);
    // Another stage brings other items, before this one and after it.
    world.write(
        ANSWERS,
        "answers:\n  stages: [prepare, identify, draft, consult]\n  risk: true\n",
    );
    world.run(&["plan", "--answers", ANSWERS]).fine();
    assert_ne!(items(&world).len(), entries);
    let text = world.read(PLAN);
    let after = text
        .split("# ask Ana\n")
        .nth(1)
        .unwrap_or_else(|| panic!("the comment is lost:\n{text}"));
    assert!(
        after.trim_start().starts_with(&format!("{last}:\n")),
        "{after}"
    );
}

#[test]
fn a_text_over_several_lines_is_not_taken_for_comments() {
    for note in [
        "|\n    # a heading\n    and more\n",
        "|-\n    # a heading\n    and more\n",
        "|+\n    # a heading\n    and more\n\n",
        ">\n    # a heading\n    and more\n",
        "|2\n    # a heading\n    and more\n",
        "\"first\n    # a heading\n    and more\"\n",
        "'first\n    # a heading\n    and more'\n",
    ] {
        let world = World::new();
        let text = sound_plan().replace(
            "  level: agreed at the March forum\n",
            &format!("  level: {note}"),
        );
        world.write(PLAN, text);
        let before = saved(&world)["notes"]["level"].clone();
        world.run_with_input(&["plan"], "1\n.\n").fine();
        opened_and_saved(&world);
        assert_eq!(saved(&world)["notes"]["level"], before, "{note:?}");
        let text = world.read(PLAN);
        assert_eq!(text.matches("# a heading").count(), 1, "{note:?}:\n{text}");
    }
}

#[test]
fn a_hidden_questions_answer_is_kept_apart_and_comes_back() {
    let world = World::new();
    world.write(PLAN, sound_plan());
    world.write(ANSWERS, "answers:\n  level: inform\n");
    world.run(&["plan", "--answers", ANSWERS]).fine();
    let plan = saved(&world);
    assert!(plan["answers"].get("contributions").is_none());
    assert_eq!(
        plan["inactive"]["contributions"]
            .as_sequence()
            .unwrap()
            .len(),
        2
    );
    let exported = world.run(&["export", "--format", "json"]).fine();
    assert!(!exported.contains("expertise"), "{exported}");
    world.write(ANSWERS, "answers:\n  level: consult\n");
    world.run(&["plan", "--answers", ANSWERS]).fine();
    let plan = saved(&world);
    assert_eq!(
        plan["answers"]["contributions"]
            .as_sequence()
            .unwrap()
            .len(),
        2
    );
    assert!(plan.get("inactive").is_none());
}

#[test]
fn what_was_written_about_an_item_is_kept_when_it_no_longer_applies() {
    let world = World::new();
    world.write(PLAN, sound_plan());
    opened_and_saved(&world);
    let before: Vec<String> = items(&world);
    world.write(ANSWERS, "answers:\n  stages: [monitor]\n  level: inform\n");
    world.run(&["plan", "--answers", ANSWERS]).fine();
    let gone = before
        .iter()
        .find(|id| !items(&world).contains(id))
        .expect("other stages have other items")
        .clone();
    let world = World::new();
    let written =
        format!("checklist:\n  {gone}:\n    status: doing\n    owner: Ana\n    note: half-way\n");
    world.write(PLAN, sound_plan() + &written);
    world.write(ANSWERS, "answers:\n  stages: [monitor]\n  level: inform\n");
    world.run(&["plan", "--answers", ANSWERS]).fine();
    let plan = saved(&world);
    let entry = &plan["checklist"][gone.as_str()];
    assert_eq!(
        (&entry["applies"], &entry["status"]),
        (&false.into(), &"doing".into())
    );
    assert_eq!(
        (&entry["owner"], &entry["note"]),
        (&"Ana".into(), &"half-way".into())
    );
    world.write(
        ANSWERS,
        "answers:\n  stages: [draft, consult]\n  level: involve\n",
    );
    world.run(&["plan", "--answers", ANSWERS]).fine();
    let plan = saved(&world);
    let entry = &plan["checklist"][gone.as_str()];
    assert!(entry.get("applies").is_none());
    assert_eq!(entry["owner"], "Ana");
}

#[test]
fn answers_from_a_file_are_added_to_those_in_the_plan() {
    let world = World::new();
    world.write(PLAN, sound_plan());
    world.write(
        ANSWERS,
        "profile:\n  country: BO\nanswers:\n  risk: unknown\n  timing:\n",
    );
    world.run(&["plan", "--answers", ANSWERS]).fine();
    let plan = saved(&world);
    assert_eq!(plan["profile"]["country"], "BO");
    assert_eq!(plan["profile"]["side"], "government");
    assert_eq!(plan["answers"]["risk"], "unknown");
    assert_eq!(plan["answers"]["timing"], "blended");
    assert_eq!(plan["notes"]["level"], "agreed at the March forum");
}

#[test]
fn one_bad_answer_leaves_the_plan_as_it_was() {
    let world = World::new();
    world.write(PLAN, sound_plan());
    world.write(
        ANSWERS,
        "profile:\n  country: BO\nanswers:\n  level: nothing\n",
    );
    let before = files(&world);
    is_refused(world.run(&["plan", "--answers", ANSWERS]), 3);
    assert!(files(&world) == before);
}

#[test]
fn a_plan_changed_by_another_program_is_not_overwritten() {
    for language in LANGUAGES {
        let world = World::speaking(language);
        world.write(PLAN, sound_plan());
        let theirs = sound_plan().replace("country: KE", "country: UG");
        let mut open = super::system::Open::plan(&world);
        world.write(PLAN, &theirs);
        open.types("1\n");
        let run = open.ended();
        assert_eq!(run.code, 4, "{run:?}");
        assert_eq!(world.read(PLAN), theirs);
        let ours = world.read("cocreate-plan-1.yaml");
        assert!(
            ours.contains("availability") && ours.contains("country: KE"),
            "{ours}"
        );
        assert!(
            run.stderr.contains("cocreate-plan-1.yaml"),
            "{}",
            run.stderr
        );
        assert_eq!(files(&world).len(), 2);
    }
}

#[test]
fn a_plan_deleted_meanwhile_is_not_brought_back_in_its_place() {
    let world = World::new();
    world.write(PLAN, sound_plan());
    let mut open = super::system::Open::plan(&world);
    fs::remove_file(world.path(PLAN)).unwrap();
    open.types("1\n");
    assert_eq!(open.ended().code, 4);
    assert_eq!(
        files(&world).keys().collect::<Vec<_>>(),
        ["cocreate-plan-1.yaml"]
    );
}

#[test]
fn a_new_plan_does_not_overwrite_one_that_appeared_meanwhile() {
    let world = World::new();
    let mut open = super::system::Open::plan(&world);
    world.write(PLAN, sound_plan());
    open.types("1\n");
    assert_eq!(open.ended().code, 4);
    assert_eq!(world.read(PLAN), sound_plan());
}

#[test]
fn a_plan_is_not_saved_where_it_could_not_be_opened_again() {
    for language in LANGUAGES {
        let world = World::speaking(language);
        // As large as may be read, but for a few letters.
        let rest = 8 * 1024 * 1024 - sound_plan().len() - 40;
        world.write(
            PLAN,
            sound_plan() + "x-theirs: '" + &"a".repeat(rest) + "'\n",
        );
        let before = files(&world);
        world.write(
            ANSWERS,
            "notes:\n  stages: this is what makes it too much\n",
        );
        let said = is_refused(world.run(&["plan", "--answers", ANSWERS]), 3);
        let most = speaking(language).number(8);
        let text = speaking(language).text(
            "error-plan-would-be-too-large",
            &[("path", PLAN.into()), ("most", most.into())],
        );
        assert!(on_one_line(&said).contains(&on_one_line(&text)), "{said}");
        fs::remove_file(world.path(ANSWERS)).unwrap();
        assert!(files(&world) == before, "something was changed");
        world.run(&["status"]).fine();
    }
}

/// What stands once and is meant a hundred times is written out; or refused, and left as it is.
#[test]
fn a_plan_with_chained_aliases_does_not_lock_itself_out() {
    let world = World::new();
    let mut chain = "x-0: &x0 [a]\n".to_owned();
    for link in 1..=120 {
        let before = link - 1;
        chain += &format!("x-{link}: &x{link} [*x{before}]\n");
    }
    world.write(PLAN, sound_plan() + &chain);
    world.write(ANSWERS, "profile:\n  country: BO\n");
    let run = world.run(&["plan", "--answers", ANSWERS]);
    if run.code == 0 {
        world.run(&["status"]).fine();
        world.run(&["undo"]).fine();
        world.run(&["status"]).fine();
    } else {
        assert_eq!(run.code, 3, "{run:?}");
        assert_eq!(world.read(PLAN), sound_plan() + &chain);
    }
}

#[test]
fn an_export_overwrites_only_what_it_is_told_to() {
    for language in LANGUAGES {
        let world = World::speaking(language);
        world.write(PLAN, sound_plan());
        world.write("brief.md", "mine\n");
        let before = files(&world);
        let said = is_refused(world.run(&["export", "--output", "brief.md"]), 4);
        assert!(
            said.contains("brief.md") && said.contains("--force"),
            "{said}"
        );
        assert!(files(&world) == before);
        world
            .run(&["export", "--output", "brief.md", "--force"])
            .fine();
        assert!(
            world.read("brief.md").starts_with("# "),
            "{}",
            world.read("brief.md")
        );
    }
}

#[test]
fn an_export_never_takes_the_place_of_the_plan_itself() {
    let world = World::new();
    world.write(PLAN, sound_plan());
    for output in [PLAN, "./cocreate-plan.yaml"] {
        let run = world.run(&["export", "--output", output, "--force"]);
        assert_ne!(run.code, 0, "{run:?}");
        assert_eq!(world.read(PLAN), sound_plan());
    }
}

#[test]
fn a_plan_that_says_the_same_is_not_written_again() {
    let world = World::new();
    world.write(PLAN, sound_plan());
    opened_and_saved(&world);
    let written = fs::metadata(world.path(PLAN)).unwrap().modified().unwrap();
    opened_and_saved(&world);
    assert_eq!(
        fs::metadata(world.path(PLAN)).unwrap().modified().unwrap(),
        written
    );
}

#[cfg(unix)]
#[test]
fn a_plan_behind_a_link_stays_there_with_its_permissions() {
    use std::os::unix::fs::{PermissionsExt as _, symlink};
    let world = World::new();
    let real = world.write("shared/plan.yaml", sound_plan());
    fs::set_permissions(&real, fs::Permissions::from_mode(0o640)).unwrap();
    symlink(&real, world.path(PLAN)).unwrap();
    world.run_with_input(&["plan"], "1\n.\n").fine();
    assert!(fs::symlink_metadata(world.path(PLAN)).unwrap().is_symlink());
    assert!(fs::read_to_string(&real).unwrap().contains("availability"));
    assert_eq!(
        fs::metadata(&real).unwrap().permissions().mode() & 0o777,
        0o640
    );
    let beside = fs::read_dir(world.path("shared")).unwrap().map(|entry| {
        let entry = entry.unwrap();
        let mode = entry.metadata().unwrap().permissions().mode() & 0o777;
        (entry.file_name().into_string().unwrap(), mode)
    });
    let mut beside: Vec<_> = beside.collect();
    beside.sort_unstable();
    // What lets a change be taken back is its owner's alone.
    let expected = [(".plan.yaml.undo~", 0o600), ("plan.yaml", 0o640)];
    let expected = expected.map(|(name, mode)| (name.to_owned(), mode));
    assert_eq!(beside, expected);
}

#[test]
fn a_plan_says_again_what_it_was_told() {
    // Texts that a YAML reader could take for something else.
    for title in [
        "yes",
        "null",
        "~",
        "1.0",
        "0x1F",
        "2027-01-31",
        "- a",
        "# b",
        "a: b",
        "'",
        "\"",
        "unknown!",
        "@x",
        "NO",
        "a\tb",
    ] {
        let world = World::new();
        world.write(
            ANSWERS,
            plan(&format!(
                "profile:\n  title: {}\n",
                serde_json::to_string(title).unwrap()
            )),
        );
        world.run(&["plan", "--answers", ANSWERS]).fine();
        let once = world.read(PLAN);
        opened_and_saved(&world);
        assert_eq!(world.read(PLAN), once, "{title:?}");
        assert_eq!(saved(&world)["profile"]["title"], title);
    }
}

fn items(world: &World) -> Vec<String> {
    let plan = saved(world);
    let entries = plan["checklist"].as_mapping().unwrap().keys();
    entries
        .map(|item| item.as_str().unwrap().to_owned())
        .collect()
}
