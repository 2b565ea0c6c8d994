//! Everything that can be said of a plan, as data with words in one language.

use std::collections::BTreeSet;

use jiff::civil::Date;
use serde::Serialize;

use crate::catalogue;
use crate::guide::Texts;
use crate::guide::model::{Basis, Counted, FindingKind, Kind, Owner, Roles, Sourced as _};
use crate::interview::{Answer, Evaluation};
use crate::locale::Messages;
use crate::message;
use crate::plan::{
    self, Crowd, DueItem, ItemStatus, Plan, PlanGuide, RequirementState, RuleSet, State, Tailored,
    Timing,
};
use crate::report::answer_words;
use crate::report::fit_words::FitWords;

/// How many tools are shown for a stage.
const SHORTLIST: usize = 3;

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
}

/// An id and its name.
#[derive(Clone, Debug, Serialize)]
pub struct Named {
    pub id: String,
    pub name: String,
}

/// An answer in words.
#[derive(Clone, Debug, Serialize)]
pub struct Said {
    pub question: String,
    pub section: String,
    pub label: String,
    pub answer: String,
    /// Whether it is a text of the person's own.
    #[serde(skip)]
    pub written: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// A finding in words.
#[derive(Clone, Debug, Serialize)]
pub struct Found {
    pub id: String,
    pub kind: FindingKind,
    pub title: String,
    pub reason: String,
    pub next: String,
    pub basis: Basis,
    pub verified: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub requirement: Option<String>,
    pub sources: Vec<Reference>,
    /// The answers that led to it.
    pub because: Vec<String>,
    /// Whether it is a conflict of dates.
    #[serde(skip)]
    pub conflict: bool,
    /// Where too much falls together.
    #[serde(skip)]
    pub crowds: Vec<Crowd>,
}

/// A page that a statement rests on.
#[derive(Clone, Debug, Serialize)]
pub struct Reference {
    pub title: String,
    pub address: String,
    /// The code of the language of the title.
    #[serde(skip)]
    pub language: String,
}

/// A question still open.
#[derive(Clone, Debug, Serialize)]
pub struct Open {
    pub question: String,
    pub ask: String,
    pub unknown: bool,
    pub decisive: bool,
}

/// A date of the plan.
#[derive(Clone, Debug, Serialize)]
pub struct Dated {
    pub question: String,
    pub label: String,
    pub date: Date,
}

/// An item of the checklist in words.
#[derive(Clone, Debug, Serialize)]
pub struct ToDo {
    /// Its name in the plan.
    pub id: String,
    /// Its id in the guide; none for one of people's own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub item: Option<String>,
    /// One of people's own may have none.
    pub stage: Option<String>,
    pub stage_name: String,
    pub title: String,
    pub how: String,
    /// Whose task it is.
    pub side: Owner,
    pub due: Option<Date>,
    /// The last day on which it does what it is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_day: Option<Date>,
    /// When it comes again after this.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub later: Vec<Date>,
    pub timing: Timing,
    /// It belonged to a period that is over, of which nothing was recorded.
    #[serde(skip)]
    pub lapsed: bool,
    /// How many days ago it was due; negative when it still lies ahead.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub days_late: Option<i32>,
    /// What can still be done, where its last day is gone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remedy: Option<String>,
    /// The question whose date it hangs on, where that is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due_needs: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub requirement: Option<String>,
    /// The text that does it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// What it rests on; one of people's own rests on their decision.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub basis: Option<Basis>,
    pub verified: bool,
    pub status: ItemStatus,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    pub evidence: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub done_on: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

impl ToDo {
    /// Whether people added it themselves.
    #[must_use]
    pub fn is_own(&self) -> bool {
        self.item.is_none()
    }

    /// How it stands against the day: when it was or is due, and by how much. Empty where it has no
    /// date.
    #[must_use]
    pub fn timing_words(&self, messages: &Messages) -> String {
        super::screen::timing(self, messages)
    }

    /// When it comes again, each time by its name in the plan.
    pub fn again(&self) -> impl Iterator<Item = (String, Date)> {
        let item = self.item.as_deref().unwrap_or(&self.id);
        let number = self
            .id
            .strip_prefix(item)
            .and_then(|rest| rest.strip_prefix('-'));
        let number = number
            .and_then(|number| number.parse().ok())
            .unwrap_or(1_usize);
        let later = self.later.iter().enumerate();
        later.map(move |(more, date)| (format!("{item}-{}", number + 1 + more), *date))
    }

    /// Whether nothing more is expected of it.
    #[must_use]
    pub fn is_settled(&self) -> bool {
        self.timing == Timing::Settled
    }
}

/// The tools for a stage.
#[derive(Clone, Debug, Serialize)]
pub struct StageTools {
    pub stage: String,
    pub stage_name: String,
    /// Chosen by people, rather than suggested.
    pub chosen: bool,
    pub tools: Vec<ToolSaid>,
}

/// A tool in words.
#[derive(Clone, Debug, Serialize)]
pub struct ToolSaid {
    pub id: String,
    pub name: String,
    pub address: String,
    #[serde(rename = "use")]
    pub use_: String,
    pub caution: String,
    /// What speaks for it, what against, and what is not known.
    pub reasons_for: Vec<String>,
    pub reasons_against: Vec<String>,
    pub reasons_unknown: Vec<String>,
}

/// A minimum requirement in words.
#[derive(Clone, Debug, Serialize)]
pub struct Requirement {
    pub id: String,
    pub name: String,
    pub verified: bool,
    pub state: State,
    /// The state in a sentence, with its dates.
    pub standing: String,
    /// The days on which something is still to be done.
    pub open: Vec<Date>,
    /// The last day on which it can be met.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_day: Option<Date>,
    /// How many of its items are settled, and of how many.
    pub done: usize,
    pub items: usize,
    /// The items that it hangs on, by their names in the plan.
    pub at_stake: Vec<String>,
    /// Where it stands.
    #[serde(skip)]
    pub sources: Vec<Reference>,
    /// Whether it binds, or is only recommended.
    #[serde(skip)]
    pub binding: bool,
    /// What shows that it is met.
    #[serde(skip)]
    pub evidence_sought: String,
    /// The answers from whose dates it is counted.
    #[serde(skip)]
    pub counted_from: Vec<String>,
}

impl PlanGuide {
    fn item_title(&self, id: &str) -> &str {
        self.items.texts.get(&["items", id, "title"])
    }

    fn stage_name(&self, id: &str) -> &str {
        self.stages.texts.get(&["stages", id, "name"])
    }

    fn references(&self, keys: &[String]) -> Vec<Reference> {
        let found = keys.iter().filter_map(|key| self.sources.sources.get(key));
        found
            .map(|source| Reference {
                title: source.title.clone(),
                address: source.address.clone(),
                language: source.language.clone(),
            })
            .collect()
    }
}

impl Briefing {
    /// Says what a plan and the guide say together.
    #[must_use]
    pub fn new(parts: &PlanGuide, plan: &Plan, today: Date, messages: &Messages) -> Briefing {
        let tailored = parts.tailor(plan, today);
        let evaluation = Evaluation::new(parts.questionnaire.facts(), &plan.answers).on(today);
        let writer = Writer {
            parts,
            plan,
            messages,
            evaluation: &evaluation,
            set: tailored.rule_set,
            today,
        };
        let checklist = writer.checklist(&tailored);
        let findings = writer.findings(&tailored);
        let (profile, answers) = writer.said();
        let fits = catalogue::judge(&parts.fit.facts, &parts.tools.facts, &evaluation);
        let tools = writer.tools(&fits);
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
            tool_gaps: writer.tool_gaps(&fits, &tools),
            tools,
            next_steps: next_steps(&findings, &checklist),
            rule_set: tailored.rule_set,
            requirements: writer.requirements(&tailored.requirements),
            elsewhere: writer.requirements(&tailored.elsewhere),
            at_risk: evaluation
                .real(&parts.manifest.roles.risk)
                .is_some_and(|risk| *risk == Answer::YesNo(true)),
            written_in: evaluation
                .real(&parts.manifest.roles.language)
                .and_then(|language| language.options().first().cloned())
                .unwrap_or_else(|| messages.language().code().to_owned()),
            findings,
            checklist,
            answers,
        }
    }

    /// What is still to be done: what is late first, then what is due first, then what has no date.
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
            let mut at_stake = self.requirements.iter_mut().flat_map(|it| &mut it.at_stake);
            if let Some(named) = at_stake.find(|named| **named == id) {
                named.clone_from(&item.id);
            }
        }
        self.next_steps = next_steps(&self.findings, &self.checklist);
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
    set: RuleSet,
    today: Date,
}

impl Writer<'_> {
    /// How ready it is, with what is missing.
    fn readiness_name(&self, tailored: &Tailored) -> String {
        let messages = self.messages;
        let count =
            |id: &str, count: usize| (count > 0).then(|| message!(messages, id, count = count));
        let missing = |parts: [Option<String>; 4]| {
            let parts: Vec<String> = parts.into_iter().flatten().collect();
            messages.series(&parts)
        };
        match tailored.readiness {
            plan::Readiness::Ready => {
                let date = messages.date(self.today);
                message!(messages, "report-ready", date = date)
            }
            plan::Readiness::ReadyWithWarnings => {
                let open = tailored.open.len();
                let missing = missing([
                    count("report-missing-at-risk", tailored.in_state(State::AtRisk)),
                    count(
                        "report-missing-warnings",
                        tailored.of_kind(FindingKind::Warning),
                    ),
                    count("report-missing-open", open),
                    None,
                ]);
                message!(messages, "report-ready-with-warnings", missing = missing)
            }
            plan::Readiness::NotYet => {
                let missing = missing([
                    count(
                        "report-missing-requirements",
                        tailored.in_state(State::Missed),
                    ),
                    count(
                        "report-missing-blockers",
                        tailored.of_kind(FindingKind::Blocker),
                    ),
                    count("report-missing-late", tailored.late()),
                    count("report-missing-questions", tailored.decisive()),
                ]);
                message!(messages, "report-not-yet", missing = missing)
            }
        }
    }

    /// Answers in words, those of the profile first.
    fn said(&self) -> (Vec<Said>, Vec<Said>) {
        let questionnaire = &self.parts.questionnaire;
        let applying = self.evaluation.applying().iter();
        let said = applying.filter_map(|id| {
            let question = questionnaire.question(id)?;
            Some(Said {
                question: (*id).to_owned(),
                section: question.section.clone(),
                label: questionnaire.text(id, "short").to_owned(),
                answer: answer_words(
                    questionnaire,
                    id,
                    self.evaluation.answer(id)?,
                    self.messages,
                ),
                written: question.kind == Kind::Text,
                note: self.plan.notes.get(*id).cloned(),
            })
        });
        let in_profile = crate::guide::model::StoredIn::Profile;
        said.partition(|said| {
            let question = questionnaire.question(&said.question);
            question.is_some_and(|question| question.stored_in == in_profile)
        })
    }

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
                name: self.parts.stage_name(id).to_owned(),
            })
            .collect()
    }

    fn findings(&self, tailored: &Tailored) -> Vec<Found> {
        let texts = &self.parts.rules.texts;
        let found = tailored.findings.iter().map(|finding| {
            let rule = &self.parts.rules.facts.rules[&finding.id];
            let text = |field: &str| self.text_for_member(texts, &["rules", &finding.id, field]);
            let (basis, sources) = self.rests_on(
                rule.basis,
                &rule.sources,
                rule.requirement.is_some() && rule.local_rule.is_none(),
            );
            Found {
                id: finding.id.clone(),
                kind: finding.kind,
                title: text("title"),
                reason: text("reason"),
                next: text("next"),
                basis,
                verified: rule.verified || sources.is_empty(),
                requirement: self.set.of_rule(rule).map(str::to_owned),
                sources: self.parts.references(sources),
                because: finding.questions.clone(),
                conflict: rule.conflict,
                crowds: finding.crowds.clone(),
            }
        });
        found.collect()
    }

    fn open_questions(&self, tailored: &Tailored) -> Vec<Open> {
        let open = tailored.open.iter().map(|question| Open {
            question: question.id.clone(),
            ask: self
                .parts
                .questionnaire
                .text(&question.id, "ask")
                .to_owned(),
            unknown: question.unknown,
            decisive: question.decisive,
        });
        open.collect()
    }

    fn dates(&self) -> Vec<Dated> {
        let questionnaire = &self.parts.questionnaire;
        let asked = self
            .evaluation
            .applying()
            .iter()
            .filter(|id| questionnaire.kind(id) == Some(Kind::Date));
        let mut dates: Vec<Dated> = asked
            .filter_map(|id| {
                let date = self.evaluation.real(id)?.date()?;
                Some(Dated {
                    question: (*id).to_owned(),
                    label: questionnaire.text(id, "short").to_owned(),
                    date,
                })
            })
            .collect();
        dates.sort_by_key(|dated| dated.date);
        dates
    }

    fn checklist(&self, tailored: &Tailored) -> Vec<ToDo> {
        tailored.items.iter().map(|item| self.to_do(item)).collect()
    }

    fn to_do(&self, time: &DueItem) -> ToDo {
        let progress = self.plan.checklist.get(&time.id);
        let progress = progress.cloned().unwrap_or_default();
        let stage_name = match &time.stage {
            Some(stage) => self.parts.stage_name(stage).to_owned(),
            None => message!(self.messages, "report-no-stage"),
        };
        let own = progress.own;
        let to_do = ToDo {
            id: time.id.clone(),
            item: time.item.clone(),
            stage: time.stage.clone(),
            stage_name,
            title: own
                .as_ref()
                .map(|own| own.title.clone())
                .unwrap_or_default(),
            how: String::new(),
            side: own.and_then(|own| own.side).unwrap_or(Owner::Both),
            due: time.due,
            last_day: time.last_day,
            later: time.later.clone(),
            timing: time.timing,
            lapsed: time.lapsed,
            days_late: time.days_late(self.today),
            remedy: None,
            due_needs: None,
            requirement: time.serves.clone(),
            text: None,
            basis: None,
            verified: true,
            status: progress.status,
            owner: progress.owner,
            evidence: progress.evidence,
            done_on: progress.done_on,
            note: progress.note,
        };
        match &time.item {
            Some(item) => self.of_guide(item, to_do),
            None => to_do,
        }
    }

    /// The same with what the guide says of the item.
    fn of_guide(&self, id: &str, to_do: ToDo) -> ToDo {
        let facts = &self.parts.items.facts.items[id];
        let texts = &self.parts.items.texts;
        let anchors = facts.due.0.iter().rev().filter(|_| to_do.due.is_none());
        let mut due_needs = anchors.filter(|anchor| self.evaluation.applies(&anchor.question));
        let remedy = texts.find(&["items", id, "late"]);
        let (basis, sources) = self.rests_on(
            facts.basis,
            &facts.sources,
            facts.requirement.is_some() && facts.local_rule.is_none(),
        );
        ToDo {
            title: self.parts.item_title(id).to_owned(),
            how: self.text_for_member(texts, &["items", id, "how"]),
            side: facts.owner,
            remedy: remedy
                .filter(|_| to_do.timing == Timing::Missed && !to_do.lapsed)
                .map(str::to_owned),
            due_needs: due_needs.next().map(|anchor| {
                let questionnaire = &self.parts.questionnaire;
                questionnaire.text(&anchor.question, "short").to_owned()
            }),
            text: facts.text.clone(),
            basis: Some(basis),
            verified: facts.verified || sources.is_empty(),
            ..to_do
        }
    }

    /// A text as it is said to this member: in its own form for local members, and where people
    /// could be harmed, if the guide has one.
    fn text_for_member(&self, texts: &Texts, path: &[&str]) -> String {
        let at_risk =
            self.evaluation.real(&self.parts.manifest.roles.risk) == Some(&Answer::YesNo(true));
        let local = self.set == RuleSet::Local;
        let forms = [(at_risk, "risk"), (local, "local")];
        let forms = forms.into_iter().filter(|(holds, _)| *holds);
        let forms: Vec<&str> = forms.map(|(_, form)| form).collect();
        texts.in_form(path, &forms).to_owned()
    }

    /// What a statement rests on. A national requirement is good practice for a local member, no
    /// more.
    fn rests_on<'s>(
        &self,
        basis: Basis,
        sources: &'s [String],
        national_only: bool,
    ) -> (Basis, &'s [String]) {
        if self.set == RuleSet::Local && national_only && basis == Basis::Standard {
            (Basis::Practice, &[])
        } else {
            (basis, sources)
        }
    }

    fn fit_words<'w>(&'w self, telling: Option<BTreeSet<&'w str>>) -> FitWords<'w> {
        FitWords {
            texts: &self.parts.fit.texts,
            messages: self.messages,
            telling,
        }
    }

    /// What no tool offers, though the answers ask for it, and what to do in stages for which
    /// there is no tool at all.
    fn tool_gaps(&self, fits: &[catalogue::Fit], tools: &[StageTools]) -> Vec<String> {
        let words = self.fit_words(None);
        let of_all = catalogue::gaps(&self.parts.fit.facts, fits, self.evaluation);
        if !of_all.is_empty() {
            return words.gaps(&of_all);
        }
        let listed = |id: &str| tools.iter().any(|list| list.stage == id);
        let empty = self.stages().into_iter();
        let (ids, names): (Vec<String>, Vec<String>) = empty
            .filter(|stage| !listed(&stage.id))
            .map(|stage| (stage.id, stage.name))
            .unzip();
        if ids.is_empty() {
            return Vec::new();
        }
        let serving = fits.iter().filter(|fit| {
            let stages = &self.parts.tools.facts.tools[&fit.id].stages;
            ids.iter().any(|id| stages.contains(id))
        });
        let serving: Vec<catalogue::Fit> = serving.cloned().collect();
        let stages = self.messages.series(&names);
        let gaps = catalogue::gaps(&self.parts.fit.facts, &serving, self.evaluation);
        let said = words.gaps(&gaps).into_iter().map(|text| {
            let stages = stages.as_str();
            message!(
                self.messages,
                "report-no-tool",
                stages = stages,
                text = text
            )
        });
        said.collect()
    }

    fn tools(&self, fits: &[catalogue::Fit]) -> Vec<StageTools> {
        let stages = self.stages();
        let lists = stages.iter().map(|stage| {
            let chosen = self
                .plan
                .tools
                .get(&stage.id)
                .filter(|tools| !tools.is_empty());
            let tools: Vec<&catalogue::Fit> = match chosen {
                Some(ids) => ids
                    .iter()
                    .filter_map(|id| fits.iter().find(|fit| fit.id == *id))
                    .collect(),
                None => catalogue::shortlist(fits, &self.parts.tools.facts, &stage.id, SHORTLIST),
            };
            let words = self.fit_words(Some(catalogue::telling_apart(&tools, fits)));
            StageTools {
                stage: stage.id.clone(),
                stage_name: stage.name.clone(),
                chosen: chosen.is_some(),
                tools: tools
                    .into_iter()
                    .map(|fit| self.tool(&words, fit))
                    .collect(),
            }
        });
        lists.filter(|list| !list.tools.is_empty()).collect()
    }

    fn tool(&self, words: &FitWords<'_>, fit: &catalogue::Fit) -> ToolSaid {
        let tool = &self.parts.tools.facts.tools[&fit.id];
        let text = |field| {
            self.parts
                .tools
                .texts
                .get(&["tools", &fit.id, field])
                .to_owned()
        };
        ToolSaid {
            id: fit.id.clone(),
            name: self
                .parts
                .tools
                .facts
                .name(&fit.id, &self.parts.tools.texts)
                .to_owned(),
            address: tool.address.clone(),
            use_: text("use"),
            caution: text("caution"),
            reasons_for: words.in_favour(fit),
            reasons_against: words.against(fit),
            reasons_unknown: words.uncertain(fit),
        }
    }

    fn requirements(&self, states: &[RequirementState]) -> Vec<Requirement> {
        states.iter().map(|state| self.requirement(state)).collect()
    }

    /// The questions from whose dates a rule is counted on: what they answer is said, not shown.
    fn counted_from(&self, rule: &str) -> Vec<String> {
        let items = self.parts.items.facts.items.values();
        let serving = items.filter(|item| self.set.of_item(item) == Some(rule));
        let counted = serving.filter(|item| {
            let recurs = item.recurs.as_ref();
            recurs.is_some_and(|recurs| recurs.counted == Counted::FromLast)
        });
        let dates = counted.flat_map(|item| &item.due.0);
        dates.map(|date| date.question.clone()).collect()
    }

    fn requirement(&self, requirement: &RequirementState) -> Requirement {
        let standards = &self.parts.standards;
        let id = &requirement.id;
        let (collection, facts, binding) = match self.set {
            RuleSet::National => {
                let facts = standards.facts.requirements[id].provenance();
                ("requirements", facts, true)
            }
            RuleSet::Local => {
                let rule = &standards.facts.local[id];
                let chapter = &standards.facts.chapters[&rule.chapter];
                ("local", rule.provenance(), !chapter.advisory)
            }
        };
        let text = |field| standards.texts.find(&[collection, id, field]);
        let name = text("name").or(text("text")).unwrap_or_default();
        Requirement {
            id: id.clone(),
            name: name.to_owned(),
            verified: facts.verified,
            binding,
            evidence_sought: text("evidence").unwrap_or_default().to_owned(),
            counted_from: self.counted_from(id),
            state: requirement.state,
            standing: self.standing(requirement, name),
            open: requirement.open.clone(),
            last_day: requirement.last_day,
            done: requirement.settled,
            items: requirement.items,
            at_stake: requirement.at_stake.clone(),
            sources: self.parts.references(facts.sources),
        }
    }

    /// How a requirement stands, in a sentence.
    fn standing(&self, requirement: &RequirementState, name: &str) -> String {
        let messages = self.messages;
        let rule = match self.set {
            RuleSet::National => message!(
                messages,
                "report-rule-national",
                id = requirement.id.as_str(),
                name = name
            ),
            RuleSet::Local => message!(messages, "report-rule-local", name = name),
        };
        let state = state_name(requirement.state, messages);
        let first = requirement.open.first();
        match (requirement.state, first, requirement.last_day) {
            (State::Missed, Some(due), _) => message!(
                messages,
                "report-standing-missed",
                rule = rule.as_str(),
                date = messages.date(*due),
                days = plan::days(*due, self.today)
            ),
            (State::AtRisk, Some(_), Some(last_day)) => message!(
                messages,
                "report-standing-at-risk",
                rule = rule.as_str(),
                open = requirement.open.len(),
                date = messages.date(last_day)
            ),
            (State::AtRisk, Some(due), _) if *due < self.today => message!(
                messages,
                "report-standing-late",
                rule = rule.as_str(),
                date = messages.date(*due),
                days = plan::days(*due, self.today)
            ),
            (State::Met, Some(again), _) => message!(
                messages,
                "report-standing-met",
                rule = rule.as_str(),
                date = messages.date(*again)
            ),
            (State::AtRisk | State::NotYetDue, Some(due), _) => message!(
                messages,
                "report-standing-due",
                rule = rule.as_str(),
                state = state.as_str(),
                date = messages.date(*due)
            ),
            _ => message!(
                messages,
                "report-standing",
                rule = rule.as_str(),
                state = state.as_str()
            ),
        }
    }
}

/// The state of a requirement in words.
pub(super) fn state_name(state: State, messages: &Messages) -> String {
    match state {
        State::Missed => message!(messages, "report-state-missed"),
        State::AtRisk => message!(messages, "report-state-at-risk"),
        State::Unknown => message!(messages, "report-state-unknown"),
        State::NotYetDue => message!(messages, "report-state-not-yet-due"),
        State::Met => message!(messages, "report-state-met"),
    }
}

/// What is still to be done, by its date.
fn by_urgency(checklist: &[ToDo]) -> Vec<&ToDo> {
    let mut items: Vec<&ToDo> = checklist.iter().filter(|item| !item.is_settled()).collect();
    items.sort_by_key(|item| (item.lapsed, item.due.is_none(), item.due));
    items
}

/// What OGP asks for and is late comes first, then what blocks, then what else is late, then what
/// is due first, then what has no date, in the order of the stages.
fn next_steps(findings: &[Found], checklist: &[ToDo]) -> Vec<String> {
    let blockers = findings
        .iter()
        .filter(|finding| finding.kind == FindingKind::Blocker);
    let (pressing, others): (Vec<&ToDo>, Vec<&ToDo>) = by_urgency(checklist)
        .into_iter()
        .partition(|item| item.timing.is_late() && item.requirement.is_some() && !item.lapsed);
    let titles = |items: Vec<&ToDo>| -> Vec<String> {
        items.iter().map(|item| item.title.clone()).collect()
    };
    titles(pressing)
        .into_iter()
        .chain(blockers.map(|finding| finding.next.clone()))
        .chain(titles(others))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::built_in;
    use crate::guide::Guide;
    use crate::locale::Language;

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
