//! `cocreate guide`: for those who edit it.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use serde_json::Value;

use crate::cli::context::Context;
use crate::cli::error::{Exit, Failure};
use crate::cli::fault_words::fault_line;
use crate::cli::names::one_of;
use crate::guide::model::Manifest;
use crate::guide::{MODULES, compile, read_folder, schema};
use crate::message;

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

/// Lists every fault of a guide's folder. Without a folder there is only the built-in guide, which
/// was checked when the program was built and could not have been built otherwise.
pub fn check(context: &Context<'_>, arguments: &GuideCheckArguments) -> Result<(), Failure> {
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
    let files = read_folder(&folder).map_err(|error| Failure::io(&folder, &error, messages))?;
    let Err(faults) = compile(&files) else {
        return context
            .ui
            .sentences(&message!(messages, "guide-fine", count = files.len()));
    };
    let mut text = String::new();
    for fault in &faults {
        text.push_str(&fault_line(&folder, fault, messages));
        text.push('\n');
    }
    context.ui.result(&crate::text::sanitize(&text))?;
    context
        .ui
        .say(&message!(messages, "guide-faults", count = faults.len()));
    Err(Failure::said(Exit::Found))
}

/// Says where the guide comes from.
pub fn path(context: &Context<'_>) -> Result<(), Failure> {
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
pub fn print_schema(
    context: &Context<'_>,
    arguments: &GuideSchemaArguments,
) -> Result<(), Failure> {
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
