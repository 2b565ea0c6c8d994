//! A plan that is only consulted: its answers count for what of the guide is shown, and how.

use crate::interview::{Answers, Evaluation, Questionnaire};
use crate::plan::Member;

/// A plan whose answers count.
pub struct Answered {
    pub questionnaire: Questionnaire,
    pub answers: Answers,
    /// The plan's file, for what can be shown next of it.
    pub file: String,
}

impl Answered {
    /// The answers that count.
    #[must_use]
    pub fn evaluation(&self) -> Evaluation<'_> {
        Evaluation::new(self.questionnaire.facts(), &self.answers)
    }

    /// To whom it speaks.
    #[must_use]
    pub fn member(&self) -> Member {
        Member::of(&self.evaluation(), self.questionnaire.roles())
    }

    /// Whether it says that people could be harmed.
    #[must_use]
    pub fn is_risky(&self) -> bool {
        self.member().at_risk
    }
}
