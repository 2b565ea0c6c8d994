//! Of every tool that can be used the guide says what it is not for.

use super::Found;
use crate::guide::model::Tools;
use crate::guide::module::{Facts, Module as _};
use crate::guide::problem::Problem;

pub(super) fn check(facts: &Facts, found: &mut Vec<Found>) {
    let usable = facts.tools.tools.iter().filter(|(_, tool)| !tool.is_gone());
    for (id, tool) in usable {
        let mut not_for = facts.fit.not_for.values();
        if !not_for.any(|it| it.concerns(id, tool)) {
            found.push((Tools::NAME, format!("tools.{id}"), Problem::AlwaysFits));
        }
    }
}
