//! Who is handed what: one plan, and what each of its readers gets of it.

use icalendar::Component as _;
use serde_json::Value;

use crate::languages::project;
use crate::world::{LANGUAGES, World};

const PLAN: &str = include_str!("../golden/plan.yaml");

/// A plan on its day, exported.
#[track_caller]
fn export(plan: &str, arguments: &[&str]) -> String {
    let world = World::new();
    world.write("plan.yaml", plan);
    let world = world.with("COCREATE_DATE", "2026-11-23");
    let command = ["export", "--plan", "plan.yaml"];
    world.run(&[&command[..], arguments].concat()).fine()
}

// ── calendars ───────────────────────────────────────────────────────────────

#[test]
fn a_calendar_holds_what_is_still_to_be_done_and_is_read_by_others() {
    for language in LANGUAGES {
        // Where people may be harmed, a calendar says less.
        let plan = PLAN.replace("risk: true", "risk: false");
        let text = export(&plan, &["--format", "ics", "--lang", language]);
        let calendar: icalendar::Calendar = text.parse().unwrap();
        let data = export(&plan, &["--format", "json", "--lang", language]);
        let data: Value = serde_json::from_str(&data).unwrap();
        let open = data["checklist"].as_array().unwrap().iter();
        let mut expected: Vec<String> = open
            .filter(|item| item["timing"] != "settled" && item["due"].is_string())
            .flat_map(|item| {
                let again = item["later"].as_array().map_or(0, Vec::len);
                vec![item["title"].as_str().unwrap().to_owned(); 1 + again]
            })
            .collect();
        let dates = data["dates"].as_array().unwrap().iter();
        expected.extend(dates.map(|date| date["label"].as_str().unwrap().to_owned()));
        let events = calendar.components.iter().filter_map(|part| match part {
            icalendar::CalendarComponent::Event(event) => Some(event),
            _ => None,
        });
        let mut found: Vec<String> = events
            .clone()
            .map(|event| event.get_summary().unwrap().to_owned())
            .collect();
        found.sort();
        expected.sort();
        assert_eq!(found, expected, "{language}");
        let mut names: Vec<&str> = events.map(|event| event.get_uid().unwrap()).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(
            names.len(),
            found.len(),
            "each is known by a name of its own"
        );
        assert_eq!(
            text,
            export(&plan, &["--format", "ics", "--lang", language])
        );
    }
}

#[test]
fn where_people_may_be_harmed_a_calendar_tells_nothing_of_them_or_of_the_plan() {
    for language in LANGUAGES {
        let world = World::speaking(language);
        let answers = std::fs::read(project("tests/cases/risk.yaml")).unwrap();
        world.write("answers.yaml", answers);
        let plan = ["plan", "--answers", "answers.yaml", "plan.yaml"];
        let day = ["--date", "2026-11-28"];
        world.run(&[&plan[..], &day].concat()).fine();
        let protects = world
            .run(
                &[
                    &["status", "--plan", "plan.yaml", "--format", "json"][..],
                    &day,
                ]
                .concat(),
            )
            .json();
        let items = protects["items"].as_array().unwrap();
        let protects = items.iter().find(|item| item["id"] == "protect-people");
        let protects = protects.unwrap()["title"].as_str().unwrap();
        for command in [&["export"][..], &["export", "--for", "team"], &["timeline"]] {
            let format = ["--plan", "plan.yaml", "--format", "ics"];
            let text = world.run(&[command, &format, &day].concat()).fine();
            let text = text.replace("\r\n ", "");
            assert!(text.matches("BEGIN:VEVENT").count() > 5, "{text}");
            for telling in ["integridad", "protect", protects] {
                assert!(!text.contains(telling), "{command:?} {telling}: {text}");
            }
            // What is said besides is how it is done where people may be harmed.
            let mut of_event = false;
            for line in text.lines() {
                match line {
                    "BEGIN:VEVENT" => of_event = true,
                    "BEGIN:VALARM" => of_event = false,
                    _ => assert!(!of_event || !line.starts_with("DESCRIPTION"), "{line}"),
                }
            }
        }
    }
}

#[test]
fn a_later_export_moves_the_events_of_an_earlier_one() {
    let earlier = export(PLAN, &["--format", "ics"]);
    let later = export(
        PLAN,
        &["--format", "ics", "--lang", "fr", "--date", "2026-11-24"],
    );
    let lines = |text: &str, name: &str| -> Vec<String> {
        let lines = text.replace("\r\n ", "");
        let lines = lines.split("\r\n").filter(|line| line.starts_with(name));
        lines.map(str::to_owned).collect()
    };
    assert_eq!(lines(&earlier, "UID:"), lines(&later, "UID:"));
    assert_ne!(lines(&earlier, "SEQUENCE:"), lines(&later, "SEQUENCE:"));
}

// ── readers ─────────────────────────────────────────────────────────────────

/// Every format in which a reader gets something as text.
const TEXTS: [&str; 6] = ["markdown", "html", "json", "yaml", "csv", "ics"];

/// The plan, nobody at risk, with texts that people wrote replaced.
fn plan_with(replaced: &[(&str, &str)]) -> String {
    let mut plan = PLAN.replace("\n  risk: true\n", "\n  risk: false\n");
    for (from, to) in replaced {
        assert!(plan.contains(from), "{from}");
        plan = plan.replace(from, to);
    }
    plan
}

#[test]
fn the_public_gets_no_notes_no_contacts_and_no_names() {
    for plan in [PLAN.to_owned(), plan_with(&[])] {
        for language in LANGUAGES {
            for format in TEXTS {
                let text = export(
                    &plan,
                    &[
                        "--for",
                        "public",
                        "--format",
                        format,
                        "--lang",
                        language,
                        "--with-notes",
                    ],
                );
                for private in [
                    "walk-ins",
                    "telecom partner",
                    "@example.org",
                    "OGP secretariat",
                    "Country support",
                    "Ministry of ICT",
                    "Forum secretariat",
                ] {
                    assert!(!text.contains(private), "{language} {format}: {private}");
                }
            }
        }
    }
}

#[test]
fn under_risk_the_public_gets_nothing_that_leads_to_people() {
    let open = export(&plan_with(&[]), &["--for", "public"]);
    let careful = export(PLAN, &["--for", "public"]);
    for exposing in ["Etherpad", "https://example.org/ogp/repository", "captions"] {
        assert!(open.contains(exposing), "{exposing}");
        assert!(!careful.contains(exposing), "{exposing}");
    }
    assert!(
        careful.contains("Publish the timeline"),
        "what OGP asks for stays"
    );
    let meetings = "Hold small meetings in person";
    let risk = std::fs::read_to_string("tests/cases/risk.yaml").unwrap();
    let world = World::new();
    world.write("answers.yaml", &risk);
    world
        .run(&[
            "plan",
            "plan.yaml",
            "--answers",
            "answers.yaml",
            "--lang",
            "en",
        ])
        .fine();
    let command = ["export", "--plan", "plan.yaml", "--lang", "en", "--for"];
    let shown = |reader: &str| world.run(&[&command[..], &[reader]].concat()).fine();
    assert!(shown("team").contains(meetings));
    assert!(
        !shown("public").contains(meetings),
        "nobody is told that people meet, nor through whom"
    );
    assert!(
        !careful.to_lowercase().contains("harm"),
        "nor does it say that there is a risk"
    );
}

#[test]
fn what_could_lead_to_a_person_stops_the_public_page() {
    let plan = plan_with(&[
        (
            "title: Kenya's sixth action plan, co-created online",
            "title: Plan of Amina Odhiambo, amina@example.org, +254 700 123456",
        ),
        ("owner: Forum secretariat", "owner: Amina Odhiambo"),
    ]);
    for language in LANGUAGES {
        let world = World::new();
        world.write("plan.yaml", &plan);
        let command = [
            "export",
            "--plan",
            "plan.yaml",
            "--for",
            "public",
            "--output",
            "page.html",
            "--lang",
            language,
        ];
        let said = world.run(&command).failed(1);
        for found in [
            "amina@example.org",
            "+254 700 123456",
            "Amina Odhiambo",
            "--anyway",
        ] {
            assert!(said.contains(found), "{language}: {said}");
        }
        assert!(!world.path("page.html").exists());
        world.run(&[&command[..], &["--anyway"]].concat()).fine();
        assert!(world.read("page.html").contains("amina@example.org"));
    }
}

#[test]
fn the_team_gets_its_tasks_by_owner_and_week() {
    let plan = plan_with(&[(
        "publish-timeline:\n    status: todo",
        "publish-timeline:\n    status: doing",
    )]);
    let text = export(&plan, &["--for", "team", "--date", "2027-01-20"]);
    let headings: Vec<&str> = text
        .lines()
        .filter(|line| line.starts_with("## "))
        .collect();
    assert_eq!(
        headings,
        [
            // What cannot wait, whoever does it.
            "## Late and due next",
            "## One blocker",
            "## 2 warnings",
            "## Government",
            "## Civil society",
            "## Government and civil society together",
            // In the order in which the first task of each is due.
            "## Ministry of ICT",
            "## Forum secretariat",
        ]
    );
    let weeks: Vec<&str> = text
        .lines()
        .skip_while(|line| *line != "## Government")
        .take_while(|line| *line != "## Civil society")
        .filter(|line| line.starts_with("### "))
        .collect();
    assert_eq!(weeks[..2], ["### Overdue", "### Week of 25 January 2027"]);
    assert_eq!(weeks.last(), Some(&"### Settled"));
    // Everything is there once.
    let boxes = text.lines().filter(|line| line.starts_with("- [")).count();
    let data = export(
        &plan,
        &["--for", "team", "--date", "2027-01-20", "--format", "json"],
    );
    let data: Value = serde_json::from_str(&data).unwrap();
    assert_eq!(boxes, data["checklist"].as_array().unwrap().len());
}

// ── boxes to tick ───────────────────────────────────────────────────────────

#[test]
fn only_the_teams_page_has_a_script_and_no_other_can_run_there() {
    let page = |reader| export(PLAN, &["--for", reader, "--format", "html"]);
    for reader in ["support-unit", "public"] {
        assert!(!page(reader).contains("<script") && !page(reader).contains("script-src"));
    }
    let hostile = plan_with(&[(
        "owner: Forum secretariat",
        "owner: <script>alert(1)</script>",
    )]);
    let page = export(&hostile, &["--for", "team", "--format", "html"]);
    assert_eq!(page.matches("<script").count(), 1);
    assert!(page.contains("script-src 'sha256-") && page.contains("&lt;script&gt;"));
    assert!(!page.contains("src=\"") && !page.contains("http-equiv=\"refresh"));
}

// ── two languages ───────────────────────────────────────────────────────────

#[test]
fn a_further_language_stands_behind_the_first_with_ids_of_its_own() {
    for reader in ["support-unit", "team", "public", "review"] {
        let of = [
            "--for", reader, "--lang", "es", "--also", "fr", "--also", "es",
        ];
        let alone = |language| {
            let arguments = ["--for", reader, "--lang", language, "--format", "markdown"];
            export(&plan_with(&[]), &arguments)
        };
        let text = export(
            &plan_with(&[]),
            &[&of[..], &["--format", "markdown"]].concat(),
        );
        assert_eq!(text, format!("{}\n---\n\n{}", alone("es"), alone("fr")));

        let page = export(&plan_with(&[]), &[&of[..], &["--format", "html"]].concat());
        assert!(page.contains("<html lang=\"es\">"), "{reader}");
        assert_eq!(page.matches("<main>").count(), 1, "{reader}");
        for (code, name) in [("es", "Español"), ("fr", "Français")] {
            let article = format!("<article id=\"{code}\" lang=\"{code}\">");
            let link = format!("<a href=\"#{code}\" lang=\"{code}\" hreflang=\"{code}\">{name}");
            assert!(page.contains(&article) && page.contains(&link), "{reader}");
        }
        let mut ids: Vec<&str> = page
            .split(" id=\"")
            .skip(1)
            .filter_map(|rest| rest.split('"').next())
            .collect();
        let all = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), all, "{reader}: each id once");
        for link in page.split("href=\"#").skip(1) {
            let id = link.split('"').next().unwrap();
            assert!(ids.contains(&id), "{reader}: {id}");
        }
        let ticked: Vec<&str> = page
            .split("data-item=\"")
            .skip(1)
            .filter_map(|rest| rest.split('"').next())
            .collect();
        let once: std::collections::BTreeSet<&&str> = ticked.iter().collect();
        assert_eq!(once.len(), ticked.len(), "{reader}: ticked in one place");
    }
}

#[test]
fn what_holds_one_language_says_so_and_what_holds_several() {
    let refusals = [
        ("en", "one language"),
        ("es", "un solo idioma"),
        ("fr", "une langue"),
    ];
    for (language, refusal) in refusals {
        let world = World::speaking(language);
        world.write("cocreate-plan.yaml", PLAN);
        for format in ["json", "yaml", "csv", "ics"] {
            let said = world
                .run(&["export", "--also", "en", "--format", format])
                .failed(2);
            assert!(said.contains(refusal), "{said}");
            assert!(said.contains("markdown, html, docx"), "{said}");
        }
        assert!(
            world
                .run(&["export", "--also", "xx"])
                .failed(2)
                .contains("xx")
        );
    }
}

#[test]
fn an_invitation_is_a_word_document_in_two_languages() {
    let world = World::new();
    world.write("cocreate-plan.yaml", plan_with(&[]));
    world.write(
        "meeting.yaml",
        "purpose: decide\nparticipants: 12\nminutes: 60\n",
    );
    world
        .run(&["meeting", "plan", "kick-off", "--answers", "meeting.yaml"])
        .fine();
    let typed = "meeting export kick-off --for participants --format docx --lang es --also en \
                 --output invitation.docx";
    world.run(&typed.split(' ').collect::<Vec<_>>()).fine();
    let mut archive =
        zip::ZipArchive::new(std::fs::File::open(world.path("invitation.docx")).unwrap()).unwrap();
    let mut text = String::new();
    let mut part = archive.by_name("word/document.xml").unwrap();
    std::io::Read::read_to_string(&mut part, &mut text).unwrap();
    // Side by side on one page, each row in Spanish first.
    assert_eq!(text.matches("<w:sectPr").count(), 1);
    let row = text
        .split("<w:tr>")
        .find(|row| row.contains("en-GB"))
        .unwrap();
    let cells: Vec<&str> = row.split("<w:tc>").skip(1).collect();
    assert_eq!(cells.len(), 2, "{row}");
    assert!(
        cells[1].contains("en-GB") && !cells[0].contains("en-GB"),
        "{row}"
    );
}
