//! The keyboard while somebody is asked. From the first prompt to the last nothing that is typed is
//! shown by the terminal itself: what is typed while an answer is being saved waits for the next
//! prompt.

mod arrivals;
#[cfg(not(unix))]
mod elsewhere;
#[cfg(any(not(unix), test))]
mod lines;
#[cfg(unix)]
mod unix;

#[cfg(not(unix))]
pub use elsewhere::{Keyboard, LineKeyboard, give_back_for_good, lines_of_process};
#[cfg(unix)]
pub use unix::{Keyboard, LineKeyboard, give_back_for_good, lines_of_process};
