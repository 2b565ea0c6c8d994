//! Who has a plan open, as its lock says it to whoever comes second.

/// What a lock begins with.
const MARK: &str = "cocreate";
/// So much of a lock is read, and so many letters of a name: a lock may be anybody's file.
pub(super) const BYTE_LIMIT: u64 = 1024;
const LETTER_LIMIT: usize = 60;

/// Who has a plan open.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Writer {
    /// The number of the process.
    pub process: u32,
    /// The name by which the system knows the person.
    pub user: Option<String>,
    /// The name of the computer, which tells people apart who share a folder.
    pub computer: Option<String>,
}

impl Writer {
    /// Somebody, for a test.
    #[cfg(test)]
    pub fn ana() -> Writer {
        Writer {
            process: 4123,
            user: Some("ana".to_owned()),
            computer: None,
        }
    }

    /// What the lock says.
    #[must_use]
    pub(super) fn text(&self) -> String {
        let mut text = format!("{MARK}\nprocess: {}\n", self.process);
        for (field, name) in [("user", &self.user), ("computer", &self.computer)] {
            if let Some(name) = name.as_deref().and_then(name_in) {
                text.push_str(&format!("{field}: {name}\n"));
            }
        }
        text
    }

    /// What a lock says; none where it is empty, of another program, or half written.
    #[must_use]
    pub(super) fn parse(text: &str) -> Option<Writer> {
        let lines = text.strip_suffix('\n')?;
        let mut lines = lines.lines();
        (lines.next()? == MARK).then_some(())?;
        let mut writer = Writer::default();
        for (field, value) in lines.filter_map(|line| line.split_once(": ")) {
            match field {
                "process" => writer.process = value.parse().ok()?,
                "user" => writer.user = name_in(value),
                "computer" => writer.computer = name_in(value),
                _ => {}
            }
        }
        (writer.process > 0).then_some(writer)
    }
}

/// A name that can be shown: on one line, not hidden, not endless.
fn name_in(text: &str) -> Option<String> {
    let line = text.lines().next().unwrap_or_default().trim();
    let name: String = crate::text::sanitize(line)
        .chars()
        .take(LETTER_LIMIT)
        .collect();
    Some(name).filter(|name| !name.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_writer_is_read_back_as_it_was_written() {
        let everything = Writer {
            process: 4123,
            user: Some("Ana Ñandú".to_owned()),
            computer: Some("laptop-7".to_owned()),
        };
        let nameless = Writer {
            process: 1,
            ..Writer::default()
        };
        for writer in [everything, nameless] {
            assert_eq!(Writer::parse(&writer.text()), Some(writer));
        }
    }

    #[test]
    fn what_no_lock_of_ours_says_names_nobody() {
        for text in [
            "",
            "cocreate\n",
            "cocreate\nprocess: 41",
            "cocreate\nprocess: x\n",
            "vim\nprocess: 12\n",
        ] {
            assert_eq!(Writer::parse(text), None, "{text:?}");
        }
        let hostile = "cocreate\nprocess: 7\nuser: \u{1b}[31mroot\ncomputer:  \nfuture: yes\n";
        let writer = Writer::parse(hostile).unwrap();
        assert_eq!(writer.user.as_deref(), Some("\u{fffd}[31mroot"));
        assert_eq!(writer.computer, None);
        let long = format!("cocreate\nprocess: 7\nuser: {}\n", "x".repeat(500));
        assert_eq!(
            Writer::parse(&long).unwrap().user.unwrap().len(),
            LETTER_LIMIT
        );
    }
}
