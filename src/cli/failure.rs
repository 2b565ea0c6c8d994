//! Why a command ends without success: a text in the user's language, what to try next, and the
//! exit code.

use std::io;
use std::path::Path;

use crate::locale::Messages;
use crate::message;
use crate::plan::StoreError;

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

/// Why a command ends without success.
#[derive(Debug)]
pub struct Failure {
    pub exit: Exit,
    /// What happened; empty when it has been said already.
    pub text: String,
    /// What to try next.
    pub hint: Option<String>,
}

impl Failure {
    /// A failure of the command line.
    #[must_use]
    pub fn usage(text: String, hint: String) -> Failure {
        Failure {
            exit: Exit::Usage,
            text,
            hint: Some(hint),
        }
    }

    /// A failure of a file's content.
    #[must_use]
    pub fn invalid(text: String, hint: String) -> Failure {
        Failure {
            exit: Exit::Invalid,
            text,
            hint: Some(hint),
        }
    }

    /// An end whose reason has been said.
    #[must_use]
    pub fn said(exit: Exit) -> Failure {
        Failure {
            exit,
            text: String::new(),
            hint: None,
        }
    }

    /// The system refused something about a file.
    #[must_use]
    pub fn io(path: &Path, error: &io::Error, messages: &Messages) -> Failure {
        let path = path.display().to_string();
        let path = path.as_str();
        let (text, hint) = match error.kind() {
            io::ErrorKind::NotFound => (
                message!(messages, "error-io-not-found", path = path),
                "error-io-not-found-hint",
            ),
            io::ErrorKind::PermissionDenied => (
                message!(messages, "error-io-permission", path = path),
                "error-io-permission-hint",
            ),
            io::ErrorKind::ReadOnlyFilesystem => (
                message!(messages, "error-io-read-only", path = path),
                "error-io-permission-hint",
            ),
            io::ErrorKind::StorageFull
            | io::ErrorKind::QuotaExceeded
            | io::ErrorKind::FileTooLarge => (
                message!(messages, "error-io-full", path = path),
                "error-io-full-hint",
            ),
            io::ErrorKind::IsADirectory => (
                message!(messages, "error-io-folder", path = path),
                "error-io-folder-hint",
            ),
            io::ErrorKind::NotADirectory => (
                message!(messages, "error-io-not-found", path = path),
                "error-io-not-found-hint",
            ),
            io::ErrorKind::NetworkDown
            | io::ErrorKind::NetworkUnreachable
            | io::ErrorKind::HostUnreachable
            | io::ErrorKind::StaleNetworkFileHandle
            | io::ErrorKind::TimedOut => (
                message!(messages, "error-io-network", path = path),
                "error-io-network-hint",
            ),
            io::ErrorKind::ResourceBusy | io::ErrorKind::ExecutableFileBusy => (
                message!(messages, "error-io-in-use", path = path),
                "error-io-in-use-hint",
            ),
            io::ErrorKind::InvalidFilename | io::ErrorKind::InvalidInput => (
                message!(messages, "error-io-name", path = path),
                "error-io-name-hint",
            ),
            io::ErrorKind::Unsupported => (
                message!(messages, "error-io-unsupported", path = path),
                "error-io-other-hint",
            ),
            io::ErrorKind::InvalidData => (
                message!(messages, "error-io-read-back", path = path),
                "error-io-other-hint",
            ),
            _ if has_too_many_open(error) => (
                message!(messages, "error-io-many-open", path = path),
                "error-io-many-open-hint",
            ),
            _ => {
                let code = error.raw_os_error().unwrap_or_default().to_string();
                (
                    message!(messages, "error-io-other", path = path, code = code),
                    "error-io-other-hint",
                )
            }
        };
        Failure {
            exit: Exit::System,
            text,
            hint: Some(message!(messages, hint)),
        }
    }

    /// Results could not be written where they were sent.
    #[must_use]
    pub fn output(error: &io::Error, messages: &Messages) -> Failure {
        let code = error.raw_os_error().unwrap_or_default().to_string();
        Failure {
            exit: Exit::System,
            text: message!(messages, "error-output", code = code),
            hint: Some(message!(messages, "error-output-hint")),
        }
    }

    /// A plan or answers file could not be opened or saved.
    #[must_use]
    pub fn store(path: &Path, error: &StoreError, messages: &Messages) -> Failure {
        let shown = path.display().to_string();
        match error {
            StoreError::Busy => Failure {
                exit: Exit::System,
                text: message!(messages, "error-plan-busy", path = shown.as_str()),
                hint: Some(message!(messages, "error-plan-busy-hint")),
            },
            StoreError::ReadOnly => Failure {
                exit: Exit::System,
                text: message!(messages, "error-plan-read-only", path = shown.as_str()),
                hint: Some(message!(messages, "error-plan-read-only-hint")),
            },
            StoreError::NotAFile => Failure {
                exit: Exit::System,
                text: message!(messages, "error-plan-not-a-file", path = shown.as_str()),
                hint: Some(message!(messages, "error-plan-not-a-file-hint")),
            },
            StoreError::LockInTheWay(lock) => Failure {
                exit: Exit::System,
                text: message!(
                    messages,
                    "error-plan-lock-in-the-way",
                    path = shown.as_str(),
                    lock = lock.display().to_string()
                ),
                hint: Some(message!(messages, "error-plan-lock-in-the-way-hint")),
            },
            StoreError::TooLarge(most) => Failure::invalid(
                message!(
                    messages,
                    "error-file-too-large",
                    path = shown.as_str(),
                    most = messages.number((*most / 1_048_576) as i64)
                ),
                message!(messages, "error-file-too-large-hint"),
            ),
            StoreError::Changed { saved_as } => Failure {
                exit: Exit::System,
                text: message!(messages, "error-plan-changed", path = shown.as_str()),
                hint: Some(message!(
                    messages,
                    "error-plan-changed-hint",
                    saved = saved_as.display().to_string()
                )),
            },
            StoreError::Io { path, error } => Failure::io(path, error, messages),
        }
    }
}

/// Whether the system has more files open than it allows: no library has a name for it that every
/// system knows.
fn has_too_many_open(error: &io::Error) -> bool {
    let codes: &[i32] = if cfg!(windows) { &[4] } else { &[23, 24] };
    error
        .raw_os_error()
        .is_some_and(|code| codes.contains(&code))
}
