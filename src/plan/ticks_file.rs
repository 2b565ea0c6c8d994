//! What a file says of items: the checklist of a page that was ticked, or of a plan.

use super::decisions::{Checklist, Plan};
use super::entry::part;
use super::plan_guide::PlanGuide;
use super::problem::PlanDiagnostic;
use super::read::PlanFileReader;
use crate::yaml::Document;

/// Reads what a file says of items, by their names in a plan. A plan is such a file, too; of it
/// only the checklist counts.
///
/// # Errors
/// Every fault, by line: an item that neither the guide nor the plan has, a value of the wrong
/// kind.
pub fn read_ticks(
    bytes: &[u8],
    guide: &PlanGuide,
    plan: &Plan,
) -> Result<Checklist, Vec<PlanDiagnostic>> {
    let document = Document::read(bytes).map_err(|error| vec![PlanDiagnostic::from(&error)])?;
    let mut reader = PlanFileReader::new(guide);
    let own = plan.checklist.iter().filter(|(_, said)| said.own.is_some());
    reader.own_items = Some(own.map(|(id, _)| id.to_string()).collect());
    let parts = reader.parts(&document.root);
    let mut found = Plan::new();
    reader.checklist(part(&parts, "checklist"), &mut found);
    if reader.faults.is_empty() {
        Ok(found.checklist)
    } else {
        Err(reader.faults)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::built_in;
    use crate::guide::Guide;
    use crate::plan::ItemStatus;

    #[test]
    fn a_page_that_was_ticked_is_read_and_knows_the_plans_own_items() {
        let guide = PlanGuide::open(&Guide::new(built_in::GUIDE), "en");
        let plan = "cocreate: 1\nchecklist: { mine: { own: true, title: Mine } }\n";
        let (plan, _) = Plan::read(plan.as_bytes(), &guide).unwrap();
        let page = r#"{"checklist": {"data-notice": {"status": "done", "done-on": "2026-11-20"},
            "mine": {"status": "doing"}}}"#;
        let read = read_ticks(page.as_bytes(), &guide, &plan).unwrap();
        assert_eq!(read["data-notice"].status, ItemStatus::Done);
        assert_eq!(read["mine"].status, ItemStatus::Doing);
        // A plan is such a file, too, and may have items that this one does not have.
        for theirs in [
            r#""theirs": {"#,
            r#""Data_Notice_2": {"own": true, "title": "T", "#,
        ] {
            let unknown = page.replace(r#""mine": {"#, theirs);
            let faults = read_ticks(unknown.as_bytes(), &guide, &plan).unwrap_err();
            assert_eq!(faults.len(), 1, "{faults:?}");
        }
    }
}
