//! `cocreate standards`: OGP's requirements, those they replaced, and those of OGP Local.

use crate::cli::arguments::StandardsArguments;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::names::{self, Names, stage_ids};
use crate::cli::output::show::show_documents;
use crate::guide::Guide;
use crate::message;
use crate::report::standards::{Choice, Part, Scope, StandardsBook};

/// Runs the command.
pub fn run(context: &Context<'_>, arguments: &StandardsArguments) -> Result<(), Failure> {
    let messages = &context.messages;
    let format = names::format(arguments.listing.format.as_deref(), messages)?;
    let guide = context.guide()?;
    let book = StandardsBook::open(&guide, messages, arguments.listing.sources);
    let choice = choice(context, &guide, &book, arguments)?;
    let documents = || vec![book.document(&choice)];
    show_documents(
        context,
        format,
        &documents,
        &|| book.table(&choice),
        &|| book.data(&choice),
    )
}

fn choice(
    context: &Context<'_>,
    guide: &Guide,
    book: &StandardsBook<'_>,
    arguments: &StandardsArguments,
) -> Result<Choice, Failure> {
    let asked = match &arguments.edition {
        Some(typed) => Some(edition(context, book, typed)?),
        None => arguments.local.then_some(Scope::Local),
    };
    let stages = if arguments.stage.is_empty() {
        Vec::new()
    } else {
        stage_ids(guide, &arguments.stage, context)?
    };
    let part = arguments
        .part
        .as_ref()
        .map(|typed| part(context, book, asked, typed))
        .transpose()?;
    // A chapter says by itself to which set of rules it belongs.
    let of_chapter = match &part {
        Some(Part::Chapter(id)) => {
            let collection = book.standards.facts.chapters[id].r#in;
            [Scope::InForce, Scope::Superseded, Scope::Local]
                .into_iter()
                .find(|scope| scope.holds(collection))
        }
        _ => None,
    };
    Ok(Choice {
        scope: asked.or(of_chapter).unwrap_or(Scope::InForce),
        part,
        stages,
    })
}

fn edition(context: &Context<'_>, book: &StandardsBook<'_>, typed: &str) -> Result<Scope, Failure> {
    let standards = &book.standards;
    let mut names = Names::of(
        standards.facts.editions.keys().map(String::as_str),
        "editions",
        &standards.texts,
    );
    for (id, edition) in &standards.facts.editions {
        edition
            .aliases
            .iter()
            .for_each(|alias| names.add(id, alias));
    }
    let id = names.find("--edition", typed, &context.messages)?;
    let ended = standards.facts.editions[id].until.is_some();
    Ok(if ended {
        Scope::Superseded
    } else {
        Scope::InForce
    })
}

/// A requirement, a standard or a chapter, by number, id or name; only what the rules asked for
/// have.
fn part(
    context: &Context<'_>,
    book: &StandardsBook<'_>,
    asked: Option<Scope>,
    typed: &str,
) -> Result<Part, Failure> {
    let facts = &book.standards.facts;
    let numbered = asked != Some(Scope::Local);
    let requirements = facts
        .requirements
        .keys()
        .map(String::as_str)
        .filter(|_| numbered);
    let standards = facts
        .standards
        .keys()
        .map(String::as_str)
        .filter(|_| numbered);
    let chapters = facts
        .chapters
        .iter()
        .filter(|(_, chapter)| asked.is_none_or(|scope| scope.holds(chapter.r#in)));
    // Who types a number means one; the nearest is then to be sought, and all are to be listed,
    // among numbers only.
    let named = !typed.starts_with(|letter: char| letter.is_ascii_digit());
    let chapters = chapters
        .map(|(id, _)| id.as_str())
        .filter(|_| named || !numbered);
    let mut names = Names::of(
        requirements.chain(standards).chain(chapters),
        "chapters",
        &book.standards.texts,
    );
    for (collection, ids) in [
        (
            "requirements",
            facts.requirements.keys().collect::<Vec<_>>(),
        ),
        ("standards", facts.standards.keys().collect()),
    ] {
        ids.iter()
            .for_each(|id| names.add(id, book.standards.texts.get(&[collection, id, "name"])));
    }
    let messages = &context.messages;
    let id = names
        .find(&message!(messages, "cli-value-part"), typed, messages)?
        .to_owned();
    Ok(if facts.requirements.contains_key(&id) {
        Part::Requirement(id)
    } else if facts.standards.contains_key(&id) {
        Part::Standard(id)
    } else {
        Part::Chapter(id)
    })
}
