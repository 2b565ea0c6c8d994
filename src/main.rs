//! Parse, dispatch, exit code; nothing else.

use std::process::ExitCode;

use cocreate::cli::{Environment, Streams, run, word_panics};

fn main() -> ExitCode {
    word_panics();
    let arguments: Vec<_> = std::env::args_os().collect();
    run(
        &arguments,
        &Environment::of_process(),
        Streams::of_process(),
    )
    .into()
}
