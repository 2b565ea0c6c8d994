//! Input that ends, or never begins.

use std::process::Stdio;

use super::{PLAN, files, is_refused, saved, sound_plan};
use crate::languages::{guide_file, on_one_line, speaking};
use crate::world::{LANGUAGES, World};

#[test]
fn with_nobody_to_ask_a_hint_is_given_and_no_file_left() {
    for language in LANGUAGES {
        let world = World::speaking(language);
        for arguments in [
            &["plan"][..],
            &["plan", "--full"],
            &["plan", "--plain"],
            &["plan", "other.yaml"],
        ] {
            let run = world
                .command(arguments)
                .stdin(Stdio::null())
                .output()
                .unwrap();
            let said = String::from_utf8(run.stderr).unwrap();
            assert_eq!(run.status.code(), Some(2), "{said}");
            assert!(said.contains("--answers"), "{said}");
            assert!(run.stdout.is_empty());
            assert_eq!(files(&world).len(), 0);
        }
    }
}

#[cfg(unix)]
#[test]
fn without_any_input_at_all_it_is_the_same() {
    let world = World::new();
    let run = super::shell(&world, &[], "exec \"$0\" plan <&-");
    assert!(run.failed(2).contains("--answers"));
    assert_eq!(files(&world).len(), 0);
}

#[test]
fn input_that_ends_after_answers_is_a_stop() {
    let world = World::new();
    world.run_with_input(&["plan"], "1\n1\nKE\n").fine();
    assert_eq!(saved(&world)["profile"]["country"], "KE");
    assert_eq!(files(&world).keys().collect::<Vec<_>>(), [PLAN]);
}

#[test]
fn nothing_follows_from_half_the_answers() {
    for language in LANGUAGES {
        let world = World::speaking(language);
        let messages = speaking(language);
        let run = world.run_with_input(&["plan", "my plan.yaml"], "1\n1\nKE\n\n5\n2\n");
        let (told, shown) = (on_one_line(&run.stderr), run.stdout.clone());
        assert_eq!(run.code, 0, "{run:?}");
        let heading = |id: &str| messages.text(id, &[]);
        // What was said, and what was not asked, each where it belongs.
        let (answered, not_asked) = shown
            .split_once(&heading("plan-so-far-not-asked"))
            .unwrap_or_else(|| panic!("{run:?}"));
        let question = |id: &str| {
            let words = guide_file(&format!("{language}/questions"));
            words["questions"][id]["short"].as_str().unwrap().to_owned()
        };
        assert!(answered.contains(&question("stages")), "{run:?}");
        assert!(not_asked.contains(&question("level")), "{run:?}");
        assert!(!not_asked.contains(&question("country")), "{run:?}");
        // No verdict, no task, no finding.
        for id in ["report-readiness", "report-checklist", "report-findings"] {
            assert!(!shown.contains(&heading(id)), "{run:?}");
        }
        assert!(told.ends_with("cocreate plan 'my plan.yaml'"), "{run:?}");
    }
}

#[test]
fn a_last_line_without_its_end_is_an_answer() {
    let world = World::new();
    world.run_with_input(&["plan"], "1\n1\nKE").fine();
    assert_eq!(saved(&world)["profile"]["country"], "KE");
}

#[test]
fn a_plan_that_exists_shows_what_it_says_when_nobody_answers() {
    let world = World::new();
    world.write(PLAN, sound_plan());
    let shown = world.run(&["plan"]).fine();
    assert!(shown.contains("Readiness"), "{shown}");
    assert_eq!(saved(&world)["answers"]["participants"], 120);
}

#[test]
fn input_that_ends_at_a_note_loses_no_answer() {
    let world = World::new();
    world.run_with_input(&["plan"], "1\n+\n").fine();
    assert_eq!(saved(&world)["profile"]["side"], "government");
}

#[test]
fn refusals_do_not_end_the_interview() {
    for language in LANGUAGES {
        let world = World::speaking(language);
        let run = world.run_with_input(
            &["plan"],
            "9\n0\n-1\nnobody\n1,2\n2\n1\nXX\nAtlantis\nBO\n.\n",
        );
        assert_eq!(run.code, 0, "{run:?}");
        assert_eq!(saved(&world)["profile"]["side"], "civil-society");
        assert_eq!(saved(&world)["profile"]["country"], "BO");
    }
}

#[test]
fn empty_answers_change_nothing() {
    for content in [
        "",
        "# nothing yet\n",
        "profile:\nanswers:\n",
        "answers:\n  level:\n",
        "{}\n",
    ] {
        let world = World::new();
        world.write(PLAN, sound_plan());
        world.write("empty.yaml", content);
        world.run(&["plan", "--answers", "empty.yaml"]).fine();
        assert_eq!(saved(&world)["answers"]["level"], "involve");
    }
}

#[test]
fn the_form_as_it_is_printed_can_be_given_back() {
    for language in LANGUAGES {
        let world = World::speaking(language);
        let form = world.run(&["questions", "--format", "yaml"]).fine();
        world
            .run_with_input(&["plan", "--answers", "-"], form)
            .fine();
    }
}

#[cfg(unix)]
#[test]
fn an_interruption_that_nobody_can_be_told_of_ends_the_program_too() {
    // As when the terminal is gone: a prompt without a reader, and then the signal.
    let world = World::new();
    world.write(PLAN, sound_plan());
    let script = r#"
        mkfifo input
        "$0" plan < input 2> /dev/full > /dev/full &
        exec 3> input
        while test ! -e .cocreate-plan.yaml.lock; do :; done
        echo 1 >&3
        while ! grep -q availability cocreate-plan.yaml; do :; done
        kill -s HUP $!
        wait $!
        code=$?
        rm input
        exit $code
    "#;
    let run = super::shell(&world, &["timeout", "60"], script);
    assert_eq!(run.code, 130, "{run:?}");
    assert_eq!(files(&world).keys().collect::<Vec<_>>(), [PLAN]);
    is_refused(world.run(&["export", "--plan", "none.yaml"]), 4);
}
