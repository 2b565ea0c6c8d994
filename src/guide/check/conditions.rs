//! Conditions: on questions that exist, with tests that their kind can answer, and never on a later
//! question.

use super::Found;
use crate::guide::RelativeDate;
use crate::guide::condition::{Bound, Comparison, Condition, Test};
use crate::guide::fault::Problem;
use crate::guide::model::{Item, Kind, OptionsFrom, Question};
use crate::guide::module::Facts;

pub(super) fn check(facts: &Facts, found: &mut Vec<Found>) {
    for (position, (id, question)) in facts.questions.questions.iter().enumerate() {
        let conditions = [
            ("when", &question.when),
            ("first-pass-when", &question.first_pass_when),
        ];
        for (field, condition) in conditions {
            let Some(condition) = condition else { continue };
            let place = Place {
                facts,
                module: "questions",
                path: format!("questions.{id}.{field}"),
                before: Some(position),
            };
            place.condition(condition, found);
        }
    }
    let rules = facts
        .rules
        .rules
        .iter()
        .map(|(id, rule)| ("rules", "rules", id, Some(&rule.when), Vec::new()));
    let items = facts
        .items
        .items
        .iter()
        .map(|(id, item)| ("items", "items", id, item.when.as_ref(), dates(item)));
    let needs = facts
        .fit
        .needs
        .iter()
        .map(|(id, need)| ("fit", "needs", id, Some(&need.when), Vec::new()));
    for (module, collection, id, when, dates) in rules.chain(items).chain(needs) {
        if let Some(condition) = when {
            Place {
                facts,
                module,
                path: format!("{collection}.{id}.when"),
                before: None,
            }
            .condition(condition, found);
        }
        for (field, anchor) in dates {
            Place {
                facts,
                module,
                path: format!("{collection}.{id}.{field}"),
                before: None,
            }
            .anchor(anchor, Kind::Date, found);
        }
    }
    for (stage, advice) in &facts.advice.advice {
        let tips = advice
            .tips()
            .into_iter()
            .flat_map(|(list, tips)| tips.iter().map(move |(id, tip)| (list, id, &tip.when)));
        let approaches = advice
            .approaches
            .iter()
            .map(|(id, approach)| ("approaches", id, &approach.when));
        for (list, id, when) in tips.chain(approaches) {
            if let Some(condition) = when {
                let path = format!("advice.{stage}.{list}.{id}.when");
                Place {
                    facts,
                    module: "advice",
                    path,
                    before: None,
                }
                .condition(condition, found);
            }
        }
    }
    for (id, deadline) in &facts.standards.deadlines {
        let path = format!("deadlines.{id}.due");
        Place {
            facts,
            module: "standards",
            path,
            before: None,
        }
        .anchor(&deadline.due, Kind::Date, found);
    }
}

/// Every date of an item that hangs on an answer, with its field.
fn dates(item: &Item) -> Vec<(String, &RelativeDate)> {
    let recurs = item.recurs.as_ref();
    let fields = [
        ("due", Some(&item.due)),
        ("last-day", Some(&item.last_day)),
        ("recurs.until", recurs.map(|recurs| &recurs.until)),
    ];
    let fields = fields
        .into_iter()
        .filter_map(|(field, dates)| Some((field, dates?)));
    fields
        .flat_map(|(field, dates)| dates.0.iter().map(move |date| (field.to_owned(), date)))
        .collect()
}

struct Place<'a> {
    facts: &'a Facts,
    module: &'static str,
    path: String,
    /// The position of the question whose condition this is.
    before: Option<usize>,
}

impl Place<'_> {
    fn fault(&self, problem: Problem, found: &mut Vec<Found>) {
        found.push((self.module, self.path.clone(), problem));
    }

    fn condition(&self, condition: &Condition, found: &mut Vec<Found>) {
        condition.each_answer(&mut |id, test| {
            if let Some(question) = self.question(id, found) {
                self.test(id, question, test, found);
            }
        });
    }

    fn question(&self, id: &str, found: &mut Vec<Found>) -> Option<&Question> {
        let questions = &self.facts.questions.questions;
        let Some((position, _, question)) = questions.get_full(id) else {
            let allowed = questions.keys().cloned().collect();
            self.fault(
                Problem::UnknownId {
                    found: id.to_owned(),
                    allowed,
                },
                found,
            );
            return None;
        };
        if self.before.is_some_and(|before| position >= before) {
            self.fault(
                Problem::LaterQuestion {
                    question: id.to_owned(),
                },
                found,
            );
        }
        Some(question)
    }

    fn wrong(&self, id: &str, question: &Question, found: &mut Vec<Found>) {
        let kind = question.kind.name().to_owned();
        self.fault(
            Problem::WrongTest {
                question: id.to_owned(),
                kind,
            },
            found,
        );
    }

    fn test(&self, id: &str, question: &Question, test: &Test, found: &mut Vec<Found>) {
        match (test, question.kind) {
            (Test::Missing | Test::Unknown | Test::Answered, _) | (Test::Is(_), Kind::YesNo) => {}
            (Test::AnyOf(options), Kind::OneOf | Kind::SomeOf) => {
                let allowed = options_of(self.facts, question);
                for option in options.iter().filter(|option| !allowed.contains(option)) {
                    let problem = Problem::UnknownId {
                        found: option.clone(),
                        allowed: allowed.clone(),
                    };
                    self.fault(problem, found);
                }
            }
            (Test::Compare(bounds), Kind::Number | Kind::SomeOf | Kind::Date)
                if !bounds.is_empty() =>
            {
                for (_, bound) in bounds {
                    match (bound, question.kind) {
                        (Bound::Number(_), Kind::Number | Kind::SomeOf)
                        | (Bound::Date(_), Kind::Date) => {}
                        (Bound::Answer(anchor), kind @ (Kind::Number | Kind::Date)) => {
                            self.anchor(anchor, kind, found);
                        }
                        _ => self.wrong(id, question, found),
                    }
                }
            }
            _ => self.wrong(id, question, found),
        }
    }

    /// An anchor must be a question of the kind it is compared with.
    fn anchor(&self, anchor: &RelativeDate, kind: Kind, found: &mut Vec<Found>) {
        // Which questions are asked is the same on every day, and so is how well a tool fits.
        let knows_the_day = matches!(self.module, "rules" | "items");
        if anchor.question == RelativeDate::TODAY && kind == Kind::Date && knows_the_day {
            return;
        }
        if let Some(question) = self.question(&anchor.question, found)
            && (question.kind != kind || (kind == Kind::Number && anchor.offset.count != 0))
        {
            self.wrong(&anchor.question, question, found);
        }
    }
}

/// The ids among which a question lets choose.
pub(super) fn options_of(facts: &Facts, question: &Question) -> Vec<String> {
    match question.options_from {
        None => question.options.clone(),
        Some(OptionsFrom::Countries) => facts.countries.countries.clone(),
        Some(OptionsFrom::Languages) => facts.manifest.languages.keys().cloned().collect(),
        Some(OptionsFrom::Stages) => facts.stages.stages.keys().cloned().collect(),
        Some(OptionsFrom::Levels) => facts.levels.levels.keys().cloned().collect(),
    }
}

/// Whether a number passes a comparison.
pub(super) fn passes(number: i64, comparison: Comparison, bound: i64) -> bool {
    match comparison {
        Comparison::AtLeast => number >= bound,
        Comparison::AtMost => number <= bound,
        Comparison::Above => number > bound,
        Comparison::Below => number < bound,
    }
}
