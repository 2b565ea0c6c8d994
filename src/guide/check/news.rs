//! What is new in which version: no later one than the guide's own.

use super::references::Checking;
use crate::guide::problem::Problem;
use crate::guide::version::numbers;

impl Checking<'_, '_> {
    pub(super) fn news(&mut self) {
        let facts = self.facts;
        let version = facts.manifest.version.as_str();
        let questions = facts.questions.questions.iter();
        let questions = questions.map(|(id, it)| ("questions", id, &it.new_in));
        let items = facts.items.items.iter();
        let items = items.map(|(id, it)| ("items", id, &it.new_in));
        let rules = facts.rules.rules.iter();
        let rules = rules.map(|(id, it)| ("rules", id, &it.new_in));
        for (module, id, new_in) in questions.chain(items).chain(rules) {
            let Some(found) = new_in else { continue };
            let sound = numbers(found).is_some_and(|new| Some(new) <= numbers(version));
            if !sound {
                let problem = Problem::UnknownId {
                    found: found.clone(),
                    allowed: vec![version.to_owned()],
                };
                self.fault(module, format!("{module}.{id}.new-in"), problem);
            }
        }
    }
}
