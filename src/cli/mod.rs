//! The command line: what can be typed, and one thin file for each command.

mod also;
mod arguments;
mod commands;
mod completion;
mod context;
mod criteria;
mod environment;
mod error;
mod fault;
mod fault_words;
mod help;
mod interview_session;
mod locale_folder;
mod manual;
mod names;
mod output;
mod plan_file;
mod prompting;
mod usage_error;

use std::cell::{OnceCell, RefCell};
use std::ffi::OsString;
use std::path::Path;
use std::rc::Rc;

use clap::error::ErrorKind;
use clap::parser::ValueSource;
use clap::{Arg, ArgMatches};
use jiff::civil::Date;

use arguments::Arguments;
use commands::Command;
use context::Context;
pub use environment::{Environment, VARIABLES};
use error::CommandError;
pub use error::Exit;
pub use fault::word_panics;
use locale_folder::read_messages;
pub use output::streams::Streams;
use output::ui::{Colour, Ui};

use crate::guide::languages_in;
use crate::locale::{Asked, Language, Languages, Messages, Surroundings, choose};
use crate::message;

/// Runs the program on its arguments.
#[must_use]
pub fn run(arguments: &[OsString], environment: &Environment, streams: Streams) -> Exit {
    let streams = Rc::new(RefCell::new(streams));
    match start(arguments, environment, &streams) {
        Ok(()) => Exit::Fine,
        Err(error) => {
            // The failure brings its own words.
            Ui::new(&streams, environment, Colour::Auto, Language::ENGLISH).error(&error);
            error.exit
        }
    }
}

fn start(
    arguments: &[OsString],
    environment: &Environment,
    streams: &Rc<RefCell<Streams>>,
) -> Result<(), CommandError> {
    let folder = value_of("--guide", arguments)
        .or_else(|| environment.variable("COCREATE_GUIDE").map(str::to_owned));
    let languages = folder.as_deref().map_or_else(Languages::default, |folder| {
        languages_with(Path::new(folder))
    });
    let surroundings = surroundings(value_of("--lang", arguments), environment);
    let chosen =
        choose(&surroundings, &languages).map_err(|asked| unknown_language(&asked, &languages))?;
    let messages = Messages::new(chosen.language);
    let ui = Ui::new(streams, environment, Colour::Auto, chosen.language);
    if let Some(shell) = environment.variable(completion::VARIABLE) {
        let today = environment.today();
        let completions = completion::complete(shell, arguments, &messages, &languages, today);
        return ui.bytes(&completions.map_err(|error| CommandError::output(&error, &messages))?);
    }
    let Some(parsed) = parse(arguments, &messages, &languages, &ui)? else {
        return Ok(());
    };
    let colour = names::colour(parsed.common.color.as_deref(), &messages)?;
    let today = today(parsed.common.date.as_deref(), environment, &messages)?;
    let ui = Ui::new(streams, environment, colour, chosen.language);
    // The interview's end stays on the screen as a whole, below what was answered.
    let at_once = parsed.common.no_pager || matches!(parsed.command, Some(Command::Plan(_)));
    let ui = if at_once { ui.without_pager() } else { ui };
    let context = Context {
        messages,
        languages,
        language_known: chosen.known,
        surroundings,
        environment,
        ui,
        today,
        guide_folder: folder.map(Into::into),
        edited: OnceCell::new(),
        country: None,
    };
    match parsed.command {
        Some(Command::Help(arguments)) => help_on(&arguments.command, &context),
        command => commands::run(context, command),
    }
}

/// `cocreate help COMMAND`: the same as `cocreate COMMAND --help`.
fn help_on(command: &[String], context: &Context<'_>) -> Result<(), CommandError> {
    let words = ["cocreate"].into_iter();
    let words = words.chain(command.iter().map(String::as_str));
    let words: Vec<OsString> = words.chain(["--help"]).map(OsString::from).collect();
    parse(&words, &context.messages, &context.languages, &context.ui).map(|_| ())
}

/// What says which language to speak, before a plan is opened.
fn surroundings(flag: Option<String>, environment: &Environment) -> Surroundings {
    Surroundings {
        flag,
        variable: environment.variable("COCREATE_LANG").map(str::to_owned),
        plan: None,
        system: environment.system_languages(),
    }
}

/// The day that counts as today.
fn today(
    typed: Option<&str>,
    environment: &Environment,
    messages: &Messages,
) -> Result<Date, CommandError> {
    if let Some(typed) = typed {
        return names::date("--date", typed, messages);
    }
    environment.variable("COCREATE_DATE").map_or_else(
        || Ok(environment.today()),
        |set| names::date("COCREATE_DATE", set, messages),
    )
}

/// Understands the command line; shows help or the version itself, and then there is nothing left
/// to do.
fn parse(
    arguments: &[OsString],
    messages: &Messages,
    languages: &Languages,
    ui: &Ui,
) -> Result<Option<Arguments>, CommandError> {
    let error = match understand_typed(arguments) {
        Ok((_, Some((option, subcommand)))) => {
            let command = Arguments::command_typed(arguments);
            return Err(usage_error::conflict(
                &subcommand,
                &option,
                &command,
                messages,
            ));
        }
        Ok((parsed, None)) => return Ok(Some(parsed)),
        Err(error) => error,
    };
    match error.kind() {
        ErrorKind::DisplayVersion => {
            ui.result(&format!("cocreate {}\n", env!("CARGO_PKG_VERSION")))?;
            Ok(None)
        }
        ErrorKind::DisplayHelp | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            let width = ui.width.unwrap_or(100).min(100);
            let mut tree = Arguments::tree_for(arguments).term_width(width);
            // What help is asked for is made ready by asking for it once.
            let _ = tree.try_get_matches_from_mut(arguments);
            let shown = help::translate(tree, messages, languages).try_get_matches_from(arguments);
            let shown = shown.err().map(|help| help.render().to_string());
            ui.read(&help::own_options_first(
                &shown.unwrap_or_default(),
                messages,
            ))?;
            Ok(None)
        }
        _ => {
            let command = Arguments::command_typed(arguments);
            Err(usage_error::usage_error(&error, &command, messages))
        }
    }
}

/// What was typed, and an option that stands where it would not be heeded.
type Understood = (Arguments, Option<(String, String)>);

/// As with the whole tree, which is made ready only where the one command does not understand.
fn understand_typed(arguments: &[OsString]) -> Result<Understood, clap::Error> {
    understand(Arguments::tree_for(arguments), arguments)
        .or_else(|_| understand(Arguments::tree(), arguments))
}

fn understand(mut tree: clap::Command, arguments: &[OsString]) -> Result<Understood, clap::Error> {
    let matches = tree.try_get_matches_from_mut(arguments)?;
    let parsed = Arguments::try_from(&matches)?;
    Ok((parsed, option_before_subcommand(&tree, &matches)))
}

/// An option of a command that stands before one of its subcommands, which would not heed it;
/// options for every command may stand anywhere.
fn option_before_subcommand(
    mut command: &clap::Command,
    mut matches: &ArgMatches,
) -> Option<(String, String)> {
    while let Some((name, of_subcommand)) = matches.subcommand() {
        let is_typed = |arg: &&Arg| {
            matches.value_source(arg.get_id().as_str()) == Some(ValueSource::CommandLine)
        };
        let mut own = command.get_arguments().filter(|arg| !arg.is_global_set());
        if let Some(arg) = own.find(is_typed) {
            return Some((
                format!("--{}", arg.get_long().unwrap_or_default()),
                name.to_owned(),
            ));
        }
        (command, matches) = (command.find_subcommand(name)?, of_subcommand);
    }
    None
}

/// The value of an option that every command has, found before anything else is understood, so that
/// every error can be in the language asked for.
fn value_of(option: &str, arguments: &[OsString]) -> Option<String> {
    let mut words = arguments
        .iter()
        .skip(1)
        .map(|word| word.to_string_lossy())
        .take_while(|word| word != "--");
    while let Some(word) = words.next() {
        if word == option {
            return words.next().map(std::borrow::Cow::into_owned);
        }
        if let Some(value) = word
            .strip_prefix(option)
            .and_then(|rest| rest.strip_prefix('='))
        {
            return Some(value.to_owned());
        }
    }
    None
}

/// With the built-in languages those of a guide's folder. What cannot be read there is told by
/// whatever opens the guide.
fn languages_with(folder: &Path) -> Languages {
    let messages = read_messages(folder).unwrap_or_default();
    Languages::with_folder(&languages_in(folder), &messages)
}

fn unknown_language(asked: &Asked, languages: &Languages) -> CommandError {
    let messages = Messages::new(asked.speak);
    let known: Vec<&str> = languages.all().into_iter().map(Language::code).collect();
    CommandError::usage(
        message!(
            messages,
            "error-language-unknown",
            name = asked.name.as_str()
        ),
        message!(
            messages,
            "error-language-unknown-hint",
            known = messages.list(&known)
        ),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_is_typed_is_understood_as_with_all_commands_ready() {
        for line in [
            "",
            "--guide tools stage draft",
            "--guide=tools stage draft --lang search",
            "--lang search",
            "--date plan",
            "stage --guide tools draft",
            "tools --search stage show decidim",
            "status --plan log",
            "help stage",
            "tolls",
            "tolls stage",
            "--guide",
            "--guide tools --bogus stage",
            "tools --bogus",
            "stage --stage draft",
            "tools --stage draft show decidim",
            "meeting show --format",
            "--version stage",
            "-V",
            "-- stage",
        ] {
            let words = ["cocreate"].into_iter().chain(line.split_whitespace());
            let typed: Vec<OsString> = words.map(OsString::from).collect();
            let said = |understood: Result<Understood, clap::Error>| match understood {
                Ok(understood) => format!("{understood:?}"),
                Err(error) => format!(
                    "{:?} {:?}",
                    error.kind(),
                    error.context().collect::<Vec<_>>()
                ),
            };
            let all = understand(Arguments::tree(), &typed);
            assert_eq!(said(understand_typed(&typed)), said(all), "{line}");
        }
    }

    #[test]
    fn an_option_before_a_subcommand_is_told_wherever_the_command_stands() {
        for (line, told) in [
            (
                "tools --stage draft show decidim",
                Some(("--stage", "show")),
            ),
            ("--guide log tools --free match", Some(("--free", "match"))),
            ("tools --lang es show decidim", None),
            ("tools show decidim --format json", None),
        ] {
            let words = ["cocreate"].into_iter().chain(line.split(' '));
            let typed: Vec<OsString> = words.map(OsString::from).collect();
            let (_, before) = understand_typed(&typed).unwrap();
            let before = before.as_ref();
            let before = before.map(|(option, command)| (option.as_str(), command.as_str()));
            assert_eq!(before, told, "{line}");
        }
    }
}
