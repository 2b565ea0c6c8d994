//! Parse, dispatch, exit code; nothing else.

use std::process::ExitCode;

fn main() -> ExitCode {
    cocreate::cli::run(std::env::args_os().collect(), &cocreate::cli::Environment::of_process())
}
