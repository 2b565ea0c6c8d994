//! An item of a plan's checklist in words, and in which order what is to be done comes.

use jiff::civil::Date;
use serde::{Serialize, Serializer};

use super::{Found, Writer, rests_on};
use crate::guide::Id;
use crate::guide::model::{Basis, FindingKind, Item, Owner, Sourced as _};
use crate::locale::Messages;
use crate::message;
use crate::plan::{Because, DueItem, ItemStatus, Timing};
use crate::report::Text;

/// An item of the checklist in words.
#[derive(Clone, Debug, Serialize)]
pub struct ToDo {
    /// Its name in the plan.
    pub id: String,
    /// Its id in the guide; none for one of people's own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub item: Option<Id<Item>>,
    /// The meeting it is for, if it is a task of one.
    #[serde(skip)]
    pub meeting: Option<String>,
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
    /// The review of the plan recommended it.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub recommended: bool,
    /// When it comes again after this.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub later: Vec<Date>,
    pub timing: Timing,
    /// It belonged to a period that is over, of which nothing was recorded.
    #[serde(skip)]
    pub lapsed: bool,
    /// It is there because people may be harmed, and its name tells that they may.
    #[serde(skip)]
    pub protects: bool,
    /// How many days ago it was due; negative when it still lies ahead.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub days_late: Option<i32>,
    /// What can still be done, where its last day is gone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remedy: Option<String>,
    /// The question whose date it hangs on, where that is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due_needs: Option<String>,
    /// Its id.
    #[serde(skip)]
    pub due_question: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub requirement: Option<String>,
    /// The text that does it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The meeting of the plan of which that text is.
    #[serde(skip)]
    pub text_of_meeting: Option<String>,
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
    /// Why it is there, where that was asked for: the answers, its date, what it rests on.
    #[serde(skip_serializing_if = "Vec::is_empty", serialize_with = "plain")]
    pub why: Vec<Text>,
}

fn plain<S: Serializer>(texts: &[Text], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(texts.iter().map(Text::plain))
}

impl ToDo {
    /// Whether people added it themselves.
    #[must_use]
    pub fn is_own(&self) -> bool {
        self.item.is_none() && self.meeting.is_none()
    }

    /// How it stands against the day: when it was or is due, and by how much. Empty where it has no
    /// date.
    #[must_use]
    pub fn timing_words(&self, messages: &Messages) -> String {
        let Some((due, late)) = self.due.zip(self.days_late) else {
            return String::new();
        };
        let date = messages.date(due);
        let until = self.open_until().map(|last_day| messages.date(last_day));
        match self.timing {
            _ if self.lapsed => message!(messages, "report-timing-lapsed", date = date),
            Timing::Missed | Timing::Overdue => match until {
                Some(until) => message!(
                    messages,
                    "report-timing-until",
                    date = date,
                    days = late,
                    until = until
                ),
                None => message!(messages, "report-timing-late", date = date, days = late),
            },
            Timing::DueSoon => match until {
                Some(until) => message!(
                    messages,
                    "report-timing-soon-until",
                    date = date,
                    days = -late,
                    until = until
                ),
                None => message!(messages, "report-timing-soon", date = date, days = -late),
            },
            Timing::Ahead | Timing::Undated | Timing::Settled => {
                message!(messages, "report-timing-ahead", date = date)
            }
        }
    }

    /// Until when it can be done, where that is another day than the one on which it is due, and
    /// not gone.
    #[must_use]
    pub fn open_until(&self) -> Option<Date> {
        let last_day = self.last_day.filter(|_| self.timing != Timing::Missed);
        last_day.filter(|last_day| Some(*last_day) != self.due)
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

    /// Whether OGP asks for it and it is late, while there is still something to do.
    #[must_use]
    pub fn is_pressing(&self) -> bool {
        is_pressing(self.timing, self.requirement.is_some(), self.lapsed)
    }

    /// Its place among what is to be done, the most urgent first: what OGP asks for and is late,
    /// then what is late or due first, then what has no date; last what belonged to a period that
    /// is over.
    #[must_use]
    pub fn urgency(&self) -> impl Ord + use<> {
        urgency(self.lapsed, self.is_pressing(), self.due)
    }

    /// Whether nothing more is expected of it.
    #[must_use]
    pub fn is_settled(&self) -> bool {
        self.timing == Timing::Settled
    }
}

/// Whether OGP asks for what is late, while there is still something to do.
pub(super) fn is_pressing(timing: Timing, serves_rule: bool, lapsed: bool) -> bool {
    timing.is_late() && serves_rule && !lapsed
}

/// The place of an item among what is to be done.
pub(super) fn urgency(lapsed: bool, is_pressing: bool, due: Option<Date>) -> impl Ord {
    (lapsed, !is_pressing, due.is_none(), due)
}

impl Writer<'_> {
    pub(super) fn checklist(&self, items: &[&DueItem]) -> Vec<ToDo> {
        let mut items: Vec<ToDo> = items.iter().map(|item| self.to_do(item)).collect();
        self.held_as(&mut items);
        items
    }

    fn to_do(&self, time: &DueItem) -> ToDo {
        let progress = self.plan.checklist.get(&time.id);
        let progress = progress.cloned().unwrap_or_default();
        let stage_name = match &time.stage {
            Some(stage) => self.stage_name(stage).to_owned(),
            None => message!(self.messages, "report-no-stage"),
        };
        let (own, said) = (progress.own, progress.said.whole());
        let to_do = ToDo {
            id: time.id.to_string(),
            item: time.item,
            meeting: None,
            stage: time.stage.as_deref().map(str::to_owned),
            stage_name,
            title: own
                .as_ref()
                .map(|own| own.title.to_string())
                .unwrap_or_default(),
            how: String::new(),
            recommended: own.as_ref().is_some_and(|own| own.recommended),
            side: own.and_then(|own| own.side).unwrap_or(Owner::Both),
            due: time.due,
            last_day: time.last_day,
            later: time.later.clone(),
            timing: time.timing,
            lapsed: time.lapsed,
            protects: false,
            days_late: time.days_late(self.today),
            remedy: None,
            due_needs: None,
            due_question: None,
            requirement: time.serves.map(|rule| rule.to_string()),
            text: None,
            text_of_meeting: None,
            basis: None,
            verified: true,
            status: progress.status,
            owner: said.owner.map(Into::into),
            evidence: said.evidence,
            done_on: progress.done_on,
            note: said.note.map(Into::into),
            why: Vec::new(),
        };
        match time.item {
            Some(item) => self.of_guide(item, to_do),
            None => to_do,
        }
    }

    /// The same with what the guide says of the item.
    fn of_guide(&self, id: Id<Item>, to_do: ToDo) -> ToDo {
        let facts = &self.parts.items.facts.items[id];
        let texts = &self.parts.items.texts;
        let anchors = facts.due.0.iter().rev().filter(|_| to_do.due.is_none());
        let mut asked = anchors.filter(|anchor| self.evaluation.applies(&anchor.question));
        let due_question = asked.next().map(|anchor| anchor.question.to_string());
        let remedy = texts.find(&["items", &id, "late"]);
        let mut causes = Because::of(facts, self.evaluation).applies.into_iter();
        let protects = self.member.at_risk
            && causes.any(|(question, _)| question == *self.parts.questionnaire.roles().risk);
        let rests_on = rests_on(
            facts.provenance(),
            facts.requirement,
            facts.local_rule,
            self.member.rule_set,
            &self.parts.standards.facts,
        );
        ToDo {
            title: self.parts.item_title(&id).to_owned(),
            how: self.text_for_member(texts, &["items", &id, "how"]),
            side: facts.owner,
            protects,
            remedy: remedy
                .filter(|_| to_do.timing == Timing::Missed && !to_do.lapsed)
                .map(str::to_owned),
            due_needs: due_question.as_ref().map(|question| {
                let questionnaire = &self.parts.questionnaire;
                questionnaire.text(question, "short").to_owned()
            }),
            due_question,
            // What was to be done in a period that is over can only be noted any more.
            text: facts
                .text
                .filter(|_| !to_do.lapsed)
                .map(|text| text.to_string()),
            basis: Some(rests_on.basis),
            verified: rests_on.verified,
            ..to_do
        }
    }
}

/// What is still to be done, the most urgent first.
pub(super) fn by_urgency(checklist: &[ToDo]) -> Vec<&ToDo> {
    let mut items: Vec<&ToDo> = checklist.iter().filter(|item| !item.is_settled()).collect();
    items.sort_by_key(|item| item.urgency());
    items
}

/// What OGP asks for and is late comes first, then what blocks, then what else is late, then what
/// is due first, then what has no date, in the order of the stages.
pub(super) fn next_steps(findings: &[Found], checklist: &[ToDo]) -> Vec<String> {
    let blockers = findings
        .iter()
        .filter(|finding| finding.kind == FindingKind::Blocker);
    let (pressing, others): (Vec<&ToDo>, Vec<&ToDo>) = by_urgency(checklist)
        .into_iter()
        .partition(|item| item.is_pressing());
    let titles = |items: Vec<&ToDo>| -> Vec<String> {
        items.iter().map(|item| item.title.clone()).collect()
    };
    titles(pressing)
        .into_iter()
        .chain(blockers.map(|finding| finding.next.clone()))
        .chain(titles(others))
        .collect()
}
