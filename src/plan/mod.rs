//! What people decided, what follows from it, and the file that keeps it.
//!
//! The file's text ([`Plan`]) and everything that follows ([`tailor()`], [`judge`]) are pure; only
//! [`Store`] touches the disk.

mod answers_file;
mod checklist;
mod comments;
mod faults;
mod file;
mod requirements;
mod schedule;
mod store;
mod tailor;

pub use answers_file::{read_answers, write_form};
pub use checklist::is_settled;
pub use faults::{PlanFault, PlanProblem};
pub use file::{FORMAT, ItemStatus, Plan, Progress, Reading};
pub use requirements::{RequirementState, RuleSet, State};
pub use schedule::{DueItem, SOON, Timing, days, item_of};
pub use store::{Store, StoreError, read, read_all, write_atomic};
pub use tailor::{Finding, Judges, OpenQuestion, Readiness, Tailored, tailor};
