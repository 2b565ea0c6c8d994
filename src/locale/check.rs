//! What must hold of a folder's messages: sound, known, with the variables of the English ones.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser::parse;

use super::language::{LOCALES, Language, MessageFiles};
use super::messages::is_read;
use crate::built_in;
use crate::guide::{GuideDiagnostic, Problem, Texts, Translated};

/// A message as far as it can be wrong.
#[derive(Default, PartialEq, Eq)]
struct Message {
    variables: BTreeSet<String>,
    words: String,
    /// What no message of ours uses: other messages, terms, functions.
    foreign: Vec<String>,
}

/// The faults of a folder's messages, and how far each file of an unfinished language is.
#[must_use]
pub fn check_messages(
    files: &MessageFiles,
    languages: &[String],
    unfinished: &[String],
) -> (Vec<GuideDiagnostic>, Vec<Translated>) {
    let mut faults = Vec::new();
    let english = built_in::MESSAGES.iter();
    let english: BTreeMap<&str, BTreeMap<String, Message>> = english
        .filter(|entry| entry.0 == Language::ENGLISH.code())
        .map(|(_, area, compiled)| (*area, built_in_messages(compiled)))
        .collect();
    let offered = offered();
    let mut done: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for ((language, area), text) in files {
        let file = format!("{LOCALES}/{language}/{area}.ftl");
        let mut tell = |line: usize, path: &str, problem: Problem| {
            let (file, path) = (file.clone(), path.to_owned());
            faults.push(GuideDiagnostic {
                file,
                line,
                path,
                problem,
            });
        };
        let Some(known) = english
            .get(area.as_str())
            .filter(|_| languages.contains(language))
        else {
            tell(1, "", Problem::UnexpectedFile);
            continue;
        };
        let found = messages(text, &mut |line, problem| tell(line, "", problem));
        let mut translated = 0;
        for (id, message) in &found {
            let line = text.lines().position(|line| is_of(line, id));
            let line = line.unwrap_or_default() + 1;
            let Some(english) = known.get(id) else {
                let problem = Problem::UnknownId {
                    found: id.clone(),
                    allowed: known.keys().cloned().collect(),
                };
                tell(line, id, problem);
                continue;
            };
            for problem in slips(id, message, english, &offered) {
                tell(line, id, problem);
            }
            let is_sentence = message.words.split_whitespace().count() >= 4;
            if !(is_sentence && is_read(id) && message == english) {
                translated += 1;
            }
        }
        done.insert((language, area), translated);
    }
    let mut translated = Vec::new();
    for language in unfinished {
        for (area, messages) in &english {
            translated.push(Translated {
                language: language.clone(),
                file: format!("{LOCALES}/{language}/{area}.ftl"),
                done: done
                    .get(&(language.as_str(), *area))
                    .copied()
                    .unwrap_or_default(),
                all: messages.len(),
            });
        }
    }
    (faults, translated)
}

/// The variables that the program offers to each message: what any language of its own uses. Some
/// need what English does not, such as the first letter of a word.
fn offered() -> BTreeMap<String, BTreeSet<String>> {
    let mut offered: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (_, _, compiled) in built_in::MESSAGES {
        for (id, message) in built_in_messages(compiled) {
            offered.entry(id).or_default().extend(message.variables);
        }
    }
    offered
}

/// What a message has that it cannot use, and lacks that it must say.
fn slips(
    id: &str,
    message: &Message,
    english: &Message,
    offered: &BTreeMap<String, BTreeSet<String>>,
) -> Vec<Problem> {
    let named = |name: &String| format!("${name}");
    let offered = offered.get(id).unwrap_or(&english.variables);
    let unknown = message.variables.difference(offered).map(named);
    let wrong = unknown.chain(message.foreign.iter().cloned());
    let wrong = wrong.map(|found| Problem::WrongVariable { found });
    // A recipe uses what its language needs.
    let is_recipe = id.split('-').next() == Some("locale");
    let missing = english.variables.difference(&message.variables).map(named);
    let missing = missing
        .filter(|_| !is_recipe)
        .map(|found| Problem::MissingVariable { found });
    wrong.chain(missing).collect()
}

/// Whether a message of this id begins on a line.
fn is_of(line: &str, id: &str) -> bool {
    line.strip_prefix(id)
        .is_some_and(|rest| rest.trim_start().starts_with('='))
}

fn built_in_messages(compiled: &'static [u8]) -> BTreeMap<String, Message> {
    messages(&built_in_text(compiled), &mut |_, _| {})
}

/// A built-in file, as far as it is read.
fn built_in_text(compiled: &'static [u8]) -> String {
    Texts::open(compiled)
        .iter()
        .map(|(_, source)| source)
        .collect()
}

/// Every message of a file by its id; what is wrong with the file is told with its line.
fn messages(text: &str, tell: &mut impl FnMut(usize, Problem)) -> BTreeMap<String, Message> {
    let line_of = |at: usize| 1 + text.bytes().take(at).filter(|byte| *byte == b'\n').count();
    let resource = match parse(text) {
        Ok(resource) => resource,
        Err((readable, errors)) => {
            for error in errors {
                tell(line_of(error.pos.start), Problem::NotFluent);
            }
            readable
        }
    };
    let mut messages = BTreeMap::new();
    for entry in resource.body {
        match entry {
            Entry::Message(found) => {
                let mut message = Message::default();
                if let Some(pattern) = &found.value {
                    read(pattern, &mut message);
                }
                if messages.insert(found.id.name.to_owned(), message).is_some() {
                    let lines = text.lines().enumerate();
                    let mut lines = lines.filter(|(_, line)| is_of(line, found.id.name));
                    let second = lines.nth(1).map_or(1, |(at, _)| at + 1);
                    tell(second, Problem::Duplicate);
                }
            }
            Entry::Term(term) => {
                let line = text
                    .lines()
                    .position(|line| line.starts_with(&format!("-{}", term.id.name)));
                tell(line.unwrap_or_default() + 1, Problem::NotFluent);
            }
            _ => {}
        }
    }
    messages
}

fn read(pattern: &Pattern<&str>, message: &mut Message) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => message.words.push_str(value),
            PatternElement::Placeable {
                expression: Expression::Inline(inline),
            } => put_in(inline, message),
            PatternElement::Placeable {
                expression: Expression::Select { selector, variants },
            } => {
                put_in(selector, message);
                for variant in variants {
                    read(&variant.value, message);
                }
            }
        }
    }
}

fn put_in(inline: &InlineExpression<&str>, message: &mut Message) {
    match inline {
        InlineExpression::StringLiteral { value } => message.words.push_str(value),
        InlineExpression::NumberLiteral { value } => message.words.push_str(value),
        InlineExpression::VariableReference { id } => {
            message.variables.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { id, .. } => {
            message.foreign.push(format!("{}()", id.name));
        }
        InlineExpression::TermReference { id, .. } => message.foreign.push(format!("-{}", id.name)),
        InlineExpression::MessageReference { id, .. } => message.foreign.push(id.name.to_owned()),
        InlineExpression::Placeable { expression } => match &**expression {
            Expression::Inline(inline) => put_in(inline, message),
            Expression::Select { .. } => {}
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(area: &str, text: &str) -> (Vec<(usize, &'static str, String)>, usize) {
        let codes = ["en", "pt"].map(str::to_owned);
        let key = ("pt".to_owned(), area.to_owned());
        let files = MessageFiles::from([(key, text.to_owned())]);
        let (faults, translated) = check_messages(&files, &codes, &["pt".to_owned()]);
        let fault = |fault: &GuideDiagnostic| {
            let found = fault.problem.details().0.to_owned();
            (fault.line, fault.problem.code(), found)
        };
        let file = format!("locales/pt/{area}.ftl");
        let done = translated.iter().find(|translated| translated.file == file);
        (
            faults.iter().map(fault).collect(),
            done.map_or(0, |file| file.done),
        )
    }

    #[test]
    fn each_slip_is_named_at_its_line() {
        let text = "# Comum\n\ncommon-yes = sim\ncommon-no = não { $quem }\n";
        let (faults, done) = check("common", text);
        assert_eq!(faults, [(4, "wrong-variable", "$quem".to_owned())]);
        assert_eq!(done, 2);
        for (text, fault) in [
            ("common-label = nome:\n", (1, "missing-variable", "$name")),
            ("common-yes = sim\ncommon-yes = sim\n", (2, "duplicate", "")),
            ("common-yess = sim\n", (1, "unknown-id", "common-yess")),
            ("common-yes = sim\ncommon-no\n", (2, "not-fluent", "")),
            (
                "common-yes = { NUMBER(1) }\n",
                (1, "wrong-variable", "NUMBER()"),
            ),
        ] {
            let (line, code, found) = fault;
            assert_eq!(
                check("common", text).0,
                [(line, code, found.to_owned())],
                "{text}"
            );
        }
        assert_eq!(
            check("nothing", "a = b\n").0,
            [(1, "unexpected-file", String::new())]
        );
    }

    #[test]
    fn what_the_program_carries_with_it_has_no_faults() {
        let codes = Language::all().into_iter().map(|it| it.code().to_owned());
        let codes: Vec<String> = codes.collect();
        let built_in = built_in::MESSAGES.iter();
        let files = built_in.map(|(language, area, compiled)| {
            let key = ((*language).to_owned(), (*area).to_owned());
            (key, built_in_text(compiled))
        });
        assert_eq!(check_messages(&files.collect(), &codes, &[]).0, []);
        // A language to come may use what any of them uses.
        let list = "locale-list = { $initial ->\n    [i] { $first } e { $last }\n   \
                    *[other] { $first } y { $last }\n}\n";
        assert_eq!(check("locale", list).0, []);
    }

    #[test]
    fn an_english_sentence_is_not_yet_translated() {
        let english = "home-plan = x\nhome-welcome = y\n";
        assert_eq!(check("home", english).1, 2);
        let built_in = built_in::MESSAGES.iter();
        let of_guide = built_in.filter(|entry| entry.0 == "en" && entry.1 == "guide");
        let text: String = of_guide.map(|entry| built_in_text(entry.2)).collect();
        let (faults, done) = check("guide", &text);
        assert_eq!(faults, []);
        assert!(done < 25, "{done}");
    }
}
