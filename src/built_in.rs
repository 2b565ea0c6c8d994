//! What the program carries with it: the compiled guide and the interface's messages.

include!(concat!(env!("OUT_DIR"), "/built_in.rs"));
