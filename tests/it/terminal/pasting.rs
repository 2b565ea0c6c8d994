//! What is pasted, and what is pressed right after it: one answer, never a key, never an answer to
//! another question, and never a command of the shell that gets the terminal back.

use super::person::{self, Person};
use super::session::{CTRL_C, ENTER, ESCAPE, HIGH, Terminal};
use crate::world::{LANGUAGES, World};

/// How a terminal encloses what is pasted, when it was asked to.
const PASTE_BEGINS: &str = "\u{1b}[200~";
const PASTE_ENDS: &str = "\u{1b}[201~";

#[test]
fn a_paste_of_several_lines_is_one_answer() {
    for (begins, ends) in [(PASTE_BEGINS, PASTE_ENDS), ("", "")] {
        let world = World::new();
        person::write_plan_up_to(&world, "en", "level");
        let mut person = Person::starts(&world, "en", &[], HIGH);
        person.takes_from_list("interview-menu-note");
        person.sees_message("interview-note");
        let pasted = format!("{begins}Ana\rMinistry of ICT\r+254 700{ends}");
        person.terminal.press(&pasted);
        person.sees("Ana Ministry of ICT +254 700");
        person.terminal.press(ENTER);
        person.sees_question("level");
        let note = &person::plan(&world)["notes"]["level"];
        assert_eq!(note, "Ana Ministry of ICT +254 700");
    }
}

#[test]
fn no_byte_of_a_paste_is_a_key() {
    let world = World::new();
    person::write_plan_up_to(&world, "en", "level");
    let mut person = Person::starts(&world, "en", &[], HIGH);
    person.takes_from_list("interview-menu-note");
    person.sees_message("interview-note");
    let pasted = "one\ttwo\r\nthree\u{3}\u{4}\u{1a} four";
    person
        .terminal
        .press(&format!("{PASTE_BEGINS}{pasted}{PASTE_ENDS}"));
    person.sees("one two three");
    person.terminal.press(ENTER);
    person.sees_question("level");
    let plan = person::plan(&world);
    let note = plan["notes"]["level"].as_str().unwrap();
    assert!(
        note.starts_with("one two three") && note.ends_with(" four"),
        "{note:?}"
    );
}

#[test]
fn a_long_paste_arrives_whole() {
    let world = World::new();
    person::write_plan_up_to(&world, "en", "level");
    let mut person = Person::starts(&world, "en", &[], HIGH);
    person.takes_from_list("interview-menu-note");
    person.sees_message("interview-note");
    let lines: Vec<String> = (0..180).map(|line| format!("line {line}")).collect();
    person
        .terminal
        .press(&format!("{PASTE_BEGINS}{}{PASTE_ENDS}", lines.join("\r\n")));
    person.sees("line 179");
    person.terminal.press(ENTER);
    person.sees_question("level");
    assert_eq!(person::plan(&world)["notes"]["level"], lines.join(" "));
}

#[test]
fn esc_right_after_a_paste_is_esc_and_eats_no_key() {
    let world = World::new();
    person::write_plan_up_to(&world, "en", "participants");
    let mut person = Person::starts(&world, "en", &[], HIGH);
    person.sees_question("participants");
    person
        .terminal
        .press(&format!("{PASTE_BEGINS}12{PASTE_ENDS}{ESCAPE}"));
    person.sees_message("interview-menu-stop");
    // Esc again leads back; what follows at once is typed there.
    person.terminal.press(&format!("{ESCAPE}250"));
    person.sees("250");
    person.terminal.press(ENTER);
    person.sees_question("access-gaps");
    assert_eq!(person::plan(&world)["answers"]["participants"], 250);
}

#[test]
fn lines_pasted_at_a_list_choose_nothing() {
    let world = World::new();
    person::write_plan_up_to(&world, "en", "risk");
    let mut person = Person::starts(&world, "en", &[], HIGH);
    person.sees_question("risk");
    person.terminal.press("no\rSignal\rno");
    person.sees("noSignalno");
    // Nor does Enter after that.
    person.terminal.press(ENTER);
    person.sees_message_with("interview-no-such-line", "typed", "noSignalno");
    person.terminal.press(CTRL_C);
    assert_eq!(person.terminal.code(), 130);
    assert!(person::plan(&world)["answers"].get("risk").is_none());
}

#[test]
fn pasted_lines_are_one_answer_in_plain_lines_too() {
    for language in LANGUAGES {
        let world = World::speaking(language);
        person::write_plan_up_to(&world, language, "level");
        let mut person = Person::starts(&world, language, &["--plain"], HIGH);
        person.sees_question("level");
        person.sees_message("interview-commands");
        person.terminal.type_line("+");
        person.sees_message("interview-note");
        person.terminal.type_line("Ana\nMinistry of ICT\n+254 700");
        person.sees_message("interview-lines-joined");
        person.terminal.type_line("");
        person.sees_question("level");
        let plan = person::plan(&world);
        assert_eq!(plan["notes"]["level"], "Ana Ministry of ICT +254 700");
        assert!(plan["answers"].get("level").is_none());
    }
}

#[cfg(unix)]
#[test]
fn a_last_line_that_was_pasted_without_its_end_is_no_answer_to_the_next_question() {
    let world = World::new();
    person::write_plan_up_to(&world, "en", "level");
    let mut person = Person::starts(&world, "en", &["--plain"], HIGH);
    person.sees_question("level");
    person.sees_message("interview-commands");
    person.terminal.type_line("+");
    person.sees_message("interview-note");
    person.terminal.send("Ana\nMinistry of ICT");
    person.sees_message("interview-lines-joined");
    person.terminal.type_line("");
    person.terminal.type_line("");
    person.sees_question("level");
    let plan = person::plan(&world);
    assert_eq!(plan["notes"]["level"], "Ana Ministry of ICT");
    assert!(plan["answers"].get("level").is_none());
}

#[test]
fn the_rest_of_a_paste_is_not_left_to_the_shell() {
    for (arguments, keys) in [
        ("plan", ".\rtouch pasted\r"),
        ("plan", "\u{3}touch pasted\r"),
        ("plan --plain", ".\ntouch pasted\n"),
    ] {
        let world = World::new();
        let words = person::Words::of("en");
        let line = format!(
            "trap : INT; \"$0\" {arguments}; printf 'the shell:'; read -r line; echo \"<$line>\""
        );
        let mut terminal = Terminal::open_in_shell(&world, &line, HIGH);
        terminal.see(words.ask("side"));
        if arguments == "plan" {
            terminal.press(keys);
        } else {
            terminal.see(&words.message("interview-commands"));
            terminal.send(keys);
        }
        terminal.see("the shell:");
        terminal.send("mine\n");
        terminal.see("<mine>");
    }
}
