//! Numbered lines on a terminal, for those who cannot or would rather not follow a screen that is
//! redrawn.

use super::person::{self, Person, Words};
use super::session::{CTRL_C, HIGH};
use crate::world::{LANGUAGES, World};

/// A world and arguments with which a terminal gets plain lines.
fn ways_to_ask_for_lines() -> [(World, &'static [&'static str]); 3] {
    [
        (World::new(), &["--plain"]),
        (World::new().with("ACCESSIBLE", "1"), &[]),
        (World::new().with("TERM", "dumb"), &[]),
    ]
}

#[test]
fn options_are_numbered_and_nothing_is_redrawn() {
    for (world, arguments) in ways_to_ask_for_lines() {
        let mut person = Person::starts(&world, "en", arguments, HIGH);
        person.sees_question("side");
        let options = person.words.questionnaire.choices("side").into_iter();
        for (position, option) in options.enumerate() {
            person.sees(&format!(
                "{}. {}: {}",
                position + 1,
                option.name,
                option.means
            ));
        }
        person.sees_message("interview-commands");
        person.terminal.type_line("2");
        person.sees_question("membership");
        person.terminal.type_line("1");
        person.sees_question("country");
        person.sees_message("interview-how-name");
        person.terminal.type_line("bolivia");
        person.sees_question("stages");
        person.terminal.type_line("3, 4");
        person.sees_question("risk");
        let written = person.terminal.written();
        assert!(!written.contains('\u{1b}'), "{arguments:?}: {written:?}");
        assert_eq!(person::plan(&world)["profile"]["side"], "civil-society");
        assert_eq!(person::plan(&world)["profile"]["country"], "BO");
        assert_eq!(
            person::plan(&world)["answers"]["stages"],
            person::yaml("[prioritize, draft]")
        );
    }
}

#[test]
fn no_code_is_written_to_the_very_end_however_it_ends() {
    type End = (&'static str, fn(&mut Person));
    let ends: [End; 3] = [
        ("finished", |person| {
            person.terminal.type_line("2027-05-31");
            person.sees_what_next();
            person.terminal.type_line("1");
        }),
        ("stopped", |person| person.terminal.type_line(".")),
        ("interrupted", |person| person.terminal.send(CTRL_C)),
    ];
    for (how, end) in ends {
        for (world, arguments) in ways_to_ask_for_lines() {
            person::write_plan_up_to(&world, "en", "feedback-date");
            let mut person = Person::starts(&world, "en", arguments, HIGH);
            person.sees_question("feedback-date");
            person.sees_message("interview-commands");
            end(&mut person);
            let code = person.terminal.code();
            assert_eq!(code, if how == "interrupted" { 130 } else { 0 });
            let written = person.terminal.written();
            assert!(
                !written.contains('\u{1b}'),
                "{how} {arguments:?}: {written:?}"
            );
        }
    }
    // Nor where it goes wrong.
    for arguments in [&["--bogus"][..], &["nowhere/plan.yaml"], &["broken.yaml"]] {
        for (world, way) in ways_to_ask_for_lines() {
            world.write("broken.yaml", "cocreate: [\n");
            let arguments = [way, arguments].concat();
            let mut person = Person::starts(&world, "en", &arguments, HIGH);
            assert_ne!(person.terminal.code(), 0, "{arguments:?}");
            let written = person.terminal.written();
            assert!(
                written.len() > 40 && !written.contains('\u{1b}'),
                "{written:?}"
            );
        }
    }
}

#[test]
fn days_and_numbers_are_said_again_as_they_were_understood() {
    for (language, question, typed, understood) in [
        (
            "en",
            "co-creation-start",
            "Feb 15, 2027",
            "15 February 2027",
        ),
        (
            "es",
            "co-creation-start",
            "15/2/2027",
            "15 de febrero de 2027",
        ),
        ("fr", "co-creation-start", "1er mars 2027", "1er mars 2027"),
        ("es", "participants", "50.000", "50 000 "),
        ("fr", "participants", "50 000 personnes", "50 000 "),
        ("en", "participants", "1,200 people", "1,200 "),
    ] {
        let world = World::speaking(language);
        person::write_plan_up_to(&world, language, question);
        let said = world
            .run_with_input(&["plan"], format!("{typed}\n.\n"))
            .stderr;
        let words = Words::of(language);
        let begin = words.messages.text(
            "interview-answered",
            &[("answer", understood.to_owned().into())],
        );
        let plain = said.replace(['\u{a0}', '\u{202f}'], " ");
        let begin = begin.replace(['\u{a0}', '\u{202f}'], " ");
        assert!(plain.contains(&begin), "{language} {typed}: {said}");
    }
}

#[test]
fn a_note_on_the_same_line_is_kept_and_that_is_said() {
    for language in LANGUAGES {
        let world = World::speaking(language);
        person::write_plan_up_to(&world, language, "level");
        let run = world.run_with_input(&["plan"], "+ as agreed: #6\n.\n");
        let kept = Words::of(language).message("interview-note-kept");
        assert!(run.stderr.contains(&kept), "{}", run.stderr);
        assert_eq!(person::plan(&world)["notes"]["level"], "as agreed: #6");
    }
}
