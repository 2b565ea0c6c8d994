//! Any bytes as what `plan` is given, led by what they reach: `cargo fuzz run plan`.
#![no_main]

#[allow(dead_code, reason = "each program runs one body")]
#[path = "../../tests/fuzz/bodies.rs"]
mod bodies;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| bodies::plan(bytes));
