//! What the plan and the guide say together, in one language, before it is rendered.
//!
//! A [`Briefing`] holds everything as data with words; the documents are arrangements of it for a
//! reader.

mod about;
pub mod advice;
mod answered;
mod calendar;
mod document;
pub mod entries;
mod examples;
pub mod filter;
mod fit_words;
mod glossary;
mod inline;
mod levels;
mod local_rule;
mod meeting;
mod meetings;
pub mod names;
mod nearness;
mod plan;
mod provenance;
mod questions;
mod resources;
mod search;
mod sheet;
mod stages;
pub mod standards;
mod target;
mod tools;
mod tools_match;
pub mod view;
mod words;
mod writing;

pub use about::about;
pub use answered::Answered;
pub use calendar::{Alarm, Calendar, CalendarEvent, EventTime};
pub(crate) use document::is_short;
pub use document::{
    Block, Check, Day, Document, Entry, Marked, Notice, Section, Table, Ticking, Timeline,
};
pub use examples::{ExamplesAsked, ExamplesBook, Years, example_title};
pub use fit_words::ruled_out;
pub use glossary::{GlossaryAsked, GlossaryBook};
pub use inline::{SLOT, Span, Text, bracketed};
pub use levels::{LevelsBook, level_names};
pub use meeting::{MeetingBook, MeetingDay, MeetingReader};
pub use meetings::{MeetingsBook, TipsAsked};
pub use plan::answers_so_far;
pub use plan::{
    Briefing, ChangesLog, Exposed, Exposure, ForReader, ItemNames, MeetingToDo, PlanReader,
    PlanTimeline, Private, Public, READERS, Review, StandardsCheck, Status, StatusAsked,
    SupportUnit, Team, TimelineAsked, ToDo, change_words, how_to_see_all, how_to_tick, item_names,
    meetings_to_do, plan_screen, side_words, standing, status_words, title_of_item,
};
pub use provenance::{Citations, sources_section};
pub use questions::QuestionsBook;
pub use resources::{ResourcesAsked, ResourcesBook};
pub use search::{Offer, SearchBook};
pub use sheet::FactSheet;
pub use stages::{StagesBook, stage_names};
pub use target::{Part, Target};
pub use tools::{Sort, ToolsAsked, ToolsBook, tool_names};
pub use tools_match::ToolsMatch;
pub use words::{answer_words, labelled, names_of, yes_no};
pub use writing::{TextsBook, WrittenText};
