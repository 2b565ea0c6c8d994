//! Who is handed what: one plan, and what each of its readers gets of it.

use icalendar::Component as _;
use serde_json::Value;

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
        let text = export(PLAN, &["--format", "ics", "--lang", language]);
        let calendar: icalendar::Calendar = text.parse().unwrap();
        let data = export(PLAN, &["--format", "json", "--lang", language]);
        let data: Value = serde_json::from_str(&data).unwrap();
        let open = data["checklist"].as_array().unwrap().iter();
        let mut expected: Vec<String> = open
            .filter(|item| item["timing"] != "settled" && item["due"].is_string())
            .map(|item| item["title"].as_str().unwrap().to_owned())
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
        assert_eq!(text, export(PLAN, &["--format", "ics", "--lang", language]));
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
