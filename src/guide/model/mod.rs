//! The model of the content: one file a module, facts only; `docs/guide-format.md` is its description for editors.

mod examples;
mod fit;
mod glossary;
mod items;
mod questions;
mod resources;
mod rules;
mod sources;
mod stages;
mod standards;
mod tools;

pub use examples::{Example, Examples, Government};
pub use fit::{Criterion, Fit, Need, Value, Weight};
pub use glossary::{Glossary, Term};
pub use items::{Item, Items, Owner};
pub use questions::{Kind, OptionsFrom, Question, Questions, StoredIn};
pub use resources::{Doubt, Resource, Resources};
pub use rules::{FindingKind, Rule, Rules};
pub use sources::{Basis, Manifest, Source, Sources};
pub use stages::{Countries, Level, Levels, Stage, Stages};
pub use standards::{Requirement, Standards};
pub use tools::{Anonymity, Counts, Feature, Hosted, Limit, Mode, Participants, Pricing, Status, Tool, Tools, Unit};
