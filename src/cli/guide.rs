//! `cocreate guide`: for those who edit it.

use std::path::PathBuf;

use serde_json::Value;

use super::arguments::{GuideCheckArguments, GuideSchemaArguments};
use super::failure::{Exit, Failure};
use super::fault_words::fault_line;
use super::names::one_of;
use super::session::Session;
use crate::guide::model::Manifest;
use crate::guide::{MODULES, compile, read_folder, schema};
use crate::say;

/// Lists every fault of a guide's folder. Without a folder there is only the built-in guide, which
/// was checked when the program was built and could not have been built otherwise.
pub fn check(session: &Session<'_>, arguments: &GuideCheckArguments) -> Result<(), Failure> {
    let messages = &session.messages;
    let Some(folder) = arguments
        .folder
        .as_ref()
        .map(PathBuf::from)
        .or_else(|| session.guide_folder.clone())
    else {
        let manifest = session.guide()?.facts::<Manifest>();
        return session.ui.sentences(&say!(
            messages,
            "guide-built-in-fine",
            version = manifest.version
        ));
    };
    let files = read_folder(&folder).map_err(|error| Failure::io(&folder, &error, messages))?;
    let Err(faults) = compile(&files) else {
        return session
            .ui
            .sentences(&say!(messages, "guide-fine", count = files.len()));
    };
    let mut text = String::new();
    for fault in &faults {
        text.push_str(&fault_line(&folder, fault, messages));
        text.push('\n');
    }
    session.ui.result(&crate::render::visible(&text))?;
    session
        .ui
        .say(&say!(messages, "guide-faults", count = faults.len()));
    Err(Failure::said(Exit::Found))
}

/// Says where the guide comes from.
pub fn path(session: &Session<'_>) -> Result<(), Failure> {
    match &session.guide_folder {
        Some(folder) => {
            let folder = std::path::absolute(folder).unwrap_or_else(|_| folder.clone());
            session.ui.result(&format!("{}\n", folder.display()))
        }
        None => session.ui.result(&format!(
            "{}\n",
            say!(session.messages, "guide-path-built-in")
        )),
    }
}

/// Prints the JSON Schema of one module's facts, or of all.
pub fn print_schema(
    session: &Session<'_>,
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
                &say!(session.messages, "cli-value-module"),
                typed,
                &allowed,
                &session.messages,
            )?)
        }
        None => Value::Object(
            MODULES
                .iter()
                .map(|name| ((*name).to_owned(), schema_of(name)))
                .collect(),
        ),
    };
    session.ui.result(&format!("{data:#}\n"))
}
