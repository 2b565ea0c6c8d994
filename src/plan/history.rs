//! What was changed, so that it can be taken back: the plan's text before each change.
//!
//! It stands beside the plan in a file of its own, readable by its owner alone. Inside the plan it
//! would go wherever the plan is sent, and two branches that both changed something would always
//! conflict in it. Nothing depends on it: without it nothing can be taken back, and all else works.

use std::io;
use std::path::{Path, PathBuf};

use super::store::{read, real, write_private};
use crate::yaml::{Document, Node, write};

/// How many changes are remembered.
const CHANGES: usize = 50;
/// How many bytes of text are remembered.
const BYTES: usize = 1024 * 1024;

/// What a change was about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// The answer to a question.
    Answer(String),
    /// The note on a question.
    Note(String),
    /// A whole file of answers.
    AnswersFile,
}

impl Change {
    fn code(&self) -> String {
        match self {
            Change::Answer(question) => format!("answer {question}"),
            Change::Note(question) => format!("note {question}"),
            Change::AnswersFile => "answers-file".to_owned(),
        }
    }

    fn from_code(code: &str) -> Option<Change> {
        match code.split_once(' ') {
            Some(("answer", question)) => Some(Change::Answer(question.to_owned())),
            Some(("note", question)) => Some(Change::Note(question.to_owned())),
            None if code == "answers-file" => Some(Change::AnswersFile),
            _ => None,
        }
    }
}

/// The changes to one plan, latest last.
#[derive(Debug, Default)]
pub(super) struct History {
    /// The text after the last of them. While the plan's text is another one, somebody else
    /// changed it since, and nothing can be taken back without their change.
    now: String,
    changes: Vec<(Change, String)>,
}

impl History {
    /// The history of the plan at `path`, whose text is `now`.
    pub fn open(path: &Path, now: &str) -> History {
        let read = read(&beside(path)).ok().flatten();
        let history = read.and_then(|bytes| History::parse(&bytes));
        history
            .filter(|history| history.now == now)
            .unwrap_or_default()
    }

    fn parse(bytes: &[u8]) -> Option<History> {
        let root = Document::read(bytes).ok()?.root;
        let changes = root.get("changes")?.as_sequence()?.iter().map(|change| {
            let label = Change::from_code(change.get("change")?.as_str()?)?;
            Some((label, change.get("before")?.as_str()?.to_owned()))
        });
        Some(History {
            now: root.get("now")?.as_str()?.to_owned(),
            changes: changes.collect::<Option<_>>()?,
        })
    }

    fn text(&self) -> String {
        let changes = self.changes.iter().map(|(change, before)| {
            Node::mapping([
                ("change", Node::text(change.code())),
                ("before", Node::text(before.as_str())),
            ])
        });
        write(&Node::mapping([
            ("now", Node::text(self.now.as_str())),
            ("changes", Node::sequence(changes.collect())),
        ]))
    }

    /// Remembers that the text is another one now, and by what change, if a person made it.
    pub fn went_on(&mut self, change: Option<Change>, before: &str, now: &str) {
        if let Some(change) = change {
            self.changes.push((change, before.to_owned()));
        }
        now.clone_into(&mut self.now);
        let length = |changes: &[(Change, String)]| -> usize {
            changes.iter().map(|(_, before)| before.len()).sum()
        };
        while self.changes.len() > CHANGES || length(&self.changes) > BYTES {
            self.changes.remove(0);
        }
    }

    /// The last change, and the text before it.
    pub fn last(&self) -> Option<&(Change, String)> {
        self.changes.last()
    }

    /// Forgets the last change: it was taken back.
    pub fn forget_last(&mut self) {
        if let Some((_, before)) = self.changes.pop() {
            self.now = before;
        }
    }

    /// Keeps it beside the plan, if there is anything to keep.
    pub fn keep(&self, path: &Path) -> io::Result<()> {
        if self.changes.is_empty() {
            return Ok(());
        }
        write_private(&beside(path), self.text().as_bytes())
    }
}

/// `.plan.yaml.undo~` beside `plan.yaml`: hidden, and ending as lists of what git ignores expect.
fn beside(path: &Path) -> PathBuf {
    let path = real(path).unwrap_or_else(|_| path.to_owned());
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    path.with_file_name(format!(".{name}.undo~"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_history_is_read_back_as_it_was_written_and_counts_only_for_its_text() {
        let folder = tempfile::tempdir().unwrap();
        let plan = folder.path().join("plan.yaml");
        let mut history = History::default();
        history.went_on(Some(Change::Answer("level".into())), "a: 1\n", "a: 2\n\n x");
        history.went_on(Some(Change::AnswersFile), "a: 2\n\n x", "a: 3 # é\n");
        history.went_on(None, "a: 3 # é\n", "a: 4\n");
        history.keep(&plan).unwrap();
        let mut again = History::open(&plan, "a: 4\n");
        assert_eq!(again.changes, history.changes);
        again.forget_last();
        let first = (Change::Answer("level".into()), "a: 1\n".to_owned());
        assert_eq!(
            (again.last(), again.now.as_str()),
            (Some(&first), "a: 2\n\n x")
        );
        assert!(History::open(&plan, "by hand").last().is_none());
    }

    #[test]
    fn only_so_much_is_remembered() {
        let mut history = History::default();
        for _ in 0..CHANGES + 5 {
            history.went_on(Some(Change::Note("level".into())), "before", "now");
        }
        assert_eq!(history.changes.len(), CHANGES);
        history.went_on(Some(Change::AnswersFile), &"x".repeat(BYTES + 1), "now");
        assert!(history.last().is_none());
    }
}
