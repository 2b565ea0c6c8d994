//! The time of a meeting shared out to the parts of its agenda, with breaks between them.

use super::agenda::Part;
use crate::guide::model::KitNumbers;

/// Fewer minutes than these of a part, before or after a break, are better held elsewhere.
pub const SCRAP: u32 = 10;

/// A block that was chosen, with its minutes.
#[derive(Clone)]
pub struct Chosen<'a> {
    pub id: &'a str,
    pub least: u32,
    pub usual: u32,
    pub share: u32,
    pub report: bool,
    pub spare: bool,
    pub said: bool,
    pub set: bool,
}

/// The breaks in so many minutes.
pub fn breaks(numbers: KitNumbers, minutes: u32) -> u32 {
    let stretch = numbers.stretch.max(1);
    let fits = |breaks: &u32| {
        let content = minutes.saturating_sub(breaks * numbers.r#break);
        content <= stretch * (breaks + 1)
    };
    (0..=minutes).find(fits).unwrap_or_default()
}

/// The minutes without breaks.
pub fn content(numbers: KitNumbers, minutes: u32) -> u32 {
    minutes.saturating_sub(breaks(numbers, minutes) * numbers.r#break)
}

/// Deals out all minutes: to each block what it must have, then what is good for it, then what is
/// left, in steps of five minutes where that goes.
pub fn deal(chosen: &[Chosen<'_>], content: u32) -> Vec<u32> {
    let mut minutes: Vec<u32> = chosen.iter().map(|chosen| chosen.least).collect();
    let mut left = content.saturating_sub(minutes.iter().sum());
    let mut order: Vec<usize> = (0..chosen.len()).collect();
    order.sort_by_key(|place| {
        (
            !chosen[*place].report,
            std::cmp::Reverse(chosen[*place].share),
        )
    });
    for place in &order {
        let more = chosen[*place]
            .usual
            .saturating_sub(minutes[*place])
            .min(left);
        minutes[*place] += more;
        left -= more;
    }
    let shares: u32 = chosen.iter().map(|chosen| chosen.share).sum();
    let all = left;
    for place in &order {
        // Only what may grow shares in what is left.
        if let Some(more) = (all * chosen[*place].share).checked_div(shares) {
            let more = more / 5 * 5;
            minutes[*place] += more;
            left -= more;
        }
    }
    // What remains goes to the part that takes most of it; where a person set all of those, to one
    // that nobody set.
    let rest = order.iter().copied().find(|place| chosen[*place].share > 0);
    let free = || order.iter().copied().find(|place| !chosen[*place].set);
    if let Some(place) = rest.or_else(free).or(order.last().copied()) {
        minutes[place] += left;
    }
    minutes
}

/// A break that leaves only a few minutes of a part on one of its sides: its place and those.
fn scrap(chosen: &[Chosen<'_>], parts: &[Part]) -> Option<(usize, u32)> {
    let mut pieces = parts.iter().filter_map(|part| {
        let id = part.block.as_deref()?;
        let same = parts.iter().filter(|other| other.block == part.block);
        let place = chosen.iter().position(|chosen| chosen.id == id)?;
        (same.count() > 1 && part.minutes < SCRAP).then_some((place, part.minutes))
    });
    pieces.find(|(place, _)| !chosen[*place].set)
}

/// Gives a few minutes that a break would cut off from a part to another one, as far as that goes.
pub fn without_scraps(
    numbers: KitNumbers,
    chosen: &[Chosen<'_>],
    mut minutes: Vec<u32>,
    total: u32,
) -> Vec<u32> {
    for _ in 0..chosen.len() {
        let parts = with_breaks(numbers, chosen, &minutes, total);
        let Some((from, few)) = scrap(chosen, &parts) else {
            break;
        };
        let can_give = minutes[from] >= chosen[from].least + few;
        let others = (0..chosen.len()).rev().filter(|place| *place != from);
        let mut others = others.filter(|place| chosen[*place].share > 0);
        let better = others.find_map(|to| {
            let mut better = minutes.clone();
            better[from] = better[from].checked_sub(few)?;
            better[to] += few;
            let parts = with_breaks(numbers, chosen, &better, total);
            scrap(chosen, &parts).is_none().then_some(better)
        });
        match better.filter(|_| can_give) {
            Some(better) => minutes = better,
            None => break,
        }
    }
    minutes
}

/// Sets breaks between the parts, so that no stretch is too long: where a part ends, if that is
/// near enough, else within it.
pub fn with_breaks(
    numbers: KitNumbers,
    chosen: &[Chosen<'_>],
    minutes: &[u32],
    total: u32,
) -> Vec<Part> {
    let content: u32 = minutes.iter().sum();
    let number = breaks(numbers, total);
    let mut ends = Vec::new();
    let mut end = 0;
    for minutes in minutes {
        end += minutes;
        ends.push(end);
    }
    let mut cuts: Vec<u32> = Vec::new();
    for nth in 1..=number {
        let before = cuts.last().copied().unwrap_or(0);
        let behind = numbers.stretch * (number + 1 - nth);
        let first = content.saturating_sub(behind).max(before + 1);
        let last = (before + numbers.stretch).min(content.saturating_sub(1));
        let ideal = content * nth / (number + 1);
        let cost = |at: &u32| {
            let begins = ends
                .iter()
                .rev()
                .find(|end| **end <= *at)
                .copied()
                .unwrap_or(0);
            let ends_at = ends
                .iter()
                .find(|end| **end >= *at)
                .copied()
                .unwrap_or(content);
            let piece = (at - begins).min(ends_at - at);
            let splits = match piece {
                0 => 0,
                1..5 => 60,
                _ => 15,
            };
            at.abs_diff(ideal) + splits
        };
        cuts.extend((first..=last).min_by_key(cost));
    }
    let mut parts = Vec::new();
    let (mut at, mut start) = (0, 0);
    for (block, end) in chosen.iter().zip(ends) {
        let mut continued = false;
        while at < end {
            let cut = cuts.iter().copied().find(|cut| *cut > at && *cut <= end);
            let until = cut.unwrap_or(end);
            parts.push(Part {
                block: Some(block.id.to_owned()),
                start,
                minutes: until - at,
                continued,
                set: block.set,
            });
            start += until - at;
            at = until;
            continued = true;
            if cut.is_some() {
                parts.push(Part {
                    block: None,
                    start,
                    minutes: numbers.r#break,
                    continued: false,
                    set: false,
                });
                start += numbers.r#break;
            }
        }
    }
    parts
}
