//! The checklist of a plan file: what people say of each item, and their own items.

use compact_str::CompactString;
use jiff::civil::Date;

use super::decisions::{ItemStatus, OwnItem, Plan, Progress};
use super::entry::{Entry, Path};
use super::plan_guide::spelled;
use super::problem::{IdKind, PlanProblem};
use super::read::{PlanFileReader, is_blank, is_word};
use super::schedule::item_of;
use crate::guide::model::Owner;
use crate::text::day;
use crate::yaml::{Meaning, Node, ShapeFault};

/// The fields of an entry that are ours.
pub(super) const FIELDS: [&str; 14] = [
    "title",
    "due",
    "set",
    "applies",
    "stage",
    "own",
    "requirement",
    "side",
    "recommended",
    "status",
    "done-on",
    "owner",
    "evidence",
    "note",
];
/// Those that are people's only in an item of their own.
const OF_OWN: [&str; 3] = ["requirement", "side", "recommended"];

/// Whose task an item is, by its name in data.
pub const SIDES: [(&str, Owner); 3] = [
    ("government", Owner::Government),
    ("civil-society", Owner::CivilSociety),
    ("both", Owner::Both),
];

impl<'g> PlanFileReader<'g> {
    pub(super) fn checklist(&mut self, part: Option<&Entry<'_>>, plan: &mut Plan) {
        let Some(part) = part else { return };
        if part.value.as_sequence().is_some_and(|old| !old.is_empty()) {
            let example = as_now(part.value);
            return self.fault(
                part.line,
                &part.path(),
                PlanProblem::ListOfItems { example },
            );
        }
        let example = "checklist: { publish-timeline: { status: done } }";
        let path = part.path();
        let entries = self.entries(&path, part.value, || example.to_owned());
        plan.checklist.reserve(entries.size_hint().0);
        for entry in entries {
            let example = || format!("{}: {{ status: done }}", entry.key);
            let path = entry.path();
            let fields: Vec<_> = self.entries(&path, entry.value, example).collect();
            let is_own = self.is_yes(&fields, "own");
            // People's own counts under the name that they gave it.
            let is_theirs = match &self.own_items {
                Some(known) => known.contains(&*entry.key),
                None => is_own,
            };
            let id = if is_theirs {
                Some(&*entry.key)
            } else {
                self.item(&entry.key)
            };
            let Some(id) = id.map(CompactString::from) else {
                self.unknown(entry.line, &entry.path(), &entry.key, IdKind::Item);
                plan.kept_items.push(entry.nodes());
                continue;
            };
            let progress = self.progress(&entry, &fields, is_own);
            if plan.checklist.insert(id, progress).is_some() {
                self.fault(entry.line, &entry.path(), PlanProblem::Duplicate);
            }
        }
    }

    /// The name in a plan of the guide's item that is meant.
    fn item<'n>(&mut self, written: &'n str) -> Option<&'n str>
    where
        'g: 'n,
    {
        // A time of an item that recurs is known by the item.
        let is_time = item_of(written, &self.guide.items.facts.items).is_some();
        is_time
            .then_some(written)
            .or_else(|| self.spelled(written, IdKind::Item))
    }

    pub(super) fn progress(
        &mut self,
        entry: &Entry<'_>,
        fields: &[Entry<'_>],
        is_own: bool,
    ) -> Progress {
        let mut progress = Progress::default();
        let is_set = self.is_yes(fields, "set");
        let recommended = is_own && self.is_yes(fields, "recommended");
        let mut own = is_own.then(|| OwnItem {
            recommended,
            ..OwnItem::default()
        });
        for field in fields {
            let (path, node) = (&field.path(), field.value);
            let name = spelled(&field.key, FIELDS.iter().copied()).unwrap_or_default();
            let example = || format!("{name}: …");
            match (name, &mut own) {
                ("due", _) if is_set || is_own => progress.due = self.date(path, node, name),
                ("title", Some(own)) => {
                    own.title = self.text(path, node, example).unwrap_or_default();
                }
                ("stage", Some(own)) => own.stage = self.named(field, IdKind::Stage),
                ("requirement", Some(own)) => {
                    own.requirement = self.named(field, IdKind::Requirement);
                }
                ("recommended", Some(_)) => {}
                ("side", Some(own)) => own.side = self.one_of(field, &SIDES),
                ("status", _) => {
                    let names = ItemStatus::ALL.map(|status| (status.name(), status));
                    progress.status = self.one_of(field, &names).unwrap_or_default();
                }
                ("done-on", _) => progress.done_on = self.date(path, node, name),
                ("owner", _) => progress.said.owner = self.text(path, node, example),
                ("evidence", _) => {
                    progress.said.evidence =
                        self.texts(path, node, || "evidence: [https://…]".to_owned());
                }
                ("note", _) => progress.said.note = self.text(path, node, example),
                (name, _) if !name.is_empty() && !OF_OWN.contains(&name) => {}
                _ => progress.said.rest.push(field.nodes()),
            }
        }
        let due_is_missing = is_set && progress.due.is_none();
        if due_is_missing && !fields.iter().any(|field| field.key == "due") {
            let name = "due".to_owned();
            let problem = PlanProblem::Shape(ShapeFault::MissingField { name });
            self.fault(entry.line, &entry.path(), problem);
        }
        if own.as_ref().is_some_and(|own| own.title.trim().is_empty()) {
            let name = "title".to_owned();
            let problem = PlanProblem::Shape(ShapeFault::MissingField { name });
            self.fault(entry.line, &entry.path(), problem);
        }
        progress.own = own;
        progress
    }

    /// Whether a field says yes.
    fn is_yes(&mut self, fields: &[Entry<'_>], name: &str) -> bool {
        let Some(field) = fields.iter().find(|field| field.key == name) else {
            return false;
        };
        match (field.value.meaning(), field.value.as_str()) {
            (Some(Meaning::YesNo(value)), _) => value,
            (Some(_), Some(text)) if is_word(text, "yes") => true,
            (Some(_), Some(text)) if is_word(text, "no") => false,
            _ if is_blank(field.value) => false,
            _ => {
                self.wrong_kind(&field.path(), field.value, format!("{name}: true"));
                false
            }
        }
    }

    fn date(&mut self, path: &Path<'_>, node: &Node, name: &str) -> Option<Date> {
        let date = node.as_str().and_then(|written| day(written.trim()));
        if date.is_none() && !is_blank(node) {
            self.wrong_kind(path, node, format!("{name}: 2027-01-31"));
        }
        date
    }

    /// An id of the guide; one that only another guide knows is kept as it stands.
    fn named(&mut self, field: &Entry<'_>, kind: IdKind) -> Option<CompactString> {
        let guide = self.guide;
        let first = || guide.ids(kind).first().map_or("…", |id| id).to_owned();
        let example = || format!("{}: {}", field.key, first());
        let written = self.text(&field.path(), field.value, example)?;
        let id = self.known(field.value.line(), &field.path(), written.trim(), kind);
        Some(id.map_or(written, CompactString::from))
    }

    fn one_of<T: Copy>(&mut self, field: &Entry<'_>, known: &[(&str, T)]) -> Option<T> {
        let (first, _) = known.first()?;
        if is_blank(field.value) {
            return None;
        }
        let Some(scalar) = field.value.as_scalar().filter(|_| !field.value.is_tagged()) else {
            let example = format!("{}: {first}", field.key);
            self.wrong_kind(&field.path(), field.value, example);
            return None;
        };
        let names = known.iter().map(|(name, _)| *name);
        let Some(meant) = spelled(scalar.text.trim(), names.clone()) else {
            let found = scalar.text.to_string();
            let allowed = names.map(str::to_owned).collect();
            let problem = PlanProblem::Shape(ShapeFault::UnknownValue { found, allowed });
            self.fault(field.value.line(), &field.path(), problem);
            return None;
        };
        known
            .iter()
            .find(|(name, _)| *name == meant)
            .map(|(_, value)| *value)
    }
}

/// The first entry of a checklist of old, as it is written now.
fn as_now(list: &Node) -> String {
    let entries = list.as_sequence().unwrap_or_default().iter();
    let named = |entry: &Node| {
        let id = entry.get("item")?.as_str()?.to_owned();
        let status = entry.get("status").and_then(Node::as_str).unwrap_or("done");
        Some(format!("{id}: {{ status: {status} }}"))
    };
    let first = entries.filter_map(named).next();
    first.unwrap_or_else(|| "publish-timeline: { status: done }".to_owned())
}

/// The name of a side in data.
pub(super) fn side_name(side: Owner) -> &'static str {
    SIDES
        .iter()
        .find(|(_, known)| *known == side)
        .map_or("both", |(name, _)| name)
}
