//! What must hold of a guide before anybody is advised from it.

mod conditions;
mod reach;
mod references;
mod words;

use super::fault::Problem;
use super::model::{Countries, Fit, Items, Levels, Manifest, Questions, Rules, Sources, Stages, Standards, Tools};

pub(super) use words::words;

/// The facts of every module.
pub(super) struct Facts {
    pub manifest: Manifest,
    pub sources: Sources,
    pub stages: Stages,
    pub levels: Levels,
    pub standards: Standards,
    pub countries: Countries,
    pub questions: Questions,
    pub rules: Rules,
    pub items: Items,
    pub fit: Fit,
    pub tools: Tools,
}

/// A fault found: the module, the path in its facts, what is wrong.
type Found = (&'static str, String, Problem);

/// Every fault among the facts.
pub(super) fn facts(facts: &Facts) -> Vec<Found> {
    let mut found = Vec::new();
    references::check(facts, &mut found);
    conditions::check(facts, &mut found);
    if found.is_empty() {
        // Reachability means something only once the conditions do.
        reach::check(facts, &mut found);
    }
    found
}
