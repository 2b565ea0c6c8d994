//! What the plan and the guide say together, in one language, before it is rendered.
//!
//! A [`Briefing`] holds everything as data with words; the documents are arrangements of it for a
//! reader.

mod about;
pub mod advice;
mod briefing;
mod document;
mod example;
mod levels;
mod meetings;
mod plan_screen;
mod provenance;
mod stages;
pub mod standards;
mod support_unit;
mod words;

pub use about::about;
pub use briefing::{Briefing, Parts};
pub use document::{Block, Check, Document, Entry, Section, Table};
pub use example::{example_place, example_title, example_year};
pub use levels::LevelsBook;
pub use meetings::MeetingsBook;
pub use plan_screen::{plan_screen, standing};
pub use provenance::{Citations, sources_section};
pub use stages::StagesBook;
pub use support_unit::support_unit;
pub use words::{answer_words, labelled};
