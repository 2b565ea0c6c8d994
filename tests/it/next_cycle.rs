//! `cocreate plan NEW --from OLD`: the plan of the next cycle.

use cocreate::built_in;
use cocreate::guide::Guide;
use cocreate::interview::Questionnaire;

use crate::languages::on_one_line;
use crate::world::World;

const OLD: &str = "cocreate: 1
profile: { title: Plan 2025, side: government, membership: national, country: KE, language: es }
answers: { stages: [implement], plan-end: 2026-12-31, daily-channels: [radio] }
checklist:
  ogp-website: { status: doing, owner: Oficina de prensa }
  llamar-a-la-radio: { own: true, title: Llamar a la radio, status: todo, stage: implement }
";

fn world() -> World {
    let world = World::new();
    world.write("old.yaml", OLD);
    world.write("answers.yaml", "answers: { stages: [consult] }\n");
    world
}

#[test]
fn the_next_plan_begins_with_what_the_last_one_hands_on() {
    let world = world();
    let typed = [
        "plan",
        "new.yaml",
        "--from",
        "old.yaml",
        "--answers",
        "answers.yaml",
    ];
    let run = world.run(&typed);
    assert!(run.stderr.contains("Se toman"), "{run:?}");
    run.fine();
    let new = world.read("new.yaml");
    for kept in [
        "country: KE",
        "previous-plan-end: 2026-12-31",
        "owner: Oficina de prensa",
        "title: Llamar a la radio",
    ] {
        assert!(new.contains(kept), "{kept} in {new}");
    }
    for again in [
        "Plan 2025",
        "implement]",
        "- implement",
        "status: doing",
        "\n  plan-end",
    ] {
        assert!(!new.contains(again), "{again} in {new}");
    }
    assert_eq!(world.read("old.yaml"), OLD, "the old plan stays as it is");
}

#[test]
fn a_plan_that_exists_is_not_begun_again() {
    let world = world();
    world.write("new.yaml", "cocreate: 1\nprofile: { country: PE }\n");
    let typed = [
        "plan",
        "new.yaml",
        "--from",
        "old.yaml",
        "--answers",
        "answers.yaml",
    ];
    world.run(&typed).failed(4);
    assert!(world.read("new.yaml").contains("country: PE"));
}

#[test]
fn what_is_no_plan_hands_nothing_on() {
    let world = world();
    world
        .run(&["plan", "new.yaml", "--from", "none.yaml"])
        .failed(4);
    assert!(!world.path("new.yaml").exists());
}

#[test]
fn what_the_review_recommended_goes_over_into_the_next_plan() {
    for (language, one, none) in [
        (
            "en",
            "One of them is a recommendation",
            "None of them is a recommendation",
        ),
        (
            "es",
            "Una de ellas es una recomendación",
            "Ninguna es una recomendación",
        ),
        (
            "fr",
            "L'une d'elles est une recommandation",
            "Aucune n'est une recommandation",
        ),
    ] {
        let world = world();
        let old = OLD.replace("language: es", &format!("language: {language}"));
        world.write("old.yaml", old);
        let begin = |new: &str| {
            let typed = [
                "plan",
                new,
                "--from",
                "old.yaml",
                "--answers",
                "answers.yaml",
            ];
            let run = world.run(&typed);
            let said = run.stderr.clone();
            run.fine();
            said
        };
        let said = begin("first.yaml").replace('\n', " ");
        assert!(
            said.contains(none) && said.contains("--recommendation"),
            "{said}"
        );
        let typed = [
            "add",
            "Publish what each commitment costs",
            "--recommendation",
            "--note",
            "IRM, p. 12",
            "--plan",
            "old.yaml",
        ];
        world.run(&typed).fine();
        assert!(world.read("old.yaml").contains("recommended: true"));
        let said = begin("second.yaml").replace('\n', " ");
        assert!(said.contains(one), "{said}");
        let new = world.read("second.yaml");
        for kept in [
            "Publish what each commitment costs",
            "recommended: true",
            "IRM, p. 12",
        ] {
            assert!(new.contains(kept), "{kept} in {new}");
        }
        let data = world
            .run(&["status", "--plan", "second.yaml", "--format", "json"])
            .json();
        let items = data["items"].as_array().unwrap();
        assert!(items.iter().any(|item| item["recommended"] == true));
    }
}

/// The built-in guide, in a later version that has something new.
fn later_guide(world: &World) {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("guide");
    let change = |text: String, from: &str, to: &str| {
        assert!(text.contains(from), "{from}");
        text.replacen(from, to, 1)
    };
    for (file, content) in cocreate::guide::read_folder(&folder).unwrap() {
        let text = String::from_utf8(content.unwrap()).unwrap();
        let text = match file.as_str() {
            "guide.yaml" => change(text, "version: \"2026.11\"", "version: \"2027.3\""),
            "questions.yaml" => change(
                text,
                "  calendar-clashes:\n",
                "  calendar-clashes:\n    new-in: \"2027.3\"\n",
            ),
            "items.yaml" => change(
                text,
                "  check-access:\n",
                "  check-access:\n    new-in: \"2027.2\"\n",
            ),
            _ => text,
        };
        world.write(&format!("guide/{file}"), text);
    }
}

#[test]
fn a_plan_of_an_older_guide_is_told_what_is_new_and_asked_only_that() {
    let plan = "cocreate: 1\nguide: '2026.11'\nprofile: { side: civil-society, country: KE }\n\
                answers: { stages: [prepare, consult], level: involve }\n";
    for (language, label, item) in [
        ("en", "Clashes in the calendar", "Check group by group"),
        ("es", "Choques de calendario", "Comprobar grupo por grupo"),
        (
            "fr",
            "Conflits de calendrier",
            "Vérifier, groupe par groupe",
        ),
    ] {
        let world = World::speaking(language);
        later_guide(&world);
        world.write("cocreate-plan.yaml", plan);
        let typed = ["--guide", "guide", "plan", "--plain"];
        // One answer, and an empty line for whatever else might be asked.
        let run = world.run_with_input(&typed, "1\n\n\n\n\n\n");
        let said = format!("{}{}", run.stderr, run.stdout);
        assert!(
            said.contains("2026.11") && said.contains("2027.3"),
            "{said}"
        );
        assert!(
            run.stderr.contains(label) && run.stderr.contains(item),
            "{said}"
        );
        for asked_before in ["co-creation-start", "participants", "access-gaps"] {
            let questions = Questionnaire::open(&Guide::new(built_in::GUIDE), language);
            let ask = questions.text(asked_before, "ask");
            assert!(!on_one_line(&run.stderr).contains(ask), "{ask}: {said}");
        }
        let saved = world.read("cocreate-plan.yaml");
        assert!(
            saved.contains("calendar-clashes:\n  - holidays"),
            "{saved}\n{said}"
        );
        assert!(
            saved.contains("guide: 2027.3+") || saved.contains("guide: '2027.3+"),
            "{saved}"
        );
        // Known now, and told no more.
        let run = world.run_with_input(&typed, "");
        assert!(!run.stderr.contains("2026.11"), "{run:?}");
    }
}

#[test]
fn what_is_new_in_a_version_to_come_is_a_fault_of_the_guide() {
    let world = World::new();
    later_guide(&world);
    let items = world
        .read("guide/items.yaml")
        .replace("\"2027.2\"", "\"2028.1\"");
    world.write("guide/items.yaml", items);
    let run = world.run(&["guide", "check", "guide"]);
    assert_eq!(run.code, 1, "{run:?}");
    let said = format!("{}{}", run.stdout, run.stderr);
    assert!(said.contains("new-in") && said.contains("2028.1"), "{said}");
}
