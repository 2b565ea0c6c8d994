//! The plan on disk: one writer at a time, every save whole or not at all, nobody's words
//! overwritten, nothing shown to whom it is not for.

mod access;
mod holder;
mod lock;
mod opening;
mod write;
mod writer;

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

pub use access::Loss;
pub(super) use write::{real, remove, write_private};
pub use write::{write_atomic, write_new};
pub use writer::Writer;

use self::access::Model;
use self::lock::{Lock, LockError};
use self::write::{Written, sweep, write_new_like};
use crate::text::{is_device_of_windows, names_folder};
use crate::yaml::BYTE_LIMIT;

/// A plan file that is open for changes: locked until dropped.
#[derive(Debug)]
pub struct Store {
    path: PathBuf,
    /// The file at the end of the links: lock and temporary file stand beside it.
    target: PathBuf,
    lock: Lock,
    /// What the file held when it was last read or written; none while it does not exist.
    last: Option<Vec<u8>>,
    /// Whose it was then and who might read it; none while it does not exist.
    known: Option<fs::Metadata>,
    losses: Vec<Loss>,
}

/// Why a plan cannot be opened or saved.
#[derive(Debug)]
pub enum StoreError {
    /// Somebody else has it open for changes; who, if it is said.
    Busy(Option<Writer>),
    /// It may only be read.
    ReadOnly,
    /// It is a folder, a device or a pipe.
    NotAFile,
    /// Something else has the name of its lock.
    LockInTheWay(PathBuf),
    /// It is too large to be a plan; bytes.
    TooLarge(u64),
    /// With what was to be saved it would become too large to be read again; bytes.
    WouldBeTooLarge(u64),
    /// What was to be saved would not be understood again.
    NotReadable,
    /// It was changed by another program since it was read; what we have was put beside it.
    Changed { saved_as: PathBuf },
    /// The system refused.
    Io { path: PathBuf, error: io::Error },
}

impl Store {
    /// Opens a plan file for changes by `writer`, whether or not it exists yet, and reads it.
    ///
    /// # Errors
    /// When somebody else has it open, it may only be read, it is no file, or the system refuses.
    pub fn open(path: &Path, writer: &Writer) -> Result<Store, StoreError> {
        let refused = |error| StoreError::Io {
            path: path.to_owned(),
            error,
        };
        if names_folder(path) {
            return Err(refused(io::ErrorKind::IsADirectory.into()));
        }
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if cfg!(windows) && is_device_of_windows(&name) {
            return Err(StoreError::NotAFile);
        }
        let target = real(path).map_err(refused)?;
        match fs::metadata(&target) {
            Ok(known) if known.is_dir() => return Err(refused(io::ErrorKind::IsADirectory.into())),
            Ok(known) if !known.is_file() => return Err(StoreError::NotAFile),
            // A save replaces the file, for which the right to change its folder would do.
            Ok(known) if known.permissions().readonly() => return Err(StoreError::ReadOnly),
            Ok(_) => {}
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(refused(error)),
        }
        let lock = Lock::take(&beside(&target, "lock"), writer).map_err(|error| match error {
            LockError::Busy(holder) => StoreError::Busy(holder),
            LockError::InTheWay(path) => StoreError::LockInTheWay(path),
            LockError::Io(error) => refused(error),
        })?;
        if let Some(now) = lock.taken() {
            sweep(&target, now);
        }
        let last = read(&target)?;
        let known = fs::metadata(&target).ok();
        Ok(Store {
            path: path.to_owned(),
            target,
            lock,
            last,
            known,
            losses: Vec::new(),
        })
    }

    /// Where the plan is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// What takes the lock away, for whoever must end the program without dropping the store.
    pub fn unlocking(&self) -> impl Fn() + Send + use<> {
        let path = self.lock.path().to_owned();
        move || Lock::remove(&path)
    }

    /// Whether another program is kept out; not where the disk knows no locks.
    #[must_use]
    pub fn is_locked(&self) -> bool {
        self.lock.holds
    }

    /// What the last save could not give the file that it had before.
    #[must_use]
    pub fn losses(&self) -> &[Loss] {
        &self.losses
    }

    /// What the file held when it was opened or last saved; none for a new plan.
    #[must_use]
    pub fn bytes(&self) -> Option<&[u8]> {
        self.last.as_deref()
    }

    /// Saves it: written beside and read back, compared with the disk once more, then set in its
    /// place, so that a crash leaves the old plan or the new one.
    ///
    /// # Errors
    /// When the file was changed meanwhile, or the system refuses; the file on disk is then as it
    /// was.
    pub fn save(&mut self, bytes: Vec<u8>) -> Result<(), StoreError> {
        if self.last.as_ref() == Some(&bytes) {
            return Ok(());
        }
        if bytes.len() as u64 > BYTE_LIMIT {
            return Err(StoreError::WouldBeTooLarge(BYTE_LIMIT));
        }
        if read(&self.target)? != self.last {
            return Err(self.set_beside(&bytes));
        }
        let refused = |error| StoreError::Io {
            path: self.path.clone(),
            error,
        };
        let mut losses = Vec::new();
        let written = Written::beside(&self.target, &bytes, &mut losses).map_err(refused)?;
        let in_place = match &self.last {
            Some(last) => written.into_place_of(last),
            None => match written.into_free_place() {
                Ok(()) => Ok(true),
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(false),
                Err(error) => Err(error),
            },
        };
        if !in_place.map_err(refused)? {
            return Err(self.set_beside(&bytes));
        }
        self.last = Some(bytes);
        self.known = fs::metadata(&self.target).ok();
        self.losses = losses;
        Ok(())
    }

    /// Puts what we have beside a file that somebody else changed, for the same eyes only.
    fn set_beside(&self, bytes: &[u8]) -> StoreError {
        let stem = self
            .target
            .file_stem()
            .unwrap_or_default()
            .to_string_lossy();
        for number in 1..1000 {
            let name = self.target.with_file_name(format!("{stem}-{number}.yaml"));
            let refused = |error| StoreError::Io {
                path: name.clone(),
                error,
            };
            // As the plan was when it was read: meanwhile it may be gone.
            let known = self.known.clone();
            let known = known.or_else(|| fs::metadata(&self.target).ok());
            let written = match &known {
                Some(known) => {
                    let path = &self.target;
                    write_new_like(Model { path, known }, &name, bytes)
                }
                None => write_new(&name, bytes),
            };
            match written {
                Ok(()) => return StoreError::Changed { saved_as: name },
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                Err(error) => return refused(error),
            }
        }
        StoreError::Io {
            path: self.path.clone(),
            error: io::ErrorKind::AlreadyExists.into(),
        }
    }
}

/// Reads a plan or answers file; none when it does not exist. A named pipe is not waited for.
///
/// # Errors
/// When it is too large or no file, or the system refuses.
pub fn read(path: &Path) -> Result<Option<Vec<u8>>, StoreError> {
    let refused = |error| StoreError::Io {
        path: path.to_owned(),
        error,
    };
    // What the shell hands over stands in a folder of devices, and somebody writes to it.
    if is_pipe(path) && !path.starts_with("/dev") && !path.starts_with("/proc") {
        return Err(StoreError::NotAFile);
    }
    let file = match File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        // Windows says of a folder that access is denied.
        Err(_) if path.is_dir() => return Err(refused(io::ErrorKind::IsADirectory.into())),
        Err(error) => return Err(refused(error)),
    };
    // As long as it is said to be, it is read at once.
    let length = file.metadata().map_or(0, |known| known.len());
    read_to_end(file, path, length).map(Some)
}

#[cfg(unix)]
fn is_pipe(path: &Path) -> bool {
    use std::os::unix::fs::FileTypeExt as _;
    fs::metadata(path).is_ok_and(|known| known.file_type().is_fifo())
}

#[cfg(not(unix))]
fn is_pipe(_: &Path) -> bool {
    false
}

/// Reads all of an input, which errors name as `path`.
///
/// # Errors
/// When it is too large, or the system refuses.
pub fn read_all(input: impl Read, path: &Path) -> Result<Vec<u8>, StoreError> {
    read_to_end(input, path, 0)
}

/// The same of an input of which it is said how long it is, in bytes.
fn read_to_end(input: impl Read, path: &Path, length: u64) -> Result<Vec<u8>, StoreError> {
    let expected = usize::try_from(length.min(BYTE_LIMIT) + 1).unwrap_or_default();
    let mut bytes = Vec::with_capacity(expected);
    // One byte more than allowed tells a large input, and an endless one, without reading it all.
    let read = input.take(BYTE_LIMIT + 1).read_to_end(&mut bytes);
    read.map_err(|error| StoreError::Io {
        path: path.to_owned(),
        error,
    })?;
    if bytes.len() as u64 > BYTE_LIMIT {
        Err(StoreError::TooLarge(BYTE_LIMIT))
    } else {
        Ok(bytes)
    }
}

/// `.plan.yaml.lock` beside `plan.yaml`.
fn beside(path: &Path, ending: &str) -> PathBuf {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    path.with_file_name(format!(".{name}.{ending}"))
}

#[cfg(test)]
#[allow(
    clippy::disallowed_methods,
    reason = "a test writes as other programs do"
)]
mod tests {
    use super::*;

    #[test]
    fn an_edit_since_the_plan_was_read_is_kept_and_ours_is_put_beside_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("plan.yaml");
        let mut store = Store::open(&path, &Writer::default()).unwrap();
        store.save(b"one".to_vec()).unwrap();
        fs::write(&path, b"theirs").unwrap();
        let Err(StoreError::Changed { saved_as }) = store.save(b"two".to_vec()) else {
            panic!("an edit was overwritten")
        };
        assert_eq!(fs::read(&path).unwrap(), b"theirs");
        assert_eq!(fs::read(saved_as).unwrap(), b"two");
    }

    #[test]
    fn a_plan_that_somebody_else_began_meanwhile_is_kept() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("plan.yaml");
        let mut store = Store::open(&path, &Writer::default()).unwrap();
        fs::write(&path, b"theirs").unwrap();
        assert!(matches!(
            store.save(b"ours".to_vec()),
            Err(StoreError::Changed { .. })
        ));
        assert_eq!(fs::read(&path).unwrap(), b"theirs");
    }

    #[test]
    fn a_plan_that_may_only_be_read_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("plan.yaml");
        fs::write(&path, b"one").unwrap();
        let mut mode = fs::metadata(&path).unwrap().permissions();
        mode.set_readonly(true);
        fs::set_permissions(&path, mode).unwrap();
        assert!(matches!(
            Store::open(&path, &Writer::default()),
            Err(StoreError::ReadOnly)
        ));
    }

    #[test]
    fn a_folder_is_called_one_on_every_system() {
        let folder = tempfile::tempdir().unwrap();
        let said = [
            read(folder.path()).map(|_| ()),
            Store::open(folder.path(), &Writer::default()).map(|_| ()),
        ];
        for refused in said {
            let Err(StoreError::Io { error, .. }) = refused else {
                panic!("a folder was read: {refused:?}")
            };
            assert_eq!(error.kind(), io::ErrorKind::IsADirectory);
        }
    }

    #[cfg(unix)]
    #[test]
    fn what_we_put_beside_a_private_plan_is_private_too() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("plan.yaml");
        fs::write(&path, b"one").unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();
        let mut store = Store::open(&path, &Writer::default()).unwrap();
        fs::write(&path, b"theirs").unwrap();
        let Err(StoreError::Changed { saved_as }) = store.save(b"ours".to_vec()) else {
            panic!()
        };
        assert_eq!(
            fs::metadata(saved_as).unwrap().permissions().mode() & 0o777,
            0o600
        );
    }

    #[cfg(unix)]
    #[test]
    fn what_we_put_beside_a_private_plan_that_is_gone_is_private_too() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("plan.yaml");
        fs::write(&path, b"one").unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();
        let mut store = Store::open(&path, &Writer::default()).unwrap();
        fs::remove_file(&path).unwrap();
        let Err(StoreError::Changed { saved_as }) = store.save(b"ours".to_vec()) else {
            panic!("a plan that was removed came back")
        };
        let mode = fs::metadata(saved_as).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }

    #[test]
    fn what_could_not_be_read_again_is_not_saved() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("plan.yaml");
        let mut store = Store::open(&path, &Writer::default()).unwrap();
        store.save(b"one".to_vec()).unwrap();
        let too_much = vec![b'a'; usize::try_from(BYTE_LIMIT).unwrap() + 1];
        let refused = store.save(too_much);
        assert!(matches!(refused, Err(StoreError::WouldBeTooLarge(_))));
        assert_eq!(fs::read(&path).unwrap(), b"one");
    }

    #[cfg(unix)]
    #[test]
    fn lock_and_temporary_file_stand_beside_the_real_file() {
        let (one, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let target = other.path().join("plan.yaml");
        fs::write(&target, b"one").unwrap();
        let link = one.path().join("plan.yaml");
        std::os::unix::fs::symlink(&target, &link).unwrap();
        let mut store = Store::open(&link, &Writer::default()).unwrap();
        assert!(matches!(
            Store::open(&target, &Writer::default()),
            Err(StoreError::Busy(_))
        ));
        store.save(b"two".to_vec()).unwrap();
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        assert_eq!(fs::read(&target).unwrap(), b"two");
    }

    #[cfg(unix)]
    #[test]
    fn other_names_of_a_plan_that_keep_the_old_text_are_told() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("plan.yaml");
        fs::write(&path, b"one").unwrap();
        fs::hard_link(&path, folder.path().join("other.yaml")).unwrap();
        let mut store = Store::open(&path, &Writer::default()).unwrap();
        store.save(b"two".to_vec()).unwrap();
        assert_eq!(store.losses(), [Loss::OtherNames]);
    }
}
