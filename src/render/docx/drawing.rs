//! Days as a small picture in Word: shapes in a group, which every Word since 2010 draws itself.
//! An older one shows what stands in words below.

use super::xml::Element;
use crate::render::timeline_picture::{HEIGHT, LINE, MARGIN, RADIUS, ROOM, TimelinePicture, WIDTH};
use crate::render::typeset::typeset;
use crate::report::Timeline;

/// The names of what a drawing is made of, and of where they are told.
pub(super) const NAMESPACES: [(&str, &str); 4] = [
    (
        "xmlns:wp",
        "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    ),
    (
        "xmlns:a",
        "http://schemas.openxmlformats.org/drawingml/2006/main",
    ),
    ("xmlns:wpg", GROUP),
    (
        "xmlns:wps",
        "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    ),
];
const GROUP: &str = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup";

/// A pixel and a twentieth of a point, in the unit of drawings.
const PIXEL: f64 = 9525.0;
const TWENTIETH: usize = 635;

/// The size of words, in half points.
const HALF_POINTS: usize = 17;

/// Ink and accent as `styles.xml` has them.
const INK: &str = "1A1A1A";
const GREY: &str = "767676";
const ACCENT: &str = "0B4F79";
const WHITE: &str = "FFFFFF";

/// The picture, in a line of its own, as wide as there is room; `number` is its own in the package.
pub(super) fn picture(timeline: &Timeline, number: usize, room: usize) -> Element {
    let picture = TimelinePicture::of(timeline);
    let mut shapes = vec![line(
        (MARGIN, LINE),
        (WIDTH - MARGIN, LINE),
        Stroke::plain(GREY),
    )];
    for (at, name) in &picture.months {
        let thin = Stroke {
            width: 1.0,
            ..Stroke::plain(GREY)
        };
        shapes.push(line((*at, 28.0), (*at, 36.0), thin));
        shapes.push(words(name, (at - ROOM / 2.0, 45.0), ROOM, "center"));
    }
    let dashed = Stroke {
        is_dashed: true,
        ..Stroke::plain(INK)
    };
    shapes.push(line((picture.today, 18.0), (picture.today, 44.0), dashed));
    shapes.push(today(&timeline.today_name, picture.today));
    for mark in &picture.days {
        let fill = if mark.is_late { ACCENT } else { WHITE };
        shapes.push(circle(mark.place, fill));
    }
    let width = (WIDTH * PIXEL).min(as_float(room * TWENTIETH));
    let height = HEIGHT * PIXEL * width / (WIDTH * PIXEL);
    inline(&typeset(&timeline.title), number, (width, height), shapes)
}

#[expect(clippy::cast_precision_loss, reason = "a page is not so wide")]
fn as_float(length: usize) -> f64 {
    length as f64
}

/// A length as drawings have it.
#[expect(clippy::cast_possible_truncation, reason = "a picture is not so large")]
fn units(length: f64) -> i64 {
    length.round() as i64
}

fn inline(title: &str, number: usize, size: (f64, f64), shapes: Vec<Element>) -> Element {
    let frame = Element::new("a:xfrm")
        .holding(offset("a:off", 0.0, 0.0))
        .holding(extent("a:ext", size.0, size.1))
        .holding(offset("a:chOff", 0.0, 0.0))
        .holding(extent("a:chExt", WIDTH * PIXEL, HEIGHT * PIXEL));
    let group = Element::new("wpg:wgp")
        .holding(Element::new("wpg:cNvGrpSpPr"))
        .holding(Element::new("wpg:grpSpPr").holding(frame))
        .holding_all(shapes);
    let graphic = Element::new("a:graphic").holding(
        Element::new("a:graphicData")
            .with("uri", GROUP)
            .holding(group),
    );
    let named = Element::new("wp:docPr")
        .with("id", number)
        .with("name", title)
        .with("descr", title);
    let inline = Element::new("wp:inline")
        .holding(extent("wp:extent", size.0, size.1))
        .holding(named)
        .holding(Element::new("wp:cNvGraphicFramePr"))
        .holding(graphic);
    let choice = Element::new("mc:Choice")
        .with("Requires", "wpg")
        .holding(Element::new("w:drawing").holding(inline));
    let choices = Element::new("mc:AlternateContent")
        .holding(choice)
        .holding(Element::new("mc:Fallback"));
    Element::new("w:r").holding(choices)
}

fn offset(name: &'static str, x: f64, y: f64) -> Element {
    Element::new(name).with("x", units(x)).with("y", units(y))
}

fn extent(name: &'static str, width: f64, height: f64) -> Element {
    Element::new(name)
        .with("cx", units(width))
        .with("cy", units(height))
}

/// How a line is drawn; its width in pixels.
#[derive(Clone, Copy)]
struct Stroke {
    colour: &'static str,
    width: f64,
    is_dashed: bool,
}

impl Stroke {
    fn plain(colour: &'static str) -> Stroke {
        Stroke {
            colour,
            width: 2.0,
            is_dashed: false,
        }
    }

    fn element(&self) -> Element {
        let dash = self
            .is_dashed
            .then(|| Element::new("a:prstDash").with("val", "sysDash"));
        Element::new("a:ln")
            .with("w", units(self.width * PIXEL))
            .holding(filled(self.colour))
            .holding_all(dash)
    }
}

fn filled(colour: &str) -> Element {
    let colour = Element::new("a:srgbClr").with("val", colour);
    Element::new("a:solidFill").holding(colour)
}

/// A shape of Word's own kinds, from one corner to the other.
fn shape(kind: &str, from: (f64, f64), to: (f64, f64), looks: Vec<Element>) -> Element {
    let frame = Element::new("a:xfrm")
        .holding(offset("a:off", from.0 * PIXEL, from.1 * PIXEL))
        .holding(extent(
            "a:ext",
            (to.0 - from.0) * PIXEL,
            (to.1 - from.1) * PIXEL,
        ));
    let geometry = Element::new("a:prstGeom")
        .with("prst", kind)
        .holding(Element::new("a:avLst"));
    let properties = Element::new("wps:spPr")
        .holding(frame)
        .holding(geometry)
        .holding_all(looks);
    Element::new("wps:wsp")
        .holding(Element::new("wps:cNvSpPr"))
        .holding(properties)
}

fn line(from: (f64, f64), to: (f64, f64), stroke: Stroke) -> Element {
    shape("line", from, to, vec![stroke.element()]).holding(Element::new("wps:bodyPr"))
}

fn circle(at: f64, fill: &str) -> Element {
    let (from, to) = ((at - RADIUS, LINE - RADIUS), (at + RADIUS, LINE + RADIUS));
    let looks = vec![filled(fill), Stroke::plain(ACCENT).element()];
    shape("ellipse", from, to, looks).holding(Element::new("wps:bodyPr"))
}

/// The name of today, beside its mark where it would reach beyond an edge.
fn today(name: &str, at: f64) -> Element {
    let width = 2.0 * ROOM;
    let (left, alignment) = match at {
        at if at < ROOM => (at, "left"),
        at if at > WIDTH - ROOM => (at - width, "right"),
        at => (at - width / 2.0, "center"),
    };
    words(name, (left, 0.0), width, alignment)
}

/// A line of words, from a corner.
fn words(text: &str, (left, top): (f64, f64), width: f64, alignment: &str) -> Element {
    let close = Element::new("w:spacing")
        .with("w:before", 0)
        .with("w:after", 0);
    let properties = Element::new("w:pPr")
        .holding(close)
        .holding(Element::value("w:jc", alignment));
    let small = Element::new("w:rPr").holding(Element::value("w:sz", HALF_POINTS));
    let run = Element::new("w:r")
        .holding(small)
        .holding(Element::new("w:t").saying(&typeset(text)));
    let content = Element::new("w:p").holding(properties).holding(run);
    let content = Element::new("w:txbxContent").holding(content);
    let mut body = Element::new("wps:bodyPr");
    for edge in ["lIns", "tIns", "rIns", "bIns"] {
        body = body.with(edge, 0);
    }
    let looks = vec![Element::new("a:noFill")];
    shape("rect", (left, top), (left + width, top + 17.0), looks)
        .holding(Element::new("wps:txbx").holding(content))
        .holding(body)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::locale::{Language, Messages};
    use crate::render::docx::xml::part;
    use crate::report::{Day, Marked};

    fn drawn(room: usize) -> String {
        let messages = Messages::new(Language::ENGLISH);
        let day = |month| Day::new(date(2027, month, 9), &messages);
        let marked = |month, late| Marked {
            day: day(month),
            text: "Meet".into(),
            late,
            is_event: false,
        };
        let days = vec![marked(1, true), marked(3, false), marked(6, false)];
        let timeline = Timeline::new("Days <1>".into(), day(2), "today".into(), days, &messages);
        String::from_utf8(part(&picture(&timeline, 7, room))).unwrap()
    }

    #[test]
    fn each_day_has_a_mark_and_the_picture_a_name_for_whoever_does_not_see_it() {
        let drawn = drawn(9638);
        assert_eq!(drawn.matches("prst=\"ellipse\"").count(), 3);
        let late = format!("<a:srgbClr val=\"{ACCENT}\"/></a:solidFill><a:ln");
        assert_eq!(
            drawn.matches(&late).count(),
            1,
            "only what is late is filled"
        );
        assert!(drawn.contains("id=\"7\" name=\"Days &lt;1&gt;\" descr=\"Days &lt;1&gt;\""));
        for said in [">today<", ">February 2027<"] {
            assert!(drawn.contains(said), "{said}: {drawn}");
        }
    }

    #[test]
    fn todays_name_stays_within_the_picture_and_its_line_is_another_than_that_of_months() {
        let alignment = |at: f64| {
            let named = String::from_utf8(part(&today("today", at))).unwrap();
            let side = named.split("<w:jc w:val=\"").nth(1).unwrap();
            side.split('"').next().unwrap().to_owned()
        };
        for (at, side) in [
            (MARGIN, "left"),
            (WIDTH / 2.0, "center"),
            (WIDTH - MARGIN, "right"),
        ] {
            assert_eq!(alignment(at), side, "{at}");
        }
        assert_eq!(
            drawn(9638).matches("<a:prstDash val=\"sysDash\"/>").count(),
            1
        );
    }

    #[test]
    fn it_is_as_wide_as_the_page_lets_it_and_keeps_its_form() {
        assert!(drawn(9638).contains("<wp:extent cx=\"6096000\" cy=\"590550\"/>"));
        assert!(drawn(4800).contains("<wp:extent cx=\"3048000\" cy=\"295275\"/>"));
    }
}
