//! Ids and addresses: well formed, known, and standing once.

use std::collections::BTreeMap;

use super::Found;
use crate::guide::RelativeDate;
use crate::guide::model::{
    Asks, Basis, Kind, MeetingQuestions, Mode, Need, Provenance, QuestionSet, Questions, Value,
};
use crate::guide::module::{Facts, Module as _};
use crate::guide::problem::Problem;
use crate::text::is_address;

/// The facts under check, and what was found so far.
pub(super) struct Checking<'a, 'f> {
    pub(super) facts: &'a Facts,
    found: &'f mut Vec<Found>,
}

pub(super) fn check(facts: &Facts, found: &mut Vec<Found>) {
    let mut checking = Checking { facts, found };
    checking.ids();
    checking.roles();
    checking.addresses();
    checking.questions();
    checking.citations();
    checking.places();
    checking.needs();
    checking.tools();
    checking.standards();
    checking.lists();
    checking.advice();
    checking.instead();
    checking.meetings();
    checking.texts();
    checking.meeting_kit();
}

/// Every set of questions, with the module in which it stands.
fn question_sets(facts: &Facts) -> [(&'static str, &QuestionSet); 2] {
    [
        (Questions::NAME, &facts.questions),
        (MeetingQuestions::NAME, &facts.meeting_questions.own),
    ]
}

/// A kebab-case id, or the number of a requirement.
pub(super) fn is_id(id: &str) -> bool {
    !id.is_empty()
        && !id.starts_with('-')
        && id
            .chars()
            .all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-')
}

impl Checking<'_, '_> {
    pub(super) fn fault(&mut self, module: &'static str, path: String, problem: Problem) {
        self.found.push((module, path, problem));
    }

    /// `found` must be among `allowed`.
    pub(super) fn known<'n>(
        &mut self,
        module: &'static str,
        path: &str,
        found: &str,
        allowed: impl Iterator<Item = &'n str> + Clone,
    ) {
        if !allowed.clone().any(|id| id == found) {
            let allowed = allowed.map(str::to_owned).collect();
            self.fault(
                module,
                path.to_owned(),
                Problem::UnknownId {
                    found: found.to_owned(),
                    allowed,
                },
            );
        }
    }

    fn ids(&mut self) {
        let facts = self.facts;
        for (module, declared) in facts.declarations() {
            for (path, id) in declared.ids {
                if !is_id(id) {
                    let found = id.to_owned();
                    self.fault(module, path, Problem::BadId { found });
                }
            }
        }
        // These words have a meaning of their own in a condition.
        for (module, set) in question_sets(facts) {
            for reserved in ["all", "any", "not", RelativeDate::TODAY] {
                if set.questions.contains_key(reserved) {
                    let problem = Problem::BadId {
                        found: reserved.to_owned(),
                    };
                    self.fault(module, format!("questions.{reserved}"), problem);
                }
            }
        }
    }

    fn addresses(&mut self) {
        let mut seen: BTreeMap<&str, &str> = BTreeMap::new();
        let facts = self.facts;
        for (id, source) in &facts.sources.sources {
            let path = format!("sources.{id}.address");
            if !is_address(&source.address) {
                self.fault(
                    "sources",
                    path.clone(),
                    Problem::BadAddress {
                        found: source.address.clone(),
                    },
                );
            }
            if let Some(other) = seen.insert(&source.address, id) {
                self.fault(
                    "sources",
                    path,
                    Problem::SameAddress {
                        other: other.to_owned(),
                    },
                );
            }
        }
        for (id, tool) in &facts.tools.tools {
            let named = [
                ("address", Some(&tool.address)),
                ("repository", tool.repository.as_ref()),
            ];
            let named = named
                .into_iter()
                .filter_map(|(field, address)| Some((field.to_owned(), address?.as_str())));
            let sources = tool
                .sources
                .iter()
                .enumerate()
                .map(|(index, address)| (format!("sources.{index}"), address));
            for (field, address) in named.chain(sources) {
                if !is_address(address) {
                    let path = format!("tools.{id}.{field}");
                    self.fault(
                        "tools",
                        path,
                        Problem::BadAddress {
                            found: address.to_owned(),
                        },
                    );
                }
            }
        }
    }

    fn questions(&mut self) {
        let facts = self.facts;
        for (module, set) in question_sets(facts) {
            self.question_set(module, set);
        }
        let plan = facts.questions.questions.keys();
        let own = &facts.meeting_questions.own.questions;
        let plan: Vec<&String> = plan.filter(|id| !own.contains_key(*id)).collect();
        let of_plan = facts.meeting_questions.of_plan.iter();
        let ids = of_plan.map(String::as_str);
        self.all_known(MeetingQuestions::NAME, "of-plan", ids, &plan);
    }

    fn question_set(&mut self, module: &'static str, set: &QuestionSet) {
        for (id, question) in &set.questions {
            let path = format!("questions.{id}");
            let sections = set.sections.iter().map(String::as_str);
            self.known(
                module,
                &format!("{path}.section"),
                &question.section,
                sections,
            );
            if let Some(source) = &question.from_previous {
                let same_kind = set
                    .questions
                    .iter()
                    .filter(|(_, it)| it.kind == question.kind);
                let same_kind = same_kind.map(|(id, _)| id.as_str());
                self.known(module, &format!("{path}.from-previous"), source, same_kind);
            }
            if let Some(unit) = &question.unit {
                let units = set.units.iter().map(String::as_str);
                self.known(module, &format!("{path}.unit"), unit, units);
            }
            let choice = matches!(question.kind, Kind::OneOf | Kind::SomeOf);
            let has_options = !question.options.is_empty() || question.options_from.is_some();
            if choice != has_options
                || (question.options_from.is_some() && !question.options.is_empty())
            {
                self.fault(
                    module,
                    format!("{path}.options"),
                    Problem::MissingField {
                        name: "options".to_owned(),
                    },
                );
            }
            let number = question.kind == Kind::Number;
            let bounded = number || question.kind == Kind::Date;
            for (name, there, fits) in [
                (
                    "most",
                    question.most.is_some(),
                    question.kind == Kind::SomeOf,
                ),
                ("at-least", question.at_least.is_some(), bounded),
                ("at-most", question.at_most.is_some(), bounded),
                ("unit", question.unit.is_some(), number),
            ] {
                if there && !fits {
                    let kind = question.kind.name().to_owned();
                    self.fault(
                        module,
                        format!("{path}.{name}"),
                        Problem::WrongTest {
                            question: id.clone(),
                            kind,
                        },
                    );
                }
            }
            for option in &question.exclusive {
                if !question.options.contains(option) {
                    let (found, allowed) = (option.clone(), question.options.clone());
                    let problem = Problem::UnknownId { found, allowed };
                    self.fault(module, format!("{path}.exclusive"), problem);
                }
            }
            for option in &question.options {
                if !is_id(option) || ["missing", "unknown", "answered"].contains(&option.as_str()) {
                    self.fault(
                        module,
                        format!("{path}.options"),
                        Problem::BadId {
                            found: option.clone(),
                        },
                    );
                }
            }
        }
    }

    /// Where each statement comes from.
    fn citations(&mut self) {
        let facts = self.facts;
        for (module, declared) in facts.declarations() {
            for (path, provenance) in declared.statements.into_iter().chain(declared.cases) {
                self.provenance(module, &path, provenance);
            }
        }
    }

    /// Whatever is no advice of ours names its sources, and every source is known.
    fn provenance(&mut self, module: &'static str, path: &str, provenance: Provenance<'_>) {
        if provenance.sources.is_empty() && provenance.basis != Basis::Practice {
            self.fault(module, path.to_owned(), Problem::MissingSource);
        }
        let facts = self.facts;
        for (index, source) in provenance.sources.iter().enumerate() {
            let known = facts.sources.sources.keys().map(String::as_str);
            self.known(module, &format!("{path}.sources.{index}"), source, known);
        }
    }

    /// The stages and requirements that rules and items name.
    fn places(&mut self) {
        let facts = self.facts;
        let rules = facts.rules.rules.iter().map(|(id, rule)| {
            let rules = (&rule.requirement, &rule.local_rule);
            ("rules", id, rule.stage.as_ref(), rules)
        });
        let items = facts.items.items.iter().map(|(id, item)| {
            let rules = (&item.requirement, &item.local_rule);
            ("items", id, Some(&item.stage), rules)
        });
        self.news();
        for (id, rule) in &facts.rules.rules {
            if let Some(item) = &rule.settled_by {
                let items = facts.items.items.keys().map(String::as_str);
                self.known("rules", &format!("rules.{id}.settled-by"), item, items);
            }
        }
        let stages = facts.stages.stages.keys().map(String::as_str);
        let requirements = facts.standards.requirements.keys().map(String::as_str);
        let local = facts.standards.local.keys().map(String::as_str);
        for (module, id, stage, (requirement, local_rule)) in rules.chain(items) {
            let path = |field| format!("{module}.{id}.{field}");
            if let Some(stage) = stage {
                self.known(module, &path("stage"), stage, stages.clone());
            }
            if let Some(requirement) = requirement {
                self.known(
                    module,
                    &path("requirement"),
                    requirement,
                    requirements.clone(),
                );
            }
            if let Some(rule) = local_rule {
                self.known(module, &path("local-rule"), rule, local.clone());
            }
        }
        let texts = facts.texts.kinds.keys().map(String::as_str);
        for (id, item) in &facts.items.items {
            if let Some(text) = &item.text {
                self.known("items", &format!("items.{id}.text"), text, texts.clone());
            }
        }
    }

    fn needs(&mut self) {
        for (id, need) in &self.facts.fit.needs {
            if need.tool.is_empty() && need.quality.is_empty() {
                self.fault(
                    "fit",
                    format!("needs.{id}.tool"),
                    Problem::MissingField {
                        name: "tool".to_owned(),
                    },
                );
            }
            self.need(id, need);
        }
        let fit = &self.facts.fit;
        let tools = &self.facts.tools;
        let named: Vec<&String> = tools.tools.keys().chain(&tools.categories).collect();
        let needs: Vec<&String> = fit.needs.keys().collect();
        let qualities: Vec<&String> = fit.qualities.keys().collect();
        let mut known = |path: String, names: &[String], allowed: &[&String]| {
            self.all_known("fit", &path, names.iter().map(String::as_str), allowed);
        };
        for (id, quality) in &fit.qualities {
            for (list, _, names) in quality.lists() {
                known(format!("qualities.{id}.{list}"), names, &named);
            }
        }
        for (id, need) in &fit.needs {
            known(format!("needs.{id}.quality"), &need.quality, &qualities);
        }
        for (id, not_for) in &fit.not_for {
            known(format!("not-for.{id}.tools"), &not_for.tools, &named);
            known(format!("not-for.{id}.except"), &not_for.except, &named);
        }
        for (id, gap) in &fit.gaps {
            known(format!("gaps.{id}.needs"), &gap.needs, &needs);
        }
        for (id, tool) in &tools.tools {
            let limited = |tool| fit.not_for.values().any(|it| it.concerns(id, tool));
            if !tool.is_gone() && !limited(tool) {
                self.fault("tools", format!("tools.{id}"), Problem::AlwaysFits);
            }
        }
    }

    fn need(&mut self, id: &str, need: &Need) {
        let facts = self.facts;
        for (criterion, value) in &need.tool {
            let path = format!("needs.{id}.tool");
            if let Value::Answer(question) = value {
                self.known(
                    "fit",
                    &path,
                    question,
                    facts.questions.questions.keys().map(String::as_str),
                );
                continue;
            }
            let asks = criterion.property().asks;
            let listed: Option<Vec<&str>> = match asks {
                Asks::Stages => Some(facts.stages.stages.keys().map(String::as_str).collect()),
                Asks::Levels => Some(facts.levels.levels.keys().map(String::as_str).collect()),
                Asks::Categories => {
                    Some(facts.tools.categories.iter().map(String::as_str).collect())
                }
                Asks::Modes => Some(Mode::NAMES.to_vec()),
                Asks::Languages => Some(facts.tools.interface_languages()),
                Asks::Yes | Asks::Number => None,
            };
            match (value, listed) {
                (Value::Ids(ids), Some(allowed)) => {
                    for id in ids {
                        self.known("fit", &path, id, allowed.iter().copied());
                    }
                }
                (Value::Number(_), None) if asks == Asks::Number => {}
                (Value::Yes, None) if asks == Asks::Yes => {}
                _ => self.fault(
                    "fit",
                    path,
                    Problem::WrongTest {
                        question: id.to_owned(),
                        kind: String::new(),
                    },
                ),
            }
        }
    }

    fn tools(&mut self) {
        let facts = self.facts;
        for (id, tool) in &facts.tools.tools {
            let path = format!("tools.{id}");
            let lists = [
                (
                    "categories",
                    &tool.categories,
                    facts.tools.categories.iter().collect::<Vec<_>>(),
                ),
                ("stages", &tool.stages, facts.stages.stages.keys().collect()),
                ("levels", &tool.levels, facts.levels.levels.keys().collect()),
                (
                    "replaced-by",
                    &tool.replaced_by,
                    facts.tools.tools.keys().collect(),
                ),
            ];
            for (field, ids, allowed) in lists {
                self.all_known("tools", &format!("{path}.{field}"), ids.iter(), &allowed);
            }
            let limits = &tool.participants;
            let limited =
                limits.free.is_some() || limits.paid.is_some() || limits.self_hosted.is_some();
            match &limits.unit {
                Some(unit) => {
                    let units = facts.tools.units.keys().map(String::as_str);
                    self.known("tools", &format!("{path}.participants.unit"), unit, units);
                }
                None if limited => {
                    let problem = Problem::MissingField {
                        name: "unit".to_owned(),
                    };
                    self.fault("tools", format!("{path}.participants"), problem);
                }
                None => {}
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_those_a_browser_opens() {
        for good in [
            "https://jitsi.org",
            "http://a.b/c?d=e#f",
            "https://x.org/(a)",
        ] {
            assert!(is_address(good), "{good}");
        }
        for bad in [
            "",
            "jitsi.org",
            "https://jitsi",
            "https://a b.org",
            "ftp://a.org",
            "https://.org",
            "https://a.org/\u{202e}",
        ] {
            assert!(!is_address(bad), "{bad}");
        }
    }
}
