//! `cocreate plan` as a person has it: in a real terminal, key by key, looking at the screen.
//!
//! What the screen should say is looked up in the guide and the messages, so that a better wording
//! breaks nothing here.

mod lines;
mod narrow;
mod pasting;
mod person;
mod reading;
mod session;
mod stopping;
#[cfg(unix)]
mod typing_ahead;

use std::fs;

use crate::world::{LANGUAGES, World};
use person::Person;
use session::{DOWN, ENTER, ESCAPE, HIGH};

#[test]
fn answers_given_with_arrows_space_and_enter_stand_in_the_file() {
    for language in LANGUAGES {
        let world = World::speaking(language);
        let mut person = Person::starts(&world, language, &[], HIGH);
        person.answers("side", "government");
        person.answers("membership", "national");
        person.names("country", "CI");
        person.marks("stages", &["draft", "consult"]);
        person.answers_yes("risk");
        person.marks("protection", &["no-recording"]);
        person.answers_yes("decision-open");
        person.answers("level", "involve");
        person.answers("timing", "blended");
        person.types("participants", "120");
        person.marks("access-gaps", &["language", "disability"]);
        person.marks("offline-channel", &["radio"]);
        person.answers("answering-person", "named");
        person.types("co-creation-start", "2027-01-11");
        person.types("feedback-date", "2027-05-31");
        person.sees_what_next();
        person.terminal.press(ENTER);
        assert_eq!(person.terminal.code(), 0);
        let expected = format!(
            "
            profile: {{ side: government, membership: national, country: CI, language: {language} }}
            answers:
              stages: [draft, consult]
              risk: true
              protection: [no-recording]
              decision-open: true
              level: involve
              timing: blended
              participants: 120
              access-gaps: [language, disability]
              offline-channel: [radio]
              answering-person: named
              co-creation-start: 2027-01-11
              feedback-date: 2027-05-31
            "
        );
        let expected: serde_yaml::Value = serde_yaml::from_str(&expected).unwrap();
        let plan = person::plan(&world);
        assert_eq!(plan["profile"], expected["profile"]);
        assert_eq!(plan["answers"], expected["answers"]);
        assert_eq!(person::files(&world), [person::PLAN]);
    }
}

#[test]
fn the_interview_ends_with_what_follows_from_the_answers() {
    for language in LANGUAGES {
        let world = World::speaking(language);
        person::write_plan_up_to(&world, language, "feedback-date");
        let mut person = Person::starts(&world, language, &[], HIGH);
        person.types("feedback-date", "2027-05-31");
        person.sees_what_next();
        person.terminal.press(ENTER);
        assert_eq!(person.terminal.code(), 0);
        let said = person.terminal.written();
        for heading in [
            "report-readiness",
            "report-checklist",
            "report-tools",
            "report-next",
        ] {
            let heading = person.words.message(heading);
            assert!(said.contains(&heading), "{heading} is missing:\n{said}");
        }
    }
}

#[test]
fn what_is_asked_after_the_first_pass_can_be_read_to_its_end() {
    for language in LANGUAGES {
        let world = World::speaking(language);
        person::write_plan_up_to(&world, language, "feedback-date");
        let mut person = Person::starts(&world, language, &[], HIGH);
        person.types("feedback-date", "2027-05-31");
        person.sees_what_next();
        let ask = person
            .words
            .messages
            .text("interview-next", &[("count", 2.into())]);
        let end = ask.split_whitespace().rfind(|word| word.len() > 3).unwrap();
        assert_eq!(
            person.terminal.times_on_screen(end),
            1,
            "{end:?}:\n{}",
            person.terminal.screen()
        );
    }
}

#[test]
fn going_back_offers_the_answer_given_before_and_takes_another() {
    for language in LANGUAGES {
        let world = World::speaking(language);
        person::write_plan_up_to(&world, language, "level");
        let mut person = Person::starts(&world, language, &[], HIGH);
        person.answers("level", "consult");
        person.sees_question("contributions");
        person.takes_from_menu(ESCAPE, "interview-menu-back");
        person.sees_question("level");
        let before = person.words.option("level", "consult");
        person.sees_answer_before(&before);
        assert!(
            person.terminal.marked_line().contains(&before),
            "{}",
            person.terminal.screen()
        );
        person.answers("level", "empower");
        person.sees_question("contributions");
        assert_eq!(person::plan(&world)["answers"]["level"], "empower");
    }
}

#[test]
fn going_back_keeps_marks_of_a_list() {
    let world = World::new();
    person::write_plan_up_to(&world, "en", "stages");
    let mut person = Person::starts(&world, "en", &[], HIGH);
    person.marks("stages", &["draft", "monitor"]);
    person.sees_question("risk");
    person.takes_from_list("interview-menu-back");
    person.sees_question("stages");
    // The last of them is drawn last.
    person
        .terminal
        .see(&format!("[x] {}", person.words.option("stages", "monitor")));
    let marked: Vec<String> = person
        .terminal
        .lines()
        .into_iter()
        .filter(|line| line.contains("[x]"))
        .collect();
    assert_eq!(marked.len(), 2, "{marked:#?}");
    person.terminal.press(ENTER);
    person.sees_question("risk");
    assert_eq!(
        person::plan(&world)["answers"]["stages"],
        person::yaml("[draft, monitor]")
    );
}

#[test]
fn explaining_says_why_and_what_each_option_means_and_costs() {
    for language in LANGUAGES {
        let world = World::speaking(language);
        person::write_plan_up_to(&world, language, "timing");
        let mut person = Person::starts(&world, language, &[], HIGH);
        person.sees_question("timing");
        person.takes_from_list("interview-menu-explain");
        person.sees(person.words.questionnaire.text("timing", "help"));
        for choice in person.words.questionnaire.choices("timing") {
            person.sees(choice.means);
            person.sees(choice.trade);
        }
        person.sees_question("timing");
    }
}

#[test]
fn a_note_is_kept_with_its_question_and_can_be_changed() {
    for language in LANGUAGES {
        let world = World::speaking(language);
        person::write_plan_up_to(&world, language, "level");
        let mut person = Person::starts(&world, language, &[], HIGH);
        person.sees_question("level");
        person.takes_from_list("interview-menu-note");
        person.writes("interview-note", "Acordado: así, où ça va");
        person.sees_question("level");
        assert_eq!(
            person::plan(&world)["notes"]["level"],
            "Acordado: así, où ça va"
        );
        person.takes_from_list("interview-menu-note");
        person.sees("Acordado: así, où ça va");
        person.writes("interview-note", "");
        person.sees_question("level");
        assert_eq!(
            person::plan(&world)["notes"]["level"],
            "Acordado: así, où ça va"
        );
    }
}

#[test]
fn a_note_longer_than_a_line_stands_once_on_the_screen() {
    let world = World::new();
    person::write_plan_up_to(&world, "en", "level");
    let mut person = Person::starts(&world, "en", &[], HIGH);
    person.sees_question("level");
    person.takes_from_list("interview-menu-note");
    let note = "agreed at the March forum ".repeat(6);
    person.writes("interview-note", note.trim());
    person.sees_question("level");
    assert_eq!(
        person.terminal.times_on_screen("agreed at the March forum"),
        6
    );
}

#[test]
fn reviewing_goes_to_the_answer_to_be_changed_and_then_on() {
    for language in LANGUAGES {
        let world = World::speaking(language);
        person::write_plan_up_to(&world, language, "timing");
        let mut person = Person::starts(&world, language, &[], HIGH);
        person.sees_question("timing");
        person.takes_from_list("interview-menu-review");
        person.sees_message("interview-review");
        person.sees(&person.words.review_line("country", "KE"));
        let line = person.words.review_line("side", "government");
        person.terminal.choose(&line);
        person.answers("side", "both");
        person.sees_question("timing");
        assert_eq!(person::plan(&world)["profile"]["side"], "both");
    }
}

#[test]
fn what_a_file_answered_is_reviewed_too_in_the_first_pass_and_with_full() {
    for language in LANGUAGES {
        for arguments in [&[][..], &["--full"]] {
            let world = World::speaking(language);
            person::write_plan_up_to(&world, language, "level");
            // A question that the first pass does not ask.
            world.write("answers.yaml", "answers:\n  budget: small\n");
            world.run(&["plan", "--answers", "answers.yaml"]).fine();
            let mut person = Person::starts(&world, language, arguments, HIGH);
            let words = &person.words;
            let reviewed = words.review_line("budget", "small");
            if arguments.is_empty() {
                person.takes_from_list("interview-menu-review");
            } else {
                person.takes_from_menu(ENTER, "interview-menu-review");
            }
            person.sees_message("interview-review");
            person.terminal.choose(&reviewed);
            person.answers("budget", "none");
            // Back at the question at which it was looked through.
            if arguments.is_empty() {
                person.sees_question("level");
            } else {
                person.sees_question("title");
            }
            let plan = person::plan(&world);
            assert_eq!(
                plan["answers"]["budget"], "none",
                "{language} {arguments:?}"
            );
        }
    }
}

#[test]
fn stopping_saves_and_the_next_start_goes_on_there() {
    for language in LANGUAGES {
        let world = World::speaking(language);
        let mut person = Person::starts(&world, language, &[], HIGH);
        person.answers("side", "government");
        person.answers("membership", "national");
        person.names("country", "BO");
        person.sees_question("stages");
        person.takes_from_menu(ESCAPE, "interview-menu-stop");
        assert_eq!(person.terminal.code(), 0);
        assert_eq!(person::plan(&world)["profile"]["country"], "BO");
        let person = Person::starts(&world, language, &[], HIGH);
        person.sees_message_with("interview-welcome-back", "path", person::PLAN);
        person.sees_question("stages");
    }
}

#[test]
fn an_unknown_language_is_asked_for_in_all_of_them_and_then_spoken() {
    for (language, name) in [("en", "English"), ("es", "Español"), ("fr", "Français")] {
        let world = World::new().with("LANG", "C");
        let mut person = Person::starts(&world, language, &[], HIGH);
        for each in LANGUAGES {
            person.sees(&person::Words::of(each).message("interview-which-language"));
        }
        person.terminal.choose(name);
        person.answers("side", "government");
        person.answers("membership", "national");
        person.sees_question("country");
        person.takes_from_menu(ESCAPE, "interview-menu-stop");
        assert_eq!(person.terminal.code(), 0);
        assert_eq!(person::plan(&world)["profile"]["language"], language);
        // From now on the plan itself says which.
        let person = Person::starts(&world, language, &[], HIGH);
        person.sees_message_with("interview-welcome-back", "path", person::PLAN);
        person.sees_question("country");
        assert!(
            !person.terminal.screen().contains(name),
            "{}",
            person.terminal.screen()
        );
    }
}

#[test]
fn where_several_countries_are_found_one_is_chosen() {
    for language in LANGUAGES {
        let world = World::speaking(language);
        person::write_plan_up_to(&world, language, "country");
        let mut person = Person::starts(&world, language, &[], HIGH);
        person.sees_question("country");
        person.terminal.press("mala");
        person.sees(&person.words.option("country", "MY"));
        // Whoever meant none of them begins again.
        person.sees("mala");
        let before = person.terminal.lines();
        person.terminal.press(ESCAPE);
        person.terminal.see_changed(&before);
        person.terminal.press("mal");
        // A list that is still being drawn would take the next key for another line.
        person.sees("mal");
        let name = person.words.option("country", "MW");
        person.terminal.choose(&name);
        person.sees_question("stages");
        assert_eq!(person::plan(&world)["profile"]["country"], "MW");
    }
}

#[test]
fn without_colour_no_style_is_written() {
    for (world, arguments) in [
        (World::new().with("NO_COLOR", "1"), &[][..]),
        (World::new(), &["--color", "never"][..]),
    ] {
        person::write_plan_up_to(&world, "en", "country");
        let mut person = Person::starts(&world, "en", arguments, HIGH);
        person.names("country", "KE");
        person.marks("stages", &["consult"]);
        person.answers_no("risk");
        person.sees_question("decision-open");
        person.stops_from_list();
        let written = person.terminal.written();
        let styles = styles(&written);
        assert!(styles.is_empty(), "{arguments:?}: {styles:?}");
    }
}

#[test]
fn with_colour_questions_and_headings_stand_out() {
    let world = World::new();
    person::write_plan_up_to(&world, "en", "feedback-date");
    let mut person = Person::starts(&world, "en", &[], HIGH);
    person.sees_question("feedback-date");
    assert!(!styles(&person.terminal.written()).is_empty());
    let asked = styles(&person.terminal.written()).len();
    person.types("feedback-date", "2027-05-31");
    person.sees_what_next();
    person.terminal.press(ENTER);
    assert_eq!(person.terminal.code(), 0);
    assert!(styles(&person.terminal.written()).len() > asked);
}

#[test]
fn where_the_system_says_only_c_english_stays_within_ascii() {
    let world = World::speaking("en").with("LANG", "C");
    person::write_plan_up_to(&world, "en", "country");
    let mut person = Person::starts(&world, "en", &[], HIGH);
    person.names("country", "KE");
    person.marks("stages", &["consult"]);
    person.sees_question("risk");
    person.takes_from_list("interview-menu-explain");
    person.sees_question("risk");
    let screen = person.terminal.screen();
    assert!(screen.is_ascii(), "{screen}");
}

#[test]
fn where_the_system_says_only_c_accents_are_still_written() {
    let world = World::speaking("fr").with("LANG", "C");
    person::write_plan_up_to(&world, "fr", "country");
    let mut person = Person::starts(&world, "fr", &[], HIGH);
    person.names("country", "CI");
    person.sees_question("stages");
    assert!(
        person.terminal.screen().contains("Côte d"),
        "{}",
        person.terminal.screen()
    );
}

#[test]
fn a_plan_of_another_name_is_made_where_it_was_asked_for() {
    let world = World::new();
    fs::create_dir(world.path("plans")).unwrap();
    let mut person = Person::starts(&world, "en", &["plans/Asunción 2027.yaml"], HIGH);
    person.answers("side", "government");
    person.answers("membership", "national");
    person.sees_question("country");
    person.terminal.press(session::CTRL_C);
    assert_eq!(person.terminal.code(), 130);
    assert!(
        world
            .read("plans/Asunción 2027.yaml")
            .contains("side: government")
    );
    let mut left: Vec<_> = fs::read_dir(world.path("plans"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name())
        .collect();
    left.sort_unstable();
    assert_eq!(left, [".Asunción 2027.yaml.undo~", "Asunción 2027.yaml"]);
}

/// The escape sequences that style a text.
fn styles(written: &str) -> Vec<&str> {
    let sequences = written.split("\u{1b}[").skip(1).filter_map(|part| {
        let end = part.find(|letter: char| ('@'..='~').contains(&letter))?;
        Some(&part[..=end])
    });
    sequences
        .filter(|sequence| sequence.ends_with('m'))
        .collect()
}
