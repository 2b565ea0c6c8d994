//! Where and when an example was, and what it was, as it is named everywhere.

use crate::guide::model::{Example, Examples};
use crate::guide::{Content, Id, Texts};
use crate::locale::Messages;
use crate::message;

/// The country, and the place in it where the case is a local one.
#[must_use]
pub fn example_place(
    examples: &Content<Examples>,
    countries: &Texts,
    id: Id<Example>,
    messages: &Messages,
) -> String {
    let country = countries.get(&["countries", &examples.facts.examples[id].country, "name"]);
    match examples.texts.find(&["examples", &id, "locality"]) {
        Some(locality) => message!(
            messages,
            "examples-place",
            country = country,
            locality = locality
        ),
        None => country.to_owned(),
    }
}

/// The year, if it is known.
#[must_use]
pub fn example_year(example: &Example, messages: &Messages) -> String {
    example.year.map_or_else(
        || message!(messages, "list-unknown"),
        |year| year.to_string(),
    )
}

/// Place, year and what it was.
#[must_use]
pub fn example_title(
    examples: &Content<Examples>,
    countries: &Texts,
    id: Id<Example>,
    messages: &Messages,
) -> String {
    let example = &examples.facts.examples[id];
    let approach = examples
        .texts
        .get(&["approaches", &example.approach, "name"]);
    let year = example.year.map_or_else(
        || message!(messages, "examples-year-unknown"),
        |year| year.to_string(),
    );
    let place = example_place(examples, countries, id, messages);
    message!(
        messages,
        "examples-name",
        place = place,
        year = year,
        approach = approach
    )
}
