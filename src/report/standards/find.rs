//! What of the standards was meant by a name.

use super::{Choice, Part, Scope, StandardsBook};
use crate::report::names::{Names, Unknown};
use crate::report::stage_names;

impl StandardsBook<'_> {
    /// The stages by their names.
    #[must_use]
    pub fn stages(&self) -> Names<'_> {
        stage_names(&self.stages)
    }

    /// The set of rules of an edition, by its year or its name.
    ///
    /// # Errors
    /// When there is no such edition.
    pub fn find_edition(&self, written: &str) -> Result<Scope, Unknown> {
        let standards = &self.standards;
        let mut names = Names::of(
            standards.facts.editions.keys().copied(),
            "editions",
            &standards.texts,
        );
        for (id, edition) in &standards.facts.editions {
            edition
                .aliases
                .iter()
                .for_each(|alias| names.add(id, alias));
        }
        let edition = &standards.facts.editions[names.find(written)?];
        let ended = edition.until.is_some();
        Ok(if ended {
            Scope::Superseded
        } else {
            Scope::InForce
        })
    }

    /// A requirement, a standard or a chapter, by number, id or name; only what the rules asked for
    /// have.
    ///
    /// # Errors
    /// When there is no such part.
    pub fn find_part(&self, asked: Option<Scope>, written: &str) -> Result<Part, Unknown> {
        let facts = &self.standards.facts;
        let numbered = asked != Some(Scope::Local);
        let requirements = facts.requirements.keys().filter(|_| numbered);
        let requirements = requirements.map(|id| Part::Requirement(*id));
        let standards = facts.standards.keys().filter(|_| numbered);
        let standards = standards.map(|id| Part::Standard(*id));
        let chapters = facts
            .chapters
            .iter()
            .filter(|(_, chapter)| asked.is_none_or(|scope| scope.holds(chapter.r#in)));
        // Who types a number means one; the nearest is then to be sought, and all are to be listed,
        // among numbers only.
        let named = !written.starts_with(|letter: char| letter.is_ascii_digit());
        let chapters = chapters
            .map(|(id, _)| Part::Chapter(*id))
            .filter(|_| named || !numbered);
        let mut names = Names::of(
            requirements.chain(standards).chain(chapters),
            "chapters",
            &self.standards.texts,
        );
        for id in facts.requirements.keys() {
            names.add(id, self.text(&["requirements", id, "name"]));
        }
        for id in facts.standards.keys() {
            names.add(id, self.text(&["standards", id, "name"]));
        }
        names.find(written)
    }

    /// What is to be shown. A chapter says by itself to which set of rules it belongs.
    #[must_use]
    pub fn choose(&self, asked: Option<Scope>, part: Option<Part>, stages: Vec<String>) -> Choice {
        let of_chapter = match part {
            Some(Part::Chapter(id)) => {
                let collection = self.standards.facts.chapters[id].r#in;
                [Scope::InForce, Scope::Superseded, Scope::Local]
                    .into_iter()
                    .find(|scope| scope.holds(collection))
            }
            _ => None,
        };
        Choice {
            scope: asked.or(of_chapter).unwrap_or(Scope::InForce),
            part,
            stages,
        }
    }
}
