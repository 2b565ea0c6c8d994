//! A plan as data with words, and the documents made of it: one file for each reader.

mod annexes;
mod briefing;
mod checklist_rows;
mod evidence;
mod plan_days;
mod screen;
mod standards_check;
mod support_unit;

pub use briefing::Briefing;
pub use screen::{plan_screen, standing};
pub use standards_check::StandardsCheck;
pub use support_unit::{Private, SupportUnit};
