//! What people type after an option, understood: ids, aliases and names in their language, accents
//! and case ignored.

use jiff::civil::Date;

use super::context::Context;
use super::error::{CommandError, Exit};
use super::fault_words::{NAME_LIMIT, allowed_words};
use super::usage_error::in_words;
use crate::cli::arguments::Formatting;
use crate::cli::output::show::{Rows, Shown};
use crate::cli::output::ui::Colour;
use crate::guide::Guide;
use crate::guide::model::{Levels, Owner, Stages};
use crate::locale::Messages;
use crate::message;
use crate::plan::{ItemStatus, SIDES};
use crate::render::{Matter, Paper, formats};
use crate::report::names::{Names, Near, Unknown};
use crate::report::{Years, level_names, side_words, stage_names, status_words};
use crate::text::{day, fold};

/// So many allowed names are listed with their titles.
const TITLED_LIMIT: usize = 8;

/// Why what was typed after an option, or for an argument, is not known there.
#[must_use]
pub fn not_known(option: &str, unknown: &Unknown, messages: &Messages) -> CommandError {
    not_known_see(option, unknown, "error-usage-help", messages)
}

/// The same, with a message that says where to look when nothing is near and there is too much to
/// list.
#[must_use]
pub fn not_known_see(
    option: &str,
    unknown: &Unknown,
    see: &str,
    messages: &Messages,
) -> CommandError {
    let hint = match &unknown.nearest {
        _ if !unknown.several.is_empty() => Some(which_one(&unknown.several, messages)),
        Some(near) => Some(did_you_mean(near, messages)),
        None => all_of(&unknown.ids, messages),
    };
    let hint = hint.unwrap_or_else(|| message!(messages, see));
    bad_value(&in_words(option, messages), &unknown.name, hint, messages)
}

/// What an option does not take, and what it does.
#[must_use]
pub fn bad_value(option: &str, typed: &str, hint: String, messages: &Messages) -> CommandError {
    let text = message!(
        messages,
        "error-usage-bad-value",
        argument = option,
        value = typed
    );
    CommandError::usage(text, hint)
}

/// All that is allowed, where it can be read; a few with what they are called.
fn all_of(ids: &[Near], messages: &Messages) -> Option<String> {
    let names = ids.iter().map(|near| match near.title.as_str() {
        title if !title.is_empty() && ids.len() <= TITLED_LIMIT => format!("{} ({title})", near.id),
        _ => near.id.clone(),
    });
    let names: Vec<String> = names.collect();
    let can_be_read = !ids.is_empty() && ids.len() <= NAME_LIMIT;
    can_be_read.then(|| message!(messages, "error-allowed", names = names.join(", ")))
}

/// Asks whether this was meant: by its id, as it is typed, and by its title.
#[must_use]
pub fn did_you_mean(near: &Near, messages: &Messages) -> String {
    let (name, title) = (near.id.as_str(), near.title.as_str());
    if title.is_empty() {
        return message!(messages, "error-nearest", name = name);
    }
    message!(messages, "error-nearest-called", name = name, title = title)
}

/// Asks which of several things is meant.
#[must_use]
pub fn which_one(several: &[String], messages: &Messages) -> String {
    let several: Vec<&str> = several.iter().map(String::as_str).collect();
    message!(messages, "error-several", names = messages.series(&several))
}

/// Why there is nothing of that name, with the nearest name or where to see them all.
#[must_use]
pub fn not_there(text: String, unknown: &Unknown, see: &str, messages: &Messages) -> CommandError {
    let hint = match &unknown.nearest {
        Some(near) => did_you_mean(near, messages),
        None => message!(messages, see),
    };
    CommandError::usage(text, hint)
}

/// The ids that were meant by the values of an option.
///
/// # Errors
/// When one of them is not known.
pub fn find_all<'a, I: Copy + Into<&'a str>>(
    option: &str,
    names: &Names<'a, I>,
    typed: &[String],
    messages: &Messages,
) -> Result<Vec<String>, CommandError> {
    let found = names.find_all(typed);
    found.map_err(|unknown| not_known(option, &unknown, messages))
}

/// Stages as typed: ids, aliases, or names in the user's language.
///
/// # Errors
/// As [`find_all`].
pub fn stage_ids(
    guide: &Guide,
    typed: &[String],
    context: &Context<'_>,
) -> Result<Vec<String>, CommandError> {
    if typed.is_empty() {
        return Ok(Vec::new());
    }
    let stages = guide.content::<Stages>(context.language());
    find_all("--stage", &stage_names(&stages), typed, &context.messages)
}

/// Levels as typed: ids, or names in the user's language.
///
/// # Errors
/// As [`find_all`].
pub fn level_ids(
    guide: &Guide,
    typed: &[String],
    context: &Context<'_>,
) -> Result<Vec<String>, CommandError> {
    if typed.is_empty() {
        return Ok(Vec::new());
    }
    let levels = guide.content::<Levels>(context.language());
    find_all("--level", &level_names(&levels), typed, &context.messages)
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
) -> Result<T, CommandError> {
    let folded = fold(typed);
    allowed
        .iter()
        .find(|(name, _)| *name == folded)
        .map(|(_, value)| *value)
        .ok_or_else(|| {
            let names = allowed.iter().map(|(name, _)| *name);
            let hint = allowed_words(typed, names, messages).unwrap_or_default();
            bad_value(option, typed, hint, messages)
        })
}

/// Where and in which form something is shown: on the screen, unless a format of files is asked
/// for.
///
/// # Errors
/// When there is no such format or separator.
pub fn shown(formatting: &Formatting, messages: &Messages) -> Result<Shown, CommandError> {
    shown_also(formatting, &[], messages)
}

/// The same for what has more than all content has, and can be shown in the formats of that.
///
/// # Errors
/// As [`shown`].
pub fn shown_also(
    formatting: &Formatting,
    also: &[Matter],
    messages: &Messages,
) -> Result<Shown, CommandError> {
    let rows = rows(formatting, messages)?;
    let formats = formats(also).into_iter();
    let files = formats.map(|format| (format.name, Shown::File(format, rows)));
    let all: Vec<(&str, Shown)> = [("table", Shown::Screen)]
        .into_iter()
        .chain(files)
        .collect();
    formatting
        .format
        .as_deref()
        .map_or(Ok(Shown::Screen), |typed| {
            one_of("--format", typed, &all, messages)
        })
}

/// How rows are written.
///
/// # Errors
/// When there is no such separator.
pub fn rows(formatting: &Formatting, messages: &Messages) -> Result<Rows, CommandError> {
    let separators = [
        (",", b','),
        (";", b';'),
        ("\t", b'\t'),
        ("comma", b','),
        ("semicolon", b';'),
        ("tab", b'\t'),
    ];
    let separator = formatting.separator.as_deref();
    Ok(Rows {
        separator: separator
            .map(|typed| one_of("--separator", typed, &separators, messages))
            .transpose()?,
        byte_order_mark: formatting.byte_order_mark,
        paper: formatting
            .paper
            .as_deref()
            .map(|typed| one_of("--paper", typed, &Paper::NAMES, messages))
            .transpose()?,
    })
}

/// How far an item is: by its name in data, or in the user's language.
///
/// # Errors
/// When it is none of the four.
pub fn item_status(typed: &str, messages: &Messages) -> Result<ItemStatus, CommandError> {
    let known = ItemStatus::ALL.map(|it| (it.name(), it, status_words(it, messages)));
    one_named("--status", typed, &known, messages)
}

/// Whose task an item is: by its name in data, or in the user's language.
///
/// # Errors
/// When it is none of the three.
pub fn side(typed: &str, messages: &Messages) -> Result<Owner, CommandError> {
    let known = SIDES.map(|(name, it)| (name, it, side_words(it, messages)));
    one_named("--side", typed, &known, messages)
}

/// One of a fixed list of values that also have names in the user's language.
fn one_named<T: Copy>(
    option: &str,
    typed: &str,
    known: &[(&str, T, String)],
    messages: &Messages,
) -> Result<T, CommandError> {
    let names = Names::from(
        known
            .iter()
            .map(|(name, _, words)| (*name, vec![words.as_str()])),
    );
    let found = names.find(typed);
    let name = found.map_err(|unknown| not_known(option, &unknown, messages))?;
    let by_name = known.iter().find(|(known, ..)| *known == name);
    by_name
        .map(|(_, value, _)| *value)
        .ok_or_else(|| CommandError::said(Exit::Usage))
}

/// When to use colour.
///
/// # Errors
/// When it is none of the three words.
pub fn colour(typed: Option<&str>, messages: &Messages) -> Result<Colour, CommandError> {
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
pub fn number(option: &str, typed: &str, messages: &Messages) -> Result<i64, CommandError> {
    typed
        .trim()
        .parse()
        .ok()
        .filter(|number| *number > 0)
        .ok_or_else(|| {
            let hint = message!(messages, "error-usage-number-hint");
            bad_value(option, typed, hint, messages)
        })
}

/// How many entries may be shown, where that is said.
///
/// # Errors
/// As [`number`].
pub fn limit(typed: Option<&str>, messages: &Messages) -> Result<Option<usize>, CommandError> {
    let number = typed
        .map(|typed| number("--limit", typed, messages))
        .transpose()?;
    Ok(number.map(|number| usize::try_from(number).unwrap_or(usize::MAX)))
}

/// A date such as 2027-01-31.
///
/// # Errors
/// When it is none.
pub fn date(option: &str, typed: &str, messages: &Messages) -> Result<Date, CommandError> {
    day(typed).ok_or_else(|| {
        let hint = message!(messages, "error-usage-date-hint");
        bad_value(option, typed, hint, messages)
    })
}

/// A year, or several: 2020, 2018..2020, 2020.. or ..2019.
///
/// # Errors
/// When it is none of these.
pub fn years(option: &str, typed: &str, messages: &Messages) -> Result<Years, CommandError> {
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
            let hint = message!(messages, "error-usage-years-hint");
            bad_value(option, typed, hint, messages)
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Language;

    /// What is said of a name that is none of these.
    fn hint(nearest: Option<Near>, ids: Vec<Near>) -> String {
        let messages = Messages::new(Language::ENGLISH);
        let unknown = Unknown {
            name: "x".to_owned(),
            nearest,
            several: Vec::new(),
            ids,
        };
        not_known("--stage", &unknown, &messages).hint.unwrap()
    }

    #[test]
    fn what_may_have_been_meant_is_told_by_its_id_and_by_its_title_where_it_has_one() {
        let near = |title| Some(Near::new("consult", title));
        let called = "Did you mean consult (Consultation on the draft)?";
        assert_eq!(hint(near("Consultation on the draft"), Vec::new()), called);
        assert_eq!(hint(near(""), Vec::new()), "Did you mean consult?");
    }

    #[test]
    fn all_that_is_allowed_is_told_as_long_as_it_can_be_read() {
        let some = |count: usize| (0..count).map(|it| Near::new(&format!("id{it}"), "Title"));
        let titles = |count: usize| hint(None, some(count).collect()).matches("(Title)").count();
        assert_eq!(titles(TITLED_LIMIT), TITLED_LIMIT);
        assert_eq!(titles(TITLED_LIMIT + 1), 0);
        let last =
            |count: usize| hint(None, some(count).collect()).contains(&format!("id{}", count - 1));
        assert!(last(TITLED_LIMIT + 1) && last(NAME_LIMIT));
        assert!(!last(NAME_LIMIT + 1));
        assert!(!hint(None, Vec::new()).is_empty(), "where to look is told");
    }
}
