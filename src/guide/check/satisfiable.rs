//! Whether every question can be reached, and everything that depends on answers can apply.
//!
//! A condition is turned into its alternatives, each a list of demands on single answers; an
//! alternative is possible when no two demands contradict each other, and when the questions it
//! needs answered can themselves be asked.

use std::collections::BTreeMap;

use super::Found;
use super::conditions::passes;
use super::known::Known;
use crate::guide::LastingText;
use crate::guide::condition::{Bound, Condition, Test};
use crate::guide::declarations::Declarations;
use crate::guide::model::{Kind, Question, QuestionSet, QuestionsOf};
use crate::guide::problem::Problem;

/// One demand: a question, a test, and whether it must pass.
type Demand<'a> = (&'a str, &'a Test, bool);

/// More alternatives than this are not followed: such a condition counts as possible.
const ALTERNATIVE_LIMIT: usize = 2000;

pub(super) fn check(
    modules: &[(&'static str, Declarations<'_>)],
    known: &Known<'_>,
    found: &mut Vec<Found>,
) {
    let mut of_plan = Possible::among(known, known.questions(QuestionsOf::Plan));
    let mut of_meeting = Possible::among(known, known.questions(QuestionsOf::Meeting));
    for (module, declared) in modules {
        for condition in &declared.conditions {
            let possible = match condition.of.unwrap_or(declared.questions) {
                QuestionsOf::Plan => &mut of_plan,
                QuestionsOf::Meeting => &mut of_meeting,
            };
            if !possible.holds_for_some(condition.what) {
                found.push((*module, condition.path.clone(), Problem::Unreachable));
            }
        }
    }
}

/// What can hold for some answers to these questions.
struct Possible<'a> {
    known: &'a Known<'a>,
    questions: &'a QuestionSet,
    /// Whether each question can be asked at all.
    can_be_asked: BTreeMap<&'a str, bool>,
    /// How many demands were looked at.
    looked_at: usize,
}

/// Demands that must hold together: in the order in which they came, and by question.
#[derive(Clone, Default)]
struct Way<'a> {
    demands: Vec<Demand<'a>>,
    by_question: BTreeMap<&'a str, Vec<(&'a Test, bool)>>,
}

impl<'a> Way<'a> {
    fn of(demands: Vec<Demand<'a>>) -> Way<'a> {
        let mut way = Way::default();
        way.extend(demands);
        way
    }

    fn extend(&mut self, demands: Vec<Demand<'a>>) {
        for (question, test, outcome) in demands {
            let tests = self.by_question.entry(question).or_default();
            if !tests.contains(&(test, outcome)) {
                tests.push((test, outcome));
                self.demands.push((question, test, outcome));
            }
        }
    }
}

/// Whether a test demands an answer, for which its question must be asked.
fn needs_answer(test: &Test, outcome: bool) -> bool {
    outcome && *test != Test::Missing
}

impl<'a> Possible<'a> {
    /// Each question's own condition first: conditions look back only, so what the earlier ones
    /// came to is known.
    fn among(known: &'a Known<'a>, questions: &'a QuestionSet) -> Possible<'a> {
        let mut possible = Possible {
            known,
            questions,
            can_be_asked: BTreeMap::new(),
            looked_at: 0,
        };
        for (id, question) in &questions.questions {
            let when = question.when.as_ref();
            let can = when.is_none_or(|when| possible.holds_for_some(when));
            possible.can_be_asked.insert(id, can);
        }
        possible
    }

    fn holds_for_some<'c>(&mut self, condition: &'c Condition) -> bool
    where
        'a: 'c,
    {
        let alternatives = alternatives(condition, true);
        alternatives.len() > ALTERNATIVE_LIMIT
            || alternatives
                .into_iter()
                .any(|demands| self.can_hold(Way::of(demands)))
    }

    /// Whether the questions demanded can be asked, and answered as demanded.
    fn can_hold<'c>(&mut self, way: Way<'c>) -> bool
    where
        'a: 'c,
    {
        self.looked_at += way.demands.len();
        // What it takes to ask a single question demands nothing of that question itself.
        if let (1, Some((id, tests))) = (way.by_question.len(), way.by_question.first_key_value()) {
            let is_asked = tests
                .iter()
                .any(|(test, outcome)| needs_answer(test, *outcome));
            let can_be_asked = self.can_be_asked.get(id).copied().unwrap_or(true);
            return (!is_asked || can_be_asked) && self.can_be_answered(id, tests);
        }
        self.grown(way).is_none_or(|ways| {
            ways.iter().any(|way| {
                let mut demanded = way.by_question.iter();
                demanded.all(|(id, tests)| self.can_be_answered(id, tests))
            })
        })
    }

    fn can_be_answered(&self, id: &str, tests: &[(&Test, bool)]) -> bool {
        let question = self.questions.questions.get(id);
        question.is_some_and(|question| has_answer(self.known, question, tests))
    }

    /// A way with what it takes for its questions to be asked at all: each alternative of that is a
    /// way of its own. None where there are too many to follow.
    fn grown<'c>(&mut self, way: Way<'c>) -> Option<Vec<Way<'c>>>
    where
        'a: 'c,
    {
        let mut ways = vec![way];
        let mut position = 0;
        // Each way grows by the conditions of the questions it needs; conditions look back only, so
        // this ends.
        while ways.iter().any(|way| way.demands.len() > position) {
            let mut grown = Vec::new();
            for mut way in ways {
                let demand = way.demands.get(position);
                let demand = demand.filter(|(_, test, outcome)| needs_answer(test, *outcome));
                let question = demand.and_then(|(id, ..)| self.questions.questions.get(id));
                let Some(when) = question.and_then(|question| question.when.as_ref()) else {
                    grown.push(way);
                    continue;
                };
                let mut more = alternatives(when, true);
                self.looked_at += more.len();
                let last = more.pop();
                grown.extend(more.into_iter().map(|more| {
                    let mut way = way.clone();
                    way.extend(more);
                    way
                }));
                if let Some(last) = last {
                    way.extend(last);
                    grown.push(way);
                }
                if grown.len() > ALTERNATIVE_LIMIT {
                    return None;
                }
            }
            ways = grown;
            position += 1;
        }
        Some(ways)
    }
}

/// The ways in which a condition can come out as `outcome`.
fn alternatives<'a>(condition: &'a Condition, outcome: bool) -> Vec<Vec<Demand<'a>>> {
    match (condition, outcome) {
        (Condition::Answer(question, test), _) => vec![vec![(question.as_str(), test, outcome)]],
        (Condition::Not(part), _) => alternatives(part, !outcome),
        (Condition::Any(parts), true) | (Condition::All(parts), false) => parts
            .iter()
            .flat_map(|part| alternatives(part, outcome))
            .collect(),
        (Condition::All(parts), true) | (Condition::Any(parts), false) => {
            let mut combined = vec![Vec::new()];
            for part in parts {
                let ways = alternatives(part, outcome);
                combined = combined
                    .iter()
                    .flat_map(|before| {
                        ways.iter()
                            .map(move |way| before.iter().chain(way).copied().collect())
                    })
                    .take(ALTERNATIVE_LIMIT + 1)
                    .collect();
            }
            combined
        }
    }
}

/// Whether some answer, or none, passes and fails the tests as demanded.
fn has_answer(known: &Known<'_>, question: &Question, tests: &[(&Test, bool)]) -> bool {
    let fits = |answer: &Sample| {
        tests
            .iter()
            .all(|(test, outcome)| answer.passes(test).is_none_or(|passed| passed == *outcome))
    };
    samples(known, question, tests).iter().any(fits)
}

/// A kind of answer worth trying.
enum Sample {
    Blank,
    Unknown,
    YesNo(bool),
    Options(Vec<String>),
    Number(i64),
    /// Dates, times and texts: only whether there is one.
    Any,
}

impl Sample {
    /// Whether the test passes; `None` when that depends on another answer.
    fn passes(&self, test: &Test) -> Option<bool> {
        Some(match (test, self) {
            (Test::Missing, sample) => matches!(sample, Sample::Blank | Sample::Unknown),
            (Test::Unknown, sample) => matches!(sample, Sample::Unknown),
            (Test::Answered, sample) => !matches!(sample, Sample::Blank | Sample::Unknown),
            (Test::Is(expected), Sample::YesNo(value)) => value == expected,
            (Test::AnyOf(options), Sample::Options(chosen)) => {
                chosen.iter().any(|option| holds(options, option))
            }
            (Test::Compare(bounds), Sample::Number(number)) => {
                let mut all = true;
                for (comparison, bound) in bounds {
                    let Bound::Number(bound) = bound else {
                        return None;
                    };
                    all &= passes(*number, *comparison, *bound);
                }
                all
            }
            (Test::Compare(_), Sample::Options(chosen)) => {
                return Sample::Number(chosen.len() as i64).passes(test);
            }
            (Test::Compare(_), Sample::Any) => return None,
            _ => false,
        })
    }
}

fn holds(options: &[LastingText], option: &str) -> bool {
    options.iter().any(|it| **it == *option)
}

fn samples(known: &Known<'_>, question: &Question, tests: &[(&Test, bool)]) -> Vec<Sample> {
    let mut samples = vec![Sample::Blank, Sample::Unknown];
    let options = known.options(question);
    match question.kind {
        Kind::YesNo => samples.extend([Sample::YesNo(true), Sample::YesNo(false)]),
        Kind::OneOf => samples.extend(
            options
                .into_iter()
                .map(|option| Sample::Options(vec![option])),
        ),
        Kind::SomeOf => {
            // All that no test refuses, and each size up to that.
            let refused = |option: &String| {
                tests.iter().any(|(test, outcome)| {
                    !outcome && matches!(test, Test::AnyOf(options) if holds(options, option))
                })
            };
            let wanted = |option: &String| {
                tests.iter().any(|(test, outcome)| {
                    *outcome && matches!(test, Test::AnyOf(options) if holds(options, option))
                })
            };
            let mut free: Vec<String> = options
                .into_iter()
                .filter(|option| !refused(option))
                .collect();
            free.sort_by_key(|option| !wanted(option));
            let limit = question.limit.unwrap_or(free.len()).min(free.len());
            samples.extend((1..=limit).map(|size| Sample::Options(free[..size].to_vec())));
        }
        Kind::Number => {
            let mut edges = vec![
                question.at_least.unwrap_or(0),
                question.at_most.unwrap_or(i64::from(i32::MAX)),
            ];
            for (test, _) in tests {
                if let Test::Compare(bounds) = test {
                    for (_, bound) in bounds {
                        if let Bound::Number(bound) = bound {
                            edges.extend([bound - 1, *bound, bound + 1]);
                        }
                    }
                }
            }
            let allowed = |number: &i64| {
                question.at_least.is_none_or(|least| *number >= least)
                    && question.at_most.is_none_or(|most| *number <= most)
            };
            samples.extend(edges.into_iter().filter(allowed).map(Sample::Number));
        }
        Kind::Date | Kind::Time | Kind::TimeZones | Kind::Text => samples.push(Sample::Any),
    }
    samples
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::guide::model::Questions;
    use crate::guide::module::{Facts, FactsReader, Module, ReadModule};
    use crate::yaml::{Document, Node};

    /// A guide that has only questions.
    struct OnlyQuestions(Node);

    impl ReadModule for OnlyQuestions {
        fn module<M: Module>(&mut self) -> M {
            let blank = Node::plain("");
            let is_questions = M::NAME == Questions::NAME;
            M::read(&mut FactsReader::new(if is_questions {
                &self.0
            } else {
                &blank
            }))
        }
    }

    /// Questions, each with its condition.
    fn facts(conditions: impl IntoIterator<Item = String>) -> Facts {
        let mut text = String::from("sections: [all]\nquestions:\n");
        for (place, when) in conditions.into_iter().enumerate() {
            let basis = format!("code: Q-{place}, basis: practice");
            text.push_str(&format!(
                "  q{place}: {{ section: all, kind: yes-no{when}, {basis} }}\n"
            ));
        }
        Facts::read(OnlyQuestions(Document::read(text.as_bytes()).unwrap().root))
    }

    /// Whether all can be asked, and how many demands that took.
    fn looked_at(facts: &Facts) -> (bool, usize) {
        assert!(facts.questions.questions.len() > 2);
        let declared = facts.declarations();
        let known = Known::of(facts, &declared);
        let possible = Possible::among(&known, &facts.questions);
        let all = possible.can_be_asked.values().all(|can| *can);
        (all, possible.looked_at)
    }

    /// Each question hangs on the one before it.
    fn chain(length: usize) -> Facts {
        facts((0..length).map(|place| match place {
            0 => String::new(),
            _ => format!(", when: {{ q{}: true }}", place - 1),
        }))
    }

    #[test]
    fn twice_as_long_a_chain_takes_twice_the_work() {
        let (all, short) = looked_at(&chain(100));
        let (_, long) = looked_at(&chain(200));
        assert!(all && short >= 99, "{short}");
        assert!(long <= 2 * short + 2, "{short} demands became {long}");
    }

    #[test]
    fn what_contradicts_what_it_takes_to_be_asked_is_impossible() {
        let conditions = [
            "",
            ", when: { q0: true }",
            ", when: { all: [{ q1: true }, { q0: false }] }",
            ", when: { q2: true }",
            ", when: { any: [{ q2: true }, { q1: true }] }",
        ];
        let facts = facts(conditions.map(str::to_owned));
        let declared = facts.declarations();
        let known = Known::of(&facts, &declared);
        let possible = Possible::among(&known, &facts.questions);
        let can = possible.can_be_asked.into_iter().collect::<Vec<_>>();
        let expected = [true, true, false, false, true];
        let expected = expected.iter().enumerate();
        let expected: Vec<_> = expected
            .map(|(place, can)| (format!("q{place}"), *can))
            .collect();
        assert!(
            can.iter()
                .map(|(id, can)| ((*id).to_owned(), *can))
                .eq(expected),
            "{can:?}"
        );
    }
}
