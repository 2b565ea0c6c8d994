//! Days as a small picture: a line from the first to the last, a mark on each, and where today is.

use maud::{Markup, html as markup};

use crate::render::typeset::typeset;
use crate::report::Timeline;

/// The width of the picture, and how far its line stays from its edges.
const WIDTH: f64 = 640.0;
const MARGIN: f64 = 12.0;
/// What the name of a month takes.
const ROOM: f64 = 120.0;

/// The picture. What it shows stands in words beside it, so that it needs only a name.
pub(super) fn picture(timeline: &Timeline) -> Markup {
    let dates = timeline.days.iter().map(|marked| marked.day.date);
    let all = || dates.clone().chain([timeline.today.date]);
    let (Some(first), Some(last)) = (all().min(), all().max()) else {
        return markup! {};
    };
    let length = f64::from((last - first).get_days().max(1));
    let place = |date: jiff::civil::Date| {
        let days = f64::from((date - first).get_days());
        format!("{:.1}", MARGIN + days / length * (WIDTH - 2.0 * MARGIN))
    };
    let today = place(timeline.today.date);
    let anchor = match today.parse::<f64>() {
        Ok(at) if at > WIDTH - 60.0 => "end",
        Ok(at) if at < 60.0 => "start",
        _ => "middle",
    };
    markup! {
        svg class="timeline" viewBox={ "0 0 " (WIDTH) " 62" } role="img"
            aria-label=(typeset(&timeline.title)) {
            @for (x, name) in months(timeline, &place) {
                line class="month" x1=(x) y1="28" x2=(x) y2="36" {}
                text x=(x) y="58" text-anchor="middle" { (typeset(name)) }
            }
            line x1=(MARGIN) y1="32" x2=(WIDTH - MARGIN) y2="32" {}
            line class="today" x1=(today) y1="18" x2=(today) y2="44" {}
            text x=(today) y="12" text-anchor=(anchor) { (typeset(&timeline.today_name)) }
            @for marked in &timeline.days {
                circle class=[marked.late.then_some("late")]
                    cx=(place(marked.day.date)) cy="32" r="5" {}
            }
        }
    }
}

/// The beginnings of months, as many as have room for their names.
fn months<'t>(
    timeline: &'t Timeline,
    place: &impl Fn(jiff::civil::Date) -> String,
) -> Vec<(String, &'t str)> {
    let mut named: Vec<(String, &str)> = Vec::new();
    let mut free = ROOM / 2.0;
    for month in &timeline.months {
        let x = place(month.date);
        let at = x.parse::<f64>().unwrap_or_default();
        if at >= free && at <= WIDTH - ROOM / 2.0 {
            named.push((x, &month.words));
            free = at + ROOM;
        }
    }
    named
}
