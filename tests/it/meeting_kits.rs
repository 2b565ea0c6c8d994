//! Planned meetings: what is handed out, what is ticked, what goes into calendars.

use serde_json::Value;

use crate::languages::on_one_line;
use crate::world::{LANGUAGES, World};

const TODAY: [&str; 2] = ["--date", "2027-02-01"];

/// A plan with a meeting whose name holds a blank, in a language.
fn planned(language: &str) -> World {
    let world = World::speaking(language);
    let plan = "cocreate: 1\nprofile: { country: KE }\nanswers: { stages: [draft], risk: false }\n\
                meetings:\n  12 May: { purpose: decide, decision-method: majority, \
                participants: 12, minutes: 60, date: 2027-02-10, start: '10:00', \
                zones: [Africa/Nairobi] }\n";
    world.write("cocreate-plan.yaml", plan);
    world
}

fn status(world: &World, more: &[&str]) -> Value {
    let arguments = [&["status", "--format", "json"], more, &TODAY].concat();
    serde_json::from_str(&world.run(&arguments).fine()).unwrap()
}

#[test]
fn a_task_of_a_meeting_is_ticked_shown_and_taken_back_and_counts_apart() {
    for language in LANGUAGES {
        let world = planned(language);
        let run = |arguments: &[&str]| world.run(&[arguments, &TODAY].concat()).fine();
        let before = status(&world, &[]);
        let task = |data: &Value, id: &str| {
            let tasks = data["meetings"][0]["tasks"].as_array().unwrap();
            tasks.iter().find(|task| task["id"] == id).cloned().unwrap()
        };
        assert_eq!(task(&before, "12 May/invite")["timing"], "overdue");
        assert_eq!(task(&before, "12 May/send-documents")["timing"], "due-soon");
        assert_eq!(task(&before, "12 May/send-minutes")["due"], "2027-02-13");
        run(&[
            "tick",
            "12 May/invite",
            "send-documents",
            "--owner",
            "Ana",
            "--status",
            "done",
        ]);
        let after = status(&world, &[]);
        let invited = task(&after, "12 May/invite");
        assert_eq!(
            (&invited["status"], &invited["timing"]),
            (&"done".into(), &"settled".into())
        );
        assert_eq!(task(&after, "12 May/send-documents")["owner"], "Ana");
        for apart in ["readiness", "next", "overdue", "soon", "items"] {
            assert_eq!(after[apart], before[apart], "{apart}");
        }
        // The computation anew keeps what was said; the plan's text is stable.
        let text = world.read("cocreate-plan.yaml");
        assert!(
            text.contains("      invite:\n        status: done\n"),
            "{text}"
        );
        run(&["tick", "12 May/remind", "--due", "2027-02-08"]);
        let moved = task(&status(&world, &[]), "12 May/remind");
        assert_eq!(moved["due"], "2027-02-08");
        let log = run(&["log", "--format", "json"]);
        assert!(log.contains("12%20May/invite"), "{log}");
        run(&["undo"]);
        assert_eq!(world.read("cocreate-plan.yaml"), text);
        let taken_back = run(&["undo"]);
        assert!(taken_back.contains("12 May: "), "{taken_back}");
        assert_eq!(status(&world, &[])["meetings"], before["meetings"]);
    }
}

#[test]
fn a_week_shows_what_is_due_for_a_meeting_and_what_is_late_of_it_stands_before_what_is_soon() {
    for language in LANGUAGES {
        let world = planned(language);
        let week = status(&world, &["--week"]);
        let tasks = week["meetings"][0]["tasks"].as_array().unwrap();
        let ids: Vec<&str> = tasks
            .iter()
            .map(|task| task["id"].as_str().unwrap())
            .collect();
        assert!(
            ids.contains(&"12 May/rehearse") && ids.contains(&"12 May/invite"),
            "{ids:?}"
        );
        assert!(
            !ids.contains(&"12 May/remind"),
            "it is due in nine days: {ids:?}"
        );
        let page = on_one_line(&world.run(&[&["status"][..], &TODAY].concat()).fine());
        let place = |id: &str| page.find(id).unwrap_or_else(|| panic!("{id}: {page}"));
        assert!(
            place("[12 May/invite]") < place("[12 May/rehearse]"),
            "{page}"
        );
        let why = on_one_line(
            &world
                .run(&["status", "--why", "--date", "2027-02-11"])
                .fine(),
        );
        assert!(
            !why.contains("[12 May/invite]"),
            "the meeting is over: {why}"
        );
        let shown = world
            .run(&[&["meeting", "show"][..], &TODAY].concat())
            .fine();
        let shown = on_one_line(&shown);
        assert!(shown.contains("[12 May/invite]"), "{shown}");
    }
}

#[test]
fn what_no_meeting_has_to_do_is_refused_and_what_is_another_guides_is_kept() {
    let world = planned("en");
    let plan = world.read("cocreate-plan.yaml");
    let failed = world.run(&["tick", "12 May/invit3"]).failed(2);
    assert!(failed.contains("12 May/invite"), "{failed}");
    let with = plan.replace(
        "zones: [Africa/Nairobi] }",
        "zones: [Africa/Nairobi], checklist: { dance: { status: done } } }",
    );
    world.write("cocreate-plan.yaml", &with);
    let failed = world.run(&["status"]).failed(3);
    assert!(failed.contains("dance"), "{failed}");
    world.write(
        "cocreate-plan.yaml",
        &with.replace("cocreate: 1\n", "cocreate: 1\nguide: x\n"),
    );
    world.run(&["tick", "12 May/invite"]).fine();
    let kept = world.read("cocreate-plan.yaml");
    assert!(kept.contains("dance:\n"), "{kept}");
}
