//! What can be shown next, as a command line that can be pasted in the shell at hand.

use std::borrow::Cow;

use crate::cli::plan_file;
use crate::report::{Part, Target};

/// The command that shows something.
#[must_use]
pub fn command_line(target: &Target) -> String {
    let command = match target.part {
        Part::Plan => "plan",
        Part::Status => "status",
        Part::Tick => "tick",
        Part::Undo => "undo",
        Part::Export => "export",
        Part::Write => "write",
        Part::Stage => "stage",
        Part::MeetingPlan => "meeting plan",
        Part::MeetingExport => "meeting export",
        Part::MeetingTips => "meeting tips",
        Part::Tools => "tools",
        Part::Tool => "tools show",
        Part::Examples => "examples",
        Part::Standards => "standards",
        Part::Resources => "resources",
        Part::Glossary => "glossary",
        Part::Search => "search",
        Part::Found(command) => command,
    };
    let mut line = format!("cocreate {command}");
    if let Some(entry) = &target.entry {
        line.push(' ');
        // What stands for something to be typed is no name.
        if entry.starts_with('<') {
            line.push_str(entry);
        } else {
            line.push_str(&quoted(entry));
        }
    }
    // Where no other plan is named, the one that a text is written from is in this folder.
    let of_this_folder = matches!(target.part, Part::Write | Part::Found(_));
    let is_needed = |(filter, value): &&(&str, String)| {
        !of_this_folder || *filter != "plan" || value != plan_file::DEFAULT
    };
    for (filter, value) in target.filters.iter().filter(is_needed) {
        line.push_str(&format!(" --{filter}"));
        if !value.is_empty() {
            line.push_str(&format!(" {}", quoted(value)));
        }
    }
    if let Some(language) = &target.language {
        line.push_str(&format!(" --lang {language}"));
    }
    line
}

/// A word that the shell at hand takes as one: as it is where it can be, else in quotation marks.
#[must_use]
pub fn quoted(word: &str) -> Cow<'_, str> {
    if cfg!(windows) {
        for_windows(word)
    } else {
        for_posix(word)
    }
}

fn is_plain(word: &str, also: &str) -> bool {
    let is_safe = |letter: char| letter.is_alphanumeric() || also.contains(letter);
    !word.is_empty() && word.chars().all(is_safe)
}

/// Single quotation marks take everything as it is, but for themselves.
fn for_posix(word: &str) -> Cow<'_, str> {
    // A beginning such as -x would be taken for an option.
    if is_plain(word, "-_./:,+@%") && !word.starts_with('-') {
        return word.into();
    }
    let dashed = if word.starts_with('-') { "./" } else { "" };
    format!("'{dashed}{}'", word.replace('\'', "'\\''")).into()
}

/// Double quotation marks, which both shells of Windows take; no name of a file holds one.
fn for_windows(word: &str) -> Cow<'_, str> {
    if is_plain(word, "-_./:\\+@") && !word.starts_with('-') {
        return word.into();
    }
    let dashed = if word.starts_with('-') { ".\\" } else { "" };
    format!("\"{dashed}{word}\"").into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_with_a_space_or_a_mark_can_be_pasted() {
        assert_eq!(for_posix("cocreate-plan.yaml"), "cocreate-plan.yaml");
        assert_eq!(for_posix("plán.yaml"), "plán.yaml");
        assert_eq!(for_posix("mi plan.yaml"), "'mi plan.yaml'");
        assert_eq!(for_posix("l'avis.yaml"), "'l'\\''avis.yaml'");
        assert_eq!(for_posix("$HOME;x"), "'$HOME;x'");
        assert_eq!(for_posix("-x.yaml"), "'./-x.yaml'");
        assert_eq!(for_posix(""), "''");
        assert_eq!(
            for_windows("C:\\plans\\my plan.yaml"),
            "\"C:\\plans\\my plan.yaml\""
        );
        assert_eq!(for_windows("C:\\plans\\plan.yaml"), "C:\\plans\\plan.yaml");
        assert_eq!(for_windows("l'avis.yaml"), "\"l'avis.yaml\"");
    }

    #[test]
    fn what_is_narrowed_down_is_an_option_of_its_command() {
        let tools = Target::from(Part::Tools).with("stage", "consult");
        assert_eq!(command_line(&tools), "cocreate tools --stage consult");
        let local = Target::from(Part::Standards).with("local", "");
        assert_eq!(command_line(&local), "cocreate standards --local");
        let term = Target::entry(Part::Glossary, "multi-stakeholder forum");
        let line = if cfg!(windows) {
            "cocreate glossary \"multi-stakeholder forum\""
        } else {
            "cocreate glossary 'multi-stakeholder forum'"
        };
        assert_eq!(command_line(&term), line);
    }
}
