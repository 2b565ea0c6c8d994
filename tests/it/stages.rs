//! `cocreate stage`: whole in each language, every kind of statement told apart, and what a plan
//! sets aside said with its reason.

use std::collections::{BTreeMap, BTreeSet};

use cocreate::message;
use serde_json::Value;
use unicode_width::UnicodeWidthStr as _;

use crate::languages::{guide_file, on_one_line, project, speaking};
use crate::world::{LANGUAGES, World};

const STAGES: [&str; 7] = [
    "prepare",
    "identify",
    "prioritize",
    "draft",
    "consult",
    "implement",
    "monitor",
];
const SECTIONS: [&str; 8] = [
    "when",
    "principles",
    "approaches",
    "requirements",
    "cautions",
    "tools",
    "examples",
    "resources",
];
const LEVELS: [&str; 5] = ["inform", "consult", "involve", "collaborate", "empower"];
/// The lists of statements in the data.
const LISTS: [&str; 5] = [
    "fits",
    "does_not_fit",
    "principles",
    "approaches",
    "cautions",
];

/// The data of a stage.
fn stage(world: &World, arguments: &[&str]) -> Value {
    world
        .run(&[&["stage"], arguments, &["--format", "json"]].concat())
        .json()["stage"]
        .take()
}

fn list<'a>(stage: &'a Value, name: &str) -> &'a [Value] {
    stage[name]
        .as_array()
        .unwrap_or_else(|| panic!("no list {name}"))
}

fn ids(entries: &[Value]) -> Vec<&str> {
    entries
        .iter()
        .map(|entry| entry["id"].as_str().expect("each entry has an id"))
        .collect()
}

fn words(entries: &[Value]) -> Vec<&str> {
    entries
        .iter()
        .map(|entry| entry.as_str().expect("an id"))
        .collect()
}

fn rank(level: &Value) -> usize {
    LEVELS
        .iter()
        .position(|known| level == known)
        .unwrap_or_else(|| panic!("no level {level}"))
}

/// The statements of a stage, each with the list it stands in.
fn statements(stage: &Value) -> Vec<(&'static str, &Value)> {
    LISTS
        .iter()
        .flat_map(|name| list(stage, name).iter().map(move |entry| (*name, entry)))
        .collect()
}

fn records(csv: &str) -> Vec<csv::StringRecord> {
    csv::Reader::from_reader(csv.as_bytes())
        .records()
        .map(Result::unwrap)
        .collect()
}

/// A world in which the plan of the golden documents is open.
fn with_plan(language: &str) -> World {
    let world = World::speaking(language);
    world.write(
        "cocreate-plan.yaml",
        std::fs::read(project("tests/golden/plan.yaml")).unwrap(),
    );
    world
}

#[test]
fn the_seven_stages_are_listed_in_order() {
    for language in LANGUAGES {
        let world = World::speaking(language);
        let data = world.run(&["stage", "--format", "json"]).json();
        assert_eq!(ids(list(&data, "stages")), STAGES);
        let page = on_one_line(&world.run(&["stage"]).fine());
        for entry in list(&data, "stages") {
            for field in ["name", "purpose"] {
                assert!(
                    page.contains(&on_one_line(entry[field].as_str().unwrap())),
                    "{language} {entry}"
                );
            }
        }
        let yaml: Value =
            serde_yaml::from_str(&world.run(&["stage", "--format", "yaml"]).fine()).unwrap();
        assert_eq!(yaml, data);
        assert_eq!(
            records(
                &world
                    .run(&["stage", "--format", "csv", "--separator", ","])
                    .fine()
            )
            .len(),
            STAGES.len()
        );
    }
}

#[test]
fn every_stage_is_whole_in_every_language() {
    let reaches = ["low-tech", "ready-made", "advanced"];
    for id in STAGES {
        let english = stage(&World::new(), &[id]);
        for language in LANGUAGES {
            let told = stage(&World::speaking(language), &[id]);
            assert!(list(&told, "principles").len() >= 12, "{id}");
            assert!(list(&told, "approaches").len() >= 6, "{id}");
            for (name, entry) in statements(&told) {
                assert!(
                    entry["text"].as_str().is_some_and(|text| text.len() > 20),
                    "{language} {id} {name} {entry}"
                );
                assert_eq!(entry["applies"], true, "without a plan everything applies");
            }
            for name in LISTS {
                assert!(!list(&told, name).is_empty(), "{id} {name}");
                assert_eq!(
                    ids(list(&told, name)),
                    ids(list(&english, name)),
                    "{language} {id} {name}"
                );
            }
            let position = |entry: &Value| {
                reaches
                    .iter()
                    .position(|reach| entry["technology"] == *reach)
                    .unwrap()
            };
            let order: Vec<usize> = list(&told, "approaches").iter().map(position).collect();
            assert!(order.is_sorted(), "{id}: from low-tech to advanced");
            assert_eq!(
                order.iter().collect::<BTreeSet<_>>().len(),
                3,
                "{id}: each kind of reach"
            );
            for entry in list(&told, "approaches") {
                for field in ["name", "companion"] {
                    assert!(
                        entry[field].as_str().is_some_and(|text| !text.is_empty()),
                        "{language} {id} {entry}"
                    );
                }
                assert!(
                    entry["people"].as_u64() > Some(0) && entry["weeks"].as_u64() > Some(0),
                    "{id} {entry}"
                );
                assert!(
                    ["none", "low", "medium", "high"]
                        .iter()
                        .any(|money| entry["money"] == *money),
                    "{entry}"
                );
                rank(&entry["level"]);
            }
        }
    }
}

#[test]
fn every_format_holds_the_whole_stage() {
    for language in LANGUAGES {
        let world = World::speaking(language);
        let told = stage(&world, &["draft"]);
        let yaml: Value =
            serde_yaml::from_str(&world.run(&["stage", "draft", "--format", "yaml"]).fine())
                .unwrap();
        assert_eq!(yaml["stage"], told);
        let mut expected: Vec<&str> = statements(&told)
            .iter()
            .map(|(_, entry)| entry["id"].as_str().unwrap())
            .collect();
        expected.extend(ids(list(&told, "requirements")));
        expected.extend(
            ["categories", "examples", "resources"]
                .iter()
                .flat_map(|name| words(list(&told, name))),
        );
        let csv = world
            .run(&["stage", "draft", "--format", "csv", "--separator", ","])
            .fine();
        let mut rows: Vec<String> = records(&csv).iter().map(|row| row[1].to_owned()).collect();
        rows.sort();
        expected.sort_unstable();
        assert_eq!(rows, expected);
        let markdown = world
            .run(&["stage", "draft", "--format", "markdown"])
            .fine();
        let headings = markdown
            .lines()
            .filter(|line| line.starts_with("## "))
            .count();
        assert_eq!(headings, SECTIONS.len(), "{markdown}");
        for (_, entry) in statements(&told) {
            let text = entry["text"].as_str().unwrap();
            assert!(
                csv.contains(&text.replace('"', "\"\"")),
                "{language} csv: {text}"
            );
            assert!(markdown.contains(text), "{language} markdown: {text}");
        }
    }
}

#[test]
fn a_section_is_found_by_its_id_and_by_its_heading() {
    for language in LANGUAGES {
        let world = World::speaking(language);
        let messages = speaking(language);
        for section in SECTIONS {
            let heading = messages.text(&format!("stage-section-{section}"), &[]);
            let by_id = world
                .run(&["stage", "consult", "--section", section])
                .fine();
            assert_eq!(
                world
                    .run(&["stage", "consult", "--section", &heading.to_lowercase()])
                    .fine(),
                by_id
            );
            let rules = by_id
                .lines()
                .filter(|line| line.len() > 3 && line.chars().all(|letter| letter == '-'))
                .count();
            assert_eq!(rules, 1, "{section}: one section only");
            assert!(
                by_id.lines().any(|line| line == heading),
                "{language} {section}"
            );
            let rows = records(
                &world
                    .run(&[
                        "stage",
                        "consult",
                        "--section",
                        section,
                        "--format",
                        "csv",
                        "--separator",
                        ",",
                    ])
                    .fine(),
            );
            assert!(!rows.is_empty(), "{section}");
        }
    }
    let data = stage(&World::new(), &["consult", "--section", "cautions"]);
    let fields: Vec<&String> = data.as_object().unwrap().keys().collect();
    assert_eq!(fields, ["id", "name", "purpose", "cautions"]);
}

#[test]
fn a_level_leaves_out_what_does_not_reach_it_and_says_so() {
    for language in LANGUAGES {
        let world = World::speaking(language);
        let levels = guide_file(&format!("{language}/levels"));
        let all = stage(&world, &["identify"]);
        for level in LEVELS {
            let name = levels["levels"][level]["name"].as_str().unwrap();
            let told = stage(&world, &["identify", "--level", name]);
            let reach = rank(&level.into());
            let expected: Vec<&str> = list(&all, "approaches")
                .iter()
                .filter(|entry| rank(&entry["level"]) >= reach)
                .map(|entry| entry["id"].as_str().unwrap())
                .collect();
            assert_eq!(
                ids(list(&told, "approaches")),
                expected,
                "{language} {level}"
            );
            assert_eq!(
                told["principles"], all["principles"],
                "a level is about approaches only"
            );
            let left_out = list(&all, "approaches").len() - expected.len();
            let page = world.run(&["stage", "identify", "--level", level]).fine();
            let foot = on_one_line(page.rsplit("\n\n").next().unwrap());
            let said = speaking(language).text(
                "stage-level-left-out",
                &[("count", left_out.into()), ("level", name.into())],
            );
            assert_eq!(
                foot.starts_with(&on_one_line(&said)),
                left_out > 0,
                "{language} {level}: {foot}"
            );
        }
    }
}

#[test]
fn a_plan_sets_aside_what_does_not_apply_and_says_why() {
    // The golden plan knows of danger to participants.
    for (language, why) in LANGUAGES.into_iter().zip([
        "Danger to participants: yes",
        "Peligro para participantes: sí",
        "Danger pour les participants : oui",
    ]) {
        let world = with_plan(language);
        let told = stage(&world, &["identify"]);
        let aside: Vec<&Value> = statements(&told)
            .into_iter()
            .map(|(_, entry)| entry)
            .filter(|entry| entry["applies"] == false)
            .collect();
        assert!(aside.iter().any(|entry| entry["id"] == "open-entries"));
        assert!(
            aside.iter().any(|entry| entry["id"] == "call-in-radio"),
            "ways that expose people: {aside:?}"
        );
        let said = aside[0]["why_not"].as_str().unwrap();
        assert!(on_one_line(said).contains(why), "{said}");
        let text = on_one_line(aside[0]["text"].as_str().unwrap());
        let page = world.run(&["stage", "identify"]).fine();
        let heading = speaking(language).text("stage-aside", &[]);
        let (above, below) = page.split_once(&heading).expect("a section of its own");
        assert!(
            !on_one_line(above).contains(&text) && on_one_line(below).contains(&text),
            "{page}"
        );
        assert!(on_one_line(below).contains(&on_one_line(said)), "{page}");
        let rows = records(
            &world
                .run(&["stage", "identify", "--format", "csv", "--separator", ","])
                .fine(),
        );
        let reasons: Vec<(&str, &str)> = rows
            .iter()
            .filter(|row| !row[5].is_empty())
            .map(|row| (&row[1], &row[5]))
            .collect();
        assert!(reasons.contains(&("open-entries", said)), "{reasons:?}");
        assert_eq!(reasons.len(), aside.len());
        // Without the plan, everything is there.
        let bare = World::speaking(language).run(&["stage", "identify"]).fine();
        assert_eq!(world.run(&["stage", "identify", "--all"]).fine(), bare);
        assert!(!bare.contains(&heading) && on_one_line(&bare).contains(&text));
    }
}

#[test]
fn a_plan_elsewhere_is_named_and_every_stage_takes_it() {
    let here = with_plan("en");
    let elsewhere = World::new();
    elsewhere.write("plans/kenya.yaml", here.read("cocreate-plan.yaml"));
    let mut aside = 0;
    for id in STAGES {
        let told = stage(&elsewhere, &[id, "--plan", "plans/kenya.yaml"]);
        assert_eq!(told, stage(&here, &[id]));
        for (_, entry) in statements(&told) {
            assert_eq!(
                entry["applies"] == false,
                entry["why_not"].is_string(),
                "{entry}"
            );
            aside += usize::from(entry["applies"] == false);
        }
    }
    assert!(aside >= 4, "{aside}");
    let said = elsewhere
        .run(&["stage", "draft", "--plan", "plan.yaml"])
        .failed(4);
    assert!(said.contains("plan.yaml"), "{said}");
    elsewhere
        .run(&["stage", "draft", "--plan", "plans/kenya.yaml", "--all"])
        .failed(2);
}

#[test]
fn a_plan_is_consulted_in_the_language_of_whoever_reads() {
    let world = World::new();
    world.write(
        "cocreate-plan.yaml",
        "cocreate: 1\nprofile:\n  language: fr\nanswers: {}\n",
    );
    let name = |language: &str| {
        guide_file(&format!("{language}/stages"))["stages"]["draft"]["name"].clone()
    };
    assert_eq!(stage(&world, &["draft"])["name"], name("en"));
    assert_eq!(
        stage(&world, &["draft", "--lang", "es"])["name"],
        name("es")
    );
    // Of what nobody answered nothing follows.
    for id in STAGES {
        let told = stage(&world, &[id]);
        assert!(
            statements(&told)
                .iter()
                .all(|(_, entry)| entry["applies"] == true),
            "{id}"
        );
        assert!(
            list(&told, "approaches")
                .iter()
                .all(|entry| entry["below_promise"] == false),
            "{id}"
        );
    }
}

#[test]
fn where_people_may_be_harmed_nothing_that_is_advised_goes_by_telephone() {
    // A telephone number is to be crossed out; and a call is named where it is safe.
    let spared = ["redact-before-upload", "themed-video-talks"];
    for language in LANGUAGES {
        let world = with_plan(language);
        for id in STAGES {
            let told = stage(&world, &[id]);
            for (_, entry) in statements(&told) {
                let is_spared = spared.iter().any(|spared| entry["id"] == *spared);
                if entry["applies"] == false || is_spared {
                    continue;
                }
                let text = format!("{} {}", entry["text"], entry["companion"]).to_lowercase();
                for telephone in ["phone", "teléfono", "téléphone"] {
                    assert!(!text.contains(telephone), "{language} {id}: {text}");
                }
            }
        }
    }
}

#[test]
fn an_approach_that_costs_more_than_there_is_says_what_to_do() {
    for language in LANGUAGES {
        let world = with_plan(language);
        let plan = world.read("cocreate-plan.yaml");
        let words = guide_file(&format!("{language}/advice"))["means"].clone();
        let beyond = |budget: &str| {
            let answer = format!("\n  budget: {budget}\n");
            let plan = plan.replace("risk: true", "risk: false");
            let plan = plan.replace("2027-02-26", "2027-05-28");
            let plan = plan.replace("\n  budget: small\n", &answer);
            assert!(plan.contains(&answer), "{plan}");
            world.write("cocreate-plan.yaml", plan);
            let mut costs = BTreeSet::new();
            for id in STAGES {
                let told = stage(&world, &[id]);
                for entry in list(&told, "approaches") {
                    if entry["applies"] == true && entry["beyond_means"] == true {
                        costs.insert(entry["money"].as_str().unwrap().to_owned());
                    }
                }
            }
            (
                costs,
                on_one_line(&world.run(&["stage", "identify"]).fine()),
            )
        };
        let says = |page: &str, id: &str| page.contains(&on_one_line(words[id].as_str().unwrap()));
        // What takes more than a little is set aside.
        let (costs, page) = beyond("none");
        assert_eq!(costs, BTreeSet::from(["low".to_owned()]), "{language}");
        assert!(says(&page, "no-money"), "{language}: {page}");
        let (costs, page) = beyond("sufficient");
        assert!(costs.is_empty(), "{language}: {costs:?}");
        assert!(!says(&page, "no-money") && !says(&page, "small-budget"));
    }
}

#[test]
fn an_approach_below_the_plan_s_promise_is_shown_with_what_to_do() {
    for language in LANGUAGES {
        let (with, without) = (with_plan(language), World::speaking(language));
        // Of a plan with little time, or one of people at risk, nothing that reaches it is left.
        let plan = with.read("cocreate-plan.yaml");
        let plan = plan.replace("risk: true", "risk: false");
        let plan = plan.replace("2027-02-26", "2027-05-28");
        with.write("cocreate-plan.yaml", plan);
        let promised =
            guide_file(&format!("{language}/levels"))["levels"]["involve"]["name"].clone();
        let hint = speaking(language).text(
            "stage-below-promise",
            &[("promised", promised.as_str().unwrap().into())],
        );
        let told = stage(&with, &["draft"]);
        let below = list(&told, "approaches")
            .iter()
            .filter(|entry| entry["below_promise"] == true);
        let below: Vec<&str> = below.map(|entry| entry["id"].as_str().unwrap()).collect();
        let expected = list(&told, "approaches")
            .iter()
            .filter(|entry| rank(&entry["level"]) < 2);
        assert_eq!(
            below,
            expected
                .map(|entry| entry["id"].as_str().unwrap())
                .collect::<Vec<_>>()
        );
        assert!(!below.is_empty());
        let page = on_one_line(&with.run(&["stage", "draft"]).fine());
        // Of what is set aside, only why is said.
        let aside = |id: &&&str| {
            let approaches = list(&told, "approaches");
            let mut of_this = approaches.iter().filter(|entry| entry["id"] == **id);
            of_this.any(|entry| entry["applies"] == false)
        };
        let told_of = below.iter().filter(|id| !aside(id)).count();
        assert_eq!(
            page.matches(&on_one_line(&hint)).count(),
            told_of,
            "{language}: {hint}"
        );
        assert!(
            !on_one_line(&without.run(&["stage", "draft"]).fine()).contains(&on_one_line(&hint))
        );
    }
}

#[test]
fn a_stage_names_the_requirements_that_bind_it() {
    for language in LANGUAGES {
        let world = World::speaking(language);
        for id in STAGES {
            let told = stage(&world, &[id]);
            let standards = world
                .run(&["standards", "--stage", id, "--format", "json"])
                .json();
            assert_eq!(
                ids(list(&told, "requirements")),
                ids(list(&standards, "requirements")),
                "{id}"
            );
            let page = on_one_line(
                &world
                    .run(&["stage", id, "--section", "requirements"])
                    .fine(),
            );
            for requirement in list(&told, "requirements") {
                let name = format!(
                    "{} {}",
                    requirement["id"].as_str().unwrap(),
                    requirement["name"].as_str().unwrap()
                );
                assert!(page.contains(&name), "{language} {id}: {name}");
                for before in list(requirement, "before") {
                    assert!(
                        page.contains(&on_one_line(before.as_str().unwrap())),
                        "{language} {id}: {before}"
                    );
                }
            }
        }
    }
}

#[test]
fn what_a_stage_points_to_exists_and_its_commands_show_it() {
    let world = World::new();
    let known = |command: &str, name: &str| -> BTreeSet<String> {
        let data = world.run(&[command, "--format", "json"]).json();
        ids(list(&data, name))
            .into_iter()
            .map(str::to_owned)
            .collect()
    };
    let (examples, resources) = (
        known("examples", "examples"),
        known("resources", "resources"),
    );
    let categories: BTreeSet<String> = guide_file("en/tools")["categories"]
        .as_object()
        .unwrap()
        .keys()
        .cloned()
        .collect();
    for id in STAGES {
        let told = stage(&world, &[id]);
        for (name, of) in [
            ("examples", &examples),
            ("resources", &resources),
            ("categories", &categories),
        ] {
            let linked = words(list(&told, name));
            assert!(linked.len() >= 3, "{id} {name}");
            assert_eq!(
                linked.iter().collect::<BTreeSet<_>>().len(),
                linked.len(),
                "{id} {name}: each once"
            );
            assert!(
                linked.iter().all(|one| of.contains(*one)),
                "{id} {name}: {linked:?}"
            );
        }
        for approach in list(&told, "approaches") {
            assert!(
                words(list(approach, "categories"))
                    .iter()
                    .all(|one| categories.contains(*one)),
                "{approach}"
            );
        }
        let page = World::new().without("COLUMNS").run(&["stage", id]).fine();
        let commands: Vec<&str> = page
            .lines()
            .map(str::trim)
            .filter_map(|line| line.strip_prefix("cocreate "))
            .collect();
        assert_eq!(
            commands.len(),
            list(&told, "examples").len() + list(&told, "categories").len()
        );
        for command in commands {
            let arguments: Vec<&str> = command.split(' ').chain(["--format", "json"]).collect();
            let shown = world.run(&arguments).json();
            let nothing =
                command.starts_with("tools ") && shown["tools"].as_array().unwrap().is_empty();
            assert!(!nothing, "{command}");
        }
    }
}

#[test]
fn what_is_ogp_s_rule_what_is_its_guide_s_advice_and_what_is_practice_is_told_apart() {
    let tags = [
        ["OGP standards", "OGP guide", "practice"],
        ["estándares de OGP", "guía de OGP", "práctica"],
        ["normes du PGO", "guide du PGO", "pratique"],
    ];
    for (language, tags) in LANGUAGES.into_iter().zip(tags) {
        let world = World::speaking(language);
        let bases: BTreeMap<&str, &str> = ["standard", "guide", "practice"]
            .into_iter()
            .zip(tags)
            .collect();
        for id in STAGES {
            let told = stage(&world, &[id]);
            let page = on_one_line(&world.run(&["stage", id]).fine());
            for (_, entry) in statements(&told) {
                let tag = bases[entry["basis"].as_str().unwrap()];
                let text = format!("{} [{tag}]", on_one_line(entry["text"].as_str().unwrap()));
                assert!(page.contains(&text), "{language} {id}: {text}");
                let resting = !list(entry, "sources").is_empty() || entry["basis"] == "practice";
                assert!(
                    resting,
                    "{id}: a rule or a guide's advice names its source: {entry}"
                );
            }
            for tag in tags {
                let legend = page.rfind(&format!("[{tag}]")).expect("a legend");
                assert!(page[legend..].contains(':'), "{language}: {tag}");
            }
        }
        // In rows as well, whether or not all sources are asked for.
        let rows = records(
            &world
                .run(&["stage", "draft", "--format", "csv", "--separator", ","])
                .fine(),
        );
        let kinds: BTreeSet<&str> = rows
            .iter()
            .map(|row| &row[7])
            .filter(|basis| !basis.is_empty())
            .collect();
        assert_eq!(kinds.len(), 3, "{kinds:?}");
    }
}

#[test]
fn sources_name_code_and_address_of_every_statement() {
    for language in LANGUAGES {
        let world = World::speaking(language);
        let told = stage(&world, &["monitor"]);
        let page = on_one_line(&world.run(&["stage", "monitor", "--sources"]).fine());
        for (_, entry) in statements(&told) {
            assert!(
                page.contains(entry["code"].as_str().unwrap()),
                "{language}: {entry}"
            );
            for source in list(entry, "sources") {
                assert!(
                    page.contains(source["address"].as_str().unwrap()),
                    "{language}: {source}"
                );
            }
        }
        let plain = on_one_line(&world.run(&["stage", "monitor"]).fine());
        let code = told["principles"][0]["code"].as_str().unwrap();
        assert!(
            plain.contains("--sources") && !plain.contains(code),
            "{plain}"
        );
    }
}

#[test]
fn pages_keep_to_the_width_and_are_plain_when_piped() {
    for language in LANGUAGES {
        for (columns, widest) in [("40", 40), ("80", 80), ("200", 100)] {
            let world = World::speaking(language).with("COLUMNS", columns);
            for arguments in [
                &["stage"][..],
                &["stage", "prepare"],
                &["stage", "draft", "--sources"],
            ] {
                let page = world.run(arguments).fine();
                assert!(!page.contains('\u{1b}'), "no escapes in a pipe");
                for line in page.lines() {
                    // An address or a command is never broken.
                    let whole = line.contains("://") || line.trim_start().starts_with("cocreate ");
                    assert!(
                        whole || line.width() <= widest,
                        "{language} {columns}: {line}"
                    );
                    assert_eq!(line.trim_end(), line);
                }
            }
        }
    }
}

#[test]
fn stages_have_other_names_and_a_mistyped_one_is_met_with_the_nearest() {
    for (language, typed, id) in [
        ("en", "develop", "draft"),
        ("en", "PRIORITISE", "prioritize"),
        ("es", "consulta", "consult"),
        ("fr", "feedback", "consult"),
    ] {
        assert_eq!(
            stage(&World::speaking(language), &[typed])["id"],
            id,
            "{language} {typed}"
        );
    }
    for language in LANGUAGES {
        let world = World::speaking(language);
        for id in STAGES {
            let name = guide_file(&format!("{language}/stages"))["stages"][id]["name"]
                .as_str()
                .unwrap()
                .to_uppercase();
            assert_eq!(stage(&world, &[&name])["id"], id, "{language} {name}");
        }
        for (arguments, nearest) in [
            (&["stage", "idenfity"][..], "identify"),
            (&["stage", "draft", "--section", "aproaches"], "approaches"),
            (&["stage", "draft", "--level", "involv"], "involve"),
        ] {
            let said = world.run(arguments).failed(2);
            assert!(
                said.contains(arguments.last().unwrap()) && said.contains(nearest),
                "{language}: {said}"
            );
        }
        // One stage at a time: a second one would go unheeded.
        world.run(&["stage", "draft,consult"]).failed(2);
        // What narrows a stage down needs one.
        world.run(&["stage", "--section", "approaches"]).failed(2);
    }
}

#[test]
fn an_approach_that_takes_longer_than_the_plan_has_is_set_aside_and_examples_that_expose_are_marked()
 {
    for language in LANGUAGES {
        let world = World::speaking(language);
        let plan = |ends: &str, risk: bool| {
            world.write(
                "cocreate-plan.yaml",
                format!(
                    "cocreate: 1\nanswers: {{ co-creation-start: 2027-03-01, \
                     feedback-date: {ends}, risk: {risk} }}\n"
                ),
            );
        };
        plan("2027-03-15", true);
        let told = stage(&world, &["identify"]);
        let too_long: Vec<&Value> = statements(&told)
            .into_iter()
            .filter(|(list, _)| *list == "approaches")
            .map(|(_, entry)| entry)
            .filter(|entry| entry["applies"] == false && entry["weeks"].as_u64() > Some(2))
            .collect();
        assert!(!too_long.is_empty());
        let radio = "gh-sekondi-takoradi-2018";
        let mark = message!(speaking(language), "stage-example-exposes", example = "@");
        let mark = mark.rsplit('@').next().unwrap().to_owned();
        let page = || on_one_line(&world.run(&["stage", "identify"]).fine());
        assert!(
            page().contains(radio) && page().contains(&on_one_line(&mark)),
            "{mark}"
        );
        let kind = message!(speaking(language), "stage-tools-expose", kind = "@");
        let kind = kind.rsplit('@').next().unwrap().to_owned();
        assert!(page().contains(&on_one_line(&kind)), "{kind}");
        plan("2027-12-15", false);
        assert!(!page().contains(&on_one_line(&mark)));
        assert!(!page().contains(&on_one_line(&kind)));
        let told = stage(&world, &["identify"]);
        assert!(
            statements(&told)
                .iter()
                .all(|(_, entry)| entry["applies"] != false),
            "there is time"
        );
    }
}
