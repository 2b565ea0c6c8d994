//! The hours of a meeting, in each zone and season.

use jiff::ToSpan as _;
use proptest::prelude::*;

use super::*;
use crate::report::EventTime;

/// North and south of the line, with and without summer time, at odd quarters of an hour.
const ZONES: [&str; 12] = [
    "Africa/Nairobi",
    "Africa/Johannesburg",
    "America/New_York",
    "America/Caracas",
    "America/St_Johns",
    "America/Santiago",
    "Asia/Kathmandu",
    "Asia/Manila",
    "Australia/Lord_Howe",
    "Europe/Madrid",
    "Europe/Dublin",
    "Pacific/Auckland",
];

#[test]
fn where_there_are_several_time_zones_the_agenda_says_whose_hours_it_has() {
    let said = |zones: &str| {
        let answers = format!(
            "{{purpose: inform, participants: 20, minutes: 60, risk: false, \
             date: 2027-03-24, start: '10:00', zones: [{zones}]}}"
        );
        #[expect(clippy::redundant_closure_for_method_calls, reason = "of any lifetime")]
        let invitation = shown("en", &answers, |book| book.for_participants());
        let host = shown("en", &answers, |book| book.for_hosts(true));
        [words(&invitation), words(&host)]
    };
    for text in said("America/Mexico_City, America/Tijuana") {
        let hours = "These are the hours of America/Mexico City.";
        assert!(text.contains(hours), "{text}");
    }
    for text in said("America/Mexico_City") {
        assert!(!text.contains("These are the hours"), "{text}");
    }
}

#[test]
fn the_hours_are_those_of_each_zone_also_where_summer_time_begins_between_them() {
    // On 21 March 2027 it is summer time in New York, and not yet in Madrid.
    let answers = "{purpose: inform, participants: 5, minutes: 60, date: 2027-03-21, \
                   start: '10:00', zones: [New York, Europe/Madrid, Nairobi]}";
    let hours = shown("en", answers, |book| {
        let zones = book.in_zones().into_iter();
        let hours = zones.map(|zone| zone.start.time().to_string());
        hours.collect::<Vec<_>>()
    });
    assert_eq!(hours, ["10:00:00", "15:00:00", "17:00:00"]);
    let calendar = shown("en", answers, |book| {
        book.calendar_for(MeetingReader::Participants)
    });
    let EventTime::Hours { start, end } = calendar.unwrap().events[0].when else {
        panic!("a meeting has hours")
    };
    assert_eq!(start.to_string(), "2027-03-21T14:00:00Z");
    assert_eq!(end.to_string(), "2027-03-21T15:00:00Z");
}

#[test]
fn where_clocks_change_meanwhile_each_part_begins_when_the_clock_there_says() {
    // In Paris it is 3 o'clock after 1:59 on this day.
    let at = |start: &str| {
        format!(
            "{{purpose: inform, participants: 40, minutes: 120, date: 2027-03-28, \
             start: '{start}', zones: [Europe/Paris]}}"
        )
    };
    let seen = shown("en", &at("01:30"), |book| {
        let clocks = book.kit.agenda.parts.iter().map(|part| book.clock(part));
        let zones = book.in_zones();
        let end = book.messages.time(zones[0].end.time());
        (clocks.collect::<Vec<_>>(), book.clock_after(120), end)
    });
    assert!(
        seen.0.iter().all(|clock| !clock.starts_with("02:")),
        "{seen:?}"
    );
    assert_eq!((&*seen.1, &*seen.2), ("04:30", "04:30"));
    let told = |start: &str| {
        shown("en", &at(start), |book| {
            let problems = book.kit.agenda.problems.iter();
            problems.map(|it| book.problem(*it)).collect::<Vec<_>>()
        })
    };
    assert_eq!(told("01:30"), [""; 0]);
    assert_eq!(told("02:30").len(), 1, "there is no such hour");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(120))]

    #[test]
    fn hours_are_those_that_another_library_has_in_any_zone_and_season(
        home in 0..ZONES.len(),
        away in 0..ZONES.len(),
        day in 0_i64..1400,
        minute in 0_i64..1440,
    ) {
        use chrono::TimeZone as _;
        let zone = |nth: usize| ZONES[nth].parse::<chrono_tz::Tz>().unwrap();
        let date = jiff::civil::date(2026, 1, 1).checked_add(day.days()).unwrap();
        let (hour, minute) = (minute / 60, minute % 60);
        let there = chrono::NaiveDate::from_ymd_opt(
            date.year().into(),
            date.month().unsigned_abs().into(),
            date.day().unsigned_abs().into(),
        );
        let there = there.unwrap().and_hms_opt(
            hour.try_into().unwrap(),
            minute.try_into().unwrap(),
            0,
        );
        // An hour that the clock leaves out, or has twice, is one that nobody plans.
        let Some(start) = zone(home).from_local_datetime(&there.unwrap()).single() else {
            return Ok(());
        };
        let answers = format!(
            "{{purpose: inform, participants: 5, minutes: 90, date: {date}, \
             start: '{hour:02}:{minute:02}', zones: [{}, {}]}}",
            ZONES[home], ZONES[away]
        );
        let hours = shown("en", &answers, |book| {
            let zones = book.in_zones().into_iter();
            let written = |time: DateTime| time.strftime("%Y-%m-%d %H:%M").to_string();
            zones.map(|zone| (written(zone.start), written(zone.end))).collect::<Vec<_>>()
        });
        let end = start + chrono::TimeDelta::minutes(90);
        for (nth, shown) in [home, away].into_iter().zip(hours) {
            let there = |time: chrono::DateTime<chrono_tz::Tz>| {
                time.with_timezone(&zone(nth)).format("%Y-%m-%d %H:%M").to_string()
            };
            prop_assert_eq!(shown, (there(start), there(end)));
        }
    }
}
