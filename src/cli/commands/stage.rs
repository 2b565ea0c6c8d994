//! `cocreate stage`: the stages, or the advice for one of them.

use crate::cli::arguments::StageArguments;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::names::{self, Names, stage_id};
use crate::cli::output::show::show_documents;
use crate::cli::plan_file;
use crate::guide::Guide;
use crate::report::advice::{AdviceBook, Answered, Asked, SECTIONS};
use crate::report::{Parts, StagesBook};

/// Runs the command.
pub fn run(context: &Context<'_>, arguments: &StageArguments) -> Result<(), Failure> {
    let messages = &context.messages;
    let format = names::format(arguments.listing.format.as_deref(), messages)?;
    let guide = context.guide()?;
    let Some(typed) = &arguments.stage else {
        let book = StagesBook::open(&guide, messages);
        return show_documents(
            context,
            format,
            &|| vec![book.document()],
            &|| book.table(),
            &|| book.data(),
        );
    };
    let plan = answered(context, &guide, arguments)?;
    let book = AdviceBook::open(&guide, messages, arguments.listing.sources, plan);
    let stage = stage_id(&guide, typed, context)?;
    let level = match &arguments.level {
        Some(typed) => {
            let names = Names::of(
                book.levels.facts.levels.keys().map(String::as_str),
                "levels",
                &book.levels.texts,
            );
            Some(names.find("--level", typed, messages)?)
        }
        None => None,
    };
    let headings: Vec<String> = SECTIONS
        .iter()
        .map(|section| book.section_name(section))
        .collect();
    let section = match &arguments.section {
        Some(typed) => {
            let known = SECTIONS
                .iter()
                .zip(&headings)
                .map(|(id, heading)| (*id, vec![heading.as_str()]));
            Some(Names::from(known).find("--section", typed, messages)?)
        }
        None => None,
    };
    let asked = Asked {
        stage: &stage,
        section,
        level,
    };
    show_documents(
        context,
        format,
        &|| vec![book.document(asked)],
        &|| book.table(asked),
        &|| book.data(asked),
    )
}

/// The plan that was named, or the one in this folder, if there is one and it should count. It is
/// only consulted: the advice is read by whoever types the command, so their language stays.
fn answered(
    context: &Context<'_>,
    guide: &Guide,
    arguments: &StageArguments,
) -> Result<Option<Answered>, Failure> {
    let path = plan_file::path(arguments.plan.as_deref());
    if arguments.all || (arguments.plan.is_none() && !path.exists()) {
        return Ok(None);
    }
    let bytes = plan_file::bytes(context, &path)?;
    let parts = Parts::open(guide, context.language());
    let plan = plan_file::understand(context, &path, &bytes, &parts)?;
    Ok(Some(Answered {
        questionnaire: parts.questionnaire,
        answers: plan.answers,
    }))
}
