//! Characters that cannot be seen: they never reach the terminal, and are refused where they would
//! be kept.

use super::{ANSWERS, PLAN, answers_are_refused, files, is_refused, plan, saved, sound_plan};
use crate::world::{LANGUAGES, World};

/// Characters that drive a terminal or turn the direction of writing, with their code.
const HIDDEN: [(char, &str); 9] = [
    ('\u{1b}', "U+001B"),
    ('\u{7}', "U+0007"),
    ('\u{8}', "U+0008"),
    ('\u{7f}', "U+007F"),
    ('\u{9b}', "U+009B"),
    ('\u{202e}', "U+202E"),
    ('\u{2066}', "U+2066"),
    ('\u{200b}', "U+200B"),
    ('\u{e0041}', "U+E0041"),
];

/// As YAML can hold any of them.
fn escaped(letter: char) -> String {
    format!("\\U{:08X}", u32::from(letter))
}

#[track_caller]
fn holds_none(text: &str, what: &str) {
    let found = text
        .chars()
        .find(|letter| HIDDEN.iter().any(|(hidden, _)| hidden == letter));
    assert!(found.is_none(), "{what} holds {found:?}: {text:?}");
}

#[test]
fn in_an_answers_file_they_are_refused_with_their_code() {
    for (letter, code) in HIDDEN {
        let content = format!("profile:\n  title: \"a{}b\"\n", escaped(letter));
        let said = answers_are_refused(content, "2: profile.title:");
        assert!(said.contains(code), "{said}");
        holds_none(&said, "what is said");
    }
}

#[test]
fn typed_as_an_answer_they_are_refused_with_their_code_and_the_question_comes_again() {
    for language in LANGUAGES {
        for (letter, code) in HIDDEN {
            let world = World::speaking(language);
            let input = format!("a{letter}b\nPlan of Kenya\n.\n");
            let run = world.run_with_input(&["plan", "--full"], input);
            assert!(run.stderr.contains(code), "{run:?}");
            assert_eq!(run.code, 0);
            assert_eq!(saved(&world)["profile"]["title"], "Plan of Kenya");
            holds_none(&run.stderr, "what is said");
        }
    }
}

#[test]
fn typed_as_a_note_they_are_refused_with_their_code() {
    for (letter, code) in HIDDEN {
        let world = World::new();
        let run = world.run_with_input(&["plan"], format!("+\na{letter}b\n1\n.\n"));
        assert!(run.stderr.contains(code), "{run:?}");
        assert!(saved(&world).get("notes").is_none());
    }
}

#[test]
fn in_texts_of_a_plan_they_do_not_reach_the_terminal() {
    for (letter, _) in HIDDEN {
        let bad = format!("\"x{}y\"", escaped(letter));
        let notes = format!("notes:\n  level: {bad}\n  participants: {bad}\n");
        let checklist = format!(
            "checklist:\n  ogp-website:\n    status: doing\n    owner: {bad}\n    evidence: [{bad}]\n    note: {bad}\n"
        );
        let text = sound_plan().replace("notes:\n  level: agreed at the March forum\n", &notes)
            + &checklist;
        for language in LANGUAGES {
            let world = World::speaking(language);
            world.write(PLAN, &text);
            for arguments in [
                &[][..],
                &["plan"],
                &["tools", "match"],
                &["export", "--format", "markdown"],
                &["export", "--format", "html"],
                &["export", "--format", "json"],
            ] {
                let run = world.run_with_input(arguments, "+\n\n.\n");
                assert!([0, 3].contains(&run.code), "{arguments:?}: {run:?}");
                holds_none(&run.stdout, &format!("{arguments:?}"));
                holds_none(&run.stderr, &format!("{arguments:?}"));
            }
        }
    }
}

#[test]
fn in_names_of_files_and_fields_they_do_not_reach_the_terminal() {
    for (letter, _) in HIDDEN {
        let world = World::new();
        let name = format!("a{letter}b.yaml");
        world.write(PLAN, sound_plan());
        world.write(
            &name,
            plan(&format!(
                "answers:\n  \"x{0}y\": \"x{0}y\"\n  level: \"x{0}y\"\n",
                escaped(letter)
            )),
        );
        for arguments in [
            &["plan", &name][..],
            &["plan", "--answers", &name],
            &["plan", &format!("none-{name}")],
            &["export", "--plan", &name],
            &["export", "--plan", &format!("none-{name}")],
            &["export", "--output", &name],
            &["tools", "show", &name],
            &["tools", "--stage", &name],
            &["tools", "--search", &name],
            &[&name],
            &[&format!("--{name}")],
            &["--lang", &name],
            &["--guide", &name, "questions"],
        ] {
            let run = world.run(arguments);
            holds_none(&run.stdout, &format!("{arguments:?}"));
            holds_none(&run.stderr, &format!("{arguments:?}"));
            assert!(
                run.code > 0 || arguments[1] == "--search" || arguments[0] == "tools",
                "{arguments:?}: {run:?}"
            );
        }
    }
}

#[test]
fn typed_bytes_that_are_no_text_are_not_kept_as_rubbish() {
    // As a terminal set to an old encoding sends "España".
    let world = World::new();
    let run = world.run_with_input(&["plan", "--full"], b"Espa\xf1a\nKenya\n.\n");
    assert_eq!(run.code, 0, "{run:?}");
    assert_eq!(
        saved(&world)["profile"]["title"],
        "Kenya",
        "{}",
        world.read(PLAN)
    );
}

#[test]
fn a_text_longer_than_a_page_is_refused() {
    let world = World::new();
    world.write(
        ANSWERS,
        format!("profile:\n  side: both\n  title: {}\n", "a".repeat(2001)),
    );
    let said = is_refused(world.run(&["plan", "--answers", ANSWERS]), 3);
    assert!(
        said.contains(&format!("{ANSWERS}:3: profile.title:")) && said.contains("2,000"),
        "{said}"
    );
    assert_eq!(files(&world).keys().collect::<Vec<_>>(), [ANSWERS]);
    world.write(
        ANSWERS,
        format!("profile:\n  side: both\n  title: {}\n", "é".repeat(2000)),
    );
    world.run(&["plan", "--answers", ANSWERS]).fine();
}

#[cfg(target_os = "linux")]
#[test]
fn a_line_without_end_does_not_fill_the_memory() {
    let world = World::new();
    let script = "ulimit -v 400000 && head -c 500000000 /dev/zero | tr '\\0' x | \"$0\" plan";
    let run = super::shell(&world, &[], script);
    assert!(run.code < 128, "{run:?}");
    assert!(files(&world).is_empty());
}
