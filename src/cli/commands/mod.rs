//! One file for each command.

pub mod about;
pub mod examples;
pub mod export;
pub mod glossary;
pub mod guide;
pub mod home;
pub mod levels;
pub mod meeting;
pub mod meeting_plan;
pub mod meeting_show;
pub mod plan;
pub mod questions;
pub mod resources;
pub mod search;
pub mod stage;
pub mod standards;
pub mod status;
pub mod tick;
pub mod timeline;
pub mod tools;
pub mod tools_match;
pub mod tools_show;
pub mod undo;
pub mod write;
