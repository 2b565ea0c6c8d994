//! The course of a session: question after question, until nothing is left or the person stops.

use super::{FULL, InterviewSession, end};
use crate::cli::error::{CommandError, Exit};
use crate::cli::fault_words::answer_error_at_prompt;
use crate::interview::{Interview, Scope};
use crate::message;
use crate::plan::Change;
use crate::prompt::{Asking, NoReply, Prompter, Reply};
use crate::report::answer_words;
use crate::text::name_of;

/// How a course of questions came to its end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Course {
    /// Nothing of it is left to ask.
    Complete,
    /// The input ended before these were asked.
    Ended { not_asked: Vec<String> },
    /// The person left before, with so many answers that count and questions still to come.
    Stopped { answered: usize, left: usize },
}

/// What a person wants when nothing is left to ask.
#[derive(Clone, Copy)]
enum Next {
    Show,
    Everything,
    Review,
}

enum Ended {
    NoReply(NoReply),
    Error(CommandError),
}

impl From<NoReply> for Ended {
    fn from(no_reply: NoReply) -> Ended {
        Ended::NoReply(no_reply)
    }
}

impl From<CommandError> for Ended {
    fn from(error: CommandError) -> Ended {
        Ended::Error(error)
    }
}

impl InterviewSession<'_> {
    /// Asks until nothing is left or the person stops. Every answer is saved at once.
    pub fn interview(
        &mut self,
        prompter: &mut dyn Prompter,
        scope: Scope,
    ) -> Result<Course, CommandError> {
        let mut interview = Interview::new(self.questionnaire(), self.answers(), scope.clone());
        let before = interview.answers().clone();
        let welcome = if self.file.is_saved() {
            "interview-welcome-back"
        } else {
            "interview-welcome"
        };
        self.tell_notices();
        self.say_if_interrupted();
        prompter.tell(&message!(
            self.context.messages,
            welcome,
            path = name_of(self.file.path())
        ));
        let asked = self.ask_until_content(&mut interview, prompter, scope);
        let somebody_is_there = asked.is_ok();
        match asked {
            Ok(()) => {}
            Err(Ended::NoReply(no_reply)) => {
                let error = end(self.context, &no_reply, self.file.is_saved());
                // The input ended after answers: what there is, is shown.
                if error.exit != Exit::Fine {
                    return Err(error);
                }
            }
            Err(Ended::Error(error)) => return Err(error),
        }
        if !self.file.is_saved() && interview.answers().is_empty() {
            // Nothing was decided, so there is nothing to leave behind.
            self.context
                .ui
                .say(&message!(self.context.messages, "interview-nothing-saved"));
            return Err(CommandError::said(Exit::Fine));
        }
        self.save()?;
        Ok(match interview.progress() {
            Some(progress) if somebody_is_there => Course::Stopped {
                answered: counting(&interview)
                    .iter()
                    .filter(|id| self.is_asked(id))
                    .count(),
                left: progress.left,
            },
            Some(_) if *interview.answers() != before => Course::Ended {
                not_asked: interview.left().into_iter().map(str::to_owned).collect(),
            },
            // Where nobody answered anything, the plan is only looked at.
            _ => Course::Complete,
        })
    }

    /// Asks, and offers to go on or to change answers until the person wants to see what follows.
    fn ask_until_content(
        &mut self,
        interview: &mut Interview<'_>,
        prompter: &mut dyn Prompter,
        mut scope: Scope,
    ) -> Result<(), Ended> {
        // Somebody who comes back to a complete plan wants to see it, or to change something.
        let mut complete_before = interview.current().is_none();
        loop {
            self.ask_all(interview, prompter)?;
            if interview.current().is_some() || (scope != Scope::FirstPass && !complete_before) {
                return Ok(());
            }
            match self.what_next(interview, prompter)? {
                Next::Show => return Ok(()),
                Next::Everything => {
                    interview.ask_everything();
                    scope = Scope::Full;
                    self.flags.insert(0, FULL);
                    self.say_if_interrupted();
                }
                Next::Review => self.review(interview, prompter)?,
            }
            complete_before = false;
        }
    }

    /// When nothing is left to ask: to see what follows, to go on with every question, or to change
    /// an answer.
    fn what_next(
        &self,
        interview: &Interview<'_>,
        prompter: &mut dyn Prompter,
    ) -> Result<Next, NoReply> {
        let messages = &self.context.messages;
        let everything = Interview::new(
            self.questionnaire(),
            interview.answers().clone(),
            Scope::Full,
        );
        let left = everything.progress().map_or(0, |progress| progress.left);
        let mut choices = vec![(message!(messages, "interview-next-show"), Next::Show)];
        if left > 0 && self.meeting.is_none() {
            choices.push((
                message!(messages, "interview-next-everything"),
                Next::Everything,
            ));
        }
        choices.push((message!(messages, "interview-menu-review"), Next::Review));
        let names: Vec<String> = choices.iter().map(|(name, _)| name.clone()).collect();
        let chosen =
            prompter.choose(&message!(messages, "interview-next", count = left), &names)?;
        Ok(chosen
            .and_then(|position| choices.get(position))
            .map_or(Next::Show, |(_, next)| *next))
    }

    /// Asks until nothing is left or the person stops.
    fn ask_all(
        &mut self,
        interview: &mut Interview<'_>,
        prompter: &mut dyn Prompter,
    ) -> Result<(), Ended> {
        let messages = &self.context.messages;
        let questionnaire = self.questionnaire();
        while let (Some(id), Some(progress)) = (interview.current(), interview.progress()) {
            let before = interview.answers().get(id).cloned();
            let before_words = before
                .as_ref()
                .map(|answer| answer_words(questionnaire, id, answer, messages));
            let asking = Asking {
                questionnaire,
                id,
                ask: questionnaire.text_for(self.side(interview), id, "ask"),
                progress,
                careful: *self.parts.manifest.roles.risk == *id,
                before: before.as_ref(),
                before_words,
            };
            let counted = counting(interview);
            match prompter.ask(&asking)? {
                Reply::Given(given) => match interview.answer(&given) {
                    Ok(()) => {
                        self.keep(interview, Change::Answer(id.to_owned()))?;
                        if let Some(answer) = interview.answers().get(id) {
                            let words = answer_words(questionnaire, id, answer, messages);
                            let told = message!(messages, "interview-answered", answer = words);
                            prompter.tell(&told);
                        }
                        let counting = counting(interview);
                        let waiting: Vec<String> = counted
                            .iter()
                            .filter(|id| !counting.contains(id))
                            .cloned()
                            .collect();
                        self.tell_waiting(&waiting, interview, &mut |text| prompter.tell(text));
                    }
                    Err(error) => {
                        prompter.tell(&answer_error_at_prompt(id, &error, questionnaire, messages));
                    }
                },
                Reply::Skip => {
                    if let Err(error) = interview.skip() {
                        prompter.tell(&answer_error_at_prompt(id, &error, questionnaire, messages));
                    }
                }
                Reply::Back => {
                    if !interview.back() {
                        prompter.tell(&message!(messages, "interview-first"));
                    }
                }
                Reply::Explain => self.explain(id, self.side(interview), prompter),
                Reply::Again => {}
                Reply::Note(note) => {
                    self.note(id, note, prompter)?;
                    self.save()?;
                }
                Reply::Review => self.review(interview, prompter)?,
                Reply::Stop => return Ok(()),
            }
        }
        Ok(())
    }

    /// The side from which the plan is filled in, once that is known.
    pub(super) fn side<'i>(&self, interview: &'i Interview<'_>) -> Option<&'i str> {
        let answer = interview.answers().get(&*self.parts.manifest.roles.side)?;
        answer.options().first().map(String::as_str)
    }
}

/// The questions whose answers count.
fn counting(interview: &Interview<'_>) -> Vec<String> {
    let applying = interview.applying().into_iter();
    applying
        .filter(|id| interview.answers().contains_key(*id))
        .map(str::to_owned)
        .collect()
}
