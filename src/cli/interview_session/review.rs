//! What was answered, shown to whoever asks for it; and what is kept without counting.

use super::InterviewSession;
use crate::interview::{Answer, Interview, Questionnaire};
use crate::message;
use crate::prompt::{NoReply, Prompter};
use crate::report::answer_words;

impl InterviewSession<'_> {
    /// Shows what was answered, and goes to what should be changed.
    pub(super) fn review(
        &self,
        interview: &mut Interview<'_>,
        prompter: &mut dyn Prompter,
    ) -> Result<(), NoReply> {
        let messages = &self.context.messages;
        let questionnaire = self.questionnaire();
        let mut applying = interview.applying();
        applying.retain(|id| self.is_asked(id));
        let answered: Vec<&str> = applying
            .iter()
            .copied()
            .filter(|id| interview.answers().contains_key(*id))
            .collect();
        let mut choices = vec![message!(messages, "interview-review-none")];
        choices.extend(answered.iter().map(|id| self.review_line(id, interview)));
        choices.push(message!(messages, "interview-review-others"));
        let chosen = prompter.choose(&message!(messages, "interview-review"), &choices)?;
        let Some(position) = chosen.and_then(|position| position.checked_sub(1)) else {
            return Ok(());
        };
        if let Some(id) = answered.get(position) {
            interview.go_to(id);
            return Ok(());
        }
        // Any question of a section, answered or not.
        let sections: Vec<&String> = questionnaire
            .facts()
            .sections
            .iter()
            .filter(|section| applying.iter().any(|id| is_in(questionnaire, id, section)))
            .collect();
        let names: Vec<String> = sections
            .iter()
            .map(|section| questionnaire.section(section).to_owned())
            .collect();
        let ask = message!(messages, "interview-review-section");
        let Some(section) = prompter
            .choose(&ask, &names)?
            .and_then(|at| sections.get(at))
        else {
            return Ok(());
        };
        let questions: Vec<&str> = applying
            .into_iter()
            .filter(|id| is_in(questionnaire, id, section))
            .collect();
        let lines: Vec<String> = questions
            .iter()
            .map(|id| self.review_line(id, interview))
            .collect();
        let chosen = prompter.choose(&message!(messages, "interview-review-question"), &lines)?;
        if let Some(id) = chosen.and_then(|position| questions.get(position)) {
            interview.go_to(id);
        }
        Ok(())
    }

    /// A question with its answer, if there is one.
    pub(super) fn review_line(&self, id: &str, interview: &Interview<'_>) -> String {
        let messages = &self.context.messages;
        let questionnaire = self.questionnaire();
        let answer = match interview.answers().get(id) {
            Some(answer) => answer_words(questionnaire, id, answer, messages),
            None => message!(messages, "interview-review-blank"),
        };
        message!(
            messages,
            "interview-review-line",
            question = questionnaire.text(id, "short"),
            answer = answer
        )
    }

    /// Tells which answers are kept and do not count, because their questions do not apply.
    pub(super) fn tell_waiting(
        &self,
        questions: &[String],
        interview: &Interview<'_>,
        tell: &mut dyn FnMut(&str),
    ) {
        if !questions.is_empty() {
            let messages = &self.context.messages;
            let questions: Vec<String> = questions
                .iter()
                .map(|id| self.set_aside(id, interview))
                .collect();
            tell(&message!(
                messages,
                "plan-answers-waiting",
                count = questions.len(),
                questions = messages.series(&questions)
            ));
        }
    }

    /// A question with the answer that it keeps; without it where that may name people whom a
    /// screen that others see could harm.
    fn set_aside(&self, id: &str, interview: &Interview<'_>) -> String {
        let roles = &self.parts.manifest.roles;
        let questionnaire = self.questionnaire();
        let no_danger = interview.answers().get(&*roles.risk) == Some(&Answer::YesNo(false));
        match interview.answers().get(id) {
            Some(Answer::Text(_)) if !no_danger => questionnaire.text(id, "short").to_owned(),
            _ => self.review_line(id, interview),
        }
    }
}

fn is_in(questionnaire: &Questionnaire, id: &str, section: &str) -> bool {
    let question = questionnaire.question(id);
    question.is_some_and(|question| *question.section == *section)
}
