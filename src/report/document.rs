//! The one document model of every format.

use jiff::ToSpan as _;
use jiff::civil::Date;

use super::{Target, Text};
use crate::locale::Messages;

/// No timeline reaches over more months.
const MONTH_LIMIT: i32 = 600;

/// A document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Document {
    /// The code of its language.
    pub language: String,
    /// The day on which what it says is so, where that matters.
    pub date: Option<Date>,
    /// How it is to be handled: what must be known before anything is read.
    pub handling: Vec<Text>,
    pub title: String,
    /// The code of the title's language, where a person wrote it.
    pub title_language: Option<String>,
    /// What stands under the title.
    pub lead: Vec<Text>,
    pub sections: Vec<Section>,
    /// What can be looked up behind what must be read.
    pub annexes: Vec<Section>,
    /// What stands at the end, apart from the content.
    pub foot: Vec<Text>,
    /// It is read at one go, and needs no list of its contents.
    pub brief: bool,
    /// Its parts can stand beside those of the same document in another language.
    pub aligned: bool,
    /// Where its reader may tick what is done, and what is said of that.
    pub ticking: Option<Ticking>,
}

/// What is said where a reader ticks what is done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ticking {
    /// The name of the plan, the same in every language.
    pub plan: String,
    /// What happens to what is ticked, and how it gets back to the plan.
    pub lead: Text,
    /// What is said where nothing can be kept.
    pub unkept: String,
    /// How many changes there are; the number stands in the slot.
    pub count: String,
    /// Asks for them as a file.
    pub save: String,
}

/// A part of a document with a heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// An id by which it can be linked.
    pub id: String,
    pub heading: String,
    pub blocks: Vec<Block>,
}

/// A piece of content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    Paragraph(Text),
    /// A heading within a section.
    Heading(String),
    /// Names, with the mark that sets them apart from their values, and values.
    Facts(Vec<(Text, Text)>),
    List(Vec<Entry>),
    /// A list whose order matters.
    Steps(Vec<Entry>),
    Checklist(Vec<Check>),
    Table(Table),
    /// What must not be overlooked.
    Notice(Notice),
    /// Days in their order.
    Timeline(Timeline),
}

/// What must not be overlooked: lines of one weight, under one that says it all where there is such
/// a line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Notice {
    pub headline: Option<Text>,
    pub lines: Vec<Text>,
}

impl Notice {
    /// The lines as they follow each other, with the headline first.
    pub fn all(&self) -> impl Iterator<Item = &Text> {
        self.headline.iter().chain(&self.lines)
    }
}

/// Days in their order, seen from one of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timeline {
    /// What it shows.
    pub title: String,
    /// The day from which it is seen.
    pub today: Day,
    /// The word for that day.
    pub today_name: String,
    pub days: Vec<Marked>,
    /// Times in which something stays open.
    pub windows: Vec<(Date, Date)>,
    /// The first days of the months it reaches over.
    pub months: Vec<Day>,
    /// What the marks of a drawing in letters mean, where it is to be drawn in letters, too.
    pub legend: Option<String>,
}

/// A day on which something is due.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Marked {
    pub day: Day,
    pub text: Text,
    /// It should have been done by now.
    pub late: bool,
    /// One of the plan's own dates, rather than something to do.
    pub is_event: bool,
}

/// A day, with the words for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Day {
    pub date: Date,
    pub words: String,
}

impl Day {
    /// A day in the words of a language.
    #[must_use]
    pub fn new(date: Date, messages: &Messages) -> Day {
        Day {
            date,
            words: messages.date(date),
        }
    }
}

/// An entry of a list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    pub text: Text,
    /// Lines below it.
    pub details: Vec<Text>,
}

/// An entry of a checklist.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Check {
    /// The name by which a plan knows it, where its reader may tick it.
    pub id: Option<String>,
    pub done: bool,
    /// When it is due.
    pub date: Option<Day>,
    pub text: Text,
    /// Lines below it.
    pub details: Vec<Text>,
}

/// A table; the first column names the row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    pub caption: String,
    pub columns: Vec<String>,
    pub rows: Vec<Vec<Text>>,
}

impl Section {
    /// A section, if it has anything to say: a list without entries is nothing.
    #[must_use]
    pub fn new(id: &str, heading: String, mut blocks: Vec<Block>) -> Option<Section> {
        blocks.retain(|block| match block {
            Block::List(entries) | Block::Steps(entries) => !entries.is_empty(),
            Block::Facts(facts) => !facts.is_empty(),
            Block::Timeline(timeline) => !timeline.days.is_empty(),
            _ => true,
        });
        (!blocks.is_empty()).then(|| Section {
            id: id.to_owned(),
            heading,
            blocks,
        })
    }
}

impl Entry {
    /// An entry with lines below it.
    #[must_use]
    pub fn new<T: Into<Text>>(
        text: impl Into<Text>,
        details: impl IntoIterator<Item = T>,
    ) -> Entry {
        Entry {
            text: text.into(),
            details: details.into_iter().map(Into::into).collect(),
        }
    }
}

impl<T: Into<Text>> From<T> for Entry {
    fn from(text: T) -> Entry {
        Entry {
            text: text.into(),
            details: Vec::new(),
        }
    }
}

impl Document {
    /// Leaves nothing for its reader to tick.
    pub fn only_tell(&mut self) {
        self.ticking = None;
        let parts = self.sections.iter_mut().chain(&mut self.annexes);
        for block in parts.flat_map(|part| &mut part.blocks) {
            if let Block::Checklist(checks) = block {
                checks.iter_mut().for_each(|check| check.id = None);
            }
        }
    }

    /// Puts words in the place of what can be shown next.
    pub fn point(&mut self, words: &dyn Fn(&Target) -> String) {
        let of_ticking = self.ticking.iter_mut().map(|ticking| &mut ticking.lead);
        let texts = self.lead.iter_mut().chain(&mut self.foot).chain(of_ticking);
        texts.for_each(|text| text.point(words));
        for block in self
            .sections
            .iter_mut()
            .chain(&mut self.annexes)
            .flat_map(|part| &mut part.blocks)
        {
            block.point(words);
        }
    }
}

impl Block {
    /// A paragraph.
    #[must_use]
    pub fn paragraph(text: impl Into<Text>) -> Block {
        Block::Paragraph(text.into())
    }

    fn point(&mut self, words: &dyn Fn(&Target) -> String) {
        let mut point = |text: &mut Text| text.point(words);
        match self {
            Block::Paragraph(text) => point(text),
            Block::Heading(_) => {}
            Block::Facts(facts) => facts.iter_mut().for_each(|(name, value)| {
                point(name);
                point(value);
            }),
            Block::List(entries) | Block::Steps(entries) => entries.iter_mut().for_each(|entry| {
                point(&mut entry.text);
                entry.details.iter_mut().for_each(&mut point);
            }),
            Block::Checklist(checks) => checks.iter_mut().for_each(|check| {
                point(&mut check.text);
                check.details.iter_mut().for_each(&mut point);
            }),
            Block::Table(table) => table.point(words),
            Block::Notice(notice) => {
                notice.headline.iter_mut().for_each(&mut point);
                notice.lines.iter_mut().for_each(point);
            }
            Block::Timeline(timeline) => timeline.point(words),
        }
    }
}

impl Timeline {
    /// Days seen from one of them, with the months over which they reach.
    #[must_use]
    pub fn new(
        title: String,
        today: Day,
        today_name: String,
        days: Vec<Marked>,
        messages: &Messages,
    ) -> Timeline {
        let dates = || {
            days.iter()
                .map(|marked| marked.day.date)
                .chain([today.date])
        };
        let (first, last) = (dates().min(), dates().max());
        let first = first.unwrap_or(today.date).first_of_month();
        let months = (0..MONTH_LIMIT)
            .map_while(|number| first.checked_add(number.months()).ok())
            .take_while(|month| last.is_some_and(|last| *month <= last))
            .map(|date| Day {
                date,
                words: messages.moment(&date.strftime("%Y-%m").to_string()),
            });
        Timeline {
            title,
            months: months.collect(),
            today,
            today_name,
            days,
            windows: Vec::new(),
            legend: None,
        }
    }

    /// Puts words in the place of what can be shown next.
    pub fn point(&mut self, words: &dyn Fn(&Target) -> String) {
        let texts = self.days.iter_mut().map(|day| &mut day.text);
        texts.for_each(|text| text.point(words));
    }
}

/// A table of no more rows and letters is no third of a page high.
const SHORT_ROWS: usize = 14;
const SHORT_LETTERS: usize = 500;

/// Whether rows with these texts are read at one glance, as [`Table::is_short`].
#[must_use]
pub(crate) fn is_short<'t>(rows: usize, texts: impl Iterator<Item = &'t Text>) -> bool {
    let letters: usize = texts.map(|text| text.plain().chars().count()).sum();
    rows <= SHORT_ROWS && letters <= SHORT_LETTERS
}

impl Table {
    /// A table without a caption.
    #[must_use]
    pub fn new<T: Into<Text>>(
        columns: Vec<String>,
        rows: impl IntoIterator<Item = Vec<T>>,
    ) -> Table {
        Table {
            caption: String::new(),
            columns,
            rows: rows.into_iter().map(Text::all).collect(),
        }
    }

    /// Whether it is read at one glance, as an agenda is, so that no page should part it.
    #[must_use]
    pub fn is_short(&self) -> bool {
        is_short(self.rows.len(), self.rows.iter().flatten())
    }

    /// Puts words in the place of what can be shown next.
    pub fn point(&mut self, words: &dyn Fn(&Target) -> String) {
        let cells = self.rows.iter_mut().flatten();
        cells.for_each(|cell| cell.point(words));
    }
}
