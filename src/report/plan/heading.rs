//! What stands above every document of a plan: its title, and the day on which all this is so.

use super::briefing::Briefing;
use crate::locale::Messages;
use crate::message;
use crate::report::{Document, Text};

/// A document with a plan's language, title and day, and nothing below.
pub(super) fn headed(briefing: &Briefing, messages: &Messages) -> Document {
    let title_language = briefing
        .profile(&briefing.roles.title)
        .map(|_| briefing.written_in.clone());
    Document {
        language: briefing.language.clone(),
        title: title(briefing, messages),
        title_language,
        lead: Text::all([as_of(briefing, messages)]),
        ..Document::default()
    }
}

/// The day on which all this is so.
pub(super) fn as_of(briefing: &Briefing, messages: &Messages) -> String {
    message!(
        messages,
        "report-as-of",
        date = messages.date(briefing.date)
    )
}

/// The plan's title, or what it is for.
pub(super) fn title(briefing: &Briefing, messages: &Messages) -> String {
    match (
        briefing.profile(&briefing.roles.title),
        place(briefing, messages),
    ) {
        (Some(title), _) => title.to_owned(),
        (None, Some(place)) => message!(messages, "report-title-place", place = place),
        (None, None) => message!(messages, "report-title"),
    }
}

/// Where the plan is of: its locality and country, as far as they were said.
pub(super) fn place(briefing: &Briefing, messages: &Messages) -> Option<String> {
    let locality = briefing.profile(&briefing.roles.locality);
    let country = briefing.profile(&briefing.roles.country);
    match (locality, country) {
        (Some(locality), Some(country)) => Some(message!(
            messages,
            "report-place",
            locality = locality,
            country = country
        )),
        (place, None) | (None, place) => place.map(str::to_owned),
    }
}
