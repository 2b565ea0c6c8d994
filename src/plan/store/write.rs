//! Writing a file whole or not at all: private beside its place, read back, then set in its place.

use std::fs::{self, File};
use std::io::{self, Read as _, Seek as _, Write as _};
use std::path::{Path, PathBuf};

use tempfile::{NamedTempFile, PersistError};

use super::access::{Loss, Model, share_as_new, take_over};

/// How the names of temporary files begin and end; what usual lists of files to ignore name ends
/// so.
const BEGINS: &str = ".cocreate-";
const ENDS: &str = ".tmp";

/// Temporary files older than this were left by a program that was killed.
const ABANDONED: std::time::Duration = std::time::Duration::from_secs(60 * 60);

/// How often a file is set in its place, and how long each wait is. On Windows a name cannot be
/// given away while a scanner for viruses, a search index or a synchronised folder reads what was
/// written a moment ago.
const TRIES: u32 = 12;
const WAIT: std::time::Duration = std::time::Duration::from_millis(50);

/// Writes a file that may exist: it is replaced whole, or written to where it is no file, as a
/// device or a pipe.
///
/// # Errors
/// When the system refuses; what was at `path` is then untouched.
pub fn write_atomic(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let target = real(path)?;
    match fs::metadata(&target) {
        Ok(known) if !known.is_file() => {
            let mut file = File::options().write(true).open(&target)?;
            return file.write_all(bytes).and_then(|()| file.flush());
        }
        // Windows refuses to replace such a file as it does one in use.
        Ok(known) if cfg!(windows) && known.permissions().readonly() => {
            return Err(io::ErrorKind::PermissionDenied.into());
        }
        Ok(_) => {}
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Err(error) => return Err(error),
    }
    let mut losses = Vec::new();
    let written = Written::beside(&target, bytes, &mut losses)?;
    written.into_place()
}

/// Writes a file that must not exist.
///
/// # Errors
/// When it exists, or the system refuses; nothing is then left behind.
pub fn write_new(path: &Path, bytes: &[u8]) -> io::Result<()> {
    Written::beside(path, bytes, &mut Vec::new())?.into_free_place()
}

/// Writes a file that must not exist, for the eyes that may see `model` and, from the first moment,
/// for no others.
///
/// # Errors
/// As for [`write_new`].
pub fn write_new_like(model: Model<'_>, path: &Path, bytes: &[u8]) -> io::Result<()> {
    let written = Written::like(Some(model), path, bytes, &mut Vec::new())?;
    written.into_free_place()
}

/// Removes a file that is no loss; that there is none is fine.
///
/// # Errors
/// When the system refuses.
pub fn remove(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// Writes a file that its owner alone may read, and that is no loss when it is lost.
///
/// # Errors
/// When the system refuses.
pub fn write_private(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut builder = tempfile::Builder::new();
    let mut file = builder
        .prefix(BEGINS)
        .suffix(ENDS)
        .tempfile_in(folder_of(path))?;
    file.write_all(bytes)?;
    set_in_place(file, is_held, |file| file.persist(path))
}

/// Sets a file in its place, again and again where another program only holds that for a moment.
fn set_in_place(
    mut file: NamedTempFile,
    is_held: impl Fn(&io::Error) -> bool,
    set: impl Fn(NamedTempFile) -> Result<File, PersistError>,
) -> io::Result<()> {
    for _ in 1..TRIES {
        match set(file) {
            Ok(_) => return Ok(()),
            Err(refused) if is_held(&refused.error) => file = refused.file,
            Err(refused) => return Err(refused.error),
        }
        std::thread::sleep(WAIT);
    }
    match set(file) {
        // Whoever may write beside it is not told of missing rights.
        Err(refused) if is_held(&refused.error) => Err(io::ErrorKind::ResourceBusy.into()),
        Err(refused) => Err(refused.error),
        Ok(_) => Ok(()),
    }
}

/// Whether a name is in use: Windows says that access is denied, or shared, or locked.
fn is_held(error: &io::Error) -> bool {
    cfg!(windows) && matches!(error.raw_os_error(), Some(5 | 32 | 33))
}

/// The file at the end of a chain of links, whether or not it exists: a link stays a link.
///
/// # Errors
/// When the links lead round in a circle.
pub fn real(path: &Path) -> io::Result<PathBuf> {
    let mut real = path.to_owned();
    for _ in 0..40 {
        // A link to a pipe, such as /dev/stdout, names no file that could be opened instead of it.
        if fs::metadata(&real).is_ok_and(|known| !known.is_file() && !known.is_dir()) {
            return Ok(real);
        }
        match fs::read_link(&real) {
            Ok(target) => real = real.parent().unwrap_or(Path::new("")).join(target),
            Err(_) => return Ok(real),
        }
    }
    // The system says it in its own way.
    Err(fs::metadata(path)
        .err()
        .unwrap_or_else(|| io::ErrorKind::NotFound.into()))
}

/// A file that is written and not yet in its place.
pub struct Written {
    file: NamedTempFile,
    target: PathBuf,
}

impl Written {
    /// Writes bytes to a private file beside `target`, reads them back, and only then gives it what
    /// the target has: mode and owner. What cannot be given is told.
    ///
    /// # Errors
    /// When the system refuses, or what is read back is not what was written.
    pub fn beside(target: &Path, bytes: &[u8], losses: &mut Vec<Loss>) -> io::Result<Written> {
        let known = fs::metadata(target).ok().filter(fs::Metadata::is_file);
        let model = known.as_ref().map(|known| Model {
            path: target,
            known,
        });
        Written::like(model, target, bytes, losses)
    }

    /// The same with what another file has than the one in its place.
    fn like(
        model: Option<Model<'_>>,
        target: &Path,
        bytes: &[u8],
        losses: &mut Vec<Loss>,
    ) -> io::Result<Written> {
        let mut builder = tempfile::Builder::new();
        builder.prefix(BEGINS).suffix(ENDS);
        if model.is_none() {
            share_as_new(&mut builder);
        }
        let mut file = builder.tempfile_in(folder_of(target))?;
        file.write_all(bytes)?;
        sync(file.as_file())?;
        let mut back = Vec::with_capacity(bytes.len());
        file.rewind()?;
        file.read_to_end(&mut back)?;
        if back != bytes {
            return Err(io::Error::from(io::ErrorKind::InvalidData));
        }
        if let Some(model) = model {
            losses.extend(take_over(model, file.as_file()));
        }
        Ok(Written {
            file,
            target: target.to_owned(),
        })
    }

    /// Sets it in its place, whatever is there.
    ///
    /// # Errors
    /// When the system refuses; what was there is then untouched.
    pub fn into_place(self) -> io::Result<()> {
        set_in_place(self.file, is_held, |file| file.persist(&self.target))?;
        sync_folder(&self.target);
        Ok(())
    }

    /// Sets it in its place, where nothing may be.
    ///
    /// # Errors
    /// When something is there, or the system refuses.
    pub fn into_free_place(self) -> io::Result<()> {
        if let Err(refusal) = self.file.persist_noclobber(&self.target) {
            if refusal.error.kind() == io::ErrorKind::AlreadyExists {
                return Err(refusal.error);
            }
            take_free_place(refusal.file, &self.target)?;
        }
        sync_folder(&self.target);
        Ok(())
    }

    /// Sets it in the place of a file that holds `expected`. Where the system can, both change
    /// places in one step, so that what was there is looked at after it can no longer change, and
    /// is set back if it is something else.
    ///
    /// # Errors
    /// When the system refuses. That something else was there is the answer false.
    pub fn into_place_of(self, expected: &[u8]) -> io::Result<bool> {
        if fs::read(&self.target)? != expected {
            return Ok(false);
        }
        if !exchange(self.file.path(), &self.target) {
            self.into_place()?;
            return Ok(true);
        }
        // Now the temporary name leads to what was in the place.
        if fs::read(self.file.path())? == expected {
            sync_folder(&self.target);
            return Ok(true);
        }
        if exchange(self.file.path(), &self.target) {
            return Ok(false);
        }
        // It was possible a moment ago: what somebody else wrote must not go with our temporary
        // file.
        let (_, kept) = self.file.keep().map_err(|error| error.error)?;
        Err(io::Error::other(kept.display().to_string()))
    }
}

/// Sets a file where nothing may be on drives that know neither a rename that replaces nothing nor
/// hard links: the place is taken by an empty file, which the whole one replaces.
fn take_free_place(file: NamedTempFile, target: &Path) -> io::Result<()> {
    File::create_new(target)?;
    if let Err(refusal) = file.persist(target) {
        let _ = fs::remove_file(target);
        return Err(refusal.error);
    }
    Ok(())
}

/// Lets two files change places, where the system can.
#[cfg(target_os = "linux")]
fn exchange(one: &Path, other: &Path) -> bool {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE).is_ok()
}

#[cfg(not(target_os = "linux"))]
fn exchange(_: &Path, _: &Path) -> bool {
    false
}

/// Removes what killed programs left in the folder of `target`, by the disk's clock.
pub fn sweep(target: &Path, now: std::time::SystemTime) {
    let Ok(entries) = fs::read_dir(folder_of(target)) else {
        return;
    };
    for entry in entries.flatten() {
        let name = entry.file_name();
        let name = name.to_string_lossy();
        let is_old = || {
            let changed = entry.metadata().ok()?.modified().ok()?;
            Some(now.duration_since(changed).ok()? > ABANDONED)
        };
        if name.starts_with(BEGINS) && name.ends_with(ENDS) && is_old() == Some(true) {
            let _ = fs::remove_file(entry.path());
        }
    }
}

fn folder_of(path: &Path) -> &Path {
    path.parent()
        .filter(|parent| !parent.as_os_str().is_empty())
        .unwrap_or(Path::new("."))
}

/// Brings a file to the disk. A drive that knows no such order is no reason to keep nothing.
fn sync(file: &File) -> io::Result<()> {
    use io::ErrorKind::{InvalidInput, Unsupported};
    match file.sync_all() {
        Err(error) if matches!(error.kind(), InvalidInput | Unsupported) => Ok(()),
        synced => synced,
    }
}

/// A rename lasts through a loss of power once its folder is on the disk.
fn sync_folder(path: &Path) {
    if cfg!(unix) {
        // Not every disk can; the file itself is on it already.
        let _ = File::open(folder_of(path)).and_then(|folder| folder.sync_all());
    }
}

#[cfg(test)]
#[allow(
    clippy::disallowed_methods,
    reason = "a test writes as other programs do"
)]
mod tests {
    use super::*;

    #[test]
    fn a_place_that_somebody_took_meanwhile_is_not_free_on_an_old_drive_either() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("brief.html");
        let written = || {
            let mut file = NamedTempFile::new_in(folder.path()).unwrap();
            file.write_all(b"ours").unwrap();
            file
        };
        take_free_place(written(), &path).unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"ours");
        fs::write(&path, b"theirs").unwrap();
        let refused = take_free_place(written(), &path).unwrap_err();
        assert_eq!(refused.kind(), io::ErrorKind::AlreadyExists);
        assert_eq!(fs::read(&path).unwrap(), b"theirs");
        let left = fs::read_dir(folder.path()).unwrap().count();
        assert_eq!(left, 1, "nothing is left beside it");
    }

    #[test]
    fn a_file_is_replaced_whole_and_nothing_is_left_beside_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("brief.html");
        write_new(&path, b"one").unwrap();
        assert_eq!(
            write_new(&path, b"two").unwrap_err().kind(),
            io::ErrorKind::AlreadyExists
        );
        assert_eq!(fs::read(&path).unwrap(), b"one");
        write_atomic(&path, b"two").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"two");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_place_that_is_held_for_a_moment_is_waited_for() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("plan.yaml");
        let left = std::cell::Cell::new(3);
        let set = |file: NamedTempFile| {
            left.set(left.get() - 1);
            if left.get() > 0 {
                let error = io::Error::from(io::ErrorKind::PermissionDenied);
                return Err(PersistError { error, file });
            }
            file.persist(&path)
        };
        let written = |text: &[u8]| {
            let mut file = NamedTempFile::new_in(folder.path()).unwrap();
            file.write_all(text).unwrap();
            file
        };
        set_in_place(written(b"one"), |_| true, set).unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"one");
        // What is really refused is told at once, and nothing is left behind.
        left.set(3);
        let refused = set_in_place(written(b"two"), |_| false, set).unwrap_err();
        assert_eq!(refused.kind(), io::ErrorKind::PermissionDenied);
        assert_eq!(left.get(), 2);
        // What is held for longer is in use.
        left.set(1000);
        let refused = set_in_place(written(b"two"), |_| true, set).unwrap_err();
        assert_eq!(refused.kind(), io::ErrorKind::ResourceBusy);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn what_changed_since_it_was_read_stays() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("plan.yaml");
        fs::write(&path, b"theirs").unwrap();
        let written = || Written::beside(&path, b"ours", &mut Vec::new()).unwrap();
        assert!(!written().into_place_of(b"before").unwrap());
        assert_eq!(fs::read(&path).unwrap(), b"theirs");
        assert!(written().into_place_of(b"theirs").unwrap());
        assert_eq!(fs::read(&path).unwrap(), b"ours");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[cfg(unix)]
    #[test]
    fn a_private_file_is_never_readable_by_others() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("plan.yaml");
        fs::write(&path, b"one").unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        let written = Written::beside(&path, b"two", &mut Vec::new()).unwrap();
        assert_eq!(mode(written.file.path()), 0o600);
        written.into_place().unwrap();
        assert_eq!(mode(&path), 0o600);
    }

    #[cfg(unix)]
    #[test]
    fn a_file_that_is_replaced_keeps_its_mode_and_a_new_one_is_shared_as_any() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        let mode = |name: &str| fs::metadata(path(name)).unwrap().permissions().mode() & 0o777;
        fs::write(path("by-others.md"), b"one").unwrap();
        write_new(&path("new.md"), b"one").unwrap();
        write_atomic(&path("new-too.md"), b"one").unwrap();
        assert_eq!(mode("new.md"), mode("by-others.md"));
        assert_eq!(mode("new-too.md"), mode("by-others.md"));
        for kept in [0o600, 0o640, 0o664] {
            fs::set_permissions(path("new.md"), fs::Permissions::from_mode(kept)).unwrap();
            write_atomic(&path("new.md"), b"two").unwrap();
            assert_eq!(mode("new.md"), kept);
        }
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn whoever_else_may_read_a_file_may_read_the_next_one() {
        use rustix::fs::{XattrFlags, getxattr, setxattr};
        // Version 2; then what each may do: its owner read and write, the user 65534 read, its
        // group nothing, anybody named no more than read, all others nothing.
        const ALL: u32 = u32::MAX;
        let entries = [
            (1_u16, 6_u16, ALL),
            (2, 4, 65_534),
            (4, 0, ALL),
            (16, 4, ALL),
            (32, 0, ALL),
        ];
        let mut list = 2_u32.to_le_bytes().to_vec();
        for (whose, may, who) in entries {
            list.extend([whose.to_le_bytes(), may.to_le_bytes()].concat());
            list.extend(who.to_le_bytes());
        }
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("plan.yaml");
        fs::write(&path, b"one").unwrap();
        let name = crate::plan::store::access::access_list::NAME;
        if setxattr(&path, name, &list, XattrFlags::empty()).is_err() {
            // A disk without such lists has none that could be lost.
            return;
        }
        let mut losses = Vec::new();
        Written::beside(&path, b"two", &mut losses)
            .unwrap()
            .into_place()
            .unwrap();
        assert_eq!(losses, []);
        let mut found = [0; 256];
        let length = getxattr(&path, name, &mut found[..]).unwrap();
        assert_eq!(found[..length], list);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_stays_a_link_also_where_its_file_is_still_to_come() {
        let folder = tempfile::tempdir().unwrap();
        let link = folder.path().join("link.yaml");
        std::os::unix::fs::symlink("real.yaml", &link).unwrap();
        write_atomic(&link, b"text").unwrap();
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        assert_eq!(fs::read(folder.path().join("real.yaml")).unwrap(), b"text");
        std::os::unix::fs::symlink("round.yaml", folder.path().join("round.yaml")).unwrap();
        assert!(write_atomic(&folder.path().join("round.yaml"), b"text").is_err());
    }

    #[cfg(unix)]
    #[test]
    fn a_device_is_written_to_and_stays_one() {
        use std::os::unix::fs::FileTypeExt as _;
        write_atomic(Path::new("/dev/null"), b"text").unwrap();
        assert!(
            fs::metadata("/dev/null")
                .unwrap()
                .file_type()
                .is_char_device()
        );
    }

    #[test]
    fn what_a_killed_program_left_is_swept_once_it_is_old() {
        let folder = tempfile::tempdir().unwrap();
        let left = folder.path().join(".cocreate-a1b2c3.tmp");
        let other = folder.path().join("notes.tmp");
        for path in [&left, &other] {
            fs::write(path, b"half").unwrap();
        }
        let now = fs::metadata(&left).unwrap().modified().unwrap();
        sweep(&folder.path().join("plan.yaml"), now);
        assert!(left.exists());
        sweep(&folder.path().join("plan.yaml"), now + 2 * ABANDONED);
        assert!(!left.exists() && other.exists());
    }
}
