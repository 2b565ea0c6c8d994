//! A meeting of a plan with what it takes to say all that follows from it: what was answered, and
//! which of the kit's entries hold for it.

use jiff::civil::Date;

use crate::guide::model::{HandOutPart, MeetingKit, QuestionsOf, Roles};
use crate::guide::{Condition, Content};
use crate::interview::{Answer, Answers, Evaluation, Questionnaire};
use crate::plan::{Meeting, Member, Plan, PlanGuide};

/// A meeting with what it takes to say all that follows from it.
pub struct MeetingParts<'a> {
    pub parts: &'a PlanGuide,
    pub guide: Content<MeetingKit>,
    pub plan: &'a Plan,
    pub name: &'a str,
    pub meeting: &'a Meeting,
    /// The plan's answers as far as they count here, and the meeting's own.
    pub answers: Answers,
}

impl<'a> MeetingParts<'a> {
    /// Opens what it takes.
    #[must_use]
    pub fn open(
        parts: &'a PlanGuide,
        plan: &'a Plan,
        name: &'a str,
        meeting: &'a Meeting,
    ) -> MeetingParts<'a> {
        MeetingParts {
            parts,
            guide: parts.meeting_kit(&parts.language),
            plan,
            name,
            meeting,
            answers: parts.answers_of_meeting(plan, meeting),
        }
    }

    /// What it was asked.
    #[must_use]
    pub fn questionnaire(&self) -> &'a Questionnaire {
        self.parts.questionnaire_of(QuestionsOf::Meeting)
    }

    /// What its answers say.
    #[must_use]
    pub fn evaluation(&self) -> Evaluation<'_> {
        Evaluation::new(self.questionnaire().facts(), &self.answers)
    }

    pub(super) fn roles(&self) -> &Roles {
        self.questionnaire().roles()
    }

    /// To whom the meeting speaks.
    #[must_use]
    pub fn member(&self) -> Member {
        Member::of(&self.evaluation(), self.roles())
    }

    /// Whether people who take part may be harmed.
    #[must_use]
    pub fn at_risk(&self) -> bool {
        self.member().at_risk
    }

    /// Words of the kit, in the form in which they are said to this meeting.
    ///
    /// # Panics
    /// As [`crate::guide::Texts::get`].
    #[must_use]
    pub fn said(&self, path: &[&str]) -> &'static str {
        self.guide.texts.in_form(path, &self.member().forms())
    }

    /// What it is about, if that was said.
    #[must_use]
    pub fn topic(&self) -> Option<&str> {
        match self.answers.get(&*self.roles().meeting_topic) {
            Some(Answer::Text(topic)) => Some(topic),
            _ => None,
        }
    }

    /// What a host says or does besides in a block of the agenda.
    #[must_use]
    pub fn cues(&self, block: &str, again: bool) -> Vec<&str> {
        let evaluation = self.evaluation();
        let cues = self.guide.facts.cues.iter();
        let cues = cues.filter(|(_, cue)| {
            cue.blocks.iter().any(|of| of == block)
                && (cue.again || !again)
                && holds(&evaluation, cue.when.as_ref())
        });
        cues.map(|(id, _)| id.as_str()).collect()
    }

    /// What can go wrong.
    #[must_use]
    pub fn failures(&self) -> Vec<&str> {
        let evaluation = self.evaluation();
        let failures = self.guide.facts.failures.iter();
        let failures = failures.filter(|(_, failure)| holds(&evaluation, failure.when.as_ref()));
        failures.map(|(id, _)| id.as_str()).collect()
    }

    /// What its planner must know on a day.
    #[must_use]
    pub fn warnings(&self, today: Date) -> Vec<&str> {
        let evaluation = self.evaluation().on(today);
        let warnings = self.guide.facts.warnings.iter();
        let warnings = warnings.filter(|(_, warning)| evaluation.holds(&warning.when));
        warnings.map(|(id, _)| id.as_str()).collect()
    }

    /// The paragraphs of a part of what is handed out.
    #[must_use]
    pub fn hand_out(&self, part: HandOutPart) -> Vec<&str> {
        let evaluation = self.evaluation();
        let texts = self.guide.facts.texts.iter();
        let texts =
            texts.filter(|(_, text)| text.r#in == part && holds(&evaluation, text.when.as_ref()));
        texts.map(|(id, _)| id.as_str()).collect()
    }
}

/// Whether what may have a condition holds.
pub(super) fn holds(evaluation: &Evaluation<'_>, when: Option<&Condition>) -> bool {
    when.is_none_or(|when| evaluation.holds(when))
}
