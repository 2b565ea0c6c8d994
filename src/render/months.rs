//! Days drawn in letters, a line for each month: readable in forty columns, without colour, and on
//! consoles that know no letters but those of ASCII.

use jiff::civil::Date;

use crate::report::Timeline;

/// Above so many months, those in which nothing falls are left out.
const EMPTY_MONTH_LIMIT: usize = 18;

/// The lines of the drawing.
pub(super) fn months(timeline: &Timeline) -> Vec<String> {
    let all = timeline.months.len() <= EMPTY_MONTH_LIMIT;
    let mut lines = Vec::new();
    for month in &timeline.months {
        let marks = (1..=month.date.days_in_month())
            .filter_map(|day| month.date.with().day(day).build().ok());
        let marks: String = marks.map(|date| mark(date, timeline)).collect();
        if all || marks.chars().any(|letter| letter != EMPTY) {
            let month = month.date.strftime("%Y-%m");
            lines.push(format!("{month} {marks}"));
        }
    }
    lines
}

/// A day on which nothing falls.
const EMPTY: char = '.';

/// What stands for a day: how many things fall on it, where there are several; what is late before
/// all else.
fn mark(date: Date, timeline: &Timeline) -> char {
    let on = || {
        timeline
            .days
            .iter()
            .filter(|marked| marked.day.date == date)
    };
    let count = on().count();
    let open = |(from, to): &(Date, Date)| (*from..=*to).contains(&date);
    match u32::try_from(count).unwrap_or(9).min(9) {
        _ if on().any(|marked| marked.late) => '#',
        1 if on().all(|marked| marked.is_event) => '*',
        1 => 'o',
        several @ 2.. => char::from_digit(several, 10).unwrap_or('9'),
        _ if date == timeline.today.date => '>',
        _ if timeline.windows.iter().any(open) => '=',
        _ => EMPTY,
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use unicode_width::UnicodeWidthStr as _;

    use super::*;
    use crate::locale::{Language, Messages};
    use crate::report::{Day, Marked};

    fn drawn(days: &[(Date, bool, bool)], windows: &[(Date, Date)]) -> Vec<String> {
        let messages = Messages::new(Language::ENGLISH);
        let marked = days.iter().map(|(date, late, is_event)| Marked {
            day: Day::new(*date, &messages),
            text: "something".into(),
            late: *late,
            is_event: *is_event,
        });
        let today = Day::new(date(2026, 11, 28), &messages);
        let days = marked.collect();
        let mut timeline = Timeline::new(String::new(), today, String::new(), days, &messages);
        timeline.windows = windows.to_vec();
        months(&timeline)
    }

    #[test]
    fn each_month_is_a_line_in_forty_columns() {
        let days = [
            (date(2026, 11, 3), true, false),
            (date(2027, 2, 8), false, true),
            (date(2027, 2, 10), false, false),
            (date(2027, 2, 28), false, false),
            (date(2027, 2, 28), false, true),
        ];
        let lines = drawn(&days, &[(date(2027, 2, 8), date(2027, 2, 12))]);
        assert_eq!(
            lines,
            [
                "2026-11 ..#........................>..",
                "2026-12 ...............................",
                "2027-01 ...............................",
                "2027-02 .......*=o==...............2",
            ]
        );
        assert!(
            lines
                .iter()
                .all(|line| line.width() <= 40 && line.is_ascii())
        );
    }

    #[test]
    fn over_years_only_months_with_something_in_them_are_drawn() {
        let lines = drawn(&[(date(2030, 6, 1), false, false)], &[]);
        assert_eq!(lines.len(), 2);
        assert!(lines[1].starts_with("2030-06 o"), "{lines:?}");
    }
}
