//! What falls due when, and how that stands against today.

use compact_str::CompactString;
use jiff::ToSpan as _;
use jiff::civil::Date;
use serde::Serialize;

use super::requirements::RuleId;
use crate::guide::model::{Counted, Item, Recurrence, Rule};
use crate::guide::{Id, IdMap};
use crate::interview::Evaluation;

/// Within so many days a date is soon.
pub const SOON: i32 = 14;
/// How far ahead is looked where nothing says when a plan ends.
const MONTHS_AHEAD: i32 = 12;
/// No plan runs for longer than this many times of anything.
const TIMES_LIMIT: i32 = 200;

/// One time at which an item is to be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DueItem {
    /// Its name in the plan: the item's id, and from the second time on its number.
    pub id: CompactString,
    /// The item's id in the guide; none for one of people's own.
    pub item: Option<Id<Item>>,
    /// The stage it belongs to; one of people's own may have none.
    pub stage: Option<CompactString>,
    /// The rule that it serves, of the set that binds this member.
    pub serves: Option<RuleId>,
    pub due: Option<Date>,
    /// The last day on which it does what it is for.
    pub last_day: Option<Date>,
    /// When it comes again after this.
    pub later: Vec<Date>,
    pub timing: Timing,
    /// When it was done, where that was said.
    pub done_on: Option<Date>,
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

/// What a plan says of one time of an item.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Marked {
    pub settled: bool,
    /// The date that a person set.
    pub due: Option<Date>,
    pub done_on: Option<Date>,
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
    /// How what is due on a day, and does what it is for until a last day, stands against today.
    #[must_use]
    pub fn of(due: Option<Date>, last_day: Option<Date>, is_settled: bool, today: Date) -> Timing {
        match (due, last_day) {
            _ if is_settled => Timing::Settled,
            (_, Some(last_day)) if last_day < today => Timing::Missed,
            (Some(due), _) if due < today => Timing::Overdue,
            (Some(due), _) if days(today, due) <= SOON => Timing::DueSoon,
            (Some(_), _) => Timing::Ahead,
            (None, _) => Timing::Undated,
        }
    }

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

/// The times of an item that matter on a day: those that were, and the next one. `marked` says what
/// the plan says of a time, by its name in the plan.
#[must_use]
pub fn times(
    id: Id<Item>,
    item: &Item,
    evaluation: &Evaluation<'_>,
    today: Date,
    marked: impl Fn(&str) -> Marked,
) -> Vec<DueItem> {
    let last_day = evaluation.first_known(&item.last_day);
    // A day that people planned themselves counts, as long as it does what the item is for.
    let first = evaluation
        .first_known(&item.due)
        .map(|due| last_day.map_or(due, |last_day| due.min(last_day)));
    let time = |number: i32, due: Option<Date>, last_day: Option<Date>| {
        time(id, item, number, (due, last_day), today, &marked)
    };
    let (Some(recurs), Some(first)) = (&item.recurs, first) else {
        return vec![time(0, first, last_day)];
    };
    let end = evaluation
        .first_known(&recurs.until)
        .or_else(|| today.checked_add(MONTHS_AHEAD.months()).ok());
    let shift = |date: Date, number| date.checked_add(recurs.every.times(number)?).ok();
    let mut all = Vec::new();
    // From here so many periods are counted.
    let (mut from, mut from_last_day, mut periods) = (first, last_day, 0);
    for number in 0..TIMES_LIMIT {
        let Some(due) = shift(from, periods) else {
            break;
        };
        if number > 0 && end.is_some_and(|end| due > end) {
            break;
        }
        let last_day = from_last_day.and_then(|last_day| shift(last_day, periods));
        all.push(time(number, Some(due), last_day));
        periods += 1;
        // What is counted from the last time is counted from the day on which that really was.
        let mark = marked(&name(&id, number));
        let done_on = mark.done_on.filter(|_| mark.settled);
        if let (Counted::FromLast, Some(done_on)) = (recurs.counted, done_on) {
            from_last_day = last_day.and_then(|last_day| done_on.checked_add(last_day - due).ok());
            (from, periods) = (done_on, 1);
        }
    }
    relevant(all, recurs.counted)
}

/// The name in the plan of one time of an item. The number of a time is part of its name, as people
/// count: the second is 2.
fn name(id: &str, number: i32) -> String {
    if number == 0 {
        id.to_owned()
    } else {
        format!("{id}-{}", number + 1)
    }
}

/// One time of an item, with its date and the last day on which it does what it is for.
fn time(
    id: Id<Item>,
    item: &Item,
    number: i32,
    (due, last_day): (Option<Date>, Option<Date>),
    today: Date,
    marked: impl Fn(&str) -> Marked,
) -> DueItem {
    let name = name(&id, number);
    let mark = marked(&name);
    let due = mark.due.or(due);
    let timing = Timing::of(due, last_day, mark.settled, today);
    let each_period = |recurs: &Recurrence| recurs.counted == Counted::EachPeriod;
    DueItem {
        id: name.into(),
        item: Some(id),
        stage: Some(item.stage.as_str().into()),
        serves: None,
        due,
        last_day,
        later: Vec::new(),
        done_on: mark.done_on,
        lapsed: timing == Timing::Missed && item.recurs.as_ref().is_some_and(each_period),
        timing,
    }
}

/// Days into which more falls than there should.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Crowd {
    pub from: Date,
    pub to: Date,
    /// What falls into them, by its names in the plan.
    pub items: Vec<String>,
}

/// Where so much falls together as a rule says; `heavy` is what counts, by day and name.
#[must_use]
pub fn crowds(rule: &Rule, heavy: &[(Date, &str)]) -> Vec<Crowd> {
    let Some(crowded) = rule.crowded else {
        return Vec::new();
    };
    let mut ahead = heavy.to_vec();
    ahead.sort_by_key(|(date, _)| *date);
    let mut crowds = Vec::new();
    let mut rest = &ahead[..];
    while let [(first, _), ..] = rest {
        let within = |(date, _): &&(Date, &str)| days(*first, *date) < crowded.days.cast_signed();
        let together = rest.iter().take_while(within).count();
        let is_crowd = u32::try_from(together).is_ok_and(|count| count >= crowded.items);
        let (crowd, after) = rest.split_at(if is_crowd { together } else { 1 });
        if let (true, Some((last, _))) = (is_crowd, crowd.last()) {
            crowds.push(Crowd {
                from: *first,
                to: *last,
                items: crowd.iter().map(|(_, name)| (*name).to_owned()).collect(),
            });
        }
        rest = after;
    }
    crowds
}

/// The item of the guide that a plan names.
#[must_use]
pub fn item_of(name: &str, items: &IdMap<Item>) -> Option<Id<Item>> {
    let again = || {
        name.rsplit_once('-')
            .filter(|(_, number)| number.parse::<u8>().is_ok())
    };
    let candidates = [Some(name), again().map(|(id, _)| id)];
    let mut candidates = candidates.into_iter().flatten();
    candidates.find_map(|id| items.id(id))
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

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::built_in;
    use crate::guide::Guide;
    use crate::guide::model::{Items, Questions};
    use crate::interview::{Answer, Answers};

    /// The times of an item of the built-in guide, where these dates were answered.
    fn times_of(
        item: &str,
        dates: &[(&str, Date)],
        today: Date,
        done: &[(&str, Option<Date>)],
    ) -> Vec<DueItem> {
        let guide = Guide::new(built_in::GUIDE);
        let (items, questions) = (guide.facts::<Items>(), guide.facts::<Questions>());
        let options = |ids: &[&str]| Answer::Options(ids.iter().map(|&id| id.to_owned()).collect());
        let mut answers = Answers::new();
        answers.insert("stages".to_owned(), options(&["implement"]));
        answers.insert("in-place".to_owned(), options(&["forum"]));
        for (question, date) in dates {
            answers.insert((*question).to_owned(), Answer::Date(*date));
        }
        let evaluation = Evaluation::new(&questions, &answers).on(today);
        let marked = |name: &str| {
            let day = done.iter().find(|(done, _)| *done == name);
            Marked {
                settled: day.is_some(),
                done_on: day.and_then(|(_, day)| *day),
                due: None,
            }
        };
        let id = items.items.id(item).unwrap();
        times(id, &items.items[id], &evaluation, today, marked)
    }

    #[test]
    fn what_is_counted_from_the_last_time_is_missed_once() {
        let last = [
            ("last-forum-meeting", date(2025, 1, 10)),
            ("plan-end", date(2027, 12, 31)),
        ];
        let found = times_of("dialogue-meeting", &last, date(2026, 11, 28), &[]);
        let timings: Vec<_> = found.iter().map(|time| (time.due, time.timing)).collect();
        assert_eq!(
            timings,
            [
                (Some(date(2025, 7, 10)), Timing::Missed),
                (Some(date(2027, 1, 10)), Timing::Ahead)
            ]
        );
        assert_eq!(found[1].later, [date(2027, 7, 10)]);
    }

    #[test]
    fn what_is_settled_makes_the_next_time_the_one_that_counts() {
        let last = [("last-forum-meeting", date(2026, 8, 1))];
        let found = times_of(
            "dialogue-meeting",
            &last,
            date(2026, 11, 28),
            &[("dialogue-meeting", None)],
        );
        let timings: Vec<_> = found
            .iter()
            .map(|time| (time.id.as_str(), time.timing))
            .collect();
        assert_eq!(
            timings,
            [
                ("dialogue-meeting", Timing::Settled),
                ("dialogue-meeting-2", Timing::Ahead)
            ]
        );
    }

    #[test]
    fn what_is_counted_from_the_last_time_is_counted_from_the_day_it_was_done() {
        let last = [("last-forum-meeting", date(2026, 3, 1))];
        let done = [("dialogue-meeting", Some(date(2026, 8, 10)))];
        let found = times_of("dialogue-meeting", &last, date(2026, 11, 28), &done);
        assert_eq!(found[1].id, "dialogue-meeting-2");
        assert_eq!(
            (found[1].due, found[1].last_day),
            (Some(date(2027, 2, 10)), Some(date(2027, 2, 10)))
        );
    }

    #[test]
    fn a_meeting_held_early_does_not_move_the_end_of_its_year() {
        let start = [("implementation-start", date(2026, 1, 1))];
        let done = [("first-open-meeting", Some(date(2026, 3, 1)))];
        let found = times_of("first-open-meeting", &start, date(2026, 11, 28), &done);
        assert_eq!(found[1].due, Some(date(2027, 6, 1)));
    }

    #[test]
    fn a_day_two_weeks_off_is_soon_and_one_more_is_ahead() {
        let due = [("last-forum-meeting", date(2026, 1, 1))];
        let on = |today| times_of("dialogue-meeting", &due, today, &[])[0].timing;
        assert_eq!(on(date(2026, 6, 16)), Timing::Ahead);
        assert_eq!(on(date(2026, 6, 17)), Timing::DueSoon);
        assert_eq!(on(date(2026, 7, 1)), Timing::DueSoon);
        assert_eq!(on(date(2026, 7, 2)), Timing::Missed);
    }

    #[test]
    fn the_years_of_a_plan_end_with_it() {
        let start = [("implementation-start", date(2025, 1, 1))];
        let found = times_of("second-open-meeting", &start, date(2025, 2, 1), &[]);
        assert_eq!(found.len(), 1, "two years, unless an end is named");
        assert_eq!(found[0].later, [date(2026, 12, 1)]);
        assert_eq!(found[0].last_day, Some(date(2025, 12, 31)));
    }

    #[test]
    fn without_its_date_an_item_has_none() {
        let found = times_of("dialogue-meeting", &[], date(2026, 11, 28), &[]);
        assert_eq!((found.len(), found[0].timing), (1, Timing::Undated));
    }

    #[test]
    fn heavy_days_are_told_once_and_only_where_enough_fall_together() {
        let guide = Guide::new(built_in::GUIDE);
        let rules = guide.facts::<crate::guide::model::Rules>();
        let rule = rules.rules.get("busy-week").unwrap();
        let heavy = [
            (date(2027, 2, 12), "d"),
            (date(2027, 2, 1), "a"),
            (date(2027, 2, 7), "c"),
            (date(2027, 2, 3), "b"),
            (date(2027, 3, 1), "e"),
        ];
        let found = crowds(rule, &heavy);
        assert_eq!(found.len(), 1);
        assert_eq!(
            found[0].items,
            ["a", "b", "c"],
            "the eighth day is another week"
        );
        assert_eq!(
            (found[0].from, found[0].to),
            (date(2027, 2, 1), date(2027, 2, 7))
        );
        assert!(crowds(rule, &heavy[..3]).is_empty());
    }

    #[test]
    fn a_time_is_known_by_its_item() {
        let items = Guide::new(built_in::GUIDE).facts::<Items>().items;
        let news = items.id("website-news");
        assert!(news.is_some());
        assert_eq!(item_of("website-news", &items), news);
        assert_eq!(item_of("website-news-3", &items), news);
        assert_eq!(item_of("website-news-x", &items), None);
        assert_eq!(item_of("website", &items), None);
    }
}
