//! A plan from its text: every fault by its line, what another guide's version knew kept.

use indexmap::IndexMap;
use serde_yaml::{Mapping, Value};

use super::faults::{PlanFault, PlanProblem};
use super::plan::{FORMAT, Plan, Progress};
use super::plan_guide::PlanGuide;
use super::schedule::item_of;
use crate::guide::model::StoredIn;
use crate::interview::{Answers, Given, accept};
use crate::yaml::{Document, Node, ShapeFault, deserialize, join};

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
    /// Reads a plan's bytes.
    ///
    /// # Errors
    /// As [`Plan::from_document`].
    pub fn read(bytes: &[u8], guide: &PlanGuide) -> Result<(Plan, Vec<String>), Vec<PlanFault>> {
        let document = Document::read(bytes).map_err(|error| vec![PlanFault::from_read(&error)])?;
        Plan::from_document(&document, guide)
    }

    /// Reads a plan.
    ///
    /// # Errors
    /// Every fault, by line. Ids that this guide does not know are faults only in a plan of this
    /// guide's version; from another version they are kept untouched and returned with the plan.
    pub fn from_document(
        document: &Document,
        guide: &PlanGuide,
    ) -> Result<(Plan, Vec<String>), Vec<PlanFault>> {
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
            guide,
            items: ids(&guide.items.facts.items),
            faults: Vec::new(),
            kept: Vec::new(),
            other_version: false,
        };
        let mut plan = Plan::default();
        plan.guide = all
            .get("guide")
            .and_then(Value::as_str)
            .unwrap_or_default()
            .to_owned();
        // A plan that names no guide was written by hand, for this one.
        reader.other_version = !plan.guide.is_empty() && plan.guide != guide.manifest.version;
        let mut unknown = Mapping::new();
        // Last come those that count: an answer given again by hand wins over the one that was put
        // aside.
        for part in ["inactive", "profile", "answers"] {
            let entries = reader.mapping(all, part);
            reader.answers(&entries, part, &mut plan.answers, &mut unknown);
        }
        let order = &guide.questionnaire.facts().questions;
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

fn ids<T>(entries: &IndexMap<String, T>) -> Vec<String> {
    entries.keys().cloned().collect()
}

struct Reader<'a> {
    guide: &'a PlanGuide,
    items: Vec<String>,
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
        let questionnaire = &self.guide.questionnaire;
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
            .guide
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
            let items = self.items.clone();
            // Kept from another version, it stays in the checklist as no longer applying.
            // A time of an item that recurs is known by the item.
            let of_guide = item_of(id, |id| items.iter().any(|item| item == id)).unwrap_or(id);
            if !self.is_known(&join(&path, "item"), of_guide, &items) && !self.other_version {
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
        let stages = ids(&self.guide.stages.facts.stages);
        let all_tools = ids(&self.guide.tools.facts.tools);
        for (key, value) in entries {
            let stage = Given::from_yaml(key).shown();
            let path = join("tools", &stage);
            let known = self.is_known(&path, &stage, &stages);
            match deserialize::<Vec<String>>(&Node::from(value), &path) {
                Ok(tools) => {
                    for (position, tool) in tools.iter().enumerate() {
                        self.is_known(&join(&path, &position.to_string()), tool, &all_tools);
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
