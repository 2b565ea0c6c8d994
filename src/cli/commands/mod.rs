//! One file for each command.

pub mod about;
<<<<<<< HEAD
pub mod add;
pub mod choose;
=======
pub mod completions;
>>>>>>> fce3656 (Completions with values and words in the user's language, and a manual of a page a command, from the same tree as the help)
pub mod examples;
pub mod export;
pub mod glossary;
pub mod guide;
pub mod home;
pub mod levels;
<<<<<<< HEAD
pub mod log;
=======
pub mod man;
>>>>>>> fce3656 (Completions with values and words in the user's language, and a manual of a page a command, from the same tree as the help)
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
