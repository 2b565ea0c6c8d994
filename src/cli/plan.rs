//! `cocreate plan`: the interview, the plan it makes, and what follows from it.

use std::io;
use std::path::Path;

use super::arguments::PlanArguments;
use super::failure::Failure;
use super::interruption::Interruption;
use super::plan_file;
use super::session::Session;
use super::sitting::{Sitting, end};
use crate::guide::model::Manifest;
use crate::interview::Situation;
use crate::locale::Language;
use crate::plan::{Plan, Store, read, read_all, read_answers};
use crate::prompt::{Plain, Prompter, Rich};
use crate::render::{terminal, wrap_lines};
use crate::report::{Briefing, Parts, plan_screen};
use crate::say;

/// Runs the command.
pub fn run(mut session: Session<'_>, arguments: &PlanArguments) -> Result<(), Failure> {
    let path = plan_file::path(arguments.file.as_deref());
    let mut store =
        Store::open(&path).map_err(|error| Failure::store(&path, &error, &session.messages))?;
    let interruption = Interruption::of(&store);
    session.speak_language_of_plan(store.bytes().and_then(plan_file::language).as_deref());
    let rich = uses_rich_prompts(&session, arguments);
    if !session.language_known
        && arguments.answers.is_none()
        && session.environment.stdin_is_terminal
    {
        ask_language(&mut session, rich)?;
    }
    let parts = Parts::open(&session.guide()?, session.language());
    let plan = match store.bytes() {
        Some(bytes) => plan_file::understand(&session, &path, bytes, &parts)?,
        None => Plan::new(),
    };
    let mut sitting = Sitting::new(&session, &parts, plan, &mut store, &interruption);
    match &arguments.answers {
        Some(file) => {
            let file = Path::new(file);
            let answers = read_answers(&answers_bytes(&session, file)?, &parts.questionnaire)
                .map_err(|faults| plan_file::refuse(&session, file, &faults, &parts))?;
            sitting.take(answers, arguments.full)?;
        }
        None => {
            let path = path.display().to_string();
            let last_words = say!(session.messages, "interview-interrupted", path = path);
            interruption.says(wrap_lines(&last_words, session.ui.talk_width).join("\n"));
            sitting.interview(&mut *prompter(&session, rich), arguments.full)?;
        }
    }
    show(&session, &parts, &sitting.into_plan(), &path)
}

/// Rich prompts need a terminal on both sides, and nobody who would rather have plain lines.
fn uses_rich_prompts(session: &Session<'_>, arguments: &PlanArguments) -> bool {
    let environment = session.environment;
    let terminal = environment.stdin_is_terminal && environment.stderr_is_terminal;
    let plain = arguments.plain
        || environment.variable("ACCESSIBLE").is_some()
        || environment.variable("TERM") == Some("dumb");
    terminal && !plain
}

/// Nothing said which language: the first question asks, in all of them.
fn ask_language(session: &mut Session<'_>, rich: bool) -> Result<(), Failure> {
    let names: Vec<(Language, String)> = session
        .guide()?
        .facts::<Manifest>()
        .languages
        .iter()
        .filter_map(|(code, name)| Some((Language::find(code)?, name.clone())))
        .collect();
    let choices: Vec<String> = names.iter().map(|(_, name)| name.clone()).collect();
    let ask: Vec<String> = names
        .iter()
        .map(|(language, _)| {
            say!(
                crate::locale::Messages::new(*language),
                "interview-which-language"
            )
        })
        .collect();
    let chosen = {
        let mut prompter = prompter(session, rich);
        prompter
            .choose(&ask.join(" / "), &choices)
            .map_err(|silence| end(session, &silence, false))?
    };
    if let Some(position) = chosen {
        session.speak(names[position].0);
    }
    Ok(())
}

fn prompter<'s>(session: &'s Session<'_>, rich: bool) -> Box<dyn Prompter + 's> {
    if rich {
        Box::new(Rich::new(
            &session.messages,
            session.ui.talk_width.unwrap_or(80),
        ))
    } else {
        Box::new(Plain::new(
            &session.messages,
            io::stdin().lock(),
            session.ui.talk_width,
        ))
    }
}

/// The bytes of an answers file, or of what is piped in where it is called `-`.
fn answers_bytes(session: &Session<'_>, file: &Path) -> Result<Vec<u8>, Failure> {
    let messages = &session.messages;
    if file == Path::new("-") {
        return read_all(io::stdin().lock(), file)
            .map_err(|error| Failure::store(file, &error, messages));
    }
    let found = read(file).map_err(|error| Failure::store(file, &error, messages))?;
    found.ok_or_else(|| Failure::io(file, &io::ErrorKind::NotFound.into(), messages))
}

/// What follows from the answers, on one page.
fn show(session: &Session<'_>, parts: &Parts, plan: &Plan, path: &Path) -> Result<(), Failure> {
    let messages = &session.messages;
    let situation = Situation::new(parts.questionnaire.facts(), &plan.answers);
    if situation.real("stages").is_none() {
        session.ui.say(&say!(
            messages,
            "plan-too-early",
            path = path.display().to_string()
        ));
        return Ok(());
    }
    let briefing = Briefing::new(parts, plan, messages);
    session.ui.result("\n")?;
    session.ui.lines(&terminal(
        &plan_screen(&briefing, messages),
        session.ui.width,
    ))?;
    session.ui.say("");
    session.ui.say(&say!(
        messages,
        "plan-saved",
        path = path.display().to_string()
    ));
    Ok(())
}
