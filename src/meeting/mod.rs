//! What a meeting needs, computed from its answers and its plan's: its agenda to the minute, and
//! the kit of roles, tasks, platforms and texts. Nothing of this is kept.

mod agenda;
mod hours;
mod kit;
mod parts;
mod platforms;
mod roles;
mod tasks;
mod time_shares;

pub use agenda::{Agenda, Fits, Part, Problem, Rooms, Size, agenda};
pub use hours::{InZone, in_zones, moment};
pub use kit::Kit;
pub use parts::MeetingParts;
pub use roles::RoleDealt;
pub use tasks::{Standing, Task};
