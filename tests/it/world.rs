//! A world of its own for each test: an empty folder, no variables but those named, no terminal.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Every language of the interface.
pub const LANGUAGES: [&str; 3] = ["en", "es", "fr"];

/// Variables of a process: names and values.
pub type Variables = [(&'static str, &'static str)];

/// A folder, a language, and the program in it.
pub struct World {
    folder: tempfile::TempDir,
    variables: BTreeMap<String, String>,
}

/// What a run of the program gave.
#[derive(Debug)]
pub struct Run {
    pub stdout: String,
    pub stderr: String,
    pub code: i32,
}

impl World {
    /// A world that speaks English, 80 columns wide.
    pub fn new() -> World {
        let folder = tempfile::tempdir().unwrap();
        let variables = [
            ("LANG", "en_US.UTF-8"),
            ("COLUMNS", "80"),
            ("COCREATE_DATE", "2026-11-28"),
        ];
        let variables = variables
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .into();
        World { folder, variables }
    }

    /// The same in another language.
    pub fn speaking(language: &str) -> World {
        World::new().with("COCREATE_LANG", language)
    }

    /// The same with a variable.
    pub fn with(mut self, name: &str, value: &str) -> World {
        self.variables.insert(name.to_owned(), value.to_owned());
        self
    }

    /// The same without a variable.
    pub fn without(mut self, name: &str) -> World {
        self.variables.remove(name);
        self
    }

    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    #[expect(
        clippy::disallowed_methods,
        reason = "a test's own files need not survive a crash"
    )]
    pub fn write(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, content).unwrap();
        path
    }

    pub fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.path(name)).unwrap()
    }

    /// The program, ready to be started in this world.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_cocreate"));
        command
            .args(arguments)
            .current_dir(self.folder.path())
            .env_clear()
            .envs(&self.variables);
        command
    }

    /// Runs the program without input.
    pub fn run(&self, arguments: &[&str]) -> Run {
        self.run_with_input(arguments, "")
    }

    /// Runs the program with input from a pipe.
    pub fn run_with_input(&self, arguments: &[&str], input: impl AsRef<[u8]>) -> Run {
        let mut command = self.command(arguments);
        command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        // The program may end before it has read everything.
        let _ = child.stdin.take().unwrap().write_all(input.as_ref());
        let output = child.wait_with_output().unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("the program writes UTF-8");
        Run {
            stdout: text(output.stdout),
            stderr: text(output.stderr),
            code: output.status.code().unwrap_or(-1),
        }
    }
}

impl Run {
    /// The result, of a run that went well.
    #[track_caller]
    pub fn fine(self) -> String {
        assert_eq!(self.code, 0, "{self:?}");
        self.stdout
    }

    /// The result as JSON.
    #[track_caller]
    pub fn json(self) -> serde_json::Value {
        serde_json::from_str(&self.fine()).expect("JSON")
    }

    /// What was said, of a run that ended with `code`; never a panic or a debug print.
    #[track_caller]
    pub fn failed(self, code: i32) -> String {
        assert_eq!(self.code, code, "{self:?}");
        assert!(!self.stderr.contains("panicked"), "{self:?}");
        self.stderr
    }
}
