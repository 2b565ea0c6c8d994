//! An option for each property by which tools can be asked for, made from the one table of them.

use clap::{Arg, ArgAction, ArgMatches, Args, Command, FromArgMatches};

use crate::guide::model::{Asks, Criterion};

/// What was typed of the criteria, in the order of the table.
#[derive(Debug)]
pub struct Criteria {
    /// Each with its values; without any where it asks for a yes.
    pub typed: Vec<(Criterion, Vec<String>)>,
}

fn option(criterion: Criterion) -> Arg {
    let name = criterion.name();
    let option = Arg::new(name).long(name);
    match criterion.property().asks {
        Asks::Yes => option.action(ArgAction::SetTrue),
        Asks::Number => option.value_name("NUMBER"),
        Asks::Stages => many(option, "STAGE"),
        Asks::Levels => many(option, "LEVEL"),
        Asks::Categories => many(option, "CATEGORY"),
        Asks::Modes => many(option, "MODE"),
        Asks::Languages => many(option, "LANGUAGE"),
    }
}

fn many(option: Arg, value: &'static str) -> Arg {
    option.action(ArgAction::Append).value_name(value)
}

impl Args for Criteria {
    fn augment_args(command: Command) -> Command {
        command.args(Criterion::all().map(option))
    }

    fn augment_args_for_update(command: Command) -> Command {
        Criteria::augment_args(command)
    }
}

impl FromArgMatches for Criteria {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Criteria, clap::Error> {
        let typed = |criterion: Criterion| {
            let name = criterion.name();
            if criterion.property().asks == Asks::Yes {
                return matches.get_flag(name).then(|| (criterion, Vec::new()));
            }
            let values = matches.get_many::<String>(name)?.cloned().collect();
            Some((criterion, values))
        };
        let typed = Criterion::all().filter_map(typed).collect();
        Ok(Criteria { typed })
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Criteria::from_arg_matches(matches)?;
        Ok(())
    }
}
