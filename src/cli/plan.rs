//! `cocreate plan`: the interview, the plan it makes, and what follows from it.

use std::io;
use std::path::Path;
use std::sync::{Arc, Mutex};

use super::arguments::PlanArguments;
use super::failure::{Exit, Failure};
use super::fault_words::refusal_at_prompt;
use super::plan_file;
use super::session::Session;
use crate::guide::model::Manifest;
use crate::interview::{Interview, Scope, Situation};
use crate::locale::Language;
use crate::plan::{Plan, Store, read, read_all, read_answers};
use crate::prompt::{Asking, Plain, Prompter, Reply, Rich, Silence};
use crate::render::terminal;
use crate::report::{Briefing, Parts, answer_words, plan_screen};
use crate::say;

/// Runs the command.
pub fn run(mut session: Session<'_>, arguments: &PlanArguments) -> Result<(), Failure> {
    let path = plan_file::path(arguments.file.as_deref());
    let mut store = Store::open(&path).map_err(|error| Failure::store(&path, &error, &session.messages))?;
    session.speak_language_of_plan(store.bytes().and_then(plan_file::language).as_deref());
    let rich = uses_rich_prompts(&session, arguments);
    if !session.language_known && arguments.answers.is_none() && session.environment.stdin_is_terminal {
        ask_language(&mut session, rich)?;
    }
    let parts = Parts::open(&session.guide()?, session.language());
    let plan = match store.bytes() {
        Some(bytes) => plan_file::understand(&session, &path, bytes, &parts)?,
        None => Plan::new(),
    };
    let saving = Arc::new(Mutex::new(()));
    let mut sitting =
        Sitting { session: &session, parts: &parts, plan, saving: saving.clone(), saved: store.bytes().is_some() };
    match &arguments.answers {
        Some(file) => sitting.take_answers(Path::new(file), &mut store, arguments)?,
        None => {
            handle_interruption(&session, &store, saving);
            sitting.interview(&mut store, arguments, rich)?;
        }
    }
    sitting.show(&path)
}

/// Rich prompts need a terminal on both sides, and nobody who would rather have plain lines.
fn uses_rich_prompts(session: &Session<'_>, arguments: &PlanArguments) -> bool {
    let environment = session.environment;
    let terminal = environment.stdin_is_terminal && environment.stderr_is_terminal;
    let plain =
        arguments.plain || environment.variable("ACCESSIBLE").is_some() || environment.variable("TERM") == Some("dumb");
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
        .map(|(language, _)| say!(crate::locale::Messages::new(*language), "interview-which-language"))
        .collect();
    let chosen = {
        let mut prompter = prompter(session, rich);
        prompter.choose(&ask.join(" / "), &choices).map_err(|silence| end(session, silence, false))?
    };
    if let Some(position) = chosen {
        session.speak(names[position].0);
    }
    Ok(())
}

fn prompter<'s>(session: &'s Session<'_>, rich: bool) -> Box<dyn Prompter + 's> {
    if rich {
        Box::new(Rich::new(&session.messages, session.ui.talk_width.unwrap_or(80)))
    } else {
        Box::new(Plain::new(&session.messages, io::stdin().lock(), session.ui.talk_width))
    }
}

/// Ctrl-C: the terminal as it was, a word about what is saved, and the agreed exit code. A save that is under way is
/// waited for.
#[expect(clippy::exit, reason = "the interview waits for input in another thread, which nothing else can end")]
fn handle_interruption(session: &Session<'_>, store: &Store, saving: Arc<Mutex<()>>) {
    let text = say!(session.messages, "interview-interrupted", path = store.path().display().to_string());
    let lock_path = store.lock_path().to_owned();
    let ui = session.ui.clone();
    // Where no handler can be set, Ctrl-C ends the program as it would any other; each answer is saved already.
    let _ = ctrlc::set_handler(move || {
        let _saving = saving.lock();
        let _ = console::Term::stderr().show_cursor();
        let _ = std::fs::remove_file(&lock_path);
        // Where the terminal is gone there is nobody to tell, and that must not keep the program from its end.
        ui.say(&format!("\n{text}"));
        std::process::exit(Exit::Interrupted as i32);
    });
}

/// Why no reply came, as an end of the command.
fn end(session: &Session<'_>, silence: Silence, anything_saved: bool) -> Failure {
    let messages = &session.messages;
    match silence {
        Silence::Interrupted => Failure::said(Exit::Interrupted),
        Silence::Ended if anything_saved => Failure::said(Exit::Fine),
        Silence::Ended => {
            Failure::usage(say!(messages, "interview-no-input"), say!(messages, "interview-no-input-hint"))
        }
        Silence::Io(error) => Failure::io(Path::new("stdin"), &error, messages),
    }
}

/// One sitting of one person at one plan.
struct Sitting<'a> {
    session: &'a Session<'a>,
    parts: &'a Parts,
    plan: Plan,
    saving: Arc<Mutex<()>>,
    /// Whether the file holds anything yet.
    saved: bool,
}

impl Sitting<'_> {
    /// Takes every answer of a file at once, or none.
    fn take_answers(&mut self, file: &Path, store: &mut Store, arguments: &PlanArguments) -> Result<(), Failure> {
        let messages = &self.session.messages;
        let bytes = self.answers_bytes(file)?;
        let answers = read_answers(&bytes, &self.parts.questionnaire)
            .map_err(|faults| plan_file::refuse(self.session, file, &faults, self.parts))?;
        let scope = if arguments.full { Scope::Full } else { Scope::FirstPass };
        let mut interview = Interview::new(&self.parts.questionnaire, std::mem::take(&mut self.plan.answers), scope);
        for (id, answer) in answers {
            interview.set(&id, answer);
        }
        self.plan.answers = interview.answers().clone();
        self.save(store)?;
        let open = interview.course().iter().filter(|id| !self.plan.answers.contains_key(**id)).count();
        if open > 0 {
            self.session.ui.say(&say!(messages, "plan-answers-open", count = open));
        }
        Ok(())
    }

    fn answers_bytes(&self, file: &Path) -> Result<Vec<u8>, Failure> {
        let messages = &self.session.messages;
        if file == Path::new("-") {
            return read_all(io::stdin().lock(), file).map_err(|error| Failure::store(file, &error, messages));
        }
        let found = read(file).map_err(|error| Failure::store(file, &error, messages))?;
        found.ok_or_else(|| Failure::io(file, &io::ErrorKind::NotFound.into(), messages))
    }

    /// Asks until nothing is left or the person stops. Every answer is saved at once.
    fn interview(&mut self, store: &mut Store, arguments: &PlanArguments, rich: bool) -> Result<(), Failure> {
        let scope = if arguments.full { Scope::Full } else { Scope::FirstPass };
        let mut interview = Interview::new(&self.parts.questionnaire, self.plan.answers.clone(), scope);
        let mut prompter = prompter(self.session, rich);
        prompter.tell(&match store.bytes() {
            None => say!(self.session.messages, "interview-welcome", path = store.path().display().to_string()),
            Some(_) => say!(self.session.messages, "interview-welcome-back", path = store.path().display().to_string()),
        });
        let mut full = arguments.full;
        // Somebody who comes back to a complete plan wants to see it, or to change something.
        let mut complete_before = interview.current().is_none();
        loop {
            match self.ask_all(&mut interview, &mut *prompter, store) {
                Ok(Course::Stopped) => break,
                Ok(Course::Complete) => {}
                Err(Ended::Silence(silence)) => match end(self.session, silence, self.saved) {
                    // The input ended after answers: what there is, is shown.
                    Failure { exit: Exit::Fine, .. } => break,
                    failure => return Err(failure),
                },
                Err(Ended::Failure(failure)) => return Err(failure),
            }
            if full && !complete_before {
                break;
            }
            match self.what_next(&mut interview, &mut *prompter) {
                Next::Show => break,
                Next::Everything => {
                    interview.ask_everything();
                    full = true;
                }
                Next::Review => {}
            }
            complete_before = false;
        }
        if !self.saved && interview.answers().is_empty() {
            // Nothing was decided, so there is nothing to leave behind.
            return Err(Failure::said(Exit::Fine));
        }
        self.plan.answers = interview.answers().clone();
        self.save(store)
    }

    /// When nothing is left to ask: to see what follows, to go on with every question, or to change an answer.
    fn what_next(&self, interview: &mut Interview<'_>, prompter: &mut dyn Prompter) -> Next {
        let messages = &self.session.messages;
        let everything = Interview::new(&self.parts.questionnaire, interview.answers().clone(), Scope::Full);
        let left = everything.progress().map_or(0, |progress| progress.left);
        let mut choices = vec![(say!(messages, "interview-next-show"), Next::Show)];
        if left > 0 {
            choices.push((say!(messages, "interview-next-everything"), Next::Everything));
        }
        choices.push((say!(messages, "interview-menu-review"), Next::Review));
        let names: Vec<String> = choices.iter().map(|(name, _)| name.clone()).collect();
        let chosen = prompter.choose(&say!(messages, "interview-next", count = left), &names).ok().flatten();
        match chosen.and_then(|position| choices.get(position)) {
            // Whoever changes nothing after all is shown what follows.
            Some((_, Next::Review)) if self.review(interview, prompter).is_err() => Next::Show,
            Some((_, next)) => *next,
            None => Next::Show,
        }
    }

    fn ask_all(
        &mut self,
        interview: &mut Interview<'_>,
        prompter: &mut dyn Prompter,
        store: &mut Store,
    ) -> Result<Course, Ended> {
        let messages = &self.session.messages;
        let questionnaire = &self.parts.questionnaire;
        while let (Some(id), Some(progress)) = (interview.current(), interview.progress()) {
            let before = interview.answers().get(id).cloned();
            let before_words = before.as_ref().map(|answer| answer_words(questionnaire, id, answer, messages));
            let asking = Asking { questionnaire, id, progress, before: before.as_ref(), before_words };
            match prompter.ask(&asking)? {
                Reply::Given(given) => match interview.answer(&given) {
                    Ok(()) => {
                        self.keep(interview, store)?;
                        let words = answer_words(questionnaire, id, &interview.answers()[id], messages);
                        prompter.tell(&say!(messages, "interview-answered", answer = words));
                    }
                    Err(refusal) => prompter.tell(&refusal_at_prompt(id, &refusal, questionnaire, messages)),
                },
                Reply::Skip => {
                    if let Err(refusal) = interview.skip() {
                        prompter.tell(&refusal_at_prompt(id, &refusal, questionnaire, messages));
                    }
                }
                Reply::Back => {
                    if !interview.back() {
                        prompter.tell(&say!(messages, "interview-first"));
                    }
                }
                Reply::Explain => self.explain(id, prompter),
                Reply::Note => {
                    self.note(id, prompter)?;
                    self.keep(interview, store)?;
                }
                Reply::Review => self.review(interview, prompter)?,
                Reply::Stop => return Ok(Course::Stopped),
            }
        }
        Ok(Course::Complete)
    }

    fn keep(&mut self, interview: &Interview<'_>, store: &mut Store) -> Result<(), Failure> {
        self.plan.answers = interview.answers().clone();
        self.save(store)
    }

    /// Why it is asked, what each option means, and what it costs.
    fn explain(&self, id: &str, prompter: &mut dyn Prompter) {
        let questionnaire = &self.parts.questionnaire;
        prompter.tell("");
        prompter.tell(questionnaire.text(id, "help"));
        if questionnaire.question(id).options_from.is_some() && questionnaire.option_ids(id).len() > crate::prompt::LONG
        {
            return;
        }
        for choice in questionnaire.choices(id) {
            let parts = [choice.means, choice.trade].into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>();
            prompter.tell(&say!(
                self.session.messages,
                "interview-explain-option",
                option = choice.name,
                text = parts.join(" ")
            ));
        }
    }

    fn note(&mut self, id: &str, prompter: &mut dyn Prompter) -> Result<(), Silence> {
        let messages = &self.session.messages;
        if let Some(note) = self.plan.notes.get(id) {
            prompter.tell(&say!(messages, "interview-note-before", note = note.as_str()));
        }
        let note = prompter.line(&say!(messages, "interview-note"))?;
        match crate::interview::check_text(&note) {
            Ok(()) if note.trim().is_empty() => {}
            Ok(()) => {
                self.plan.notes.insert(id.to_owned(), note.trim().to_owned());
            }
            Err(refusal) => prompter.tell(&refusal_at_prompt(id, &refusal, &self.parts.questionnaire, messages)),
        }
        Ok(())
    }

    /// Shows what was answered, and goes to what should be changed.
    fn review(&self, interview: &mut Interview<'_>, prompter: &mut dyn Prompter) -> Result<(), Silence> {
        let messages = &self.session.messages;
        let questionnaire = &self.parts.questionnaire;
        let course = interview.course();
        let answered: Vec<&str> = course.into_iter().filter(|id| interview.answers().contains_key(*id)).collect();
        if answered.is_empty() {
            prompter.tell(&say!(messages, "interview-review-empty"));
            return Ok(());
        }
        let lines = answered.iter().map(|id| {
            let answer = answer_words(questionnaire, id, &interview.answers()[*id], messages);
            say!(messages, "interview-review-line", question = questionnaire.text(id, "short"), answer = answer)
        });
        let mut choices = vec![say!(messages, "interview-review-none")];
        choices.extend(lines);
        let chosen = prompter.choose(&say!(messages, "interview-review"), &choices)?;
        if let Some(id) =
            chosen.and_then(|position| position.checked_sub(1)).and_then(|position| answered.get(position))
        {
            interview.go_to(id);
        }
        Ok(())
    }

    /// Writes the plan, with its checklist as it follows from the answers now.
    fn save(&mut self, store: &mut Store) -> Result<(), Failure> {
        let parts = self.parts;
        self.plan.set_guide(&parts.manifest.version);
        plan_file::set_language(&mut self.plan, self.session.language());
        let tailored = parts.tailor(&self.plan);
        let due = tailored.items.into_iter().map(|item| {
            let title = parts.item_title(&item.id).to_owned();
            (item, title)
        });
        let text = self.plan.write(&parts.questionnaire, &due.collect::<Vec<_>>());
        let _saving = self.saving.lock();
        store.save(&text).map_err(|error| Failure::store(store.path(), &error, &self.session.messages))?;
        self.saved = true;
        Ok(())
    }

    /// What follows from the answers, on one page.
    fn show(&self, path: &Path) -> Result<(), Failure> {
        let messages = &self.session.messages;
        let situation = Situation::new(self.parts.questionnaire.facts(), &self.plan.answers);
        if situation.real("stages").is_none() {
            self.session.ui.say(&say!(messages, "plan-too-early", path = path.display().to_string()));
            return Ok(());
        }
        let briefing = Briefing::new(self.parts, &self.plan, messages);
        self.session.ui.result("\n")?;
        self.session.ui.lines(&terminal(&plan_screen(&briefing, messages), self.session.ui.width))?;
        self.session.ui.say(&say!(messages, "plan-saved", path = path.display().to_string()));
        Ok(())
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
enum Course {
    Complete,
    Stopped,
}

enum Ended {
    Silence(Silence),
    Failure(Failure),
}

impl From<Silence> for Ended {
    fn from(silence: Silence) -> Ended {
        Ended::Silence(silence)
    }
}

impl From<Failure> for Ended {
    fn from(failure: Failure) -> Ended {
        Ended::Failure(failure)
    }
}
