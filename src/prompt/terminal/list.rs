//! A list from which one or several are chosen: which line is meant, what is marked, and what each
//! key does. Drawn by whoever holds it.

use super::screen::Key;
use crate::text::{begins_a_word, fold, without_lead};

/// How many lines of a long list are shown at once: the question stays in sight above.
const FEW: usize = 9;

/// A line of a list.
#[derive(Clone, Debug)]
pub struct Item {
    /// What is shown.
    pub text: String,
    /// Names by which it is known to whoever types.
    pub names: Vec<String>,
    /// Can be marked only alone.
    pub exclusive: bool,
}

/// A list and where one is in it.
#[derive(Debug)]
pub struct List {
    items: Vec<Item>,
    /// Which ones are marked, where several may be chosen.
    marks: Option<Vec<bool>>,
    /// The line on which one is. None at first, where a slip of the finger would be an answer.
    active: Option<usize>,
    /// What was typed to get there.
    typed: String,
    /// Where one was before anything was typed.
    before_typing: Option<usize>,
    /// Everything that was typed since nothing was, also before a new word began.
    whole: String,
    /// What people say before a name, apart by commas: "the", "le".
    leads: String,
    /// Whether only what fits what was typed is shown.
    narrows: bool,
    /// Whether something was typed that is no line of the list.
    misunderstood: bool,
}

/// What a key does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The list is drawn again.
    Changed,
    /// Nothing: the key means nothing here.
    Nothing,
    /// This one is chosen.
    Chosen(usize),
    /// These are chosen.
    ChosenAll(Vec<usize>),
    /// Enter, and nothing is chosen: how to choose must be said.
    NothingChosen,
    /// Enter after the name of a line that is not marked, where others are.
    NotMarked(usize),
    /// Enter after letters that are no line of the list.
    Misunderstood(String),
    /// A sign that stands for something else to do.
    Sign(char),
    /// Esc.
    Left,
}

impl List {
    /// A list of which one is chosen.
    #[must_use]
    pub fn of_one(items: Vec<Item>, active: Option<usize>) -> List {
        List {
            items,
            marks: None,
            active,
            before_typing: active,
            typed: String::new(),
            whole: String::new(),
            leads: String::new(),
            narrows: false,
            misunderstood: false,
        }
    }

    /// A list of which several are chosen; those are marked already.
    #[must_use]
    pub fn of_several(items: Vec<Item>, marks: Vec<bool>) -> List {
        List {
            marks: Some(marks),
            active: Some(0),
            ..List::of_one(items, None)
        }
    }

    /// A long list of which only what fits what is typed is shown; `leads` may be said before its
    /// names.
    #[must_use]
    pub fn narrowing(items: Vec<Item>, active: Option<usize>, leads: &str) -> List {
        List {
            narrows: true,
            leads: leads.to_owned(),
            ..List::of_one(items, active)
        }
    }

    /// Which lines are marked.
    #[must_use]
    pub fn marked(&self) -> Vec<usize> {
        let marks = self.marks.iter().flatten().enumerate();
        marks
            .filter(|(_, mark)| **mark)
            .map(|(place, _)| place)
            .collect()
    }

    /// What was typed to find a line.
    #[must_use]
    pub fn typed(&self) -> &str {
        &self.typed
    }

    /// The line on which one is.
    #[must_use]
    pub fn active(&self) -> Option<usize> {
        self.active
    }

    /// Whether a line is marked; none where only one is chosen.
    #[must_use]
    pub fn mark(&self, place: usize) -> Option<bool> {
        self.marks.as_ref().map(|marks| marks[place])
    }

    /// A line.
    #[must_use]
    pub fn item(&self, place: usize) -> &Item {
        &self.items[place]
    }

    /// The lines of the page on which one is, with so many to a page; and which page of how many.
    #[must_use]
    pub fn page(&self, rows: usize) -> (Vec<usize>, usize, usize) {
        if self.narrows && self.typed.is_empty() && self.active.is_none() {
            // A long list is not read, it is asked.
            return (Vec::new(), 1, 1);
        }
        let shown = self.shown();
        let rows = if self.narrows { rows.min(FEW) } else { rows }.max(1);
        let here = shown
            .iter()
            .position(|place| Some(*place) == self.active)
            .unwrap_or(0);
        let pages = shown.len().div_ceil(rows).max(1);
        let page = here / rows;
        (
            shown.into_iter().skip(page * rows).take(rows).collect(),
            page + 1,
            pages,
        )
    }

    /// Every line that is not hidden by what was typed; first what itself begins so, and then what
    /// only another name of it does: a country stands above one that once bore its name.
    fn shown(&self) -> Vec<usize> {
        let mut places: Vec<usize> = (0..self.items.len()).collect();
        if self.narrows && !self.typed.is_empty() {
            let sought = self.sought();
            places.retain(|place| self.items[*place].fits(&sought));
            places.sort_by_key(|place| !self.items[*place].begins(&sought));
        }
        places
    }

    /// What was typed, to be compared: without what is said before a name, unless a name has it.
    fn sought(&self) -> String {
        let typed = fold(&self.typed);
        if self.items.iter().any(|item| item.fits(&typed)) {
            return typed;
        }
        without_lead(&typed, &self.leads).to_owned()
    }

    /// What a key does; a page has so many lines.
    pub fn press(&mut self, key: &Key, rows: usize) -> Outcome {
        match key {
            Key::Up => self.step(
                usize::MAX,
                |here, last| if here == 0 { last } else { here - 1 },
            ),
            Key::Down => self.step(0, |here, last| if here == last { 0 } else { here + 1 }),
            Key::Home => self.step(0, |_, _| 0),
            Key::End => self.step(usize::MAX, |_, last| last),
            Key::PageUp => self.step(0, |here, _| here.saturating_sub(rows)),
            Key::PageDown => self.step(0, |here, last| (here + rows).min(last)),
            // Within a sentence that is no line of the list a space is a space.
            Key::Letter(' ') if self.marks.is_some() && !self.misunderstood => self.toggle(),
            Key::Letter(' ') if self.typed.is_empty() && !self.narrows => Outcome::Nothing,
            Key::Letter(sign @ ('?' | '<' | '>' | '=' | '+' | '.')) if self.typed.is_empty() => {
                Outcome::Sign(*sign)
            }
            Key::Letter(letter) => self.type_letter(*letter),
            // None of its letters is a sign, and none of its spaces marks a line.
            Key::Paste(text) => {
                let typed = text.chars().map(|letter| self.type_letter(letter));
                typed.last().unwrap_or(Outcome::Nothing)
            }
            Key::Backspace if !self.typed.is_empty() => {
                self.whole.pop();
                self.typed.clone_from(&self.whole);
                self.misunderstood = !self.find();
                Outcome::Changed
            }
            Key::Enter => self.enter(),
            Key::Escape if self.narrows && !self.typed.is_empty() => {
                self.forget();
                Outcome::Changed
            }
            Key::Escape => Outcome::Left,
            _ => Outcome::Nothing,
        }
    }

    /// Goes to another line; from nowhere to the one given.
    fn step(&mut self, from_nowhere: usize, to: impl Fn(usize, usize) -> usize) -> Outcome {
        let shown = self.shown();
        let Some(last) = shown.len().checked_sub(1) else {
            return Outcome::Nothing;
        };
        let here = shown.iter().position(|place| Some(*place) == self.active);
        let next = match here {
            Some(here) => to(here, last),
            None => from_nowhere.min(last),
        };
        self.active = shown.get(next).copied();
        if !self.narrows {
            self.forget();
        }
        self.misunderstood = false;
        Outcome::Changed
    }

    fn forget(&mut self) {
        self.typed.clear();
        self.whole.clear();
    }

    fn toggle(&mut self) -> Outcome {
        let (Some(marks), Some(active)) = (&mut self.marks, self.active) else {
            return Outcome::Nothing;
        };
        marks[active] = !marks[active];
        if marks[active] {
            // What stands for none of the others is marked alone.
            let alone = self.items[active].exclusive;
            for (place, item) in self.items.iter().enumerate() {
                if place != active && (alone || item.exclusive) {
                    marks[place] = false;
                }
            }
        }
        self.forget();
        self.misunderstood = false;
        Outcome::Changed
    }

    fn type_letter(&mut self, letter: char) -> Outcome {
        if self.whole.is_empty() {
            self.before_typing = self.active;
        }
        self.typed.push(letter);
        self.whole.push(letter);
        if self.find() {
            self.misunderstood = false;
            return Outcome::Changed;
        }
        if self.narrows {
            self.misunderstood = true;
            return Outcome::Changed;
        }
        // After a single letter perhaps another one is meant. After several it is a sentence.
        let typed = std::mem::replace(&mut self.typed, letter.to_string());
        if !self.misunderstood && self.whole.chars().count() == 2 && self.find() {
            return Outcome::Changed;
        }
        self.typed = typed;
        self.misunderstood = true;
        Outcome::Changed
    }

    /// Goes to the line that was typed: by its number, or by how one of its names begins.
    fn find(&mut self) -> bool {
        let typed = self.sought();
        if typed.is_empty() {
            return true;
        }
        let number = typed
            .parse::<usize>()
            .ok()
            .and_then(|number| number.checked_sub(1));
        let by_number = number.filter(|place| *place < self.items.len() && !self.narrows);
        let exact = || {
            let mut called = (0..self.items.len()).filter(|at| self.items[*at].is_called(&typed));
            called.next().filter(|_| called.next().is_none())
        };
        let found = by_number.or_else(exact);
        let found = found.or_else(|| {
            let fitting: Vec<usize> = (0..self.items.len())
                .filter(|place| self.items[*place].fits(&typed))
                .collect();
            match fitting[..] {
                [only] => Some(only),
                // Of several countries none is meant before it is chosen.
                [first, ..] => Some(first).filter(|_| !self.narrows),
                [] => None,
            }
        });
        if found.is_some() || self.narrows {
            self.active = found;
        }
        found.is_some() || (self.narrows && !self.shown().is_empty())
    }

    fn enter(&mut self) -> Outcome {
        if self.misunderstood {
            // What was not understood is not added to.
            self.misunderstood = false;
            let whole = std::mem::take(&mut self.whole);
            self.forget();
            // "Ninguna" begins as "no" does: Enter once more must not take that.
            self.active = self.before_typing;
            return Outcome::Misunderstood(whole.trim().to_owned());
        }
        if self.marks.is_some() {
            let marked = self.marked();
            let here = self.active.filter(|_| !self.typed.is_empty());
            if let Some(here) = here.filter(|here| !marked.is_empty() && !marked.contains(here)) {
                // Whoever names a line means it.
                self.forget();
                return Outcome::NotMarked(here);
            }
            return if marked.is_empty() {
                Outcome::NothingChosen
            } else {
                Outcome::ChosenAll(marked)
            };
        }
        self.active.map_or(Outcome::NothingChosen, Outcome::Chosen)
    }
}

impl Item {
    /// What it is called by whoever reads: behind the id, where it has one.
    #[must_use]
    pub fn name(&self) -> &str {
        self.names.get(1).unwrap_or(&self.text)
    }

    /// Whether what it is called by whoever reads begins so.
    fn begins(&self, typed: &str) -> bool {
        fold(self.name()).starts_with(typed)
    }

    fn is_called(&self, typed: &str) -> bool {
        self.names.iter().any(|name| fold(name) == typed)
    }

    /// Whether a name of it, or a word of a name, begins so.
    fn fits(&self, typed: &str) -> bool {
        self.names
            .iter()
            .any(|name| begins_a_word(&fold(name), typed))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn items(names: &[&str]) -> Vec<Item> {
        let item = |name: &&str| Item {
            text: (*name).to_owned(),
            names: vec![(*name).to_owned()],
            exclusive: *name == "None",
        };
        names.iter().map(item).collect()
    }

    /// What the last of these keys does.
    fn press(list: &mut List, keys: &str) -> Outcome {
        let press = |letter| match letter {
            '\n' => list.press(&Key::Enter, 10),
            '↓' => list.press(&Key::Down, 10),
            '↑' => list.press(&Key::Up, 10),
            '⌫' => list.press(&Key::Backspace, 10),
            letter => list.press(&Key::Letter(letter), 10),
        };
        keys.chars().map(press).last().unwrap()
    }

    #[test]
    fn what_is_typed_is_what_is_chosen() {
        let yes_no = || List::of_one(items(&["Yes", "No"]), None);
        for (keys, chosen) in [
            ("no\n", 1),
            ("n\n", 1),
            ("yes\n", 0),
            ("YES\n", 0),
            ("2\n", 1),
            ("1\n", 0),
            ("yn\n", 1),
            ("↓\n", 0),
            ("↓↓\n", 1),
            ("↑\n", 1),
        ] {
            assert_eq!(
                press(&mut yes_no(), keys),
                Outcome::Chosen(chosen),
                "{keys}"
            );
        }
    }

    #[test]
    fn enter_never_answers_what_was_not_chosen() {
        let mut list = List::of_one(items(&["Open", "Closed", "Unsure"]), None);
        assert_eq!(press(&mut list, "\n"), Outcome::NothingChosen);
        assert_eq!(
            press(&mut list, "kenya\n"),
            Outcome::Misunderstood("kenya".to_owned())
        );
        // What was typed is gone, and so is what stood there.
        assert_eq!(press(&mut list, "\n"), Outcome::NothingChosen);
        assert_eq!(press(&mut list, "c\n"), Outcome::Chosen(1));
        let mut before = List::of_one(items(&["Open", "Closed"]), Some(0));
        assert_eq!(
            press(&mut before, "x\n"),
            Outcome::Misunderstood("x".to_owned())
        );
        assert_eq!(press(&mut before, "↓\n"), Outcome::Chosen(1));
    }

    #[test]
    fn what_is_pasted_is_a_name_and_never_a_sign_or_a_mark() {
        let paste = |mut list: List, text: &str| {
            list.press(&Key::Paste(text.to_owned()), 10);
            (list.press(&Key::Enter, 10), list)
        };
        let list = || List::of_one(items(&["Open", "Closed door"]), None);
        assert_eq!(paste(list(), "closed door").0, Outcome::Chosen(1));
        for text in ["+ a note", "no Signal no"] {
            let (outcome, _) = paste(list(), text);
            assert_eq!(outcome, Outcome::Misunderstood(text.to_owned()));
        }
        let several = List::of_several(items(&["Ideas", "Votes"]), vec![false, false]);
        let (_, several) = paste(several, "a b c");
        assert_eq!(several.marked(), [0; 0]);
    }

    #[test]
    fn letters_that_fit_nothing_and_a_space_choose_nothing() {
        let mut list = List::of_one(items(&["Yes", "No"]), Some(0));
        assert_eq!(press(&mut list, " "), Outcome::Nothing);
        press(&mut list, "j");
        assert_eq!(list.active(), Some(0));
        assert_eq!(
            press(&mut list, "\n"),
            Outcome::Misunderstood("j".to_owned())
        );
    }

    #[test]
    fn what_was_not_understood_leaves_no_line_chosen() {
        for keys in ["ninguna\n", "nobody knows\n", "yes perhaps\n"] {
            let mut list = List::of_one(items(&["Yes", "No"]), None);
            let said = keys.trim().to_owned();
            assert_eq!(press(&mut list, keys), Outcome::Misunderstood(said));
            assert_eq!(press(&mut list, "\n"), Outcome::NothingChosen, "{keys}");
        }
    }

    #[test]
    fn a_line_that_was_named_and_not_marked_is_not_left_behind() {
        let mut list = List::of_several(items(&["Phone", "Radio"]), vec![true, false]);
        assert_eq!(press(&mut list, "radio\n"), Outcome::NotMarked(1));
        assert_eq!(press(&mut list, "\n"), Outcome::ChosenAll(vec![0]));
    }

    #[test]
    fn what_stands_for_none_is_marked_alone() {
        let mut list = List::of_several(
            items(&["Phone", "Radio", "None"]),
            vec![false, false, false],
        );
        assert_eq!(press(&mut list, "\n"), Outcome::NothingChosen);
        press(&mut list, " ↓ ");
        assert_eq!(list.marked(), [0, 1]);
        press(&mut list, "↓ ");
        assert_eq!(list.marked(), [2]);
        assert_eq!(press(&mut list, "ph \n"), Outcome::ChosenAll(vec![0]));
    }

    #[test]
    fn a_long_list_is_narrowed_by_what_is_typed() {
        let names = ["Kenya", "Kiribati", "New Zealand", "Niger"];
        let mut list = List::narrowing(items(&names), None, "the");
        assert_eq!(press(&mut list, "k\n"), Outcome::NothingChosen);
        assert_eq!(list.page(10).0, [0, 1]);
        assert_eq!(press(&mut list, "i\n"), Outcome::Chosen(1));
        assert_eq!(press(&mut list, "⌫⌫zea\n"), Outcome::Chosen(2));
        assert_eq!(
            press(&mut list, "x\n"),
            Outcome::Misunderstood("zeax".to_owned())
        );
        assert_eq!(press(&mut list, "the niger\n"), Outcome::Chosen(3));
    }

    #[test]
    fn what_itself_begins_as_was_typed_stands_above_what_once_bore_the_name() {
        let named = |id: &str, name: &str, other: &str| Item {
            names: [id, name, other].map(str::to_owned).to_vec(),
            ..items(&[name]).remove(0)
        };
        let countries = vec![
            named("BZ", "Belice", "Honduras Británica"),
            named("HN", "Honduras", "HND"),
        ];
        let mut list = List::narrowing(countries, None, "el");
        assert_eq!(press(&mut list, "hondur↓\n"), Outcome::Chosen(1));
    }

    #[test]
    fn a_sentence_that_is_no_line_marks_and_chooses_nothing() {
        let names = ["One of them", "Know-how", "To do"];
        let mut several = List::of_several(items(&names), vec![false; 3]);
        assert_eq!(
            press(&mut several, "we do not know yet\n"),
            Outcome::Misunderstood("we do not know yet".to_owned())
        );
        assert!(several.marked().is_empty());
        let mut one = List::of_one(items(&names), None);
        assert_eq!(
            press(&mut one, "on ne sait pas\n"),
            Outcome::Misunderstood("on ne sait pas".to_owned())
        );
        assert_eq!(press(&mut one, "to do\n"), Outcome::Chosen(2));
    }

    #[test]
    fn a_letter_taken_back_leaves_what_was_not_understood() {
        let mut list = List::of_one(items(&["Yes", "No"]), Some(0));
        assert_eq!(
            press(&mut list, "xy⌫\n"),
            Outcome::Misunderstood("x".to_owned())
        );
        assert_eq!(press(&mut list, "nx⌫\n"), Outcome::Chosen(1));
    }

    #[test]
    fn a_list_longer_than_the_window_is_shown_a_page_at_a_time() {
        let mut list = List::of_one(items(&["a", "b", "c", "d", "e"]), None);
        assert_eq!(list.page(2), (vec![0, 1], 1, 3));
        press(&mut list, "e");
        assert_eq!(list.page(2), (vec![4], 3, 3));
        assert_eq!(list.page(0), (vec![4], 5, 5));
    }

    #[test]
    fn signs_stand_for_what_else_can_be_done() {
        let mut list = List::of_several(items(&["Phone"]), vec![true]);
        assert_eq!(press(&mut list, "?"), Outcome::Sign('?'));
        assert_eq!(list.marked(), [0]);
    }
}
