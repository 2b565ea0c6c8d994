//! A plan's text: ids and decisions, in a fixed order, one decision a line.
//!
//! Two branches of a plan that change different things must merge. Git takes lines that touch for
//! one place, so what is computed (a title, a date) and what people decide (the status, an owner)
//! never touch: the line of the key stands before the one, that of the stage between the two, and
//! neither of these ever changes.

use std::collections::{BTreeMap, HashSet};

use indexmap::IndexMap;
use jiff::civil::Date;

use super::decisions::{FORMAT, Meeting, Plan, Progress, is_blank};
use super::plan_guide::PlanGuide;
use super::read_answers::part_of;
use super::read_checklist::side_name;
use super::schedule::item_of;
use crate::interview::{Answer, Evaluation};
use crate::yaml::{Node, write};

impl Plan {
    /// Writes the plan's text, with what is to be done as it follows from the answers today, in the
    /// plan's own language.
    #[must_use]
    pub fn write(&self, guide: &PlanGuide, today: Date) -> String {
        let mut all = Fields::default();
        all.add("cocreate", Node::plain(&FORMAT));
        all.add("guide", Node::text(self.guide.as_str()));
        let evaluation = Evaluation::new(guide.questionnaire.facts(), &self.answers);
        let mut parts: BTreeMap<&str, Fields> = BTreeMap::new();
        for (id, answer) in &self.answers {
            let name = if evaluation.applies(id) {
                part_of(&guide.questionnaire, id)
            } else {
                "inactive"
            };
            parts.entry(name).or_default().add(id, answer_node(answer));
        }
        let inactive = parts.entry("inactive").or_default();
        // What only another guide understands was given later than what was put aside.
        let kept: HashSet<&str> = self
            .kept_answers
            .iter()
            .filter_map(|(name, _)| name.as_str())
            .collect();
        inactive
            .0
            .retain(|(name, _)| name.as_str().is_none_or(|name| !kept.contains(name)));
        inactive.0.extend(self.kept_answers.iter().cloned());
        for name in ["profile", "answers", "inactive"] {
            all.add_all(name, parts.remove(name).unwrap_or_default());
        }
        let mut notes = Fields::default();
        for (id, note) in self.notes.iter().filter(|(_, note)| !is_blank(note)) {
            notes.add(id, Node::text(note.as_str()));
        }
        all.add_all("notes", notes);
        all.add_all("checklist", self.checklist(guide, today));
        let mut tools = Fields::default();
        for (stage, chosen) in self.tools.iter().filter(|(_, chosen)| !chosen.is_empty()) {
            tools.add(stage, texts(chosen));
        }
        all.add_all("tools", tools);
        let mut meetings = Fields::default();
        for (name, meeting) in &self.meetings {
            meetings.add(name, self.meeting_entry(meeting, guide));
        }
        all.add_all("meetings", meetings);
        all.0.extend(self.rest.iter().cloned());
        write(&all.node())
    }

    /// Each item in its place, whether or not it applies now: an entry that moved would be a
    /// conflict where somebody else changed it.
    fn checklist(&self, guide: &PlanGuide, today: Date) -> Fields {
        let language = self
            .answers
            .get(&*guide.manifest.roles.language)
            .map(Answer::options);
        let language = language.and_then(<[String]>::first);
        let titles = guide.item_texts(language.unwrap_or(&guide.language));
        let items = &guide.items.facts.items;
        let stages = &guide.stages.facts.stages;
        let default = Progress::default();
        let said = self.checklist.iter();
        let said: IndexMap<&str, Progress> = said
            .map(|(id, progress)| (id.as_str(), progress.without_blanks()))
            .collect();
        let mut entries: BTreeMap<Place, (String, Node)> = BTreeMap::new();
        let mut add = |id: &str, due: Option<Option<Date>>| {
            let progress = said.get(id).unwrap_or(&default);
            if let Some(own) = &progress.own {
                let stage = own
                    .stage
                    .as_ref()
                    .and_then(|stage| stages.get_index_of(stage));
                // After the guide's own of that stage; without one, at the end.
                let nth = said.get_index_of(id).unwrap_or_default();
                let place = (stage.unwrap_or(usize::MAX), usize::MAX, nth);
                entries.insert(place, (id.to_owned(), own_entry(progress)));
                return;
            }
            let Some(item) = item_of(id, items) else {
                return;
            };
            let number = id[item.len()..]
                .trim_start_matches('-')
                .parse()
                .unwrap_or(1);
            let facts = &items[item];
            let place = (
                stages.get_index_of(&facts.stage).unwrap_or(usize::MAX),
                items.get_index_of(&item).unwrap_or_default(),
                number,
            );
            let mut entry = Fields::default();
            entry.add("title", Node::text(titles.get(&["items", &item, "title"])));
            if let Some(due) = due.flatten().filter(|_| progress.due.is_none()) {
                entry.add("due", Node::plain(&due));
            }
            if due.is_none() {
                entry.add("applies", Node::plain(&false));
            }
            entry.add("stage", Node::text(facts.stage.as_str()));
            if let Some(due) = progress.due {
                entry.add("due", Node::plain(&due));
                entry.add("set", Node::plain(&true));
            }
            entry.add_progress(progress);
            entries.insert(place, (id.to_owned(), entry.node()));
        };
        for (id, _) in self
            .checklist
            .iter()
            .filter(|(_, progress)| **progress != default)
        {
            add(id, None);
        }
        for item in guide.tailor(self, today).items {
            add(&item.id, Some(item.due));
        }
        let mut fields = Fields::default();
        for (id, entry) in entries.into_values() {
            fields.add(&id, entry);
        }
        fields.0.extend(self.kept_items.iter().cloned());
        fields
    }

    /// A meeting. Each of its tasks has its place from the beginning, so that neighbours can be
    /// ticked in two branches; its day is computed, and stands nowhere.
    fn meeting_entry(&self, meeting: &Meeting, guide: &PlanGuide) -> Node {
        let mut entry = Fields::default();
        for (id, answer) in &meeting.answers {
            entry.add(id, answer_node(answer));
        }
        let mut notes = Fields::default();
        for (id, note) in meeting.notes.iter().filter(|(_, note)| !is_blank(note)) {
            notes.add(id, Node::text(note.as_str()));
        }
        entry.add_all("notes", notes);
        let mut agenda = Fields::default();
        for (block, minutes) in &meeting.agenda {
            agenda.add(block, Node::plain(minutes));
        }
        entry.add_all("agenda", agenda);
        let (mut tasks, nothing) = (Fields::default(), Progress::default());
        for task in self.tasks_of(meeting, guide) {
            let progress = meeting.checklist.get(task).unwrap_or(&nothing);
            let mut fields = Fields::default();
            if let Some(due) = progress.due {
                fields.add("due", Node::plain(&due));
                fields.add("set", Node::plain(&true));
            }
            fields.add_progress(progress);
            tasks.add(task, fields.node());
        }
        tasks.0.extend(meeting.kept_tasks.iter().cloned());
        entry.add_all("checklist", tasks);
        entry.0.extend(meeting.rest.iter().cloned());
        entry.node()
    }
}

/// Where an item stands: by its stage, then by its place in the guide, then by its number.
type Place = (usize, usize, usize);

fn own_entry(progress: &Progress) -> Node {
    let mut entry = Fields::default();
    entry.add("own", Node::plain(&true));
    if let Some(own) = &progress.own {
        entry.add("title", Node::text(own.title.as_str()));
        entry.add_text("stage", own.stage.as_deref());
        if let Some(due) = progress.due {
            entry.add("due", Node::plain(&due));
        }
        entry.add_text("requirement", own.requirement.as_deref());
        if let Some(side) = own.side {
            entry.add("side", Node::text(side_name(side)));
        }
        if own.recommended {
            entry.add("recommended", Node::plain(&true));
        }
    }
    entry.add_progress(progress);
    entry.node()
}

fn answer_node(answer: &Answer) -> Node {
    match answer {
        Answer::Unknown => Node::text(Answer::UNKNOWN),
        Answer::YesNo(value) => Node::plain(value),
        Answer::Number(number) => Node::plain(number),
        Answer::Date(date) => Node::plain(date),
        Answer::Time(time) => Node::text(Answer::clock(*time)),
        Answer::Option(text) | Answer::Text(text) => Node::text(text.as_str()),
        Answer::Options(ids) => texts(ids),
    }
}

fn texts(texts: &[String]) -> Node {
    Node::sequence(texts.iter().map(Node::text).collect())
}

/// The entries of a mapping that is being made.
#[derive(Default)]
struct Fields(Vec<(Node, Node)>);

impl Fields {
    fn add(&mut self, key: &str, value: Node) {
        self.0.push((Node::text(key), value));
    }

    fn add_text(&mut self, key: &str, text: Option<&str>) {
        if let Some(text) = text {
            self.add(key, Node::text(text));
        }
    }

    fn add_all(&mut self, key: &str, entries: Fields) {
        if !entries.0.is_empty() {
            self.add(key, entries.node());
        }
    }

    fn add_progress(&mut self, progress: &Progress) {
        self.add("status", Node::text(progress.status.name()));
        if let Some(day) = progress.done_on {
            self.add("done-on", Node::plain(&day));
        }
        self.add_text("owner", progress.said.owner.as_deref());
        if !progress.said.evidence.is_empty() {
            self.add("evidence", texts(&progress.said.evidence));
        }
        self.add_text("note", progress.said.note.as_deref());
        self.0.extend(progress.said.rest.iter().cloned());
    }

    fn node(self) -> Node {
        Node::entries(self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::built_in;
    use crate::guide::Guide;

    const TODAY: Date = jiff::civil::date(2026, 11, 28);

    fn guide() -> PlanGuide {
        PlanGuide::open(&Guide::new(built_in::GUIDE), "en")
    }

    fn saved(text: &str, guide: &PlanGuide) -> String {
        let plan = Plan::read(text.as_bytes(), guide);
        let (plan, _) = plan.unwrap_or_else(|faults| panic!("{faults:#?}"));
        plan.write(guide, TODAY)
    }

    const PLAN: &str = "cocreate: 1
answers:
  stages: [prepare, draft, consult]
  level: inform
  co-creation-start: 2027-01-18
checklist:
  ogp-website: { status: done, done-on: 2026-11-20, owner: Ministry }
  publish-timeline-of-news: { due: 2026-12-24, set: true }
  response-table: { status: doing, note: begun }
  ask-the-court:
    own: true
    title: Ask the court
    stage: prepare
    requirement: '1.1'
    side: civil-society
    due: 2027-02-01
    evidence: https://example.org
  no-stage: { own: yes, title: Say thanks }
";

    #[test]
    fn an_entry_says_what_is_computed_and_then_what_people_decided() {
        let text = saved(PLAN, &guide());
        for entry in [
            "  ogp-website:\n    \
             title: Keep a public OGP website with a contact and the latest news\n    \
             stage: prepare\n    status: done\n    done-on: 2026-11-20\n    owner: Ministry\n",
            "    stage: prepare\n    due: 2026-12-24\n    set: true\n    status: todo\n",
            "    applies: false\n    stage: consult\n    status: doing\n    note: begun\n",
            "  ask-the-court:\n    own: true\n    title: Ask the court\n    stage: prepare\n    \
             due: 2027-02-01\n    requirement: '1.1'\n    side: civil-society\n    \
             status: todo\n    evidence:\n    - https://example.org\n",
            "  no-stage:\n    own: true\n    title: Say thanks\n    status: todo\n",
        ] {
            assert!(text.contains(entry), "{entry}\n{text}");
        }
        let place = |item: &str| text.find(&format!("  {item}:\n")).unwrap();
        assert!(place("ogp-website") < place("ask-the-court"));
        assert!(place("ask-the-court") < place("drafting-team"));
        assert!(place("submit-plan") < place("no-stage"));
        assert_eq!(saved(&text, &guide()), text, "saving twice changes nothing");
    }

    #[test]
    fn the_date_that_a_person_set_counts() {
        let guide = guide();
        let (plan, _) = Plan::read(PLAN.as_bytes(), &guide).unwrap();
        let items = guide.tailor(&plan, TODAY).items;
        let due = |id: &str| {
            items
                .iter()
                .find(|item| item.id == id)
                .and_then(|item| item.due)
        };
        assert_eq!(
            due("publish-timeline-of-news"),
            Some(jiff::civil::date(2026, 12, 24))
        );
    }

    #[test]
    fn what_is_computed_touches_nothing_that_people_decide() {
        // Git takes two changes for one where no line that both sides have stands between them.
        let text = saved(PLAN.split("  ask-the-court").next().unwrap(), &guide());
        let checklist = text.split("checklist:\n").nth(1).unwrap();
        let kinds: Vec<&str> = checklist
            .lines()
            .map(|line| match line.trim_start().split(':').next().unwrap() {
                "title" | "applies" => "computed",
                "due" => "date",
                "status" | "done-on" | "owner" | "note" | "set" => "decided",
                _ => "between",
            })
            .collect();
        for pair in kinds.windows(2) {
            assert!(pair != ["computed", "decided"] && pair != ["decided", "computed"]);
        }
    }

    #[test]
    fn a_task_that_a_meeting_no_longer_has_keeps_what_was_said_of_it() {
        let guide = guide();
        let few = "cocreate: 1\nmeetings:\n  kick-off:\n    purpose: exchange\n    \
                   participants: 6\n    checklist:\n      rooms: { status: done, owner: Ana }\n";
        let text = saved(few, &guide);
        let kept = "      rooms:\n        status: done\n        owner: Ana\n";
        assert!(text.contains(kept), "{text}");
    }

    #[test]
    fn what_a_plan_answers_counts_for_the_tasks_of_its_meetings() {
        let guide = guide();
        let plan = |answers: &str| {
            let meeting = "meetings:\n  kick-off: { purpose: exchange, participants: 6 }\n";
            saved(
                &format!("cocreate: 1\nanswers: {answers}\n{meeting}"),
                &guide,
            )
        };
        let (safe, at_risk) = (plan("{ risk: false }"), plan("{ risk: true }"));
        let invites = |text: &str| text.contains("      invite:\n");
        assert!(invites(&safe) && !invites(&at_risk), "{at_risk}");
        assert!(at_risk.contains("      invite-safely:\n"), "{at_risk}");
    }

    #[test]
    fn each_task_of_a_meeting_has_its_place_before_anything_is_said_of_it() {
        let guide = guide();
        let meeting = "cocreate: 1\nmeetings:\n  kick-off:\n    purpose: exchange\n    \
                       participants: 6\n    checklist:\n      remind: { status: done }\n";
        let text = saved(meeting, &guide);
        let todo = "      send-documents:\n        status: todo\n";
        assert!(text.contains(todo), "{text}");
        assert!(
            text.contains("      remind:\n        status: done\n"),
            "{text}"
        );
        assert!(
            !text.contains("      rooms:\n"),
            "six people need none: {text}"
        );
        let place = |task: &str| text.find(&format!("      {task}:\n")).unwrap();
        assert!(place("invite") < place("remind") && place("remind") < place("thank"));
        let (plan, _) = Plan::read(text.as_bytes(), &guide).unwrap();
        let said = &plan.meetings["kick-off"].checklist;
        assert_eq!(said.keys().collect::<Vec<_>>(), ["remind"]);
        assert_eq!(saved(&text, &guide), text, "saving twice changes nothing");
    }

    #[test]
    fn two_people_who_change_different_things_make_changes_that_merge() {
        let guide = guide();
        let before = saved(PLAN, &guide);
        // One moves the start, which moves dates everywhere; the other ticks items everywhere.
        let moved = saved(&before.replace("2027-01-18", "2027-03-01"), &guide);
        let ticked = saved(&before.replace("status: todo", "status: done"), &guide);
        let merged = saved(&ticked.replace("2027-01-18", "2027-03-01"), &guide);
        let lines = |text: &str| text.lines().map(str::to_owned).collect::<Vec<_>>();
        let (before, moved, ticked) = (lines(&before), lines(&moved), lines(&ticked));
        assert_eq!((before.len(), before.len()), (moved.len(), ticked.len()));
        let mut together = before.clone();
        let mut last = None;
        for line in 0..before.len() {
            let (one, other) = (moved[line] != before[line], ticked[line] != before[line]);
            assert!(!(one && other), "both changed {}", before[line]);
            let who = if one {
                Some("one")
            } else {
                other.then_some("other")
            };
            if let Some(who) = who {
                let touches = last.is_some_and(|(place, by)| place + 1 == line && by != who);
                assert!(!touches, "a conflict at {}", before[line]);
                last = Some((line, who));
                together[line] = if one { &moved } else { &ticked }[line].clone();
            }
        }
        assert_eq!(together.join("\n") + "\n", merged);
    }
}
