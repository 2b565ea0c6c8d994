//! An agenda to the minute: parts chosen by the answers, sized to the people, with breaks, so that
//! its minutes add up; and where they cannot, what would fit.

use indexmap::IndexMap;

use super::time_shares::{Chosen, content, deal, with_breaks, without_scraps};
use crate::guide::model::{Form, KitNumbers, MeetingKit, Per};
use crate::interview::Evaluation;

/// An agenda.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Agenda {
    /// In their order; none where nothing sensible fits.
    pub parts: Vec<Part>,
    /// Small rooms, where people go into some.
    pub rooms: Option<Rooms>,
    pub problems: Vec<Problem>,
    /// The minutes that go to what makes everything said take longer.
    pub costs: Vec<(String, u32)>,
}

/// A part of an agenda.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The block of the guide; none where it is a break.
    pub block: Option<String>,
    /// How many minutes after the start of the meeting it begins.
    pub start: u32,
    pub minutes: u32,
    /// It goes on after a break.
    pub continued: bool,
    /// A person set its minutes.
    pub set: bool,
}

/// Small rooms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rooms {
    pub number: u32,
    /// How many people the largest holds.
    pub size: u32,
}

/// Where purpose, size and time do not fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// Nothing sensible fits into so few minutes.
    TooShort { fits: Fits },
    /// Rooms have too little time to report.
    ReportsTooShort {
        rooms: u32,
        /// The minutes of each.
        each: u32,
        fits: Fits,
    },
    /// Rooms can only report in writing.
    ReportsInWriting { rooms: u32, fits: Fits },
    /// There are fewer hosts than rooms need.
    FewHosts { rooms: u32, hosts: u32 },
    /// What a person set takes more minutes than there are, and was not heeded.
    SetTooLong { set: u32 },
    /// The clocks change at the hour at which it begins: that hour does not exist, or comes twice.
    ClockChanges,
}

/// What would fit instead.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Fits {
    /// So many minutes.
    pub minutes: Option<u32>,
    /// So many meetings of the same length.
    pub meetings: Option<u32>,
    /// A panel of so many people, and for how many minutes where those of the meeting are too few.
    pub panel: Option<u32>,
    pub panel_minutes: Option<u32>,
}

impl Fits {
    /// The same without a panel where it takes as long as a meeting of all.
    fn for_all_if_as_soon(self) -> Fits {
        match (self.minutes, self.panel_minutes) {
            (Some(all), Some(panel)) if panel >= all => Fits {
                panel: None,
                panel_minutes: None,
                ..self
            },
            _ => self,
        }
    }
}

/// What is to be divided.
#[derive(Clone, Copy, Debug)]
pub struct Size {
    pub people: u32,
    pub minutes: u32,
}

/// Makes the agenda of a meeting; `set` are the minutes of blocks that a person set.
#[must_use]
pub fn agenda(
    kit: &MeetingKit,
    evaluation: &Evaluation<'_>,
    size: Size,
    set: &IndexMap<String, u32>,
) -> Agenda {
    let maker = Maker {
        kit,
        evaluation,
        set,
    };
    let mut agenda = maker.agenda(size);
    let total: u32 = set.values().sum();
    if !set.is_empty() && agenda.parts.is_empty() {
        let none = IndexMap::new();
        let without = Maker {
            set: &none,
            ..maker
        }
        .agenda(size);
        if !without.parts.is_empty() {
            agenda = without;
            agenda.problems.push(Problem::SetTooLong { set: total });
        }
    }
    agenda
}

struct Maker<'a> {
    kit: &'a MeetingKit,
    evaluation: &'a Evaluation<'a>,
    set: &'a IndexMap<String, u32>,
}

/// The rooms for so many people.
fn rooms(numbers: KitNumbers, people: u32) -> Option<Rooms> {
    if people < numbers.rooms_from {
        return None;
    }
    let number = people.div_ceil(numbers.room_usual.max(1));
    Some(Rooms {
        number,
        size: people.div_ceil(number),
    })
}

impl<'a> Maker<'a> {
    fn numbers(&self) -> KitNumbers {
        self.kit.numbers
    }

    /// How many per cent longer everything said takes.
    fn percent(&self) -> u32 {
        let slower = self.kit.slower.values();
        let slower = slower.filter(|slower| self.evaluation.holds(&slower.when));
        slower.map(|slower| slower.percent).sum()
    }

    /// The blocks for so many people, and the rooms where any is held in rooms.
    fn chosen(&self, people: u32) -> (Vec<Chosen<'a>>, Option<Rooms>) {
        let blocks = self.kit.blocks.iter().filter(|(_, block)| {
            let when = block.when.as_ref();
            when.is_none_or(|when| self.evaluation.holds(when))
        });
        let blocks: Vec<_> = blocks.collect();
        let in_rooms = blocks
            .iter()
            .any(|(_, block)| block.form == Some(Form::Rooms));
        let rooms = rooms(self.numbers(), people).filter(|_| in_rooms);
        let form = if rooms.is_some() {
            Form::Rooms
        } else {
            Form::Plenary
        };
        let percent = self.percent();
        let chosen = blocks
            .into_iter()
            .filter(|(_, block)| block.form.is_none_or(|of| of == form));
        let chosen = chosen.map(|(id, block)| {
            let number = match block.per {
                None => 1,
                Some(Per::Person) => people,
                Some(Per::Room) => rooms.map_or(0, |rooms| rooms.number),
            };
            let percent = if block.unsaid { 0 } else { percent };
            let longer = |minutes: u32| {
                let minutes = u64::from(minutes) * u64::from(number) * u64::from(100 + percent);
                u32::try_from(minutes.div_ceil(100)).unwrap_or(u32::MAX / 64)
            };
            let least = longer(block.least);
            let set = self.set.get(id.as_str()).copied();
            Chosen {
                id,
                least: set.unwrap_or(least),
                usual: set.unwrap_or(longer(block.usual.unwrap_or(block.least))),
                share: if set.is_some() { 0 } else { block.share },
                report: block.per == Some(Per::Room) && set.is_none(),
                spare: block.spare && set.is_none(),
                said: !block.unsaid,
                set: set.is_some(),
            }
        });
        (chosen.collect(), rooms)
    }

    /// The minutes that everything but the reports must have, and those that the reports must and
    /// should have.
    fn needs(&self, people: u32) -> (u32, u32, u32) {
        let (chosen, _) = self.chosen(people);
        let sum = |report: bool, minutes: fn(&Chosen<'_>) -> u32| -> u32 {
            let chosen = chosen.iter().filter(|chosen| chosen.report == report);
            chosen.map(minutes).sum()
        };
        let least = |chosen: &Chosen<'_>| chosen.least;
        (
            sum(false, least),
            sum(true, least),
            sum(true, |chosen| chosen.usual),
        )
    }

    /// What would fit instead of so many people in so many minutes.
    fn fits(&self, size: Size) -> Fits {
        let numbers = self.numbers();
        let (base, least, _) = self.needs(size.people);
        let step = usize::try_from(numbers.round_to.max(1)).unwrap_or(1);
        let longer = || {
            let lengths = (numbers.round_to..=numbers.minute_limit).step_by(step);
            lengths.filter(|minutes| *minutes > size.minutes)
        };
        let is_good = |people: u32, minutes: u32| {
            let (base, _, usual) = self.needs(people);
            base + usual <= content(numbers, minutes)
        };
        let mut meetings = 2..=numbers.meeting_limit;
        let panel = numbers.panel;
        let panel_minutes = std::iter::once(size.minutes).chain(longer());
        let panel_minutes = panel_minutes
            .filter(|_| panel < size.people)
            .find(|minutes| is_good(panel, *minutes));
        Fits {
            minutes: longer().find(|minutes| base + least <= content(numbers, *minutes)),
            meetings: meetings.find(|meetings| {
                let people = size.people.div_ceil(*meetings);
                people >= 2 && is_good(people, size.minutes)
            }),
            panel: panel_minutes.map(|_| panel),
            panel_minutes: panel_minutes.filter(|minutes| *minutes > size.minutes),
        }
    }

    fn agenda(&self, size: Size) -> Agenda {
        let numbers = self.numbers();
        let (mut chosen, rooms) = self.chosen(size.people);
        let content = content(numbers, size.minutes);
        let base = |chosen: &[Chosen<'_>]| -> u32 {
            let base = chosen.iter().filter(|chosen| !chosen.report);
            base.map(|chosen| chosen.least).sum()
        };
        while base(&chosen) > content {
            let Some(place) = chosen.iter().rposition(|chosen| chosen.spare) else {
                let fits = self.fits(size).for_all_if_as_soon();
                return Agenda {
                    rooms,
                    problems: vec![Problem::TooShort { fits }],
                    ..Agenda::default()
                };
            };
            chosen.remove(place);
        }
        let mut problems = Vec::new();
        let left = content - base(&chosen);
        let report = chosen.iter_mut().find(|chosen| chosen.report);
        if let (Some(report), Some(rooms)) = (report, rooms)
            && report.least > left
        {
            let fits = self.fits(size);
            let number = rooms.number;
            // What is only written down takes no time of each room's.
            let (problem, given) = match left / number {
                0 => {
                    let problem = Problem::ReportsInWriting {
                        rooms: number,
                        fits,
                    };
                    (problem, left.min(numbers.written_report))
                }
                each => {
                    let problem = Problem::ReportsTooShort {
                        rooms: number,
                        each,
                        fits,
                    };
                    (problem, left)
                }
            };
            problems.push(problem);
            report.least = given;
            report.usual = given;
        }
        chosen.retain(|chosen| chosen.least > 0);
        let minutes = deal(&chosen, content);
        let minutes = without_scraps(numbers, &chosen, minutes, size.minutes);
        let costs = self.costs(&chosen, &minutes);
        let parts = with_breaks(numbers, &chosen, &minutes, size.minutes);
        Agenda {
            parts,
            rooms,
            problems,
            costs,
        }
    }

    /// The minutes of all that is said which go to each reason why it takes longer.
    fn costs(&self, chosen: &[Chosen<'_>], minutes: &[u32]) -> Vec<(String, u32)> {
        let percent = self.percent();
        let said = chosen.iter().zip(minutes).filter(|(chosen, _)| chosen.said);
        let said: u32 = said.map(|(_, minutes)| *minutes).sum();
        let slower = self.kit.slower.iter();
        let slower = slower.filter(|(_, slower)| self.evaluation.holds(&slower.when));
        slower
            .map(|(id, slower)| {
                (
                    id.to_string(),
                    (said * slower.percent).div_ceil(100 + percent),
                )
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::built_in;
    use crate::guide::Guide;
    use crate::interview::{Answer, Answers, Questionnaire};
    use crate::meeting::time_shares;

    struct World {
        questionnaire: Questionnaire,
        kit: MeetingKit,
    }

    impl World {
        fn new() -> World {
            let guide = Guide::new(built_in::GUIDE);
            World {
                questionnaire: Questionnaire::open_for_meeting(&guide, "en"),
                kit: guide.facts(),
            }
        }

        fn agenda(&self, said: &[(&str, &str)], size: Size, set: &[(&str, u32)]) -> Agenda {
            let mut answers = Answers::new();
            for (id, option) in said {
                answers.insert((*id).to_owned(), Answer::Option((*option).to_owned()));
            }
            let people = Answer::Number(i64::from(size.people));
            answers.insert("participants".to_owned(), people);
            let evaluation = Evaluation::new(self.questionnaire.facts(), &answers);
            let set = set.iter().map(|(id, minutes)| ((*id).to_owned(), *minutes));
            agenda(&self.kit, &evaluation, size, &set.collect())
        }
    }

    fn minutes(agenda: &Agenda, block: &str) -> u32 {
        let parts = agenda.parts.iter();
        let parts = parts.filter(|part| part.block.as_deref() == Some(block));
        parts.map(|part| part.minutes).sum()
    }

    #[test]
    fn a_hundred_and_twenty_people_have_no_time_to_report_in_an_hour() {
        let (people, minutes_in_all) = (120, 60);
        let size = Size {
            people,
            minutes: minutes_in_all,
        };
        let agenda = World::new().agenda(&[("purpose", "deliberate")], size, &[]);
        assert_eq!(
            agenda.rooms,
            Some(Rooms {
                number: 20,
                size: 6
            })
        );
        let fits = Fits {
            minutes: Some(90),
            meetings: Some(4),
            panel: Some(24),
            panel_minutes: None,
        };
        let (rooms, each) = (20, 1);
        let problem = Problem::ReportsTooShort { rooms, each, fits };
        assert_eq!(agenda.problems, [problem]);
        // What is proposed has no such problem.
        for (people, minutes) in [(120, 90), (30, 60), (24, 60)] {
            let size = Size { people, minutes };
            let agenda = World::new().agenda(&[("purpose", "deliberate")], size, &[]);
            assert_eq!(agenda.problems, [], "{size:?}");
        }
    }

    #[test]
    fn what_a_person_set_stays_and_the_rest_is_dealt_out_around_it() {
        let world = World::new();
        let (people, minutes_in_all) = (30, 90);
        let size = Size {
            people,
            minutes: minutes_in_all,
        };
        let said = [("purpose", "deliberate")];
        let agenda = world.agenda(&said, size, &[("rooms", 21), ("report", 12)]);
        assert_eq!(
            (minutes(&agenda, "rooms"), minutes(&agenda, "report")),
            (21, 12)
        );
        assert_eq!(
            agenda.parts.iter().map(|part| part.minutes).sum::<u32>(),
            90
        );
        let agenda = world.agenda(&said, size, &[("rooms", 200)]);
        assert_eq!(agenda.problems, [Problem::SetTooLong { set: 200 }]);
        assert!(!agenda.parts.is_empty());
    }

    #[test]
    fn what_is_proposed_instead_of_too_little_time_heeds_what_a_person_set() {
        let world = World::new();
        let said = [("purpose", "inform"), ("interpretation", "simultaneous")];
        let set = [("closing", 1)];
        let size = |minutes| Size {
            people: 13,
            minutes,
        };
        let refused = world.agenda(&said, size(15), &set);
        let [Problem::TooShort { fits }] = refused.problems[..] else {
            panic!("{:?}", refused.problems)
        };
        assert_eq!(fits.minutes, Some(30));
        let agenda = world.agenda(&said, size(30), &set);
        assert_eq!((minutes(&agenda, "closing"), agenda.problems), (1, vec![]));
    }

    #[test]
    fn where_all_would_have_the_time_no_panel_stands_for_them() {
        let size = |people, minutes| Size { people, minutes };
        let refused = World::new().agenda(&[("purpose", "inform")], size(5000, 15), &[]);
        let [Problem::TooShort { fits }] = refused.problems[..] else {
            panic!("{:?}", refused.problems)
        };
        assert_eq!((fits.minutes, fits.panel), (Some(30), None));
        let many = World::new().agenda(&[("purpose", "deliberate")], size(120, 60), &[]);
        let [Problem::ReportsTooShort { fits, .. }] = many.problems[..] else {
            panic!("{:?}", many.problems)
        };
        assert_eq!((fits.minutes, fits.panel), (Some(90), Some(24)));
    }

    #[test]
    fn a_panel_stands_for_all_where_it_takes_less_time_than_they_would() {
        let fits = |minutes, panel| Fits {
            minutes,
            panel: Some(24),
            panel_minutes: panel,
            ..Fits::default()
        };
        for (all, panel, stands) in [
            (Some(90), None, true),
            (Some(90), Some(60), true),
            (None, Some(60), true),
            (Some(90), Some(90), false),
            (Some(90), Some(120), false),
        ] {
            let left = fits(all, panel).for_all_if_as_soon();
            let expected = if stands {
                fits(all, panel)
            } else {
                Fits {
                    minutes: all,
                    ..Fits::default()
                }
            };
            assert_eq!(left, expected, "{all:?} {panel:?}");
        }
    }

    #[test]
    fn what_rooms_only_write_down_takes_no_hours_to_report() {
        let world = World::new();
        let size = Size {
            people: 5000,
            minutes: 480,
        };
        let agenda = world.agenda(&[("purpose", "exchange")], size, &[]);
        let [Problem::ReportsInWriting { .. }] = agenda.problems[..] else {
            panic!("{:?}", agenda.problems)
        };
        assert_eq!(minutes(&agenda, "report"), world.kit.numbers.written_report);
    }

    #[test]
    fn a_break_leaves_no_scrap_of_a_part_where_another_can_take_it() {
        let (people, minutes) = (45, 120);
        let size = Size { people, minutes };
        let agenda = World::new().agenda(&[("purpose", "deliberate")], size, &[]);
        let breaks = agenda.parts.iter().filter(|part| part.block.is_none());
        assert_eq!(breaks.count(), 1);
        for part in agenda.parts.iter().filter(|part| part.continued) {
            assert!(part.minutes >= time_shares::SCRAP, "{:?}", agenda.parts);
        }
    }

    #[test]
    fn interpretation_after_the_speaker_takes_half_of_what_is_said() {
        let (people, minutes) = (12, 120);
        let size = Size { people, minutes };
        let said = [("purpose", "exchange"), ("interpretation", "consecutive")];
        let agenda = World::new().agenda(&said, size, &[]);
        let [(reason, cost)] = &agenda.costs[..] else {
            panic!("{:?}", agenda.costs)
        };
        assert_eq!(reason, "consecutive");
        assert!((48..=55).contains(cost), "{cost}");
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(600))]

        #[test]
        fn every_meeting_has_an_agenda_that_adds_up_or_says_what_would_fit(
            purpose in prop::sample::select(
                vec!["inform", "exchange", "gather", "deliberate", "decide"]
            ),
            interpretation in prop::sample::select(vec!["none", "simultaneous", "consecutive"]),
            people in prop_oneof![2_u32..=40, 2_u32..=5000],
            minutes in 15_u32..=480,
            set in prop::option::of(1_u32..=60),
        ) {
            let world = World::new();
            let size = Size { people, minutes };
            let said = [("purpose", purpose), ("interpretation", interpretation)];
            let set: Vec<(&str, u32)> = set.map(|set| ("closing", set)).into_iter().collect();
            let agenda = world.agenda(&said, size, &set);
            let numbers = world.kit.numbers;
            if let Some(rooms) = agenda.rooms {
                prop_assert!(rooms.size <= numbers.room_limit);
                prop_assert!(people / rooms.number >= numbers.room_least);
                prop_assert!(rooms.number * rooms.size >= people);
            }
            if agenda.parts.is_empty() {
                // A refusal is named, and what it proposes can be had by what the person set.
                let [Problem::TooShort { fits }] = agenda.problems[..] else {
                    return Err(TestCaseError::fail(format!("{:?}", agenda.problems)));
                };
                if let Some(minutes) = fits.minutes {
                    let better = world.agenda(&said, Size { people, minutes }, &set);
                    prop_assert!(!better.parts.is_empty(), "{:?}", fits);
                    let is_heeded =
                        |problem: &Problem| !matches!(problem, Problem::SetTooLong { .. });
                    prop_assert!(better.problems.iter().all(is_heeded), "{:?}", fits);
                }
                return Ok(());
            }
            prop_assert_eq!(agenda.parts.iter().map(|part| part.minutes).sum::<u32>(), minutes);
            let mut stretch = 0;
            let mut start = 0;
            for part in &agenda.parts {
                prop_assert!(part.minutes > 0);
                prop_assert_eq!(part.start, start);
                start += part.minutes;
                stretch = if part.block.is_none() { 0 } else { stretch + part.minutes };
                prop_assert!(stretch <= numbers.stretch, "{:?}", agenda.parts);
            }
            // Where there are too many, what would do is said.
            for problem in &agenda.problems {
                let (Problem::ReportsTooShort { fits, .. }
                | Problem::ReportsInWriting { fits, .. }) = problem
                else {
                    continue;
                };
                prop_assert!(people <= numbers.panel || fits.panel.is_some(), "{fits:?}");
            }
            // Nobody begins or ends with a break.
            prop_assert!(agenda.parts[0].block.is_some());
            prop_assert!(agenda.parts.last().is_some_and(|part| part.block.is_some()));
        }
    }
}
