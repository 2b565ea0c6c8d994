//! What follows from a meeting: its agenda, who does what, what is to be done when, and where.

use jiff::civil::{Date, Time};
use jiff::tz::AmbiguousZoned;
use jiff::{Timestamp, ToSpan};

use super::agenda::{Agenda, Problem, Size, agenda as agenda_of};
use super::hours::moment;
use super::parts::MeetingParts;
use super::roles::RoleDealt;
use super::tasks::Task;
use crate::catalogue::Fit;
use crate::guide::model::RoleOf;
use crate::interview::{Answer, Evaluation};
use crate::plan::RuleSet;

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

impl MeetingParts<'_> {
    /// Computes what follows.
    #[must_use]
    pub fn kit(&self) -> Kit {
        let evaluation = self.evaluation();
        let roles = self.roles();
        let people = number(&evaluation, &roles.meeting_participants);
        let minutes = number(&evaluation, &roles.meeting_minutes);
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
        let kit = &self.guide.facts;
        let hosts = number(&evaluation, &roles.meeting_hosts);
        let rule_set = RuleSet::of(&evaluation, roles);
        let serves = kit.serves.values();
        let serves = serves.filter(|served| evaluation.holds(&served.when));
        let serves = serves.map(|served| match rule_set {
            RuleSet::National => served.requirement.to_string(),
            RuleSet::Local => served.local_rule.to_string(),
        });
        let zones = evaluation.real(&roles.meeting_zones);
        let mut agenda = self.agenda();
        if let (Some(rooms), Some(hosts)) = (agenda.rooms, hosts) {
            let of_rooms = self.roles_of(&evaluation, RoleOf::Room).len();
            let needed = u64::from(rooms.number) * of_rooms as u64;
            if u64::from(hosts) < needed && !agenda.parts.is_empty() {
                let rooms = rooms.number;
                agenda.problems.push(Problem::FewHosts { rooms, hosts });
            }
        }
        let kit = Kit {
            missing,
            size: self.size(),
            roles: self.dealt(&evaluation, hosts),
            room_roles: if agenda.rooms.is_some() {
                self.roles_of(&evaluation, RoleOf::Room)
            } else {
                Vec::new()
            },
            agenda,
            hosts,
            tasks: self.tasks(),
            serves: serves.collect(),
            rule_set,
            platforms: self.platforms(),
            date: self.day(),
            start: evaluation.real(&roles.meeting_start).and_then(Answer::time),
            zones: zones
                .map(|zones| zones.options().to_vec())
                .unwrap_or_default(),
        };
        kit.with_doubtful_hour_told()
    }

    /// How many people and minutes are to be divided, where all is known that this takes.
    #[must_use]
    pub fn size(&self) -> Option<Size> {
        let (evaluation, roles) = (self.evaluation(), self.roles());
        evaluation.real(&roles.meeting_purpose)?;
        Some(Size {
            people: number(&evaluation, &roles.meeting_participants)?,
            minutes: number(&evaluation, &roles.meeting_minutes)?,
        })
    }

    /// Its agenda; an empty one where there can be none yet.
    #[must_use]
    pub fn agenda(&self) -> Agenda {
        let (kit, set) = (&self.guide.facts, &self.meeting.agenda);
        let agenda = self.size();
        let agenda = agenda.map(|size| agenda_of(kit, &self.evaluation(), size, set));
        agenda.unwrap_or_default()
    }
}

impl Kit {
    /// From which moment to which it goes on: where the day, the hour and a time zone are known.
    #[must_use]
    pub fn hours(&self) -> Option<(Timestamp, Timestamp)> {
        let start = self.begins()?.compatible().ok()?;
        let end = start
            .checked_add(i64::from(self.size?.minutes).minutes())
            .ok()?;
        Some((start.timestamp(), end.timestamp()))
    }

    /// The clock after so many minutes, as it then is in the zone of the meeting; past midnight it
    /// begins anew.
    #[must_use]
    pub fn clock(&self, after: u32) -> Option<Time> {
        let after = i64::from(after).minutes();
        let start = self.begins().and_then(|start| start.compatible().ok());
        let there = start.and_then(|start| start.checked_add(after).ok());
        let there = there.map(|then| then.time());
        there.or_else(|| Some(self.start?.wrapping_add(after)))
    }

    /// The moment at which it begins; on a day on which clocks change it may be none, or two.
    fn begins(&self) -> Option<AmbiguousZoned> {
        moment(&self.zones, self.date?, self.start?)
    }

    fn with_doubtful_hour_told(mut self) -> Kit {
        if self.begins().is_some_and(|start| start.is_ambiguous()) {
            self.agenda.problems.push(Problem::ClockChanges);
        }
        self
    }
}

fn number(evaluation: &Evaluation<'_>, id: &str) -> Option<u32> {
    u32::try_from(evaluation.real(id)?.number()?).ok()
}

#[cfg(test)]
mod tests {
    use std::sync::OnceLock;

    use proptest::prelude::*;

    use super::*;
    use crate::built_in;
    use crate::guide::Guide;
    use crate::guide::model::{Form, HandOutPart};
    use crate::plan::{Plan, PlanGuide};

    const TODAY: Date = jiff::civil::date(2026, 11, 28);

    fn guide() -> &'static PlanGuide {
        static GUIDE: OnceLock<PlanGuide> = OnceLock::new();
        GUIDE.get_or_init(|| PlanGuide::open(&Guide::new(built_in::GUIDE), "en"))
    }

    /// A plan with one meeting of these answers.
    fn plan(of_plan: Vec<(&str, Answer)>, of_meeting: Vec<(&str, Answer)>) -> Plan {
        let own = |answers: Vec<(&str, Answer)>| {
            let answers = answers.into_iter();
            answers
                .map(|(id, answer)| (id.to_owned(), answer))
                .collect()
        };
        let mut plan = Plan::new();
        plan.answers = own(of_plan);
        let meeting = plan.meetings.entry("kick-off".to_owned()).or_default();
        meeting.answers = own(of_meeting);
        plan
    }

    fn option(id: &str) -> Answer {
        Answer::Option(id.to_owned())
    }

    fn opened<T>(plan: &Plan, look: impl FnOnce(&MeetingParts<'_>) -> T) -> T {
        look(&MeetingParts::open(
            guide(),
            plan,
            "kick-off",
            &plan.meetings["kick-off"],
        ))
    }

    #[test]
    fn where_all_join_by_phone_only_a_phone_line_is_a_platform() {
        let people = |by_phone| {
            let answers = vec![
                ("purpose", option("decide")),
                ("participants", Answer::Number(6)),
                ("minutes", Answer::Number(45)),
                ("phone-joiners", Answer::Number(by_phone)),
            ];
            plan(vec![("risk", Answer::YesNo(false))], answers)
        };
        let lines = opened(&people(6), |meeting| meeting.kit().platforms);
        let lines: Vec<&str> = lines.iter().map(|line| line.id.as_str()).collect();
        assert_eq!(lines, ["phone-conference"]);
        let texts = opened(&people(6), |meeting| {
            let joining = meeting.hand_out(HandOutPart::Joining).into_iter();
            joining.map(str::to_owned).collect::<Vec<_>>()
        });
        assert!(texts.contains(&"by-phone".to_owned()), "{texts:?}");
        assert!(!texts.contains(&"link".to_owned()), "{texts:?}");
        let texts = opened(&people(2), |meeting| {
            meeting.hand_out(HandOutPart::Joining).len()
        });
        assert!(texts > 4);
    }

    #[test]
    fn who_asks_in_a_meeting_what_is_decided_already_is_warned() {
        let is_warned = |is_open, purpose: &str| {
            let answers = vec![("purpose", option(purpose))];
            let of_plan = vec![("decision-open", Answer::YesNo(is_open))];
            opened(&plan(of_plan, answers), |meeting| {
                meeting.warnings(TODAY).contains(&"nothing-open")
            })
        };
        assert!(is_warned(false, "deliberate") && is_warned(false, "decide"));
        assert!(!is_warned(false, "inform") && !is_warned(true, "deliberate"));
    }

    #[test]
    fn where_people_may_be_harmed_a_group_meets_where_every_call_is_encrypted() {
        let named = |risk, people| {
            let answers = vec![
                ("purpose", option("gather")),
                ("participants", Answer::Number(people)),
                ("minutes", Answer::Number(90)),
            ];
            let of_plan = vec![("risk", Answer::YesNo(risk))];
            opened(&plan(of_plan, answers), |meeting| {
                let platforms = meeting.kit().platforms.into_iter();
                let platforms: Vec<String> = platforms.map(|fit| fit.id.to_string()).collect();
                let is_warned = meeting.warnings(TODAY).contains(&"rooms-as-calls");
                (platforms, is_warned)
            })
        };
        // It has no rooms, and each room can be a call.
        for people in [6, 12, 20, 40] {
            let (platforms, is_warned) = named(true, people);
            assert_eq!(platforms, ["signal", "element-matrix"], "{people}");
            assert_eq!(is_warned, people > 8, "{people}");
            let (platforms, is_warned) = named(false, people);
            assert!(platforms.iter().all(|id| id != "signal") && !is_warned);
        }
        // What does not hold them is no platform.
        assert_eq!(named(true, 45).0, ["element-matrix"]);
    }

    #[test]
    fn the_polls_of_a_platform_are_no_reason_to_take_it_for_a_secret_vote() {
        let polls_count = |purpose: &str, secret: bool| {
            let answers = vec![
                ("purpose", option(purpose)),
                ("participants", Answer::Number(30)),
                ("minutes", Answer::Number(90)),
                ("decision-method", option("majority")),
                ("secret-vote", Answer::YesNo(secret)),
            ];
            let of_plan = vec![
                ("stages", Answer::Options(vec!["prioritize".to_owned()])),
                (
                    "contributions",
                    Answer::Options(vec!["opinions".to_owned()]),
                ),
                ("timing", option("asynchronous")),
                ("risk", Answer::YesNo(false)),
            ];
            let plan = plan(of_plan, answers);
            let platforms = opened(&plan, |meeting| meeting.kit().platforms);
            assert!(!platforms.is_empty());
            let mut reasons = platforms.iter().flat_map(|fit| &fit.reasons);
            let by_polls = ["polls", "ranking", "opinions"];
            reasons.any(|reason| by_polls.iter().any(|need| reason.need == *need))
        };
        assert!(!polls_count("decide", true));
        assert!(polls_count("decide", false) && polls_count("inform", true));
    }

    #[test]
    fn whoever_leads_does_not_read_the_chat_while_somebody_else_can() {
        let dealt = |hosts: i64| {
            let answers = vec![
                ("purpose", option("decide")),
                ("participants", Answer::Number(24)),
                ("minutes", Answer::Number(120)),
                ("hybrid", Answer::YesNo(true)),
                ("hosts", Answer::Number(hosts)),
            ];
            let plan = plan(vec![("risk", Answer::YesNo(false))], answers);
            let roles = opened(&plan, |meeting| meeting.kit().roles).into_iter();
            roles
                .map(|dealt| (dealt.role, dealt.host))
                .collect::<Vec<_>>()
        };
        let of = |dealt: &[(String, Option<u32>)], role: &str| {
            let found = dealt.iter().find(|(id, _)| id == role);
            found.and_then(|(_, host)| *host).unwrap()
        };
        for hosts in [3, 4] {
            let dealt = dealt(hosts);
            for role in ["chat", "count", "notes"] {
                assert_ne!(of(&dealt, role), of(&dealt, "chair"), "{hosts}: {dealt:?}");
            }
            assert_ne!(
                of(&dealt, "room-in-person"),
                of(&dealt, "door"),
                "{dealt:?}"
            );
        }
        assert!(dealt(1).iter().all(|(_, host)| *host == Some(1)));
    }

    #[test]
    fn the_platform_is_the_one_that_the_plan_chose_if_it_can_be_used() {
        let with = |tool: &str, risk: bool| {
            let answers = vec![
                ("purpose", option("exchange")),
                ("participants", Answer::Number(12)),
                ("minutes", Answer::Number(60)),
            ];
            let mut plan = plan(vec![("risk", Answer::YesNo(risk))], answers);
            let chosen = vec!["decidim".to_owned(), tool.to_owned()];
            plan.tools.insert("draft".to_owned(), chosen);
            opened(&plan, |meeting| meeting.platform().map(str::to_owned))
        };
        assert_eq!(with("jitsi-meet", false).as_deref(), Some("jitsi-meet"));
        assert_eq!(with("zoom", true), None, "it is ruled out under risk");
        assert_eq!(with("kobotoolbox", false), None, "it is no platform");
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(200))]

        #[test]
        fn any_meeting_has_a_kit_whose_parts_go_together(
            purpose in prop::sample::select(
                vec!["inform", "exchange", "gather", "deliberate", "decide"]
            ),
            setting in prop::sample::select(vec!["open", "invited"]),
            interpretation in prop::sample::select(vec!["none", "simultaneous", "consecutive"]),
            people in prop_oneof![2_i64..=40, 2_i64..=5000],
            minutes in 15_i64..=480,
            hosts in prop::option::of(0_i64..=60),
            by_phone in prop::option::of(0_i64..=80),
            risk in any::<bool>(),
            hybrid in any::<bool>(),
            ahead in -30_i64..=200,
        ) {
            let day = TODAY.checked_add(ahead.days()).unwrap();
            let mut own = vec![
                ("purpose", option(purpose)),
                ("setting", option(setting)),
                ("interpretation", option(interpretation)),
                ("participants", Answer::Number(people)),
                ("minutes", Answer::Number(minutes)),
                ("hybrid", Answer::YesNo(hybrid)),
                ("date", Answer::Date(day)),
            ];
            own.extend(hosts.map(|hosts| ("hosts", Answer::Number(hosts))));
            own.extend(by_phone.map(|joiners| ("phone-joiners", Answer::Number(joiners))));
            let plan = plan(vec![("risk", Answer::YesNo(risk))], own);
            opened(&plan, |meeting| {
                let kit = meeting.kit();
                // Everything has its day, in their order, and what is late says so.
                prop_assert!(kit.tasks.iter().all(|task| task.due.is_some()));
                prop_assert!(kit.tasks.is_sorted_by_key(|task| task.due));
                for task in &kit.tasks {
                    let standing = task.standing(kit.date, TODAY);
                    let is_past = task.due.is_some_and(|due| due < TODAY);
                    prop_assert_eq!(standing.timing.is_late(), is_past);
                }
                // Roles go to hosts there are; each host has as many as any other, or one more.
                let of_host = |host| kit.roles.iter().filter(|it| it.host == Some(host)).count();
                let counts = (1..=u32::try_from(hosts.unwrap_or(0)).unwrap()).map(of_host);
                let (least, most) = (counts.clone().min(), counts.max());
                prop_assert!(most.unwrap_or(0) - least.unwrap_or(0) <= 1);
                for dealt in &kit.roles {
                    let known = hosts.filter(|hosts| *hosts > 0);
                    let most = known.unwrap_or(0);
                    let is_there = dealt.host.is_none_or(|host| i64::from(host) <= most);
                    prop_assert!(is_there && dealt.host.is_some() == known.is_some());
                }
                // Where people may be harmed nobody calls, and a guard is there.
                let has = |role: &str| kit.roles.iter().any(|dealt| dealt.role == role);
                prop_assert_eq!(has("safety"), risk);
                let texts = meeting.hand_out(HandOutPart::Joining);
                prop_assert!(!risk || !(has("phone") || texts.contains(&"by-phone")));
                prop_assert!(texts.contains(&"link") || texts.contains(&"by-phone"));
                // What the agenda does in rooms, the kit provides for: and only that.
                let blocks = &meeting.guide.facts.blocks;
                let held = kit.agenda.parts.iter().filter_map(|part| part.block.as_ref());
                let form = |id: &String| blocks.get(id).and_then(|block| block.form);
                let in_rooms = held.into_iter().any(|id| form(id) == Some(Form::Rooms));
                let is_held = !kit.agenda.parts.is_empty();
                prop_assert!(!is_held || in_rooms == kit.agenda.rooms.is_some());
                prop_assert_eq!(kit.room_roles.is_empty(), kit.agenda.rooms.is_none());
                let told = kit.agenda.problems.iter();
                let mut told = told.map(|it| matches!(it, Problem::FewHosts { .. }));
                let needed = kit.agenda.rooms.map_or(0, |rooms| i64::from(rooms.number) * 2);
                let too_few = is_held && hosts.is_some_and(|hosts| hosts < needed);
                prop_assert_eq!(told.any(|it| it), too_few);
                // No sane kit without a reason.
                prop_assert!(is_held || !kit.agenda.problems.is_empty());
                Ok(())
            })?;
        }
    }
}
