//! What a command says, and how it is shown.

pub mod command_line;
pub mod file;
pub mod interruption;
pub mod item_lines;
pub mod pager;
pub mod show;
pub mod streams;
pub mod ui;
