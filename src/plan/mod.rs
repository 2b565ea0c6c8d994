//! What people decided, what follows from it, and the file that keeps it.
//!
//! A [`Plan`] and everything that follows from it ([`tailor()`]) are pure. [`PlanFile`] is the one
//! door to a plan on the disk, which only [`Store`] touches.

mod answers_file;
mod because;
mod checklist;
mod comments;
mod decisions;
mod entry;
mod file;
mod form;
mod guide_news;
mod history;
mod item_edit;
mod meeting_task;
mod member;
mod next_cycle;
mod own_item;
mod plan_guide;
mod problem;
mod read;
mod read_answers;
mod read_checklist;
mod read_meetings;
mod requirements;
mod said;
mod schedule;
mod store;
mod tailor;
mod ticks_file;
mod unknown_fields;
mod write;

pub use answers_file::{AnswersFile, read_answers, write_form};
pub use because::{Because, what_counts};
pub use checklist::is_settled;
pub use comments::carry as carry_comments;
pub use decisions::{FORMAT, ItemStatus, Meeting, OwnItem, Plan, Progress};
pub use file::{FoundPlan, LockedPlan, PlanFile, Undone, language_of};
pub use guide_news::GuideNews;
pub use history::{Change, Remembered};
pub use item_edit::ItemEdit;
pub use meeting_task::task_name;
pub use member::Member;
pub use next_cycle::{NextCycle, next_cycle};
pub use plan_guide::{PlanGuide, Spoken};
pub use problem::{IdKind, PlanDiagnostic, PlanProblem};
pub use read_checklist::SIDES;
pub use read_meetings::{MeetingAnswers, read_meeting_answers};
pub use requirements::{RequirementState, RuleId, RuleSet, State};
pub use said::{Said, Saying};
pub use schedule::{Crowd, DueItem, SOON, Timing, days, item_of};
pub use store::{Loss, Store, StoreError, Writer, read, read_all, write_atomic, write_new};
pub use tailor::{Finding, Judges, OpenQuestion, Readiness, Tailored, tailor};
pub use ticks_file::read_ticks;
