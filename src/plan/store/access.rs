//! Who may read and write a file: what the one before it had is given to the next.

use std::fs::{self, File};
#[cfg(unix)]
use std::io;
use std::path::Path;

/// What a file could not be given that the one before it had.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Loss {
    /// Who may read and write it.
    Permissions,
    /// Whose it is.
    Owner,
    /// Its other names: they keep the text of before.
    OtherNames,
}

/// A file whose mode, owner and access list another is given.
#[derive(Clone, Copy)]
#[cfg_attr(not(unix), allow(dead_code, reason = "there the folder says it"))]
pub struct Model<'f> {
    pub path: &'f Path,
    pub known: &'f fs::Metadata,
}

/// Gives a file the mode, owner and access list of another; what the system will not give. Whoever
/// could not be named again gets nothing: what a group might read is not for another group.
#[cfg(unix)]
pub fn take_over(model: Model<'_>, file: &File) -> Vec<Loss> {
    use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, fchown};
    const OF_THE_GROUP: u32 = 0o070;
    let known = model.known;
    let mut losses = Vec::new();
    let own = |file: &File| file.metadata().map(|own| (own.uid(), own.gid())).ok();
    if own(file) != Some((known.uid(), known.gid())) {
        let given = fchown(file, Some(known.uid()), Some(known.gid()))
            .or_else(|_| fchown(file, None, Some(known.gid())));
        if given.is_err() || own(file) != Some((known.uid(), known.gid())) {
            losses.push(Loss::Owner);
        }
    }
    let has_group = own(file).is_some_and(|(_, group)| group == known.gid());
    let has_list = access_list::take_over(model.path, file);
    let mut mode = known.permissions();
    // With an access list, the mode's part for the group says what anybody on the list may.
    if !has_group || has_list.is_err() {
        mode.set_mode(mode.mode() & !OF_THE_GROUP);
    }
    if file.set_permissions(mode).is_err() || has_list.is_err() {
        losses.push(Loss::Permissions);
    }
    if known.nlink() > 1 {
        losses.push(Loss::OtherNames);
    }
    losses
}

/// On other systems the folder says who may read a file.
#[cfg(not(unix))]
pub fn take_over(Model { path: _, known: _ }: Model<'_>, _: &File) -> Vec<Loss> {
    Vec::new()
}

/// Who else may read and write a file, as Linux keeps it beside the mode.
#[cfg(target_os = "linux")]
pub(super) mod access_list {
    use super::{File, Path, io};

    pub const NAME: &str = "system.posix_acl_access";

    /// Gives a file the list of another, where that has one.
    pub fn take_over(from: &Path, to: &File) -> io::Result<()> {
        use rustix::fs::{XattrFlags, fsetxattr, getxattr, getxattr_query};
        // No list, or a disk without lists.
        let Ok(length) = getxattr_query(from, NAME) else {
            return Ok(());
        };
        let mut list = vec![0; length];
        let read = getxattr(from, NAME, &mut list[..])?;
        Ok(fsetxattr(to, NAME, &list[..read], XattrFlags::empty())?)
    }
}

#[cfg(all(unix, not(target_os = "linux")))]
mod access_list {
    use super::{File, Path, io};

    /// Elsewhere a list is not for a program without unsafe code to read.
    pub fn take_over(_: &Path, _: &File) -> io::Result<()> {
        Ok(())
    }
}

/// A temporary file is private; a new file is shared as any new file is, which the user's mask
/// decides.
#[cfg(unix)]
pub fn share_as_new(builder: &mut tempfile::Builder<'_, '_>) {
    use std::os::unix::fs::PermissionsExt as _;
    builder.permissions(fs::Permissions::from_mode(0o666));
}

/// On other systems the folder says who may read a new file.
#[cfg(not(unix))]
pub fn share_as_new(_: &mut tempfile::Builder<'_, '_>) {}
