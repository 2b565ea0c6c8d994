//! Tips for virtual meetings as a document, rows and data.

use serde_json::{Value as Data, json};

use super::filter::{Filter, Filtered, yes_if};
use super::names::Names;
use super::view::{Medium, Reading, View};
use super::{Block, Citations, Document, Entry, SLOT, Section, Table, Text};
use crate::guide::model::{MeetingTip, Meetings, Sourced};
use crate::guide::{Bound, Comparison, Condition, Content, Guide, Id, Test};
use crate::interview::{Answer, Answers, Evaluation, Questionnaire};
use crate::locale::Messages;
use crate::message;

/// What is asked of the tips; whatever is empty asks for nothing.
#[derive(Default)]
pub struct TipsAsked {
    pub parts: Vec<String>,
    pub phases: Vec<String>,
    /// What was said of the meeting, by the filter that says it: a question and its answer.
    pub said: Vec<(&'static str, String, Answer)>,
    pub search: Option<String>,
    /// The answers of a plan, which set tips aside.
    pub plan: Option<Answers>,
    /// The answers of one of its meetings, which do the same.
    pub meeting: Option<Answers>,
}

/// The tips with what it takes to speak of them.
pub struct MeetingsBook<'a> {
    meetings: Content<Meetings>,
    questionnaire: Questionnaire,
    citations: Citations,
    messages: &'a Messages,
}

impl<'a> MeetingsBook<'a> {
    /// The tips of a guide in the language of `messages`; `full` asks for all sources.
    #[must_use]
    pub fn open(guide: &Guide, messages: &'a Messages, full: bool) -> MeetingsBook<'a> {
        let meetings = guide.content(messages.language().code());
        MeetingsBook {
            meetings,
            questionnaire: Questionnaire::open_for_meeting(guide, messages.language().code()),
            citations: Citations::open(guide, full),
            messages,
        }
    }

    /// What a meeting is asked.
    #[must_use]
    pub fn questionnaire(&self) -> &Questionnaire {
        &self.questionnaire
    }

    /// The options of one of a meeting's questions by their names.
    #[must_use]
    pub fn options(&self, question: &str) -> Names<'_> {
        let choices = self.questionnaire.choices(question).into_iter();
        Names::from(choices.map(|choice| (choice.id, choice.names().skip(1).collect())))
    }

    /// The parts by their names.
    #[must_use]
    pub fn parts(&self) -> Names<'_> {
        let ids = self.meetings.facts.parts.iter().map(String::as_str);
        Names::of(ids, "parts", &self.meetings.texts)
    }

    /// The phases by their names.
    #[must_use]
    pub fn phases(&self) -> Names<'_> {
        let ids = self.meetings.facts.phases.iter().map(String::as_str);
        Names::of(ids, "phases", &self.meetings.texts)
    }

    /// The tips that meet what is asked.
    #[must_use]
    pub fn choose(&self, asked: &TipsAsked) -> Filtered<MeetingTip> {
        let said = asked.said.iter();
        let said =
            said.map(|(name, id, answer)| (*name, Answers::from([(id.clone(), answer.clone())])));
        let given: Vec<(&str, Answers)> = said.collect();
        let plan = asked.plan.as_ref();
        let plan = plan.map(|answers| self.of_plan(answers, asked));
        // All that is known: what is said of the meeting itself counts before what its plan says.
        let mut all = plan.clone().unwrap_or_default();
        let own = asked.meeting.iter().flatten();
        all.extend(own.map(|(id, answer)| (id.clone(), answer.clone())));
        let typed = asked.said.iter();
        all.extend(typed.map(|(_, id, answer)| (id.clone(), answer.clone())));
        let facts = self.questionnaire.facts();
        let of_plan = plan.as_ref().map(|answers| Evaluation::new(facts, answers));
        let of_all = Evaluation::new(facts, &all);
        let mut filter: Filter<'_, (Id<MeetingTip>, &MeetingTip)> = Filter::new(false);
        filter.add_ids("part", &asked.parts, |(_, tip), id| tip.part == id);
        filter.add_ids("phase", &asked.phases, |(_, tip), id| tip.phase == id);
        for (name, answers) in &given {
            let evaluation = Evaluation::new(facts, answers);
            filter.add(name, move |(_, tip)| yes_if(!sets_aside(&evaluation, tip)));
        }
        if let Some(of_plan) = &of_plan {
            filter.add("plan", |(_, tip)| {
                yes_if(!(sets_aside(of_plan, tip) && sets_aside(&of_all, tip)))
            });
        }
        // What only all of it together tells.
        let of_meeting = asked.meeting.as_ref().map(|_| "meeting");
        let of_plan = of_plan.as_ref().map(|_| "plan");
        if let Some(name) = of_meeting.or(of_plan) {
            filter.add(name, |(_, tip)| yes_if(!sets_aside(&of_all, tip)));
        }
        filter.add_search(asked.search.as_deref(), |(id, _)| self.text(id).to_owned());
        Filtered::of(&self.meetings.facts.tips, |tip| filter.judge(tip))
    }

    /// What a plan says of its meetings: how many people it expects at once and who may come, too,
    /// where nobody said that of the meeting itself.
    fn of_plan(&self, answers: &Answers, asked: &TipsAsked) -> Answers {
        let mut known = self.questionnaire.answers_of_plan(answers);
        let roles = self.questionnaire.roles();
        let of_meeting = asked.meeting.as_ref();
        let is_said = |question: &str| {
            asked.said.iter().any(|(_, said, _)| said == question)
                || of_meeting.is_some_and(|own| own.contains_key(question))
        };
        let size = &*roles.meeting_participants;
        let expected = answers.get(size).filter(|_| !is_said(size));
        let setting = &*roles.meeting_setting;
        let by_plan = Evaluation::new(self.questionnaire.facts(), &known);
        let mut settings = self.meetings.facts.setting.iter();
        let who = settings.find(|(_, when)| !is_said(setting) && by_plan.holds(when));
        let who = who.map(|(option, _)| Answer::Option(option.clone()));
        known.extend(expected.map(|answer| (size.to_owned(), answer.clone())));
        known.extend(who.map(|answer| (setting.to_owned(), answer)));
        known
    }

    fn tip(&self, id: Id<MeetingTip>) -> &MeetingTip {
        &self.meetings.facts.tips[id]
    }

    fn text(&self, id: &str) -> &'static str {
        self.meetings.texts.get(&["tips", id])
    }

    fn word(&self, list: &str, id: &str) -> &'static str {
        self.meetings.texts.get(&[list, id, "name"])
    }

    /// For which meetings only, if not for all.
    fn applies(&self, tip: &MeetingTip) -> Option<String> {
        let mut all = Vec::new();
        self.only(tip.when.as_ref()?, &mut all);
        (!all.is_empty()).then(|| {
            let all: Vec<&str> = all.iter().map(String::as_str).collect();
            self.messages.list(&all)
        })
    }

    /// What a condition says of the meeting itself.
    fn only(&self, condition: &Condition, all: &mut Vec<String>) {
        match condition {
            Condition::All(parts) => parts.iter().for_each(|part| self.only(part, all)),
            Condition::Answer(question, Test::AnyOf(options))
                if self.questionnaire.is_of_meeting(question) =>
            {
                let names: Vec<&str> = options
                    .iter()
                    .map(|option| self.questionnaire.only(question, option))
                    .collect();
                all.push(self.messages.series(&names));
            }
            Condition::Answer(question, Test::Compare(bounds))
                if self.questionnaire.is_of_meeting(question) =>
            {
                all.extend(self.size(bounds));
            }
            _ => {}
        }
    }

    fn size(&self, bounds: &[(Comparison, Bound)]) -> Option<String> {
        let messages = self.messages;
        let bound = |wanted: Comparison| {
            bounds.iter().find_map(|(comparison, bound)| match bound {
                Bound::Number(number) if *comparison == wanted => usize::try_from(*number).ok(),
                _ => None,
            })
        };
        Some(
            match (bound(Comparison::AtLeast), bound(Comparison::AtMost)) {
                (None, None) => return None,
                (Some(from), None) => message!(messages, "meeting-size-from", from = from),
                (None, Some(to)) => message!(messages, "meeting-size-to", to = to),
                (Some(from), Some(to)) => {
                    message!(messages, "meeting-size-between", from = from, to = to)
                }
            },
        )
    }

    fn entry(&self, id: &str, tip: &MeetingTip) -> Entry {
        let text = self
            .citations
            .tagged(self.text(id), tip.provenance(), self.messages);
        Entry::from(match self.applies(tip) {
            Some(applies) => text.within(&message!(
                self.messages,
                "meeting-tip-only",
                applies = applies,
                text = SLOT
            )),
            None => text,
        })
    }

    /// Tips for reading, by part, and within it by phase, with notes below.
    fn document(&self, list: &Filtered<MeetingTip>) -> Document {
        let messages = self.messages;
        let shown: Vec<(Id<MeetingTip>, &MeetingTip)> =
            list.shown.iter().map(|id| (*id, self.tip(*id))).collect();
        let facts = &self.meetings.facts;
        let mut sections = Vec::new();
        for part in &facts.parts {
            let mut blocks = Vec::new();
            for phase in &facts.phases {
                let of_this = shown
                    .iter()
                    .filter(|(_, tip)| tip.part == *part && tip.phase == *phase);
                let entries: Vec<Entry> = of_this.map(|(id, tip)| self.entry(id, tip)).collect();
                if !entries.is_empty() {
                    blocks.extend([
                        Block::Heading(self.word("phases", phase).to_owned()),
                        Block::List(entries),
                    ]);
                }
            }
            sections.extend(Section::new(
                part,
                self.word("parts", part).to_owned(),
                blocks,
            ));
        }
        sections.extend(
            self.citations
                .section(shown.iter().map(|(_, tip)| tip.provenance()), messages),
        );
        let mut foot = vec![message!(
            messages,
            "meeting-tips-count",
            count = list.shown.len(),
            total = list.total()
        )];
        foot.extend(list.notes(messages));
        foot.extend(self.citations.foot(!shown.is_empty(), messages));
        Document {
            language: messages.language().code().to_owned(),
            title: message!(messages, "meeting-tips-title"),
            lead: Text::all(vec![message!(messages, "meeting-tips-lead")]),
            sections,
            foot: Text::all(foot),
            ..Document::default()
        }
    }

    fn tip_data(&self, id: Id<MeetingTip>) -> Data {
        let tip = self.tip(id);
        let mut data = json!({
            "id": id,
            "text": self.text(&id),
            "part": tip.part,
            "phase": tip.phase,
            "when": tip.when,
        });
        self.citations.add(&mut data, tip.provenance());
        data
    }
}

/// Whether a tip does not apply. What only another answer would tell sets nothing aside.
fn sets_aside(evaluation: &Evaluation<'_>, tip: &MeetingTip) -> bool {
    let when = tip.when.as_ref();
    when.is_some_and(|when| evaluation.settled(when) == Some(false))
}

impl View for MeetingsBook<'_> {
    type Choice = Filtered<MeetingTip>;

    fn reading(&self, list: &Filtered<MeetingTip>, _: Medium) -> Reading {
        self.document(list).into()
    }

    fn table(&self, list: &Filtered<MeetingTip>) -> Table {
        let messages = self.messages;
        let mut columns = vec![
            message!(messages, "list-column-id"),
            message!(messages, "meeting-column-part"),
            message!(messages, "meeting-column-phase"),
            message!(messages, "meeting-column-only"),
            message!(messages, "meeting-column-tip"),
        ];
        columns.extend(self.citations.columns(messages));
        let row = |id: &Id<MeetingTip>| {
            let tip = self.tip(*id);
            let mut row = vec![
                id.to_string(),
                self.word("parts", &tip.part).to_owned(),
                self.word("phases", &tip.phase).to_owned(),
                self.applies(tip).unwrap_or_default(),
                self.text(id).to_owned(),
            ];
            row.extend(self.citations.cells(tip.provenance(), messages));
            row
        };
        Table::new(columns, list.shown.iter().map(row))
    }

    fn data(&self, list: &Filtered<MeetingTip>) -> Data {
        list.data("tips", |id| self.tip_data(id))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::built_in;
    use crate::locale::Language;

    #[test]
    fn who_may_come_by_a_plan_is_one_of_the_answers_that_a_meeting_can_have() {
        let messages = Messages::new(Language::ENGLISH);
        let book = MeetingsBook::open(&Guide::new(built_in::GUIDE), &messages, false);
        let options = book.options(&book.questionnaire.roles().meeting_setting);
        for option in book.meetings.facts.setting.keys() {
            assert_eq!(options.find(option).ok(), Some(option.as_str()));
        }
    }

    /// The tips shown by a plan's answers and, where there is one, by a meeting's.
    fn shown(plan: &[(&str, Answer)], meeting: Option<&[(&str, Answer)]>) -> Vec<String> {
        let of = |said: &[(&str, Answer)]| {
            let said = said.iter();
            said.map(|(id, answer)| ((*id).to_owned(), answer.clone()))
                .collect::<Answers>()
        };
        let asked = TipsAsked {
            plan: Some(of(plan)),
            meeting: meeting.map(of),
            ..TipsAsked::default()
        };
        let messages = Messages::new(Language::ENGLISH);
        let book = MeetingsBook::open(&Guide::new(built_in::GUIDE), &messages, false);
        let shown = book.choose(&asked).shown;
        shown.iter().map(ToString::to_string).collect()
    }

    fn one(id: &str) -> Answer {
        Answer::Option(id.to_owned())
    }

    fn some(ids: &[&str]) -> Answer {
        Answer::Options(ids.iter().map(|&id| id.to_owned()).collect())
    }

    const IN_THE_OPEN: [&str; 7] = [
        "written-decision-round",
        "define-consensus",
        "temperature-check",
        "silence-is-not-consent",
        "consent-rule",
        "phone-voters-count",
        "secret-for-persons",
    ];

    #[test]
    fn a_plan_that_votes_in_secret_is_told_of_no_vote_in_the_open() {
        let secret = [
            ("risk", Answer::YesNo(false)),
            ("binding-vote", Answer::YesNo(true)),
            ("eligibility-check", one("verified-secret")),
        ];
        let meeting = |more: &[(&'static str, Answer)]| {
            let mut answers = vec![
                ("purpose", one("decide")),
                ("participants", Answer::Number(12)),
            ];
            answers.extend(more.iter().cloned());
            answers
        };
        let majority = ("decision-method", one("majority"));
        let silent = shown(&secret, None);
        let undecided = shown(&secret, Some(&meeting(&[])));
        let by_majority = shown(&secret, Some(&meeting(std::slice::from_ref(&majority))));
        for tips in [&silent, &undecided, &by_majority] {
            for id in IN_THE_OPEN {
                assert!(!tips.iter().any(|tip| tip == id), "{id}");
            }
            assert!(tips.iter().any(|tip| tip == "secret-means"));
        }
        // What a meeting says of itself counts before what its plan says.
        let in_the_open = [majority, ("secret-vote", Answer::YesNo(false))];
        for own in [&in_the_open[..], &[("decision-method", one("consent"))]] {
            let tips = shown(&secret, Some(&meeting(own)));
            for id in ["temperature-check", "silence-is-not-consent"] {
                assert!(tips.iter().any(|tip| tip == id), "{id}");
            }
            assert!(!tips.iter().any(|tip| tip == "secret-means"));
        }
    }

    #[test]
    fn nothing_that_is_sent_kept_or_printed_names_people_at_risk() {
        let risk = shown(&[("risk", Answer::YesNo(true))], None);
        let safe = shown(&[("risk", Answer::YesNo(false))], None);
        for tip in [
            "decisions-within-a-day",
            "answer-open-questions",
            "record-the-decision",
            "number-forum-decisions",
            "failed-connection-rule",
            "agenda-week-before-vote",
        ] {
            assert!(safe.iter().any(|shown| shown == tip), "{tip}");
            assert!(!risk.iter().any(|shown| shown == tip), "{tip}");
        }
        for tip in [
            "minutes-without-names",
            "pack-by-the-safe-way",
            "no-real-names",
        ] {
            assert!(risk.iter().any(|shown| shown == tip), "{tip}");
            assert!(!safe.iter().any(|shown| shown == tip), "{tip}");
        }
    }

    #[test]
    fn interpreters_of_people_at_risk_are_checked_bound_and_let_into_a_call_of_their_own() {
        let meeting = [("interpretation", one("simultaneous"))];
        let aids = ("accommodations", some(&["interpretation", "sign-language"]));
        let of = |risk| {
            let plan = [("risk", Answer::YesNo(risk)), aids.clone()];
            shown(&plan, Some(&meeting))
        };
        let (risk, safe) = (of(true), of(false));
        let at_risk = [
            "vetted-interpreters",
            "interpreters-own-call",
            "interpreters-accepted",
            "signing-seen-by-few",
        ];
        let otherwise = [
            "book-interpreters",
            "interpretation-channels",
            "interpreters-into-rooms",
            "keep-signing-in-view",
        ];
        let has = |tips: &[String], id: &str| tips.iter().any(|tip| tip == id);
        for id in at_risk {
            assert!(has(&risk, id) && !has(&safe, id), "{id}");
        }
        for id in otherwise {
            assert!(has(&safe, id) && !has(&risk, id), "{id}");
        }
        // Where nobody has to be interpreted, nobody is checked.
        let nobody = [
            ("risk", Answer::YesNo(true)),
            ("accommodations", some(&["captions"])),
        ];
        let tips = shown(&nobody, None);
        assert!(at_risk.iter().all(|id| !has(&tips, id)), "{tips:?}");
    }

    #[test]
    fn what_a_plan_says_of_halls_languages_recordings_and_names_holds_for_its_meetings() {
        let fact = |question: &'static str, answer: Answer| (question, answer);
        let no_interpreter = some(&["captions"]);
        let cases = [
            (fact("mix", one("online-only")), "announce-it-is-hybrid"),
            (
                fact("suitability", one("fully-online")),
                "same-vote-for-all",
            ),
            (fact("accommodations", no_interpreter), "book-interpreters"),
            (fact("recording", one("none")), "say-it-is-recorded"),
            (fact("identity", one("anonymous")), "name-before-speaking"),
            (fact("access-gaps", some(&["literacy"])), "entry-question"),
            (fact("membership", one("local")), "papers-to-repository"),
            (fact("risk", Answer::YesNo(true)), "send-the-pack"),
        ];
        let without = shown(&[], None);
        for (answer, tip) in cases {
            assert!(without.iter().any(|shown| shown == tip), "{tip}");
            let tips = shown(std::slice::from_ref(&answer), None);
            assert!(!tips.iter().any(|shown| shown == tip), "{tip}");
        }
        // A meeting with people in a room, and one that is interpreted, has them nevertheless.
        let plan = [
            fact("suitability", one("fully-online")),
            fact("accommodations", some(&["none"])),
        ];
        let own = [
            ("hybrid", Answer::YesNo(true)),
            ("interpretation", one("simultaneous")),
        ];
        let tips = shown(&plan, Some(&own));
        for tip in ["announce-it-is-hybrid", "book-interpreters"] {
            assert!(tips.iter().any(|shown| shown == tip), "{tip}");
        }
    }
}
