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
        assert!(!taken_back.contains(".."), "{taken_back}");
        assert_eq!(status(&world, &[])["meetings"], before["meetings"]);
    }
}

#[test]
fn two_branches_that_ticked_neighbouring_tasks_merge() {
    let world = planned("en");
    let run = |arguments: &[&str]| world.run(&[arguments, &TODAY].concat()).fine();
    // The plan as it stands once a meeting was planned or anything was ticked.
    run(&["tick", "12 May/thank", "--status", "doing"]);
    let base = world.read("cocreate-plan.yaml");
    world.write("base.yaml", &base);
    run(&[
        "tick",
        "12 May/send-documents",
        "--owner",
        "Ana",
        "--status",
        "done",
    ]);
    run(&["tick", "12 May/test-vote", "--due", "2027-02-07"]);
    let ours = world.read("cocreate-plan.yaml");
    world.write("ours.yaml", &ours);
    world.write("cocreate-plan.yaml", &base);
    run(&["tick", "12 May/ask-needs", "12 May/rehearse"]);
    run(&[
        "tick",
        "12 May/second-way",
        "--note",
        "by telephone",
        "--status",
        "doing",
    ]);
    world.write("theirs.yaml", world.read("cocreate-plan.yaml"));
    let merged = world.merges("cocreate-plan.yaml");
    let tasks = status(&world, &[])["meetings"][0]["tasks"].clone();
    for (id, status) in [
        ("send-documents", "done"),
        ("ask-needs", "done"),
        ("rehearse", "done"),
        ("second-way", "doing"),
        ("thank", "doing"),
        ("invite", "todo"),
    ] {
        let id = format!("12 May/{id}");
        let mut tasks = tasks.as_array().unwrap().iter();
        let task = tasks.find(|task| task["id"] == *id).unwrap();
        assert_eq!(task["status"], status, "{id}: {merged}");
    }
    // What was merged is what a save writes.
    run(&["tick", "12 May/invite"]);
    run(&["undo"]);
    assert_eq!(world.read("cocreate-plan.yaml"), merged);
}

#[test]
fn who_may_vote_is_checked_where_people_vote_and_not_where_they_talk() {
    let world = World::speaking("en");
    let plan = "cocreate: 1\nprofile: { country: ES }\nanswers: { stages: [prioritize], risk: false, binding-vote: \
                true, eligibility-check: verified-secret, tool-licence: required }\nmeetings:\n  talk: { purpose: \
                deliberate, participants: 60, minutes: 120 }\n";
    world.write("cocreate-plan.yaml", plan);
    let shown = world.run(&["meeting", "show", "talk"]).fine();
    assert!(shown.contains("BigBlueButton"), "{shown}");
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
        with.replace("cocreate: 1\n", "cocreate: 1\nguide: x\n"),
    );
    world.run(&["tick", "12 May/invite"]).fine();
    let kept = world.read("cocreate-plan.yaml");
    assert!(kept.contains("dance:\n"), "{kept}");
}

#[test]
fn another_program_reads_the_calendar_of_a_meeting_as_it_is() {
    use icalendar::{CalendarComponent, CalendarDateTime, Component as _, DatePerhapsTime};

    let mut uids = Vec::new();
    for language in LANGUAGES {
        let world = planned(language);
        let export = |reader: &str, day: &str| {
            let text = world
                .run(&[
                    "meeting", "export", "--for", reader, "--format", "ics", "--date", day,
                ])
                .fine();
            assert!(text.split("\r\n").all(|line| line.len() <= 75), "{text}");
            let calendar: icalendar::Calendar = text.parse().expect("a calendar");
            let events = calendar
                .components
                .into_iter()
                .filter_map(|part| match part {
                    CalendarComponent::Event(event) => Some(event),
                    _ => None,
                });
            events.collect::<Vec<_>>()
        };
        let of_participants = export("participants", "2027-02-01");
        let [meeting] = &of_participants[..] else {
            panic!("one event: {of_participants:?}")
        };
        let hour = |time: Option<DatePerhapsTime>| match time {
            Some(DatePerhapsTime::DateTime(CalendarDateTime::Utc(time))) => time.to_rfc3339(),
            other => panic!("no moment in UTC: {other:?}"),
        };
        assert_eq!(hour(meeting.get_start()), "2027-02-10T07:00:00+00:00");
        assert_eq!(hour(meeting.get_end()), "2027-02-10T08:00:00+00:00");
        // The agenda stands in it, each line of it, with its hour.
        let shown = meeting.get_description().expect("what to do there");
        let hours = match language {
            "fr" => ["10\u{a0}h\u{a0}00 ", "10\u{a0}h\u{a0}05 "],
            _ => ["10:00 ", "10:05 "],
        };
        for hour in hours {
            let plain = |text: &str| text.replace(['\u{202f}', '\u{a0}'], " ");
            let begins = |line: &str| plain(line).starts_with(&plain(hour));
            assert!(shown.lines().any(begins), "{hour}: {shown}");
        }
        // Whoever sees the event in another zone knows whose hours these are.
        assert!(
            shown.lines().any(|line| line.ends_with(" Africa/Nairobi")),
            "{shown}"
        );
        let alarms = |event: &icalendar::Event| {
            let parts = event.components().iter();
            let triggers = parts.filter_map(|part| part.property_value("TRIGGER"));
            triggers.map(str::to_owned).collect::<Vec<_>>()
        };
        assert_eq!(alarms(meeting), ["-P1D", "-PT15M"]);
        let of_hosts = export("host", "2027-02-01");
        assert!(of_hosts.len() > 8);
        let ids = |events: &[icalendar::Event]| {
            let ids = events
                .iter()
                .map(|event| event.get_uid().unwrap().to_owned());
            ids.collect::<Vec<_>>()
        };
        let days = of_hosts.iter().skip(1).map(icalendar::Component::get_start);
        for day in days {
            assert!(matches!(day, Some(DatePerhapsTime::Date(_))), "{day:?}");
        }
        // A later export is known again, in any language, and its edition has grown.
        let later = export("host", "2027-02-02");
        assert_eq!(ids(&later), ids(&of_hosts));
        let edition = |event: &icalendar::Event| -> i32 {
            event.property_value("SEQUENCE").unwrap().parse().unwrap()
        };
        assert!(edition(&later[0]) > edition(&of_hosts[0]));
        uids.push(ids(&of_hosts));
        // What is done is no longer in it; what is over reminds of nothing.
        world.run(&["tick", "12 May/remind"]).fine();
        assert_eq!(export("host", "2027-02-02").len(), of_hosts.len() - 1);
        assert_eq!(alarms(&export("participants", "2027-03-01")[0]), [""; 0]);
        assert_eq!(
            alarms(&export("participants", "2027-02-10")[0]),
            ["-PT15M"],
            "the day before is over"
        );
    }
    assert_eq!(uids[0], uids[1]);
    assert_eq!(uids[1], uids[2]);
}

#[test]
fn under_risk_a_calendar_gives_nothing_away() {
    for language in LANGUAGES {
        let world = planned(language);
        let plan = world.read("cocreate-plan.yaml");
        let plan = plan.replace("risk: false", "risk: true");
        let plan = plan.replace(
            "purpose: decide",
            "purpose: decide, topic: Nurses of the north",
        );
        world.write("cocreate-plan.yaml", &plan);
        for reader in ["participants", "host"] {
            let export = ["meeting", "export", "--format", "ics", "--for", reader];
            let text = world.run(&[&export[..], &TODAY].concat()).fine();
            for telling in [
                "Nurses",
                "12 May",
                "DESCRIPTION:10",
                "safe",
                "record",
                "risk",
            ] {
                assert!(!text.contains(telling), "{telling}: {text}");
            }
            // The plan's own calendar knows it by the same name, and tells as little.
            let uid = text.lines().find(|line| line.starts_with("UID:")).unwrap();
            let of_plan = ["timeline", "--format", "ics"];
            let whole = world.run(&[&of_plan[..], &TODAY].concat()).fine();
            assert!(whole.contains(uid), "{uid}: {whole}");
            let undated = plan.replace("zones: [Africa/Nairobi]", "hybrid: true");
            world.write("undated.yaml", undated);
            let of_plan = ["timeline", "--plan", "undated.yaml", "--format", "ics"];
            let without_hours = world.run(&[&of_plan[..], &TODAY].concat()).fine();
            for told in [&whole, &without_hours] {
                assert!(
                    !told.contains("Nurses") && !told.contains("12 May"),
                    "{told}"
                );
            }
            // What protects people tells that they need it, and so does its name.
            let of_tasks = text.lines().filter(|line| line.starts_with("SUMMARY:"));
            let said: std::collections::BTreeSet<&str> = of_tasks.collect();
            assert_eq!(said.len(), if reader == "host" { 2 } else { 1 }, "{said:?}");
        }
    }
}

#[test]
fn three_languages_stand_one_behind_the_other_each_whole_and_each_once() {
    let world = planned("en");
    // The language spoken, and one that was named twice, count once.
    let also = [
        "--also", "fr", "--also", "es", "--also", "en", "--also", "es",
    ];
    let titles = [
        ("How to join", "Comment participer", "Cómo unirse"),
        ("Your data", "Vos données", "Sus datos"),
    ];
    for write in [
        &["meeting", "export", "--format"][..],
        &["write", "invitation", "--meeting", "12 May", "--format"],
    ] {
        let run = |format: &str| {
            world
                .run(&[write, &[format], &also, &TODAY].concat())
                .fine()
        };
        let page = run("html");
        assert!(!page.contains("<div class=\"columns\""), "{page}");
        for language in LANGUAGES {
            let article = format!("<article id=\"{language}\" lang=\"{language}\">");
            assert_eq!(page.matches(&article).count(), 1, "{language}: {page}");
        }
        let text = run("markdown");
        let place = |words: &str| text.find(&format!("## {words}\n"));
        let [join, data] = titles.map(|(en, fr, es)| [en, fr, es].map(place));
        let places = [data[0], data[1], data[2]];
        assert!(
            places.is_sorted() && places[0].is_some(),
            "{places:?}: {text}"
        );
        // Each is whole before the next begins.
        if join[0].is_some() {
            assert!(data[0] < join[1] && data[1] < join[2], "{text}");
        }
        world.run(&[write, &["json"], &also].concat()).failed(2);
    }
    // Two of a text stand beside each other, as those of a meeting.
    let two = ["write", "notice", "--also", "es", "--format", "html"];
    let page = world.run(&two).fine();
    assert!(page.contains("<div class=\"columns\""), "{page}");
    // A plan is read from its beginning to its end: further languages stand behind it.
    let plan = [
        "export", "--for", "public", "--format", "html", "--also", "es", "--also", "fr",
    ];
    let page = world.run(&[&plan[..], &TODAY].concat()).fine();
    for language in LANGUAGES {
        let article = format!("<article id=\"{language}\" lang=\"{language}\">");
        assert_eq!(page.matches(&article).count(), 1, "{language}: {page}");
    }
    assert!(!page.contains("<div class=\"columns\""));
}

#[test]
fn two_languages_stand_side_by_side_with_each_its_mark() {
    let world = planned("en");
    let run = |format: &str| {
        let arguments = ["meeting", "export", "--also", "fr", "--format", format];
        world.run(&[&arguments[..], &TODAY].concat())
    };
    let page = run("html").fine();
    assert!(page.contains("<div class=\"columns\""), "{page}");
    for language in ["en", "fr"] {
        let article = format!("<article id=\"{language}\" lang=\"{language}\">");
        assert_eq!(page.matches(&article).count(), 1);
    }
    // One language after the other for those who hear it, or read it on a small screen.
    let place = |words: &str| {
        page.find(words)
            .unwrap_or_else(|| panic!("{words}: {page}"))
    };
    assert!(place("How to join") < place("Comment participer"));
    assert!(place("Agenda") < place("Ordre du jour"));
    let text = run("markdown").fine();
    let place = |words: &str| {
        text.find(words)
            .unwrap_or_else(|| panic!("{words}: {text}"))
    };
    let order = [
        "## Day and hour",
        "## Jour et heure",
        "## How to join",
        "## Comment participer",
    ];
    let places: Vec<usize> = order.iter().map(|words| place(words)).collect();
    assert!(places.is_sorted(), "{places:?}");
}
