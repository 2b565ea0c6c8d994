//! Days as a picture of their own: a line down the page, a mark on it for each day, and beside it
//! in words what falls on it. Whoever does not see it hears the same as its description.

use maud::{Markup, PreEscaped, html as markup};

use super::{Content, Format, Matter, Setting};
use crate::render::typeset::typeset;
use crate::report::{Marked, Timeline};
use crate::text::sanitize;

pub(super) const FORMAT: Format = Format {
    name: "svg",
    endings: &["svg"],
    of: Matter::Timeline,
    binary: false,
    for_reading: false,
    write: |content: &dyn Content, _: &Setting<'_>| {
        let timeline = content.timeline();
        timeline.map_or_else(Vec::new, |timeline| svg(&timeline).into_bytes())
    },
};

/// All lengths are in pixels: what stays free at the edges and on each side of the line, and the
/// heights of lines.
const EDGE: usize = 16;
const BESIDE: usize = 20;
const HEIGHT_OF_LINE: usize = 20;
const HEIGHT_OF_TITLE: usize = 24;
const TOP: usize = 30;
/// What a letter takes in the widest of the usual fonts, in bold, and in the bold of the title: the
/// picture is drawn with whatever font there is.
const LETTER: usize = 9;
const BOLD: usize = 10;
const OF_TITLE: usize = 13;
/// The width of the words beside the line.
const WORDS: usize = 540;

const STYLE: &str = "text{font:14px system-ui,sans-serif;fill:#1a1a1a}\
    .title{font-weight:bold;font-size:18px}.date{text-anchor:end}.late{font-weight:bold}\
    line{stroke:#767676;stroke-width:2}.today{stroke:#1a1a1a;stroke-dasharray:4 4}\
    circle{fill:#fff;stroke:#00558c;stroke-width:2.5}circle.late{fill:#a4161a;stroke:#a4161a}\
    circle.event{fill:#00558c}";

/// One line of the picture.
enum Row<'a> {
    Today(&'a str),
    Day(&'a Marked, Vec<String>),
}

impl Row<'_> {
    fn height(&self) -> usize {
        match self {
            Row::Today(_) => HEIGHT_OF_LINE + 8,
            Row::Day(_, lines) => lines.len() * HEIGHT_OF_LINE + 8,
        }
    }
}

/// Where the line stands, from the left: beside the longest date.
fn place_of_line(timeline: &Timeline) -> usize {
    let dates = timeline.days.iter().map(|marked| &marked.day.words);
    let longest = dates.map(|words| words.chars().count()).max();
    EDGE + longest.unwrap_or_default() * LETTER + BESIDE
}

fn svg(timeline: &Timeline) -> String {
    let rows = rows(timeline);
    let line = place_of_line(timeline);
    let width = line + BESIDE + WORDS + EDGE;
    let title = wrapped(&timeline.title, (width - 2 * EDGE) / OF_TITLE);
    let top = TOP + title.len() * HEIGHT_OF_TITLE + 10;
    let height = top + rows.iter().map(Row::height).sum::<usize>() + 10;
    let size = format!("0 0 {width} {height}");
    let content = markup! {
        svg xmlns="http://www.w3.org/2000/svg" viewBox=(size) width=(width) height=(height)
            role="img" aria-labelledby="title description" {
            title id="title" { (typeset(&timeline.title)) }
            desc id="description" { (typeset(&description(timeline))) }
            style { (PreEscaped(STYLE)) }
            rect width=(width) height=(height) fill="#fff" {}
            @for (number, line) in title.iter().enumerate() {
                text class="title" x=(EDGE) y=(TOP + number * HEIGHT_OF_TITLE) { (line) }
            }
            line x1=(line) y1=(top - 14) x2=(line) y2=(height - 14) {}
            (marks(&rows, line, top))
        }
    };
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{}\n",
        content.into_string()
    )
}

/// The days in their order, with today among them.
fn rows(timeline: &Timeline) -> Vec<Row<'_>> {
    let mut rows = Vec::new();
    let today = timeline
        .days
        .partition_point(|marked| marked.day.date < timeline.today.date);
    for (place, marked) in timeline.days.iter().enumerate() {
        if place == today {
            rows.push(Row::Today(&timeline.today_name));
        }
        let letter = if marked.late { BOLD } else { LETTER };
        let lines = wrapped(&marked.text.plain(), WORDS / letter);
        rows.push(Row::Day(marked, lines));
    }
    if today == timeline.days.len() {
        rows.push(Row::Today(&timeline.today_name));
    }
    rows
}

fn marks(rows: &[Row<'_>], line: usize, top: usize) -> Markup {
    let (mut y, words) = (top, line + BESIDE);
    markup! {
        @for row in rows {
            @match row {
                Row::Today(name) => {
                    line class="today" x1=(EDGE) y1=(y - 5) x2=(line + 12) y2=(y - 5) {}
                    text x=(words) y=(y) { (typeset(name)) }
                }
                Row::Day(marked, lines) => {
                    @let late = marked.late.then_some("late");
                    @let event = marked.is_event.then_some("event");
                    text class="date" x=(line - BESIDE + 4) y=(y) { (typeset(&marked.day.words)) }
                    circle class=[late.or(event)] cx=(line) cy=(y - 5) r="6" {}
                    @for (number, text) in lines.iter().enumerate() {
                        text class=[late] x=(words) y=(y + number * HEIGHT_OF_LINE) { (text) }
                    }
                }
            }
            @let () = y += row.height();
        }
    }
}

/// What there is to be seen, in words.
fn description(timeline: &Timeline) -> String {
    let days = timeline.days.iter().map(|marked| {
        let what = marked.text.plain();
        format!("{}: {}.", marked.day.words, what.trim_end_matches('.'))
    });
    sanitize(&days.collect::<Vec<_>>().join(" ")).into_owned()
}

/// A text in lines of so many letters.
fn wrapped(text: &str, letters: usize) -> Vec<String> {
    let text = sanitize(text).replace('\n', " ");
    let lines = textwrap::wrap(&text, letters);
    lines.into_iter().map(|line| typeset(&line)).collect()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::locale::{Language, Messages};
    use crate::report::Day;

    fn timeline(text: &str) -> Timeline {
        let messages = Messages::new(Language::ENGLISH);
        let marked = |day, text: &str, late| Marked {
            day: Day::new(day, &messages),
            text: text.into(),
            late,
            is_event: !late,
        };
        let days = vec![
            marked(date(2026, 11, 3), text, true),
            marked(date(2027, 2, 8), "Input opens", false),
        ];
        let today = Day::new(date(2026, 11, 28), &messages);
        Timeline::new(
            "Dates".to_owned(),
            today,
            "today".to_owned(),
            days,
            &messages,
        )
    }

    #[test]
    fn the_picture_says_in_words_what_it_shows_and_escapes_what_people_wrote() {
        let written = svg(&timeline("Ask <the> \u{7}\"court\" & wait\u{ffff}"));
        assert!(written.contains("<title id=\"title\">Dates</title>"));
        assert!(
            written.contains("3 November 2026: Ask &lt;the&gt;"),
            "{written}"
        );
        assert!(!written.contains(['\u{7}', '\u{ffff}']) && !written.contains("<the>"));
        let (late, today) = (written.find("class=\"late\""), written.find(">today<"));
        let next = written.rfind("Input opens");
        assert!(late < today && today < next, "in the order of the days");
    }

    /// What is drawn in the widest of the usual fonts, at 14 and 18 pixels, in Spanish: the longest
    /// date, a title and a late day in bold.
    #[test]
    fn nothing_reaches_beyond_the_edges() {
        let words = "Compartir el borrador con la sociedad civil y con el Gobierno ".repeat(3);
        let mut long = timeline(&words);
        long.title.clone_from(&words);
        long.days[1].day.words = "27 de septiembre de 2026".to_owned();
        let written = svg(&long);
        let (_, rest) = written.split_once("viewBox=\"0 0 ").unwrap();
        let width: f64 = rest.split(' ').next().unwrap().parse().unwrap();
        let texts = written.split("<text").skip(1);
        let mut seen = 0;
        for text in texts {
            let (marks, words) = text.split_once('>').unwrap();
            let letters = words.split('<').next().unwrap().chars().count() as f64;
            let (_, x) = marks.split_once(" x=\"").unwrap();
            let x: f64 = x.split('"').next().unwrap().parse().unwrap();
            if marks.contains("date") {
                assert!(x - letters * 8.5 >= 8.0, "{text}");
            } else {
                let letter = match () {
                    () if marks.contains("title") => 12.5,
                    () if marks.contains("late") => 9.7,
                    () => 8.5,
                };
                assert!(x + letters * letter <= width - 8.0, "{text}");
            }
            seen += 1;
        }
        assert!(seen > 8, "{written}");
    }

    #[test]
    fn long_words_are_set_in_lines() {
        let long = "word ".repeat(60);
        let written = svg(&timeline(&long));
        assert!(written.matches("class=\"late\" x=").count() > 3);
    }
}
