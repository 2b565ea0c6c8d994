//! A guide's files, before they are understood.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;

use crate::yaml::MOST_BYTES;

/// The content of each file by its path below the guide's folder, with `/` between parts on every
/// system. `None` stands for a file too large to read.
pub type Files = BTreeMap<String, Option<Vec<u8>>>;

/// Reads the YAML files of a folder and of the folders directly in it.
///
/// # Errors
/// When the folder or one of its files cannot be read.
pub fn read_folder(folder: &Path) -> io::Result<Files> {
    let mut files = Files::new();
    read_into(folder, "", &mut files)?;
    Ok(files)
}

fn read_into(folder: &Path, prefix: &str, files: &mut Files) -> io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = format!("{prefix}{name}");
        let metadata = std::fs::metadata(entry.path())?;
        if metadata.is_dir() && prefix.is_empty() {
            read_into(&entry.path(), &format!("{name}/"), files)?;
        } else if name.ends_with(".yaml") {
            let content = (metadata.len() <= MOST_BYTES)
                .then(|| std::fs::read(entry.path()))
                .transpose()?;
            files.insert(path, content);
        }
    }
    Ok(())
}
