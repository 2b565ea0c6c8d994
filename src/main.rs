//! Parse, dispatch, exit code; nothing else.

use std::process::ExitCode;

use cocreate::cli::{Environment, Streams, run};

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args_os().collect();
    run(
        &arguments,
        &Environment::of_process(),
        Streams::of_process(),
    )
    .into()
}
