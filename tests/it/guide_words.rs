//! Every word of the guide and of the interface, as a reader would look at it: in its own language,
//! said once, as long as in the other languages; and every address one that can be opened, listed
//! once.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use fluent_syntax::ast::{Entry, Expression, Pattern, PatternElement};
use serde_json::Value;
use whatlang::{Detector, Lang};

use crate::languages::{guide_file, project};
use crate::world::LANGUAGES;

/// A text of fewer letters is too short to tell its language, or to be no other's.
const LETTERS: usize = 40;
/// From so many letters on, the language that is told is right without doubt.
const MANY_LETTERS: usize = 80;
/// Below this the language of a shorter text is a guess.
const CERTAIN: f64 = 0.5;

/// Two things at one address: a page of the guide, and the group of which only it tells.
const ONE_ADDRESS: [&str; 1] = ["resources.resources.ogp-practice-group.address"];
/// Texts that are in their language, whatever the library says: many of their words are several
/// languages' own, or ids.
const MIXED: [(&str, &str); 11] = [
    ("en", "levels.levels.consult.offline"),
    ("en", "levels.levels.consult.online"),
    (
        "en",
        "questions.questions.contributions.options.expertise.trade",
    ),
    (
        "en",
        "questions.questions.tool-level.options.advanced.means",
    ),
    ("en", "tools.tools.delib-dialogue.security"),
    ("en", "tools.tools.limesurvey.use"),
    ("en", "interview-keys-search"),
    ("es", "cli-cocreate-meeting-tips-part"),
    ("es", "cli-cocreate-stage-section"),
    ("es", "interview-no-input-hint"),
    ("fr", "cli-cocreate-meeting-tips-part"),
];

fn letters(text: &str) -> usize {
    text.chars().filter(|letter| letter.is_alphabetic()).count()
}

/// A text without what it quotes.
fn own_words(text: &str) -> String {
    let mut words = String::new();
    for (position, part) in text.split(['"', '«', '»', '“', '”']).enumerate() {
        if position % 2 == 0 {
            words.push_str(part);
        }
    }
    words
}

/// The names of the files of a folder, without their endings.
fn files(folder: &str) -> BTreeSet<String> {
    let entries = fs::read_dir(project(folder))
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let files = entries.filter(|path| path.is_file());
    files
        .map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned())
        .collect()
}

/// Every text in a value, by its path.
fn collect(value: &Value, path: &str, texts: &mut BTreeMap<String, String>) {
    match value {
        Value::Object(fields) => fields
            .iter()
            .for_each(|(key, value)| collect(value, &format!("{path}.{key}"), texts)),
        Value::Array(entries) => {
            let numbered = entries.iter().enumerate();
            numbered.for_each(|(number, value)| collect(value, &format!("{path}.{number}"), texts));
        }
        Value::String(text) => {
            texts.insert(path.to_owned(), text.clone());
        }
        _ => {}
    }
}

/// The words of the guide in a language. Aliases are typed, not read.
fn guide_words(language: &str) -> BTreeMap<String, String> {
    let mut texts = BTreeMap::new();
    for module in files(&format!("guide/{language}")) {
        collect(
            &guide_file(&format!("{language}/{module}")),
            &module,
            &mut texts,
        );
    }
    texts.retain(|path, _| !path.contains(".aliases"));
    texts
}

/// The words of a message, each way of a choice on a line of its own.
fn message_words(pattern: &Pattern<String>, text: &mut String) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable {
                expression: Expression::Select { variants, .. },
            } => {
                for variant in variants {
                    text.push('\n');
                    message_words(&variant.value, text);
                }
            }
            PatternElement::Placeable { .. } => text.push('…'),
        }
    }
}

/// The words of the interface in a language. Examples of commands are typed, not read.
fn messages(language: &str) -> BTreeMap<String, String> {
    let mut texts = BTreeMap::new();
    for area in files(&format!("locales/{language}")) {
        let path = project("locales")
            .join(language)
            .join(format!("{area}.ftl"));
        let resource =
            fluent_syntax::parser::parse(fs::read_to_string(path).unwrap()).expect("a sound file");
        for entry in resource.body {
            if let Entry::Message(message) = entry {
                let mut text = String::new();
                message_words(&message.value.expect("a message has words"), &mut text);
                texts.insert(message.id.name, text);
            }
        }
    }
    texts.retain(|id, _| !id.ends_with("-examples"));
    // What people type is no text to read.
    let typed = ["error-also-", "interview-word-", "locale-"];
    texts.retain(|id, _| !typed.iter().any(|area| id.starts_with(area)));
    texts
}

/// Every address in the facts, by its path.
fn addresses() -> BTreeMap<String, String> {
    let mut texts = BTreeMap::new();
    for module in files("guide") {
        collect(&guide_file(&module), &module, &mut texts);
    }
    texts.retain(|_, text| text.contains("://"));
    texts
}

/// Whether a text is surely in another language than its own.
fn is_foreign(text: &str, own: Lang) -> bool {
    let detector = Detector::with_allowlist(vec![Lang::Eng, Lang::Spa, Lang::Fra]);
    let words = own_words(text);
    let certain = |confidence: f64| confidence >= CERTAIN || letters(&words) >= MANY_LETTERS;
    detector
        .detect(&words)
        .is_some_and(|found| found.lang() != own && certain(found.confidence()))
}

#[test]
fn every_text_is_in_its_language() {
    let mut wrong = Vec::new();
    for (language, own) in LANGUAGES.into_iter().zip([Lang::Eng, Lang::Spa, Lang::Fra]) {
        let texts: Vec<(String, String)> = guide_words(language)
            .into_iter()
            .chain(messages(language))
            .collect();
        let long: Vec<&(String, String)> = texts
            .iter()
            .filter(|(_, text)| letters(text) >= LETTERS)
            .collect();
        assert!(long.len() > 2000, "{language}: {} texts", long.len());
        for (path, text) in long {
            if is_foreign(text, own) && !MIXED.contains(&(language, path)) {
                wrong.push(format!("{language} {path}: {text}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_text_left_in_another_language_would_be_noticed() {
    for (language, other) in [("en", Lang::Spa), ("es", Lang::Fra), ("fr", Lang::Eng)] {
        let texts = guide_words(language);
        let long: Vec<&String> = texts
            .values()
            .filter(|text| letters(text) >= LETTERS)
            .collect();
        let noticed = long.iter().filter(|text| is_foreign(text, other)).count();
        assert!(
            noticed * 100 >= long.len() * 95,
            "{language}: {noticed} of {}",
            long.len()
        );
    }
}

#[test]
fn no_text_stands_twice() {
    let mut twice = Vec::new();
    for language in LANGUAGES {
        let mut places: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (path, text) in guide_words(language).into_iter().chain(messages(language)) {
            // An option that several commands have means the same in each.
            if letters(&text) >= LETTERS && !path.starts_with("cli-") {
                places.entry(text.to_lowercase()).or_default().push(path);
            }
        }
        twice.extend(places.into_iter().filter(|(_, places)| places.len() > 1));
    }
    assert!(twice.is_empty(), "{twice:#?}");
}

#[test]
fn a_text_is_about_as_long_in_every_language() {
    let texts = |language: &str| {
        guide_words(language)
            .into_iter()
            .chain(messages(language))
            .collect::<BTreeMap<_, _>>()
    };
    let english = texts("en");
    let mut wrong = Vec::new();
    for language in ["es", "fr"] {
        let (mut of_this, mut of_english) = (0, 0);
        for (path, text) in texts(language) {
            let words = &english[&path];
            let (own, other) = (letters(&text), letters(words));
            if other < LETTERS {
                continue;
            }
            (of_this, of_english) = (of_this + own, of_english + other);
            // In hundredths: from half as long to a little more than twice, as where other
            // languages must explain a word that is English anyway.
            if !(50..=220).contains(&(own * 100 / other)) {
                wrong.push(format!(
                    "{language} {path} {own}:{other}\n  {words}\n  {text}"
                ));
            }
        }
        let all = of_this * 100 / of_english;
        assert!(
            (95..=135).contains(&all),
            "{language} is {all} hundredths as long as English"
        );
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_address_is_well_formed() {
    let all = addresses();
    assert!(all.len() > 300, "{}", all.len());
    for (path, address) in all {
        let rest = address
            .strip_prefix("https://")
            .or_else(|| address.strip_prefix("http://"));
        let rest = rest.unwrap_or_else(|| panic!("{path}: {address}"));
        let host = rest.split(['/', '?', '#']).next().unwrap();
        assert!(
            host.contains('.') && !host.starts_with('.') && !host.ends_with('.'),
            "{path}: {address}"
        );
        let allowed = |letter: char| letter.is_ascii_alphanumeric() || ".-".contains(letter);
        assert!(
            host.chars().all(allowed) && host.chars().all(|letter| !letter.is_uppercase()),
            "{path}: {address}"
        );
        let allowed = |letter: char| {
            letter.is_ascii_alphanumeric() || "-._~:/?#[]@!$&'()*+,;=%".contains(letter)
        };
        assert!(rest.chars().all(allowed), "{path}: {address}");
        assert!(
            !rest.ends_with(['.', ',', ')', ';']),
            "{path}: {address} ends as a sentence does"
        );
        assert!(
            !rest.contains("utm_") && !host.contains("example."),
            "{path}: {address}"
        );
    }
}

#[test]
fn an_address_is_listed_once() {
    // One place may be a source, a resource and a tool's; within a list it stands once, with or
    // without its last stroke.
    let mut places: BTreeMap<(String, String), Vec<String>> = BTreeMap::new();
    for (path, address) in addresses() {
        let module = path.split('.').next().unwrap();
        // What a case or a tool has beside its own address may serve several.
        if path.ends_with(".address") && !ONE_ADDRESS.contains(&path.as_str()) {
            let same = address
                .trim_end_matches('/')
                .replace("http://", "https://")
                .replace("://www.", "://");
            places
                .entry((module.to_owned(), same))
                .or_default()
                .push(path);
        }
    }
    places.retain(|_, places| places.len() > 1);
    assert!(places.is_empty(), "{places:#?}");
}
