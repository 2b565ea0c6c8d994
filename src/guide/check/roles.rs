//! The questions that play a part in the program are there, and of the kind that the part needs.

use super::Found;
use super::known::Known;
use crate::guide::declarations::Declarations;
use crate::guide::problem::Problem;

pub(super) fn check(
    modules: &[(&'static str, Declarations<'_>)],
    known: &Known<'_>,
    found: &mut Vec<Found>,
) {
    let roles = modules
        .iter()
        .flat_map(|(module, declared)| declared.roles.iter().map(move |role| (*module, role)));
    for (module, role) in roles {
        let questions = &known.own_questions(role.of).questions;
        let problem = match questions.get(role.question) {
            None => Problem::UnknownId {
                found: role.question.to_owned(),
                allowed: questions.keys().map(ToString::to_string).collect(),
            },
            Some(it) if it.kind != role.kind || it.options_from != role.options_from => {
                let from = role.options_from.map_or(String::new(), |from| {
                    format!(", options-from: {}", from.name())
                });
                let needs = format!("kind: {}{from}", role.kind.name());
                Problem::WrongRole { needs }
            }
            Some(_) => continue,
        };
        found.push((module, role.path.clone(), problem));
    }
}
