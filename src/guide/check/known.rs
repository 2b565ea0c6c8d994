//! What a guide has that can be named: its lists, its questions and what can be answered to them.

use std::collections::BTreeMap;

use crate::guide::declarations::{Among, Declarations, List};
use crate::guide::model::{Question, QuestionSet, QuestionsOf};
use crate::guide::module::Facts;

pub(super) struct Known<'a> {
    lists: BTreeMap<List, Vec<&'a str>>,
    plan: &'a QuestionSet,
    /// A meeting's own questions.
    own: &'a QuestionSet,
    /// Those, and behind them its plan's.
    meeting: QuestionSet,
}

impl<'a> Known<'a> {
    pub(super) fn of(facts: &'a Facts, declared: &[(&'static str, Declarations<'a>)]) -> Known<'a> {
        let mut lists = BTreeMap::new();
        for (module, declared) in declared {
            for (list, names) in &declared.lists {
                lists.insert((*module, *list), names.clone());
            }
        }
        let own = &facts.meeting_questions.own;
        Known {
            lists,
            plan: &facts.questions,
            own,
            meeting: facts.questions.with_meeting(own),
        }
    }

    /// The names in a list.
    pub(super) fn list(&self, list: List) -> &[&'a str] {
        self.lists.get(&list).map_or(&[], Vec::as_slice)
    }

    /// The questions on which things can hang.
    pub(super) fn questions(&self, of: QuestionsOf) -> &QuestionSet {
        match of {
            QuestionsOf::Plan => self.plan,
            QuestionsOf::Meeting => &self.meeting,
        }
    }

    /// The questions that stand in one module.
    pub(super) fn own_questions(&self, of: QuestionsOf) -> &'a QuestionSet {
        match of {
            QuestionsOf::Plan => self.plan,
            QuestionsOf::Meeting => self.own,
        }
    }

    /// The ids among which a question lets choose.
    pub(super) fn options(&self, question: &Question) -> Vec<String> {
        match question.options_from {
            None => question.options.iter().map(ToString::to_string).collect(),
            Some(from) => owned(self.list(from.list())),
        }
    }

    /// What may be named; none where it hangs on a question that there is not, which is told of the
    /// question.
    pub(super) fn allowed(&self, among: &Among<'_>) -> Option<Vec<String>> {
        Some(match among {
            Among::Lists(lists) => lists
                .iter()
                .flat_map(|list| owned(self.list(*list)))
                .collect(),
            Among::Names(names) => owned(names),
            Among::OptionsOf(of, question) => {
                self.options(self.questions(*of).questions.get(question)?)
            }
        })
    }
}

fn owned(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}
