//! Where what went wrong becomes words: a text in the user's language, what to try next, and the
//! exit code.

use std::io;
use std::path::Path;
use std::process::ExitCode;

use super::output::command_line::quoted;
use super::plan_file::DEFAULT;
use crate::locale::Messages;
use crate::message;
use crate::plan::{StoreError, Writer};
use crate::text::{name_of, on_one_line};

/// How the program ends. The numbers are documented in the README.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    Fine = 0,
    /// The check found something.
    Found = 1,
    /// The command line is not right.
    Usage = 2,
    /// A file is not right.
    Invalid = 3,
    /// The system refused.
    System = 4,
    /// Interrupted; everything is saved.
    Interrupted = 130,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> ExitCode {
        ExitCode::from(exit as u8)
    }
}

/// Why a command ends without success.
#[derive(Debug)]
pub struct CommandError {
    pub exit: Exit,
    /// What happened; empty when it has been said already.
    pub text: String,
    /// What to try next.
    pub hint: Option<String>,
}

impl CommandError {
    /// An error of the command line.
    #[must_use]
    pub fn usage(text: String, hint: String) -> CommandError {
        CommandError {
            exit: Exit::Usage,
            text,
            hint: Some(hint),
        }
    }

    /// An error of a file's content.
    #[must_use]
    pub fn invalid(text: String, hint: String) -> CommandError {
        CommandError {
            exit: Exit::Invalid,
            text,
            hint: Some(hint),
        }
    }

    /// An end whose reason has been said.
    #[must_use]
    pub fn said(exit: Exit) -> CommandError {
        CommandError {
            exit,
            text: String::new(),
            hint: None,
        }
    }

    /// A folder stands where a file was meant, which could have the name `inside` in it.
    #[must_use]
    pub fn folder(path: &Path, inside: &str, messages: &Messages) -> CommandError {
        let example = path.join(inside).display().to_string();
        let example = on_one_line(&quoted(&example));
        CommandError {
            exit: Exit::System,
            text: message!(messages, "error-io-folder", path = name_of(path)),
            hint: Some(message!(
                messages,
                "error-io-folder-hint",
                example = example
            )),
        }
    }

    /// The system refused something about a file.
    #[must_use]
    pub fn io(path: &Path, error: &io::Error, messages: &Messages) -> CommandError {
        if error.kind() == io::ErrorKind::IsADirectory {
            return CommandError::folder(path, DEFAULT, messages);
        }
        let (text, hint) = io_words(error);
        let path = name_of(path);
        let code = error.raw_os_error().unwrap_or_default().to_string();
        CommandError {
            exit: Exit::System,
            text: message!(messages, text, path = path, code = code),
            hint: Some(message!(messages, hint)),
        }
    }

    /// Results could not be written where they were sent.
    #[must_use]
    pub fn output(error: &io::Error, messages: &Messages) -> CommandError {
        let (reason, hint) = io_words(error);
        let hint = if reason == "error-io-full" {
            hint
        } else {
            "error-output-hint"
        };
        CommandError {
            exit: Exit::System,
            text: message!(messages, "error-output"),
            hint: Some(message!(messages, hint)),
        }
    }

    /// The same with what is saved nevertheless, and what is not.
    #[must_use]
    pub fn and(mut self, saved: &str) -> CommandError {
        self.text = format!("{} {saved}", self.text);
        self
    }

    /// A plan or answers file could not be opened or saved.
    #[must_use]
    pub fn store(path: &Path, error: &StoreError, messages: &Messages) -> CommandError {
        let shown = name_of(path);
        match error {
            StoreError::Busy(holder) => CommandError {
                exit: Exit::System,
                text: busy(&shown, holder.as_ref(), messages),
                hint: Some(message!(messages, "error-plan-busy-hint")),
            },
            StoreError::ReadOnly => CommandError {
                exit: Exit::System,
                text: message!(messages, "error-plan-read-only", path = shown.as_str()),
                hint: Some(message!(messages, "error-plan-read-only-hint")),
            },
            StoreError::TooLarge(limit) => CommandError::invalid(
                message!(
                    messages,
                    "error-file-too-large",
                    path = shown.as_str(),
                    most = messages.number((*limit / 1_048_576) as i64)
                ),
                message!(messages, "error-file-too-large-hint"),
            ),
            StoreError::WouldBeTooLarge(limit) => CommandError::invalid(
                message!(
                    messages,
                    "error-plan-would-be-too-large",
                    path = shown.as_str(),
                    most = messages.number((*limit / 1_048_576) as i64)
                ),
                message!(messages, "error-plan-would-be-too-large-hint"),
            ),
            StoreError::NotAFile => CommandError {
                exit: Exit::System,
                text: message!(messages, "error-plan-no-file", path = shown.as_str()),
                hint: Some(message!(messages, "error-plan-no-file-hint")),
            },
            StoreError::LockInTheWay(lock) => CommandError {
                exit: Exit::System,
                text: message!(
                    messages,
                    "error-plan-lock-in-the-way",
                    path = shown.as_str(),
                    lock = name_of(lock)
                ),
                hint: Some(message!(messages, "error-plan-lock-in-the-way-hint")),
            },
            StoreError::NotReadable => CommandError::invalid(
                message!(messages, "error-plan-not-readable", path = shown.as_str()),
                message!(messages, "error-plan-not-readable-hint"),
            ),
            StoreError::Changed { saved_as } => CommandError {
                exit: Exit::System,
                text: message!(messages, "error-plan-changed", path = shown.as_str()),
                hint: Some(message!(
                    messages,
                    "error-plan-changed-hint",
                    saved = name_of(saved_as)
                )),
            },
            StoreError::Io { path, error } => CommandError::io(path, error, messages),
        }
    }
}

/// That somebody else has a plan open, and who, as far as that is known.
fn busy(path: &str, holder: Option<&Writer>, messages: &Messages) -> String {
    let Some(holder) = holder else {
        return message!(messages, "error-plan-busy", path = path);
    };
    let names = [&holder.user, &holder.computer]
        .into_iter()
        .flatten()
        .cloned();
    // A number as it is, for whoever looks for the process.
    let process = holder.process.to_string();
    let process = message!(messages, "error-plan-busy-process", number = process);
    let who: Vec<String> = names.chain([process]).collect();
    message!(
        messages,
        "error-plan-busy-by",
        path = path,
        who = who.join(", ")
    )
}

/// What the system's reason is called, and what helps. Not every system tells every reason by kind;
/// some are known by the system's own number alone.
fn io_words(error: &io::Error) -> (&'static str, &'static str) {
    use io::ErrorKind as Kind;
    if let Some(words) = words_of_number(error) {
        return words;
    }
    match error.kind() {
        Kind::NotFound | Kind::NotADirectory => ("error-io-not-found", "error-io-not-found-hint"),
        Kind::PermissionDenied => ("error-io-permission", "error-io-permission-hint"),
        Kind::ReadOnlyFilesystem => ("error-io-read-only", "error-io-permission-hint"),
        Kind::StorageFull | Kind::QuotaExceeded | Kind::FileTooLarge => {
            ("error-io-full", "error-io-full-hint")
        }
        Kind::InvalidFilename | Kind::InvalidInput => ("error-io-name", "error-io-name-hint"),
        Kind::ResourceBusy | Kind::ExecutableFileBusy => {
            ("error-io-in-use", "error-io-in-use-hint")
        }
        Kind::TimedOut
        | Kind::NotConnected
        | Kind::ConnectionReset
        | Kind::ConnectionAborted
        | Kind::ConnectionRefused
        | Kind::HostUnreachable
        | Kind::NetworkUnreachable
        | Kind::NetworkDown
        | Kind::StaleNetworkFileHandle => ("error-io-unreachable", "error-io-unreachable-hint"),
        // What was read again was not what was written.
        Kind::InvalidData | Kind::UnexpectedEof | Kind::WriteZero => {
            ("error-io-faulty", "error-io-faulty-hint")
        }
        Kind::OutOfMemory => ("error-io-memory", "error-io-many-files-hint"),
        Kind::Unsupported => ("error-io-unsupported", "error-io-other-hint"),
        _ => ("error-io-other", "error-io-other-hint"),
    }
}

#[cfg(unix)]
fn words_of_number(error: &io::Error) -> Option<(&'static str, &'static str)> {
    use rustix::io::Errno;
    match Errno::from_io_error(error)? {
        Errno::MFILE | Errno::NFILE => Some(("error-io-many-files", "error-io-many-files-hint")),
        Errno::IO | Errno::NXIO | Errno::NODEV => Some(("error-io-faulty", "error-io-faulty-hint")),
        Errno::LOOP => Some(("error-io-circle", "error-io-circle-hint")),
        Errno::NOLCK => Some(("error-io-unsupported", "error-io-other-hint")),
        _ => None,
    }
}

/// Windows' own numbers.
#[cfg(not(unix))]
fn words_of_number(error: &io::Error) -> Option<(&'static str, &'static str)> {
    match error.raw_os_error()? {
        4 => Some(("error-io-many-files", "error-io-many-files-hint")),
        21 | 23 | 1117 => Some(("error-io-faulty", "error-io-faulty-hint")),
        32 | 33 => Some(("error-io-in-use", "error-io-in-use-hint")),
        53 | 59 | 64 | 67 => Some(("error-io-unreachable", "error-io-unreachable-hint")),
        1921 => Some(("error-io-circle", "error-io-circle-hint")),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(unix)]
    #[test]
    fn usual_reasons_are_words_and_not_numbers() {
        use rustix::io::Errno;
        let reasons = [
            Errno::NOLCK,
            Errno::MFILE,
            Errno::NFILE,
            Errno::IO,
            Errno::LOOP,
            Errno::NAMETOOLONG,
            Errno::BUSY,
            Errno::TXTBSY,
            Errno::STALE,
            Errno::TIMEDOUT,
            Errno::HOSTUNREACH,
            Errno::NOMEM,
            Errno::OPNOTSUPP,
            Errno::DQUOT,
            Errno::ROFS,
            Errno::PERM,
        ];
        for reason in reasons {
            let (text, _) = io_words(&reason.into());
            assert_ne!(text, "error-io-other", "{reason}");
        }
        let (text, _) = io_words(&io::ErrorKind::Unsupported.into());
        assert_ne!(text, "error-io-other");
    }
}
