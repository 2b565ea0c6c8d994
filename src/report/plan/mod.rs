//! A plan as data with words, and the documents made of it: a reader is a file, and a line in
//! [`READERS`].

mod annexes;
mod briefing;
mod changes;
mod changes_log;
mod evidence;
mod evidence_rows;
mod evidence_words;
mod exposure;
mod handover;
mod heading;
mod item_rows;
mod item_words;
mod plan_days;
mod public;
mod reader;
mod review;
mod screen;
mod so_far;
mod standards_check;
mod status;
mod support_unit;
mod team;
mod timeline;
mod why;

pub use briefing::{Briefing, MeetingToDo, ToDo, meetings_to_do};
pub use changes::{ItemNames, change_words, item_names, title_of_item};
pub use changes_log::ChangesLog;
pub use exposure::{Exposed, Exposure};
pub use handover::Private;
pub use item_words::{side_words, status_words};
pub use public::Public;
pub use reader::{ForReader, PlanReader};
pub use review::Review;
pub use screen::{plan_screen, standing};
pub use so_far::answers_so_far;
pub use standards_check::StandardsCheck;
pub use status::{Status, StatusAsked, how_to_see_all, how_to_tick};
pub use support_unit::SupportUnit;
pub use team::Team;
pub use timeline::{PlanTimeline, TimelineAsked};

/// Every reader of a plan, the one to fall back on first.
pub const READERS: &[PlanReader] = &[
    support_unit::READER,
    team::READER,
    public::READER,
    review::READER,
];
