//! What people decided, what follows from it, and the file that keeps it.
//!
//! The file's text ([`Plan`]) and everything that follows ([`tailor()`], [`judge`]) are pure; only
//! [`Store`] touches the disk.

mod answers_file;
mod comments;
mod faults;
mod file;
mod store;
mod tailor;

pub use answers_file::{read_answers, write_form};
pub use faults::{PlanFault, PlanProblem};
pub use file::{FORMAT, ItemStatus, Plan, Progress, Reading};
pub use store::{Store, StoreError, read, read_all, write_atomic};
pub use tailor::{DueItem, Finding, OpenQuestion, Readiness, Tailored, tailor};
