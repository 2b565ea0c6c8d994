//! Whatever people write stays text: for every reader, in every format, from every place where they
//! can write.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read as _;

use quick_xml::events::Event;
use serde_json::Value;

use crate::documents::Page;
use crate::world::{Run, World};

const PLAN: &str = include_str!("../golden/plan.yaml");

/// What means something in one of the formats: a formula, an element, Markdown, the direction of
/// writing, a calendar's lines, a terminal's codes, what XML cannot hold, a word without end. In
/// answers what is hidden is refused; everywhere else it is kept, and shown as what it is.
const HOSTILE: &str = "=HYPERLINK(\"https://example.org\") <script>alert(1)</script> &amp; ]]> \
                       <!-- --> \u{200f}\u{5d0}\n# heading\n- [x] *entry* | cell |\n\
                       END:VEVENT\nBEGIN:VEVENT\nSUMMARY:stolen\r\nATTENDEE:x \u{1b}[31m \u{202e} \u{c} x ; , \\n \\ \
                       javascript:alert(1) https://example.org/\"onclick=\"a(1) {a} ${b} %0a";

/// Who reads, by the command, and in which formats.
const READERS: [(&str, &str); 14] = [
    (
        "export --for support-unit --with-notes --with-names --why",
        "markdown html docx csv json yaml ics",
    ),
    (
        "export --for support-unit",
        "markdown html docx csv json yaml ics",
    ),
    (
        "export --for team --with-notes --with-names --why",
        "markdown html docx csv json yaml ics",
    ),
    (
        "export --for public --anyway",
        "markdown html docx csv json yaml ics",
    ),
    (
        "export --for review --anyway",
        "markdown html docx csv json yaml",
    ),
    ("status --why", "markdown html docx csv json yaml"),
    ("timeline", "markdown html docx csv json yaml ics svg"),
    ("standards", "markdown html docx csv json yaml"),
    ("log", "markdown html docx csv json yaml"),
    ("tools match", "markdown html docx csv json yaml"),
    ("write notice", "markdown html docx json yaml"),
    (
        "meeting show kick-off",
        "markdown html docx csv json yaml ics",
    ),
    (
        "meeting export kick-off --for host",
        "markdown html docx csv json yaml ics",
    ),
    (
        "meeting export kick-off --for participants",
        "markdown html docx csv json yaml ics",
    ),
];

/// A plan in which `text` stands wherever people can write, and in answers `answer`.
fn plan_with(text: &str, answer: &str, risk: bool) -> String {
    let mut plan: serde_yaml::Value = serde_yaml::from_str(PLAN).unwrap();
    plan["answers"]["risk"] = risk.into();
    for field in ["title", "locality", "contact", "support-unit-contact"] {
        plan["profile"][field] = answer.into();
    }
    plan["profile"]["membership"] = "national".into();
    plan["answers"]["participant-languages"] = vec!["other"].into();
    for note in ["participants", "level", "title"] {
        plan["notes"][note] = text.into();
    }
    for id in ["dialogue-meeting", "publish-timeline", "ogp-website"] {
        let item = &mut plan["checklist"][id];
        for field in ["owner", "note"] {
            item[field] = text.into();
        }
        item["status"] = "done".into();
        item["done-on"] = "2026-11-20".into();
        item["evidence"] = vec![text, "https://example.org/a"].into();
    }
    let own: serde_yaml::Value = serde_yaml::from_str(
        "{ own: true, stage: draft, due: 2026-12-24, requirement: '3.1', recommended: true }",
    )
    .unwrap();
    for id in ["own-one", "own-two"] {
        plan["checklist"][id] = own.clone();
        for field in ["title", "owner", "note"] {
            plan["checklist"][id][field] = text.into();
        }
    }
    let meeting = "{ purpose: gather, participants: 20, minutes: 90, date: 2027-03-21, \
                   start: '10:00', zones: [Africa/Nairobi] }";
    for name in ["kick-off", "second"] {
        let meeting: serde_yaml::Value = serde_yaml::from_str(meeting).unwrap();
        plan["meetings"][name] = meeting;
        plan["meetings"][name]["topic"] = answer.into();
        plan["meetings"][name]["notes"]["purpose"] = text.into();
    }
    plan["x-unknown"] = text.into();
    serde_yaml::to_string(&plan).unwrap()
}

fn world_with(text: &str, risk: bool) -> World {
    let world = World::new();
    let hidden = |letter: char| letter == '\r' || cocreate::text::is_hidden(letter);
    let answer: String = text.chars().filter(|letter| !hidden(*letter)).collect();
    world.write("cocreate-plan.yaml", plan_with(text, &answer, risk));
    // There is something to list and to take back.
    let plan = world.run(&["add", "Something", "--stage", "draft"]);
    assert_eq!(plan.code, 0, "{plan:?}");
    world
}

fn arguments<'t>(typed: &'t str, more: &[&'t str]) -> Vec<&'t str> {
    let mut typed: Vec<&str> = typed.split(' ').collect();
    if typed == ["standards"] {
        typed.extend(["--plan", "cocreate-plan.yaml"]);
    }
    typed.extend(more);
    typed
}

/// What a command gives; the bytes, since a document may be none of text.
fn bytes(world: &World, typed: &str, format: &str) -> Vec<u8> {
    let (bytes, code) = world.run_for_bytes(&arguments(typed, &["--format", format]));
    assert!(code == 0 || code == 1, "{typed} {format}: {code}");
    bytes
}

/// Every element of XML that is read without a fault, with how often it occurs.
fn elements(xml: &[u8], of: &str) -> BTreeMap<String, usize> {
    let text = std::str::from_utf8(xml).unwrap();
    let allowed = |letter: char| matches!(letter, '\t' | '\n' | '\r' | '\u{20}'..);
    assert!(text.chars().all(allowed), "{of}: what XML cannot hold");
    let mut reader = quick_xml::Reader::from_str(text);
    reader.config_mut().check_end_names = true;
    let mut found = BTreeMap::new();
    loop {
        match reader
            .read_event()
            .unwrap_or_else(|fault| panic!("{of}: {fault}"))
        {
            Event::Start(start) | Event::Empty(start) => {
                let name = start.name();
                let name: &str = name.as_ref();
                *found.entry(name.to_owned()).or_default() += 1;
            }
            Event::Eof => return found,
            _ => {}
        }
    }
}

/// What in an output has an effect, counted: with a hostile text it is the same as with a harmless
/// one.
fn effects(output: &[u8], format: &str, of: &str) -> BTreeMap<String, usize> {
    let text = || String::from_utf8(output.to_vec()).unwrap();
    let mut found = BTreeMap::new();
    match format {
        "html" => {
            let page = Page::read(&text());
            assert!(page.errors.is_empty(), "{of}: {:?}", page.errors);
            for element in &page.elements {
                let scripts = element.attributes.keys().any(|name| name.starts_with("on"));
                assert!(!scripts, "{of}: {element:?}");
                let leads = element.attributes.get("href").is_none_or(|address| {
                    ["#", "https://", "http://"]
                        .iter()
                        .any(|it| address.starts_with(it))
                });
                assert!(leads, "{of}: {element:?}");
                // An address in a text is a link: that is meant.
                if element.name != "a" {
                    *found.entry(element.name.clone()).or_default() += 1;
                }
            }
        }
        "markdown" => {
            for line in text().lines() {
                let begins = line.trim_start().split(' ').next().unwrap_or_default();
                assert!(!line.contains("<script"), "{of}: {line}");
                if begins.starts_with(['#', '-', '|', '>', '`']) {
                    // Outside of tables the sign of a cell is one of many.
                    let cells = match begins {
                        "|" => line.replace("\\|", "").matches('|').count(),
                        _ => 0,
                    };
                    *found.entry(format!("{begins} {cells}")).or_default() += 1;
                }
            }
        }
        "csv" => {
            let mut reader = csv::ReaderBuilder::new()
                .has_headers(false)
                .from_reader(output);
            for row in reader.records() {
                let row = row.unwrap_or_else(|fault| panic!("{of}: {fault}"));
                for cell in &row {
                    let formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r'])
                        && cell.parse::<i64>().is_err();
                    assert!(!formula, "{of}: {cell}");
                }
                *found.entry(format!("row of {}", row.len())).or_default() += 1;
            }
        }
        "json" => drop(serde_json::from_slice::<Value>(output).expect(of)),
        "yaml" => drop(serde_yaml::from_slice::<Value>(output).expect(of)),
        "ics" => {
            let calendar: icalendar::Calendar = text().parse().expect(of);
            found.insert("parts".to_owned(), calendar.components.len());
            for line in text().split("\r\n") {
                assert!(line.len() <= 75 && !line.contains('\n'), "{of}: {line}");
                let name = line.split([':', ';']).next().unwrap_or_default();
                if !line.starts_with(' ') {
                    *found.entry(name.to_owned()).or_default() += 1;
                }
            }
        }
        "svg" => {
            found = elements(output, of);
            // A text has as many lines as it needs.
            found.remove("text");
        }
        "docx" => {
            let mut archive = zip::ZipArchive::new(std::io::Cursor::new(output)).expect(of);
            for number in 0..archive.len() {
                let mut part = archive.by_index(number).unwrap();
                let (name, mut content) = (part.name().to_owned(), Vec::new());
                part.read_to_end(&mut content).unwrap();
                let elements = elements(&content, &format!("{of} {name}"));
                // Paragraphs, runs, breaks and links are as many as the text needs.
                for kept in ["w:tbl", "w:tr", "w:tc", "w:sdt"] {
                    let count = elements.get(kept).copied().unwrap_or_default();
                    found.insert(format!("{name} {kept}"), count);
                }
            }
        }
        _ => unreachable!("{format}"),
    }
    found
}

#[test]
fn what_people_wrote_has_no_effect_in_any_format_for_any_reader() {
    let mut faults = Vec::new();
    for risk in [false, true] {
        let long = format!("{HOSTILE} {}", "w".repeat(1200));
        let (hostile, harmless) = (world_with(&long, risk), world_with("harmless", risk));
        for (typed, formats) in READERS {
            for format in formats.split(' ') {
                let of = format!("{typed} --format {format}, risk {risk}");
                let one = effects(&bytes(&hostile, typed, format), format, &of);
                let other = effects(&bytes(&harmless, typed, format), format, &of);
                let names: BTreeSet<&String> = one.keys().chain(other.keys()).collect();
                for name in names {
                    if one.get(name) != other.get(name) {
                        let (one, other) = (one.get(name), other.get(name));
                        faults.push(format!("{of}: {name}: {one:?}, harmless {other:?}"));
                    }
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn nothing_drives_the_terminal() {
    let world = world_with(&format!("{HOSTILE} {}", "w".repeat(300)), false);
    for (typed, _) in READERS
        .iter()
        .filter(|(typed, _)| !typed.starts_with("export"))
    {
        let run: Run = world.run(&arguments(typed, &[]));
        let shown = format!("{}{}", run.stdout, run.stderr);
        let hidden = |letter: char| cocreate::text::is_hidden(letter) || letter == '\r';
        assert!(!shown.chars().any(hidden), "{typed}: {shown}");
    }
}

#[test]
fn what_no_text_should_hold_is_refused_in_any_answer() {
    for letter in ["\u{1b}[31m", "\u{202e}", "\u{7}", "\u{0}", "\u{200b}"] {
        let text = format!("before{letter}after");
        let world = World::new();
        world.write("cocreate-plan.yaml", plan_with("harmless", &text, false));
        let said = world.run(&["status"]).failed(3);
        assert!(!said.contains(letter), "{said}");
    }
}
