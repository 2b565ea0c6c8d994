//! The form to print, filled in as Markdown: read as the answers file that says the same, each
//! answer with its line.

use super::plan_guide::PlanGuide;
use super::read_answers::part_of;
use crate::guide::model::{Kind, QuestionsOf};
use crate::interview::Given;
use crate::yaml::Node;

/// What the form draws where something is to be written.
const BLANK: char = '…';

/// Of a question's paragraphs these are the form's own: why it is asked, and how it is answered.
const OWN_PARAGRAPHS: usize = 2;

/// A question of the form, and what a person did there.
struct Filled {
    line: usize,
    id: String,
    /// What is ticked, with its line.
    ticked: Vec<(usize, String)>,
    has_boxes: bool,
    /// The paragraphs before the boxes, or all where there are none.
    paragraphs: Vec<(usize, String)>,
    /// What stands below the boxes.
    below: Vec<(usize, String)>,
}

/// What the form says, arranged as an answers file; none for a text that is no form of ours.
pub(super) fn read_form(text: &str, guide: &PlanGuide) -> Option<Node> {
    // Other texts, which are most, are not looked into.
    if !text.lines().any(|line| heading(line).is_some()) {
        return None;
    }
    let questions = filled_in(text, guide);
    if questions.is_empty() {
        return None;
    }
    let (mut profile, mut answers, mut notes) = (Vec::new(), Vec::new(), Vec::new());
    for question in &questions {
        let key = |line: usize| at(line, Node::text(&question.id));
        if let Some(value) = answer(question, guide) {
            let part = match part_of(&guide.questionnaire, &question.id) {
                "profile" => &mut profile,
                _ => &mut answers,
            };
            part.push((key(value.line()), value));
        }
        if let Some((line, _)) = question.below.first() {
            notes.push((key(*line), at(*line, Node::text(joined(&question.below)))));
        }
    }
    let parts = [("profile", profile), ("answers", answers), ("notes", notes)];
    let parts = parts.into_iter().filter(|(_, entries)| !entries.is_empty());
    let node = |entries| Node::entries(entries).at(1);
    let parts = parts.map(|(name, entries)| (at(1, Node::text(name)), node(entries)));
    Some(node(parts.collect()))
}

/// The questions of the form in their order, by their headings.
fn filled_in(text: &str, guide: &PlanGuide) -> Vec<Filled> {
    let mut questions: Vec<Filled> = Vec::new();
    let (mut is_inside, mut begins_paragraph) = (false, true);
    for (place, line) in text.lines().enumerate() {
        let number = place + 1;
        if line.starts_with('#') {
            let asked = heading(line).and_then(|ask| guide.question_asked(&plain(ask)));
            is_inside = asked.is_some();
            questions.extend(asked.map(|id| Filled {
                line: number,
                id: id.to_owned(),
                ticked: Vec::new(),
                has_boxes: false,
                paragraphs: Vec::new(),
                below: Vec::new(),
            }));
        }
        let Some(question) = questions.last_mut().filter(|_| is_inside) else {
            continue;
        };
        if line.starts_with('#') || line.trim().is_empty() {
            begins_paragraph = true;
        } else if let Some((mark, name)) = tick_box(line) {
            question.has_boxes = true;
            if !mark.trim().is_empty() {
                question.ticked.push((number, plain(name)));
            }
        } else if !is_explanation(line) {
            let paragraphs = match question.has_boxes {
                true => &mut question.below,
                false => &mut question.paragraphs,
            };
            match paragraphs.last_mut().filter(|_| !begins_paragraph) {
                Some((_, words)) => {
                    words.push(' ');
                    words.push_str(&plain(line));
                }
                None => paragraphs.push((number, plain(line))),
            }
            begins_paragraph = false;
        }
    }
    questions
}

/// The answer to a question as an answers file holds it; none where there is none.
fn answer(question: &Filled, guide: &PlanGuide) -> Option<Node> {
    let id = &question.id;
    let kind = guide.questionnaire.kind(id).unwrap_or(Kind::Text);
    if !question.has_boxes {
        let written = question.paragraphs.get(OWN_PARAGRAPHS..)?.last()?;
        let text = written.1.trim_matches(BLANK).trim();
        return (!text.is_empty()).then(|| at(written.0, Node::text(text)));
    }
    let value = |(line, name): &(usize, String)| {
        let is_option = guide.option_meant(QuestionsOf::Plan, id, name).is_some();
        let is_unknown = !is_option && guide.spoken(name) == Some(Given::Unknown);
        at(*line, Node::text(if is_unknown { "unknown" } else { name }))
    };
    match &question.ticked[..] {
        [] => None,
        [one] if kind != Kind::SomeOf || value(one).as_str() == Some("unknown") => Some(value(one)),
        several => {
            let line = several.first().map_or(question.line, |(line, _)| *line);
            Some(at(
                line,
                Node::sequence(several.iter().map(value).collect()),
            ))
        }
    }
}

fn joined(paragraphs: &[(usize, String)]) -> String {
    let words: Vec<&str> = paragraphs.iter().map(|(_, words)| words.as_str()).collect();
    words.join(" ")
}

fn at(line: usize, node: Node) -> Node {
    node.at(line)
}

/// The words of a heading of the third level, as questions have it.
fn heading(line: &str) -> Option<&str> {
    line.strip_prefix("### ").map(str::trim)
}

/// What stands in a box, and what beside it.
fn tick_box(line: &str) -> Option<(&str, &str)> {
    let rest = line.strip_prefix(['-', '*', '+'])?.trim_start();
    let (mark, name) = rest.strip_prefix('[')?.split_once(']')?;
    (mark.chars().count() <= 2).then(|| (mark, name.trim()))
}

/// What the form says of an option below it.
fn is_explanation(line: &str) -> bool {
    line.starts_with([' ', '\t']) && line.trim_start().starts_with(['-', '*', '+'])
}

/// Words without the marks that Markdown needs.
fn plain(text: &str) -> String {
    let mut plain = String::new();
    let mut letters = text.trim().chars().peekable();
    while let Some(letter) = letters.next() {
        let is_mark = letter == '\\' && letters.peek().is_some_and(char::is_ascii_punctuation);
        if !is_mark {
            plain.push(letter);
        } else if let Some(marked) = letters.next() {
            plain.push(marked);
        }
    }
    plain.replace("&lt;", "<").replace("&amp;", "&")
}
