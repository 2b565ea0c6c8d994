//! When an item counts as settled: decided here, once, for every screen, document and count.

use super::decisions::{ItemStatus, Progress};

/// Whether nothing more is expected of an item: done, with something to show for it where a rule of
/// OGP asks for it; or not applicable, for a reason.
#[must_use]
pub fn is_settled(progress: &Progress, serves_rule: bool) -> bool {
    match progress.status {
        ItemStatus::Done => {
            !serves_rule || !progress.said.evidence.is_empty() || progress.said.note.is_some()
        }
        ItemStatus::NotApplicable => progress.said.note.is_some(),
        ItemStatus::Todo | ItemStatus::Doing => false,
    }
}

#[cfg(test)]
mod tests {
    use super::super::said::Saying;
    use super::*;

    fn progress(status: ItemStatus, evidence: &[&str], note: Option<&str>) -> Progress {
        let said = Saying {
            evidence: evidence.iter().map(|&address| address.to_owned()).collect(),
            note: note.map(Into::into),
            ..Saying::default()
        };
        Progress {
            status,
            said: said.into(),
            ..Progress::default()
        }
    }

    #[test]
    fn what_ogp_asks_for_is_settled_by_evidence_or_a_reason_only() {
        let bare = progress(ItemStatus::Done, &[], None);
        assert!(is_settled(&bare, false));
        assert!(!is_settled(&bare, true));
        let shown = progress(ItemStatus::Done, &["https://example.org"], None);
        assert!(is_settled(&shown, true));
        let explained = progress(ItemStatus::Done, &[], Some("minutes on paper"));
        assert!(is_settled(&explained, true));
    }

    #[test]
    fn not_applicable_needs_a_reason() {
        let bare = progress(ItemStatus::NotApplicable, &[], None);
        assert!(!is_settled(&bare, false));
        let reason = progress(ItemStatus::NotApplicable, &[], Some("no meeting is held"));
        assert!(is_settled(&reason, true));
    }

    #[test]
    fn what_is_begun_is_not_settled() {
        let begun = progress(ItemStatus::Doing, &["https://example.org"], Some("half"));
        assert!(!is_settled(&begun, false));
    }
}
