//! A plan's text: ids and decisions, in a fixed order, one decision a line.

use std::collections::BTreeSet;

use jiff::civil::Date;
use serde::Serialize;
use serde_yaml::{Mapping, Value};

use super::plan::{FORMAT, Plan, Progress};
use super::plan_guide::PlanGuide;
use crate::guide::model::StoredIn;
use crate::interview::{Answer, Evaluation};
use crate::yaml::{Node, write};

impl Plan {
    /// Writes the plan's text, with what is to be done as it follows from the answers today, in the
    /// plan's own language.
    #[must_use]
    pub fn write(&self, guide: &PlanGuide, today: Date) -> String {
        let questionnaire = &guide.questionnaire;
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
        let checklist = self.checklist_entries(guide, today);
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
        write(&Node::from(&Value::Mapping(all)))
    }

    fn checklist_entries(&self, guide: &PlanGuide, today: Date) -> Vec<Value> {
        let language = self.answers.get("language").map(Answer::options);
        let language = language.and_then(<[String]>::first);
        let titles = guide.item_texts(language.unwrap_or(&guide.language));
        let default = Progress::default();
        let mut entries = Vec::new();
        let mut written = BTreeSet::new();
        for item in guide.tailor(self, today).items {
            let progress = self.checklist.get(&item.id).unwrap_or(&default);
            let title = titles.get(&["items", &item.item, "title"]);
            entries.push(entry(&item.id, Some(title), item.due, None, progress));
            written.insert(item.id);
        }
        // What no longer applies keeps what a person wrote about it.
        for (id, progress) in self
            .checklist
            .iter()
            .filter(|(id, _)| !written.contains(*id))
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
    title: Option<&str>,
    due: Option<Date>,
    applies: Option<bool>,
    progress: &Progress,
) -> Value {
    let mut entry = Mapping::new();
    entry.insert("item".into(), id.into());
    if let Some(title) = title {
        entry.insert("title".into(), title.into());
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

fn to_value<T: Serialize>(value: &T) -> Value {
    serde_yaml::to_value(value).expect("plain values can always be written")
}
