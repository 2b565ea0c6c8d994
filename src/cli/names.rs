//! What people type after an option, understood: ids, aliases and names in their language, accents
//! and case ignored.

use jiff::civil::Date;

use super::context::Context;
use super::failure::Failure;
use super::fault_words::allowed_words;
use crate::cli::output::ui::Colour;
use crate::guide::model::{Levels, Stages, Tools};
use crate::guide::{Content, Guide, Texts};
use crate::locale::Messages;
use crate::message;
use crate::render::Format;
use crate::text::{fold, nearest_of};

/// Names under which ids are known.
pub struct Names<'a> {
    /// Id, and every name under which it may be typed.
    entries: Vec<(&'a str, Vec<&'a str>)>,
}

impl<'a> Names<'a> {
    /// Ids with their names and aliases from the words of a module.
    #[must_use]
    pub fn of(ids: impl Iterator<Item = &'a str>, collection: &str, texts: &Texts) -> Names<'a> {
        let entries = ids.map(|id| {
            let name = texts.get(&[collection, id, "name"]);
            let aliases = texts.get(&[collection, id, "aliases"]).split(',');
            let names = [id, name]
                .into_iter()
                .chain(aliases)
                .map(str::trim)
                .filter(|name| !name.is_empty());
            (id, names.collect())
        });
        Names {
            entries: entries.collect(),
        }
    }

    /// Ids with the names given.
    #[must_use]
    pub fn from(entries: impl Iterator<Item = (&'a str, Vec<&'a str>)>) -> Names<'a> {
        Names {
            entries: entries
                .map(|(id, names)| (id, [vec![id], names].concat()))
                .collect(),
        }
    }

    /// Adds ids that are their own names.
    pub fn extend(&mut self, ids: impl Iterator<Item = &'a str>) {
        self.entries.extend(ids.map(|id| (id, vec![id])));
    }

    /// Adds a name to an id.
    pub fn add(&mut self, id: &str, name: &'a str) {
        if let Some((_, names)) = self.entries.iter_mut().find(|entry| entry.0 == id) {
            names.push(name);
        }
    }

    /// The id of exactly this name, if there is one; an id counts before every name.
    fn known(&self, typed: &str) -> Option<&'a str> {
        let folded = fold(typed);
        let by_name = || {
            self.entries
                .iter()
                .find(|(_, names)| names.iter().any(|name| fold(name) == folded))
        };
        self.entries
            .iter()
            .find(|entry| entry.0 == typed)
            .or_else(by_name)
            .map(|entry| entry.0)
    }

    /// The id that was meant.
    ///
    /// # Errors
    /// When no id is known under that name, with the nearest one.
    pub fn find(&self, option: &str, typed: &str, messages: &Messages) -> Result<&'a str, Failure> {
        self.find_or_see(option, typed, "error-usage-help", messages)
    }

    /// The same, with a message that says where to look when nothing is near and there is too much
    /// to list.
    ///
    /// # Errors
    /// As [`Names::find`].
    pub fn find_or_see(
        &self,
        option: &str,
        typed: &str,
        see: &str,
        messages: &Messages,
    ) -> Result<&'a str, Failure> {
        self.known(typed).ok_or_else(|| {
            let names = self
                .entries
                .iter()
                .flat_map(|(id, names)| names.iter().map(|name| (*name, *id)));
            let hint = match nearest_of(typed, names) {
                Some(id) => Some(message!(messages, "error-nearest", name = id)),
                None => allowed_words(typed, self.entries.iter().map(|entry| entry.0), messages),
            };
            Failure::usage(
                message!(
                    messages,
                    "error-usage-bad-value",
                    argument = option,
                    value = typed
                ),
                hint.unwrap_or_else(|| message!(messages, see)),
            )
        })
    }

    /// The ids that were meant, in one or several values, separated by commas or not.
    ///
    /// # Errors
    /// As [`Names::find`].
    pub fn find_all(
        &self,
        option: &str,
        typed: &[String],
        messages: &Messages,
    ) -> Result<Vec<String>, Failure> {
        let mut ids = Vec::new();
        for typed in typed {
            // A name may hold commas itself.
            match self.known(typed) {
                Some(id) => ids.push(id.to_owned()),
                None => {
                    for typed in typed.split(',') {
                        ids.push(self.find(option, typed.trim(), messages)?.to_owned());
                    }
                }
            }
        }
        Ok(ids)
    }
}

/// Stages as typed: ids, aliases, or names in the user's language.
///
/// # Errors
/// As [`Names::find`].
pub fn stage_ids(
    guide: &Guide,
    typed: &[String],
    context: &Context<'_>,
) -> Result<Vec<String>, Failure> {
    let stages = guide.content::<Stages>(context.language());
    stage_names(&stages).find_all("--stage", typed, &context.messages)
}

/// The one stage that a command is about, as typed.
///
/// # Errors
/// As [`Names::find`].
pub fn stage_id(guide: &Guide, typed: &str, context: &Context<'_>) -> Result<String, Failure> {
    let stages = guide.content::<Stages>(context.language());
    let argument = message!(context.messages, "cli-value-stage");
    stage_names(&stages)
        .find(&argument, typed, &context.messages)
        .map(str::to_owned)
}

fn stage_names(stages: &Content<Stages>) -> Names<'_> {
    let mut names = Names::of(
        stages.facts.stages.keys().map(String::as_str),
        "stages",
        &stages.texts,
    );
    for (id, stage) in &stages.facts.stages {
        stage.aliases.iter().for_each(|alias| names.add(id, alias));
    }
    names
}

/// Levels as typed: ids, or names in the user's language.
///
/// # Errors
/// As [`Names::find`].
pub fn level_ids(
    guide: &Guide,
    typed: &[String],
    context: &Context<'_>,
) -> Result<Vec<String>, Failure> {
    let levels = guide.content::<Levels>(context.language());
    let names = Names::of(
        levels.facts.levels.keys().map(String::as_str),
        "levels",
        &levels.texts,
    );
    names.find_all("--level", typed, &context.messages)
}

/// The tools of the catalogue under every name they have.
#[must_use]
pub fn tool_names(tools: &Content<Tools>) -> Names<'_> {
    let mut names = Names::of(
        tools.facts.tools.keys().map(String::as_str),
        "",
        &tools.texts,
    );
    for (id, tool) in &tools.facts.tools {
        names.add(id, &tool.name);
        names.add(id, tools.facts.name(id, &tools.texts));
        tool.also_known_as
            .iter()
            .for_each(|name| names.add(id, name));
    }
    names
}

/// One of a fixed list of values.
///
/// # Errors
/// When it is none of them, with the nearest one and the list.
pub fn one_of<T: Copy>(
    option: &str,
    typed: &str,
    allowed: &[(&str, T)],
    messages: &Messages,
) -> Result<T, Failure> {
    let folded = fold(typed);
    allowed
        .iter()
        .find(|(name, _)| *name == folded)
        .map(|(_, value)| *value)
        .ok_or_else(|| {
            let names = allowed.iter().map(|(name, _)| *name);
            Failure::usage(
                message!(
                    messages,
                    "error-usage-bad-value",
                    argument = option,
                    value = typed
                ),
                allowed_words(typed, names, messages).unwrap_or_default(),
            )
        })
}

/// A format of a list.
///
/// # Errors
/// When there is no such format.
pub fn format(typed: Option<&str>, messages: &Messages) -> Result<Format, Failure> {
    typed.map_or(Ok(Format::Table), |typed| {
        one_of("--format", typed, &Format::ALL, messages)
    })
}

/// When to use colour.
///
/// # Errors
/// When it is none of the three words.
pub fn colour(typed: Option<&str>, messages: &Messages) -> Result<Colour, Failure> {
    let allowed = [
        ("auto", Colour::Auto),
        ("always", Colour::Always),
        ("never", Colour::Never),
    ];
    typed.map_or(Ok(Colour::Auto), |typed| {
        one_of("--color", typed, &allowed, messages)
    })
}

/// A whole number above zero.
///
/// # Errors
/// When it is none.
pub fn number(option: &str, typed: &str, messages: &Messages) -> Result<i64, Failure> {
    typed
        .trim()
        .parse()
        .ok()
        .filter(|number| *number > 0)
        .ok_or_else(|| {
            Failure::usage(
                message!(
                    messages,
                    "error-usage-bad-value",
                    argument = option,
                    value = typed
                ),
                message!(messages, "error-usage-number-hint"),
            )
        })
}

/// How many entries may be shown, where that is said.
///
/// # Errors
/// As [`number`].
pub fn most(typed: Option<&str>, messages: &Messages) -> Result<Option<usize>, Failure> {
    let number = typed
        .map(|typed| number("--most", typed, messages))
        .transpose()?;
    Ok(number.map(|number| usize::try_from(number).unwrap_or(usize::MAX)))
}

/// A date such as 2027-01-31.
///
/// # Errors
/// When it is none.
pub fn date(option: &str, typed: &str, messages: &Messages) -> Result<Date, Failure> {
    typed
        .parse()
        .ok()
        .filter(|_| typed.len() == 10)
        .ok_or_else(|| {
            Failure::usage(
                message!(
                    messages,
                    "error-usage-bad-value",
                    argument = option,
                    value = typed
                ),
                message!(messages, "error-usage-date-hint"),
            )
        })
}

/// Years from one to another, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Years {
    from: u16,
    to: u16,
}

impl Years {
    /// Whether a year is among them.
    #[must_use]
    pub fn contains(self, year: u16) -> bool {
        (self.from..=self.to).contains(&year)
    }
}

/// A year, or several: 2020, 2018..2020, 2020.. or ..2019.
///
/// # Errors
/// When it is none of these.
pub fn years(option: &str, typed: &str, messages: &Messages) -> Result<Years, Failure> {
    let year = |text: &str| text.parse().ok().filter(|_| text.len() == 4);
    let understood = match typed.trim().split_once("..") {
        None => year(typed.trim()).map(|year| Years {
            from: year,
            to: year,
        }),
        Some(("", "")) => None,
        Some((from, "")) => year(from).map(|from| Years { from, to: u16::MAX }),
        Some(("", to)) => year(to).map(|to| Years { from: 0, to }),
        Some((from, to)) => year(from)
            .zip(year(to))
            .map(|(from, to)| Years { from, to }),
    };
    understood
        .filter(|years| years.from <= years.to)
        .ok_or_else(|| {
            Failure::usage(
                message!(
                    messages,
                    "error-usage-bad-value",
                    argument = option,
                    value = typed
                ),
                message!(messages, "error-usage-years-hint"),
            )
        })
}
