//! A person at the terminal, who answers in one language: every text is looked up, none is written
//! out here.

use std::fs;

use cocreate::built_in;
use cocreate::guide::Guide;
use cocreate::interview::Questionnaire;
use cocreate::locale::{Language, Messages};
use cocreate::message;
use serde_yaml::Value;

use super::session::{ENTER, Size, Terminal};
use crate::world::World;

/// The file that is meant where none is named.
pub const PLAN: &str = "cocreate-plan.yaml";

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

/// What the program says in one language.
pub struct Words {
    pub questionnaire: Questionnaire,
    pub messages: Messages,
}

impl Words {
    pub fn of(language: &str) -> Words {
        let guide = Guide::new(built_in::GUIDE);
        Words {
            questionnaire: Questionnaire::open(&guide, language),
            messages: Messages::new(Language::find(language).unwrap()),
        }
    }

    pub fn ask(&self, question: &str) -> &str {
        self.questionnaire.text(question, "ask")
    }

    pub fn option(&self, question: &str, option: &str) -> String {
        assert!(
            self.questionnaire
                .option_ids(question)
                .iter()
                .any(|id| id == option),
            "{question} has no {option}"
        );
        self.questionnaire.choice_name(question, option).to_owned()
    }

    pub fn message(&self, id: &str) -> String {
        self.messages.text(id, &[])
    }

    /// How an answer stands in the review.
    pub fn review_line(&self, question: &str, option: &str) -> String {
        let (short, answer) = (
            self.questionnaire.text(question, "short"),
            self.option(question, option),
        );
        message!(
            self.messages,
            "interview-review-line",
            question = short,
            answer = answer
        )
    }
}

/// A person at a terminal.
pub struct Person {
    pub terminal: Terminal,
    pub words: Words,
}

impl Person {
    /// Starts `cocreate plan`.
    pub fn starts(world: &World, language: &str, arguments: &[&str], size: Size) -> Person {
        let arguments = [&["plan"], arguments].concat();
        Person {
            terminal: Terminal::open(world, &arguments, size),
            words: Words::of(language),
        }
    }

    #[track_caller]
    pub fn sees(&self, text: &str) {
        self.terminal.see(text);
    }

    #[track_caller]
    pub fn sees_message(&self, id: &str) {
        self.sees(&self.words.message(id));
    }

    #[track_caller]
    pub fn sees_message_with(&self, id: &str, name: &str, value: &str) {
        self.sees(
            &self
                .words
                .messages
                .text(id, &[(name, value.to_owned().into())]),
        );
    }

    #[track_caller]
    pub fn sees_question(&self, question: &str) {
        self.sees(self.words.ask(question));
    }

    #[track_caller]
    pub fn sees_answer_before(&self, answer: &str) {
        self.sees_message_with("interview-before", "answer", answer);
    }

    /// The menu after the first pass.
    #[track_caller]
    pub fn sees_what_next(&self) {
        // Its line may be cut at the edge of the screen.
        let begin: String = self
            .words
            .message("interview-next-show")
            .chars()
            .take(20)
            .collect();
        self.sees(&begin);
    }

    /// Chooses the one answer.
    #[track_caller]
    pub fn answers(&mut self, question: &str, option: &str) {
        self.sees_question(question);
        self.terminal.choose(&self.words.option(question, option));
    }

    #[track_caller]
    pub fn answers_yes(&mut self, question: &str) {
        self.sees_question(question);
        self.terminal.choose(&self.words.message("common-yes"));
    }

    #[track_caller]
    pub fn answers_no(&mut self, question: &str) {
        self.sees_question(question);
        self.terminal.choose(&self.words.message("common-no"));
    }

    /// Types the whole name of one of a long list.
    #[track_caller]
    pub fn names(&mut self, question: &str, option: &str) {
        let name = self.words.option(question, option);
        self.types(question, &name);
    }

    /// Marks several answers.
    #[track_caller]
    pub fn marks(&mut self, question: &str, options: &[&str]) {
        self.sees_question(question);
        self.marks_here(question, options);
    }

    /// The same where the question stands on the screen already.
    #[track_caller]
    pub fn marks_here(&mut self, question: &str, options: &[&str]) {
        for option in options {
            self.terminal
                .mark(&self.words.option(question, option), "[x]");
        }
        self.terminal.press(ENTER);
    }

    /// Types an answer.
    #[track_caller]
    pub fn types(&mut self, question: &str, text: &str) {
        self.sees_question(question);
        self.types_here(text);
    }

    /// Types what a prompt without a question asks for.
    #[track_caller]
    pub fn writes(&mut self, message: &str, text: &str) {
        self.sees_message(message);
        self.types_here(text);
    }

    #[track_caller]
    pub fn types_here(&mut self, text: &str) {
        if !text.is_empty() {
            self.terminal.press(text);
            // Of a long line the end is in sight.
            let letters: Vec<char> = text.chars().collect();
            let end: String = letters[letters.len().saturating_sub(15)..].iter().collect();
            self.sees(&end);
        }
        self.terminal.press(ENTER);
    }

    /// Takes what stands below the answers of a list.
    #[track_caller]
    pub fn takes_from_list(&mut self, message: &str) {
        self.terminal
            .choose(&format!("({})", self.words.message(message)));
    }

    /// Takes what stands in the menu: behind Esc at a list, behind Enter alone where a line is
    /// typed.
    #[track_caller]
    pub fn takes_from_menu(&mut self, key: &str, message: &str) {
        self.opens_menu(key);
        self.takes_from_open_menu(message);
    }

    #[track_caller]
    pub fn opens_menu(&mut self, key: &str) {
        self.terminal.press(key);
        self.sees_message("interview-menu-stop");
    }

    #[track_caller]
    pub fn takes_from_open_menu(&mut self, message: &str) {
        self.terminal.choose(&self.words.message(message));
    }

    #[track_caller]
    pub fn stops_from_list(&mut self) {
        self.takes_from_list("interview-menu-stop");
        assert_eq!(self.terminal.code(), 0);
    }
}

/// Writes a plan in which the questions before `question` are answered, so that it is asked first.
pub fn write_plan_up_to(world: &World, language: &str, question: &str) {
    let before: Vec<_> = ANSWERS
        .iter()
        .take_while(|(_, id, _)| *id != question)
        .collect();
    assert!(
        before.len() < ANSWERS.len(),
        "{question} is not asked in the first pass"
    );
    let version = &Guide::new(built_in::GUIDE)
        .facts::<cocreate::guide::model::Manifest>()
        .version;
    let mut text = format!("cocreate: 1\nguide: '{version}'\nprofile:\n  language: {language}\n");
    for part in ["profile", "answers"] {
        if part == "answers" && before.iter().any(|entry| entry.0 == part) {
            text.push_str("answers:\n");
        }
        for (_, id, value) in before.iter().filter(|entry| entry.0 == part) {
            text.push_str(&format!("  {id}: {value}\n"));
        }
    }
    world.write(PLAN, text);
}

/// The plan as it stands in the file.
pub fn plan(world: &World) -> Value {
    yaml(&world.read(PLAN))
}

pub fn yaml(text: &str) -> Value {
    serde_yaml::from_str(text).unwrap()
}

/// Every file of a world: what is left behind shows. What lets a change be taken back is to be
/// there.
pub fn files(world: &World) -> Vec<String> {
    let entries = fs::read_dir(world.folder()).unwrap();
    let mut names: Vec<String> = entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| !name.ends_with(".undo~"))
        .collect();
    names.sort();
    names
}
