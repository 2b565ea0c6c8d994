//! The model of the content: one file a module, facts only; `docs/guide-format.md` is its
//! description for editors.

mod advice;
mod conditions;
mod examples;
mod fit;
mod glossary;
mod interface_languages;
mod items;
mod levels;
mod meeting_kit;
mod meetings;
mod platforms;
mod property;
mod questions;
mod resources;
mod roles;
mod rules;
mod sources;
mod stages;
mod standards;
mod texts;
mod tools;

pub use super::declarations::Linked;
pub use advice::{Advice, Approach, Instead, Means, Money, StageAdvice, TechnologyLevel, Tip};
pub use conditions::Conditions;
pub use examples::{Example, Examples, Government};
pub use fit::{Fit, Gap, Need, NotFor, Quality, Value, Weight};
pub use glossary::{Glossary, Term};
pub use interface_languages::InterfaceLanguages;
pub use items::{Counted, Item, Items, Owner, Recurrence};
pub use levels::{Level, LevelNote, Levels};
pub use meeting_kit::{
    AgendaBlock, Cue, Failure, Form, HandOut, HandOutPart, HandedTo, KitNumbers, KitWarning,
    MeetingKit, MeetingRole, MeetingTask, Per, Records, RoleOf, Served, Slower,
};
pub use meetings::{MeetingTip, Meetings};
pub use platforms::{NeedOfPlatform, OnlyPlatforms, Platforms, Says};
pub use property::{Asks, Criterion, Fact, Property};
pub use questions::{
    Kind, MEETING_QUESTIONS, MeetingQuestions, OptionsFrom, Question, QuestionSet, Questions,
    QuestionsOf, StoredIn,
};
pub use resources::{Doubt, Resource, Resources};
pub use roles::Roles;
pub use rules::{BadTime, Crowded, FindingKind, Rule, Rules};
use sources::sourced;
pub use sources::{Basis, Manifest, OwnProvenance, Provenance, Source, Sourced, Sources};
pub use stages::{COUNTRIES, Countries, Stage, Stages};
pub use standards::{
    Chapter, Collection, Deadline, Edition, Party, Requirement, Standard, Standards, Statement,
    Threshold, ThresholdKind, Who,
};
pub use texts::{Asked, Blank, KitFact, TextForm, TextKind, TextKinds, TextPart, TextReaders};
pub use tools::{
    Anonymity, CATEGORIES, Counts, Feature, Hosted, Limit, Mode, Participants, Pricing, Status,
    Tool, Tools, Unit,
};

/// Hands the list of all modules (field and type) to another macro: the one place where a module is
/// made known.
macro_rules! with_modules {
    ($use_list:ident) => {
        $use_list! {
            manifest: Manifest,
            conditions: Conditions,
            sources: Sources,
            stages: Stages,
            levels: Levels,
            standards: Standards,
            countries: Countries,
            questions: Questions,
            meeting_questions: MeetingQuestions,
            rules: Rules,
            items: Items,
            fit: Fit,
            tools: Tools,
            advice: Advice,
            meetings: Meetings,
            meeting_kit: MeetingKit,
            examples: Examples,
            resources: Resources,
            glossary: Glossary,
            texts: TextKinds,
        }
    };
}

pub(super) use with_modules;
