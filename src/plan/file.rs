//! The plan and its text: ids and decisions, in a fixed order, one decision a line.

use std::collections::BTreeSet;

use indexmap::IndexMap;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use serde_yaml::{Mapping, Value};

use super::comments;
use super::faults::{PlanFault, PlanProblem};
use super::schedule::{DueItem, item_of};
use crate::guide::model::StoredIn;
use crate::interview::{Answers, Evaluation, Given, Questionnaire, accept};
use crate::yaml::{Document, Node, ShapeFault, deserialize, join, write};

/// The number of the file format that this program writes; newer ones are refused untouched.
pub const FORMAT: i64 = 1;

/// What people decided.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Plan {
    /// The version of the guide whose ids it holds.
    pub guide: String,
    /// All answers, profile included, in the order of the guide; also those whose question is
    /// hidden now.
    pub answers: Answers,
    /// Remarks by question.
    pub notes: IndexMap<String, String>,
    /// What was done, by item.
    pub checklist: IndexMap<String, Progress>,
    /// The tools chosen, by stage.
    pub tools: IndexMap<String, Vec<String>>,
    /// The text it was read from, for its comments; empty for a new plan.
    text: String,
    /// Everything else in the file: kept, and written back.
    rest: Mapping,
    /// Whether it holds ids that only another version of the guide knows.
    holds_other_ids: bool,
}

/// How far an item of the checklist is.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Progress {
    pub status: ItemStatus,
    /// Who does it.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub owner: Option<String>,
    /// Addresses that show it was done.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub evidence: Vec<String>,
    /// Why it does not apply, or anything else.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub note: Option<String>,
    /// Fields that a newer program, or a person, added.
    #[serde(skip)]
    rest: Mapping,
}

/// The state of an item.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ItemStatus {
    #[default]
    Todo,
    Doing,
    Done,
    NotApplicable,
}

impl ItemStatus {
    /// Its name in data.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            ItemStatus::Todo => "todo",
            ItemStatus::Doing => "doing",
            ItemStatus::Done => "done",
            ItemStatus::NotApplicable => "not-applicable",
        }
    }
}

/// What reading a file needs to know of the guide.
pub struct Reading<'a> {
    /// The guide's version: a plan of another version may hold ids that this one does not have.
    pub version: &'a str,
    pub questionnaire: &'a Questionnaire,
    pub items: Vec<String>,
    pub stages: Vec<String>,
    pub tools: Vec<String>,
}

const KNOWN: [&str; 8] = [
    "cocreate",
    "guide",
    "profile",
    "answers",
    "inactive",
    "notes",
    "checklist",
    "tools",
];
/// The fields of a checklist entry that are ours; the first three are written anew at each save.
const ENTRY: [&str; 8] = [
    "item", "title", "due", "applies", "status", "owner", "evidence", "note",
];

impl Plan {
    /// An empty plan.
    #[must_use]
    pub fn new() -> Plan {
        Plan::default()
    }

    /// Reads a plan's text.
    ///
    /// # Errors
    /// Every fault, by line. Ids that this guide does not know are faults only in a plan of this
    /// guide's version; from another version they are kept untouched and returned with the plan.
    pub fn read(
        bytes: &[u8],
        reading: &Reading<'_>,
    ) -> Result<(Plan, Vec<String>), Vec<PlanFault>> {
        let document = Document::read(bytes).map_err(|error| vec![PlanFault::from_read(&error)])?;
        let fault = |path: &str, problem| PlanFault {
            line: document.line(path),
            path: path.to_owned(),
            problem,
        };
        let Value::Mapping(all) = &document.value else {
            return Err(vec![fault("", PlanProblem::NotAPlan)]);
        };
        match all.get("cocreate").and_then(Value::as_i64) {
            Some(found) if found > FORMAT => {
                return Err(vec![fault(
                    "cocreate",
                    PlanProblem::NewerFormat {
                        found,
                        known: FORMAT,
                    },
                )]);
            }
            Some(1..) => {}
            _ => return Err(vec![fault("cocreate", PlanProblem::NotAPlan)]),
        }
        if let Some((path, found)) = odd_key(&document.value) {
            let path = path
                .into_iter()
                .rev()
                .fold(String::new(), |path, key| join(&path, &key));
            return Err(vec![fault(
                &path,
                PlanProblem::Shape(ShapeFault::WrongKind { found }),
            )]);
        }
        let mut reader = Reader {
            reading,
            faults: Vec::new(),
            kept: Vec::new(),
            other_version: false,
        };
        let mut plan = Plan {
            text: document.text().to_owned(),
            ..Plan::default()
        };
        plan.guide = all
            .get("guide")
            .and_then(Value::as_str)
            .unwrap_or_default()
            .to_owned();
        // A plan that names no guide was written by hand, for this one.
        reader.other_version = !plan.guide.is_empty() && plan.guide != reading.version;
        let mut unknown = Mapping::new();
        // Last come those that count: an answer given again by hand wins over the one that was put
        // aside.
        for part in ["inactive", "profile", "answers"] {
            let entries = reader.mapping(all, part);
            reader.answers(&entries, part, &mut plan.answers, &mut unknown);
        }
        let order = &reading.questionnaire.facts().questions;
        plan.answers.sort_by_key(|id, _| order.get_index_of(id));
        if !unknown.is_empty() {
            plan.rest.insert("inactive".into(), Value::Mapping(unknown));
        }
        let entries = reader.mapping(all, "notes");
        reader.notes(&entries, &mut plan);
        reader.checklist(all.get("checklist"), &mut plan);
        let entries = reader.mapping(all, "tools");
        reader.tools(&entries, &mut plan);
        for (key, value) in all {
            if !key.as_str().is_some_and(|key| KNOWN.contains(&key)) {
                plan.rest.insert(key.clone(), value.clone());
            }
        }
        plan.holds_other_ids = !reader.kept.is_empty();
        if reader.faults.is_empty() {
            return Ok((plan, reader.kept));
        }
        Err(reader
            .faults
            .into_iter()
            .map(|(path, problem)| fault(&path, problem))
            .collect())
    }

    /// Names the guide with which the plan is saved. While it holds ids that only another version
    /// knows it goes on naming that one: by this they can be told from mistakes.
    pub fn set_guide(&mut self, version: &str) {
        if !self.holds_other_ids {
            version.clone_into(&mut self.guide);
        }
    }

    /// Writes the plan's text. `due` gives the items that apply, with their titles in the plan's
    /// language.
    #[must_use]
    pub fn write(&self, questionnaire: &Questionnaire, due: &[(DueItem, String)]) -> String {
        let mut all = Mapping::new();
        all.insert("cocreate".into(), FORMAT.into());
        all.insert("guide".into(), self.guide.clone().into());
        let evaluation = Evaluation::new(questionnaire.facts(), &self.answers);
        let (mut profile, mut answers, mut inactive) =
            (Mapping::new(), Mapping::new(), Mapping::new());
        for (id, answer) in &self.answers {
            let part = match questionnaire.question(id).stored_in {
                _ if !evaluation.applies(id) => &mut inactive,
                StoredIn::Profile => &mut profile,
                StoredIn::Answers => &mut answers,
            };
            part.insert(id.clone().into(), to_value(answer));
        }
        if let Some(Value::Mapping(unknown)) = self.rest.get("inactive") {
            inactive.extend(unknown.clone());
        }
        let mut part = |name: &str, mapping: Mapping| {
            if !mapping.is_empty() {
                all.insert(name.into(), Value::Mapping(mapping));
            }
        };
        part("profile", profile);
        part("answers", answers);
        part("inactive", inactive);
        part(
            "notes",
            self.notes
                .iter()
                .map(|(id, note)| (id.clone().into(), note.clone().into()))
                .collect(),
        );
        let checklist = self.checklist_entries(due);
        if !checklist.is_empty() {
            all.insert("checklist".into(), Value::Sequence(checklist));
        }
        if !self.tools.is_empty() {
            all.insert("tools".into(), to_value(&self.tools));
        }
        for (key, value) in &self.rest {
            if key.as_str() != Some("inactive") {
                all.insert(key.clone(), value.clone());
            }
        }
        comments::carry(&self.text, write(&Node::from(&Value::Mapping(all))))
    }

    fn checklist_entries(&self, due: &[(DueItem, String)]) -> Vec<Value> {
        let default = Progress::default();
        let mut entries = Vec::new();
        let mut written = BTreeSet::new();
        for (item, title) in due {
            let progress = self.checklist.get(&item.id).unwrap_or(&default);
            entries.push(entry(&item.id, Some(title), item.due, None, progress));
            written.insert(&item.id);
        }
        // What no longer applies keeps what a person wrote about it.
        for (id, progress) in self
            .checklist
            .iter()
            .filter(|(id, _)| !written.contains(id))
        {
            if *progress != default {
                entries.push(entry(id, None, None, Some(false), progress));
            }
        }
        entries
    }
}

fn entry(
    id: &str,
    title: Option<&String>,
    due: Option<Date>,
    applies: Option<bool>,
    progress: &Progress,
) -> Value {
    let mut entry = Mapping::new();
    entry.insert("item".into(), id.into());
    if let Some(title) = title {
        entry.insert("title".into(), title.clone().into());
    }
    if let Some(due) = due {
        entry.insert("due".into(), due.to_string().into());
    }
    if let Some(applies) = applies {
        entry.insert("applies".into(), applies.into());
    }
    if let Value::Mapping(fields) = to_value(progress) {
        entry.extend(fields);
    }
    entry.extend(progress.rest.clone());
    Value::Mapping(entry)
}

/// The place of the first key that is a list or a mapping, from the inside out, and the key: YAML
/// can say it, but nobody could write it back.
fn odd_key(value: &Value) -> Option<(Vec<String>, String)> {
    let within = |value, key: &dyn Fn() -> String| {
        odd_key(value).map(|(mut path, found)| {
            path.push(key());
            (path, found)
        })
    };
    match value {
        Value::Mapping(entries) => entries.iter().find_map(|(key, value)| match key {
            Value::Mapping(_) | Value::Sequence(_) | Value::Tagged(_) => {
                Some((Vec::new(), Given::from_yaml(key).shown()))
            }
            key => within(value, &|| Given::from_yaml(key).shown()),
        }),
        Value::Sequence(entries) => entries
            .iter()
            .enumerate()
            .find_map(|(index, value)| within(value, &|| index.to_string())),
        Value::Tagged(tagged) => odd_key(&tagged.value),
        _ => None,
    }
}

fn to_value<T: Serialize>(value: &T) -> Value {
    serde_yaml::to_value(value).expect("plain values can always be written")
}

struct Reader<'a> {
    reading: &'a Reading<'a>,
    other_version: bool,
    faults: Vec<(String, PlanProblem)>,
    /// Ids of another guide's version that were kept.
    kept: Vec<String>,
}

impl Reader<'_> {
    fn mapping(&mut self, all: &Mapping, part: &str) -> Mapping {
        match all.get(part) {
            None | Some(Value::Null) => Mapping::new(),
            Some(Value::Mapping(entries)) => entries.clone(),
            Some(other) => {
                self.wrong(part, other);
                Mapping::new()
            }
        }
    }

    fn wrong(&mut self, path: &str, value: &Value) {
        let found = Given::from_yaml(value).shown();
        self.faults.push((
            path.to_owned(),
            PlanProblem::Shape(ShapeFault::WrongKind { found }),
        ));
    }

    /// Whether an id of the guide exists; if not, it is a fault, or kept from another version.
    fn is_known(&mut self, path: &str, found: &str, allowed: &[String]) -> bool {
        if allowed.iter().any(|id| id == found) {
            return true;
        }
        if self.other_version {
            self.kept.push(found.to_owned());
        } else {
            let problem = PlanProblem::UnknownId {
                found: found.to_owned(),
                allowed: allowed.to_vec(),
            };
            self.faults.push((path.to_owned(), problem));
        }
        false
    }

    fn answers(
        &mut self,
        entries: &Mapping,
        part: &'static str,
        answers: &mut Answers,
        unknown: &mut Mapping,
    ) {
        let questionnaire = self.reading.questionnaire;
        let ids: Vec<String> = questionnaire.facts().questions.keys().cloned().collect();
        for (key, value) in entries {
            let id = Given::from_yaml(key).shown();
            let path = join(part, &id);
            if !self.is_known(&path, &id, &ids) {
                unknown.insert(key.clone(), value.clone());
                continue;
            }
            let home = match questionnaire.question(&id).stored_in {
                StoredIn::Profile => "profile",
                StoredIn::Answers => "answers",
            };
            if part != "inactive" && part != home {
                self.faults.push((
                    path,
                    PlanProblem::WrongPart {
                        question: id,
                        part: home,
                    },
                ));
                continue;
            }
            if value.is_null() {
                continue;
            }
            match accept(questionnaire, &id, &Given::from_yaml(value)) {
                Ok(answer) => {
                    answers.insert(id, answer);
                }
                Err(_) if self.other_version => {
                    self.kept.push(id);
                    unknown.insert(key.clone(), value.clone());
                }
                Err(refusal) => self.faults.push((
                    path,
                    PlanProblem::Refused {
                        question: id,
                        refusal,
                    },
                )),
            }
        }
    }

    fn notes(&mut self, entries: &Mapping, plan: &mut Plan) {
        let ids: Vec<String> = self
            .reading
            .questionnaire
            .facts()
            .questions
            .keys()
            .cloned()
            .collect();
        for (key, value) in entries {
            let question = Given::from_yaml(key).shown();
            let path = join("notes", &question);
            match value.as_str() {
                None => self.wrong(&path, value),
                Some(note) => {
                    if self.is_known(&path, &question, &ids) || self.other_version {
                        plan.notes.insert(question, note.to_owned());
                    }
                }
            }
        }
    }

    fn checklist(&mut self, value: Option<&Value>, plan: &mut Plan) {
        let entries = match value {
            None | Some(Value::Null) => return,
            Some(Value::Sequence(entries)) => entries,
            Some(other) => return self.wrong("checklist", other),
        };
        for (position, value) in entries.iter().enumerate() {
            let path = format!("checklist.{position}");
            let Some(id) = value.get("item").and_then(Value::as_str) else {
                self.faults.push((
                    path,
                    PlanProblem::Shape(ShapeFault::MissingField {
                        name: "item".to_owned(),
                    }),
                ));
                continue;
            };
            let items = &self.reading.items;
            // Kept from another version, it stays in the checklist as no longer applying.
            // A time of an item that recurs is known by the item.
            let of_guide = item_of(id, |id| items.iter().any(|item| item == id)).unwrap_or(id);
            if !self.is_known(&join(&path, "item"), of_guide, items) && !self.other_version {
                continue;
            }
            if plan.checklist.contains_key(id) {
                self.faults
                    .push((join(&path, "item"), PlanProblem::Duplicate));
                continue;
            }
            match deserialize::<Progress>(&Node::from(value), &path) {
                Ok(mut progress) => {
                    if let Value::Mapping(fields) = value {
                        let ours =
                            |key: &Value| key.as_str().is_some_and(|key| ENTRY.contains(&key));
                        progress.rest = fields
                            .iter()
                            .filter(|(key, _)| !ours(key))
                            .map(|(k, v)| (k.clone(), v.clone()))
                            .collect();
                    }
                    plan.checklist.insert(id.to_owned(), progress);
                }
                Err(error) => self
                    .faults
                    .push((error.path, PlanProblem::Shape(error.kind))),
            }
        }
    }

    fn tools(&mut self, entries: &Mapping, plan: &mut Plan) {
        let reading = self.reading;
        for (key, value) in entries {
            let stage = Given::from_yaml(key).shown();
            let path = join("tools", &stage);
            let known = self.is_known(&path, &stage, &reading.stages);
            match deserialize::<Vec<String>>(&Node::from(value), &path) {
                Ok(tools) => {
                    for (position, tool) in tools.iter().enumerate() {
                        self.is_known(&join(&path, &position.to_string()), tool, &reading.tools);
                    }
                    if known || self.other_version {
                        plan.tools.insert(stage, tools);
                    }
                }
                Err(error) => self
                    .faults
                    .push((error.path, PlanProblem::Shape(error.kind))),
            }
        }
    }
}
