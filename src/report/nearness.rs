//! How near a case is to a plan, and why.

use std::collections::BTreeMap;

use super::Answered;
use crate::guide::model::{Example, Examples, Government, Levels, Stages};
use crate::guide::{Content, Guide, Texts};
use crate::interview::Evaluation;
use crate::locale::Messages;
use crate::message;
use crate::plan::RuleSet;

/// How near a case is to a plan.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Nearness {
    pub weight: u32,
    /// What makes it near, in words.
    pub reasons: Vec<String>,
    /// People could be harmed, and its ways of taking part would let them be seen or traced.
    pub exposes: bool,
}

/// What counts of a plan.
struct Plan<'a> {
    answered: &'a Answered,
    evaluation: Evaluation<'a>,
    government: Option<Government>,
}

/// How near each case is to a plan.
pub(super) fn of_all(
    examples: &Content<Examples>,
    answered: &Answered,
    guide: &Guide,
    messages: &Messages,
) -> BTreeMap<String, Nearness> {
    let evaluation = answered.evaluation();
    let roles = answered.questionnaire.roles();
    let is_said = evaluation.real(&roles.membership).is_some();
    let government = is_said.then(|| match RuleSet::of(&evaluation, roles) {
        RuleSet::National => Government::National,
        RuleSet::Local => Government::Local,
    });
    let language = messages.language().code();
    let words = Words {
        stages: guide.texts::<Stages>(language),
        levels: guide.texts::<Levels>(language),
        messages,
    };
    let plan = Plan {
        answered,
        evaluation,
        government,
    };
    let is_risky = answered.is_risky();
    let all = examples.facts.examples.iter();
    all.map(|(id, example)| {
        let mut near = of_one(examples, example, &plan, &words);
        near.exposes = is_risky && examples.facts.exposes(*id);
        (id.to_string(), near)
    })
    .collect()
}

struct Words<'a> {
    stages: Texts,
    levels: Texts,
    messages: &'a Messages,
}

fn of_one(
    examples: &Content<Examples>,
    example: &Example,
    plan: &Plan<'_>,
    words: &Words<'_>,
) -> Nearness {
    let (facts, messages) = (&examples.facts, words.messages);
    let roles = plan.answered.questionnaire.roles();
    let chosen = |role: &str| {
        let answer = plan.evaluation.real(role);
        answer.map_or(&[][..], |answer| answer.options())
    };
    let mut near = Nearness::default();
    let country = chosen(&roles.country).first();
    if country.is_some_and(|it| *it == example.country) {
        near.add(
            facts.near.country,
            message!(messages, "examples-near-country"),
        );
    } else if country.and_then(|it| facts.region_of(it)) == Some(&example.region) {
        near.add(
            facts.near.region,
            message!(messages, "examples-near-region"),
        );
    }
    if plan.government == Some(example.government) {
        let text = match example.government {
            Government::National => message!(messages, "examples-near-national"),
            Government::Local => message!(messages, "examples-near-local"),
        };
        near.add(facts.near.government, text);
    }
    let shared = chosen(&roles.stages);
    let shared = shared.iter().filter(|stage| example.stages.contains(stage));
    let name = |texts: &Texts, list: &str, id: &str| texts.get(&[list, id, "name"]);
    let shared: Vec<&str> = shared
        .map(|stage| name(&words.stages, "stages", stage))
        .collect();
    if !shared.is_empty() {
        let stages = messages.list(&shared);
        let text = message!(messages, "examples-near-stage", stages = stages);
        near.add(facts.near.stage, text);
    }
    let level = chosen(&roles.level).first();
    if let Some(level) = level.filter(|level| example.levels.contains(level)) {
        let level = name(&words.levels, "levels", level);
        let text = message!(messages, "examples-near-level", level = level);
        near.add(facts.near.level, text);
    }
    for (id, means) in &facts.means {
        let shares = means
            .channels
            .iter()
            .any(|it| example.channels.contains(it));
        if shares && plan.evaluation.holds(&means.when) {
            let name = examples.texts.get(&["means", id, "name"]);
            near.add(means.weight, name.to_owned());
        }
    }
    near
}

impl Nearness {
    fn add(&mut self, weight: u8, reason: String) {
        self.weight += u32::from(weight);
        self.reasons.push(reason);
    }
}
