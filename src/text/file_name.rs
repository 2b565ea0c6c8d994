//! What the name of a file tells by itself.

use std::path::Path;

/// Whether a name is meant as a folder's, whether or not there is one.
#[must_use]
pub fn names_folder(path: &Path) -> bool {
    let name = path.as_os_str().to_string_lossy();
    name.ends_with(['/', std::path::MAIN_SEPARATOR])
}

/// Whether Windows takes a name for a device, in whichever folder and with whichever ending: what
/// is written there is gone.
#[must_use]
pub fn is_device_of_windows(name: &str) -> bool {
    let stem = name.split(['.', ':']).next().unwrap_or_default();
    let stem = stem.trim_end().to_uppercase();
    let numbered = |begin: &str| {
        let number = stem.strip_prefix(begin);
        number.is_some_and(|number| {
            let mut letters = number.chars();
            let is_number = letters
                .next()
                .is_some_and(|it| it.is_ascii_digit() || "¹²³".contains(it));
            is_number && letters.next().is_none()
        })
    };
    let fixed = ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"];
    fixed.contains(&&*stem) || numbered("COM") || numbered("LPT")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn devices_of_windows_are_known_in_any_case_and_with_any_ending() {
        for device in [
            "NUL",
            "nul",
            "con",
            "Con.html",
            "aux.tar.gz",
            "PRN ",
            "com1",
            "LPT9.md",
            "COM¹",
            "NUL .yaml",
            "CONOUT$",
            "nul:",
        ] {
            assert!(is_device_of_windows(device), "{device}");
        }
        for file in [
            "",
            "plan.yaml",
            "null",
            "contact.md",
            "console",
            "com",
            "com10",
            "COMA",
            "lptx.md",
            "auxiliary",
            "my nul",
            "nul-plan.yaml",
        ] {
            assert!(!is_device_of_windows(file), "{file}");
        }
    }

    #[test]
    fn a_separator_at_its_end_names_a_folder() {
        assert!(names_folder(Path::new("plans/")));
        assert!(!names_folder(Path::new("plans/a.yaml")));
    }
}
