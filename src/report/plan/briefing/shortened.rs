//! A checklist shortened to what can be read at once on a screen.

use super::to_do::{is_pressing, urgency};
use crate::plan::{DueItem, Timing};

/// How many items of each group are shown in a shortened checklist: more than the guide has for
/// any stage.
const SHOWN: usize = 50;

/// How many items of a checklist are not shown, by the group in which they would stand.
#[derive(Clone, Debug, Default)]
pub struct LeftOut {
    pub late: usize,
    pub soon: usize,
    /// Of the others, by the stage they belong to.
    pub by_stage: Vec<(Option<String>, usize)>,
}

impl LeftOut {
    /// How many are not shown of a stage.
    #[must_use]
    pub fn of_stage(&self, stage: Option<&str>) -> usize {
        let mut stages = self.by_stage.iter();
        let found = stages.find(|(name, _)| name.as_deref() == stage);
        found.map_or(0, |(_, count)| *count)
    }

    #[must_use]
    pub fn is_none(&self) -> bool {
        self.late == 0 && self.soon == 0 && self.by_stage.is_empty()
    }
}

/// The first items of each group, in their order, and how many are left out: of what is late and of
/// what is due soon the most urgent, of every stage what comes first.
pub(super) fn shortened(items: &[DueItem]) -> (Vec<&DueItem>, LeftOut) {
    let mut left_out = LeftOut::default();
    let mut shown: Vec<usize> = Vec::new();
    let places = |group: &dyn Fn(&DueItem) -> bool| -> Vec<usize> {
        let items = items.iter().enumerate();
        let of_group = items.filter(|(_, item)| group(item));
        of_group.map(|(place, _)| place).collect()
    };
    let is_soon = |item: &DueItem| item.timing == Timing::DueSoon;
    let mut most_urgent = |mut places: Vec<usize>| {
        places.sort_by_cached_key(|place| {
            let item = &items[*place];
            let serves = item.serves.is_some();
            let pressing = is_pressing(item.timing, serves, item.lapsed);
            urgency(item.lapsed, pressing, item.due)
        });
        shown.extend(places.iter().take(SHOWN));
        places.len().saturating_sub(SHOWN)
    };
    left_out.late = most_urgent(places(&|item| item.timing.is_late()));
    left_out.soon = most_urgent(places(&is_soon));
    let others = places(&|item| !item.timing.is_late() && !is_soon(item));
    for group in others.chunk_by(|one, other| items[*one].stage == items[*other].stage) {
        shown.extend(group.iter().take(SHOWN));
        if let Some(more) = group.len().checked_sub(SHOWN).filter(|more| *more > 0) {
            let stage = items[group[0]].stage.clone();
            left_out.by_stage.push((stage.map(Into::into), more));
        }
    }
    shown.sort_unstable();
    let shown = shown.into_iter().map(|place| &items[place]);
    (shown.collect(), left_out)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::built_in;
    use crate::guide::Guide;
    use crate::locale::{Language, Messages};
    use crate::plan::{Plan, PlanGuide};
    use crate::report::Briefing;

    /// A plan with so many items of people's own in each group, each a day later than the one
    /// before.
    fn plan(number: i64, guide: &PlanGuide) -> Plan {
        let mut text = String::from("cocreate: 1\nchecklist:\n");
        for (group, stage, first) in [
            ("late", "draft", jiff::civil::date(2026, 6, 1)),
            ("soon", "draft", jiff::civil::date(2026, 11, 28)),
            ("ahead", "consult", jiff::civil::date(2027, 3, 1)),
        ] {
            for item in (0..number).rev() {
                let days = if group == "soon" { item % 10 } else { item };
                let due = first.saturating_add(jiff::Span::new().days(days));
                text.push_str(&format!(
                    "  {group}-{item}:\n    own: true\n    title: {group} {item}\n    \
                     stage: {stage}\n    due: {due}\n"
                ));
            }
        }
        Plan::read(text.as_bytes(), guide).unwrap().0
    }

    #[test]
    fn of_a_very_long_list_what_comes_first_is_shown_and_the_rest_counted() {
        let guide = PlanGuide::open(&Guide::new(built_in::GUIDE), "en");
        let messages = Messages::new(Language::ENGLISH);
        let today = jiff::civil::date(2026, 11, 28);
        let plan = plan(SHOWN as i64 + 3, &guide);
        let whole = Briefing::without_tools(&guide, &plan, today, &messages);
        let short = Briefing::shortened(&guide, &plan, today, &messages);
        let has = |id: &str| short.checklist.iter().any(|item| item.id == id);
        assert!(has("late-0") && has("ahead-0") && has("ahead-49"));
        assert!(!has("late-52") && !has("ahead-50"));
        assert_eq!((short.left_out.late, short.left_out.soon), (3, 3));
        assert_eq!(short.left_out.of_stage(Some("consult")), 3);
        assert_eq!(short.left_out.of_stage(Some("draft")), 0);
        assert!(whole.left_out.is_none());
        // What is said of the plan as a whole is the same.
        assert_eq!((short.items, short.settled), (whole.items, whole.settled));
        assert_eq!(whole.items, whole.checklist.len());
        assert_eq!(short.readiness.name, whole.readiness.name);
        assert_eq!(short.next_steps[..3], whole.next_steps[..3]);
    }

    #[test]
    fn a_list_of_the_usual_length_is_whole() {
        let guide = PlanGuide::open(&Guide::new(built_in::GUIDE), "en");
        let messages = Messages::new(Language::ENGLISH);
        let today = jiff::civil::date(2026, 11, 28);
        let plan = plan(SHOWN as i64 / 2, &guide);
        let whole = Briefing::without_tools(&guide, &plan, today, &messages);
        let short = Briefing::shortened(&guide, &plan, today, &messages);
        assert_eq!(format!("{short:?}"), format!("{whole:?}"));
    }
}
