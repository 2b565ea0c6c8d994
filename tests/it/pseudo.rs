//! In the pseudo-language every word of the interface and the guide is changed, so whatever stands
//! on the screen in plain letters came from the code, or is data: ids, names of products,
//! addresses, what is typed.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::command_line::commands;
use crate::guide_check::{add, copy_guide};
use crate::languages::{fault_codes, guide_file, project};
use crate::questions::{filled_in, first_answer, questions};
use crate::world::World;

/// A plain word is a run of as many plain letters as this: shorter ones are codes and units.
const WORD: usize = 4;

/// What may be typed after an option, and the fields of a plan: neither stands in the guide.
const TYPED: [&str; 31] = [
    "docx",
    "team",
    "public",
    "auto",
    "always",
    "never",
    "markdown",
    "docx",
    "ics",
    "html",
    "json",
    "yaml",
    "table",
    "name",
    "category",
    "participants",
    "support-unit",
    "review",
    "profile",
    "answers",
    "inactive",
    "notes",
    "checklist",
    "status",
    "todo",
    "doing",
    "not-applicable",
    "evidence",
    "note",
    "applies",
    "meetings",
];

/// Everything that is data and may stand anywhere in plain letters, by its first four letters,
/// longest first.
struct Data(BTreeMap<String, BTreeSet<(std::cmp::Reverse<usize>, String)>>);

impl Data {
    /// Ids, names, addresses and field names of the guide, and what is typed on the command line.
    fn of_guide() -> Data {
        let mut data = Data(BTreeMap::new());
        for file in std::fs::read_dir(project("guide")).unwrap() {
            let path = file.unwrap().path();
            if let Some(module) = path
                .file_name()
                .unwrap()
                .to_str()
                .unwrap()
                .strip_suffix(".yaml")
            {
                data.add(module);
                data.add_facts(&guide_file(module));
                let words = project("guide/en").join(format!("{module}.yaml"));
                if words.exists() {
                    data.add_names(&guide_file(&format!("en/{module}")));
                }
            }
        }
        TYPED.iter().for_each(|typed| data.add(typed));
        commands().iter().flatten().for_each(|name| data.add(name));
        data.add("cocreate");
        data.add("cocreate-plan.yaml");
        data
    }

    fn add(&mut self, token: &str) {
        // What begins with signs or accents is found where its plain letters begin.
        let token = token.trim_start_matches(|letter: char| !letter.is_ascii_alphanumeric());
        if token.chars().count() >= WORD {
            let start: String = token.chars().take(WORD).collect();
            self.0
                .entry(start)
                .or_default()
                .insert((std::cmp::Reverse(token.len()), token.to_owned()));
        }
    }

    /// Every text of a facts file, and every name of a field or entry.
    fn add_facts(&mut self, value: &Value) {
        self.add_names(value);
        match value {
            Value::Object(entries) => entries.values().for_each(|value| self.add_facts(value)),
            Value::Array(values) => values.iter().for_each(|value| self.add_facts(value)),
            Value::String(text) => self.add(text),
            _ => {}
        }
    }

    fn add_names(&mut self, value: &Value) {
        for (name, value) in value.as_object().into_iter().flatten() {
            self.add(name);
            self.add_names(value);
        }
    }

    /// The longest piece of data at the start of `text` that ends where a word ends.
    fn at_start<'t>(&self, text: &'t str) -> Option<&'t str> {
        let start: String = text.chars().take(WORD).collect();
        let known = self.0.get(&start)?;
        let ends = |rest: &str| !rest.starts_with(|letter: char| letter.is_alphanumeric());
        let found = known
            .iter()
            .find(|(_, token)| text.strip_prefix(token.as_str()).is_some_and(ends))?;
        Some(&text[..found.1.len()])
    }

    /// The plain words of a text that are no data.
    fn plain_words(&self, text: &str) -> Vec<String> {
        let mut words = Vec::new();
        let mut rest = text;
        let mut inside_word = false;
        while let Some(letter) = rest.chars().next() {
            if let Some(option) = rest.strip_prefix("--").filter(|_| !inside_word) {
                // An option's name is typed, whichever it is.
                rest = option.trim_start_matches(|letter: char| {
                    letter.is_ascii_lowercase() || letter == '-'
                });
                continue;
            }
            if !inside_word && letter.is_ascii_alphanumeric() {
                if let Some(token) = self.at_start(rest) {
                    rest = &rest[token.len()..];
                    inside_word = true;
                    continue;
                }
                let end = rest
                    .find(|letter: char| !letter.is_ascii_alphabetic())
                    .unwrap_or(rest.len());
                if end >= WORD {
                    words.push(rest[..end].to_owned());
                }
                rest = &rest[end.max(1)..];
                inside_word = true;
                continue;
            }
            inside_word = letter.is_alphanumeric();
            rest = &rest[letter.len_utf8()..];
        }
        words
    }

    #[track_caller]
    fn assert_all(&self, what: &str, text: &str) {
        assert!(
            !text.is_ascii(),
            "{what}: nothing of it was translated: {text}"
        );
        let plain: Vec<_> = text
            .lines()
            .map(|line| (self.plain_words(line), line))
            .filter(|(plain, _)| !plain.is_empty())
            .collect();
        assert!(
            plain.is_empty(),
            "{what}: {} lines with plain words, among them {:#?}",
            plain.len(),
            &plain[..plain.len().min(5)]
        );
    }
}

/// A world that speaks the pseudo-language to a pipe, so that no name is broken at the end of a
/// line.
fn world() -> World {
    World::speaking("qps").without("COLUMNS")
}

/// The same with a plan in which every question is answered.
fn with_plan() -> World {
    let world = world();
    let form = world.run(&["questions", "--format", "yaml"]).fine();
    // What people write themselves is theirs: here it has no plain words.
    let answer = |question: &Value| match question["kind"].as_str() {
        Some("text") => Some("\"Ñ1\"".to_owned()),
        _ => first_answer(question),
    };
    world.write("answers.yaml", filled_in(&form, &questions("en"), answer));
    world
}

#[test]
fn the_test_itself_finds_a_plain_word_and_knows_data() {
    let data = Data::of_guide();
    let found = |text: &str| data.plain_words(text);
    assert_eq!(found("Ŵĥåţ šîðé? Answer: ýéš"), ["Answer"]);
    assert_eq!(found("Zoom Meetings: ñö"), Vec::<String>::new());
    assert_eq!(found("Zoom Meetingsx: ñö"), ["Zoom", "Meetingsx"]);
    assert_eq!(
        found("publish-timeline ñö, publish umbrella"),
        ["publish", "umbrella"]
    );
    assert_eq!(found("https://zoom.us ñö"), Vec::<String>::new());
    assert_eq!(found("åUsageå Usageå --Usage"), ["Usage", "Usage"]);
}

#[test]
fn help_holds_no_word_of_the_code() {
    let data = Data::of_guide();
    for command in commands() {
        let arguments: Vec<&str> = command
            .iter()
            .map(String::as_str)
            .chain(["--help"])
            .collect();
        data.assert_all(&format!("{command:?}"), &world().run(&arguments).fine());
    }
}

#[test]
fn lists_and_pages_hold_no_word_of_the_code() {
    let data = Data::of_guide();
    let world = world();
    let commands: [&[&str]; 17] = [
        &[],
        &["tools"],
        &["tools", "--sources"],
        &["tools", "--stage", "consult", "--participants", "300"],
        &["tools", "--search", "zzz"],
        &["tools", "--format", "markdown"],
        &["tools", "--format", "csv"],
        &["tools", "show", "zoom"],
        &["tools", "show", "zoom", "--sources"],
        &["tools", "show", "kialo", "--sources"],
        &["tools", "show", "skype"],
        &["tools", "show", "decidim", "--format", "markdown"],
        &["questions"],
        &["questions", "--sources"],
        &["questions", "--format", "markdown"],
        &["questions", "--format", "yaml"],
        &["questions", "--format", "csv"],
    ];
    for command in commands {
        data.assert_all(&format!("{command:?}"), &world.run(command).fine());
    }
    for path in [&["guide", "path"][..], &["guide", "check"]] {
        data.assert_all(&format!("{path:?}"), &world.run(path).fine());
    }
}

#[test]
fn every_page_of_the_catalogue_holds_no_word_of_the_code() {
    let data = Data::of_guide();
    let world = world();
    for id in guide_file("tools")["tools"].as_object().unwrap().keys() {
        data.assert_all(id, &world.run(&["tools", "show", id]).fine());
    }
}

#[test]
fn the_words_of_data_are_translated_too() {
    let data = Data::of_guide();
    let tools = world().run(&["tools", "--format", "json"]).json();
    for tool in tools["tools"].as_array().unwrap() {
        for (field, text) in tool["words"].as_object().unwrap() {
            data.assert_all(&format!("{} {field}", tool["id"]), text.as_str().unwrap());
        }
    }
    for question in questions("qps") {
        for field in ["ask", "short", "help"] {
            data.assert_all(
                &format!("{} {field}", question["id"]),
                question[field].as_str().unwrap(),
            );
        }
    }
}

#[test]
fn the_plan_and_its_documents_hold_no_word_of_the_code() {
    let data = Data::of_guide();
    let world = with_plan();
    let made = world.run(&["plan", "--answers", "answers.yaml", "--full"]);
    assert_eq!(made.code, 0, "{made:?}");
    data.assert_all("plan", &made.stdout);
    data.assert_all("what plan says", &made.stderr);
    data.assert_all("home", &world.run(&[]).fine());
    for format in ["table", "markdown", "csv"] {
        data.assert_all(
            &format!("match as {format}"),
            &world.run(&["tools", "match", "--format", format]).fine(),
        );
    }
    for date in [&[][..], &["--date", "2027-01-31"]] {
        let markdown = world
            .run(&[&["export", "--format", "markdown"], date].concat())
            .fine();
        data.assert_all("brief as Markdown", &markdown);
        let html = world
            .run(&[&["export", "--format", "html"], date].concat())
            .fine();
        data.assert_all("brief as HTML", &without_markup(&html));
    }
    let written = world.run(&["export", "--output", "b.md"]);
    data.assert_all("what export says", &written.stderr);
}

/// The text of a page: without its style, its tags and the names of its characters.
fn without_markup(html: &str) -> String {
    let (head, rest) = html.split_once("<style>").unwrap();
    let (_, body) = rest.split_once("</style>").unwrap();
    let mut text = String::new();
    for part in format!("{head}{body}").split('<') {
        text.push_str(part.split_once('>').map_or("", |(_, text)| text));
        text.push(' ');
    }
    ["&amp;", "&lt;", "&gt;", "&quot;"]
        .iter()
        .fold(text, |text, name| text.replace(name, " "))
}

#[test]
fn the_names_for_those_who_do_not_see_are_translated_too() {
    let data = Data::of_guide();
    let world = with_plan();
    world
        .run(&["plan", "--answers", "answers.yaml", "--full"])
        .fine();
    let html = world.run(&["export", "--format", "html"]).fine();
    let labels: Vec<&str> = html
        .split("aria-label=\"")
        .skip(1)
        .map(|rest| rest.split('"').next().unwrap())
        .collect();
    assert!(!labels.is_empty());
    labels
        .iter()
        .for_each(|label| data.assert_all("a label", label));
}

#[test]
fn the_interview_holds_no_word_of_the_code() {
    let data = Data::of_guide();
    let world = world();
    // Every command at a question, answers of every kind, and some that are refused.
    let input = "?\n+\nÑ1\n=\n<\n??\nzz\n1\n?\nKE\n1 2\n99\n1\n>\n??\n".to_owned()
        + &"?\nzz\n1\n".repeat(60);
    let run = world.run_with_input(&["plan", "--plain", "--full", "ñ.yaml"], input);
    data.assert_all("the interview", &run.stderr);
    let again = world.run_with_input(&["plan", "--plain", "--full", "ñ.yaml"], "=\n1\n.\n");
    data.assert_all("the interview, gone on with", &again.stderr);
}

#[test]
fn mistakes_on_the_command_line_are_told_without_a_word_of_the_code() {
    let data = Data::of_guide();
    let world = world();
    let mistakes: [&[&str]; 29] = [
        &["--zz"],
        &["tools", "--fre"],
        &["zzz"],
        &["tool"],
        &["tools", "zzz"],
        &["tools", "show"],
        &["tools", "show", "zzz"],
        &["tools", "show", "zom"],
        &["tools", "--stage"],
        &["tools", "--stage", "zzz"],
        &["tools", "--level", "zzz"],
        &["tools", "--category", "zzz"],
        &["tools", "--mode", "zzz"],
        &["tools", "--language", "zzz"],
        &["tools", "--sort", "zzz"],
        &["tools", "--format", "zzz"],
        &["tools", "--participants", "zzz"],
        &["tools", "--free", "--free"],
        &["tools", "--free=3"],
        &["tools", "--color", "zzz"],
        &["plan", "a", "b"],
        &["guide", "--color", "never"],
        &["guide", "schema", "zzz"],
        &["help", "zzz"],
        &["export", "--for", "zzz"],
        &["export", "--date", "zzz"],
        &["export", "--format", "zzz"],
        &["tools", "match", "--limit", "zzz"],
        &["tools", "--free", "show", "zoom"],
    ];
    for mistake in mistakes {
        data.assert_all(&format!("{mistake:?}"), &world.run(mistake).failed(2));
    }
}

#[test]
fn bad_files_are_told_without_a_word_of_the_code() {
    let data = Data::of_guide();
    let world = world();
    world.write(
        "a.yaml",
        "cocreate: 1\nprofile: { side: zzz, country: zzz, title: \"\\e\" }\nanswers: [\n",
    );
    world.write(
        "b.yaml",
        "cocreate: 1\nanswers: { zzz: 1, stages: [zz, zz], participants: 0, risk: 7, title: Ñ }\n",
    );
    world.write("c.yaml", "cocreate: 99\n");
    world.write("d.yaml", "zz: 1\n");
    world.write("e.yaml", b"cocreate: \xff\n");
    world.write("f.yaml", "cocreate: 1\ncocreate: 1\n");
    world.write(
        "g.yaml",
        "cocreate: 1\nchecklist: { zzz: {}, ogp-website: { status: 1, done-on: 7, note: [] } }\nnotes: 7\ntools: { zz: 1 }\n",
    );
    world.write(
        "h.yaml",
        "profile: { country: no, side: unknown }\nanswers: { feedback-date: 2027, stages: [] }\n",
    );
    world.write("i.yaml", "x".repeat(9 * 1024 * 1024));
    for file in ["a", "b", "c", "d", "e", "f", "g", "i"] {
        let said = world
            .run(&["tools", "match", "--plan", &format!("{file}.yaml")])
            .failed(3);
        data.assert_all(file, &said);
    }
    for file in ["b", "e", "h", "i"] {
        let said = world
            .run(&["plan", "--answers", &format!("{file}.yaml"), "z.yaml"])
            .failed(3);
        data.assert_all(file, &said);
    }
    for refused in [
        &["tools", "match", "--plan", "zz.yaml"][..],
        &["plan", "--answers", "zz.yaml"],
        &["guide", "check", "zz"],
        &["tools", "--guide", "zz"],
        &["export", "--output", "a.yaml"],
        &["tools", "match", "--plan", "."],
    ] {
        data.assert_all(&format!("{refused:?}"), &world.run(refused).failed(4));
    }
    data.assert_all(
        "nobody to ask",
        &world.run(&["plan", "--plain", "y.yaml"]).failed(2),
    );
}

#[test]
fn the_faults_of_a_guide_are_told_without_a_word_of_the_code() {
    let data = Data::of_guide();
    let world = world();
    copy_guide(&world);
    add(
        &world,
        "items.yaml",
        "  zz: { stage: zz, owner: zz, code: Z, basis: guide, zzz: 1 }",
    );
    add(&world, "sources.yaml", "  Z_: { title: [1], address: zz }");
    add(&world, "es/levels.yaml", "  zz: { name: zz }");
    add(&world, "fr/levels.yaml", "  }");
    world.write("guide/zz.yaml", "");
    std::fs::remove_file(world.path("guide/es/tools.yaml")).unwrap();
    let run = world.run(&["guide", "check", "guide"]);
    assert_eq!(run.code, 1);
    assert!(run.stdout.lines().count() >= 5, "{run:?}");
    data.assert_all("faults", &run.stdout);
    data.assert_all("what is said of them", &run.stderr);
    let run = world.run(&["tools", "--guide", "guide"]);
    data.assert_all("a broken guide", &run.failed(3));
    // The other kinds of fault have their words in the same place, by code.
    assert!(fault_codes().iter().all(|code| !code.contains(' ')));
}
