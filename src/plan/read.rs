//! Plan and answers files read alike: every fault by its line, texts as they were written, what
//! only another guide knows kept.

use std::collections::{HashMap, HashSet};

use compact_str::CompactString;
use foldhash::fast::RandomState;
use indexmap::{IndexMap, IndexSet};

use super::decisions::{FORMAT, Plan};
use super::entry::{Entries, Entry, Path, part};
use super::plan_guide::PlanGuide;
use super::problem::{IdKind, PlanDiagnostic, PlanProblem};
use crate::text::{fold, folded};
use crate::yaml::{Content, Document, Node};

/// The parts of a plan that are ours.
pub(super) const PARTS: [&str; 9] = [
    "cocreate",
    "guide",
    "profile",
    "answers",
    "inactive",
    "notes",
    "checklist",
    "tools",
    "meetings",
];

impl Plan {
    /// Reads a plan's bytes.
    ///
    /// # Errors
    /// As [`Plan::from_document`].
    pub fn read(
        bytes: &[u8],
        guide: &PlanGuide,
    ) -> Result<(Plan, Vec<String>), Vec<PlanDiagnostic>> {
        let document = Document::read(bytes).map_err(|error| vec![PlanDiagnostic::from(&error)])?;
        Plan::from_document(&document, guide)
    }

    /// Reads a plan.
    ///
    /// # Errors
    /// Every fault, by line. Ids that this guide does not know are faults only in a plan that was
    /// made with this guide; from another one they are kept untouched and returned with the plan.
    pub fn from_document(
        document: &Document,
        guide: &PlanGuide,
    ) -> Result<(Plan, Vec<String>), Vec<PlanDiagnostic>> {
        let mut reader = PlanFileReader::new(guide);
        let parts = reader.parts(&document.root);
        let format = reader.format(&parts);
        if !matches!(format, Some(1..=FORMAT)) {
            let line = part(&parts, "cocreate").map_or(1, |entry| entry.line);
            let problem = match format {
                Some(found) if found > FORMAT => newer(found),
                None if document.text().trim().is_empty() => PlanProblem::Empty,
                _ => PlanProblem::NotAPlan,
            };
            let path = if document.root.as_mapping().is_some() {
                "cocreate"
            } else {
                ""
            };
            return Err(vec![PlanDiagnostic::new(line, path, problem)]);
        }
        let written = part(&parts, "guide").and_then(|entry| entry.value.written());
        let mut plan = Plan {
            guide: written.unwrap_or_default().into(),
            ..Plan::default()
        };
        // A plan that names no guide was written by hand, for this one.
        reader.is_of_other_guide = !plan.guide.is_empty() && plan.guide != guide.version;
        // Last come those that count: an answer given again by hand wins over the one that was put
        // aside.
        let mut kept_answers = IndexMap::new();
        for name in ["inactive", "profile", "answers"] {
            let kept = reader.answers(&parts, name, &mut plan.answers);
            kept_answers.extend(kept.into_iter().map(|entry| (entry.0.shown(), entry)));
        }
        plan.kept_answers = kept_answers.into_values().collect();
        let order = &guide.questionnaire.facts().questions;
        plan.answers.sort_by_key(|id, _| order.get_index_of(id));
        plan.notes = reader.notes(&parts);
        reader.checklist(part(&parts, "checklist"), &mut plan);
        reader.tools(part(&parts, "tools"), &mut plan);
        reader.meetings(part(&parts, "meetings"), &mut plan);
        for entry in &parts {
            reader.answer_outside(entry);
        }
        let rest = parts.iter().filter(|entry| !PARTS.contains(&&*entry.key));
        plan.rest = rest.map(Entry::nodes).collect();
        plan.holds_other_ids = !reader.kept.is_empty();
        if reader.faults.is_empty() {
            Ok((plan, reader.kept.into_iter().collect()))
        } else {
            Err(reader.faults)
        }
    }
}

pub(super) fn newer(found: i64) -> PlanProblem {
    PlanProblem::NewerFormat {
        found,
        known: FORMAT,
    }
}

/// Whether nothing was written: no value, an empty text or list, blanks.
pub(super) fn is_blank(node: &Node) -> bool {
    !node.is_tagged()
        && match node.content() {
            Content::Scalar(scalar) => {
                scalar.is_nothing() || scalar.text.chars().all(char::is_whitespace)
            }
            Content::Sequence(entries) => entries.iter().all(is_blank),
            Content::Mapping(entries) => entries.is_empty(),
        }
}

/// Whether a text is a word, as people write it.
pub(super) fn is_word(text: &str, word: &str) -> bool {
    text.trim().eq_ignore_ascii_case(word)
}

/// What is read of a file, and what is wrong with it.
pub(super) struct PlanFileReader<'g> {
    pub guide: &'g PlanGuide,
    pub is_of_other_guide: bool,
    pub faults: Vec<PlanDiagnostic>,
    /// Ids of another guide that are kept.
    pub kept: IndexSet<String>,
    /// Of a file of ticks: the items of people's own that its plan has, whatever the file calls so;
    /// none where the file itself says which are.
    pub own_items: Option<HashSet<String>>,
    /// The guide's ids by how they are compared.
    folded: Vec<(IdKind, HashMap<String, &'g str, RandomState>)>,
}

impl<'g> PlanFileReader<'g> {
    pub fn new(guide: &'g PlanGuide) -> PlanFileReader<'g> {
        PlanFileReader {
            guide,
            is_of_other_guide: false,
            faults: Vec::new(),
            kept: IndexSet::new(),
            own_items: None,
            folded: Vec::new(),
        }
    }

    pub fn fault(&mut self, line: usize, path: &Path<'_>, problem: PlanProblem) {
        let path = path.to_string();
        self.faults.push(PlanDiagnostic::new(line, &path, problem));
    }

    pub fn wrong_kind(&mut self, path: &Path<'_>, found: &Node, example: impl Into<String>) {
        self.fault(found.line(), path, wrong_kind(found, example));
    }

    /// The entries of the file.
    pub fn parts<'n>(&mut self, root: &'n Node) -> Vec<Entry<'n>> {
        let entries = self.entries(&Path::WHOLE, root, || "profile: …".to_owned());
        entries.collect()
    }

    /// The number of the file's format, if it names one.
    pub fn format(&self, parts: &[Entry<'_>]) -> Option<i64> {
        part(parts, "cocreate")?
            .value
            .written()?
            .trim()
            .parse()
            .ok()
    }

    /// The entries of a mapping; none where nothing was written.
    pub fn entries<'n>(
        &mut self,
        path: &'n Path<'n>,
        node: &'n Node,
        example: impl Fn() -> String,
    ) -> Entries<'n> {
        let mapping = match node.content() {
            Content::Mapping(mapping) if !node.is_tagged() => mapping,
            _ => {
                if !is_blank(node) {
                    self.wrong_kind(path, node, example());
                }
                &[]
            }
        };
        Entries::of(path, mapping)
    }

    /// The id that was meant; if there is none, it is a fault, or kept from another guide.
    pub fn id(
        &mut self,
        line: usize,
        path: &Path<'_>,
        found: &str,
        kind: IdKind,
    ) -> Option<String> {
        self.known(line, path, found, kind).map(str::to_owned)
    }

    /// The same, as the guide has it.
    pub fn known(
        &mut self,
        line: usize,
        path: &Path<'_>,
        found: &str,
        kind: IdKind,
    ) -> Option<&'g str> {
        let known = self.spelled(found, kind);
        if known.is_none() {
            self.unknown(line, path, found, kind);
        }
        known
    }

    /// The id that was meant, however spelled.
    pub fn spelled(&mut self, found: &str, kind: IdKind) -> Option<&'g str> {
        let guide = self.guide;
        let known = self.folded.iter().position(|(known, _)| *known == kind);
        let place = known.unwrap_or_else(|| {
            let ids = guide.ids(kind).into_iter();
            self.folded
                .push((kind, ids.map(|id| (fold(id), id)).collect()));
            self.folded.len() - 1
        });
        let known = &self.folded[place].1;
        // Most are written as the guide has them.
        let exact = known.get(found);
        let otherwise = || match folded(found) {
            same if same == found => None,
            other => known.get(&*other),
        };
        exact.or_else(otherwise).copied()
    }

    pub fn unknown(&mut self, line: usize, path: &Path<'_>, found: &str, kind: IdKind) {
        if self.is_of_other_guide {
            self.kept.insert(found.to_owned());
        } else {
            let found = found.to_owned();
            self.fault(line, path, PlanProblem::UnknownId { found, kind });
        }
    }

    /// The notes, by question.
    pub fn notes(&mut self, parts: &[Entry<'_>]) -> IndexMap<String, String> {
        let mut notes = IndexMap::new();
        let Some(part) = part(parts, "notes") else {
            return notes;
        };
        let example = || "notes: { level: … }".to_owned();
        for entry in self.entries(&part.path(), part.value, example) {
            let id = self.id(entry.line, &entry.path(), &entry.key, IdKind::Question);
            let note = self.text(&entry.path(), entry.value, || format!("{}: …", entry.key));
            let id = id.or_else(|| self.is_of_other_guide.then(|| entry.key.into_owned()));
            if let (Some(id), Some(note)) = (id, note) {
                notes.insert(id, note.into());
            }
        }
        notes
    }

    /// A text as it was written; none where nothing was.
    pub fn text(
        &mut self,
        path: &Path<'_>,
        node: &Node,
        example: impl Fn() -> String,
    ) -> Option<CompactString> {
        if is_blank(node) {
            return None;
        }
        let text = node.written().filter(|_| !node.is_tagged());
        if text.is_none() {
            self.wrong_kind(path, node, example());
        }
        text
    }

    /// Several texts; one alone is a list of one.
    pub fn texts(
        &mut self,
        path: &Path<'_>,
        node: &Node,
        example: impl Fn() -> String,
    ) -> Vec<String> {
        let one = std::slice::from_ref(node);
        let entries = node.as_sequence().filter(|_| !node.is_tagged());
        let texts = entries.unwrap_or(one).iter().enumerate();
        texts
            .filter_map(|(place, entry)| {
                let place = place.to_string();
                let below = path.to(&place);
                let path = entries.map_or(path, |_| &below);
                self.text(path, entry, &example).map(String::from)
            })
            .collect()
    }

    fn tools(&mut self, part: Option<&Entry<'_>>, plan: &mut Plan) {
        let Some(part) = part else { return };
        let example = || "tools: { consult: [decidim] }".to_owned();
        for entry in self.entries(&part.path(), part.value, example) {
            let stage = self.id(entry.line, &entry.path(), &entry.key, IdKind::Stage);
            let example = || format!("{}: [decidim]", entry.key);
            let tools = self.texts(&entry.path(), entry.value, example);
            let line = |place: usize| {
                let nodes = entry.value.as_sequence();
                nodes
                    .and_then(|nodes| nodes.get(place))
                    .map_or(entry.line, Node::line)
            };
            let mut ids = Vec::new();
            for (place, tool) in tools.into_iter().enumerate() {
                let number = place.to_string();
                let id = self.id(
                    line(place),
                    &entry.path().to(&number),
                    tool.trim(),
                    IdKind::Tool,
                );
                ids.push(id.unwrap_or(tool));
            }
            let stage = stage.or_else(|| self.is_of_other_guide.then(|| entry.key.into_owned()));
            if let Some(stage) = stage.filter(|_| !ids.is_empty()) {
                plan.tools.insert(stage, ids);
            }
        }
    }
}

pub(super) fn wrong_kind(found: &Node, example: impl Into<String>) -> PlanProblem {
    PlanProblem::WrongKind {
        found: found.shown(),
        example: example.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::built_in;
    use crate::guide::Guide;
    use crate::plan::ItemStatus;

    fn read(text: &str) -> Result<Plan, Vec<PlanDiagnostic>> {
        let guide = PlanGuide::open(&Guide::new(built_in::GUIDE), "en");
        Plan::read(format!("cocreate: 1\n{text}").as_bytes(), &guide).map(|(plan, _)| plan)
    }

    fn fault(text: &str) -> (usize, String, PlanProblem) {
        let fault = read(text).unwrap_err().remove(0);
        (fault.line, fault.path, fault.problem)
    }

    #[test]
    fn blanks_are_blanks_everywhere() {
        let text = "profile: { title: '', side: }\nanswers: { purpose: [], \
                    contributions: [' ', ~] }\n\
                    notes: { level: , stages: ' ' }\ntools: { consult: [], draft: }\n\
                    checklist: { ogp-website: { owner: '', due: , evidence: , status: , \
                    note: } }\n";
        let plan = read(text).unwrap();
        assert!(plan.answers.is_empty() && plan.notes.is_empty() && plan.tools.is_empty());
        assert_eq!(plan.checklist["ogp-website"], Default::default());
    }

    #[test]
    fn of_what_only_another_guide_knows_the_last_counts_and_the_plan_can_be_saved() {
        let guide = PlanGuide::open(&Guide::new(built_in::GUIDE), "en");
        let text = "cocreate: 1\nguide: '2020.1'\ninactive: { level: consult, old: 1 }\n\
                    profile: { new: a }\nanswers: { new: b, old: 2, level: no-such-level }\n";
        let (plan, _) = Plan::read(text.as_bytes(), &guide).unwrap();
        let written = plan.write(&guide, jiff::civil::date(2026, 11, 28));
        let (again, _) = Plan::read(written.as_bytes(), &guide).unwrap();
        let root = Document::read(written.as_bytes()).unwrap().root;
        let inactive = root.get("inactive").unwrap();
        for (id, value) in [("new", "b"), ("old", "2"), ("level", "no-such-level")] {
            assert_eq!(inactive.get(id).unwrap().shown(), value, "{written}");
        }
        assert_eq!(
            again.write(&guide, jiff::civil::date(2026, 11, 28)),
            written
        );
    }

    #[test]
    fn names_are_understood_in_every_language_where_only_one_thing_can_be_meant() {
        let text = "profile: { Side: Société civile, country: Côte d’Ivoire }\n\
                    answers: { STAGES: [redaccion_de compromisos, public_comment, CONSULT] }\n";
        let Err(faults) = read(text) else {
            panic!("there is no stage \"public comment\"")
        };
        assert_eq!(faults.len(), 1, "{faults:?}");
        let plan = read(&text.replace("public_comment, ", "")).unwrap();
        assert_eq!(plan.answers["side"].options(), ["civil-society"]);
        assert_eq!(plan.answers["country"].options(), ["CI"]);
    }

    #[test]
    fn an_item_of_peoples_own_keeps_the_name_they_gave_it() {
        let guide = PlanGuide::open(&Guide::new(built_in::GUIDE), "en");
        let plan = read(
            "checklist:\n  Ogp_Website: { own: true, title: Ours }\n  \
             OGP_WEBSITE: { status: doing }\n",
        )
        .unwrap();
        let written = plan.write(&guide, jiff::civil::date(2026, 11, 28));
        let (again, _) = Plan::read(written.as_bytes(), &guide).unwrap();
        for plan in [plan, again] {
            assert!(plan.checklist["Ogp_Website"].own.is_some());
            assert_eq!(plan.checklist["ogp-website"].status, ItemStatus::Doing);
        }
    }

    #[test]
    fn a_country_is_known_by_its_other_names_and_one_of_two_is_refused() {
        for (written, code) in [
            ("UK", "GB"),
            ("Scotland", "GB"),
            ("ivory coast", "CI"),
            ("Birmania", "MM"),
            ("KEN", "KE"),
        ] {
            let plan = read(&format!("profile: {{ country: {written} }}\n")).unwrap();
            assert_eq!(plan.answers["country"].options(), [code], "{written}");
        }
        assert!(read("profile: { country: korea }\n").is_err());
    }

    #[test]
    fn a_wrong_kind_is_told_with_how_the_right_one_is_written() {
        let example = |text: &str| match fault(text).2 {
            PlanProblem::WrongKind { example, .. } => example,
            other => panic!("{other:?}"),
        };
        assert_eq!(
            example("answers: { participants: { a: 1 } }\n"),
            "participants: 120"
        );
        assert_eq!(example("answers: { risk: [yes, no] }\n"), "risk: true");
        assert_eq!(example("profile: { title: [a, b] }\n"), "title: …");
        assert_eq!(example("notes: [a]\n"), "notes: { level: … }");
        let checklist = |field: &str| format!("checklist: {{ ogp-website: {{ {field} }} }}\n");
        assert_eq!(example(&checklist("done-on: May")), "done-on: 2027-01-31");
        assert_eq!(example(&checklist("set: perhaps")), "set: true");
    }

    #[test]
    fn a_fault_names_its_own_line() {
        let text =
            "checklist:\n  ogp-website:\n    evidence:\n    - https://example.org\n    - [a]\n";
        let (line, path, _) = fault(text);
        assert_eq!(
            (line, path.as_str()),
            (6, "checklist.ogp-website.evidence.1")
        );
        let (line, path, _) = fault("checklist:\n  mine:\n    own: true\n");
        assert_eq!((line, path.as_str()), (3, "checklist.mine"));
    }
}
