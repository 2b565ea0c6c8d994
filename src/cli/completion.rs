//! What a shell is told when somebody presses Tab: commands, options and values, with a word on
//! each in the user's language.

use std::ffi::OsString;
use std::io;

use clap::{Arg, Command, ValueHint};
use clap_complete::engine::{ArgValueCandidates, CompletionCandidate};
use clap_complete::env::Shells;
use jiff::civil::Date;

use super::arguments::Arguments;
use super::help::translate;
use super::plan_file;
use crate::built_in;
use crate::guide::model::{
    Examples, Glossary, Levels, Manifest, Questions, Resources, Stages, Tools,
};
use crate::guide::{Content, Guide, IdMap, Module};
use crate::locale::{Language, Languages, Messages};
use crate::plan::{FoundPlan, PlanGuide};
use crate::render::{FORMATS, Paper};
use crate::report::item_names;

/// The variable by which the script in a shell asks for completions; its value is the shell.
pub const VARIABLE: &str = "COCREATE_COMPLETE";

const SHELLS: Shells<'static> = Shells::builtins();

/// The shells for which there is a script.
pub fn shells() -> impl Iterator<Item = &'static str> {
    SHELLS.names()
}

/// The script for a shell, by name; None where there is no such shell.
#[must_use]
pub fn script(shell: &str) -> Option<Vec<u8>> {
    let mut script = Vec::new();
    SHELLS
        .completer(shell)?
        .write_registration(VARIABLE, "cocreate", "cocreate", "cocreate", &mut script)
        .ok()?;
    Some(script)
}

/// What a shell's script asks for, in the form that this shell reads.
///
/// # Errors
/// When the shell is none that is known, or what it says of the line makes no sense.
pub fn complete(
    shell: &str,
    typed: &[OsString],
    messages: &Messages,
    languages: &Languages,
    today: Date,
) -> io::Result<Vec<u8>> {
    let completer = SHELLS.completer(shell).ok_or(io::ErrorKind::InvalidInput)?;
    let mut tree = Arguments::tree();
    tree.build();
    let tree = with_values(tree, messages.language(), today);
    let mut tree = translate(tree, messages, languages);
    // The script puts the line behind two hyphens.
    let line = typed.iter().skip_while(|word| *word != "--").skip(1);
    let mut written = Vec::new();
    completer.write_complete(&mut tree, line.cloned().collect(), None, &mut written)?;
    Ok(written)
}

/// The command tree with the values of each argument, by what stands for them in its help.
fn with_values(command: Command, language: Language, today: Date) -> Command {
    command
        .mut_args(|arg| with_values_of_argument(arg, language, today))
        .mut_subcommands(|below| with_values(below, language, today))
}

fn with_values_of_argument(arg: Arg, language: Language, today: Date) -> Arg {
    let name = arg.get_value_names().and_then(<[_]>::first).cloned();
    let Some(name) = name.filter(|_| arg.get_action().takes_values()) else {
        return arg;
    };
    match name.as_str() {
        "FILE" => arg.value_hint(ValueHint::FilePath),
        "FOLDER" => arg.value_hint(ValueHint::DirPath),
        _ => arg.add(ArgValueCandidates::new(move || {
            values(&name, language, today)
        })),
    }
}

/// Looked up only for the argument that is being typed.
fn values(name: &str, language: Language, today: Date) -> Vec<CompletionCandidate> {
    match name {
        "STAGE" => named::<Stages>(language, "stages", |it| ids(&it.stages)),
        "LEVEL" => named::<Levels>(language, "levels", |it| ids(&it.levels)),
        "CATEGORY" => named::<Tools>(language, "categories", |it| {
            it.categories.iter().map(|id| &**id).collect()
        }),
        "QUESTION" => named::<Questions>(language, "questions", |it| ids(&it.questions)),
        "EXAMPLE" => named::<Examples>(language, "examples", |it| ids(&it.examples)),
        "RESOURCE" => named::<Resources>(language, "resources", |it| ids(&it.resources)),
        "TERM" => named::<Glossary>(language, "terms", |it| ids(&it.terms)),
        "ID" | "TOOL" => tools(language),
        "ITEM" => items(language, today),
        "LANGUAGE" => languages(),
        "FORMAT" => plain(FORMATS.iter().map(|format| format.name).chain(["table"])),
        "SHELL" => plain(shells()),
        "WHEN" => plain(["auto", "always", "never"].into_iter()),
        "PAPER" => plain(Paper::NAMES.map(|(name, _)| name).into_iter()),
        "MARK" => plain(["comma", "semicolon", "tab"].into_iter()),
        _ => Vec::new(),
    }
}

fn plain<'a>(values: impl Iterator<Item = &'a str>) -> Vec<CompletionCandidate> {
    values.map(CompletionCandidate::new).collect()
}

fn candidate(id: &str, words: &str) -> CompletionCandidate {
    let words = (!words.is_empty()).then(|| words.to_owned().into());
    CompletionCandidate::new(id).help(words)
}

fn ids<T>(entries: &IdMap<T>) -> Vec<&str> {
    entries.keys().map(|id| &**id).collect()
}

/// The entries of a collection with their names.
fn named<M: Module + serde::de::DeserializeOwned>(
    language: Language,
    collection: &str,
    ids: impl Fn(&M) -> Vec<&str>,
) -> Vec<CompletionCandidate> {
    let content: Content<M> = Guide::new(built_in::GUIDE).content(language.code());
    let name = |id: &str| {
        let fields = ["name", "short", "title"];
        let mut words = fields.iter();
        words.find_map(|field| content.texts.find(&[collection, id, field]))
    };
    ids(&content.facts)
        .into_iter()
        .map(|id| candidate(id, name(id).unwrap_or_default()))
        .collect()
}

fn tools(language: Language) -> Vec<CompletionCandidate> {
    let tools: Content<Tools> = Guide::new(built_in::GUIDE).content(language.code());
    let ids = tools.facts.tools.keys();
    ids.map(|id| candidate(id, tools.facts.name(id, &tools.texts)))
        .collect()
}

fn languages() -> Vec<CompletionCandidate> {
    let manifest: Manifest = Guide::new(built_in::GUIDE).facts();
    let languages = manifest.languages.iter();
    languages
        .map(|(code, name)| candidate(code, name))
        .collect()
}

/// The items of the plan in this folder, where there is one that can be read.
fn items(language: Language, today: Date) -> Vec<CompletionCandidate> {
    let guide = PlanGuide::open(&Guide::new(built_in::GUIDE), language.code());
    let found = FoundPlan::look_at(&plan_file::path(None)).ok();
    let plan = found.and_then(|found| found.understand(&guide).ok());
    let Some((plan, _)) = plan else {
        return Vec::new();
    };
    let items = item_names(&guide, &plan, today);
    items
        .all()
        .map(|(id, title)| candidate(id, title))
        .collect()
}
