//! Somebody who fills in plans at a terminal for hours: types, pastes, slips, looks things up, goes
//! back, stops in the midst and goes on later. They remember what they meant, and after each answer
//! the plan's file holds exactly that.

mod answering;
mod seeing;

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Instant;

use cocreate::guide::LastingText;
use cocreate::guide::model::Kind;
use cocreate::interview::Answer;
use cocreate::report::answer_words;
use jiff::civil::Date;
use serde_yaml::Value;

use self::seeing::Seen;
use crate::Outcome;
use crate::chance::Chance;
use crate::person::{PLAN, Words};
use crate::session::{CTRL_C, DOWN, ENTER, ESCAPE, Size, Terminal, UP};
use crate::world::World;
use crate::writing;

/// Windows that people have.
const SIZES: [Size; 5] = [(60, 80), (60, 120), (24, 80), (60, 40), (12, 60)];

/// What says that a list is longer than any page of it shows at once.
const LONG: usize = 30;

/// What else can be done at a question, as it stands in the menu.
const MENU: [&str; 7] = [
    "explain", "unknown", "skip", "back", "note", "review", "stop",
];

/// People who type in a language, one plan after the other, until so many prompts were answered.
pub fn at_prompts(language: &'static str, prompts: usize, first_seed: u64) -> Outcome {
    let began = Instant::now();
    let mut outcome = Outcome::default();
    let mut plans = 0;
    for seed in first_seed.. {
        if outcome.tries >= prompts || outcome.lost.len() > 4 {
            break;
        }
        let mut somebody = Somebody::with(seed, language, prompts - outcome.tries);
        let filled_in = catch_unwind(AssertUnwindSafe(|| somebody.fills_in_a_plan()));
        let difference = match filled_in {
            Ok(Ok(())) => None,
            Ok(Err(difference)) => Some(difference),
            Err(panic) => Some(said_by(&*panic)),
        };
        let last = somebody
            .did
            .split_off(somebody.did.len().saturating_sub(12));
        let told = |lost: String| format!("seed {seed}: {lost}\n    after {}", last.join("\n    "));
        outcome.lost.extend(difference.map(told));
        outcome.tries += somebody.prompts;
        plans += 1;
    }
    let seconds = began.elapsed().as_secs();
    outcome.note = format!(
        " (prompts, of {plans} plans, in {} min {} s)",
        seconds / 60,
        seconds % 60
    );
    outcome
}

fn said_by(panic: &(dyn std::any::Any + Send)) -> String {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    text.or_else(|| panic.downcast_ref::<&str>().copied())
        .unwrap_or("a panic")
        .to_owned()
}

/// What a person does at a question besides answering.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Aside {
    Explain,
    Skip,
    Back,
    Note,
    Review,
    Stop,
}

impl Aside {
    fn place(self) -> usize {
        match self {
            Aside::Explain => 0,
            Aside::Skip => 2,
            Aside::Back => 3,
            Aside::Note => 4,
            Aside::Review => 5,
            Aside::Stop => 6,
        }
    }

    fn sign(self) -> &'static str {
        ["?", "??", ">", "<", "+", "=", "."][self.place()]
    }
}

struct Somebody {
    chance: Chance,
    language: &'static str,
    words: Words,
    world: World,
    /// What they meant, by question.
    meant: BTreeMap<String, Answer>,
    notes: BTreeMap<String, String>,
    /// What they marked where they then did something else.
    marked: Option<(String, Vec<String>)>,
    /// Whether they said which language they speak: its list may be drawn once more.
    speaks: bool,
    plain: bool,
    size: Size,
    /// Which question must come next, where they chose one.
    next: Option<String>,
    terminal: Option<Terminal>,
    did: Vec<String>,
    prompts: usize,
    most: usize,
}

impl Somebody {
    fn with(seed: u64, language: &'static str, most: usize) -> Somebody {
        Somebody {
            chance: Chance::from(seed),
            language,
            words: Words::of(language),
            world: World::new().with("LANG", "C"),
            meant: BTreeMap::new(),
            notes: BTreeMap::new(),
            marked: None,
            speaks: false,
            plain: false,
            size: SIZES[0],
            next: None,
            terminal: None,
            did: Vec::new(),
            prompts: 0,
            most,
        }
    }

    /// Sits down at the same plan until it is done, or enough was asked.
    fn fills_in_a_plan(&mut self) -> Result<(), String> {
        for sitting in 0..12 {
            self.sits_down(sitting);
            let is_done = self.answers_what_is_asked()?;
            self.terminal = None;
            if self.prompts >= self.most || (is_done && self.chance.percent(60)) {
                break;
            }
        }
        Ok(())
    }

    fn sits_down(&mut self, sitting: usize) {
        self.plain = self.chance.percent(40);
        self.size = *self.chance.of(&SIZES);
        let mut arguments = vec!["plan"];
        // Whom nothing tells the language is asked for it.
        if sitting > 0 || self.chance.percent(60) {
            arguments.extend(["--lang", self.language]);
        }
        self.speaks = false;
        arguments.extend(self.plain.then_some("--plain"));
        arguments.extend(self.chance.percent(50).then_some("--full"));
        self.next = None;
        self.marked = None;
        self.did.push(format!("{arguments:?} in {:?}", self.size));
        self.terminal = Some(Terminal::open(&self.world, &arguments, self.size));
    }

    /// Whether all was done that was asked.
    fn answers_what_is_asked(&mut self) -> Result<bool, String> {
        let mut is_done = false;
        loop {
            let seen = self.looks();
            self.compares()?;
            match seen {
                Seen::Ended => return Ok(is_done),
                Seen::More => self.sends("q"),
                Seen::Language => {
                    let name = match self.language {
                        "es" => "Español",
                        "fr" => "Français",
                        _ => "English",
                    };
                    self.sends(&format!("{name}\r"));
                    self.speaks = true;
                }
                _ if self.prompts >= self.most => {
                    self.sends(CTRL_C);
                    self.ends();
                    self.compares()?;
                    return Ok(true);
                }
                Seen::WhatNext { text } => is_done = self.what_next(&text),
                Seen::Question { id, text } => self.at_question(&id, &text)?,
            }
            self.prompts += 1;
        }
    }

    /// The plan's file beside what was meant.
    fn compares(&self) -> Result<(), String> {
        if !self.world.path(PLAN).exists() {
            let nothing = self.meant.is_empty() && self.notes.is_empty();
            return nothing
                .then_some(())
                .ok_or_else(|| "there is no plan".to_owned());
        }
        let plan: Value =
            serde_yaml::from_str(&self.world.read(PLAN)).map_err(|error| error.to_string())?;
        let mut found = BTreeMap::new();
        for part in ["profile", "answers", "inactive"] {
            for (id, answer) in plan
                .get(part)
                .and_then(Value::as_mapping)
                .into_iter()
                .flatten()
            {
                found.insert(id.as_str().unwrap_or_default().to_owned(), answer.clone());
            }
        }
        let value = |answer: &Answer| serde_yaml::to_value(answer).expect("an answer");
        let mut meant: BTreeMap<String, Value> = self
            .meant
            .iter()
            .map(|(id, answer)| (id.clone(), value(answer)))
            .collect();
        meant
            .entry("language".to_owned())
            .or_insert_with(|| self.language.into());
        differ("answers", &meant, &found)?;
        let notes = plan
            .get("notes")
            .and_then(Value::as_mapping)
            .into_iter()
            .flatten();
        let notes =
            notes.map(|(id, note)| (id.as_str().unwrap_or_default().to_owned(), note.clone()));
        let meant = self
            .notes
            .iter()
            .map(|(id, note)| (id.clone(), Value::from(note.as_str())));
        differ("notes", &meant.collect(), &notes.collect())
    }

    // What they mean.

    fn means(&mut self, id: &str) -> Answer {
        let questionnaire = &self.words.questionnaire;
        let question = questionnaire.question(id).expect("a question");
        let options = questionnaire.option_ids(id);
        let (least, most) = (question.at_least, question.at_most);
        let chance = &mut self.chance;
        match question.kind {
            Kind::YesNo => Answer::YesNo(chance.percent(50)),
            Kind::OneOf => Answer::Option(chance.of(options).to_string()),
            Kind::SomeOf => {
                let limit = question.limit.unwrap_or(4).min(options.len());
                let count = 1 + chance.below(limit);
                let mut chosen: Vec<&LastingText> =
                    options.iter().filter(|_| chance.percent(40)).collect();
                chosen.truncate(count);
                if chosen.is_empty() {
                    chosen.push(chance.of(options));
                }
                if let Some(alone) = chosen
                    .iter()
                    .find(|id| question.exclusive.contains(id))
                    .copied()
                {
                    chosen = vec![alone];
                }
                Answer::Options(chosen.into_iter().map(ToString::to_string).collect())
            }
            Kind::Number => {
                let most = most
                    .unwrap_or(1000)
                    .min([9, 120, 5000, 1_000_000][chance.below(4)]);
                let least = least.unwrap_or(0);
                let span = usize::try_from(most - least).unwrap_or(1) + 1;
                Answer::Number(least + i64::try_from(chance.below(span)).unwrap_or(0))
            }
            Kind::Date => {
                let first = least.unwrap_or(2020).max(2020);
                let span = usize::try_from(most.unwrap_or(2040).min(2045) - first).unwrap_or(1);
                let year = first + i64::try_from(chance.below(span)).unwrap_or(0);
                let (month, day) = (1 + chance.below(12), 1 + chance.below(28));
                let small = |number: usize| i8::try_from(number).unwrap_or(1);
                let year = i16::try_from(year).unwrap_or(2027);
                Answer::Date(Date::new(year, small(month), small(day)).expect("a day"))
            }
            Kind::Time | Kind::TimeZones | Kind::Text => Answer::Text(String::new()),
        }
    }

    // What they do.

    fn at_question(&mut self, id: &str, text: &str) -> Result<(), String> {
        if let Some(next) = self.next.take()
            && next != id
        {
            return Err(format!("{next} was to be changed, and {id} is asked"));
        }
        self.sees_what_was_answered(id, text)?;
        if self.kind(id) == Kind::SomeOf {
            self.marked = self.marked.take().filter(|(of, _)| of == id);
        }
        self.did.push(format!("is asked {id}"));
        let is_required = self
            .words
            .questionnaire
            .question(id)
            .is_some_and(|it| it.required);
        match self.chance.below(100) {
            0..4 => self.does(id, Aside::Explain),
            4..8 => self.does(id, Aside::Skip),
            8..13 => self.does(id, Aside::Back),
            13..19 => self.writes_note(id),
            19..23 => self.reviews(id),
            23..25 => {
                self.does(id, Aside::Stop);
                self.ends();
            }
            25..27 => self.interrupts(id),
            27..31 if !is_required => self.does_not_know(id),
            31..38 => self.slips(id),
            _ => self.answers(id),
        }
        Ok(())
    }

    /// What is asked again shows what was answered before.
    fn sees_what_was_answered(&self, id: &str, text: &str) -> Result<(), String> {
        let Some(answer) = self.meant.get(id) else {
            return Ok(());
        };
        let words = answer_words(&self.words.questionnaire, id, answer, &self.words.messages);
        let before = [("answer", words.into())];
        let before = one_line(&self.words.messages.text("interview-before", &before));
        // Letters that take no room, and tabs, are shown in another way.
        if before
            .chars()
            .all(|letter| letter.is_alphanumeric() || " :.,'’-".contains(letter))
            && !text.contains(&before)
        {
            return Err(format!("{before:?} is not shown at {id}: {text}"));
        }
        Ok(())
    }

    /// Does something else than answering, in one of the ways.
    fn does(&mut self, id: &str, aside: Aside) {
        self.did.push(format!("{aside:?}"));
        let kind = self.kind(id);
        if self.plain {
            let words = self.message(&format!("interview-word-{}", MENU[aside.place()]));
            let word = self
                .chance
                .of(&words.split(',').collect::<Vec<_>>())
                .trim()
                .to_owned();
            let by_word = !kind.is_written() && self.chance.percent(50);
            let typed = if by_word {
                word
            } else {
                aside.sign().to_owned()
            };
            return self.sends(&format!("{typed}\r"));
        }
        if kind == Kind::SomeOf && self.chance.percent(50) {
            self.marks_some(id);
        }
        let by_sign = self.chance.percent(50);
        match kind {
            _ if is_typed(kind) => {
                if by_sign {
                    return self.sends(&format!("{}\r", aside.sign()));
                }
                if self.chance.percent(50) {
                    self.sends("2027");
                    self.sees_end("2027");
                    self.sends(ESCAPE);
                } else {
                    self.sends(ENTER);
                }
            }
            _ if by_sign => return self.sends(aside.sign()),
            Kind::YesNo | Kind::OneOf if self.knows_place(id) && self.chance.percent(50) => {
                let place = self.answer_count(id) + aside.place();
                return self.goes_to_and_enters(place, self.place_before(id));
            }
            _ => self.sends(ESCAPE),
        }
        self.takes_from_menu(aside.place());
    }

    fn takes_from_menu(&mut self, place: usize) {
        self.reads(&self.message("interview-menu"));
        let name = self.message(&format!("interview-menu-{}", MENU[place]));
        match self.chance.below(3) {
            0 => self.sends(&format!("{}\r", place + 1)),
            1 => self.sends(&format!("{name}\r")),
            _ => self.goes_to_and_enters(place, Some(0)),
        }
    }

    fn answer_count(&self, id: &str) -> usize {
        match self.kind(id) {
            Kind::YesNo => 2,
            _ => self.words.questionnaire.option_ids(id).len(),
        }
    }

    /// Whether it is known on which line of a list the cursor stands at first: not of the language,
    /// which a plan holds once it was saved, also where nobody was asked for it.
    fn knows_place(&self, id: &str) -> bool {
        !self.is_long(id) && (id != "language" || self.meant.contains_key(id))
    }

    /// On which line of a list the cursor stands at first.
    fn place_before(&self, id: &str) -> Option<usize> {
        match self.meant.get(id)? {
            Answer::YesNo(yes) => Some(usize::from(!yes)),
            Answer::Option(option) => self
                .words
                .questionnaire
                .option_ids(id)
                .iter()
                .position(|it| **it == **option),
            _ => None,
        }
    }

    /// Arrows to a line of a list that is not long.
    fn goes_to_and_enters(&mut self, place: usize, from: Option<usize>) {
        let arrows = match from {
            None => DOWN.repeat(place + 1),
            Some(from) if from <= place => DOWN.repeat(place - from),
            Some(from) => UP.repeat(from - place),
        };
        self.sends(&format!("{arrows}\r"));
    }

    /// Waits until a line ends so.
    fn sees_end(&mut self, text: &str) {
        let letters: Vec<char> = text.chars().collect();
        let end: String = letters[letters.len().saturating_sub(6)..].iter().collect();
        let end = one_line(&end);
        self.terminal().reads(&format!("{end:?}"), |said| {
            said.contains(&end).then_some(())
        });
    }

    fn does_not_know(&mut self, id: &str) {
        self.did.push("does not know".to_owned());
        let kind = self.kind(id);
        let words = self.message("interview-word-unknown");
        let word = self
            .chance
            .of(&words.split(',').collect::<Vec<_>>())
            .trim()
            .to_owned();
        if self.plain || !matches!(kind, Kind::YesNo | Kind::OneOf | Kind::SomeOf) {
            let typed = if self.chance.percent(50) {
                "??".to_owned()
            } else {
                word
            };
            self.sends(&format!("{typed}\r"));
        } else {
            self.sends(ESCAPE);
            self.takes_from_menu(1);
        }
        self.meant.insert(id.to_owned(), Answer::Unknown);
    }

    /// Ctrl-C while something is being typed.
    fn interrupts(&mut self, id: &str) {
        self.did.push("interrupts".to_owned());
        if self.chance.percent(50) && !matches!(self.kind(id), Kind::SomeOf) {
            self.sends("1");
        }
        self.sends(CTRL_C);
        self.ends();
    }

    /// Types what is no answer, is told so, and is asked again.
    fn slips(&mut self, id: &str) {
        let kind = self.kind(id);
        let refused = match kind {
            Kind::Text => "hid\u{200b}den",
            Kind::Number => *self
                .chance
                .of(&["-3", "many", "12 of 20", "99999999999", "1,5"]),
            Kind::Date => {
                *self
                    .chance
                    .of(&["31/02/2027", "soon", "0207-01-01", "2027-13-01", "tomorrow"])
            }
            _ => *self.chance.of(&["zzqx", "qqq zz", "9977"]),
        };
        self.did.push(format!("slips with {refused:?}"));
        self.sends(&format!("{refused}\r"));
        if !self.plain && !is_typed(kind) {
            // The list comes again, and its question still stands above.
            let typed = [("typed", refused.into())];
            let told = self.words.messages.text("interview-no-such-line", &typed);
            self.reads(&told);
            self.answers(id);
        }
    }

    fn writes_note(&mut self, id: &str) {
        let (lines, note) = writing::text(&mut self.chance);
        let at_once = lines.len() == 1 && self.chance.percent(40);
        let takes_line = self.plain || is_typed(self.kind(id));
        self.notes.insert(id.to_owned(), note.clone());
        if at_once && takes_line {
            return self.sends(&format!("+ {note}\r"));
        }
        self.does(id, Aside::Note);
        let asks: String = self.message("interview-note").chars().take(30).collect();
        self.reads(&asks);
        self.writes(&lines, &note);
    }

    fn reviews(&mut self, id: &str) {
        self.does(id, Aside::Review);
        self.changes_an_answer();
    }

    /// Chooses an answer of those that are shown, or none.
    fn changes_an_answer(&mut self) {
        let text = self.reads(&self.message("interview-review"));
        let text = if self.plain {
            text
        } else {
            self.reads(&self.message("interview-review-none"))
        };
        let none = if self.plain { "1\r" } else { ENTER };
        let ids: Vec<String> = self.meant.keys().cloned().collect();
        if ids.is_empty() || self.chance.percent(20) {
            return self.sends(none);
        }
        let id = self.chance.of(&ids).clone();
        let questionnaire = &self.words.questionnaire;
        let answer = answer_words(questionnaire, &id, &self.meant[&id], &self.words.messages);
        let short = questionnaire.text(&id, "short").to_owned();
        let values = [("question", short.into()), ("answer", answer.into())];
        let line = self.words.messages.text("interview-review-line", &values);
        let line = one_line(&line);
        if !self.plain {
            let begin: String = line.chars().take(self.size.1.into()).take(24).collect();
            if !text.contains(&begin) || line.contains(['\t', '?', '<', '>']) {
                return self.sends(none);
            }
            self.next = Some(id);
            return self.sends(&format!("{line}\r"));
        }
        let number = text.find(&format!(". {line}")).and_then(|at| {
            let before = &text[..at];
            let digits = before.rfind(|letter: char| !letter.is_ascii_digit())?;
            before[digits + 1..].parse::<usize>().ok()
        });
        match number {
            None => self.sends(none),
            Some(number) => {
                self.next = Some(id);
                self.sends(&format!("{number}\r"));
            }
        }
    }

    /// Whether what follows is to be shown.
    fn what_next(&mut self, text: &str) -> bool {
        let everything = self.begin_of("interview-next-everything");
        let has_more = text.contains(&everything);
        let place = match self.chance.below(100) {
            0..45 if has_more => 1,
            45..70 => 1 + usize::from(has_more),
            _ => 0,
        };
        self.did.push(format!("what next: {place}"));
        let is_review = place == 1 + usize::from(has_more);
        if self.plain {
            self.sends(&format!("{}\r", place + 1));
        } else {
            // The list is drawn again with each arrow; what comes behind Enter is another.
            let show = self.begin_of("interview-next-show");
            if place > 0 {
                self.sends(&DOWN.repeat(place));
                let is_drawn = |text: &str| (text.matches(&show).count() >= place).then_some(());
                self.terminal().reads("the list again", is_drawn);
            }
            self.sends(ENTER);
        }
        if is_review {
            self.changes_an_answer();
        }
        place == 0
    }
}

fn is_typed(kind: Kind) -> bool {
    !matches!(kind, Kind::YesNo | Kind::OneOf | Kind::SomeOf)
}

fn differ(
    what: &str,
    meant: &BTreeMap<String, Value>,
    found: &BTreeMap<String, Value>,
) -> Result<(), String> {
    let ids = meant.keys().chain(found.keys());
    let wrong = ids.filter(|id| meant.get(*id) != found.get(*id)).map(|id| {
        format!(
            "{id}: {:?} was meant, {:?} is in the file",
            meant.get(id),
            found.get(id)
        )
    });
    let wrong: Vec<String> = wrong.collect();
    if wrong.is_empty() {
        Ok(())
    } else {
        Err(format!("{what}: {}", wrong.join("; ")))
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
