//! Everything that can be said of a plan, as data with words in one language. Its answers,
//! findings, items, tools and requirements have a file each.

mod answers;
mod finding;
mod held;
mod meetings;
mod requirement;
mod shortened;
mod to_do;
mod tools;

use jiff::civil::Date;
use serde::Serialize;

use crate::catalogue;
use crate::guide::model::{
    Basis, Provenance, Requirement as Requires, Roles, Source, Sourced as _, Standards, Statement,
};
use crate::guide::{Id, LastingText, Texts};
use crate::interview::Evaluation;
use crate::locale::Messages;
use crate::message;
use crate::plan::{self, Member, Plan, PlanGuide, RuleSet, Timing};

pub use answers::{Dated, Open, Said};
pub use finding::Found;
pub use meetings::{MeetingToDo, meetings_to_do};
pub use requirement::{Requirement, state_name};
pub use shortened::LeftOut;
use shortened::shortened;
pub use to_do::ToDo;
use to_do::{by_urgency, next_steps};
pub use tools::{StageTools, ToolSaid};

/// What a plan and the guide say together. Its JSON form is a contract.
#[derive(Clone, Debug, Serialize)]
pub struct Briefing {
    /// Which questions play a part.
    #[serde(skip)]
    pub roles: Roles,
    /// The number of this form.
    pub cocreate: i64,
    /// The version of the guide.
    pub guide: String,
    /// The month in which the guide's facts were last checked.
    pub guide_checked: String,
    pub language: String,
    /// The day on which all this is so.
    pub date: Date,
    pub profile: Vec<Said>,
    pub stages: Vec<Named>,
    pub readiness: Named,
    pub findings: Vec<Found>,
    pub open_questions: Vec<Open>,
    pub dates: Vec<Dated>,
    pub checklist: Vec<ToDo>,
    /// How many items the plan has, and how many of them nothing more is expected of.
    #[serde(skip)]
    pub items: usize,
    #[serde(skip)]
    pub settled: usize,
    /// How many of them are not in the checklist, where that is shortened.
    #[serde(skip)]
    pub left_out: LeftOut,
    pub tools: Vec<StageTools>,
    /// What no tool of the catalogue offers, though the plan asks for it.
    pub tool_gaps: Vec<String>,
    pub answers: Vec<Said>,
    /// What to do next, most pressing first.
    pub next_steps: Vec<String>,
    /// Whose rules bind this member.
    pub rule_set: RuleSet,
    /// Those of them that count in its stages, and how each stands.
    pub requirements: Vec<Requirement>,
    /// Those that bind it, but not in its stages.
    #[serde(skip)]
    pub elsewhere: Vec<Requirement>,
    /// Whether people who take part may be harmed.
    #[serde(skip)]
    pub at_risk: bool,
    /// The code of the language in which the team writes.
    #[serde(skip)]
    pub written_in: String,
    /// Whether what people wrote of things of their own is held back.
    #[serde(skip)]
    pub own_words_withheld: bool,
}

/// How much of it is said.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Extent {
    Whole,
    WithoutTools,
    /// Without tools, and of the items what can be read at once.
    Shortened,
}

/// An id and its name.
#[derive(Clone, Debug, Serialize)]
pub struct Named {
    pub id: String,
    pub name: String,
}

/// A page that a statement rests on.
#[derive(Clone, Debug, Serialize)]
pub struct Reference {
    pub title: LastingText,
    pub address: LastingText,
    /// The code of the language of the title.
    #[serde(skip)]
    pub language: LastingText,
}

impl PlanGuide {
    fn item_title(&self, id: &str) -> &str {
        self.items.texts.get(&["items", id, "title"])
    }

    fn stage_name(&self, id: &str) -> &str {
        self.stages.texts.get(&["stages", id, "name"])
    }

    fn references(&self, keys: &[Id<Source>]) -> Vec<Reference> {
        let found = keys.iter().filter_map(|key| self.sources.sources.get(key));
        found
            .map(|source| Reference {
                title: source.title,
                address: source.address,
                language: source.language,
            })
            .collect()
    }
}

impl Briefing {
    /// Says what a plan and the guide say together.
    #[must_use]
    pub fn new(parts: &PlanGuide, plan: &Plan, today: Date, messages: &Messages) -> Briefing {
        Briefing::of(parts, plan, today, messages, Extent::Whole)
    }

    /// The same for who does not ask for tools: judging them all takes longer than the rest.
    #[must_use]
    pub fn without_tools(
        parts: &PlanGuide,
        plan: &Plan,
        today: Date,
        messages: &Messages,
    ) -> Briefing {
        Briefing::of(parts, plan, today, messages, Extent::WithoutTools)
    }

    /// The same for a screen, where nobody reads a thousand items.
    #[must_use]
    pub fn shortened(parts: &PlanGuide, plan: &Plan, today: Date, messages: &Messages) -> Briefing {
        Briefing::of(parts, plan, today, messages, Extent::Shortened)
    }

    fn of(
        parts: &PlanGuide,
        plan: &Plan,
        today: Date,
        messages: &Messages,
        extent: Extent,
    ) -> Briefing {
        let tailored = parts.tailor(plan, today);
        let evaluation = Evaluation::new(parts.questionnaire.facts(), &plan.answers).on(today);
        let writer = Writer {
            parts,
            plan,
            messages,
            evaluation: &evaluation,
            member: Member::of(&evaluation, &parts.manifest.roles),
            today,
        };
        let (due, left_out) = match extent {
            Extent::Shortened => shortened(&tailored.items),
            Extent::Whole | Extent::WithoutTools => {
                (tailored.items.iter().collect(), LeftOut::default())
            }
        };
        let checklist = writer.checklist(&due);
        let settled = tailored.items.iter();
        let settled = settled.filter(|item| item.timing == Timing::Settled);
        let findings = writer.findings(&tailored);
        let (profile, answers) = writer.said();
        let (tools, tool_gaps) = if extent == Extent::Whole {
            let fits = catalogue::judge(&parts.fit.facts, &parts.tools.facts, &evaluation);
            let tools = writer.tools(&fits);
            let gaps = writer.tool_gaps(&fits, &tools);
            (tools, gaps)
        } else {
            (Vec::new(), Vec::new())
        };
        Briefing {
            cocreate: plan::FORMAT,
            roles: parts.manifest.roles.clone(),
            guide: parts.manifest.version.clone(),
            guide_checked: parts.manifest.checked.clone(),
            language: messages.language().code().to_owned(),
            date: today,
            profile,
            stages: writer.stages(),
            readiness: Named {
                id: tailored.readiness.name().to_owned(),
                name: writer.readiness_name(&tailored),
            },
            open_questions: writer.open_questions(&tailored),
            dates: writer.dates(),
            tools,
            tool_gaps,
            next_steps: next_steps(&findings, &checklist),
            rule_set: tailored.rule_set,
            requirements: writer.requirements(&tailored.requirements),
            elsewhere: writer.requirements(&tailored.elsewhere),
            at_risk: writer.member.at_risk,
            written_in: evaluation
                .real(&parts.manifest.roles.language)
                .and_then(|language| language.options().first().cloned())
                .unwrap_or_else(|| messages.language().code().to_owned()),
            own_words_withheld: false,
            items: tailored.items.len(),
            settled: settled.count(),
            left_out,
            findings,
            checklist,
            answers,
        }
    }

    /// What is still to be done, the most urgent first.
    pub fn by_urgency(&self) -> impl Iterator<Item = &ToDo> {
        by_urgency(&self.checklist).into_iter()
    }

    /// The same without what people wrote of items of their own, which may name somebody.
    #[must_use]
    pub fn without_own_words(mut self, messages: &Messages) -> Briefing {
        let own = self.checklist.iter_mut().filter(|item| item.is_own());
        for (place, item) in own.enumerate() {
            item.title = message!(messages, "report-own-item");
            // An id is made of the words.
            let id = std::mem::replace(&mut item.id, format!("own-{}", place + 1));
            let rules = self.requirements.iter_mut().chain(&mut self.elsewhere);
            let mut at_stake = rules.flat_map(|rule| &mut rule.at_stake);
            if let Some(named) = at_stake.find(|named| **named == id) {
                named.clone_from(&item.id);
            }
        }
        self.next_steps = next_steps(&self.findings, &self.checklist);
        self.own_words_withheld = true;
        self
    }

    /// The plan's own title, or none.
    #[must_use]
    pub fn profile(&self, question: &str) -> Option<&str> {
        self.profile
            .iter()
            .find(|said| said.question == question)
            .map(|said| said.answer.as_str())
    }
}

struct Writer<'a> {
    parts: &'a PlanGuide,
    plan: &'a Plan,
    messages: &'a Messages,
    evaluation: &'a Evaluation<'a>,
    member: Member,
    today: Date,
}

impl Writer<'_> {
    fn stages(&self) -> Vec<Named> {
        let chosen = self
            .evaluation
            .real(&self.parts.manifest.roles.stages)
            .map(crate::interview::Answer::options)
            .unwrap_or_default();
        chosen
            .iter()
            .map(|id| Named {
                id: id.clone(),
                name: self.stage_name(id).to_owned(),
            })
            .collect()
    }

    /// What a stage is called: where nobody is asked anything in it, by what is left of it.
    fn stage_name(&self, id: &str) -> &str {
        let told = self.parts.stages.facts.stages.get(id);
        let told = told.and_then(|stage| stage.told.as_ref());
        if told.is_some_and(|told| self.evaluation.holds(told)) {
            self.parts.stages.texts.get(&["stages", id, "name-told"])
        } else {
            self.parts.stage_name(id)
        }
    }

    /// A text as it is said to this member: in its own form for local members, and where people
    /// could be harmed, if the guide has one.
    fn text_for_member(&self, texts: &Texts, path: &[&str]) -> String {
        texts.in_form(path, &self.member.forms()).to_owned()
    }
}

/// What a statement rests on, said to a member: to a local one, what OGP requires of it rests on
/// its own rule, and a national requirement alone is good practice, no more.
pub(super) fn rests_on<'s>(
    said: Provenance<'s>,
    requirement: Option<Id<Requires>>,
    local_rule: Option<Id<Statement>>,
    rule_set: RuleSet,
    standards: &'s Standards,
) -> Provenance<'s> {
    if rule_set == RuleSet::National || said.basis != Basis::Standard {
        return said;
    }
    match (local_rule, requirement) {
        (Some(rule), _) => standards.local[rule].provenance(),
        (None, None) => said,
        (None, Some(_)) => Provenance {
            basis: Basis::Practice,
            sources: &[],
            verified: true,
            ..said
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::built_in;
    use crate::guide::Guide;
    use crate::locale::Language;

    #[test]
    fn a_briefing_without_tools_says_the_same_of_all_else() {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
        let cases = std::fs::read_dir(folder.join("cases")).unwrap();
        let cases = cases.map(|case| std::fs::read_to_string(case.unwrap().path()).unwrap());
        let golden = std::fs::read_to_string(folder.join("golden/plan.yaml")).unwrap();
        let plans = cases.map(|case| format!("cocreate: 1\n{case}"));
        let plans: Vec<String> = plans.chain([golden]).collect();
        assert!(plans.len() > 6);
        let mut tools = 0;
        for language in ["en", "es", "fr"] {
            let messages = Messages::new(Language::find(language).unwrap());
            for text in &plans {
                // Each opens what it needs by itself.
                let open = || PlanGuide::open(&Guide::new(built_in::GUIDE), language);
                let (guide, today) = (open(), jiff::civil::date(2027, 1, 20));
                let (plan, _) = Plan::read(text.as_bytes(), &guide).unwrap();
                let mut all = Briefing::new(&guide, &plan, today, &messages);
                let without = Briefing::without_tools(&open(), &plan, today, &messages);
                tools += all.tools.len();
                all.tools.clear();
                all.tool_gaps.clear();
                assert_eq!(format!("{without:?}"), format!("{all:?}"));
            }
        }
        assert!(tools > 20, "the whole briefing speaks of tools");
    }

    #[test]
    fn what_people_wrote_of_their_own_items_can_be_withheld() {
        let guide = PlanGuide::open(&Guide::new(built_in::GUIDE), "en");
        let text = "cocreate: 1\nanswers: { stages: [prepare] }\nchecklist:\n  \
                    ask-amina: { own: true, title: Ask Amina, due: 2026-11-01, \
                    requirement: '1.1' }\n";
        let (plan, _) = Plan::read(text.as_bytes(), &guide).unwrap();
        let messages = Messages::new(Language::ENGLISH);
        let today = jiff::civil::date(2026, 11, 28);
        let briefing = Briefing::new(&guide, &plan, today, &messages);
        let words = |briefing: &Briefing| serde_json::to_string(briefing).unwrap();
        assert!(words(&briefing).contains("Amina"));
        let withheld = words(&briefing.without_own_words(&messages));
        assert!(!withheld.to_lowercase().contains("amina"));
        assert!(withheld.contains(r#""at_stake":["#) && withheld.contains(r#""own-1""#));
    }
}
