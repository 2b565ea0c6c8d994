//! What of a plan's items is asked for.

use jiff::civil::Date;

use crate::guide::model::Owner;
use crate::plan::ItemStatus;
use crate::report::ToDo;
use crate::text::fold;

/// What of a plan's items is asked for.
#[derive(Clone, Debug, Default)]
pub struct StatusAsked {
    /// Of these stages.
    pub stages: Vec<String>,
    /// Whose owner has this in the name.
    pub owner: Option<String>,
    pub side: Option<Owner>,
    pub statuses: Vec<ItemStatus>,
    pub overdue: bool,
    pub due_before: Option<Date>,
    /// What still fits in so many days.
    pub days: Option<i32>,
    /// Why each is there.
    pub why: bool,
}

impl StatusAsked {
    pub(super) fn narrows(&self) -> bool {
        !self.stages.is_empty()
            || self.owner.is_some()
            || self.side.is_some()
            || !self.statuses.is_empty()
            || self.overdue
            || self.due_before.is_some()
    }

    /// Whether nothing is left out: no item, and no day.
    #[must_use]
    pub fn is_everything(&self) -> bool {
        !self.narrows() && self.days.is_none()
    }

    /// Whether an item is asked for. What two do together is the task of each; what has no owner is
    /// nobody's.
    pub(super) fn takes(&self, item: &ToDo) -> bool {
        let of_stage = || {
            let stage = item.stage.as_ref();
            stage.is_some_and(|stage| self.stages.contains(stage))
        };
        let owned_by = |name: &String| {
            let owner = item.owner.as_ref();
            owner.is_some_and(|owner| fold(owner).contains(&fold(name)))
        };
        let before = |day: Date| item.due.is_some_and(|due| due < day);
        let is_timely = self.statuses.is_empty() && (self.overdue || self.due_before.is_some());
        (self.stages.is_empty() || of_stage())
            && self.owner.as_ref().is_none_or(owned_by)
            && self
                .side
                .is_none_or(|side| item.side == side || item.side == Owner::Both)
            && (self.statuses.is_empty() || self.statuses.contains(&item.status))
            && (!self.overdue || item.timing.is_late())
            && self.due_before.is_none_or(before)
            && !(is_timely && item.is_settled())
    }
}
