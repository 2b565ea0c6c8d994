//! What a person says of items of the checklist, put into the plan.

use jiff::civil::Date;

use super::decisions::{ItemStatus, Progress};

/// What a person says of an item; what is left out stays as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ItemEdit {
    pub status: Option<ItemStatus>,
    /// The day on which it was done.
    pub done_on: Option<Date>,
    /// Who does it; an empty text takes the name away.
    pub owner: Option<String>,
    pub due: Option<Date>,
    /// Why it does not apply, or anything else; an empty text takes it away.
    pub note: Option<String>,
    /// Addresses that show it was done, beside those there are.
    pub evidence: Vec<String>,
}

impl ItemEdit {
    /// Whether all that is said is who does it and when: that is a plan, and says nothing of how
    /// far it is.
    #[must_use]
    pub fn only_plans(&self) -> bool {
        let plans = self.owner.is_some() || self.due.is_some();
        let reports = self.status.is_some()
            || self.done_on.is_some()
            || self.note.is_some()
            || !self.evidence.is_empty();
        plans && !reports
    }

    /// Puts it into what was said before. What is done was done on a day: the one that is named, or
    /// the one that was, or today.
    pub fn apply(&self, progress: &mut Progress, today: Date) {
        if let Some(status) = self.status {
            progress.status = status;
        }
        progress.done_on = match progress.status {
            ItemStatus::Done => self.done_on.or(progress.done_on).or(Some(today)),
            _ => None,
        };
        let filled = |text: &String| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
        if let Some(owner) = &self.owner {
            progress.said.owner = filled(owner).map(Into::into);
        }
        if let Some(note) = &self.note {
            progress.said.note = filled(note).map(Into::into);
        }
        progress.due = self.due.or(progress.due);
        for address in &self.evidence {
            if !progress.said.evidence.contains(address) {
                progress.said.evidence.push(address.clone());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    const TODAY: Date = date(2026, 11, 28);

    fn done() -> ItemEdit {
        ItemEdit {
            status: Some(ItemStatus::Done),
            ..ItemEdit::default()
        }
    }

    #[test]
    fn what_is_done_has_a_day_and_what_is_to_do_again_has_none() {
        let mut progress = Progress::default();
        done().apply(&mut progress, TODAY);
        assert_eq!(progress.done_on, Some(TODAY));
        done().apply(&mut progress, date(2026, 12, 1));
        assert_eq!(progress.done_on, Some(TODAY), "it was done that day");
        let on = ItemEdit {
            done_on: Some(date(2026, 11, 20)),
            ..done()
        };
        on.apply(&mut progress, TODAY);
        assert_eq!(progress.done_on, Some(date(2026, 11, 20)));
        let again = ItemEdit {
            status: Some(ItemStatus::Todo),
            ..ItemEdit::default()
        };
        again.apply(&mut progress, TODAY);
        assert_eq!(progress, Progress::default());
    }

    #[test]
    fn evidence_is_added_once_and_an_empty_text_takes_a_text_away() {
        let mut progress = Progress::default();
        progress.said.evidence = vec!["https://a.example".to_owned()];
        progress.said.owner = Some("Ana".into());
        let edit = ItemEdit {
            owner: Some(" ".to_owned()),
            note: Some(" on paper ".to_owned()),
            evidence: ["https://a.example", "https://b.example"]
                .map(str::to_owned)
                .into(),
            ..done()
        };
        edit.apply(&mut progress, TODAY);
        assert_eq!(
            progress.said.evidence,
            ["https://a.example", "https://b.example"]
        );
        assert_eq!(progress.said.owner, None);
        assert_eq!(progress.said.note.as_deref(), Some("on paper"));
    }

    #[test]
    fn to_say_who_and_when_is_not_to_say_that_it_is_done() {
        let plan = ItemEdit {
            owner: Some("Ana".to_owned()),
            due: Some(TODAY),
            ..ItemEdit::default()
        };
        assert!(plan.only_plans());
        assert!(!done().only_plans());
        let noted = ItemEdit {
            note: Some("said on the radio".to_owned()),
            ..plan
        };
        assert!(!noted.only_plans());
        assert!(!ItemEdit::default().only_plans());
    }
}
