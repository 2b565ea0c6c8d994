//! What falls due when, and how that stands against today.

use jiff::ToSpan as _;
use jiff::civil::Date;
use serde::Serialize;

use crate::guide::model::{Counted, Item, Recurrence};
use crate::interview::Evaluation;

/// Within so many days a date is soon.
pub const SOON: i32 = 14;
/// How far ahead is looked where nothing says when a plan ends.
const MONTHS_AHEAD: i32 = 12;
/// No plan runs for longer than this many times of anything.
const MOST_TIMES: i32 = 200;

/// One time at which an item is to be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DueItem {
    /// Its name in the plan: the item's id, and from the second time on its number.
    pub id: String,
    /// The item's id in the guide.
    pub item: String,
    pub due: Option<Date>,
    /// The last day on which it does what it is for.
    pub last_day: Option<Date>,
    /// When it comes again after this.
    pub later: Vec<Date>,
    pub timing: Timing,
    /// It belonged to a period that is over, of which nothing was recorded.
    pub lapsed: bool,
}

impl DueItem {
    /// How many days ago it was due; negative when it still lies ahead.
    #[must_use]
    pub fn days_late(&self, today: Date) -> Option<i32> {
        self.due.map(|due| days(due, today))
    }
}

/// How an item stands against today, most pressing first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Timing {
    /// It was due, and its last day is gone.
    Missed,
    /// It was due, and can still be done.
    Overdue,
    /// Due within two weeks.
    DueSoon,
    Ahead,
    /// It has no date, or hangs on one that is not known.
    Undated,
    Settled,
}

impl Timing {
    /// Whether it should have been done by now.
    #[must_use]
    pub fn is_late(self) -> bool {
        matches!(self, Timing::Missed | Timing::Overdue)
    }
}

/// The days from one date to another; negative backwards.
#[must_use]
pub fn days(from: Date, to: Date) -> i32 {
    (to - from).get_days()
}

/// The times of an item that matter on a day: those that were, and the next one.
/// `is_settled` and `set`, the date that a person set, are asked by the name in the plan.
#[must_use]
pub fn times(
    id: &str,
    item: &Item,
    evaluation: &Evaluation<'_>,
    today: Date,
    is_settled: impl Fn(&str) -> bool,
    set: impl Fn(&str) -> Option<Date>,
) -> Vec<DueItem> {
    let last_day = evaluation.first_known(&item.last_day);
    // A day that people planned themselves counts, as long as it does what the item is for.
    let first = evaluation
        .first_known(&item.due)
        .map(|due| last_day.map_or(due, |last_day| due.min(last_day)));
    let time = |number: i32, due: Option<Date>, last_day: Option<Date>| {
        // The number of a time is part of its name, as people count: the second is 2.
        let name = if number == 0 {
            id.to_owned()
        } else {
            format!("{id}-{}", number + 1)
        };
        let due = set(&name).or(due);
        let timing = match (due, last_day) {
            _ if is_settled(&name) => Timing::Settled,
            (_, Some(last_day)) if last_day < today => Timing::Missed,
            (Some(due), _) if due < today => Timing::Overdue,
            (Some(due), _) if days(today, due) <= SOON => Timing::DueSoon,
            (Some(_), _) => Timing::Ahead,
            (None, _) => Timing::Undated,
        };
        let each_period = |recurs: &Recurrence| recurs.counted == Counted::EachPeriod;
        DueItem {
            id: name,
            item: id.to_owned(),
            due,
            last_day,
            later: Vec::new(),
            lapsed: timing == Timing::Missed && item.recurs.as_ref().is_some_and(each_period),
            timing,
        }
    };
    let (Some(recurs), Some(first)) = (&item.recurs, first) else {
        return vec![time(0, first, last_day)];
    };
    let end = evaluation
        .first_known(&recurs.until)
        .or_else(|| today.checked_add(MONTHS_AHEAD.months()).ok());
    let shift = |date: Date, number| date.checked_add(recurs.every.times(number)?).ok();
    let all = (0..MOST_TIMES).map_while(|number| {
        let due = shift(first, number)?;
        let last_day = last_day.and_then(|last_day| shift(last_day, number));
        let within = number == 0 || end.is_none_or(|end| due <= end);
        within.then(|| time(number, Some(due), last_day))
    });
    relevant(all.collect(), recurs.counted)
}

/// The id in the guide of an item that a plan names; `is_item` tells which ids there are.
#[must_use]
pub fn item_of(name: &str, is_item: impl Fn(&str) -> bool) -> Option<&str> {
    let again = || {
        name.rsplit_once('-')
            .filter(|(_, number)| number.parse::<u8>().is_ok())
    };
    let candidates = [Some(name), again().map(|(id, _)| id)];
    candidates.into_iter().flatten().find(|id| is_item(id))
}

/// Leaves out what one making good covers, and puts what comes after the next time into its
/// `later`.
fn relevant(all: Vec<DueItem>, counted: Counted) -> Vec<DueItem> {
    let mut kept: Vec<DueItem> = Vec::new();
    for time in all {
        let last = kept.last_mut();
        let is_ahead = matches!(time.timing, Timing::DueSoon | Timing::Ahead);
        match last {
            Some(last) if is_ahead && matches!(last.timing, Timing::DueSoon | Timing::Ahead) => {
                last.later.extend(time.due);
            }
            Some(last)
                if counted == Counted::FromLast
                    && time.timing.is_late()
                    && last.timing.is_late() => {}
            _ => kept.push(time),
        }
    }
    kept
}
