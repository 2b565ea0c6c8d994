//! Puts the user's words on the command tree. clap's own English has no place left to appear.
//!
//! Done only when help is to be shown: parsing needs no words.

use clap::{Arg, Command};

use crate::locale::{Language, Languages, Messages};
use crate::message;
use crate::render::{formats, wrap};

/// A way of use that is longer goes on in the next line, so that it fits narrow terminals.
const USAGE_COLUMNS: usize = 50;

/// The command tree in the user's language, as far as it was made ready: of a command that was not,
/// a list says no more than what it is for.
#[must_use]
pub fn translate(command: Command, messages: &Messages, languages: &Languages) -> Command {
    let languages = languages.all().into_iter().map(Language::code);
    let languages = languages.collect::<Vec<_>>().join(", ");
    translate_one(command, "cocreate", messages, &languages)
}

/// A help page with the options of every command behind the command's own. clap shows them in the
/// order in which they were made ready.
#[must_use]
pub fn own_options_first(page: &str, messages: &Messages) -> String {
    let begins = |part: &&str, id: &str| {
        let heading = format!("{}:", messages.text(id, &[]));
        part.lines().next() == Some(heading.as_str())
    };
    let text = page.trim_end();
    let mut parts: Vec<&str> = text.split("\n\n").collect();
    let is_own = |part: &&str| {
        let own = ["cli-heading-arguments", "cli-heading-options"];
        own.into_iter().any(|id| begins(part, id))
    };
    let of_every_command = parts
        .iter()
        .position(|part| begins(part, "cli-heading-global"));
    if let (Some(from), Some(to)) = (of_every_command, parts.iter().rposition(is_own)) {
        parts[from.min(to)..=to].rotate_left(1);
    }
    format!("{}{}", parts.join("\n\n"), &page[text.len()..])
}

/// `path` is the command's place in the tree, joined by hyphens: `cocreate-tools-show`.
fn translate_one(
    mut command: Command,
    path: &str,
    messages: &Messages,
    languages: &str,
) -> Command {
    command = command.about(text(messages, &format!("cli-{path}-about")));
    // What is ready has at least the options of every command.
    if command.get_arguments().next().is_none() {
        return command;
    }
    // A command's own options do not go with a command below it, so there are two ways of use.
    let usage = command
        .clone()
        .args_conflicts_with_subcommands(true)
        .render_usage()
        .to_string();
    // The first word is clap's heading, the rest holds only names of ours and one word of clap's.
    let usage = usage
        .split_once(' ')
        .map_or(usage.clone(), |(_, usage)| usage.to_owned());
    let usage = usage.replace("[OPTIONS]", &message!(messages, "cli-usage-options"));
    let usage = translate_value_names(usage, &command, messages);
    let heading = message!(messages, "cli-heading-usage");
    // Where there are several ways, each begins below the first.
    let below = format!("\n{}", " ".repeat(heading.chars().count() + 1));
    let usage = usage
        .lines()
        .flat_map(|way| wrap(way.trim(), Some(USAGE_COLUMNS), "", 2))
        .collect::<Vec<_>>()
        .join(&below);
    let names: Vec<String> = command
        .get_subcommands()
        .map(|sub| sub.get_name().to_owned())
        .collect();
    command = command
        .override_usage(usage)
        .subcommand_help_heading(message!(messages, "cli-heading-commands"))
        .subcommand_value_name(message!(messages, "cli-value-command"))
        .help_template(format!(
            "{{about-with-newline}}\n{heading} {{usage}}\n\n{{all-args}}{{after-help}}"
        ));
    if let Some(examples) = messages.find(&format!("cli-{path}-examples"), &[]) {
        let heading = message!(messages, "cli-heading-examples");
        command = command.after_help(format!("{heading}\n{}", indent(&examples)));
    }
    command = command.mut_args(|arg| translate_argument(arg, path, messages, languages));
    for name in names {
        let path = format!("{path}-{name}");
        command =
            command.mut_subcommand(name, |sub| translate_one(sub, &path, messages, languages));
    }
    command
}

fn translate_argument(arg: Arg, path: &str, messages: &Messages, languages: &str) -> Arg {
    let id = arg.get_id().as_str().replace('_', "-");
    let global = [
        "lang", "guide", "color", "no-pager", "date", "help", "version",
    ]
    .contains(&id.as_str());
    let heading = match (global, arg.is_positional()) {
        (true, _) => message!(messages, "cli-heading-global"),
        (false, true) => message!(messages, "cli-heading-arguments"),
        (false, false) => message!(messages, "cli-heading-options"),
    };
    let key = if global {
        format!("cli-global-{id}")
    } else {
        format!("cli-{path}-{id}")
    };
    // What means the same in many commands is said once.
    let formats = formats(&[]).into_iter().map(|format| format.name);
    let formats = formats.collect::<Vec<_>>().join(", ");
    let shared = || {
        let formats = formats.as_str().into();
        messages.find(&format!("cli-shared-{id}"), &[("formats", formats)])
    };
    let own = messages.find(&key, &[("languages", languages.into())]);
    let own = own.or_else(shared);
    let help = own.unwrap_or_else(|| text(messages, &key));
    let arg = arg.help(help).help_heading(heading);
    if !arg.get_action().takes_values() {
        return arg;
    }
    let names = arg
        .get_value_names()
        .unwrap_or_default()
        .iter()
        .map(|name| value_name(name, messages));
    let names: Vec<String> = names.collect();
    arg.value_names(names)
}

fn value_name(name: &str, messages: &Messages) -> String {
    text(messages, &format!("cli-value-{}", name.to_lowercase()))
}

fn translate_value_names(mut usage: String, command: &Command, messages: &Messages) -> String {
    // A required option stands there, too.
    let names = command
        .get_arguments()
        .filter(|arg| arg.get_action().takes_values())
        .flat_map(|arg| arg.get_value_names().unwrap_or_default())
        .map(ToString::to_string);
    for name in names.chain(["COMMAND".to_owned()]) {
        for (open, close) in [("<", ">"), ("[", "]")] {
            let from = format!("{open}{name}{close}");
            usage = usage.replace(
                &from,
                &format!("{open}{}{close}", value_name(&name, messages)),
            );
        }
    }
    usage
}

/// Ids made from the tree; a test walks the same tree and proves that each exists.
fn text(messages: &Messages, id: &str) -> String {
    messages.text(id, &[])
}

fn indent(text: &str) -> String {
    text.lines()
        .map(|line| format!("  {line}").trim_end().to_owned())
        .collect::<Vec<_>>()
        .join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    const OF_ALL: &str = "Options for every command:\n  --lang <LANGUAGE>  Language";

    /// The page of these parts, with those of every command in their place, in order.
    fn ordered(parts: &[&str]) -> String {
        let messages = Messages::new(Language::ENGLISH);
        own_options_first(&format!("{}\n", parts.join("\n\n")), &messages)
    }

    #[test]
    fn the_options_of_every_command_stand_behind_the_commands_own() {
        let (about, usage) = ("Looks.", "Usage: cocreate look");
        let arguments = "Arguments:\n  <TOOL>  Which";
        let options = "Options:\n  --free  Only these";
        let examples = "Examples:\n  cocreate look";
        for own in [&[arguments][..], &[options], &[arguments, options]] {
            for behind in [&[][..], &[examples]] {
                let expected = [&[about, usage], own, &[OF_ALL], behind].concat();
                let expected = format!("{}\n", expected.join("\n\n"));
                let made = [&[about, usage, OF_ALL], own, behind].concat();
                assert_eq!(ordered(&made), expected);
                let already = [&[about, usage], own, &[OF_ALL], behind].concat();
                assert_eq!(ordered(&already), expected);
            }
        }
    }

    #[test]
    fn a_page_without_options_of_its_own_or_of_every_command_stays() {
        for parts in [
            &["Looks.", "Usage: cocreate look", OF_ALL][..],
            &["Looks.", OF_ALL, "Examples:\n  cocreate look"],
            &["Looks.", "Options:\n  --free  Only these"],
            &["Options and arguments are told elsewhere."],
            &[""],
        ] {
            assert_eq!(
                ordered(parts),
                format!("{}\n", parts.join("\n\n")).replace("\n\n\n", "\n")
            );
        }
        assert_eq!(own_options_first("", &Messages::new(Language::ENGLISH)), "");
    }
}
