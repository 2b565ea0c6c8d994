//! Everything that can be said of a plan, as data with words in one language.

use jiff::civil::Date;
use serde::Serialize;

use crate::catalogue::{self, Judgement, Verdict};
use crate::guide::model::{
    Basis, FindingKind, Fit, Items, Kind, Owner, Rules, Sources, Stages, Standards, Tools, Weight,
};
use crate::guide::{Content, Guide};
use crate::interview::{Evaluation, Questionnaire};
use crate::locale::Messages;
use crate::message;
use crate::plan::{self, ItemStatus, Plan, Tailored, tailor};
use crate::report::answer_words;

/// How many tools are shown for a stage.
const SHORTLIST: usize = 3;

/// What a plan and the guide say together. Its JSON form is a contract.
#[derive(Clone, Debug, Serialize)]
pub struct Briefing {
    /// The number of this form.
    pub cocreate: i64,
    /// The version of the guide.
    pub guide: String,
    /// The month in which the guide's facts were last checked.
    pub guide_checked: String,
    pub language: String,
    pub profile: Vec<Said>,
    pub stages: Vec<Named>,
    pub readiness: Named,
    pub findings: Vec<Found>,
    pub open_questions: Vec<Open>,
    pub dates: Vec<Dated>,
    pub checklist: Vec<ToDo>,
    pub tools: Vec<StageTools>,
    pub answers: Vec<Said>,
    /// What to do next, most pressing first.
    pub next_steps: Vec<String>,
    /// Minimum requirements that the checklist serves.
    pub requirements: Vec<Requirement>,
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
}

/// A page that a statement rests on.
#[derive(Clone, Debug, Serialize)]
pub struct Reference {
    pub title: String,
    pub address: String,
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
    pub id: String,
    pub stage: String,
    pub stage_name: String,
    pub title: String,
    pub how: String,
    /// Whose task it is.
    pub side: Owner,
    pub due: Option<Date>,
    /// The question whose date it hangs on, where that is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due_needs: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub requirement: Option<String>,
    pub basis: Basis,
    pub verified: bool,
    pub status: ItemStatus,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    pub evidence: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

impl ToDo {
    /// Whether it counts as settled: done with something to show for it, or not applicable for a
    /// reason.
    #[must_use]
    pub fn counts(&self) -> bool {
        match self.status {
            ItemStatus::Done => {
                self.requirement.is_none() || !self.evidence.is_empty() || self.note.is_some()
            }
            ItemStatus::NotApplicable => self.note.is_some(),
            ItemStatus::Todo | ItemStatus::Doing => false,
        }
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
    /// How many of its items are done, and of how many.
    pub done: usize,
    pub items: usize,
}

/// The parts of the guide that a briefing needs, in its language.
pub struct Parts {
    pub manifest: crate::guide::model::Manifest,
    pub questionnaire: Questionnaire,
    pub rules: Content<Rules>,
    pub items: Content<Items>,
    pub stages: Content<Stages>,
    pub standards: Content<Standards>,
    pub fit: Content<Fit>,
    pub tools: Content<Tools>,
    pub sources: Sources,
}

impl Parts {
    /// Opens them.
    #[must_use]
    pub fn open(guide: &Guide, language: &str) -> Parts {
        Parts {
            manifest: guide.facts(),
            questionnaire: Questionnaire::open(guide, language),
            rules: guide.content(language),
            items: guide.content(language),
            stages: guide.content(language),
            standards: guide.content(language),
            fit: guide.content(language),
            tools: guide.content(language),
            sources: guide.facts(),
        }
    }

    /// What follows from a plan's answers.
    #[must_use]
    pub fn tailor(&self, plan: &Plan) -> Tailored {
        let evaluation = Evaluation::new(self.questionnaire.facts(), &plan.answers);
        tailor(
            self.questionnaire.facts(),
            &self.rules.facts,
            &self.items.facts,
            &evaluation,
        )
    }

    /// The title of an item.
    #[must_use]
    pub fn item_title(&self, id: &str) -> &str {
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
            })
            .collect()
    }
}

impl Briefing {
    /// Says what a plan and the guide say together.
    #[must_use]
    pub fn new(parts: &Parts, plan: &Plan, messages: &Messages) -> Briefing {
        let tailored = parts.tailor(plan);
        let evaluation = Evaluation::new(parts.questionnaire.facts(), &plan.answers);
        let writer = Writer {
            parts,
            plan,
            messages,
            evaluation: &evaluation,
        };
        let checklist = writer.checklist(&tailored);
        let findings = writer.findings(&tailored);
        let (profile, answers) = writer.said();
        Briefing {
            cocreate: plan::FORMAT,
            guide: parts.manifest.version.clone(),
            guide_checked: parts.manifest.checked.clone(),
            language: messages.language().code().to_owned(),
            profile,
            stages: writer.stages(),
            readiness: Named {
                id: tailored.readiness.name().to_owned(),
                name: writer.readiness_name(&tailored),
            },
            open_questions: writer.open_questions(&tailored),
            dates: writer.dates(),
            tools: writer.tools(),
            next_steps: next_steps(&findings, &checklist),
            requirements: writer.requirements(&checklist),
            findings,
            checklist,
            answers,
        }
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
    parts: &'a Parts,
    plan: &'a Plan,
    messages: &'a Messages,
    evaluation: &'a Evaluation<'a>,
}

impl Writer<'_> {
    fn readiness_name(&self, tailored: &Tailored) -> String {
        match tailored.readiness {
            plan::Readiness::Ready => message!(self.messages, "report-ready"),
            plan::Readiness::ReadyWithWarnings => {
                message!(self.messages, "report-ready-with-warnings")
            }
            plan::Readiness::NotYet => message!(self.messages, "report-not-yet"),
        }
    }

    /// Answers in words, those of the profile first.
    fn said(&self) -> (Vec<Said>, Vec<Said>) {
        let questionnaire = &self.parts.questionnaire;
        let applying = self.evaluation.applying().iter();
        let said = applying.filter_map(|id| {
            Some(Said {
                question: (*id).to_owned(),
                section: questionnaire.question(id).section.clone(),
                label: questionnaire.text(id, "short").to_owned(),
                answer: answer_words(
                    questionnaire,
                    id,
                    self.evaluation.answer(id)?,
                    self.messages,
                ),
                note: self.plan.notes.get(*id).cloned(),
            })
        });
        let in_profile = crate::guide::model::StoredIn::Profile;
        said.partition(|said| questionnaire.question(&said.question).stored_in == in_profile)
    }

    fn stages(&self) -> Vec<Named> {
        let chosen = self
            .evaluation
            .real("stages")
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
            let text = |field| texts.get(&["rules", &finding.id, field]).to_owned();
            Found {
                id: finding.id.clone(),
                kind: finding.kind,
                title: text("title"),
                reason: text("reason"),
                next: text("next"),
                basis: rule.basis,
                verified: rule.verified,
                requirement: rule.requirement.clone(),
                sources: self.parts.references(&rule.sources),
                because: finding.questions.clone(),
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
            .filter(|id| questionnaire.question(id).kind == Kind::Date);
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
        let items = tailored.items.iter().map(|item| {
            let facts = &self.parts.items.facts.items[&item.id];
            let progress = self
                .plan
                .checklist
                .get(&item.id)
                .cloned()
                .unwrap_or_default();
            let due_needs = facts.due.as_ref().filter(|_| item.due.is_none());
            ToDo {
                id: item.id.clone(),
                stage: facts.stage.clone(),
                stage_name: self.parts.stage_name(&facts.stage).to_owned(),
                title: self.parts.item_title(&item.id).to_owned(),
                how: self
                    .parts
                    .items
                    .texts
                    .get(&["items", &item.id, "how"])
                    .to_owned(),
                side: facts.owner,
                due: item.due,
                due_needs: due_needs.map(|anchor| {
                    self.parts
                        .questionnaire
                        .text(&anchor.question, "short")
                        .to_owned()
                }),
                requirement: facts.requirement.clone(),
                basis: facts.basis,
                verified: facts.verified,
                status: progress.status,
                owner: progress.owner,
                evidence: progress.evidence,
                note: progress.note,
            }
        });
        items.collect()
    }

    fn tools(&self) -> Vec<StageTools> {
        let fits = catalogue::judge(
            &self.parts.fit.facts,
            &self.parts.tools.facts,
            self.evaluation,
        );
        let stages = self.stages();
        let lists = stages.iter().map(|stage| {
            let chosen = self
                .plan
                .tools
                .get(&stage.id)
                .filter(|tools| !tools.is_empty());
            let tools = match chosen {
                Some(ids) => ids
                    .iter()
                    .filter_map(|id| fits.iter().find(|fit| fit.id == *id))
                    .collect(),
                None => catalogue::shortlist(&fits, &self.parts.tools.facts, &stage.id, SHORTLIST),
            };
            StageTools {
                stage: stage.id.clone(),
                stage_name: stage.name.clone(),
                chosen: chosen.is_some(),
                tools: tools.into_iter().map(|fit| self.tool(fit)).collect(),
            }
        });
        lists.filter(|list| !list.tools.is_empty()).collect()
    }

    fn tool(&self, fit: &catalogue::Fit) -> ToolSaid {
        let tool = &self.parts.tools.facts.tools[&fit.id];
        let text = |field| {
            self.parts
                .tools
                .texts
                .get(&["tools", &fit.id, field])
                .to_owned()
        };
        // What every tool shown meets, because it must, says least about each.
        let reasons = |verdict: Verdict, field: &str| {
            let needs = &self.parts.fit.texts;
            let mut reasons: Vec<_> = fit.with(verdict).collect();
            reasons.sort_by_key(|reason| reason.weight == Weight::Must);
            reasons
                .into_iter()
                .map(|reason| needs.get(&["needs", &reason.need, field]).to_owned())
                .collect()
        };
        let mut reasons_against: Vec<String> = reasons(Verdict::No, "unmet");
        if fit.judgement() == Judgement::RuledOut && fit.gone {
            reasons_against.insert(0, message!(self.messages, "report-tool-gone"));
        }
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
            reasons_for: reasons(Verdict::Yes, "met"),
            reasons_against,
            reasons_unknown: reasons(Verdict::Unknown, "unknown"),
        }
    }

    fn requirements(&self, checklist: &[ToDo]) -> Vec<Requirement> {
        let standards = &self.parts.standards;
        let served = standards
            .facts
            .requirements
            .iter()
            .filter_map(|(id, requirement)| {
                let items: Vec<&ToDo> = checklist
                    .iter()
                    .filter(|item| item.requirement.as_ref() == Some(id))
                    .collect();
                let done = items.iter().filter(|item| item.counts()).count();
                (!items.is_empty()).then(|| Requirement {
                    id: id.clone(),
                    name: standards
                        .texts
                        .get(&["requirements", id, "name"])
                        .to_owned(),
                    verified: requirement.verified,
                    done,
                    items: items.len(),
                })
            });
        served.collect()
    }
}

/// What blocks comes first, then what is due first, then what has no date, in the order of the
/// stages.
fn next_steps(findings: &[Found], checklist: &[ToDo]) -> Vec<String> {
    let blockers = findings
        .iter()
        .filter(|finding| finding.kind == FindingKind::Blocker);
    let mut items: Vec<&ToDo> = checklist
        .iter()
        .filter(|item| matches!(item.status, ItemStatus::Todo | ItemStatus::Doing))
        .collect();
    items.sort_by_key(|item| (item.due.is_none(), item.due));
    let blockers = blockers.map(|finding| finding.next.clone());
    blockers
        .chain(items.iter().map(|item| item.title.clone()))
        .collect()
}
