//! Text as people type it and as it may be shown: names compared, the nearest one found, and what
//! must not reach a terminal.

mod address;
mod day;
mod encoding;
mod file_name;
mod fold;
mod sanitize;
mod suggest;
mod unfinished;

pub use address::{is_address, is_typed_address};
pub use day::day;
pub use encoding::Encoding;
pub use file_name::{is_device_of_windows, names_folder};
pub use fold::{begins_a_word, fold, folded, without_lead};
pub use sanitize::{is_hidden, name_of, on_one_line, quoted, sanitize};
pub use suggest::{nearest, nearest_of};
pub use unfinished::{ENGLISH_MARK, marked_english, without_mark};
