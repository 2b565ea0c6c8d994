//! One writer at a time: a lock file beside the plan, which is what it says.

use std::fs::{self, File, TryLockError};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::holder;
use super::opening::at_once;
use super::writer::Writer;

/// How often a lock that somebody holds is tried before it is given up, and how long each wait is:
/// a save is over in less, an interview is not.
const TRIES: u32 = 12;
const WAIT: Duration = Duration::from_millis(50);

/// How often what is held is compared with what its name leads to: a drive on which they never are
/// the same must not keep us for ever.
const COMPARISONS: u32 = 1000;

/// A lock that is held until it is dropped.
#[derive(Debug)]
pub struct Lock {
    path: PathBuf,
    file: File,
    /// False where the disk knows no locks, as some network folders do not.
    pub holds: bool,
}

/// Why there is no lock.
#[derive(Debug)]
pub enum LockError {
    /// Somebody else holds it: this one, if it is said who.
    Busy(Option<Writer>),
    /// Something that is no lock of ours has its name.
    InTheWay(PathBuf),
    Io(io::Error),
}

impl From<io::Error> for LockError {
    fn from(error: io::Error) -> LockError {
        LockError::Io(error)
    }
}

impl Lock {
    /// Takes the lock at `path` for `writer`.
    ///
    /// # Errors
    /// When somebody else holds it, something else has its name, or the system refuses.
    pub fn take(path: &Path, writer: &Writer) -> Result<Lock, LockError> {
        for attempt in 0..COMPARISONS {
            let file = match open(path) {
                // On Windows a name stays while what it named is being removed, and is nobody's.
                Err(LockError::Io(error))
                    if cfg!(windows) && attempt < TRIES && is_denied(&error) =>
                {
                    std::thread::sleep(WAIT);
                    continue;
                }
                opened => opened?,
            };
            let holds = match file.try_lock() {
                Ok(()) => true,
                Err(TryLockError::WouldBlock) if attempt < TRIES => {
                    std::thread::sleep(WAIT);
                    continue;
                }
                Err(TryLockError::WouldBlock) => return Err(LockError::Busy(holder::asked(path))),
                // No locks here: better a plan with one protection less than no plan.
                Err(TryLockError::Error(_)) => false,
            };
            // Whoever had it before may have removed it between our opening and our locking it:
            // then what we hold is no longer what the name leads to.
            if is_still_at(&file, path) {
                let mut lock = Lock {
                    path: path.to_owned(),
                    file,
                    holds,
                };
                // Written, it has the time of the disk's own clock.
                let _ = lock.file.set_len(0);
                let _ = lock.file.write_all(writer.text().as_bytes());
                if holds {
                    holder::say(path, writer);
                }
                return Ok(lock);
            }
        }
        Err(LockError::Busy(None))
    }

    /// Where it is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Takes away what a lock left in its folder, as whoever holds it does in the end.
    pub fn remove(path: &Path) {
        holder::fall_silent(path);
        let _ = fs::remove_file(path);
    }

    /// When it was taken, by the disk's clock.
    #[must_use]
    pub fn taken(&self) -> Option<std::time::SystemTime> {
        self.file.metadata().ok()?.modified().ok()
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // A lock file that stays behind does no harm: the lock itself goes with the process.
        if is_still_at(&self.file, &self.path) {
            Lock::remove(&self.path);
        }
    }
}

fn is_denied(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::PermissionDenied
}

fn open(path: &Path) -> Result<File, LockError> {
    if let Ok(known) = fs::symlink_metadata(path)
        && !known.is_file()
    {
        return Err(LockError::InTheWay(path.to_owned()));
    }
    match at_once(File::options().read(true).write(true).create(true)).open(path) {
        Ok(file) => {
            let_anybody_lock(&file);
            Ok(file)
        }
        // Left by somebody else: reading is enough to lock it.
        Err(error) if is_denied(&error) && path.exists() => {
            Ok(at_once(File::options().read(true)).open(path)?)
        }
        Err(error) => Err(error.into()),
    }
}

/// Should it be left behind, it must keep nobody out who may change the plan. It says no more
/// than who has the plan.
#[cfg(unix)]
fn let_anybody_lock(file: &File) {
    use std::os::unix::fs::PermissionsExt as _;
    // Of somebody else's file only its owner can say so.
    let _ = file.set_permissions(fs::Permissions::from_mode(0o666));
}

#[cfg(not(unix))]
fn let_anybody_lock(_: &File) {}

fn is_still_at(file: &File, path: &Path) -> bool {
    let held = file.try_clone().and_then(same_file::Handle::from_file);
    let named = same_file::Handle::from_path(path);
    matches!((held, named), (Ok(held), Ok(named)) if held == named)
}

#[cfg(test)]
#[allow(
    clippy::disallowed_methods,
    reason = "a test writes as other programs do"
)]
mod tests {
    use super::*;

    #[test]
    fn one_holds_it_and_the_next_gets_it_after() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(".plan.yaml.lock");
        let lock = Lock::take(&path, &Writer::ana()).unwrap();
        assert!(lock.holds);
        let Err(LockError::Busy(holder)) = Lock::take(&path, &Writer::default()) else {
            panic!("somebody holds it")
        };
        assert_eq!(holder, Some(Writer::ana()));
        drop(lock);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
        Lock::take(&path, &Writer::ana()).unwrap();
    }

    #[test]
    fn a_lock_that_was_removed_and_made_anew_is_not_ours_to_remove() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(".plan.yaml.lock");
        let lock = Lock::take(&path, &Writer::ana()).unwrap();
        fs::remove_file(&path).unwrap();
        let other = Lock::take(&path, &Writer::ana()).unwrap();
        drop(lock);
        assert!(path.exists());
        drop(other);
    }

    #[test]
    fn what_is_no_file_is_in_the_way_and_stays() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(".plan.yaml.lock");
        fs::create_dir(&path).unwrap();
        assert!(matches!(
            Lock::take(&path, &Writer::ana()),
            Err(LockError::InTheWay(_))
        ));
        assert!(path.is_dir());
    }

    #[cfg(unix)]
    #[test]
    fn a_pipe_is_in_the_way_and_is_not_waited_for() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(".plan.yaml.lock");
        let made = std::process::Command::new("mkfifo").arg(&path).status();
        assert!(made.unwrap().success());
        assert!(matches!(
            Lock::take(&path, &Writer::ana()),
            Err(LockError::InTheWay(_))
        ));
    }

    #[cfg(unix)]
    #[test]
    fn a_lock_that_is_left_behind_can_be_taken_by_anybody() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(".plan.yaml.lock");
        // As a user leaves it whose files are for nobody else.
        fs::write(&path, "").unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();
        let _lock = Lock::take(&path, &Writer::ana()).unwrap();
        let mode = fs::metadata(&path).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o666);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_that_leads_nowhere_is_in_the_way() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(".plan.yaml.lock");
        std::os::unix::fs::symlink("nowhere", &path).unwrap();
        assert!(matches!(
            Lock::take(&path, &Writer::ana()),
            Err(LockError::InTheWay(_))
        ));
    }

    #[test]
    fn what_a_lock_said_that_was_left_behind_says_nothing_of_who_has_it_now() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(".plan.yaml.lock");
        let stale = "cocreate\nprocess: 1\nuser: somebody with a long name\n";
        fs::write(&path, stale).unwrap();
        let lock = Lock::take(&path, &Writer::ana()).unwrap();
        #[cfg(unix)]
        assert_eq!(fs::read_to_string(&path).unwrap(), Writer::ana().text());
        drop(lock);
        // Another program's lock on the same name holds, too, and names nobody.
        fs::write(&path, "of an editor\n").unwrap();
        let other = File::open(&path).unwrap();
        other.lock().unwrap();
        let refused = Lock::take(&path, &Writer::ana());
        assert!(matches!(refused, Err(LockError::Busy(None))));
    }
}
