//! What is done with each reply, and what stands in the file meanwhile: shown with a person whose
//! replies were written down before.

#![cfg(test)]

use std::cell::{OnceCell, RefCell};
use std::path::PathBuf;
use std::rc::Rc;

use serde_yaml::Value;

use super::*;
use crate::built_in;
use crate::cli::environment::Environment;
use crate::cli::output::streams::Streams;
use crate::cli::output::ui::{Colour, Ui};
use crate::guide::Guide;
use crate::interview::Given;
use crate::locale::{Language, Languages, Messages, Surroundings};
use crate::plan::{LockedPlan, Writer};
use crate::prompt::{Act, Prompter, Reply, Scripted, ScriptedScreen, Seen, Terminal};
use crate::text::{name_of, sanitize};

const LANGUAGES: [&str; 3] = ["en", "es", "fr"];

/// Answers to the questions of the first pass, in the order in which they are asked.
const ANSWERS: [(&str, &str, &str); 15] = [
    ("profile", "side", "government"),
    ("profile", "membership", "national"),
    ("profile", "country", "KE"),
    ("answers", "stages", "[draft, consult]"),
    ("answers", "risk", "false"),
    ("answers", "decision-open", "true"),
    ("answers", "level", "consult"),
    ("answers", "contributions", "[ideas]"),
    ("answers", "timing", "blended"),
    ("answers", "participants", "120"),
    ("answers", "access-gaps", "[language]"),
    ("answers", "offline-channel", "[phone]"),
    ("answers", "answering-person", "named"),
    ("answers", "co-creation-start", "2027-01-11"),
    ("answers", "feedback-date", "2027-05-31"),
];

/// A person's desk: a language, and a folder for the plan.
struct Desk {
    folder: tempfile::TempDir,
    parts: PlanGuide,
    messages: Messages,
    environment: Environment,
}

impl Desk {
    fn of(language: &str) -> Desk {
        Desk {
            folder: tempfile::tempdir().unwrap(),
            parts: PlanGuide::open(&Guide::new(built_in::GUIDE), language),
            messages: Messages::new(Language::find(language).unwrap()),
            environment: Environment::without_terminal([]),
        }
    }

    /// The same with a plan in which the questions before this one are answered.
    fn up_to(language: &str, question: &str) -> Desk {
        let desk = Desk::of(language);
        let before = || ANSWERS.iter().take_while(|(_, id, _)| *id != question);
        assert!(before().count() < ANSWERS.len(), "{question}");
        let version = &desk.parts.version;
        let mut text = format!("cocreate: 1\nguide: '{version}'\n");
        for part in ["profile", "answers"] {
            text.push_str(&format!("{part}:\n"));
            for (_, id, answer) in before().filter(|entry| entry.0 == part) {
                text.push_str(&format!("  {id}: {answer}\n"));
            }
        }
        crate::plan::write_atomic(&desk.path(), text.as_bytes()).unwrap();
        desk
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("plan.yaml")
    }

    fn text(&self) -> String {
        std::fs::read_to_string(self.path()).unwrap_or_default()
    }

    /// The plan as it stands in the file.
    fn saved(&self) -> Value {
        serde_yaml::from_str(&self.text()).unwrap()
    }

    fn says(&self, id: &str) -> String {
        self.messages.text(id, &[])
    }

    fn name(&self, question: &str, option: &str) -> String {
        let questionnaire = &self.parts.questionnaire;
        questionnaire.choice_name(question, option).to_owned()
    }

    /// How an answer stands in the review.
    fn review_line(&self, question: &str, option: &str) -> String {
        message!(
            self.messages,
            "interview-review-line",
            question = self.parts.questionnaire.text(question, "short"),
            answer = self.name(question, option)
        )
    }

    /// Sits down at the plan, and asks.
    fn asks_of(&self, scope: Scope, prompter: &mut dyn Prompter) -> Result<Course, CommandError> {
        let language = self.messages.language();
        let streams = Streams::written_to(std::io::sink(), std::io::sink());
        let streams = Rc::new(RefCell::new(streams));
        let context = Context {
            messages: Messages::new(language),
            languages: Languages::default(),
            language_known: true,
            surroundings: Surroundings::default(),
            environment: &self.environment,
            ui: Ui::new(&streams, &self.environment, Colour::Auto, language),
            country: None,
            today: jiff::civil::date(2026, 11, 28),
            guide_folder: None,
            edited: OnceCell::new(),
        };
        let locked = LockedPlan::lock(&self.path(), &Writer::default()).unwrap();
        let interruption = Interruption::of(locked.store(), false, &self.environment);
        let file = locked.understand(&self.parts, context.today);
        let file = file.unwrap_or_else(|faults| panic!("{faults:?}"));
        InterviewSession::new(&context, &self.parts, file, &interruption, Vec::new())
            .interview(prompter, scope)
    }

    fn asks(&self, prompter: &mut dyn Prompter) -> Result<Course, CommandError> {
        self.asks_of(Scope::FirstPass, prompter)
    }

    /// The same with a person who does this; whatever is not done any more, the input ends there.
    fn sees(&self, acts: impl IntoIterator<Item = Act>) -> Seen {
        let mut person = Scripted::new(acts).looking(|| self.text());
        let _ = self.asks(&mut person);
        person.seen
    }
}

fn gives(text: &str) -> Act {
    Act::Reply(Reply::Given(Given::Text(text.to_owned())))
}

const STOP: Act = Act::Reply(Reply::Stop);

#[test]
fn every_answer_is_in_the_file_before_the_next_question() {
    let desk = Desk::of("en");
    let seen = desk.sees([gives("both"), gives("national"), gives("NO")]);
    assert_eq!(
        seen.questions(),
        ["side", "membership", "country", "stages"]
    );
    for (asked, line) in seen.asked[1..].iter().zip(["both", "national", "'NO'"]) {
        assert!(
            asked.looked.contains(&format!(": {line}\n")),
            "{}",
            asked.looked
        );
    }
}

#[test]
fn going_back_offers_the_answer_given_before_and_takes_another() {
    for language in LANGUAGES {
        let desk = Desk::up_to(language, "level");
        let back = Act::Reply(Reply::Back);
        let seen = desk.sees([gives("consult"), back, gives("empower"), STOP]);
        let before = Some(desk.name("level", "consult"));
        assert_eq!(
            seen.questions(),
            ["level", "contributions", "level", "contributions"]
        );
        assert_eq!(
            (&seen.asked[0].before, &seen.asked[2].before),
            (&None, &before)
        );
        assert_eq!(desk.saved()["answers"]["level"], "empower");
    }
}

#[test]
fn the_first_question_has_none_before_it() {
    let desk = Desk::of("en");
    let seen = desk.sees([Act::Reply(Reply::Back)]);
    assert_eq!(seen.questions(), ["side", "side"]);
    assert!(seen.was_told(&desk.says("interview-first")));
}

#[test]
fn explaining_says_why_and_what_each_option_means_and_costs() {
    for language in LANGUAGES {
        let desk = Desk::up_to(language, "timing");
        let seen = desk.sees([Act::Reply(Reply::Explain)]);
        assert_eq!(seen.questions(), ["timing", "timing"]);
        let questionnaire = &desk.parts.questionnaire;
        assert!(seen.was_told(questionnaire.text("timing", "help")));
        for choice in questionnaire.choices("timing") {
            let line = seen.told.iter().find(|told| told.contains(choice.name));
            let line = line.expect("each option is explained");
            assert!(line.contains(choice.means) && line.contains(choice.trade));
        }
    }
}

#[test]
fn a_note_is_kept_with_its_question_and_can_be_changed() {
    let note = "Acordado: así, où ça va";
    let asks_for_note = || Act::Reply(Reply::Note(None));
    for language in LANGUAGES {
        let desk = Desk::up_to(language, "level");
        let seen = desk.sees([
            asks_for_note(),
            Act::Line(note),
            asks_for_note(),
            Act::Line(" "),
        ]);
        assert_eq!(seen.questions(), ["level", "level", "level"]);
        assert!(seen.was_told(&message!(
            desk.messages,
            "interview-note-before",
            note = note
        )));
        assert_eq!(
            desk.saved()["notes"]["level"],
            note,
            "an empty one changes nothing"
        );
        desk.sees([Act::Reply(Reply::Note(Some("anew".to_owned())))]);
        assert_eq!(desk.saved()["notes"]["level"], "anew");
    }
}

#[test]
fn what_cannot_be_seen_is_refused_with_its_code_and_the_question_comes_again() {
    for (letter, code) in [
        ('\u{1b}', "U+001B"),
        ('\u{202e}', "U+202E"),
        ('\u{9b}', "U+009B"),
    ] {
        let text = format!("a{letter}b");
        let desk = Desk::up_to("en", "level");
        let seen = desk.sees([Act::Reply(Reply::Note(Some(text.clone())))]);
        assert!(seen.was_told(code) && seen.questions() == ["level", "level"]);
        assert!(desk.saved().get("notes").is_none());
        let desk = Desk::of("en");
        let mut person = Scripted::new([gives(&text), gives("Plan of Kenya"), STOP]);
        let _ = desk.asks_of(Scope::Full, &mut person);
        assert!(person.seen.was_told(code) && person.seen.questions()[..2] == ["title"; 2]);
        assert_eq!(desk.saved()["profile"]["title"], "Plan of Kenya");
        let told = person.seen.told.join("\n");
        assert_eq!(sanitize(&told), told, "it is not shown either");
    }
}

#[test]
fn a_question_that_is_not_needed_can_be_skipped_and_comes_again_next_time() {
    let desk = Desk::up_to("en", "decision-open");
    let seen = desk.sees([Act::Reply(Reply::Skip), STOP]);
    assert_eq!(seen.questions(), ["decision-open", "level"]);
    assert!(desk.saved()["answers"].get("decision-open").is_none());
    assert_eq!(desk.sees([]).questions(), ["decision-open"]);
}

#[test]
fn a_question_that_the_plan_needs_cannot_be_skipped_or_left_unknown() {
    for reply in [Reply::Skip, Reply::Given(Given::Unknown)] {
        let desk = Desk::of("en");
        let seen = desk.sees([Act::Reply(reply)]);
        assert_eq!(seen.questions(), ["side", "side"]);
        assert!(seen.was_told(&desk.says("interview-refuse-required")));
    }
}

#[test]
fn not_knowing_yet_is_an_answer() {
    let desk = Desk::up_to("en", "decision-open");
    let seen = desk.sees([Act::Reply(Reply::Given(Given::Unknown))]);
    assert_eq!(seen.questions(), ["decision-open", "level"]);
    assert_eq!(desk.saved()["answers"]["decision-open"], "unknown");
}

#[test]
fn reviewing_goes_to_the_answer_to_be_changed_and_then_on() {
    for language in LANGUAGES {
        let desk = Desk::up_to(language, "timing");
        let line = Act::Choose(desk.review_line("side", "government"));
        let seen = desk.sees([Act::Reply(Reply::Review), line, gives("both")]);
        assert_eq!(seen.questions(), ["timing", "side", "timing"]);
        assert!(seen.offered[0].contains(&desk.review_line("country", "KE")));
        assert_eq!(desk.saved()["profile"]["side"], "both");
    }
}

#[test]
fn a_refused_answer_says_what_would_be_accepted_and_asks_again() {
    for language in LANGUAGES {
        let desk = Desk::up_to(language, "participants");
        let number = |number| Act::Reply(Reply::Given(Given::Number(number)));
        let seen = desk.sees([gives("many"), number(0), number(250)]);
        assert_eq!(
            seen.questions(),
            [
                "participants",
                "participants",
                "participants",
                "access-gaps"
            ]
        );
        let refused = message!(desk.messages, "interview-refuse-number", found = "many");
        assert!(seen.was_told(&refused) && seen.was_told(&desk.messages.number(1_000_000)));
        assert_eq!(desk.saved()["answers"]["participants"], 250);
        let desk = Desk::up_to(language, "country");
        let seen = desk.sees([gives("Atlantis")]);
        assert_eq!(seen.questions(), ["country", "country"]);
        let refused = message!(desk.messages, "interview-refuse-option", found = "Atlantis");
        assert!(seen.was_told(&refused));
    }
}

#[test]
fn stopping_saves_and_the_next_start_goes_on_there() {
    for language in LANGUAGES {
        let desk = Desk::of(language);
        let mut person = Scripted::new([gives("government"), gives("national"), STOP]);
        let course = desk.asks(&mut person).unwrap();
        assert!(
            matches!(course, Course::Stopped { answered: 2, .. }),
            "{course:?}"
        );
        assert_eq!(desk.saved()["profile"]["membership"], "national");
        let seen = desk.sees([]);
        assert_eq!(seen.questions(), ["country"]);
        let path = name_of(&desk.path());
        assert!(seen.was_told(&message!(
            desk.messages,
            "interview-welcome-back",
            path = path
        )));
    }
}

#[test]
fn going_on_after_the_first_pass_asks_the_other_questions() {
    let desk = Desk::up_to("en", "feedback-date");
    let everything = Act::Choose(desk.says("interview-next-everything"));
    let seen = desk.sees([gives("2027-05-31"), everything]);
    assert_eq!(seen.questions(), ["feedback-date", "title"]);
}

#[test]
fn an_answer_can_be_changed_after_the_first_pass() {
    let desk = Desk::up_to("en", "feedback-date");
    let mut person = Scripted::new([
        gives("2027-05-31"),
        Act::Choose(desk.says("interview-menu-review")),
        Act::Choose(desk.review_line("level", "consult")),
        gives("involve"),
        Act::Choose(desk.says("interview-next-show")),
    ]);
    assert_eq!(desk.asks(&mut person).unwrap(), Course::Complete);
    assert_eq!(person.seen.questions(), ["feedback-date", "level"]);
    assert_eq!(desk.saved()["answers"]["level"], "involve");
}

#[test]
fn input_that_ends_keeps_the_answers_and_one_that_never_began_leaves_nothing() {
    let desk = Desk::of("en");
    let ended = desk.asks(&mut Scripted::new([])).unwrap_err();
    assert_eq!(ended.exit, Exit::Usage);
    assert_eq!(ended.text, desk.says("interview-no-input"));
    assert!(ended.hint.unwrap().contains("--answers"));
    let stopped = desk.asks(&mut Scripted::new([STOP])).unwrap_err();
    assert_eq!(stopped.exit, Exit::Fine);
    assert_eq!(std::fs::read_dir(desk.folder.path()).unwrap().count(), 0);
    let asks_for_note = Act::Reply(Reply::Note(None));
    let ended = desk.asks(&mut Scripted::new([gives("government"), asks_for_note]));
    assert!(matches!(ended, Ok(Course::Ended { .. })), "at a note too");
    assert_eq!(desk.saved()["profile"]["side"], "government");
}

#[test]
fn an_interruption_leaves_the_answers_so_far_and_its_exit_code() {
    let desk = Desk::up_to("en", "level");
    let interrupted = desk.asks(&mut Scripted::new([gives("involve"), Act::Interrupt]));
    assert_eq!(interrupted.unwrap_err().exit, Exit::Interrupted);
    assert_eq!(desk.saved()["answers"]["level"], "involve");
    assert_eq!(desk.sees([]).questions(), ["contributions"]);
}

#[test]
fn answers_given_with_arrows_space_and_enter_stand_in_the_file() {
    for language in LANGUAGES {
        let desk = Desk::of(language);
        let questionnaire = &desk.parts.questionnaire;
        let place = |question: &str, option: &str| {
            let options = questionnaire.option_ids(question);
            options.iter().position(|id| *id == *option).unwrap()
        };
        let one = |question, option| "↓".repeat(place(question, option) + 1) + "\n";
        let marked = |question, option| {
            let place = place(question, option);
            "↓".repeat(place) + " " + &"↑".repeat(place)
        };
        let keys = [
            one("side", "civil-society"),
            one("membership", "national"),
            desk.name("country", "CI") + "\n",
            marked("stages", "draft") + &marked("stages", "consult") + "\n",
            "↓\n".to_owned(),
            marked("protection", "no-recording") + "\n",
            "↓↓\n".to_owned(),
            one("level", "involve"),
            one("timing", "blended"),
            "120\n".to_owned(),
        ];
        let screen = ScriptedScreen::new((24, 80), &keys.concat());
        let course = desk.asks(&mut Terminal::new(&desk.messages, screen));
        assert!(matches!(course, Ok(Course::Ended { .. })), "{course:?}");
        let expected: Value = serde_yaml::from_str(&format!(
            "
            profile:
              side: civil-society
              membership: national
              country: CI
              language: {language}
            answers:
              stages: [draft, consult]
              risk: true
              protection: [no-recording]
              decision-open: false
              level: involve
              timing: blended
              participants: 120
            "
        ))
        .unwrap();
        for part in ["profile", "answers"] {
            assert_eq!(desk.saved()[part], expected[part], "{language}");
        }
    }
}
