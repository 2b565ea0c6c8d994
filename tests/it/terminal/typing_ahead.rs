//! Keys that come while the program is busy: shown by nobody, lost by nobody, and never an answer to
//! a question of danger that nobody has seen.

use std::process::Command;
use std::time::Duration;

use super::person::{self, Person};
use super::session::{CTRL_C, HIGH, Terminal};
use crate::world::World;

/// Types as people do, with a pause behind each Enter, while the program can write nothing.
#[track_caller]
fn types_ahead(person: &mut Person, lines: &[&str]) {
    person.terminal.holds_up(true);
    for line in lines {
        person.terminal.send(&format!("{line}\r"));
        std::thread::sleep(Duration::from_millis(200));
        // A terminal that shows keys itself would write them amid what is said.
        assert!(
            person.terminal.listens(),
            "the terminal shows what is typed"
        );
    }
    person.terminal.holds_up(false);
}

#[test]
fn what_is_typed_while_the_program_is_busy_answers_the_next_questions() {
    let world = World::new();
    let mut person = Person::starts(&world, "en", &[], HIGH);
    person.sees_question("side");
    types_ahead(&mut person, &["3", "1", "kenya"]);
    person.sees_question("stages");
    let plan = person::plan(&world);
    assert_eq!(plan["profile"]["side"], "both");
    assert_eq!(plan["profile"]["country"], "KE");
    assert!(plan["profile"]["membership"].is_string(), "{plan:?}");
    // Only the prompts wrote it.
    let written = person.terminal.written();
    assert!(!written.contains("\r\n3\r\n"), "{written}");
}

#[test]
fn what_is_typed_while_a_language_is_taken_answers_the_first_question() {
    let world = World::new().with("LANG", "C");
    let mut person = Person::starts(&world, "es", &[], HIGH);
    person.sees("Español");
    types_ahead(&mut person, &["Español", "3"]);
    person.sees_question("membership");
    assert_eq!(person::plan(&world)["profile"]["side"], "both");
}

#[test]
fn texts_that_are_typed_ahead_are_an_answer_each() {
    let world = World::new();
    person::write_plan_up_to(&world, "en", "co-creation-start");
    let mut person = Person::starts(&world, "en", &[], HIGH);
    person.sees_question("co-creation-start");
    types_ahead(&mut person, &["2027-01-11", "2027-05-31"]);
    person.sees_what_next();
    let answers = &person::plan(&world)["answers"];
    assert_eq!(answers["co-creation-start"], "2027-01-11");
    assert_eq!(answers["feedback-date"], "2027-05-31");
}

#[test]
fn a_question_of_danger_is_not_answered_by_what_was_typed_before_it_was_asked() {
    let world = World::new();
    person::write_plan_up_to(&world, "en", "stages");
    let mut person = Person::starts(&world, "en", &[], HIGH);
    person.sees_question("stages");
    types_ahead(&mut person, &[" ", "no", "no"]);
    person.sees_question("risk");
    // Neither is the question after it.
    person.terminal.press("kenya");
    person.sees("kenya");
    person.terminal.press(CTRL_C);
    assert_eq!(person.terminal.code(), 130);
    let answers = &person::plan(&world)["answers"];
    assert!(answers.get("stages").is_some(), "{answers:?}");
    assert!(answers.get("risk").is_none(), "{answers:?}");
}

#[test]
fn ctrl_c_interrupts_a_busy_program_too() {
    let world = World::new();
    person::write_plan_up_to(&world, "en", "level");
    let mut person = Person::starts(&world, "en", &[], HIGH);
    person.sees_question("level");
    person.terminal.holds_up(true);
    person.terminal.send("1\r");
    std::thread::sleep(Duration::from_millis(200));
    person.terminal.send(CTRL_C);
    std::thread::sleep(Duration::from_millis(200));
    person.terminal.holds_up(false);
    assert_eq!(person.terminal.code(), 130);
    assert_eq!(person::files(&world), [person::PLAN]);
    // At once: what was typed before is no answer any more.
    let answers = &person::plan(&world)["answers"];
    assert!(answers.get("level").is_none(), "{answers:?}");
}

#[test]
fn a_paste_at_a_list_and_between_two_questions_chooses_nothing() {
    let world = World::new();
    person::write_plan_up_to(&world, "en", "level");
    let mut person = Person::starts(&world, "en", &[], HIGH);
    person.sees_question("level");
    person.terminal.press("\u{1b}[200~1\r1\r1\r\u{1b}[201~");
    person.sees("1 1 1");
    person.terminal.press(CTRL_C);
    assert_eq!(person.terminal.code(), 130);
    assert!(person::plan(&world)["answers"].get("level").is_none());
}

#[test]
fn however_a_session_ends_the_terminal_is_as_it_was_found() {
    for end in [".", CTRL_C, "TERM", "HUP"] {
        let world = World::new();
        person::write_plan_up_to(&world, "en", "level");
        let words = person::Words::of("en");
        let line = "before=$(stty -g); sh -c 'echo $$ >number; exec \"$0\" plan' \"$0\"; \
                    [ \"$before\" = \"$(stty -g)\" ] && echo 'as it was'";
        let line = format!("trap : INT; {line}");
        let mut terminal = Terminal::open_in_shell(&world, &line, HIGH);
        terminal.see(words.ask("level"));
        if end.len() == 1 {
            terminal.press(end);
        } else {
            let number = world.read("number");
            let sent = Command::new("kill")
                .args(["-s", end, number.trim()])
                .status();
            assert!(sent.unwrap().success());
        }
        terminal.see("as it was");
        let written = terminal.written();
        let marks = |letter| written.matches(&format!("\u{1b}[?2004{letter}")).count();
        assert!(
            marks('h') > 0 && marks('h') == marks('l'),
            "{end:?}: {written}"
        );
    }
}
