//! Pages in a real browser: what can be ticked is ticked there, and an accessibility engine reads
//! them all. Where the programs are not installed, a test says that it was left out.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use crate::world::{LANGUAGES, World};

const PLAN: &str = include_str!("../golden/plan.yaml");
const MEETING: &str = "meetings:\n  kick-off: { topic: Water, purpose: decide, decision-method: majority, participants: 45, minutes: \
                       120, date: 2027-02-10, start: '10:00', zones: [Africa/Nairobi], hybrid: true }\n";

/// Every kind of page, by the command that makes it.
const PAGES: [&str; 20] = [
    "export --for support-unit --with-notes --with-names --why",
    "export --for team --with-notes",
    "export --for public --anyway",
    "export --for review --anyway",
    "export --for support-unit --also fr",
    "timeline",
    "status --why",
    "standards --plan cocreate-plan.yaml",
    "tools match",
    "meeting show kick-off",
    "meeting export kick-off --for host",
    "meeting export kick-off --for participants --also es",
    "meeting export kick-off --for minutes",
    "write invitation",
    "tools --stage consult",
    "tools show zoom --sources",
    "stage consult",
    "examples",
    "glossary",
    "questions",
];

/// A program, if it is there.
fn found(names: &[&'static str]) -> Option<&'static str> {
    let answers = |name: &&&str| {
        let asked = Command::new(**name).arg("--version").output();
        asked.is_ok_and(|asked| asked.status.success())
    };
    names.iter().find(answers).copied()
}

fn chromium_and_node() -> Option<(&'static str, &'static str)> {
    let browsers = ["chromium", "chromium-browser", "google-chrome"];
    found(&browsers).zip(found(&["node"]))
}

/// What a script of `tests/browser/` saw.
fn driven(node: &str, script: &str, arguments: &[&Path]) -> Value {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/browser");
    let mut command = Command::new(node);
    let driven = command.arg(folder.join(script)).args(arguments).output();
    let driven = driven.unwrap();
    let said = String::from_utf8_lossy(&driven.stderr);
    assert!(driven.status.success(), "{said}");
    serde_json::from_slice(&driven.stdout).unwrap()
}

/// A world with a plan and a meeting.
fn world() -> World {
    let world = World::new().with("COCREATE_DATE", "2026-11-23");
    world.write("cocreate-plan.yaml", format!("{PLAN}{MEETING}"));
    world
}

/// A page, in a file of its own.
fn written(world: &World, command: &str, language: &str, name: &str) -> PathBuf {
    let typed: Vec<&str> = command.split(' ').collect();
    let of_page = ["--format", "html", "--lang", language];
    world.write(name, world.run(&[&typed[..], &of_page].concat()).fine())
}

#[test]
fn the_teams_page_is_ticked_in_a_browser_that_keeps_it_and_gives_it_back() {
    let Some((chromium, node)) = chromium_and_node() else {
        println!("skipped: Chromium or Node.js is not installed");
        return;
    };
    for language in LANGUAGES {
        let world = world();
        let page = written(&world, "export --for team", language, "page.html");
        let seen = driven(
            node,
            "tick.mjs",
            &[Path::new(chromium), &page, world.folder()],
        );
        assert_eq!(
            seen["complaints"],
            serde_json::json!([]),
            "the policy lets the script run"
        );
        assert_eq!(seen["shown"], true);
        assert_eq!(seen["before"].as_array().unwrap().len(), 2, "{seen}");
        assert_eq!(seen["after"].as_array().unwrap().len(), 3, "{seen}");
        assert_eq!(seen["again"], seen["after"], "it was kept");
        assert_eq!(seen["count"], "1");
        let saved = seen["saved"]["checklist"].as_object().unwrap();
        let (item, change) = saved.iter().next().unwrap();
        assert_eq!((saved.len(), &change["status"]), (1, &Value::from("done")));
        assert!(
            !seen["before"]
                .as_array()
                .unwrap()
                .contains(&Value::from(item.as_str()))
        );
        let day = change["done-on"].as_str().unwrap();
        assert!(day.parse::<jiff::civil::Date>().is_ok(), "{day}");
    }
}

#[test]
fn an_accessibility_engine_holds_nothing_against_any_page() {
    let axe = std::env::var_os("COCREATE_AXE").map(PathBuf::from);
    let Some(((chromium, node), axe)) = chromium_and_node().zip(axe) else {
        println!("skipped: Chromium, Node.js or axe-core (COCREATE_AXE) is not installed");
        return;
    };
    let world = world();
    let mut pages = Vec::new();
    for (number, command) in PAGES.iter().enumerate() {
        // What differs only in words is made in turn in each language.
        let language = LANGUAGES[number % LANGUAGES.len()];
        pages.push(written(
            &world,
            command,
            language,
            &format!("page{number}.html"),
        ));
    }
    let mut given = vec![Path::new(chromium), &axe, world.folder()];
    given.extend(pages.iter().map(PathBuf::as_path));
    let seen = driven(node, "accessible.mjs", &given);
    for (page, command) in pages.iter().zip(PAGES) {
        let found = &seen[page.to_str().unwrap()];
        assert_eq!(found, &serde_json::json!([]), "{command}");
    }
}

#[test]
fn on_a_telephone_tables_of_requirements_are_read_whole_and_no_lettering_shrinks() {
    let Some((chromium, node)) = chromium_and_node() else {
        println!("skipped: Chromium or Node.js is not installed");
        return;
    };
    let world = world();
    let local = PLAN.replace("membership: national", "membership: local");
    world.write("local.yaml", local);
    let mut pages = Vec::new();
    for language in LANGUAGES {
        for plan in ["cocreate-plan.yaml", "local.yaml"] {
            let command = format!("export --for public --anyway --plan {plan}");
            let name = format!("{language}-{plan}.html");
            pages.push(written(&world, &command, language, &name));
        }
    }
    let mut given = vec![Path::new(chromium), world.folder(), Path::new("390")];
    given.extend(pages.iter().map(PathBuf::as_path));
    let seen = driven(node, "narrow.mjs", &given);
    for page in &pages {
        let found = &seen[page.to_str().unwrap()];
        let beyond = found["beyond"].as_array().unwrap();
        assert!(!beyond.is_empty(), "{page:?}: {found}");
        let most = beyond.iter().filter_map(Value::as_f64).fold(0.0, f64::max);
        assert!(most < 1.0, "{page:?}: {found}");
        assert!(
            found["smallest"].as_f64() >= Some(11.0),
            "{page:?}: {found}"
        );
    }
}

/// The text of each page that Chromium prints.
fn printed(chromium: &str, world: &World, page: &Path) -> Option<Vec<String>> {
    let to = world.path("printed.pdf");
    let ended = Command::new(chromium)
        .args(["--headless", "--no-sandbox", "--disable-gpu"])
        .arg("--no-pdf-header-footer")
        .arg(format!(
            "--user-data-dir={}",
            world.path("profile").display()
        ))
        .arg(format!("--print-to-pdf={}", to.display()))
        .arg(page)
        .output();
    ended.ok().filter(|ended| ended.status.success())?;
    let text = Command::new("pdftotext").arg(&to).arg("-").output().ok()?;
    let text = String::from_utf8(text.stdout).unwrap();
    let pages = text.trim_end_matches('\u{c}').split('\u{c}');
    Some(pages.map(one_line).collect())
}

/// Words with nothing but spaces between them.
fn one_line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What stands between two marks.
fn between<'p>(page: &'p str, from: &str, to: &str) -> &'p str {
    let (_, rest) = page.split_once(from).unwrap();
    rest.split_once(to).unwrap().0
}

#[test]
fn each_printed_page_says_what_it_is_and_the_last_holds_more_than_the_colophon() {
    let Some(chromium) = found(&["chromium", "chromium-browser", "google-chrome"]) else {
        println!("skipped: Chromium is not installed");
        return;
    };
    for language in LANGUAGES {
        let world = World::new().with("COCREATE_DATE", "2026-11-23");
        world.write(
            "cocreate-plan.yaml",
            PLAN.replace("risk: false", "risk: true"),
        );
        let page = written(&world, "export --for support-unit", language, "page.html");
        let text = std::fs::read_to_string(&page).unwrap();
        let handling = between(&text, "<p class=\"notice\"><strong>", "</strong>");
        let title = between(&text, "<title>", "</title>");
        let foot = between(&text, "<footer class=\"after-table\"><p>", "</p>");
        let foot = one_line(foot);
        let last = text.rfind("</tr>").unwrap() + "</tr>".len();
        // The table ends wherever on a page.
        let ends = if language == "fr" { 6 } else { 1 };
        for more in 0..ends {
            let row = "<tr><th scope=\"row\">Beside</th><td>Yes</td></tr>";
            let (before, after) = text.split_at(last);
            world.write("page.html", [before, &row.repeat(more * 6), after].concat());
            let Some(pages) = printed(chromium, &world, &page) else {
                println!("skipped: pdftotext is not installed");
                return;
            };
            assert!(pages.len() > 5, "{language}: {pages:?}");
            for (number, page) in pages.iter().enumerate() {
                // A long line is set in two, between whose words nothing is certain.
                let begins = |words: &str| one_line(&words.chars().take(20).collect::<String>());
                assert!(page.contains(&begins(handling)), "{language}: {page}");
                assert!(page.contains(&begins(title)), "{language}: {page}");
                let number = format!("{} / {}", number + 1, pages.len());
                assert!(page.contains(&number), "{language}: {page}");
            }
            let end = pages.last().unwrap();
            assert!(end.contains(&foot), "{language}, {more}: {end}");
            let (before, _) = end.split_once(&foot).unwrap();
            // Besides how it is handled stand the head of the table and a row.
            assert!(
                before.len() > handling.len() + 15,
                "{language}, {more}: {end}"
            );
        }
    }
}
