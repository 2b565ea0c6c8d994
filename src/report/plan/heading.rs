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
        briefing.profile(&briefing.roles.locality),
        briefing.profile(&briefing.roles.country),
    ) {
        (Some(title), ..) => title.to_owned(),
        (None, Some(locality), Some(country)) => {
            message!(
                messages,
                "report-title-locality",
                locality = locality,
                country = country
            )
        }
        (None, _, Some(country)) => message!(messages, "report-title-country", country = country),
        _ => message!(messages, "report-title"),
    }
}
