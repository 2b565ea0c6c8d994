//! `--also`: the same document in further languages, beside the first or behind it.

use super::context::Context;
use super::error::CommandError;
use super::unknown_language;
use crate::locale::{Asked, Language, Messages};
use crate::message;
use crate::plan::PlanGuide;
use crate::render::{Format, formats};

/// A further language of a document, with what it takes to speak of a plan in it.
pub struct Further {
    pub parts: PlanGuide,
    pub messages: Messages,
}

/// The languages that were asked for, each once.
///
/// # Errors
/// When one of them is not spoken here, or the format holds one language only.
pub fn languages(
    context: &Context<'_>,
    typed: &[String],
    format: Format,
) -> Result<Vec<Language>, CommandError> {
    let messages = &context.messages;
    if !typed.is_empty() && !format.for_reading {
        let reading = formats(&[]).into_iter().filter(|format| format.for_reading);
        let names: Vec<&str> = reading.map(|format| format.name).collect();
        return Err(CommandError::usage(
            message!(messages, "export-one-language", format = format.name),
            message!(
                messages,
                "export-one-language-hint",
                formats = names.join(", ")
            ),
        ));
    }
    let mut languages: Vec<Language> = Vec::new();
    for code in typed {
        let language = context.languages.find(code).ok_or_else(|| {
            let asked = Asked {
                name: code.clone(),
                speak: messages.language(),
            };
            unknown_language(&asked, &context.languages)
        })?;
        if !languages.contains(&language) {
            languages.push(language);
        }
    }
    Ok(languages)
}

/// What it takes to speak these languages, but for the one that is spoken already.
///
/// # Errors
/// When the guide cannot be read.
pub fn further(
    context: &Context<'_>,
    languages: Vec<Language>,
) -> Result<Vec<Further>, CommandError> {
    let spoken = context.messages.language();
    let others = languages.into_iter().filter(|it| *it != spoken);
    let others = others.map(|language| {
        Ok(Further {
            parts: PlanGuide::open(&context.guide()?, language.code()),
            messages: Messages::new(language),
        })
    });
    others.collect()
}
