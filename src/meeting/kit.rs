//! Who does what, what is to be done when, and where to meet.

use indexmap::IndexMap;
use jiff::civil::{Date, Time};
use jiff::tz::TimeZoneDatabase;
use jiff::{Timestamp, ToSpan};

use super::agenda::{Agenda, Problem, Size, agenda};
use super::tasks::Task;
use crate::catalogue::{Fit, Judgement, Verdict, judge};
use crate::guide::model::{HandOutPart, MeetingKit, QuestionsOf, RoleOf, Roles};
use crate::guide::{Condition, Content};
use crate::interview::{Answer, Answers, Evaluation, Questionnaire};
use crate::plan::{Meeting, Plan, PlanGuide, RuleSet};

/// A meeting with what it takes to say all that follows from it.
pub struct MeetingParts<'a> {
    pub parts: &'a PlanGuide,
    pub guide: Content<MeetingKit>,
    pub plan: &'a Plan,
    pub name: &'a str,
    pub meeting: &'a Meeting,
    /// The plan's answers as far as they count here, and the meeting's own.
    pub answers: Answers,
}

/// What follows from a meeting.
#[derive(Clone, Debug)]
pub struct Kit {
    /// The questions without which there is no agenda.
    pub missing: Vec<String>,
    pub size: Option<Size>,
    pub agenda: Agenda,
    /// The roles of the meeting, dealt out to the hosts there are.
    pub roles: Vec<RoleDealt>,
    /// The roles that each room needs.
    pub room_roles: Vec<String>,
    pub hosts: Option<u32>,
    /// In the order of their days.
    pub tasks: Vec<Task>,
    /// The requirements of this member that it serves.
    pub serves: Vec<String>,
    pub rule_set: RuleSet,
    /// Platforms that can be used, best first; where none fits for sure, those worth asking.
    pub platforms: Vec<Fit>,
    pub date: Option<Date>,
    pub start: Option<Time>,
    pub zones: Vec<String>,
}

/// A role, and which of the hosts takes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoleDealt {
    pub role: String,
    /// Hosts are counted from 1; none where it is not known how many there are.
    pub host: Option<u32>,
}

/// How many platforms are named.
const PLATFORMS: usize = 3;

impl<'a> MeetingParts<'a> {
    /// Opens what it takes.
    #[must_use]
    pub fn open(
        parts: &'a PlanGuide,
        plan: &'a Plan,
        name: &'a str,
        meeting: &'a Meeting,
    ) -> MeetingParts<'a> {
        let questionnaire = parts.questionnaire_of(QuestionsOf::Meeting);
        let mut answers = questionnaire.answers_of_plan(&plan.answers);
        let own = meeting.answers.iter();
        answers.extend(own.map(|(id, answer)| (id.clone(), answer.clone())));
        MeetingParts {
            parts,
            guide: parts.meeting_kit(&parts.language),
            plan,
            name,
            meeting,
            answers,
        }
    }

    /// What it was asked.
    #[must_use]
    pub fn questionnaire(&self) -> &'a Questionnaire {
        self.parts.questionnaire_of(QuestionsOf::Meeting)
    }

    /// What its answers say.
    #[must_use]
    pub fn evaluation(&self) -> Evaluation<'_> {
        Evaluation::new(self.questionnaire().facts(), &self.answers)
    }

    fn roles(&self) -> &Roles {
        self.questionnaire().roles()
    }

    /// Whether people who take part may be harmed.
    #[must_use]
    pub fn at_risk(&self) -> bool {
        self.evaluation().real(&self.roles().risk) == Some(&Answer::YesNo(true))
    }

    /// What it is about, if that was said.
    #[must_use]
    pub fn topic(&self) -> Option<&str> {
        match self.answers.get(&*self.roles().meeting_topic) {
            Some(Answer::Text(topic)) => Some(topic),
            _ => None,
        }
    }

    /// The paragraphs of a part of what is handed out.
    #[must_use]
    pub fn hand_out(&self, part: HandOutPart) -> Vec<&str> {
        let evaluation = self.evaluation();
        let texts = self.guide.facts.texts.iter();
        let texts =
            texts.filter(|(_, text)| text.r#in == part && holds(&evaluation, text.when.as_ref()));
        texts.map(|(id, _)| id.as_str()).collect()
    }

    /// Computes what follows.
    #[must_use]
    pub fn kit(&self) -> Kit {
        let evaluation = self.evaluation();
        let roles = self.roles();
        let number = |id: &str| {
            let number = evaluation.real(id)?.number()?;
            u32::try_from(number).ok()
        };
        let people = number(&roles.meeting_participants);
        let minutes = number(&roles.meeting_minutes);
        let missing = [
            (&roles.meeting_participants, people.is_none()),
            (&roles.meeting_minutes, minutes.is_none()),
            (
                &roles.meeting_purpose,
                evaluation.real(&roles.meeting_purpose).is_none(),
            ),
        ];
        let missing = missing.into_iter().filter(|(_, missing)| *missing);
        let missing: Vec<String> = missing.map(|(id, _)| id.to_string()).collect();
        let size = people.zip(minutes).filter(|_| missing.is_empty());
        let size = size.map(|(people, minutes)| Size { people, minutes });
        let kit = &self.guide.facts;
        let set = &self.meeting.agenda;
        let agenda = size.map(|size| agenda(kit, &evaluation, size, set));
        let hosts = number(&roles.meeting_hosts);
        let rule_set = RuleSet::of(&evaluation, roles);
        let serves = kit.serves.values();
        let serves = serves.filter(|served| evaluation.holds(&served.when));
        let serves = serves.map(|served| match rule_set {
            RuleSet::National => served.requirement.clone(),
            RuleSet::Local => served.local_rule.clone(),
        });
        let zones = evaluation.real(&roles.meeting_zones);
        let mut agenda = agenda.unwrap_or_default();
        if let (Some(rooms), Some(hosts)) = (agenda.rooms, hosts) {
            let of_rooms = self.of(&evaluation, RoleOf::Room).len();
            let needed = u64::from(rooms.number) * of_rooms as u64;
            if u64::from(hosts) < needed && !agenda.parts.is_empty() {
                let rooms = rooms.number;
                agenda.problems.push(Problem::FewHosts { rooms, hosts });
            }
        }
        Kit {
            missing,
            size,
            roles: self.dealt(&evaluation, hosts),
            room_roles: if agenda.rooms.is_some() {
                self.of(&evaluation, RoleOf::Room)
            } else {
                Vec::new()
            },
            agenda,
            hosts,
            tasks: self.tasks(),
            serves: serves.collect(),
            rule_set,
            platforms: self.platforms(&evaluation),
            date: self.day(),
            start: evaluation.real(&roles.meeting_start).and_then(Answer::time),
            zones: zones
                .map(|zones| zones.options().to_vec())
                .unwrap_or_default(),
        }
    }

    fn of(&self, evaluation: &Evaluation<'_>, of: RoleOf) -> Vec<String> {
        let roles = self.guide.facts.roles.iter();
        let roles =
            roles.filter(|(_, role)| role.of == of && holds(evaluation, role.when.as_ref()));
        roles.map(|(id, _)| id.clone()).collect()
    }

    /// Deals roles out in turn: what is needed most goes to different people.
    fn dealt(&self, evaluation: &Evaluation<'_>, hosts: Option<u32>) -> Vec<RoleDealt> {
        let roles = self.of(evaluation, RoleOf::Meeting).into_iter();
        let mut next = 0;
        let dealt = roles.map(|role| {
            let host = hosts
                .filter(|hosts| *hosts > 0)
                .map(|hosts| next % hosts + 1);
            next += 1;
            RoleDealt { role, host }
        });
        dealt.collect()
    }

    /// Judges platforms by what the plan asks of tools, with what the meeting says.
    fn platforms(&self, evaluation: &Evaluation<'_>) -> Vec<Fit> {
        let says = &self.guide.facts.platforms;
        let facts = self.parts.questionnaire.facts();
        let mut answers = self.plan.answers.clone();
        for (question, of_meeting) in &says.numbers {
            if let Some(answer) = evaluation.real(of_meeting) {
                answers.insert(question.clone(), answer.clone());
            }
        }
        for said in says.says.values() {
            if holds(evaluation, said.when.as_ref()) {
                add(
                    &mut answers,
                    &self.parts.questionnaire,
                    &said.question,
                    &said.option,
                );
            }
        }
        let order = &facts.questions;
        answers.sort_by_key(|id, _| order.get_index_of(id));
        let evaluation = Evaluation::new(facts, &answers);
        let tools = &self.parts.tools.facts;
        let fits = judge(&self.parts.fit.facts, tools, &evaluation);
        let is_platform = |fit: &&Fit| {
            let tool = tools.tools.get(&fit.id);
            let first = tool.and_then(|tool| tool.categories.first());
            let named = |name: &str| says.tools.iter().any(|it| it == name);
            let mut unmet = fit.with(Verdict::No);
            (named(&fit.id) || first.is_some_and(named))
                && !unmet.any(|reason| says.needed.contains(&reason.need))
        };
        let of = |can: &dyn Fn(&&Fit) -> bool| {
            let fits = fits.iter().filter(is_platform);
            fits.filter(can)
                .take(PLATFORMS)
                .cloned()
                .collect::<Vec<_>>()
        };
        let fitting = of(&|fit| fit.judgement() == Judgement::Fits);
        if fitting.is_empty() {
            of(&|fit| fit.could_fit())
        } else {
            fitting
        }
    }
}

impl Kit {
    /// From which moment to which it goes on: where the day, the hour and a time zone are known.
    #[must_use]
    pub fn hours(&self) -> Option<(Timestamp, Timestamp)> {
        let zone = TimeZoneDatabase::bundled().get(self.zones.first()?).ok()?;
        let start = self.date?.to_datetime(self.start?).to_zoned(zone).ok()?;
        let end = start
            .checked_add(i64::from(self.size?.minutes).minutes())
            .ok()?;
        Some((start.timestamp(), end.timestamp()))
    }

    /// The clock after so many minutes; past midnight it begins anew.
    #[must_use]
    pub fn clock(&self, after: u32) -> Option<Time> {
        Some(self.start?.wrapping_add(i64::from(after).minutes()))
    }
}

pub(super) fn holds(evaluation: &Evaluation<'_>, when: Option<&Condition>) -> bool {
    when.is_none_or(|when| evaluation.holds(when))
}

/// Adds an option to an answer, or makes it the answer, as its question takes it.
fn add(
    answers: &mut IndexMap<String, Answer>,
    questionnaire: &Questionnaire,
    question: &str,
    option: &str,
) {
    use crate::guide::model::Kind;
    let option = option.to_owned();
    match questionnaire.kind(question) {
        Some(Kind::OneOf) => {
            answers.insert(question.to_owned(), Answer::Option(option));
        }
        Some(Kind::SomeOf) => {
            let before = answers
                .get(question)
                .map(Answer::options)
                .unwrap_or_default();
            let mut options = before.to_vec();
            if !options.contains(&option) {
                options.push(option);
            }
            answers.insert(question.to_owned(), Answer::Options(options));
        }
        _ => {}
    }
}
