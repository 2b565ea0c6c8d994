//! Days and hours as calendars take them, before they are written in a calendar's format.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::text::fold;

/// The day from which the editions of an event are counted.
const FIRST_EDITION: Date = jiff::civil::date(2020, 1, 1);

/// What goes into a person's own calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Calendar {
    /// The code of its language.
    pub language: String,
    pub name: String,
    /// The day on which all this is so.
    pub date: Date,
    pub events: Vec<CalendarEvent>,
}

/// One event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarEvent {
    /// By this a calendar knows the event again, and moves it instead of showing it twice; the same
    /// in every language and on every machine. See [`Calendar::uid`].
    pub uid: String,
    pub when: EventTime,
    pub summary: String,
    /// More about it; may be empty.
    pub description: String,
    /// How long before it the calendar reminds of it.
    pub alarms: Vec<Alarm>,
    /// Which edition of the event this is; a later one takes the place of an earlier one.
    pub sequence: i32,
}

/// How long before an event a calendar reminds of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alarm {
    Days(u16),
    Minutes(u16),
}

/// When an event takes place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EventTime {
    /// On a day, whatever the time zone.
    Day(Date),
    /// From one moment to another.
    Hours { start: Timestamp, end: Timestamp },
}

impl Calendar {
    /// The name by which the event of an item is known again: the item's own, at the plan's.
    #[must_use]
    pub fn uid(item: &str, plan_title: Option<&str>) -> String {
        format!("{item}@{}.cocreate", Calendar::plan_name(plan_title))
    }

    /// The name of a plan by its title, in small letters and digits.
    #[must_use]
    pub fn plan_name(title: Option<&str>) -> String {
        let plain = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit();
        let title = fold(title.unwrap_or_default());
        let words: Vec<&str> = title
            .split(|letter| !plain(letter))
            .filter(|word| !word.is_empty())
            .collect();
        if words.is_empty() {
            "plan".to_owned()
        } else {
            words.join("-")
        }
    }

    /// A name that tells nothing and is the same for the same name: its sum (FNV-1a), so that an
    /// event is still known again.
    #[must_use]
    pub fn unnamed(name: &str) -> String {
        let add = |sum: u64, byte: u8| {
            let sum = sum ^ u64::from(byte);
            sum.wrapping_mul(0x0000_0100_0000_01b3)
        };
        let sum = name.bytes().fold(0xcbf2_9ce4_8422_2325, add);
        format!("{sum:016x}")
    }

    /// Which edition the events of a day are. A plan keeps no count of how often a date was moved;
    /// the days since a fixed one grow with each later export as well, also where a date goes back
    /// to what it was.
    #[must_use]
    pub fn sequence(date: Date) -> i32 {
        (date - FIRST_EDITION).get_days().max(0)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn an_event_is_known_by_its_item_and_its_plan() {
        let uid = Calendar::uid("publish-timeline", Some("Plan de acción 2027: ¡abierto!"));
        assert_eq!(uid, "publish-timeline@plan-de-accion-2027-abierto.cocreate");
        assert_eq!(Calendar::uid("a", Some("План")), "a@plan.cocreate");
        assert_eq!(Calendar::uid("a", None), "a@plan.cocreate");
    }

    #[test]
    fn a_name_that_may_not_be_told_is_still_known_again() {
        assert_eq!(Calendar::unnamed("kick-off"), Calendar::unnamed("kick-off"));
        assert_ne!(Calendar::unnamed("kick-off"), Calendar::unnamed("kick-of"));
        assert_eq!(Calendar::unnamed(""), "cbf29ce484222325");
    }

    #[test]
    fn a_later_export_is_a_later_edition() {
        let earlier = Calendar::sequence(date(2026, 11, 28));
        assert!(Calendar::sequence(date(2026, 11, 29)) > earlier && earlier > 0);
        assert_eq!(Calendar::sequence(date(2019, 1, 1)), 0);
    }
}
