//! The one door to a plan: found, understood, changed and saved here and nowhere else.

use std::borrow::Cow;
use std::path::Path;

use jiff::civil::Date;

use super::comments;
use super::decisions::Plan;
use super::history::{Change, History, Remembered};
use super::plan_guide::PlanGuide;
use super::problem::PlanDiagnostic;
use super::store::{Loss, Store, StoreError, Writer, read};
use crate::guide::model::Roles;
use crate::interview::Answer;
use crate::text::Encoding;
use crate::yaml::{BYTE_LIMIT, Document, ReadError};

/// A plan that was found and is not understood yet: the guide is opened in its language, which must
/// be known before.
pub struct FoundPlan {
    /// None where there is no plan yet; read once, for all who ask.
    document: Option<Result<Document, ReadError>>,
}

/// A plan, or the place of a new one, that nobody else can change until this is gone.
pub struct LockedPlan {
    store: Store,
    found: FoundPlan,
}

/// A plan that is open for changes, understood with a guide.
pub struct PlanFile<'g> {
    guide: &'g PlanGuide,
    today: Date,
    store: Store,
    plan: Plan,
    kept: Vec<String>,
    /// The text on the disk, and how it is written as bytes.
    text: String,
    encoding: Encoding,
    history: Option<History>,
    /// What a person changed since the last save.
    change: Option<Change>,
}

/// What came of taking back the last change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Undone {
    /// This was taken back; so many more can be.
    TakenBack(Remembered, usize),
    /// There is nothing to take back.
    Nothing,
    /// Nothing was taken back: somebody else changed the plan since, and that would be lost.
    ChangedSince,
}

/// The language that a plan or an answers file names, without understanding the rest of it.
#[must_use]
pub fn language_of(bytes: &[u8], roles: &Roles) -> Option<String> {
    language_in(&Document::read(bytes).ok()?, roles)
}

fn language_in(document: &Document, roles: &Roles) -> Option<String> {
    let language = document.root.get("profile")?.get(&roles.language)?;
    Some(language.as_str()?.to_owned())
}

impl FoundPlan {
    /// Finds a plan to look at; another program may change it meanwhile.
    ///
    /// # Errors
    /// When it is too large, or the system refuses. That there is none is no error.
    pub fn look_at(path: &Path) -> Result<FoundPlan, StoreError> {
        Ok(FoundPlan::of(read(path)?))
    }

    fn of<'b>(bytes: Option<impl Into<Cow<'b, [u8]>>>) -> FoundPlan {
        let document = bytes.map(Document::read);
        FoundPlan { document }
    }

    /// Whether there is a plan.
    #[must_use]
    pub fn exists(&self) -> bool {
        self.document.is_some()
    }

    /// The language that it names, without understanding the rest of it.
    #[must_use]
    pub fn language(&self, roles: &Roles) -> Option<String> {
        language_in(self.document.as_ref()?.as_ref().ok()?, roles)
    }

    /// Understands it, with the ids that only another guide knows: kept, and not used. Where there
    /// is no plan it is empty.
    ///
    /// # Errors
    /// Every fault, by line.
    pub fn understand(
        &self,
        guide: &PlanGuide,
    ) -> Result<(Plan, Vec<String>), Vec<PlanDiagnostic>> {
        match self.document()? {
            Some(document) => Plan::from_document(document, guide),
            None => Ok((Plan::new(), Vec::new())),
        }
    }

    /// The changes to the plan at `path` that can be taken back, latest last.
    #[must_use]
    pub fn changes(&self, path: &Path) -> Vec<Remembered> {
        match self.document() {
            Ok(Some(document)) => History::open(path, document.text()).changes().to_vec(),
            _ => Vec::new(),
        }
    }

    fn document(&self) -> Result<Option<&Document>, Vec<PlanDiagnostic>> {
        let read = self.document.as_ref().map(Result::as_ref).transpose();
        read.map_err(|error| vec![PlanDiagnostic::from(error)])
    }
}

impl LockedPlan {
    /// Finds a plan, or the place of a new one, to change it.
    ///
    /// # Errors
    /// When somebody else has it open for changes, it may only be read, or the system refuses.
    pub fn lock(path: &Path, writer: &Writer) -> Result<LockedPlan, StoreError> {
        let store = Store::open(path, writer)?;
        let found = FoundPlan::of(store.bytes());
        Ok(LockedPlan { store, found })
    }

    /// What was found.
    #[must_use]
    pub fn found(&self) -> &FoundPlan {
        &self.found
    }

    /// What holds the lock.
    #[must_use]
    pub fn store(&self) -> &Store {
        &self.store
    }

    /// Understands it, or begins an empty one.
    ///
    /// # Errors
    /// Every fault, by line.
    pub fn understand(
        self,
        guide: &PlanGuide,
        today: Date,
    ) -> Result<PlanFile<'_>, Vec<PlanDiagnostic>> {
        let (plan, kept) = self.found.understand(guide)?;
        let document = self.found.document()?;
        let encoding = document.map(|document| document.encoding);
        let text = document.map(|document| document.text().to_owned());
        Ok(PlanFile {
            guide,
            today,
            store: self.store,
            plan,
            kept,
            text: text.unwrap_or_default(),
            encoding: encoding.unwrap_or_default(),
            history: None,
            change: None,
        })
    }
}

impl PlanFile<'_> {
    /// What people decided.
    #[must_use]
    pub fn plan(&self) -> &Plan {
        &self.plan
    }

    /// The same, the file closed.
    #[must_use]
    pub fn into_plan(self) -> Plan {
        self.plan
    }

    /// The ids that only another guide knows: kept, and not used.
    #[must_use]
    pub fn kept(&self) -> &[String] {
        &self.kept
    }

    /// Where it is.
    #[must_use]
    pub fn path(&self) -> &Path {
        self.store.path()
    }

    /// Whether another program is kept out; not where the disk knows no locks.
    #[must_use]
    pub fn is_locked(&self) -> bool {
        self.store.is_locked()
    }

    /// What the last save could not give the file that it had before.
    #[must_use]
    pub fn losses(&self) -> &[Loss] {
        self.store.losses()
    }

    /// Whether the file holds anything yet.
    #[must_use]
    pub fn is_saved(&self) -> bool {
        !self.text.is_empty()
    }

    /// Changes it. The next save makes it last, and keeps the text before it under the change's
    /// name.
    pub fn edit(&mut self, change: Change, edit: impl FnOnce(&mut Plan)) {
        edit(&mut self.plan);
        self.change.get_or_insert(change);
    }

    /// Saves it, with all that follows from the answers today: the guide's version, a language of
    /// its own, the checklist in that language.
    ///
    /// # Errors
    /// When the file was changed by another program meanwhile, or the system refuses. The file on
    /// disk is then as it was.
    pub fn save(&mut self) -> Result<(), StoreError> {
        let guide = self.guide;
        self.plan.set_guide(&guide.version);
        let language = self
            .plan
            .answers
            .entry(guide.manifest.roles.language.to_string());
        language.or_insert_with(|| Answer::Option(guide.language.clone()));
        let text = self.plan.write(guide, self.today);
        self.replace(comments::carry(&self.text, text))
    }

    /// Takes back the last change that was made through this door, unless the file was changed by
    /// other means since.
    ///
    /// # Errors
    /// As for a save.
    pub fn undo(&mut self) -> Result<Undone, StoreError> {
        let mut history = History::open(self.store.path(), &self.text);
        let Some(last) = history.changes().last().cloned() else {
            return Ok(if history.is_past() {
                Undone::ChangedSince
            } else {
                Undone::Nothing
            });
        };
        // Another guide may understand it differently.
        let Ok((plan, kept)) = Plan::read(last.before.as_bytes(), self.guide) else {
            return Ok(Undone::ChangedSince);
        };
        (self.plan, self.kept) = (plan, kept);
        self.change = None;
        self.put(last.before.clone())?;
        history.forget_last();
        let left = history.changes().len();
        let _ = history.keep(self.store.path());
        self.history = Some(history);
        Ok(Undone::TakenBack(last, left))
    }

    fn replace(&mut self, text: String) -> Result<(), StoreError> {
        if text == self.text {
            self.change = None;
            return Ok(());
        }
        // What could not be read again is not written. What stood once in a file, and was meant in
        // many places, is written out in each.
        match Document::read(text.as_bytes()) {
            _ if text.len() as u64 > BYTE_LIMIT => {
                return Err(StoreError::WouldBeTooLarge(BYTE_LIMIT));
            }
            Err(ReadError::TooMuch { .. }) => return Err(StoreError::WouldBeTooLarge(BYTE_LIMIT)),
            Err(_) => return Err(StoreError::NotReadable),
            Ok(_) => {}
        }
        let history = self.history.take();
        let mut history = history.unwrap_or_else(|| History::open(self.store.path(), &self.text));
        let before = self.text.clone();
        self.put(text)?;
        // Before the first save there was no plan to go back to.
        let change = self.change.take().filter(|_| !before.is_empty());
        let change = change.map(|change| (change, self.today));
        history.went_on(change, &before, &self.text);
        // A save does not fail for want of a way back.
        let _ = history.keep(self.store.path());
        self.history = Some(history);
        Ok(())
    }

    /// Puts a text on the disk.
    fn put(&mut self, text: String) -> Result<(), StoreError> {
        let bytes = self.encoding.encode(&text);
        // What could not be opened again must not take the place of what can.
        let again = Plan::read(&bytes, self.guide);
        let is_same = |(plan, _): (Plan, _)| {
            plan.answers == self.plan.answers
                && plan.notes == self.plan.notes
                && plan.meetings == self.plan.meetings
        };
        if !again.is_ok_and(is_same) {
            return Err(StoreError::NotReadable);
        }
        self.store.save(bytes)?;
        self.text = text;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::built_in;
    use crate::guide::Guide;

    const TODAY: Date = jiff::civil::date(2026, 11, 28);

    fn guide(language: &str) -> PlanGuide {
        PlanGuide::open(&Guide::new(built_in::GUIDE), language)
    }

    fn open<'g>(path: &Path, guide: &'g PlanGuide) -> PlanFile<'g> {
        let locked = LockedPlan::lock(path, &Writer::default()).unwrap();
        locked
            .understand(guide, TODAY)
            .unwrap_or_else(|faults| panic!("{faults:?}"))
    }

    fn answer(file: &mut PlanFile<'_>, id: &str, option: &str) {
        let answer = Answer::Options(vec![option.to_owned()]);
        file.edit(Change::Answer(id.to_owned()), |plan| {
            plan.answers.insert(id.to_owned(), answer);
        });
        file.save().unwrap();
    }

    #[test]
    fn changes_are_taken_back_one_by_one_also_by_the_next_program() {
        let (folder, guide) = (tempfile::tempdir().unwrap(), guide("en"));
        let path = folder.path().join("plan.yaml");
        let text = || std::fs::read_to_string(&path).unwrap();
        let mut file = open(&path, &guide);
        answer(&mut file, "stages", "draft");
        let first = text();
        answer(&mut file, "stages", "consult");
        answer(&mut file, "stages", "monitor");
        file.undo().unwrap();
        drop(file);
        let mut file = open(&path, &guide);
        let Undone::TakenBack(taken_back, 0) = file.undo().unwrap() else {
            panic!("the last one is taken back")
        };
        assert_eq!(taken_back.change, Change::Answer("stages".to_owned()));
        assert_eq!(taken_back.on, Some(TODAY));
        assert_eq!(text(), first);
        assert_eq!(file.plan().answers["stages"].options(), ["draft"]);
        let before_the_first = file.undo().unwrap();
        assert_eq!(before_the_first, Undone::Nothing, "there was no plan");
    }

    #[test]
    fn what_somebody_else_changed_since_is_not_taken_back() {
        let (folder, guide) = (tempfile::tempdir().unwrap(), guide("en"));
        let path = folder.path().join("plan.yaml");
        answer(&mut open(&path, &guide), "stages", "draft");
        answer(&mut open(&path, &guide), "stages", "consult");
        let theirs = std::fs::read_to_string(&path).unwrap() + "x-theirs: 1\n";
        crate::plan::write_atomic(&path, theirs.as_bytes()).unwrap();
        assert_eq!(open(&path, &guide).undo().unwrap(), Undone::ChangedSince);
        assert_eq!(std::fs::read_to_string(&path).unwrap(), theirs);
    }

    #[test]
    fn the_checklist_is_in_the_plans_language_whoever_saves_it() {
        let (folder, spanish, french) = (tempfile::tempdir().unwrap(), guide("es"), guide("fr"));
        let path = folder.path().join("plan.yaml");
        answer(&mut open(&path, &spanish), "stages", "draft");
        let before = std::fs::read_to_string(&path).unwrap();
        assert!(before.contains("Publicar"), "{before}");
        open(&path, &french).save().unwrap();
        assert_eq!(std::fs::read_to_string(&path).unwrap(), before);
    }

    #[test]
    fn what_may_only_be_read_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("plan.yaml");
        crate::plan::write_atomic(&path, b"cocreate: 1\n").unwrap();
        let mut permissions = path.metadata().unwrap().permissions();
        permissions.set_readonly(true);
        std::fs::set_permissions(&path, permissions).unwrap();
        let locked = LockedPlan::lock(&path, &Writer::default());
        assert!(matches!(locked, Err(StoreError::ReadOnly)));
        assert!(FoundPlan::look_at(&path).unwrap().exists());
    }
}
