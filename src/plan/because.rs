//! Why an item is on the checklist, and why on its day: the questions whose answers caused it.

use indexmap::IndexMap;

use crate::guide::model::Item;
use crate::guide::{Condition, RelativeDate, Test};
use crate::interview::{Answer, Evaluation};

/// What caused an item.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Because {
    /// The questions whose answers, or whose want of one, put it on the checklist, each with the
    /// options that would do; none where it belongs to every plan.
    pub applies: IndexMap<String, Vec<String>>,
    /// The question from whose date its own is counted.
    pub date: Option<String>,
}

impl Because {
    /// What caused an item that applies.
    #[must_use]
    pub fn of(item: &Item, evaluation: &Evaluation<'_>) -> Because {
        let mut applies = IndexMap::new();
        if let Some(when) = &item.when {
            collect(when, evaluation, &mut applies);
        }
        let known = |date: &&RelativeDate| evaluation.date(date).is_some();
        let anchor = item.due.0.iter().find(known);
        let question = anchor.map(|anchor| anchor.question.to_string());
        Because {
            applies,
            date: question.filter(|question| question != RelativeDate::TODAY),
        }
    }
}

/// What of an answer is a cause: of several options those that would do, else the whole.
#[must_use]
pub fn what_counts(answer: &Answer, would_do: &[String]) -> Answer {
    let Answer::Options(chosen) = answer else {
        return answer.clone();
    };
    let counts = chosen.iter().filter(|option| would_do.contains(option));
    match counts.cloned().collect::<Vec<_>>() {
        none if none.is_empty() => answer.clone(),
        counts => Answer::Options(counts),
    }
}

/// The questions of the parts of a condition that hold; what holds in one way need not hold in
/// another.
fn collect(
    condition: &Condition,
    evaluation: &Evaluation<'_>,
    found: &mut IndexMap<String, Vec<String>>,
) {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => {
            for part in parts.iter().filter(|part| evaluation.holds(part)) {
                collect(part, evaluation, found);
            }
        }
        Condition::Not(_) | Condition::Answer(..) => {
            let asked_for = matches!(condition, Condition::Answer(..));
            condition.each_answer(&mut |question, test| {
                if evaluation.applies(question) {
                    let would_do = found.entry(question.to_owned()).or_default();
                    if let (true, Test::AnyOf(options)) = (asked_for, test) {
                        would_do.extend(options.iter().map(ToString::to_string));
                    }
                }
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::built_in;
    use crate::guide::Guide;
    use crate::guide::model::{Items, Questions};
    use crate::interview::{Answer, Answers};

    fn because(item: &str, answers: &[(&str, Answer)]) -> Because {
        let guide = Guide::new(built_in::GUIDE);
        let (items, questions) = (guide.facts::<Items>(), guide.facts::<Questions>());
        let answers = answers.iter().cloned();
        let answers: Answers = answers.map(|(id, it)| (id.to_owned(), it)).collect();
        let evaluation = Evaluation::new(&questions, &answers).on(date(2026, 11, 28));
        Because::of(items.items.get(item).unwrap(), &evaluation)
    }

    #[test]
    fn an_item_is_there_for_the_answers_that_ask_for_it_on_the_day_that_is_counted() {
        let stages = Answer::Options(vec!["consult".to_owned()]);
        let start = Answer::Date(date(2027, 2, 1));
        let found = because(
            "publish-timeline",
            &[("stages", stages.clone()), ("co-creation-start", start)],
        );
        assert!(found.applies.contains_key("stages"), "{found:?}");
        assert_eq!(found.date.as_deref(), Some("co-creation-start"));
        assert_eq!(
            because("publish-timeline", &[("stages", stages)]).date,
            None
        );
    }

    #[test]
    fn of_several_options_those_that_would_do_are_the_cause() {
        let options = |ids: &[&str]| ids.iter().map(|id| (*id).to_owned()).collect::<Vec<_>>();
        let stages = Answer::Options(options(&["identify", "draft", "consult"]));
        let found = because("drafting-team", &[("stages", stages.clone())]);
        let counted = what_counts(&stages, &found.applies["stages"]);
        assert_eq!(counted, Answer::Options(options(&["draft"])));
        assert_eq!(what_counts(&stages, &[]), stages);
    }

    #[test]
    fn what_belongs_to_every_plan_has_no_answer_for_a_cause() {
        let guide = Guide::new(built_in::GUIDE);
        let items: Items = guide.facts();
        let always = items.items.iter().find(|(_, item)| item.when.is_none());
        if let Some((id, _)) = always {
            assert!(because(id, &[]).applies.is_empty());
        }
    }
}
