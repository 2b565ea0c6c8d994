//! Opening plans for the commands: faults worded, ids of another guide kept, the plan's language
//! known early.

use std::path::{Path, PathBuf};

use super::context::Context;
use super::failure::{Exit, Failure};
use super::fault_words::plan_fault_line;
use crate::interview::Answer;
use crate::message;
use crate::plan::{Plan, PlanFault, Reading, read};
use crate::report::Parts;

/// The file that is meant where none is named.
pub const DEFAULT: &str = "cocreate-plan.yaml";

/// Where the plan is.
#[must_use]
pub fn path(named: Option<&str>) -> PathBuf {
    PathBuf::from(named.unwrap_or(DEFAULT))
}

/// What reading a plan needs to know of the guide.
#[must_use]
pub fn reading(parts: &Parts) -> Reading<'_> {
    Reading {
        version: &parts.manifest.version,
        questionnaire: &parts.questionnaire,
        items: parts.items.facts.items.keys().cloned().collect(),
        stages: parts.stages.facts.stages.keys().cloned().collect(),
        tools: parts.tools.facts.tools.keys().cloned().collect(),
    }
}

/// A plan's bytes, which must exist.
///
/// # Errors
/// When there is no such file, or the system refuses.
pub fn bytes(context: &Context<'_>, path: &Path) -> Result<Vec<u8>, Failure> {
    let messages = &context.messages;
    let found = read(path).map_err(|error| Failure::store(path, &error, messages))?;
    found.ok_or_else(|| Failure {
        exit: Exit::System,
        text: message!(
            messages,
            "error-plan-missing",
            path = path.display().to_string()
        ),
        hint: Some(message!(messages, "error-plan-missing-hint")),
    })
}

/// A plan from its bytes; what belongs to another guide's version is told and kept.
///
/// # Errors
/// When it is no plan, or not a sound one: each fault has then been said.
pub fn understand(
    context: &Context<'_>,
    path: &Path,
    bytes: &[u8],
    parts: &Parts,
) -> Result<Plan, Failure> {
    let messages = &context.messages;
    match Plan::read(bytes, &reading(parts)) {
        Ok((plan, kept)) => {
            if !kept.is_empty() {
                context.ui.say(&message!(
                    messages,
                    "plan-kept",
                    version = plan.guide.as_str(),
                    ours = parts.manifest.version.as_str(),
                    kept = kept.join(", ")
                ));
            }
            Ok(plan)
        }
        Err(faults) => Err(refuse(context, path, &faults, parts)),
    }
}

/// Says each fault of a file; what remains is how many there are.
pub fn refuse(context: &Context<'_>, path: &Path, faults: &[PlanFault], parts: &Parts) -> Failure {
    let messages = &context.messages;
    for fault in faults {
        context.ui.say(&crate::text::sanitize(&plan_fault_line(
            path,
            fault,
            &parts.questionnaire,
            messages,
        )));
    }
    Failure::invalid(
        message!(
            messages,
            "error-file-faults",
            count = faults.len(),
            path = path.display().to_string()
        ),
        message!(messages, "error-file-faults-hint"),
    )
}

/// The language that a plan names, without understanding the rest of it.
#[must_use]
pub fn language(bytes: &[u8]) -> Option<String> {
    let document = crate::yaml::Document::read(bytes).ok()?;
    Some(
        document
            .value
            .get("profile")?
            .get("language")?
            .as_str()?
            .to_owned(),
    )
}

/// The plan, in the context's language or, unless something else was asked for, in its own.
///
/// # Errors
/// When it cannot be opened or understood.
pub fn open<'a>(
    mut context: Context<'a>,
    named: Option<&str>,
) -> Result<(Context<'a>, Parts, Plan), Failure> {
    let path = path(named);
    let bytes = bytes(&context, &path)?;
    context.speak_language_of_plan(language(&bytes).as_deref());
    let parts = Parts::open(&context.guide()?, context.language());
    let plan = understand(&context, &path, &bytes, &parts)?;
    Ok((context, parts, plan))
}

/// Gives a plan without a language the one that is spoken: its documents are in it unless another
/// is asked for.
pub fn set_language(plan: &mut Plan, code: &str) {
    if !plan.answers.contains_key("language") {
        plan.answers
            .insert("language".to_owned(), Answer::Option(code.to_owned()));
    }
}
