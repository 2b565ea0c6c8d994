//! A result in a file: what is there is replaced only where that was asked for.

use std::path::Path;

use crate::cli::context::Context;
use crate::cli::error::{CommandError, Exit};
use crate::message;
use crate::plan::{write_atomic, write_new};
use crate::text::{is_device_of_windows, name_of, names_folder};

/// Refuses a name that is taken, or that is no file's, before any work is done for it; where it is
/// a folder's, `inside` is a name that the file could have there.
///
/// # Errors
/// When something is there that may not be replaced, or nothing could be kept there.
pub fn check_free(
    context: &Context<'_>,
    path: &Path,
    force: bool,
    inside: &str,
) -> Result<(), CommandError> {
    let messages = &context.messages;
    if names_folder(path) || path.is_dir() {
        return Err(CommandError::folder(path, inside, messages));
    }
    let refused = |text: &str, hint: &str| {
        let path = name_of(path);
        Err(CommandError {
            exit: Exit::System,
            text: message!(messages, text, path = path),
            hint: Some(message!(messages, hint)),
        })
    };
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    if cfg!(windows) && is_device_of_windows(&name) {
        return refused("error-io-device", "error-io-device-hint");
    }
    if force || !path.exists() || is_device(path) {
        return Ok(());
    }
    refused("export-exists", "export-exists-hint")
}

/// Makes a folder for results, if there is none yet.
///
/// # Errors
/// When there is a file of that name, or the system refuses.
pub fn make_folder(context: &Context<'_>, folder: &Path) -> Result<(), CommandError> {
    let messages = &context.messages;
    if folder.exists() && !folder.is_dir() {
        return Err(CommandError {
            exit: Exit::System,
            text: message!(messages, "error-io-no-folder", path = name_of(folder)),
            hint: Some(message!(messages, "error-io-no-folder-hint")),
        });
    }
    std::fs::create_dir_all(folder).map_err(|error| CommandError::io(folder, &error, messages))
}

/// Writes the file and says so.
///
/// # Errors
/// When the system refuses; what was there is then untouched.
pub fn write(
    context: &Context<'_>,
    path: &Path,
    bytes: &[u8],
    force: bool,
) -> Result<(), CommandError> {
    let messages = &context.messages;
    let write = if force || is_device(path) {
        write_atomic
    } else {
        write_new
    };
    write(path, bytes).map_err(|error| CommandError::io(path, &error, messages))?;
    let path = name_of(path);
    context
        .ui
        .say(&message!(messages, "export-written", path = path));
    Ok(())
}

/// Whether what is there is a device or a pipe, which is written to and not replaced.
fn is_device(path: &Path) -> bool {
    std::fs::metadata(path).is_ok_and(|known| !known.is_file() && !known.is_dir())
}
