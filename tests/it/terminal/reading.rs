//! Long lists on a terminal, a screen at a time: Enter goes on, q stops, and nobody is made to wait
//! who did not ask for it.

use super::person::Words;
use super::session::{ENTER, ESCAPE, Size, Terminal};
use crate::world::{LANGUAGES, World};

/// As high as the terminals of old: a list of all tools is many screens.
const LOW: Size = (24, 80);
/// What stands on a screen above the line that says how to go on.
const SCREEN: usize = 23;

/// A whole list as a pipe gets it, which is also what a terminal of this width is to show.
fn listed(world: &World) -> Vec<String> {
    let lines: Vec<String> = world
        .run(&["tools"])
        .fine()
        .lines()
        .map(|line| line.trim_end().to_owned())
        .collect();
    assert!(
        lines.len() > 3 * SCREEN,
        "{} lines are no long list",
        lines.len()
    );
    lines
}

/// Waits until exactly these lines stand on the screen, and below them how to go on.
#[track_caller]
fn see_page(terminal: &Terminal, lines: &[String], language: &str) {
    let more = Words::of(language).message("common-more");
    terminal.see_lines(&[lines, &[more]].concat());
}

#[test]
fn a_long_list_stops_after_each_screen_and_enter_goes_on_to_its_end() {
    for language in LANGUAGES {
        let world = World::speaking(language);
        let lines = listed(&world);
        let mut terminal = Terminal::open(&world, &["tools"], LOW);
        let screens: Vec<&[String]> = lines.chunks(SCREEN).collect();
        let (last, before) = screens.split_last().unwrap();
        for screen in before {
            see_page(&terminal, screen, language);
            terminal.press(ENTER);
        }
        assert_eq!(terminal.code(), 0);
        let shown = terminal.screen();
        assert!(shown.ends_with(last.join("\n").trim_end()), "{shown}");
        assert!(
            !shown.contains(&Words::of(language).message("common-more")),
            "{shown}"
        );
        for line in &lines {
            assert!(terminal.written().contains(line), "{language}: {line}");
        }
    }
}

#[test]
fn a_long_list_is_left_with_q_where_it_stands() {
    for key in ["q", "Q", ESCAPE] {
        let world = World::new();
        let lines = listed(&world);
        let mut terminal = Terminal::open(&world, &["tools"], LOW);
        see_page(&terminal, &lines[..SCREEN], "en");
        terminal.press(ENTER);
        see_page(&terminal, &lines[SCREEN..2 * SCREEN], "en");
        terminal.press(key);
        assert_eq!(terminal.code(), 0, "{key:?}");
        // What was read stays; how to go on is gone, and so is what was not wanted.
        assert_eq!(
            terminal.screen(),
            lines[SCREEN..2 * SCREEN].join("\n").trim_end(),
            "{key:?}"
        );
        assert!(!terminal.written().contains(&lines[2 * SCREEN]), "{key:?}");
    }
}

#[test]
fn the_end_of_a_long_list_can_be_gone_to_at_once() {
    let world = World::new();
    let lines = listed(&world);
    let mut terminal = Terminal::open(&world, &["tools"], LOW);
    see_page(&terminal, &lines[..SCREEN], "en");
    terminal.press("G");
    assert_eq!(terminal.code(), 0);
    assert!(
        terminal
            .screen()
            .ends_with(lines[lines.len() - SCREEN..].join("\n").trim_end()),
        "{}",
        terminal.screen()
    );
}

#[test]
fn a_long_list_does_not_stop_for_those_who_would_not_have_it_so() {
    for (world, arguments) in [
        (World::new(), &["tools", "--no-pager"][..]),
        (World::new().with("ACCESSIBLE", "1"), &["tools"]),
        (World::new().with("TERM", "dumb"), &["tools"]),
    ] {
        shows_all_at_once(&world, Terminal::open(&world, arguments, LOW));
    }
}

#[test]
fn a_long_list_does_not_stop_where_a_pipe_or_a_file_reads_types_or_listens() {
    for line in [
        "\"$0\" tools | cat",
        "\"$0\" tools </dev/null",
        "\"$0\" tools 2>messages",
    ] {
        let world = World::new();
        shows_all_at_once(&world, Terminal::open_in_shell(&world, line, LOW));
        // Nor is anybody told who is not there how to go on.
        let messages = world.path("messages");
        assert!(
            !messages.exists() || world.read("messages").is_empty(),
            "{line}: {}",
            world.read("messages")
        );
    }
}

/// Sees that a list came whole, and that nobody had to press a key for it.
#[track_caller]
fn shows_all_at_once(world: &World, mut terminal: Terminal) {
    assert_eq!(terminal.code(), 0);
    let written = terminal.written();
    assert!(
        !written.contains(&Words::of("en").message("common-more")),
        "{written}"
    );
    for line in listed(world) {
        assert!(written.contains(&line), "{line} is missing in:\n{written}");
    }
}

#[test]
fn what_fits_on_the_screen_is_shown_at_once() {
    let world = World::new();
    let lines = world.run(&["tools", "--search", "zoom"]).fine();
    let count = u16::try_from(lines.lines().count()).unwrap();
    // One row is left for the prompt of the shell.
    let mut terminal = Terminal::open(&world, &["tools", "--search", "zoom"], (count + 1, 80));
    assert_eq!(terminal.code(), 0);
    assert_eq!(terminal.screen(), lines.trim_end());
    let terminal = Terminal::open(&world, &["tools", "--search", "zoom"], (count, 80));
    terminal.see(&Words::of("en").message("common-more"));
}

/// Whoever is ended from outside, or interrupted, while somebody reads or chooses.
#[test]
fn an_end_from_outside_leaves_a_terminal_that_shows_what_is_typed() {
    for (arguments, end) in [
        ("tools", "TERM"),
        ("tools", "HUP"),
        ("tools", "INT"),
        ("tick", "TERM"),
    ] {
        let world = World::new();
        if arguments == "tick" {
            super::person::write_plan_up_to(&world, "en", "feedback-date");
        }
        let line = format!(
            "trap : INT HUP; sh -c 'echo $$ > process; exec \"$0\" {arguments}' \"$0\"; \
             echo \"code $?\"; stty -a | tr ' ;' '\\n\\n' | grep -x -e echo -e -echo; echo \"it is over\""
        );
        let mut terminal = Terminal::open_in_shell(&world, &line, LOW);
        let words = super::person::Words::of("en");
        let asked = if arguments == "tick" {
            "tick-pick-none"
        } else {
            "common-more"
        };
        terminal.see(&words.message(asked));
        // A key, so that it is known to listen, that changes nothing of note.
        terminal.press(if arguments == "tick" {
            super::DOWN
        } else {
            ENTER
        });
        let process = world.read("process");
        let sent = std::process::Command::new("kill")
            .args(["-s", end, process.trim()])
            .status();
        assert!(sent.unwrap().success());
        terminal.see("it is over");
        let screen = terminal.screen();
        assert!(screen.contains("code 130"), "{arguments} {end}: {screen}");
        let shown = screen.lines().any(|line| line == "echo");
        assert!(shown, "{arguments} {end}: {screen}");
    }
}

/// The same at any moment, also while the terminal is just being taken, or given back.
#[test]
fn an_end_at_any_moment_leaves_a_terminal_that_shows_what_is_typed() {
    let world = World::new();
    super::person::write_plan_up_to(&world, "en", "feedback-date");
    for arguments in ["tools", "plan", "tick"] {
        for milliseconds in (20..200).step_by(18) {
            let line = format!(
                "exec 3<&0; \"$0\" {arguments} <&3 & sleep 0.{milliseconds:03}; kill $!; wait $!; echo; \
                 stty -a <&3 | tr ' ;' '\\n\\n' | grep -x -e echo -e -echo; echo \"it is over\""
            );
            let terminal = Terminal::open_in_shell(&world, &line, LOW);
            terminal.see("it is over");
            let screen = terminal.screen();
            let shown = screen.lines().any(|line| line.trim() == "echo");
            assert!(shown, "{arguments} after {milliseconds} ms: {screen}");
        }
    }
}

#[test]
fn a_word_document_is_not_written_on_a_screen() {
    for language in LANGUAGES {
        let world = World::speaking(language);
        let plan = include_str!("../../golden/plan.yaml");
        let meeting = "meetings: { kick-off: { purpose: gather, participants: 9, minutes: 60 } }\n";
        world.write("cocreate-plan.yaml", format!("{plan}{meeting}"));
        for typed in [
            "export",
            "export --for team",
            "timeline",
            "status",
            "standards --plan",
            "tools",
            "write notice",
            "meeting show",
            "meeting export --for host",
        ] {
            let typed: Vec<&str> = typed.split(' ').chain(["--format", "docx"]).collect();
            let mut terminal = Terminal::open(&world, &typed, LOW);
            assert_eq!(terminal.code(), 2, "{language} {typed:?}");
            let written = terminal.written();
            assert!(written.contains(".docx"), "{language} {typed:?}: {written}");
            assert!(!written.contains("PK\u{3}"), "{language} {typed:?}");
        }
    }
}
