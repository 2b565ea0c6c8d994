//! Errors of the command line, worded from what clap found and never from what clap says.

use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::error::CommandError;
use crate::locale::{Language, Messages};
use crate::message;
use crate::text::{nearest_of, on_one_line};

/// What is wrong with a command line, and what to try; `command` is the one that was typed, by all
/// its words.
#[must_use]
pub fn usage_error(error: &clap::Error, command: &str, messages: &Messages) -> CommandError {
    let invalid = first(error, ContextKind::InvalidArg);
    let value = first(error, ContextKind::InvalidValue);
    // The option's own name, without the value that clap shows with it.
    let option = invalid.split_whitespace().next().unwrap_or_default();
    let text = match error.kind() {
        ErrorKind::UnknownArgument => message!(
            messages,
            "error-usage-unknown-argument",
            argument = invalid.as_str()
        ),
        ErrorKind::InvalidSubcommand => {
            let command = first(error, ContextKind::InvalidSubcommand);
            message!(
                messages,
                "error-usage-unknown-command",
                command = on_one_line(&command)
            )
        }
        ErrorKind::MissingSubcommand => message!(messages, "error-usage-missing-command"),
        ErrorKind::MissingRequiredArgument => {
            message!(
                messages,
                "error-usage-missing-argument",
                argument = in_words(&invalid, messages)
            )
        }
        ErrorKind::ArgumentConflict => {
            let other = first(error, ContextKind::PriorArg);
            let other = other.split_whitespace().next().unwrap_or_default();
            if other == option {
                message!(messages, "error-usage-twice", argument = option)
            } else {
                return conflict(option, other, command, messages);
            }
        }
        ErrorKind::InvalidValue if value.is_empty() => {
            message!(messages, "error-usage-missing-value", argument = option)
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            message!(
                messages,
                "error-usage-bad-value",
                argument = option,
                value = value.as_str()
            )
        }
        ErrorKind::TooManyValues => {
            message!(
                messages,
                "error-usage-too-many-values",
                argument = option,
                value = value.as_str()
            )
        }
        ErrorKind::InvalidUtf8 => message!(messages, "error-usage-not-utf8"),
        _ => message!(messages, "error-usage-other"),
    };
    let meant = match error.kind() {
        ErrorKind::InvalidSubcommand => other_name(
            &first(error, ContextKind::InvalidSubcommand),
            Named::Command,
            messages,
        ),
        ErrorKind::UnknownArgument => other_name(option, Named::Option, messages),
        _ => None,
    };
    let suggested = [ContextKind::SuggestedSubcommand, ContextKind::SuggestedArg]
        .map(|kind| first(error, kind))
        .into_iter()
        .find(|suggested| !suggested.is_empty());
    // What is known elsewhere under this very name is no help here.
    let suggestion = meant.or(suggested).filter(|name| name != option);
    let hint = match suggestion {
        Some(suggested) => {
            message!(
                messages,
                "error-usage-suggested",
                suggested = suggested.as_str()
            )
        }
        None => message!(messages, "error-usage-help-command", command = command),
    };
    CommandError::usage(text, hint)
}

/// What has names in several languages on a command line.
#[derive(Clone, Copy, PartialEq)]
enum Named {
    Command,
    Option,
}

/// The command or option that is called so, or nearly so, in one of the languages: whoever reads
/// "herramientas" in the documents types it.
fn other_name(typed: &str, named: Named, messages: &Messages) -> Option<String> {
    let bare = typed.trim_start_matches('-');
    let list = |messages: &Messages| match named {
        Named::Command => message!(messages, "error-also-commands"),
        Named::Option => message!(messages, "error-also-options"),
    };
    let others = Language::all().into_iter().map(Messages::new);
    let others = others.map(|messages| list(&messages));
    let lists: Vec<String> = std::iter::once(list(messages)).chain(others).collect();
    let entries = lists.iter().flat_map(|list| list.split('|'));
    let names = entries
        .filter_map(|entry| entry.split_once('='))
        .flat_map(|(own, others)| {
            others
                .split(',')
                .map(move |other| (other.trim(), own.trim()))
        });
    let found = nearest_of(bare, names)?;
    Some(if named == Named::Option {
        format!("--{found}")
    } else {
        found.to_owned()
    })
}

/// An argument as help shows it: an option by its name, what stands for a value in the user's
/// language.
#[must_use]
pub fn in_words(argument: &str, messages: &Messages) -> String {
    let is_mark = |letter: char| "<>[].".contains(letter);
    let words = argument.split(' ').map(|word| {
        let name = word.trim_matches(is_mark);
        let found = messages.find(&format!("cli-value-{}", name.to_lowercase()), &[]);
        match found {
            // Alone it stands for itself; behind an option it is shown as a value.
            Some(found) if word == argument => found,
            Some(found) => word.replace(name, &found),
            None => word.to_owned(),
        }
    });
    words.collect::<Vec<_>>().join(" ")
}

/// Two things that do not go together.
#[must_use]
pub fn conflict(one: &str, other: &str, command: &str, messages: &Messages) -> CommandError {
    let (one, other) = (in_words(one, messages), in_words(other, messages));
    let text = message!(
        messages,
        "error-usage-conflict",
        argument = one,
        other = other
    );
    let hint = message!(messages, "error-usage-help-command", command = command);
    CommandError::usage(text, hint)
}

/// The first text of a piece of context.
fn first(error: &clap::Error, kind: ContextKind) -> String {
    match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.first().cloned().unwrap_or_default(),
        _ => String::new(),
    }
}
