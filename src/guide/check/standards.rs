//! The standards and the levels: every reference known, every number where it belongs, every
//! statement sourced.

use super::references::Checking;
use crate::guide::model::Collection;
use crate::guide::problem::Problem;

impl Checking<'_, '_> {
    pub(super) fn standards(&mut self) {
        self.editions();
        self.requirements();
        self.deadlines();
        self.chapters();
        self.levels();
    }

    fn stages(&mut self, module: &'static str, path: &str, stages: &[String]) {
        for (index, stage) in stages.iter().enumerate() {
            self.known(
                module,
                &format!("{path}.{index}"),
                stage,
                self.facts.stages.stages.keys().map(String::as_str),
            );
        }
    }

    /// One is in force, and one came before: the rest of the module speaks of just these.
    fn editions(&mut self) {
        let editions = &self.facts.standards.editions;
        let ended = editions
            .values()
            .filter(|edition| edition.until.is_some())
            .count();
        // Without requirements there is no file that could be read, which has been told.
        let read = !self.facts.standards.requirements.is_empty();
        if read && (editions.len() != 2 || ended != 1) {
            let problem = Problem::MissingField {
                name: "until".to_owned(),
            };
            self.fault("standards", "editions".to_owned(), problem);
        }
    }

    fn requirements(&mut self) {
        for (id, requirement) in &self.facts.standards.requirements {
            let path = format!("requirements.{id}");
            self.known(
                "standards",
                &format!("{path}.standard"),
                &requirement.standard,
                self.facts.standards.standards.keys().map(String::as_str),
            );
            // The number says to which standard a requirement belongs, so the two must agree.
            let number = id
                .strip_prefix(&requirement.standard)
                .and_then(|rest| rest.strip_prefix('.'));
            if number.is_none_or(|number| number.parse::<u32>().is_err()) {
                self.fault(
                    "standards",
                    path.clone(),
                    Problem::BadId { found: id.clone() },
                );
            }
            self.stages("standards", &format!("{path}.stages"), &requirement.stages);
            let (kind, number) = (requirement.threshold.kind, requirement.threshold.number);
            let path = format!("{path}.threshold");
            match number {
                None if kind.counts() => {
                    self.fault(
                        "standards",
                        path.clone(),
                        Problem::MissingField {
                            name: "number".to_owned(),
                        },
                    );
                }
                Some(number) if !kind.counts() || number == 0 => {
                    let problem = Problem::WrongTest {
                        question: number.to_string(),
                        kind: String::new(),
                    };
                    self.fault("standards", path.clone(), problem);
                }
                _ => {}
            }
        }
    }

    /// Their dates are checked with all other conditions.
    fn deadlines(&mut self) {
        let facts = &self.facts.standards;
        for (id, deadline) in &facts.deadlines {
            if let Some(requirement) = &deadline.requirement {
                let path = format!("deadlines.{id}.requirement");
                self.known(
                    "standards",
                    &path,
                    requirement,
                    facts.requirements.keys().map(String::as_str),
                );
            }
        }
    }

    fn chapters(&mut self) {
        let facts = &self.facts.standards;
        for (id, chapter) in &facts.chapters {
            self.stages(
                "standards",
                &format!("chapters.{id}.stages"),
                &chapter.stages,
            );
        }
        for collection in [Collection::Rules, Collection::Superseded, Collection::Local] {
            for (id, statement) in facts.statements(collection).into_iter().flatten() {
                let path = format!("{}.{id}", collection.name());
                let chapters = facts
                    .chapters
                    .iter()
                    .filter(|(_, chapter)| chapter.r#in == collection)
                    .map(|(id, _)| id.as_str());
                self.known(
                    "standards",
                    &format!("{path}.chapter"),
                    &statement.chapter,
                    chapters,
                );
                if let Some(requirement) = &statement.requirement {
                    let path = format!("{path}.requirement");
                    self.known(
                        "standards",
                        &path,
                        requirement,
                        facts.requirements.keys().map(String::as_str),
                    );
                }
            }
        }
    }

    fn levels(&mut self) {
        let facts = self.facts;
        // That none is named has been told.
        if !facts.levels.chart.is_empty() {
            self.known(
                "levels",
                "chart",
                &facts.levels.chart,
                facts.sources.sources.keys().map(String::as_str),
            );
        }
        for (id, level) in &facts.levels.levels {
            let path = format!("levels.{id}");
            self.stages("levels", &format!("{path}.usual-in"), &level.usual_in);
        }
    }
}
