//! `cocreate plan`: the interview, the plan it makes, and what follows from it.

use std::path::Path;

use clap::Args;

use crate::cli::context::Context;
use crate::cli::error::{CommandError, Exit};
use crate::cli::interview_session::{Course, FULL, InterviewSession, end};
use crate::cli::names::find_all;
use crate::cli::output::command_line::quoted;
use crate::cli::output::interruption::Interruption;
use crate::cli::output::show::show_document;
use crate::cli::plan_file;
use crate::cli::prompting::{Seat, prompter, uses_rich_prompts};
use crate::guide::model::Manifest;
use crate::interview::{Evaluation, Scope, with_what_it_hangs_on};
use crate::locale::Language;
use crate::message;
use crate::plan::{
    Change, FoundPlan, GuideNews, LockedPlan, Plan, PlanFile, PlanGuide, language_of, next_cycle,
    read_answers,
};
use crate::report::names::Names;
use crate::report::{Briefing, Part, Target, answers_so_far, plan_screen};
use crate::text::name_of;

#[derive(Debug, Args)]
pub struct PlanArguments {
    #[arg(value_name = "FILE")]
    pub file: Option<String>,
    #[arg(long)]
    pub full: bool,
    #[arg(long, value_name = "FILE")]
    pub answers: Option<String>,
    #[arg(long, value_name = "FILE", conflicts_with = "ask")]
    pub from: Option<String>,
    #[arg(long, value_name = "QUESTION", conflicts_with_all = ["answers", "full"])]
    pub ask: Vec<String>,
    #[arg(long)]
    pub plain: bool,
    #[arg(long)]
    pub why: bool,
}

pub fn run(mut context: Context<'_>, arguments: &PlanArguments) -> Result<(), CommandError> {
    if arguments.plain {
        context.ui = context.ui.without_styles();
    }
    let path = plan_file::path(arguments.file.as_deref());
    let locked = LockedPlan::lock(&path, &context.environment.writer)
        .map_err(|error| CommandError::store(&path, &error, &context.messages))?;
    let rich = uses_rich_prompts(&context, arguments.plain);
    let interruption = Interruption::of(locked.store(), rich, context.environment);
    let mut seat = Seat::default();
    let given = plan_file::given(&context, arguments.answers.as_deref())?;
    let previous = arguments.from.as_deref().map(Path::new);
    let previous = previous
        .map(|path| {
            Ok::<_, CommandError>((
                path,
                plan_file::find_or(&context, path, "error-io-not-found-hint")?,
            ))
        })
        .transpose()?;
    let roles = context.roles();
    let of_previous = || previous.as_ref()?.1.language(&roles);
    let of_answers = || language_of(&given.as_ref()?.1, &roles);
    let own = locked.found().language(&roles);
    let language = own.or_else(of_answers).or_else(of_previous);
    context.speak_language_of_plan(language.as_deref());
    if !context.language_known
        && arguments.answers.is_none()
        && context.environment.stdin_is_terminal
    {
        ask_language(&mut context, rich, &mut seat)?;
    }
    let parts = plan_file::plan_guide(&context.guide()?, &context);
    let mut file = plan_file::open_for_changes(&context, locked, &parts)?;
    if let Some((path, previous)) = &previous {
        take_over(&context, &parts, path, previous, &mut file)?;
    }
    let news = parts.news_for(file.plan(), context.today);
    if let Some(news) = &news {
        tell_news(&context, &parts, file.plan(), news);
    }
    let unasked = news.map(|news| news.unanswered).unwrap_or_default();
    let scope = match (arguments.full, arguments.ask.as_slice()) {
        (true, _) => Scope::Full,
        // Whoever opens a plan of an older guide is asked what is new in this one.
        (false, []) if !unasked.is_empty() => Scope::Only(unasked),
        (false, []) => Scope::FirstPass,
        (false, typed) => Scope::Only(questions(&context, &parts, file.plan(), typed)?),
    };
    let flags = [
        (arguments.full, FULL),
        (arguments.plain, "--plain"),
        (arguments.why, "--why"),
    ];
    let flags = flags.iter().filter(|(typed, _)| *typed);
    let flags = flags.map(|(_, flag)| *flag).collect();
    let mut session = InterviewSession::new(&context, &parts, file, &interruption, flags);
    let course = match given {
        Some((file, bytes)) => {
            let answers = read_answers(&bytes, &parts)
                .map_err(|faults| plan_file::refuse(&context, file, &faults, &parts))?;
            session.take(answers, arguments.full)?;
            Course::Complete
        }
        None => session.interview(&mut *prompter(&context, rich, &mut seat), scope)?,
    };
    drop(seat);
    let to_go_on = session.to_go_on();
    show(
        &context,
        &parts,
        &session.into_plan(),
        &path,
        course,
        &to_go_on,
        arguments.why,
    )
}

/// Says what is new in the guide since a plan was last saved.
fn tell_news(context: &Context<'_>, parts: &PlanGuide, plan: &Plan, news: &GuideNews) {
    let messages = &context.messages;
    let mut lines = vec![message!(
        messages,
        "plan-older",
        version = plan.guide.as_str(),
        ours = parts.version.as_str()
    )];
    let questions = news.questions.iter().map(|id| {
        let title = parts.questionnaire.text(id, "short");
        message!(messages, "plan-older-question", title = title)
    });
    let items = news.items.iter().map(|id| {
        let title = parts.items.texts.get(&["items", id, "title"]);
        message!(messages, "plan-older-item", title = title)
    });
    let rules = news.rules.iter().map(|id| {
        let title = parts.rules.texts.get(&["rules", id, "title"]);
        message!(messages, "plan-older-rule", title = title)
    });
    lines.extend(questions.chain(items).chain(rules));
    if lines.len() == 1 {
        lines.push(message!(messages, "plan-older-nothing"));
    }
    if !news.questions.is_empty() {
        lines.push(message!(messages, "plan-older-asked"));
    }
    for line in lines {
        context.ui.say(&crate::text::sanitize(&line));
    }
}

/// Begins a plan with what the plan of the cycle before hands on.
fn take_over(
    context: &Context<'_>,
    parts: &PlanGuide,
    path: &Path,
    previous: &FoundPlan,
    file: &mut PlanFile<'_>,
) -> Result<(), CommandError> {
    let messages = &context.messages;
    if file.is_saved() {
        return Err(CommandError {
            exit: Exit::System,
            text: message!(messages, "plan-from-exists", path = name_of(file.path())),
            hint: Some(message!(messages, "plan-from-exists-hint")),
        });
    }
    let before = plan_file::understand(context, path, previous, parts)?;
    let next = next_cycle(&before, parts, context.today);
    context.ui.say(&message!(
        messages,
        "plan-from",
        previous = name_of(path),
        answers = next.plan.answers.len()
    ));
    if !next.unfinished.is_empty() {
        let count = next.unfinished.len();
        let text = message!(messages, "plan-from-unfinished", count = count);
        context.ui.say(&text);
    }
    let recommended = next.recommended;
    let text = message!(messages, "plan-from-recommended", count = recommended);
    context.ui.say(&text);
    file.edit(Change::AnswersFile, |plan| *plan = next.plan);
    Ok(())
}

/// The questions asked for by `--ask`, with what they hang on.
fn questions(
    context: &Context<'_>,
    parts: &PlanGuide,
    plan: &Plan,
    typed: &[String],
) -> Result<Vec<String>, CommandError> {
    let questionnaire = &parts.questionnaire;
    let known = questionnaire.facts().questions.keys();
    let names = Names::from(known.map(|id| (*id, vec![questionnaire.text(id, "short")])));
    let ids = find_all("--ask", &names, typed, &context.messages)?;
    let wanted = ids
        .iter()
        .flat_map(|id| with_what_it_hangs_on(questionnaire, &plan.answers, id));
    Ok(wanted.collect())
}

/// Nothing said which language: the first question asks, in all of them.
fn ask_language(
    context: &mut Context<'_>,
    rich: bool,
    seat: &mut Seat,
) -> Result<(), CommandError> {
    let names: Vec<(Language, String)> = context
        .guide()?
        .facts::<Manifest>()
        .languages
        .iter()
        .filter_map(|(code, name)| Some((context.languages.find(code)?, name.clone())))
        .collect();
    let choices: Vec<String> = names.iter().map(|(_, name)| name.clone()).collect();
    let ask: Vec<String> = names
        .iter()
        .map(|(language, _)| {
            message!(
                crate::locale::Messages::new(*language),
                "interview-which-language"
            )
        })
        .collect();
    let chosen = {
        let mut prompter = prompter(context, rich, seat);
        prompter
            .choose(&ask.join(" / "), &choices)
            .map_err(|silence| end(context, &silence, false))?
    };
    if let Some(position) = chosen {
        context.speak(names[position].0);
    }
    Ok(())
}

/// What follows from the answers, on one page. Where the person stopped before, most was not asked
/// and nothing follows yet but how much is left.
fn show(
    context: &Context<'_>,
    parts: &PlanGuide,
    plan: &Plan,
    path: &Path,
    course: Course,
    to_go_on: &str,
    why: bool,
) -> Result<(), CommandError> {
    let messages = &context.messages;
    let path = name_of(path);
    if let Course::Stopped { answered, left } = course {
        context.ui.say(&message!(
            messages,
            "plan-stopped",
            answered = answered,
            left = left,
            path = path,
            typed = to_go_on
        ));
        return Ok(());
    }
    if let Course::Ended { not_asked } = course {
        let so_far = answers_so_far(&parts.questionnaire, &plan.answers, &not_asked, messages);
        show_document(context, so_far)?;
        context.ui.say(&message!(
            messages,
            "plan-ended",
            path = path,
            typed = to_go_on
        ));
        return Ok(());
    }
    let evaluation = Evaluation::new(parts.questionnaire.facts(), &plan.answers);
    if evaluation.real(&parts.manifest.roles.stages).is_none() {
        context.ui.say(&message!(
            messages,
            "plan-too-early",
            path = path,
            typed = to_go_on
        ));
        return Ok(());
    }
    let mut briefing = Briefing::new(parts, plan, context.today, messages);
    if why {
        briefing = briefing.with_why(parts, plan, messages);
    }
    let command = Target::entry(Part::Plan, &path);
    context.ui.result("\n")?;
    show_document(context, plan_screen(&briefing, &command, messages))?;
    context.ui.say("");
    context.ui.say(&message!(
        messages,
        "plan-saved",
        path = path.as_str(),
        typed = quoted(&path)
    ));
    Ok(())
}
