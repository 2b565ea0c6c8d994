//! `cocreate about`: what this is, for whom, what it rests on, and where to get help.

use super::failure::Failure;
use super::session::Session;
use crate::guide::Guide;
use crate::guide::model::{
    Advice, Basis, Examples, Items, Manifest, Meetings, Questions, Resources, Rules, Sourced, Sources, Standards, Tools,
};
use crate::locale::Messages;
use crate::render::terminal;
use crate::report::{Block, Document, Entry, Section, labelled};
use crate::say;

/// Runs the command.
pub fn run(session: &Session<'_>) -> Result<(), Failure> {
    let document = document(&session.guide()?, &session.messages);
    session.ui.lines(&terminal(&document, session.ui.width))
}

fn document(guide: &Guide, messages: &Messages) -> Document {
    let manifest: Manifest = guide.facts();
    let sources: Sources = guide.facts();
    let address = |key: &str| sources.sources.get(key).map(|source| source.address.clone()).unwrap_or_default();
    let say = |id: &str| messages.text(id, &[]);
    let list = |entries: Vec<Entry>| vec![Block::List(entries)];
    let search = format!("cocreate search <{}>", say("cli-value-words"));
    let steps = [
        ("about-use-plan", "cocreate plan"),
        ("about-use-stage", "cocreate stage"),
        ("about-use-meeting", "cocreate meeting tips"),
        ("about-use-tools", "cocreate tools"),
        ("about-use-standards", "cocreate standards"),
        ("about-use-examples", "cocreate examples"),
        ("about-use-search", search.as_str()),
        ("about-use-export", "cocreate export"),
    ];
    let steps = steps.map(|(id, command)| Entry { text: say(id), details: vec![command.to_owned()] });
    let checked = messages.moment(&manifest.checked);
    let versions = vec![
        (say("about-version-program"), env!("CARGO_PKG_VERSION").to_owned()),
        (say("about-version-guide"), manifest.version.clone()),
        (say("about-version-checked"), checked),
        (say("about-languages"), messages.list(&manifest.languages.values().map(String::as_str).collect::<Vec<_>>())),
    ];
    let credits = [
        Entry { text: say("about-credit-guide"), details: vec![address("ogp-landing")] },
        Entry { text: say("about-credit-standards"), details: vec![address("ogp-five-standards")] },
        Entry::from(say("about-credit-others")),
        Entry::from(say("about-not-official")),
        Entry::from(say("about-licence")),
    ];
    let help = [
        Entry::from(say("about-help-support-unit")),
        Entry {
            text: say("about-help-commitments"),
            details: vec!["cocreate resources --topic commitment-ideas".to_owned()],
        },
        Entry { text: say("about-help-resources"), details: vec!["cocreate resources".to_owned()] },
    ];
    let sections = [
        Section::new("for", say("about-for"), vec![Block::Paragraph(say("about-for-text"))]),
        Section::new("use", say("about-use"), vec![Block::Steps(steps.into())]),
        Section::new("verified", say("about-verified"), list(verified(guide, messages))),
        Section::new("credits", say("about-credits"), list(credits.into())),
        Section::new("help", say("about-help"), list(help.into())),
        Section::new("versions", say("about-versions"), vec![Block::Facts(labelled(versions, messages))]),
    ];
    Document {
        language: messages.language().code().to_owned(),
        title: say("about-title"),
        lead: vec![say("about-lead")],
        sections: sections.into_iter().flatten().collect(),
        foot: Vec::new(),
    }
}

/// How much of the guide rests on what, counted.
fn verified(guide: &Guide, messages: &Messages) -> Vec<Entry> {
    let mut bases: Vec<(Basis, bool)> = Vec::new();
    bases.extend(guide.facts::<Questions>().questions.values().map(|it| (it.basis, it.verified)));
    bases.extend(guide.facts::<Rules>().rules.values().map(|it| (it.basis, it.verified)));
    bases.extend(guide.facts::<Items>().items.values().map(|it| (it.basis, it.verified)));
    let standards: Standards = guide.facts();
    bases.extend(standards.requirements.values().map(|it| (it.basis, it.verified)));
    let statements = [&standards.rules, &standards.superseded, &standards.local];
    bases.extend(statements.into_iter().flat_map(|list| list.values()).map(|it| (it.basis, it.verified)));
    bases.extend(guide.facts::<Meetings>().tips.values().map(|it| (it.basis, it.verified)));
    for advice in guide.facts::<Advice>().advice.values() {
        let tips = advice.tips().into_iter().flat_map(|(_, tips)| tips.values()).map(Sourced::origin);
        bases.extend(tips.chain(advice.approaches.values().map(Sourced::origin)).map(|it| (it.basis, it.verified)));
    }
    let count = |basis: Basis| bases.iter().filter(|(of, _)| *of == basis).count();
    let unread = bases.iter().filter(|(_, verified)| !verified).count();
    let tools: Tools = guide.facts();
    let examples = guide.facts::<Examples>().examples.len();
    let resources: Resources = guide.facts();
    let unseen = resources.resources.values().filter(|resource| !resource.verified).count();
    vec![
        Entry::from(say!(
            messages,
            "about-verified-statements",
            total = bases.len(),
            standard = count(Basis::Standard),
            guide = count(Basis::Guide),
            practice = count(Basis::Practice)
        )),
        Entry::from(say!(messages, "about-verified-unread", count = unread)),
        Entry::from(say!(messages, "about-verified-tools", tools = tools.tools.len(), examples = examples)),
        Entry::from(say!(messages, "about-verified-resources", count = resources.resources.len(), unseen = unseen)),
        Entry { text: say!(messages, "about-verified-see"), details: vec!["--sources".to_owned()] },
    ]
}
