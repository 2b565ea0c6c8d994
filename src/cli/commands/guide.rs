//! `cocreate guide`: for those who edit it.

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use serde_json::Value;

use crate::cli::context::Context;
use crate::cli::error::{CommandError, Exit};
use crate::cli::fault_words::fault_line;
use crate::cli::locale_folder::read_messages;
use crate::cli::names::one_of;
use crate::guide::model::Manifest;
use crate::guide::{
    Files, Guide, MODULES, Translated, compile, languages_in, read_folder, schema, written,
};
use crate::locale::{check_messages, other_language};
use crate::message;
use crate::text::{ENGLISH_MARK, name_of};

#[derive(Debug, Args)]
pub struct GuideArguments {
    #[command(subcommand)]
    pub command: GuideCommand,
}

#[derive(Debug, Subcommand)]
pub enum GuideCommand {
    Check(GuideCheckArguments),
    Path,
    Schema(GuideSchemaArguments),
}

#[derive(Debug, Args)]
pub struct GuideCheckArguments {
    #[arg(value_name = "FOLDER")]
    pub folder: Option<String>,
}

#[derive(Debug, Args)]
pub struct GuideSchemaArguments {
    #[arg(value_name = "MODULE")]
    pub module: Option<String>,
}

pub fn run(context: &Context<'_>, command: GuideCommand) -> Result<(), CommandError> {
    match command {
        GuideCommand::Check(arguments) => check(context, &arguments),
        GuideCommand::Path => path(context),
        GuideCommand::Schema(arguments) => print_schema(context, &arguments),
    }
}

/// Lists every fault of a guide's folder. Without a folder there is only the built-in guide, which
/// was checked when the program was built and could not have been built otherwise.
fn check(context: &Context<'_>, arguments: &GuideCheckArguments) -> Result<(), CommandError> {
    let messages = &context.messages;
    let Some(folder) = arguments
        .folder
        .as_ref()
        .map(PathBuf::from)
        .or_else(|| context.guide_folder.clone())
    else {
        let manifest = context.guide()?.facts::<Manifest>();
        return context.ui.sentences(&message!(
            messages,
            "guide-built-in-fine",
            version = manifest.version
        ));
    };
    let system = |error| CommandError::io(&folder, &error, messages);
    let files = read_folder(&folder).map_err(system)?;
    let compiled = compile(&files);
    let languages = languages_in(&folder);
    let unfinished: Vec<String> = match &compiled.parts {
        Ok(parts) => {
            Guide::from_compiled(parts.clone())
                .facts::<Manifest>()
                .unfinished
        }
        Err(_) => {
            let languages = compiled.translated.iter();
            let mut languages: Vec<String> = languages.map(|file| file.language.clone()).collect();
            languages.dedup();
            languages
        }
    };
    let of_folder = read_messages(&folder).map_err(system)?;
    let (of_messages, messages_translated) = check_messages(&of_folder, &languages, &unfinished);
    let mut faults = compiled.parts.err().unwrap_or_default();
    faults.extend(of_messages);
    let mut text = String::new();
    for fault in &faults {
        text.push_str(&fault_line(&folder, fault, messages));
        text.push('\n');
    }
    context.ui.result(&crate::text::sanitize(&text))?;
    // What is only to be done comes when nothing is wrong.
    if faults.is_empty() {
        remark_on_languages(context, &folder, &files, &languages)?;
        let of_messages = messages_translated.into_iter();
        let translated: Vec<Translated> =
            compiled.translated.into_iter().chain(of_messages).collect();
        show_what_is_left(context, &translated)?;
        let count = files.len() + of_folder.len();
        return context
            .ui
            .sentences(&message!(messages, "guide-fine", count = count));
    }
    context
        .ui
        .say(&message!(messages, "guide-faults", count = faults.len()));
    Err(CommandError::said(Exit::Found))
}

/// Names texts that seem to be in another language than their own. They may be right all the same,
/// so they are no faults.
fn remark_on_languages(
    context: &Context<'_>,
    folder: &Path,
    files: &Files,
    languages: &[String],
) -> Result<(), CommandError> {
    let messages = &context.messages;
    let mut remarks = String::new();
    let mut count = 0;
    for text in written(files) {
        if let Some(found) = other_language(&text.text, &text.language, languages) {
            let file = name_of(&folder.join(&text.file));
            let remark = message!(messages, "guide-remark-language", found = found);
            let (line, language, path) = (text.line, &text.language, &text.path);
            remarks.push_str(&format!("{file}:{line}: [{language}]: {path}: {remark}\n"));
            count += 1;
        }
    }
    if count > 0 {
        context.ui.result(&crate::text::sanitize(&remarks))?;
        context
            .ui
            .say(&message!(messages, "guide-remarks", count = count));
    }
    Ok(())
}

/// How far each language is that is not finished: its files with something left, and all of it.
fn show_what_is_left(context: &Context<'_>, translated: &[Translated]) -> Result<(), CommandError> {
    let messages = &context.messages;
    let number = |count: usize| messages.number(count as i64);
    let left = || translated.iter().filter(|file| file.done < file.all);
    let widest = left().map(|file| file.file.len()).max().unwrap_or_default();
    let mut languages: Vec<&str> = Vec::new();
    for file in translated {
        if !languages.contains(&file.language.as_str()) {
            languages.push(&file.language);
        }
    }
    let mut text = String::new();
    for language in languages {
        for file in left().filter(|file| file.language == language) {
            let share = message!(
                messages,
                "guide-left",
                done = number(file.done),
                all = number(file.all)
            );
            text.push_str(&format!("{:widest$}  {share}\n", file.file));
        }
        let files = || translated.iter().filter(|file| file.language == language);
        let (done, all): (usize, usize) = (
            files().map(|file| file.done).sum(),
            files().map(|file| file.all).sum(),
        );
        text.push_str(&message!(
            messages,
            "guide-left-language",
            language = language,
            done = number(done),
            all = number(all),
            share = done * 100 / all.max(1),
            mark = ENGLISH_MARK.trim()
        ));
        text.push('\n');
    }
    context.ui.result(&text)
}

/// Says where the guide comes from.
fn path(context: &Context<'_>) -> Result<(), CommandError> {
    match &context.guide_folder {
        Some(folder) => {
            let folder = std::path::absolute(folder).unwrap_or_else(|_| folder.clone());
            context.ui.result(&format!("{}\n", folder.display()))
        }
        None => context.ui.result(&format!(
            "{}\n",
            message!(context.messages, "guide-path-built-in")
        )),
    }
}

/// Prints the JSON Schema of one module's facts, or of all.
fn print_schema(
    context: &Context<'_>,
    arguments: &GuideSchemaArguments,
) -> Result<(), CommandError> {
    let schema_of = |module: &str| {
        schema(module)
            .map(schemars::Schema::to_value)
            .unwrap_or_default()
    };
    let data = match &arguments.module {
        Some(typed) => {
            let allowed: Vec<(&str, &str)> = MODULES.iter().map(|name| (*name, *name)).collect();
            schema_of(one_of(
                &message!(context.messages, "cli-value-module"),
                typed,
                &allowed,
                &context.messages,
            )?)
        }
        None => Value::Object(
            MODULES
                .iter()
                .map(|name| ((*name).to_owned(), schema_of(name)))
                .collect(),
        ),
    };
    context.ui.result(&format!("{data:#}\n"))
}
