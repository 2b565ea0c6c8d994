//! The texts that a process needs: made of any plan's answers, whole in every language, and safe.

use std::collections::{BTreeMap, BTreeSet};

use cocreate::built_in;
use cocreate::guide::model::{Items, Kind, MeetingKit, Question, TextKinds};
use cocreate::guide::{Guide, Id, Texts, pieces};
use cocreate::interview::{Answer, Answers, Questionnaire};
use cocreate::locale::{Language, Messages};
use cocreate::plan::{PlanGuide, read_answers};
use cocreate::report::view::{Medium, Reading, View as _};
use cocreate::report::{Document, Part, TextsBook, WrittenText};
use jiff::civil::{Date, date};
use serde_json::Value as Data;

use crate::languages::project;
use crate::world::World;

const TODAY: Date = date(2026, 11, 28);

/// What a person might write, to be found again.
const WRITTEN: &str = "Amina Okello, ministry";

fn guide() -> Guide {
    Guide::new(built_in::GUIDE)
}

/// Everything that is written in a language.
struct Desk {
    questionnaire: Questionnaire,
    messages: Messages,
}

impl Desk {
    fn speaking(language: &str) -> Desk {
        let language = Language::find(language).unwrap();
        Desk {
            questionnaire: Questionnaire::open(&guide(), language.code()),
            messages: Messages::new(language),
        }
    }

    fn write(&self, kind: &str, answers: &Answers) -> (Document, Data) {
        let book = TextsBook::open(&guide(), &self.messages);
        let plan = Part::Plan.into();
        let kind = book.find(kind).unwrap();
        let text = WrittenText::new(&book, kind, &self.questionnaire, answers, None, plan, TODAY);
        let Reading::Documents(documents) = text.reading(&(), Medium::File) else {
            unreachable!("a text is a document");
        };
        (documents.into_iter().next().unwrap(), text.data(&()))
    }

    /// An answer of its kind to every question, the first option of each where only one can be.
    fn all_answers(&self) -> Answers {
        let questions = &self.questionnaire.facts().questions;
        let answer = |id: Id<Question>, question: &Question| {
            let options = || self.questionnaire.option_ids(&id).to_vec();
            match question.kind {
                Kind::YesNo => Answer::YesNo(id == "risk"),
                Kind::OneOf => Answer::Option(options()[0].to_string()),
                Kind::SomeOf => {
                    let exclusive = &question.exclusive;
                    let options = options().into_iter();
                    let options = options.filter(|id| !exclusive.contains(id));
                    Answer::Options(options.map(|id| id.to_string()).collect())
                }
                Kind::Number => Answer::Number(1200),
                Kind::Date => Answer::Date(date(2027, 3, 1)),
                Kind::Time | Kind::TimeZones => unreachable!("only a meeting is asked for these"),
                Kind::Text => Answer::Text(format!(" {WRITTEN}.\n")),
            }
        };
        let answers = questions
            .iter()
            .map(|(id, question)| (id.to_string(), answer(*id, question)));
        answers.collect()
    }
}

/// The plans judged by hand, without the tests that they are for.
fn plans() -> Vec<Answers> {
    let parts = PlanGuide::open(&guide(), "en");
    let mut plans = Vec::new();
    for entry in std::fs::read_dir(project("tests/cases")).unwrap() {
        let text = std::fs::read(entry.unwrap().path()).unwrap();
        plans.push(read_answers(&text, &parts).unwrap().answers);
    }
    let text = std::fs::read_to_string(project("tests/fit/plans.yaml")).unwrap();
    let fit: BTreeMap<String, serde_yaml::Value> = serde_yaml::from_str(&text).unwrap();
    for plan in fit.values() {
        let answers = serde_yaml::to_string(&plan["answers"]).unwrap();
        let answers = answers.replace('\n', "\n  ");
        let text = format!("profile: {{ country: KE }}\nanswers:\n  {answers}\n");
        plans.push(read_answers(text.as_bytes(), &parts).unwrap().answers);
    }
    assert!(plans.len() > 40);
    plans
}

/// Plans with every kind of hole, the same at each run.
fn with_holes(all: &Answers) -> Vec<Answers> {
    let mut state: u32 = 7;
    let mut next = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        state >> 16
    };
    let mut plans = Vec::new();
    for round in 0..24 {
        let keep = |_: &(&String, &Answer)| next() % 5 > round % 5;
        let kept: Vec<_> = all.iter().filter(keep).collect();
        let mut plan = Answers::new();
        for (id, answer) in kept {
            let answer = match answer {
                Answer::YesNo(_) => Answer::YesNo(round % 3 == 0),
                Answer::Options(options) => {
                    let from = usize::try_from(round).unwrap() % options.len();
                    Answer::Options(options[from..].to_vec())
                }
                answer => answer.clone(),
            };
            plan.insert(id.clone(), answer);
        }
        plans.push(plan);
    }
    plans
}

/// The lines of the text itself, and those of what its author must know.
fn lines(document: &Document) -> (Vec<String>, Vec<String>) {
    let markdown = cocreate::render::markdown(document).replace('\\', "");
    let heading = format!("## {}", document.annexes[0].heading);
    let (text, after) = markdown.split_once(&heading).unwrap();
    let lines = |text: &str| text.lines().map(str::to_owned).collect();
    (lines(text), lines(after))
}

fn gaps_in(line: &str) -> Vec<&str> {
    let after = line.split('[').skip(1);
    after.filter_map(|after| after.split(']').next()).collect()
}

#[test]
fn every_text_is_whole_whatever_is_known() {
    let plans = plans();
    for language in ["en", "es", "fr"] {
        let desk = Desk::speaking(language);
        let kinds = guide().facts::<TextKinds>().kinds;
        let mut all = plans.clone();
        all.push(Answers::new());
        all.push(desk.all_answers());
        all.extend(with_holes(&desk.all_answers()));
        for (number, answers) in all.iter().enumerate() {
            for kind in kinds.keys() {
                let (document, data) = desk.write(kind, answers);
                let (text, after) = lines(&document);
                let place = format!("{kind}, {language}, plan {number}");
                for line in &text {
                    for wrong in ["  ", "{", "}", "[]", "..", " .", " ,", "\u{fffc}", "()"] {
                        assert!(!line.contains(wrong), "{place}: {wrong:?} in {line:?}");
                    }
                    for gap in gaps_in(line) {
                        let listed = after.iter().any(|line| gaps_in(line).contains(&gap));
                        assert!(listed, "{place}: [{gap}] is not listed");
                    }
                }
                let listed = data["text"]["gaps"].as_array().unwrap();
                let open: BTreeSet<&str> = text.iter().flat_map(|line| gaps_in(line)).collect();
                assert_eq!(listed.len(), open.len(), "{place}: {open:?}");
            }
        }
    }
}

#[test]
fn where_people_may_be_harmed_a_text_names_nobody_and_says_what_is_safe() {
    let phones = ["phone", "téléphone", "teléfono", "SMS"];
    for language in ["en", "es", "fr"] {
        let desk = Desk::speaking(language);
        let at_risk = desk.all_answers();
        let mut safe = at_risk.clone();
        safe.insert("risk".to_owned(), Answer::YesNo(false));
        let mut named = 0;
        for (kind, facts) in &guide().facts::<TextKinds>().kinds {
            let text = |answers| lines(&desk.write(kind, answers).0).0.join("\n");
            let shown = text(&at_risk);
            assert!(!shown.contains("Amina"), "{kind}, {language}: {shown}");
            for word in phones {
                assert!(
                    !shown.contains(word),
                    "{kind}, {language}: {word} in {shown}"
                );
            }
            let confidential = desk.write(kind, &at_risk).0.handling;
            let everybody = facts.readers == cocreate::guide::model::TextReaders::Everybody;
            // Said once: to whoever reads it, or to whoever holds it.
            assert_eq!(confidential.len(), usize::from(!everybody), "{kind}");
            assert!(desk.write(kind, &safe).0.handling.is_empty(), "{kind}");
            named += usize::from(text(&safe).contains("Amina"));
        }
        assert!(
            named >= 5,
            "what a person wrote is used where it harms nobody: {named}"
        );
    }
}

#[test]
fn a_notice_says_what_the_standards_ask_and_whether_it_is_in_time() {
    let desk = Desk::speaking("en");
    let covered = |answers: &Answers, ask: &str| {
        let data = desk.write("notice", answers).1;
        let asks = data["text"]["asks"].as_array().unwrap();
        let found = asks.iter().find(|found| found["id"] == ask).unwrap();
        found["covered"].as_bool().unwrap()
    };
    let mut answers = Answers::new();
    answers.insert("country".to_owned(), Answer::Option("KE".to_owned()));
    let stages = vec!["prepare".to_owned()];
    answers.insert("stages".to_owned(), Answer::Options(stages));
    assert!(!covered(&answers, "calendar") && !covered(&answers, "early"));
    for question in [
        "input-opens",
        "input-closes",
        "feedback-date",
        "plan-submission",
    ] {
        answers.insert(question.to_owned(), Answer::Date(date(2027, 5, 1)));
    }
    for (start, in_time) in [(date(2026, 12, 12), true), (date(2026, 12, 11), false)] {
        answers.insert("co-creation-start".to_owned(), Answer::Date(start));
        assert_eq!(
            covered(&answers, "early"),
            in_time,
            "two weeks before {start}"
        );
    }
    assert!(covered(&answers, "calendar"));
    let published = Answer::Date(date(2026, 11, 27));
    answers.insert("timeline-published".to_owned(), published);
    assert!(covered(&answers, "early"), "it was public two weeks before");
}

/// The answers of a plan judged by hand, some of them changed.
fn case(name: &str, changed: &[(&str, Answer)]) -> Answers {
    let text = std::fs::read(project(&format!("tests/cases/{name}.yaml"))).unwrap();
    let parts = PlanGuide::open(&guide(), "en");
    let mut answers = read_answers(&text, &parts).unwrap().answers;
    for (question, answer) in changed {
        answers.insert((*question).to_owned(), answer.clone());
    }
    answers
}

#[test]
fn the_notice_of_a_decision_that_is_taken_says_what_was_decided_and_why() {
    let desk = Desk::speaking("en");
    let written = |answers: &Answers| lines(&desk.write("notice", answers).0).0.join("\n");
    let said = [
        "the problem",
        "the options that were weighed",
        "what was decided",
        "why it was decided",
    ];
    let closed = written(&case("closed", &[]));
    let open = written(&case("closed", &[("decision-open", Answer::YesNo(true))]));
    for gap in said {
        assert!(closed.contains(&format!("[{gap}]")), "{gap}: {closed}");
        assert!(!open.contains(&format!("[{gap}]")), "{gap}: {open}");
    }
}

#[test]
fn what_tells_of_a_secret_vote_promises_totals_and_no_answer_to_each_vote() {
    let desk = Desk::speaking("en");
    let says = |kind: &str, answers: &Answers, words: &str| {
        let text = lines(&desk.write(kind, answers).0).0.join("\n");
        text.contains(words)
    };
    let recorded = "Every contribution is written down";
    let vote = case("ballot", &[]);
    assert!(says("notice", &vote, "the checked totals are published"));
    assert!(!says("notice", &vote, recorded));
    assert!(says("report-back", &vote, "Checked totals of the vote"));
    assert!(!says("report-back", &vote, "with its answer"));
    let ideas = Answer::Options(vec!["ideas".to_owned(), "opinions".to_owned()]);
    let both = case("ballot", &[("contributions", ideas)]);
    assert!(says("notice", &both, recorded) && says("report-back", &both, "with its answer"));
}

#[test]
fn a_local_member_is_held_to_its_own_rules() {
    let desk = Desk::speaking("en");
    let mut answers = Answers::new();
    answers.insert("membership".to_owned(), Answer::Option("local".to_owned()));
    for kind in guide().facts::<TextKinds>().kinds.keys() {
        let data = desk.write(kind, &answers).1;
        for ask in data["text"]["asks"].as_array().unwrap() {
            let rule = ask["requirement"].as_str().unwrap_or("local-");
            assert!(
                rule.starts_with("local-"),
                "{kind}: {rule} binds national members"
            );
            let claimed = ask["basis"] == "standard" && ask["requirement"].is_null();
            assert!(!claimed || kind == "forum-rules", "{kind}: {}", ask["text"]);
        }
    }
    let text = lines(&desk.write("forum-rules", &answers).0).0.join("\n");
    assert!(text.contains("local government"), "{text}");
}

#[test]
fn every_blank_is_used_and_every_demand_can_be_covered() {
    let facts = guide().facts::<TextKinds>();
    let words: Texts = guide().texts::<TextKinds>("en");
    let used: BTreeSet<&str> = words
        .iter()
        .filter(|(path, _)| !path.starts_with("blanks."))
        .flat_map(|(_, text)| pieces(text).filter_map(|(_, blank)| blank))
        .collect();
    let idle: Vec<_> = facts
        .blanks
        .keys()
        .filter(|id| !used.contains(id.as_str()))
        .collect();
    assert!(idle.is_empty(), "{idle:?}");
    for (id, kind) in &facts.kinds {
        for (asked, of_asked) in &kind.asks {
            let covers = |covers: &Vec<String>| covers.iter().any(|it| asked == it);
            let covered = kind.parts.values().any(|part| covers(&part.covers));
            assert!(covered || of_asked.met.is_some(), "{id}: {asked}");
        }
    }
}

#[test]
fn each_text_is_the_work_of_something_on_a_checklist() {
    let items = guide().facts::<Items>().items;
    let tasks = guide().facts::<MeetingKit>().checklist;
    let of_items = items.iter().filter_map(|(_, item)| item.text.as_ref());
    let of_tasks = tasks.iter().filter_map(|(_, task)| task.text.as_ref());
    let named: BTreeSet<&str> = of_items.chain(of_tasks).map(Id::as_str).collect();
    let kinds = guide().facts::<TextKinds>().kinds;
    let kinds: BTreeSet<&str> = kinds.keys().map(Id::as_str).collect();
    assert_eq!(named, kinds);
    // Where a meeting is held and what it settles is to be on record, the text for that is named.
    let text = |id: &str| items.get(id).unwrap().text.as_ref().map(Id::as_str);
    for id in ["dialogue-meeting", "approve-process", "agree-final-wording"] {
        assert_eq!(text(id), Some("minutes"), "{id}");
    }
    for id in [
        "problem-first",
        "local-meeting",
        "first-open-meeting",
        "yearly-review",
    ] {
        assert_eq!(text(id), Some("invitation"), "{id}");
    }
}

#[test]
fn each_item_names_a_text_in_documents_and_on_the_screen() {
    let world = World::speaking("es");
    let answers = project("tests/cases/risk.yaml");
    let shown = world
        .run(&["plan", "--answers", answers.to_str().unwrap()])
        .fine();
    assert!(shown.contains("cocreate write notice\n"), "{shown}");
    let named = ["plan", "--answers", answers.to_str().unwrap(), "other.yaml"];
    let shown = world.run(&named).fine();
    let notice = "cocreate write notice --plan other.yaml";
    assert!(shown.contains(notice), "{shown}");
    let document = world.run(&["export"]).fine();
    assert!(
        document.contains("cocreate write data-notice"),
        "{document}"
    );
}

#[test]
fn a_text_that_is_piped_is_markdown_and_knows_its_name_in_any_language() {
    let world = World::speaking("en");
    let piped = world.run(&["write", "invitation", "--lang", "fr"]).fine();
    assert!(piped.starts_with("# Invitation"), "{piped}");
    assert!(
        piped.contains("[nom du ministère ou du service responsable]"),
        "{piped}"
    );
    for typed in [
        &["write", "invitación"][..],
        &["write", "Carta", "de", "invitación"],
    ] {
        let shown = world.run(typed).fine();
        assert!(shown.starts_with("# Invitation to"), "{typed:?}: {shown}");
    }
    let failed = world.run(&["write", "invitaton"]).failed(2);
    assert!(failed.contains("invitation"), "{failed}");
}

#[test]
fn an_invitation_takes_what_a_meeting_of_the_plan_says() {
    let world = World::speaking("en");
    let plan = "cocreate: 1\nprofile: { country: KE }\nanswers: { stages: [identify], risk: false, timing: synchronous }\n\
                meetings:\n  later: { topic: Roads, date: 2027-09-01 }\n  kick-off: { topic: Water, \
                date: 2027-02-10, start: '10:00', minutes: 60, zones: [Africa/Nairobi] }\n";
    world.write("cocreate-plan.yaml", plan);
    let shown = world
        .run(&["write", "invitation", "--date", "2026-11-28"])
        .fine();
    for said in [
        "Water",
        "10 February 2027",
        "(Africa/Nairobi)",
        "60 minutes",
    ] {
        assert!(shown.contains(said), "{said}: {shown}");
    }
    assert!(shown.contains("Wednesday 10 February 2027"), "{shown}");
    assert!(!shown.contains("Elsewhere"), "{shown}");
    let other = ["write", "invitation", "--meeting", "later"];
    assert!(world.run(&other).fine().contains("Roads"));
    let over = [
        "write",
        "notice",
        "--output",
        "cocreate-plan.yaml",
        "--force",
    ];
    world.run(&over).failed(2);
    let kept = world.read("cocreate-plan.yaml");
    assert_eq!(kept, plan, "not even --force replaces a plan");
    let unknown = world
        .run(&["write", "minutes", "--meeting", "never"])
        .failed(2);
    assert!(unknown.contains("later"), "{unknown}");
}

#[test]
fn an_invitation_says_the_hour_in_each_time_zone_of_the_meeting() {
    for (language, said) in [
        (
            "en",
            "Elsewhere:** 23:00 (Europe/Paris); Thursday 25 March 2027, 07:00 (Asia/Tokyo)",
        ),
        (
            "es",
            "husos horarios:** 23:00 (Europe/Paris); jueves 25 de marzo de 2027, 07:00 \
             (Asia/Tokyo)",
        ),
        (
            "fr",
            "Ailleurs\u{a0}:** 23\u{a0}h\u{a0}00 (Europe/Paris)\u{a0}; jeudi 25 mars 2027, \
             7\u{a0}h\u{a0}00 (Asia/Tokyo)",
        ),
    ] {
        let world = World::speaking(language);
        let plan = "cocreate: 1\nprofile: { country: CI }\nanswers: { stages: [draft], \
                    risk: false, timing: synchronous }\nmeetings:\n  kick-off: { topic: Water, \
                    date: 2027-03-24, start: '22:00', minutes: 60, \
                    zones: [Africa/Abidjan, Europe/Paris, Asia/Tokyo] }\n";
        world.write("cocreate-plan.yaml", plan);
        let text = world
            .run(&["write", "invitation", "--date", "2026-11-28"])
            .fine();
        assert!(text.contains(said), "{said}: {text}");
    }
}

/// The ids of the parts of an invitation to a meeting, and the text.
fn invited(language: &str, answers: &str, meeting: &str) -> (Vec<String>, String) {
    let world = World::speaking(language);
    let plan = format!(
        "cocreate: 1\nprofile: {{ country: KE }}\nanswers: {{ stages: [identify], {answers} }}\n\
         meetings:\n  kick-off: {{ topic: Water, date: 2027-02-10, start: '10:00', minutes: 60, \
         zones: [Africa/Nairobi], participants: 12, {meeting} }}\n"
    );
    world.write("cocreate-plan.yaml", plan);
    let write = ["write", "invitation", "--meeting", "kick-off", "--format"];
    let data = world.run(&[&write[..], &["json"]].concat()).json();
    let parts = data["text"]["parts"].as_array().unwrap().iter();
    let ids = parts.map(|part| part["id"].as_str().unwrap().to_owned());
    (
        ids.collect(),
        world.run(&[&write[..], &["markdown"]].concat()).fine(),
    )
}

#[test]
fn an_invitation_to_a_meeting_says_its_own_length_and_not_what_the_plan_asks_of_people_in_all() {
    let (parts, text) = invited("en", "risk: false, time-asked: half-hour", "kind: forum");
    assert!(
        text.contains("60 minutes") && !text.contains("half an hour"),
        "{text}"
    );
    assert!(!parts.contains(&"time-needed".to_owned()));
}

#[test]
fn what_a_person_wrote_is_left_out_where_it_may_harm_and_that_is_said() {
    let written = "participant-languages: [en, other], other-languages: Turkana";
    let said = "what you wrote yourselves about these stays out";
    let (_, text) = invited("en", &format!("risk: true, {written}"), "kind: forum");
    let (_, left_out) = text.split_once(said).unwrap();
    for gap in ["[other languages]", "[subject of the meeting]"] {
        assert!(left_out.contains(gap), "{gap}: {text}");
    }
    assert!(
        !text.contains("Turkana") && !text.contains("Water"),
        "{text}"
    );
    let (_, text) = invited("en", &format!("risk: false, {written}"), "kind: forum");
    assert!(text.contains("Turkana") && text.contains("Water") && !text.contains(said));
}

#[test]
fn an_invitation_names_each_way_in_that_the_meeting_has_and_no_other() {
    let ways = [
        "link",
        "place",
        "phone",
        "phone-meeting",
        "all-phone",
        "join",
        "call",
        "offline",
    ];
    let phone = "risk: false, offline-channel: [phone]";
    for language in ["en", "es", "fr"] {
        for (answers, meeting, expected) in [
            (
                "risk: false",
                "purpose: exchange, phone-joiners: 12",
                &["all-phone", "call"][..],
            ),
            (
                phone,
                "purpose: exchange, phone-joiners: 12",
                &["all-phone", "call"],
            ),
            (
                "risk: false",
                "purpose: exchange, phone-joiners: 3",
                &["link", "phone-meeting", "join", "offline"],
            ),
            (
                phone,
                "purpose: exchange, phone-joiners: 0",
                &["link", "join", "offline"],
            ),
            (
                phone,
                "purpose: exchange",
                &["link", "phone", "join", "offline"],
            ),
            (
                "risk: false",
                "purpose: exchange, hybrid: true",
                &["link", "place", "join", "offline"],
            ),
            (
                "risk: true",
                "purpose: exchange, phone-joiners: 12",
                &["link", "join"],
            ),
        ] {
            let (parts, text) = invited(language, answers, meeting);
            let found = parts.iter().map(String::as_str);
            let found: Vec<&str> = found.filter(|id| ways.contains(id)).collect();
            assert_eq!(found, expected, "{language} {answers}, {meeting}: {text}");
        }
        // What a telephone does not carry is not offered there.
        let answers = "risk: false, accommodations: [captions]";
        let (_, text) = invited(language, answers, "purpose: exchange, phone-joiners: 12");
        let (text, _) = text.split_once("\n## ").unwrap();
        for word in [
            "aption",
            "ubtítulo",
            "ous-titre",
            "camera",
            "cámara",
            "caméra",
        ] {
            assert!(!text.contains(word), "{language}: {word} in {text}");
        }
    }
}

#[test]
fn ways_among_which_one_chooses_are_joined_by_or() {
    let sentences = [
        ("en", "also take part by phone or on a paper form"),
        ("es", "participar por teléfono o en un formulario de papel"),
        (
            "fr",
            "aussi participer par téléphone ou sur un formulaire papier",
        ),
    ];
    for (language, sentence) in sentences {
        let answers = "risk: false, offline-channel: [phone, paper]";
        let (_, text) = invited(language, answers, "purpose: exchange");
        assert!(text.contains(sentence), "{language}: {text}");
    }
}

#[test]
fn an_invitation_to_a_meeting_that_tells_asks_for_no_contributions() {
    for language in ["en", "es", "fr"] {
        let (parts, _) = invited(language, "risk: false", "purpose: inform");
        let has = |id: &str| parts.iter().any(|part| part == id);
        assert!(has("intro-meeting") && has("listen-meeting"), "{parts:?}");
        assert!(!has("intro") && !has("contributions"), "{parts:?}");
    }
}

#[test]
fn where_people_contribute_in_their_own_time_nothing_is_said_of_a_meeting_that_nobody_named() {
    let world = World::speaking("en");
    let plan = "cocreate: 1\nanswers: { stages: [identify], risk: false, timing: asynchronous }\n\
                meetings:\n  kick-off: { purpose: exchange, date: 2027-02-10, minutes: 60, \
                participants: 40, phone-joiners: 3, hybrid: true, interpretation: consecutive }\n";
    world.write("cocreate-plan.yaml", plan);
    let written = world.run(&["write", "invitation", "--format", "json"]);
    let data = written.json();
    let parts = data["text"]["parts"].as_array().unwrap();
    for id in [
        "subject",
        "phone-meeting",
        "place",
        "rooms",
        "interpretation",
    ] {
        assert!(!parts.iter().any(|part| part["id"] == id), "{id}");
    }
}

#[test]
fn an_invitation_to_a_meeting_says_its_hour_where_people_contribute_in_their_own_time_otherwise() {
    let world = World::speaking("en");
    let plan = "cocreate: 1\nprofile: { country: KE }\nanswers: { stages: [prioritize], risk: false, timing: \
                asynchronous, binding-vote: true, input-opens: 2027-03-01, input-closes: 2027-03-15 }\n\
                meetings:\n  kick-off: { topic: Water, date: 2027-02-10, start: '10:00', minutes: 60, \
                zones: [Africa/Nairobi], participants: 40 }\n";
    world.write("cocreate-plan.yaml", plan);
    let write = ["write", "invitation", "--date", "2026-11-28"];
    let window = "1 March 2027";
    assert!(world.run(&write).fine().contains(window));
    let of_meeting = world
        .run(&[&write[..], &["--meeting", "kick-off"]].concat())
        .fine();
    for said in ["Water", "10 February 2027", "60 minutes", "40 people"] {
        assert!(of_meeting.contains(said), "{said}: {of_meeting}");
    }
    for not_said in [window, "Vote by"] {
        assert!(!of_meeting.contains(not_said), "{not_said}: {of_meeting}");
    }
}
