//! `cocreate plan NEW --from OLD`: the plan of the next cycle.

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
