//! A terminal no wider than a telephone: nothing is broken by its edge, and what is redrawn leaves no rest behind.

use super::person::{self, Person, Words};
use super::session::{DOWN, ENTER, ESCAPE, NARROW, SPACE, Size, UP};
use crate::world::{LANGUAGES, World};

/// Narrow, and too low for a longer list.
const SMALL: Size = (12, 40);

#[track_caller]
fn is_tidy(person: &Person) {
    let screen = person.terminal.screen();
    assert_eq!(person.terminal.broken_lines(), [""; 0], "\n{screen}");
    let marked = person.terminal.lines().iter().filter(|line| line.starts_with("> ")).count();
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
        person.terminal.see_marked("");
        person.terminal.see(&format!("({})", person.words.message("interview-menu-stop")));
        is_tidy(&person);
        goes_and_comes_back(&mut person, DOWN, UP);
        goes_and_comes_back(&mut person, UP, DOWN);
        // Once the choice is made, the list goes away.
        let name = person.words.option("level", "empower");
        person.answers("level", "empower");
        person.sees_question("contributions");
        is_tidy(&person);
        assert!(!person.terminal.lines().iter().any(|line| line.trim_start().starts_with(&format!("{name} -"))));
    }
}

#[test]
fn a_list_to_mark_in_is_redrawn_in_place() {
    for language in LANGUAGES {
        let world = World::speaking(language);
        person::write_plan_up_to(&world, language, "access-gaps");
        let mut person = Person::starts(&world, language, &[], NARROW);
        person.sees_question("access-gaps");
        person.terminal.see(&last_option(&person.words, "access-gaps"));
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
fn a_search_is_redrawn_in_place() {
    for language in LANGUAGES {
        let world = World::speaking(language);
        person::write_plan_up_to(&world, language, "country");
        let mut person = Person::starts(&world, language, &[], NARROW);
        person.sees_question("country");
        person.terminal.see_marked("");
        is_tidy(&person);
        goes_and_comes_back(&mut person, DOWN, UP);
        goes_and_comes_back(&mut person, "z", "\u{7f}");
        person.searches("country", "BO");
        person.sees_question("stages");
        is_tidy(&person);
    }
}

#[test]
fn the_longest_names_of_countries_fit() {
    for language in LANGUAGES {
        let world = World::speaking(language);
        person::write_plan_up_to(&world, language, "country");
        let mut person = Person::starts(&world, language, &[], NARROW);
        person.sees_question("country");
        // South Georgia and the South Sandwich Islands, whatever they are called.
        person.terminal.press("GS)");
        let name = person.words.option("country", "GS");
        let begin: String = name.chars().take(20).collect();
        person.terminal.see_marked(&begin);
        is_tidy(&person);
        goes_and_comes_back(&mut person, DOWN, UP);
    }
}

#[test]
fn a_typed_answer_stands_once_on_the_screen() {
    for language in LANGUAGES {
        for (question, typed, message) in
            [("co-creation-start", "2027-01-11", "interview-how-date"), ("participants", "4321", "interview-how-number")]
        {
            let world = World::speaking(language);
            person::write_plan_up_to(&world, language, question);
            let mut person = Person::starts(&world, language, &[], NARROW);
            person.types(question, typed);
            person.sees_answered();
            is_tidy(&person);
            let unit = person.words.questionnaire.unit(question).unwrap_or_default().to_owned();
            let ask = person.words.messages.text(message, &[("unit", unit.into())]);
            let begin: String = ask.chars().take(12).collect();
            let screen = person.terminal.screen();
            assert_eq!(screen.matches(&begin).count(), 1, "{begin:?}:\n{screen}");
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
        person.terminal.press(ESCAPE);
        person.sees_last_of_menu();
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
        person::write_plan_up_to(&world, language, "risk");
        let mut person = Person::starts(&world, language, &[], (2000, 40));
        person.answers_no("risk");
        person.sees_offer_to_go_on();
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
        person.terminal.see_marked("");
        let stop = format!("({})", person.words.message("interview-menu-stop"));
        person.terminal.go_to(&stop);
        is_tidy(&person);
        person.terminal.press(ENTER);
        assert_eq!(person.terminal.code(), 0);
    }
}

#[test]
fn a_list_in_pages_counts_them_in_the_language_of_the_person() {
    for language in ["es", "fr"] {
        let world = World::speaking(language);
        person::write_plan_up_to(&world, language, "risk");
        let mut person = Person::starts(&world, language, &[], (12, 80));
        person.terminal.see_marked("");
        person.takes_from_list("interview-menu-review");
        person.terminal.see_marked("");
        person.terminal.go_to(&person.words.review_line("answering-person", "named"));
        // dialoguer's own English.
        let screen = person.terminal.screen();
        assert!(!screen.contains("[Page"), "{screen}");
    }
}

fn last_option(words: &Words, question: &str) -> String {
    words.questionnaire.choices(question).last().unwrap().name.to_owned()
}
