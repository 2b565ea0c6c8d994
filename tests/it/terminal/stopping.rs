//! However a session is cut off, the answers so far are in the file, the terminal is as it was, and
//! nothing is left behind that would keep the next session out.

use std::process::Command;

use super::person::{self, PLAN, Person};
use super::session::{CTRL_C, ENTER, ESCAPE, HIGH, Terminal};
use crate::world::{LANGUAGES, World};

/// Interrupts, and sees that everything is in order.
#[track_caller]
fn interrupt(world: &World, mut person: Person) {
    person.terminal.press(CTRL_C);
    ended_in_order(world, &mut person, PLAN);
}

#[track_caller]
fn ended_in_order(world: &World, person: &mut Person, to_go_on: &str) {
    assert_eq!(person.terminal.code(), 130, "{}", person.terminal.screen());
    assert!(person.terminal.shows_cursor(), "the cursor stays hidden");
    let typed = format!("plan {to_go_on}");
    person.sees_message_with("interview-interrupted", "typed", &typed);
    assert_eq!(person::files(world), [PLAN]);
}

/// Started again, the interview goes on with the question at which it was cut off.
#[track_caller]
fn goes_on_with(world: &World, language: &str, question: &str) {
    let person = Person::starts(world, language, &[], HIGH);
    person.sees_message_with("interview-welcome-back", "path", PLAN);
    person.sees_question(question);
}

#[test]
fn ctrl_c_at_a_list_to_choose_from() {
    for language in LANGUAGES {
        let world = World::speaking(language);
        person::write_plan_up_to(&world, language, "decision-open");
        let mut person = Person::starts(&world, language, &[], HIGH);
        person.answers_yes("decision-open");
        person.sees_question("level");
        interrupt(&world, person);
        assert_eq!(person::plan(&world)["answers"]["decision-open"], true);
        goes_on_with(&world, language, "level");
    }
}

#[test]
fn ctrl_c_at_a_list_to_mark_in() {
    let world = World::new();
    person::write_plan_up_to(&world, "en", "level");
    let mut person = Person::starts(&world, "en", &[], HIGH);
    person.answers("level", "consult");
    person.sees_question("contributions");
    let ideas = person.words.option("contributions", "ideas");
    person.terminal.mark(&ideas, "[x]");
    interrupt(&world, person);
    assert_eq!(person::plan(&world)["answers"]["level"], "consult");
    // What was only marked was not answered yet.
    assert!(
        person::plan(&world)["answers"]
            .get("contributions")
            .is_none()
    );
    goes_on_with(&world, "en", "contributions");
}

#[test]
fn ctrl_c_at_what_a_search_found() {
    let world = World::new();
    let mut person = Person::starts(&world, "en", &[], HIGH);
    person.answers("side", "both");
    person.answers("membership", "national");
    person.sees_question("country");
    person.terminal.press("mala");
    person.sees(&person.words.option("country", "MY"));
    interrupt(&world, person);
    assert_eq!(person::plan(&world)["profile"]["side"], "both");
    goes_on_with(&world, "en", "country");
}

#[test]
fn ctrl_c_at_a_number_half_typed() {
    let world = World::new();
    person::write_plan_up_to(&world, "en", "timing");
    let mut person = Person::starts(&world, "en", &[], HIGH);
    person.answers("timing", "synchronous");
    person.sees_question("participants");
    person.terminal.press("12");
    person.sees("12");
    interrupt(&world, person);
    assert_eq!(person::plan(&world)["answers"]["timing"], "synchronous");
    assert!(
        person::plan(&world)["answers"]
            .get("participants")
            .is_none()
    );
    goes_on_with(&world, "en", "participants");
}

#[test]
fn ctrl_c_in_the_menu() {
    let world = World::new();
    person::write_plan_up_to(&world, "en", "stages");
    let mut person = Person::starts(&world, "en", &[], HIGH);
    person.marks("stages", &["consult"]);
    person.sees_question("risk");
    person.opens_menu(ESCAPE);
    interrupt(&world, person);
    goes_on_with(&world, "en", "risk");
}

#[test]
fn ctrl_c_at_a_note() {
    let world = World::new();
    person::write_plan_up_to(&world, "en", "decision-open");
    let mut person = Person::starts(&world, "en", &[], HIGH);
    person.answers_yes("decision-open");
    person.sees_question("level");
    person.takes_from_list("interview-menu-note");
    person.sees_message("interview-note");
    person.terminal.press("half a no");
    person.sees("half a no");
    interrupt(&world, person);
    assert!(person::plan(&world).get("notes").is_none());
    goes_on_with(&world, "en", "level");
}

#[test]
fn ctrl_c_in_the_review() {
    let world = World::new();
    person::write_plan_up_to(&world, "en", "decision-open");
    let mut person = Person::starts(&world, "en", &[], HIGH);
    person.answers_yes("decision-open");
    person.sees_question("level");
    person.takes_from_list("interview-menu-review");
    person.sees_message("interview-review");
    interrupt(&world, person);
    goes_on_with(&world, "en", "level");
}

#[test]
fn ctrl_c_at_the_menu_after_the_first_pass() {
    let world = World::new();
    person::write_plan_up_to(&world, "en", "feedback-date");
    let mut person = Person::starts(&world, "en", &[], HIGH);
    person.types("feedback-date", "2027-05-31");
    person.sees_what_next();
    interrupt(&world, person);
    assert_eq!(person::plan(&world)["answers"]["risk"], false);
}

#[test]
fn ctrl_c_before_any_answer_leaves_nothing_behind() {
    let world = World::new();
    let mut person = Person::starts(&world, "en", &[], HIGH);
    person.sees_question("side");
    person.terminal.press(CTRL_C);
    assert_eq!(person.terminal.code(), 130);
    assert!(person.terminal.shows_cursor());
    assert_eq!(person::files(&world), [""; 0]);
}

#[test]
fn ctrl_c_at_the_question_for_the_language() {
    let world = World::new().with("LANG", "C");
    let mut person = Person::starts(&world, "en", &[], HIGH);
    person.sees("Español");
    person.terminal.press(CTRL_C);
    assert_eq!(person.terminal.code(), 130);
    assert!(person.terminal.shows_cursor());
    assert_eq!(person::files(&world), [""; 0]);
}

#[test]
fn ctrl_c_at_a_plain_prompt() {
    for language in LANGUAGES {
        let world = World::speaking(language);
        let mut person = Person::starts(&world, language, &["--plain"], HIGH);
        person.sees_question("side");
        person.sees_message("interview-commands");
        person.terminal.type_line("3");
        person.sees_question("membership");
        person.sees_message("interview-commands-short");
        person.terminal.send(CTRL_C);
        ended_in_order(&world, &mut person, &format!("--plain {PLAN}"));
        assert_eq!(person::plan(&world)["profile"]["side"], "both");
        goes_on_with(&world, language, "membership");
    }
}

#[test]
fn ctrl_c_at_the_plain_question_for_the_language() {
    let world = World::new().with("LANG", "C");
    let mut person = Person::starts(&world, "en", &["--plain"], HIGH);
    person.sees("3. Français");
    person.terminal.send(CTRL_C);
    assert_eq!(person.terminal.code(), 130);
    assert_eq!(person::files(&world), [""; 0]);
}

#[test]
fn ctrl_d_at_a_plain_prompt_ends_with_what_there_is() {
    let world = World::new();
    person::write_plan_up_to(&world, "en", "timing");
    let mut person = Person::starts(&world, "en", &["--plain"], HIGH);
    person.sees_question("timing");
    person.sees_message("interview-commands");
    person.terminal.send("\u{4}");
    assert_eq!(person.terminal.code(), 0);
    assert_eq!(person::files(&world), [PLAN]);
}

#[test]
fn a_session_ended_by_the_system_ends_as_if_interrupted() {
    // A lost connection, and the end of the system's own day.
    for signal in ["HUP", "TERM"] {
        let world = World::new();
        person::write_plan_up_to(&world, "en", "decision-open");
        let mut person = Person::starts(&world, "en", &[], HIGH);
        person.answers_yes("decision-open");
        person.sees_question("level");
        let sent = Command::new("kill")
            .args(["-s", signal, &person.terminal.process().to_string()])
            .status()
            .unwrap();
        assert!(sent.success());
        ended_in_order(&world, &mut person, PLAN);
        assert_eq!(person::plan(&world)["answers"]["decision-open"], true);
        goes_on_with(&world, "en", "level");
    }
}

#[test]
fn a_terminal_that_goes_away_ends_the_session() {
    for (question, arguments) in [
        ("level", &["plan"][..]),
        ("contributions", &["plan"]),
        ("participants", &["plan"]),
        ("level", &["plan", "--plain"]),
    ] {
        let world = World::new();
        person::write_plan_up_to(&world, "en", question);
        let ask = person::Words::of("en").ask(question).to_owned();
        assert_eq!(
            Terminal::hang_up_at(&world, arguments, &ask),
            130,
            "{arguments:?} at {question}"
        );
        assert_eq!(person::files(&world), [PLAN]);
        goes_on_with(&world, "en", question);
    }
}

#[test]
fn a_session_killed_outright_loses_only_the_question_on_screen() {
    let world = World::new();
    person::write_plan_up_to(&world, "en", "decision-open");
    let mut person = Person::starts(&world, "en", &[], HIGH);
    person.answers_yes("decision-open");
    person.sees_question("level");
    let sent = Command::new("kill")
        .args(["-s", "KILL", &person.terminal.process().to_string()])
        .status()
        .unwrap();
    assert!(sent.success());
    person.terminal.is_killed();
    assert_eq!(person::plan(&world)["answers"]["decision-open"], true);
    // Its lock file may lie there; the lock itself went with it.
    goes_on_with(&world, "en", "level");
}

#[test]
fn ctrl_z_lets_the_shell_in_and_the_interview_goes_on_after() {
    let world = World::new();
    let words = person::Words::of("en");
    // A shell that watches over what it starts, as at a prompt.
    let line = "set -m; \"$0\" plan; echo \"stopped: $?\"; read -r line; fg; echo \"ended: $?\"";
    let mut terminal = Terminal::open_in_shell(&world, line, HIGH);
    terminal.see(words.ask("side"));
    terminal.press("\u{1a}");
    // 128 and the number of the signal, which not every system has alike.
    terminal.see("stopped: 1");
    terminal.send("\n");
    terminal.see("plan");
    terminal.press("3");
    terminal.press(ENTER);
    terminal.see(words.ask("membership"));
    assert_eq!(person::plan(&world)["profile"]["side"], "both");
    terminal.press(CTRL_C);
    terminal.see("ended: 130");
}

#[test]
fn stopping_early_says_how_much_is_left_and_how_to_go_on_and_judges_nothing() {
    for language in LANGUAGES {
        let world = World::speaking(language);
        person::write_plan_up_to(&world, language, "decision-open");
        let run = world.run_with_input(&["plan", "--full"], ".\n");
        assert_eq!(run.stdout, "", "{language}");
        let to_go_on = format!("\n  cocreate plan --full {PLAN}\n");
        assert!(run.stderr.ends_with(&to_go_on), "{}", run.stderr);
    }
}

#[test]
fn all_countries_can_be_listed_where_one_is_asked() {
    for (language, first, later) in [
        ("en", "Afghanistan", "Kenya"),
        ("es", "Afganistán", "Kenia"),
        ("fr", "Afghanistan", "Kenya"),
    ] {
        let world = World::speaking(language);
        person::write_plan_up_to(&world, language, "country");
        let said = world.run_with_input(&["plan"], "?\n").stderr;
        let place = |name: &str| said.find(name).unwrap_or_else(|| panic!("{name}: {said}"));
        assert!(place(first) < place(later), "{language}");
    }
}
