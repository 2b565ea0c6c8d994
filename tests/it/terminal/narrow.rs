//! A terminal no wider than a telephone: nothing is broken by its edge, and what is redrawn leaves
//! no rest behind.

use super::person::{self, Person, Words};
use super::session::{DOWN, ENTER, ESCAPE, NARROW, SPACE, Size, Terminal, UP, marked_lines};
use crate::world::{LANGUAGES, World};

/// Narrow, and too low for a longer list.
const SMALL: Size = (12, 40);

#[track_caller]
fn is_tidy(person: &Person) {
    let screen = person.terminal.screen();
    assert_eq!(person.terminal.broken_lines(), [""; 0], "\n{screen}");
    let marked = marked_lines(&person.terminal.lines()).len();
    assert!(marked <= 1, "{marked} lines are marked:\n{screen}");
}

/// Presses keys that lead away from where one is and back again: the screen is then what it was.
#[track_caller]
fn goes_and_comes_back(person: &mut Person, away: &str, back: &str) {
    let before = person.terminal.lines();
    person.terminal.press(away);
    person.terminal.see_changed(&before);
    is_tidy(person);
    person.terminal.press(back);
    person.terminal.see_lines(&before);
}

#[test]
fn a_list_to_choose_from_is_redrawn_in_place() {
    for language in LANGUAGES {
        let world = World::speaking(language);
        person::write_plan_up_to(&world, language, "level");
        let mut person = Person::starts(&world, language, &[], NARROW);
        person.sees_question("level");
        person.terminal.press(DOWN);
        person.terminal.see_marked("");
        person.terminal.see(&format!(
            "({})",
            person.words.message("interview-menu-stop")
        ));
        is_tidy(&person);
        goes_and_comes_back(&mut person, DOWN, UP);
        goes_and_comes_back(&mut person, UP, DOWN);
        // Once the choice is made, the list goes away.
        let name = person.words.option("level", "empower");
        person.terminal.choose(&name);
        person.sees_question("contributions");
        is_tidy(&person);
        assert!(
            !person
                .terminal
                .lines()
                .iter()
                .any(|line| line.trim_start().starts_with(&format!("{name} -")))
        );
    }
}

#[test]
fn what_is_handed_over_is_read_on_the_screen_without_a_word_broken_by_its_edge() {
    // As high as all of it.
    const WHOLE: Size = (900, 40);
    for language in LANGUAGES {
        let world = World::speaking(language);
        let plan = "cocreate: 1\nprofile: { country: KE }\nanswers: { stages: [draft], risk: false }\n\
                    meetings:\n  kick-off: { purpose: exchange, participants: 20, minutes: 60, \
                    date: 2027-02-10, start: '10:00', zones: [Africa/Nairobi] }\n";
        world.write("cocreate-plan.yaml", plan);
        for arguments in [&["export"][..], &["meeting", "export"]] {
            let mut terminal = Terminal::open(&world, arguments, WHOLE);
            assert_eq!(terminal.code(), 0);
            let screen = terminal.screen();
            assert!(!screen.contains("##"), "{screen}");
            let broken: Vec<String> = terminal.broken_lines();
            let addresses = broken.iter().filter(|line| !line.contains("http"));
            assert_eq!(addresses.collect::<Vec<_>>(), [""; 0], "{screen}");
        }
    }
}

#[test]
fn a_list_to_mark_in_is_redrawn_in_place() {
    for language in LANGUAGES {
        let world = World::speaking(language);
        person::write_plan_up_to(&world, language, "access-gaps");
        let mut person = Person::starts(&world, language, &[], NARROW);
        person.sees_question("access-gaps");
        person
            .terminal
            .see(&last_option(&person.words, "access-gaps"));
        is_tidy(&person);
        goes_and_comes_back(&mut person, DOWN, UP);
        goes_and_comes_back(&mut person, SPACE, SPACE);
        person.terminal.press(SPACE);
        person.terminal.see_marked("[x]");
        person.terminal.press(ENTER);
        person.sees_question("offline-channel");
        is_tidy(&person);
    }
}

#[test]
fn what_a_search_finds_is_redrawn_in_place() {
    for language in LANGUAGES {
        let world = World::speaking(language);
        person::write_plan_up_to(&world, language, "country");
        let mut person = Person::starts(&world, language, &[], NARROW);
        person.sees_question("country");
        // In capitals, as no name has it: once it is there, every letter has been drawn. On the
        // way, "MA" marks a country by its code.
        person.terminal.press("MALA");
        person.terminal.see("MALA");
        person.sees(&person.words.option("country", "MY"));
        person.terminal.press(DOWN);
        person.terminal.see_marked("");
        is_tidy(&person);
        goes_and_comes_back(&mut person, DOWN, UP);
        person.terminal.press(ENTER);
        person.sees_question("stages");
        is_tidy(&person);
    }
}

#[test]
fn what_is_typed_stands_once_on_the_screen() {
    for language in LANGUAGES {
        for (question, typed, message, next) in [
            (
                "participants",
                "4321",
                "interview-how-number",
                Some("access-gaps"),
            ),
            ("feedback-date", "2027-05-31", "interview-how-date", None),
        ] {
            let world = World::speaking(language);
            person::write_plan_up_to(&world, language, question);
            let mut person = Person::starts(&world, language, &[], NARROW);
            person.types(question, typed);
            match next {
                Some(next) => person.sees_question(next),
                None => person.sees_what_next(),
            }
            is_tidy(&person);
            let unit = person
                .words
                .questionnaire
                .unit(question)
                .unwrap_or_default()
                .to_owned();
            let ask = person
                .words
                .messages
                .text(message, &[("unit", unit.into())]);
            assert_eq!(
                person.terminal.times_on_screen(&ask[..12]),
                1,
                "{}",
                person.terminal.screen()
            );
        }
    }
}

#[test]
fn a_note_fits() {
    for language in LANGUAGES {
        let world = World::speaking(language);
        person::write_plan_up_to(&world, language, "level");
        let mut person = Person::starts(&world, language, &[], NARROW);
        person.sees_question("level");
        person.takes_from_list("interview-menu-note");
        person.sees_message("interview-note");
        is_tidy(&person);
    }
}

#[test]
fn the_menu_and_the_review_fit() {
    for language in LANGUAGES {
        let world = World::speaking(language);
        person::write_plan_up_to(&world, language, "offline-channel");
        let mut person = Person::starts(&world, language, &[], NARROW);
        person.sees_question("offline-channel");
        person.opens_menu(ESCAPE);
        is_tidy(&person);
        goes_and_comes_back(&mut person, DOWN, UP);
        person.takes_from_open_menu("interview-menu-review");
        person.sees_message("interview-review-none");
        person.sees(person.words.questionnaire.text("access-gaps", "short"));
        is_tidy(&person);
        goes_and_comes_back(&mut person, DOWN, UP);
    }
}

#[test]
fn the_question_for_the_language_fits() {
    let world = World::new().with("LANG", "C");
    let mut person = Person::starts(&world, "en", &[], NARROW);
    person.sees("Français");
    is_tidy(&person);
    goes_and_comes_back(&mut person, DOWN, UP);
}

#[test]
fn an_explanation_fits() {
    for language in LANGUAGES {
        let world = World::speaking(language);
        person::write_plan_up_to(&world, language, "timing");
        let mut person = Person::starts(&world, language, &[], NARROW);
        person.sees_question("timing");
        person.takes_from_list("interview-menu-explain");
        person.sees(person.words.questionnaire.text("timing", "help"));
        person.sees_question("timing");
        is_tidy(&person);
    }
}

#[test]
fn what_follows_from_the_answers_fits() {
    for language in LANGUAGES {
        let world = World::speaking(language);
        person::write_plan_up_to(&world, language, "feedback-date");
        let mut person = Person::starts(&world, language, &[], (2000, 40));
        person.types("feedback-date", "2027-05-31");
        person.sees_what_next();
        is_tidy(&person);
        person.terminal.press(ENTER);
        assert_eq!(person.terminal.code(), 0);
        // An address cannot be broken without breaking it; every other line can.
        let broken = person.terminal.broken_lines();
        let broken: Vec<_> = broken.iter().filter(|line| line.contains(' ')).collect();
        assert!(broken.is_empty(), "{broken:#?}");
    }
}

#[test]
fn a_list_longer_than_the_terminal_is_high_can_be_gone_through() {
    for language in LANGUAGES {
        let world = World::speaking(language);
        person::write_plan_up_to(&world, language, "level");
        let mut person = Person::starts(&world, language, &[], SMALL);
        let stop = format!("({})", person.words.message("interview-menu-stop"));
        // The question stays in sight above its answers.
        person.sees_question("level");
        person.terminal.go_to(&stop);
        let question = person.words.ask("level");
        assert_eq!(person.terminal.times_on_screen(question), 1);
        is_tidy(&person);
        person.terminal.press(ENTER);
        assert_eq!(person.terminal.code(), 0);
    }
}

fn last_option(words: &Words, question: &str) -> String {
    words
        .questionnaire
        .choices(question)
        .last()
        .unwrap()
        .name
        .to_owned()
}
