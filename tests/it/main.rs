//! All tests of the whole program, as one binary. Each module is named for what it shows.

mod lists;
mod world;
