//! `cocreate standards` and `levels`: whole in each language, what is in force kept apart from what
//! is not, and what could not be re-read said to be so.

use std::collections::BTreeSet;
use std::path::Path;

use serde_json::Value;
use unicode_width::UnicodeWidthStr as _;

use cocreate::message;

use crate::languages::speaking;
use crate::world::{LANGUAGES, World};

const REQUIREMENTS: [&str; 8] = ["1.1", "2.1", "2.2", "3.1", "3.2", "3.3", "4.1", "5.1"];

/// What stands behind a statement that could not be re-read, in a language.
fn unverified(language: &str) -> String {
    on_one_line(&message!(speaking(language), "provenance-unverified"))
}

fn ids(data: &Value, list: &str) -> Vec<String> {
    let entries = data[list].as_array().expect("a list").iter();
    entries
        .map(|entry| {
            entry["id"]
                .as_str()
                .expect("each entry has an id")
                .to_owned()
        })
        .collect()
}

fn data(arguments: &[&str]) -> Value {
    World::new()
        .run(&[arguments, &["--format", "json"]].concat())
        .json()
}

/// A text as one line, so that where lines end does not matter; a no-break space counts as a space.
fn on_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Every object in the data that says where it comes from.
fn sourced<'a>(data: &'a Value, found: &mut Vec<&'a Value>) {
    if data.get("code").is_some() {
        found.push(data);
    }
    match data {
        Value::Array(entries) => entries.iter().for_each(|entry| sourced(entry, found)),
        Value::Object(fields) => fields.values().for_each(|field| sourced(field, found)),
        _ => {}
    }
}

#[test]
fn the_eight_requirements_are_data_in_every_language() {
    for language in LANGUAGES {
        let world = World::speaking(language);
        let data = world.run(&["standards", "--format", "json"]).json();
        assert_eq!(ids(&data, "requirements"), REQUIREMENTS);
        assert_eq!(ids(&data, "standards"), ["1", "2", "3", "4", "5"]);
        for requirement in data["requirements"].as_array().unwrap() {
            let id = &requirement["id"];
            for text in [
                &requirement["name"],
                &requirement["text"],
                &requirement["threshold"]["text"],
                &requirement["measure"]["text"],
                &requirement["evidence"]["text"],
                &requirement["who"]["text"],
            ] {
                assert!(
                    text.as_str().is_some_and(|text| !text.is_empty()),
                    "{language} {id}"
                );
            }
            assert!(
                !requirement["stages"].as_array().unwrap().is_empty(),
                "{id}"
            );
        }
        let yaml: Value =
            serde_yaml::from_str(&world.run(&["standards", "--format", "yaml"]).fine()).unwrap();
        assert_eq!(yaml, data);
    }
}

#[test]
fn thresholds_are_numbers_that_programs_can_count_with() {
    let data = data(&["standards"]);
    let thresholds = data["requirements"]
        .as_array()
        .unwrap()
        .iter()
        .map(|requirement| {
            let threshold = &requirement["threshold"];
            (
                requirement["id"].as_str().unwrap(),
                threshold["kind"].as_str().unwrap(),
                threshold["number"].as_u64(),
            )
        });
    assert_eq!(
        thresholds.collect::<Vec<_>>(),
        [
            ("1.1", "months-apart", Some(6)),
            ("2.1", "permanent", None),
            ("2.2", "times-a-year", Some(2)),
            ("3.1", "days-before", Some(14)),
            ("3.2", "times", Some(1)),
            ("3.3", "long-enough", None),
            ("4.1", "during-development", None),
            ("5.1", "times-a-year", Some(2)),
        ]
    );
}

#[test]
fn everything_says_what_it_rests_on_and_only_practice_rests_on_nothing() {
    for arguments in [
        &["standards"][..],
        &["standards", "--edition", "2020"],
        &["standards", "--local"],
        &["levels"],
    ] {
        let data = data(arguments);
        let mut entries = Vec::new();
        sourced(&data, &mut entries);
        assert!(entries.len() >= 20, "{arguments:?}");
        for entry in entries {
            assert!(
                entry["verified"].is_boolean() && !entry["code"].as_str().unwrap().is_empty(),
                "{entry}"
            );
            let sources = entry["sources"].as_array().unwrap();
            assert!(
                entry["basis"] == "practice" || !sources.is_empty(),
                "{entry}"
            );
            assert!(
                sources
                    .iter()
                    .all(|it| it["address"].as_str().unwrap().starts_with("http")),
                "{entry}"
            );
        }
        assert_eq!(data["checked"], "2026-11");
    }
}

#[test]
fn the_first_view_shows_threshold_and_evidence_of_each_in_eighty_columns() {
    for language in LANGUAGES {
        let world = World::speaking(language);
        let page = world.run(&["standards"]).fine();
        let data = world.run(&["standards", "--format", "json"]).json();
        assert!(
            page.lines()
                .all(|line| line.width() <= 80 && line.trim_end() == line),
            "{page}"
        );
        let page = on_one_line(&page);
        for requirement in data["requirements"].as_array().unwrap() {
            let name = format!(
                "{} {}",
                requirement["id"].as_str().unwrap(),
                requirement["name"].as_str().unwrap()
            );
            assert!(page.contains(&name), "{language} {name}");
            for field in ["threshold", "evidence"] {
                let text = on_one_line(requirement[field]["text"].as_str().unwrap());
                assert!(page.contains(&text), "{language} {text}");
            }
        }
    }
}

#[test]
fn what_could_not_be_re_read_is_shown_as_such() {
    for language in LANGUAGES {
        let unverified = unverified(language);
        let world = World::speaking(language);
        for requirement in REQUIREMENTS {
            let verified = world
                .run(&["standards", requirement, "--format", "json"])
                .json()["verified"]
                == true;
            // The text stands under the title, before the first heading.
            let page = world.run(&["standards", requirement]).fine();
            let lead = on_one_line(page.split("\n\n").next().unwrap());
            assert_eq!(
                lead.contains(&unverified),
                !verified,
                "{language} {requirement}: {lead}"
            );
        }
        for arguments in [
            &["standards", "--local"][..],
            &["standards", "--edition", "2020"],
            &["levels", "empower"],
        ] {
            let count = |more: &[&str]| {
                on_one_line(&world.run(&[arguments, more].concat()).fine())
                    .matches(&unverified)
                    .count()
            };
            // Whoever wants all of a statement's sources is told so no less often.
            assert!(
                count(&[]) > 0 && count(&["--sources"]) >= count(&[]),
                "{language} {arguments:?}"
            );
        }
    }
}

#[test]
fn one_requirement_is_shown_in_full() {
    for language in LANGUAGES {
        let world = World::speaking(language);
        let data = world.run(&["standards", "3.1", "--format", "json"]).json();
        assert_eq!(
            (&data["id"], &data["who"]["party"]),
            (&"3.1".into(), &"forum-or-government".into())
        );
        assert_eq!(ids(&data, "deadlines"), ["advance-notice"]);
        assert_eq!(data["deadlines"][0]["due"], "co-creation-start - 14d");
        assert_eq!(ids(&data, "superseded"), ["qr-timeline"]);
        let page = on_one_line(&world.run(&["standards", "3.1"]).fine());
        for text in [
            &data["measure"]["text"],
            &data["evidence"]["text"],
            &data["who"]["text"],
            &data["threshold"]["text"],
            &data["deadlines"][0]["when"],
            &data["superseded"][0]["now"],
        ] {
            assert!(
                page.contains(&on_one_line(text.as_str().unwrap())),
                "{language} {text}: {page}"
            );
        }
    }
}

#[test]
fn what_is_superseded_is_never_taken_for_what_is_in_force() {
    let now = data(&["standards"]);
    assert_eq!(
        (&now["edition"]["id"], &now["edition"]["in_force"]),
        (&"2022".into(), &true.into())
    );
    assert!(now.get("superseded").is_none() && now.get("local").is_none());
    let then = data(&["standards", "--edition", "2020"]);
    assert_eq!(
        (&then["edition"]["id"], &then["edition"]["in_force"]),
        (&"2020".into(), &false.into())
    );
    assert_eq!(then["edition"]["until"], "2021-12-31");
    assert!(then.get("requirements").is_none() && then.get("rules").is_none());
    // The three parts of the quick reference, and what took the place of each of their statements.
    for (part, count) in [("throughout", 8), ("development", 5), ("implementation", 5)] {
        let entries = then["superseded"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|entry| entry["chapter"] == part);
        let entries: Vec<&Value> = entries.collect();
        assert_eq!(entries.len(), count, "{part}");
        assert!(
            entries.iter().all(|entry| entry["now"].is_string()),
            "{part}"
        );
    }
    let page = World::new().run(&["standards", "--edition", "2020"]).fine();
    assert!(
        page.lines().nth(1).unwrap().starts_with("Superseded"),
        "{page}"
    );
    assert!(page.contains("cocreate standards\n"), "{page}");
    // Its standards are of 2017; both years find it.
    assert_eq!(data(&["standards", "--edition", "2017"]), then);
}

#[test]
fn stages_narrow_every_edition_down() {
    let world = World::speaking("es");
    let requirements = |stage: &str| {
        ids(
            &world
                .run(&["standards", "--stage", stage, "--format", "json"])
                .json(),
            "requirements",
        )
    };
    assert_eq!(requirements("prepare"), ["1.1", "2.1", "2.2", "3.1", "3.2"]);
    assert_eq!(requirements("monitoreo"), ["1.1", "2.1", "2.2", "5.1"]);
    assert_eq!(
        requirements("consulta"),
        ["1.1", "2.1", "2.2", "3.3", "4.1"]
    );
    assert_eq!(requirements("prepare,monitor").len(), 6);
    let parts: BTreeSet<String> =
        data(&["standards", "--edition", "2020", "--stage", "draft"])["superseded"]
            .as_array()
            .unwrap()
            .iter()
            .map(|entry| entry["chapter"].as_str().unwrap().to_owned())
            .collect();
    assert!(
        parts.contains("throughout")
            && parts.contains("development")
            && !parts.contains("implementation")
    );
    let none = World::new()
        .run(&["standards", "3.1", "--stage", "monitor"])
        .fine();
    assert!(none.contains("Nothing here fits"), "{none}");
}

#[test]
fn parts_are_found_by_number_id_and_name() {
    let chapter = |language: &str, typed: &str, list: &str| {
        let data = World::speaking(language)
            .run(&["standards", typed, "--format", "json"])
            .json();
        ids(&data, list)
    };
    assert_eq!(chapter("en", "deadlines", "deadlines").len(), 14);
    assert_eq!(
        chapter("es", "plazos", "deadlines"),
        chapter("fr", "echeances", "deadlines")
    );
    assert_eq!(
        chapter("fr", "évaluation", "rules"),
        chapter("en", "assessment", "rules")
    );
    assert_eq!(chapter("en", "principles", "rules").len(), 8);
    assert_eq!(chapter("en", "pandemic", "superseded").len(), 4);
    assert_eq!(chapter("en", "local-plan", "local").len(), 3);
    assert_eq!(chapter("en", "3", "requirements"), ["3.1", "3.2", "3.3"]);
    let by_name = World::speaking("fr")
        .run(&["standards", "réponse motivée", "--format", "json"])
        .json();
    assert_eq!(by_name["id"], "4.1");
}

#[test]
fn what_does_not_exist_is_refused_with_the_nearest() {
    let world = World::new();
    let numbers = world.run(&["standards", "9.9"]).failed(2);
    assert!(
        REQUIREMENTS.iter().all(|id| numbers.contains(id)),
        "{numbers}"
    );
    assert!(
        world
            .run(&["standards", "deadlinse"])
            .failed(2)
            .contains("deadlines")
    );
    assert!(
        world
            .run(&["standards", "--edition", "2018"])
            .failed(2)
            .contains("2020")
    );
    assert!(
        world
            .run(&["standards", "--stage", "dratf"])
            .failed(2)
            .contains("draft")
    );
    assert!(
        world
            .run(&["standards", "--edition", "2020", "--local"])
            .failed(2)
            .contains("--local")
    );
    // A number of the national requirements means nothing in OGP Local, nor a rule of today in the
    // former set.
    assert!(
        world
            .run(&["standards", "1.1", "--local"])
            .failed(2)
            .contains("local-plan")
    );
    world
        .run(&["standards", "cycle", "--edition", "2020"])
        .failed(2);
    assert!(
        world
            .run(&["levels", "involv"])
            .failed(2)
            .contains("involve")
    );
}

#[test]
fn sources_give_basis_code_address_and_date_once() {
    for arguments in [
        &["standards"][..],
        &["standards", "2.2"],
        &["standards", "--local"],
        &["levels"],
    ] {
        let world = World::new();
        let plain = world.run(arguments).fine();
        let full = world.run(&[arguments, &["--sources"]].concat()).fine();
        let data = data(arguments);
        let mut entries = Vec::new();
        sourced(&data, &mut entries);
        let full_on_one_line = on_one_line(&full);
        // The first view shows the standards only; the rules behind it have pages of their own.
        let shown =
            |entry: &&&Value| entry["chapter"].is_null() || data.get("requirements").is_none();
        for entry in entries
            .iter()
            .filter(shown)
            .filter(|entry| entry["text"].is_string())
        {
            let text = on_one_line(entry["text"].as_str().unwrap());
            if plain.contains(entry["text"].as_str().unwrap()) {
                let code = format!("Code: {}.", entry["code"].as_str().unwrap());
                assert!(
                    full_on_one_line.contains(&text) && full_on_one_line.contains(&code),
                    "{arguments:?} {text}"
                );
            }
        }
        assert!(
            !plain.contains("Code: ") && full.contains("Checked November 2026."),
            "{arguments:?}"
        );
        let addresses: Vec<&str> = full
            .lines()
            .filter(|line| line.starts_with("    http"))
            .collect();
        assert!(!addresses.is_empty(), "{full}");
        assert_eq!(
            addresses.iter().collect::<BTreeSet<_>>().len(),
            addresses.len(),
            "{full}"
        );
    }
}

#[test]
fn spreadsheets_have_a_row_for_each_entry() {
    for (arguments, rows) in [
        (&["standards"][..], 8),
        (&["standards", "deadlines"], 14),
        (&["standards", "4"], 1),
        (&["standards", "--edition", "2020"], 29),
        (&["standards", "--local"], 25),
        (&["levels"], 5),
    ] {
        for language in LANGUAGES {
            let world = World::speaking(language).without("COLUMNS");
            for sources in [&[][..], &["--sources"]] {
                let csv = world
                    .run(&[arguments, &["--format", "csv", "--separator", ","], sources].concat())
                    .fine();
                let mut reader = csv::Reader::from_reader(csv.as_bytes());
                let columns = reader.headers().unwrap().clone();
                let names: BTreeSet<&str> = columns.iter().collect();
                assert_eq!(
                    names.len(),
                    columns.len(),
                    "{arguments:?} {language}: {columns:?}"
                );
                assert_eq!(
                    reader.records().map(Result::unwrap).count(),
                    rows,
                    "{arguments:?}"
                );
                let plain = world
                    .run(&[arguments, &["--format", "csv", "--separator", ","]].concat())
                    .fine();
                let width = csv::Reader::from_reader(plain.as_bytes())
                    .headers()
                    .unwrap()
                    .len();
                assert_eq!(columns.len(), width, "{arguments:?}");
            }
            let markdown = world
                .run(&[arguments, &["--format", "markdown"]].concat())
                .fine();
            assert!(markdown.starts_with("# "), "{markdown}");
        }
    }
}

#[test]
fn deadlines_count_from_dates_that_the_interview_asks_for() {
    for language in LANGUAGES {
        let world = World::speaking(language);
        let form = world.run(&["questions", "--format", "json"]).json();
        let questions = form["questions"].as_array().expect("questions");
        for deadline in world
            .run(&["standards", "deadlines", "--format", "json"])
            .json()["deadlines"]
            .as_array()
            .unwrap()
        {
            let question = deadline["due"].as_str().unwrap().split(' ').next().unwrap();
            let question = questions
                .iter()
                .find(|it| it["id"] == question)
                .expect("the date is asked for");
            assert_eq!(question["kind"], "date");
            let label = question["short"].as_str().unwrap();
            assert!(
                deadline["when"].as_str().unwrap().contains(label),
                "{language} {deadline}"
            );
        }
    }
}

#[test]
fn the_five_levels_have_promise_duty_and_techniques_in_every_language() {
    for language in LANGUAGES {
        let world = World::speaking(language);
        let data = world.run(&["levels", "--format", "json"]).json();
        assert_eq!(
            ids(&data, "levels"),
            ["inform", "consult", "involve", "collaborate", "empower"]
        );
        let page = world.run(&["levels"]).fine();
        assert!(page.lines().all(|line| line.width() <= 80), "{page}");
        let chart = data["chart"].as_str().unwrap();
        assert!(chart.contains("iap2.org") && page.contains(chart), "{page}");
        let page = on_one_line(&page);
        for level in data["levels"].as_array().unwrap() {
            for text in [
                &level["goal"],
                &level["promise"],
                &level["asks"]["text"],
                &level["offline"]["text"],
                &level["online"]["text"],
            ] {
                assert!(
                    page.contains(&on_one_line(text.as_str().unwrap())),
                    "{language} {text}"
                );
            }
        }
    }
    for (language, typed) in [
        ("es", "involucrar"),
        ("fr", "implication"),
        ("en", "Involve"),
    ] {
        let level = World::speaking(language)
            .run(&["levels", typed, "--format", "json"])
            .json();
        assert_eq!(level["id"], "involve");
    }
}

#[test]
fn a_guide_whose_standards_do_not_hold_together_is_refused() {
    let guide = Path::new(env!("CARGO_MANIFEST_DIR")).join("guide");
    for (file, from, to, line) in [
        (
            "standards.yaml",
            "{ kind: days-before, number: 14 }",
            "{ kind: days-before }",
            "requirements.3.1.threshold",
        ),
        (
            "standards.yaml",
            "{ kind: permanent }",
            "{ kind: permanent, number: 3 }",
            "requirements.2.1.threshold",
        ),
        (
            "standards.yaml",
            "  \"5.1\":\n    standard: \"5\"",
            "  \"5.1\":\n    standard: \"4\"",
            "requirements.5.1",
        ),
        (
            "standards.yaml",
            "chapter: cycle",
            "chapter: pandemic",
            "rules.plan-length.chapter",
        ),
        (
            "standards.yaml",
            "chapter: pandemic, code",
            "chapter: pandemic, requirement: \"6.1\", code",
            "6.1",
        ),
        (
            "standards.yaml",
            "due: co-creation-start - 14d",
            "due: country - 14d",
            "deadlines.advance-notice.due",
        ),
        (
            "standards.yaml",
            "due: plan-submission + 4m",
            "due: plan-sent + 4m",
            "deadlines.plan-review.due",
        ),
        ("standards.yaml", "until: 2021-12-31, ", "", "editions"),
        (
            "standards.yaml",
            "code: STD-A2, basis: practice, sources: [ogp-handbook-information]",
            "code: STD-A2, basis: standard",
            "standards.2.further",
        ),
        (
            "levels.yaml",
            "chart: iap2-australasia",
            "chart: iap2-nowhere",
            "chart",
        ),
        (
            "levels.yaml",
            "usual-in: [prioritize,",
            "usual-in: [dream,",
            "levels.collaborate.usual-in",
        ),
        (
            "fr/levels.yaml",
            "    goal:",
            "    gaol:",
            "levels.inform.goal",
        ),
    ] {
        let world = World::new();
        copy(&guide, &world, "guide");
        let text = world.read(&format!("guide/{file}"));
        assert!(text.contains(from), "{file} {from}");
        world.write(&format!("guide/{file}"), text.replacen(from, to, 1));
        let run = world.run(&["guide", "check", "guide"]);
        assert_eq!(run.code, 1, "{from}: {run:?}");
        assert!(
            run.stdout.contains(file) && run.stdout.contains(line),
            "{from}: {run:?}"
        );
    }
}

fn copy(from: &Path, world: &World, to: &str) {
    for entry in std::fs::read_dir(from).expect("the guide can be read") {
        let entry = entry.expect("the guide can be read");
        let name = format!("{to}/{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            copy(&entry.path(), world, &name);
        } else {
            world.write(
                &name,
                std::fs::read(entry.path()).expect("the guide can be read"),
            );
        }
    }
}

/// A plan with evidence, and with names that are nobody's business.
const REVIEWED: &str = "cocreate: 1
profile: { title: Third plan, side: both, membership: national, country: GH, contact: Amina Mensah }
answers: { stages: [implement], risk: RISK }
checklist:
  ogp-website: { status: done, owner: Kofi Annor, note: kept secret, evidence: https://example.org/ogp }
";

#[test]
fn the_evidence_can_be_published_as_the_index_of_a_repository_and_names_nobody() {
    let world = World::new();
    world.write("plan.yaml", REVIEWED.replace("RISK", "false"));
    let export = [
        "export",
        "--for",
        "review",
        "--plan",
        "plan.yaml",
        "--output",
        "folder/",
    ];
    world.run(&export).fine();
    for file in ["folder/index.html", "folder/index.md", "folder/index.csv"] {
        let written = world.read(file);
        assert!(written.contains("https://example.org/ogp"), "{file}");
        for private in ["Amina", "Kofi", "secret"] {
            assert!(!written.contains(private), "{file}: {private}");
        }
    }
    world.run(&export).failed(4);
    world.run(&[&export[..], &["--force"]].concat()).fine();
}

#[test]
fn where_people_may_be_harmed_no_folder_is_published() {
    let world = World::new();
    world.write("plan.yaml", REVIEWED.replace("RISK", "true"));
    let export = ["export", "--for", "review", "--plan", "plan.yaml"];
    let said = world
        .run(&[&export[..], &["--output", "folder/"]].concat())
        .failed(1);
    assert!(said.contains("--output review.html"), "{said}");
    assert!(!world.path("folder").exists());
    assert!(
        world
            .run(&export)
            .fine()
            .contains("https://example.org/ogp")
    );
}

#[test]
fn strict_ends_with_one_where_a_requirement_is_missed() {
    let world = World::new();
    let missed = "cocreate: 1\nanswers: { stages: [implement], in-place: [forum], \
                  last-forum-meeting: 2025-11-20, implementation-start: 2025-01-01 }\n";
    world.write("p.yaml", missed);
    let check = [
        "standards",
        "--plan",
        "p.yaml",
        "--strict",
        "--date",
        "2026-11-28",
    ];
    world.run(&check).failed(1);
    let data = world.run(
        &[
            &check[..1],
            &check[1..3],
            &check[4..],
            &["--format", "json"],
        ]
        .concat(),
    );
    let data = data.json();
    let first = &data["requirements"][0];
    assert_eq!(
        (&first["id"], &first["state"]),
        (&"1.1".into(), &"missed".into())
    );
    assert_eq!(first["due"], "2026-05-20");
    assert_eq!(first["evidence"].as_array().map(Vec::len), Some(0));
    world.write("p.yaml", "cocreate: 1\nanswers: { stages: [implement] }\n");
    world.run(&check).fine();
}
