//! What can be typed with every command. Only the form: `help` says every word in the user's
//! language, and values are understood by each command, whose own arguments stand beside it.

use std::ffi::{OsStr, OsString};

use clap::{ArgAction, ArgMatches, Args, CommandFactory, FromArgMatches, Parser, Subcommand};

use super::commands::Command;

/// What was typed.
#[derive(Debug)]
pub struct Arguments {
    pub common: Common,
    pub command: Option<Command>,
}

impl Arguments {
    /// The tree of all commands.
    #[must_use]
    pub fn tree() -> clap::Command {
        Command::augment_subcommands(Common::command())
    }

    /// The tree with only the command that is typed: the others would be made ready for nothing.
    /// The whole one where none is, or where help on all of them is asked for before it.
    #[must_use]
    pub fn tree_for(typed: &[OsString]) -> clap::Command {
        let common = Common::command();
        let all = Command::augment_subcommands(clap::Command::default());
        let meant = first_word(typed, &common).and_then(|word| all.find_subcommand(word));
        match meant {
            Some(meant) => common.subcommand(meant.clone()),
            None => Arguments::tree(),
        }
    }

    /// The command that is typed, by all its words: `cocreate meeting plan`.
    #[must_use]
    pub fn command_typed(typed: &[OsString]) -> String {
        let mut tree = Arguments::tree();
        // Commands of commands are there once they are made ready.
        tree.build();
        let (mut command, mut words) = (&tree, vec![tree.get_name()]);
        for word in typed.iter().skip(1) {
            if let Some(found) = command.find_subcommand(word) {
                command = found;
                words.push(found.get_name());
            }
        }
        words.join(" ")
    }
}

/// The first word that is neither an option for every command nor the value of one, as a folder
/// may be called like a command; none behind an option that shows help.
fn first_word<'t>(typed: &'t [OsString], common: &clap::Command) -> Option<&'t OsStr> {
    let takes_value = |word: &str| {
        let mut options = common.get_arguments();
        let name = word.strip_prefix("--");
        options.any(|option| option.get_action().takes_values() && option.get_long() == name)
    };
    let mut words = typed.iter().skip(1);
    loop {
        let word = words.next()?;
        match word.to_str() {
            Some(option) if takes_value(option) => drop(words.next()),
            Some("--help") => return None,
            Some(option) if option.starts_with("--") => {}
            Some(short) if short.starts_with('-') => return None,
            _ => return Some(word),
        }
    }
}

impl TryFrom<&ArgMatches> for Arguments {
    type Error = clap::Error;

    fn try_from(matches: &ArgMatches) -> Result<Arguments, clap::Error> {
        let command = matches.subcommand_name();
        let command = command.map(|_| Command::from_arg_matches(matches));
        Ok(Arguments {
            common: Common::from_arg_matches(matches)?,
            command: command.transpose()?,
        })
    }
}

#[derive(Debug, Parser)]
#[command(
    name = "cocreate",
    version,
    disable_help_flag = true,
    disable_version_flag = true,
    disable_help_subcommand = true
)]
pub struct Common {
    #[arg(long, global = true, value_name = "LANGUAGE")]
    pub lang: Option<String>,
    #[arg(long, global = true, value_name = "FOLDER")]
    pub guide: Option<String>,
    #[arg(long, global = true, value_name = "WHEN")]
    pub color: Option<String>,
    #[arg(long, global = true)]
    pub no_pager: bool,
    #[arg(long, global = true, value_name = "DATE")]
    pub date: Option<String>,
    #[arg(long, short = 'h', global = true, action = ArgAction::Help)]
    help: Option<bool>,
    #[arg(long, short = 'V', action = ArgAction::Version)]
    version: Option<bool>,
}

/// How a list is shown.
#[derive(Debug, Args)]
pub struct Listing {
    #[arg(long)]
    pub sources: bool,
    #[command(flatten)]
    pub formatting: Formatting,
}

/// In which form something is shown.
#[derive(Debug, Args)]
pub struct Formatting {
    #[arg(long, value_name = "FORMAT")]
    pub format: Option<String>,
    #[arg(long, value_name = "MARK")]
    pub separator: Option<String>,
    #[arg(long)]
    pub byte_order_mark: bool,
    #[arg(long, value_name = "PAPER")]
    pub paper: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The commands of the tree that is made ready for a line.
    fn commands(line: &str) -> Vec<String> {
        let typed: Vec<OsString> = line.split(' ').map(OsString::from).collect();
        let tree = Arguments::tree_for(&typed);
        let names = tree.get_subcommands().map(clap::Command::get_name);
        names.map(str::to_owned).collect()
    }

    #[test]
    fn only_the_command_that_is_typed_is_made_ready() {
        for (line, command) in [
            ("cocreate stage draft", "stage"),
            ("cocreate stage tools", "stage"),
            ("cocreate --no-pager --lang=es stage --plan search", "stage"),
            ("cocreate --guide tools stage draft", "stage"),
            (
                "cocreate --lang search --date plan --color log undo",
                "undo",
            ),
            ("cocreate tools --help", "tools"),
        ] {
            assert_eq!(commands(line), [command], "{line}");
        }
    }

    #[test]
    fn a_command_is_known_by_all_its_words() {
        for (line, command) in [
            (
                "cocreate meeting plan kick-off --foo",
                "cocreate meeting plan",
            ),
            (
                "cocreate --lang es write invitation --also",
                "cocreate write",
            ),
            ("cocreate nonsense", "cocreate"),
        ] {
            let typed: Vec<OsString> = line.split(' ').map(OsString::from).collect();
            assert_eq!(Arguments::command_typed(&typed), command);
        }
    }

    #[test]
    fn where_no_command_is_meant_all_are_ready() {
        let all = commands("cocreate");
        assert!(all.len() > 20);
        for line in [
            "cocreate --guide tools",
            "cocreate --lang search",
            "cocreate --guide tools --help",
            "cocreate --help tools",
            "cocreate -h tools",
            "cocreate tolls stage",
        ] {
            assert_eq!(commands(line), all, "{line}");
        }
    }
}
