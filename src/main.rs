//! Parse, dispatch, exit code; nothing else.

use std::process::ExitCode;

fn main() -> ExitCode {
    cocreate::cli::run(
        &std::env::args_os().collect::<Vec<_>>(),
        &cocreate::cli::Environment::of_process(),
    )
}
