//! What the plan and the guide say together, in one language, before it is rendered.
//!
//! A [`Briefing`] holds everything as data with words; the documents are arrangements of it for a
//! reader.

mod about;
pub mod advice;
mod document;
mod example;
mod levels;
mod meetings;
mod plan;
mod provenance;
mod stages;
pub mod standards;
mod words;

pub use about::about;
pub use document::{Block, Check, Document, Entry, Section, Table};
pub use example::{example_place, example_title, example_year};
pub use levels::LevelsBook;
pub use meetings::MeetingsBook;
pub use plan::{Briefing, Parts, plan_screen, standing, support_unit};
pub use provenance::{Citations, sources_section};
pub use stages::StagesBook;
pub use words::{answer_words, labelled};
