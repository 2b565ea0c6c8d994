//! The command line itself: help, version, exit codes, formats, colour, width, and what goes where.

use std::process::Stdio;

use serde_json::Value;
use unicode_width::UnicodeWidthStr;

use crate::world::{LANGUAGES, Variables, World};

/// A plan that is sound and has little in it.
const PLAN: &str = "cocreate: 1\nprofile: { side: both, country: KE }\nanswers: { stages: [consult], level: involve }\n";

/// Every command as it is typed, the program alone among them, found by following what each help
/// names.
pub fn commands() -> Vec<Vec<String>> {
    let world = World::new();
    let mut commands = vec![Vec::new()];
    let mut position = 0;
    while let Some(command) = commands.get(position).cloned() {
        let arguments: Vec<&str> = command
            .iter()
            .map(String::as_str)
            .chain(["--help"])
            .collect();
        let help = world.run(&arguments).fine();
        let listed = help
            .lines()
            .skip_while(|line| *line != "Commands:")
            .skip(1)
            .take_while(|line| !line.is_empty());
        let names = listed
            .filter_map(|line| line.strip_prefix("  ")?.split(' ').next())
            .filter(|name| !name.is_empty());
        commands
            .extend(names.map(|name| command.iter().cloned().chain([name.to_owned()]).collect()));
        position += 1;
    }
    commands
}

/// The long options that a help shows.
fn options(help: &str) -> Vec<String> {
    let listed = help.lines().filter_map(|line| {
        line.trim_start()
            .trim_start_matches("-o, ")
            .strip_prefix("--")
    });
    listed
        .map(|line| line.split(' ').next().unwrap().to_owned())
        .collect()
}

fn with_plan() -> World {
    let world = World::new();
    world.write("cocreate-plan.yaml", PLAN);
    world
}

fn widest(text: &str) -> usize {
    text.lines()
        .map(UnicodeWidthStr::width)
        .max()
        .unwrap_or_default()
}

#[test]
fn the_commands_are_those_that_are_promised() {
    let mut commands: Vec<String> = commands()
        .into_iter()
        .map(|command| command.join(" "))
        .collect();
    commands.sort();
    let promised = [
        "",
        "about",
        "add",
        "choose",
        "completions",
        "examples",
        "export",
        "glossary",
        "guide",
        "guide check",
        "guide path",
        "guide schema",
        "help",
        "levels",
        "log",
        "man",
        "meeting",
        "meeting export",
        "meeting plan",
        "meeting show",
        "meeting tips",
        "plan",
        "questions",
        "resources",
        "search",
        "stage",
        "standards",
        "status",
        "tick",
        "timeline",
        "tools",
        "tools match",
        "tools show",
        "undo",
        "write",
    ];
    assert_eq!(commands, promised);
}

#[test]
fn tools_has_every_filter_that_is_promised() {
    let help = World::new().run(&["tools", "--help"]).fine();
    let promised = "stage level category mode language participants free open-source self-hosted hosted low-bandwidth \
                    phone sms offline anonymous breakout-rooms polls recording encrypted search include-unknown \
                    include-discontinued sort sources format separator \
                    byte-order-mark paper lang guide color no-pager date";
    assert_eq!(options(&help), promised.split(' ').collect::<Vec<_>>());
}

#[test]
fn the_version_is_said_once_and_the_same_in_every_language() {
    let expected = format!("cocreate {}\n", env!("CARGO_PKG_VERSION"));
    for language in LANGUAGES {
        for flag in ["--version", "-V"] {
            let run = World::speaking(language).run(&[flag]);
            assert_eq!((run.stderr.as_str(), run.code), ("", 0));
            assert_eq!(run.stdout, expected);
        }
    }
    World::new().run(&["tools", "--version"]).failed(2);
}

#[test]
fn help_is_the_same_however_it_is_asked_for() {
    let world = World::new();
    for command in commands() {
        let names: Vec<&str> = command.iter().map(String::as_str).collect();
        let help = world.run(&[&names[..], &["--help"]].concat()).fine();
        let usage = format!("Usage: {}", [&["cocreate"], &names[..]].concat().join(" "));
        assert!(help.contains(&usage), "{help}");
        assert_eq!(world.run(&[&names[..], &["-h"]].concat()).fine(), help);
        assert_eq!(world.run(&[&["help"], &names[..]].concat()).fine(), help);
    }
}

#[test]
fn commands_that_need_another_one_show_their_help() {
    let world = World::new();
    assert_eq!(
        world.run(&["guide"]).stdout,
        world.run(&["guide", "--help"]).fine()
    );
}

#[test]
fn help_says_where_each_way_of_use_begins() {
    let help = World::new().run(&["tools", "--help"]).fine();
    let ways: Vec<usize> = help
        .lines()
        .filter_map(|line| line.find("cocreate tools"))
        .take(2)
        .collect();
    assert_eq!(ways, [7, 7], "{help}");
}

#[test]
fn help_fits_the_width_and_is_never_set_wider_than_comfortable() {
    for language in LANGUAGES {
        for (columns, most) in [("60", 60), ("80", 80), ("200", 100)] {
            for command in commands() {
                let names: Vec<&str> = command
                    .iter()
                    .map(String::as_str)
                    .chain(["--help"])
                    .collect();
                let help = World::speaking(language)
                    .with("COLUMNS", columns)
                    .run(&names)
                    .fine();
                // What is typed stands on one line, so that it can be copied.
                let shown: Vec<&str> = help
                    .lines()
                    .filter(|line| !line.starts_with("  cocreate "))
                    .collect();
                assert!(
                    widest(&shown.join("\n")) <= most,
                    "{columns} columns: {help}"
                );
            }
        }
    }
}

#[test]
fn each_kind_of_end_has_its_exit_code() {
    let world = World::new();
    world.write("cocreate-plan.yaml", PLAN);
    world.write("broken.yaml", "cocreate: 1\nanswers: [\n");
    world.write("newer.yaml", "cocreate: 99\n");
    world.write("wrong.yaml", "answers: { side: emperor }\n");
    world.write("empty-guide/guide.yaml", "");
    let cases: [(&[&str], i32); 18] = [
        (&[], 0),
        (&["tools"], 0),
        (&["tools", "--search", "xyzzy"], 0),
        (&["tools", "match"], 0),
        (&["export"], 0),
        (&["guide", "check"], 0),
        (&["guide", "check", "empty-guide"], 1),
        (&["--nope"], 2),
        (&["tools", "--stage", "xyzzy"], 2),
        (&["tools", "show", "xyzzy"], 2),
        (&["tools", "match", "--plan", "broken.yaml"], 3),
        (&["tools", "match", "--plan", "newer.yaml"], 3),
        (&["plan", "new.yaml", "--answers", "wrong.yaml"], 3),
        (&["tools", "--guide", "empty-guide"], 3),
        (&["tools", "match", "--plan", "missing.yaml"], 4),
        (&["plan", "new.yaml", "--answers", "missing.yaml"], 4),
        (&["guide", "check", "missing"], 4),
        (&["export", "--output", "broken.yaml"], 4),
    ];
    for (arguments, code) in cases {
        let run = world.run(arguments);
        assert_eq!(run.code, code, "{arguments:?}: {run:?}");
        // A check's findings are its result; every other failure is said to the person, not to the
        // next program.
        assert_eq!(run.stdout.is_empty(), code > 1, "{arguments:?}: {run:?}");
        assert_eq!(run.stderr.is_empty(), code == 0, "{arguments:?}: {run:?}");
    }
    assert!(
        !world.path("new.yaml").exists(),
        "a plan was made of refused answers"
    );
}

#[test]
fn results_go_to_stdout_and_remarks_to_stderr() {
    let world = World::new();
    world.write(
        "answers.yaml",
        "profile: { side: both, country: KE }\nanswers: { stages: [consult] }\n",
    );
    let run = world.run(&["plan", "plan.yaml", "--answers", "answers.yaml"]);
    assert!(
        run.stdout.contains("Readiness") && !run.stdout.contains("The plan is in"),
        "{run:?}"
    );
    assert!(
        run.stderr.contains("The plan is in plan.yaml") && !run.stderr.contains("Readiness"),
        "{run:?}"
    );
    let run = world.run(&["export", "--plan", "plan.yaml", "--output", "brief.md"]);
    assert_eq!(run.stdout, "");
    assert!(run.stderr.contains("brief.md"), "{run:?}");
    assert_eq!(
        world.run(&["export", "--plan", "plan.yaml"]).fine(),
        world.read("brief.md")
    );
    assert_eq!(
        world
            .run(&["export", "--plan", "plan.yaml", "--output", "-"])
            .fine(),
        world.read("brief.md")
    );
}

/// The commands that list something, and how many rows each has.
fn lists(world: &World) -> Vec<(Vec<&'static str>, usize)> {
    let count = |arguments: &[&str], field: &str| {
        world
            .run(&[arguments, &["--format", "json"]].concat())
            .json()[field]
            .as_array()
            .unwrap()
            .len()
    };
    vec![
        (vec!["tools"], count(&["tools"], "tools")),
        (vec!["tools", "match"], count(&["tools", "match"], "tools")),
        (vec!["questions"], count(&["questions"], "questions")),
    ]
}

#[test]
fn lists_come_as_csv_with_a_row_for_each_entry() {
    let world = with_plan();
    for (command, count) in lists(&world) {
        let text = world
            .run(&[&command[..], &["--format", "csv"]].concat())
            .fine();
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        assert!(
            reader
                .headers()
                .unwrap()
                .iter()
                .all(|name| !name.is_empty())
        );
        let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
        assert_eq!(rows.len(), count, "{command:?}");
        let starts_formula = |cell: &str| cell.starts_with(['=', '+', '-', '@']);
        assert!(!rows.iter().flatten().any(starts_formula), "{command:?}");
    }
}

#[test]
fn lists_come_as_yaml_that_says_the_same_as_json() {
    let world = with_plan();
    // `questions --format yaml` is a file to fill in.
    for command in [
        &["tools"][..],
        &["tools", "match"],
        &["tools", "show", "zoom"],
    ] {
        let data = world.run(&[command, &["--format", "json"]].concat()).json();
        let text = world.run(&[command, &["--format", "yaml"]].concat()).fine();
        assert_eq!(
            serde_yaml::from_str::<Value>(&text).unwrap(),
            data,
            "{command:?}"
        );
    }
}

#[test]
fn tables_come_as_markdown_with_a_row_for_each_entry() {
    let world = World::new();
    let count = world.run(&["tools", "--format", "json"]).json()["tools"]
        .as_array()
        .unwrap()
        .len();
    let text = world.run(&["tools", "--format", "markdown"]).fine();
    let rows: Vec<&str> = text.lines().filter(|line| line.starts_with('|')).collect();
    assert_eq!(rows.len(), count + 2, "names, a line, and the tools");
    let cells = |row: &str| row.replace("\\|", "").matches('|').count();
    assert!(
        rows.iter().all(|row| cells(row) == cells(rows[0])),
        "{text}"
    );
}

#[test]
fn documents_come_as_markdown_with_one_title() {
    let world = with_plan();
    for command in [
        &["tools", "match"][..],
        &["tools", "show", "zoom"],
        &["questions"],
        &["export"],
    ] {
        let text = world
            .run(&[command, &["--format", "markdown"]].concat())
            .fine();
        assert!(text.starts_with("# "), "{command:?}: {text}");
        assert_eq!(
            text.lines().filter(|line| line.starts_with("# ")).count(),
            1,
            "{command:?}"
        );
        assert!(
            text.lines().any(|line| line.starts_with("## ")),
            "{command:?}"
        );
    }
}

#[test]
fn a_table_is_what_comes_unless_something_else_is_asked_for() {
    let world = with_plan();
    for command in [
        &["tools"][..],
        &["tools", "match"],
        &["tools", "show", "zoom"],
        &["questions"],
    ] {
        let plain = world.run(command).fine();
        assert_eq!(
            world
                .run(&[command, &["--format", "table"]].concat())
                .fine(),
            plain,
            "{command:?}"
        );
    }
}

#[test]
fn a_value_that_an_option_does_not_take_is_refused_with_those_that_it_does() {
    let world = with_plan();
    let cases: [(&[&str], &str); 16] = [
        (
            &["tools", "--format", "xml"],
            "table, markdown, html, docx, json, yaml, csv",
        ),
        (&["tools", "--format", "jsno"], "json?"),
        (
            &["questions", "--format", "xml"],
            "table, markdown, html, docx, json, yaml, csv",
        ),
        (
            &["tools", "show", "zoom", "--format", "xml"],
            "table, markdown, html, docx, json, yaml, csv",
        ),
        (
            &["tools", "match", "--format", "xml"],
            "table, markdown, html, docx, json, yaml, csv",
        ),
        (&["export", "--format", "odt"], "markdown, html, docx, json"),
        (&["export", "--for", "minister"], "support-unit"),
        (&["export", "--date", "31/01/2027"], "2027-01-31"),
        (&["tools", "--color", "blue"], "auto, always, never"),
        (
            &["tools", "--sort", "price"],
            "name, category, participants",
        ),
        (&["tools", "--stage", "consutl"], "consult ("),
        (
            &["tools", "--mode", "xyzzy"],
            "synchronous (at the same time), asynchronous (at any time), both (",
        ),
        (
            &["tools", "--language", "xyzzy"],
            "en (English), es (Spanish), fr (French), ru (Russian)",
        ),
        (&["tools", "--participants", "many"], "120"),
        (&["tools", "match", "--most", "0"], "120"),
        (&["guide", "schema", "toools"], "tools?"),
    ];
    for (arguments, help) in cases {
        let said = world.run(arguments).failed(2);
        let typed = arguments.last().unwrap();
        assert!(
            said.contains(&format!("\"{typed}\"")),
            "{arguments:?}: {said}"
        );
        assert!(said.contains(help), "{arguments:?}: {said}");
    }
}

#[test]
fn what_stands_for_a_value_is_said_in_the_users_language() {
    for (language, stage, tool) in [
        ("en", "--stage <STAGE>", "TOOL"),
        ("es", "--stage <ETAPA>", "HERRAMIENTA"),
        ("fr", "--stage <ÉTAPE>", "OUTIL"),
    ] {
        let world = World::speaking(language);
        world.write("cocreate-plan.yaml", PLAN);
        let said = world.run(&["choose", "signal"]).failed(2);
        assert!(said.contains(stage), "{said}");
        let said = world
            .run(&["choose", "sinal", "--stage", "consult"])
            .failed(2);
        assert!(said.contains(tool), "{said}");
    }
}

/// A folder may be called like a command, and help may be asked for first.
#[test]
fn what_help_shows_and_what_is_told_do_not_hang_on_words_that_look_like_commands() {
    let world = with_plan();
    let help = |typed: &str| {
        let typed: Vec<&str> = typed.split(' ').collect();
        world.run(&typed).fine()
    };
    for (typed, same) in [
        ("--guide tools --help", "--help"),
        ("--help tools", "--help"),
        ("-h tools", "--help"),
        ("help --guide tools", "--help"),
        ("--guide tools stage --help", "stage --help"),
        ("--date plan tools show --help", "tools show --help"),
    ] {
        assert_eq!(help(typed), help(same), "{typed}");
    }
    assert!(help("--help").contains("  undo "));
    for (typed, told) in [
        ("--lang search", "\"search\""),
        ("--date plan stage draft", "\"plan\""),
        ("--color log", "\"log\""),
        ("tolls stage", "tools"),
        ("--guide tools stagee", "stage"),
        ("tools --stage draft show decidim", "--stage"),
    ] {
        let typed: Vec<&str> = typed.split(' ').collect();
        let said = world.run(&typed).failed(2);
        assert!(said.contains(told), "{typed:?}: {said}");
    }
    let stage = |typed: &[&str]| world.run(&[typed, &["stage", "draft"]].concat()).fine();
    assert_eq!(stage(&["--color", "never", "--no-pager"]), stage(&[]));
}

#[test]
fn a_language_is_known_by_its_names() {
    for (language, name) in [
        ("es", "español"),
        ("es", "castellano"),
        ("fr", "espagnol"),
        ("en", "Spanish"),
    ] {
        for list in ["tools", "resources"] {
            let json = |named: &str| {
                let arguments = [list, "--language", named, "--format", "json"];
                World::speaking(language).run(&arguments).fine()
            };
            assert_eq!(json(name), json("es"), "{list} {name}");
        }
    }
}

#[test]
fn numbers_of_people_are_whole_and_above_zero() {
    for typed in ["0", "-5", "1.5", "1,000", "", "9999999999999999999999"] {
        World::new()
            .run(&["tools", &format!("--participants={typed}")])
            .failed(2);
    }
    World::new().run(&["tools", "--participants", "1"]).fine();
}

const ESCAPE: char = '\u{1b}';

#[test]
fn colour_comes_only_where_it_is_wanted() {
    let cases: [(&Variables, &[&str], bool); 10] = [
        (&[], &[], false),
        (&[], &["--color", "auto"], false),
        (&[], &["--color", "always"], true),
        (&[], &["--color", "never"], false),
        (&[("CLICOLOR_FORCE", "1")], &[], true),
        (&[("CLICOLOR_FORCE", "0")], &[], false),
        (&[("CLICOLOR_FORCE", "1")], &["--color=never"], false),
        (&[("NO_COLOR", "1")], &["--color=always"], true),
        (&[("NO_COLOR", "1"), ("CLICOLOR_FORCE", "1")], &[], false),
        // As no-color.org has it, an empty variable says nothing.
        (&[("NO_COLOR", ""), ("CLICOLOR_FORCE", "1")], &[], true),
    ];
    for (variables, flag, coloured) in cases {
        let world = variables
            .iter()
            .fold(World::new(), |world, (name, value)| world.with(name, value));
        let shown = world
            .run(&[&["tools", "show", "zoom"], flag].concat())
            .fine();
        assert_eq!(shown.contains(ESCAPE), coloured, "{variables:?} {flag:?}");
    }
}

#[test]
fn colour_changes_no_word() {
    let world = World::new();
    let plain = world.run(&["tools", "show", "zoom"]).fine();
    let coloured = world
        .run(&["tools", "show", "zoom", "--color", "always"])
        .fine();
    let mut words = String::new();
    for (position, part) in coloured.split(ESCAPE).enumerate() {
        words.push_str(if position == 0 {
            part
        } else {
            part.split_once('m').unwrap().1
        });
    }
    assert_eq!(words, plain);
}

#[test]
fn data_is_never_coloured() {
    let world = with_plan();
    for command in [
        &["tools"][..],
        &["tools", "show", "zoom"],
        &["tools", "match"],
        &["questions"],
        &["export"],
    ] {
        for format in ["json", "markdown"] {
            let text = world
                .run(&[command, &["--format", format, "--color", "always"]].concat())
                .fine();
            assert!(!text.contains(ESCAPE), "{command:?} {format}");
        }
    }
}

/// Every way in which the program speaks to people: a name for it, and what it says on both
/// streams.
fn everything_said(world: &World) -> Vec<(String, String)> {
    let welcome = world.run(&[]);
    world.write("cocreate-plan.yaml", PLAN);
    let mut said = vec![("welcome".to_owned(), welcome)];
    let commands: [&[&str]; 12] = [
        &[],
        &["plan", "--answers", "cocreate-plan.yaml", "new.yaml"],
        &["tools"],
        &[
            "tools",
            "--stage",
            "consult",
            "--participants",
            "300",
            "--free",
        ],
        &["tools", "--stage", "consutl"],
        &["tools", "show", "zoom"],
        &["tools", "match"],
        &["questions"],
        &["questions", "--first-pass"],
        &["export", "--output", "brief.md"],
        &["guide", "check"],
        &["tools", "match", "--plan", "missing.yaml"],
    ];
    said.extend(
        commands
            .into_iter()
            .map(|command| (command.join(" "), world.run(command))),
    );
    let answers = "?\n1\n=\nzz\n1\n?\n".to_owned() + &"1\n".repeat(20);
    said.push((
        "an interview".to_owned(),
        world.run_with_input(&["plan", "--plain", "asked.yaml"], answers),
    ));
    said.into_iter()
        .map(|(what, run)| (what, format!("{}{}", run.stdout, run.stderr)))
        .collect()
}

#[test]
fn a_width_that_is_said_is_kept() {
    for columns in [40, 80, 200] {
        for language in LANGUAGES {
            let world = World::speaking(language).with("COLUMNS", &columns.to_string());
            for (what, said) in everything_said(&world) {
                // What is typed or opened is never broken.
                let is_one_word = |line: &str| !line.trim_start_matches(['-', ' ']).contains(' ');
                let too_wide = said
                    .lines()
                    .filter(|line| line.width() > columns && !is_one_word(line));
                assert_eq!(
                    too_wide.collect::<Vec<_>>(),
                    Vec::<&str>::new(),
                    "{columns} {language} {what}"
                );
            }
        }
    }
}

#[test]
fn documents_and_data_are_the_same_at_every_width() {
    let at = |columns: &str| {
        let world = with_plan().with("COLUMNS", columns);
        let run = |command: &[&str]| world.run(command).fine();
        [
            run(&["export"]),
            run(&["export", "--format", "html"]),
            run(&["tools", "--format", "markdown"]),
            run(&["tools", "--format", "csv"]),
            run(&["questions", "--format", "yaml"]),
        ]
    };
    assert_eq!(at("40"), at("200"));
}

#[test]
fn a_table_too_narrow_for_its_words_is_set_row_below_row() {
    let narrow = World::new()
        .with("COLUMNS", "40")
        .run(&["tools", "--stage", "monitor"])
        .fine();
    let row = "Tool         Decidim\nId           decidim\nKind         Participation platforms\nFree         yes\n\
               Open source  yes\n";
    assert!(narrow.contains(row), "{narrow}");
}

#[test]
fn nothing_that_drives_a_terminal_goes_into_a_pipe() {
    let quiet = [
        World::new(),
        World::new()
            .with("NO_COLOR", "1")
            .with("CLICOLOR_FORCE", "1")
            .with("TERM", "xterm"),
    ];
    for world in quiet {
        for (what, said) in everything_said(&world) {
            assert!(!said.contains([ESCAPE, '\r', '\u{8}']), "{what}: {said:?}");
        }
    }
}

#[test]
fn nothing_is_wrapped_for_a_pipe_that_has_no_width() {
    let world = with_plan().without("COLUMNS");
    let tools = world.run(&["tools", "--format", "json"]).json()["tools"]
        .as_array()
        .unwrap()
        .len();
    let table = world.run(&["tools"]).fine();
    let rows = table.lines().take_while(|line| !line.is_empty()).count();
    assert_eq!(
        rows,
        tools + 2,
        "names, a line, and the tools, each on one line"
    );
    let caution = "caution";
    let zoom = world
        .run(&["tools", "show", "zoom", "--format", "json"])
        .json();
    let caution = zoom["words"][caution].as_str().unwrap();
    assert!(caution.len() > 80);
    assert!(
        world
            .run(&["tools", "show", "zoom"])
            .fine()
            .lines()
            .any(|line| line.ends_with(caution))
    );
}

#[test]
fn a_width_that_is_none_is_as_if_it_were_not_said() {
    let unsaid = World::new()
        .without("COLUMNS")
        .run(&["tools", "show", "zoom"])
        .fine();
    for columns in ["", "0", "wide", "-3", "80.5"] {
        let world = World::new().with("COLUMNS", columns);
        assert_eq!(
            world.run(&["tools", "show", "zoom"]).fine(),
            unsaid,
            "{columns:?}"
        );
    }
}

#[test]
fn options_for_every_command_may_stand_before_and_after_it() {
    let world = World::new();
    let expected = world
        .run(&["--lang", "es", "--color", "always", "tools", "show", "zoom"])
        .fine();
    assert_eq!(
        world
            .run(&["tools", "show", "zoom", "--lang", "es", "--color=always"])
            .fine(),
        expected
    );
    assert_eq!(
        world
            .run(&["tools", "--lang=es", "show", "zoom", "--color", "always"])
            .fine(),
        expected
    );
}

#[test]
fn a_reader_that_has_seen_enough_is_no_failure() {
    let world = World::new();
    let mut command = world.command(&["tools", "--format", "json"]);
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // The list is longer than a pipe holds, so the program is still writing when the reader leaves.
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "");
    assert_eq!(output.status.code(), Some(0));
}

#[cfg(target_os = "linux")]
#[test]
fn a_result_that_cannot_be_written_is_a_failure_that_is_told() {
    let full = std::fs::File::options()
        .write(true)
        .open("/dev/full")
        .unwrap();
    let world = World::new();
    let output = world
        .command(&["tools"])
        .stdin(Stdio::null())
        .stdout(full)
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(4));
    assert!(
        !output.stderr.is_empty(),
        "the result is lost, and nobody was told"
    );
}

#[test]
fn the_same_command_gives_the_same_bytes() {
    let world = with_plan();
    for command in [
        &["tools"][..],
        &["tools", "match"],
        &["questions", "--format", "yaml"],
        &["export"],
        &["guide", "schema"],
    ] {
        assert_eq!(
            world.run(command).fine(),
            world.run(command).fine(),
            "{command:?}"
        );
    }
}

#[test]
fn no_command_leaves_anything_behind_but_what_it_was_asked_for() {
    let world = with_plan();
    for command in [
        &["tools"][..],
        &["tools", "match"],
        &["questions"],
        &["export"],
        &[],
        &["guide", "check"],
    ] {
        world.run(command).fine();
    }
    let left: Vec<_> = std::fs::read_dir(world.folder())
        .unwrap()
        .map(|entry| entry.unwrap().file_name())
        .collect();
    assert_eq!(left, ["cocreate-plan.yaml"]);
    assert_eq!(world.read("cocreate-plan.yaml"), PLAN);
}

#[test]
fn what_is_typed_in_another_language_is_understood_enough_to_name_the_right_thing() {
    for (arguments, meant) in [
        (&["outils"][..], "tools"),
        (&["herramientas"], "tools"),
        (&["glossaire"], "glossary"),
        (&["glosario"], "glossary"),
        (&["tools", "--niveau", "consult"], "--level"),
        (&["tools", "--nivel", "consult"], "--level"),
        (&["tools", "--gratuit"], "--free"),
        (&["tools", "--stage", "conslta"], "consult"),
    ] {
        for language in LANGUAGES {
            let said = World::speaking(language).run(arguments);
            assert_eq!(said.code, 2, "{arguments:?}");
            let hint = said.stderr.lines().last().unwrap();
            assert!(hint.contains(meant), "{language} {arguments:?}: {hint}");
        }
    }
}

#[test]
fn where_a_plan_to_begin_from_is_missing_no_option_is_named_that_is_none() {
    let world = World::new();
    let said = world.run(&["plan", "--from", "none.yaml", "p.yaml"]);
    let said = said.failed(4);
    assert!(
        said.contains("none.yaml") && !said.contains("--plan"),
        "{said}"
    );
}

#[test]
fn what_is_suggested_has_its_title_in_the_language_spoken() {
    for (language, near, few) in [
        ("en", "consult (Consultation on the draft)", "civil-society"),
        (
            "es",
            "«consult» (Consulta sobre el borrador)",
            "civil-society (sociedad civil)",
        ),
        (
            "fr",
            "consult (Consultation sur",
            "civil-society (société civile)",
        ),
    ] {
        let world = World::speaking(language);
        let said = world.run(&["tools", "--stage", "conslta"]).failed(2);
        assert!(said.contains(near), "{said}");
        world.write("p.yaml", PLAN);
        let said = world.run(&["add", "x", "--plan", "p.yaml", "--side", "zzz"]);
        let said = said
            .failed(2)
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ");
        assert!(said.contains(few), "{said}");
        // The same word twice says no more.
        assert!(!said.to_lowercase().contains("both (both)"), "{said}");
    }
}
