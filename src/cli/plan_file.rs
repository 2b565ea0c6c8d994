//! Plans for the commands: faults worded, ids of another guide told, the plan's language known
//! early.

use std::io;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::LazyLock;

use super::context::Context;
use super::error::{CommandError, Exit};
use super::fault_words::plan_fault_line;
use crate::guide::Guide;
use crate::interview::Given;
use crate::locale::{Spoken, SpokenWords};
use crate::message;
use crate::plan::{
    FoundPlan, LockedPlan, Loss, Plan, PlanDiagnostic, PlanFile, PlanGuide, PlanProblem,
    StoreError, read, read_all,
};
use crate::text::{name_of, quoted};

/// The file that is meant where none is named.
pub const DEFAULT: &str = "cocreate-plan.yaml";

/// How many faults of a file, or names in it, are listed; the others are counted.
const LISTED_LIMIT: usize = 12;

/// The guide as plans and answers files are read with it: in the language spoken, and understanding
/// yes and no in every one.
#[must_use]
pub fn plan_guide(guide: &Guide, context: &Context<'_>) -> PlanGuide {
    let languages = context.languages.clone();
    let words = LazyLock::new(move || SpokenWords::of(&languages));
    let says = move |word: &str| {
        words.says(word).map(|said| match said {
            Spoken::Yes => Given::YesNo(true),
            Spoken::No => Given::YesNo(false),
            Spoken::Unknown => Given::Unknown,
        })
    };
    PlanGuide::open(guide, context.language()).with_spoken(Box::new(says))
}

/// The same for a command that needs it to its end.
fn kept_plan_guide(context: &Context<'_>) -> Result<Rc<PlanGuide>, CommandError> {
    let guide = plan_guide(&context.guide()?, context);
    Ok(kept(guide, context))
}

/// What a command needs to its end. Where the process ends with the command it is not taken apart
/// before: with a guide, or a long plan, that would take a tenth of the time of an answer.
fn kept<T>(needed: T, context: &Context<'_>) -> Rc<T> {
    let needed = Rc::new(needed);
    if context.environment.is_whole_process {
        std::mem::forget(Rc::clone(&needed));
    }
    needed
}

/// Where the plan is.
#[must_use]
pub fn path(named: Option<&str>) -> PathBuf {
    PathBuf::from(named.unwrap_or(DEFAULT))
}

/// A plan to look at, which must exist.
///
/// # Errors
/// When there is no such file, or the system refuses.
pub fn find(context: &Context<'_>, path: &Path) -> Result<FoundPlan, CommandError> {
    find_or(context, path, "error-plan-missing-hint")
}

/// The same, with a message that says what to do where there is none.
///
/// # Errors
/// As [`find`].
pub fn find_or(context: &Context<'_>, path: &Path, hint: &str) -> Result<FoundPlan, CommandError> {
    let messages = &context.messages;
    let found =
        FoundPlan::look_at(path).map_err(|error| CommandError::store(path, &error, messages))?;
    if found.exists() {
        return Ok(found);
    }
    Err(CommandError {
        exit: Exit::System,
        text: message!(messages, "error-plan-missing", path = name_of(path)),
        hint: Some(message!(messages, hint)),
    })
}

/// What a plan says; what belongs to another guide is told.
///
/// # Errors
/// When it is no plan, or not a sound one: each fault has then been said.
pub fn understand(
    context: &Context<'_>,
    path: &Path,
    found: &FoundPlan,
    guide: &PlanGuide,
) -> Result<Plan, CommandError> {
    let (plan, kept) = found
        .understand(guide)
        .map_err(|faults| refuse(context, path, &faults, guide))?;
    tell_kept(context, &plan, &kept, guide);
    // Who only looks is told where somebody is there to read it.
    let environment = context.environment;
    if environment.stdout_is_terminal || environment.stderr_is_terminal {
        tell_unknown_fields(context, path, &plan, guide);
    }
    Ok(plan)
}

/// Tells which fields of a plan are none: a slip in the name of a part silences all that it holds.
fn tell_unknown_fields(context: &Context<'_>, path: &Path, plan: &Plan, guide: &PlanGuide) {
    let fields = plan.unknown_fields();
    if fields.is_empty() {
        return;
    }
    let messages = &context.messages;
    for field in fields.iter().take(LISTED_LIMIT) {
        context.ui.say(&crate::text::sanitize(&plan_fault_line(
            path, field, guide, messages,
        )));
    }
    say_how_many_more(context, fields.len());
    let count = fields.len();
    context
        .ui
        .say(&message!(messages, "plan-fields-kept", count = count));
}

/// Tells which ids of a plan only another guide knows.
fn tell_kept(context: &Context<'_>, plan: &Plan, kept: &[String], guide: &PlanGuide) {
    if !kept.is_empty() {
        let messages = &context.messages;
        let names: Vec<String> = kept
            .iter()
            .take(LISTED_LIMIT)
            .map(|id| quoted(id))
            .collect();
        context.ui.say(&crate::text::sanitize(&message!(
            messages,
            "plan-kept",
            version = plan.guide.as_str(),
            ours = guide.version.as_str(),
            kept = names.join(", ")
        )));
        say_how_many_more(context, kept.len());
    }
}

fn say_how_many_more(context: &Context<'_>, all: usize) {
    if let Some(more) = all.checked_sub(LISTED_LIMIT).filter(|more| *more > 0) {
        let messages = &context.messages;
        context
            .ui
            .say(&message!(messages, "error-and-more", count = more));
    }
}

/// Says each fault of a file; what remains is how many there are.
pub fn refuse(
    context: &Context<'_>,
    path: &Path,
    faults: &[PlanDiagnostic],
    guide: &PlanGuide,
) -> CommandError {
    let messages = &context.messages;
    for fault in faults.iter().take(LISTED_LIMIT) {
        context.ui.say(&crate::text::sanitize(&plan_fault_line(
            path, fault, guide, messages,
        )));
    }
    say_how_many_more(context, faults.len());
    // What no line can mend is not asked of an editor.
    let hint = match faults.first().map(|fault| &fault.problem) {
        Some(PlanProblem::NewerFormat { .. }) => "error-plan-newer-hint",
        Some(PlanProblem::NotAPlan) => "error-plan-not-a-plan-hint",
        Some(PlanProblem::Empty) => "error-plan-empty-hint",
        _ => "error-file-faults-hint",
    };
    CommandError::invalid(
        message!(
            messages,
            "error-file-faults",
            count = faults.len(),
            path = name_of(path)
        ),
        messages.text(hint, &[]),
    )
}

/// The plan, in the context's language or, unless something else was asked for, in its own.
///
/// # Errors
/// When it cannot be opened or understood.
pub fn open<'a>(
    context: Context<'a>,
    named: Option<&str>,
) -> Result<(Context<'a>, Rc<PlanGuide>, Rc<Plan>), CommandError> {
    let path = path(named);
    // What was found is let go at once: what follows from the plan finds room in it.
    let found = find(&context, &path)?;
    open_found(context, &path, &found)
}

/// The same of a plan that was found.
///
/// # Errors
/// When it cannot be understood.
pub fn open_found<'a>(
    mut context: Context<'a>,
    path: &Path,
    found: &FoundPlan,
) -> Result<(Context<'a>, Rc<PlanGuide>, Rc<Plan>), CommandError> {
    context.speak_language_of_plan(found.language(&context.roles()).as_deref());
    let guide = kept_plan_guide(&context)?;
    let plan = kept(understand(&context, path, found, &guide)?, &context);
    let country = plan.answers.get(&*guide.manifest.roles.country);
    context.country = country.and_then(|country| country.options().first().cloned());
    Ok((context, guide, plan))
}

/// A plan that exists, kept from others so that it can be changed, with the guide in the context's
/// language or in the plan's own.
///
/// # Errors
/// When there is none, somebody else has it open for changes, or the system refuses.
pub fn lock<'a>(
    mut context: Context<'a>,
    named: Option<&str>,
) -> Result<(Context<'a>, Rc<PlanGuide>, LockedPlan), CommandError> {
    let path = path(named);
    find(&context, &path)?;
    let locked = LockedPlan::lock(&path, &context.environment.writer)
        .map_err(|error| CommandError::store(&path, &error, &context.messages))?;
    context.speak_language_of_plan(locked.found().language(&context.roles()).as_deref());
    let guide = kept_plan_guide(&context)?;
    Ok((context, guide, locked))
}

/// What a plan that is kept from others says; what belongs to another guide is told.
///
/// # Errors
/// As [`understand`].
pub fn open_for_changes<'g>(
    context: &Context<'_>,
    locked: LockedPlan,
    guide: &'g PlanGuide,
) -> Result<PlanFile<'g>, CommandError> {
    let path = locked.store().path().to_owned();
    let file = locked
        .understand(guide, context.today)
        .map_err(|faults| refuse(context, &path, &faults, guide))?;
    tell_kept(context, file.plan(), file.kept(), guide);
    tell_unknown_fields(context, &path, file.plan(), guide);
    Ok(file)
}

/// Saves a change, and tells what a person should know of how the plan is kept.
///
/// # Errors
/// When the file was changed meanwhile, or the system refuses; it is then as it was.
pub fn save(context: &Context<'_>, file: &mut PlanFile<'_>) -> Result<(), CommandError> {
    let saved = file.save();
    after_save(context, file, saved)
}

/// Tells how a save went.
///
/// # Errors
/// Where it failed.
pub fn after_save<T>(
    context: &Context<'_>,
    file: &PlanFile<'_>,
    saved: Result<T, StoreError>,
) -> Result<T, CommandError> {
    let messages = &context.messages;
    let saved = saved.map_err(|error| CommandError::store(file.path(), &error, messages))?;
    for id in notices(file) {
        let path = name_of(file.path());
        context.ui.say(&message!(messages, id, path = path));
    }
    Ok(saved)
}

/// What went well but for something that a person should know, as ids of messages.
pub fn notices(file: &PlanFile<'_>) -> Vec<&'static str> {
    let no_lock = (!file.is_locked()).then_some("plan-notice-no-lock");
    let losses = file.losses().iter().map(|loss| match loss {
        Loss::Permissions => "plan-notice-permissions",
        Loss::Owner => "plan-notice-owner",
        Loss::OtherNames => "plan-notice-other-names",
    });
    no_lock.into_iter().chain(losses).collect()
}

/// A file of answers, where one was named, with its bytes.
///
/// # Errors
/// As [`bytes_of`].
pub fn given<'f>(
    context: &Context<'_>,
    named: Option<&'f str>,
) -> Result<Option<(&'f Path, Vec<u8>)>, CommandError> {
    let given = |file| Ok((file, bytes_of(context, file)?));
    named.map(Path::new).map(given).transpose()
}

/// The bytes of a file that is taken into a plan, or of what is piped in where it is called `-`.
///
/// # Errors
/// When there is no such file, it is too large, or the system refuses.
pub fn bytes_of(context: &Context<'_>, file: &Path) -> Result<Vec<u8>, CommandError> {
    let messages = &context.messages;
    if file == Path::new("-") {
        return read_all(context.ui.input(), file)
            .map_err(|error| CommandError::store(file, &error, messages));
    }
    let found = read(file).map_err(|error| CommandError::store(file, &error, messages))?;
    found.ok_or_else(|| CommandError::io(file, &io::ErrorKind::NotFound.into(), messages))
}
