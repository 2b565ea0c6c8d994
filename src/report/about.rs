//! What this is, for whom, what it rests on, and where to get help.

use super::{Block, Document, Entry, Part, Section, Target, Text, labelled};
use crate::guide::Guide;
use crate::guide::model::{Basis, Examples, Manifest, Resources, Sources, Tools};
use crate::locale::Messages;
use crate::message;

/// The page about the program and its guide.
#[must_use]
pub fn about(guide: &Guide, messages: &Messages) -> Document {
    let manifest: Manifest = guide.facts();
    let sources: Sources = guide.facts();
    let address = |key: &str| {
        sources
            .sources
            .get(key)
            .map(|source| source.address.clone())
            .unwrap_or_default()
    };
    let say = |id: &str| messages.text(id, &[]);
    let list = |entries: Vec<Entry>| vec![Block::List(entries)];
    let search = Target::entry(Part::Search, &format!("<{}>", say("cli-value-words")));
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
    let steps = steps.map(|(id, target): (&str, Target)| Entry::new(say(id), [target]));
    let checked = messages.moment(&manifest.checked);
    let versions = vec![
        (
            say("about-version-program"),
            env!("CARGO_PKG_VERSION").to_owned(),
        ),
        (say("about-version-guide"), manifest.version.clone()),
        (say("about-version-checked"), checked),
        (
            say("about-languages"),
            messages.list(
                &manifest
                    .languages
                    .values()
                    .map(String::as_str)
                    .collect::<Vec<_>>(),
            ),
        ),
    ];
    let credits = [
        Entry::new(
            say("about-credit-guide"),
            vec![address(&manifest.roles.source_of_guide)],
        ),
        Entry::new(
            say("about-credit-standards"),
            vec![address(&manifest.roles.source_of_standards)],
        ),
        Entry::from(say("about-credit-others")),
        Entry::from(say("about-not-official")),
        Entry::from(say("about-licence")),
    ];
    let help = [
        Entry::from(say("about-help-support-unit")),
        Entry::new(
            say("about-help-commitments"),
            [Target::from(Part::Resources).with("topic", &manifest.roles.commitment_topic)],
        ),
        Entry::new(say("about-help-resources"), [Target::from(Part::Resources)]),
    ];
    let sections = [
        Section::new(
            "for",
            say("about-for"),
            vec![Block::paragraph(say("about-for-text"))],
        ),
        Section::new("use", say("about-use"), vec![Block::Steps(steps.into())]),
        Section::new(
            "verified",
            say("about-verified"),
            list(verified(guide, messages)),
        ),
        Section::new("credits", say("about-credits"), list(credits.into())),
        Section::new("help", say("about-help"), list(help.into())),
        Section::new(
            "versions",
            say("about-versions"),
            vec![Block::Facts(labelled(versions, messages))],
        ),
    ];
    Document {
        language: messages.language().code().to_owned(),
        title: say("about-title"),
        lead: Text::all(vec![say("about-lead")]),
        sections: sections.into_iter().flatten().collect(),
        ..Document::default()
    }
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
