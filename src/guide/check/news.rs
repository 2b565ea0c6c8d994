//! What is new in which version: no later one than the guide's own.

use super::Found;
use crate::guide::module::Facts;
use crate::guide::problem::Problem;
use crate::guide::version::numbers;

pub(super) fn check(facts: &Facts, found: &mut Vec<Found>) {
    let version = facts.manifest.version.as_str();
    let questions = facts.questions.questions.iter();
    let questions = questions.map(|(id, it)| ("questions", id.as_str(), &it.new_in));
    let items = facts.items.items.iter();
    let items = items.map(|(id, it)| ("items", id.as_str(), &it.new_in));
    let rules = facts.rules.rules.iter();
    let rules = rules.map(|(id, it)| ("rules", id.as_str(), &it.new_in));
    for (module, id, new_in) in questions.chain(items).chain(rules) {
        let Some(named) = new_in else { continue };
        let sound = numbers(named).is_some_and(|new| Some(new) <= numbers(version));
        if !sound {
            let problem = Problem::UnknownId {
                found: named.clone(),
                allowed: vec![version.to_owned()],
            };
            found.push((module, format!("{module}.{id}.new-in"), problem));
        }
    }
}
