//! All tests of the whole program, as one binary. Each module is named for what it shows.

#![allow(
    clippy::unwrap_used,
    reason = "a test that meets what it did not expect should stop there"
)]

mod about;
mod bad_input;
mod browser;
mod cases;
mod command_line;
mod corrections;
mod documents;
mod fit;
mod fourth_language;
mod fuzz;
mod guide_check;
mod guide_without;
mod guide_words;
mod handover;
mod hostile;
mod languages;
mod lists;
mod living;
mod meeting_kits;
mod meetings;
mod next_cycle;
mod packaging;
mod personas;
mod pictures;
mod properties;
mod pseudo;
mod questions;
mod rows;
mod schemas;
mod scripts;
mod search;
mod sources;
mod stages;
mod standards;
mod terminal;
mod texts;
mod tools;
mod transcripts;
mod word;
mod world;
