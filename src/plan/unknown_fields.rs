//! Fields of a plan that nobody here knows: kept as they stand, and told, since nothing of them
//! counts.

use super::decisions::{Kept, Plan};
use super::problem::{PlanDiagnostic, PlanProblem};
use super::read::{PARTS, is_blank};
use super::read_checklist::FIELDS;
use crate::yaml::{ShapeFault, join};

/// Fields that begin so are somebody's own, and meant to be kept.
const OWN: &str = "x-";

impl Plan {
    /// The fields that are none of a plan's, each with its line, as the file was read.
    #[must_use]
    pub fn unknown_fields(&self) -> Vec<PlanDiagnostic> {
        let mut unknown = unknown("", &self.rest, &PARTS);
        for (id, progress) in &self.checklist {
            unknown.extend(self::unknown(
                &join("checklist", id),
                &progress.said.rest,
                &FIELDS,
            ));
        }
        unknown.sort_by_key(|field| field.line);
        unknown
    }
}

fn unknown(path: &str, fields: &Kept, allowed: &[&str]) -> Vec<PlanDiagnostic> {
    let fields = fields.iter().filter(|(name, value)| {
        let name = name.shown();
        // A field that stands twice, but for blanks, is none of these.
        !name.starts_with(OWN) && !is_blank(value) && !allowed.contains(&&*name)
    });
    let told = fields.map(|(name, _)| {
        let found = name.shown();
        let allowed = allowed.iter().map(|name| (*name).to_owned()).collect();
        let path = join(path, &found);
        let problem = PlanProblem::Shape(ShapeFault::UnknownField { found, allowed });
        PlanDiagnostic::new(name.line(), &path, problem)
    });
    told.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::built_in;
    use crate::guide::Guide;
    use crate::plan::PlanGuide;

    #[test]
    fn what_is_no_field_of_a_plan_is_told_by_its_line_and_kept() {
        let guide = PlanGuide::open(&Guide::new(built_in::GUIDE), "en");
        let text = "cocreate: 1\nanwers:\n  level: consult\nx-office: 7\nremarks:\nchecklist:\n  \
                    ogp-website:\n    status: done\n    responsible: Ana\nprofil: { side: both }\n";
        let (plan, _) = Plan::read(text.as_bytes(), &guide).unwrap();
        let unknown = plan.unknown_fields();
        let told: Vec<_> = unknown
            .iter()
            .map(|field| (field.line, field.path.as_str()))
            .collect();
        let expected = [
            (2, "anwers"),
            (9, "checklist.ogp-website.responsible"),
            (10, "profil"),
        ];
        assert_eq!(told, expected);
        let written = plan.write(&guide, jiff::civil::date(2026, 11, 28));
        assert!(written.contains("anwers:\n  level: consult"), "{written}");
        assert!(written.contains("responsible: Ana"), "{written}");
    }
}
