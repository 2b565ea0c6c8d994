//! What is named exists, is well formed, and rests on something.

use super::Found;
use super::known::Known;
use crate::guide::declarations::{Among, Declarations, is_id};
use crate::guide::model::{Basis, Linked as _, Provenance, Source};
use crate::guide::problem::Problem;
use crate::text::is_address;

pub(super) fn check(
    modules: &[(&'static str, Declarations<'_>)],
    known: &Known<'_>,
    found: &mut Vec<Found>,
) {
    for (module, declared) in modules {
        let mut fault = |path: &str, problem| found.push((*module, path.to_owned(), problem));
        for (path, problem) in &declared.faults {
            fault(path, problem.clone());
        }
        for (path, id) in declared.ids.iter().filter(|(_, id)| !is_id(id)) {
            let found = (*id).to_owned();
            fault(path, Problem::BadId { found });
        }
        for (path, address) in &declared.addresses {
            if !is_address(address) {
                let found = (*address).to_owned();
                fault(path, Problem::BadAddress { found });
            }
        }
        for reference in &declared.references {
            let unknown = unknown(reference.name, &reference.among, known);
            unknown
                .into_iter()
                .for_each(|it| fault(&reference.path, it));
        }
        for (path, list, named) in &declared.complete {
            let list = known.list(*list).iter();
            for missing in list.filter(|name| !named.contains(name)) {
                let name = (*missing).to_owned();
                fault(path, Problem::MissingField { name });
            }
        }
        for (path, provenance) in declared.statements.iter().chain(&declared.cases) {
            rests_on(path, *provenance, known, &mut fault);
        }
    }
}

/// That nothing there has a name, if so.
fn unknown(name: &str, among: &Among<'_>, known: &Known<'_>) -> Option<Problem> {
    let allowed = known.allowed(among)?;
    let is_known = allowed.iter().any(|allowed| allowed == name);
    let found = name.to_owned();
    (!is_known).then_some(Problem::UnknownId { found, allowed })
}

/// Whatever is no advice of ours names its sources, and every source is known.
fn rests_on(
    path: &str,
    provenance: Provenance<'_>,
    known: &Known<'_>,
    fault: &mut impl FnMut(&str, Problem),
) {
    if provenance.sources.is_empty() && provenance.basis != Basis::Practice {
        fault(path, Problem::MissingSource);
    }
    for (index, source) in provenance.sources.iter().enumerate() {
        let unknown = unknown(source, &Among::Lists(&[Source::LIST]), known);
        let path = format!("{path}.sources.{index}");
        unknown.into_iter().for_each(|it| fault(&path, it));
    }
}
