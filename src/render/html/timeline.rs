//! Days as a small picture: a line from the first to the last, a mark on each, and where today is.

use maud::{Markup, html as markup};

use crate::render::typeset::typeset;
use crate::report::Timeline;

/// The width of the picture, and how far its line stays from its edges.
const WIDTH: f64 = 640.0;
const MARGIN: f64 = 12.0;

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
        svg class="timeline" viewBox={ "0 0 " (WIDTH) " 48" } role="img"
            aria-label=(typeset(&timeline.title)) {
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
