//! A folder's messages: `locales/pt/tools.ftl` below a guide holds those of area `tools` in `pt`.

use std::io;
use std::path::Path;

use crate::locale::{LOCALES, MessageFiles};
use crate::text::sanitize;
use crate::yaml::BYTE_LIMIT;

/// Reads the messages in a guide's folder; there need not be any.
///
/// # Errors
/// When a folder or a file is there and cannot be read.
pub fn read_messages(guide: &Path) -> io::Result<MessageFiles> {
    let mut files = MessageFiles::new();
    for language in entries(&guide.join(LOCALES))? {
        if !language.is_dir() {
            continue;
        }
        for file in entries(&language)? {
            let is_fluent = file.extension().is_some_and(|ending| ending == "ftl");
            // What is larger than any guide may be is nobody's translation.
            if is_fluent && std::fs::metadata(&file)?.len() <= BYTE_LIMIT {
                let bytes = std::fs::read(&file)?;
                let text = String::from_utf8_lossy(&bytes).replace("\r\n", "\n");
                let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
                files.insert(
                    (name(language.file_name()), name(file.file_stem())),
                    sanitize(text).into_owned(),
                );
            }
        }
    }
    Ok(files)
}

fn entries(folder: &Path) -> io::Result<Vec<std::path::PathBuf>> {
    match std::fs::read_dir(folder) {
        Ok(entries) => entries.map(|entry| Ok(entry?.path())).collect(),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => Err(error),
    }
}

fn name(name: Option<&std::ffi::OsStr>) -> String {
    name.unwrap_or_default().to_string_lossy().into_owned()
}
