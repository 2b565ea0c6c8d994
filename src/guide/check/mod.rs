//! What must hold of a guide before anybody is advised from it.

mod advice;
mod blanks;
mod conditions;
mod lists;
mod meeting_kit;
mod news;
mod nodes;
mod references;
mod roles;
mod satisfiable;
mod standards;
mod texts;
mod typography;
mod words;

use super::module::Facts;
use super::problem::Problem;

pub(super) use nodes::nodes;
pub(super) use words::{is_same_sentence, words};

/// A fault found: the module, the path in its facts, what is wrong.
type Found = (&'static str, String, Problem);

/// Every fault among the facts.
pub(super) fn facts(facts: &Facts) -> Vec<Found> {
    let mut found = Vec::new();
    references::check(facts, &mut found);
    conditions::check(facts, &mut found);
    if found.is_empty() {
        // Reachability means something only once the conditions do.
        satisfiable::check(facts, &mut found);
    }
    found
}
