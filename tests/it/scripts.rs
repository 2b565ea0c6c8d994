//! A plan that is worked with for long, by the program and by hand: whatever people do, in whatever
//! order, nothing that they wrote is lost, and what is taken back is as it was.

use std::path::Path;

use cocreate::built_in;
use cocreate::guide::Guide;
use cocreate::interview::Answer;
use cocreate::plan::{
    Change, ItemEdit, ItemStatus, LockedPlan, OwnItem, Plan, PlanFile, PlanGuide, Progress, Undone,
    Writer, carry_comments, write_atomic,
};
use jiff::ToSpan as _;
use jiff::civil::Date;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};

use crate::properties::for_any;

const TODAY: Date = jiff::civil::date(2026, 11, 28);

const PLAN: &str = "# ours since March
cocreate: 1
profile: { side: civil-society, country: KE, language: es }
answers:
  stages: [prepare, consult]
  level: involve
  co-creation-start: 2027-02-01
x-diary: [{ day: 2027-02-20, what: 'webinar # 2' }]
checklist:
  data-notice: { status: doing, x-seen: yes, owner: Ana }
";

/// What YAML could take for something else, as one line.
const TEXTS: [&str; 8] = [
    "Ask the court",
    "a: b #c",
    "- \"quoted\" 'twice'",
    "no",
    "2027-01-31",
    "# not a comment",
    "año, œuvre, 日本語 {a} [b]",
    "https://example.org/?a=1&b=2#c",
];

/// What somebody does.
#[derive(Clone, Copy, Debug)]
enum Act {
    Tick(Index, ItemStatus, Option<&'static str>),
    Due(Index, i64),
    Add(&'static str),
    Choose(Index, Index),
    Move(i64),
    Undo,
    /// By hand, or by whoever merged a branch: each adds a line.
    Comment(Index),
    CommentBehind(Index),
    FieldOfItem(Index),
    FieldOfPlan,
}

fn acts() -> impl Strategy<Value = Act> {
    let text = || select(&TEXTS[..]);
    let place = any::<Index>;
    let status = select(&ItemStatus::ALL[..]);
    prop_oneof![
        4 => (place(), status, proptest::option::of(text()))
            .prop_map(|(place, status, note)| Act::Tick(place, status, note)),
        1 => (place(), 0_i64..90).prop_map(|(place, days)| Act::Due(place, days)),
        2 => text().prop_map(Act::Add),
        1 => (place(), place()).prop_map(|(stage, tool)| Act::Choose(stage, tool)),
        1 => (0_i64..300).prop_map(Act::Move),
        4 => Just(Act::Undo),
        1 => place().prop_map(Act::Comment),
        1 => place().prop_map(Act::CommentBehind),
        1 => place().prop_map(Act::FieldOfItem),
        1 => Just(Act::FieldOfPlan),
    ]
}

struct Desk {
    guide: PlanGuide,
    folder: tempfile::TempDir,
    /// The texts to which undoing goes back, the last one first.
    before: Vec<String>,
    /// What people wrote by hand, which must always be there.
    by_hand: Vec<String>,
}

impl Desk {
    fn new() -> Desk {
        let desk = Desk {
            guide: PlanGuide::open(&Guide::new(built_in::GUIDE), "es"),
            folder: tempfile::tempdir().unwrap(),
            before: Vec::new(),
            by_hand: ["# ours since March", "webinar # 2", "x-seen"]
                .map(str::to_owned)
                .into(),
        };
        write_atomic(&desk.path(), PLAN.as_bytes()).unwrap();
        desk
    }

    fn path(&self) -> std::path::PathBuf {
        self.folder.path().join("plan.yaml")
    }

    fn text(&self) -> String {
        std::fs::read_to_string(self.path()).unwrap()
    }

    fn open<'g>(guide: &'g PlanGuide, path: &Path) -> PlanFile<'g> {
        let locked = LockedPlan::lock(path, &Writer::default()).unwrap();
        let file = locked.understand(guide, TODAY);
        file.unwrap_or_else(|faults| panic!("{faults:#?}"))
    }

    fn edit(&mut self, change: Change, edit: impl FnOnce(&mut Plan)) {
        let before = self.text();
        let mut file = Desk::open(&self.guide, &self.path());
        file.edit(change, edit);
        file.save().unwrap();
        drop(file);
        if self.text() != before {
            self.before.push(before);
        }
    }

    fn undo(&mut self) {
        let text = self.text();
        let undone = Desk::open(&self.guide, &self.path()).undo().unwrap();
        match self.before.pop() {
            Some(before) => {
                assert!(matches!(undone, Undone::TakenBack(..)), "{undone:?}");
                assert_eq!(self.text(), before);
            }
            None => {
                assert!(!matches!(undone, Undone::TakenBack(..)), "{undone:?}");
                assert_eq!(self.text(), text);
            }
        }
    }

    /// Changes the text as an editor does: nothing from before can be taken back then.
    fn by_hand(&mut self, mark: String, change: impl FnOnce(&mut Vec<String>)) {
        let mut lines: Vec<String> = self.text().lines().map(str::to_owned).collect();
        change(&mut lines);
        write_atomic(&self.path(), (lines.join("\n") + "\n").as_bytes()).unwrap();
        self.before.clear();
        self.by_hand.push(mark);
    }

    fn items(&self) -> Vec<String> {
        let (plan, _) = Plan::read(self.text().as_bytes(), &self.guide).unwrap();
        let items = self.guide.tailor(&plan, TODAY).items;
        items.into_iter().map(|item| item.id.into()).collect()
    }

    fn act(&mut self, act: Act, turn: usize) {
        let mark = format!("by hand {turn}");
        match act {
            Act::Tick(place, status, note) => {
                let id = place.get(&self.items()).clone();
                let edit = ItemEdit {
                    status: Some(status),
                    note: note.map(str::to_owned),
                    evidence: vec![format!("https://example.org/{turn}#a")],
                    ..ItemEdit::default()
                };
                self.edit(Change::Items(vec![id.clone()]), |plan| {
                    edit.apply(plan.checklist.entry(id.into()).or_default(), TODAY);
                });
            }
            Act::Due(place, days) => {
                let id = place.get(&self.items()).clone();
                self.edit(Change::Items(vec![id.clone()]), |plan| {
                    plan.checklist.entry(id.into()).or_default().due = Some(TODAY + days.days());
                });
            }
            Act::Add(title) => {
                let (plan, _) = Plan::read(self.text().as_bytes(), &self.guide).unwrap();
                let id = plan.new_own_id(title, &self.guide);
                let own = OwnItem {
                    title: title.into(),
                    recommended: turn.is_multiple_of(2),
                    ..OwnItem::default()
                };
                let progress = Progress {
                    own: Some(own),
                    ..Progress::default()
                };
                self.edit(Change::OwnItem(id.clone()), |plan| {
                    plan.checklist.insert(id.into(), progress);
                });
            }
            Act::Choose(stage, tool) => {
                let stages: Vec<_> = self.guide.stages.facts.stages.keys().collect();
                let tools: Vec<_> = self.guide.tools.facts.tools.keys().collect();
                let (stage, tool) = (stage.get(&stages).to_string(), tool.get(&tools).to_string());
                self.edit(Change::Tools(stage.clone()), |plan| {
                    plan.tools.insert(stage, vec![tool]);
                });
            }
            Act::Move(days) => {
                let id = "co-creation-start".to_owned();
                self.edit(Change::Answer(id.clone()), |plan| {
                    plan.answers.insert(id, Answer::Date(TODAY + days.days()));
                });
            }
            Act::Undo => self.undo(),
            Act::Comment(place) => self.by_hand(format!("# {mark}"), |lines| {
                let place = place.index(lines.len());
                let indent: String = lines[place].chars().take_while(|it| *it == ' ').collect();
                lines.insert(place, format!("{indent}# {mark}"));
            }),
            Act::CommentBehind(place) => self.by_hand(format!("# {mark}"), |lines| {
                let keys: Vec<usize> = (0..lines.len())
                    .filter(|line| lines[*line].ends_with("status: todo"))
                    .collect();
                match keys.is_empty() {
                    true => lines.push(format!("# {mark}")),
                    false => lines[*place.get(&keys)].push_str(&format!(" # {mark}")),
                }
            }),
            Act::FieldOfItem(place) => self.by_hand(format!("{mark}: #"), |lines| {
                let keys: Vec<usize> = (0..lines.len())
                    .filter(|line| lines[*line].starts_with("    status: "))
                    .collect();
                match keys.is_empty() {
                    true => lines.push(format!("x-{turn}: '{mark}: #'")),
                    false => {
                        let place = *place.get(&keys);
                        lines.insert(place + 1, format!("    x-{turn}: '{mark}: #'"));
                    }
                }
            }),
            Act::FieldOfPlan => self.by_hand(format!("{mark}: #"), |lines| {
                lines.push(format!("x-{turn}: '{mark}: #'"));
            }),
        }
    }

    /// Whatever people wrote by hand is there, once; and a save changes nothing.
    fn holds(&self) {
        let text = self.text();
        for mark in &self.by_hand {
            // "by hand 1" is also the beginning of "by hand 12".
            let ends = |rest: &str| !rest.starts_with(|next: char| next.is_ascii_digit());
            let found = text.split(mark.as_str()).skip(1).filter(|rest| ends(rest));
            assert_eq!(found.count(), 1, "{mark} in\n{text}");
        }
        let (plan, _) = Plan::read(text.as_bytes(), &self.guide).unwrap();
        let written = carry_comments(&text, plan.write(&self.guide, TODAY));
        let (again, _) = Plan::read(written.as_bytes(), &self.guide).unwrap();
        assert_eq!(
            carry_comments(&written, again.write(&self.guide, TODAY)),
            written
        );
        assert_eq!((again.answers, again.tools), (plan.answers, plan.tools));
    }
}

#[test]
fn whatever_is_done_in_whatever_order_nothing_is_lost_and_undoing_goes_back() {
    for_any(16, vec(acts(), 1..14), |acts| {
        let mut desk = Desk::new();
        for (turn, act) in acts.into_iter().enumerate() {
            desk.act(act, turn);
            desk.holds();
        }
        // In the end everything since the last change by hand is taken back, to the byte.
        while !desk.before.is_empty() {
            desk.undo();
        }
        let first = desk.text();
        desk.undo();
        assert_eq!(desk.text(), first);
    });
}
