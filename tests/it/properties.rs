//! What must hold for any answers, any texts, and any order of doing things.
//!
//! The same cases are tried at each run. To try others, or more: `PROPTEST_RNG_SEED=7
//! PROPTEST_CASES=25600 cargo test` (256 is the usual number).

use std::collections::BTreeSet;
use std::sync::LazyLock;

use cocreate::built_in;
use cocreate::catalogue::{Fit, Judgement, judge, shortlist};
use cocreate::guide::LastingText;
use cocreate::guide::model::{FindingKind, Kind, Owner, Question, Status, Tools};
use cocreate::guide::{
    Bound, Comparison, Condition, Guide, IdMap, Offset, OffsetUnit, RelativeDate, Test,
};
use cocreate::interview::{
    Answer, Answers, Evaluation, Given, Interview, Questionnaire, Scope, accept,
};
use cocreate::locale::{Language, Messages};
use cocreate::plan::{
    ItemStatus, OwnItem, Plan, PlanGuide, Progress, Readiness, State, carry_comments, read_answers,
};
use cocreate::render::{Content, FORMATS, Setting};
use cocreate::report::view::{Medium, Reading, View as _};
use cocreate::report::{Briefing, Private, SupportUnit, Table};
use cocreate::text::{is_hidden, sanitize};
use cocreate::yaml::{Document, Node, deserialize};
use jiff::civil::Date;
use jiff::{Span, ToSpan as _};
use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use proptest::sample::{Index, select, subsequence};
use proptest::strategy::ValueTree as _;
use proptest::test_runner::{RngSeed, TestRunner};
use serde_yaml::{Mapping, Value};

use crate::world::LANGUAGES;

static PARTS: LazyLock<PlanGuide> = LazyLock::new(|| PlanGuide::open(&guide(), "en"));

fn guide() -> Guide {
    Guide::new(built_in::GUIDE)
}

fn questionnaire() -> &'static Questionnaire {
    &PARTS.questionnaire
}

fn questions() -> impl Iterator<Item = (&'static str, &'static Question)> {
    questionnaire()
        .facts()
        .questions
        .iter()
        .map(|(id, question)| (id.as_str(), question))
}

// ── how cases are made ──────────────────────────────────────────────────────

/// The same cases at each run, unless asked for others: a failure can be repeated, and nobody meets
/// one by chance.
fn runner(cases: u32) -> TestRunner {
    let mut config = ProptestConfig::default();
    // Asking for twice as many as is usual doubles each test's own number.
    config.cases = (u64::from(cases) * u64::from(config.cases) / 256)
        .try_into()
        .unwrap_or(u32::MAX);
    config.failure_persistence = None;
    config.max_shrink_iters = 4000;
    if config.rng_seed == RngSeed::Random {
        config.rng_seed = RngSeed::Fixed(2027);
    }
    TestRunner::new(config)
}

pub fn for_any<S: Strategy>(cases: u32, strategy: S, test: impl Fn(S::Value)) {
    let outcome = runner(cases).run(&strategy, |value| {
        test(value);
        Ok(())
    });
    outcome.unwrap_or_else(|failure| panic!("{failure}"));
}

fn draw<S: Strategy>(runner: &mut TestRunner, strategy: &S) -> S::Value {
    strategy
        .new_tree(runner)
        .expect("no strategy here refuses its own values")
        .current()
}

/// What YAML, or we ourselves, could take for something else.
#[rustfmt::skip]
const TRICKY: &[&str] = &[
    "", "NO", "no", "yes", "y", "on", "true", "False", "null", "~", "1e3", "0x1F", "0o14", "1_000", ".5", "+1", "-",
    "---", "--- a", "...", "2027-01-31", "12:30:45", "unknown", "a: b", "a:", ": a", "a #b", "# a", "- a", "? a", "@a",
    "`a`", "%a", "&a", "*a", "!a", "!!str a", "{a", "[a]", "a, b", "<<", "'", "\"", "\"a\" 'b'", "\\", "\\n", " a",
    "a ", "a\tb", "a\nb", "a\n\nb\n", "\na", "a\n# b", " a\n# b", "# a\n# b\n", "a |", "a >\n  # b", "e\u{301}ñ",
    "日本語", "مرحبا", "\u{1f600}", "\u{feff}a", "a\u{2028}b\u{a0}c", "https://example.org/?a=1&b=2#c",
];

fn text() -> impl Strategy<Value = String> {
    let tricky = || select(TRICKY);
    let joined = vec(
        prop_oneof![
            tricky(),
            select(&["\n", " ", ":", "#", "\n  ", "'", "\"", "\n\n"][..])
        ],
        1..5,
    );
    prop_oneof![
        tricky().prop_map(str::to_owned),
        "\\PC{0,40}",
        joined.prop_map(|parts| parts.concat())
    ]
}

fn date() -> impl Strategy<Value = Date> {
    let near = (-400_i64..400).prop_map(|days| jiff::civil::date(2027, 3, 1) + days.days());
    let far = (1_i16..=9999, 1_i8..=12, 1_i8..=28)
        .prop_map(|(year, month, day)| jiff::civil::date(year, month, day));
    prop_oneof![9 => near, 1 => far]
}

/// Something that a question takes, other than "don't know yet".
fn real(id: &str) -> BoxedStrategy<Given> {
    let question = questionnaire().question(id).unwrap();
    let options = questionnaire().option_ids(id).iter();
    let options: Vec<String> = options.map(ToString::to_string).collect();
    match question.kind {
        Kind::YesNo => any::<bool>().prop_map(Given::YesNo).boxed(),
        Kind::OneOf => select(options).prop_map(Given::Text).boxed(),
        Kind::SomeOf => {
            let limit = question.limit.unwrap_or(options.len());
            let few = subsequence(options.clone(), 1..=limit.min(3)).prop_shuffle();
            let any = subsequence(options.clone(), 1..=limit).prop_shuffle();
            let all = Just(options.into_iter().take(limit).collect());
            prop_oneof![6 => few, 3 => any, 1 => all]
                .prop_map(Given::List)
                .boxed()
        }
        Kind::Number => {
            let (least, most) = (
                question.at_least.unwrap_or(i64::MIN),
                question.at_most.unwrap_or(i64::MAX),
            );
            let small = least..=most.min(least.saturating_add(200));
            let bounds = select(vec![least, most]);
            prop_oneof![6 => small, 2 => least..=most, 1 => bounds]
                .prop_map(Given::Number)
                .boxed()
        }
        Kind::Time => (0_u8..24, 0_u8..60)
            .prop_map(|(hour, minute)| Given::Text(format!("{hour:02}:{minute:02}")))
            .boxed(),
        Kind::TimeZones => select(vec!["Africa/Nairobi", "Europe/Madrid"])
            .prop_map(|zone| Given::List(vec![zone.to_owned()]))
            .boxed(),
        Kind::Date => date()
            .prop_map(|date| Given::Text(date.to_string()))
            .boxed(),
        Kind::Text => text().prop_map(Given::Text).boxed(),
    }
}

/// Blank, "don't know yet", or something that the question takes.
fn given_to(id: &str) -> BoxedStrategy<Option<Given>> {
    prop_oneof![2 => Just(None), 1 => Just(Some(Given::Unknown)), 7 => real(id).prop_map(Some)]
        .boxed()
}

/// What is given to every question, in the order of the guide.
fn givens() -> Vec<BoxedStrategy<Option<Given>>> {
    questions().map(|(id, _)| given_to(id)).collect()
}

/// Answers to any of the questions, whether or not they apply.
fn answers() -> impl Strategy<Value = Answers> {
    givens().prop_map(|givens| {
        let accepted = questions().zip(givens).filter_map(|((id, _), given)| {
            // A blank text, or an unknown where the plan cannot do without an answer, is left
            // blank.
            Some((id.to_owned(), accept(questionnaire(), id, &given?).ok()?))
        });
        accepted.collect()
    })
}

fn progress() -> impl Strategy<Value = Progress> {
    let status = select(
        &[
            ItemStatus::Todo,
            ItemStatus::Doing,
            ItemStatus::Done,
            ItemStatus::NotApplicable,
        ][..],
    );
    let day = || proptest::option::of(date());
    (
        (status, day(), day()),
        proptest::option::of(text()),
        vec(text(), 0..3),
        proptest::option::of(text()),
    )
        .prop_map(|((status, due, done_on), owner, evidence, note)| {
            let mut progress = Progress {
                status,
                due,
                done_on,
                ..Progress::default()
            };
            progress.said.owner = owner.map(Into::into);
            progress.said.evidence = evidence;
            progress.said.note = note.map(Into::into);
            progress
        })
}

/// An item that no guide has.
fn own_item() -> impl Strategy<Value = Progress> {
    let stage = proptest::option::of(select(ids(&PARTS.stages.facts.stages)));
    let requirement = proptest::option::of(select(ids(&PARTS.standards.facts.requirements)));
    let side = proptest::option::of(select(&[Owner::CivilSociety, Owner::Both][..]));
    let title = text().prop_map(|title| format!("Ask {title}"));
    (progress(), title, stage, requirement, side, any::<bool>()).prop_map(
        |(mut progress, title, stage, requirement, side, recommended)| {
            progress.own = Some(OwnItem {
                title: title.into(),
                stage: stage.map(Into::into),
                requirement: requirement.map(Into::into),
                side,
                recommended,
            });
            progress
        },
    )
}

fn ids<T>(entries: &IdMap<T>) -> Vec<String> {
    entries.keys().map(ToString::to_string).collect()
}

/// A plan of this guide's version: answers, notes, progress and tools, with any text wherever a
/// person may write.
fn plans() -> impl Strategy<Value = Plan> {
    let notes = btree_map(
        select(ids(&questionnaire().facts().questions)),
        text(),
        0..6,
    );
    let checklist = btree_map(select(ids(&PARTS.items.facts.items)), progress(), 0..8);
    let some_tools = subsequence(ids(&PARTS.tools.facts.tools), 0..4).prop_shuffle();
    let tools = btree_map(select(ids(&PARTS.stages.facts.stages)), some_tools, 0..4);
    let own = btree_map("own-[a-z]{3}", own_item(), 0..3);
    let all = (answers(), notes, checklist, own, tools);
    all.prop_map(|(answers, notes, checklist, own, tools)| {
        let mut plan = Plan::new();
        plan.guide.clone_from(&PARTS.manifest.version);
        plan.answers = answers;
        plan.notes = notes.into_iter().collect();
        let items = checklist.into_iter().chain(own);
        plan.checklist = items.map(|(id, said)| (id.into(), said)).collect();
        plan.tools = tools.into_iter().collect();
        plan
    })
}

/// The day on which every plan is looked at.
const TODAY: jiff::civil::Date = jiff::civil::date(2026, 11, 28);

// ── the plan's file ─────────────────────────────────────────────────────────

fn write(plan: &Plan) -> String {
    plan.write(&PARTS, TODAY)
}

#[track_caller]
fn read(text: &str) -> Plan {
    Plan::read(text.as_bytes(), &PARTS)
        .unwrap_or_else(|faults| panic!("{faults:#?}\n{text}"))
        .0
}

/// What people decided and wrote. An item of which nothing was said is as good as none.
fn decisions(plan: &Plan) -> impl PartialEq + std::fmt::Debug {
    let says = |text: &str| !text.trim().is_empty();
    let mut checklist = plan.checklist.clone();
    for progress in checklist.values_mut() {
        progress.said.evidence.retain(|text| says(text));
        progress.said.owner = progress.said.owner.take().filter(|text| says(text));
        progress.said.note = progress.said.note.take().filter(|text| says(text));
    }
    checklist.retain(|_, progress| *progress != Progress::default());
    let answers: Vec<_> = plan.answers.clone().into_iter().collect();
    let (mut notes, mut tools) = (plan.notes.clone(), plan.tools.clone());
    notes.retain(|_, note| says(note));
    tools.retain(|_, chosen| !chosen.is_empty());
    (plan.guide.clone(), answers, notes, checklist, tools)
}

#[test]
fn a_plan_reads_back_as_it_was_written() {
    for_any(48, plans(), |plan| {
        let text = write(&plan);
        let again = read(&text);
        assert_eq!(decisions(&again), decisions(&plan), "{text}");
        assert_eq!(write(&again), text);
    });
}

#[test]
fn every_text_survives_as_a_note_as_evidence_and_as_an_answer() {
    let survives = |text: String| {
        let mut plan = Plan::new();
        plan.guide.clone_from(&PARTS.manifest.version);
        plan.notes.insert("purpose".to_owned(), text.clone());
        let mut progress = Progress::default();
        progress.said.evidence = vec![text.clone(), text.clone()];
        plan.checklist.insert("ogp-website".into(), progress);
        if let Ok(answer) = accept(questionnaire(), "title", &Given::Text(text.clone())) {
            plan.answers.insert("title".to_owned(), answer);
        }
        let written = write(&plan);
        let again = read(&written);
        assert_eq!(decisions(&again), decisions(&plan), "{written}");
        // Comments are carried by hand, so a text with a `#` must not be taken for one.
        assert_eq!(write(&again), written);
    };
    TRICKY.iter().for_each(|text| survives((*text).to_owned()));
    for_any(128, text(), survives);
}

/// Any value that a newer program, or a person, may have put into a plan.
fn foreign() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        (-1e9..1e9).prop_map(Value::from),
        text().prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 12, 4, |inner| {
        let entries = vec((text(), inner.clone()), 0..4);
        let mapping = entries.prop_map(|entries| {
            entries
                .into_iter()
                .map(|(key, value)| (key.into(), value))
                .collect()
        });
        prop_oneof![
            vec(inner, 0..4).prop_map(Value::Sequence),
            mapping.prop_map(Value::Mapping)
        ]
    })
}

fn node(value: &Value) -> Node {
    match value {
        Value::Null => Node::plain(&""),
        Value::Bool(value) => Node::plain(value),
        Value::Number(number) => Node::plain(number),
        Value::String(text) => Node::text(text.as_str()),
        Value::Sequence(entries) => Node::sequence(entries.iter().map(node).collect()),
        Value::Mapping(entries) => Node::mapping(
            entries
                .iter()
                .map(|(key, value)| (key.as_str().unwrap(), node(value))),
        ),
        Value::Tagged(_) => unreachable!("no case has one"),
    }
}

#[test]
fn fields_that_nobody_here_knows_survive_a_save() {
    let fields = || btree_map(text().prop_map(|name| format!("x-{name}")), foreign(), 1..3);
    for_any(
        32,
        (plans(), fields(), fields()),
        |(plan, in_plan, in_item)| {
            let extend =
                |mapping: &mut Mapping, fields: &std::collections::BTreeMap<String, Value>| {
                    mapping.extend(
                        fields
                            .iter()
                            .map(|(name, value)| (Value::from(name.clone()), value.clone())),
                    );
                };
            let mut before: Mapping = serde_yaml::from_str(&write(&plan)).unwrap();
            extend(&mut before, &in_plan);
            let entries = before
                .get_mut("checklist")
                .and_then(Value::as_mapping_mut)
                .expect("some items always apply");
            let (_, last) = entries.iter_mut().last().unwrap();
            extend(last.as_mapping_mut().unwrap(), &in_item);
            let before_text = cocreate::yaml::write(&node(&Value::Mapping(before.clone())));
            let saved = write(&read(&before_text));
            let after: Mapping = serde_yaml::from_str(&saved).unwrap();
            assert_eq!(after, before, "{saved}");
            assert_eq!(write(&read(&saved)), saved);
        },
    );
}

#[test]
fn comments_survive_a_save_where_they_stood() {
    // YAML ends a line at more characters than we do.
    let comments = vec(
        (any::<Index>(), "# [\\PC&&[^\u{2028}\u{2029}]]{0,20}"),
        1..6,
    );
    for_any(32, (answers(), comments), |(answers, comments)| {
        let mut plan = Plan::new();
        plan.guide.clone_from(&PARTS.manifest.version);
        // Without texts of several lines, a comment may stand before any line.
        plan.answers = answers
            .into_iter()
            .filter(|(id, _)| questionnaire().question(id).unwrap().kind != Kind::Text)
            .collect();
        let written = write(&plan);
        let mut lines: Vec<String> = written.lines().map(str::to_owned).collect();
        for (place, comment) in comments {
            let position = place.index(lines.len());
            let indent = lines[position].len() - lines[position].trim_start().len();
            lines.insert(
                position,
                format!("{}{}", " ".repeat(indent), comment.trim_end()),
            );
        }
        let commented = format!("{}\n# the end\n", lines.join("\n"));
        let saved = carry_comments(&commented, write(&read(&commented)));
        assert_eq!(saved, commented);
    });
}

#[test]
fn a_comment_stays_with_its_item_when_the_checklist_changes() {
    let mut plan = Plan::new();
    plan.guide.clone_from(&PARTS.manifest.version);
    let written = write(&plan).replace("  repository-update:", "  # ours\n  repository-update:");
    let mut plan = read(&written);
    // One more item before it.
    plan.answers.insert(
        "in-place".to_owned(),
        Answer::Options(vec!["forum-rules".to_owned()]),
    );
    let after = carry_comments(&written, write(&plan));
    assert!(!after.contains("  dialogue-rules:"), "{after}");
    assert!(after.contains("  # ours\n  repository-update:"), "{after}");
}

#[test]
fn an_answer_given_again_by_hand_is_not_undone_by_the_inactive_one() {
    let plan = format!(
        "cocreate: 1\nguide: '{}'\nanswers:\n  decision-open: true\ninactive:\n  decision-open: false\n",
        PARTS.manifest.version
    );
    // To refuse it would be right as well.
    if let Ok((plan, _)) = Plan::read(plan.as_bytes(), &PARTS) {
        assert_eq!(plan.answers["decision-open"], Answer::YesNo(true));
    }
}

#[test]
fn an_item_that_stands_twice_loses_nothing() {
    let plan = format!(
        "cocreate: 1\nguide: '{}'\nchecklist:\n  ogp-website:\n    status: done\n    evidence: ['https://example.org/a']\n  OGP_website:\n    status: todo\n",
        PARTS.manifest.version
    );
    // A merge of two people's changes makes such a file. To refuse it is right.
    if let Ok((plan, _)) = Plan::read(plan.as_bytes(), &PARTS) {
        assert!(write(&plan).contains("https://example.org/a"));
    }
}

/// A change to a text such as an editor, a merge or a bad disk makes.
#[derive(Clone, Debug)]
enum Damage {
    Byte(Index, u8),
    Insert(Index, &'static str),
    Value(Index, &'static str),
    Twice(Index),
    Gone(Index),
    Indent(Index),
    Cut(Index),
}

impl Damage {
    fn any() -> impl Strategy<Value = Damage> {
        let place = any::<Index>;
        prop_oneof![
            1 => (place(), any::<u8>()).prop_map(|(place, byte)| Damage::Byte(place, byte)),
            1 => (place(), select(TRICKY)).prop_map(|(place, text)| Damage::Insert(place, text)),
            4 => (place(), select(TRICKY)).prop_map(|(place, text)| Damage::Value(place, text)),
            1 => place().prop_map(Damage::Twice),
            4 => place().prop_map(Damage::Gone),
            1 => place().prop_map(Damage::Indent),
            1 => place().prop_map(Damage::Cut),
        ]
    }

    fn to(&self, bytes: &[u8]) -> Vec<u8> {
        let mut lines: Vec<Vec<u8>> = bytes
            .split_inclusive(|byte| *byte == b'\n')
            .map(<[u8]>::to_vec)
            .collect();
        if lines.is_empty() {
            return Vec::new();
        }
        let line =
            |place: &Index| place.index(bytes.split_inclusive(|byte| *byte == b'\n').count());
        match self {
            Damage::Byte(place, byte) => {
                let place = place.index(bytes.len());
                return [&bytes[..place], &[*byte], &bytes[place + 1..]].concat();
            }
            Damage::Insert(place, text) => {
                let (before, after) = bytes.split_at(place.index(bytes.len()));
                return [before, text.as_bytes(), after].concat();
            }
            Damage::Cut(place) => return bytes[..place.index(bytes.len())].to_vec(),
            Damage::Value(place, text) => {
                let line = &mut lines[line(place)];
                if let Some(colon) = line.iter().position(|byte| *byte == b':') {
                    line.truncate(colon + 1);
                    line.extend_from_slice(format!(" {text}\n").as_bytes());
                }
            }
            Damage::Twice(place) => {
                let line = line(place);
                lines.insert(line, lines[line].clone());
            }
            Damage::Gone(place) => {
                lines.remove(line(place));
            }
            Damage::Indent(place) => lines[line(place)].splice(0..0, *b"  ").for_each(drop),
        }
        lines.concat()
    }
}

/// Whatever the bytes are, they are a plan or a fault, and what is a plan can be saved and used.
fn reads_or_refuses(bytes: &[u8]) -> bool {
    let _ = read_answers(bytes, &PARTS);
    match Plan::read(bytes, &PARTS) {
        Err(faults) => {
            assert!(
                !faults.is_empty() && faults.iter().all(|fault| fault.line > 0),
                "{faults:?}"
            );
            false
        }
        Ok((plan, _)) => {
            let saved = write(&plan);
            let again = read(&saved);
            assert_eq!(
                decisions(&again),
                decisions(&plan),
                "{}\n{saved}",
                String::from_utf8_lossy(bytes)
            );
            assert_eq!(write(&again), saved);
            let messages = Messages::new(Language::ENGLISH);
            let briefing = Briefing::new(&PARTS, &plan, TODAY, &messages);
            let brief = SupportUnit::open(&briefing, Private::default(), &messages);
            let _ = brief.reading(&(), Medium::File);
            true
        }
    }
}

#[test]
fn no_bytes_make_reading_panic() {
    for odd in [
        "? {a: b}\n: c\n",
        "x-ours:\n- ? [a]\n  : b\n",
        "answers:\n  ? {a: b}\n  : c\n",
        "!a b: !c {d: !e f}\n",
    ] {
        reads_or_refuses(format!("cocreate: 1\n{odd}").as_bytes());
    }
    // To some readers of YAML, a line ends inside this comment.
    reads_or_refuses("cocreate: 1\n# a\u{2028}b: 1\n".as_bytes());
    for_any(64, vec(any::<u8>(), 0..200), |bytes| {
        reads_or_refuses(&bytes);
    });
    let selection = vec(
        prop_oneof![
            select(TRICKY),
            select(&["\n", "cocreate: 1\n", "answers:\n  ", ": "][..])
        ],
        0..12,
    );
    for_any(64, selection, |selection| {
        reads_or_refuses(selection.concat().as_bytes());
        reads_or_refuses(format!("cocreate: 1\n{}", selection.concat()).as_bytes());
    });
}

#[test]
fn a_damaged_plan_is_refused_or_keeps_what_it_still_says() {
    let (read, refused) = (std::cell::Cell::new(0), std::cell::Cell::new(0));
    for_any(
        96,
        (plans(), vec(Damage::any(), 1..3)),
        |(plan, damages)| {
            let damaged = damages
                .iter()
                .fold(write(&plan).into_bytes(), |bytes, damage| damage.to(&bytes));
            let count = if reads_or_refuses(&damaged) {
                &read
            } else {
                &refused
            };
            count.set(count.get() + 1);
        },
    );
    assert!(
        read.get() > 5 && refused.get() > 5,
        "both must be tried: {read:?} read, {refused:?} refused"
    );
}

// ── the guide: nothing in it is idle ────────────────────────────────────────

fn evaluation(answers: &Answers) -> Evaluation<'_> {
    Evaluation::new(questionnaire().facts(), answers).on(TODAY)
}

fn set(answers: &mut Answers, id: &str, given: Option<&Given>) {
    match given.and_then(|given| accept(questionnaire(), id, given).ok()) {
        Some(answer) => answers.insert(id.to_owned(), answer),
        None => answers.shift_remove(id),
    };
}

/// Changes answers so that a condition holds, or does not; what speaks against it elsewhere may
/// still win.
fn aim(condition: &Condition, holds: bool, answers: &mut Answers, runner: &mut TestRunner) {
    match condition {
        Condition::Not(part) => aim(part, !holds, answers, runner),
        Condition::All(parts) if holds => parts
            .iter()
            .for_each(|part| aim(part, true, answers, runner)),
        Condition::Any(parts) if !holds => parts
            .iter()
            .for_each(|part| aim(part, false, answers, runner)),
        Condition::All(parts) | Condition::Any(parts) => {
            let part = draw(runner, &select(parts.clone()));
            aim(&part, holds, answers, runner);
        }
        Condition::Answer(id, test) => {
            if evaluation(answers).holds(condition) == holds {
                return;
            }
            if let Some(when) = questionnaire()
                .question(id)
                .unwrap()
                .when
                .as_ref()
                .filter(|_| holds)
            {
                aim(when, true, answers, runner);
            }
            for _ in 0..40 {
                let given = match test {
                    Test::Compare(bounds) => near(bounds, answers, runner),
                    _ => None,
                };
                let given = given.or_else(|| draw(runner, &given_to(id)));
                set(answers, id, given.as_ref());
                if evaluation(answers).holds(condition) == holds {
                    return;
                }
            }
        }
    }
}

/// Something close to one of the bounds, on either side. The answer that it is compared with may
/// change, too.
fn near(
    bounds: &[(Comparison, Bound)],
    answers: &mut Answers,
    runner: &mut TestRunner,
) -> Option<Given> {
    let (_, bound) = draw(runner, &select(bounds.to_vec()));
    let distance = draw(runner, &(-5_i64..=5));
    match bound {
        Bound::Number(number) => draw(
            runner,
            &proptest::option::of(Just(Given::Number(number + distance))),
        ),
        Bound::Date(date) => Some(Given::Text((date + distance.days()).to_string())),
        Bound::Answer(anchor) if anchor.question == RelativeDate::TODAY => Some(Given::Text(
            (anchor.at(TODAY)? + Span::new().days(distance)).to_string(),
        )),
        Bound::Answer(anchor) => {
            if evaluation(answers).real(&anchor.question).is_none()
                || draw(runner, &proptest::bool::weighted(0.2))
            {
                let when = questionnaire()
                    .question(&anchor.question)
                    .unwrap()
                    .when
                    .as_ref();
                when.into_iter()
                    .for_each(|when| aim(when, true, answers, runner));
                let given = draw(runner, &real(&anchor.question));
                set(answers, &anchor.question, Some(&given));
            }
            match evaluation(answers).real(&anchor.question)? {
                Answer::Number(number) => Some(Given::Number(number + distance)),
                Answer::Date(date) => Some(Given::Text(
                    (anchor.at(*date)? + Span::new().days(distance)).to_string(),
                )),
                _ => None,
            }
        }
    }
}

/// Answers for which a condition holds, or does not; with all that a plan cannot do without, if
/// they are to be `whole`.
fn answers_for(
    condition: &Condition,
    holds: bool,
    whole: bool,
    runner: &mut TestRunner,
) -> Option<Answers> {
    (0..200).find_map(|attempt| {
        let mut found = if attempt % 2 == 0 {
            Answers::new()
        } else {
            draw(runner, &answers())
        };
        aim(condition, holds, &mut found, runner);
        let needed: Vec<&str> = questions()
            .filter(|(_, question)| whole && question.required)
            .map(|(id, _)| id)
            .collect();
        for id in needed {
            if !found.contains_key(id) {
                set(&mut found, id, Some(&draw(runner, &real(id))));
            }
        }
        in_order(&mut found);
        (evaluation(&found).holds(condition) == holds).then_some(found)
    })
}

fn in_order(answers: &mut Answers) {
    answers.sort_by_key(|id, _| questionnaire().facts().questions.get_index_of(id));
}

/// Shows of each entry with a condition that it can happen and can fail to happen: `happens` tells
/// from answers.
#[track_caller]
fn each_happens_and_not<'c>(
    entries: impl Iterator<Item = (&'c str, &'c Condition)>,
    whole: bool,
    happens: impl Fn(&str, &Answers) -> bool,
) {
    let mut runner = runner(1);
    let mut tried = 0;
    let mut idle = Vec::new();
    for (id, condition) in entries {
        tried += 1;
        for expected in [true, false] {
            match answers_for(condition, expected, whole, &mut runner) {
                Some(answers) => {
                    assert_eq!(happens(id, &answers), expected, "{id} for {answers:#?}");
                }
                None => idle.push((id, expected)),
            }
        }
    }
    assert!(tried > 10, "the guide has more than that");
    assert!(
        idle.is_empty(),
        "no answers were found for which these happen (true) or do not (false): {idle:?}"
    );
}

fn tailored(answers: &Answers) -> cocreate::plan::Tailored {
    let mut plan = Plan::new();
    plan.answers = answers.clone();
    PARTS.tailor(&plan, TODAY)
}

/// The same, where whatever should be done by now is done and can be shown.
fn tailored_and_up_to_date(answers: &Answers) -> cocreate::plan::Tailored {
    let mut plan = Plan::new();
    plan.answers = answers.clone();
    loop {
        let found = PARTS.tailor(&plan, TODAY);
        let at_stake = found
            .requirements
            .iter()
            .filter(|rule| rule.state <= State::Unknown);
        let at_stake = at_stake.flat_map(|rule| rule.at_stake.clone());
        let late = found.items.iter().filter(|item| item.timing.is_late());
        let names: Vec<String> = late
            .map(|item| item.id.to_string())
            .chain(at_stake)
            .collect();
        if names.is_empty() {
            return found;
        }
        for name in names {
            let progress = plan.checklist.entry(name.into()).or_default();
            progress.status = ItemStatus::Done;
            progress.said.note = Some("it was done".into());
        }
    }
}

/// What somebody gives who answers so.
fn given_again(answer: &Answer) -> Given {
    match answer {
        Answer::Unknown => Given::Unknown,
        Answer::YesNo(value) => Given::YesNo(*value),
        Answer::Number(number) => Given::Number(*number),
        Answer::Date(date) => Given::Text(date.to_string()),
        Answer::Time(time) => Given::Text(Answer::clock(*time)),
        Answer::Option(text) | Answer::Text(text) => Given::Text(text.clone()),
        Answer::Options(ids) => Given::List(ids.clone()),
    }
}

/// Which questions are put to somebody who answers so.
fn asked(answers: &Answers) -> Vec<&'static str> {
    let mut interview = Interview::new(questionnaire(), Answers::new(), Scope::Full);
    let mut asked = Vec::new();
    while let Some(id) = interview.current() {
        asked.push(id);
        match answers.get(id) {
            Some(answer) => interview.answer(&given_again(answer)).unwrap(),
            None => interview.skip().unwrap(),
        }
    }
    asked
}

#[test]
fn every_question_is_asked_of_somebody() {
    let conditional = questions().filter_map(|(id, question)| Some((id, question.when.as_ref()?)));
    each_happens_and_not(conditional, true, |id, answers| {
        asked(answers).contains(&id)
    });
    let everybody = asked(&draw(&mut runner(1), &answers_with_required()));
    for (id, question) in questions() {
        assert!(
            question.when.is_some() || everybody.contains(&id),
            "{id} is asked of everybody"
        );
    }
}

fn answers_with_required() -> impl Strategy<Value = Answers> {
    answers().prop_filter("complete", |answers| {
        questions().all(|(id, question)| !question.required || answers.contains_key(id))
    })
}

#[test]
fn every_rule_finds_something_for_some_answers_and_nothing_for_others() {
    let rules = PARTS
        .rules
        .facts
        .rules
        .iter()
        // Whether a week is crowded hangs on more than answers.
        .filter(|(_, rule)| rule.crowded.is_none())
        .map(|(id, rule)| (id.as_str(), &rule.when));
    each_happens_and_not(rules, false, |id, answers| {
        tailored(answers)
            .findings
            .iter()
            .any(|finding| finding.id == id)
    });
}

#[test]
fn every_item_stands_on_some_checklists_and_not_on_others() {
    let items = || PARTS.items.facts.items.iter();
    let conditional = items().filter_map(|(id, item)| Some((id.as_str(), item.when.as_ref()?)));
    each_happens_and_not(conditional, false, |id, answers| {
        tailored(answers).items.iter().any(|item| item.id == id)
    });
    let nothing_said = tailored(&Answers::new());
    for (id, _) in items().filter(|(_, item)| item.when.is_none()) {
        assert!(
            nothing_said.items.iter().any(|item| *item.id == **id),
            "{id} is for everybody"
        );
    }
}

#[test]
fn every_need_is_asked_of_tools_for_some_answers_and_not_for_others() {
    let needs = PARTS
        .fit
        .facts
        .needs
        .iter()
        .map(|(id, need)| (id.as_str(), &need.when));
    each_happens_and_not(needs, false, |id, answers| {
        let fits = judge(&PARTS.fit.facts, &PARTS.tools.facts, &evaluation(answers));
        let asking = fits
            .iter()
            .filter(|fit| fit.reasons.iter().any(|reason| reason.need == id))
            .count();
        // Of a tool in which nobody looks for it nothing is said where it does not meet it.
        let need = PARTS.fit.facts.needs.get(id).unwrap();
        let said = |fit: &&Fit| {
            let tool = &PARTS.tools.facts.tools[fit.id];
            need.is_unmet_of(&fit.id, tool)
        };
        let all = fits.iter().filter(said).count();
        assert!(
            asking == 0 || asking >= all,
            "{id} is asked of all tools or of none"
        );
        asking > 0
    });
}

/// Mends what stands in the way, one thing after the other, as the plan says it.
fn mended(mut answers: Answers, runner: &mut TestRunner) -> Answers {
    for _ in 0..400 {
        let found = tailored(&answers);
        let heavy = found
            .findings
            .iter()
            .find(|finding| finding.kind != FindingKind::Advice);
        match (heavy, found.open.first()) {
            (Some(finding), _) => aim(
                &PARTS.rules.facts.rules[finding.id].when,
                false,
                &mut answers,
                runner,
            ),
            (None, Some(open)) => set(&mut answers, &open.id, Some(&draw(runner, &real(&open.id)))),
            (None, None) => break,
        }
    }
    answers
}

#[test]
fn whoever_mends_what_stands_in_the_way_becomes_ready() {
    let mut runner = runner(1);
    for _ in 0..6 {
        let start = draw(&mut runner, &answers());
        let answers = mended(start, &mut runner);
        let found = tailored_and_up_to_date(&answers);
        assert_eq!(found.readiness, Readiness::Ready, "{found:#?}");
        // From there, each kind of finding alone has its own effect.
        let mut with_warnings_only = 0;
        for (id, rule) in &PARTS.rules.facts.rules {
            let mut worse = answers.clone();
            aim(&rule.when, true, &mut worse, &mut runner);
            let found = tailored_and_up_to_date(&worse);
            if !found.findings.iter().any(|finding| finding.id == *id) {
                continue;
            }
            match rule.finding {
                FindingKind::Blocker => assert_eq!(found.readiness, Readiness::NotYet, "{id}"),
                FindingKind::Warning => assert_ne!(found.readiness, Readiness::Ready, "{id}"),
                FindingKind::Advice => {}
            }
            with_warnings_only += usize::from(found.readiness == Readiness::ReadyWithWarnings);
        }
        assert!(
            with_warnings_only > 3,
            "ready with warnings is seldom reached: {with_warnings_only}"
        );
    }
}

#[test]
fn ready_means_that_nothing_is_blocked_warned_of_or_open() {
    for_any(64, answers(), |answers| {
        let found = tailored(&answers);
        let has = |kind| found.findings.iter().any(|finding| finding.kind == kind);
        match found.readiness {
            Readiness::Ready => {
                assert!(
                    !has(FindingKind::Blocker)
                        && !has(FindingKind::Warning)
                        && found.open.is_empty()
                        && found.late() == 0
                        && found.in_state(State::Unknown) == 0
                );
            }
            Readiness::ReadyWithWarnings => assert!(!has(FindingKind::Blocker)),
            Readiness::NotYet => {
                assert!(
                    has(FindingKind::Blocker)
                        || found.open.iter().any(|question| question.decisive)
                        || found.late() > 0
                );
            }
        }
        assert!(
            found.findings.is_sorted_by_key(|finding| finding.kind),
            "heaviest first"
        );
    });
}

// ── the interview ───────────────────────────────────────────────────────────

/// What a person can do at a question.
#[derive(Clone, Debug)]
enum Act {
    Answer(usize),
    AnswerAnything(Given),
    Skip,
    Back,
    GoTo(Index),
    AskEverything,
}

impl Act {
    fn any() -> impl Strategy<Value = Act> {
        prop_oneof![
            6 => (0..POOL).prop_map(Act::Answer),
            1 => anything().prop_map(Act::AnswerAnything),
            2 => Just(Act::Skip),
            2 => Just(Act::Back),
            2 => any::<Index>().prop_map(Act::GoTo),
            1 => Just(Act::AskEverything),
        ]
    }
}

/// How many different things are ready to be given to each question.
const POOL: usize = 3;

#[test]
fn an_interview_holds_together_whatever_people_do() {
    let scope = select(&[Scope::FirstPass, Scope::Full][..]);
    let pool = vec(givens(), POOL..=POOL);
    for_any(
        48,
        (scope, answers(), pool, vec(Act::any(), 0..80)),
        |(scope, answers, pool, acts)| {
            let mut interview = Interview::new(questionnaire(), answers, scope);
            let from_pool = |id: &str, number: usize| {
                let position = questionnaire().facts().questions.get_index_of(id).unwrap();
                pool[number][position].clone().unwrap_or(Given::Unknown)
            };
            holds_together(&interview);
            for act in acts {
                let before = interview.answers().clone();
                let current = interview.current();
                let mut answered = None;
                match (&act, current) {
                    (Act::Answer(_) | Act::AnswerAnything(_), Some(id)) => {
                        let given = match &act {
                            Act::AnswerAnything(given) => given.clone(),
                            Act::Answer(number) => from_pool(id, *number),
                            _ => unreachable!(),
                        };
                        match interview.answer(&given) {
                            Ok(()) => {
                                assert_ne!(interview.current(), Some(id), "an answer moves on");
                                answered = Some(id);
                            }
                            Err(_) => assert_eq!(interview.current(), Some(id), "a refusal stays"),
                        }
                    }
                    (Act::Skip, Some(id)) => {
                        let needed = questionnaire().question(id).unwrap().required
                            && !before.contains_key(id);
                        assert_eq!(
                            interview.skip().is_err(),
                            needed,
                            "only what a plan cannot do without stays"
                        );
                        assert_eq!(interview.current() == Some(id), needed);
                    }
                    (Act::Back, _) => {
                        let course = interview.course();
                        let order = |id: &str| questionnaire().facts().questions.get_index_of(id);
                        let before = |other: &&&str| {
                            current.is_none_or(|current| order(other) < order(current))
                        };
                        let position = course.iter().take_while(before).count();
                        let went = interview.back();
                        assert_eq!(went, position > 0);
                        assert_eq!(
                            interview.current(),
                            if went {
                                Some(course[position - 1])
                            } else {
                                current
                            }
                        );
                    }
                    (Act::GoTo(index), _) => {
                        let (id, _) = questions().nth(index.index(questions().count())).unwrap();
                        interview.go_to(id);
                        if evaluation(interview.answers()).applies(id) {
                            assert_eq!(interview.current(), Some(id));
                        }
                    }
                    (Act::AskEverything, _) => {
                        interview.ask_everything();
                        assert_eq!(
                            interview.course(),
                            evaluation(interview.answers()).applying()
                        );
                    }
                    (_, None) => {}
                }
                for (id, answer) in &before {
                    let now = interview.answers().get(id);
                    assert!(
                        answered == Some(id) || now == Some(answer),
                        "{id} was {answer:?} and is {now:?}"
                    );
                }
                let new = interview
                    .answers()
                    .keys()
                    .filter(|id| !before.contains_key(*id));
                new.for_each(|id| assert_eq!(answered, Some(id.as_str())));
                holds_together(&interview);
            }
            comes_to_an_end(interview.answers(), &mut runner(1));
        },
    );
}

/// What is true of an interview at any moment.
fn holds_together(interview: &Interview<'_>) {
    let course = interview.course();
    let evaluation = evaluation(interview.answers());
    assert!(
        course.iter().all(|id| evaluation.applies(id)),
        "a hidden question is never on the way"
    );
    let order = |id: &str| questionnaire().facts().questions.get_index_of(id);
    assert!(
        course.is_sorted_by_key(|id| order(id))
            && interview.answers().keys().is_sorted_by_key(|id| order(id))
    );
    let (current, progress) = (interview.current(), interview.progress());
    assert_eq!(current.is_some(), progress.is_some());
    if let (Some(current), Some(progress)) = (current, progress) {
        assert!(evaluation.applies(current));
        // A question that somebody chose may lie off the course.
        assert!(progress.total == course.len() || !course.contains(&current));
        assert!(
            (1..=progress.total).contains(&progress.left),
            "{progress:?}"
        );
        assert_eq!(
            progress.section,
            questionnaire().question(current).unwrap().section.as_str()
        );
    }
}

/// Whoever just goes on is asked nothing twice and nothing that is answered, and comes to an end,
/// each time with less to come unless an answer opened new questions.
fn comes_to_an_end(answers: &Answers, runner: &mut TestRunner) {
    let mut interview = Interview::new(questionnaire(), answers.clone(), Scope::Full);
    let mut asked = BTreeSet::new();
    while let (Some(id), Some(progress)) = (interview.current(), interview.progress()) {
        assert!(asked.insert(id), "{id} is asked twice");
        assert!(!interview.answers().contains_key(id), "{id} is answered");
        let course = interview.course();
        if interview.skip().is_err() {
            while interview.answer(&draw(runner, &real(id))).is_err() {}
        }
        let left = interview.progress().map_or(0, |progress| progress.left);
        assert!(
            left == progress.left - 1 || interview.course() != course,
            "{id}: {left} of {progress:?}"
        );
    }
    assert_eq!(interview.current(), None);
}

#[test]
fn hidden_answers_change_nothing_that_follows() {
    let changed = std::cell::Cell::new(0);
    for_any(48, (answers(), givens()), |(before, others)| {
        let mut after = before.clone();
        let applying: BTreeSet<&str> = evaluation(&before).applying().iter().copied().collect();
        for ((id, _), other) in questions()
            .zip(&others)
            .filter(|((id, _), _)| !applying.contains(id))
        {
            set(&mut after, id, other.as_ref());
        }
        in_order(&mut after);
        changed.set(changed.get() + usize::from(after != before));
        assert_eq!(tailored(&after), tailored(&before));
        let fits = |answers| judge(&PARTS.fit.facts, &PARTS.tools.facts, &evaluation(answers));
        assert_eq!(fits(&after), fits(&before));
        let messages = Messages::new(Language::ENGLISH);
        let briefing = |answers: &Answers| {
            let mut plan = Plan::new();
            plan.answers = answers.clone();
            serde_json::to_value(Briefing::new(&PARTS, &plan, TODAY, &messages)).unwrap()
        };
        assert_eq!(briefing(&after), briefing(&before));
    });
    assert!(
        changed.get() > 10,
        "too few cases had hidden answers: {changed:?}"
    );
}

/// Anything at all, of which a question takes little.
fn anything() -> BoxedStrategy<Given> {
    let options: Vec<String> = questions()
        .flat_map(|(id, _)| questionnaire().option_ids(id))
        .map(ToString::to_string)
        .collect();
    let word = move || prop_oneof![2 => select(options.clone()), 2 => text(), 1 => date().prop_map(|date| date.to_string())];
    prop_oneof![
        Just(Given::Unknown),
        any::<bool>().prop_map(Given::YesNo),
        any::<i64>().prop_map(Given::Number),
        (0_i64..2000).prop_map(Given::Number),
        ".{0,60}".prop_map(Given::Text),
        word().prop_map(Given::Text),
        word().prop_map(Given::Other),
        vec(word(), 0..4).prop_map(Given::List),
        (1990_usize..2020).prop_map(|length| Given::Text("ñ".repeat(length))),
    ]
    .boxed()
}

#[test]
fn what_is_accepted_is_accepted_again_from_a_file() {
    let accepted = std::cell::Cell::new(0);
    let again_from_a_file = |id: &str, question: &Question, given: &Given| {
        let Ok(answer) = accept(questionnaire(), id, given) else {
            return;
        };
        accepted.set(accepted.get() + 1);
        let mut plan = Plan::new();
        plan.answers.insert(id.to_owned(), answer.clone());
        let written = write(&plan);
        assert_eq!(
            read(&written).answers.get(id),
            Some(&answer),
            "{id}: {given:?} wrote {written}"
        );
        let of_its_kind = match (&answer, question.kind) {
            (Answer::Unknown, _) => !question.required,
            (Answer::YesNo(_), Kind::YesNo) | (Answer::Date(_), Kind::Date) => true,
            (Answer::Option(_), Kind::OneOf) | (Answer::Options(_), Kind::SomeOf) => {
                // Each once, and in the order of the question whatever the order of the file.
                let options = questionnaire().option_ids(id).iter();
                let in_order: Vec<String> = options
                    .map(ToString::to_string)
                    .filter(|option| answer.options().contains(option))
                    .collect();
                !in_order.is_empty() && in_order == answer.options()
            }
            (Answer::Number(number), Kind::Number) => {
                question.at_least.is_none_or(|least| least <= *number)
                    && question.at_most.is_none_or(|most| *number <= most)
            }
            (Answer::Text(text), Kind::Text) => {
                !text.trim().is_empty() && !text.contains(TURNING) && !text.chars().any(is_hidden)
            }
            _ => false,
        };
        assert!(of_its_kind, "{id}: {answer:?}");
    };
    let by_every_question = |given: Given| {
        questions().for_each(|(id, question)| again_from_a_file(id, question, &given));
    };
    TRICKY
        .iter()
        .for_each(|text| by_every_question(Given::Text((*text).to_owned())));
    for_any(128, anything(), by_every_question);
    for_any(16, givens(), |givens| {
        for ((id, question), given) in questions().zip(givens) {
            given
                .iter()
                .for_each(|given| again_from_a_file(id, question, given));
        }
    });
    assert!(
        accepted.get() > 100,
        "too little was accepted: {accepted:?}"
    );
}

// ── what follows ────────────────────────────────────────────────────────────

fn judged(tools: &Tools, answers: &Answers) -> Vec<Fit> {
    judge(&PARTS.fit.facts, tools, &evaluation(answers))
}

#[test]
fn a_tool_that_is_gone_is_never_recommended() {
    let tools = &PARTS.tools.facts;
    let is_gone = |id: &str| {
        matches!(
            tools.tools.get(id).unwrap().status,
            Status::Discontinued | Status::Dormant
        )
    };
    assert!(
        tools.tools.keys().any(|id| is_gone(id)),
        "the catalogue warns of some"
    );
    for_any(48, answers(), |answers| {
        let fits = judged(tools, &answers);
        assert_eq!(fits.len(), tools.tools.len());
        for fit in &fits {
            assert!(
                !is_gone(&fit.id) || fit.judgement() == Judgement::RuledOut,
                "{}",
                fit.id
            );
        }
        for stage in PARTS.stages.facts.stages.keys() {
            let list = shortlist(&fits, &fits, tools, stage, 3);
            assert!(list.len() <= 3);
            assert!(
                list.iter()
                    .all(|fit| !is_gone(&fit.id) && tools.tools[fit.id].stages.contains(stage))
            );
            assert!(
                list.is_sorted_by_key(|fit| std::cmp::Reverse(fit.score)),
                "best first"
            );
        }
    });
}

#[test]
fn the_order_of_answers_and_of_the_catalogue_judges_no_tool_differently() {
    let tools = &PARTS.tools.facts;
    let shuffled_tools = Just(ids(&tools.tools)).prop_shuffle();
    let shuffled_answers = answers().prop_flat_map(|answers| {
        let entries: Vec<_> = answers.clone().into_iter().collect();
        (Just(answers), Just(entries).prop_shuffle())
    });
    for_any(
        24,
        (shuffled_answers, shuffled_tools),
        |((answers, entries), order)| {
            let fits = judged(tools, &answers);
            assert_eq!(judged(tools, &entries.into_iter().collect()), fits);
            let in_order = order.iter().map(|id| tools.tools.id(id).unwrap());
            let shuffled = Tools {
                tools: in_order.map(|id| (id, tools.tools[id].clone())).collect(),
                ..tools.clone()
            };
            let other = judged(&shuffled, &answers);
            for fit in &fits {
                assert_eq!(other.iter().find(|other| other.id == fit.id), Some(fit));
            }
            let ranks = |fits: &[Fit]| {
                fits.iter()
                    .map(|fit| (fit.judgement(), fit.score))
                    .collect::<Vec<_>>()
            };
            assert_eq!(ranks(&other), ranks(&fits), "only equals may change places");
        },
    );
}

/// A plan's document, to be written in any format.
struct Brief<'a>(SupportUnit<'a>);

impl Content for Brief<'_> {
    fn reading(&self, medium: Medium) -> Reading {
        self.0.reading(&(), medium)
    }

    fn table(&self) -> Table {
        self.0.table(&())
    }

    fn data(&self) -> serde_json::Value {
        self.0.data(&())
    }
}

#[test]
fn the_same_plan_is_exported_as_the_same_bytes() {
    for_any(4, plans(), |plan| {
        for language in LANGUAGES {
            // Everything is opened anew, so that no order of a table in memory can hide.
            let exports = || {
                let parts = PlanGuide::open(&guide(), language);
                let messages = Messages::new(Language::find(language).unwrap());
                let briefing = Briefing::new(&parts, &plan, TODAY, &messages);
                let brief = Brief(SupportUnit::open(&briefing, Private::default(), &messages));
                let each = FORMATS.iter();
                each.map(|format| format.write(&brief, &Setting::default()))
                    .collect::<Vec<_>>()
            };
            assert_eq!(exports(), exports());
        }
    });
}

/// What turns the direction of writing, so that a text looks like another one.
const TURNING: [char; 9] = [
    '\u{202a}', '\u{202b}', '\u{202c}', '\u{202d}', '\u{202e}', '\u{2066}', '\u{2067}', '\u{2068}',
    '\u{2069}',
];

#[test]
fn what_is_shown_holds_nothing_that_hides() {
    let driving = select(&['\u{1b}', '\u{7}', '\u{0}', '\r', '\u{85}', '\u{9b}'][..]);
    let texts = vec(
        prop_oneof![any::<char>(), driving, select(&TURNING[..])],
        0..30,
    )
    .prop_map(String::from_iter);
    for_any(96, texts, |text| {
        let shown = sanitize(&text);
        assert!(!shown.chars().any(is_hidden), "{shown:?}");
        assert!(
            shown
                .chars()
                .all(|letter| matches!(letter, '\n' | '\t') || !letter.is_control()),
            "{shown:?}"
        );
        assert!(!shown.contains(TURNING), "{shown:?}");
        // Nothing else changes, and it can be seen where something was.
        assert_eq!(shown.chars().count(), text.chars().count());
        let unchanged = |(before, after): (char, char)| {
            before == after || (is_hidden(before) && after == '\u{fffd}')
        };
        assert!(
            text.chars().zip(shown.chars()).all(unchanged),
            "{text:?} became {shown:?}"
        );
    });
}

// ── the guide's own small forms ─────────────────────────────────────────────

fn anchors() -> impl Strategy<Value = RelativeDate> {
    let unit = select(&[OffsetUnit::Days, OffsetUnit::Weeks, OffsetUnit::Months][..]);
    let offset = prop_oneof![
        Just(Offset {
            count: 0,
            unit: OffsetUnit::Days
        }),
        (1_i32..=1200, any::<bool>(), unit).prop_map(|(count, before, unit)| Offset {
            count: if before { -count } else { count },
            unit
        }),
    ];
    let then = offset.clone();
    ("[a-z][a-z0-9]{0,6}(-[a-z0-9]{1,6}){0,2}", offset, then).prop_map(|(question, first, then)| {
        // Of two distances the first is one; two are written, never a second alone.
        let (offset, then) = if first.count == 0 {
            (then, first)
        } else {
            (first, then)
        };
        RelativeDate {
            question,
            offset,
            then,
        }
    })
}

fn conditions() -> impl Strategy<Value = Condition> {
    let bound = prop_oneof![
        any::<i64>().prop_map(Bound::Number),
        date().prop_map(Bound::Date),
        anchors().prop_map(Bound::Answer),
    ];
    let comparisons = [
        Comparison::AtLeast,
        Comparison::AtMost,
        Comparison::Above,
        Comparison::Below,
    ];
    let bounds = subsequence(comparisons.to_vec(), 0..=4).prop_flat_map(move |comparisons| {
        let length = comparisons.len();
        (Just(comparisons), vec(bound.clone(), length)).prop_map(|(comparisons, bounds)| {
            comparisons.into_iter().zip(bounds).collect::<Vec<_>>()
        })
    });
    let option = prop_oneof![
        Just("missing".to_owned()),
        Just("NO".to_owned()),
        "[a-z0-9-]{1,8}"
    ]
    .prop_map(LastingText::from);
    let test = prop_oneof![
        vec(option, 0..3).prop_map(Test::AnyOf),
        any::<bool>().prop_map(Test::Is),
        bounds.prop_map(Test::Compare),
        select(&[Test::Missing, Test::Unknown, Test::Answered][..]),
    ];
    let id = "[a-z][a-z-]{0,8}".prop_filter("a word of conditions", |id| {
        !["all", "any", "not"].contains(&id.as_str())
    });
    (id, test)
        .prop_map(|(id, test)| Condition::Answer(id.into(), test))
        .prop_recursive(4, 16, 4, |inner| {
            prop_oneof![
                vec(inner.clone(), 0..4).prop_map(Condition::All),
                vec(inner.clone(), 0..4).prop_map(Condition::Any),
                inner.prop_map(|part| Condition::Not(Box::new(part))),
            ]
        })
}

#[test]
fn conditions_and_anchors_read_back_as_they_were_written() {
    for_any(64, conditions(), |condition| {
        let written = serde_yaml::to_string(&condition).unwrap();
        let read: Result<Condition, _> =
            deserialize(&Document::read(written.as_bytes()).unwrap().root, "when");
        assert_eq!(read.as_ref(), Ok(&condition), "{written}");
        let compiled = postcard::to_stdvec(&condition).unwrap();
        assert_eq!(
            postcard::from_bytes::<Condition>(&compiled).as_ref(),
            Ok(&condition)
        );
    });
    for_any(64, anchors(), |anchor| {
        assert_eq!(RelativeDate::try_from(anchor.to_string()), Ok(anchor));
    });
    for_any(
        64,
        prop_oneof![text(), "[a-z ]{0,4}[-+ ]{0,4}[0-9é]{0,12}[dwmé]{0,2}"],
        |text| {
            if let Ok(anchor) = RelativeDate::try_from(text) {
                assert_eq!(
                    RelativeDate::try_from(anchor.to_string()).map(|again| again.to_string()),
                    Ok(anchor.to_string())
                );
            }
        },
    );
}
