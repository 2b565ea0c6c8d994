//! `cocreate meeting tips`: every tip can be reached, what does not apply to a meeting is left out
//! and counted, and each tip says what it rests on.

use std::collections::{BTreeMap, BTreeSet};

use cocreate::built_in;
use cocreate::guide::Guide;
use cocreate::report::MeetingsBook;
use serde_json::Value;
use unicode_width::UnicodeWidthStr as _;

use crate::languages::{guide_file, on_one_line, speaking};
use crate::world::{LANGUAGES, World};

/// The data of the tips.
fn tips(world: &World, arguments: &[&str]) -> Value {
    world
        .run(&[&["meeting", "tips"], arguments, &["--format", "json"]].concat())
        .json()
}

fn list(data: &Value) -> &[Value] {
    data["tips"].as_array().expect("a list of tips")
}

fn ids(data: &Value) -> Vec<&str> {
    list(data)
        .iter()
        .map(|tip| tip["id"].as_str().expect("each tip has an id"))
        .collect()
}

/// What a tip's condition says of the answer to a question of the meeting.
fn test<'t>(tip: &'t Value, question: &str) -> Option<&'t Value> {
    let when = &tip["when"];
    let parts = when["all"].as_array();
    let mut parts = parts
        .map_or(std::slice::from_ref(when), Vec::as_slice)
        .iter();
    parts.find_map(|part| part.get(question))
}

/// The least or the greatest number of people for whom a tip is.
fn bound(tip: &Value, end: &str) -> Option<u64> {
    test(tip, "participants")?[end].as_u64()
}

/// The options of a question for which only a tip is.
fn options(tip: &Value, question: &str) -> Vec<String> {
    match test(tip, question) {
        Some(Value::Array(options)) => options
            .iter()
            .map(|option| option.as_str().unwrap().to_owned())
            .collect(),
        Some(Value::String(option)) => vec![option.clone()],
        _ => Vec::new(),
    }
}

fn page(world: &World, arguments: &[&str]) -> String {
    world
        .run(&[&["meeting", "tips"], arguments].concat())
        .fine()
}

/// The parts or phases in order.
fn known(name: &str) -> Vec<String> {
    let facts = guide_file("meetings");
    facts[name]
        .as_array()
        .unwrap()
        .iter()
        .map(|id| id.as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn there_are_more_than_a_hundred_tips_in_every_language() {
    let english = tips(&World::new(), &[]);
    assert!(ids(&english).len() >= 100);
    assert_eq!(
        ids(&english).iter().collect::<BTreeSet<_>>().len(),
        ids(&english).len()
    );
    let (parts, phases) = (known("parts"), known("phases"));
    let place = |tip: &Value| {
        (
            parts.iter().position(|part| tip["part"] == **part),
            phases.iter().position(|phase| tip["phase"] == **phase),
        )
    };
    assert!(
        list(&english)
            .iter()
            .map(place)
            .collect::<Vec<_>>()
            .is_sorted(),
        "by part, then by phase"
    );
    for language in LANGUAGES {
        let world = World::speaking(language);
        let data = tips(&world, &[]);
        assert_eq!(ids(&data), ids(&english));
        assert_eq!(
            (&data["total"], &data["left_out"]),
            (&ids(&english).len().into(), &Value::Array(Vec::new()))
        );
        let page = on_one_line(&page(&world, &[]));
        let markdown = world
            .run(&["meeting", "tips", "--format", "markdown"])
            .fine();
        for tip in list(&data) {
            let text = tip["text"].as_str().unwrap();
            assert!(
                text.len() > 20 && page.contains(&on_one_line(text)),
                "{language} {tip}"
            );
            assert!(markdown.contains(text), "{language} {text}");
        }
        let yaml: Value =
            serde_yaml::from_str(&world.run(&["meeting", "tips", "--format", "yaml"]).fine())
                .unwrap();
        assert_eq!(yaml, data);
    }
}

#[test]
fn a_meeting_of_120_in_spanish_shows_what_applies_while_it_lasts() {
    let world = World::speaking("es");
    let arguments = ["--phase", "during", "--size", "120"];
    let data = tips(&world, &arguments);
    assert!(list(&data).len() >= 20);
    let page = page(&world, &arguments);
    assert!(
        page.starts_with("Consejos para reuniones virtuales\n"),
        "{page}"
    );
    let page = on_one_line(&page);
    for tip in list(&tips(&world, &[])) {
        let applies = tip["phase"] == "during"
            && bound(tip, "at-least").is_none_or(|from| from <= 120)
            && bound(tip, "at-most").is_none_or(|to| to >= 120);
        assert_eq!(
            ids(&data).contains(&tip["id"].as_str().unwrap()),
            applies,
            "{tip}"
        );
        assert_eq!(
            page.contains(&on_one_line(tip["text"].as_str().unwrap())),
            applies,
            "{tip}"
        );
    }
    // A tip for large meetings says so.
    assert!(page.contains("- (a partir de 20 personas) "), "{page}");
}

#[test]
fn every_part_and_phase_is_found_by_id_and_by_name() {
    for language in LANGUAGES {
        let world = World::speaking(language);
        let words = guide_file(&format!("{language}/meetings"));
        let all = tips(&world, &[]);
        for (name, option) in [("parts", "--part"), ("phases", "--phase")] {
            let mut reached = 0;
            for id in known(name) {
                let of_this = tips(&world, &[option, &id]);
                assert!(!list(&of_this).is_empty(), "{option} {id}");
                let field = name.trim_end_matches('s');
                assert!(
                    list(&of_this).iter().all(|tip| tip[field] == *id),
                    "{option} {id}"
                );
                reached += list(&of_this).len();
                let typed = words[name][&id]["name"].as_str().unwrap().to_uppercase();
                assert_eq!(
                    tips(&world, &[option, &typed]),
                    of_this,
                    "{language} {option} {typed}"
                );
            }
            assert_eq!(
                reached,
                list(&all).len(),
                "each tip stands in one of the {name}"
            );
        }
        // A repeated filter means either; two filters mean both.
        let either = tips(&world, &["--part", "forum,hybrid"]);
        assert_eq!(
            tips(&world, &["--part", "forum", "--part", "hybrid"]),
            either
        );
        let both = tips(&world, &["--part", "forum,hybrid", "--phase", "after"]);
        assert!(!list(&both).is_empty() && list(&both).len() < list(&either).len());
    }
}

#[test]
fn a_size_counts_from_its_first_to_its_last_person() {
    let world = World::new();
    let all = tips(&world, &[]);
    let mut sizes = BTreeSet::from([1, 2]);
    for tip in list(&all) {
        let bounds = ["at-least", "at-most"].map(|end| bound(tip, end));
        sizes.extend(
            bounds
                .into_iter()
                .flatten()
                .flat_map(|bound| [bound - 1, bound, bound + 1]),
        );
    }
    assert!(sizes.len() >= 6, "some tips are for some sizes only");
    sizes.remove(&0);
    for size in sizes {
        let fitting = tips(&world, &["--size", &size.to_string()]);
        let fits = |tip: &&Value| {
            bound(tip, "at-least").is_none_or(|from| from <= size)
                && bound(tip, "at-most").is_none_or(|to| size <= to)
        };
        let expected: Vec<&Value> = list(&all).iter().filter(fits).collect();
        assert_eq!(
            list(&fitting).iter().collect::<Vec<_>>(),
            expected,
            "{size}"
        );
    }
    // More people than any computer counts are many people.
    assert_eq!(
        tips(&world, &["--size", "99999999999"])["tips"],
        tips(&world, &["--size", "1000000"])["tips"]
    );
}

#[test]
fn setting_and_aim_leave_out_only_what_is_for_the_other() {
    for language in LANGUAGES {
        let world = World::speaking(language);
        let all = tips(&world, &[]);
        let messages = speaking(language);
        let book = MeetingsBook::open(&Guide::new(built_in::GUIDE), &messages, false);
        for (option, question, values) in [
            ("--setting", "setting", ["open", "invited"]),
            ("--aim", "purpose", ["decide", "exchange"]),
        ] {
            for value in values {
                let shown = tips(&world, &[option, value]);
                let is_for = |tip: &Value| options(tip, question).iter().any(|of| of == value);
                let expected: Vec<&Value> = list(&all)
                    .iter()
                    .filter(|tip| options(tip, question).is_empty() || is_for(tip))
                    .collect();
                assert_eq!(
                    list(&shown).iter().collect::<Vec<_>>(),
                    expected,
                    "{option} {value}"
                );
                assert!(list(&shown).iter().any(is_for), "{option} {value}");
                assert!(
                    expected.len() < list(&all).len(),
                    "{option} {value} leaves something out"
                );
                let choices = book.questionnaire().choices(question);
                let choice = choices.iter().find(|choice| choice.id == value).unwrap();
                for name in choice.names() {
                    assert_eq!(
                        tips(&world, &[option, name]),
                        shown,
                        "{language} {option} {name}"
                    );
                }
            }
        }
    }
}

#[test]
fn what_is_shown_and_what_is_left_out_are_together_everything() {
    for language in LANGUAGES {
        let world = World::speaking(language);
        for arguments in [
            &["--phase", "during", "--size", "120"][..],
            &["--part", "breakouts", "--setting", "open"],
            &[
                "--aim",
                "decision",
                "--size",
                "5",
                "--phase",
                "weeks-before,during",
            ],
            &["--search", "zoom"],
            &["--search", "xyzzy"],
        ] {
            let data = tips(&world, arguments);
            let total = data["total"].as_u64().unwrap();
            let mut left_out: BTreeMap<String, usize> = BTreeMap::new();
            for entry in data["left_out"].as_array().unwrap() {
                assert_eq!(entry["reason"], "filter", "{entry}");
                *left_out
                    .entry(entry["filter"].as_str().unwrap().to_owned())
                    .or_default() += 1;
            }
            assert_eq!(
                list(&data).len() + left_out.values().sum::<usize>(),
                usize::try_from(total).unwrap()
            );
            let page = on_one_line(&page(&world, arguments));
            for (filter, count) in left_out {
                let words = speaking(language).text(&format!("list-filter-{filter}"), &[]);
                assert!(
                    page.contains(&format!("{count} ({words})")),
                    "{language} {arguments:?}: {page}"
                );
            }
            let counted = [("count", list(&data).len().into()), ("total", total.into())];
            let said = speaking(language).text("meeting-tips-count", &counted);
            assert!(
                page.contains(&on_one_line(&said)),
                "{language} {said}: {page}"
            );
        }
    }
}

#[test]
fn a_tip_says_what_it_rests_on_and_with_sources_all_of_it() {
    let tags = [
        ["OGP standards", "OGP guide", "practice"],
        ["estándares de OGP", "guía de OGP", "práctica"],
        ["normes du PGO", "guide du PGO", "pratique"],
    ];
    for (language, tags) in LANGUAGES.into_iter().zip(tags) {
        let world = World::speaking(language);
        let data = tips(&world, &[]);
        let plain = on_one_line(&page(&world, &[]));
        let full = on_one_line(&page(&world, &["--sources"]));
        let bases: BTreeMap<&str, &str> = ["standard", "guide", "practice"]
            .into_iter()
            .zip(tags)
            .collect();
        for tip in list(&data) {
            let text = on_one_line(tip["text"].as_str().unwrap());
            let tag = bases[tip["basis"].as_str().unwrap()];
            assert!(
                plain.contains(&format!("{text} [{tag}]")),
                "{language}: {text} [{tag}]"
            );
            let code = format!("{}.", tip["code"].as_str().unwrap());
            assert!(
                full.contains(&code) && !plain.contains(&code),
                "{language}: {tip}"
            );
            let sources = tip["sources"].as_array().unwrap();
            assert!(!sources.is_empty() || tip["basis"] == "practice", "{tip}");
            for source in sources {
                assert!(
                    full.contains(source["address"].as_str().unwrap()),
                    "{language}: {source}"
                );
            }
        }
        assert!(
            plain.ends_with("--sources"),
            "where the rest can be seen: {plain}"
        );
    }
}

#[test]
fn rows_have_a_column_for_each_thing_said() {
    for language in LANGUAGES {
        let world = World::speaking(language);
        let count = list(&tips(&world, &[])).len();
        for (sources, columns) in [(&[][..], 9), (&["--sources"], 9)] {
            let text = world
                .run(
                    &[
                        &["meeting", "tips", "--format", "csv", "--separator", ","],
                        sources,
                    ]
                    .concat(),
                )
                .fine();
            let mut reader = csv::Reader::from_reader(text.as_bytes());
            let headers = reader.headers().unwrap().clone();
            assert_eq!(headers.len(), columns, "{headers:?}");
            assert_eq!(
                headers.iter().collect::<BTreeSet<_>>().len(),
                columns,
                "{headers:?}"
            );
            let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
            assert_eq!(rows.len(), count);
            assert_eq!(&rows[0][0], "clear-objective");
            let bases: BTreeSet<&str> = rows.iter().map(|row| &row[6]).collect();
            assert!(bases.len() >= 2, "the basis stands in every row: {bases:?}");
        }
    }
}

#[test]
fn what_is_mistyped_is_refused_with_what_is_allowed() {
    for language in LANGUAGES {
        let world = World::speaking(language);
        for (option, typed, nearest) in [
            ("--part", "breakuots", "breakouts"),
            ("--phase", "durng", "during"),
            ("--setting", "opn", "open"),
            ("--aim", "decison", "decide"),
            ("--size", "0", "120"),
            ("--size", "many", "120"),
        ] {
            let said = world.run(&["meeting", "tips", option, typed]).failed(2);
            assert!(
                said.contains(option) && said.contains(nearest),
                "{language}: {said}"
            );
        }
        world.run(&["meeting"]).fine();
    }
}

#[test]
fn pages_keep_to_the_width_and_are_plain_when_piped() {
    for language in LANGUAGES {
        for (columns, widest) in [("40", 40), ("80", 80), ("200", 100)] {
            let page = page(
                &World::speaking(language).with("COLUMNS", columns),
                &["--sources"],
            );
            assert!(!page.contains('\u{1b}'), "no escapes in a pipe");
            for line in page.lines() {
                assert!(
                    line.contains("://") || line.width() <= widest,
                    "{language} {columns}: {line}"
                );
                assert_eq!(line.trim_end(), line);
            }
        }
    }
}

#[test]
fn tips_that_expose_people_are_left_out_of_a_plan_under_risk_and_counted() {
    let world = World::new();
    let shown = |risk: bool| -> Vec<String> {
        let answers = format!("cocreate: 1\nanswers: {{ stages: [draft], risk: {risk} }}\n");
        world.write("plan.yaml", &answers);
        let told = world
            .run(&["meeting", "tips", "--plan", "plan.yaml", "--format", "json"])
            .fine();
        let told: serde_json::Value = serde_json::from_str(&told).unwrap();
        let tips = told["tips"].as_array().unwrap().iter();
        tips.map(|tip| tip["id"].as_str().unwrap().to_owned())
            .collect()
    };
    let (open, guarded) = (shown(false), shown(true));
    for id in [
        "free-dial-in",
        "admit-by-list",
        "name-before-speaking",
        "let-observers-in",
        "publish-help-number",
        "reach-the-no-shows",
        "local-hubs",
    ] {
        assert!(open.iter().any(|shown| shown == id), "{id}");
        assert!(!guarded.iter().any(|shown| shown == id), "{id}");
    }
    // The plan under risk is the one written last.
    let page = world
        .run(&["meeting", "tips", "--plan", "plan.yaml"])
        .fine();
    assert!(page.contains("(your plan)"), "{page}");
}

#[test]
fn a_meeting_that_votes_in_secret_is_told_nothing_of_hands_names_or_consent() {
    let world = World::new();
    let plan = "cocreate: 1\nanswers: { stages: [draft], risk: false }\nmeetings:\n  open: \
                { purpose: decide, decision-method: consent, participants: 12, minutes: 60 }\n  \
                secret: { purpose: decide, decision-method: majority, secret-vote: true, \
                participants: 12, minutes: 60 }\n";
    world.write("cocreate-plan.yaml", plan);
    let tips = |meeting: &str| {
        let typed = ["meeting", "tips", "--meeting", meeting, "--format", "json"];
        let tips = world.run(&typed).json();
        let tips = tips["tips"].as_array().unwrap().iter();
        let ids = tips.map(|tip| tip["id"].as_str().unwrap().to_owned());
        ids.collect::<Vec<_>>()
    };
    let (open, secret) = (tips("open"), tips("secret"));
    for id in [
        "define-consensus",
        "temperature-check",
        "silence-is-not-consent",
        "consent-rule",
        "phone-voters-count",
        "secret-for-persons",
    ] {
        assert!(open.contains(&id.to_owned()), "{id}");
        assert!(!secret.contains(&id.to_owned()), "{id}");
    }
}
