//! The standards and the levels: every reference known, every number where it belongs, every statement sourced.

use super::Found;
use super::references::is_id;
use crate::guide::fault::Problem;
use crate::guide::model::{Basis, Collection, Origin, Sourced};
use crate::guide::module::Facts;

pub(super) fn check(facts: &Facts, found: &mut Vec<Found>) {
    let mut checking = Checking { facts, found };
    checking.ids();
    checking.requirements();
    checking.deadlines();
    checking.chapters();
    checking.origins();
    checking.levels();
}

struct Checking<'a, 'f> {
    facts: &'a Facts,
    found: &'f mut Vec<Found>,
}

impl<'a> Checking<'a, '_> {
    fn fault(&mut self, module: &'static str, path: &str, problem: Problem) {
        self.found.push((module, path.to_owned(), problem));
    }

    fn known(&mut self, module: &'static str, path: &str, id: &str, allowed: impl Iterator<Item = &'a String>) {
        let allowed: Vec<String> = allowed.cloned().collect();
        if !allowed.iter().any(|known| known == id) {
            self.fault(module, path, Problem::UnknownId { found: id.to_owned(), allowed });
        }
    }

    fn stages(&mut self, module: &'static str, path: &str, stages: &[String]) {
        for (index, stage) in stages.iter().enumerate() {
            self.known(module, &format!("{path}.{index}"), stage, self.facts.stages.stages.keys());
        }
    }

    fn ids(&mut self) {
        let facts = &self.facts.standards;
        // One is in force, and one came before: the rest of the module speaks of just these.
        let ended = facts.editions.values().filter(|edition| edition.until.is_some()).count();
        if facts.editions.len() != 2 || ended != 1 {
            self.fault("standards", "editions", Problem::MissingField { name: "until".to_owned() });
        }
        let all = [
            ("editions", facts.editions.keys().collect::<Vec<_>>()),
            ("standards", facts.standards.keys().collect()),
            ("deadlines", facts.deadlines.keys().collect()),
            ("chapters", facts.chapters.keys().collect()),
            ("rules", facts.rules.keys().collect()),
            ("superseded", facts.superseded.keys().collect()),
            ("local", facts.local.keys().collect()),
        ];
        for (collection, ids) in all {
            for id in ids.into_iter().filter(|id| !is_id(id)) {
                self.fault("standards", &format!("{collection}.{id}"), Problem::BadId { found: id.clone() });
            }
        }
    }

    fn requirements(&mut self) {
        for (id, requirement) in &self.facts.standards.requirements {
            let path = format!("requirements.{id}");
            self.known(
                "standards",
                &format!("{path}.standard"),
                &requirement.standard,
                self.facts.standards.standards.keys(),
            );
            // The number says to which standard a requirement belongs, so the two must agree.
            let number = id.strip_prefix(&requirement.standard).and_then(|rest| rest.strip_prefix('.'));
            if !number.is_some_and(|number| number.parse::<u32>().is_ok()) {
                self.fault("standards", &path, Problem::BadId { found: id.clone() });
            }
            self.stages("standards", &format!("{path}.stages"), &requirement.stages);
            let (kind, number) = (requirement.threshold.kind, requirement.threshold.number);
            let path = format!("{path}.threshold");
            match number {
                None if kind.counts() => {
                    self.fault("standards", &path, Problem::MissingField { name: "number".to_owned() });
                }
                Some(number) if !kind.counts() || number == 0 => {
                    let problem = Problem::WrongTest { question: number.to_string(), kind: String::new() };
                    self.fault("standards", &path, problem);
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
                self.known("standards", &path, requirement, facts.requirements.keys());
            }
        }
    }

    fn chapters(&mut self) {
        let facts = &self.facts.standards;
        for (id, chapter) in &facts.chapters {
            self.stages("standards", &format!("chapters.{id}.stages"), &chapter.stages);
        }
        for collection in [Collection::Rules, Collection::Superseded, Collection::Local] {
            for (id, statement) in facts.statements(collection).into_iter().flatten() {
                let path = format!("{}.{id}", collection.name());
                let chapters =
                    facts.chapters.iter().filter(|(_, chapter)| chapter.r#in == collection).map(|(id, _)| id);
                self.known("standards", &format!("{path}.chapter"), &statement.chapter, chapters);
                if let Some(requirement) = &statement.requirement {
                    let path = format!("{path}.requirement");
                    self.known("standards", &path, requirement, facts.requirements.keys());
                }
            }
        }
    }

    fn origin(&mut self, module: &'static str, path: &str, origin: Origin<'_>) {
        if origin.sources.is_empty() && origin.basis != Basis::Practice {
            self.fault(module, path, Problem::MissingSource);
        }
        for (index, source) in origin.sources.iter().enumerate() {
            self.known(module, &format!("{path}.sources.{index}"), source, self.facts.sources.sources.keys());
        }
    }

    fn origins(&mut self) {
        let facts = &self.facts.standards;
        for (id, edition) in &facts.editions {
            self.origin("standards", &format!("editions.{id}"), edition.origin());
        }
        for (id, standard) in &facts.standards {
            self.origin("standards", &format!("standards.{id}"), standard.origin());
            self.origin("standards", &format!("standards.{id}.further"), standard.further.origin());
        }
        for (id, requirement) in &facts.requirements {
            let parts = [
                ("who", requirement.who.origin()),
                ("measure", requirement.measure.origin()),
                ("evidence", requirement.evidence.origin()),
            ];
            for (field, origin) in parts {
                self.origin("standards", &format!("requirements.{id}.{field}"), origin);
            }
        }
        for (id, deadline) in &facts.deadlines {
            self.origin("standards", &format!("deadlines.{id}"), deadline.origin());
        }
        for collection in [Collection::Rules, Collection::Superseded, Collection::Local] {
            for (id, statement) in facts.statements(collection).into_iter().flatten() {
                self.origin("standards", &format!("{}.{id}", collection.name()), statement.origin());
            }
        }
    }

    fn levels(&mut self) {
        let facts = self.facts;
        self.known("levels", "chart", &facts.levels.chart, facts.sources.sources.keys());
        for (id, level) in &facts.levels.levels {
            let path = format!("levels.{id}");
            self.stages("levels", &format!("{path}.usual-in"), &level.usual_in);
            self.origin("levels", &path, level.origin());
            for (field, ground) in [("asks", &level.asks), ("offline", &level.offline), ("online", &level.online)] {
                self.origin("levels", &format!("{path}.{field}"), ground.origin());
            }
        }
        for (id, note) in &facts.levels.notes {
            if !is_id(id) {
                self.fault("levels", &format!("notes.{id}"), Problem::BadId { found: id.clone() });
            }
            self.origin("levels", &format!("notes.{id}"), note.origin());
        }
    }
}
