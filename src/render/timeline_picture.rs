//! Days as a small picture, before it has a format: a line from the first to the last, a mark on
//! each, and where today is.

use jiff::civil::Date;

use crate::report::{Day, Timeline};

/// The size of the picture, in pixels, as all places in it.
pub(super) const WIDTH: f64 = 640.0;
pub(super) const HEIGHT: f64 = 62.0;
/// How far its line stays from its edges.
pub(super) const MARGIN: f64 = 12.0;
/// What a name takes.
pub(super) const ROOM: f64 = 120.0;
/// How far down the line stands, and a mark reaches from it.
pub(super) const LINE: f64 = 32.0;
pub(super) const RADIUS: f64 = 5.0;

/// Where each thing stands, from the left.
pub(super) struct TimelinePicture<'t> {
    pub today: f64,
    /// Beginnings of months, as many as have room for their names.
    pub months: Vec<(f64, &'t str)>,
    pub days: Vec<Mark>,
}

/// The mark of a day.
pub(super) struct Mark {
    pub place: f64,
    pub is_late: bool,
}

impl<'t> TimelinePicture<'t> {
    /// The picture of these days.
    pub(super) fn of(timeline: &'t Timeline) -> TimelinePicture<'t> {
        let today = timeline.today.date;
        let dates = || timeline.days.iter().map(|marked| marked.day.date);
        let first = dates().chain([today]).min().unwrap_or(today);
        let last = dates().chain([today]).max().unwrap_or(today);
        let length = f64::from((last - first).get_days().max(1));
        let place = |date: Date| {
            let days = f64::from((date - first).get_days());
            MARGIN + days / length * (WIDTH - 2.0 * MARGIN)
        };
        TimelinePicture {
            today: place(today),
            months: months(&timeline.months, place),
            days: timeline
                .days
                .iter()
                .map(|marked| Mark {
                    place: place(marked.day.date),
                    is_late: marked.late,
                })
                .collect(),
        }
    }
}

fn months(months: &[Day], place: impl Fn(Date) -> f64) -> Vec<(f64, &str)> {
    let mut named: Vec<(f64, &str)> = Vec::new();
    let mut free = ROOM / 2.0;
    for month in months {
        let at = place(month.date);
        if at >= free && at <= WIDTH - ROOM / 2.0 {
            named.push((at, &month.words));
            free = at + ROOM;
        }
    }
    named
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::locale::{Language, Messages};
    use crate::report::Marked;

    fn timeline(today: Date, days: &[Date]) -> Timeline {
        let messages = Messages::new(Language::ENGLISH);
        let marked = |date: &Date| Marked {
            day: Day::new(*date, &messages),
            text: "Meet".into(),
            late: *date < today,
            is_event: false,
        };
        let days = days.iter().map(marked).collect();
        let today = Day::new(today, &messages);
        Timeline::new("Days".into(), today, "today".into(), days, &messages)
    }

    #[test]
    fn the_line_reaches_from_the_first_day_to_the_last_and_today_is_one_of_them() {
        let before = timeline(date(2027, 1, 1), &[date(2027, 1, 11), date(2027, 1, 21)]);
        let picture = TimelinePicture::of(&before);
        let places: Vec<f64> = picture.days.iter().map(|mark| mark.place).collect();
        assert_eq!(picture.today, MARGIN);
        assert_eq!(places, [WIDTH / 2.0, WIDTH - MARGIN]);
        assert!(picture.days.iter().all(|mark| !mark.is_late));
        let after = timeline(date(2027, 1, 21), &[date(2027, 1, 1)]);
        let picture = TimelinePicture::of(&after);
        assert_eq!(
            (picture.days[0].place, picture.today),
            (MARGIN, WIDTH - MARGIN)
        );
        assert!(picture.days[0].is_late);
    }

    #[test]
    fn names_of_months_stand_apart_and_reach_beyond_no_edge() {
        let year = timeline(date(2027, 1, 1), &[date(2027, 12, 31)]);
        let months = TimelinePicture::of(&year).months;
        let places: Vec<f64> = months.iter().map(|(at, _)| *at).collect();
        assert!(months.len() > 2, "{months:?}");
        assert!(
            places.windows(2).all(|pair| pair[1] - pair[0] >= ROOM),
            "{months:?}"
        );
        let within = ROOM / 2.0..=WIDTH - ROOM / 2.0;
        assert!(places.iter().all(|at| within.contains(at)), "{months:?}");
    }
}
