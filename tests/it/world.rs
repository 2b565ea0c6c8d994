//! A world of its own for each test: an empty folder, no variables but those named, no terminal.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::ffi::{OsStr, OsString};
use std::io::{self, Cursor, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::rc::Rc;

use cocreate::cli::{Environment, Streams, VARIABLES};

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

    /// What git makes of `base.yaml`, `ours.yaml` and `theirs.yaml`, without a conflict, written
    /// into a file.
    #[track_caller]
    pub fn merges(&self, into: &str) -> String {
        let merge = Command::new("git")
            .args(["merge-file", "-p", "ours.yaml", "base.yaml", "theirs.yaml"])
            .current_dir(self.folder())
            .output()
            .expect("git is here: the program's files come by it");
        let merged = String::from_utf8(merge.stdout).unwrap();
        assert!(merge.status.success(), "{merged}");
        self.write(into, &merged);
        merged
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
        self.given(arguments, input.as_ref()).into()
    }

    /// The same, giving its result as bytes, since a document may be no text; and the code.
    pub fn run_for_bytes(&self, arguments: &[&str]) -> (Vec<u8>, i32) {
        let given = self.given(arguments, b"");
        (given.results, given.code)
    }

    /// Runs the program below the process, wherever a test can stand in a folder of its own. What
    /// only a process shows is asked of [`World::command`].
    fn given(&self, arguments: &[&str], input: &[u8]) -> Given {
        // Some variables are looked at by the system's own libraries.
        let ours = |name: &String| VARIABLES.contains(&name.as_str());
        let standing = self.variables.keys().all(ours);
        match standing
            .then(|| Standing::in_folder(self.folder()))
            .flatten()
        {
            Some(_standing) => self.run_below(arguments, input, |_| {}),
            None => self.run_as_a_process(arguments, input),
        }
    }

    /// Runs the program below the process for somebody who types lines at a keyboard; wherever this
    /// test stands.
    pub fn run_at_a_keyboard(&self, arguments: &[&str], lines: &str) -> Run {
        let given = self.run_below(arguments, lines.as_bytes(), |environment| {
            environment.stdin_is_terminal = true;
        });
        given.into()
    }

    /// Runs the program below the process on words that may be no text.
    #[cfg(unix)]
    pub fn run_words(&self, words: &[&OsStr]) -> Run {
        self.run_below_on(words, b"", |_| {}).into()
    }

    fn run_below(
        &self,
        arguments: &[&str],
        input: &[u8],
        change: impl FnOnce(&mut Environment),
    ) -> Given {
        let words: Vec<&OsStr> = arguments.iter().map(OsStr::new).collect();
        self.run_below_on(&words, input, change)
    }

    fn run_below_on(
        &self,
        words: &[&OsStr],
        input: &[u8],
        change: impl FnOnce(&mut Environment),
    ) -> Given {
        let (results, talk) = (Written::default(), Written::default());
        let streams = Streams::written_to(results.clone(), talk.clone());
        let variable = |name: &'static str| Some((name, self.variables.get(name)?.clone()));
        let mut environment = Environment::without_terminal(
            VARIABLES
                .into_iter()
                .filter_map(variable)
                .filter(|(_, value)| !value.is_empty()),
        );
        change(&mut environment);
        let typed = [OsStr::new("cocreate")].into_iter();
        let typed = typed.chain(words.iter().copied()).map(OsStr::to_owned);
        let typed: Vec<OsString> = typed.collect();
        let streams = streams.with_input(Cursor::new(input.to_owned()));
        let exit = cocreate::cli::run(&typed, &environment, streams);
        Given {
            results: results.0.take(),
            talk: talk.0.take(),
            code: exit as i32,
        }
    }

    fn run_as_a_process(&self, arguments: &[&str], input: &[u8]) -> Given {
        let mut command = self.command(arguments);
        command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        // The program may end before it has read everything.
        let _ = child.stdin.take().unwrap().write_all(input);
        let output = child.wait_with_output().unwrap();
        Given {
            results: output.stdout,
            talk: output.stderr,
            code: output.status.code().unwrap_or(-1),
        }
    }
}

/// What a run gave, before it is known to be text.
struct Given {
    results: Vec<u8>,
    talk: Vec<u8>,
    code: i32,
}

impl From<Given> for Run {
    fn from(given: Given) -> Run {
        let text = |bytes| String::from_utf8(bytes).expect("the program writes UTF-8");
        Run {
            stdout: text(given.results),
            stderr: text(given.talk),
            code: given.code,
        }
    }
}

/// A test that stands in a folder, which no other test notices.
struct Standing {
    before: PathBuf,
}

impl Standing {
    /// None where all threads of a process stand in one folder.
    fn in_folder(folder: &Path) -> Option<Standing> {
        thread_local! {
            static STANDS_ALONE: bool = can_stand_alone();
        }
        if !STANDS_ALONE.with(|stands_alone| *stands_alone) {
            return None;
        }
        let before = std::env::current_dir().unwrap();
        std::env::set_current_dir(folder).unwrap();
        Some(Standing { before })
    }
}

impl Drop for Standing {
    fn drop(&mut self) {
        let _ = std::env::set_current_dir(&self.before);
    }
}

/// Whether this thread can have a folder of its own, from now on.
#[cfg(target_os = "linux")]
fn can_stand_alone() -> bool {
    nix::sched::unshare(nix::sched::CloneFlags::CLONE_FS).is_ok()
}

#[cfg(not(target_os = "linux"))]
fn can_stand_alone() -> bool {
    false
}

/// What is written, for a test to read.
#[derive(Clone, Default)]
struct Written(Rc<RefCell<Vec<u8>>>);

impl io::Write for Written {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
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
