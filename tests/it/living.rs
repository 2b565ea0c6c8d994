//! A plan that a forum works with: what was done is marked, items of its own are added, changes are
//! taken back, and it is told where things stand.

use crate::world::{LANGUAGES, World};

/// A plan with little in it but what is to be done.
const PLAN: &str = "cocreate: 1
profile: { side: civil-society, country: KE }
answers:
  stages: [prepare, consult]
  level: involve
  co-creation-start: 2027-02-01
";

/// A world with that plan, saved once by the program itself.
fn with_plan(language: &str) -> World {
    let world = World::speaking(language);
    world.write("answers.yaml", PLAN);
    world.run(&["plan", "--answers", "answers.yaml"]).fine();
    let saved = world.read("cocreate-plan.yaml");
    let remarked = saved.replace("  country:", "  # agreed on in March\n  country:");
    world.write("cocreate-plan.yaml", remarked);
    world
}

fn plan(world: &World) -> String {
    world.read("cocreate-plan.yaml")
}

/// The lines of one text that another one has not.
fn differing(one: &str, other: &str) -> Vec<String> {
    let theirs: Vec<&str> = other.lines().collect();
    let lines = one.lines().filter(|line| !theirs.contains(line));
    lines.map(|line| line.trim().to_owned()).collect()
}

#[test]
fn an_item_is_marked_with_its_day_and_what_shows_it_and_nothing_else_changes() {
    let world = with_plan("en");
    let before = plan(&world);
    let address = "https://example.org/timeline";
    let typed = [
        "tick",
        "publish-timeline",
        "--on",
        "2026-11-04",
        "--evidence",
        address,
    ];
    let said = world.run(&typed).fine();
    assert!(
        said.contains("4 November 2026") && said.contains(address),
        "{said}"
    );
    assert_eq!(
        differing(&plan(&world), &before),
        [
            "status: done",
            "done-on: 2026-11-04",
            "evidence:",
            &format!("- {address}")
        ]
    );
    assert!(plan(&world).contains("# agreed on in March"));
}

#[test]
fn several_items_are_found_by_beginnings_and_by_words_in_each_language() {
    for (language, words) in [
        ("en", "HOUSE rules"),
        ("es", "moderación"),
        ("fr", "moderation"),
    ] {
        let world = with_plan(language);
        let before = plan(&world);
        world
            .run(&["tick", words, "data-n", "--status", "doing"])
            .fine();
        let changed = differing(&plan(&world), &before);
        assert_eq!(changed, ["status: doing", "status: doing"], "{language}");
    }
}

#[test]
fn a_status_has_a_name_in_each_language() {
    for (language, status) in [("en", "begun"), ("es", "comenzada"), ("fr", "commencée")] {
        let world = with_plan(language);
        let run = world.run(&["tick", "data-notice", "--status", status]);
        if run.code != 0 {
            // Whatever the word is, it is among those that are offered.
            let offered = run.failed(2);
            assert!(offered.contains("doing"), "{offered}");
            continue;
        }
        assert!(plan(&world).contains("status: doing"), "{language}");
    }
}

#[test]
fn what_cannot_be_meant_or_kept_is_refused_and_nothing_changes() {
    for language in LANGUAGES {
        let world = with_plan(language);
        let before = plan(&world);
        for (typed, code, named) in [
            (&["tick", "publish"][..], 2, "publish-draft ("),
            (&["tick", "xyzzy"], 2, "cocreate status"),
            (&["tick"], 2, "cocreate status"),
            (&["tick", "publish-timelime"], 2, "publish-timeline"),
            (
                &["tick", "data-notice", "--status", "finished"],
                2,
                "not-applicable",
            ),
            (
                &["tick", "data-notice", "--status", "not-applicable"],
                2,
                "--note",
            ),
            (
                &[
                    "tick",
                    "data-notice",
                    "--status",
                    "todo",
                    "--on",
                    "2026-11-01",
                ],
                2,
                "--on",
            ),
            (&["tick", "data-notice", "--on", "May"], 2, "2027-01-31"),
            (
                &["tick", "data-notice", "--evidence", "minutes.pdf"],
                2,
                "https://",
            ),
            (&["tick", "data-notice", "--note", "a\u{7}b"], 2, "--note"),
            (&["tick", "midterm-self-assessment"], 2, "cocreate"),
            (
                &["tick", "data-notice", "--plan", "none.yaml"],
                4,
                "none.yaml",
            ),
        ] {
            let said = world.run(typed).failed(code);
            assert!(said.contains(named), "{language} {typed:?}: {said}");
            assert_eq!(plan(&world), before, "{typed:?}");
        }
    }
}

#[test]
fn who_does_it_and_when_says_nothing_of_how_far_it_is() {
    let world = with_plan("en");
    let before = plan(&world);
    let typed = [
        "tick",
        "data-notice",
        "--owner",
        "Ana",
        "--due",
        "2027-01-10",
    ];
    world.run(&typed).fine();
    let changed = differing(&plan(&world), &before);
    assert_eq!(changed, ["due: 2027-01-10", "set: true", "owner: Ana"]);
}

#[test]
fn a_claim_without_evidence_is_kept_and_told_not_to_count() {
    let world = with_plan("en");
    let counted = || {
        let json = world.run(&["export", "--format", "json"]).json();
        let all = json["requirements"].as_array().unwrap().clone();
        let of = all.iter().find(|it| it["id"] == "2.1").unwrap().clone();
        of["done"].as_u64().unwrap()
    };
    let said = world.run(&["tick", "ogp-website"]).fine();
    assert!(said.contains("2.1 and does not count yet"), "{said}");
    assert!(plan(&world).contains("status: done") && counted() == 0);
    let shown = ["tick", "ogp-website", "--evidence", "https://example.org"];
    let said = world.run(&shown).fine();
    assert!(!said.contains("does not count"), "{said}");
    assert_eq!(counted(), 1);
    // A reason counts, too.
    world.run(&["undo"]).fine();
    world
        .run(&["tick", "ogp-website", "--note", "on paper"])
        .fine();
    assert_eq!(counted(), 1);
}

#[test]
fn a_day_to_come_is_kept_and_pointed_out() {
    let world = with_plan("en");
    let run = world.run(&["tick", "data-notice", "--on", "2027-01-04"]);
    assert!(run.stderr.contains("has not come yet"), "{run:?}");
    run.fine();
    assert!(plan(&world).contains("done-on: 2027-01-04"));
}

#[test]
fn changes_are_taken_back_one_after_the_other_and_it_is_told_which() {
    for language in LANGUAGES {
        let world = with_plan(language);
        let first = plan(&world);
        world
            .run(&["tick", "data-notice", "--status", "doing"])
            .fine();
        let second = plan(&world);
        let run = world.run(&["tick", "house-rules", "data-notice"]);
        assert!(run.stderr.contains("cocreate undo"), "{run:?}");
        run.fine();
        world.run(&["undo"]).fine();
        assert_eq!(plan(&world), second, "{language}");
        let run = world.run(&["undo"]);
        assert!(run.stdout.contains("2026"), "{run:?}");
        run.fine();
        assert_eq!(plan(&world), first, "{language}");
        let run = world.run(&["undo"]);
        assert!(run.stdout.is_empty() && !run.stderr.is_empty(), "{run:?}");
        run.fine();
        assert_eq!(plan(&world), first, "{language}");
    }
}

#[test]
fn what_somebody_else_changed_since_is_not_lost() {
    let world = with_plan("en");
    world.run(&["tick", "data-notice"]).fine();
    let theirs = plan(&world).replace("KE", "UG");
    world.write("cocreate-plan.yaml", &theirs);
    let said = world.run(&["undo"]).failed(4);
    assert!(said.contains("has been changed since"), "{said}");
    assert_eq!(plan(&world), theirs);
    // What is done after that can be taken back, and theirs stays.
    world.run(&["tick", "house-rules"]).fine();
    world.run(&["undo"]).fine();
    assert_eq!(plan(&world), theirs);
}

#[test]
fn where_things_stand_says_what_is_late_first_and_then_what_is_soon() {
    for language in LANGUAGES {
        let world = with_plan(language).with("COCREATE_DATE", "2027-01-20");
        let json = world.run(&["status", "--format", "json"]).json();
        assert_eq!(json["readiness"]["id"], "not-yet");
        let ids = |field: &str| -> Vec<String> {
            let all = json[field].as_array().unwrap().iter();
            all.map(|item| item["id"].as_str().unwrap().to_owned())
                .collect()
        };
        let (late, soon, items) = (ids("overdue"), ids("soon"), ids("items"));
        assert!(late.contains(&"publish-timeline".to_owned()));
        assert!(soon.contains(&"data-notice".to_owned()));
        assert_eq!(items[..late.len()], late[..]);
        assert_eq!(items[late.len()..][..soon.len()], soon[..]);
        let first = json["overdue"][0]["days"].as_i64();
        let place = late.iter().position(|id| id == "publish-timeline").unwrap();
        assert_eq!(json["overdue"][place]["due"], "2027-01-18");
        assert_eq!(json["overdue"][place]["days"], 2);
        assert!(first >= Some(2), "what is late for longest comes first");
        let timeline = &json["items"][place];
        assert_eq!(timeline["requirement"], "3.1");
        let because = timeline["because"].as_array().unwrap();
        assert!(because.iter().any(|it| it["question"] == "stages"));
        assert!(
            because
                .iter()
                .any(|it| it["question"] == "co-creation-start")
        );
        assert_eq!(because.last().unwrap()["basis"], "standard");
        assert!(timeline["condition"]["all"].is_array());
        let text = world.run(&["status", "--why"]).fine();
        let place = |word: &str| text.find(word).unwrap_or_else(|| panic!("{word}: {text}"));
        assert!(place("[publish-timeline]") < place("[data-notice]"));
        assert!(place("[data-notice]") < place("[dialogue-rules]"));
        assert!(place("[dialogue-rules]") < place("\n3. "));
    }
}

#[test]
fn what_is_asked_for_is_all_that_is_shown_and_the_rest_is_counted() {
    let world = with_plan("en").with("COCREATE_DATE", "2027-01-20");
    world
        .run(&["tick", "house-rules", "--owner", "Ana Ñandú"])
        .fine();
    let ids = |filter: &[&str]| -> Vec<String> {
        let typed = [&["status", "--format", "json"], filter].concat();
        let json = world.run(&typed).json();
        let all = json["items"].as_array().unwrap().iter();
        all.map(|item| item["id"].as_str().unwrap().to_owned())
            .collect()
    };
    let all = ids(&[]);
    assert_eq!(ids(&["--owner", "nandu"]), ["house-rules"]);
    let late = ids(&["--overdue"]);
    assert!(late.contains(&"publish-timeline".to_owned()) && late.len() < all.len());
    assert_eq!(ids(&["--due-before", "2027-01-19"]), ids(&["--overdue"]));
    let consult = ids(&["--stage", "feedback"]);
    assert!(consult.contains(&"publish-draft".to_owned()) && consult.len() < all.len());
    let (one, other) = (
        ids(&["--side", "government"]),
        ids(&["--side", "civil-society"]),
    );
    let both = ids(&["--side", "both"]);
    assert!(both.iter().all(|id| one.contains(id) && other.contains(id)));
    world.run(&["tick", "house-rules", "data-notice"]).fine();
    assert_eq!(ids(&["--status", "done"]).len(), 2);
    assert_eq!(
        ids(&["--status", "done", "--status", "todo"]).len(),
        all.len()
    );
    let text = world.run(&["status", "--overdue"]).fine();
    assert!(
        text.contains(&format!("Shown: {} of {}", late.len(), all.len())),
        "{text}"
    );
    let none = world.run(&["status", "--owner", "nobody"]).fine();
    assert!(none.contains("No item of this plan"), "{none}");
    for (typed, named) in [
        (["--side", "us"], "civil-society"),
        (["--status", "ready"], "doing"),
        (["--due-before", "soon"], "2027-01-31"),
        (["--days", "0"], "120"),
        (["--stage", "constult"], "consult"),
    ] {
        let said = world.run(&[&["status"], &typed[..]].concat()).failed(2);
        assert!(said.contains(named), "{typed:?}: {said}");
    }
}

#[test]
fn a_week_says_what_fits_what_no_longer_does_and_what_to_tell() {
    for (language, missed) in [
        ("en", "not done in time"),
        ("es", "no se hizo"),
        ("fr", "à temps"),
    ] {
        let world = with_plan(language).with("COCREATE_DATE", "2027-01-20");
        let json = world.run(&["status", "--week", "--format", "json"]).json();
        assert_eq!(json["until"], "2027-01-27");
        assert_eq!(json["too-late"], serde_json::json!(["publish-timeline"]));
        let fits = json["fits"].as_array().unwrap();
        assert!(fits.contains(&"answer-and-receive".into()));
        assert!(!fits.contains(&"publish-timeline".into()));
        let tell = json["tell"].as_str().unwrap();
        assert!(tell.contains(missed) && tell.contains("3.1"), "{tell}");
        let text = world.run(&["status", "--days", "7"]).fine();
        assert!(text.contains("[publish-timeline]"), "{text}");
        let early = world.run(&[
            "status",
            "--week",
            "--date",
            "2026-11-28",
            "--format",
            "json",
        ]);
        let tell = early.json()["tell"].as_str().unwrap().to_owned();
        assert!(!tell.contains(missed), "{tell}");
    }
    World::new()
        .run(&["status", "--week", "--days", "3"])
        .failed(2);
}

#[test]
fn of_very_many_items_the_first_are_shown_and_all_to_whoever_asks() {
    for (language, more) in [
        ("en", "and 10 more"),
        ("es", "y 10 más"),
        ("fr", "et 10 autres"),
    ] {
        let world = with_plan(language).with("COCREATE_DATE", "2027-01-20");
        let mut text = plan(&world);
        for item in 10..70 {
            let own = format!(
                "  own-{item}:\n    own: true\n    title: Own {item}\n    stage: monitor\n    \
                 due: 2029-03-{:02}\n",
                item % 30 + 1
            );
            text = text.replacen("checklist:\n", &format!("checklist:\n{own}"), 1);
        }
        world.write("cocreate-plan.yaml", &text);
        let shown = |typed: &[&str]| {
            let text = world.run(&[&["status"], typed].concat()).fine();
            (text.matches("[own-").count(), text)
        };
        let (count, text) = shown(&[]);
        assert_eq!(count, 50, "{text}");
        assert!(text.contains(more), "{text}");
        assert!(text.contains("cocreate status --all"), "{text}");
        for all in [
            &["--all"][..],
            &["--stage", "monitor"],
            &["--format", "markdown"],
        ] {
            let (count, text) = shown(all);
            assert_eq!(count, 60, "{all:?}");
            assert!(!text.contains(more) && !text.contains("--all"), "{text}");
        }
    }
}

#[test]
fn where_things_stand_comes_in_every_format() {
    let world = with_plan("en");
    for (format, begins) in [
        ("markdown", "# "),
        ("yaml", "date:"),
        ("csv", "Id,"),
        ("html", "<!DOCTYPE html>"),
    ] {
        let text = world.run(&["status", "--why", "--format", format]).fine();
        assert!(text.starts_with(begins), "{format}: {text:.80}");
        assert!(text.contains("publish-timeline"), "{format}");
    }
}

#[test]
fn an_item_of_ones_own_is_added_found_by_its_words_and_taken_back() {
    for (language, text, word) in [
        ("en", "Ask the court", "court"),
        ("es", "Pedir opinión al tribunal", "opinion"),
        ("fr", "Consulter l’école", "ecole"),
    ] {
        let world = with_plan(language);
        let before = plan(&world);
        let typed = [
            "add",
            text,
            "--stage",
            "consult",
            "--due",
            "2027-02-20",
            "--side",
        ];
        let typed = [&typed[..], &["civil-society", "--requirement", "1.1"]].concat();
        let said = world.run(&typed).fine();
        assert!(said.contains(text), "{said}");
        let added = plan(&world);
        for line in ["own: true", "due: 2027-02-20", "requirement: '1.1'"] {
            assert!(added.contains(line), "{line}: {added}");
        }
        world.run(&["tick", word, "--status", "doing"]).fine();
        let json = world
            .run(&["status", "--format", "json", "--status", "doing"])
            .json();
        assert_eq!(json["items"][0]["title"], *text);
        assert_eq!(json["items"][0]["requirement"], "1.1");
        assert_eq!(json["items"][0]["own"], true);
        world.run(&["undo"]).fine();
        assert_eq!(plan(&world), added);
        world.run(&["undo"]).fine();
        assert_eq!(plan(&world), before);
    }
}

#[test]
fn what_a_page_gave_is_taken_and_taken_back_at_once() {
    let world = with_plan("en");
    world.run(&["add", "Mine"]).fine();
    let before = plan(&world);
    let page = r#"{"checklist": {"data-notice": {"status": "done", "done-on": "2026-11-20"},
        "mine": {"status": "done", "done-on": "2026-11-21"}, "house-rules": {"status": "todo"}}}"#;
    world.write("ticked.json", page);
    let said = world.run(&["tick", "--from", "ticked.json"]).fine();
    assert_eq!(said.matches("Done on").count(), 2, "{said}");
    let changed = differing(&plan(&world), &before);
    assert_eq!(
        changed,
        [
            "status: done",
            "done-on: 2026-11-20",
            "status: done",
            "done-on: 2026-11-21"
        ]
    );
    world.run(&["undo"]).fine();
    assert_eq!(plan(&world), before);
    world.write("wrong.json", page.replace("data-notice", "data-notise"));
    let said = world.run(&["tick", "--from", "wrong.json"]).failed(3);
    assert!(said.contains("Did you mean data-notice ("), "{said}");
    assert_eq!(plan(&world), before);
}

#[test]
fn tools_are_kept_for_a_stage_and_what_exposes_people_is_refused() {
    let world = with_plan("en");
    let said = world.run(&["choose", "E-mail list and mailbox", "--stage", "consulta"]);
    said.failed(2);
    world
        .run(&["choose", "email-list", "--stage", "feedback", "--anyway"])
        .fine();
    assert!(plan(&world).contains("tools:\n  consult:\n  - email-list\n"));
    world
        .run(&["choose", "email-list", "--stage", "consult", "--remove"])
        .fine();
    assert!(!plan(&world).contains("tools:"));
    let at_risk = plan(&world).replace("  level: involve", "  risk: true\n  level: involve");
    world.write("cocreate-plan.yaml", &at_risk);
    let run = world.run(&["choose", "facebook-groups", "--stage", "consult"]);
    if run.code == 2 {
        assert_eq!(plan(&world), at_risk);
    }
}

#[test]
fn the_changes_are_listed_newest_first_with_their_day() {
    for language in LANGUAGES {
        let world = with_plan(language);
        world.run(&["tick", "data-notice"]).fine();
        world.run(&["add", "Mine", "--date", "2026-12-01"]).fine();
        let json = world.run(&["log", "--format", "json"]).json();
        assert_eq!(json["changes"][0]["change"], "own-item mine");
        assert_eq!(json["changes"][0]["on"], "2026-12-01");
        assert_eq!(json["changes"][1]["change"], "items data-notice");
        let text = world.run(&["log"]).fine();
        assert!(text.contains("Mine") && text.contains("2026"), "{text}");
    }
}

#[test]
fn two_branches_that_changed_different_items_merge_and_the_merge_is_not_undone() {
    let world = with_plan("en");
    let base = plan(&world);
    world.write("base.yaml", &base);
    let shown = [
        "tick",
        "data-notice",
        "--evidence",
        "https://example.org/data",
    ];
    world.run(&shown).fine();
    world.write("ours.yaml", plan(&world));
    world.write("cocreate-plan.yaml", &base);
    world
        .run(&["tick", "house-rules", "--owner", "Ana", "--status", "doing"])
        .fine();
    world.run(&["add", "Mine", "--stage", "consult"]).fine();
    world.write("theirs.yaml", plan(&world));
    let merged = world.merges("cocreate-plan.yaml");
    for line in ["- https://example.org/data", "owner: Ana", "title: Mine"] {
        assert!(merged.contains(line), "{line}");
    }
    world.run(&["undo"]).failed(4);
    assert_eq!(plan(&world), merged);
    world.run(&["tick", "mine"]).fine();
    world.run(&["undo"]).fine();
    assert_eq!(plan(&world), merged);
}

#[test]
fn whoever_comes_second_is_told_who_has_the_plan() {
    for (language, process) in [("en", "process"), ("es", "proceso"), ("fr", "processus")] {
        let world = with_plan(language);
        let mut asked = world.command(&["plan", "--plain"]);
        asked
            .env("USER", "ana-maria")
            .stdin(std::process::Stdio::piped());
        asked.stdout(std::process::Stdio::null());
        asked.stderr(std::process::Stdio::null());
        let mut first = asked.spawn().unwrap();
        let lock = world.path(".cocreate-plan.yaml.lock");
        let is_held = || lock.metadata().is_ok_and(|lock| lock.len() > 0);
        for _ in 0..400 {
            if is_held() {
                break;
            }
            std::thread::sleep(std::time::Duration::from_millis(25));
        }
        assert!(is_held(), "{language}: the interview holds the plan");
        let before = plan(&world);
        let said = world.run(&["tick", "data-notice"]).failed(4);
        assert!(said.contains("cocreate-plan.yaml"), "{said}");
        if cfg!(unix) {
            let who = format!("{process} {}", first.id());
            assert!(said.contains("ana-maria") && said.contains(&who), "{said}");
        }
        assert_eq!(plan(&world), before);
        drop(first.stdin.take());
        first.wait().unwrap();
        world.run(&["tick", "data-notice"]).fine();
    }
}

#[test]
fn why_each_item_is_there_is_said_on_the_plans_screen_and_in_documents_too() {
    for (language, because) in [
        ("en", "Because of your answers"),
        ("es", "Por sus respuestas"),
        ("fr", "réponses"),
    ] {
        let world = with_plan(language);
        let screen = world
            .run(&["plan", "--answers", "answers.yaml", "--why"])
            .fine();
        let brief = world.run(&["export", "--why"]).fine();
        let team = world.run(&["export", "--for", "team", "--why"]).fine();
        let without = world.run(&["export", "--for", "team"]).fine();
        for text in [&screen, &brief, &team] {
            assert!(text.contains(because), "{language}: {text}");
        }
        assert!(!without.contains(because), "{language}");
        let data = world.run(&["export", "--why", "--format", "json"]).json();
        assert!(data["checklist"][0]["why"].is_array());
        for reader in ["public", "review"] {
            let said = world.run(&["export", "--for", reader, "--why"]).failed(2);
            assert!(said.contains("--for team"), "{said}");
        }
    }
}

/// Meetings of a plan, and a time that people named as bad.
const BUSY: &str = "meetings:
  kick-off: { topic: Opening session, purpose: gather, participants: 20, minutes: 90, \
                    date: 2026-12-24, start: '10:00', zones: [Africa/Nairobi] }
  drafting: { purpose: decide, participants: 8, minutes: 60, date: 2026-12-24, start: '09:00', \
                    zones: [Europe/Paris] }
  later: { purpose: inform, participants: 8, minutes: 60, date: 2027-01-12 }
";

fn busy(language: &str) -> World {
    let world = World::speaking(language);
    let bad =
        "  calendar-clashes: [holidays]\n  clash-from: 2026-12-20\n  clash-until: 2027-01-06\n";
    let plan = PLAN.replace("  level: involve\n", &format!("  level: involve\n{bad}"));
    world.write("cocreate-plan.yaml", format!("{plan}{BUSY}"));
    world
}

#[test]
fn meetings_stand_on_the_timeline_in_every_format() {
    for (language, zone) in [("en", "10:00"), ("es", "10:00"), ("fr", "10")] {
        let world = busy(language);
        let text = world.run(&["timeline"]).fine();
        assert!(
            text.contains("Opening session") && text.contains("Africa/Nairobi"),
            "{text}"
        );
        assert!(text.contains(zone), "{text}");
        let data = world.run(&["timeline", "--format", "json"]).json();
        let days = data["days"].as_array().unwrap();
        let meeting = |id: &str| days.iter().find(|day| day["id"] == id).unwrap();
        assert_eq!(meeting("kick-off")["start"], "2026-12-24T07:00:00Z");
        assert_eq!(meeting("kick-off")["end"], "2026-12-24T08:30:00Z");
        assert_eq!(meeting("later")["kind"], "meeting");
        let rows = world.run(&["timeline", "--format", "csv"]).fine();
        assert!(rows.contains("2026-12-24T07:00:00Z"), "{rows}");
        for format in ["markdown", "html", "svg"] {
            let text = world.run(&["timeline", "--format", format]).fine();
            assert!(text.contains("Opening session"), "{format}");
        }
        // The same event wherever it is taken from: nobody has it twice.
        let all = world.run(&["timeline", "--format", "ics"]).fine();
        let typed = ["meeting", "show", "kick-off", "--format", "ics"];
        let alone = world.run(&typed).fine();
        let uid = alone
            .lines()
            .find(|line| line.starts_with("UID:meeting-kick-off"))
            .unwrap();
        assert!(
            all.contains(uid) && all.contains("DTSTART:20261224T070000Z"),
            "{all}"
        );
        let calendar: icalendar::Calendar = all.parse().unwrap();
        assert!(calendar.components.len() > 3);
    }
}

#[test]
fn what_falls_into_a_bad_time_and_two_meetings_at_once_are_said() {
    for (language, at_once) in [
        ("en", "Two meetings go on at the same time"),
        ("es", "Dos reuniones tienen lugar a la vez"),
        ("fr", "Deux réunions ont lieu en même temps"),
    ] {
        let world = busy(language);
        let text = world.run(&["timeline"]).fine();
        assert!(text.contains(at_once), "{text}");
        let data = world.run(&["timeline", "--format", "json"]).json();
        let conflicts = data["conflicts"].as_array().unwrap();
        let of = |id: &str| conflicts.iter().find(|it| it["id"] == id).unwrap();
        let clash = &of("calendar-clash")["crowds"][0];
        assert_eq!(clash["from"], "2026-12-20");
        assert_eq!(clash["to"], "2027-01-06");
        let falls = clash["items"].as_array().unwrap();
        for id in ["kick-off", "drafting", "check-access"] {
            assert!(falls.contains(&id.into()), "{id} in {falls:?}");
        }
        for id in ["later", "clash-from", "publish-timeline"] {
            assert!(!falls.contains(&id.into()), "{id} in {falls:?}");
        }
        let both = of("meetings-at-once")["crowds"][0]["items"].clone();
        assert_eq!(both, serde_json::json!(["kick-off", "drafting"]));
    }
}

#[test]
fn where_people_may_be_harmed_a_file_names_no_meeting() {
    let world = busy("en");
    let plan = plan(&world).replace("  level: involve\n", "  level: involve\n  risk: true\n");
    world.write("cocreate-plan.yaml", plan);
    for format in ["markdown", "html", "csv", "json", "ics", "svg"] {
        let text = world.run(&["timeline", "--format", format]).fine();
        let named = ["Opening session", "kick-off", "drafting"];
        assert!(
            !named.iter().any(|name| text.contains(name)),
            "{format}: {text}"
        );
    }
    assert!(world.run(&["timeline"]).fine().contains("Opening session"));
}
