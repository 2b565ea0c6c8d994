//! What the program carries with it: the compiled guide and the interface's messages.

include!(concat!(env!("OUT_DIR"), "/built_in.rs"));

/// All of it, in the order in which it is needed together.
static CARRIED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/built_in.bytes"));

const fn part(start: usize, length: usize) -> &'static [u8] {
    CARRIED.split_at(start).1.split_at(length).0
}

const fn name(start: usize, length: usize) -> &'static str {
    match std::str::from_utf8(part(start, length)) {
        Ok(name) => name,
        Err(_) => panic!("the build writes names as they are"),
    }
}
