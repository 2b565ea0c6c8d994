//! Who holds a lock, said in a file beside it where the lock itself cannot be read while held:
//! on Windows, and on drives that are shared from there.
//!
//! Only whoever holds the lock writes it and takes it away, and it is asked only about a lock that
//! somebody holds: what a program left behind that was killed is nobody's word.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

use super::opening::at_once;
use super::writer::{BYTE_LIMIT, Writer};

/// Where it is said who holds the lock at `path`.
#[must_use]
pub fn beside(path: &Path) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_os_string();
    name.push("~");
    path.with_file_name(name)
}

/// Says who holds the lock at `path`, if others could not read it there. Should that fail, they are
/// told that somebody does.
pub fn say(path: &Path, writer: &Writer) {
    say_unless(
        path,
        writer,
        read_text(path).ok().as_deref() == Some(&writer.text()),
    );
}

fn say_unless(path: &Path, writer: &Writer, lock_is_read: bool) {
    // A file that is new is nobody's link to elsewhere.
    let _ = fs::remove_file(beside(path));
    if !lock_is_read {
        let new = OpenOptions::new()
            .write(true)
            .create_new(true)
            .open(beside(path));
        let _ = new.and_then(|mut new| new.write_all(writer.text().as_bytes()));
    }
}

/// Nobody holds the lock any more.
pub fn fall_silent(path: &Path) {
    let _ = fs::remove_file(beside(path));
}

/// Who holds the lock at `path`, which somebody does: as it says itself, or the file beside it.
#[must_use]
pub fn asked(path: &Path) -> Option<Writer> {
    heard(read_text(path), path)
}

fn heard(lock: io::Result<String>, path: &Path) -> Option<Writer> {
    let said = match lock {
        Err(error) if error.kind() != io::ErrorKind::NotFound => read_text(&beside(path)),
        read => read,
    };
    Writer::parse(&said.ok()?)
}

/// What a file of ours says; of what is no file, or leads elsewhere, nothing.
fn read_text(path: &Path) -> io::Result<String> {
    if !fs::symlink_metadata(path)?.is_file() {
        return Err(io::ErrorKind::NotFound.into());
    }
    let file: File = at_once(File::options().read(true)).open(path)?;
    let mut bytes = Vec::new();
    file.take(BYTE_LIMIT).read_to_end(&mut bytes)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

#[cfg(test)]
#[allow(
    clippy::disallowed_methods,
    reason = "a test writes as other programs do"
)]
mod tests {
    use super::*;

    #[test]
    fn where_a_lock_can_be_read_nothing_stands_beside_it_and_leftovers_go() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(".plan.yaml.lock");
        fs::write(beside(&path), "left behind").unwrap();
        fs::write(&path, Writer::ana().text()).unwrap();
        say(&path, &Writer::ana());
        assert!(!beside(&path).exists());
        assert_eq!(asked(&path), Some(Writer::ana()));
    }

    #[test]
    fn where_a_lock_cannot_be_read_the_file_beside_it_says_who_holds_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(".plan.yaml.lock");
        let held = || {
            Err(io::Error::other(
                "another program has locked a part of the file",
            ))
        };
        assert_eq!(heard(held(), &path), None);
        let stale = "cocreate\nprocess: 1\nuser: somebody who was killed\n";
        fs::write(beside(&path), stale).unwrap();
        say_unless(&path, &Writer::ana(), false);
        assert_eq!(heard(held(), &path), Some(Writer::ana()));
        fall_silent(&path);
        assert!(!beside(&path).exists());
    }

    #[test]
    fn a_lock_that_is_read_is_believed_and_one_that_is_gone_says_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(".plan.yaml.lock");
        fs::write(beside(&path), Writer::ana().text()).unwrap();
        assert_eq!(asked(&path), None);
        fs::write(&path, "of an editor\n").unwrap();
        assert_eq!(asked(&path), None, "what was left behind is nobody's word");
    }

    #[cfg(unix)]
    #[test]
    fn a_link_that_somebody_put_there_is_neither_followed_nor_believed() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(".plan.yaml.lock");
        let theirs = folder.path().join("theirs");
        fs::write(&theirs, Writer::ana().text()).unwrap();
        std::os::unix::fs::symlink(&theirs, beside(&path)).unwrap();
        assert!(read_text(&beside(&path)).is_err());
        let bob = Writer {
            process: 7,
            ..Writer::default()
        };
        say_unless(&path, &bob, false);
        assert_eq!(fs::read_to_string(&theirs).unwrap(), Writer::ana().text());
        assert_eq!(read_text(&beside(&path)).unwrap(), bob.text());
    }
}
