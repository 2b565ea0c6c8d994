//! A fault of the program itself, should one ever come: the user learns in their own language what
//! is saved and what to report.

use std::io::{self, Write as _};
use std::panic::{PanicHookInfo, set_hook};

use crate::cli::environment::Environment;
use crate::cli::{surroundings, value_of};
use crate::locale::{Language, Languages, Messages, choose};
use crate::message;

/// From now on, a panic ends with words for the user. Nothing is worked out before it comes.
pub fn word_panics() {
    set_hook(Box::new(|panic| {
        let environment = Environment::of_process();
        let messages = Messages::new(language(&environment));
        let mut words = words(&place(panic), env!("CARGO_PKG_REPOSITORY"), &messages);
        crate::prompt::give_back_for_good();
        if environment.stderr_is_terminal {
            let _ = console::Term::stderr().show_cursor();
            words = textwrap::fill(&words, environment.terminal_width.unwrap_or(80));
        }
        // Where even this cannot be written, nothing can be said.
        let _ = write!(io::stderr(), "{words}");
    }));
}

/// The language of the command line and the system; a guide's folder is not opened for it.
fn language(environment: &Environment) -> Language {
    let arguments: Vec<_> = std::env::args_os().collect();
    let asked = surroundings(value_of("--lang", &arguments), environment);
    choose(&asked, &Languages::default()).map_or_else(|asked| asked.speak, |chosen| chosen.language)
}

/// Without the panic's own text, which may quote a plan. A release knows the address where it was
/// made; a program that somebody built knows none.
fn words(place: &str, repository: &str, messages: &Messages) -> String {
    let version = env!("CARGO_PKG_VERSION");
    let address = match repository {
        "" => String::new(),
        repository => format!("  {repository}/issues\n"),
    };
    format!(
        "\n{}\n{}\n\n{}\n  cocreate {version}, {place}\n{address}",
        message!(messages, "fault-what"),
        message!(messages, "fault-saved"),
        message!(messages, "fault-report"),
    )
}

/// Where it happened: `src/plan/read.rs:12`.
fn place(panic: &PanicHookInfo<'_>) -> String {
    panic.location().map_or_else(
        || "?".to_owned(),
        |at| format!("{}:{}", source(at.file()), at.line()),
    )
}

/// The name of a source without the folders of whoever built the program: ours as it stands in the
/// project, a library's from the library's own name on.
fn source(path: &str) -> String {
    let path = path.replace('\\', "/");
    if let Some((_, library)) = path.split_once("/registry/src/") {
        return library
            .split_once('/')
            .map_or(library, |(_, library)| library)
            .to_owned();
    }
    if let Some((_, standard)) = path.split_once("/library/") {
        return standard.to_owned();
    }
    let is_relative = !path.starts_with('/') && !path.contains(':');
    let name = path.rsplit('/').next().unwrap_or_default();
    if is_relative { &path } else { name }.to_owned()
}

#[cfg(test)]
mod tests {
    use std::panic::{catch_unwind, take_hook};
    use std::process::Command;

    use super::*;

    #[test]
    fn no_folder_of_the_builder_is_told() {
        for (path, told) in [
            ("src/plan/read.rs", "src/plan/read.rs"),
            ("src\\plan\\read.rs", "src/plan/read.rs"),
            ("/opt/ana/src/plan/read.rs", "read.rs"),
            ("C:\\Ana\\read.rs", "read.rs"),
            (
                "/opt/ana/.cargo/registry/src/index-1/csv-1.3.0/src/lib.rs",
                "csv-1.3.0/src/lib.rs",
            ),
            ("/rustc/0a1b/library/core/src/str.rs", "core/src/str.rs"),
        ] {
            assert_eq!(source(path), told);
        }
    }

    #[test]
    fn a_released_program_says_where_a_fault_is_told() {
        let messages = Messages::new(Language::ENGLISH);
        let told = words("src/main.rs:1", "https://example.org/cocreate", &messages);
        let version = env!("CARGO_PKG_VERSION");
        let end =
            format!("  cocreate {version}, src/main.rs:1\n  https://example.org/cocreate/issues\n");
        assert!(told.ends_with(&end), "{told}");
        let told = words("src/main.rs:1", "", &messages);
        assert!(told.ends_with("src/main.rs:1\n"), "{told}");
    }

    /// Also run by the test below, as a program of its own.
    #[test]
    fn panics_with_a_secret() {
        let before = take_hook();
        word_panics();
        let stopped = catch_unwind(|| panic!("what somebody wrote"));
        set_hook(before);
        assert!(stopped.is_err());
    }

    #[test]
    fn a_panic_is_told_in_the_language_of_the_user() {
        for (system, begins) in [
            ("en_US.UTF-8", "cocreate has met a fault of its own"),
            ("es_MX.UTF-8", "cocreate tropezó con un error propio"),
            ("fr_CA.UTF-8", "cocreate a rencontré une erreur"),
        ] {
            let output = Command::new(std::env::current_exe().unwrap())
                .args(["--exact", "cli::fault::tests::panics_with_a_secret"])
                .arg("--nocapture")
                .env_remove("COCREATE_LANG")
                .env("LC_ALL", system)
                .output()
                .unwrap();
            let said = String::from_utf8(output.stderr).unwrap();
            assert!(said.contains(begins), "{said}");
            assert!(said.contains(", src/cli/fault.rs:"), "{said}");
            assert!(!said.contains("somebody"), "{said}");
            assert!(!said.contains("panicked"), "{said}");
        }
    }

    /// Also run by the test below, in a terminal of its own: what holds the keyboard is not let go
    /// by anything but the panic's own words, as in the program that people get.
    #[cfg(unix)]
    #[test]
    fn panics_at_a_prompt() {
        let before = take_hook();
        word_panics();
        let stopped = catch_unwind(|| {
            std::mem::forget(crate::prompt::Console::new());
            if !shows_what_is_typed(io::stdin()) {
                let _ = writeln!(io::stderr(), "held");
            }
            panic!("at a prompt")
        });
        set_hook(before);
        assert!(stopped.is_err());
    }

    /// Whether a terminal shows what is typed and gives it line by line; also of none.
    #[cfg(unix)]
    fn shows_what_is_typed(terminal: impl std::os::fd::AsFd) -> bool {
        use rustix::termios::{LocalModes, tcgetattr};
        let needed = LocalModes::ECHO | LocalModes::ICANON;
        tcgetattr(terminal).map_or(true, |found| found.local_modes.contains(needed))
    }

    #[cfg(unix)]
    #[test]
    fn a_panic_at_a_prompt_gives_the_terminal_back() {
        use std::fs::File;
        use std::io::Read as _;

        use portable_pty::{CommandBuilder, PtySize, native_pty_system};
        let pair = native_pty_system().openpty(PtySize::default()).unwrap();
        let mut command = CommandBuilder::new(std::env::current_exe().unwrap());
        command.args(["--exact", "cli::fault::tests::panics_at_a_prompt"]);
        command.arg("--nocapture");
        command.env("LC_ALL", "en_US.UTF-8");
        let mut child = pair.slave.spawn_command(command).unwrap();
        child.wait().unwrap();
        let terminal = File::open(pair.master.tty_name().unwrap()).unwrap();
        assert!(shows_what_is_typed(&terminal));
        let mut said = [0; 4096];
        let count = pair.master.try_clone_reader().unwrap().read(&mut said);
        let said = String::from_utf8_lossy(&said[..count.unwrap()]).into_owned();
        let held = said.find("held").expect("the terminal was held");
        let told = said.find("cocreate has met a fault of its own").unwrap();
        assert!(held < told, "{said}");
    }
}
