//! The manual, made from the command tree, so that both say the same.

use clap::{Arg, Command};
use roff::{Inline, Roff, bold, roman};

use crate::locale::Messages;
use crate::message;

/// A page of the manual.
pub struct ManualPage {
    /// The command, its words joined by hyphens: `cocreate-tools-show`.
    pub name: String,
    /// The page as `man` reads it.
    pub text: String,
}

/// A page for each command of a tree that is in the user's words already, the whole program first.
#[must_use]
pub fn pages(tree: &Command, messages: &Messages) -> Vec<ManualPage> {
    let mut pages = Vec::new();
    add(tree, "cocreate", messages, &mut pages);
    pages
}

fn add(command: &Command, name: &str, messages: &Messages, pages: &mut Vec<ManualPage>) {
    let below: Vec<&Command> = command.get_subcommands().collect();
    pages.push(ManualPage {
        name: name.to_owned(),
        text: page(command, name, &below, messages),
    });
    for command in below {
        add(
            command,
            &format!("{name}-{}", command.get_name()),
            messages,
            pages,
        );
    }
}

fn page(command: &Command, name: &str, below: &[&Command], messages: &Messages) -> String {
    let about = command.get_about().map(ToString::to_string);
    let about = about.unwrap_or_default();
    let mut roff = Roff::new();
    let version = format!("cocreate {}", env!("CARGO_PKG_VERSION"));
    let title = [name, "1", "", version.as_str(), "cocreate"];
    roff.control("TH", title);
    roff.control("SH", [message!(messages, "man-name").as_str()]);
    roff.text([roman(format!("{name} - {about}"))]);
    roff.control("SH", [message!(messages, "man-synopsis").as_str()]);
    for way in command.clone().render_usage().to_string().lines() {
        let way = way.split_once(": ").map_or(way, |(_, way)| way);
        roff.text([bold(way.trim())]);
        roff.control("br", []);
    }
    let mut groups: Vec<(String, Vec<&Arg>)> = Vec::new();
    for arg in command.get_arguments().filter(|arg| !arg.is_hide_set()) {
        let heading = arg.get_help_heading().unwrap_or_default();
        match groups.iter_mut().find(|(known, _)| known == heading) {
            Some((_, args)) => args.push(arg),
            None => groups.push((heading.to_owned(), vec![arg])),
        }
    }
    // As in help, the command's own come first.
    let of_every_command = message!(messages, "cli-heading-global");
    groups.sort_by_key(|(heading, _)| *heading == of_every_command);
    for (heading, args) in groups {
        section(&mut roff, &heading);
        for arg in args {
            entry(
                &mut roff,
                typed(arg),
                arg.get_help().map(ToString::to_string),
            );
        }
    }
    if !below.is_empty() {
        let heading = message!(messages, "cli-heading-commands");
        section(&mut roff, &heading);
        for command in below {
            let page = format!("{name}-{}(1)", command.get_name());
            entry(
                &mut roff,
                vec![bold(page)],
                command.get_about().map(ToString::to_string),
            );
        }
    }
    if let Some(after) = command.get_after_help() {
        let after = after.to_string();
        let (heading, examples) = after.split_once('\n').unwrap_or(("", &after));
        section(&mut roff, heading);
        roff.control("nf", []);
        roff.text([roman(examples)]);
        roff.control("fi", []);
    }
    roff.render()
}

/// A heading as help has it, without the mark that ends it there.
fn section(roff: &mut Roff, heading: &str) {
    let heading = heading.trim_end_matches(|letter: char| letter == ':' || letter.is_whitespace());
    roff.control("SH", [heading.to_uppercase().as_str()]);
}

fn entry(roff: &mut Roff, term: Vec<Inline>, words: Option<String>) {
    roff.control("TP", []);
    roff.text(term);
    roff.text([roman(words.unwrap_or_default())]);
}

/// An argument as it is typed.
fn typed(arg: &Arg) -> Vec<Inline> {
    let takes = arg.get_action().takes_values();
    let values = arg.get_value_names().unwrap_or_default().iter();
    let values: Vec<String> = values
        .filter(|_| takes)
        .map(|name| format!("<{name}>"))
        .collect();
    let values = values.join(" ");
    let mut names: Vec<String> = Vec::new();
    names.extend(arg.get_short().map(|short| format!("-{short}")));
    names.extend(arg.get_long().map(|long| format!("--{long}")));
    let mut term = vec![bold(names.join(", "))];
    if !values.is_empty() {
        let blank = if names.is_empty() { "" } else { " " };
        term.push(roman(format!("{blank}{values}")));
    }
    term
}
