//! What this is, for whom, what it rests on, and where to get help.

use super::{Block, Document, Entry, Part, Section, Target, Text, labelled};
use crate::guide::Guide;
use crate::guide::model::{Basis, Examples, Manifest, Resources, Roles, Sources, Tools};
use crate::locale::Messages;
use crate::message;

/// The page about the program and its guide.
#[must_use]
pub fn about(guide: &Guide, messages: &Messages) -> Document {
    let manifest: Manifest = guide.facts();
    let say = |id: &str| messages.text(id, &[]);
    let sections = [
        ("for", "about-for", Block::paragraph(say("about-for-text"))),
        ("use", "about-use", Block::Steps(steps(messages))),
        (
            "verified",
            "about-verified",
            Block::List(verified(guide, messages)),
        ),
        (
            "credits",
            "about-credits",
            Block::List(credits(guide, &manifest.roles, messages)),
        ),
        (
            "help",
            "about-help",
            Block::List(help(&manifest.roles, messages)),
        ),
        (
            "versions",
            "about-versions",
            Block::Facts(labelled(versions(&manifest, messages), messages)),
        ),
    ];
    let sections = sections.map(|(id, heading, block)| Section::new(id, say(heading), vec![block]));
    Document {
        language: messages.language().code().to_owned(),
        title: say("about-title"),
        lead: Text::all(vec![say("about-lead")]),
        sections: sections.into_iter().flatten().collect(),
        ..Document::default()
    }
}

/// What can be done with it, in the order in which most people need it.
fn steps(messages: &Messages) -> Vec<Entry> {
    let words = message!(messages, "cli-value-words");
    let search = Target::entry(Part::Search, &format!("<{words}>"));
    let steps = [
        ("about-use-plan", Part::Plan.into()),
        ("about-use-stage", Part::Stage.into()),
        ("about-use-meeting", Part::MeetingTips.into()),
        ("about-use-tools", Part::Tools.into()),
        ("about-use-standards", Part::Standards.into()),
        ("about-use-examples", Part::Examples.into()),
        ("about-use-search", search),
        ("about-use-export", Part::Export.into()),
    ];
    let steps =
        steps.map(|(id, target): (&str, Target)| Entry::new(messages.text(id, &[]), [target]));
    steps.into()
}

/// On whose work it rests.
fn credits(guide: &Guide, roles: &Roles, messages: &Messages) -> Vec<Entry> {
    let sources: Sources = guide.facts();
    let address = |key: &str| {
        sources
            .sources
            .get(key)
            .map(|source| source.address.as_str())
    };
    vec![
        Entry::new(
            message!(messages, "about-credit-guide"),
            address(&roles.source_of_guide),
        ),
        Entry::new(
            message!(messages, "about-credit-standards"),
            address(&roles.source_of_standards),
        ),
        Entry::from(message!(messages, "about-credit-others")),
        Entry::from(message!(messages, "about-not-official")),
        Entry::from(message!(messages, "about-licence")),
    ]
}

fn help(roles: &Roles, messages: &Messages) -> Vec<Entry> {
    vec![
        Entry::from(message!(messages, "about-help-support-unit")),
        Entry::new(
            message!(messages, "about-help-commitments"),
            [Target::from(Part::Resources).with("topic", &roles.commitment_topic)],
        ),
        Entry::new(
            message!(messages, "about-help-resources"),
            [Target::from(Part::Resources)],
        ),
    ]
}

fn versions(manifest: &Manifest, messages: &Messages) -> Vec<(String, String)> {
    let languages: Vec<&str> = manifest.languages.values().map(String::as_str).collect();
    vec![
        (
            message!(messages, "about-version-program"),
            env!("CARGO_PKG_VERSION").to_owned(),
        ),
        (
            message!(messages, "about-version-guide"),
            manifest.version.clone(),
        ),
        (
            message!(messages, "about-version-checked"),
            messages.moment(&manifest.checked),
        ),
        (
            message!(messages, "about-languages"),
            messages.list(&languages),
        ),
    ]
}

/// How much of the guide rests on what, counted.
fn verified(guide: &Guide, messages: &Messages) -> Vec<Entry> {
    let statements = guide.statements();
    let count = |basis: Basis| statements.iter().filter(|(of, _)| *of == basis).count();
    let unread = statements.iter().filter(|(_, verified)| !verified).count();
    let tools: Tools = guide.facts();
    let examples = guide.facts::<Examples>().examples.len();
    let resources: Resources = guide.facts();
    let unseen = resources
        .resources
        .values()
        .filter(|resource| !resource.verified)
        .count();
    vec![
        Entry::from(message!(
            messages,
            "about-verified-statements",
            total = statements.len(),
            standard = count(Basis::Standard),
            guide = count(Basis::Guide),
            practice = count(Basis::Practice)
        )),
        Entry::from(message!(messages, "about-verified-unread", count = unread)),
        Entry::from(message!(
            messages,
            "about-verified-tools",
            tools = tools.tools.len(),
            examples = examples
        )),
        Entry::from(message!(
            messages,
            "about-verified-resources",
            count = resources.resources.len(),
            unseen = unseen
        )),
        Entry::new(
            message!(messages, "about-verified-see"),
            [message!(messages, "about-verified-option")],
        ),
    ]
}
