//! Options as people type them: by number, id, name, other name, or a beginning that only one has.

use super::is_one_of;
use crate::interview::Choice;
use crate::locale::Messages;
use crate::message;
use crate::prompt::LONG;
use crate::text::{begins_a_word, fold};

/// The one option that stands for none of the others, where somebody says "none" in their language
/// and no option is called so.
pub fn none_of_them(typed: &str, choices: &[Choice<'_>], messages: &Messages) -> Option<String> {
    let says_none = is_one_of(typed, &message!(messages, "interview-word-none"));
    if !says_none || called(typed, choices).is_some() {
        return None;
    }
    let mut exclusive = choices.iter().filter(|choice| choice.exclusive);
    let none = exclusive.next().filter(|_| exclusive.next().is_none());
    none.map(|choice| choice.id.to_owned())
}

/// The id of an option typed as its number, its id or one of its names; what was typed where it is
/// none.
#[must_use]
pub fn option(typed: &str, choices: &[Choice<'_>]) -> String {
    let listed = choices.len() <= LONG;
    let number = typed
        .trim_end_matches(['.', ')'])
        .parse::<usize>()
        .ok()
        .filter(|_| listed);
    let by_number = number.and_then(|number| choices.get(number.wrapping_sub(1)));
    let found = by_number
        .or_else(|| called(typed, choices))
        .or_else(|| only_beginning(typed, choices).filter(|_| listed));
    found.map_or_else(|| typed.to_owned(), |choice| choice.id.to_owned())
}

/// The choice that is called exactly so; none where several are.
#[must_use]
pub fn called<'c, 'a>(typed: &str, choices: &'c [Choice<'a>]) -> Option<&'c Choice<'a>> {
    let typed = fold(typed);
    if let Some(choice) = choices.iter().find(|choice| fold(choice.id) == typed) {
        return Some(choice);
    }
    let mut called = choices
        .iter()
        .filter(|choice| choice.names().any(|name| fold(name) == typed));
    called.next().filter(|_| called.next().is_none())
}

/// The choices of which a name, or a word of one, begins as was typed; first those whose own does.
#[must_use]
pub fn beginning<'c, 'a>(typed: &str, choices: &'c [Choice<'a>]) -> Vec<&'c Choice<'a>> {
    let typed = fold(typed);
    let begins = |name: &str| begins_a_word(&fold(name), &typed);
    let fits = |choice: &&Choice<'_>| !typed.is_empty() && choice.names().any(begins);
    let mut fitting: Vec<&Choice<'_>> = choices.iter().filter(fits).collect();
    fitting.sort_by_key(|choice| !fold(choice.name).starts_with(&typed));
    fitting
}

/// The one choice of which a name, or a word of one, begins as was typed. What stands for none is
/// taken only by how its name begins: "needed" is not "No aids needed".
fn only_beginning<'c, 'a>(typed: &str, choices: &'c [Choice<'a>]) -> Option<&'c Choice<'a>> {
    let typed = fold(typed);
    if typed.chars().count() < 3 {
        return None;
    }
    let begins = |choice: &Choice<'_>| choice.names().any(|name| fold(name).starts_with(&typed));
    let mut fitting = beginning(&typed, choices)
        .into_iter()
        .filter(|choice| !choice.exclusive || begins(choice));
    fitting.next().filter(|_| fitting.next().is_none())
}

/// Several options, apart by commas or, for numbers, by spaces.
pub fn options(typed: &str, choices: &[Choice<'_>]) -> Vec<String> {
    let numbers = typed
        .chars()
        .all(|letter| letter.is_ascii_digit() || matches!(letter, ' ' | ',' | ';'));
    let parts: Vec<&str> = if numbers {
        typed.split([' ', ',', ';']).collect()
    } else if called(typed, choices).is_some() {
        vec![typed]
    } else {
        typed.split([',', ';']).collect()
    };
    let parts = parts
        .into_iter()
        .map(str::trim)
        .filter(|part| !part.is_empty());
    parts.map(|part| option(part, choices)).collect()
}

#[cfg(test)]
mod tests {
    use super::super::tests::choice;
    use super::*;

    #[test]
    fn options_are_known_by_number_id_and_name() {
        let choices = [
            choice("phone", "Teléfono", false),
            choice("sms", "Mensajes SMS, gratis", false),
        ];
        assert_eq!(options("1 2", &choices), ["phone", "sms"]);
        assert_eq!(options("2,1", &choices), ["sms", "phone"]);
        assert_eq!(options("telefono; sms", &choices), ["phone", "sms"]);
        assert_eq!(options("mensajes sms, gratis", &choices), ["sms"]);
        assert_eq!(options("3", &choices), ["3"]);
        assert_eq!(options("sms, wolof", &choices), ["sms", "wolof"]);
        assert_eq!(options("wolof, phone", &choices), ["wolof", "phone"]);
    }

    #[test]
    fn what_is_itself_called_so_stands_above_what_was_once_called_so() {
        let belize = Choice {
            aliases: "Honduras Británica",
            ..choice("BZ", "Belice", false)
        };
        let choices = [belize, choice("HN", "Honduras", false)];
        let found = beginning("hondur", &choices);
        let ids: Vec<&str> = found.iter().map(|choice| choice.id).collect();
        assert_eq!(ids, ["HN", "BZ"]);
    }

    #[test]
    fn a_word_or_a_beginning_is_enough_where_only_one_option_can_be_meant() {
        let choices = [
            choice("national", "Miembro nacional", false),
            choice("local", "Miembro local", false),
            choice("none", "Sin miembro todavía", true),
        ];
        for (typed, expected) in [
            ("nacional", "national"),
            ("LOC", "local"),
            ("sin", "none"),
            // What fits two, too few letters, the middle of a word, a word of what stands for none.
            ("miembro", "miembro"),
            ("na", "na"),
            ("cional", "cional"),
            ("todavia", "todavia"),
            ("Reino Unido", "Reino Unido"),
        ] {
            assert_eq!(option(typed, &choices), expected);
        }
    }
}
