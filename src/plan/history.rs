//! What was changed, so that it can be taken back: the plan's text before each change.
//!
//! It stands beside the plan in a file of its own, readable by its owner alone. Inside the plan it
//! would go wherever the plan is sent, and two branches that both changed something would always
//! conflict in it. Nothing depends on it: without it nothing can be taken back, and all else works.

use std::io;
use std::path::{Path, PathBuf};

use jiff::civil::Date;

use super::store::{read, real, remove, write_private};
use crate::yaml::{Document, Node, write};

/// How many changes are remembered.
const CHANGES: usize = 50;
/// What stands for a blank in a name.
const BLANK: &str = "%20";
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
    /// How far items are, by their names in the plan.
    Items(Vec<String>),
    /// An item of people's own that was added.
    OwnItem(String),
    /// A whole file of what was done.
    ItemsFile,
    /// The tools for a stage.
    Tools(String),
    /// A meeting.
    Meeting(String),
}

/// A change that can be taken back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remembered {
    pub change: Change,
    /// The day on which it was made; not known of what older programs remembered.
    pub on: Option<Date>,
    /// The plan's text before it.
    pub(super) before: String,
}

impl Change {
    /// What it is called in data.
    #[must_use]
    pub fn code(&self) -> String {
        match self {
            Change::Answer(question) => format!("answer {question}"),
            Change::Note(question) => format!("note {question}"),
            Change::AnswersFile => "answers-file".to_owned(),
            Change::Items(items) => {
                // The name of a meeting may hold blanks.
                let items = items.iter().map(|item| item.replace(' ', BLANK));
                format!("items {}", items.collect::<Vec<_>>().join(" "))
            }
            Change::OwnItem(item) => format!("own-item {item}"),
            Change::ItemsFile => "items-file".to_owned(),
            Change::Tools(stage) => format!("tools {stage}"),
            Change::Meeting(name) => format!("meeting {name}"),
        }
    }

    fn from_code(code: &str) -> Option<Change> {
        match code.split_once(' ') {
            Some(("answer", question)) => Some(Change::Answer(question.to_owned())),
            Some(("note", question)) => Some(Change::Note(question.to_owned())),
            Some(("items", items)) => {
                let items = items.split(' ').map(|item| item.replace(BLANK, " "));
                Some(Change::Items(items.collect()))
            }
            Some(("own-item", item)) => Some(Change::OwnItem(item.to_owned())),
            Some(("tools", stage)) => Some(Change::Tools(stage.to_owned())),
            Some(("meeting", name)) => Some(Change::Meeting(name.to_owned())),
            None if code == "answers-file" => Some(Change::AnswersFile),
            None if code == "items-file" => Some(Change::ItemsFile),
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
    changes: Vec<Remembered>,
    /// Somebody else changed the plan since the last of them.
    is_past: bool,
}

impl History {
    /// The history of the plan at `path`, whose text is `now`.
    pub fn open(path: &Path, now: &str) -> History {
        let read = read(&beside(path)).ok().flatten();
        let history = read.and_then(|bytes| History::parse(&bytes));
        match history {
            Some(history) if history.now == now => history,
            Some(history) => History {
                is_past: !history.changes.is_empty(),
                ..History::default()
            },
            None => History::default(),
        }
    }

    fn parse(bytes: &[u8]) -> Option<History> {
        let root = Document::read(bytes).ok()?.root;
        let changes = root.get("changes")?.as_sequence()?.iter().map(|change| {
            let label = Change::from_code(change.get("change")?.as_str()?)?;
            let on = change.get("on").and_then(Node::as_str);
            Some(Remembered {
                change: label,
                on: on.and_then(|on| on.parse().ok()),
                before: change.get("before")?.as_str()?.to_owned(),
            })
        });
        Some(History {
            now: root.get("now")?.as_str()?.to_owned(),
            changes: changes.collect::<Option<_>>()?,
            is_past: false,
        })
    }

    fn text(&self) -> String {
        let changes = self.changes.iter().map(|remembered| {
            let change = ("change", Node::text(remembered.change.code()));
            let on = remembered.on.as_ref().map(|on| ("on", Node::plain(on)));
            let before = ("before", Node::text(remembered.before.as_str()));
            Node::mapping([change].into_iter().chain(on).chain([before]))
        });
        write(&Node::mapping([
            ("now", Node::text(self.now.as_str())),
            ("changes", Node::sequence(changes.collect())),
        ]))
    }

    /// Remembers that the text is another one now, and by what change, if a person made it.
    pub fn went_on(&mut self, change: Option<(Change, Date)>, before: &str, now: &str) {
        if let Some((change, on)) = change {
            self.changes.push(Remembered {
                change,
                on: Some(on),
                before: before.to_owned(),
            });
        }
        now.clone_into(&mut self.now);
        self.is_past = false;
        let length = |changes: &[Remembered]| -> usize {
            changes.iter().map(|change| change.before.len()).sum()
        };
        while self.changes.len() > CHANGES || length(&self.changes) > BYTES {
            self.changes.remove(0);
        }
    }

    /// The changes, latest last.
    pub fn changes(&self) -> &[Remembered] {
        &self.changes
    }

    /// Whether there were changes that can no longer be taken back, because somebody else changed
    /// the plan since.
    pub fn is_past(&self) -> bool {
        self.is_past
    }

    /// Forgets the last change: it was taken back.
    pub fn forget_last(&mut self) {
        if let Some(last) = self.changes.pop() {
            self.now = last.before;
        }
    }

    /// Keeps it beside the plan; where there is nothing to keep, nothing stays there.
    pub fn keep(&self, path: &Path) -> io::Result<()> {
        if self.changes.is_empty() {
            return remove(&beside(path));
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

    const TODAY: Date = jiff::civil::date(2026, 11, 28);

    #[test]
    fn a_history_is_read_back_as_it_was_written_and_counts_only_for_its_text() {
        let folder = tempfile::tempdir().unwrap();
        let plan = folder.path().join("plan.yaml");
        let mut history = History::default();
        let level = Change::Answer("level".into());
        history.went_on(Some((level.clone(), TODAY)), "a: 1\n", "a: 2\n\n x");
        history.went_on(
            Some((Change::AnswersFile, TODAY)),
            "a: 2\n\n x",
            "a: 3 # é\n",
        );
        history.went_on(None, "a: 3 # é\n", "a: 4\n");
        history.keep(&plan).unwrap();
        let mut again = History::open(&plan, "a: 4\n");
        assert_eq!(again.changes, history.changes);
        again.forget_last();
        assert_eq!(again.now, "a: 2\n\n x");
        let [first] = again.changes() else {
            panic!("one is left")
        };
        assert_eq!((&first.change, first.on), (&level, Some(TODAY)));
        let other = History::open(&plan, "by hand");
        assert!(other.changes().is_empty() && other.is_past());
        assert!(!History::open(&folder.path().join("new.yaml"), "").is_past());
    }

    #[test]
    fn every_change_is_read_back_by_its_code() {
        for change in [
            Change::Answer("level".to_owned()),
            Change::Note("level".to_owned()),
            Change::AnswersFile,
            Change::Items(vec![
                "ogp-website".to_owned(),
                "publish-timeline".to_owned(),
                "12 May/invite".to_owned(),
            ]),
            Change::OwnItem("ask-the-court".to_owned()),
            Change::ItemsFile,
            Change::Tools("consult".to_owned()),
        ] {
            assert_eq!(Change::from_code(&change.code()), Some(change));
        }
    }

    #[test]
    fn only_so_much_is_remembered() {
        let mut history = History::default();
        for _ in 0..CHANGES + 5 {
            let change = Change::Note("level".into());
            history.went_on(Some((change, TODAY)), "before", "now");
        }
        assert_eq!(history.changes.len(), CHANGES);
        let change = (Change::AnswersFile, TODAY);
        history.went_on(Some(change), &"x".repeat(BYTES + 1), "now");
        assert!(history.changes().is_empty());
    }
}
