//! A guide's files, before they are understood.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;

use crate::yaml::{BYTE_LIMIT, Document};

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
            let content = (metadata.len() <= BYTE_LIMIT)
                .then(|| std::fs::read(entry.path()))
                .transpose()?;
            files.insert(path, content);
        }
    }
    Ok(())
}

/// The codes of the languages that a guide's folder has, known before anything else is read; none
/// where its list cannot be read.
#[must_use]
pub fn languages_in(folder: &Path) -> Vec<String> {
    let listed = std::fs::read(folder.join("guide.yaml")).ok();
    let listed = listed.filter(|bytes| bytes.len() as u64 <= BYTE_LIMIT);
    let document = listed.and_then(|bytes| Document::read(&bytes).ok());
    let languages = document
        .as_ref()
        .and_then(|document| document.root.get("languages")?.as_mapping());
    let codes = languages.unwrap_or_default().iter();
    let codes = codes.filter_map(|(code, _)| code.as_str());
    codes
        .filter(|code| is_language(code))
        .map(str::to_owned)
        .collect()
}

/// Whether this can be the code of a language: ISO 639 has two letters, or three.
#[must_use]
pub fn is_language(code: &str) -> bool {
    (2..=3).contains(&code.len()) && code.bytes().all(|letter| letter.is_ascii_lowercase())
}
