//! The plan on disk: one writer at a time, every save whole or not at all, nobody's words
//! overwritten.

use std::fs::{self, File, TryLockError};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use crate::yaml::MOST_BYTES;

/// A plan file that is open for changes: locked until dropped.
#[derive(Debug)]
pub struct Store {
    path: PathBuf,
    lock_path: PathBuf,
    /// Held, never used: the lock lasts as long as the file is open.
    _lock: File,
    /// What the file held when it was last read or written; none while it does not exist.
    last: Option<Vec<u8>>,
}

/// Why a plan cannot be opened or saved.
#[derive(Debug)]
pub enum StoreError {
    /// Somebody else has it open for changes.
    Busy,
    /// It is too large to be a plan; bytes.
    TooLarge(u64),
    /// It may only be read.
    ReadOnly,
    /// It was changed by another program since it was read; what we have was put beside it.
    Changed { saved_as: PathBuf },
    /// The system refused.
    Io { path: PathBuf, error: io::Error },
}

impl Store {
    /// Opens a plan file for changes, whether or not it exists yet, and reads it.
    ///
    /// # Errors
    /// When somebody else has it open, or the system refuses.
    pub fn open(path: &Path) -> Result<Store, StoreError> {
        let lock_path = beside(path, "lock");
        let refused = |error| StoreError::Io {
            path: path.to_owned(),
            error,
        };
        let lock = loop {
            let lock = File::options()
                .create(true)
                .write(true)
                .truncate(false)
                .open(&lock_path)
                .map_err(refused)?;
            match lock.try_lock() {
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => return Err(StoreError::Busy),
                Err(TryLockError::Error(error)) => return Err(refused(error)),
            }
            // Whoever had it before may have removed it between our opening and our locking it.
            if lock_path.exists() {
                break lock;
            }
        };
        let mut store = Store {
            path: path.to_owned(),
            lock_path,
            _lock: lock,
            last: None,
        };
        store.last = read(path)?;
        Ok(store)
    }

    /// Where the plan is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The lock file, for whoever must end the program without dropping the store.
    #[must_use]
    pub fn lock_path(&self) -> &Path {
        &self.lock_path
    }

    /// What the file held when it was opened or last saved; none for a new plan.
    #[must_use]
    pub fn bytes(&self) -> Option<&[u8]> {
        self.last.as_deref()
    }

    /// Saves bytes: written beside, synced, then renamed, so that a crash leaves the old plan or
    /// the new one.
    ///
    /// # Errors
    /// When the file was changed meanwhile, or the system refuses; the file on disk is then as it
    /// was.
    pub fn save(&mut self, bytes: Vec<u8>) -> Result<(), StoreError> {
        if self.last.as_ref() == Some(&bytes) {
            return Ok(());
        }
        if read(&self.path)? != self.last {
            let saved_as = free_name(&self.path);
            write_atomic(&saved_as, &bytes).map_err(|error| StoreError::Io {
                path: saved_as.clone(),
                error,
            })?;
            return Err(StoreError::Changed { saved_as });
        }
        write_atomic(&self.path, &bytes).map_err(|error| StoreError::Io {
            path: self.path.clone(),
            error,
        })?;
        self.last = Some(bytes);
        Ok(())
    }
}

impl Drop for Store {
    fn drop(&mut self) {
        // A lock file that stays behind does no harm: the lock itself goes with the process.
        let _ = fs::remove_file(&self.lock_path);
    }
}

/// Reads a plan or answers file; none when it does not exist.
///
/// # Errors
/// When it is too large, or the system refuses.
pub fn read(path: &Path) -> Result<Option<Vec<u8>>, StoreError> {
    let refused = |error| StoreError::Io {
        path: path.to_owned(),
        error,
    };
    let file = match File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(refused(error)),
    };
    read_all(file, path).map(Some)
}

/// Reads all of an input, which errors name as `path`.
///
/// # Errors
/// When it is too large, or the system refuses.
pub fn read_all(input: impl Read, path: &Path) -> Result<Vec<u8>, StoreError> {
    let mut bytes = Vec::new();
    // One byte more than allowed tells a large input, and an endless one, without reading it all.
    let read = input.take(MOST_BYTES + 1).read_to_end(&mut bytes);
    read.map_err(|error| StoreError::Io {
        path: path.to_owned(),
        error,
    })?;
    if bytes.len() as u64 > MOST_BYTES {
        Err(StoreError::TooLarge(MOST_BYTES))
    } else {
        Ok(bytes)
    }
}

/// Writes a file whole or not at all. Of the permissions, an existing file keeps its own.
///
/// # Errors
/// When the system refuses; what was at `path` is then untouched.
pub fn write_atomic(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    };
    let mut builder = tempfile::Builder::new();
    builder.prefix(".cocreate-").suffix(".tmp");
    share_as_new(&mut builder);
    let mut beside = builder.tempfile_in(folder)?;
    beside.write_all(bytes)?;
    if let Ok(metadata) = fs::metadata(path) {
        beside.as_file().set_permissions(metadata.permissions())?;
    }
    beside.as_file().sync_all()?;
    // A link stays a link: what it points to is replaced.
    let target = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    beside.persist(target).map_err(|error| error.error)?;
    Ok(())
}

/// A temporary file is private; a plan is shared as any new file is, which the user's mask decides.
#[cfg(unix)]
fn share_as_new(builder: &mut tempfile::Builder<'_, '_>) {
    use std::os::unix::fs::PermissionsExt as _;
    builder.permissions(fs::Permissions::from_mode(0o666));
}

/// On other systems the folder says who may read a new file.
#[cfg(not(unix))]
fn share_as_new(_: &mut tempfile::Builder<'_, '_>) {}

/// `.plan.yaml.lock` beside `plan.yaml`.
fn beside(path: &Path, ending: &str) -> PathBuf {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    path.with_file_name(format!(".{name}.{ending}"))
}

/// A name beside `path` that no file has yet.
fn free_name(path: &Path) -> PathBuf {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    (1..)
        .map(|number| path.with_file_name(format!("{stem}-{number}.yaml")))
        .find(|name| !name.exists())
        .unwrap_or_default()
}
