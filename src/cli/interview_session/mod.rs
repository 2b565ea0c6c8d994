//! One session of one person at one plan: what is asked, what is done at a question, and every
//! answer saved at once.

mod asides;
mod review;

use std::path::Path;
use std::time::Duration;

use crate::cli::context::Context;
use crate::cli::error::{Exit, Failure};
use crate::cli::fault_words::refusal_at_prompt;
use crate::cli::output::command_line::quoted;
use crate::cli::output::interruption::Interruption;
use crate::cli::plan_file;
use crate::guide::model::QuestionsOf;
use crate::interview::{Answers, Interview, Questionnaire, Scope};
use crate::message;
use crate::plan::{AnswersFile, Change, MeetingAnswers, Plan, PlanFile, PlanGuide, StoreError};
use crate::prompt::{Asking, NoReply, Prompter, Reply};
use crate::render::wrap_lines;
use crate::report::answer_words;
use crate::text::name_of;

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
    pub fn take_meeting(&mut self, given: MeetingAnswers) -> Result<(), Failure> {
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

    /// Puts answers where they belong: those of a meeting with it, all others with the plan.
    fn store(&mut self, answers: Answers, change: Change) {
        let Some(name) = self.meeting.clone() else {
            self.file.edit(change, |plan| plan.answers = answers);
            return;
        };
        let questionnaire = self.questionnaire();
        let order = &questionnaire.facts().questions;
        let plan_order = &self.parts.questionnaire.facts().questions;
        let (mut own, others): (Answers, Answers) = answers
            .into_iter()
            .partition(|(id, _)| questionnaire.is_of_meeting(id));
        own.sort_by_key(|id, _| order.get_index_of(id));
        self.file.edit(Change::Meeting(name.clone()), |plan| {
            plan.meetings.entry(name).or_default().answers = own;
            plan.answers.extend(others);
            plan.answers
                .sort_by_key(|id, _| plan_order.get_index_of(id));
        });
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
    pub fn take(&mut self, given: AnswersFile, full: bool) -> Result<(), Failure> {
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

    /// Asks until nothing is left or the person stops. Every answer is saved at once.
    pub fn interview(
        &mut self,
        prompter: &mut dyn Prompter,
        scope: Scope,
    ) -> Result<Course, Failure> {
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
                let failure = end(self.context, &no_reply, self.file.is_saved());
                // The input ended after answers: what there is, is shown.
                if failure.exit != Exit::Fine {
                    return Err(failure);
                }
            }
            Err(Ended::Failure(failure)) => return Err(failure),
        }
        if !self.file.is_saved() && interview.answers().is_empty() {
            // Nothing was decided, so there is nothing to leave behind.
            self.context
                .ui
                .say(&message!(self.context.messages, "interview-nothing-saved"));
            return Err(Failure::said(Exit::Fine));
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
                    Err(refusal) => {
                        prompter.tell(&refusal_at_prompt(id, &refusal, questionnaire, messages));
                    }
                },
                Reply::Skip => {
                    if let Err(refusal) = interview.skip() {
                        prompter.tell(&refusal_at_prompt(id, &refusal, questionnaire, messages));
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

    /// The command that asks these questions.
    fn command(&self) -> &'static str {
        match self.meeting {
            None => "plan",
            Some(_) => "meeting plan",
        }
    }

    fn keep(&mut self, interview: &Interview<'_>, change: Change) -> Result<(), Failure> {
        let answers = interview.answers().clone();
        self.store(answers, change);
        self.save()
    }

    /// The side from which the plan is filled in, once that is known.
    fn side<'i>(&self, interview: &'i Interview<'_>) -> Option<&'i str> {
        let answer = interview.answers().get(&*self.parts.manifest.roles.side)?;
        answer.options().first().map(String::as_str)
    }

    fn save(&mut self) -> Result<(), Failure> {
        let messages = &self.context.messages;
        let file = &mut self.file;
        let saved = self.interruption.waits_for(|| file.save());
        saved.map_err(|error| {
            let failure = Failure::store(file.path(), &error, messages);
            // A change by somebody else says itself where the answers are.
            if matches!(error, StoreError::Changed { .. }) {
                return failure;
            }
            let saved = if file.is_saved() {
                "error-saved-before"
            } else {
                "error-saved-nothing"
            };
            failure.and(&message!(messages, saved))
        })?;
        self.tell_notices();
        self.say_if_interrupted();
        Ok(())
    }

    /// Tells what went well but for something that a person should know, once.
    fn tell_notices(&mut self) {
        let messages = &self.context.messages;
        let path = name_of(self.file.path());
        for id in plan_file::notices(&self.file) {
            if !self.told.contains(&id) {
                self.told.push(id);
                let notice = message!(messages, id, path = path.as_str());
                self.context.ui.say(&notice);
            }
        }
    }

    /// What an interruption says from now on: what is saved, if anything is.
    fn say_if_interrupted(&self) {
        let messages = &self.context.messages;
        let words = if self.file.is_saved() {
            message!(
                messages,
                "interview-interrupted",
                typed = format!("{} {}", self.command(), self.to_go_on())
            )
        } else {
            message!(messages, "interview-nothing-saved")
        };
        let lines = wrap_lines(&words, self.context.ui.talk_width);
        self.interruption.says(lines.join("\n"));
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

/// Why no reply came, as an end of the command.
pub fn end(context: &Context<'_>, no_reply: &NoReply, anything_saved: bool) -> Failure {
    let messages = &context.messages;
    if matches!(no_reply, NoReply::Interrupted | NoReply::Io(_)) {
        // Whoever handles interruptions ends the program from another thread, and has the last
        // word; without one, as where a terminal goes away unannounced, it ends here.
        std::thread::sleep(Duration::from_secs(1));
    }
    match no_reply {
        NoReply::Interrupted => Failure::said(Exit::Interrupted),
        NoReply::Ended if anything_saved => Failure::said(Exit::Fine),
        NoReply::Ended => Failure::usage(
            message!(messages, "interview-no-input"),
            message!(messages, "interview-no-input-hint"),
        ),
        NoReply::Io(error) => Failure::io(Path::new("stdin"), error, messages),
    }
}

/// What a person wants when nothing is left to ask.
#[derive(Clone, Copy)]
enum Next {
    Show,
    Everything,
    Review,
}

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

enum Ended {
    NoReply(NoReply),
    Failure(Failure),
}

impl From<NoReply> for Ended {
    fn from(no_reply: NoReply) -> Ended {
        Ended::NoReply(no_reply)
    }
}

impl From<Failure> for Ended {
    fn from(failure: Failure) -> Ended {
        Ended::Failure(failure)
    }
}
