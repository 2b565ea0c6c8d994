//! Somebody who fills in plans at a terminal for hours: types, pastes, slips, looks things up, goes
//! back, stops in the midst and goes on later. They remember what they meant, and after each answer
//! the plan's file holds exactly that.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Instant;

use cocreate::guide::model::Kind;
use cocreate::interview::{Answer, Choice};
use cocreate::report::answer_words;
use jiff::civil::Date;
use serde_yaml::Value;

use crate::Outcome;
use crate::chance::Chance;
use crate::person::{PLAN, Words};
use crate::session::{CTRL_C, DOWN, ENTER, ESCAPE, SPACE, Size, Terminal, UP};
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

/// What is asked now.
#[derive(Clone, Debug, PartialEq)]
enum Seen {
    Question {
        id: String,
        text: String,
    },
    Language,
    WhatNext {
        text: String,
    },
    /// Long reading goes on.
    More,
    Ended,
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

    // What they see.

    fn terminal(&mut self) -> &mut Terminal {
        self.terminal.as_mut().expect("somebody sits there")
    }

    fn sends(&mut self, keys: &str) {
        self.did.push(format!("sends {keys:?}"));
        if self.plain {
            self.terminal().send(&keys.replace('\r', "\n"));
        } else {
            self.terminal().press(keys);
        }
    }

    fn message(&self, id: &str) -> String {
        one_line(&self.words.message(id))
    }

    /// How a line begins that may be cut at the edge of the screen.
    fn begin_of(&self, id: &str) -> String {
        self.message(id).chars().take(20).collect()
    }

    /// Waits until a text stands there, and a prompt below it.
    fn reads(&mut self, text: &str) -> String {
        let text = one_line(text);
        let plain = self.plain;
        let what = format!("{text:?}");
        let sought = |said: &str| {
            (said.contains(&text) && (!plain || said.ends_with('>'))).then(|| said.to_owned())
        };
        let found = self.terminal().reads(&what, sought);
        found.unwrap_or_else(|| panic!("ended before {text:?}: {}", self.screen()))
    }

    fn screen(&mut self) -> String {
        self.terminal().screen()
    }

    fn ends(&mut self) {
        let ended = self.terminal().reads("the end", |_| None::<()>);
        assert!(ended.is_none());
    }

    /// What is asked now.
    fn looks(&mut self) -> Seen {
        let words = &self.words;
        let questionnaire = &words.questionnaire;
        let sides: Vec<&str> = questionnaire
            .option_ids("side")
            .iter()
            .map(String::as_str)
            .collect();
        let mut asks = Vec::new();
        for id in questionnaire.facts().questions.keys() {
            let marker = one_line(&self.marker(id));
            for side in sides.iter().copied().map(Some).chain([None]) {
                let ask = one_line(questionnaire.text_for(side, id, "ask"));
                asks.push((id.to_string(), ask, marker.clone()));
            }
        }
        let next = self.begin_of("interview-next-show");
        let last = self.begin_of("interview-menu-review");
        let language = self.message("interview-which-language");
        let before = [("answer", "".into())];
        let before = one_line(&self.words.messages.text("interview-before", &before));
        let answered: Vec<String> = self.meant.keys().cloned().collect();
        let more = self.message("common-more");
        let (plain, speaks) = (self.plain, self.speaks);
        let sought = |text: &str| {
            if text.ends_with(&more) {
                return Some(Seen::More);
            }
            if plain && !text.ends_with('>') {
                return None;
            }
            let asked = asks.iter().filter_map(|(id, ask, marker)| {
                let at = text.rfind(ask)?;
                let mut below = &text[at..];
                if answered.contains(id) {
                    below = &below[below.find(&before)? + before.len()..];
                }
                below.contains(marker).then_some((at, ask.len(), id))
            });
            let question = asked.max();
            let after = text
                .rfind(&next)
                .filter(|at| question.is_none_or(|it| it.0 < *at));
            // Its last line says that all of them are there.
            if after.is_some_and(|at| text[at..].contains(&last)) {
                return Some(Seen::WhatNext {
                    text: text.to_owned(),
                });
            }
            if let Some((_, _, id)) = question {
                return Some(Seen::Question {
                    id: id.clone(),
                    text: text.to_owned(),
                });
            }
            (!speaks && text.contains(&language)).then_some(Seen::Language)
        };
        let terminal = self.terminal.as_ref().expect("somebody sits there");
        terminal.reads("a prompt", sought).unwrap_or(Seen::Ended)
    }

    fn kind(&self, id: &str) -> Kind {
        self.words.questionnaire.kind(id).expect("a question")
    }

    fn is_long(&self, id: &str) -> bool {
        self.words.questionnaire.option_ids(id).len() > LONG
    }

    /// What stands at the prompt of a question.
    fn marker(&self, id: &str) -> String {
        if self.plain {
            return String::new();
        }
        let with = |message: &str, name: &str, value: &str| {
            self.words
                .messages
                .text(message, &[(name, value.to_owned().into())])
        };
        match self.kind(id) {
            Kind::OneOf if self.is_long(id) => self.message("interview-type-to-find"),
            Kind::YesNo | Kind::OneOf => self.message("interview-your-answer"),
            Kind::SomeOf => match self
                .words
                .questionnaire
                .question(id)
                .and_then(|it| it.limit)
            {
                None => self.message("interview-your-answers"),
                Some(_) => String::new(),
            },
            Kind::Number => with("interview-how-number", "unit", self.unit(id)),
            Kind::Date => self.message("interview-how-date"),
            Kind::Time => self.message("interview-how-time"),
            Kind::TimeZones => self.message("interview-how-zones"),
            Kind::Text => self.message("interview-how-text"),
        }
    }

    fn unit(&self, id: &str) -> &str {
        self.words.questionnaire.unit(id).unwrap_or_default()
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
            Kind::OneOf => Answer::Option(chance.of(options).clone()),
            Kind::SomeOf => {
                let limit = question.limit.unwrap_or(4).min(options.len());
                let count = 1 + chance.below(limit);
                let mut chosen: Vec<&String> =
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
                Answer::Options(chosen.into_iter().cloned().collect())
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
            Kind::YesNo | Kind::OneOf if !self.is_long(id) && self.chance.percent(50) => {
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

    /// On which line of a list the cursor stands at first.
    fn place_before(&self, id: &str) -> Option<usize> {
        // The language that they speak counts as answered.
        let spoken = Answer::Option(self.language.to_owned());
        let spoken = (id == "language").then_some(&spoken);
        match self.meant.get(id).or(spoken)? {
            Answer::YesNo(yes) => Some(usize::from(!yes)),
            Answer::Option(option) => self
                .words
                .questionnaire
                .option_ids(id)
                .iter()
                .position(|it| it == option),
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

    // How they answer.

    fn answers(&mut self, id: &str) {
        let kind = self.kind(id);
        let mut answer = self.means(id);
        if matches!(answer, Answer::Text(_)) {
            let (lines, meant) = writing::text(&mut self.chance);
            answer = Answer::Text(meant.clone());
            self.did.push(format!("means {answer:?}"));
            self.writes(&lines, &meant);
        } else {
            self.did.push(format!("means {answer:?}"));
            match kind {
                Kind::Number | Kind::Date => {
                    let unit = self.unit(id).to_owned();
                    let typed =
                        writing::as_written(&answer, &unit, &self.words.messages, &mut self.chance);
                    self.writes(std::slice::from_ref(&typed), &typed);
                }
                Kind::SomeOf => self.chooses_several(id, answer.options()),
                _ => self.chooses(id, &answer),
            }
        }
        self.meant.insert(id.to_owned(), answer);
    }

    /// A text that is typed or pasted, with slips or without.
    fn writes(&mut self, lines: &[String], text: &str) {
        let way = self.chance.below(10);
        if self.plain {
            if lines.len() > 1 {
                // The last line may come without its end.
                let end = if way < 5 { "\r" } else { "" };
                self.sends(&format!("{}{end}", lines.join("\r")));
                self.reads(&self.message("interview-lines-joined"));
                if end.is_empty() {
                    self.sends(ENTER);
                    self.reads("");
                }
                return self.sends(ENTER);
            }
            let typed = if way < 3 {
                self.with_slips(text)
            } else {
                text.to_owned()
            };
            return self.sends(&format!("{typed}\r"));
        }
        let pasted = lines.join("\r");
        match way {
            // Marked, with the ends of lines that systems have.
            0..3 => {
                let end: &&str = self.chance.of(&["\r", "\n", "\r\n"]);
                let pasted = pasted.replace('\r', end);
                self.sends(&format!("\u{1b}[200~{pasted}\u{1b}[201~"));
                self.sees_end(text);
                self.sends(ENTER);
            }
            // By a terminal that marks nothing.
            3..5 if pasted.len() < 200 && !pasted.contains("  ") && !pasted.contains('\t') => {
                self.sends(&format!("{pasted}\r"));
            }
            5..8 => {
                let typed = self.with_slips(text);
                self.sends(&typed);
                self.sees_end(text);
                self.sends(ENTER);
            }
            8 => {
                // The first letter is missing, and put in later.
                let first = text.chars().next().unwrap_or_default();
                let rest = &text[first.len_utf8()..];
                self.sends(&format!("{rest}\u{1b}[H{first}\u{1b}[F\r"));
            }
            _ => self.sends(&format!("{text}\r")),
        }
    }

    /// The same with letters that were taken back.
    fn with_slips(&mut self, text: &str) -> String {
        let mut typed = String::new();
        for letter in text.chars() {
            if self.chance.percent(8) {
                typed.push_str("x\u{7f}");
            }
            typed.push(letter);
        }
        typed
    }

    fn choices(&self, id: &str) -> Vec<Choice<'_>> {
        self.words.questionnaire.choices(id)
    }

    fn place_of(&self, id: &str, option: &str) -> usize {
        let options = self.words.questionnaire.option_ids(id);
        options
            .iter()
            .position(|it| it == option)
            .expect("an option")
    }

    /// One of several.
    fn chooses(&mut self, id: &str, answer: &Answer) {
        let (place, mut names) = match answer {
            Answer::YesNo(yes) => {
                let word = if *yes { "yes" } else { "no" };
                let words = self.message(&format!("interview-word-{word}"));
                let words = words.split(',').map(|word| word.trim().to_owned());
                (usize::from(!yes), words.collect::<Vec<_>>())
            }
            _ => {
                let place = self.place_of(id, &answer.options()[0]);
                (place, writing::names(&self.choices(id), place))
            }
        };
        let number = (place + 1).to_string();
        if names.is_empty() {
            names.push(self.choices(id)[place].id.to_owned());
        }
        let name = self.chance.of(&names).clone();
        if self.is_long(id) {
            let whole = self.choices(id)[place].name.to_owned();
            let code = self.choices(id)[place].id.to_owned();
            let name = if self.chance.percent(40) { code } else { whole };
            let typed = if self.chance.percent(30) {
                self.with_slips(&name)
            } else {
                name
            };
            return self.sends(&format!("{typed}\r"));
        }
        if self.plain {
            let typed = if self.chance.percent(50) {
                number
            } else {
                name
            };
            return self.sends(&format!("{typed}\r"));
        }
        match self.chance.below(6) {
            0 => self.sends(&format!("{number}\r")),
            1 => self.sends(&format!("{name}\r")),
            2 => {
                let typed = self.with_slips(&name);
                self.sends(&format!("{typed}\r"));
            }
            3 => {
                // Pasted, and looked at before Enter.
                self.sends(&format!("\u{1b}[200~{name}\u{1b}[201~"));
                self.sees_end(&name);
                self.sends(ENTER);
            }
            4 => {
                // Another one first, by its number; then arrows from there.
                let other = self.chance.below(self.answer_count(id));
                self.sends(&format!("{}", other + 1));
                self.goes_to_and_enters(place, Some(other));
            }
            _ => self.goes_to_and_enters(place, self.place_before(id)),
        }
    }

    /// Several of several.
    fn chooses_several(&mut self, id: &str, options: &[String]) {
        if !self.plain {
            self.marks_exactly(id, options);
            return self.sends(ENTER);
        }
        let mut typed = Vec::new();
        let by_number = self.chance.percent(50);
        for option in options {
            let place = self.place_of(id, option);
            let names = writing::names(&self.choices(id), place);
            let number = (place + 1).to_string();
            let named = !by_number && !names.is_empty();
            typed.push(if named {
                self.chance.of(&names).clone()
            } else {
                number
            });
        }
        let between = if by_number {
            *self.chance.of(&[" ", ",", ", "])
        } else {
            *self.chance.of(&[", ", "; ", ","])
        };
        self.sends(&format!("{}\r", typed.join(between)));
    }

    /// Marks something, before something else is done.
    fn marks_some(&mut self, id: &str) {
        if let Answer::Options(options) = self.means(id) {
            self.did.push(format!("marks {options:?}"));
            self.marks_exactly(id, &options);
        }
    }

    /// Marks these and no others; Enter is not pressed.
    fn marks_exactly(&mut self, id: &str, wanted: &[String]) {
        let question = self.words.questionnaire.question(id).expect("a question");
        let exclusive = question.exclusive.clone();
        let before = self.meant.get(id).map(|answer| answer.options().to_vec());
        let kept = self.marked.take().map(|(_, marked)| marked);
        let mut marked = kept.or(before).unwrap_or_default();
        let mut here = 0;
        let mut wrong = marked.clone();
        wrong.retain(|option| !wanted.contains(option));
        let toggled: Vec<String> = wrong.into_iter().chain(wanted.iter().cloned()).collect();
        let mut keys = String::new();
        for option in toggled {
            if marked.contains(&option) == wanted.contains(&option) {
                continue;
            }
            let place = self.place_of(id, &option);
            if self.chance.percent(40) {
                keys.push_str(&(place + 1).to_string());
            } else if place >= here {
                keys.push_str(&DOWN.repeat(place - here));
            } else {
                keys.push_str(&UP.repeat(here - place));
            }
            keys.push_str(SPACE);
            here = place;
            if marked.contains(&option) {
                marked.retain(|it| *it != option);
            } else {
                let alone = exclusive.contains(&option);
                marked.retain(|it| !alone && !exclusive.contains(it));
                marked.push(option);
            }
        }
        if !keys.is_empty() {
            self.sends(&keys);
        }
        self.marked = Some((id.to_owned(), marked));
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
