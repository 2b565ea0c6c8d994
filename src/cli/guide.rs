//! `cocreate guide`: for those who edit it.

use std::path::PathBuf;

use serde_json::Value;

use super::arguments::{GuideCheckArguments, GuideSchemaArguments};
use super::failure::{Exit, Failure};
use super::fault_words::fault_line;
use super::names::one_of;
use super::session::Session;
use crate::guide::model::{
    Countries, Fit, Items, Levels, Manifest, Questions, Rules, Sources, Stages, Standards, Tools,
};
use crate::guide::{MODULES, Module, compile, read_folder};
use crate::say;

/// Lists every fault of a guide's folder. Without a folder there is only the built-in guide, which was checked when
/// the program was built and could not have been built otherwise.
pub fn check(session: &Session<'_>, arguments: &GuideCheckArguments) -> Result<(), Failure> {
    let messages = &session.messages;
    let Some(folder) = arguments.folder.as_ref().map(PathBuf::from).or_else(|| session.guide_folder.clone()) else {
        let manifest = session.guide()?.facts::<Manifest>();
        return session.ui.result(&format!("{}\n", say!(messages, "guide-built-in-fine", version = manifest.version)));
    };
    let files = read_folder(&folder).map_err(|error| Failure::io(&folder, &error, messages))?;
    let Err(faults) = compile(&files) else {
        return session.ui.result(&format!("{}\n", say!(messages, "guide-fine", count = files.len())));
    };
    let mut text = String::new();
    for fault in &faults {
        text.push_str(&fault_line(&folder, fault, messages));
        text.push('\n');
    }
    session.ui.result(&crate::render::visible(&text))?;
    session.ui.say(&say!(messages, "guide-faults", count = faults.len()));
    Err(Failure::said(Exit::Found))
}

/// Says where the guide comes from.
pub fn path(session: &Session<'_>) -> Result<(), Failure> {
    match &session.guide_folder {
        Some(folder) => {
            let folder = std::path::absolute(folder).unwrap_or_else(|_| folder.clone());
            session.ui.result(&format!("{}\n", folder.display()))
        }
        None => session.ui.result(&format!("{}\n", say!(session.messages, "guide-path-built-in"))),
    }
}

/// Prints the JSON Schema of one module's facts, or of all.
pub fn schema(session: &Session<'_>, arguments: &GuideSchemaArguments) -> Result<(), Failure> {
    let data = match &arguments.module {
        Some(typed) => {
            let allowed = MODULES.map(|name| (name, name));
            schema_of(one_of(&say!(session.messages, "cli-value-module"), typed, &allowed, &session.messages)?)
        }
        None => Value::Object(MODULES.iter().map(|name| ((*name).to_owned(), schema_of(name))).collect()),
    };
    session.ui.result(&format!("{data:#}\n"))
}

fn schema_of(module: &str) -> Value {
    let schema = match module {
        Manifest::NAME => schemars::schema_for!(Manifest),
        Sources::NAME => schemars::schema_for!(Sources),
        Stages::NAME => schemars::schema_for!(Stages),
        Levels::NAME => schemars::schema_for!(Levels),
        Standards::NAME => schemars::schema_for!(Standards),
        Countries::NAME => schemars::schema_for!(Countries),
        Questions::NAME => schemars::schema_for!(Questions),
        Rules::NAME => schemars::schema_for!(Rules),
        Items::NAME => schemars::schema_for!(Items),
        Fit::NAME => schemars::schema_for!(Fit),
        _ => schemars::schema_for!(Tools),
    };
    schema.to_value()
}
