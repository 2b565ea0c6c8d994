//! One session of one person at one plan: what is asked, what is done at a question, and every
//! answer saved at once.

mod asides;
mod course;
mod keeping;
mod review;

use std::path::Path;
use std::time::Duration;

use crate::cli::context::Context;
use crate::cli::error::{CommandError, Exit};
use crate::cli::output::command_line::quoted;
use crate::cli::output::interruption::Interruption;
use crate::guide::model::QuestionsOf;
use crate::interview::{Answers, Interview, Questionnaire, Scope};
use crate::message;
use crate::plan::{AnswersFile, Change, MeetingAnswers, Plan, PlanFile, PlanGuide};
use crate::prompt::NoReply;

pub use course::Course;

/// The flag with which every question is asked.
pub const FULL: &str = "--full";

/// One session of one person at one plan.
pub struct InterviewSession<'a> {
    context: &'a Context<'a>,
    parts: &'a PlanGuide,
    file: PlanFile<'a>,
    interruption: &'a Interruption,
    /// The flags with which the same is asked in the same way again.
    flags: Vec<&'static str>,
    /// The meeting of the plan that the questions are about, if they are.
    meeting: Option<String>,
    /// What was told of how the plan is kept.
    told: Vec<&'static str>,
}

impl<'a> InterviewSession<'a> {
    /// Sits down at a plan that was read from the store.
    pub fn new(
        context: &'a Context<'a>,
        parts: &'a PlanGuide,
        file: PlanFile<'a>,
        interruption: &'a Interruption,
        flags: Vec<&'static str>,
    ) -> InterviewSession<'a> {
        InterviewSession {
            context,
            parts,
            file,
            interruption,
            flags,
            meeting: None,
            told: Vec::new(),
        }
    }

    /// The same about a meeting of the plan.
    pub fn about_meeting(mut self, name: &str, plain: bool) -> InterviewSession<'a> {
        self.meeting = Some(name.to_owned());
        self.flags.extend(plain.then_some("--plain"));
        self
    }

    fn questionnaire(&self) -> &'a Questionnaire {
        self.parts.questionnaire_of(match self.meeting {
            None => QuestionsOf::Plan,
            Some(_) => QuestionsOf::Meeting,
        })
    }

    /// What was answered so far.
    fn answers(&self) -> Answers {
        let plan = self.file.plan();
        let Some(name) = &self.meeting else {
            return plan.answers.clone();
        };
        let mut answers = self.questionnaire().answers_of_plan(&plan.answers);
        let own = plan.meetings.get(name).map(|meeting| &meeting.answers);
        answers.extend(
            own.into_iter()
                .flatten()
                .map(|(id, answer)| (id.clone(), answer.clone())),
        );
        answers
    }

    /// Whether a question is one that is asked here.
    fn is_asked(&self, id: &str) -> bool {
        self.meeting.is_none() || self.questionnaire().asked_of_meeting().contains(&id)
    }

    /// The questions of a meeting without an answer.
    pub fn unanswered(&self) -> Vec<String> {
        let answers = self.answers();
        let asked = self.questionnaire().asked_of_meeting().into_iter();
        asked
            .filter(|id| !answers.contains_key(*id))
            .map(str::to_owned)
            .collect()
    }

    /// Takes what a file says of the meeting, all at once.
    pub fn take_meeting(&mut self, given: MeetingAnswers) -> Result<(), CommandError> {
        let mut answers = self.answers();
        let ids: Vec<String> = given.answers.keys().cloned().collect();
        answers.extend(given.answers);
        self.store(answers, Change::AnswersFile);
        if let Some(name) = self.meeting.clone() {
            self.file.edit(Change::AnswersFile, |plan| {
                let meeting = plan.meetings.entry(name).or_default();
                meeting.agenda.extend(given.agenda);
            });
        }
        self.save()?;
        let questionnaire = self.questionnaire();
        let interview = Interview::new(questionnaire, self.answers(), Scope::Full);
        let applying = interview.applying();
        let waiting = ids
            .into_iter()
            .filter(|id| !applying.contains(&id.as_str()));
        let waiting: Vec<String> = waiting.collect();
        self.tell_waiting(&waiting, &interview, &mut |text| self.context.ui.say(text));
        Ok(())
    }

    /// What is typed behind `cocreate plan` to go on where this sitting stops.
    pub fn to_go_on(&self) -> String {
        let path = quoted(&self.file.path().display().to_string()).into_owned();
        let flags = self.flags.iter().map(|flag| (*flag).to_owned());
        let words: Vec<String> = match &self.meeting {
            None => flags.chain([path]).collect(),
            Some(name) => {
                let name = quoted(name).into_owned();
                [name]
                    .into_iter()
                    .chain(flags)
                    .chain(["--plan".to_owned(), path])
                    .collect()
            }
        };
        words.join(" ")
    }

    /// The plan as it was saved last.
    pub fn into_plan(self) -> Plan {
        self.file.into_plan()
    }

    /// Takes answers that were given all at once, and says how many are still missing.
    pub fn take(&mut self, given: AnswersFile, full: bool) -> Result<(), CommandError> {
        let scope = if full { Scope::Full } else { Scope::FirstPass };
        let mut interview = Interview::new(
            &self.parts.questionnaire,
            self.file.plan().answers.clone(),
            scope,
        );
        let ids: Vec<String> = given.answers.keys().cloned().collect();
        for (id, answer) in given.answers {
            interview.set(&id, answer);
        }
        self.file
            .edit(Change::AnswersFile, |plan| plan.notes.extend(given.notes));
        self.keep(&interview, Change::AnswersFile)?;
        let messages = &self.context.messages;
        let applying = interview.applying();
        let waiting: Vec<String> = ids
            .into_iter()
            .filter(|id| !applying.contains(&id.as_str()))
            .collect();
        self.tell_waiting(&waiting, &interview, &mut |text| self.context.ui.say(text));
        if !given.not_taken.is_empty() {
            self.context.ui.say(&message!(
                messages,
                "plan-answers-not-taken",
                parts = messages.series(&given.not_taken)
            ));
        }
        let open = interview
            .course()
            .iter()
            .filter(|id| !self.file.plan().answers.contains_key(**id))
            .count();
        if open > 0 {
            self.context.ui.say(&message!(
                self.context.messages,
                "plan-answers-open",
                count = open
            ));
        }
        Ok(())
    }

    /// The command that asks these questions.
    fn command(&self) -> &'static str {
        match self.meeting {
            None => "plan",
            Some(_) => "meeting plan",
        }
    }
}

/// Why no reply came, as an end of the command.
pub fn end(context: &Context<'_>, no_reply: &NoReply, anything_saved: bool) -> CommandError {
    let messages = &context.messages;
    if matches!(no_reply, NoReply::Interrupted | NoReply::Io(_)) {
        // Whoever handles interruptions ends the program from another thread, and has the last
        // word; without one, as where a terminal goes away unannounced, it ends here.
        std::thread::sleep(Duration::from_secs(1));
    }
    match no_reply {
        NoReply::Interrupted => CommandError::said(Exit::Interrupted),
        NoReply::Ended if anything_saved => CommandError::said(Exit::Fine),
        NoReply::Ended => CommandError::usage(
            message!(messages, "interview-no-input"),
            message!(messages, "interview-no-input-hint"),
        ),
        NoReply::Io(error) => CommandError::io(Path::new("stdin"), error, messages),
    }
}

#[cfg(test)]
mod tests;
