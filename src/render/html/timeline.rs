//! Days as a small picture in a page.

use maud::{Markup, html as markup};

use crate::render::timeline_picture::{HEIGHT, LINE, MARGIN, RADIUS, TimelinePicture, WIDTH};
use crate::render::typeset::typeset;
use crate::report::Timeline;

/// The picture. What it shows stands in words beside it, so that it needs only a name.
pub(super) fn picture(timeline: &Timeline) -> Markup {
    let picture = TimelinePicture::of(timeline);
    let anchor = match picture.today {
        at if at > WIDTH - 60.0 => "end",
        at if at < 60.0 => "start",
        _ => "middle",
    };
    let place = |at: f64| format!("{at:.1}");
    let today = place(picture.today);
    markup! {
        svg class="timeline" viewBox={ "0 0 " (WIDTH) " " (HEIGHT) } role="img"
            aria-label=(typeset(&timeline.title)) {
            @for (at, name) in &picture.months {
                @let x = place(*at);
                line class="month" x1=(x) y1="28" x2=(x) y2="36" {}
                text x=(x) y="58" text-anchor="middle" { (typeset(name)) }
            }
            line x1=(MARGIN) y1=(LINE) x2=(WIDTH - MARGIN) y2=(LINE) {}
            line class="today" x1=(today) y1="18" x2=(today) y2="44" {}
            text x=(today) y="12" text-anchor=(anchor) { (typeset(&timeline.today_name)) }
            @for mark in &picture.days {
                circle class=[mark.is_late.then_some("late")]
                    cx=(place(mark.place)) cy=(LINE) r=(RADIUS) {}
            }
        }
    }
}
