//! The parts of the guide that a plan is read, tailored and said with, in one language.

use std::collections::BTreeSet;
use std::sync::{LazyLock, OnceLock};

use jiff::civil::Date;
use serde::de::DeserializeOwned;

use super::decisions::{Meeting, Plan};
use super::problem::IdKind;
use super::tailor::{Judges, Tailored, tailor};
use crate::guide::model::{
    Fit, Items, Manifest, MeetingKit, QuestionsOf, Rules, Sources, Stages, Standards, Tools,
};
use crate::guide::{Content, Guide, IdMap, LastingText, Module, Texts};
use crate::interview::{Answers, Given, Questionnaire};
use crate::text::fold;

/// The parts of the guide that a plan needs, in one language.
pub struct PlanGuide {
    /// The whole, for what is written in another language.
    guide: Guide,
    /// Its version; of an edited guide, with a mark of what was edited.
    pub version: String,
    pub language: String,
    pub manifest: Manifest,
    pub questionnaire: Questionnaire,
    pub rules: Content<Rules>,
    pub items: Content<Items>,
    pub stages: Content<Stages>,
    pub standards: Content<Standards>,
    pub fit: Opened<Content<Fit>>,
    pub tools: Opened<Content<Tools>>,
    pub sources: Opened<Sources>,
    /// What a meeting is asked, opened where there is one.
    of_meeting: OnceLock<Questionnaire>,
    kit: OnceLock<MeetingKit>,
    /// The questions in every language, opened when somebody wrote a name instead of an id.
    of_plan_everywhere: OnceLock<Vec<Questionnaire>>,
    of_meeting_everywhere: OnceLock<Vec<Questionnaire>>,
    /// What yes, no and "don't know yet" are called besides their names in files.
    spoken: Option<Spoken>,
}

/// A part of the guide that is opened when something first asks for it: not every command does.
pub type Opened<T> = LazyLock<T, Box<dyn FnOnce() -> T + Send>>;

/// An answer that a word stands for, if it stands for one.
pub type Spoken = Box<dyn Fn(&str) -> Option<Given> + Send + Sync>;

impl PlanGuide {
    /// Opens them.
    #[must_use]
    pub fn open(guide: &Guide, language: &str) -> PlanGuide {
        fn content<M: Module + DeserializeOwned>(
            guide: Guide,
            language: &str,
        ) -> Opened<Content<M>> {
            let language = language.to_owned();
            LazyLock::new(Box::new(move || guide.content(&language)))
        }
        let guide = *guide;
        let manifest: Manifest = guide.facts();
        // A plan that was made with an edited guide may hold ids that no other one knows.
        let version = match guide.mark_of_edits() {
            Some(mark) => format!("{}+{mark}", manifest.version),
            None => manifest.version.clone(),
        };
        PlanGuide {
            guide,
            version,
            language: language.to_owned(),
            manifest,
            questionnaire: Questionnaire::open(&guide, language),
            rules: guide.content(language),
            items: guide.content(language),
            stages: guide.content(language),
            standards: guide.content(language),
            fit: content(guide, language),
            tools: content(guide, language),
            sources: LazyLock::new(Box::new(move || guide.facts())),
            of_meeting: OnceLock::new(),
            kit: OnceLock::new(),
            of_plan_everywhere: OnceLock::new(),
            of_meeting_everywhere: OnceLock::new(),
            spoken: None,
        }
    }

    /// What a plan or one of its meetings is asked.
    #[must_use]
    pub fn questionnaire_of(&self, questions: QuestionsOf) -> &Questionnaire {
        match questions {
            QuestionsOf::Plan => &self.questionnaire,
            QuestionsOf::Meeting => self
                .of_meeting
                .get_or_init(|| questions_in(&self.guide, &self.language, questions)),
        }
    }

    /// The parts of the guide for meetings.
    #[must_use]
    pub fn meeting_kit(&self, language: &str) -> Content<MeetingKit> {
        self.guide.content(language)
    }

    /// The facts of the parts of the guide for meetings.
    pub(super) fn kit_facts(&self) -> &MeetingKit {
        self.kit.get_or_init(|| self.guide.facts())
    }

    /// The ids of the parts of an agenda.
    #[must_use]
    pub fn agenda_blocks(&self) -> Vec<String> {
        let blocks = self.kit_facts().blocks.keys();
        blocks.map(ToString::to_string).collect()
    }

    /// What is known of a meeting: the plan's answers as far as they count there, and its own.
    #[must_use]
    pub fn answers_of_meeting(&self, plan: &Plan, meeting: &Meeting) -> Answers {
        let questionnaire = self.questionnaire_of(QuestionsOf::Meeting);
        let mut answers = questionnaire.answers_of_plan(&plan.answers);
        let own = meeting.answers.iter();
        answers.extend(own.map(|(id, answer)| (id.clone(), answer.clone())));
        answers
    }

    /// The same, understanding yes, no and "don't know yet" in words.
    #[must_use]
    pub fn with_spoken(self, spoken: Spoken) -> PlanGuide {
        PlanGuide {
            spoken: Some(spoken),
            ..self
        }
    }

    /// The answer that a word stands for.
    #[must_use]
    pub(super) fn spoken(&self, word: &str) -> Option<Given> {
        self.spoken.as_ref()?(word)
    }

    /// What follows from a plan's answers.
    #[must_use]
    pub fn tailor(&self, plan: &Plan, today: Date) -> Tailored {
        let judges = Judges {
            roles: &self.manifest.roles,
            questions: self.questionnaire.facts(),
            rules: &self.rules.facts,
            items: &self.items.facts,
            stages: &self.stages.facts,
            standards: &self.standards.facts,
        };
        tailor(judges, plan, today)
    }

    /// The words of the items in a language.
    #[must_use]
    pub fn item_texts(&self, language: &str) -> Texts {
        self.guide.texts::<Items>(language)
    }

    /// The ids of a kind, in the order of the guide.
    #[must_use]
    pub fn ids(&self, kind: IdKind) -> Vec<&str> {
        fn ids<T>(entries: &IdMap<T>) -> Vec<&str> {
            entries.keys().map(|id| &**id).collect()
        }
        let standards = &self.standards.facts;
        match kind {
            IdKind::Question => ids(&self.questionnaire.facts().questions),
            IdKind::MeetingQuestion => self
                .questionnaire_of(QuestionsOf::Meeting)
                .asked_of_meeting(),
            IdKind::MeetingTask => ids(&self.kit_facts().checklist),
            IdKind::Item => ids(&self.items.facts.items),
            IdKind::Stage => ids(&self.stages.facts.stages),
            IdKind::Tool => ids(&self.tools.facts.tools),
            IdKind::Requirement => [ids(&standards.requirements), ids(&standards.local)].concat(),
        }
    }

    /// What something is called in the language of the guide; empty where it has no name.
    #[must_use]
    pub fn title(&self, kind: IdKind, id: &str) -> &str {
        let found = match kind {
            IdKind::Question => return self.questionnaire.text(id, "short"),
            IdKind::MeetingQuestion => {
                return self
                    .questionnaire_of(QuestionsOf::Meeting)
                    .text(id, "short");
            }
            IdKind::Item => self.items.texts.find(&["items", id, "title"]),
            IdKind::Stage => self.stages.texts.find(&["stages", id, "name"]),
            IdKind::Tool => {
                // Most are called the same in every language.
                let own = || self.tools.facts.tools.get(id).map(|tool| &*tool.name);
                self.tools.texts.find(&["tools", id, "name"]).or_else(own)
            }
            IdKind::MeetingTask | IdKind::Requirement => None,
        };
        found.unwrap_or_default()
    }

    /// The option of a question that somebody meant: its id, however spelled, or one of its names
    /// in any language. None where nothing or more than one thing can be meant.
    #[must_use]
    pub fn option_meant(
        &self,
        questions: QuestionsOf,
        question: &str,
        written: &str,
    ) -> Option<&str> {
        let ids = self.questionnaire_of(questions).option_ids(question);
        if let Some(id) = ids.iter().find(|id| **id == *written) {
            return Some(id);
        }
        let written = fold(written);
        let choices = self
            .in_every_language(questions)
            .iter()
            .flat_map(|questionnaire| questionnaire.choices(question));
        let meant: BTreeSet<&str> = choices
            .filter(|choice| choice.names().any(|name| fold(name) == written))
            .map(|choice| choice.id)
            .collect();
        let [meant] = meant.into_iter().collect::<Vec<_>>()[..] else {
            return None;
        };
        ids.iter()
            .find(|id| **id == *meant)
            .map(LastingText::as_str)
    }

    /// The question of a plan that is asked in these words, in whatever language.
    pub(super) fn question_asked(&self, ask: &str) -> Option<&str> {
        let asked = fold(ask);
        let of_plan = self.in_every_language(QuestionsOf::Plan);
        let ids = self.questionnaire.facts().questions.keys();
        ids.map(std::ops::Deref::deref).find(|id| {
            let is_asked = |it: &Questionnaire| fold(it.text(id, "ask")) == asked;
            of_plan.iter().any(is_asked)
        })
    }

    fn in_every_language(&self, questions: QuestionsOf) -> &[Questionnaire] {
        let opened = match questions {
            QuestionsOf::Plan => &self.of_plan_everywhere,
            QuestionsOf::Meeting => &self.of_meeting_everywhere,
        };
        opened.get_or_init(|| {
            let languages = self.manifest.languages.keys();
            let open = |language: &String| questions_in(&self.guide, language, questions);
            languages.map(open).collect()
        })
    }
}

fn questions_in(guide: &Guide, language: &str, questions: QuestionsOf) -> Questionnaire {
    match questions {
        QuestionsOf::Plan => Questionnaire::open(guide, language),
        QuestionsOf::Meeting => Questionnaire::open_for_meeting(guide, language),
    }
}

/// The id that somebody meant, however spelled.
pub(super) fn spelled<'a>(
    written: &str,
    mut ids: impl Iterator<Item = &'a str> + Clone,
) -> Option<&'a str> {
    let exact = ids.clone().find(|id| *id == written);
    exact.or_else(|| {
        let folded = fold(written);
        ids.find(|id| fold(id) == folded)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::built_in;

    #[test]
    fn what_an_id_stands_for_has_its_title_in_the_language_spoken() {
        let guide = PlanGuide::open(&Guide::new(built_in::GUIDE), "es");
        for (kind, id, title) in [
            (IdKind::Stage, "consult", "Consulta sobre el borrador"),
            (IdKind::Tool, "jitsi-meet", "Jitsi Meet"),
            (IdKind::Requirement, "1.1", ""),
            (IdKind::Stage, "nonsense", ""),
            (IdKind::Tool, "nonsense", ""),
        ] {
            assert_eq!(guide.title(kind, id), title, "{id}");
        }
        for (kind, id) in [
            (IdKind::Item, "ogp-website"),
            (IdKind::Question, "country"),
            (IdKind::MeetingQuestion, "purpose"),
        ] {
            let title = guide.title(kind, id);
            assert!(!title.is_empty() && title != id, "{id}: {title}");
        }
    }
}
