//! A result in a file: what is there is replaced only where that was asked for.

use std::path::Path;

use crate::cli::context::Context;
use crate::cli::error::{CommandError, Exit};
use crate::message;
use crate::plan::{write_atomic, write_new};
use crate::text::name_of;

/// Refuses a name that is taken, before any work is done for it.
///
/// # Errors
/// When something is there that may not be replaced.
pub fn check_free(context: &Context<'_>, path: &Path, force: bool) -> Result<(), CommandError> {
    if force || !path.exists() || is_device(path) {
        return Ok(());
    }
    let path = name_of(path);
    Err(CommandError {
        exit: Exit::System,
        text: message!(context.messages, "export-exists", path = path),
        hint: Some(message!(context.messages, "export-exists-hint")),
    })
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
