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
            standards.facts.editions.keys().map(String::as_str),
            "editions",
            &standards.texts,
        );
        for (id, edition) in &standards.facts.editions {
            edition
                .aliases
                .iter()
                .for_each(|alias| names.add(id, alias));
        }
        let ended = standards.facts.editions[names.find(written)?]
            .until
            .is_some();
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
        let requirements = facts
            .requirements
            .keys()
            .map(String::as_str)
            .filter(|_| numbered);
        let standards = facts
            .standards
            .keys()
            .map(String::as_str)
            .filter(|_| numbered);
        let chapters = facts
            .chapters
            .iter()
            .filter(|(_, chapter)| asked.is_none_or(|scope| scope.holds(chapter.r#in)));
        // Who types a number means one; the nearest is then to be sought, and all are to be listed,
        // among numbers only.
        let named = !written.starts_with(|letter: char| letter.is_ascii_digit());
        let chapters = chapters
            .map(|(id, _)| id.as_str())
            .filter(|_| named || !numbered);
        let mut names = Names::of(
            requirements.chain(standards).chain(chapters),
            "chapters",
            &self.standards.texts,
        );
        for (collection, ids) in [
            (
                "requirements",
                facts.requirements.keys().collect::<Vec<_>>(),
            ),
            ("standards", facts.standards.keys().collect()),
        ] {
            ids.iter()
                .for_each(|id| names.add(id, self.standards.texts.get(&[collection, id, "name"])));
        }
        let id = names.find(written)?.to_owned();
        Ok(if facts.requirements.contains_key(&id) {
            Part::Requirement(id)
        } else if facts.standards.contains_key(&id) {
            Part::Standard(id)
        } else {
            Part::Chapter(id)
        })
    }

    /// What is to be shown. A chapter says by itself to which set of rules it belongs.
    #[must_use]
    pub fn choose(&self, asked: Option<Scope>, part: Option<Part>, stages: Vec<String>) -> Choice {
        let of_chapter = match &part {
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
