//! How somebody gives the answer that they mean: types or pastes it, by number, name or arrows, with
//! slips or without.

use cocreate::guide::model::Kind;
use cocreate::interview::{Answer, Choice};

use super::Somebody;
use crate::session::{DOWN, ENTER, SPACE, UP};
use crate::writing;

impl Somebody {
    pub(super) fn answers(&mut self, id: &str) {
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
    pub(super) fn writes(&mut self, lines: &[String], text: &str) {
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
                (
                    place,
                    writing::names(&self.choices(id), place, &self.words.messages),
                )
            }
        };
        let number = (place + 1).to_string();
        if names.is_empty() {
            names.push(self.choices(id)[place].id.to_owned());
        }
        let name = self.chance.of(&names).clone();
        if self.is_long(id) {
            let choice = &self.choices(id)[place];
            let mut whole: Vec<String> = choice.names().map(str::to_owned).collect();
            whole.truncate(2);
            // A beginning is enough for a list that grows shorter; lines ask which one is meant.
            let by_beginning = !self.plain && self.chance.percent(40);
            let name = if by_beginning {
                name
            } else {
                self.chance.of(&whole).clone()
            };
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
        let ways = if self.knows_place(id) { 6 } else { 4 };
        match self.chance.below(ways) {
            0 => self.sends(&format!("{number}\r")),
            1 => self.sends(&format!("{name}\r")),
            2 => {
                let typed = self.with_slips(&name);
                self.sends(&format!("{typed}\r"));
            }
            3 => {
                // Pasted, and looked at before Enter.
                // In a narrow window only its beginning is in sight.
                self.sends(&format!("\u{1b}[200~{name}\u{1b}[201~"));
                let begin: String = name.chars().take(6).collect();
                self.sees_end(&begin);
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
            let names = writing::names(&self.choices(id), place, &self.words.messages);
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
    pub(super) fn marks_some(&mut self, id: &str) {
        if let Answer::Options(options) = self.means(id) {
            self.did.push(format!("marks {options:?}"));
            self.marks_exactly(id, &options);
        }
    }

    /// Marks these and no others; Enter is not pressed.
    fn marks_exactly(&mut self, id: &str, wanted: &[String]) {
        let question = self.words.questionnaire.question(id).expect("a question");
        let exclusive = question.exclusive.clone();
        let is_exclusive = |id: &String| exclusive.iter().any(|it| **it == **id);
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
                let alone = is_exclusive(&option);
                marked.retain(|it| !alone && !is_exclusive(it));
                marked.push(option);
            }
        }
        if !keys.is_empty() {
            self.sends(&keys);
        }
        self.marked = Some((id.to_owned(), marked));
    }
}
