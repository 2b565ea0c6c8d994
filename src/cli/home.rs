//! `cocreate` alone: where a plan in this folder stands, or how to begin.

use super::failure::Failure;
use super::plan_file;
use super::session::Session;
use crate::render::terminal;
use crate::report::{Briefing, standing};
use crate::say;

/// Runs the command.
pub fn run(session: Session<'_>) -> Result<(), Failure> {
    if !plan_file::path(None).exists() {
        return session
            .ui
            .sentences(&say!(session.messages, "home-welcome"));
    }
    let (session, parts, plan) = plan_file::open(session, None)?;
    let briefing = Briefing::new(&parts, &plan, &session.messages);
    session.ui.lines(&terminal(
        &standing(&briefing, &session.messages),
        session.ui.width,
    ))?;
    session.ui.result("\n")?;
    session.ui.sentences(&say!(
        session.messages,
        "home-plan",
        file = plan_file::DEFAULT
    ))
}
