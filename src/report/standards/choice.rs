//! Which part of the standards somebody wants to see.

use crate::guide::Id;
use crate::guide::model::{
    Chapter, Collection, Deadline, Requirement, Stage, Standard, Standards, Statement,
};

/// A set of rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// The standards in force, and how they work.
    InForce,
    /// What the former set asked.
    Superseded,
    /// What holds for members of OGP Local.
    Local,
}

impl Scope {
    /// Whether a collection of statements belongs to it.
    #[must_use]
    pub fn holds(self, collection: Collection) -> bool {
        match collection {
            Collection::Deadlines | Collection::Rules => self == Scope::InForce,
            Collection::Superseded => self == Scope::Superseded,
            Collection::Local => self == Scope::Local,
        }
    }
}

/// A part of a set of rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    Standard(Id<Standard>),
    Requirement(Id<Requirement>),
    Chapter(Id<Chapter>),
}

impl<'a> From<Part> for &'a str {
    fn from(part: Part) -> &'a str {
        match part {
            Part::Standard(id) => id.into(),
            Part::Requirement(id) => id.into(),
            Part::Chapter(id) => id.into(),
        }
    }
}

/// What somebody wants to see.
#[derive(Clone, Debug)]
pub struct Choice {
    pub scope: Scope,
    /// All of it, if there is none.
    pub part: Option<Part>,
    /// What is of use in any of these stages; in all, if there is none.
    pub stages: Vec<String>,
}

/// What a choice holds, each in the order of the guide.
pub(super) struct Chosen<'a> {
    pub standards: Vec<(Id<Standard>, &'a Standard)>,
    pub requirements: Vec<(Id<Requirement>, &'a Requirement)>,
    pub deadlines: Vec<(Id<Deadline>, &'a Deadline)>,
    pub statements: Vec<(Id<Statement>, &'a Statement)>,
}

impl Choice {
    /// What it holds.
    pub(super) fn of<'a>(&self, facts: &'a Standards) -> Chosen<'a> {
        let in_force = self.scope == Scope::InForce;
        let requirements: Vec<(Id<Requirement>, &Requirement)> = facts
            .requirements
            .iter()
            .map(ids)
            .filter(|(id, r)| in_force && self.has_requirement(*id, r))
            .collect();
        let standards = facts.standards.iter().map(ids);
        let standards = standards
            .filter(|(id, _)| requirements.iter().any(|(_, r)| r.standard == *id))
            .collect();
        let deadlines = facts.deadlines.iter().map(ids);
        let deadlines = deadlines
            .filter(|(_, deadline)| in_force && self.has_deadline(facts, deadline))
            .collect();
        let statements = [Collection::Rules, Collection::Superseded, Collection::Local]
            .into_iter()
            .filter(|collection| self.scope.holds(*collection))
            .filter_map(|collection| facts.statements(collection))
            .flat_map(|statements| statements.iter().map(ids))
            .filter(|(_, statement)| self.has_statement(facts, statement))
            .collect();
        Chosen {
            standards,
            requirements,
            deadlines,
            statements,
        }
    }

    /// Whether anything in these stages is wanted.
    fn wants(&self, stages: &[Id<Stage>]) -> bool {
        let wanted = |stage: &Id<Stage>| self.stages.iter().any(|wanted| stage == wanted);
        self.stages.is_empty() || stages.iter().any(wanted)
    }

    fn has_requirement(&self, id: Id<Requirement>, requirement: &Requirement) -> bool {
        let fits = match self.part {
            None => true,
            Some(Part::Standard(standard)) => requirement.standard == standard,
            Some(Part::Requirement(wanted)) => id == wanted,
            Some(Part::Chapter(_)) => false,
        };
        fits && self.wants(&requirement.stages)
    }

    fn has_deadline(&self, facts: &Standards, deadline: &Deadline) -> bool {
        let requirement = deadline.requirement.map(|id| (id, &facts.requirements[id]));
        match self.part {
            Some(Part::Chapter(id)) if facts.chapters[id].r#in != Collection::Deadlines => false,
            None | Some(Part::Chapter(_)) => match requirement {
                Some((_, requirement)) => self.wants(&requirement.stages),
                None => self.stages.is_empty(),
            },
            Some(_) => {
                requirement.is_some_and(|(id, requirement)| self.has_requirement(id, requirement))
            }
        }
    }

    fn has_statement(&self, facts: &Standards, statement: &Statement) -> bool {
        let replaced = statement
            .requirement
            .map(|id| (id, &facts.requirements[id]));
        let fits = match self.part {
            None => true,
            Some(Part::Chapter(id)) => statement.chapter == id,
            Some(Part::Standard(id)) => {
                replaced.is_some_and(|(_, requirement)| requirement.standard == id)
            }
            Some(Part::Requirement(id)) => replaced.is_some_and(|(replaced, _)| replaced == id),
        };
        let stages = &facts.chapters[statement.chapter].stages;
        fits && (stages.is_empty() || self.wants(stages))
    }
}

fn ids<'a, T>((id, entry): (&Id<T>, &'a T)) -> (Id<T>, &'a T) {
    (*id, entry)
}
